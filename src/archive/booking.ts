import type { DocumentId, UndertakingId } from "../model/ids.ts";
import type { LedgerEntry, LedgerQuery, Mention, Sought, StateSet, Undertaking } from "../model/undertaking.ts";
import type { Sql } from "./preparing.ts";

/** What people say has become of undertakings. Kept. */
export const STATES_SET = `
  CREATE TABLE states_set (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    document TEXT NOT NULL,
    made TEXT NOT NULL,
    body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX states_set_document ON states_set (document);
`;

/** Undertakings and what later texts make of them, as they are made anew. */
export const BOOKED = `
  DROP TABLE IF EXISTS undertakings;
  DROP TABLE IF EXISTS undertaken;
  DROP TABLE IF EXISTS mentions;
  DROP TABLE IF EXISTS entered;
  CREATE TABLE undertakings (
    id TEXT PRIMARY KEY,
    document INTEGER NOT NULL,
    entry TEXT NOT NULL,
    day TEXT,
    due TEXT,
    body TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX undertakings_document ON undertakings (document);
  CREATE INDEX undertakings_listed ON undertakings (entry, day, document);
  CREATE INDEX undertakings_due ON undertakings (due) WHERE due IS NOT NULL;
  CREATE TABLE undertaken (
    what TEXT NOT NULL,
    value TEXT NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (what, value, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX undertaken_id ON undertaken (id);
  CREATE TABLE mentions (
    earlier TEXT NOT NULL,
    document INTEGER NOT NULL,
    start INTEGER NOT NULL,
    later TEXT,
    body TEXT NOT NULL,
    PRIMARY KEY (earlier, document, start)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX mentions_document ON mentions (document);
  CREATE INDEX mentions_later ON mentions (later);
  CREATE TABLE entered (
    document INTEGER PRIMARY KEY,
    version TEXT NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS entered_by ON entered (version, document);
`;

export function unenteredIn(sql: Sql, version: string): number[] {
  const rows = sql(
    `SELECT t.document FROM (SELECT sequence FROM documents WHERE state <> 'edited'
        EXCEPT SELECT document FROM entered WHERE version = ?) w
      CROSS JOIN tellings t ON t.document = w.sequence ORDER BY t.day, t.document`,
  ).all(version) as { document: number }[];
  return rows.map(({ document }) => document);
}

const LIKELY = 60;

/** Sides of a relation that are told apart; a text that names more is of all the world. */
const MOST_SIDES = 8;

/** Content words by side and relation: what one state promises another is little, however much the archive holds. */
function* placed({ keys, by, relation }: Sought): Generator<string> {
  for (const side of by.slice(0, MOST_SIDES)) {
    const others = relation.filter((other) => other !== side).slice(0, MOST_SIDES);
    for (const other of others.length > 0 ? others : [""]) for (const key of keys) yield `${side} ${other} ${key}`;
  }
}

export function likelyIn(sql: Sql, sought: Sought, least: number, except: DocumentId): Undertaking[] {
  const rows = sql(
    `SELECT u.body FROM (
        SELECT k.id, count(*) AS shared FROM json_each(?) j CROSS JOIN undertaken k ON k.what = 'place' AND k.value = j.value
          GROUP BY k.id HAVING shared >= ?
      ) found JOIN undertakings u ON u.id = found.id JOIN documents d ON d.sequence = u.document
      WHERE d.id <> ? AND d.state <> 'edited'
      ORDER BY found.shared DESC, u.day DESC LIMIT ${LIKELY}`,
  ).all(JSON.stringify([...placed(sought)]), least, except) as { body: string }[];
  return rows.map(({ body }) => JSON.parse(body) as Undertaking);
}

