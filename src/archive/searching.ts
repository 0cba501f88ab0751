import { FACETS, type Facet, type Item, type Query, type Results } from "../model/archive.ts";
import { type Terms, termsOf } from "../text/words.ts";
import type { Sql } from "./deriving.ts";
import { passageOf } from "./passage.ts";

/** A word in the title counts as much as four in the text. */
const WEIGHTS = "4.0, 1.0";

/** Full-text search with facets over the index of current documents. */
export class Searching {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  search(query: Query, items: (sequences: readonly number[]) => Item[]): Results {
    const terms = termsOf(query.words ?? "");
    const match = matchOf(terms);
    const offset = whole(query.offset, 0, 0, Number.MAX_SAFE_INTEGER);
    const limit = whole(query.limit, 20, 1, 100);
    const chosen = FACETS.filter((facet) => (query.facets?.[facet]?.length ?? 0) > 0);
    const within = new Map(chosen.map((facet) => [facet, this.#having(facet, query.facets![facet]!)]));

    const base = match === undefined ? undefined : this.#matching(match, query.sort !== "newest");
    const all = base ?? (chosen.length === 0 ? undefined : this.#everything());
    const keep = (sequences: readonly number[], but?: Facet): number[] => {
      const sets = [...within].filter(([facet]) => facet !== but).map(([, set]) => set);
      return sets.length === 0
        ? [...sequences]
        : sequences.filter((sequence) => sets.every((set) => set.has(sequence)));
    };

    const found = all && keep(all);
    const total = found?.length ?? this.#count();
    const byRelevance = match !== undefined && query.sort !== "newest";
    const shown = found && byRelevance ? found.slice(offset, offset + limit) : this.#newest(found, offset, limit);

    const facets = Object.fromEntries(
      FACETS.map((facet) => [facet, [] as { value: string; count: number }[]]),
    ) as Results["facets"];
    const most = whole(query.facetValues, 12, 0, Number.MAX_SAFE_INTEGER);
    if (most > 0) {
      const others = FACETS.filter((facet) => !within.has(facet));
      for (const [facet, values] of this.#counts(found, others)) facets[facet] = values.slice(0, most);
      for (const facet of within.keys()) {
        facets[facet] = (this.#counts(all && keep(all, facet), [facet]).get(facet) ?? []).slice(0, most);
      }
    }
    return { total, hits: items(shown).map((item) => ({ item, ...passageOf(item.document, terms) })), facets };
  }

  /** Documents that match, the best first if wanted. */
  #matching(match: string, ranked: boolean): number[] {
    const order = ranked ? ` ORDER BY bm25(search, ${WEIGHTS}), rowid DESC` : "";
    return sequencesOf(this.#sql(`SELECT rowid AS sequence FROM search WHERE search MATCH ?${order}`).all(match));
  }

  #everything(): number[] {
    return sequencesOf(this.#sql("SELECT sequence FROM documents WHERE state <> 'edited'").all());
  }

  #count(): number {
    return Number(this.#sql("SELECT count(*) AS total FROM documents WHERE state <> 'edited'").get()!.total);
  }

  #having(facet: Facet, values: readonly string[]): Set<number> {
    const rows = this.#sql(
      "SELECT document AS sequence FROM facets WHERE facet = ? AND value IN (SELECT value FROM json_each(?))",
    ).all(facet, JSON.stringify(values));
    return new Set(sequencesOf(rows));
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

  /** Values of facets with counts, most first, over the documents found or over all. */
  #counts(
    found: readonly number[] | undefined,
    facets: readonly Facet[],
  ): Map<Facet, { value: string; count: number }[]> {
    const counts = new Map<Facet, { value: string; count: number }[]>();
    // The join must run from the documents found to their facets: the planner cannot know how few they are.
    const rows =
      found === undefined
        ? this.#sql("SELECT facet, value, count(*) AS count FROM facets GROUP BY facet, value").all()
        : this.#sql(
            `SELECT f.facet, f.value, count(*) AS count FROM json_each(?) AS hit
              CROSS JOIN facets AS f INDEXED BY facets_document ON f.document = hit.value GROUP BY f.facet, f.value`,
          ).all(JSON.stringify(found));
    for (const row of rows as unknown as { facet: Facet; value: string; count: number }[]) {
      if (!facets.includes(row.facet)) continue;
      const list = counts.get(row.facet) ?? [];
      list.push({ value: row.value, count: row.count });
      counts.set(row.facet, list);
    }
    for (const list of counts.values()) list.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
    return counts;
  }
}

const sequencesOf = (rows: readonly unknown[]): number[] => (rows as { sequence: number }[]).map((row) => row.sequence);

/** The question in FTS5's language. Terms hold letters and digits only, so nothing in them can be its syntax. */
function matchOf(terms: Terms): string | undefined {
  const all = [...terms.words.map((word) => `"${word}"`), ...terms.phrases.map((phrase) => `"${phrase.join(" ")}"`)];
  return all.length === 0 ? undefined : all.join(" AND ");
}

/** A number of the caller's, made harmless: whole, and within bounds. */
const whole = (given: number | undefined, otherwise: number, least: number, most: number): number =>
  given === undefined || Number.isNaN(given) ? otherwise : Math.trunc(Math.min(most, Math.max(least, given)));
