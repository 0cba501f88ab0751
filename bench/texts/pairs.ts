// Pairs of versions: what editors do to a text, and texts that tempt a comparison into taking more than their length.
import type { Block, Document } from "../../src/model/document.ts";
import { documentId, pageId, versionId } from "../../src/model/ids.ts";

const PAGE = pageId("https://mfa.example/1");

/** A document of these words, each line a block. */
export function documentOf(text: string, { title = "A text", language = "en", date = "2026-04-02" } = {}): Document {
  const blocks: Block[] = [];
  for (const line of text.matchAll(/[^\n]+/g))
    blocks.push({ kind: "paragraph", start: line.index, end: line.index + line[0].length });
  const version = versionId(title, text);
  return {
    id: documentId(PAGE, version),
    page: PAGE,
    version,
    url: "https://mfa.example/1",
    language,
    title,
    section: [],
    published: { value: { date }, basis: { kind: "page", field: "published" } },
    text,
    blocks,
  };
}

/** Numbers that look like chance and are the same each time (a linear congruence, Numerical Recipes). */
export function chance(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const some = (count: number, piece: (at: number) => string, between = " "): string =>
  Array.from({ length: count }, (_, at) => piece(at)).join(between);

/** What a pair is made of, and its two texts of about so many UTF-16 units each. */
export type StrangePair = readonly [what: string, make: (size: number) => readonly [string, string]];

export const STRANGE_PAIRS: readonly StrangePair[] = [
  ["two letters by chance", (size) => [letters(size, 1, "ab"), letters(size, 2, "ab")]],
  ["two letters by chance, in sentences", (size) => [letters(size, 3, "ab", 9), letters(size, 4, "ab", 9)]],
  ["new words, the other way round", (size) => [some(size / 6, word), some(size / 6, (at) => word(size / 6 - at))]],
  [
    "sentences, the other way round",
    (size) => [some(size / 20, sentence), some(size / 20, (at) => sentence(Math.round(size / 20) - at))],
  ],
  [
    "lines, the other way round",
    (size) => [some(size / 20, sentence, "\n"), some(size / 20, (at) => sentence(Math.round(size / 20) - at), "\n")],
  ],
  ["one word again and again, and one more", (size) => [some(size / 4, () => "oh,"), some(size / 4 + 1, () => "oh;")]],
  [
    "words in turn, begun one later",
    (size) => [some(size / 4, (at) => "no up"[at % 2]!), some(size / 4, (at) => "up no"[at % 2]!)],
  ],
  ["sentences of one word by chance", (size) => [some(size / 4, short(5)), some(size / 4, short(6))]],
  [
    "one sentence again and again, reworded",
    (size) => [
      some(size / 26, () => "He met her in Karsten now."),
      some(size / 26, () => "She met him in Karsten now."),
    ],
  ],
  [
    "every sentence reworded",
    (size) => [
      some(size / 30, (at) => `The ${word(at)} met ${word(at + 1)} in May.`),
      some(size / 30, (at) => `The ${word(at)} saw ${word(at + 2)} in May.`),
    ],
  ],
  [
    "every word spelt otherwise",
    (size) => [some(size / 9, (at) => `colour${word(at)}`), some(size / 9, (at) => `color${word(at)}`)],
  ],
  [
    "Chinese by chance",
    (size) => [
      letters(size, 7, "中国人大会议外交部长", 12, "。", ""),
      letters(size, 8, "中国人大会议外交部长", 12, "。", ""),
    ],
  ],
  ["marks by chance", (size) => [letters(size, 9, ".,;!?-", 0, "", ""), letters(size, 10, ".,;!?-", 0, "", "")]],
  ["numbers by chance", (size) => [some(size / 4, figure(11)), some(size / 4, figure(12))]],
  ["months by chance", (size) => [some(size / 6, month(13)), some(size / 6, month(14))]],
  ["a text and nothing", (size) => [some(size / 20, sentence), ""]],
];

function letters(size: number, seed: number, alphabet: string, stop = 0, mark = ".", between = " "): string {
  const next = chance(seed);
  const all = [...alphabet];
  return some(
    size / (1 + between.length),
    (at) => all[next(all.length)]! + (stop > 0 && at % stop === stop - 1 ? mark : ""),
    between,
  );
}
const word = (at: number): string =>
  `w${Math.round(at)
    .toString(36)
    .replace(/\d/g, (digit) => "ghijklmnop"[Number(digit)]!)}`;
const sentence = (at: number): string => `The ${word(at)} met ${word(at * 7 + 1)}.`;
const short = (seed: number): ((at: number) => string) => {
  const next = chance(seed);
  return () => `${["Yes", "No", "Oh", "Ah"][next(4)]!}.`;
};
const figure = (seed: number): ((at: number) => string) => {
  const next = chance(seed);
  return () => String(next(40));
};
const month = (seed: number): ((at: number) => string) => {
  const next = chance(seed);
  return () => ["4 May", "in June", "2026", "on Monday", "May"][next(5)]!;
};
