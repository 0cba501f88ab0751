import { LEAST_OCCASIONS } from "../../model/formula.ts";
import { type Passage, type PassageWord, PERSON } from "./passages.ts";

/** Words that recur in this order. */
export interface Repeat {
  words: string[];
  /** Occasions on which they do. */
  occasions: number;
}

/** Content words a formula has at least; a character of Chinese is half a word. */
export const LEAST_CONTENT = 5;
/** Longer runs that come again are reprints of whole sentences; they are followed no further. */
const MOST_WORDS = 48;
/** A run that goes on the same way so often is no formula of its own: what it goes on to is. */
const GOES_ON = 0.75;
/** Share of capitals among the content words from which a run is a name: of a law, an institution, a declaration. */
const NAMED = 0.75;

/** What is known of a word at its place: its weight in halves, and two marks. */
const WEIGHT = 3;
const NAME = 4;
const CAPITAL = 8;

/**
 * The words of many texts as numbers, a few bytes each, and the runs of them that recur on at least three occasions and do not
 * nearly always go on the same way. Level by level: a run of n + 1 words can recur only where both its runs of n words do
 * (Agrawal and Srikant 1994), so that each level looks only at what the one before has left. Each level is linear in the length
 * of the texts, and the levels thin out fast.
 */
export class Runs {
  readonly #forms: string[] = [""];
  readonly #ids = new Map<string, number>();
  #words = new Int32Array(1 << 16);
  #marks = new Uint8Array(1 << 16);
  #size = 0;
  /** Where each text begins; its passages are parted by a zero. */
  readonly #starts: number[] = [];

  /** @returns the number of the text. */
  add(passages: readonly Passage[]): number {
    for (const { words } of passages) {
      this.#reserve(words.length + 1);
      for (const word of words) {
        let id = this.#ids.get(word.form);
        if (id === undefined) {
          id = this.#forms.push(word.form) - 1;
          this.#ids.set(word.form, id);
        }
        this.#words[this.#size] = id;
        this.#marks[this.#size++] = marksOf(word);
      }
      this.#size++;
    }
    return this.#starts.push(this.#size) - 1;
  }

  #reserve(more: number): void {
    if (this.#size + more <= this.#words.length) return;
    const size = Math.max(this.#words.length * 2, this.#size + more);
    const [words, marks] = [new Int32Array(size), new Uint8Array(size)];
    words.set(this.#words);
    marks.set(this.#marks);
    this.#words = words;
    this.#marks = marks;
  }

  /** @param occasions the occasion of each text, in the order in which they were added. */
  repeats(occasions: readonly string[]): Repeat[] {
    const { words, marks, occasionAt } = this.#ordered(occasions);
    const size = words.length;
    let run: Int32Array = words.slice();
    let counts = countsOf(run, occasionAt, this.#forms.length);
    thin(run, counts);
    const repeats: Repeat[] = [];
    for (let length = 1; length <= MOST_WORDS; length++) {
      const { next, counts: longer } = extend(run, occasionAt);
      thin(next, longer);
      // What a run goes on to, to the left or to the right.
      const best = new Int32Array(counts.length);
      let left = 0;
      for (let place = 0; place < size; place++) {
        const id = next[place]!;
        if (id === 0) continue;
        left++;
        const count = longer[id]!;
        if (best[run[place]!]! < count) best[run[place]!] = count;
        if (best[run[place + 1]!]! < count) best[run[place + 1]!] = count;
      }
      const seen = new Uint8Array(counts.length);
      for (let place = 0; length >= LEAST_CONTENT && place < size; place++) {
        const id = run[place]!;
        if (id === 0 || seen[id] === 1) continue;
        seen[id] = 1;
        const count = counts[id]!;
        if (best[id]! >= GOES_ON * count && length < MOST_WORDS) continue;
        const found = this.#trimmed(words, marks, place, place + length);
        if (found) repeats.push({ words: found, occasions: count });
      }
      if (left === 0) break;
      run = next;
      counts = longer;
    }
    return repeats;
  }

  /** The texts sorted by occasion: the number of occasions is then the number of times that it changes. */
  #ordered(occasions: readonly string[]) {
    const order = this.#starts
      .map((_, text) => text)
      .sort((a, b) => (occasions[a]! < occasions[b]! ? -1 : occasions[a]! > occasions[b]! ? 1 : a - b));
    const [words, marks] = [new Int32Array(this.#size), new Uint8Array(this.#size)];
    const occasionAt = new Int32Array(this.#size);
    let at = 0;
    let occasion = 0;
    let last: string | undefined;
    for (const text of order) {
      if (occasions[text] !== last) occasion++;
      last = occasions[text];
      const [start, end] = [this.#starts[text - 1] ?? 0, this.#starts[text]!];
      words.set(this.#words.subarray(start, end), at);
      marks.set(this.#marks.subarray(start, end), at);
      occasionAt.fill(occasion, at, at + end - start);
      at += end - start;
    }
    return { words, marks, occasionAt };
  }

  /** Without the words at its edges that bear no content; undefined where it is no formula. */
  #trimmed(words: Int32Array, marks: Uint8Array, start: number, end: number): string[] | undefined {
    let [from, to] = [start, end];
    while (from < to && (marks[from]! & WEIGHT) === 0) from++;
    while (to > from && (marks[to - 1]! & WEIGHT) === 0) to--;
    const seen = new Set<number>();
    let [weight, content, capitals, persons] = [0, 0, 0, 0];
    for (let at = from; at < to; at++) {
      const mark = marks[at]!;
      if ((mark & WEIGHT) > 0) {
        content++;
        if (mark & CAPITAL) capitals++;
      }
      if (this.#forms[words[at]!] === PERSON) persons++;
      if (mark & NAME || seen.has(words[at]!)) continue;
      seen.add(words[at]!);
      weight += (mark & WEIGHT) / 2;
    }
    if (weight < LEAST_CONTENT || persons > 1 || capitals >= NAMED * content) return undefined;
    return Array.from(words.subarray(from, to), (id) => this.#forms[id]!);
  }
}

const marksOf = ({ weight, name, capital }: PassageWord): number =>
  weight * 2 + (name ? NAME : 0) + (capital ? CAPITAL : 0);

function countsOf(run: Int32Array, occasionAt: Int32Array, ids: number): Int32Array {
  const counts = new Int32Array(ids);
  const last = new Int32Array(ids);
  for (let at = 0; at < run.length; at++) {
    const id = run[at]!;
    if (id === 0 || last[id] === occasionAt[at]) continue;
    last[id] = occasionAt[at]!;
    counts[id]!++;
  }
  return counts;
}

function thin(run: Int32Array, counts: Int32Array): void {
  for (let at = 0; at < run.length; at++) if (counts[run[at]!]! < LEAST_OCCASIONS) run[at] = 0;
}

/** Runs of one more word: each pair of runs that overlap in all but a word gets a number. */
function extend(run: Int32Array, occasionAt: Int32Array): { next: Int32Array; counts: Int32Array } {
  const next = new Int32Array(run.length);
  const ids = new Map<number, number>();
  for (let at = 0; at + 1 < run.length; at++) {
    if (run[at] === 0 || run[at + 1] === 0) continue;
    const key = run[at]! * 0x400_0000 + run[at + 1]!;
    let id = ids.get(key);
    if (id === undefined) {
      id = ids.size + 1;
      ids.set(key, id);
    }
    next[at] = id;
  }
  return { next, counts: countsOf(next, occasionAt, ids.size + 1) };
}
