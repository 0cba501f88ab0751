import { type ChangeClass, COSMETIC, classesOf, type VersionChange } from "../model/change.ts";
import type { Changed, ChangeQuery, Transition } from "../model/chronicle.ts";
import type { PageId } from "../model/ids.ts";
import type { Sql } from "./preparing.ts";
import { ITEM, type ItemRow, itemOf } from "./rows.ts";

interface Pair {
  page: string;
  url: string;
  older: string;
  newer: string;
  seen_at: string;
  older_stamp: string | null;
  newer_stamp: string | null;
}

/** The words of a page follow each other in time; what it did not show in between is no change of words, and a feed gives other words than its page. */
const PAIRS = `SELECT page, seen_at, older, newer, older_stamp, newer_stamp FROM (
    SELECT page, first AS seen_at, document AS newer, stamp AS newer_stamp,
      lag(document) OVER earlier AS older, lag(stamp) OVER earlier AS older_stamp
    FROM sightings WHERE document IS NOT NULL AND (? IS NULL OR page IN (SELECT value FROM json_each(?)))
    WINDOW earlier AS (PARTITION BY page, way ORDER BY first, sequence)
  ) WHERE older <> newer`;

/**
 * Pairs that have not been compared by this version of the comparer, or whose records have been read anew since, in order of
 * time; all at once, since they are few.
 */
export function uncomparedPairs(sql: Sql, comparer: string, pages: readonly PageId[] | undefined): Pair[] {
  const only = pages === undefined ? null : JSON.stringify(pages);
  return sql(
    `SELECT p.*, (SELECT url FROM addresses a WHERE a.page = p.page ORDER BY last DESC, url LIMIT 1) AS url
      FROM (${PAIRS}) p
      WHERE NOT EXISTS (SELECT 1 FROM changes c WHERE c.page = p.page AND c.seen_at = p.seen_at AND c.older = p.older
        AND c.newer = p.newer AND c.comparer = ?
        AND c.older_record IS (SELECT record FROM documents WHERE id = p.older)
        AND c.newer_record IS (SELECT record FROM documents WHERE id = p.newer))
      ORDER BY p.seen_at, p.page`,
  ).all(only, only, comparer) as unknown as Pair[];
}

export function transitionOf(sql: Sql, pair: Pair): Transition {
  const item = (id: string) => itemOf(sql(`${ITEM} WHERE d.id = ?`).get(id) as unknown as ItemRow);
  const [older, newer] = [item(pair.older), item(pair.newer)];
  return {
    page: pair.page as PageId,
    url: pair.url ?? newer.document.url,
    older,
    newer,
    seenAt: pair.seen_at,
    ...(pair.older_stamp === null ? {} : { olderStamp: pair.older_stamp }),
    ...(pair.newer_stamp === null ? {} : { newerStamp: pair.newer_stamp }),
  };
}

export function putChange(
  sql: Sql,
  comparer: string,
  { page, seenAt, older, newer, change }: Transition & { change: VersionChange },
): void {
  sql(
    `INSERT INTO changes (page, seen_at, older, newer, comparer, classes, silent, body, older_record, newer_record)
      SELECT ?, ?, a.id, b.id, ?, ?, ?, ?, a.record, b.record FROM documents a JOIN documents b WHERE a.id = ? AND b.id = ?
      ON CONFLICT DO UPDATE SET comparer = excluded.comparer, classes = excluded.classes, silent = excluded.silent,
        body = excluded.body, older_record = excluded.older_record, newer_record = excluded.newer_record`,
  ).run(
    page,
    seenAt,
    comparer,
    JSON.stringify(classesOf(change)),
    change.silent ? 1 : 0,
    JSON.stringify(change),
    older.document.id,
    newer.document.id,
  );
}

interface ChangeRow {
  page: string;
  url: string;
  title: string;
  seen_at: string;
  classes: string;
  silent: number;
  body: string;
}

export function changesOf(sql: Sql, query: ChangeQuery): Changed[] {
  const where = ["c.classes <> '[]'"];
  const values: (string | number)[] = [];
  const add = (condition: string, value: string | number | undefined): void => {
    if (value === undefined) return;
    where.push(condition);
    values.push(value);
  };
  add("c.seen_at >= ?", query.since);
  add("c.seen_at < ?", query.until);
  add("c.page = ?", query.page);
  add("c.page IN (SELECT page FROM listings WHERE source = ?)", query.source);
  add("EXISTS (SELECT 1 FROM json_each(c.classes) WHERE value = ?)", query.class);
  if (query.substance)
    where.push(
      `EXISTS (SELECT 1 FROM json_each(c.classes) WHERE value NOT IN (${[...COSMETIC].map((one) => `'${one}'`).join(", ")}))`,
    );
  add("c.silent = ?", query.silent === undefined ? undefined : query.silent ? 1 : 0);
  const order = query.oldestFirst ? "c.seen_at, c.page" : "c.seen_at DESC, c.page DESC";
  const rows = sql(
    `SELECT c.page, c.seen_at, c.classes, c.silent, c.body, json_extract(b.body, '$.title') AS title,
        coalesce((SELECT url FROM addresses a WHERE a.page = c.page ORDER BY last DESC, url LIMIT 1), p.url) AS url
      FROM changes c JOIN pages p ON p.page = c.page JOIN documents d ON d.id = c.newer JOIN bodies b ON b.document = d.sequence
      WHERE ${where.join(" AND ")} ORDER BY ${order} LIMIT ?`,
  ).all(...values, query.limit ?? -1) as unknown as ChangeRow[];
  return rows.map((row) => ({
    page: row.page as PageId,
    url: row.url,
    title: row.title,
    seenAt: row.seen_at,
    classes: JSON.parse(row.classes) as ChangeClass[],
    silent: row.silent === 1,
    change: JSON.parse(row.body) as VersionChange,
  }));
}
