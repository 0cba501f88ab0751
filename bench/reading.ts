import { readFileSync } from "node:fs";
import { readPage } from "../src/page/read-page.ts";
import { read } from "../src/reading/read.ts";
import type { BenchResult } from "./run.ts";

/** Milliseconds that each measurement takes, after a warm-up of a third of it. */
const TIME = 3000;

/** How fast one core turns the sample pages into documents, and the English ones among those into records. */
export async function run(): Promise<BenchResult[]> {
  const samples = new URL("../samples/", import.meta.url);
  const manifest: { pages: { url: string; looks: { file?: string }[] }[] } = JSON.parse(
    readFileSync(new URL("manifest.json", samples), "utf8"),
  );
  const pages = manifest.pages.flatMap(({ url, looks }) =>
    looks.flatMap(({ file }) => (file ? [{ url, type: "text/html", body: readFileSync(new URL(file, samples)) }] : [])),
  );
  const documents = pages.map((page) => readPage(page)).filter((document) => document.language === "en");
  const words = documents.reduce((sum, document) => sum + (document.text.match(/\S+/g)?.length ?? 0), 0);
  const perPage = rate(pages.length, () => {
    for (const page of pages) readPage(page);
  });
  const perDocument = rate(documents.length, () => {
    for (const document of documents) read(document);
  });
  return [
    { name: "page to document", value: perPage, unit: "pages a second" },
    { name: "document to record", value: perDocument, unit: "documents a second" },
    { name: "document to record, words", value: (perDocument * words) / documents.length, unit: "words a second" },
  ];
}

function rate(count: number, body: () => void): number {
  const warm = performance.now() + TIME / 3;
  while (performance.now() < warm) body();
  const start = performance.now();
  let rounds = 0;
  while (performance.now() - start < TIME) {
    body();
    rounds += 1;
  }
  return (rounds * count * 1000) / (performance.now() - start);
}
