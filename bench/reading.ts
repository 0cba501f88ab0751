// How fast one core turns pages into documents and documents into records; and that strange texts take no more than their length.
import { readFileSync } from "node:fs";
import type { Document } from "../src/model/document.ts";
import { readPage } from "../src/page/read-page.ts";
import { read } from "../src/reading/read.ts";
import { tokenize } from "../src/text/tokens.ts";
import type { BenchResult } from "./run.ts";

/** Milliseconds that each rate takes, after a warm-up of a third of it. */
const TIME = 2000;
const WORDS = [
  "relations",
  "trade",
  "cooperation",
  "peace",
  "dialogue",
  "ministers",
  "region",
  "security",
  "future",
  "support",
];

export async function run(): Promise<BenchResult[]> {
  const samples = new URL("../samples/", import.meta.url);
  const manifest: { pages: { url: string; looks: { file?: string }[] }[] } = JSON.parse(
    readFileSync(new URL("manifest.json", samples), "utf8"),
  );
  const pages = manifest.pages.flatMap(({ url, looks }) =>
    looks.flatMap(({ file }) => (file ? [{ url, type: "text/html", body: readFileSync(new URL(file, samples)) }] : [])),
  );
  const documents = pages.map((page) => readPage(page)).filter((document) => document.language === "en");
  const characters = documents.reduce((sum, document) => sum + document.text.length, 0) / documents.length;

  const perPage = rate(pages.length, () => pages.map((page) => readPage(page)));
  const perDocument = rate(documents.length, () => documents.map((document) => read(document)));
  // The floor: nobody reads a text without cutting it into words once.
  const floor = rate(documents.length, () => documents.map((document) => tokenize(document.text)));
  return [
    { name: "page to document", value: perPage, unit: "pages a second" },
    { name: "document to record", value: perDocument, unit: "documents a second" },
    { name: "  characters a document", value: characters, unit: "" },
    { name: "  times cutting it into words", value: floor / perDocument, unit: "x" },
    ...strange(),
  ];
}

/** Time a character of a text four times as long, as a ratio to the shorter: 1 is linear, 4 would be quadratic. */
function strange(): BenchResult[] {
  const word = (index: number): string => WORDS[index % WORDS.length]!;
  const texts: [string, (size: number) => string][] = [
    [
      "a plain text",
      (size) => "Minister Ana Orlo said that trade grew. The two sides agreed to meet in May.\n".repeat(size / 77),
    ],
    [
      "names, each new",
      (size) =>
        Array.from(
          { length: size / 60 },
          (_, at) => `Minister ${name(at)} ${name(at * 7 + 3)} of France said that ${word(at)} grew.\n`,
        ).join(""),
    ],
    ["quotation marks", (size) => `Ana Orlo said: ${"“a. ".repeat(size / 4)}`],
    ["one sentence of capitals", (size) => `${"Orlo Vane ".repeat(size / 10)} met.`],
    ["one sentence of offices", (size) => `${"Minister, ".repeat(size / 10)} met.`],
    ["one sentence of states", (size) => `${"France and ".repeat(size / 11)} met.`],
    ["a word without end", (size) => `${"a".repeat(size)} b.`],
  ];
  return texts.map(([what, make]) => {
    const [short, long] = [250_000, 1_000_000].map((size) => {
      const document = documentOf(make(size));
      return milliseconds(document) / document.text.length;
    }) as [number, number];
    return { name: `a character of 1 MB against 250 KB: ${what}`, value: long / short, unit: "x" };
  });
}

/** A made-up name by number. */
function name(index: number): string {
  let rest = index + 1000;
  let letters = "";
  for (; rest > 0; rest = Math.floor(rest / 26)) letters += String.fromCharCode(97 + (rest % 26));
  return letters[0]!.toUpperCase() + letters.slice(1);
}

const documentOf = (text: string): Document =>
  readPage({ body: text, title: "A text", language: "en", url: "https://example.org/" });

/** The best of three, so that a pause of the machine counts for nothing. */
function milliseconds(document: Document): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    read(document);
    return performance.now() - start;
  });
  return Math.min(...times);
}

function rate(count: number, body: () => unknown): number {
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
