import type { Hono } from "hono";
import { atomFeed } from "../formats/atom.ts";
import { BRIEF_FORMS, type Links } from "../formats/brief/index.ts";
import { briefIn, noveltyAt } from "../jobs/brief.ts";
import type { Brief } from "../model/brief.ts";
import type { DocumentId } from "../model/ids.ts";
import type { Novelty } from "../model/novelty.ts";
import { instantBefore, spanOf } from "../model/when.ts";
import { instantAsked } from "./at.ts";
import { type BriefAsked, briefHref, briefPage, sourceHref } from "./brief.ts";
import { briefInTongue } from "./brief-words.ts";
import type { House, WebArchive } from "./change-routes.ts";
import { sideName } from "./names.ts";
import { Refusal } from "./refusal.ts";
import { counted, WORDS } from "./words.ts";

const SAY = WORDS.brief;

/** What is new in so many documents is remembered: the same ones stand in every brief of a day. */
const REMEMBERED = 1000;

/** The brief, as a page and in every form in which it can be taken away. */
export function briefRoutes(app: Hono, house: House): void {
  const { archive, page, json, respond } = house;
  const told = remembering(archive);
  const briefFor = async (url: URL): Promise<{ asked: BriefAsked; brief: Brief }> => {
    const { asked, ...query } = askedFor(url.searchParams, new Date(house.now()).toISOString());
    return { asked, brief: await briefIn(archive, query, sideName, await told()) };
  };
  const room = (url: URL): Links => ({
    source: (source) => new URL(sourceHref(source), url).href,
    words: {
      language: WORDS.language,
      now: SAY.now,
      before: SAY.before,
      more: (count) => counted(count, SAY.more),
    },
  });

  app.get("/brief", async (c) => {
    const { asked, brief } = await briefFor(new URL(c.req.url));
    const where = brief.sides.map((side) => ["side", side] as const);
    const [latest] = await archive.tellings({ where, limit: 1 });
    return page(briefPage(asked, briefInTongue(brief), latest?.day?.length === 10 ? latest.day : undefined));
  });
  app.get("/brief.json", async (c) => json((await briefFor(new URL(c.req.url))).brief));
  for (const [path, name] of [
    ["/brief.md", "markdown"],
    ["/brief.txt", "text"],
  ] as const) {
    const form = BRIEF_FORMS.find((one) => one.name === name)!;
    app.get(path, async (c) => {
      const url = new URL(c.req.url);
      const { brief } = await briefFor(url);
      return respond(form.write(briefInTongue(brief), room(url)), form.mediaType, 200);
    });
  }
  app.get("/brief.atom", async (c) => {
    const url = new URL(c.req.url);
    const { asked, brief: english } = await briefFor(url);
    const brief = briefInTongue(english);
    const feed = atomFeed({
      self: new URL(briefHref(asked, ".atom"), url).href,
      page: new URL(briefHref(asked), url).href,
      title: `${WORDS.name}: ${brief.title}`,
      updated: brief.until,
      entries: brief.sections.flatMap(({ name, title, lines }) =>
        lines.map((line) => ({
          id: `urn:rapporteur:brief:${encodeURIComponent(line.id)}`,
          title: line.text,
          href: new URL(sourceHref(line.sources[0]!), url).href,
          // What is due lies ahead, and nothing was updated then.
          updated: name !== "due" && line.day?.length === 10 ? `${line.day}T00:00:00Z` : brief.until,
          author: line.sources[0]!.publisher ?? WORDS.name,
          summary: [line.text, ...line.quotes.map(({ passage }) => passage.words)].join(" — "),
          categories: [title],
        })),
      ),
    });
    return respond(feed, "application/atom+xml; charset=utf-8", 200);
  });
}

function askedFor(parameters: URLSearchParams, now: string) {
  const given = (name: string): string | undefined => parameters.get(name)?.trim() || undefined;
  const [since, until, country, pair] = [given("since") ?? "7d", given("until"), given("country"), given("pair")];
  const end = instantAsked(until, "to") ?? now;
  const from = instantBefore(since, end) ?? spanOf(since)?.from;
  if (from === undefined || from > end)
    throw new Refusal("usage", SAY.noSince(since.slice(0, 60)), { advice: SAY.noSinceAdvice });
  const sides =
    pair === undefined ? (country === undefined ? [] : [country]) : pair.split(",").map((one) => one.trim());
  if (pair !== undefined && (sides.length !== 2 || sides.includes("") || sides[0] === sides[1]))
    throw new Refusal("usage", SAY.noPair(pair.slice(0, 60)), { advice: SAY.noPairAdvice });
  const asked: BriefAsked = {
    since,
    ...(until !== undefined && { until }),
    ...(pair !== undefined ? { pair } : country !== undefined ? { country } : {}),
  };
  return { asked, since: from, until: end, sides };
}

/** What is new in a document stays what it is while the archive does. */
function remembering(archive: WebArchive) {
  const known = new Map<DocumentId, Novelty | undefined>();
  let held = "";
  return async () => {
    const { documents, records, latest } = await archive.counts();
    const holds = `${documents} ${records} ${latest}`;
    if (holds !== held) known.clear();
    held = holds;
    return async (document: DocumentId): Promise<Novelty | undefined> => {
      if (known.has(document)) return known.get(document);
      const novelty = await noveltyAt(archive, document);
      if (known.size >= REMEMBERED) known.clear();
      known.set(document, novelty);
      return novelty;
    };
  };
}
