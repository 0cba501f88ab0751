import type { Side } from "../model/actor.ts";
import type { Item } from "../model/archive.ts";
import type { ActorId, DocumentId } from "../model/ids.ts";
import type {
  Alike,
  Appearance,
  AppearanceAt,
  Bearer,
  BearerKey,
  Mention,
  Naming,
  OfficeShown,
  OfficeTold,
  PersonEntry,
  PersonId,
  Resemblance,
} from "../model/person.ts";
import { indexed } from "../text/words.ts";
import type { Sql } from "./preparing.ts";
import { ITEM, type ItemRow, itemOf } from "./rows.ts";

/** What the namer writes, and what it asks while it works; each inside the transaction of its caller. */

export function unnamedIn(sql: Sql, namer: string, limit: number): { items: Item[]; gone: number[] } {
  const rows = sql(
    // First which they are, by indices alone, and only then their texts: the rows of a text are wide, and nearly all are passed over.
    `${ITEM} WHERE d.sequence IN (
        SELECT sequence FROM (SELECT sequence, record FROM documents WHERE state <> 'edited' AND record IS NOT NULL
            EXCEPT SELECT document, record FROM named WHERE namer = ? ORDER BY sequence, record LIMIT ?)
      ) ORDER BY d.sequence`,
  ).all(namer, limit) as unknown as ItemRow[];
  const gone = sql(
    `SELECT document FROM named
      EXCEPT SELECT sequence FROM documents WHERE state <> 'edited' AND record IS NOT NULL ORDER BY document`,
  ).all() as { document: number }[];
  return { items: rows.map(itemOf), gone: gone.map(({ document }) => document) };
}

