import type { TellingQuery } from "../model/relations.ts";
import type { Telling } from "../model/telling.ts";
import { Fresh } from "./fresh.ts";
import type { Sql } from "./preparing.ts";
import { foundTellings } from "./relating.ts";

/** So many tellings are kept, some five kilobytes each. */
const MOST = 20_000;
const BATCH = 1000;

/**
 * Tellings are asked for far more often than they change, thousands at a time: parsed once, they are kept while they are true.
 * The same telling is the same object, so that what is made of it can be kept as well; nobody changes what it is given.
 */
export class Retelling {
  readonly #sql: Sql;
  readonly #fresh: Fresh;
  readonly #kept = new Map<number, Telling>();

  constructor(sql: Sql) {
    this.#sql = sql;
    this.#fresh = new Fresh(
      sql,
      (sequence) => this.#kept.delete(sequence),
      () => this.#kept.clear(),
    );
  }

  touch(sequence: number): void {
    this.#fresh.touch(sequence);
  }

  reset(): void {
    this.#fresh.reset();
  }

  tellings(query: TellingQuery): Telling[] {
    this.#fresh.look();
    const rows = foundTellings(this.#sql, query);
    if (this.#kept.size + rows.length > MOST) this.#kept.clear();
    const unknown = rows.map(({ document }) => document).filter((document) => !this.#kept.has(document));
    const read = this.#read(unknown);
    // A walk through all in their order of arrival comes by once: what it saw is not kept.
    const keeps = query.order !== "arrival" && rows.length <= MOST;
    return rows.flatMap(({ document, first, state }) => {
      const known = this.#kept.get(document) ?? read.get(document);
      if (known === undefined) return [];
      const telling = known.first === first && known.state === state ? known : { ...known, first, state };
      if (keeps && query.at === undefined) this.#kept.set(document, telling);
      return [telling];
    });
  }

  #read(documents: readonly number[]): Map<number, Telling> {
    const read = new Map<number, Telling>();
    const rows = this.#sql(
      "SELECT document, body FROM tellings WHERE document IN (SELECT value FROM json_each(?)) ORDER BY document",
    );
    for (let at = 0; at < documents.length; at += BATCH) {
      const batch = rows.all(JSON.stringify(documents.slice(at, at + BATCH))) as { document: number; body: string }[];
      for (const { document, body } of batch) read.set(document, JSON.parse(body) as Telling);
    }
    return read;
  }
}
