import type { Span } from "../../model/evidence.ts";

/**
 * Numbers the words of texts: the same word, the same number, whatever its case and the marks around it. Where words are not
 * parted by blanks it is pairs of neighbouring characters, for which no dictionary is needed. By hand, in one pass: every
 * sentence of a history goes through it when a page is asked for.
 */
export class Numbering {
  readonly #words = new Map<string, number>();
  readonly #pairs = new Map<number, number>();
  #next = 0;

  /** The numbers of a stretch's words, in order. */
  of(text: string, { start, end }: Span): number[] {
    const lower = text.slice(start, end).toLowerCase();
    const numbers: number[] = [];
    let from = -1;
    for (let at = 0; at <= lower.length; at++) {
      const code = at < lower.length ? lower.charCodeAt(at) : 0;
      const unspaced = isUnspaced(code);
      if (!unspaced && isOfWord(code)) {
        if (from < 0) from = at;
        continue;
      }
      if (from >= 0) numbers.push(this.#word(lower.slice(from, at)));
      from = -1;
      if (!unspaced) continue;
      const next = at + 1 < lower.length ? lower.charCodeAt(at + 1) : 0;
      if (isUnspaced(next)) numbers.push(this.#pair(code * 0x10000 + next));
      else if (at === 0 || !isUnspaced(lower.charCodeAt(at - 1))) numbers.push(this.#pair(code));
    }
    return numbers;
  }

  #word(word: string): number {
    let number = this.#words.get(word);
    if (number === undefined) {
      number = this.#next++;
      this.#words.set(word, number);
    }
    return number;
  }

  #pair(pair: number): number {
    let number = this.#pairs.get(pair);
    if (number === undefined) {
      number = this.#next++;
      this.#pairs.set(pair, number);
    }
    return number;
  }
}

/** Han, kana, Thai, Lao, Khmer and Burmese. */
const isUnspaced = (code: number): boolean =>
  code >= 0x0e00 &&
  ((code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0x3041 && code <= 0x30ff && code !== 0x30fb) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    code <= 0x0eff ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff));

/** Letters and digits of every other script; all that is no mark of Latin, general or East Asian punctuation. */
const isOfWord = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x3040) &&
    code !== 0x30fb &&
    !(code >= 0xfe10 && code <= 0xfe6f) &&
    !(code >= 0xff00 && code <= 0xff0f) &&
    !(code >= 0xff1a && code <= 0xff20) &&
    !(code >= 0xff3b && code <= 0xff65));

/** How long a stretch is, in words; two characters of a script without blanks are about a word. */
export function lengthOf(text: string, { start, end }: Span): number {
  let length = 0;
  let inside = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const unspaced = isUnspaced(code);
    const letter = !unspaced && (isOfWord(code) || (code >= 0x41 && code <= 0x5a));
    if (unspaced) length += 0.5;
    else if (letter && !inside) length++;
    inside = letter;
  }
  return length;
}
