import type { Counts, Item } from "../model/archive.ts";
import type { Instant } from "../model/when.ts";
import type { Sql } from "./preparing.ts";

/** What became of a page by an instant: the words that it had shown last, and what the last look had found. */
const THEN = `SELECT d.sequence, d.sample, d.record,
    (SELECT s.state FROM sightings s WHERE s.page = p.page AND s.first <= ?1 ORDER BY s.first DESC, s.sequence DESC LIMIT 1)
      AS state
  FROM pages p JOIN documents d ON d.id = (SELECT s.document FROM sightings s
    WHERE s.page = p.page AND s.first <= ?1 AND s.document IS NOT NULL ORDER BY s.first DESC, s.sequence DESC LIMIT 1)`;

/** Which documents the archive showed at an instant, by their sequence numbers: of each page one, as it is shown for today. */
export function shownAt(sql: Sql, at: Instant): Map<number, Item["state"]> {
  const { found } = sql(`SELECT json_group_array(json_array(sequence, state)) AS found FROM (${THEN})`).get(at) as {
    found: string;
  };
  return new Map((JSON.parse(found) as [number, string][]).map(([sequence, state]) => [sequence, stateThen(state)]));
}

const stateThen = (state: string): Item["state"] =>
  state === "present" || state === "back" ? "current" : (state as Item["state"]);

/** What had come in by an instant. A record counts whenever it was made: what is read better today was there to be read. */
export function countsAt(sql: Sql, at: Instant): Counts {
  const row = sql(
    `SELECT count(DISTINCT page) AS pages, count(*) AS documents, count(record) AS records, sum(sample = 1) AS samples,
      max(first) AS latest, (SELECT count(DISTINCT f.value) FROM facets f JOIN documents o ON o.sequence = f.document
        WHERE f.facet = 'publisher' AND o.first <= ?1) AS publishers
      FROM documents WHERE first <= ?1`,
  ).get(at) as unknown as Omit<Counts, "latest" | "samples"> & { latest: string | null; samples: number | null };
  const { latest, samples, ...counts } = row;
  return { ...counts, samples: samples ?? 0, ...(latest === null ? {} : { latest }) };
}
