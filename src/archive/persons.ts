import type { Side } from "../model/actor.ts";
import type { PageId, VersionId } from "../model/ids.ts";
import type {
  Holding,
  Mention,
  PersonCard,
  PersonId,
  PersonInShort,
  PersonQuery,
  Said,
  SaidQuery,
  Together,
  VisitedPlace,
} from "../model/person.ts";
import type { TopicName } from "../model/record.ts";
import { words } from "../text/words.ts";
import type { Sql } from "./preparing.ts";

/** What is asked of persons once they are named. */

/** So many persons who may be the same are told of. */
const PERHAPS = 12;

/** The id by which a person goes now. @param id one that is or was given out */
export function currentId(sql: Sql, id: PersonId): PersonId | undefined {
  if (sql("SELECT 1 FROM persons WHERE id = ?").get(id)) return id;
  const row = sql(
    "SELECT b.person FROM person_ids i JOIN bearers b ON b.key = i.bearer WHERE i.id = ? AND b.person IS NOT NULL",
  ).get(id) as { person: string } | undefined;
  return row?.person;
}

export function personIn(sql: Sql, id: PersonId): PersonCard | undefined {
  const current = currentId(sql, id);
  if (current === undefined) return undefined;
  const row = sql("SELECT body FROM persons WHERE id = ?").get(current) as { body: string };
  const card = JSON.parse(row.body) as PersonCard;
  const keys = JSON.stringify(card.bearers.map(({ key }) => key));
  const others = sql(
    `SELECT r.*, o.person, p.name FROM resemblances r
      JOIN bearers o ON o.key = CASE WHEN r.a IN (SELECT value FROM json_each(?1)) THEN r.b ELSE r.a END
      JOIN persons p ON p.id = o.person
      WHERE (r.a IN (SELECT value FROM json_each(?1)) OR r.b IN (SELECT value FROM json_each(?1))) AND o.person <> ?2
      ORDER BY r.sureness DESC, r.a, r.b`,
  ).all(keys, current) as {
    a: string;
    b: string;
    sureness: number;
    reasons: string;
    refused: string | null;
    person: string;
    name: string;
  }[];
  // One line for each other person: the surest.
  const perhaps = [...Map.groupBy(others, ({ person }) => person).values()].slice(0, PERHAPS).map(([one]) => {
    const { a, b, sureness, reasons, refused, person, name } = one!;
    return {
      a,
      b,
      sureness,
      merges: false,
      reasons: [...JSON.parse(reasons), ...(refused ? [refused] : [])],
      person,
      name,
    };
  });
  return { ...card, perhaps };
}

export function personsIn(sql: Sql, query: PersonQuery): { total: number; persons: PersonInShort[] } {
  const conditions = ["1"];
  const values: string[] = [];
  for (const { form } of words(query.name ?? "").slice(0, 12)) {
    // The beginning of a word will do; a Chinese name is kept as its characters, one by one.
    conditions.push("sought LIKE ? ESCAPE '\\'");
    values.push(`% ${form.replace(/[%_\\]/g, "\\$&")}%`);
  }
  if (query.side !== undefined) {
    conditions.push("side = ?");
    values.push(query.side);
  }
  if (query.office !== undefined) {
    conditions.push("id IN (SELECT person FROM holdings WHERE kind = ?)");
    values.push(query.office);
  }
  const where = conditions.join(" AND ");
  const { total } = sql(`SELECT count(*) AS total FROM persons WHERE ${where}`).get(...values) as { total: number };
  const rows = sql(`SELECT short FROM persons WHERE ${where} ORDER BY count DESC, id LIMIT ? OFFSET ?`).all(
    ...values,
    query.limit ?? 100,
    query.offset ?? 0,
  ) as { short: string }[];
  return { total, persons: rows.map(({ short }) => JSON.parse(short) as PersonInShort) };
}

export const sidesOfPersons = (sql: Sql): { side: Side; count: number }[] =>
  (
    sql(
      "SELECT side, count(*) AS count FROM persons WHERE side IS NOT NULL GROUP BY side ORDER BY count DESC, side",
    ).all() as { side: string; count: number }[]
  ).map(({ side, count }) => ({ side, count }));

/** A person's appearances; `a` has their bodies. */
const OF_PERSON = "FROM bearers b JOIN appearances a ON a.bearer = b.key WHERE b.person = ?";

export const appearancesOfPerson = (
  sql: Sql,
  id: PersonId,
  { offset = 0, limit = -1 }: { offset?: number; limit?: number } = {},
): Mention[] =>
  (
    sql(`SELECT a.body ${OF_PERSON} ORDER BY a.day IS NULL, a.day DESC, a.document DESC LIMIT ? OFFSET ?`).all(
      currentId(sql, id) ?? id,
      limit,
      offset,
    ) as { body: string }[]
  ).map(({ body }) => JSON.parse(body) as Mention);

export function placesOfPerson(sql: Sql, id: PersonId): VisitedPlace[] {
  // The body that stands beside a maximum is that of its row.
  const rows = sql(
    `SELECT a.city, a.place, count(DISTINCT a.day) AS days, max(coalesce(a.day, '')) AS last, a.body ${OF_PERSON}
      AND (a.city IS NOT NULL OR a.place IS NOT NULL) GROUP BY a.place, a.city ORDER BY days DESC, last DESC, a.place, a.city`,
  ).all(currentId(sql, id) ?? id) as { city: string | null; place: string | null; days: number; body: string }[];
  return rows.map(({ city, place, days, body }) => {
    const { day, page, version } = JSON.parse(body) as Mention;
    return {
      ...(city !== null && { city }),
      ...(place !== null && { place }),
      days: Math.max(days, 1),
      last: { ...(day !== undefined && { day }), page, version },
    };
  });
}

