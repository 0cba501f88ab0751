import { createHash } from "node:crypto";
import type { Capture } from "../../model/capture.ts";
import type { Instant } from "../../model/when.ts";
import { warcRecords } from "../warc/index.ts";
import { cdxjLine, packIndex } from "./cdxj.ts";
import { writeZip, type ZipContent } from "./zip-writing.ts";

/** How a WACZ file is written. */
export interface WaczOptions {
  /** When it is made. */
  created: Instant;
  /** Who makes it: "Rapporteur 0.1.0". */
  software: string;
  title?: string;
  /** In Markdown. */
  description?: string;
  /** Whether a capture is a page that a reader may want to open, and its title; HTML that was found, if this is not given. */
  page?: (capture: Capture) => { title?: string } | undefined;
}

const FILENAME = "data.warc.gz";
export const WACZ_VERSION = "1.1.1";

/**
 * The captures as a WACZ 1.1.1 file, in pieces: a WARC file with the index, the list of pages and the manifest that
 * ReplayWeb.page needs to show them. The same captures give the same bytes. The WARC streams; a line of the index is held for each
 * capture, some 400 bytes.
 */
export function writeWacz(
  captures: AsyncIterable<Capture> | Iterable<Capture>,
  options: WaczOptions,
): AsyncGenerator<Uint8Array> {
  return writeZip(contents(captures, options), options.created);
}

/** What the manifest says of a file. */
interface Resource {
  name: string;
  path: string;
  hash: string;
  bytes: number;
}

async function* contents(
  captures: AsyncIterable<Capture> | Iterable<Capture>,
  { created, software, title, description, page = foundHtml }: WaczOptions,
): AsyncGenerator<ZipContent> {
  const resources: Resource[] = [];
  const lines: string[] = [];
  const pages = [JSON.stringify({ format: "json-pages-1.0", id: "pages", title: "All Pages" })];
  const hash = createHash("sha256");
  let bytes = 0;
  const archive = async function* (): AsyncGenerator<Uint8Array> {
    for await (const record of warcRecords(captures, { created, software, filename: FILENAME })) {
      const line = cdxjLine(record, FILENAME);
      if (line !== undefined) lines.push(line);
      const shown = record.capture === undefined ? undefined : page(record.capture);
      if (shown !== undefined) pages.push(pageLine(record.url!, record.capture!.at, shown.title));
      hash.update(record.bytes);
      bytes += record.bytes.length;
      yield record.bytes;
    }
  };
  yield { name: `archive/${FILENAME}`, pieces: archive() };
  resources.push({ name: FILENAME, path: `archive/${FILENAME}`, hash: `sha256:${hash.digest("hex")}`, bytes });

  const { cdx, idx } = await packIndex(lines);
  // Already packed files must not be packed again; the manifest's own digest cannot be in it.
  const files: ZipContent[] = [
    { name: "indexes/index.cdx.gz", bytes: cdx },
    { name: "indexes/index.idx", bytes: idx, deflate: true },
    { name: "pages/pages.jsonl", bytes: Buffer.from(`${pages.join("\n")}\n`), deflate: true },
  ];
  for (const file of files) {
    if ("bytes" in file) resources.push(resourceOf(file.name, file.bytes));
    yield file;
  }
  // WACZ 1.1.1 has title and description on the outside; ReplayWeb.page looks for them in "metadata".
  const shown = {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { desc: description }),
  };
  const manifest = {
    profile: "data-package",
    wacz_version: WACZ_VERSION,
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    created,
    modified: created,
    software,
    ...(Object.keys(shown).length === 0 ? {} : { metadata: shown }),
    resources,
  };
  const json = Buffer.from(`${JSON.stringify(manifest, undefined, 2)}\n`);
  yield { name: "datapackage.json", bytes: json };
  const digest = { path: "datapackage.json", hash: sha256(json) };
  yield { name: "datapackage-digest.json", bytes: Buffer.from(`${JSON.stringify(digest, undefined, 2)}\n`) };
}

const sha256 = (bytes: Uint8Array): string => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

const resourceOf = (path: string, bytes: Uint8Array): Resource => ({
  name: path.slice(path.lastIndexOf("/") + 1),
  path,
  hash: sha256(bytes),
  bytes: bytes.length,
});

/** One line of "pages.jsonl"; its id is made from what it says. */
function pageLine(url: string, ts: Instant, title: string | undefined): string {
  const address = url.replace(/#.*$/s, "");
  const id = createHash("sha256")
    .update(JSON.stringify([address, ts]))
    .digest("hex")
    .slice(0, 16);
  return JSON.stringify({ id, url: address, ts, ...(title === undefined ? {} : { title }) });
}

function foundHtml({ status, headers }: Capture): { title?: string } | undefined {
  const type = headers.find(([name]) => name === "content-type")?.[1] ?? "";
  return status === 200 && /^\s*(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i.test(type) ? {} : undefined;
}
