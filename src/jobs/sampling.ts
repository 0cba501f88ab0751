import { readFile } from "node:fs/promises";
import type { ExtraNames } from "../gazetteer/index.ts";
import type { Archive } from "../model/archive.ts";
import type { Publisher } from "../model/document.ts";
import { type PageId, pageId } from "../model/ids.ts";
import type { Instant } from "../model/when.ts";
import { readPage } from "../page/read-page.ts";
import { read } from "../reading/read.ts";

/** What samples/manifest.json holds: pages, and what each look at them found. */
interface Manifest {
  pages: { url: string; publisher: Publisher; looks: Look[] }[];
}

type Look = { first: Instant; last: Instant } & ({ file: string } | { state: "gone" | "withdrawn" | "moved" });

/** The folder of the samples: it lies beside the sources and beside what is built from them. */
export const SAMPLES = new URL("../../samples/", import.meta.url);

/**
 * Takes the project's own invented pages into an archive, every one marked as a sample, with the looks of its manifest.
 * Repeating it adds nothing; what is there besides is left alone.
 * @returns how many documents are new.
 */
export async function fillWithSamples(archive: Archive, folder: URL = SAMPLES): Promise<number> {
  const names = await sampleNames(folder);
  const { pages } = await json<Manifest>(new URL("manifest.json", folder));
  const entries: { seen: Instant; document: ReturnType<typeof readPage>; record?: ReturnType<typeof read> }[] = [];
  const withdrawn: { page: PageId; state: "gone" | "withdrawn" | "moved"; first: Instant; last: Instant }[] = [];
  for (const { url, publisher, looks } of pages) {
    for (const look of looks) {
      if ("state" in look) {
        withdrawn.push({ page: pageId(url), state: look.state, first: look.first, last: look.last });
        continue;
      }
      const body = await readFile(new URL(look.file, folder));
      const document = readPage({ body, type: "text/html", url, publisher, sample: true });
      const record = read(document, { names });
      const made = record ? { document, record } : { document };
      entries.push({ ...made, seen: look.first }, { ...made, seen: look.last });
    }
  }
  // As it would have come in: the archive's order of arrival is the order of the looks.
  entries.sort((a, b) => (a.seen < b.seen ? -1 : a.seen > b.seen ? 1 : 0));
  const outcomes = await archive.put(entries);
  for (const look of withdrawn) await archive.putSighting(look);
  return outcomes.filter((outcome) => outcome !== "known").length;
}

/** The names of the invented states, without which a sample is read like a text about nowhere. */
export const sampleNames = (folder: URL = SAMPLES): Promise<ExtraNames> =>
  json<ExtraNames>(new URL("gazetteer.json", folder));

const json = async <T>(file: URL): Promise<T> => JSON.parse(await readFile(file, "utf8"));
