import type { Hono } from "hono";
import { officeKind } from "../analysis/roster/office-kinds.ts";
import { atomFeed } from "../formats/atom.ts";
import { row, SEPARATOR } from "../formats/csv.ts";
import type { Holding, PersonCard } from "../model/person.ts";
import type { Problem } from "../model/problem.ts";
import { TOPICS } from "../model/record.ts";
import type { House } from "./change-routes.ts";
import { dateText, officeName, sideName } from "./names.ts";
import { isOffice, officePage } from "./office.ts";
import { atHref } from "./past.ts";
import { extentText, PEOPLE_SHOWN, type PeopleAsked, peopleHref, peoplePage } from "./people.ts";
import { personPage, READOUTS_SHOWN, SAID_SHOWN } from "./person.ts";
import { officeHref, personHref, wordsHref } from "./person-links.ts";
import { decisionsOn } from "./person-naming.ts";
import { ROUND } from "./person-network.ts";
import { Refusal } from "./refusal.ts";
import type { Holdings } from "./rooms/holdings.ts";
import { visit } from "./visit.ts";
import { WORDS } from "./words.ts";

const SAY = WORDS.people;

/** Entries in a feed, counterparts of a person. */
const FED = 100;
const COUNTERPARTS = 20;
/** Persons in a table. */
const TABLED = 100_000;
const LONGEST = 200;
/** Persons among whom the bearer of a name is sought. */
const NAMESAKES = 50;

const CSV = "text/csv; charset=utf-8; header=present";

