import type { Span } from "../model/evidence.ts";
import { Heads } from "./heads.ts";
import { beginsWord, runEnd, sortOf, widthOf } from "./letters.ts";

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
export function phraseFinder<T>(entries: Iterable<readonly [phrase: string, value: T]>): (text: string) => Found<T>[] {
  const root: Node<T> = { next: new Map(), stems: false, value: undefined };
  const stems = new Stems();
  const phrases: string[][] = [];
  for (const [phrase, value] of entries) {
    const parts = phrase.toLowerCase().split(/[\s-]+/);
    phrases.push(parts);
    let node = root;
    for (const part of parts) {
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
  const heads = new Heads(phrases);
  const steps = (node: Node<T>, form: string): readonly Node<T>[] => {
    const exact = node.next.get(form);
    const stem = node.stems ? stems.of(form) : undefined;
    const folded = stem === undefined ? undefined : node.next.get(`${stem}*`);
    if (exact && folded) return [exact, folded];
    return exact ? [exact] : folded ? [folded] : NONE;
  };
  /** The longest phrase that begins with the word between `start` and `first`. */
  const longest = (text: string, start: number, first: number): Found<T> | undefined => {
    let best: Found<T> | undefined;
    let end = first;
    // A word goes on by its own form and by its stem; there are never more ways than a phrase has words.
    let nodes = steps(root, text.slice(start, end).toLowerCase());
    while (nodes.length > 0) {
      const told = nodes.find((node) => node.value !== undefined);
      if (told) best = { start, end, value: told.value! };
      const next = wordFrom(text, end);
      if (next >= text.length) break;
      end = runEnd(text, next, text.length);
      const form = text.slice(next, end).toLowerCase();
      nodes = nodes.length === 1 ? steps(nodes[0]!, form) : nodes.flatMap((node) => steps(node, form));
    }
    return best;
  };
  return (text) => {
    const found: Found<T>[] = [];
    for (let at = wordFrom(text, 0); at < text.length; ) {
      const end = runEnd(text, at, text.length);
      const next = wordFrom(text, end);
      // Most words begin no phrase.
      const best = heads.may(text, at, next) ? longest(text, at, end) : undefined;
      if (best) found.push(best);
      at = best && best.end > end ? wordFrom(text, best.end) : next;
    }
    return found;
  };
}

const NONE: readonly never[] = [];

/** Where the next word begins: a run of letters and digits; hyphens and apostrophes part them. */
function wordFrom(text: string, from: number): number {
  let at = from;
  while (at < text.length && !beginsWord(sortOf(text.codePointAt(at)!))) at += widthOf(text, at);
  return at;
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