export function enter(
  sql: Sql,
  version: string,
  document: DocumentId,
  undertakings: readonly Undertaking[],
  mentions: readonly Mention[],
): void {
  const row = sql("SELECT sequence, page FROM documents WHERE id = ?").get(document) as
    | { sequence: number; page: string }
    | undefined;
  if (!row) return;
  // What the page said before is undertaken no more by it.
  for (const { sequence } of sql("SELECT sequence FROM documents WHERE page = ?").all(row.page) as {
    sequence: number;
  }[])
    forget(sql, sequence);
  const side = sql("INSERT OR IGNORE INTO undertaken (what, value, id) VALUES (?, ?, ?)");
  for (const one of undertakings) {
    sql(`INSERT OR REPLACE INTO undertakings (id, document, entry, day, due, body) VALUES (?, ?, ?, ?, ?, ?)`).run(
      one.id,
      row.sequence,
      one.id,
      one.day ?? null,
      one.due ?? null,
      JSON.stringify(one),
    );
    for (const value of one.by) side.run("by", value, one.id);
    for (const value of one.to.length > 0 ? one.to : one.relation.filter((each) => !one.by.includes(each)))
      side.run("to", value, one.id);
    for (const value of one.keys) side.run("key", value, one.id);
    for (const value of placed(one)) side.run("place", value, one.id);
  }
  for (const mention of mentions) {
    const place = sql("SELECT sequence FROM documents WHERE id = ?").get(mention.document) as
      | { sequence: number }
      | undefined;
    if (!place) continue;
    sql("INSERT OR REPLACE INTO mentions (earlier, document, start, later, body) VALUES (?, ?, ?, ?, ?)").run(
      mention.earlier,
      place.sequence,
      mention.span.start,
      mention.later ?? null,
      JSON.stringify(mention),
    );
    if (mention.later !== undefined) join(sql, mention.earlier, mention.later);
  }
  sql("INSERT OR REPLACE INTO entered (document, version) VALUES (?, ?)").run(row.sequence, version);
}

/** What belongs together bears the id of the earliest. */
function join(sql: Sql, earlier: string, later: string): void {
  const entries = [earlier, later].map(
    (id) => sql("SELECT entry FROM undertakings WHERE id = ?").get(id) as { entry: string } | undefined,
  );
  const [one, other] = entries.map((entry) => entry?.entry);
  if (one === undefined || other === undefined || one === other) return;
  const first = sql("SELECT id FROM undertakings WHERE entry IN (?, ?) ORDER BY day, document, id LIMIT 1").get(
    one,
    other,
  ) as { id: string };
  sql("UPDATE undertakings SET entry = ? WHERE entry IN (?, ?)").run(first.id, one, other);
}

/** Undertakings some of whose others are not there: what still belongs together by later mentions goes by its own first. */
export function rejoin(sql: Sql): void {
  const parted = `entry IN (SELECT entry FROM main.undertakings WHERE id NOT IN (SELECT id FROM undertakings))`;
  const mentions = sql(
    `SELECT m.earlier, m.later FROM mentions m JOIN undertakings u ON u.id = m.earlier
      WHERE m.later IS NOT NULL AND u.${parted}`,
  ).all() as { earlier: string; later: string }[];
  sql(`UPDATE undertakings SET entry = id WHERE ${parted}`).run();
  for (const { earlier, later } of mentions) join(sql, earlier, later);
}

function forget(sql: Sql, sequence: number): void {
  for (const { id, entry } of sql("SELECT id, entry FROM undertakings WHERE document = ?").all(sequence) as {
    id: string;
    entry: string;
  }[]) {
    sql("DELETE FROM undertaken WHERE id = ?").run(id);
    sql("DELETE FROM mentions WHERE earlier = ?1 OR later = ?1").run(id);
    sql("DELETE FROM undertakings WHERE id = ?").run(id);
    // The rest goes by its own first.
    if (id === entry) {
      const next = sql("SELECT id FROM undertakings WHERE entry = ? ORDER BY day, document, id LIMIT 1").get(entry) as
        | { id: string }
        | undefined;
      if (next) sql("UPDATE undertakings SET entry = ? WHERE entry = ?").run(next.id, entry);
    }
  }
  sql("DELETE FROM mentions WHERE document = ?").run(sequence);
  sql("DELETE FROM entered WHERE document = ?").run(sequence);
}

