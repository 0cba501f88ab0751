/** So many letters of a word are looked at. */
const MOST = 4;
const PLACES = 1 << 15;
/** Of words with letters beyond the plain ones: always let through. */
const OTHER = 0;

/**
 * Words by their first few letters, small or capital: turns most words of a text away before they are cut out, hashed and looked
 * up. A word that is let through may still be none.
 */
export class Heads {
  readonly #places = new Uint8Array(PLACES);
  readonly #letters: number;

  /** @param words in lower case; one that ends in "*" stands for all that begin so. */
  constructor(words: Iterable<string>) {
    const all = [...words];
    this.#places[OTHER] = 1;
    const stems = all.filter((word) => word.endsWith("*")).map((word) => word.length - 1);
    this.#letters = Math.min(MOST, ...stems);
    for (const word of all) {
      const end = word.endsWith("*") ? word.length - 1 : word.length;
      this.#places[this.#placeOf(word, 0, end)] = 1;
    }
  }

  /** Whether the word between `start` and `end` may be one of them. */
  may(text: string, start: number, end: number): boolean {
    return this.#places[this.#placeOf(text, start, end)] === 1;
  }

  #placeOf(text: string, start: number, end: number): number {
    let place = 0;
    const stop = Math.min(end, start + this.#letters);
    for (let at = start; at < stop; at++) {
      const code = text.charCodeAt(at);
      if (code > 0x7f) return OTHER;
      place = (place * 37 + (code >= 0x41 && code <= 0x5a ? code + 32 : code)) & (PLACES - 1);
    }
    return place;
  }
}
