import type { Absence } from "../model/brief.ts";
import type { Instant } from "../model/when.ts";
import type { Sql } from "./preparing.ts";

/** What is due, as it was kept before the ledger told it: a migration fills the table, and a later one drops it. */
export const DUES = `
  CREATE TABLE IF NOT EXISTS dues (
    document INTEGER NOT NULL,
    commitment TEXT NOT NULL,
    last TEXT NOT NULL,
    PRIMARY KEY (document, commitment)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS dues_last ON dues (last, document);
`;

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
