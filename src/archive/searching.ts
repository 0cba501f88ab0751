import { type Also, FACETS, type Facet, type Hit, type Item, type Query, type Results } from "../model/archive.ts";
import { type Clause, questionOf, termsIn } from "../text/question.ts";
import { matchOf } from "./matching.ts";
import { type Beside, passageOf } from "./passage.ts";
import { shownAt } from "./past.ts";
import type { Sql } from "./preparing.ts";
import { saidIn, sayingsBy } from "./saying.ts";
import type { FacetRow, Tally } from "./tally.ts";
import { tellingWords } from "./telling-words.ts";
import { Who } from "./who.ts";
import { foundBy, termOf, widened } from "./widening.ts";

/** A word in the title counts as much as four in the text. */
const WEIGHTS = "4.0, 1.0";

/** Names that are looked at for each person that is told: several may be one person's. */
const NAMES_LOOKED_AT = 2;

/** Below this part of the archive facets are counted from the documents found, above it from the lists of each value. */
const FEW = 0.1;

/** Leaves out what other words have taken the place of; `document` is the column that holds the sequence number. */
const current = (document: string): string =>
  `+${document} NOT IN (SELECT sequence FROM documents INDEXED BY documents_edited WHERE state = 'edited')`;

/** Full-text search with facets: the index holds every version, and found are those that are current, or were. */
export class Searching {
  readonly #sql: Sql;
  readonly #tally: Tally;
  readonly #who: Who;

  constructor(sql: Sql, tally: Tally) {
    this.#sql = sql;
    this.#tally = tally;
    this.#who = new Who(sql);
  }

