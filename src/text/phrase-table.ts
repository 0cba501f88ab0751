/** How the phrases of a table go on behind some words. */
export interface PhraseNode<T> {
  /** By the next word. */
  next: Map<string, PhraseNode<T>> | undefined;
  /** What the phrase that ends here stands for. */
  value: T | undefined;
}

/**
 * Words and phrases by their words in lower case, joined by blanks: "exchanged views". A map that is also a tree of words, so
 * that at most words of a text nothing is put together, and a phrase is followed word by word.
 */
export class PhraseTable<T> extends Map<string, T> {
  readonly #openings = new Map<string, PhraseNode<T>>();

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    super(entries);
    for (const [phrase, value] of this) {
      let node: PhraseNode<T> = { next: this.#openings, value: undefined };
      for (const word of phrase.split(" ")) {
        node.next ??= new Map();
        const next: PhraseNode<T> = node.next.get(word) ?? { next: undefined, value: undefined };
        node.next.set(word, next);
        node = next;
      }
      node.value = value;
    }
  }

  /** The first words of all phrases. */
  openers(): Iterable<string> {
    return this.#openings.keys();
  }

  /** What begins with a word. */
  opening(word: string): PhraseNode<T> | undefined {
    return this.#openings.get(word);
  }
}
