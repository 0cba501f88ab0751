import type { Hono } from "hono";
import { compareVersions } from "../analysis/changes/compare.ts";
import { atomFeed } from "../formats/atom.ts";
import { row, SEPARATOR } from "../formats/csv.ts";
import { LINK_FORMAT, mementoLink, negotiate, timeMap, timestamp } from "../formats/memento/index.ts";
import { watchedIn } from "../jobs/health.ts";
import type { Archive, Item, PageHistory } from "../model/archive.ts";
import { classesOf } from "../model/change.ts";
import type { Changed, ChangeQuery } from "../model/chronicle.ts";
import type { Problem } from "../model/problem.ts";
import type { Instant } from "../model/when.ts";
import { instantAsked } from "./at.ts";
import { type Asked, askedOf, CHANGES_SHOWN, changesHref, changesPage, compareHref } from "./changes.ts";
import { comparisonPage } from "./comparison.ts";
import { historyPage } from "./history.ts";
import type { Markup } from "./markup.ts";
import { instantText, numberText, opening } from "./names.ts";
import { Refusal } from "./refusal.ts";
import type { Page } from "./shell.ts";
import { sourcesPage } from "./sources.ts";
import { visit } from "./visit.ts";
import type { WebArchive } from "./web-archive.ts";
import { WORDS } from "./words.ts";

export type { WebArchive } from "./web-archive.ts";

/** How the house answers; the same for all its pages. */
export interface House {
  archive: WebArchive;
  /** Milliseconds since 1970. */
  now(): number;
  page(made: Page, status?: number, headers?: Record<string, string>): Response;
  /** A piece of a page, for a script to put in. */
  part(made: Markup): Response;
  json(value: unknown): Response;
  respond(body: string, type: string, status: number, headers?: Record<string, string>): Response;
}

/** Entries in a feed, and lines of a table. */
const FED = 100;
const TABLED = 10_000;

const CSV = "text/csv; charset=utf-8; header=present";

