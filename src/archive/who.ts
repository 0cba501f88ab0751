import type { Also } from "../model/archive.ts";
import { indexed, words } from "../text/words.ts";
import type { Sql } from "./preparing.ts";

/**
 * Persons in a search: who bears a name is found by all the names that were found to be that person's, in whatever script
 * (docs/people.md). Where nobody has been named yet, a name finds itself only.
 */

/** Names of one question that are looked up, and persons that one of them may mean. */
const MOST_NAMES = 6;
const MOST_PERSONS = 4;
const LONGEST = 80;
/** Forms of a name by which a person is looked for. */
const MOST_FORMS = 12;
/** A bare name means persons who are told of so often, and at most so many times less often than the first of them. */
const LEAST = 3;
const FEWER = 10;
/** Persons and names that are remembered until something is written. */
const REMEMBERED = 2000;
/** A word that so many times more documents have than tell of the person is an ordinary word: "May". */
const ORDINARY = 3;

/** What looks like a name in what was typed: words with capitals side by side, a single word, a run of Han characters. */
const NAMES = /\p{Script=Han}{2,12}|\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]*){1,3}|[\p{L}'’-]{3,40}/gu;
const APART =
  /^\s*said\s+by\s.*$|(?:^|\s)by:\S+|["“”„«»][^"“”„«»]*["“”„«»]|\b(?:AND|OR|NOT)\b|\bNEAR(?:\/\d+)?\b|(?:^|(?<=\s))[-−]\S+|\S+\*/gu;

/** The persons of whom one form of name has all these words. */
export function personsWith(sql: Sql, forms: readonly string[]): string[] {
  const named = forms.map(() => "sought LIKE '% ' || ? || ' %'").join(" AND ");
  return idsOf(sql(`SELECT id FROM persons WHERE ${named}`).all(...forms));
}

const idsOf = (rows: readonly unknown[]): string[] => (rows as { id: string }[]).map(({ id }) => id);

const alsoOf = (name: string, persons: readonly string[], names: readonly string[]): Also => ({
  words: name,
  names: names.filter((one) => isWhole(one) && one !== name).slice(0, MOST_FORMS),
  told: persons.map((value) => ({ told: "person", value })),
});

/** A whole name means its bearer wherever it stands; a last name by itself may be anybody's. */
const isWhole = (name: string): boolean => /\S\s+\S|\p{Script=Han}{2}/u.test(name);

/** Who bears a name, and which documents tell of whom; remembered until the archive is written to. */
export class Who {
  readonly #sql: Sql;
  #state = "";
  readonly #documents = new Map<string, readonly number[]>();
  readonly #bearers = new Map<string, { id: string; name: string } | null>();
  readonly #meant = new Map<string, readonly string[]>();
  readonly #names = new Map<string, readonly string[]>();

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  /** Forgets what may no longer hold: the first number counts what this connection wrote, the second what others did. */
  #look(): void {
    const { own } = this.#sql("SELECT total_changes() AS own").get() as { own: number };
    const { data_version } = this.#sql("PRAGMA data_version").get() as { data_version: number };
    const state = `${own} ${data_version}`;
    if (state === this.#state) return;
    this.#state = state;
    for (const known of [this.#documents, this.#bearers, this.#meant, this.#names]) known.clear();
  }

  #remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
    this.#look();
    let value = known.get(key);
    if (value === undefined) {
      value = make();
      if (known.size >= REMEMBERED) known.clear();
      known.set(key, value);
    }
    return value;
  }

  /** The documents that tell of a person, by sequence number, each once. */
  documentsOf(person: string): readonly number[] {
    return this.#remembered(this.#documents, person, () => {
      const row = this.#sql(
        `SELECT json_group_array(DISTINCT a.document) AS found FROM bearers b JOIN appearances a ON a.bearer = b.key
          WHERE b.person = ?`,
      ).get(person) as { found: string };
      return JSON.parse(row.found) as number[];
    });
  }

  /** The names that were found to be a person's, in every script, those that most documents have first. */
  namesOf(person: string): readonly string[] {
    return this.#remembered(this.#names, person, () => {
      const rows = this.#sql(
        `SELECT b.name AS name, count(*) AS count FROM bearers b JOIN appearances a ON a.bearer = b.key
          WHERE b.person = ? GROUP BY b.name ORDER BY count DESC, name`,
      ).all(person) as { name: string }[];
      return rows.map(({ name }) => name);
    });
  }

  /** Of those who bear exactly this name, the one who is told of most. */
  bearerOf(name: string): { id: string; name: string } | undefined {
    const bearer = this.#remembered(
      this.#bearers,
      name,
      () =>
        (this.#sql(
          `SELECT p.id, p.name FROM bearers b JOIN persons p ON p.id = b.person WHERE b.name = ?
            ORDER BY p.count DESC, p.id LIMIT 1`,
        ).get(name) as { id: string; name: string } | undefined) ?? null,
    );
    return bearer ?? undefined;
  }

  /** What a question means besides its words: documents that tell of the person, whatever they call him. */
  asked(typed: string): Also[] {
    const found: Also[] = [];
    for (const [run] of typed.replace(APART, " ").matchAll(NAMES)) {
      const parts = run.split(/\s+/);
      for (let from = 0; from < parts.length; ) {
        if (found.length >= MOST_NAMES) return found;
        let length = parts.length - from;
        let name = "";
        let persons: readonly string[] = [];
        for (; length > 0 && persons.length === 0; length--) {
          name = parts.slice(from, from + length).join(" ");
          persons = this.#personsMeant(name);
          if (persons.length > 0) break;
        }
        if (persons.length > 0)
          found.push(alsoOf(name, persons, [...new Set(persons.flatMap((person) => this.namesOf(person)))]));
        from += Math.max(1, length);
      }
    }
    return found;
  }

  /** Those whose whole name, or whose last, this is. */
  #personsMeant(name: string): readonly string[] {
    const form = indexed(name);
    if (form === "" || form.length > LONGEST) return [];
    return this.#remembered(this.#meant, form, () => {
      const rows = this.#sql(
        `SELECT id, count FROM persons
          WHERE sought LIKE '% ' || ?1 || ' |%' OR sought LIKE '% ' || ?1 || ' ' ORDER BY count DESC, id LIMIT ?2`,
      ).all(form, MOST_PERSONS) as { id: string; count: number }[];
      const most = rows[0]?.count ?? 0;
      const list = words(name);
      if (most < LEAST || (list.length === 1 && this.#isOrdinary(list[0]!.form, most))) return [];
      return rows.filter(({ count }) => count >= LEAST && count * FEWER >= most).map(({ id }) => id);
    });
  }

  #isOrdinary(form: string, most: number): boolean {
    const row = this.#sql("SELECT count(*) AS count FROM (SELECT 1 FROM search WHERE search MATCH ? LIMIT ?)").get(
      `"${form.replaceAll('"', "")}"`,
      most * ORDINARY + 1,
    ) as { count: number };
    return row.count > most * ORDINARY;
  }
}
