import type { Span } from "../model/evidence.ts";
import { formAt } from "./forms.ts";
import { beginsWord, CAPITAL, type Letters } from "./letters.ts";
import { Remembered } from "./remembered.ts";

/** A phrase found, with what it stands for. */
export interface Found<T> extends Span {
  value: T;
}

interface Node<T> {
  next: Map<string, Node<T>>;
  /** Whether a stem goes on here. */
  stems: boolean;
  value: T | undefined;
}

/**
 * Finds phrases in texts: the longest at each word, one pass. Words are lower case; hyphens and blanks are alike; a "*" at a
 * word's end stands for any ending ("sanction*"). Linear in the text: a phrase has a handful of words, and an ending is looked
 * up by the stems that occur.
 */
export function phraseFinder<T>(
  entries: Iterable<readonly [phrase: string, value: T]>,
): (letters: Letters) => Found<T>[] {
  const root: Node<T> = { next: new Map(), stems: false, value: undefined };
  const stems = new Stems();
  for (const [phrase, value] of entries) {
    let node = root;
    for (const part of phrase.toLowerCase().split(/[\s-]+/)) {
      if (part.endsWith("*")) {
        stems.add(part.slice(0, -1));
        node.stems = true;
      }
      const next = node.next.get(part) ?? { next: new Map(), stems: false, value: undefined };
      node.next.set(part, next);
      node = next;
    }
    node.value ??= value;
  }
  const steps = (node: Node<T>, form: string): readonly Node<T>[] => {
    const exact = node.next.get(form);
    const stem = node.stems ? stems.of(form) : undefined;
    const folded = stem === undefined ? undefined : node.next.get(`${stem}*`);
    if (exact && folded) return [exact, folded];
    return exact ? [exact] : folded ? [folded] : NONE;
  };
  /** How phrases go on behind a word that begins them: most begin none. */
  const openings = new Remembered(({ lower }) => steps(root, lower));
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
    // A word goes on by its own form and by its stem; there are never more ways than a phrase has words.
    let nodes = opening;
    while (nodes.length > 0) {
      const told = nodes.find((node) => node.value !== undefined);
      if (told) best = { start, end, value: told.value! };
      const next = wordFrom(sorts, end);
      if (next >= sorts.length) break;
      end = runEnd(sorts, next);
      const { lower } = formAt(text, codes, next, end);
      nodes = nodes.length === 1 ? steps(nodes[0]!, lower) : nodes.flatMap((node) => steps(node, lower));
    }
    return best;
  };
  return (letters) => {
    const { text, codes, sorts } = letters;
    const found: Found<T>[] = [];
    for (let at = wordFrom(sorts, 0); at < sorts.length; ) {
      const end = runEnd(sorts, at);
      const opening = openings.of(formAt(text, codes, at, end));
      const best = opening.length > 0 ? longest(letters, opening, at, end) : undefined;
      if (best) found.push(best);
      at = wordFrom(sorts, best ? best.end : end);
    }
    return found;
  };
}

const NONE: readonly never[] = [];

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