/** What changed, what was seen of a page, two versions beside each other, and time travel (RFC 7089). */
export function changeRoutes(app: Hono, house: House): void {
  const { archive, page, json, respond } = house;

  app.get("/changes", async (c) => {
    const { asked, query } = askedFor(new URL(c.req.url).searchParams);
    const list = await archive.changes({ ...query, limit: CHANGES_SHOWN + 1 });
    const shown = list.slice(0, CHANGES_SHOWN);
    const more = list.length > CHANGES_SHOWN ? changesHref(asked, { until: shown.at(-1)!.seenAt }) : undefined;
    return page(changesPage(asked, shown, more));
  });
  app.get("/changes.json", async (c) => {
    const { query } = askedFor(new URL(c.req.url).searchParams);
    const list = await archive.changes({ ...query, limit: FED });
    return json({ changes: list });
  });
  app.get("/changes.atom", async (c) => {
    const url = new URL(c.req.url);
    const { asked, query } = askedFor(url.searchParams);
    const list = await archive.changes({ ...query, limit: FED });
    const feed = atomFeed({
      self: new URL(changesHref(asked, {}, "/changes.atom"), url).href,
      page: new URL(changesHref(asked), url).href,
      title: `${WORDS.name}: ${WORDS.changes.title}`,
      updated: list[0]?.seenAt ?? "1970-01-01T00:00:00Z",
      entries: list.map((one) => ({
        id: `urn:rapporteur:change:${one.page}:${one.change.older}:${one.change.newer}:${timestamp(one.seenAt)}`,
        title: one.title || one.url,
        href: new URL(compareHref(one), url).href,
        updated: one.seenAt,
        author: hostOf(one.url),
        summary: summaryOf(one),
        categories: [...one.classes, ...(one.silent ? ["silent"] : [])],
      })),
    });
    return respond(feed, "application/atom+xml; charset=utf-8", 200);
  });

  app.get("/changes.csv", async (c) => {
    const url = new URL(c.req.url);
    const { query } = askedFor(url.searchParams);
    const list = await archive.changes({ ...query, limit: TABLED });
    const rows = list.map((one) =>
      row([
        one.seenAt,
        one.title,
        one.url,
        one.classes.join(SEPARATOR),
        one.silent ? "yes" : "no",
        one.change.older,
        one.change.newer,
        new URL(compareHref(one), url).href,
      ]),
    );
    const header = row("seen title url classes silent older newer href".split(" "));
    return respond([header, ...rows].join(""), CSV, 200);
  });

  app.get("/readout/:page/compare", async (c) => {
    const { history, older, newer, change } = await compared(archive, c.req.param("page"), new URL(c.req.url));
    return page(comparisonPage({ history, older, newer, change, onlyChanges: c.req.query("view") === "changes" }));
  });
  app.get("/readout/:page/compare.json", async (c) => {
    const { change } = await compared(archive, c.req.param("page"), new URL(c.req.url));
    return json({ ...change, classes: classesOf(change) });
  });

  app.get("/readout/:page/history", async (c) => {
    const { history, changes, captures } = await chronicleOf(archive, c.req.param("page"));
    return page(historyPage({ history, changes, captures, timeMap: `/timemap/link/${history.url}` }));
  });
  app.get("/readout/:page/history.json", async (c) => {
    const { history, changes, captures } = await chronicleOf(archive, c.req.param("page"));
    return json({
      page: history.page,
      url: history.url,
      sightings: history.sightings,
      versions: history.versions.map(({ document, first, last, state }) => ({
        document: document.id,
        version: document.version,
        title: document.title,
        published: document.published?.value,
        first,
        last,
        state,
        capture: captures.get(document.id),
      })),
      changes: changes.map(({ seenAt, classes, change }) => ({ seenAt, classes, ...change })),
    });
  });

  app.get("/sources", async () => page(sourcesPage(await watchedIn(archive, house.now()), house.now())));
  app.get("/sources.json", async () => {
    const watched = await watchedIn(archive, house.now());
    return json({ sources: watched.map(({ source, health, listed }) => ({ ...source, health, listed })) });
  });

  app.get("/sources.csv", async () => {
    const watched = await watchedIn(archive, house.now());
    const rows = watched.map(({ source, health, listed }) =>
      row([
        source.url,
        source.publisher?.name ?? source.title,
        source.publisher?.country,
        health.state,
        health.reason,
        health.lastSuccess,
        health.lastItem,
        listed.pages,
        listed.documents,
      ]),
    );
    const header = row("url publisher country state reason last_success last_item pages documents".split(" "));
    return respond([header, ...rows].join(""), CSV, 200);
  });

  // RFC 7089: the original's address stands unescaped at the end of ours, as archives have it.
  app.get("/timegate/*", async (c) => {
    const { original, history, times, shown } = await mementosOf(archive, c.req.url, "/timegate/");
    const origin = new URL(c.req.url).origin;
    const answer = negotiate(times, c.req.header("accept-datetime"));
    if (answer.status === 400)
      throw new Refusal("usage", WORDS.at.noDate(c.req.header("accept-datetime") ?? ""), {
        advice: WORDS.at.noDateAdvice,
      });
    if (answer.status === 404) throw missing();
    return respond("", "text/plain; charset=utf-8", 302, {
      location: `${origin}/readout/${history.page}/${shown[answer.place]!.document.version}`,
      vary: "accept-datetime",
      link: mementoLink(original, times, undefined, addresses(origin)),
    });
  });
  app.get("/timemap/link/*", async (c) => {
    const { original, times } = await mementosOf(archive, c.req.url, "/timemap/link/");
    return respond(timeMap(original, times, addresses(new URL(c.req.url).origin)), LINK_FORMAT, 200);
  });
  app.get("/memento/:at/*", async (c) => {
    const at = c.req.param("at");
    const { history, times, shown } = await mementosOf(archive, c.req.url, `/memento/${at}/`);
    const place = times.findIndex((time) => timestamp(time) === at);
    if (place < 0) throw missing();
    return c.redirect(`/readout/${history.page}/${shown[place]!.document.version}`, 302);
  });
}

/** The header fields that a version's page bears as a memento of its original. */
export function mementoHeaders(history: PageHistory, item: Item, origin: string): Record<string, string> {
  const { times, shown } = shownBy(history);
  const place = shown.findIndex((one) => one.document.id === item.document.id);
  if (place < 0 || !/^https?:/i.test(history.url)) return {};
  return {
    "memento-datetime": new Date(times[place]!).toUTCString(),
    link: mementoLink(history.url, times, place, addresses(origin)),
  };
}

