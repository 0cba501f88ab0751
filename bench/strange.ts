// That no text takes more than its length, however long or strange: time a character, against a quarter of the text.
// What is counted instead of timed, and fails, is in test/linear.test.ts.
import type { Document } from "../src/model/document.ts";
import { readPage } from "../src/page/read-page.ts";
import { read } from "../src/reading/read.ts";
import type { BenchResult } from "./run.ts";
import { name, STRANGE, type Strange } from "./texts/strange.ts";

/** UTF-16 units of the longer text. */
const LONG = 200_000;

/** Texts of a given size, each with the size that it is named for. */
const NAMED: readonly (readonly [size: number, ...Strange])[] = [
  [2_000_000, "a text of 2 MB", STRANGE[0]![1]],
  [50_000 * 4, "50,000 quotation marks", STRANGE.find(([what]) => what === "quotation marks")![1]],
  [10_000 * 40, "10,000 names", names],
];

function names(size: number): string {
  return Array.from(
    { length: size / 40 },
    (_, at) => `${name(at)} ${name(at * 7 + 3)} said that Minister Orlo met him.\n`,
  ).join("");
}

export async function run(): Promise<BenchResult[]> {
  const texts = [...NAMED, ...STRANGE.map((strange) => [LONG, ...strange] as const)];
  return texts.flatMap(([size, what, make], at) => {
    const [short, long] = [documentOf(make(size / 4)), documentOf(make(size))] as const;
    const [fast, slow] = [milliseconds(short), milliseconds(long)];
    const ratio = slow / long.text.length / (fast / short.text.length);
    return [
      ...(at < NAMED.length ? [{ name: what, value: slow, unit: "ms" }] : []),
      { name: at < NAMED.length ? "  a character, times that of a quarter" : what, value: ratio, unit: "x" },
    ];
  });
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
