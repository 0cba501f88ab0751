import type { Span } from "../model/evidence.ts";

/** A phrase found, with what it stands for. */
export interface Found<T> extends Span {
  value: T;
}

interface Node<T> {
  next: Map<string, Node<T>>;
  value?: T;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/**
 * Finds phrases in texts: the longest at each word, one pass. Words are lower case; hyphens and blanks are alike; a "*" at a
 * word's end stands for any ending ("sanction*"). Linear in the text: a phrase has a handful of words, and an ending is looked
 * up by the stems that occur.
 */
export function phraseFinder<T>(entries: Iterable<readonly [phrase: string, value: T]>): (text: string) => Found<T>[] {
  const root: Node<T> = { next: new Map() };
  const stems = new Set<string>();
  let shortest = Number.POSITIVE_INFINITY;
  for (const [phrase, value] of entries) {
    let node = root;
    for (const part of phrase.toLowerCase().split(/[\s-]+/)) {
      if (part.endsWith("*")) {
        stems.add(part);
        shortest = Math.min(shortest, part.length - 1);
      }
      const next = node.next.get(part) ?? { next: new Map() };
      node.next.set(part, next);
      node = next;
    }
    node.value ??= value;
  }
  // The stem of a word, if any phrase has it; each word is asked once.
  const known = new Map<string, string | undefined>();
  const stemOf = (word: string): string | undefined => {
    if (known.has(word)) return known.get(word);
    let stem: string | undefined;
    for (let length = word.length; length >= shortest && stem === undefined; length--) {
      const candidate = `${word.slice(0, length)}*`;
      if (stems.has(candidate)) stem = candidate;
    }
    if (known.size < 100_000) known.set(word, stem);
    return stem;
  };
  const none: Node<T>[] = [];
  const steps = (node: Node<T>, form: string): Node<T>[] => {
    const exact = node.next.get(form);
    const stem = stemOf(form);
    const folded = stem === undefined ? undefined : node.next.get(stem);
    if (exact && folded) return [exact, folded];
    return exact ? [exact] : folded ? [folded] : none;
  };
  return (text) => {
    const words = [...text.matchAll(WORD)].map((match) => ({
      start: match.index,
      form: match[0].toLowerCase(),
      end: match.index + match[0].length,
    }));
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
