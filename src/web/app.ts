import { createHash } from "node:crypto";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { etag } from "hono/etag";
import { secureHeaders } from "hono/secure-headers";
import { watchedIn } from "../jobs/health.ts";
import { Pasts, type Recallable } from "../jobs/past.ts";
import { type Archive, type Item, type PageHistory, shownIn } from "../model/archive.ts";
import type { Document } from "../model/document.ts";
import type { Lasting } from "../model/past.ts";
import { PROBLEMS, Problem, type ProblemCode } from "../model/problem.ts";
import { aboutPage } from "./about.ts";
import { accountRoutes, editorOf, FORM_LIMIT, isFromHere, mayBePosted, refusedPage } from "./account-routes.ts";
import { loadAssets } from "./assets.ts";
import { instantAsked } from "./at.ts";
import { briefRoutes } from "./brief-routes.ts";
import { changeRoutes, mementoHeaders, missing, type WebArchive } from "./change-routes.ts";
import { citeRoutes } from "./cite-routes.ts";
import { commitmentRoutes } from "./commitment-routes.ts";
import { correctRoutes } from "./correct-routes.ts";
import { elsewhereOf } from "./elsewhere.ts";
import type { Entry } from "./entry.ts";
import { queryOf, searchOf } from "./facets.ts";
import { formulaRoutes } from "./formula-routes.ts";
import { homePage } from "./home.ts";
import { html, type Markup } from "./markup.ts";
import { loadMeasured } from "./measured.ts";
import { meetingRoutes } from "./meeting-routes.ts";
import { namingRoutes } from "./naming-routes.ts";
import { noveltyRoutes } from "./novelty-routes.ts";
import { besideOf, onwardOf } from "./pair-nav.ts";
import { passageAsked } from "./passages.ts";
import { atHref, carryingDay, type Then, thenAsked } from "./past.ts";
import { peopleRoutes } from "./people-routes.ts";
import { readoutPage } from "./readout.ts";
import { Refusal, troubleWords } from "./refusal.ts";
import { momentOf } from "./rooms/asking.ts";
import { type Front, frontOf } from "./rooms/front.ts";
import { Holdings } from "./rooms/holdings.ts";
import { roomRoutes } from "./rooms/routes.ts";
import { sameMeeting } from "./same-meeting.ts";
import { searchPage } from "./search.ts";
import { searchAtom, searchCsv } from "./search-files.ts";
import { type Page, type Shell, shellOf } from "./shell.ts";
import { carryingOn, spokenTo } from "./tongue.ts";
import { during, visit } from "./visit.ts";
import { WORDS } from "./words.ts";

const EDITING = WORDS.editing;

export interface WebOptions {
  archive: WebArchive & Lasting<WebArchive & Recallable & { close(): Promise<void> }>;
  /** The program's version, shown at the foot of every page. */
  version: string;
  /** Under which address readers reach it, where it is another than the one that is asked: behind a server of another's. */
  address?: string | undefined;
  /** What is said about the rights in the texts; a careful sentence where it is absent. */
  rights?: string;
  /** Milliseconds since 1970; the system's clock where it is absent. */
  now?: () => number;
  /** Hears of every fault whose words are kept from the reader. Without it they go to standard error. */
  report?: (error: unknown) => void;
}

/**
 * The reading room: a function from Request to Response. Every page has a twin in JSON. It never throws or rejects: a
 * {@link Problem} becomes its status and words, anything else "Internal error.".
 * Its second argument is the network address of who asks, by which attempts to sign in are counted.
 */
