import type { DatabaseSync } from "node:sqlite";
import type { Archive, Counts, Entry, Item, Outcome, PageHistory, Query, Results } from "../model/archive.ts";
import type { Document, Sighting } from "../model/document.ts";
import { type DocumentId, type PageId, pageId } from "../model/ids.ts";
import type { Correction, ReadoutRecord } from "../model/record.ts";
import { preparing, rebuildDerived, type Sql } from "./deriving.ts";
import { asProblem } from "./failures.ts";
import { type OpenOptions, openDatabase } from "./opening.ts";
import { Searching } from "./searching.ts";
import { Writing } from "./writing.ts";

/** How many rows a stream fetches at a time: memory stays small, and nothing is locked between two fetches. */
const PAGE = 200;

interface Row {
  sequence: number;
  first: string;
  last: string;
  state: Item["state"];
  body: string;
  record: string | null;
}

const ITEM = `SELECT d.sequence, d.first, d.last, d.state, b.body, r.body AS record
  FROM documents d JOIN bodies b ON b.document = d.sequence LEFT JOIN records r ON r.sequence = d.record`;

/** The embedded archive: one SQLite file. */
export class SqliteArchive implements Archive {
  readonly #path: string;
  readonly #database: DatabaseSync;
  readonly #sql: Sql;
  readonly #searching: Searching;
  readonly #writing: Writing;

  constructor(path: string, options: OpenOptions = {}) {
    this.#path = path;
    this.#database = openDatabase(path, options);
    this.#sql = preparing(this.#database);
    this.#searching = new Searching(this.#sql);
    this.#writing = new Writing(this.#sql);
  }

  async put(entries: readonly Entry[]): Promise<Outcome[]> {
    return this.#transaction(() => entries.map((entry) => this.#writing.putEntry(entry)));
  }

  async putRecords(records: readonly ReadoutRecord[]): Promise<void> {
    this.#transaction(() => {
      for (const record of records) this.#writing.putRecord(record);
    });
  }

  async putSighting(sighting: Omit<Sighting, "document">): Promise<void> {
    this.#transaction(() => this.#writing.putSighting(sighting));
  }

  async putCorrection(correction: Correction): Promise<void> {
    this.#transaction(() => this.#writing.putCorrection(correction));
  }

  async item(id: DocumentId): Promise<Item | undefined> {
    return this.#guarded(() => {
      const row = this.#sql(`${ITEM} WHERE d.id = ?`).get(id) as Row | undefined;
      return row && itemOf(row);
    });
  }

  async page(idOrUrl: PageId | string): Promise<PageHistory | undefined> {
    return this.#guarded(() => {
      for (const page of [idOrUrl, pageId(idOrUrl)]) {
        const rows = this.#sql(`${ITEM} WHERE d.page = ? ORDER BY d.sequence`).all(page) as unknown as Row[];
        if (rows.length === 0) continue;
        const { url } = this.#sql("SELECT url FROM pages WHERE page = ?").get(page) as { url: string };
        const sightings = this.#sql(
          "SELECT page, document, state, first, last FROM sightings WHERE page = ? ORDER BY sequence",
        ).all(page) as unknown as (Sighting & { document: DocumentId | null })[];
        return {
          page: page as PageId,
          url,
          versions: rows.map(itemOf),
          sightings: sightings.map(({ document, ...rest }) => ({ ...rest, ...(document ? { document } : {}) })),
        };
      }
      return undefined;
    });
  }

  async corrections(id: DocumentId): Promise<Correction[]> {
    return this.#guarded(() => {
      const rows = this.#sql("SELECT body FROM corrections WHERE document = ? ORDER BY made, id").all(id) as {
        body: string;
      }[];
      return rows.map((row) => JSON.parse(row.body) as Correction);
    });
  }

  async search(query: Query): Promise<Results> {
    return this.#guarded(() =>
      this.#searching.search(query, (sequences) => {
        const rows = this.#sql(`${ITEM} WHERE d.sequence IN (SELECT value FROM json_each(?))`).all(
          JSON.stringify(sequences),
        ) as unknown as Row[];
        const items = new Map(rows.map((row) => [row.sequence, itemOf(row)]));
        return sequences.flatMap((sequence) => items.get(sequence) ?? []);
      }),
    );
  }

  async *items(options: { after?: number; current?: boolean } = {}): AsyncIterable<Item> {
    let after = options.after ?? 0;
    const where = options.current ? "d.sequence > ? AND d.state <> 'edited'" : "d.sequence > ?";
    for (;;) {
      const rows = this.#guarded(
        () => this.#sql(`${ITEM} WHERE ${where} ORDER BY d.sequence LIMIT ${PAGE}`).all(after) as unknown as Row[],
      );
      for (const row of rows) yield this.#guarded(() => itemOf(row));
      if (rows.length < PAGE) return;
      after = rows.at(-1)!.sequence;
    }
  }

  async *unread(reader: { name: string; version: string }, language: string): AsyncIterable<Document> {
    let after = 0;
    const sql = `SELECT d.sequence, b.body FROM documents d JOIN bodies b ON b.document = d.sequence
      WHERE d.sequence > ? AND (d.language = ? OR d.language LIKE ? || '-%')
      AND NOT EXISTS (SELECT 1 FROM records r WHERE r.document = d.id AND r.reader = ? AND r.reader_version = ?)
      ORDER BY d.sequence LIMIT ${PAGE}`;
    for (;;) {
      const rows = this.#guarded(
        () =>
          this.#sql(sql).all(after, language, language, reader.name, reader.version) as {
            sequence: number;
            body: string;
          }[],
      );
      for (const row of rows) yield this.#guarded(() => JSON.parse(row.body) as Document);
      if (rows.length < PAGE) return;
      after = rows.at(-1)!.sequence;
    }
  }

  async counts(): Promise<Counts> {
    return this.#guarded(() => {
      const row = this.#sql(
        `SELECT (SELECT count(*) FROM pages) AS pages, (SELECT count(*) FROM documents) AS documents,
          (SELECT count(DISTINCT document) FROM records) AS records,
          (SELECT count(DISTINCT value) FROM facets WHERE facet = 'publisher') AS publishers,
          (SELECT count(*) FROM documents WHERE sample = 1) AS samples,
          (SELECT max(first) FROM documents) AS latest`,
      ).get() as {
        pages: number;
        documents: number;
        records: number;
        publishers: number;
        samples: number;
        latest: string | null;
      };
      const { latest, ...counts } = row;
      return { ...counts, ...(latest === null ? {} : { latest }) };
    });
  }

  async close(): Promise<void> {
    if (this.#database.isOpen) this.#guarded(() => this.#database.close());
  }

  /** Makes the derived tables (facets, full text, days) anew from documents and records. */
  async rebuild(): Promise<void> {
    this.#transaction(() => rebuildDerived(this.#database));
  }

  #transaction<T>(work: () => T): T {
    return this.#guarded(() => {
      this.#database.exec("BEGIN IMMEDIATE");
      try {
        const result = work();
        this.#database.exec("COMMIT");
        return result;
      } catch (error) {
        // SQLite itself rolls back on a full disk; a second rollback would hide the first error.
        if (this.#database.isTransaction) this.#database.exec("ROLLBACK");
        throw error;
      }
    });
  }

  #guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw asProblem(error, this.#path);
    }
  }
}

function itemOf(row: Row): Item {
  return {
    sequence: row.sequence,
    document: JSON.parse(row.body) as Document,
    ...(row.record === null ? {} : { record: JSON.parse(row.record) as ReadoutRecord }),
    first: row.first,
    last: row.last,
    state: row.state,
  };
}