/** Persons, and the offices they hold. */
export function peopleRoutes(
  app: Hono,
  { archive, holdings: kept, page, json, respond }: House & { holdings: Holdings },
): void {
  app.get("/people", async (c) => {
    const asked = askedOf(new URL(c.req.url).searchParams);
    const [found, sides] = await Promise.all([archive.persons(queryOf(asked)), archive.sidesOfPersons()]);
    return page(peoplePage(asked, found, sides));
  });
  app.get("/people.json", async (c) => {
    const asked = askedOf(new URL(c.req.url).searchParams);
    return json({ query: asked, ...(await archive.persons(queryOf(asked))) });
  });
  app.get("/people.csv", async (c) => {
    const asked = askedOf(new URL(c.req.url).searchParams);
    const { persons } = await archive.persons({ ...queryOf(asked), offset: 0, limit: TABLED });
    const rows = persons.map(({ id, name, side, count, first, last, forms, offices }) =>
      row([id, name, side, offices.join(SEPARATOR), count, first, last, forms.join(SEPARATOR)]),
    );
    const header = row(["id", "name", "side", "offices", "texts", "first", "last", "forms"]);
    return respond([header, ...rows].join(""), CSV, 200);
  });

  app.get("/people.atom", async (c) => {
    const url = new URL(c.req.url);
    const asked = askedOf(url.searchParams);
    const { persons } = await archive.persons({ ...queryOf(asked), offset: 0, limit: FED });
    const byDay = persons.toSorted((a, b) => ((a.last ?? "") < (b.last ?? "") ? 1 : -1));
    const feed = atomFeed({
      self: new URL(peopleHref(asked, {}, "/people.atom"), url).href,
      page: new URL(peopleHref(asked), url).href,
      title: `${WORDS.name}: ${SAY.title}`,
      updated: updatedOf(byDay[0]?.last),
      entries: byDay.map((person) => ({
        // A person is news again with every day on which a text names it.
        id: `urn:rapporteur:person:${person.id}:${person.last ?? ""}`,
        title: person.name,
        href: new URL(personHref(person.id), url).href,
        updated: updatedOf(person.last),
        author: person.side === undefined ? WORDS.name : sideName(person.side),
        summary: [...person.offices.map((kind) => officeName(kind)), extentText(person)].join(", "),
        categories: person.side === undefined ? [] : [person.side],
      })),
    });
    return respond(feed, ATOM, 200);
  });

  // Where one person alone goes by the very name for the side, to that person; otherwise to those whose names hold its words.
  app.get("/people/named", async (c) => {
    const asked = askedOf(new URL(c.req.url).searchParams);
    const { persons } = await archive.persons({ name: asked.name, limit: NAMESAKES });
    const all = persons.filter(({ forms }) => forms.includes(asked.name));
    // A text may give a person another side than most texts do: then the name alone decides.
    const ofSide = all.filter(({ side }) => side === asked.side);
    const bearing = ofSide.length > 0 ? ofSide : all;
    const [only] = bearing;
    const to = only && bearing.length === 1 ? personHref(only.id) : peopleHref({ ...asked, page: 1 });
    return c.redirect(atHref(to, visit().day), 302);
  });

  app.get("/person/:id", async (c) => {
    const { bare, ending } = parted(c.req.param("id"));
    const person = await archive.person(bare);
    if (!person) throw missing(SAY.missing);
    const url = new URL(c.req.url);
    // An id that was given out before leads to the one of today.
    if (person.id !== bare) return c.redirect(`${personHref(person.id)}${ending}${url.search}`, 301);
    if (ending === ".csv") {
      const appearances = await archive.appearancesOfPerson(person.id);
      const rows = appearances.map((one) =>
        row([
          one.day,
          one.title,
          one.publisher,
          one.country,
          one.language,
          one.name,
          one.side,
          one.offices.map(({ words }) => words).join(SEPARATOR),
          one.kind,
          one.city,
          one.place,
          new URL(wordsHref(one), url).href,
        ]),
      );
      const header = "day title publisher country language name side offices kind city place_country href".split(" ");
      return respond([row(header), ...rows].join(""), CSV, 200);
    }
    if (ending === ".atom")
      return respond(feedOf(person, await archive.appearancesOfPerson(person.id, { limit: FED }), url), ATOM, 200);
    const topic = TOPICS.find((one) => one === url.searchParams.get("topic"));
    const wordsPage = pageOf(url.searchParams.get("words"));
    const said = (own: boolean) =>
      kept.remembered(`said by ${JSON.stringify([person.id, own, topic, wordsPage])}`, () =>
        archive.saidBy(person.id, {
          limit: SAID_SHOWN,
          offset: (wordsPage - 1) * SAID_SHOWN,
          ...(topic === undefined ? {} : { topic }),
          ...(person.side === undefined ? {} : { by: { country: person.side, own } }),
        }),
      );
    const [holdings, topics, own, others, counterparts, places] = await Promise.all([
      archive.holdings({ person: person.id }),
      kept.remembered(`topics of ${person.id}`, () => archive.topicsSaidBy(person.id)),
      person.side === undefined ? { total: 0, said: [] } : said(true),
      said(false),
      // Counted over hundreds of readouts, and the same until something is written.
      kept.remembered(`met by ${person.id}`, () => archive.counterpartsOf(person.id, COUNTERPARTS)),
      kept.remembered(`places of ${person.id}`, () => archive.placesOfPerson(person.id)),
    ]);
    const together = await kept.remembered(`together ${person.id}`, () =>
      archive.togetherAmong([person.id, ...counterparts.slice(0, ROUND).map(({ id }) => id)]),
    );
    if (ending === ".json") {
      const appearances = await archive.appearancesOfPerson(person.id);
      return json({ ...person, holdings, topics, own, others, counterparts, together, places, appearances });
    }
    const last = Math.max(1, Math.ceil(person.count / READOUTS_SHOWN));
    const number = Math.min(pageOf(url.searchParams.get("page")), last);
    const shown = { offset: (number - 1) * READOUTS_SHOWN, limit: READOUTS_SHOWN };
    return page(
      personPage({
        person,
        holdings,
        topics,
        topic,
        own,
        others,
        counterparts,
        together,
        namings: decisionsOn(person, await archive.namings()),
        readouts: await archive.appearancesOfPerson(person.id, shown),
        places,
        page: number,
        wordsPage,
      }),
    );
  });

  app.get("/person/:id/network.csv", async (c) => {
    const person = await archive.person(c.req.param("id"));
    if (!person) throw missing(SAY.missing);
    const round = await archive.counterpartsOf(person.id, ROUND);
    const names = new Map([person, ...round].map(({ id, name }) => [id, name]));
    const rows = (await archive.togetherAmong([...names.keys()])).map(({ a, b, count, last }) =>
      row([a, names.get(a), b, names.get(b), count, last.day, new URL(wordsHref(last), c.req.url).href]),
    );
    return respond([row("a name b other_name readouts last last_href".split(" ")), ...rows].join(""), CSV, 200);
  });

  app.get("/office/:id", async (c) => {
    const { bare, ending } = parted(c.req.param("id"));
    const wanted = bare.toLowerCase();
    const side = wanted.slice(0, wanted.indexOf("-")).toUpperCase();
    // Most sides are states, and their code begins the id; an organisation's may be written in any way.
    const ofState = await archive.holdings({ side });
    const all = ofState.some((one) => isOffice(wanted, one)) ? ofState : await archive.holdings({});
    const holdings = all.filter((one) => isOffice(wanted, one));
    const [first] = holdings;
    if (!first) throw missing(SAY.officeMissing);
    if (ending === ".json")
      return json({ id: wanted, side: first.side, kind: first.kind, name: officeKind(first.kind).name, holdings });
    if (ending === ".csv") return respond(tableOf(holdings, new URL(c.req.url)), CSV, 200);
    if (ending === ".atom") return respond(holdersFeed(holdings, new URL(c.req.url)), ATOM, 200);
    const counts = new Map<string, number>();
    for (const one of all) if (one.side === first.side) counts.set(one.kind, (counts.get(one.kind) ?? 0) + one.count);
    const kinds = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([kind]) => kind);
    return page(officePage(first.side, first.kind, holdings, kinds.slice(0, 60)));
  });
}

