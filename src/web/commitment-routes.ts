import type { Hono } from "hono";
import { atomFeed } from "../formats/atom.ts";
import { row, SEPARATOR } from "../formats/csv.ts";
import { icalendar } from "../formats/icalendar.ts";
import { dueEvents, keysAsked, silenceOf } from "../jobs/ledger.ts";
import type { UndertakingId } from "../model/ids.ts";
import type { LedgerEntry, LedgerQuery } from "../model/undertaking.ts";
import { isWhen } from "../model/when.ts";
import type { House } from "./change-routes.ts";
import {
  type AskedLedger,
  COMMITMENTS_SHOWN,
  commitmentPage,
  commitmentsPage,
  ledgerHref,
  partiesOf,
  placeHref,
} from "./commitments.ts";
import { Refusal } from "./refusal.ts";
import { WORDS } from "./words.ts";

const LEDGER = WORDS.ledger;

const FED = 50;
/** Lines of a table, and days of a calendar, that are fetched whole. */
const TABLE = 10_000;

/** Who undertook what: all of it, and one commitment through time. */
export function commitmentRoutes(app: Hono, { archive, page, json, respond }: House): void {
  app.get("/commitments", async (c) => {
    const asked = askedIn(new URL(c.req.url).searchParams);
    const query = queryOf(asked);
    const list = await archive.ledger({ ...query, offset: asked.offset, limit: COMMITMENTS_SHOWN });
    return page(commitmentsPage(asked, list, await archive.countLedger(query)));
  });
  app.get("/commitments.json", async (c) => {
    const asked = askedIn(new URL(c.req.url).searchParams);
    const query = queryOf(asked);
    const list = await archive.ledger({ ...query, offset: asked.offset, limit: COMMITMENTS_SHOWN });
    return json({ query: asked, total: await archive.countLedger(query), commitments: list });
  });
  app.get("/commitments.csv", async (c) => {
    const url = new URL(c.req.url);
    const list = await archive.ledger({ ...queryOf(askedIn(url.searchParams)), limit: TABLE });
    return respond(tableOf(list, url), "text/csv; charset=utf-8; header=present", 200);
  });
  app.get("/commitments.ics", async (c) => {
    const url = new URL(c.req.url);
    const list = await archive.ledger({ ...queryOf(askedIn(url.searchParams)), order: "due", limit: TABLE });
    const { latest } = await archive.counts();
    const events = dueEvents(list, url.origin, latest ?? "1970-01-01T00:00:00Z");
    return respond(icalendar({ name: LEDGER.title, events }), "text/calendar; charset=utf-8", 200);
  });
  app.get("/commitments.atom", async (c) => {
    const url = new URL(c.req.url);
    const asked = askedIn(url.searchParams);
    const list = await archive.ledger({ ...queryOf(asked), limit: FED });
    const feed = atomFeed({
      self: new URL(ledgerHref(asked, "/commitments.atom"), url).href,
      page: new URL(ledgerHref(asked), url).href,
      title: `${WORDS.name}: ${LEDGER.title}`,
      updated: instantOf(list[0] && lastDay(list[0])),
      entries: list.flatMap((entry) => {
        const one = entry.undertakings[0];
        if (!one) return [];
        return [
          {
            id: `urn:rapporteur:commitment:${entry.id}:${entry.mentions.length}`,
            title: `${partiesOf(one)}: ${one.words}`,
            href: new URL(`/commitment/${entry.id}`, url).href,
            updated: instantOf(lastDay(entry)),
            author: one.publisher ?? WORDS.readout.unknownPublisher,
            summary: [one.words, ...entry.mentions.map(({ kind, words }) => `${LEDGER.kinds[kind]}: ${words}`)].join(
              " · ",
            ),
            categories: [one.strength],
            language: one.language,
          },
        ];
      }),
    });
    return respond(feed, "application/atom+xml; charset=utf-8", 200);
  });

  app.get("/commitment/:id", async (c) => {
    const [, id = "", asJson] = /^([0-9a-z]{1,40})(\.json)?$/.exec(c.req.param("id")) ?? [];
    const entry = await archive.ledgerEntry(id as UndertakingId);
    if (!entry || entry.undertakings.length === 0)
      throw new Refusal("missing", LEDGER.missing, { advice: WORDS.errors.notFoundAdvice });
    // By a later mention: the first one names it.
    if (entry.id !== id) return c.redirect(`/commitment/${entry.id}${asJson ?? ""}`, 302);
    const silence = await silenceOf(archive, entry);
    return asJson ? json({ ...entry, ...(silence && { silence }) }) : page(commitmentPage(entry, silence));
  });
}

const lastDay = ({ undertakings, mentions }: LedgerEntry): string | undefined =>
  [...undertakings, ...mentions]
    .flatMap(({ day }) => (day === undefined ? [] : [day]))
    .sort()
    .at(-1);

const instantOf = (day: string | undefined): string =>
  day === undefined ? "1970-01-01T00:00:00Z" : `${`${day}-01-01`.slice(0, 10)}T00:00:00Z`;

const queryOf = (asked: AskedLedger): LedgerQuery => ({
  order: asked.order,
  ...(asked.by !== "" && { by: asked.by }),
  ...(asked.to !== "" && { to: asked.to }),
  ...(asked.dueFrom !== "" && { dueFrom: asked.dueFrom }),
  ...(asked.dueBefore !== "" && { dueBefore: asked.dueBefore }),
  ...(asked.open && { open: true }),
  ...(asked.words !== "" && { keys: keysAsked(asked.words) }),
});

/** @throws Problem "usage" where a day is none. */
function askedIn(parameters: URLSearchParams): AskedLedger {
  const text = (name: string): string => (parameters.get(name) ?? "").trim().slice(0, 200);
  const day = (name: string): string => {
    const given: string = text(name);
    const shown = given.slice(0, 40);
    if (given !== "" && !isWhen(given))
      throw new Refusal("usage", LEDGER.notDay(shown), { advice: LEDGER.notDayAdvice });
    return given;
  };
  const side = (name: string): string => (/^[a-z]{2}$/i.test(text(name)) ? text(name).toUpperCase() : text(name));
  const offset = Number(text("offset"));
  return {
    words: text("q"),
    by: side("by"),
    to: side("to"),
    dueFrom: day("due-from"),
    dueBefore: day("due-before"),
    open: text("open") === "1",
    order: text("order") === "due" ? "due" : "latest",
    offset: Number.isInteger(offset) && offset >= 0 && offset <= 1_000_000 ? offset : 0,
  };
}

const tableOf = (list: readonly LedgerEntry[], url: URL): string =>
  [
    row([
      "commitment",
      "day",
      "by",
      "to",
      "strength",
      "due",
      "forum",
      "words",
      "publisher",
      "mentions",
      "last_mention",
      "reported_as_done",
      "state",
      "href",
    ]),
    ...list.flatMap((entry) => {
      const one = entry.undertakings[0];
      if (!one) return [];
      return row([
        entry.id,
        one.day,
        one.by.join(SEPARATOR),
        one.to.join(SEPARATOR),
        one.strength,
        one.due,
        one.forum,
        one.words,
        one.publisher,
        entry.mentions.length,
        lastDay(entry),
        entry.mentions.filter(({ kind }) => kind === "reported as done").length,
        entry.states[0]?.state,
        new URL(placeHref(one, one.deed), url).href,
      ]);
    }),
  ].join("");