function conditionsOf(query: LedgerQuery): { where: string; values: string[] } {
  // By a list of the few that are not current: the index alone then answers, and no document is looked up.
  const conditions = [
    "+u.document NOT IN (SELECT sequence FROM documents INDEXED BY documents_edited WHERE state = 'edited')",
  ];
  const values: string[] = [];
  const has = (what: string, value: string): void => {
    conditions.push("EXISTS (SELECT 1 FROM undertaken s WHERE s.what = ? AND s.value = ? AND s.id = u.id)");
    values.push(what, value);
  };
  if (query.by !== undefined) has("by", query.by);
  if (query.to !== undefined) has("to", query.to);
  for (const key of query.keys ?? []) has("key", key);
  // "2023-09" includes all its days: a tilde stands behind every digit and hyphen.
  if (query.dueBefore !== undefined) {
    conditions.push("u.due <= ?");
    values.push(`${query.dueBefore}~`);
  }
  if (query.dueFrom !== undefined) {
    conditions.push("u.due >= ?");
    values.push(query.dueFrom);
  }
  if (query.order === "due") conditions.push("u.due IS NOT NULL");
  if (query.open) {
    conditions.push(
      `NOT EXISTS (SELECT 1 FROM states_set s JOIN documents sd ON sd.id = s.document JOIN undertakings o ON o.document = sd.sequence
        WHERE o.entry = u.entry AND json_extract(s.body, '$.state') <> 'open'
          AND json_extract(s.body, '$.deed.start') < json_extract(o.body, '$.deed.end')
          AND json_extract(s.body, '$.deed.end') > json_extract(o.body, '$.deed.start')
          AND s.number = (SELECT max(n.number) FROM states_set n WHERE n.document = s.document
            AND json_extract(n.body, '$.undertaking') = json_extract(s.body, '$.undertaking')))`,
    );
  }
  return { where: conditions.join(" AND "), values };
}

export function ledgerIn(sql: Sql, query: LedgerQuery): LedgerEntry[] {
  const { where, values } = conditionsOf(query);
  const order = query.order === "due" ? "min(u.due), u.entry" : "max(u.day) DESC, u.entry";
  const rows = sql(
    `SELECT u.entry FROM undertakings u WHERE ${where}
      GROUP BY u.entry ORDER BY ${order} LIMIT ? OFFSET ?`,
  ).all(...values, query.limit ?? -1, query.offset ?? 0) as { entry: string }[];
  return rows.map(({ entry }) => entryIn(sql, entry));
}

export function countLedger(sql: Sql, query: LedgerQuery): number {
  const { where, values } = conditionsOf(query);
  const row = sql(`SELECT count(DISTINCT u.entry) AS count FROM undertakings u WHERE ${where}`).get(...values) as {
    count: number;
  };
  return row.count;
}

export function ledgerEntry(sql: Sql, id: UndertakingId): LedgerEntry | undefined {
  const row = sql("SELECT entry FROM undertakings WHERE id = ?").get(id) as { entry: string } | undefined;
  return row && entryIn(sql, row.entry);
}

function entryIn(sql: Sql, entry: string): LedgerEntry {
  const undertakings = (
    sql(
      `SELECT u.body FROM undertakings u JOIN documents d ON d.sequence = u.document
        WHERE u.entry = ? AND d.state <> 'edited' ORDER BY u.day, u.document, u.id`,
    ).all(entry) as { body: string }[]
  ).map(({ body }) => JSON.parse(body) as Undertaking);
  const mentions = (
    sql(
      `SELECT m.body FROM mentions m JOIN undertakings u ON u.id = m.earlier JOIN documents d ON d.sequence = m.document
        WHERE u.entry = ? AND d.state <> 'edited' ORDER BY json_extract(m.body, '$.day'), m.document, m.start`,
    ).all(entry) as { body: string }[]
  ).map(({ body }) => JSON.parse(body) as Mention);
  const states = undertakings.flatMap(({ document, deed }) =>
    (sql("SELECT body FROM states_set WHERE document = ? ORDER BY number DESC").all(document) as { body: string }[])
      .map(({ body }) => JSON.parse(body) as StateSet)
      // A new reading may have moved the edges of the deed.
      .filter((state) => state.deed.start < deed.end && deed.start < state.deed.end),
  );
  states.sort((a, b) => (a.made < b.made ? 1 : a.made > b.made ? -1 : 0));
  return { id: entry as UndertakingId, undertakings, mentions, states };
}

export function putState(sql: Sql, state: StateSet): void {
  sql("INSERT INTO states_set (document, made, body) VALUES (?, ?, ?)").run(
    state.document,
    state.made,
    JSON.stringify(state),
  );
}
