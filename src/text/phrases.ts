import type { Span } from "../model/evidence.ts";
import { beginsWord, runEnd, sortOf, widthOf } from "./letters.ts";

/** A phrase found, with what it stands for. */
export interface Found<T> extends Span {
  value: T;
}

interface Node<T> {
  next: Map<string, Node<T>>;
  value?: T;
}

/**
 * Finds phrases in texts: the longest at each word, one pass. Words are lower case; hyphens and blanks are alike; a "*" at a
 * word's end stands for any ending ("sanction*"). Linear in the text: a phrase has a handful of words, and an ending is looked
 * up by the stems that occur.
 */
export function phraseFinder<T>(entries: Iterable<readonly [phrase: string, value: T]>): (text: string) => Found<T>[] {
  const root: Node<T> = { next: new Map() };
  const stems = new Stems();
  for (const [phrase, value] of entries) {
    let node = root;
    for (const part of phrase.toLowerCase().split(/[\s-]+/)) {
      if (part.endsWith("*")) stems.add(part.slice(0, -1));
      const next = node.next.get(part) ?? { next: new Map() };
      node.next.set(part, next);
      node = next;
    }
    node.value ??= value;
  }
  const steps = (node: Node<T>, form: string): readonly Node<T>[] => {
    const exact = node.next.get(form);
    const stem = stems.of(form);
    const folded = stem === undefined ? undefined : node.next.get(`${stem}*`);
    if (exact && folded) return [exact, folded];
    return exact ? [exact] : folded ? [folded] : NONE;
  };
  return (text) => {
    const words = wordsOf(text);
    const found: Found<T>[] = [];
    for (let at = 0; at < words.length; ) {
      let best: { value: T; next: number } | undefined;
      // Most words begin no phrase; the rest go on by their own form and by their stem.
      let nodes = steps(root, words[at]!.form);
      for (let next = at + 1; nodes.length > 0; next++) {
        const end = nodes.find((node) => node.value !== undefined);
        if (end) best = { value: end.value!, next };
        const word = words[next];
        if (word === undefined) break;
        // There are never more ways than a phrase has words.
        nodes = nodes.length === 1 ? steps(nodes[0]!, word.form) : nodes.flatMap((node) => steps(node, word.form));
      }
      if (best) {
        found.push({ start: words[at]!.start, end: words[best.next - 1]!.end, value: best.value });
        at = best.next;
      } else {
        at++;
      }
    }
    return found;
  };
}

const NONE: readonly never[] = [];

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

/** Runs of letters and digits in lower case: hyphens and apostrophes part them. */
function wordsOf(text: string): { start: number; end: number; form: string }[] {
  const words: { start: number; end: number; form: string }[] = [];
  for (let at = 0; at < text.length; ) {
    if (!beginsWord(sortOf(text.codePointAt(at)!))) {
      at += widthOf(text, at);
      continue;
    }
    const end = runEnd(text, at, text.length);
    words.push({ start: at, end, form: text.slice(at, end).toLowerCase() });
    at = end;
  }
  return words;
}
