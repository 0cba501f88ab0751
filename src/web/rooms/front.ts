import { counted } from "../../analysis/trends/counting.ts";
import { isMeeting, occurrencesOf } from "../../analysis/trends/occurrences.ts";
import { isStateCode } from "../../model/actor.ts";
import type { Item } from "../../model/archive.ts";
import type { WebArchive } from "../change-routes.ts";
import type { Entry } from "../entry.ts";
import type { Moment } from "./asking.ts";
import { monthOf } from "./calendar.ts";
import type { Holdings } from "./holdings.ts";

/** How many readouts the front page shows, and how many it looks through for edits and withdrawals. */
export const LATEST = 30;
const CHANGES = 6;

/** What the front page shows; kept until something is written. */
export const frontOf = (
  archive: WebArchive,
  holdings: Holdings,
  moment: Moment,
  entriesOf: (items: readonly Item[]) => Promise<Entry[]>,
) => holdings.remembered(`front ${moment.said ?? moment.today}`, () => make(archive, holdings, moment, entriesOf));

export type Front = Awaited<ReturnType<typeof make>>;

async function make(
  archive: WebArchive,
  holdings: Holdings,
  moment: Moment,
  entriesOf: (items: readonly Item[]) => Promise<Entry[]>,
) {
  const past = moment.at === undefined ? {} : { at: moment.at };
  const [counts, results, [newest], changes] = await Promise.all([
    archive.counts(moment.at),
    archive.search({ sort: "newest", limit: LATEST, ...past }),
    archive.tellings({ to: moment.today, limit: 1, ...past }),
    archive.changes({ substance: true, limit: CHANGES, ...(moment.at === undefined ? {} : { until: moment.at }) }),
  ]);
  const entries = await entriesOf(results.hits.map((hit) => hit.item));
  const month = newest?.day !== undefined && newest.day.length >= 7 ? newest.day.slice(0, 7) : undefined;
  const inMonth = month === undefined ? [] : await holdings.occurrences({ from: month, to: month, ...past });
  const met = inMonth.filter(isMeeting);
  return {
    counts,
    results,
    entries,
    folded: await foldedOf(archive, entries),
    changes,
    month: month === undefined ? undefined : monthOf(inMonth, month),
    met: counted(met, ({ sides }) => sides.filter(isStateCode)),
    meetings: met.length,
  };
}

/** Readouts of one meeting stand together: the first that arrived, and those that tell of it as well. */
export interface Folded {
  entry: Entry;
  also: Entry[];
}

async function foldedOf(archive: WebArchive, entries: readonly Entry[]): Promise<Folded[]> {
  const ties = (await Promise.all(entries.map(({ item }) => archive.tiesOf(item.document.id)))).flat();
  const tellings = await Promise.all(entries.map(({ item }) => archive.tellingOf(item.document.id)));
  const byDocument = new Map(entries.map((entry) => [entry.item.document.id, entry]));
  const known = tellings.filter((telling) => telling !== undefined);
  return occurrencesOf(known, ties).flatMap(({ tellings: told }) => {
    const [entry, ...also] = told.flatMap(({ document }) => byDocument.get(document) ?? []);
    return entry ? [{ entry, also }] : [];
  });
}
