import type { Span } from "../../model/evidence.ts";
import { weigher } from "./content-words.ts";
import type { Passage } from "./passages.ts";

/** Share of a formula's content words that must stand in a passage, in their order, for it to be a variant. */
export const LIKE = 0.7;
/** Twice the words in common by the words of both (Dice 1945), at least: other words between them make it another wording. */
const ALIKE = 0.7;
/** Share of neighbouring content words by which a formula is looked at more closely. */
const HINTED = 0.35;
/** Neighbours that so many formulas have tell nothing. */
const COMMON = 4000;

/** What a formula is matched by. */
export interface Wording {
  words: readonly string[];
  /** The content words in order. */
  content: readonly string[];
}

export interface Match<T> extends Span {
  formula: T;
  /** The words of the passage. */
  from: number;
  to: number;
  exact: boolean;
  share: number;
}

export const wordingOf = (words: readonly string[], language: string): Wording => {
  const weigh = weigher(language);
  return { words, content: words.filter((word) => weigh(word) > 0) };
};

/** Known formulas of one language, found in a passage by neighbouring content words. */
export class FormulaIndex<T extends { words: readonly string[] }> {
  readonly #language: string;
  readonly #entries: { formula: T; wording: Wording }[] = [];
  readonly #hints = new Map<string, number[]>();

  constructor(language: string, formulas: Iterable<T> = []) {
    this.#language = language;
    for (const formula of formulas) this.add(formula);
  }

  add(formula: T): void {
    const wording = wordingOf(formula.words, this.#language);
    const { content } = wording;
    const number = this.#entries.push({ formula, wording }) - 1;
    for (const hint of new Set(hintsOf(content))) {
      const list = this.#hints.get(hint);
      if (!list) this.#hints.set(hint, [number]);
      else if (list.length < COMMON) list.push(number);
    }
  }

  formulas(): T[] {
    return this.#entries.map(({ formula }) => formula);
  }

  /** Formulas that have at least two runs of neighbours in common with these content words. */
  near(content: readonly string[]): T[] {
    const hits = new Map<number, number>();
    for (const hint of new Set(hintsOf(content)))
      for (const number of this.#hints.get(hint) ?? []) hits.set(number, (hits.get(number) ?? 0) + 1);
    return [...hits].flatMap(([number, count]) => (count >= 2 ? [this.#entries[number]!.formula] : []));
  }

  /** Formulas in a passage, exact or with changed words; what overlaps a better match is left out unless it is exact. */
  matches(passage: Pick<Passage, "words">): Match<T>[] {
    const { words } = passage;
    const content: { form: string; at: number }[] = [];
    for (const [at, { form, weight }] of words.entries()) if (weight > 0) content.push({ form, at });
    const hits = new Map<number, { count: number; first: number; last: number }>();
    const hints = hintsOf(content.map(({ form }) => form));
    for (const [at, hint] of hints.entries()) {
      for (const number of this.#hints.get(hint) ?? []) {
        const hit = hits.get(number);
        if (!hit) hits.set(number, { count: 1, first: at, last: at + 1 });
        else {
          hit.count++;
          hit.last = at + 1;
        }
      }
    }
    const found: Match<T>[] = [];
    for (const [number, { count, first, last }] of hits) {
      const { formula, wording } = this.#entries[number]!;
      const size = wording.content.length;
      if (count < Math.max(2, HINTED * (size - 1))) continue;
      const from = Math.max(0, first - size);
      const aligned = align(wording.content, content.slice(from, last + 1 + size), LIKE);
      if (!aligned) continue;
      const start = content[from + aligned.from]!.at;
      const end = content[from + aligned.to - 1]!.at + 1;
      const exact =
        end - start === wording.words.length && wording.words.every((form, at) => words[start + at]!.form === form);
      found.push({
        formula,
        from: start,
        to: end,
        start: words[start]!.start,
        end: words[end - 1]!.end,
        exact,
        share: exact ? 1 : aligned.matched / size,
      });
    }
    return best(found);
  }
}

const UNSPACED = /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u;

/** All of a text's, by which its formulas can be found among many. */
export const hintsIn = (passages: readonly Pick<Passage, "words">[]): string[] => [
  ...new Set(passages.flatMap(({ words }) => hintsOf(words.flatMap(({ form, weight }) => (weight > 0 ? [form] : []))))),
];

/** Neighbouring content words: two, or three characters where these are the words. */
export function hintsOf(content: readonly string[]): string[] {
  const width = content[0] !== undefined && UNSPACED.test(content[0]) ? 3 : 2;
  return content
    .slice(width - 1)
    .map((form, at) => (width === 2 ? `${content[at]!} ${form}` : `${content[at]!}${content[at + 1]!}${form}`));
}

/** Exact ones all; of the others those that overlap no better one by half. */
function best<T>(found: Match<T>[]): Match<T>[] {
  const kept: Match<T>[] = [];
  found.sort((a, b) => Number(b.exact) - Number(a.exact) || b.share - a.share || b.to - b.from - (a.to - a.from));
  for (const one of found) {
    const rival = kept.some((other) => {
      const both = Math.min(one.to, other.to) - Math.max(one.from, other.from);
      return both > 0.5 * Math.min(one.to - one.from, other.to - other.from);
    });
    if (one.exact || !rival) kept.push(one);
  }
  return kept.sort((a, b) => a.from - b.from || b.to - a.to);
}

/**
 * The stretch of a passage's content words that holds most of a formula's in their order: a longest common subsequence
 * whose ends are matched words, as short as can be for its first and last match.
 * @returns undefined where the share is smaller, or too many other words stand between. Places are among the content words given.
 */
export function align(
  formula: readonly string[],
  content: readonly { form: string }[],
  least: number,
): { from: number; to: number; matched: number } | undefined {
  const [rows, columns] = [formula.length, content.length];
  // Longest common subsequence of the prefixes, and the latest place at which one of that length can begin.
  let length = new Int32Array(columns + 1);
  let begin = new Int32Array(columns + 1).fill(-1);
  let nextLength = new Int32Array(columns + 1);
  let nextBegin = new Int32Array(columns + 1).fill(-1);
  for (let row = 1; row <= rows; row++) {
    for (let column = 1; column <= columns; column++) {
      let [most, from] = [length[column]!, begin[column]!];
      const take = (many: number, where: number): void => {
        if (many > most || (many === most && where > from)) [most, from] = [many, where];
      };
      take(nextLength[column - 1]!, nextBegin[column - 1]!);
      if (formula[row - 1] === content[column - 1]!.form) {
        const before = length[column - 1]!;
        take(before + 1, before === 0 ? column - 1 : begin[column - 1]!);
      }
      nextLength[column] = most;
      nextBegin[column] = from;
    }
    [length, nextLength] = [nextLength, length];
    [begin, nextBegin] = [nextBegin, begin];
  }
  const matched = length[columns]!;
  if (matched < 3 || matched < least * rows) return undefined;
  let to = 0;
  while (length[to] !== matched) to++;
  const from = begin[to]!;
  return 2 * matched < ALIKE * (rows + to - from) ? undefined : { from, to, matched };
}
