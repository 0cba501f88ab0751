// Readouts as long as the long ones of real ministries, out of the invented samples.
import { readFileSync } from "node:fs";
import type { ExtraNames } from "../../src/gazetteer/index.ts";
import type { Document } from "../../src/model/document.ts";
import { type GivenPage, readPage } from "../../src/page/read-page.ts";

/** UTF-16 units: as long as the readout of a foreign minister's talks that the tagger's known rate was measured on. */
const LENGTH = 3654;
const samples = new URL("../../samples/", import.meta.url);

interface Manifest {
  pages: { url: string; publisher: { name: string; country: string }; looks: { file?: string }[] }[];
}

export const sampleNames = (): ExtraNames => JSON.parse(readFileSync(new URL("gazetteer.json", samples), "utf8"));

export function samplePages(): GivenPage[] {
  const manifest: Manifest = JSON.parse(readFileSync(new URL("manifest.json", samples), "utf8"));
  return manifest.pages.flatMap(({ url, publisher, looks }) =>
    looks.flatMap(({ file }) =>
      file ? [{ url, publisher, type: "text/html", body: readFileSync(new URL(file, samples)) }] : [],
    ),
  );
}

/** One text for each English sample: it and those behind it, paragraph by paragraph, up to the length. */
export function realistic(): Document[] {
  const english = samplePages()
    .map((page) => readPage(page))
    .filter((document) => document.language === "en");
  return english.map((first, at) => {
    const { title, publisher, published, url = "" } = first;
    const paragraphs: string[] = [];
    let length = 0;
    for (let next = at; length < LENGTH; next++) {
      const { text, blocks } = english[next % english.length]!;
      for (const { start, end } of blocks) {
        if (length >= LENGTH) break;
        paragraphs.push(text.slice(start, end));
        length += end - start + 1;
      }
    }
    return readPage({
      body: paragraphs.join("\n"),
      type: "text/plain",
      language: "en",
      title,
      url,
      ...(publisher ? { publisher } : {}),
      ...(published ? { published: published.value.date } : {}),
    });
  });
}
