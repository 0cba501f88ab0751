import type { Span } from "../../model/evidence.ts";
import { Numbering } from "./numbering.ts";

/** A stretch of words of one of the readouts, the oldest readout being 0. */
export interface Piece<T> {
  readout: number;
  text: string;
  span: Span;
  of: T;
}

/** A piece with what it is compared by. */
interface Known<T> extends Piece<T> {
  /** Its words in order: equal keys, equal words. */
  key: string;
  /** Numbers of its words, each once, ascending. */
  traits: Int32Array;
}

/** The same thing said in one readout after the other, the oldest first, perhaps in other words. */
export interface Thread<T> {
  uses: Known<T>[];
}

/** What a piece goes on from, and how alike they are, 0 to 1. */
export interface Match<T> {
  thread: Thread<T>;
  alike: number;
  same: boolean;
}

/**
 * A piece is looked for under so many of its rarest words, among so many threads at each, and compared with so many of those
 * that share most of them: no text costs more than its length.
 */
const RAREST = 8;
const LOOKED_AT = 48;
const COMPARED = 8;

/**
 * Pieces of text followed through readouts: each goes on the thread whose last use it is most like. Alike is twice the weight
 * of the words both have by the weight of all (Dice), a word weighing more the fewer pieces have it (inverse document
 * frequency).
 */
export class Threads<T> {
  readonly all: Thread<T>[] = [];
  /** In how many pieces of history a trait stands. */
  readonly #pieces: number[] = [];
  readonly #numbering = new Numbering();
  readonly #weights: number[] = [];
  readonly #postings = new Map<number, Thread<T>[]>();
  readonly #least: number;
  readonly #fits: (a: T, b: T) => boolean;
  #count = 0;

  /**
   * @param history in the order of the readouts.
   * @param least how alike two must be to be one thread.
   * @param heard is told of every piece what it goes on from, before it does.
   */
  constructor(
    history: readonly Piece<T>[],
    least: number,
    fits: (a: T, b: T) => boolean = () => true,
    heard?: (piece: Piece<T>, match: Match<T> | undefined) => void,
  ) {
    this.#least = least;
    this.#fits = fits;
    const known = history.map((piece) => this.#known(piece));
    this.#count = known.length;
    for (const { traits } of known) for (const trait of traits) this.#pieces[trait] = (this.#pieces[trait] ?? 0) + 1;
    for (const piece of known) {
      const match = this.#best(piece, this.#least);
      heard?.(piece, match);
      let thread = match?.thread;
      if (thread) thread.uses.push(piece);
      else {
        thread = { uses: [piece] };
        this.all.push(thread);
      }
      for (const trait of piece.traits) this.#post(trait, thread);
    }
  }

  /** What a piece of the readout that comes after the history goes on from, and what it is at least as alike as `near`. */
  match(piece: Piece<T>, near = this.#least): { match: Match<T> | undefined; near: Thread<T>[] } {
    const known = this.#known(piece);
    const found = this.#scored(known).filter(({ alike }) => alike >= near);
    const match = found.find(
      ({ thread, alike }) => alike >= this.#least && this.#fits(thread.uses.at(-1)!.of, piece.of),
    );
    return { match, near: found.map(({ thread }) => thread) };
  }

  #post(trait: number, thread: Thread<T>): void {
    const list = this.#postings.get(trait);
    if (!list) this.#postings.set(trait, [thread]);
    else if (list.at(-1) !== thread) list.push(thread);
  }

  #known(piece: Piece<T>): Known<T> {
    const numbers = this.#numbering.of(piece.text, piece.span);
    return { ...piece, key: numbers.join(" "), traits: Int32Array.from(new Set(numbers)).sort() };
  }

  #weight(trait: number): number {
    const known = this.#weights[trait];
    if (known !== undefined) return known;
    const weight = Math.log(1 + (this.#count + 1) / (1 + (this.#pieces[trait] ?? 0)));
    this.#weights[trait] = weight;
    return weight;
  }

  #alike(a: Int32Array, b: Int32Array): number {
    let both = 0;
    let all = 0;
    for (let i = 0, j = 0; i < a.length || j < b.length; ) {
      const [x, y] = [a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY];
      const weight = this.#weight(Math.min(x, y));
      if (x === y) both += weight;
      all += x === y ? 2 * weight : weight;
      if (x <= y) i++;
      if (y <= x) j++;
    }
    return all === 0 ? 0 : (2 * both) / all;
  }

  #best(piece: Known<T>, least: number): Match<T> | undefined {
    return this.#scored(piece).find(
      ({ thread, alike }) => alike >= least && this.#fits(thread.uses.at(-1)!.of, piece.of),
    );
  }

  /** Threads that share rare words with a piece and are not of the same readout, the likest first. */
  #scored(piece: Known<T>): Match<T>[] {
    const rare = [...piece.traits].sort((a, b) => (this.#pieces[a] ?? 0) - (this.#pieces[b] ?? 0)).slice(0, RAREST);
    const sharing = new Map<Thread<T>, number>();
    for (const trait of rare) {
      const threads = this.#postings.get(trait) ?? [];
      for (let at = threads.length - 1; at >= Math.max(0, threads.length - LOOKED_AT); at--) {
        const thread = threads[at]!;
        if (thread.uses.at(-1)!.readout !== piece.readout) sharing.set(thread, (sharing.get(thread) ?? 0) + 1);
      }
    }
    return [...sharing]
      .sort((a, b) => b[1] - a[1])
      .slice(0, COMPARED)
      .map(([thread]): Match<T> => {
        const last = thread.uses.at(-1)!;
        const same = last.key === piece.key;
        return { thread, same, alike: same ? 1 : this.#alike(last.traits, piece.traits) };
      })
      .sort((a, b) => b.alike - a.alike);
  }
}
