import {
  type Core,
  type Formula,
  type FormulaQuery,
  type FormulaUse,
  LEAST_OCCASIONS,
  type Mined,
  type NewCore,
  type ToldUse,
} from "../model/formula.ts";
import type { DocumentId, FormulaId } from "../model/ids.ts";
import type { Telling } from "../model/telling.ts";
import type { Sql } from "./preparing.ts";

/** Formulas by neighbours among their content words. */
export const HINTS = `
  DROP TABLE IF EXISTS hints;
  CREATE TABLE hints (
    hint TEXT NOT NULL,
    formula TEXT NOT NULL,
    PRIMARY KEY (hint, formula)
  ) STRICT, WITHOUT ROWID;
`;

/** The tables of formulas, all derived: fingerprints of texts, wording that recurs, its uses, and who has been mined. */
export const RECURRING = `
  DROP TABLE IF EXISTS prints;
  DROP TABLE IF EXISTS formulas;
  DROP TABLE IF EXISTS uses;
  DROP TABLE IF EXISTS mined;
  CREATE TABLE prints (
    print INTEGER NOT NULL,
    document INTEGER NOT NULL,
    PRIMARY KEY (print, document)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX prints_document ON prints (document);
  CREATE TABLE formulas (
    id TEXT PRIMARY KEY,
    language TEXT NOT NULL,
    words TEXT NOT NULL,
    wording TEXT NOT NULL,
    uses INTEGER NOT NULL DEFAULT 0,
    occasions INTEGER NOT NULL DEFAULT 0,
    changed INTEGER NOT NULL DEFAULT 0,
    publishers TEXT NOT NULL DEFAULT '[]',
    first TEXT,
    last TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX formulas_occasions ON formulas (occasions DESC, id);
  CREATE TABLE uses (
    document INTEGER NOT NULL,
    start INTEGER NOT NULL,
    formula TEXT NOT NULL,
    exact INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (document, start, formula)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX uses_formula ON uses (formula, document);
  CREATE TABLE mined (
    document INTEGER PRIMARY KEY,
    miner TEXT NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS mined_by ON mined (miner, document);
`;

/** Prints that so many texts bear are of formulas known long since. */
const MOST_BEARERS = 20_000;

export function unminedIn(sql: Sql, miner: string): number[] {
  const rows = sql(
    `SELECT sequence FROM documents WHERE state <> 'edited'
      EXCEPT SELECT document FROM mined WHERE miner = ? ORDER BY sequence`,
  ).all(miner) as { sequence: number }[];
  return rows.map(({ sequence }) => sequence);
}

export const minedIn = (sql: Sql, miner: string): number =>
  (sql("SELECT count(*) AS count FROM mined WHERE miner = ?").get(miner) as { count: number }).count;

export function forgetFormulas(sql: Sql): void {
  for (const table of ["prints", "formulas", "hints", "uses", "mined"]) sql(`DELETE FROM ${table}`).run();
}

export function putFormulas(sql: Sql, cores: readonly NewCore[]): void {
  const insert = sql(
    "INSERT INTO formulas (id, language, words, wording) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET wording = excluded.wording",
  );
  const hinted = sql("INSERT INTO hints (hint, formula) VALUES (?, ?) ON CONFLICT DO NOTHING");
  for (const { id, language, words, wording, hints } of cores) {
    insert.run(id, language, words.join(" "), wording);
    for (const hint of hints) hinted.run(hint, id);
  }
}

export function putMined(sql: Sql, miner: string, mined: readonly Mined[]): void {
  const touched = new Set<string>();
  const forget = (sequence: number): void => {
    for (const row of sql("SELECT DISTINCT formula FROM uses WHERE document = ?").all(sequence) as {
      formula: string;
    }[])
      touched.add(row.formula);
    sql("DELETE FROM uses WHERE document = ?").run(sequence);
    sql("DELETE FROM prints WHERE document = ?").run(sequence);
    sql("DELETE FROM mined WHERE document = ?").run(sequence);
  };
  const print = sql("INSERT INTO prints (print, document) VALUES (?, ?) ON CONFLICT DO NOTHING");
  for (const { document, prints, uses } of mined) {
    const row = sql("SELECT sequence, page FROM documents WHERE id = ?").get(document) as
      | { sequence: number; page: string }
      | undefined;
    if (!row) continue;
    // What the page said before is no use of anything any more.
    for (const older of sql("SELECT sequence FROM documents WHERE page = ?").all(row.page) as { sequence: number }[])
      forget(older.sequence);
    for (const one of prints) print.run(one, row.sequence);
    for (const use of uses) {
      insertUse(sql, row.sequence, use);
      touched.add(use.formula);
    }
    sql("INSERT OR REPLACE INTO mined (document, miner) VALUES (?, ?)").run(row.sequence, miner);
  }
  recount(sql, touched);
}

