/**
 * Words and phrases by their words in lower case, joined by blanks: "exchanged views". A map that also knows with which words
 * its phrases begin, so that at most words of a text nothing is put together and looked up.
 */
export class PhraseTable<T> extends Map<string, T> {
  /** How many words the longest phrase has that begins with a word. */
  readonly #reach = new Map<string, number>();

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    super(entries);
    for (const phrase of this.keys()) {
      const [first = "", ...rest] = phrase.split(" ");
      this.#reach.set(first, Math.max(this.#reach.get(first) ?? 0, 1 + rest.length));
    }
  }

  /** The first words of all phrases. */
  openers(): Iterable<string> {
    return this.#reach.keys();
  }

  /** Words of the longest phrase that begins with this one; 0 when none does. */
  reach(first: string): number {
    return this.#reach.get(first) ?? 0;
  }
}
