import type { Outcome } from "../model/archive.ts";
import type { Shown } from "../model/chronicle.ts";
import type { Document, Sighting } from "../model/document.ts";
import type { Correction, ReadoutRecord } from "../model/record.ts";
import { deriveFacets, deriveWords } from "./deriving.ts";
import type { Looking } from "./looking.ts";
import type { Sql } from "./preparing.ts";
import { deriveTelling } from "./relating.ts";
import { ITEM, type ItemRow, itemOf } from "./rows.ts";

/** Versions of readers as people count them: "1.10" is newer than "1.9". */
const versions = new Intl.Collator("en", { numeric: true });

/** What is written, each inside the transaction of its caller. */
export class Writing {
  readonly #sql: Sql;
  readonly #looking: Looking;
  readonly #touch: (sequence: number) => void;

  /** @param touch is told of every document of which something is derived anew. */
  constructor(sql: Sql, looking: Looking, touch: (sequence: number) => void) {
    this.#sql = sql;
    this.#looking = looking;
    this.#touch = touch;
  }

  /** @param capture the number of the capture that shows it. */
  putEntry({ document, seen, record, stamp, way, names }: Shown, capture?: number): Outcome {
    const known = this.#sql("SELECT sequence, state FROM documents WHERE id = ?").get(document.id) as
      | { sequence: number; state: string }
      | undefined;
    const newest = this.#sql("SELECT sequence FROM documents WHERE page = ? AND state <> 'edited'").get(
      document.page,
    ) as { sequence: number } | undefined;
    const late = newest !== undefined && this.#looking.isPast(document.page, seen);
    if (newest && newest.sequence !== known?.sequence && !late) {
      // Other words have taken the place of these: they are kept, and found by who asks for an earlier day.
      this.#sql("UPDATE documents SET state = 'edited' WHERE sequence = ?").run(newest.sequence);
    }
    if (known) this.#seeAgain(known, seen, record, late);
    else this.#add(document, seen, record, late, capture);
    this.#looking.see({
      page: document.page,
      document: document.id,
      state: "present",
      first: seen,
      last: seen,
      ...(stamp === undefined ? {} : { stamp }),
      ...(way === undefined ? {} : { way }),
    });
    this.#looking.name(document.page, document.url, seen, names ?? []);
    return known ? "known" : newest ? "new version" : "new page";
  }

  /** A record of a document that is not there is passed over. */
  putRecord(record: ReadoutRecord): void {
    const row = this.#sql("SELECT sequence FROM documents WHERE id = ?").get(record.document) as
      | { sequence: number }
      | undefined;
    if (row && this.#addRecord(row.sequence, record)) this.#derive(row.sequence);
  }

  /** A page that is gone, withdrawn or moved keeps its last words. */
  putSighting(sighting: Sighting): void {
    this.#looking.see(sighting);
    if (this.#looking.isPast(sighting.page, sighting.last)) return;
    this.#sql("UPDATE documents SET state = ? WHERE page = ? AND state <> 'edited'").run(sighting.state, sighting.page);
  }

  putCorrection(correction: Correction): void {
    this.#sql("INSERT INTO corrections (id, document, made, body) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING").run(
      correction.id,
      correction.document,
      correction.made,
      JSON.stringify(correction),
    );
    const later = this.#sql(
      `SELECT d.sequence FROM documents d JOIN documents o ON o.page = d.page AND o.sequence <= d.sequence WHERE o.id = ?`,
    ).all(correction.document) as { sequence: number }[];
    for (const { sequence } of later) this.#derive(sequence);
  }

  #add(document: Document, seen: string, record: ReadoutRecord | undefined, late: boolean, capture?: number): void {
    this.#sql("INSERT INTO pages (page, url) VALUES (?, ?) ON CONFLICT DO NOTHING").run(document.page, document.url);
    const { lastInsertRowid } = this.#sql(
      `INSERT INTO documents (id, page, version, language, sample, first, last, state, capture)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      document.id,
      document.page,
      document.version,
      document.language,
      document.sample ? 1 : 0,
      seen,
      seen,
      late ? "edited" : "current",
      capture ?? null,
    );
    const sequence = Number(lastInsertRowid);
    this.#sql("INSERT INTO bodies (document, body) VALUES (?, ?)").run(sequence, JSON.stringify(document));
    if (record) this.#addRecord(sequence, record);
    deriveWords(this.#sql, sequence, document);
    // What was corrected on earlier words of the page may hold of these.
    if (this.#isCorrected(document.page)) {
      this.#derive(sequence);
      return;
    }
    deriveTelling(this.#sql, {
      sequence,
      document,
      ...(record && { record }),
      first: seen,
      last: seen,
      state: "current",
    });
    deriveFacets(this.#sql, sequence, document, record);
    this.#touch(sequence);
  }

  /** The common case, a page that has not changed, must stay cheap: no body is read or written. */
  #seeAgain(
    known: { sequence: number; state: string },
    seen: string,
    record: ReadoutRecord | undefined,
    late: boolean,
  ): void {
    this.#sql("UPDATE documents SET first = min(first, ?), last = max(last, ?), state = ? WHERE sequence = ?").run(
      seen,
      seen,
      late ? known.state : "current",
      known.sequence,
    );
    const changed = record !== undefined && this.#addRecord(known.sequence, record);
    if (changed) this.#derive(known.sequence);
  }

  /** What is known of a document across documents, from the record that is served of it. */
  #derive(sequence: number): void {
    const item = itemOf(this.#sql(`${ITEM} WHERE d.sequence = ?`).get(sequence) as unknown as ItemRow);
    deriveTelling(this.#sql, item);
    deriveFacets(this.#sql, sequence, item.document, item.record);
    this.#touch(sequence);
    // Its persons are named anew when the namer comes by.
    this.#sql("DELETE FROM named WHERE document = ?").run(sequence);
  }

  #isCorrected(page: string): boolean {
    const there = "SELECT 1 FROM corrections k JOIN documents d ON d.id = k.document WHERE d.page = ? LIMIT 1";
    return this.#sql(there).get(page) !== undefined;
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
