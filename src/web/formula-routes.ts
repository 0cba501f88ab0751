import type { Hono } from "hono";
import { formsAsked } from "../analysis/formulas/asking.ts";
import { atomFeed } from "../formats/atom.ts";
import { row, SEPARATOR } from "../formats/csv.ts";
import { echoesOf, formulaLife } from "../jobs/formulas.ts";
import type { Formula, FormulaQuery, ToldUse } from "../model/formula.ts";
import { isWhen } from "../model/when.ts";
import type { House } from "./change-routes.ts";
import { type AskedFormulas, FORMULAS_SHOWN, formulaPage, formulasHref, formulasPage, useHref } from "./formulas.ts";
import { Refusal } from "./refusal.ts";
import { WORDS } from "./words.ts";

const FORMULAS = WORDS.formulas;

const FED = 50;
const CSV = "text/csv; charset=utf-8; header=present";
const ATOM = "application/atom+xml; charset=utf-8";

/** Wording that recurs: all of it, and one formula through time. */
export function formulaRoutes(app: Hono, { archive, page, json, respond }: House): void {
  app.get("/formulas", async (c) => {
    const asked = askedIn(new URL(c.req.url).searchParams);
    const query = queryOf(asked);
    const [list, total, publishers] = await Promise.all([
      archive.formulas({ ...query, offset: asked.offset, limit: FORMULAS_SHOWN }),
      archive.countFormulas(query),
      archive.told("publisher", { limit: 100 }),
    ]);
    const names = publishers.map(({ value }) => value);
    return page(formulasPage(asked, list, total, names));
  });
  app.get("/formulas.json", async (c) => {
    const asked = askedIn(new URL(c.req.url).searchParams);
    const query = queryOf(asked);
    const list = await archive.formulas({ ...query, offset: asked.offset, limit: FORMULAS_SHOWN });
    return json({ query: asked, total: await archive.countFormulas(query), formulas: list });
  });
  app.get("/formulas.csv", async (c) => {
    const list = await archive.formulas(queryOf(askedIn(new URL(c.req.url).searchParams)));
    return respond(tableOf(list), CSV, 200);
  });
  app.get("/formulas.atom", async (c) => {
    const url = new URL(c.req.url);
    const asked: AskedFormulas = { ...askedIn(url.searchParams), order: "latest" };
    const list = await archive.formulas({ ...queryOf(asked), limit: FED });
    const feed = atomFeed({
      self: new URL(formulasHref(asked, "/formulas.atom"), url).href,
      page: new URL(formulasHref(asked), url).href,
      title: `${WORDS.name}: ${FORMULAS.title}`,
      updated: instantOf(list[0]?.last),
      entries: list.map(({ id, wording, last, publishers, occasions, language }) => ({
        id: `urn:rapporteur:formula:${id}:${last ?? ""}`,
        title: wording,
        href: new URL(`/formula/${id}`, url).href,
        updated: instantOf(last),
        author: publishers[0] ?? WORDS.readout.unknownPublisher,
        summary: [wording, `${occasions}`, ...publishers].join(" · "),
        categories: [],
        language,
      })),
    });
    return respond(feed, ATOM, 200);
  });

  app.get("/formula/:id", async (c) => {
    const url = new URL(c.req.url);
    const [, id = "", form] = /^([0-9a-z]{1,40})(?:\.(json|csv|atom))?$/.exec(c.req.param("id")) ?? [];
    const found = await formulaLife(archive, id);
    if (!found) throw new Refusal("missing", FORMULAS.missing, { advice: WORDS.errors.notFoundAdvice });
    const { life, uses } = found;
    if (form === "csv") return respond(usesTable(uses, url), CSV, 200);
    if (form === "atom") return respond(usesFeed(life.formula, uses, url), ATOM, 200);
    const echoes = await echoesOf(archive, life.formula.language, uses);
    return form === "json" ? json({ ...life, echoes }) : page(formulaPage(life, uses, echoes));
  });
}

const instantOf = (day: string | undefined): string =>
  day === undefined ? "1970-01-01T00:00:00Z" : `${`${day}-01-01`.slice(0, 10)}T00:00:00Z`;

const queryOf = (asked: AskedFormulas): FormulaQuery => ({
  order: asked.order,
  sides: asked.sides,
  ...(asked.publisher !== "" && { publisher: asked.publisher }),
  ...(asked.since !== "" && { since: asked.since }),
  ...(asked.words !== "" && {
    words: formsAsked(asked.words),
  }),
});

/** @throws Problem "usage" where the day is none. */
function askedIn(parameters: URLSearchParams): AskedFormulas {
  const text = (name: string): string => (parameters.get(name) ?? "").trim().slice(0, 200);
  const since: string = text("since");
  const shown = since.slice(0, 40);
  if (since !== "" && !isWhen(since))
    throw new Refusal("usage", FORMULAS.notDay(shown), { advice: FORMULAS.notDayAdvice });
  const sides = text("sides")
    .split(",")
    .map((side) => side.trim())
    .filter((side) => side !== "")
    .slice(0, 4)
    .map((side) => (/^[a-z]{2}$/i.test(side) ? side.toUpperCase() : side));
  const order = text("order");
  const offset = Number(text("offset"));
  return {
    words: text("q"),
    publisher: text("publisher"),
    sides,
    since,
    order: order === "latest" || order === "first" ? order : "occasions",
    offset: Number.isInteger(offset) && offset >= 0 && offset <= 1_000_000 ? offset : 0,
  };
}

const tableOf = (list: readonly Formula[]): string =>
  [
    row(["formula", "language", "wording", "occasions", "uses", "uses_in_other_words", "first", "last", "publishers"]),
    ...list.map((one) =>
      row([
        one.id,
        one.language,
        one.wording,
        one.occasions,
        one.uses,
        one.changed,
        one.first,
        one.last,
        one.publishers.join(SEPARATOR),
      ]),
    ),
  ].join("");

const usesTable = (uses: readonly ToldUse[], url: URL): string =>
  [
    row([
      "formula",
      "day",
      "wording",
      "exact",
      "share",
      "publisher",
      "said_by",
      "to",
      "title",
      "occasion",
      "document",
      "start",
      "end",
      "href",
    ]),
    ...uses.map((use) =>
      row([
        use.formula,
        use.day,
        use.wording,
        use.exact ? "yes" : "no",
        use.share,
        use.publisher,
        use.holders.map(({ name }) => name).join(SEPARATOR),
        use.to.join(SEPARATOR),
        use.title,
        use.occasion,
        use.document,
        use.span.start,
        use.span.end,
        new URL(useHref(use), url).href,
      ]),
    ),
  ].join("");

function usesFeed({ id, wording, language, last }: Formula, uses: readonly ToldUse[], url: URL): string {
  return atomFeed({
    self: new URL(`/formula/${id}.atom`, url).href,
    page: new URL(`/formula/${id}`, url).href,
    title: `${WORDS.name}: ${wording}`,
    updated: instantOf(last),
    entries: uses
      .toReversed()
      .slice(0, FED)
      .map((use) => ({
        id: `urn:rapporteur:use:${id}:${use.document}:${use.span.start}`,
        title: use.title,
        href: new URL(useHref(use), url).href,
        updated: instantOf(use.day),
        author: use.publisher ?? WORDS.readout.unknownPublisher,
        summary: use.wording,
        categories: use.exact ? [] : ["changed"],
        language,
      })),
  });
}
