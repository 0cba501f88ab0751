import type { Count, TopicTrend } from "../../analysis/trends/counting.ts";
import type { Occurrence } from "../../analysis/trends/occurrences.ts";
import { atomFeed } from "../../formats/atom.ts";
import { row, SEPARATOR } from "../../formats/csv.ts";
import { type ICalendarEvent, icalendar } from "../../formats/icalendar.ts";
import { sideName } from "../names.ts";
import { WORDS } from "../words.ts";
import { kindText } from "./figures.ts";

/** Lists of occasions as files, for spreadsheets, feed readers and calendars. */

export const MEDIA = {
  csv: "text/csv; charset=utf-8; header=present",
  atom: "application/atom+xml; charset=utf-8",
  ics: "text/calendar; charset=utf-8; method=PUBLISH",
} as const;

/** Entries of a feed, events of a calendar. */
export const FED = 100;
const MOST_EVENTS = 1000;

const COLUMNS: Record<string, (one: Occurrence) => string | number | undefined> = {
  day: ({ day }) => day,
  status: ({ status }) => status,
  kind: ({ kind }) => kind,
  sides: ({ sides }) => sides.join(SEPARATOR),
  ranks: ({ ranks }) => [...ranks].map(([side, rank]) => `${side} ${rank}`).join(SEPARATOR),
  city: ({ city }) => city,
  country: ({ country }) => country,
  topics: ({ topics }) => topics.join(SEPARATOR),
  documents: ({ tellings }) => tellings.length,
  publishers: ({ tellings }) =>
    [...new Set(tellings.flatMap(({ publisher }) => publisher?.name ?? []))].join(SEPARATOR),
  title: ({ tellings }) => tellings[0]!.title,
  pages: ({ tellings }) => tellings.map(({ page }) => page).join(SEPARATOR),
  urls: ({ tellings }) => tellings.map(({ url }) => url).join(SEPARATOR),
};

/** A row an occasion, whoever tells of it. */
export const occurrencesCsv = (occurrences: readonly Occurrence[]): string =>
  [row(Object.keys(COLUMNS)), ...occurrences.map((one) => row(Object.values(COLUMNS).map((value) => value(one))))].join(
    "",
  );

export const countsCsv = (head: string, counts: readonly Count<string | undefined>[], of = "occasions"): string =>
  [row([head, of]), ...counts.map(({ value, count }) => row([value ?? "", count]))].join("");

/** A row a topic, a column a period; the first row of figures is what was published in it. */
export const topicsCsv = (
  periods: readonly string[],
  published: readonly number[],
  trends: readonly TopicTrend[],
): string =>
  [
    row(["topic", "occasions", ...periods]),
    row(["(all occasions)", published.reduce((a, b) => a + b, 0), ...published]),
    ...trends.map(({ topic, count, counts }) => row([topic, count, ...counts])),
  ].join("");

const summaryOf = (one: Occurrence): string =>
  [
    one.status === "announced" ? WORDS.entry.announced : undefined,
    kindText(one.kind),
    one.sides.map(sideName).join(", "),
    one.topics.join(", "),
  ]
    .filter(Boolean)
    .join(" · ");

/** The newest that arrived, as a feed. @param url of the feed, absolute. */
export function occurrencesAtom(url: URL, page: string, title: string, occurrences: readonly Occurrence[]): string {
  const newest = [...occurrences]
    .map((one) => ({ one, arrived: one.tellings.reduce((last, { first }) => (first > last ? first : last), "") }))
    .sort((a, b) => (a.arrived < b.arrived ? 1 : a.arrived > b.arrived ? -1 : 0))
    .slice(0, FED);
  return atomFeed({
    self: url.href,
    page: new URL(page, url).href,
    title: `${WORDS.name}: ${title}`,
    updated: newest[0]?.arrived ?? "1970-01-01T00:00:00Z",
    entries: newest.map(({ one, arrived }) => {
      const [head] = one.tellings;
      return {
        id: `urn:rapporteur:occasion:${head!.page}`,
        title: head!.title || head!.url,
        href: new URL(`/readout/${head!.page}`, url).href,
        updated: arrived,
        author: head!.publisher?.name ?? WORDS.readout.unknownPublisher,
        summary: summaryOf(one),
        categories: one.topics,
        ...(head!.language === "und" ? {} : { language: head!.language }),
      };
    }),
  });
}

/**
 * Occasions of one day or several, announced and held, and what else stands in the calendar.
 * @param origin of the reading room.
 */
export const occurrencesIcs = (
  origin: string,
  title: string,
  occurrences: readonly Occurrence[],
  also: readonly ICalendarEvent[] = [],
): string =>
  icalendar({
    name: `${WORDS.name}: ${title}`,
    events: also.concat(
      occurrences.slice(0, MOST_EVENTS).flatMap((one) => {
        const [head] = one.tellings;
        if (one.day === undefined || head === undefined) return [];
        const end = one.tellings.find(({ occasion }) => occasion?.end !== undefined)?.occasion?.end;
        const place = [one.city, one.country === undefined ? undefined : sideName(one.country)]
          .filter(Boolean)
          .join(", ");
        return [
          {
            uid: `${head.page}@rapporteur`,
            stamp: head.first,
            day: one.day,
            ...(end === undefined ? {} : { end }),
            summary: head.title || kindText(one.kind),
            description: `${summaryOf(one)}\n${head.publisher?.name ?? WORDS.readout.unknownPublisher}\n${head.url}`,
            ...(place === "" ? {} : { location: place }),
            url: `${origin}/readout/${head.page}`,
            status: one.status === "announced" ? ("TENTATIVE" as const) : ("CONFIRMED" as const),
            categories: [kindText(one.kind)],
          },
        ];
      }),
    ),
  });
