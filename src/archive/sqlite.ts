import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { Archive, Counts, Entry, Item, Outcome, PageHistory, Query, Results } from "../model/archive.ts";
import type { Document, Sighting } from "../model/document.ts";
import { dayOf, facetsOf } from "../model/facets.ts";
import { type DocumentId, type PageId, pageId } from "../model/ids.ts";
import type { Correction, ReadoutRecord } from "../model/record.ts";
import { indexed } from "../text/words.ts";
import { asProblem } from "./failures.ts";
import { type OpenOptions, openDatabase } from "./opening.ts";
import { Searching } from "./searching.ts";

/** How many rows a stream fetches at a time: memory stays small, and nothing is locked between two fetches. */
const PAGE = 200;

interface Row {
  sequence: number;
  id: string;
  page: string;
  first: string;
  last: string;
  state: Item["state"];
  body: string;
  record: string | null;
}

// The record of the reader that came last; an older reader's is kept beside it.
const ITEM = `SELECT d.sequence, d.id, d.page, d.first, d.last, d.state, d.body,
  (SELECT r.body FROM records r WHERE r.document = d.id ORDER BY r.sequence DESC LIMIT 1) AS record FROM documents d`;

/** The embedded archive: one SQLite file. */
export class SqliteArchive implements Archive {
  readonly #path: string;
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<string, StatementSync>();
  readonly #searching: Searching;

  constructor(path: string, options: OpenOptions = {}) {
    this.#path = path;
    this.#database = openDatabase(path, options);
    this.#searching = new Searching((sql) => this.#sql(sql));
  }

  async put(entries: readonly Entry[]): Promise<Outcome[]> {
    return this.#transaction(() => entries.map((entry) => this.#putOne(entry)));
  }

