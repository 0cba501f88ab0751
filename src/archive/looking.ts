import { addressName } from "../model/address.ts";
import { CONFIRMED, type Missed } from "../model/chronicle.ts";
import type { Sighting } from "../model/document.ts";
import type { PageId } from "../model/ids.ts";
import type { Instant } from "../model/when.ts";
import type { Sql } from "./preparing.ts";
import { SIGHTING, type SightingRow } from "./rows.ts";

type Row = SightingRow & { sequence: number };

const ROW = `${SIGHTING}, sequence FROM sightings WHERE page = ?`;
const present = (state: Sighting["state"]): boolean => state === "present" || state === "back";

/** Where and when pages were seen, each call inside the transaction of its caller. */
export class Looking {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  /** Whether the page has been seen later than this. */
  isPast(page: PageId, at: Instant): boolean {
    return this.#sql("SELECT 1 FROM sightings WHERE page = ? AND last > ? LIMIT 1").get(page, at) !== undefined;
  }

  /**
   * A look that found what the one before it found makes that sighting longer; anything else is a new sighting. A look that
   * comes in late finds its place among the others: one of them may then be known to have begun earlier, or to have been two.
   */
  see(sighting: Sighting): void {
    const { page, first, last } = sighting;
    if (present(sighting.state)) this.#sql("DELETE FROM doubts WHERE page = ? AND first <= ?").run(page, last);
    const before = this.#sql(`${ROW} AND first <= ? ORDER BY first DESC, sequence DESC LIMIT 1`).get(page, first) as
      | Row
      | undefined;
    if (before && same(before, sighting)) {
      if (last > before.last) this.#sql("UPDATE sightings SET last = ? WHERE sequence = ?").run(last, before.sequence);
      return;
    }
    const after = this.#sql(`${ROW} AND first > ? ORDER BY first, sequence LIMIT 1`).get(page, first) as
      | Row
      | undefined;
    const within = before !== undefined && before.last > first;
    // What was derived from the old order is compared anew.
    if (after || within)
      this.#sql("DELETE FROM changes WHERE page = ? AND seen_at >= ?").run(page, before?.first ?? "");
    if (!within && after && same(after, sighting)) {
      this.#sql("UPDATE sightings SET first = ? WHERE sequence = ?").run(first, after.sequence);
      return;
    }
    this.#insert(sighting, before !== undefined && !present(before.state) && before.state !== "moved");
    if (within) {
      const { until, from } = this.#looksBeside(page, before, first);
      this.#sql("UPDATE sightings SET last = ? WHERE sequence = ?").run(until, before.sequence);
      this.#insert(
        {
          page,
          state: before.state,
          first: from,
          last: before.last,
          ...(before.document === null ? {} : { document: before.document as NonNullable<Sighting["document"]> }),
          ...(before.stamp === null ? {} : { stamp: before.stamp }),
          ...(before.way == null ? {} : { way: before.way }),
        },
        false,
      );
    }
  }

  /**
   * The last look of a sighting before an instant, and the first one after it. Looks that were answered with a page are known by
   * their captures; of all others only the first and the last are known for certain, and an item may not have stood in every
   * answer of its feed.
   */
  #looksBeside(page: PageId, sighting: Row, at: Instant): { until: Instant; from: Instant } {
    if (sighting.way === "feed") return { until: sighting.first, from: sighting.last };
    const beside = this.#sql(
      `SELECT max(CASE WHEN at < ?3 THEN at END) AS until, min(CASE WHEN at > ?3 THEN at END) AS "from" FROM captures
        WHERE url IN (SELECT url FROM addresses WHERE page = ?1) AND status = 200 AND at BETWEEN ?2 AND ?4`,
    ).get(page, sighting.first, at, sighting.last) as { until: string | null; from: string | null };
    return { until: beside.until ?? sighting.first, from: beside.from ?? sighting.last };
  }

  /** @returns the sighting that is now believed, if the look confirms one. */
  miss({ page, state, at, reason }: Missed): Sighting | undefined {
    if (state === "moved") return { page, state, first: at, last: at };
    const now = this.#sql(`${ROW} ORDER BY first DESC, sequence DESC LIMIT 1`).get(page) as Row | undefined;
    if (now?.state === state) return { page, state, first: at, last: at };
    this.#sql(
      `INSERT INTO doubts (page, state, first, last, looks, reason) VALUES (?, ?, ?, ?, 1, ?)
        ON CONFLICT (page) DO UPDATE SET looks = looks + (excluded.last > last), last = max(last, excluded.last),
          state = excluded.state, reason = excluded.reason`,
    ).run(page, state, at, at, reason);
    const doubt = this.#sql("SELECT first, last, looks FROM doubts WHERE page = ?").get(page) as {
      first: string;
      last: string;
      looks: number;
    };
    const hours = (Date.parse(doubt.last) - Date.parse(doubt.first)) / 3_600_000;
    if (doubt.looks < CONFIRMED.looks || hours < CONFIRMED.hours) return undefined;
    this.#sql("DELETE FROM doubts WHERE page = ?").run(page);
    return { page, state, first: doubt.first, last: doubt.last };
  }

  /** Keeps under which address and names a page was seen; a name belongs to the page that bore it last. */
  name(page: PageId, url: string, seen: Instant, names: readonly string[]): void {
    this.#sql(
      `INSERT INTO addresses (page, url, first, last) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET first = min(first, excluded.first), last = max(last, excluded.last)
        WHERE excluded.last > last OR excluded.first < first`,
    ).run(page, url, seen, seen);
    const insert = this.#sql(
      `INSERT INTO names (name, page) VALUES (?, ?)
        ON CONFLICT DO UPDATE SET page = excluded.page WHERE page <> excluded.page`,
    );
    // A page that bears a feed's own id may stand at an address that another page bears as well: the first one keeps it.
    this.#sql("INSERT INTO names (name, page) VALUES (?, ?) ON CONFLICT DO NOTHING").run(addressName(url), page);
    for (const name of names) insert.run(name, page);
  }

  list(source: string, page: PageId, seen: Instant): void {
    this.#sql(
      `INSERT INTO listings (source, page, first, last) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET first = min(first, excluded.first), last = max(last, excluded.last)
        WHERE excluded.last > last OR excluded.first < first`,
    ).run(source, page, seen, seen);
  }

  #insert({ page, document, state, first, last, stamp, way }: Sighting, afterAbsence: boolean): void {
    const kept = state === "present" && afterAbsence ? "back" : state;
    this.#sql(
      "INSERT INTO sightings (page, document, state, first, last, stamp, way) VALUES (?, ?, ?, ?, ?, ?, ?)",
    ).run(page, document ?? null, kept, first, last, stamp ?? null, way ?? null);
  }
}

/** The same words under the same stamp, or the same absence. */
const same = (row: Row, { state, document, stamp, way }: Sighting): boolean =>
  (present(row.state) ? present(state) : row.state === state) &&
  (row.document ?? undefined) === document &&
  (row.stamp ?? undefined) === stamp &&
  (row.way ?? undefined) === way;
