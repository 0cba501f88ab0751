/** Words come again and again: what is told of so many is remembered, of none that is longer. */
const MOST = 20_000;
const LONGEST = 20;

/** What is told of a word, worked out when it is first met. */
export class Remembered<T extends boolean | object> {
  readonly #known = new Map<string, T>();
  readonly #tell: (word: string) => T;

  constructor(tell: (word: string) => T) {
    this.#tell = tell;
  }

  of(word: string): T {
    let told = this.#known.get(word);
    if (told === undefined) {
      told = this.#tell(word);
      if (this.#known.size >= MOST) this.#known.clear();
      if (word.length <= LONGEST) this.#known.set(word, told);
    }
    return told;
  }

  /** What is told of words may have changed. */
  clear(): void {
    this.#known.clear();
  }
}
