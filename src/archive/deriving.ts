import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { Document } from "../model/document.ts";
import { dayOf, facetsOf } from "../model/facets.ts";
import type { ReadoutRecord } from "../model/record.ts";
import { indexed } from "../text/words.ts";
import { DERIVED } from "./schema.ts";

/** Gives the prepared statement of an SQL text. */
export type Sql = (text: string) => StatementSync;

const BATCH = 200;

/** Statements are prepared once for each connection. */
export function preparing(database: DatabaseSync): Sql {
  const prepared = new Map<string, StatementSync>();
  return (text) => {
    let statement = prepared.get(text);
    if (!statement) {
      statement = database.prepare(text);
      prepared.set(text, statement);
    }
    return statement;
  };
}

/** The day by which a document is sorted and the facets by which it is found; those it had before are dropped. */
export function deriveFacets(sql: Sql, sequence: number, document: Document, record: ReadoutRecord | undefined): void {
  sql("DELETE FROM facets WHERE document = ?").run(sequence);
  sql("UPDATE documents SET day = ? WHERE sequence = ?").run(dayOf(document, record) ?? null, sequence);
  const insert = sql("INSERT INTO facets (facet, value, document) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
  for (const [facet, values] of Object.entries(facetsOf(document, record))) {
    for (const value of values) insert.run(facet, value, sequence);
  }
}

/** The words by which a document is found; it must not be in the index already. */
export function deriveWords(sql: Sql, sequence: number, document: Document): void {
  sql("INSERT INTO search (rowid, title, text) VALUES (?, ?, ?)").run(
    sequence,
    indexed(document.title),
    indexed(document.text),
  );
}

/** A document that is no longer the newest of its page is no longer found. */
export function forget(sql: Sql, sequence: number): void {
  sql("DELETE FROM facets WHERE document = ?").run(sequence);
  sql("DELETE FROM search WHERE rowid = ?").run(sequence);
}

/** Makes the derived tables anew from what is kept. To be called inside a transaction. */
export function rebuildDerived(database: DatabaseSync): void {
  database.exec(DERIVED);
  const sql = preparing(database);
  const next = sql(
    `SELECT d.sequence, b.body, r.body AS record FROM documents d JOIN bodies b ON b.document = d.sequence
      LEFT JOIN records r ON r.sequence = d.record
      WHERE d.sequence > ? AND d.state <> 'edited' ORDER BY d.sequence LIMIT ${BATCH}`,
  );
  let after = 0;
  for (;;) {
    const rows = next.all(after) as { sequence: number; body: string; record: string | null }[];
    for (const { sequence, body, record } of rows) {
      const document: Document = JSON.parse(body);
      deriveFacets(sql, sequence, document, record === null ? undefined : JSON.parse(record));
      deriveWords(sql, sequence, document);
    }
    if (rows.length < BATCH) return;
    after = rows.at(-1)!.sequence;
  }
}
