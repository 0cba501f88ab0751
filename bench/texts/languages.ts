// Our own annotated texts in a language, as documents: the same sort of text as in English, so that readers can be compared.
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readGold } from "../../scripts/accuracy/gold.ts";
import type { ExtraNames } from "../../src/gazetteer/index.ts";
import type { Document } from "../../src/model/document.ts";
import { readPage } from "../../src/page/read-page.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

export function textsIn(language: "en" | "zh" | "ru"): {
  documents: Document[];
  names: ExtraNames;
  characters: number;
} {
  const gazetteer = language === "en" ? "samples/gazetteer.json" : `gold/${language}/gazetteer.json`;
  const documents = globSync(`gold/${language}/*.txt`, { cwd: root })
    .sort()
    .flatMap((file) => readGold(`${root}${file}`, language))
    .map(({ text, title, published }) =>
      readPage({ body: text, type: "text/plain", language, title, ...(published ? { published } : {}) }),
    );
  return {
    documents,
    names: JSON.parse(readFileSync(`${root}${gazetteer}`, "utf8")) as ExtraNames,
    characters: documents.reduce((sum, { text }) => sum + text.length, 0),
  };
}