export function createWeb(options: WebOptions): (request: Request, from?: string) => Promise<Response> {
  const { version } = options;
  // Every room asks the archive of the day that its address names: none can show what came later.
  const archive = asked(options.archive, (kept) => kept);
  const pasts = new Pasts(options.archive);
  const kept = new WeakMap<WebArchive, Holdings>();
  const report = options.report ?? ((error: unknown) => console.error(error));
  const shell: Shell = { assets: loadAssets(), version, rights: options.rights };
  const holdings = asked(options.archive, (of) => {
    const known = kept.get(of) ?? new Holdings(of);
    kept.set(of, known);
    return known;
  });
  const measured = loadMeasured();
  const app = new Hono();

  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      xFrameOptions: "DENY",
      // Other sites learn nothing. "no-referrer" would make browsers hide from us, too, whose page has sent a form.
      referrerPolicy: "same-origin",
      // The reading room may be served over plain HTTP on one's own machine; who puts it behind TLS sets this there.
      strictTransportSecurity: false,
    }),
  );
  app.use(compress());
  app.use(etag());
  const now = options.now ?? Date.now;
  // What is signed in sees other pages than who is not.
  const carried = (made: Markup): string => carryingDay(carryingOn(made.toString(), visit().spoken), visit().day);
  /** A piece of a page, for a script to put in. */
  const part = (made: Markup): Response =>
    respond(carried(made), HTML, 200, { vary: "Accept-Language, Cookie", "x-robots-tag": "noindex" });
  const page = (made: Page, status = 200, headers: Record<string, string> = {}): Response =>
    respond(carried(shellOf(shell, made)), HTML, status, {
      // What stands on a page is its publisher's language; what is said about it is the reader's.
      vary: "Accept-Language, Cookie",
      ...(visit().editor ? { "cache-control": "private, no-cache" } : {}),
      ...headers,
    });
  app.use(async (c, next) => {
    const posted = mayBePosted(c.req.path);
    if (c.req.method !== "GET" && c.req.method !== "HEAD") {
      if (c.req.method !== "POST" || !posted) {
        return page(errorPage(WORDS.errors.methodTitle, WORDS.errors.method), 405, { allow: "GET, HEAD" });
      }
      if (!isFromHere(c)) return page(refusedPage(EDITING.refused.elsewhere, EDITING.refused.elsewhereAdvice), 403);
    }
    const editor = await editorOf(c, archive, now());
    if (editor) visit().editor = editor;
    // Behind these stands an original's own address, and what it asks is asked of the original.
    const day = /^\/(?:time(?:gate|map)|memento)\//.test(c.req.path)
      ? undefined
      : thenAsked(visit().address.searchParams);
    const at = instantAsked(day, "to");
    if (day === undefined || at === undefined || c.req.method === "POST") return next();
    visit().day = day;
    return pasts.with(at, async (past) => {
      visit().past = past;
      await next();
    });
  });
  app.use(bodyLimit({ maxSize: FORM_LIMIT, onError: () => page(refusedPage(EDITING.refused.tooLong), 413) }));

  const front = (parameters: URLSearchParams): Promise<Front> => {
    const moment = momentOf(parameters, now());
    return frontOf(archive, holdings, moment, (items) => entriesOf(archive, items, moment.said));
  };
  app.get("/", async (c) => {
    const parameters = new URL(c.req.url).searchParams;
    const at = thenAsked(parameters);
    const watched = at === undefined ? await watchedIn(archive, now()) : [];
    const late = watched.filter(({ health }) => health.state === "alarm");
    const more = { late, watched: watched.length, land: shell.assets.land, at };
    return page(homePage(await front(parameters), more));
  });
  app.get("/home.json", async (c) => {
    const parameters = new URL(c.req.url).searchParams;
    const at = thenAsked(parameters);
    const { counts, folded, met, meetings, month, changes } = await front(parameters);
    return json({
      ...(at === undefined ? {} : { at: instantAsked(at, "to") }),
      counts,
      month: month && { month: month.month, meetings, states: met },
      changes: changes.map(({ page, url, title, seenAt, classes, silent }) => ({
        page,
        url,
        title,
        seenAt,
        classes,
        silent,
      })),
      latest: folded.map(({ entry, also }) => ({
        ...summaryOf(entry.item, at),
        versions: entry.versions,
        ...(also.length === 0 ? {} : { also: also.map(({ item }) => summaryOf(item, at)) }),
      })),
    });
  });

  app.get("/search", async (c) => {
    const search = searchOf(new URL(c.req.url).searchParams);
    const results = await archive.search(queryOf(search));
    const entries = await entriesOf(
      archive,
      results.hits.map((hit) => hit.item),
      search.at,
    );
    return page(
      searchPage(
        search,
        results,
        entries.map((entry, index) => ({ ...entry, hit: results.hits[index]! })),
      ),
    );
  });
  app.get("/search.json", async (c) => {
    const search = searchOf(new URL(c.req.url).searchParams);
    const results = await archive.search(queryOf(search));
    const hits = results.hits.map(({ item, passage, marks, said }) => ({
      ...summaryOf(item, search.at),
      ...(passage ? { passage: { ...passage, text: item.document.text.slice(passage.start, passage.end) } } : {}),
      marks,
      ...(said ? { said } : {}),
    }));
    const also = [...(queryOf(search).also ?? []), ...(results.also ?? [])];
    return json({
      query: search,
      ...(also.length > 0 ? { also } : {}),
      total: results.total,
      hits,
      facets: results.facets,
    });
  });

  // What an editor changes is the archive of today.
  const desk = { archive: options.archive, page, part, json, respond, now };
  accountRoutes(app, desk);
  correctRoutes(app, desk);
  const today = (): number => Math.min(now(), Date.parse(instantAsked(visit().day, "to") ?? "9999-12-31"));
  app.get("/search.csv", async (c) => {
    const search = searchOf(new URL(c.req.url).searchParams);
    return respond(await searchCsv(archive, search), CSV, 200);
  });
  app.get("/search.atom", async (c) => {
    const url = new URL(c.req.url);
    return respond(await searchAtom(archive, searchOf(url.searchParams), url), ATOM, 200);
  });

  const house = { archive, page, part, json, respond, now: today };
  citeRoutes(app, house);
  meetingRoutes(app, { ...house, land: shell.assets.land });
  formulaRoutes(app, house);
  commitmentRoutes(app, house);
  changeRoutes(app, house);
  roomRoutes(app, { ...house, holdings, land: shell.assets.land });
  noveltyRoutes(app, house);
  peopleRoutes(app, { ...house, holdings });
  namingRoutes(app, house);
  briefRoutes(app, house);

  app.get("/readout/:page/:version?", async (c) => {
    const last = c.req.param("version") ?? c.req.param("page");
    const asJson = last.endsWith(".json");
    const bare = (name: string): string => (asJson ? name.replace(/\.json$/, "") : name);
    const wanted = c.req.param("version");
    const { history, item } = await readoutOf(
      archive,
      wanted === undefined ? bare(c.req.param("page")) : c.req.param("page"),
      wanted === undefined ? undefined : bare(wanted),
    );
    const pointed = c.req.query("passage");
    const part = Number(c.req.query("part") ?? (pointed === undefined ? "1" : "0"));
    const number = Number.isInteger(part) ? part : 1;
    const origin = new URL(c.req.url).origin;
    const at = instantAsked(visit().day, "to");
    const elsewhere = await archive.elsewhere(item.document.id);
    if (asJson) {
      const then = at === undefined ? undefined : await archive.pageAt(history.page, at);
      return json({ ...(then && { at, sighting: then.sighting }), ...twinOf(history, item), elsewhere });
    }
    const passage = passageAsked(pointed, item.document.text);
    const beside = await besideOf(archive, item);
    const more = {
      passage,
      pointed: pointed !== undefined,
      persons: await archive.personsIn(item.document.id),
      elsewhere: elsewhereOf(elsewhere),
      meeting: await sameMeeting(archive, history.page),
      pair: onwardOf(item, beside),
      earlier: beside?.previous !== undefined,
    };
    const isVersion = wanted !== undefined || at !== undefined;
    return page(readoutPage(history, item, number, more), 200, isVersion ? mementoHeaders(history, item, origin) : {});
  });

  app.get("/about", () => page(aboutPage(options.rights, measured)));
  app.get("/about.json", () => json({ measured }));
  app.get("/healthz", async () => {
    await archive.counts();
    return json({ status: "ok", version }, 200, { "cache-control": "no-store" });
  });
  app.get("/robots.txt", () =>
    respond("User-agent: *\nDisallow: /search\nDisallow: /*?at=\nDisallow: /*&at=\n", "text/plain; charset=utf-8", 200),
  );
  app.get("/favicon.ico", (c) => c.redirect(shell.assets.icon, 302));
  app.get("/assets/:file", (c) => {
    const file = shell.assets.files.get(c.req.path);
    if (!file) return c.notFound();
    return respond(file.body, file.type, 200, { "cache-control": "public, max-age=31536000, immutable" });
  });

  const failure = (
    path: string,
    code: ProblemCode,
    title: string,
    message: string,
    advice?: string,
    shown: (words: string) => Markup | string = (words) => words,
  ): Response => {
    const { status } = PROBLEMS[code];
    if (path.endsWith(".json") || path === "/healthz") {
      return json({ error: { code, message, ...(advice ? { advice } : {}) } }, status, { "cache-control": "no-store" });
    }
    return page(errorPage(title, shown(message), advice && shown(advice)), status);
  };
  app.notFound((c) => {
    const { notFoundTitle, notFound, notFoundAdvice } = WORDS.errors;
    return failure(c.req.path, "missing", notFoundTitle, notFound, notFoundAdvice);
  });
  app.onError((error, c) => {
    const say = WORDS.errors;
    if (!(error instanceof Problem) || error.code === "internal") {
      report(error);
      return failure(c.req.path, "internal", say.internalTitle, say.internal, say.internalAdvice);
    }
    if (PROBLEMS[error.code].status < 500) {
      const shown = (words: string): Markup | string => troubleWords(error, words);
      return failure(c.req.path, error.code, say.titles[error.code], error.message, error.advice, shown);
    }
    // Trouble of the house: its words name files and hosts, which are for the one who runs it and not for readers.
    report(error);
    const title = say.titles[error.code];
    return failure(c.req.path, error.code, title, `${title}.`, say.later);
  });

  const outside = options.address === undefined ? undefined : new URL(options.address).origin;
  return async (given, from) => {
    const asked = new URL(given.url);
    const address = outside === undefined ? asked : new URL(`${outside}${asked.pathname}${asked.search}`);
    const request = outside === undefined ? given : new Request(address, given);
    const spoken = spokenTo(address, given.headers.get("accept-language"));
    return during({ address, spoken, ...(from === undefined ? {} : { from }) }, async () => app.fetch(request));
  };
}

