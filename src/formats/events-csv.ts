import type { Item } from "../model/archive.ts";
import { stampIso } from "../model/when.ts";
import { row, SEPARATOR } from "./csv.ts";
import { eventsOf } from "./events/derive.ts";
import type { DyadicEvent } from "./events/event.ts";
import type { Format } from "./format.ts";

/** One event between one source and one target. */
interface Dyad {
  event: DyadicEvent;
  source: string;
  target: string;
  item: Item;
}

const COLUMNS: Record<string, (dyad: Dyad) => string | number | undefined> = {
  event: ({ event }) => event.id,
  date: ({ event }) => event.date ?? undefined,
  end: ({ event }) => event.end ?? undefined,
  no_date: ({ event }) => event.no_date ?? undefined,
  source: ({ source }) => source,
  target: ({ target }) => target,
  type: ({ event }) => event.type,
  mode: ({ event }) => event.mode ?? undefined,
  context: ({ event }) => event.context.join(SEPARATOR),
  cameo: ({ event }) => event.cameo,
  passage: ({ event }) => event.passage.text,
  passage_start: ({ event }) => event.passage.start,
  passage_end: ({ event }) => event.passage.end,
  words: ({ event }) => event.words?.text,
  basis: ({ event }) => event.basis.kind,
  rule: ({ event }) => event.basis.rule,
  from: ({ event }) => event.basis.from,
  rests_on: ({ event }) => event.basis.rests_on.join(SEPARATOR),
  statement: ({ event }) => event.statement,
  document: ({ item }) => item.document.id,
  url: ({ item }) => item.document.url,
  publisher: ({ item }) => item.document.publisher?.name,
  country: ({ item }) => item.document.publisher?.country,
  language: ({ item }) => item.document.language,
  published: ({ item }) => item.document.published && stampIso(item.document.published.value),
  state: ({ item }) => item.state,
  sample: ({ item }) => (item.document.sample ? "yes" : "no"),
};

/**
 * The same events for a table: a row for each source and each target, as older data sets have it. What sides did with each
 * other is a row in each direction; the column `event` tells which rows are one event.
 */
export const eventsCsv: Format = {
  name: "events-csv",
  mediaType: "text/csv; charset=utf-8; header=present",
  extension: "events.csv",
  header: () => row(Object.keys(COLUMNS)),
  line(item) {
    if (!item.record) return "";
    return eventsOf(item.document, item.record)
      .flatMap((event) => dyadsOf(event).map(([source, target]) => ({ event, source, target, item })))
      .map((dyad) => row(Object.values(COLUMNS).map((value) => value(dyad))))
      .join("");
  },
};

const dyadsOf = ({ source, target }: DyadicEvent): [string, string][] =>
  source.flatMap((from) =>
    (target.length > 0 ? target : source.filter((side) => side !== from)).map((to): [string, string] => [from, to]),
  );