  /** @param items gives the items of these sequence numbers, in this order. */
  search(query: Query, items: (sequences: readonly number[]) => Item[]): Results {
    const then = query.at === undefined ? undefined : shownAt(this.#sql, query.at);
    const { clause: asked, by } = questionOf(query.words ?? "");
    const persons = by === undefined && asked ? this.#who.asked(query.words ?? "") : [];
    const also = by === undefined && asked ? [...(query.also ?? []), ...persons] : [];
    const clause = by === undefined ? widened(asked, also) : asked;
    const said = by === undefined ? undefined : sayingsBy(this.#sql, by, clause);
    // A whole name is shown as one, where it stands.
    const terms = [...persons.flatMap(({ words }) => termOf(words)), ...termsIn(clause)];
    const { match, without } = matchOf(said ? undefined : clause);
    const chosen = new Map<Facet, Set<number>>();
    for (const facet of FACETS) {
      const values = query.facets?.[facet] ?? [];
      if (values.length > 0) chosen.set(facet, this.#having(facet, values));
    }
    const everything = (): number[] => (then ? [...then.keys()] : this.#everything());
    const told = clause && !said ? this.#toldToo(clause, then, everything) : undefined;
    const all = said ? this.#shown([...said.keys()], then) : (told ?? this.#found(match, without, then, everything));
    const found = narrowed(chosen.size === 0 ? all : (all ?? this.#everything()), chosen);

    const offset = whole(query.offset, 0, 0, Number.MAX_SAFE_INTEGER);
    const limit = whole(query.limit, 20, 1, 100);
    const shown =
      match === undefined || query.sort === "newest"
        ? this.#newest(found, offset, limit)
        : clause !== asked && found
          ? this.#bestThenOthers(matchOf(asked).match ?? match, found, offset, limit)
          : this.#best(match, chosen.size === 0 && !then ? undefined : found, offset, limit);

    const most = whole(query.facetValues, 12, 0, Number.MAX_SAFE_INTEGER);
    const facets = Object.fromEntries(FACETS.map((facet) => [facet, [] as Counted[]])) as Results["facets"];
    if (most > 0) {
      const others = FACETS.filter((facet) => !chosen.has(facet));
      this.#count(found, others, most, facets);
      for (const facet of chosen.keys()) {
        const without = new Map([...chosen].filter(([other]) => other !== facet));
        const wider = narrowed(without.size === 0 ? all : (all ?? this.#everything()), without);
        this.#count(wider, [facet], most, facets);
      }
    }
    const hits = items(shown).map((found): Hit => {
      const item = then ? { ...found, state: then.get(found.sequence)! } : found;
      const ids = said?.get(item.sequence);
      if (!ids) return { item, ...passageOf(item.document, terms, this.#beside(item, also)) };
      return { item, marks: [], said: saidIn(item.document, item.record, ids, terms) };
    });
    return {
      total: found?.length ?? this.#total(),
      hits,
      ...(persons.length > 0 ? { also: persons } : {}),
      facets,
    };
  }

  /** The words by which a document tells of what was looked for, where it has none of its names. */
  #beside({ record }: Item, also: readonly Also[]): Beside[] {
    if (!record) return [];
    return also.flatMap(({ words, names, told }) => {
      const spans = tellingWords(record, told, (person) => this.#who.namesOf(person));
      return spans.length > 0 ? [{ terms: [words, ...names].flatMap(termOf), spans }] : [];
    });
  }

  /** What is found by words or by what a document tells; undefined where the question is of words alone. */
  #toldToo(
    clause: Clause,
    then: ReadonlyMap<number, unknown> | undefined,
    everything: () => number[],
  ): number[] | undefined {
    return foundBy(clause, {
      byWords: (match) => this.#matching(match, then),
      byTold: (told, value) => {
        if (told === "person") return this.#shown(this.#who.documentsOf(value), then);
        const only = then ? "" : `AND ${current("document")}`;
        const sql = `SELECT json_group_array(document) AS found FROM told WHERE told = ? AND value = ? ${only}`;
        const found = arrayOf(this.#sql(sql).get(told, value));
        return then ? found.filter((sequence) => then.has(sequence)) : found;
      },
      everything,
    });
  }

  /** Those with the very words that were typed, best first; behind them those found otherwise, newest first. */
  #bestThenOthers(match: string, found: readonly number[], offset: number, limit: number): number[] {
    const best = this.#best(match, found, 0, offset + limit);
    const page = best.slice(offset);
    if (page.length >= limit) return page;
    const ranked = new Set(best);
    const others = found.filter((sequence) => !ranked.has(sequence));
    return [...page, ...this.#newest(others, Math.max(0, offset - ranked.size), limit - page.length)];
  }

  #found(
    match: string | undefined,
    without: string | undefined,
    then: ReadonlyMap<number, unknown> | undefined,
    everything: () => number[],
  ): number[] | undefined {
    if (match !== undefined) return this.#matching(match, then);
    return without === undefined ? then && everything() : this.#lacking(without, everything());
  }

  /** Those that are current, or were then. */
  #shown(sequences: readonly number[], then: ReadonlyMap<number, unknown> | undefined): number[] {
    if (then) return sequences.filter((sequence) => then.has(sequence));
    const sql = `SELECT json_group_array(value) AS found FROM json_each(?) WHERE ${current("value")}`;
    return arrayOf(this.#sql(sql).get(JSON.stringify(sequences)));
  }

  // Sequence numbers come as one JSON array: thousands of rows would each be made an object first.
  #matching(match: string, then: ReadonlyMap<number, unknown> | undefined): number[] {
    const only = then ? "" : `AND ${current("rowid")}`;
    const sql = `SELECT json_group_array(rowid) AS found FROM search WHERE search MATCH ? ${only}`;
    const found = arrayOf(this.#sql(sql).get(match));
    return then ? found.filter((sequence) => then.has(sequence)) : found;
  }

  /** Where nothing is asked for, only what must not be there. */
  #lacking(without: string, everything: readonly number[]): number[] {
    const sql = "SELECT json_group_array(rowid) AS found FROM search WHERE search MATCH ?";
    const having = new Set(arrayOf(this.#sql(sql).get(without)));
    return everything.filter((sequence) => !having.has(sequence));
  }

  #best(match: string, found: readonly number[] | undefined, offset: number, limit: number): number[] {
    // The plus keeps FTS5 from looking each number up on its own.
    const only = found === undefined ? `AND ${current("rowid")}` : "AND +rowid IN (SELECT value FROM json_each(?))";
    const rows = this.#sql(
      `SELECT rowid AS sequence FROM search WHERE search MATCH ? ${only}
        ORDER BY bm25(search, ${WEIGHTS}), rowid DESC LIMIT ? OFFSET ?`,
    );
    return sequencesOf(
      found === undefined ? rows.all(match, limit, offset) : rows.all(match, JSON.stringify(found), limit, offset),
    );
  }

  #everything(): number[] {
    return arrayOf(
      this.#sql("SELECT json_group_array(sequence) AS found FROM documents WHERE state <> 'edited'").get(),
    );
  }

  #total(): number {
    return Number(this.#sql("SELECT count(*) AS total FROM documents WHERE state <> 'edited'").get()!.total);
  }

  #having(facet: Facet, values: readonly string[]): Set<number> {
    const sql =
      "SELECT json_group_array(document) AS found FROM facets WHERE facet = ? AND value IN (SELECT value FROM json_each(?))";
    const having = new Set(arrayOf(this.#sql(sql).get(facet, JSON.stringify(values))));
    // A person is the same under every name that is his.
    if (facet === "person")
      for (const value of values) {
        const person = this.#who.bearerOf(value);
        if (person) for (const document of this.#who.documentsOf(person.id)) having.add(document);
      }
    return having;
  }

  #newest(found: readonly number[] | undefined, offset: number, limit: number): number[] {
    const order = "ORDER BY day DESC, sequence DESC LIMIT ? OFFSET ?";
    if (found === undefined) {
      return sequencesOf(
        this.#sql(`SELECT sequence FROM documents WHERE state <> 'edited' ${order}`).all(limit, offset),
      );
    }
    const rows = this.#sql(
      `SELECT sequence FROM documents WHERE sequence IN (SELECT value FROM json_each(?)) ${order}`,
    ).all(JSON.stringify(found), limit, offset);
    return sequencesOf(rows);
  }

  /** Puts values of facets with counts, most first, over the documents found (or over all) into `into`. */
  #count(
    found: readonly number[] | undefined,
    facets: readonly Facet[],
    most: number,
    into: Record<Facet, Counted[]>,
  ): void {
    const rows =
      this.#tally.count(found ?? this.#everything(), facets, NAMES_LOOKED_AT * most) ??
      (found === undefined ? this.#countAll() : this.#countOf(found, facets));
    for (const { facet, value, count } of rows) {
      if (facets.includes(facet)) into[facet].push({ value, count });
    }
    if (facets.includes("person")) into.person = this.#asPersons(into.person, found, most);
    for (const facet of facets) {
      into[facet].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
      into[facet].length = Math.min(into[facet].length, most);
    }
  }

  /** Names as persons: those that are one person's are one value, under the name by which most documents have him. */
  #asPersons(named: Counted[], found: readonly number[] | undefined, most: number): Counted[] {
    const persons = new Map<string, Counted>();
    const isFound = found && new Set(found);
    const first = [...named]
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
      .slice(0, NAMES_LOOKED_AT * most);
    for (const one of first) {
      if (persons.size >= most) break;
      const person = this.#who.bearerOf(one.value);
      if (!person) persons.set(`name:${one.value}`, one);
      else if (!persons.has(person.id)) {
        const documents = this.#who.documentsOf(person.id);
        const count = isFound
          ? documents.reduce((sum, document) => sum + (isFound.has(document) ? 1 : 0), 0)
          : this.#shown(documents, undefined).length;
        persons.set(person.id, { value: person.name, count: Math.max(count, one.count) });
      }
    }
    return [...persons.values()];
  }

  #countAll(): FacetRow[] {
    const sql = `SELECT facet, value, count(*) AS count FROM facets WHERE ${current("document")} GROUP BY facet, value`;
    return this.#sql(sql).all() as unknown as FacetRow[];
  }

  #countOf(found: readonly number[], facets: readonly Facet[]): FacetRow[] {
    if (found.length < this.#total() * FEW) {
      // The join must run from the documents found to their facets: the planner cannot know how few they are.
      const sql = `SELECT f.facet, f.value, count(*) AS count FROM json_each(?) AS hit
        CROSS JOIN facets AS f INDEXED BY facets_document ON f.document = hit.value GROUP BY f.facet, f.value`;
      return this.#sql(sql).all(JSON.stringify(found)) as unknown as FacetRow[];
    }
    const isFound = new Uint8Array(found.reduce((most, sequence) => Math.max(most, sequence), 0) + 1);
    for (const sequence of found) isFound[sequence] = 1;
    const postings = this.#sql(
      `SELECT facet, value, json_group_array(document) AS found FROM facets
        WHERE facet IN (SELECT value FROM json_each(?)) GROUP BY facet, value`,
    ).all(JSON.stringify(facets)) as unknown as { facet: Facet; value: string; found: string }[];
    return postings.flatMap((row) => {
      let count = 0;
      for (const sequence of arrayOf(row)) count += isFound[sequence] ?? 0;
      return count === 0 ? [] : [{ facet: row.facet, value: row.value, count }];
    });
  }
}

type Counted = { value: string; count: number };

/** Those that every chosen facet allows. */
function narrowed(sequences: number[] | undefined, chosen: ReadonlyMap<Facet, Set<number>>): number[] | undefined {
  const sets = [...chosen.values()];
  if (sequences === undefined || sets.length === 0) return sequences;
  return sequences.filter((sequence) => sets.every((set) => set.has(sequence)));
}

const arrayOf = (row: unknown): number[] => JSON.parse((row as { found: string }).found) as number[];
const sequencesOf = (rows: readonly unknown[]): number[] => (rows as { sequence: number }[]).map((row) => row.sequence);

/** A number of the caller's, made harmless: whole, and within bounds. */
const whole = (given: number | undefined, otherwise: number, least: number, most: number): number =>
  given === undefined || Number.isNaN(given) ? otherwise : Math.trunc(Math.min(most, Math.max(least, given)));