const ATOM = "application/atom+xml; charset=utf-8";

/** "ana-orlo-xv.json" is the id, and what is wanted of it. */
function parted(given: string): { bare: string; ending: "" | ".json" | ".csv" | ".atom" } {
  const ending = /\.(?:json|csv|atom)$/.exec(given)?.[0] ?? "";
  return { bare: given.slice(0, given.length - ending.length), ending: ending as "" | ".json" | ".csv" | ".atom" };
}

const missing = (message: string): Problem => new Refusal("missing", message, { advice: WORDS.errors.notFoundAdvice });

const pageOf = (given: string | null): number => {
  const number = Number(given ?? "1");
  return Number.isInteger(number) && number >= 1 && number <= 100_000 ? number : 1;
};

function askedOf(parameters: URLSearchParams): PeopleAsked {
  const side = parameters.get("side")?.slice(0, LONGEST);
  return {
    name: (parameters.get("name") ?? "").trim().slice(0, LONGEST),
    ...(side ? { side } : {}),
    page: pageOf(parameters.get("page")),
  };
}

const queryOf = ({ name, side, page }: PeopleAsked) => ({
  name,
  ...(side === undefined ? {} : { side }),
  offset: (page - 1) * PEOPLE_SHOWN,
  limit: PEOPLE_SHOWN,
});

/** A day, possibly of reduced precision, as a feed has it. */
function updatedOf(day: string | undefined): string {
  const [year = "1970", month = "01", date = "01"] = (day ?? "").split("-").filter(Boolean);
  return `${year}-${month}-${date}T00:00:00Z`;
}

/** Who holds an office: an entry a holder, new when a text first gives it. */
function holdersFeed(holdings: readonly Holding[], url: URL): string {
  const [first] = holdings as [Holding, ...Holding[]];
  const page = new URL(officeHref(first.side, first.kind), url).href;
  const entries = holdings
    .map((one) => ({
      id: `urn:rapporteur:holder:${one.side}:${one.kind}:${one.person}:${one.from.document}`,
      title: one.name,
      href: new URL(wordsHref(one.from), url).href,
      updated: updatedOf(one.first),
      author: one.from.publisher ?? WORDS.readout.unknownPublisher,
      summary: `${SAY.ofOffice(officeName(one.kind), sideName(one.side))}: ${one.from.words}`,
      categories: [one.kind],
    }))
    .sort((a, b) => (a.updated < b.updated ? 1 : -1))
    .slice(0, FED);
  const title = SAY.ofOffice(officeName(first.kind), sideName(first.side));
  return atomFeed({
    self: `${page}.atom`,
    page,
    title: `${WORDS.name}: ${title}`,
    updated: entries[0]!.updated,
    entries,
  });
}

function feedOf(
  person: PersonCard,
  appearances: Awaited<ReturnType<House["archive"]["appearancesOfPerson"]>>,
  url: URL,
): string {
  return atomFeed({
    self: new URL(`${personHref(person.id)}.atom`, url).href,
    page: new URL(personHref(person.id), url).href,
    title: `${WORDS.name}: ${person.name}`,
    updated: updatedOf(appearances[0]?.day),
    entries: appearances.map((one) => ({
      id: `urn:rapporteur:appearance:${one.document}:${one.actor}`,
      title: one.title || one.page,
      href: new URL(wordsHref(one), url).href,
      updated: updatedOf(one.day),
      author: one.publisher ?? WORDS.readout.unknownPublisher,
      summary: [one.name, ...one.offices.map(({ words }) => words), one.day && dateText(one.day)]
        .filter(Boolean)
        .join(", "),
      categories: one.kind === undefined ? [] : [one.kind],
      language: one.language,
    })),
  });
}

function tableOf(holdings: readonly Holding[], url: URL): string {
  const header = "side kind person name first first_passage last last_passage texts words acting".split(" ");
  const rows = holdings.map((one) =>
    row([
      one.side,
      one.kind,
      one.person,
      one.name,
      one.first,
      new URL(wordsHref(one.from), url).href,
      one.last,
      new URL(wordsHref(one.to), url).href,
      one.count,
      one.words.join(SEPARATOR),
      one.acting ? "yes" : "no",
    ]),
  );
  return [row(header), ...rows].join("");
}
