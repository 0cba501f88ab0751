import type { Absence, Due } from "../model/brief.ts";
import type { ReadoutRecord } from "../model/record.ts";
import type { Instant, When } from "../model/when.ts";
import type { Sql } from "./preparing.ts";

/** What is due, by day; derived from records. A migration fills it from those that are there. */
export const DUES = `
  CREATE TABLE IF NOT EXISTS dues (
    document INTEGER NOT NULL,
    commitment TEXT NOT NULL,
    last TEXT NOT NULL,
    PRIMARY KEY (document, commitment)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS dues_last ON dues (last, document);
`;

/** What a record says is due; what was there before is dropped. */
export function deriveDues(sql: Sql, sequence: number, record: ReadoutRecord | undefined): void {
  sql("DELETE FROM dues WHERE document = ?").run(sequence);
  for (const { id, due } of record?.commitments ?? []) {
    if (due === undefined) continue;
    sql("INSERT OR REPLACE INTO dues (document, commitment, last) VALUES (?, ?, ?)").run(
      sequence,
      id,
      lastDayOf(due.value),
    );
  }
}

/** "2026-02" ends on 2026-02-28, "2026" on 2026-12-31. */
function lastDayOf(when: When): When {
  if (when.length === 4) return `${when}-12-31`;
  if (when.length !== 7) return when;
  const [year, month] = when.split("-").map(Number) as [number, number];
  return `${when}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, "0")}`;
}

export function duesIn(sql: Sql, { from, to }: { from: When; to: When }): Due[] {
  const rows = sql(
    `SELECT d.id AS document, u.commitment, u.last FROM dues u JOIN documents d ON d.sequence = u.document
      WHERE u.last BETWEEN ? AND ? AND d.state <> 'edited' ORDER BY u.last, u.document, u.commitment`,
  ).all(from, to) as unknown as Due[];
  return rows.map((row) => ({ ...row }));
}

export function absencesIn(sql: Sql, { since, until }: { since: Instant; until: Instant }): Absence[] {
  // Only a document that nothing has taken the place of says how its page is now.
  const rows = sql(
    `SELECT d.page, p.url, d.state, s.first AS since, d.id AS document
      FROM documents d JOIN pages p ON p.page = d.page
      JOIN sightings s ON s.sequence = (SELECT sequence FROM sightings WHERE page = d.page AND state = d.state
        ORDER BY first DESC, sequence DESC LIMIT 1)
      WHERE d.state IN ('gone', 'withdrawn', 'moved') AND s.first BETWEEN ? AND ?
      ORDER BY s.first DESC, d.sequence DESC`,
  ).all(since, until) as unknown as Absence[];
  return rows.map((row) => ({ ...row }));
}