export function addUses(sql: Sql, uses: readonly FormulaUse[]): void {
  for (const use of uses) {
    const row = sql("SELECT sequence FROM documents WHERE id = ?").get(use.document) as
      | { sequence: number }
      | undefined;
    if (row) insertUse(sql, row.sequence, use);
  }
  recount(sql, new Set(uses.map(({ formula }) => formula)));
}

function insertUse(sql: Sql, sequence: number, use: FormulaUse): void {
  const { formula, document: _document, ...body } = use;
  sql("INSERT OR REPLACE INTO uses (document, start, formula, exact, body) VALUES (?, ?, ?, ?, ?)").run(
    sequence,
    use.span.start,
    formula,
    use.exact ? 1 : 0,
    JSON.stringify(body),
  );
}

/** What lists show of formulas is counted when their uses change: a list of thousands must open at once. */
export function recount(sql: Sql, formulas: Iterable<string>): void {
  const count = sql(
    `UPDATE formulas SET (uses, occasions, changed, first, last) = (
        SELECT count(*), count(DISTINCT coalesce(g.meeting, d.page)), coalesce(sum(u.exact = 0), 0), min(t.day), max(t.day)
        FROM uses u JOIN documents d ON d.sequence = u.document JOIN tellings t ON t.document = u.document
          LEFT JOIN gathered g ON g.document = u.document
        WHERE u.formula = ?1 AND d.state <> 'edited'
      ), publishers = (
        SELECT json_group_array(value) FROM (SELECT o.value FROM uses u JOIN documents d ON d.sequence = u.document
          JOIN told o ON o.document = u.document AND o.told = 'publisher'
          WHERE u.formula = ?1 AND d.state <> 'edited' GROUP BY o.value ORDER BY count(*) DESC, o.value)
      ) WHERE id = ?1`,
  );
  for (const formula of formulas) count.run(formula);
}

interface CoreRow {
  id: string;
  language: string;
  words: string;
  wording: string;
}

const coreIn = ({ id, language, words, wording }: CoreRow): Core => ({
  id: id as FormulaId,
  language,
  words: words.split(" "),
  wording,
});

export function coresIn(sql: Sql, language: string, hints?: readonly string[]): Core[] {
  const rows =
    hints === undefined
      ? sql("SELECT id, language, words, wording FROM formulas WHERE language = ? ORDER BY id").all(language)
      : sql(
          `SELECT f.id, f.language, f.words, f.wording FROM (
              SELECT h.formula FROM json_each(?) j CROSS JOIN hints h ON h.hint = j.value GROUP BY h.formula HAVING count(*) > 1
            ) near JOIN formulas f ON f.id = near.formula WHERE f.language = ? ORDER BY f.id`,
        ).all(JSON.stringify(hints), language);
  return (rows as unknown as CoreRow[]).map(coreIn);
}

export function bearing(sql: Sql, prints: readonly number[], except: DocumentId): Map<DocumentId, number[]> {
  const rows = sql(
    `SELECT p.print, d.id FROM prints p JOIN documents d ON d.sequence = p.document
      WHERE p.print IN (SELECT value FROM json_each(?)) AND d.id <> ? AND d.state <> 'edited' LIMIT ${MOST_BEARERS}`,
  ).all(JSON.stringify(prints), except) as { print: number; id: DocumentId }[];
  const found = new Map<DocumentId, number[]>();
  for (const { print, id } of rows) {
    const list = found.get(id);
    if (list) list.push(print);
    else found.set(id, [print]);
  }
  return found;
}

interface FormulaRow extends CoreRow {
  uses: number;
  occasions: number;
  changed: number;
  publishers: string;
  first: string | null;
  last: string | null;
}

const formulaIn = (row: FormulaRow): Formula => ({
  ...coreIn(row),
  uses: row.uses,
  occasions: row.occasions,
  changed: row.changed,
  publishers: JSON.parse(row.publishers) as string[],
  ...(row.first !== null && { first: row.first }),
  ...(row.last !== null && { last: row.last }),
});

const ORDERS = {
  occasions: "f.occasions DESC, f.id",
  latest: "f.last DESC, f.occasions DESC, f.id",
  first: "f.first IS NULL, f.first, f.id",
} as const;

