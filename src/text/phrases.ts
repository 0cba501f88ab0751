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
  return (text) => {
    const words = [...text.matchAll(WORD)].map((match) => ({
      start: match.index,
      form: match[0].toLowerCase(),
      end: match.index + match[0].length,
    }));
    const found: Found<T>[] = [];
    for (let at = 0; at < words.length; ) {
      // A word may go on as itself and by its stem; there are never more ways than a phrase has words.
      let nodes: Node<T>[] = [root];
      let best: { value: T; next: number } | undefined;
      for (let next = at; next < words.length && nodes.length > 0; next++) {
        const { form } = words[next]!;
        const stem = stemOf(form);
        nodes = nodes.flatMap((node) =>
          [node.next.get(form) ?? [], (stem === undefined ? undefined : node.next.get(stem)) ?? []].flat(),
        );
        const end = nodes.find((node) => node.value !== undefined);
        if (end) best = { value: end.value!, next: next + 1 };
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
