import type { DocumentId, UndertakingId } from "../model/ids.ts";
import type {
  LedgerEntry,
  LedgerQuery,
  Mention,
  Report,
  ReportAt,
  Sought,
  StateSet,
  Undertaking,
} from "../model/undertaking.ts";
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
  DROP TABLE IF EXISTS reports;
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
  CREATE TABLE reports (
    id TEXT PRIMARY KEY,
    document INTEGER NOT NULL,
    body TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX reports_document ON reports (document);
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
      ORDER BY found.shared DESC, u.day DESC, u.id LIMIT ${LIKELY}`,
  ).all(JSON.stringify([...placed(sought)]), least, except) as { body: string }[];
  return rows.map(({ body }) => JSON.parse(body) as Undertaking);
}

const reportId = ({ document, start }: ReportAt): string => `${document} ${start}`;

export function reportsOf(
  sql: Sql,
  { language, kind, head }: { language: string; kind: number; head: readonly string[] },
  except: DocumentId,
): Report[] {
  const places = [kind, "any"].flatMap((of) => head.map((key) => `${language} ${of} ${key}`));
  const rows = sql(
    `SELECT r.body FROM (
        SELECT k.id, count(*) AS shared FROM json_each(?) j CROSS JOIN undertaken k ON k.what = 'told' AND k.value = j.value
          GROUP BY k.id HAVING shared >= 2
      ) found JOIN reports r ON r.id = found.id JOIN documents d ON d.sequence = r.document
      WHERE d.id <> ? AND d.state <> 'edited' ORDER BY found.shared DESC, r.id LIMIT ${LIKELY}`,
  ).all(JSON.stringify(places), except) as { body: string }[];
  return rows.map(({ body }) => JSON.parse(body) as Report);
}

export const putEntered = (sql: Sql, version: string, document: DocumentId): void => {
  sql("INSERT OR REPLACE INTO entered (document, version) SELECT sequence, ? FROM documents WHERE id = ?").run(
    version,
    document,
  );
};

export function enter(
  sql: Sql,
  document: DocumentId,
  undertakings: readonly Undertaking[],
  reports: readonly Report[],
): DocumentId[] {
  const row = sql("SELECT sequence, page FROM documents WHERE id = ?").get(document) as
    | { sequence: number; page: string }
    | undefined;
  if (!row) return [];
  // What the page said before is undertaken no more by it.
  const linked = new Set<number>();
  for (const { sequence } of sql("SELECT sequence FROM documents WHERE page = ?").all(row.page) as {
    sequence: number;
  }[])
    for (const other of forget(sql, sequence)) linked.add(other);
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
  for (const one of reports) {
    const id = reportId({ document, start: one.span.start });
    sql("INSERT OR REPLACE INTO reports (id, document, body) VALUES (?, ?, ?)").run(
      id,
      row.sequence,
      JSON.stringify(one),
    );
    const language = one.language.split("-")[0]!.toLowerCase();
    for (const { kind, near } of one.done) for (const key of near) side.run("told", `${language} ${kind} ${key}`, id);
  }
  return [...linked].flatMap((sequence) => {
    const other = sql("SELECT id, page FROM documents WHERE sequence = ?").get(sequence) as
      | { id: DocumentId; page: string }
      | undefined;
    return other && other.page !== row.page ? [other.id] : [];
  });
}

export function enteredIn(
  sql: Sql,
  documents: readonly DocumentId[],
): { undertakings: Undertaking[]; reports: Report[] } {
  const bodies = <Body>(table: "undertakings" | "reports"): Body[] =>
    (
      sql(
        `SELECT e.body FROM ${table} e JOIN documents d ON d.sequence = e.document
          WHERE d.id IN (SELECT value FROM json_each(?)) AND d.state <> 'edited' ORDER BY e.id`,
      ).all(JSON.stringify(documents)) as { body: string }[]
    ).map(({ body }) => JSON.parse(body) as Body);
  return { undertakings: bodies<Undertaking>("undertakings"), reports: bodies<Report>("reports") };
}

export function linksOf(
  sql: Sql,
  undertakings: readonly UndertakingId[],
  reports: readonly ReportAt[] = [],
): Mention[] {
  const asked = JSON.stringify(undertakings);
  const rows = [
    ...sql(
      `SELECT body FROM mentions WHERE earlier IN (SELECT value FROM json_each(?1))
        UNION SELECT body FROM mentions WHERE later IN (SELECT value FROM json_each(?1))`,
    ).all(asked),
    ...reports.flatMap(({ document, start }) =>
      sql(
        `SELECT m.body FROM mentions m JOIN documents d ON d.sequence = m.document
          WHERE d.id = ? AND m.start = ? AND m.later IS NULL`,
      ).all(document, start),
    ),
  ] as { body: string }[];
  return rows.map(({ body }) => JSON.parse(body) as Mention);
}

export function relink(sql: Sql, gone: readonly Mention[], added: readonly Mention[]): void {
  const apart = new Set<string>();
  for (const { earlier, document, span, later } of gone) {
    sql(
      "DELETE FROM mentions WHERE earlier = ? AND document = (SELECT sequence FROM documents WHERE id = ?) AND start = ?",
    ).run(earlier, document, span.start);
    if (later !== undefined) apart.add(earlier).add(later);
  }
  part(sql, [...apart]);
  for (const mention of added) {
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
}

/** What these belonged to is joined anew by the links that are left. */
function part(sql: Sql, ids: readonly string[]): void {
  if (ids.length === 0) return;
  const members = sql(
    `SELECT id FROM undertakings WHERE entry IN
      (SELECT entry FROM undertakings WHERE id IN (SELECT value FROM json_each(?)))`,
  ).all(JSON.stringify(ids)) as { id: string }[];
  const all = JSON.stringify(members.map(({ id }) => id));
  sql("UPDATE undertakings SET entry = id WHERE id IN (SELECT value FROM json_each(?))").run(all);
  const links = sql(
    "SELECT earlier, later FROM mentions WHERE later IS NOT NULL AND earlier IN (SELECT value FROM json_each(?))",
  ).all(all) as { earlier: string; later: string }[];
  for (const { earlier, later } of links) join(sql, earlier, later);
}

/** What belongs together bears the id of the earliest. */
function join(sql: Sql, earlier: string, later: string): void {
  const entries = [earlier, later].map(
    (id) => sql("SELECT entry FROM undertakings WHERE id = ?").get(id) as { entry: string } | undefined,
  );
  const [one, other] = entries.map((entry) => entry?.entry);
  if (one === undefined || other === undefined || one === other) return;
  const first = sql("SELECT id FROM undertakings WHERE entry IN (?, ?) ORDER BY day, id LIMIT 1").get(one, other) as {
    id: string;
  };
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

/** @returns the documents that had links with this one */
function forget(sql: Sql, sequence: number): Set<number> {
  const linked = new Set<number>();
  const own = sql("SELECT id FROM undertakings WHERE document = ?").all(sequence) as { id: string }[];
  const asked = JSON.stringify(own.map(({ id }) => id));
  const links = sql(
    `SELECT m.earlier, m.later, m.document, u.document AS first FROM mentions m LEFT JOIN undertakings u ON u.id = m.earlier
      WHERE m.earlier IN (SELECT value FROM json_each(?1)) OR m.later IN (SELECT value FROM json_each(?1)) OR m.document = ?2`,
  ).all(asked, sequence) as { earlier: string; later: string | null; document: number; first: number | null }[];
  for (const { document, first } of links) linked.add(document).add(first ?? document);
  linked.delete(sequence);
  sql(
    `DELETE FROM mentions WHERE earlier IN (SELECT value FROM json_each(?1)) OR later IN (SELECT value FROM json_each(?1))
      OR document = ?2`,
  ).run(asked, sequence);
  part(
    sql,
    links.flatMap(({ earlier, later }) => (later === null ? [] : [earlier, later])),
  );
  for (const { id } of own) sql("DELETE FROM undertaken WHERE id = ?").run(id);
  for (const { id } of sql("SELECT id FROM reports WHERE document = ?").all(sequence) as { id: string }[])
    sql("DELETE FROM undertaken WHERE id = ?").run(id);
  sql("DELETE FROM reports WHERE document = ?").run(sequence);
  sql("DELETE FROM undertakings WHERE document = ?").run(sequence);
  sql("DELETE FROM entered WHERE document = ?").run(sequence);
  return linked;
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
        WHERE u.entry = ? AND d.state <> 'edited' ORDER BY u.day, u.id`,
    ).all(entry) as { body: string }[]
  ).map(({ body }) => JSON.parse(body) as Undertaking);
  const mentions = (
    sql(
      `SELECT m.body FROM mentions m JOIN undertakings u ON u.id = m.earlier JOIN documents d ON d.sequence = m.document
        WHERE u.entry = ? AND d.state <> 'edited' ORDER BY json_extract(m.body, '$.day'), d.id, m.start, m.earlier`,
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
