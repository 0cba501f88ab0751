import type { Entry, Outcome } from "../model/archive.ts";
import type { Document, Sighting } from "../model/document.ts";
import type { Correction, ReadoutRecord } from "../model/record.ts";
import { deriveFacets, deriveWords, forget, type Sql } from "./deriving.ts";

/** Versions of readers as people count them: "1.10" is newer than "1.9". */
const versions = new Intl.Collator("en", { numeric: true });

/** What is written, each inside the transaction of its caller. */
export class Writing {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  putEntry({ document, seen, record }: Entry): Outcome {
    const known = this.#sql("SELECT sequence, state FROM documents WHERE id = ?").get(document.id) as
      | { sequence: number; state: string }
      | undefined;
    const newest = this.#sql("SELECT sequence FROM documents WHERE page = ? AND state <> 'edited'").get(
      document.page,
    ) as { sequence: number } | undefined;
    if (newest && newest.sequence !== known?.sequence) {
      // Other words have taken the place of these: they are kept, and no longer searched.
      this.#sql("UPDATE documents SET state = 'edited' WHERE sequence = ?").run(newest.sequence);
      forget(this.#sql, newest.sequence);
    }
    if (known) this.#seeAgain(known, document, seen, record);
    else this.#add(document, seen, record);
    this.putSighting({ page: document.page, document: document.id, state: "present", first: seen, last: seen });
    return known ? "known" : newest ? "new version" : "new page";
  }

  /** A record of a document that is not there is passed over. */
  putRecord(record: ReadoutRecord): void {
    const row = this.#sql("SELECT sequence, state FROM documents WHERE id = ?").get(record.document) as
      | { sequence: number; state: string }
      | undefined;
    if (!row || !this.#addRecord(row.sequence, record) || row.state === "edited") return;
    const { body } = this.#sql("SELECT body FROM bodies WHERE document = ?").get(row.sequence) as { body: string };
    deriveFacets(this.#sql, row.sequence, JSON.parse(body), record);
  }

  /** A look that found what the last one found makes that one longer; anything else is a new sighting. */
  putSighting(sighting: Sighting): void {
    const last = this.#sql(
      "SELECT sequence, document, state FROM sightings WHERE page = ? ORDER BY sequence DESC LIMIT 1",
    ).get(sighting.page) as { sequence: number; document: string | null; state: string } | undefined;
    if (last && last.state === sighting.state && (last.document ?? undefined) === sighting.document) {
      this.#sql("UPDATE sightings SET first = min(first, ?), last = max(last, ?) WHERE sequence = ?").run(
        sighting.first,
        sighting.last,
        last.sequence,
      );
      return;
    }
    this.#sql("INSERT INTO sightings (page, document, state, first, last) VALUES (?, ?, ?, ?, ?)").run(
      sighting.page,
      sighting.document ?? null,
      sighting.state,
      sighting.first,
      sighting.last,
    );
    if (sighting.state === "present") return;
    this.#sql("UPDATE documents SET state = ? WHERE page = ? AND state <> 'edited'").run(sighting.state, sighting.page);
  }

  putCorrection(correction: Correction): void {
    this.#sql("INSERT INTO corrections (id, document, made, body) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING").run(
      correction.id,
      correction.document,
      correction.made,
      JSON.stringify(correction),
    );
  }

  #add(document: Document, seen: string, record: ReadoutRecord | undefined): void {
    this.#sql("INSERT INTO pages (page, url) VALUES (?, ?) ON CONFLICT DO NOTHING").run(document.page, document.url);
    const { lastInsertRowid } = this.#sql(
      `INSERT INTO documents (id, page, version, language, sample, first, last, state)
        VALUES (?, ?, ?, ?, ?, ?, ?, 'current')`,
    ).run(document.id, document.page, document.version, document.language, document.sample ? 1 : 0, seen, seen);
    const sequence = Number(lastInsertRowid);
    this.#sql("INSERT INTO bodies (document, body) VALUES (?, ?)").run(sequence, JSON.stringify(document));
    if (record) this.#addRecord(sequence, record);
    deriveFacets(this.#sql, sequence, document, record);
    deriveWords(this.#sql, sequence, document);
  }

  /** The common case, a page that has not changed, must stay cheap: no body is read or written. */
  #seeAgain(
    known: { sequence: number; state: string },
    document: Document,
    seen: string,
    record: ReadoutRecord | undefined,
  ): void {
    this.#sql(
      "UPDATE documents SET first = min(first, ?), last = max(last, ?), state = 'current' WHERE sequence = ?",
    ).run(seen, seen, known.sequence);
    const changed = record !== undefined && this.#addRecord(known.sequence, record);
    const back = known.state === "edited";
    if (changed || back) deriveFacets(this.#sql, known.sequence, document, this.#served(known.sequence));
    if (back) deriveWords(this.#sql, known.sequence, document);
  }

  #served(sequence: number): ReadoutRecord | undefined {
    const row = this.#sql(
      "SELECT r.body FROM documents d JOIN records r ON r.sequence = d.record WHERE d.sequence = ?",
    ).get(sequence) as { body: string } | undefined;
    return row && (JSON.parse(row.body) as ReadoutRecord);
  }

  /**
   * Keeps a record if there is none by this version of its reader. A newer version is served from now on, and so is another
   * reader; an older version that comes late is only kept.
   * @returns whether another record than before is served.
   */
  #addRecord(sequence: number, record: ReadoutRecord): boolean {
    const { document, reader } = record;
    const there = "SELECT 1 FROM records WHERE document = ? AND reader = ? AND reader_version = ?";
    if (this.#sql(there).get(document, reader.name, reader.version)) return false;
    const served = this.#sql(
      `SELECT r.reader, r.reader_version AS version FROM documents d JOIN records r ON r.sequence = d.record
        WHERE d.sequence = ?`,
    ).get(sequence) as { reader: string; version: string } | undefined;
    const { lastInsertRowid } = this.#sql(
      "INSERT INTO records (document, reader, reader_version, body) VALUES (?, ?, ?, ?)",
    ).run(document, reader.name, reader.version, JSON.stringify(record));
    if (served?.reader === reader.name && versions.compare(served.version, reader.version) > 0) return false;
    this.#sql("UPDATE documents SET record = ? WHERE sequence = ?").run(lastInsertRowid, sequence);
    return true;
  }
}