export function saidBy(
  sql: Sql,
  id: PersonId,
  { by, topic, offset = 0, limit }: SaidQuery,
): { total: number; said: (Said & Mention)[] } {
  const conditions: string[] = [];
  const values: string[] = [currentId(sql, id) ?? id];
  if (by) {
    conditions.push(by.own ? "a.country = ?" : "(a.country IS NULL OR a.country <> ?)");
    values.push(by.country);
  }
  if (topic !== undefined) {
    conditions.push("EXISTS (SELECT 1 FROM json_each(s.topics) WHERE value = ?)");
    values.push(topic);
  }
  const from = `FROM bearers b JOIN appearances a ON a.bearer = b.key
    JOIN utterances s ON s.document = a.document AND s.actor = a.actor
    WHERE ${["b.person = ?", ...conditions].join(" AND ")}`;
  const { total } = sql(`SELECT count(*) AS total ${from}`).get(...values) as { total: number };
  const rows = sql(
    `SELECT s.body AS said, a.body ${from} ORDER BY a.day IS NULL, a.day DESC, a.document DESC, CAST(substr(s.statement, 2) AS INTEGER)
      LIMIT ? OFFSET ?`,
  ).all(...values, limit, offset) as { said: string; body: string }[];
  return {
    total,
    said: rows.map(({ said, body }) => ({ ...(JSON.parse(body) as Mention), ...(JSON.parse(said) as Said) })),
  };
}

export const topicsSaidBy = (sql: Sql, id: PersonId): { topic: TopicName; count: number }[] =>
  (
    sql(
      `SELECT t.value AS topic, count(*) AS count FROM bearers b JOIN appearances a ON a.bearer = b.key
        JOIN utterances s ON s.document = a.document AND s.actor = a.actor JOIN json_each(s.topics) t
        WHERE b.person = ? AND s.topics <> '[]' GROUP BY t.value ORDER BY count DESC, topic`,
    ).all(currentId(sql, id) ?? id) as { topic: TopicName; count: number }[]
  ).map(({ topic, count }) => ({ topic, count }));

export const counterpartsOf = (sql: Sql, id: PersonId, limit: number): (PersonInShort & { together: number })[] =>
  (
    sql(
      `SELECT p.short, count(DISTINCT o.document) AS together ${OF_PERSON.replace("WHERE", "JOIN appearances o ON o.document = a.document AND o.party = 1 AND o.actor <> a.actor JOIN bearers c ON c.key = o.bearer JOIN persons p ON p.id = c.person WHERE a.party = 1 AND")}
        AND p.id <> b.person GROUP BY p.id ORDER BY together DESC, p.id LIMIT ?`,
    ).all(currentId(sql, id) ?? id, limit) as { short: string; together: number }[]
  ).map(({ short, together }) => ({ ...(JSON.parse(short) as PersonInShort), together }));

/** Pairs are made here and not in a join: of persons of great powers each has hundreds of documents. */
export function togetherAmong(sql: Sql, ids: readonly PersonId[]): Together[] {
  const rows = sql(
    `SELECT b.person, a.document, max(a.day) AS day FROM bearers b JOIN appearances a ON a.bearer = b.key
      WHERE b.person IN (SELECT value FROM json_each(?)) AND a.party = 1 GROUP BY b.person, a.document
      ORDER BY a.document, b.person`,
  ).all(JSON.stringify(ids)) as unknown as { person: PersonId; document: number; day: string | null }[];
  interface Pair {
    a: PersonId;
    b: PersonId;
    count: number;
    day: string;
    document: number;
  }
  const pairs = new Map<string, Pair>();
  for (const parties of Map.groupBy(rows, ({ document }) => document).values()) {
    for (const [at, { person: a, document, day }] of parties.entries()) {
      for (const { person: b } of parties.slice(at + 1)) {
        const key = `${a} ${b}`;
        const pair = pairs.get(key) ?? { a, b, count: 0, day: "", document };
        pairs.set(key, pair);
        pair.count++;
        if ((day ?? "") >= pair.day) Object.assign(pair, { day: day ?? "", document });
      }
    }
  }
  const documents = new Map(
    (
      sql("SELECT sequence, page, version FROM documents WHERE sequence IN (SELECT value FROM json_each(?))").all(
        JSON.stringify([...pairs.values()].map(({ document }) => document)),
      ) as unknown as { sequence: number; page: PageId; version: VersionId }[]
    ).map(({ sequence, page, version }) => [sequence, { page, version }]),
  );
  return [...pairs.values()]
    .map(({ a, b, count, day, document }) => ({
      a,
      b,
      count,
      last: { ...(day !== "" && { day }), ...documents.get(document)! },
    }))
    .sort((x, y) => y.count - x.count || (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1));
}

export function holdingsIn(
  sql: Sql,
  { side, kind, person }: { side?: Side; kind?: string; person?: PersonId },
): Holding[] {
  const conditions = ["1"];
  const values: string[] = [];
  const add = (column: string, value: string | undefined): void => {
    if (value === undefined) return;
    conditions.push(`${column} = ?`);
    values.push(value);
  };
  add("side", side);
  add("kind", kind);
  add("person", person === undefined ? undefined : (currentId(sql, person) ?? person));
  const rows = sql(
    `SELECT body FROM holdings WHERE ${conditions.join(" AND ")} ORDER BY side, kind, first IS NULL, first, person`,
  ).all(...values) as { body: string }[];
  return rows.map(({ body }) => JSON.parse(body) as Holding);
}
