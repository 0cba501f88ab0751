import type { DatabaseSync } from "node:sqlite";
import type { Document } from "../model/document.ts";
import { dayOf, facetsOf } from "../model/facets.ts";
import type { ReadoutRecord } from "../model/record.ts";
import { indexed } from "../text/words.ts";
import { preparing, type Sql } from "./preparing.ts";
import { deriveTelling } from "./relating.ts";
import { ITEM, type ItemRow, itemOf } from "./rows.ts";
import { deriveSayings, forgetSayings } from "./saying.ts";
import { DERIVED } from "./schema.ts";

const BATCH = 200;

/** The day by which a document is sorted, the facets and the speakers by which it is found; those it had before are dropped. */
export function deriveFacets(sql: Sql, sequence: number, document: Document, record: ReadoutRecord | undefined): void {
  sql("DELETE FROM facets WHERE document = ?").run(sequence);
  sql("UPDATE documents SET day = ? WHERE sequence = ?").run(dayOf(document, record) ?? null, sequence);
  const insert = sql("INSERT INTO facets (facet, value, document) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
  for (const [facet, values] of Object.entries(facetsOf(document, record))) {
    for (const value of values) insert.run(facet, value, sequence);
  }
  forgetSayings(sql, sequence);
  deriveSayings(sql, sequence, document, record);
}

/** The words by which a document is found; it must not be in the index already. */
export function deriveWords(sql: Sql, sequence: number, document: Document): void {
  sql("INSERT INTO search (rowid, title, text) VALUES (?, ?, ?)").run(
    sequence,
    indexed(document.title),
    indexed(document.text),
  );
}

/** Makes the derived tables anew from what is kept. To be called inside a transaction. */
export function rebuildDerived(database: DatabaseSync): void {
  database.exec(DERIVED);
  const sql = preparing(database);
  const next = sql(`${ITEM} WHERE d.sequence > ? ORDER BY d.sequence LIMIT ${BATCH}`);
  let after = 0;
  for (;;) {
    const rows = next.all(after) as unknown as ItemRow[];
    for (const row of rows) {
      const item = itemOf(row);
      deriveTelling(sql, item);
      deriveFacets(sql, item.sequence, item.document, item.record);
      deriveWords(sql, item.sequence, item.document);
    }
    if (rows.length < BATCH) return;
    after = rows.at(-1)!.sequence;
  }
}
