import type { Block, Document } from "../../model/document.ts";
import type { Span } from "../../model/evidence.ts";
import { lettersOf } from "../../text/letters.ts";
import { type SentenceRules, sentences } from "../../text/sentences.ts";
import { type Word, wordsOf } from "./words.ts";

/** A sentence, heading or line of a block that has no counterpart to the letter. */
export interface Unit extends Span {
  /** Its words: `words[from]` to before `words[to]` of its side. */
  from: number;
  to: number;
  /** Equal for equal words on both sides, dense. */
  id: number;
}

/** One version, cut: blocks with a counterpart stay whole, the others fall into sentences. */
export interface Side {
  text: string;
  blocks: readonly Block[];
  /** For each block its counterpart on the other side, or -1. */
  match: Int32Array;
  /** Of blocks without a counterpart only, in order. */
  words: Word[];
  units: Unit[];
  /** For each block the number of units that stand before it. */
  before: Int32Array;
}

/** Gives equal strings equal numbers, from 0 on. */
export class Numbers {
  private readonly known = new Map<string, number>();
  of(text: string): number {
    let id = this.known.get(text);
    if (id === undefined) {
      id = this.known.size;
      this.known.set(text, id);
    }
    return id;
  }
}

const NO_RULES: SentenceRules = { bound: new Set(), free: new Set(), closing: new Set(), openers: new Set() };

/**
 * Blocks to the letter, as numbers. Blocks that hold no text are given by documents made by hand; a text between blocks would
 * be lost, so that the whole text stands in where blocks leave words out.
 */
export function blocksOf(document: Document): readonly Block[] {
  const { blocks, text } = document;
  let at = 0;
  for (const block of blocks) {
    if (block.start < at || block.end > text.length || text.slice(at, block.start).trim() !== "") break;
    at = block.end;
  }
  if (text.slice(at).trim() === "") return blocks;
  return [{ kind: "paragraph", start: 0, end: text.length }];
}

export const blockNumbers = (document: Document, blocks: readonly Block[], numbers: Numbers): Int32Array =>
  Int32Array.from(blocks, ({ start, end }) => numbers.of(document.text.slice(start, end)));

/** Cuts the blocks that have no counterpart into sentences and words. */
export function sideOf(
  document: Document,
  blocks: readonly Block[],
  match: Int32Array,
  numbers: Numbers,
  rules: SentenceRules = NO_RULES,
): Side {
  const { text } = document;
  const letters = lettersOf(text);
  const words: Word[] = [];
  const units: Unit[] = [];
  const before = new Int32Array(blocks.length);
  for (const [at, block] of blocks.entries()) {
    before[at] = units.length;
    if (match[at]! >= 0) continue;
    for (const sentence of whole(text, sentences(letters, block, rules), document.language)) {
      const from = words.length;
      for (const word of wordsOf(text, sentence.start, sentence.end)) words.push(word);
      if (words.length === from) continue;
      let key = "";
      for (let word = from; word < words.length; word++) key += `${words[word]!.key} `;
      units.push({
        start: words[from]!.start,
        end: words.at(-1)!.end,
        from,
        to: words.length,
        id: numbers.of(key),
      });
    }
  }
  return { text, blocks, match, words, units, before };
}

/** A number of a list goes with its item, and outside English "4." before a capital is an ordinal: "am 4. Mai". */
function whole(text: string, cut: readonly Span[], language: string): Span[] {
  const found: Span[] = [];
  for (const span of cut) {
    const last = found.at(-1);
    const before = last && text.slice(Math.max(last.start, last.end - 8), last.end);
    const open =
      last &&
      ((last.end - last.start <= 5 && /^[(]?(?:\p{Nd}{1,3}|\p{L})[.)]$/u.test(text.slice(last.start, last.end))) ||
        (!language.startsWith("en") && /(?:^|\s)\p{Nd}{1,2}\.$/u.test(before!)));
    if (open) last.end = span.end;
    else found.push({ ...span });
  }
  return found;
}
