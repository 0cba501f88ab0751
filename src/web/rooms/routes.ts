import type { Context, Hono } from "hono";
import { counterpartsOf, seriesOf, topicTrends } from "../../analysis/trends/counting.ts";
import type { Occurrence } from "../../analysis/trends/occurrences.ts";
import { row } from "../../formats/csv.ts";
import type { ICalendarEvent } from "../../formats/icalendar.ts";
import { dueEvents, dueIn } from "../../jobs/ledger.ts";
import { isStateCode } from "../../model/actor.ts";
import type { Problem } from "../../model/problem.ts";
import type { Told } from "../../model/telling.ts";
import type { When } from "../../model/when.ts";
import type { House } from "../change-routes.ts";
import { sideName, stateName } from "../names.ts";
import { Refusal } from "../refusal.ts";
import type { Page } from "../shell.ts";
import { tongue } from "../spoken.ts";
import { WORDS } from "../words.ts";
import {
  choiceOf,
  chosenOf,
  type Moment,
  momentOf,
  occasionsHref,
  organisationHref,
  pairHref,
  sideHref,
  topicHref,
  topicOf,
} from "./asking.ts";
import { calendarPage, monthOf, monthShown } from "./calendar.ts";
import { type Room, topicText } from "./figures.ts";
import { countsCsv, FED, MEDIA, occurrencesAtom, occurrencesCsv, occurrencesIcs, topicsCsv } from "./files.ts";
import type { Holdings } from "./holdings.ts";
import { occasionsPage, SHOWN } from "./occasions.ts";
import { pairOf, pairPage } from "./pair.ts";
import { stateOf, statePage } from "./state.ts";
import { type Statistics, statisticsOf, statisticsPage } from "./statistics.ts";
import { subjectOf, subjectPage } from "./subject.ts";

const ROOMS = WORDS.rooms;

/** No calendar goes on behind it. */
const LAST = "9999-12-31";
const monthly = (month: string): { from: string; to: string } => ({ from: `${month}-01`, to: `${month}-31` });

type Where = (readonly [Told, string])[];

