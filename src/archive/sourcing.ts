import type { Source, SourceState, Visit } from "../model/source.ts";
import type { Instant } from "../model/when.ts";
import type { Sql } from "./preparing.ts";

// What is watched, and when it is looked at next; each call inside the transaction of its caller.

export function putSource(sql: Sql, source: Source, state?: SourceState): void {
  const begun: SourceState = state ?? { due: source.added, arrivals: [], failures: 0 };
  sql("INSERT INTO sources (url, body, state) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET body = excluded.body").run(
    source.url,
    JSON.stringify(source),
    JSON.stringify(begun),
  );
  if (state) putState(sql, source.url, state);
}

export const putState = (sql: Sql, url: string, state: SourceState): void =>
  void sql("UPDATE sources SET state = ? WHERE url = ?").run(JSON.stringify(state), url);

export function sourcesOf(sql: Sql): { source: Source; state: SourceState }[] {
  const rows = sql("SELECT body, state FROM sources ORDER BY url").all() as { body: string; state: string }[];
  return rows.map(({ body, state }) => ({ source: JSON.parse(body), state: JSON.parse(state) }));
}

export function removeSource(sql: Sql, url: string): boolean {
  sql("DELETE FROM visits WHERE source = ?").run(url);
  return Number(sql("DELETE FROM sources WHERE url = ?").run(url).changes) > 0;
}

export const putVisit = (sql: Sql, visit: Visit): void =>
  void sql(
    `INSERT INTO visits (source, url, due, body) VALUES (?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET due = excluded.due, body = excluded.body`,
  ).run(visit.source, visit.url, visit.due, JSON.stringify(visit));

export function visitsOf(sql: Sql, source: string, by: Instant, limit: number): Visit[] {
  const rows = sql("SELECT body FROM visits WHERE source = ? AND due <= ? ORDER BY due, url LIMIT ?").all(
    source,
    by,
    limit,
  ) as { body: string }[];
  return rows.map(({ body }) => JSON.parse(body) as Visit);
}

export function visitedOf(sql: Sql, source: string, urls: readonly string[]): Map<string, Visit> {
  const rows = sql("SELECT url, body FROM visits WHERE source = ? AND url IN (SELECT value FROM json_each(?))").all(
    source,
    JSON.stringify(urls),
  ) as { url: string; body: string }[];
  return new Map(rows.map(({ url, body }) => [url, JSON.parse(body) as Visit]));
}
