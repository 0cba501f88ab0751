/** So many letters of a word are looked at, and of the word behind it. */
const OF_FIRST = 6;
const OF_SECOND = 4;
const PLACES = 1 << 16;

/**
 * Phrases by the first few letters of their first two words, small or capital: turns most words of a text away before they are
 * cut out, hashed and looked up. What is let through may still begin no phrase.
 */
export class Heads {
  readonly #words = new Places();
  readonly #stems = new Places();
  readonly #pairs = new Places();
  /** No more than the shortest stem in the second place has. */
  readonly #ofSecond: number;

  /** @param phrases their words in lower case; one that ends in "*" stands for all that begin so. */
  constructor(phrases: readonly (readonly string[])[]) {
    const stems = phrases.flatMap(([, second]) => (second?.endsWith("*") ? [second.length - 1] : []));
    this.#ofSecond = Math.min(OF_SECOND, ...stems);
    for (const [first = "", second] of phrases) {
      const place = placeOf(first, 0, OF_FIRST);
      if (first.endsWith("*")) this.#stems.add(place);
      else if (second === undefined) this.#words.add(place);
      else this.#pairs.add(pairOf(place, placeOf(second, 0, this.#ofSecond)));
    }
  }

  /** Whether a phrase may begin with the words at `start` and at `next`. */
  may(text: string, start: number, next: number): boolean {
    const stop = Math.min(text.length, start + OF_FIRST);
    let place = 0;
    for (let at = start; at < stop; at++) {
      const letter = letterOf(text.charCodeAt(at));
      if (letter === 0) break;
      place = placeBehind(place, letter);
      if (this.#stems.has(place)) return true;
    }
    return this.#words.has(place) || this.#pairs.has(pairOf(place, placeOf(text, next, this.#ofSecond)));
  }
}

/** A bit for each place: small enough to stay at hand. */
class Places {
  readonly #bits = new Int32Array(PLACES >> 5);

  add(place: number): void {
    this.#bits[place >> 5]! |= 1 << (place & 31);
  }

  has(place: number): boolean {
    return ((this.#bits[place >> 5]! >> (place & 31)) & 1) === 1;
  }
}

function placeOf(text: string, start: number, letters: number): number {
  const stop = Math.min(text.length, start + letters);
  let place = 0;
  for (let at = start; at < stop; at++) {
    const letter = letterOf(text.charCodeAt(at));
    if (letter === 0) break;
    place = placeBehind(place, letter);
  }
  return place;
}

/** Plain letters and digits, small; any other character ends what is looked at, the asterisk of a stem as well. */
function letterOf(code: number): number {
  const small = code >= 0x41 && code <= 0x5a ? code + 32 : code;
  return (small >= 0x61 && small <= 0x7a) || (small >= 0x30 && small <= 0x39) ? small : 0;
}

const placeBehind = (place: number, letter: number): number => (place * 37 + letter) & (PLACES - 1);
const pairOf = (first: number, second: number): number => (first * 31 + second) & (PLACES - 1);