  async putRecords(records: readonly ReadoutRecord[]): Promise<void> {
    this.#transaction(() => {
      for (const record of records) {
        const row = this.#row(record.document);
        if (row && this.#addRecord(record) && row.state !== "edited")
          this.#index(row.sequence, JSON.parse(row.body), record);
      }
    });
  }

  async putSighting(sighting: Omit<Sighting, "document">): Promise<void> {
    this.#transaction(() => {
      this.#sight({ ...sighting });
      if (sighting.state !== "present") {
        this.#sql("UPDATE documents SET state = ? WHERE page = ? AND state <> 'edited'").run(
          sighting.state,
          sighting.page,
        );
      }
    });
  }

  async putCorrection(correction: Correction): Promise<void> {
    this.#transaction(() => {
      this.#sql("INSERT OR IGNORE INTO corrections (id, document, made, body) VALUES (?, ?, ?, ?)").run(
        correction.id,
        correction.document,
        correction.made,
        JSON.stringify(correction),
      );
    });
  }

  async item(id: DocumentId): Promise<Item | undefined> {
    return this.#guarded(() => {
      const row = this.#row(id);
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
      for (const row of rows) yield itemOf(row);
      if (rows.length < PAGE) return;
      after = rows.at(-1)!.sequence;
    }
  }

  async *unread(reader: { name: string; version: string }, language: string): AsyncIterable<Document> {
    let after = 0;
    const sql = `SELECT d.sequence, d.body FROM documents d WHERE d.sequence > ? AND (d.language = ? OR d.language LIKE ? || '-%')
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
      for (const row of rows) yield JSON.parse(row.body) as Document;
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

  /** Makes the derived tables anew from documents and records. */
  async rebuild(): Promise<void> {
    this.#transaction(() => {
      this.#sql("DELETE FROM facets").run();
      this.#sql("INSERT INTO search (search) VALUES ('delete-all')").run();
      let after = 0;
      for (;;) {
        const rows = this.#sql(
          `${ITEM} WHERE d.sequence > ? AND d.state <> 'edited' ORDER BY d.sequence LIMIT ${PAGE}`,
        ).all(after) as unknown as Row[];
        for (const row of rows) {
          const { document, record } = itemOf(row);
          this.#index(row.sequence, document, record, true);
        }
        if (rows.length < PAGE) return;
        after = rows.at(-1)!.sequence;
      }
    });
  }

  #putOne({ document, seen, record }: Entry): Outcome {
    const known = this.#row(document.id);
    const newest = this.#sql("SELECT sequence, id FROM documents WHERE page = ? AND state <> 'edited'").get(
      document.page,
    ) as { sequence: number; id: string } | undefined;
    if (newest && newest.id !== document.id) this.#supersede(newest.sequence);
    if (known) {
      this.#sql("UPDATE documents SET last = max(last, ?), state = 'current' WHERE sequence = ?").run(
        seen,
        known.sequence,
      );
      const added = record !== undefined && this.#addRecord(record);
      if (added || known.state === "edited") this.#index(known.sequence, document, record, known.state === "edited");
    } else {
      this.#sql("INSERT OR IGNORE INTO pages (page, url) VALUES (?, ?)").run(document.page, document.url);
      const { lastInsertRowid } = this.#sql(
        `INSERT INTO documents (id, page, version, language, sample, first, last, state, body)
          VALUES (?, ?, ?, ?, ?, ?, ?, 'current', ?)`,
      ).run(
        document.id,
        document.page,
        document.version,
        document.language,
        document.sample ? 1 : 0,
        seen,
        seen,
        JSON.stringify(document),
      );
      if (record) this.#addRecord(record);
      this.#index(Number(lastInsertRowid), document, record, true);
    }
    this.#sight({ page: document.page, document: document.id, state: "present", first: seen, last: seen });
    return known ? "known" : newest ? "new version" : "new page";
  }

  /** Other words have taken the place of these: they are kept, and no longer searched. */
  #supersede(sequence: number): void {
    this.#sql("UPDATE documents SET state = 'edited' WHERE sequence = ?").run(sequence);
    this.#sql("DELETE FROM facets WHERE document = ?").run(sequence);
    this.#sql("DELETE FROM search WHERE rowid = ?").run(sequence);
  }

  /** A look that found what the last one found makes that one longer; anything else is a new sighting. */
  #sight(sighting: Sighting): void {
    const last = this.#sql(
      "SELECT sequence, document, state FROM sightings WHERE page = ? ORDER BY sequence DESC LIMIT 1",
    ).get(sighting.page) as { sequence: number; document: string | null; state: string } | undefined;
    if (last && last.state === sighting.state && (last.document ?? undefined) === sighting.document) {
      this.#sql("UPDATE sightings SET last = max(last, ?) WHERE sequence = ?").run(sighting.last, last.sequence);
      return;
    }
    this.#sql("INSERT INTO sightings (page, document, state, first, last) VALUES (?, ?, ?, ?, ?)").run(
      sighting.page,
      sighting.document ?? null,
      sighting.state,
      sighting.first,
      sighting.last,
    );
  }

  /** @returns whether it was new. */
  #addRecord(record: ReadoutRecord): boolean {
    const { changes } = this.#sql(
      "INSERT OR IGNORE INTO records (document, reader, reader_version, body) VALUES (?, ?, ?, ?)",
    ).run(record.document, record.reader.name, record.reader.version, JSON.stringify(record));
    return changes > 0;
  }

  /** Facets, day and, with `words`, the full text of one document. */
  #index(sequence: number, document: Document, record: ReadoutRecord | undefined, words = false): void {
    this.#sql("UPDATE documents SET day = ? WHERE sequence = ?").run(dayOf(document, record) ?? null, sequence);
    this.#sql("DELETE FROM facets WHERE document = ?").run(sequence);
    for (const [facet, values] of Object.entries(facetsOf(document, record))) {
      for (const value of values)
        this.#sql("INSERT OR IGNORE INTO facets (facet, value, document) VALUES (?, ?, ?)").run(facet, value, sequence);
    }
    if (!words) return;
    this.#sql("INSERT INTO search (rowid, title, text) VALUES (?, ?, ?)").run(
      sequence,
      indexed(document.title),
      indexed(document.text),
    );
  }

  #row(id: string): Row | undefined {
    return this.#sql(`${ITEM} WHERE d.id = ?`).get(id) as Row | undefined;
  }

  #sql(text: string): StatementSync {
    let statement = this.#prepared.get(text);
    if (!statement) {
      statement = this.#database.prepare(text);
      this.#prepared.set(text, statement);
    }
    return statement;
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
