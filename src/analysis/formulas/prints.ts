import type { Passage } from "./passages.ts";

/**
 * Fingerprints of a text: runs of content words as numbers, thinned out by winnowing (Schleimer, Wilkerson, Aiken 2003: of each
 * window of runs the smallest is kept), so that two texts which share RUN + WINDOW - 1 content words in a row share a print.
 */
const RUN = 4;
const WINDOW = 2;

export interface Print {
  print: number;
  /** The words of the passage from the first to behind the last of the run. */
  from: number;
  to: number;
}

/** @returns those of a passage, each place once, in order. */
export function printsOf({ words }: Passage): Print[] {
  const content: number[] = [];
  for (const [at, { weight }] of words.entries()) if (weight > 0) content.push(at);
  const width = (words[content[0] ?? 0]?.weight ?? 1) < 1 ? RUN * 2 : RUN;
  const runs: Print[] = [];
  for (let at = 0; at + width <= content.length; at++) {
    const from = content[at]!;
    const to = content[at + width - 1]! + 1;
    runs.push({
      print: hashOf(words.slice(from, to).flatMap(({ form, weight }) => (weight > 0 ? [form] : []))),
      from,
      to,
    });
  }
  const kept: Print[] = [];
  for (let at = 0; at < runs.length; at++) {
    let least = runs[at]!;
    for (let next = at + 1; next < Math.min(at + WINDOW, runs.length); next++)
      if (runs[next]!.print <= least.print) least = runs[next]!;
    if (at + WINDOW <= runs.length || kept.length === 0) if (kept.at(-1) !== least) kept.push(least);
  }
  return kept;
}

/** 48 bits out of two runs of FNV-1a with different offsets: a whole number that JavaScript and SQLite both hold exactly. */
function hashOf(forms: readonly string[]): number {
  let [low, high] = [0x811c9dc5, 0x050c5d1f];
  for (const form of forms) {
    for (let at = 0; at < form.length; at++) {
      low = Math.imul(low ^ form.charCodeAt(at), 0x01000193);
      high = Math.imul(high ^ form.charCodeAt(at), 0x01000193);
    }
    low = Math.imul(low ^ 0x20, 0x01000193);
    high = Math.imul(high ^ 0x2f, 0x01000193);
  }
  return (low >>> 0) + ((high >>> 5) & 0xffff) * 0x1_0000_0000;
}

/** Those of a whole text, each once. */
export const fingerprints = (passages: readonly Passage[]): number[] => [
  ...new Set(passages.flatMap((passage) => printsOf(passage).map(({ print }) => print))),
];