/** Rooms of states, pairs, topics, organisations, time and counts, each with its files. */
export function roomRoutes(app: Hono, house: House & { holdings: Holdings; land: string }): void {
  const { archive, holdings, page, json, respond } = house;
  const ask = (c: Context): { url: URL; moment: Moment } => {
    const url = new URL(c.req.url);
    return { url, moment: momentOf(url.searchParams, house.now()) };
  };
  const occurrences = (where: Where, { at }: Moment): Promise<Occurrence[]> =>
    holdings.occurrences({ where, ...(at === undefined ? {} : { at }) });
  const roomOf = (moment: Moment, where: Where, path: string): Room => ({ moment, land: house.land, where, path });
  const csv = (body: string): Response => respond(body, MEDIA.csv, 200);
  /** A page that depends on nothing but its list, its address and the moment is made once. */
  const shown = (list: readonly Occurrence[], path: string, { said, today }: Moment, make: () => Page): Response =>
    page(holdings.counted(list, `page ${tongue()} ${path} ${said} ${today}`, make));
  /** The list of a room in the format that its address ends with. */
  const listAs = (
    format: string,
    url: URL,
    path: string,
    title: string,
    list: readonly Occurrence[],
    also: readonly ICalendarEvent[] = [],
  ): Response | undefined => {
    if (format === "csv") return csv(occurrencesCsv(list));
    if (format === "atom") return respond(occurrencesAtom(url, path, title, list), MEDIA.atom, 200);
    if (format === "ics") return respond(occurrencesIcs(url.origin, title, list, also), MEDIA.ics, 200);
    return undefined;
  };
  /** What is due, as events of a calendar. */
  const dueEvery = async (span: { from: string; to: string }, url: URL): Promise<ICalendarEvent[]> => {
    const entries = (await dueIn(archive, span)).map(({ entry }) => entry);
    return dueEvents(entries, url.origin, (await archive.counts()).latest ?? "1970-01-01T00:00:00Z");
  };
  const topicsAs = (list: readonly Occurrence[]): Response => {
    const series = seriesOf(list);
    return csv(
      series ? topicsCsv(series.frame.periods, series.counts, topicTrends(list, series.frame)) : topicsCsv([], [], []),
    );
  };

  app.get("/state/:name/:part?", async (c) => {
    const { url, moment } = ask(c);
    const { name: code, format } = nameOf(c.req.param("name"));
    if (!isStateCode(code)) throw missing();
    const where: Where = [["side", code]];
    const list = await occurrences(where, moment);
    const part = c.req.param("part");
    if (part === "topics.csv") return topicsAs(list);
    if (part === "counterparts.csv") return csv(counterpartsCsv(list, code));
    if (part !== undefined) throw missing();
    const path = sideHref(code);
    const file = listAs(format, url, path, stateName(code), list);
    if (file) return file;
    const named = await holdings.remembered(`named ${code} ${moment.at}`, async () =>
      moment.at
        ? (await archive.tellings({ where: [["state", code]], at: moment.at })).length
        : ((await archive.told("state", { where: [["state", code]] })).find(({ value }) => value === code)?.count ?? 0),
    );
    if (list.length === 0 && named === 0 && stateName(code) === code) throw missing();
    const all = await occurrences([], moment);
    const data = holdings.counted(list, `${tongue()} ${named} ${moment.today}`, () =>
      stateOf(code, list, all, named, moment.today),
    );
    if (format === "json") return json(plain(data));
    return shown(list, `${path} ${named}`, moment, () => statePage(roomOf(moment, where, path), data, list));
  });

  app.get("/pair/:sides/:part?", async (c) => {
    const { url, moment } = ask(c);
    const { name, format } = nameOf(c.req.param("sides"));
    const sides = name.split(",").filter((side) => side !== "");
    const [one, other] = [...sides].sort();
    if (one === undefined || other === undefined || sides.length !== 2 || one === other) throw missing();
    const path = pairHref(one, other);
    // One address for each pair.
    if (sides[0] !== one && format === "" && c.req.param("part") === undefined)
      return c.redirect(`${path}${url.search}`, 301);
    const where: Where = [
      ["side", one],
      ["side", other],
    ];
    const list = await occurrences(where, moment);
    const part = c.req.param("part");
    if (part === "topics.csv") return topicsAs(list);
    if (part !== undefined) throw missing();
    const title = ROOMS.pair.title(sideName(one), sideName(other));
    const file = listAs(format, url, path, title, list);
    if (file) return file;
    const until = await holdings.remembered(`until ${path} ${moment.at} ${moment.today}`, () =>
      heardUntil(list, moment),
    );
    const undertaken = await holdings.remembered(`undertaken ${path}`, () =>
      Promise.all(
        [
          { by: one, to: other },
          { by: other, to: one },
        ].map(async (query) => ({
          ...query,
          count: await archive.countLedger(query),
        })),
      ),
    );
    const data = holdings.counted(list, `${tongue()} ${until}`, () => pairOf([one, other], list, until, undertaken));
    if (format === "json") return json(plain(data));
    return shown(list, `${path} ${until}`, moment, () => pairPage(roomOf(moment, where, path), data, list));
  });

  /** The last day on which whoever tells of these occasions has published anything. */
  async function heardUntil(list: readonly Occurrence[], moment: Moment): Promise<When> {
    const names = new Set(list.flatMap(({ tellings }) => tellings.flatMap(({ publisher }) => publisher?.name ?? [])));
    let last = "";
    // Of the many who may tell of two great powers, the first in order of newness are enough.
    for (const name of [...names].slice(0, 6)) {
      const [newest] = await archive.tellings({
        where: [["publisher", name]],
        to: moment.today,
        limit: 1,
        ...(moment.at === undefined ? {} : { at: moment.at }),
      });
      if (newest?.day !== undefined && newest.day > last) last = newest.day;
    }
    return last === "" ? moment.today : last;
  }

  for (const kind of ["topic", "organisation"] as const) {
    app.get(`/${kind}/:name/:part?`, async (c) => {
      const { url, moment } = ask(c);
      const { name, format } = nameOf(c.req.param("name") ?? "");
      const topic = kind === "topic" ? topicOf(name) : undefined;
      if (kind === "topic" && topic === undefined) {
        throw new Refusal("missing", ROOMS.subject.missing(name.slice(0, 60)), { advice: ROOMS.subject.missingAdvice });
      }
      const where: Where = topic === undefined ? [["organisation", name]] : [["topic", topic]];
      const list = await occurrences(where, moment);
      if (list.length === 0 && kind === "organisation" && moment.at === undefined) throw missing();
      const title = topic === undefined ? name : topicText(topic);
      const path = topic === undefined ? organisationHref(name) : topicHref(topic);
      const part = c.req.param("part");
      if (part === "topics.csv") return topicsAs(list);
      const file = part === undefined ? listAs(format, url, path, title, list) : undefined;
      if (file) return file;
      const all = await occurrences([], moment);
      const data = holdings.counted(list, kind, () => subjectOf(list, all));
      if (part === "countries.csv") return csv(countsCsv("country", data.countries));
      if (part !== undefined) throw missing();
      if (format === "json") return json(plain({ [kind]: title, ...data }));
      return shown(list, path, moment, () => subjectPage(roomOf(moment, where, path), kind, title, data, list));
    });
  }

  for (const format of ["", "json", "csv", "atom", "ics"]) {
    app.get(format === "" ? "/occasions" : `/occasions.${format}`, async (c) => {
      const { url, moment } = ask(c);
      const choice = choiceOf(url.searchParams);
      const list = chosenOf(await occurrences(choice.where, moment), choice);
      const file = listAs(format, url, occasionsHref(choice), ROOMS.occasions.title, list);
      if (file) return file;
      const asked = Number(url.searchParams.get("page") ?? "1");
      const number = Number.isInteger(asked) && asked >= 1 ? asked : 1;
      if (format === "json") {
        const shown = list.slice((number - 1) * FED, number * FED);
        return json(plain({ total: list.length, page: number, perPage: FED, occasions: shown }));
      }
      return page(occasionsPage(choice, list, Math.min(number, Math.max(1, Math.ceil(list.length / SHOWN))), moment));
    });

    app.get(format === "" ? "/calendar" : `/calendar.${format}`, async (c) => {
      const { url, moment } = ask(c);
      const all = await occurrences([], moment);
      const month = monthAsked(url.searchParams.get("month"));
      const chosen = month === undefined ? undefined : all.filter(({ day }) => day?.startsWith(month));
      const since = `${Number(moment.today.slice(0, 4)) - 1}${moment.today.slice(4)}`;
      const coming = all
        .filter(({ status, day }) => status === "announced" && day !== undefined && day >= moment.today)
        .reverse();
      // Without a month the calendar is what one subscribes to: all that is to come, and a year back.
      const file = listAs(
        format,
        url,
        month === undefined ? "/calendar" : `/calendar?month=${month}`,
        ROOMS.calendar.title,
        chosen ?? all.filter(({ day }) => day !== undefined && day >= since),
        format === "ics" ? await dueEvery(month === undefined ? { from: since, to: LAST } : monthly(month), url) : [],
      );
      if (file) return file;
      const shown = month ?? holdings.counted(all, `month ${moment.today}`, () => monthShown(all, moment.today));
      const data = holdings.counted(all, shown, () => monthOf(all, shown));
      const due = await dueIn(archive, monthly(shown));
      if (format === "json") return json(plain({ ...data, days: Object.fromEntries(data.days), coming, due }));
      return page(calendarPage(roomOf(moment, [], "/calendar"), data, coming, due));
    });
  }

  const counted = (all: readonly Occurrence[]): Statistics =>
    holdings.counted(all, "statistics", () => statisticsOf(all));
  app.get("/statistics", async (c) => {
    const { moment } = ask(c);
    const all = await occurrences([], moment);
    return shown(all, "/statistics", moment, () =>
      statisticsPage(roomOf(moment, [], "/statistics"), counted(all), all),
    );
  });
  app.get("/statistics.json", async (c) => {
    const { moment } = ask(c);
    return json(plain(counted(await occurrences([], moment))));
  });
  app.get("/statistics/:file", async (c) => {
    const { moment } = ask(c);
    const { name, format } = nameOf(c.req.param("file"));
    const all = await occurrences([], moment);
    const data = counted(all);
    if (format !== "csv") throw missing();
    if (name === "topics") return topicsAs(all);
    if (name === "occasions" && data.series) {
      const { frame, counts } = data.series;
      return csv(
        countsCsv(
          "period",
          frame.periods.map((value, index) => ({ value, count: counts[index]! })),
        ),
      );
    }
    if (name === "pairs") {
      const { sides, meetings } = data.pairs;
      return csv(
        [row(["state", ...sides]), ...meetings.map((counts, index) => row([sides[index]!, ...counts]))].join(""),
      );
    }
    if (name === "delays") {
      const rows = data.delays.map(({ publisher, documents, median, sameDay }) =>
        row([publisher, documents, median, sameDay]),
      );
      return csv([row(["publisher", "documents", "median_days", "same_day"]), ...rows].join(""));
    }
    if (name === "acts") return csv(countsCsv("act", data.acts, "statements"));
    if (
      name === "kinds" ||
      name === "languages" ||
      name === "countries" ||
      name === "sides" ||
      name === "organisations"
    ) {
      return csv(countsCsv(name.replace(/ies$/, "y").replace(/s$/, ""), data[name]));
    }
    throw missing();
  });
}

