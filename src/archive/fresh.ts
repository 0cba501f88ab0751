import type { Sql } from "./preparing.ts";

/**
 * Whether what a connection keeps in memory of its tables is still true. What it writes itself it names, so that only that is
 * read again; a write of another connection is known by nothing but SQLite's counter, and drops everything.
 */
export class Fresh {
  readonly #sql: Sql;
  readonly #drop: () => void;
  readonly #forget: (sequence: number) => void;
  readonly #touched = new Set<number>();
  #version: number | undefined;

  /** @param forget of one document. @param drop all. */
  constructor(sql: Sql, forget: (sequence: number) => void, drop: () => void) {
    this.#sql = sql;
    this.#forget = forget;
    this.#drop = drop;
  }

  /** To be called by whoever writes: what is derived of this document is no longer what it was. */
  touch(sequence: number): void {
    this.#touched.add(sequence);
  }

  /** To be called before what is kept is used. What a transaction wrote and took back is read again as well: that harms nobody. */
  look(): void {
    const { data_version: version } = this.#sql("PRAGMA data_version").get() as { data_version: number };
    if (version !== this.#version) {
      this.#version = version;
      this.#drop();
    } else for (const sequence of this.#touched) this.#forget(sequence);
    this.#touched.clear();
  }

  /** Everything is made anew. */
  reset(): void {
    this.#version = undefined;
  }
}
