import type { Hit } from "../model/archive.ts";
import type { Document } from "../model/document.ts";
import type { ReadoutRecord } from "../model/record.ts";
import type { Clause, Term } from "../text/question.ts";
import { indexed } from "../text/words.ts";
import { matchOf } from "./matching.ts";
import { marksIn } from "./passage.ts";
import type { Sql } from "./preparing.ts";
import { personsWith } from "./who.ts";

/** Statements of one document that a result shows. */
const SHOWN = 3;

/** The statements that somebody makes, to be found by who makes them and by their words. What was there before must be gone. */
export function deriveSayings(sql: Sql, sequence: number, document: Document, record: ReadoutRecord | undefined): void {
  const names = new Map((record?.actors ?? []).map((actor) => [actor.id, actor.name.value]));
  for (const statement of record?.statements ?? []) {
    // What both sides hold together, the publisher alone says: it is not searched as either's words.
    const speakers = statement.holders.value.flatMap((holder) =>
      holder.kind === "actor" ? (names.get(holder.actor) ?? []) : [],
    );
    if (speakers.length === 0) continue;
    const { lastInsertRowid } = sql("INSERT INTO sayings (document, statement) VALUES (?, ?)").run(
      sequence,
      statement.id,
    );
    const { start, end } = statement.sentence;
    sql("INSERT INTO said (rowid, words) VALUES (?, ?)").run(lastInsertRowid, indexed(document.text.slice(start, end)));
    for (const name of new Set(speakers)) {
      sql("INSERT INTO voices (speaker, saying) VALUES (?, ?) ON CONFLICT DO NOTHING").run(
        speakerOf(sql, name),
        lastInsertRowid,
      );
    }
  }
}

function speakerOf(sql: Sql, name: string): number | bigint {
  const there = sql("SELECT speaker FROM speakers WHERE name = ?").get(name) as { speaker: number } | undefined;
  if (there) return there.speaker;
  return sql("INSERT INTO speakers (name, words) VALUES (?, ?)").run(name, ` ${indexed(name)} `).lastInsertRowid;
}

export function forgetSayings(sql: Sql, sequence: number): void {
  for (const { saying } of sql("SELECT saying FROM sayings WHERE document = ?").all(sequence) as { saying: number }[]) {
    sql("DELETE FROM voices WHERE saying = ?").run(saying);
    sql("DELETE FROM said WHERE rowid = ?").run(saying);
  }
  sql("DELETE FROM sayings WHERE document = ?").run(sequence);
}

/**
 * The statements that a speaker makes and that hold the words, by the documents in which they are. A speaker is found by words
 * of the name, in any order; a name in a script without spaces by its characters together. Whoever was found to be one person
 * speaks under every name that is his, in every script.
 */
export function sayingsBy(sql: Sql, by: string, clause: Clause | undefined): Map<number, string[]> {
  const words = by.split(/[\s,.]+/u).map(indexed);
  const wanted = words.filter((word) => word !== "");
  if (wanted.length === 0) return new Map();
  const named = wanted.map(() => "words LIKE '% ' || ? || ' %'").join(" AND ");
  const { match, without } = matchOf(clause);
  const found = match ?? without;
  const only =
    found === undefined
      ? ""
      : `AND s.saying ${match === undefined ? "NOT" : ""} IN (SELECT rowid FROM said WHERE said MATCH ?)`;
  const matching = found === undefined ? [] : [found];
  const persons = personsWith(sql, wanted);
  // Two ways to a statement: by the name that its document has, and by the person who bears it.
  const rows = sql(
    `SELECT s.saying, s.document, s.statement FROM speakers p
      JOIN voices v ON v.speaker = p.speaker JOIN sayings s ON s.saying = v.saying
      WHERE ${named} ${only}
    UNION SELECT s.saying, s.document, s.statement FROM json_each(?) AS who
      JOIN bearers b ON b.person = who.value JOIN appearances a ON a.bearer = b.key
      JOIN utterances u ON u.document = a.document AND u.actor = a.actor
      JOIN sayings s ON s.document = u.document AND s.statement = u.statement
      WHERE 1 ${only} ORDER BY 2, 1`,
  ).all(...wanted, ...matching, JSON.stringify(persons), ...matching) as { document: number; statement: string }[];
  const statements = new Map<number, string[]>();
  for (const { document, statement } of rows) {
    const list = statements.get(document);
    if (list) list.push(statement);
    else statements.set(document, [statement]);
  }
  return statements;
}

/** The statements of a document, with the words that were asked for. */
export function saidIn(
  document: Document,
  record: ReadoutRecord | undefined,
  ids: readonly string[],
  terms: readonly Term[],
): NonNullable<Hit["said"]> {
  const wanted = new Set(ids.slice(0, SHOWN));
  const statements = (record?.statements ?? []).filter((statement) => wanted.has(statement.id));
  return statements.map(({ id, sentence: { start, end } }) => ({
    statement: id,
    passage: { start, end },
    marks: marksIn(document.text, { start, end }, terms),
  }));
}