const addresses = (origin: string) => ({
  timeGate: (original: string): string => `${origin}/timegate/${original}`,
  timeMap: (original: string): string => `${origin}/timemap/link/${original}`,
  memento: (original: string, at: Instant): string => `${origin}/memento/${timestamp(at)}/${original}`,
});

/** No such page, or none that had been seen by the day that is asked for. */
export function missing(): Problem {
  const at = instantAsked(visit().day, "to");
  if (at !== undefined) return new Refusal("missing", WORDS.at.unseen(instantText(at)));
  return new Refusal("missing", WORDS.errors.readoutMissing, { advice: WORDS.errors.notFoundAdvice });
}

async function mementosOf(archive: Archive, request: string, before: string) {
  const url = new URL(request);
  const original = `${url.pathname.slice(before.length)}${url.search}`;
  const history = await archive.page(original);
  if (!history || history.versions.length === 0) throw missing();
  return { original: history.url, history, ...shownBy(history) };
}

/** When a page began to show which version, in order of time: a page that goes back to older words shows them a second time. */
function shownBy({ sightings, versions }: PageHistory): { times: Instant[]; shown: Item[] } {
  const items = new Map(versions.map((one) => [one.document.id, one]));
  const begun = sightings.flatMap(({ document, first }) => {
    const item = document && items.get(document);
    return item ? [{ first, item }] : [];
  });
  // Another stamp over the same words is no other memento.
  const changed = begun.filter(({ item }, at) => item !== begun[at - 1]?.item);
  return { times: changed.map(({ first }) => first), shown: changed.map(({ item }) => item) };
}

function askedFor(parameters: URLSearchParams): { asked: Asked; query: ChangeQuery } {
  const since = instantAsked(parameters.get("since"), "from");
  const until = instantAsked(parameters.get("until"), "to");
  const asked = askedOf(parameters, since, until);
  return {
    asked,
    query: {
      ...(asked.class ? { class: asked.class } : {}),
      ...(asked.silent ? { silent: true } : {}),
      ...(asked.all ? {} : { substance: true }),
      ...(since === undefined ? {} : { since }),
      ...(until === undefined ? {} : { until }),
    },
  };
}

async function historyOf(archive: Archive, id: string): Promise<PageHistory> {
  const history = /^[0-9a-z]{1,40}$/.test(id) ? await archive.page(id) : undefined;
  if (history && history.versions.length > 0) return history;
  throw missing();
}

async function compared(archive: Archive, id: string, url: URL) {
  const history = await historyOf(archive, id);
  const find = (name: string): Item | undefined => {
    const wanted = url.searchParams.get(name);
    if (wanted === null) return undefined;
    const found = history.versions.find(({ document }) => document.version === wanted || document.id === wanted);
    if (!found) throw new Refusal("missing", WORDS.errors.versionMissing, { advice: WORDS.errors.notFoundAdvice });
    return found;
  };
  const newer = find("to") ?? history.versions.at(-1)!;
  const place = history.versions.indexOf(newer);
  const older = find("from") ?? history.versions[Math.max(0, place - 1)]!;
  return { history, older, newer, change: compareVersions(older, newer) };
}

async function chronicleOf(archive: WebArchive, id: string) {
  const history = await historyOf(archive, id);
  const changes = await archive.changes({ page: history.page });
  const captures = new Map(
    await Promise.all(
      history.versions.map(async ({ document }) => {
        const kept = await archive.captureHeadOf(document.id);
        return kept && ([document.id as string, kept] as const);
      }),
    ).then((found) => found.filter((one) => one !== undefined)),
  );
  return { history, changes, captures };
}

const hostOf = (url: string): string => URL.parse(url)?.hostname ?? url;

function summaryOf({ classes, silent, change }: Changed): string {
  const kinds = [...(silent ? [WORDS.compare.silentTag] : []), ...classes.map((one) => WORDS.compare.classes[one])];
  const shown = change.changes
    .slice(0, 3)
    .map(({ old, new: next }) => `“${opening(old, 120)}” → “${opening(next, 120)}”`);
  const rest = change.changes.length - shown.length;
  return `${kinds.join(", ")}: ${shown.join("; ")}${rest > 0 ? ` ${WORDS.compare.more(numberText(rest))}` : ""}`;
}
