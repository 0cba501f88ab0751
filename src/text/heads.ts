/** So many letters of a word are looked at. */
const MOST = 4;
const PLACES = 1 << 16;

/**
 * Phrases by the first few letters of their first two words, small or capital: turns most words of a text away before they are
 * cut out, hashed and looked up. What is let through may still begin no phrase.
 */
export class Heads {
  readonly #single = new Uint8Array(PLACES);
  readonly #pairs = new Uint8Array(PLACES);
  readonly #letters: number;

  /** @param phrases their words in lower case; one that ends in "*" stands for all that begin so. */
  constructor(phrases: readonly (readonly string[])[]) {
    const stems = phrases.flatMap((words) => words.slice(0, 2).filter((word) => word.endsWith("*")));
    this.#letters = Math.min(MOST, ...stems.map((stem) => stem.length - 1));
    for (const [first = "", second] of phrases) {
      const place = this.#placeOf(first, 0, lengthOf(first));
      if (second === undefined) this.#single[place] = 1;
      else this.#pairs[pairOf(place, this.#placeOf(second, 0, lengthOf(second)))] = 1;
    }
  }

  /** Whether a phrase may begin with the word between `start` and `end` and the one that begins at `next`. */
  may(text: string, start: number, end: number, next: number): boolean {
    const place = this.#placeOf(text, start, end);
    if (this.#single[place] === 1) return true;
    return this.#pairs[pairOf(place, this.#placeOf(text, next, text.length))] === 1;
  }

  /** Letters beyond the plain ones end a word here: what follows them is not looked at. */
  #placeOf(text: string, start: number, end: number): number {
    let place = 0;
    const stop = Math.min(end, start + this.#letters);
    for (let at = start; at < stop; at++) {
      const code = text.charCodeAt(at);
      const small = code >= 0x41 && code <= 0x5a ? code + 32 : code;
      if (!((small >= 0x61 && small <= 0x7a) || (small >= 0x30 && small <= 0x39))) break;
      place = (place * 37 + small) & (PLACES - 1);
    }
    return place;
  }
}

const lengthOf = (word: string): number => (word.endsWith("*") ? word.length - 1 : word.length);
const pairOf = (first: number, second: number): number => (first * 31 + second) & (PLACES - 1);