function conditionsOf(query: FormulaQuery): { where: string; values: string[] } {
  const conditions = [`f.occasions >= ${LEAST_OCCASIONS}`];
  const values: string[] = [];
  const told: (readonly [string, string])[] = [
    ...(query.publisher === undefined ? [] : [["publisher", query.publisher] as const]),
    ...(query.sides ?? []).map((side) => ["side", side] as const),
  ];
  if (told.length > 0 || query.since !== undefined) {
    // All of it must hold of one readout that uses the formula.
    const holds = told.map(
      () => "AND EXISTS (SELECT 1 FROM told o WHERE o.told = ? AND o.value = ? AND o.document = u.document)",
    );
    const since = query.since === undefined ? "" : "AND t.day >= ?";
    conditions.push(
      `f.id IN (SELECT u.formula FROM uses u JOIN documents d ON d.sequence = u.document
        JOIN tellings t ON t.document = u.document WHERE d.state <> 'edited' ${holds.join(" ")} ${since})`,
    );
    values.push(...told.flat(), ...(query.since === undefined ? [] : [query.since]));
  }
  if (query.language !== undefined) {
    conditions.push("f.language = ?");
    values.push(query.language);
  }
  for (const word of query.words ?? []) {
    conditions.push("instr(' ' || f.words || ' ', ?) > 0");
    values.push(` ${word} `);
  }
  return { where: conditions.join(" AND "), values };
}

export function formulasIn(sql: Sql, query: FormulaQuery): Formula[] {
  const { where, values } = conditionsOf(query);
  const rows = sql(
    `SELECT f.* FROM formulas f WHERE ${where} ORDER BY ${ORDERS[query.order ?? "occasions"]} LIMIT ? OFFSET ?`,
  ).all(...values, query.limit ?? -1, query.offset ?? 0) as unknown as FormulaRow[];
  return rows.map(formulaIn);
}

export function countFormulas(sql: Sql, query: FormulaQuery): number {
  const { where, values } = conditionsOf(query);
  return (sql(`SELECT count(*) AS count FROM formulas f WHERE ${where}`).get(...values) as { count: number }).count;
}

export function formulaIs(sql: Sql, id: FormulaId): Formula | undefined {
  const row = sql(`SELECT * FROM formulas WHERE id = ? AND occasions >= ${LEAST_OCCASIONS}`).get(id) as unknown as
    | FormulaRow
    | undefined;
  return row && formulaIn(row);
}

interface UseRow {
  formula: string;
  body: string;
  telling: string;
  meeting: string | null;
}

const USE = `SELECT u.formula, u.body, t.body AS telling, g.meeting
  FROM uses u JOIN documents d ON d.sequence = u.document JOIN tellings t ON t.document = u.document
    LEFT JOIN gathered g ON g.document = u.document`;

export function usesOf(sql: Sql, id: FormulaId): ToldUse[] {
  const rows = sql(`${USE} WHERE u.formula = ? AND d.state <> 'edited' ORDER BY t.day IS NULL, t.day, u.document`).all(
    id,
  ) as unknown as UseRow[];
  return rows.map(useIn);
}

export function usesIn(sql: Sql, document: DocumentId): ToldUse[] {
  const rows = sql(`${USE} WHERE d.id = ? ORDER BY u.start`).all(document) as unknown as UseRow[];
  return rows.map(useIn);
}

function useIn({ formula, body, telling, meeting }: UseRow): ToldUse {
  const told = JSON.parse(telling) as Telling;
  const own = told.publisher?.country;
  const sides = told.parties.flatMap(({ side }) => (side === undefined || side === own ? [] : [side]));
  return {
    formula: formula as FormulaId,
    document: told.document,
    ...(JSON.parse(body) as Omit<FormulaUse, "formula" | "document">),
    sequence: told.sequence,
    page: told.page,
    version: told.version,
    title: told.title,
    ...(told.publisher && { publisher: told.publisher.name }),
    to: [...new Set(sides)],
    ...(told.day !== undefined && { day: told.day }),
    occasion: meeting ?? told.page,
  };
}

/** Occasions that these publishers tell of, by year. */
export function occasionsByYear(sql: Sql, publishers: readonly string[]): Map<string, number> {
  const rows = sql(
    `SELECT substr(t.day, 1, 4) AS year, count(DISTINCT coalesce(g.meeting, d.page)) AS count
      FROM told o JOIN tellings t ON t.document = o.document JOIN documents d ON d.sequence = o.document
        LEFT JOIN gathered g ON g.document = o.document
      WHERE o.told = 'publisher' AND o.value IN (SELECT value FROM json_each(?)) AND d.state <> 'edited'
        AND t.day IS NOT NULL GROUP BY year ORDER BY year`,
  ).all(JSON.stringify(publishers)) as { year: string; count: number }[];
  return new Map(rows.map(({ year, count }) => [year, count]));
}
