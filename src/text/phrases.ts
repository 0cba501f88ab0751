import type { Span } from "../model/evidence.ts";
import { formAt } from "./forms.ts";
import { beginsWord, CAPITAL, type Letters } from "./letters.ts";
import { Remembered } from "./remembered.ts";

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

/** What a word is to the phrases: its number and that of its stem, -1 where no phrase has it, and how phrases begin with it. */
interface Step<T> {
  exact: number;
  stem: number;
  opens: readonly Node<T>[];
}

/**
 * Finds phrases in texts: the longest at each word, one pass. Words are lower case; hyphens and blanks are alike; a "*" at a
 * word's end stands for any ending ("sanction*"). Linear in the text: a phrase has a handful of words, and an ending is looked
 * up by the stems that occur.
 */
export function phraseFinder<T>(
  entries: Iterable<readonly [phrase: string, value: T]>,
): (letters: Letters) => Found<T>[] {
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
  /** A word goes on by its own form and by its stem. */
  const known = new Remembered(({ lower }): Step<T> => {
    const stem = stems.of(lower);
    const step = { exact: numbers.get(lower) ?? -1, stem: stem === undefined ? -1 : numbers.get(`${stem}*`)! };
    const opens = [openings.get(step.exact), openings.get(step.stem)].filter((node) => node !== undefined);
    return { ...step, opens };
  });
  /** The longest phrase whose first word lies between `start` and `first`. */
  const longest = (
    letters: Letters,
    opening: readonly Node<T>[],
    start: number,
    first: number,
  ): Found<T> | undefined => {
    const { text, codes, sorts } = letters;
    let best: Found<T> | undefined;
    let end = first;
    // There are never more ways than a phrase has words.
    let nodes = opening;
    while (nodes.length > 0) {
      const value = toldBy(nodes);
      if (value !== undefined) best = { start, end, value };
      const next = wordFrom(sorts, end);
      if (next >= sorts.length) break;
      end = runEnd(sorts, next);
      const { exact, stem } = known.of(formAt(text, codes, next, end));
      if (exact < 0 && stem < 0) break;
      const on: Node<T>[] = [];
      for (const { words, next } of nodes) {
        const whole = exact < 0 ? -1 : words.indexOf(exact);
        if (whole >= 0) on.push(next[whole]!);
        const folded = stem < 0 ? -1 : words.indexOf(stem);
        if (folded >= 0) on.push(next[folded]!);
      }
      nodes = on;
    }
    return best;
  };
  return (letters) => {
    const { text, codes, sorts } = letters;
    const found: Found<T>[] = [];
    for (let at = wordFrom(sorts, 0); at < sorts.length; ) {
      const end = runEnd(sorts, at);
      const { opens } = known.of(formAt(text, codes, at, end));
      const best = opens.length > 0 ? longest(letters, opens, at, end) : undefined;
      if (best) found.push(best);
      at = wordFrom(sorts, best ? best.end : end);
    }
    return found;
  };
}

function toldBy<T>(nodes: readonly Node<T>[]): T | undefined {
  for (const { value } of nodes) if (value !== undefined) return value;
  return undefined;
}

/** Where the next word begins: a run of letters and digits; hyphens and apostrophes part them. */
function wordFrom(sorts: Uint8Array, from: number): number {
  let at = from;
  while (at < sorts.length && !beginsWord(sorts[at]!)) at++;
  return at;
}

/** Behind the letters, digits and combining marks at `at`. */
function runEnd(sorts: Uint8Array, at: number): number {
  let end = at;
  while (end < sorts.length && sorts[end]! >= CAPITAL) end++;
  return end;
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
