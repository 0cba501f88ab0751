import { type Head, headsOf } from "./pattern-heads.ts";
import { Remembered } from "./remembered.ts";
import type { Token } from "./tokens.ts";
import { PhraseTable, WordMap, WordSet } from "./word-lists.ts";

/** What the words of a sentence leave possible. */
export interface Words {
  /** Whether an expression can match in them; true of one that does not tell which words it needs. */
  may(pattern: RegExp): boolean;
  /**
   * Whether one of them is in a list, begins a phrase of a table or is needed by one of several expressions. Lists are
   * those that were indexed, in lower case; of any other it is always true.
   */
  any(list: object): boolean;
  /** Those of several expressions that can match in them. */
  among(patterns: readonly RegExp[]): readonly RegExp[];
}

/**
 * Everything a language says of words, by word: each word of a text is looked up once, and a sentence then knows which of the
 * lists its words are in and which expressions can match, without asking each list for each word.
 */
export class WordIndex {
  /** Each list and expression has a bit. */
  readonly #bits = new Map<object, number>();
  readonly #members = new Map<string, number[]>();
  readonly #whole = new Map<string, number[]>();
  /** By the first two letters; shorter beginnings are asked of every word. */
  readonly #beginnings = new Map<string, (readonly [text: string, bit: number])[]>();
  readonly #short: (readonly [text: string, bit: number])[] = [];
  readonly #masks = new Remembered(({ lower }) => this.#make(lower));
  readonly #none: Int32Array;
  /** The bits of each list of expressions, looked up once. */
  readonly #listed = new Map<readonly RegExp[], Int32Array>();

  /** @param holder whatever holds the lists and expressions, at any depth. */
  constructor(holder: object) {
    for (const thing of thingsIn(holder)) {
      if (this.#bits.has(thing)) continue;
      const patterns = thing instanceof RegExp ? [thing] : Array.isArray(thing) ? (thing as RegExp[]) : [];
      const heads = patterns.map(headsOf);
      if (heads.includes(undefined)) continue;
      if (thing instanceof WordSet || thing instanceof WordMap) this.#place(thing);
      this.#bits.set(thing, this.#bits.size);
      for (const head of heads.flat()) this.#enter(head!, this.#bits.size - 1);
      for (const word of wordsOf(thing)) push(this.#members, word, this.#bits.size - 1);
    }
    this.#none = new Int32Array((this.#bits.size + 31) >> 5);
  }

  /** A list knows its bit; in two languages it would have two. */
  #place(list: { place: number }): void {
    const bit = this.#bits.size;
    if (list.place >= 0 && list.place !== bit) throw new Error("a list of words belongs to one language");
    list.place = bit;
  }

  #enter({ text, whole }: Head, bit: number): void {
    if (whole) push(this.#whole, text, bit);
    else if (text.length < 2) this.#short.push([text, bit]);
    else push(this.#beginnings, text.slice(0, 2), [text, bit] as const);
  }

  /** Looks the words of a sentence up, and tells each in which lists it is. */
  of(tokens: readonly Token[]): Words {
    const mask = this.#none.slice();
    for (const token of tokens) {
      const own = this.#masks.of(token.form);
      token.mask = own;
      if (own !== this.#none) for (let at = 0; at < mask.length; at++) mask[at]! |= own[at]!;
    }
    return new SentenceWords(mask, this.#bits, this.#listed);
  }

  #make(word: string): Int32Array {
    const found = [...(this.#members.get(word) ?? [])];
    // "co-chaired": an expression sees words where letters without accents begin.
    for (const [part] of word.matchAll(/\w+/g)) {
      found.push(...(this.#whole.get(part) ?? []));
      for (const list of [this.#beginnings.get(part.slice(0, 2)) ?? [], this.#short])
        for (const [text, bit] of list) if (part.startsWith(text)) found.push(bit);
    }
    if (found.length === 0) return this.#none;
    const mask = this.#none.slice();
    for (const bit of found) mask[bit >> 5]! |= 1 << (bit & 31);
    return mask;
  }
}

class SentenceWords implements Words {
  readonly #mask: Int32Array;
  readonly #bits: ReadonlyMap<object, number>;
  readonly #listed: Map<readonly RegExp[], Int32Array>;

  constructor(mask: Int32Array, bits: ReadonlyMap<object, number>, listed: Map<readonly RegExp[], Int32Array>) {
    this.#mask = mask;
    this.#bits = bits;
    this.#listed = listed;
  }

  may(pattern: RegExp): boolean {
    return this.#has(this.#bits.get(pattern) ?? -1);
  }

  any(list: object): boolean {
    const placed = list instanceof WordSet || list instanceof WordMap;
    return this.#has(placed ? list.place : (this.#bits.get(list) ?? -1));
  }

  among(patterns: readonly RegExp[]): readonly RegExp[] {
    let bits = this.#listed.get(patterns);
    if (!bits) {
      bits = Int32Array.from(patterns, (pattern) => this.#bits.get(pattern) ?? -1);
      this.#listed.set(patterns, bits);
    }
    const found: RegExp[] = [];
    for (let at = 0; at < bits.length; at++) if (this.#has(bits[at]!)) found.push(patterns[at]!);
    return found;
  }

  /** A bit that nobody has is never ruled out. */
  #has(bit: number): boolean {
    return bit < 0 || ((this.#mask[bit >> 5]! >> (bit & 31)) & 1) === 1;
  }
}

/** The words of a list, or with which the phrases of a table begin. */
function wordsOf(list: object): Iterable<string> {
  if (list instanceof PhraseTable) return list.openers();
  return list instanceof Set || list instanceof Map ? (list.keys() as Iterable<string>) : [];
}

const indices = new WeakMap<object, WordIndex>();

/** The index of a thing; made once for each. */
export function indexOf(holder: object): WordIndex {
  const index = indices.get(holder) ?? new WordIndex(holder);
  indices.set(holder, index);
  return index;
}

/** The expressions, lists of them, sets and maps that a thing holds, at any depth. */
export function thingsIn(value: unknown): object[] {
  if (typeof value !== "object" || value === null) return [];
  if (value instanceof RegExp || value instanceof Set || value instanceof Map) return [value];
  const inside = Object.values(value).flatMap(thingsIn);
  return Array.isArray(value) && value.every((one) => one instanceof RegExp) ? [value, ...inside] : inside;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
