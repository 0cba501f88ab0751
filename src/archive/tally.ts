import { FACETS, type Facet } from "../model/archive.ts";
import { Fresh } from "./fresh.ts";
import type { Sql } from "./preparing.ts";

/** One value of a facet, and how many documents have it. */
export interface FacetRow {
  facet: Facet;
  value: string;
  count: number;
}

/** Some twenty values a document, four bytes each: thirty megabytes at the most. Above it facets are counted in the tables. */
const MOST_DOCUMENTS = 400_000;
const NONE: readonly number[] = [];

/**
 * The facets of every document, as numbers, in memory: to count those of any set of documents is then a walk over small arrays,
 * where the tables take a look-up for each document and value.
 */
export class Tally {
  readonly #sql: Sql;
  readonly #fresh: Fresh;
  readonly #most: number;
  #values: { facet: number; value: string }[] = [];
  readonly #numbers = new Map<string, number>();
  /** By sequence number; absent where it must be read again. */
  readonly #of = new Map<number, readonly number[]>();
  #isLoaded = false;

  constructor(sql: Sql, most = MOST_DOCUMENTS) {
    this.#sql = sql;
    this.#most = most;
    this.#fresh = new Fresh(
      sql,
      (sequence) => this.#of.delete(sequence),
      () => {
        this.#isLoaded = false;
      },
    );
  }

  touch(sequence: number): void {
    this.#fresh.touch(sequence);
  }

  reset(): void {
    this.#fresh.reset();
  }

  /**
   * Linear in the documents and their values.
   * @param most only the values that most documents have, so many of each facet, and all that are level with the last of them
   * @returns undefined where there are too many documents to be kept
   */
  count(found: readonly number[], facets: readonly Facet[], most = Number.POSITIVE_INFINITY): FacetRow[] | undefined {
    this.#fresh.look();
    if (!this.#isLoaded && !this.#load()) return undefined;
    let known = new Uint32Array(this.#values.length);
    for (const sequence of found) {
      const numbers = this.#of.get(sequence) ?? this.#read(sequence);
      // A document that is read again may bring values that nobody had.
      if (this.#values.length > known.length) known = grown(known, this.#values.length);
      for (const number of numbers) known[number]!++;
    }
    const least = this.#leastOf(known, most);
    const wanted = FACETS.map((facet) => facets.includes(facet));
    const rows: FacetRow[] = [];
    for (let number = 0; number < this.#values.length; number++) {
      const { facet, value } = this.#values[number]!;
      const count = known[number]!;
      if (count >= least[facet]! && wanted[facet]) rows.push({ facet: FACETS[facet]!, value, count });
    }
    return rows;
  }

  /** Of each facet the count of its value number `most`, or 1 where there are fewer: tens of thousands of persons need not be told. */
  #leastOf(known: Uint32Array, most: number): number[] {
    // Counts are few and small, values many: how many values have a count is counted, not sorted.
    const having = FACETS.map(() => new Map<number, number>());
    for (let number = 0; number < this.#values.length; number++) {
      const count = known[number]!;
      if (count === 0) continue;
      const of = having[this.#values[number]!.facet]!;
      of.set(count, (of.get(count) ?? 0) + 1);
    }
    return having.map((of) => {
      let left = most;
      for (const [count, values] of [...of].sort(([a], [b]) => b - a)) {
        left -= values;
        if (left <= 0) return count;
      }
      return 1;
    });
  }

  #load(): boolean {
    const { last } = this.#sql("SELECT max(sequence) AS last FROM documents").get() as { last: number | null };
    if ((last ?? 0) > this.#most) return false;
    this.#values = [];
    this.#numbers.clear();
    this.#of.clear();
    const lists = new Map<number, number[]>();
    // Numbers come as one JSON array: tens of thousands of rows would each be made an object first.
    const rows = this.#sql(
      "SELECT facet, value, json_group_array(document) AS documents FROM facets GROUP BY facet, value",
    ).all() as unknown as { facet: Facet; value: string; documents: string }[];
    for (const { facet, value, documents } of rows) {
      const number = this.#numberOf(facet, value);
      for (const sequence of JSON.parse(documents) as number[]) {
        const list = lists.get(sequence);
        if (list) list.push(number);
        else lists.set(sequence, [number]);
      }
    }
    for (const [sequence, list] of lists) this.#of.set(sequence, list);
    this.#isLoaded = true;
    return true;
  }

  #read(sequence: number): readonly number[] {
    const rows = this.#sql("SELECT facet, value FROM facets WHERE document = ?").all(sequence) as unknown as {
      facet: Facet;
      value: string;
    }[];
    const list = rows.length === 0 ? NONE : rows.map(({ facet, value }) => this.#numberOf(facet, value));
    this.#of.set(sequence, list);
    return list;
  }

  #numberOf(facet: Facet, value: string): number {
    const key = `${facet}\0${value}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#values.length);
    return this.#values.push({ facet: FACETS.indexOf(facet), value }) - 1;
  }
}

/** With room to spare, so that a run of new values does not copy once for each. */
function grown(counts: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(length * 2);
  larger.set(counts);
  return larger;
}
