import { type Occurrence, occurrencesOf } from "../../analysis/trends/occurrences.ts";
import type { Relations, TellingQuery, Tie } from "../../model/relations.ts";
import type { Revised } from "../../model/revision.ts";

/** So many tellings are kept in memory between requests, a few kilobytes each. */
const KEPT = 30_000;
const MOST_REMEMBERED = 600;

/**
 * Occasions out of a store, each with all that tell of it. What was read is kept until something is written: rooms are asked
 * for far more often than texts come in.
 */
export class Holdings {
  readonly #store: Relations & Revised;
  #revision = "";
  #ties: Promise<Tie[]> | undefined;
  readonly #kept = new Map<string, Promise<Occurrence[]>>();
  readonly #remembered = new Map<string, Promise<unknown>>();
  /** What was counted over a list; it goes when the list goes. */
  readonly #counted = new WeakMap<readonly Occurrence[], Map<string, unknown>>();

  constructor(store: Relations & Revised) {
    this.#store = store;
  }

  /** Newest first. What has no day stands last. */
  async occurrences(query: Pick<TellingQuery, "where" | "at" | "from" | "to">): Promise<Occurrence[]> {
    await this.#look();
    const key = JSON.stringify([query.where ?? [], query.at, query.from, query.to]);
    let found = this.#kept.get(key);
    if (!found) {
      found = this.#read(query);
      found.catch(() => this.#kept.delete(key));
      await this.#makeRoom();
    }
    // What was asked for last is dropped last.
    this.#kept.delete(key);
    this.#kept.set(key, found);
    return found;
  }

  /** Counts once what is asked for again and again. @param key names what is counted, with all that it depends on besides the list. */
  counted<T>(occurrences: readonly Occurrence[], key: string, count: () => T): T {
    const known = this.#counted.get(occurrences) ?? new Map<string, unknown>();
    this.#counted.set(occurrences, known);
    if (!known.has(key)) known.set(key, count());
    return known.get(key) as T;
  }

  /** Keeps what was made of the store until something is written. @param key names it. */
  async remembered<T>(key: string, make: () => Promise<T>): Promise<T> {
    await this.#look();
    let known = this.#remembered.get(key) as Promise<T> | undefined;
    if (!known) {
      known = make();
      known.catch(() => this.#remembered.delete(key));
      const [oldest] = this.#remembered.keys();
      if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.delete(oldest!);
    }
    // What was asked for last is dropped last.
    this.#remembered.delete(key);
    this.#remembered.set(key, known);
    return known;
  }

  /** Whatever was read before the last write is dropped. */
  async #look(): Promise<void> {
    const revision = await this.#store.revision();
    if (revision === this.#revision) return;
    this.#revision = revision;
    this.#kept.clear();
    this.#remembered.clear();
    this.#ties = undefined;
  }

  async #read(query: TellingQuery): Promise<Occurrence[]> {
    this.#ties ??= this.#meetings();
    const ties = await this.#ties;
    return occurrencesOf(await this.#store.tellings(query), ties);
  }

  /** Of one occasion are those that tell of it, and their copies and editions. */
  async #meetings(): Promise<Tie[]> {
    const all: Tie[] = [];
    for (const kind of ["meeting", "copy", "edition"] as const) {
      for await (const tie of this.#store.ties(kind)) all.push(tie);
    }
    return all;
  }

  async #makeRoom(): Promise<void> {
    let size = 0;
    for (const [key, held] of [...this.#kept].reverse()) {
      size += (await held.catch(() => [])).length;
      if (size > KEPT) this.#kept.delete(key);
    }
  }
}