/** What rooms are given of an archive: that of today, or of the day that the visit at hand asks for. */
const asked = <T extends object>(archive: WebArchive, give: (archive: WebArchive) => T): T =>
  new Proxy(give(archive), {
    get(_, name) {
      const given = give(visit().past ?? archive);
      const value: unknown = Reflect.get(given, name, given);
      return typeof value === "function" ? value.bind(given) : value;
    },
  });

const HTML = "text/html; charset=utf-8";
const CSV = "text/csv; charset=utf-8; header=present";
const ATOM = "application/atom+xml; charset=utf-8";

/** A response with a tag of its content. Nothing here changes but by the archive, so a copy is good while its tag is. */
function respond(body: string, type: string, status: number, headers: Record<string, string> = {}): Response {
  const tag = createHash("sha1").update(body).digest("base64url");
  return new Response(body, {
    status,
    headers: {
      "content-type": type,
      "cache-control": "no-cache",
      ...(status === 200 ? { etag: `"${tag}"` } : {}),
      ...headers,
    },
  });
}

const json = (value: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  respond(`${JSON.stringify(value)}\n`, "application/json; charset=utf-8", status, headers);

/** An item says whether its own words have been replaced; that they replaced others stands in the page's history. */
async function entriesOf(archive: Archive, items: readonly Item[], then: Then | undefined): Promise<Entry[]> {
  const versions = await archive.versionsOf(
    items.map(({ document }) => document.page),
    instantAsked(then, "to"),
  );
  return items.map((item) => ({
    item,
    versions: versions.get(item.document.page) ?? 1,
    ...(then === undefined ? {} : { at: then }),
  }));
}

async function readoutOf(
  archive: Archive,
  id: string,
  version: string | undefined,
): Promise<{ history: PageHistory; item: Item }> {
  // A page is found by its address too, but not through ours: an address has no place in a path.
  const history = /^[0-9a-z]{1,40}$/.test(id) ? await archive.page(id) : undefined;
  if (!history || history.versions.length === 0) {
    throw missing();
  }
  const item =
    version === undefined ? shownIn(history) : history.versions.find((one) => one.document.version === version);
  if (!item) throw new Refusal("missing", WORDS.errors.versionMissing, { advice: WORDS.errors.notFoundAdvice });
  return { history, item };
}

/** A document without its words, and what a list says of it. */
function summaryOf({ document, record, state, first, last }: Item, then: Then | undefined) {
  const { text: _text, blocks: _blocks, ...rest } = document satisfies Document;
  return {
    href: atHref(`/readout/${document.page}`, then),
    document: rest,
    occasion: record?.occasion,
    state,
    first,
    last,
  };
}

const twinOf = (history: PageHistory, { document, record, corrections, state, first, last }: Item) => ({
  document,
  record,
  ...(corrections ? { corrections } : {}),
  state,
  first,
  last,
  versions: history.versions.map((one) => ({
    document: one.document.id,
    version: one.document.version,
    state: one.state,
    first: one.first,
    last: one.last,
  })),
});

const errorPage = (title: string, message: Markup | string, advice?: Markup | string): Page => ({
  title,
  noindex: true,
  unshared: true,
  main: html`<article class="prose error"><h1>${title}</h1><p class="standfirst">${message}</p>${
    advice ? html`<p>${advice}</p>` : undefined
  }<p><a href="/">${WORDS.nav.latest}</a></p></article>`,
});
