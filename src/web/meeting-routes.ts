import type { Hono } from "hono";
import { dayAfter } from "../analysis/meetings/days.ts";
import type { Meeting } from "../analysis/meetings/meeting.ts";
import { type Besides, besides } from "../analysis/sides/besides.ts";
import { atomFeed } from "../formats/atom.ts";
import { row, SEPARATOR } from "../formats/csv.ts";
import { besideData } from "../jobs/beside-data.ts";
import { meetingAt, tellMeeting } from "../jobs/meetings.ts";
import { type Item, shownIn } from "../model/archive.ts";
import type { PageId } from "../model/ids.ts";
import type { Telling } from "../model/telling.ts";
import { isWhen, type When } from "../model/when.ts";
import type { House, WebArchive } from "./change-routes.ts";
import { columnsOf, comparePage } from "./compare.ts";
import { meetingPage } from "./meeting.ts";
import { type AskedMeetings, MEETINGS_SHOWN, meetingsHref, meetingsPage, placeWords, whoWords } from "./meetings.ts";
import { Refusal } from "./refusal.ts";
import { WORDS } from "./words.ts";

const MEETINGS = WORDS.meetings;

const FED = 50;
/** Lines of a table that is fetched whole. */
const TABLE = 10_000;
/** Texts with more sentences than this stand beside each other on a page of their own only. */
const SHORT = 120;
const AROUND = 4;

/** Meetings: all of them, one, and two of its readouts beside each other. */
export function meetingRoutes(app: Hono, { archive, page, json, respond, land }: House & { land: string }): void {
  const listed = async (asked: AskedMeetings, limit: number): Promise<Meeting[]> => {
    const found = await archive.meetings({
      sides: asked.sides,
      ...(asked.from !== undefined && { from: asked.from }),
      ...(asked.to !== undefined && { to: asked.to }),
      offset: asked.offset,
      limit,
    });
    return Promise.all(found.map((gathered) => tellMeeting(archive, gathered)));
  };

  app.get("/meetings", async (c) => {
    const asked = askedIn(new URL(c.req.url).searchParams);
    const list = await listed(asked, MEETINGS_SHOWN + 1);
    return page(meetingsPage(asked, list.slice(0, MEETINGS_SHOWN), list.length > MEETINGS_SHOWN));
  });
  app.get("/meetings.json", async (c) => {
    const asked = askedIn(new URL(c.req.url).searchParams);
    return json({ query: asked, meetings: await listed(asked, MEETINGS_SHOWN) });
  });
  app.get("/meetings.csv", async (c) => {
    const list = await listed(askedIn(new URL(c.req.url).searchParams), TABLE);
    return respond(tableOf(list), "text/csv; charset=utf-8; header=present", 200);
  });
  app.get("/meetings.atom", async (c) => {
    const url = new URL(c.req.url);
    const asked = askedIn(url.searchParams);
    const list = await listed(asked, FED);
    const firsts = new Map<string, string>();
    for (const { meeting, readouts } of list) {
      const tellings = await Promise.all(readouts.map(({ document }) => archive.tellingOf(document)));
      // An entry is new again when another readout has joined it.
      firsts.set(
        meeting,
        tellings
          .map((telling) => telling?.first ?? "")
          .sort()
          .at(-1)!,
      );
    }
    const feed = atomFeed({
      self: new URL(meetingsHref(asked, "/meetings.atom"), url).href,
      page: new URL(meetingsHref(asked), url).href,
      title: `${WORDS.name}: ${MEETINGS.title}`,
      updated: [...firsts.values()].sort().at(-1) ?? "1970-01-01T00:00:00Z",
      entries: list.map((meeting) => ({
        id: `urn:rapporteur:meeting:${meeting.meeting}`,
        title: [whoWords(meeting), meeting.day].filter(Boolean).join(", "),
        href: new URL(`/meeting/${meeting.meeting}`, url).href,
        updated: firsts.get(meeting.meeting)!,
        author: meeting.readouts[0]?.publisher ?? WORDS.readout.unknownPublisher,
        summary: meeting.readouts
          .map(({ publisher, title }) => [publisher, title].filter(Boolean).join(": "))
          .join("; "),
        categories: [...(meeting.kind ? [meeting.kind] : []), ...meeting.sides],
      })),
    });
    return respond(feed, "application/atom+xml; charset=utf-8", 200);
  });

  app.get("/meeting/:id", async (c) => {
    const asked = c.req.param("id");
    const asJson = asked.endsWith(".json");
    const id = asked.replace(/\.json$/, "");
    const wanted = pageIn(id);
    const gathered = wanted && (await meetingAt(archive, wanted));
    if (!gathered) throw new Refusal("missing", MEETINGS.missing, { advice: WORDS.errors.notFoundAdvice });
    // By the page of one that joined later, or by that of a meeting that has become a part of another.
    if (gathered.id !== id) return c.redirect(`/meeting/${gathered.id}${asJson ? ".json" : ""}`, 302);
    const meeting = await tellMeeting(archive, gathered);
    const around = await aroundOf(archive, meeting);
    const sides = await sidesOf(archive, meeting);
    if (asJson) {
      return json({
        ...meeting,
        ...(sides && { besides: besideData(sides.besides, sides.a.item, sides.b.item) }),
        before: around.before.map(shortOf),
        after: around.after.map(shortOf),
      });
    }
    return page(meetingPage({ meeting, sides, ...around }, land));
  });

  app.get("/compare/:a/:b", async (c) => {
    const last = c.req.param("b");
    const asJson = last.endsWith(".json");
    const [a, b] = await Promise.all(
      [c.req.param("a"), last.replace(/\.json$/, "")].map((id) => currentOf(archive, id)),
    );
    const made = readBoth(a!, b!);
    if (asJson) return json(made ? besideData(made, a!, b!) : { a: a!.document.id, b: b!.document.id, read: false });
    const [one, other] = await Promise.all([a!, b!].map(({ document }) => archive.meetingOf(document.page)));
    const meeting = one && one.id === other?.id ? one : undefined;
    return page(comparePage({ a: a!, b: b!, besides: made, meeting }));
  });
}