/** A name and the format at its end. */
function nameOf(last: string): { name: string; format: string } {
  const found = /^(.+)\.(json|csv|atom|ics)$/.exec(last);
  return found ? { name: found[1]!, format: found[2]! } : { name: last, format: "" };
}

const missing = (): Problem => new Refusal("missing", WORDS.errors.notFound, { advice: WORDS.errors.notFoundAdvice });

function monthAsked(said: string | null): When | undefined {
  if (said === null || said === "") return undefined;
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(said)) return said;
  throw new Refusal("usage", ROOMS.calendar.noMonth(said.slice(0, 60)), { advice: ROOMS.calendar.noMonthAdvice });
}

const counterpartsCsv = (list: readonly Occurrence[], code: string): string =>
  [
    row(["side", "meetings", "heads", "first", "last"]),
    ...counterpartsOf(list, code).map(({ side, meetings, levels, first, last }) =>
      row([side, meetings, (levels.get("head of state") ?? 0) + (levels.get("head of government") ?? 0), first, last]),
    ),
  ].join("");

/** Maps as objects; occasions with the addresses of those that tell of them in place of all that these tell. */
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, one: unknown) => {
      if (one instanceof Map) return Object.fromEntries([...one].map(([name, held]) => [name ?? "not told", held]));
      if (key === "tellings" && Array.isArray(one)) return one.map(shortOf);
      return one;
    }),
  );

const shortOf = ({
  page,
  document,
  url,
  title,
  language,
  publisher,
  day,
  published,
  first,
  state,
  parties,
}: Occurrence["tellings"][number]) => ({
  href: `/readout/${page}`,
  document,
  url,
  title,
  language,
  publisher,
  day,
  published,
  first,
  state,
  parties,
});
