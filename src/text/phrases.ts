import type { Span } from "../model/evidence.ts";
import { Remembered } from "./remembered.ts";
import type { Token } from "./tokens.ts";

/** A phrase found, with what it stands for. */
export interface Found<T> extends Span {
  value: T;
}

interface Node<T> {
  /** The numbers of the words and stems that go on here, and where to. */
  words: number[];
  next: Node<T>[];
  value: T | undefined;
  /** The one way that there mostly is. */
  alone: readonly Node<T>[];
}

function nodeOf<T>(): Node<T> {
  const node: Node<T> = { words: [], next: [], value: undefined, alone: [] };
  node.alone = [node];
  return node;
}

/** What a word, or a part of a hyphenated one, is to the phrases: its number and that of its stem, and how phrases begin with it. */
interface Step<T> {
  /** Where the part stands in its token. */
  from: number;
  to: number;
  /** -1 where no phrase has it. */
  exact: number;
  stem: number;
  opens: readonly Node<T>[];
}

/**
 * Finds phrases in runs of tokens: the longest at each word, one pass. Words are lower case; hyphens and marks part them as
 * blanks do; a "*" at a word's end stands for any ending ("sanction*"). Linear in the text: a phrase has a handful of words, and
 * an ending is looked up by the stems that occur.
 */
export function phraseFinder<T>(
  entries: Iterable<readonly [phrase: string, value: T]>,
): (tokens: readonly Token[]) => Found<T>[] {
  const root = nodeOf<T>();
  const numbers = new Map<string, number>();
  const stems = new Stems();
  for (const [phrase, value] of entries) {
    let node = root;
    for (const part of phrase.toLowerCase().split(/[\s-]+/)) {
      if (part.endsWith("*")) stems.add(part.slice(0, -1));
      const number = numbers.get(part) ?? numbers.size;
      numbers.set(part, number);
      let at = node.words.indexOf(number);
      if (at < 0) {
        at = node.words.push(number) - 1;
        node.next.push(nodeOf());
      }
      node = node.next[at]!;
    }
    node.value ??= value;
  }
  // The root has thousands of words, and is asked once for each.
  const openings = new Map(root.words.map((number, at) => [number, root.next[at]!] as const));
  const stepOf = (written: string, from: number): Step<T> => {
    const word = written.toLowerCase();
    const form = stems.of(word);
    const stem = form === undefined ? -1 : numbers.get(`${form}*`)!;
    const exact = numbers.get(word) ?? -1;
    const opens = [openings.get(exact), openings.get(stem)].filter((node) => node !== undefined);
    return { from, to: from + written.length, exact, stem, opens };
  };
  /** A word goes on by its own form and by its stem. */
  const known = new Remembered(({ text }) => Array.from(text.matchAll(WORD), (part) => stepOf(part[0], part.index)));
  /** The longest phrase whose first word is a part of a token. There are never more ways to go on than a phrase has words. */
  const longest = (
    tokens: readonly Token[],
    from: number,
    first: number,
    opens: readonly Node<T>[],
  ): Longest<T> | undefined => {
    let best: Longest<T> | undefined;
    let at = from;
    let part = first;
    let steps = known.of(tokens[at]!.form);
    for (let nodes = opens; nodes.length > 0; ) {
      const value = toldBy(nodes);
      if (value !== undefined) best = { value, end: tokens[at]!.start + steps[part]!.to, at, part };
      part++;
      while (part >= steps.length) {
        at++;
        if (at >= tokens.length) return best;
        part = 0;
        steps = known.of(tokens[at]!.form);
      }
      nodes = onward(nodes, steps[part]!);
    }
    return best;
  };
  return (tokens) => {
    const found: Found<T>[] = [];
    for (let at = 0, part = 0; at < tokens.length; ) {
      const steps = known.of(tokens[at]!.form);
      if (part >= steps.length) {
        at++;
        part = 0;
        continue;
      }
      const step = steps[part]!;
      const best = step.opens.length > 0 ? longest(tokens, at, part, step.opens) : undefined;
      if (best) {
        const { from } = step;
        found.push({ start: tokens[at]!.start + from, end: best.end, value: best.value });
        at = best.at;
        part = best.part;
      }
      part++;
    }
    return found;
  };
}

interface Longest<T> {
  value: T;
  end: number;
  /** The token of its last word, and which part of it. */
  at: number;
  part: number;
}

/** A run of letters, digits and marks that belong to them. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** How phrases go on by a word. */
function onward<T>(nodes: readonly Node<T>[], { exact, stem }: Step<T>): readonly Node<T>[] {
  if (exact < 0 && stem < 0) return NONE;
  const [only] = nodes;
  if (nodes.length === 1 && (exact < 0 || stem < 0)) {
    const place = only!.words.indexOf(exact < 0 ? stem : exact);
    return place < 0 ? NONE : only!.next[place]!.alone;
  }
  const on: Node<T>[] = [];
  for (const { words, next } of nodes) {
    const whole = exact < 0 ? -1 : words.indexOf(exact);
    if (whole >= 0) on.push(next[whole]!);
    const folded = stem < 0 ? -1 : words.indexOf(stem);
    if (folded >= 0) on.push(next[folded]!);
  }
  return on;
}

const NONE: readonly never[] = [];

function toldBy<T>(nodes: readonly Node<T>[]): T | undefined {
  for (const { value } of nodes) if (value !== undefined) return value;
  return undefined;
}

/** Stems by the letters with which they all begin, so that a word is asked once and most have none. */
class Stems {
  readonly #all: string[] = [];
  #byHead = new Map<string, string[]>();
  #head = Number.POSITIVE_INFINITY;

  add(stem: string): void {
    this.#all.push(stem);
    this.#head = Math.min(this.#head, stem.length);
    this.#byHead = Map.groupBy(
      this.#all.sort((a, b) => b.length - a.length),
      (other) => other.slice(0, this.#head),
    );
  }

  /** The longest stem with which a word begins. */
  of(word: string): string | undefined {
    if (word.length < this.#head) return undefined;
    return this.#byHead.get(word.slice(0, this.#head))?.find((stem) => word.startsWith(stem));
  }
}