export function putAppearances(
  sql: Sql,
  namer: string,
  entries: readonly { sequence: number; appearances: readonly Appearance[] }[],
): void {
  const touch = sql("INSERT OR IGNORE INTO touched (name, side) VALUES (?, ?)");
  const add = sql(
    `INSERT OR REPLACE INTO appearances (document, actor, bearer, name, side, day, party, country, city, place, language, offices, body)
      VALUES (?, ?, '', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const say = sql(
    "INSERT OR REPLACE INTO utterances (document, statement, actor, topics, body) VALUES (?, ?, ?, ?, ?)",
  );
  for (const { sequence, appearances } of entries) {
    const before = sql("SELECT name, side FROM appearances WHERE document = ?").all(sequence) as {
      name: string;
      side: string;
    }[];
    for (const { name, side } of before) touch.run(name, side);
    sql("DELETE FROM appearances WHERE document = ?").run(sequence);
    sql("DELETE FROM utterances WHERE document = ?").run(sequence);
    for (const { said, ...mention } of appearances) {
      const { actor, name, side = "", day, part, country, city, place } = mention;
      touch.run(name, side);
      const where = [country, city, place].map((one) => one ?? null);
      const told = JSON.stringify(mention.offices.flatMap(toldOf));
      const how = [mention.language, told, JSON.stringify(mention)];
      add.run(sequence, actor, name, side, day ?? null, part ? 1 : 0, ...where, ...how);
      for (const one of said) say.run(sequence, one.statement, actor, JSON.stringify(one.topics), JSON.stringify(one));
    }
  }
  putNamed(
    sql,
    namer,
    entries.map(({ sequence }) => sequence),
  );
}

/** Offices whose kinds are known, in short, so that those who are given the same have the same words here. */
const toldOf = ({ kind, tenure, words }: Appearance["offices"][number]): [string, string, string][] =>
  kind === undefined ? [] : [[kind, tenure, words]];

/** Marks documents as named; those without a current reading are forgotten. */
function putNamed(sql: Sql, namer: string, sequences: readonly number[]): void {
  for (const sequence of sequences) {
    sql("DELETE FROM named WHERE document = ?").run(sequence);
    sql(
      `INSERT INTO named (document, namer, record) SELECT sequence, ?, record FROM documents
        WHERE sequence = ? AND state <> 'edited' AND record IS NOT NULL`,
    ).run(namer, sequence);
  }
}

export const alikeIn = (sql: Sql, name: string, side: Side | undefined): Alike[] =>
  (
    sql(
      `SELECT offices, language, count(*) AS count, min(day) AS first, max(day) AS last FROM appearances
        WHERE name = ? AND side = ? GROUP BY offices, language`,
    ).all(name, side ?? "") as {
      offices: string;
      language: string;
      count: number;
      first: string | null;
      last: string | null;
    }[]
  ).map(({ offices, language, count, first, last }) => ({
    told: offices,
    offices: officesIn(offices),
    language,
    count,
    ...(first !== null && last !== null && { first, last }),
  }));

const officesIn = (told: string): OfficeTold[] =>
  (JSON.parse(told) as [string, OfficeTold["tenure"], string][]).map(([kind, tenure, words]) => ({
    kind,
    tenure,
    words,
  }));

interface ShownRow {
  bearer: string;
  offices: string;
  side: string;
  count: number;
  day: string | null;
  document: number;
  actor: ActorId;
}

export function officesOfBearers(sql: Sql, bearers: readonly BearerKey[]): OfficeShown[] {
  // What stands beside a minimum or a maximum is of its row; of one day the first to arrive, and the last.
  const [first, last] = (["min(day)", "max(coalesce(day, '') || printf('~%012d', document))"] as const).map(
    (which) =>
      sql(
        `SELECT bearer, offices, side, count(*) AS count, day, ${which}, document, actor FROM appearances
          WHERE bearer IN (SELECT value FROM json_each(?)) AND offices <> '[]' GROUP BY bearer, offices`,
      ).all(JSON.stringify(bearers)) as unknown as ShownRow[],
  ) as [ShownRow[], ShownRow[]];
  return first.map(({ offices, side, count, day, document, actor }, at) => {
    const to = last[at]!;
    return {
      ...(side !== "" && { side }),
      offices: officesIn(offices),
      count,
      ...(day !== null && to.day !== null && { first: day, last: to.day }),
      from: { sequence: document, actor },
      to: { sequence: to.document, actor: to.actor },
    };
  });
}

export function mentionAt(sql: Sql, { sequence, actor }: AppearanceAt): Mention | undefined {
  const row = sql("SELECT body FROM appearances WHERE document = ? AND actor = ?").get(sequence, actor) as
    | { body: string }
    | undefined;
  return row && (JSON.parse(row.body) as Mention);
}

export function putBearers(
  sql: Sql,
  name: string,
  side: Side | undefined,
  bearers: readonly { bearer: Bearer; keys: readonly string[] }[],
  strands: ReadonlyMap<string, number>,
): void {
  const before = sql("SELECT key, person FROM bearers WHERE name = ? AND side = ?").all(name, side ?? "") as {
    key: string;
    person: string | null;
  }[];
  const persons = new Map(before.map(({ key, person }) => [key, person]));
  for (const { key, person } of before) {
    sql("DELETE FROM bearer_keys WHERE bearer = ?").run(key);
    if (bearers.some(({ bearer }) => bearer.key === key)) continue;
    sql("DELETE FROM bearers WHERE key = ?").run(key);
    sql("DELETE FROM resemblances WHERE a = ?1 OR b = ?1").run(key);
    if (person === null) continue;
    // Those who were one person with it are looked at again.
    const others = sql("UPDATE bearers SET waits = max(waits, 1) WHERE person = ?").run(person);
    if (others.changes === 0) remove(sql, person);
  }
  const byStrand = new Map(bearers.map(({ bearer }) => [bearer.strand, bearer.key]));
  for (const { bearer, keys } of bearers) {
    sql("INSERT OR REPLACE INTO bearers (key, name, side, person, waits, body) VALUES (?, ?, ?, ?, 2, ?)").run(
      bearer.key,
      name,
      side ?? "",
      persons.get(bearer.key) ?? null,
      JSON.stringify(bearer),
    );
    for (const key of keys) sql("INSERT OR IGNORE INTO bearer_keys (key, bearer) VALUES (?, ?)").run(key, bearer.key);
  }
  const first = bearers[0]?.bearer;
  const others = [...strands].filter(([, strand]) => byStrand.has(strand) && byStrand.get(strand) !== first?.key);
  // Of thousands of appearances only those are written whose bearer is another now.
  if (first)
    sql(
      `UPDATE appearances SET bearer = ?1 WHERE name = ?2 AND side = ?3 AND bearer <> ?1
        AND offices NOT IN (SELECT value FROM json_each(?4))`,
    ).run(first.key, name, side ?? "", JSON.stringify(others.map(([told]) => told)));
  for (const [told, strand] of others)
    sql("UPDATE appearances SET bearer = ?1 WHERE name = ?2 AND side = ?3 AND offices = ?4 AND bearer <> ?1").run(
      byStrand.get(strand)!,
      name,
      side ?? "",
      told,
    );
  sql("DELETE FROM touched WHERE name = ? AND side = ?").run(name, side ?? "");
}

export const touchedNames = (sql: Sql, limit: number): { name: string; side?: Side }[] =>
  (
    sql("SELECT name, side FROM touched ORDER BY name, side LIMIT ?").all(limit) as { name: string; side: string }[]
  ).map(({ name, side }) => ({ name, ...(side !== "" && { side }) }));

/** @param waits 2 for resemblances, 1 for being settled */
export const waiting = (sql: Sql, waits: 1 | 2, limit: number): Bearer[] =>
  bearersIn(sql("SELECT body FROM bearers WHERE waits = ? ORDER BY key LIMIT ?").all(waits, limit));

const bearersIn = (rows: readonly unknown[]): Bearer[] =>
  (rows as { body: string }[]).map(({ body }) => JSON.parse(body) as Bearer);

export const bearersAlike = (sql: Sql, keys: readonly string[]): Bearer[] =>
  bearersIn(
    sql(
      `SELECT body FROM bearers WHERE key IN
        (SELECT bearer FROM bearer_keys WHERE key IN (SELECT value FROM json_each(?))) ORDER BY key`,
    ).all(JSON.stringify(keys)),
  );

export function putResemblances(sql: Sql, of: readonly BearerKey[], resemblances: readonly Resemblance[]): void {
  for (const key of of) {
    sql("DELETE FROM resemblances WHERE a = ?1 OR b = ?1").run(key);
    sql("UPDATE bearers SET waits = 1 WHERE key = ? AND waits = 2").run(key);
  }
  for (const { a, b, sureness, merges, reasons } of resemblances)
    sql("INSERT OR REPLACE INTO resemblances (a, b, sureness, merges, reasons) VALUES (?, ?, ?, ?, ?)").run(
      a,
      b,
      sureness,
      merges ? 1 : 0,
      JSON.stringify(reasons),
    );
}

interface ResemblanceRow {
  a: string;
  b: string;
  sureness: number;
  merges: number;
  reasons: string;
  refused: string | null;
}

const resemblanceIn = ({ a, b, sureness, merges, reasons }: ResemblanceRow): Resemblance => ({
  a,
  b,
  sureness,
  merges: merges === 1,
  reasons: JSON.parse(reasons),
});

export function heldTogether(
  sql: Sql,
  keys: readonly BearerKey[],
  namings: readonly Naming[],
): { bearers: Bearer[]; resemblances: Resemblance[] } {
  const found = new Set<string>();
  const merges = namings.filter(({ kind, undone }) => kind === "merge" && undone === undefined);
  for (let frontier = [...keys]; frontier.length > 0; ) {
    for (const key of frontier) found.add(key);
    const asked = JSON.stringify(frontier);
    const rows = sql(
      `SELECT r.b AS key FROM resemblances r WHERE r.merges = 1 AND r.a IN (SELECT value FROM json_each(?1))
        UNION SELECT r.a FROM resemblances r WHERE r.merges = 1 AND r.b IN (SELECT value FROM json_each(?1))
        UNION SELECT o.key FROM bearers b JOIN bearers o ON o.person = b.person
          WHERE b.key IN (SELECT value FROM json_each(?1))`,
    ).all(asked) as { key: string }[];
    const named = merges
      .filter(({ bearers }) => bearers.some((key) => found.has(key)))
      .flatMap(({ bearers }) => bearers);
    frontier = [...new Set([...rows.map(({ key }) => key), ...named])].filter((key) => !found.has(key));
  }
  const all = JSON.stringify([...found]);
  const resemblances = sql(
    `SELECT * FROM resemblances WHERE a IN (SELECT value FROM json_each(?1)) AND b IN (SELECT value FROM json_each(?1))
      ORDER BY a, b`,
  ).all(all) as unknown as ResemblanceRow[];
  return {
    bearers: bearersIn(
      sql("SELECT body FROM bearers WHERE key IN (SELECT value FROM json_each(?)) ORDER BY key").all(all),
    ),
    resemblances: resemblances.map(resemblanceIn),
  };
}

export function idsOf(sql: Sql, bearers: readonly BearerKey[]): Map<BearerKey, PersonId[]> {
  const rows = sql(
    "SELECT bearer, id FROM person_ids WHERE bearer IN (SELECT value FROM json_each(?)) ORDER BY number",
  ).all(JSON.stringify(bearers)) as { bearer: string; id: string }[];
  return new Map([...Map.groupBy(rows, ({ bearer }) => bearer)].map(([key, list]) => [key, list.map(({ id }) => id)]));
}

export const isTaken = (sql: Sql, id: PersonId): boolean =>
  sql("SELECT 1 FROM person_ids WHERE id = ?").get(id) !== undefined;

export function putPersons(sql: Sql, persons: readonly PersonEntry[], refused: readonly Resemblance[]): void {
  const keys = JSON.stringify(persons.flatMap(({ card }) => card.bearers.map(({ key }) => key)));
  const before = sql(
    "SELECT DISTINCT person FROM bearers WHERE person IS NOT NULL AND key IN (SELECT value FROM json_each(?))",
  ).all(keys) as { person: string }[];
  for (const { person } of before) remove(sql, person);
  sql(
    `UPDATE resemblances SET refused = NULL WHERE refused IS NOT NULL
      AND (a IN (SELECT value FROM json_each(?1)) OR b IN (SELECT value FROM json_each(?1)))`,
  ).run(keys);
  for (const { a, b, reasons } of refused)
    sql("UPDATE resemblances SET refused = ? WHERE a = ? AND b = ?").run(reasons.at(-1) ?? "", a, b);
  for (const { card, anchor, offices, holdings } of persons) {
    remove(sql, card.id);
    const { id, name, side, count, first, last, bearers } = card;
    const forms = [...new Set(bearers.map((bearer) => bearer.name))];
    const short = { id, name, ...(side && { side }), count, ...(first && { first, last }), forms, offices };
    sql("INSERT INTO persons (id, name, side, count, sought, short, body) VALUES (?, ?, ?, ?, ?, ?, ?)").run(
      id,
      name,
      side ?? null,
      count,
      forms.map((form) => ` ${indexed(form)} `).join("|"),
      JSON.stringify(short),
      JSON.stringify(card),
    );
    for (const { key } of bearers) sql("UPDATE bearers SET person = ?, waits = 0 WHERE key = ?").run(id, key);
    if (!isTaken(sql, id))
      sql(
        "INSERT INTO person_ids (id, number, bearer) VALUES (?, (SELECT coalesce(max(number), 0) + 1 FROM person_ids), ?)",
      ).run(id, anchor);
    for (const holding of holdings)
      sql("INSERT OR REPLACE INTO holdings (side, kind, person, first, body) VALUES (?, ?, ?, ?, ?)").run(
        holding.side,
        holding.kind,
        id,
        holding.first ?? null,
        JSON.stringify(holding),
      );
  }
}

function remove(sql: Sql, person: PersonId): void {
  sql("DELETE FROM persons WHERE id = ?").run(person);
  sql("DELETE FROM holdings WHERE person = ?").run(person);
}

export const namingsIn = (sql: Sql): Naming[] =>
  (sql("SELECT body FROM namings ORDER BY made, id").all() as { body: string }[]).map(
    ({ body }) => JSON.parse(body) as Naming,
  );

export function putNaming(sql: Sql, naming: Naming): void {
  sql("INSERT OR REPLACE INTO namings (id, made, body) VALUES (?, ?, ?)").run(
    naming.id,
    naming.made,
    JSON.stringify(naming),
  );
}

export const actorsNamed = (sql: Sql, document: DocumentId): Map<ActorId, PersonId> => {
  const rows = sql(
    `SELECT a.actor, b.person FROM appearances a JOIN documents d ON d.sequence = a.document
      JOIN bearers b ON b.key = a.bearer WHERE d.id = ? AND b.person IS NOT NULL`,
  ).all(document) as { actor: ActorId; person: string }[];
  return new Map(rows.map(({ actor, person }) => [actor, person]));
};

export function namesAmong(sql: Sql, sequences: readonly number[]): Map<number, Map<string, PersonId>> {
  const rows = sql(
    `SELECT a.document, a.name, b.person FROM json_each(?) j JOIN appearances a ON a.document = j.value
      JOIN bearers b ON b.key = a.bearer WHERE b.person IS NOT NULL`,
  ).all(JSON.stringify(sequences)) as { document: number; name: string; person: string }[];
  const found = new Map<number, Map<string, PersonId>>();
  for (const { document, name, person } of rows) {
    const names = found.get(document) ?? new Map<string, PersonId>();
    found.set(document, names.set(name, person));
  }
  return found;
}