/** The page that a part of an address names; undefined where it is no name of a page. */
const pageIn = (id: string): PageId | undefined => (/^[0-9a-z]{1,40}$/.test(id) ? (id as PageId) : undefined);

/** @throws Problem "usage" where a day is none. */
function askedIn(parameters: URLSearchParams): AskedMeetings {
  const day = (name: string): When | undefined => {
    const text: string = parameters.get(name)?.trim() ?? "";
    if (text === "") return undefined;
    const shown = text.slice(0, 40);
    if (!isWhen(text)) throw new Refusal("usage", MEETINGS.notDay(shown), { advice: MEETINGS.notDayAdvice });
    return text;
  };
  const sides = parameters
    .getAll("sides")
    .flatMap((value) => value.split(","))
    .map((side) => side.trim())
    .filter((side) => side !== "" && side.length <= 100)
    .slice(0, 4)
    // States' codes are two capitals; organisations keep their own writing.
    .map((side) => (/^[a-z]{2}$/i.test(side) ? side.toUpperCase() : side));
  const offset = Number(parameters.get("offset") ?? "0");
  const [from, to] = [day("from"), day("to")];
  return {
    sides,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    offset: Number.isInteger(offset) && offset >= 0 && offset <= 1_000_000 ? offset : 0,
  };
}

async function currentOf(archive: WebArchive, id: string): Promise<Item> {
  const page = pageIn(id);
  const history = page && (await archive.page(page));
  const item = history && shownIn(history);
  if (!item) throw new Refusal("missing", WORDS.errors.readoutMissing, { advice: WORDS.errors.notFoundAdvice });
  return item;
}

function readBoth(a: Item, b: Item): Besides | undefined {
  if (!a.record || !b.record) return undefined;
  return besides({ document: a.document, record: a.record }, { document: b.document, record: b.record });
}

/** Two readouts that stand for the two sides: of different publishers, of one language where that can be. */
async function sidesOf(archive: WebArchive, meeting: Meeting) {
  const own = meeting.readouts.filter(({ copyOf }) => copyOf === undefined).slice(0, 8);
  let best: { a: (typeof own)[number]; b: (typeof own)[number]; worth: number } | undefined;
  for (const [index, a] of own.entries()) {
    for (const b of own.slice(index + 1)) {
      const worth =
        (a.country !== b.country ? 4 : a.publisher !== b.publisher ? 1 : 0) + (a.language === b.language ? 2 : 0);
      if (worth > (best?.worth ?? 0)) best = { a, b, worth };
    }
  }
  if (!best) return undefined;
  const [one, other] = await Promise.all([best.a, best.b].map(({ document }) => archive.item(document)));
  if (!one?.record || !other?.record) return undefined;
  if (Math.max(one.record.statements.length, other.record.statements.length) > SHORT) return undefined;
  const [a, b] = columnsOf(one, other);
  const made = readBoth(one, other);
  return made && { besides: made, a, b };
}

/** Readouts of the same two sides before and after, those of the meeting itself left out. */
async function aroundOf(archive: WebArchive, meeting: Meeting): Promise<{ before: Telling[]; after: Telling[] }> {
  const { day, sides, readouts } = meeting;
  if (day === undefined || sides.length < 2) return { before: [], after: [] };
  const where = sides.slice(0, 2).map((side) => ["side", side] as const);
  const own = new Set(readouts.map(({ page }) => page));
  const limit = AROUND + own.size;
  const others = (tellings: readonly Telling[]): Telling[] =>
    tellings.filter(({ page, occasion }) => !own.has(page) && occasion !== undefined).slice(0, AROUND);
  const [before, after] = await Promise.all([
    archive.tellings({ where, to: dayAfter(day, -1), order: "newest", limit }),
    archive.tellings({ where, from: dayAfter(day, 1), order: "oldest", limit }),
  ]);
  return { before: others(before), after: others(after) };
}

const shortOf = ({ page, title, day, url, publisher }: Telling) => ({
  page,
  title,
  url,
  ...(day !== undefined && { day }),
  ...(publisher && { publisher: publisher.name }),
});

const tableOf = (list: readonly Meeting[]): string =>
  [
    row([
      "meeting",
      "day",
      "kind",
      "sides",
      "parties",
      "place",
      "sureness",
      "readouts",
      "urls",
      "titles",
      "publishers",
      "languages",
    ]),
    ...list.map(({ meeting, day, kind, sides, parties, place, sureness, readouts }) =>
      row([
        meeting,
        day,
        kind,
        sides.join(SEPARATOR),
        parties.map(({ name }) => name).join(SEPARATOR),
        placeWords(place),
        sureness,
        readouts.length,
        ...(["url", "title", "publisher", "language"] as const).map((key) =>
          readouts.map((one) => one[key] ?? "").join(SEPARATOR),
        ),
      ]),
    ),
  ].join("");
