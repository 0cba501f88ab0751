import type { Item } from "../model/archive.ts";
import type { DocumentId } from "../model/ids.ts";
import type { TellingQuery, Tie, TieKind } from "../model/relations.ts";
import { type Telling, type Told, tellingOf, toldOf } from "../model/telling.ts";
import { shownAt } from "./past.ts";
import type { Sql } from "./preparing.ts";
import { PAGE } from "./rows.ts";

/** What a document tells, and by what it is found; what was derived of it before is dropped, its ties with it. */
export function deriveTelling(sql: Sql, item: Item): void {
  const { sequence } = item;
  sql("DELETE FROM told WHERE document = ?").run(sequence);
  sql("DELETE FROM ties WHERE a = ?1 OR b = ?1").run(sequence);
  sql("DELETE FROM tied WHERE document = ?").run(sequence);
  sql("DELETE FROM mined WHERE document = ?").run(sequence);
  sql("DELETE FROM entered WHERE document = ?").run(sequence);
  const telling = tellingOf(item);
  sql("INSERT OR REPLACE INTO tellings (document, day, body) VALUES (?, ?, ?)").run(
    sequence,
    telling.day ?? null,
    JSON.stringify(telling),
  );
  const insert = sql("INSERT INTO told (told, value, document) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
  for (const [told, values] of Object.entries(toldOf(telling))) {
    for (const value of values) insert.run(told, value, sequence);
  }
}

/** The telling and, beside it, what changes with every look: when its words were first seen, and what the last look found. */
const TELLING = `SELECT t.body, d.first, d.state FROM tellings t JOIN documents d ON d.sequence = t.document`;

export interface TellingRow {
  body: string;
  first: string;
  state: Item["state"];
}

export const tellingIn = ({ body, first, state }: TellingRow): Telling => ({
  ...(JSON.parse(body) as Telling),
  first,
  state,
});

const ORDERS = {
  newest: "t.day DESC, t.document DESC",
  oldest: "t.day, t.document",
  arrival: "t.document",
} as const;

/** What a query finds: documents, in its order, with what changes with every look at them. */
export function foundTellings(
  sql: Sql,
  query: TellingQuery,
): { document: number; first: string; state: Item["state"] }[] {
  const { conditions, values } = conditionsOf(query, rarestOf(sql, query));
  // What was not dated stands last, whichever way the days run.
  const order = query.order === "oldest" ? `t.day IS NULL, ${ORDERS.oldest}` : ORDERS[query.order ?? "newest"];
  const rows = sql(
    `SELECT t.document, d.first, d.state FROM tellings t JOIN documents d ON d.sequence = t.document
      WHERE ${conditions.join(" AND ")} ORDER BY ${order} LIMIT ? OFFSET ?`,
  ).all(...values, query.limit ?? -1, query.offset ?? 0) as unknown as ReturnType<typeof foundTellings>;
  if (query.at === undefined) return rows;
  const then = shownAt(sql, query.at);
  return rows.map((row) => ({ ...row, state: then.get(row.document) ?? row.state }));
}

/** Documents from which on a value is common: to list them all takes longer than to walk by days until enough are found. */
const COMMON = 2000;

/**
 * The condition that fewest documents meet, by which they are listed: undefined where they are walked through by day and each is
 * asked, because of few days all are near, or because all conditions are common and some of the newest will do.
 */
function rarestOf(sql: Sql, { where = [], from, to, limit }: TellingQuery): number | undefined {
  if (where.length === 0 || (from !== undefined && to !== undefined)) return undefined;
  const sizes = where.map(([told, value]) => {
    const counted = "SELECT count(*) AS size FROM (SELECT 1 FROM told WHERE told = ? AND value = ? LIMIT ?)";
    return (sql(counted).get(told, value, COMMON) as { size: number }).size;
  });
  const least = Math.min(...sizes);
  return least >= COMMON && limit !== undefined ? undefined : sizes.indexOf(least);
}

function conditionsOf(
  query: TellingQuery,
  rarest: number | undefined,
): { conditions: string[]; values: (string | number)[] } {
  const conditions: string[] = [];
  const values: (string | number)[] = [];
  const add = (condition: string, ...given: (string | number)[]): void => {
    conditions.push(condition);
    values.push(...given);
  };
  if (query.at === undefined) add("d.state <> 'edited'");
  // Of a page that had gone by then the words that it last had: the archive keeps them, and search finds them.
  else {
    add(
      `d.id = (SELECT s.document FROM sightings s WHERE s.page = d.page AND s.document IS NOT NULL AND s.first <= ?
        ORDER BY s.first DESC, s.sequence DESC LIMIT 1)`,
      query.at,
    );
  }
  for (const [at, [told, value]] of (query.where ?? []).entries()) {
    if (at === rarest) add("t.document IN (SELECT document FROM told WHERE told = ? AND value = ?)", told, value);
    else add("EXISTS (SELECT 1 FROM told o WHERE o.told = ? AND o.value = ? AND o.document = t.document)", told, value);
  }
  if (query.from !== undefined) add("t.day >= ?", query.from);
  // "2023-09" includes all its days: a tilde stands behind every digit and hyphen.
  if (query.to !== undefined) add("t.day <= ?", `${query.to}~`);
  if (query.after !== undefined) add("t.document > ?", query.after);
  return { conditions, values };
}

export function tellingIs(sql: Sql, document: DocumentId): Telling | undefined {
  const row = sql(`${TELLING} WHERE d.id = ?`).get(document) as TellingRow | undefined;
  return row && tellingIn(row);
}

export function toldIn(
  sql: Sql,
  told: Told,
  { where = [], limit = -1 }: { where?: TellingQuery["where"]; limit?: number },
): { value: string; count: number }[] {
  const narrower = where.map(() => "AND v.document IN (SELECT document FROM told WHERE told = ? AND value = ?)");
  const rows = sql(
    `SELECT v.value, count(*) AS count FROM told v JOIN documents d ON d.sequence = v.document
      WHERE v.told = ? AND d.state <> 'edited' ${narrower.join(" ")}
      GROUP BY v.value ORDER BY count DESC, v.value LIMIT ?`,
  ).all(told, ...where.flat(), limit) as { value: string; count: number }[];
  return rows.map(({ value, count }) => ({ value, count }));
}

/** Documents that a joiner of this version has not looked at: found by walking two indices side by side. */
export function untiedIn(sql: Sql, joiner: string): number[] {
  const untied = ["<>", "="].flatMap(
    (is) =>
      sql(
        `SELECT sequence FROM documents WHERE state ${is} 'edited'
          EXCEPT SELECT document FROM tied WHERE joiner = ? ORDER BY sequence`,
      ).all(joiner) as { sequence: number }[],
  );
  return untied.map(({ sequence }) => sequence).sort((a, b) => a - b);
}

export function putTies(sql: Sql, joiner: string, document: DocumentId, ties: readonly Tie[]): void {
  const one = sequenceOf(sql, document);
  if (one === undefined) return;
  sql("DELETE FROM ties WHERE a = ?1 OR b = ?1").run(one);
  const insert = sql("INSERT OR REPLACE INTO ties (kind, a, b, sureness, reasons) VALUES (?, ?, ?, ?, ?)");
  for (const { kind, a, b, sureness, reasons } of ties) {
    const pair = [sequenceOf(sql, a), sequenceOf(sql, b)].filter((sequence) => sequence !== undefined);
    if (pair.length < 2) continue;
    insert.run(kind, Math.min(...pair), Math.max(...pair), sureness, JSON.stringify(reasons));
  }
  sql("INSERT OR REPLACE INTO tied (document, joiner) VALUES (?, ?)").run(one, joiner);
}

const sequenceOf = (sql: Sql, document: DocumentId): number | undefined =>
  (sql("SELECT sequence FROM documents WHERE id = ?").get(document) as { sequence: number } | undefined)?.sequence;

interface TieRow {
  kind: TieKind;
  a: DocumentId;
  b: DocumentId;
  sureness: number;
  reasons: string;
  /** The sequence numbers. */
  older: number;
  newer: number;
}

const TIE = `SELECT t.kind, older.id AS a, newer.id AS b, t.sureness, t.reasons, t.a AS older, t.b AS newer FROM ties t
  JOIN documents older ON older.sequence = t.a JOIN documents newer ON newer.sequence = t.b`;

const tieIn = ({ kind, a, b, sureness, reasons }: TieRow): Tie => ({
  kind,
  a,
  b,
  sureness,
  reasons: JSON.parse(reasons),
});

export function tiesOf(sql: Sql, document: DocumentId, kinds: readonly TieKind[] | undefined, most?: number): Tie[] {
  const one = sequenceOf(sql, document);
  if (one === undefined) return [];
  const surest = most === undefined ? "" : "t.sureness DESC, ";
  const rows = [
    ...sql(`${TIE} WHERE t.a = ? ORDER BY ${surest} t.b LIMIT ?`).all(one, most ?? -1),
    ...sql(`${TIE} WHERE t.b = ? ORDER BY ${surest} t.a LIMIT ?`).all(one, most ?? -1),
  ] as unknown as TieRow[];
  return rows.filter((row) => kinds === undefined || kinds.includes(row.kind)).map(tieIn);
}

/** A batch of the ties of a kind, after a pair of sequence numbers. */
export function tiesAfter(
  sql: Sql,
  kind: TieKind,
  [a, b]: readonly [number, number],
): { ties: Tie[]; last: [number, number] | undefined } {
  const rows = sql(`${TIE} WHERE t.kind = ? AND (t.a, t.b) > (?, ?) ORDER BY t.a, t.b LIMIT ${PAGE}`).all(
    kind,
    a,
    b,
  ) as unknown as TieRow[];
  const last = rows.at(-1);
  return { ties: rows.map(tieIn), last: last && rows.length === PAGE ? [last.older, last.newer] : undefined };
}
