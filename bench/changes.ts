// How fast one core tells what changed between two versions, beside cutting and counting the words of both once: no comparison
// of words takes less. And that no pair of texts takes more than its length.
import { compareVersions } from "../src/analysis/changes/compare.ts";
import type { Document } from "../src/model/document.ts";
import { tokenize } from "../src/text/tokens.ts";
import type { BenchResult } from "./run.ts";
import { chance, documentOf, STRANGE_PAIRS } from "./texts/pairs.ts";
import { realistic } from "./texts/realistic.ts";

/** Rounds in which all take turns, so that a busy machine slows all of them alike; the first only warms up. */
const ROUNDS = 7;
/** Milliseconds of one turn, at least. */
const TURN = 250;
/** UTF-16 units of the longer strange text. */
const LONG = 200_000;

type Pair = readonly [Document, Document];

export async function run(): Promise<BenchResult[]> {
  const older = realistic();
  const next = chance(1);
  const oneWord = older.map((document): Pair => [document, edited(document, 1, next)]);
  const manyWords = older.map((document): Pair => [document, edited(document, 20, next)]);
  const others = older.map((document, at): Pair => [document, older[(at + 1) % older.length]!]);
  const all = (pairs: readonly Pair[]) => (): number => {
    for (const [a, b] of pairs) compareVersions({ document: a }, { document: b });
    return pairs.length;
  };
  const [one, many, other, floor] = rates([
    all(oneWord),
    all(manyWords),
    all(others),
    () => {
      for (const [a, b] of manyWords) counted(a, b);
      return manyWords.length;
    },
  ]) as [number, number, number, number];
  return [
    { name: "versions with one word changed", value: one, unit: "pairs a second" },
    { name: "versions with twenty words changed", value: many, unit: "pairs a second" },
    { name: "two texts that share paragraphs", value: other, unit: "pairs a second" },
    { name: "counting the words of both", value: floor, unit: "pairs a second" },
    { name: "one word changed, times counting", value: one / floor, unit: "x" },
    { name: "twenty words changed, times counting", value: many / floor, unit: "x" },
    { name: "two texts, times counting", value: other / floor, unit: "x" },
    ...STRANGE_PAIRS.map(([what, make]): BenchResult => {
      const [short, long] = [make(LONG / 4), make(LONG)].map(([a, b]): Pair => [documentOf(a), documentOf(b)]) as [
        Pair,
        Pair,
      ];
      const each = (pair: Pair): number => milliseconds(pair) / (pair[0].text.length + pair[1].text.length);
      const quarter = each(short);
      return { name: `${what}: a character, times a quarter's`, value: each(long) / quarter, unit: "x" };
    }),
  ];
}

/** Words at so many places are another. */
function edited(document: Document, places: number, next: (below: number) => number): Document {
  const words = tokenize(document.text).filter((token) => token.kind === "word");
  const chosen = new Set(Array.from({ length: places }, () => words[next(words.length)]!));
  let text = "";
  let at = 0;
  for (const { start, end } of [...chosen].sort((a, b) => a.start - b.start)) {
    text += `${document.text.slice(at, start)}altered`;
    at = end;
  }
  return documentOf(text + document.text.slice(at), { title: document.title });
}

function counted(...documents: readonly Document[]): number {
  const counts = new Map<string, number>();
  for (const { text } of documents)
    for (const { lower } of tokenize(text)) counts.set(lower, (counts.get(lower) ?? 0) + 1);
  return counts.size;
}

/** Things done a second by each, at its median round. */
function rates(bodies: readonly (() => number)[]): number[] {
  const measured: number[][] = bodies.map(() => []);
  for (let round = 0; round < ROUNDS; round++)
    for (const [at, body] of bodies.entries()) {
      const start = performance.now();
      let done = 0;
      do done += body();
      while (performance.now() - start < TURN);
      if (round > 0) measured[at]!.push((done * 1000) / (performance.now() - start));
    }
  return measured.map((list) => list.sort((a, b) => a - b)[list.length >> 1]!);
}

/** The best of three, so that a pause of the machine counts for nothing. */
function milliseconds([a, b]: Pair): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    compareVersions({ document: a }, { document: b });
    return performance.now() - start;
  });
  return Math.min(...times);
}
