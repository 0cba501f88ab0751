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
 * blanks do; a "*" at a word's end stands for any ending ("sanction*"). Linear in the text: a phrase has a handful of words, and an ending is looked
 * up by the stems that occur.
 */
export function phraseFinder<T>(
  entries: Iterable<readonly [phrase: string, value: T]>,
): (tokens: readonly Token[]) => Found<T>[] {
  const root: Node<T> = { words: [], next: [], value: undefined };
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
        node.next.push({ words: [], next: [], value: undefined });
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
  return (tokens) => {
    const found: Found<T>[] = [];
    const steps: Step<T>[] = [];
    const starts: number[] = [];
    for (const { form, start } of tokens) {
      for (const step of known.of(form)) {
        steps.push(step);
        starts.push(start);
      }
    }
    for (let at = 0; at < steps.length; ) {
      // There are never more ways than a phrase has words.
      let nodes = steps[at]!.opens;
      let value: T | undefined;
      let last = at;
      for (let next = at + 1; nodes.length > 0; next++) {
        const told = toldBy(nodes);
        if (told !== undefined) {
          value = told;
          last = next - 1;
        }
        if (next >= steps.length) break;
        nodes = onward(nodes, steps[next]!);
      }
      if (value !== undefined)
        found.push({ start: starts[at]! + steps[at]!.from, end: starts[last]! + steps[last]!.to, value });
      at = last + 1;
    }
    return found;
  };
}

/** A run of letters, digits and marks that belong to them. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** How phrases go on by a word. */
function onward<T>(nodes: readonly Node<T>[], { exact, stem }: Step<T>): readonly Node<T>[] {
  if (exact < 0 && stem < 0) return NONE;
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
