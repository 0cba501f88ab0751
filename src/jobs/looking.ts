import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { challenge, type GivenAnswer } from "../feeds/challenge.ts";
import type { ListedItem } from "../feeds/listing.ts";
import { listingOf, MAX_LISTING } from "../feeds/read-listing.ts";
import { conditions, freshUntil } from "../feeds/revisit.ts";
import { nextPoll, nextTry } from "../feeds/schedule.ts";
import type { Archive } from "../model/archive.ts";
import type { Capture } from "../model/capture.ts";
import type { Chronicle } from "../model/chronicle.ts";
import type { Document } from "../model/document.ts";
import { Problem } from "../model/problem.ts";
import type { ReadoutRecord } from "../model/record.ts";
import { HABIT, type Source, type SourceState, type Visit } from "../model/source.ts";
import { type Instant, stampIso } from "../model/when.ts";
import { listLayoutFor } from "../sources/index.ts";
import type { Clock } from "./clock.ts";
import { compareUncompared } from "./comparing.ts";
import type { Fetched } from "./fetching.ts";
import { FeedItems, itemName, stampOf } from "./items.ts";
import type { Manners } from "./manners.ts";

export interface Looking {
  archive: Archive & Chronicle;
  manners: Manners;
  clock: Clock;
  read: (document: Document) => ReadoutRecord | undefined;
  signal?: AbortSignal;
}

/** What a look at a source came to. */
export interface Looked {
  /** Pages, or items, that were not known before. */
  fresh: number;
  /** Why it failed. */
  failed?: string;
}

/** No more new pages are taken from one listing: a calendar can go on for ever. */
const MOST_ITEMS = 500;
const MINUTE = 60_000;
/** A refusal by robots.txt is asked about again on the next day. */
const REFUSED = 24 * 60 * MINUTE;
/** Minutes to the second look at a source that says "nothing new" before it has told its rhythm. */
const FIRST = 60;
const NEVER = "9999-12-31T00:00:00.000Z";

export const instant = (time: number): Instant => new Date(time).toISOString();

/** Answers as they came, for the archive. @param asked the address that was asked first. */
export function capturesOf({ url, status, headers, body, hops }: Fetched, at: Instant): Capture[] {
  const digestOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
  const empty = new Uint8Array();
  let from: string | undefined;
  const all = [...hops.map((hop) => ({ ...hop, body: empty })), { url, status, headers, body }];
  return all.map((one) => {
    const redirectedFrom = from;
    from = one.url;
    return { ...one, at, digest: digestOf(one.body), ...(redirectedFrom === undefined ? {} : { redirectedFrom }) };
  });
}

/** Conditional requests: a site that has nothing new says so in a few bytes. */
export const conditionsOf = (
  { etag, lastModified }: { etag?: string; lastModified?: string },
  at: Instant,
): Record<string, string> => ({
  ...conditions(
    [
      ["etag", etag ?? ""],
      ["last-modified", lastModified ?? ""],
    ],
    at,
  ),
});

export function validators({ headers }: Fetched): { etag?: string; lastModified?: string } {
  const value = (wanted: string): string | undefined => headers.find(([name]) => name === wanted)?.[1];
  const [etag, lastModified] = [value("etag"), value("last-modified")];
  return { ...(etag && { etag }), ...(lastModified && { lastModified }) };
}

/**
 * Looks at a source's listing once and takes in what it lists; the listing, what it showed and the source's state are one
 * transaction. A look that fails is kept as one, with its reason.
 * @throws what the archive threw, or the signal's reason.
 */
export async function lookAtSource(looking: Looking, source: Source, state: SourceState): Promise<Looked> {
  const { archive, manners, clock, signal } = looking;
  const fail = async (why: string, captures: Capture[] = [], due?: number): Promise<Looked> => {
    const failures = state.failures + 1;
    const now = clock.now();
    await archive.putLook({
      captures,
      entries: [],
      source: source.url,
      state: {
        ...state,
        lastLook: instant(now),
        failures,
        reason: why,
        due: due === undefined ? nextTry(instant(now), failures) : instant(due),
      },
    });
    return { fresh: 0, failed: why };
  };

  let reply: Awaited<ReturnType<Manners["ask"]>>;
  try {
    reply = await manners.ask(source.url, { accept: ACCEPT, ...conditionsOf(state, instant(clock.now())) }, signal);
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof Problem) return fail(error.message);
    throw error;
  }
  if (reply.kind === "later") return fail(reply.why, [], reply.until);
  if (reply.kind === "refused") return fail(reply.why, [], clock.now() + REFUSED);
  const { fetched } = reply;
  const at = instant(clock.now());
  const { reason: _reason, ...before } = state;
  const well: SourceState = {
    ...before,
    lastLook: at,
    lastSuccess: at,
    failures: 0,
    due: instant(clock.now() + (source.every ?? state.pause ?? FIRST) * MINUTE),
  };
  if (fetched.status === 304) {
    await archive.putLook({ captures: [], entries: [], source: source.url, state: well });
    return { fresh: 0 };
  }
  const captures = capturesOf(fetched, at);
  if (fetched.status < 200 || fetched.status >= 300) return fail(`the site answers ${fetched.status}`, captures);
  const standIn = challenge(answerIn(fetched));
  if (standIn) return fail(standIn.words, captures);
  const list = listLayoutFor(fetched.url);
  const { listing, reason } = listingOf({
    url: fetched.url,
    body: unpacked(fetched.body),
    at,
    ...(fetched.type === undefined ? {} : { type: fetched.type }),
    ...(list && { list }),
  });
  if (!listing) return fail(reason, captures);
  // An empty listing is no quiet day: its layout has changed, or something stands before it.
  if (listing.items.length === 0) return fail("the listing lists nothing", captures);
  const items = listing.items.slice(0, MOST_ITEMS);
  const stateWith = (fresh: number): SourceState => {
    const { etag: _etag, lastModified: _lastModified, ...rest } = well;
    const arrivals = fresh > 0 ? [...state.arrivals, at].slice(-HABIT) : state.arrivals;
    const pause = source.every === undefined ? pauseOf(items, arrivals, fetched, at) : undefined;
    return {
      ...rest,
      ...validators(fetched),
      arrivals,
      ...(pause === undefined ? {} : { pause, due: instant(clock.now() + pause * MINUTE) }),
    };
  };
  if (source.text === "feed") {
    const feed = new FeedItems({
      archive,
      source: source.url,
      read: looking.read,
      ...(source.publisher && { publisher: source.publisher }),
    });
    const entries = await feed.shown({ ...listing, items }, at);
    let fresh = 0;
    for (const { document } of entries) if ((await archive.addressOf(document.page)) === undefined) fresh += 1;
    await archive.putLook({ captures, source: source.url, entries, state: stateWith(fresh) });
    await compareUncompared(archive, {
      pages: entries.map(({ document }) => document.page),
      ...(signal && { signal }),
    });
    return { fresh };
  }
  // What has no page cannot be looked at.
  const paged = items.filter(({ bare }) => !bare);
  const visits = await newVisits(looking, source, paged, at);
  const fresh = visits.filter((visit) => visit.due === at && visit.page === undefined && visit.failures === 0).length;
  await archive.putLook({ captures, source: source.url, entries: [], visits, state: stateWith(fresh) });
  return { fresh };
}

/** The source's own rhythm, in minutes: by the times of what it lists, where it gives them, else of what came. */
function pauseOf(
  items: readonly ListedItem[],
  arrivals: readonly Instant[],
  { headers }: Fetched,
  at: Instant,
): number {
  const published = items.map((item) => item.published ?? item.updated).filter((one) => one !== undefined);
  const next = nextPoll(at, published.length >= arrivals.length ? published : arrivals, freshUntil(headers, at));
  return (Date.parse(next) - Date.parse(at)) / MINUTE;
}

/** What is asked whether it is the page at all. */
export const answerIn = ({ url, status, headers, body, hops }: Fetched): GivenAnswer => ({
  url,
  status,
  headers,
  body,
  ...(hops[0] && { redirectedFrom: hops[0].url }),
});

/** Sitemaps are often files packed with gzip. */
export function unpacked(body: Uint8Array): Uint8Array {
  if (body[0] !== 0x1f || body[1] !== 0x8b) return body;
  try {
    return gunzipSync(body, { maxOutputLength: MAX_LISTING });
  } catch {
    return body;
  }
}

const ACCEPT =
  "application/atom+xml,application/rss+xml,application/feed+json,application/xml;q=0.9,text/html;q=0.8,*/*;q=0.5";

/** Pages of the listing that have not been looked at; a known page at a new address goes on under it. */
async function newVisits(
  { archive }: Looking,
  source: Source,
  items: readonly ListedItem[],
  at: Instant,
): Promise<Visit[]> {
  const listed = new Map<string, ListedItem>();
  for (const item of items) {
    if (!listed.has(item.url)) listed.set(item.url, item);
  }
  const visited = await archive.visited(source.url, [...listed.keys()]);
  const nameOf = ({ id }: ListedItem): string | undefined => (id?.trim() ? itemName(source.url, id) : undefined);
  const fresh = [...listed].filter(([url]) => !visited.has(url));
  const known = await archive.pagesNamed(fresh.flatMap(([, item]) => nameOf(item) ?? []));
  const visits: Visit[] = [];
  for (const [url, visit] of visited) {
    const item = listed.get(url)!;
    const stamp = stampOf(item);
    const title = item.title ?? "";
    const isOther = (title !== "" && title !== visit.title) || (stamp !== undefined && stamp !== visit.stamp);
    // The listing says that the page has changed: it is looked at now, and often again.
    if (isOther) visits.push({ ...visit, ...(title && { title }), ...(stamp && { stamp }), due: at, step: 0 });
  }
  for (const [url, item] of fresh) {
    const name = nameOf(item);
    const page = name === undefined ? undefined : known.get(name);
    const stamp = stampOf(item);
    visits.push({
      url,
      source: source.url,
      due: at,
      step: 0,
      failures: 0,
      names: name === undefined ? [] : [name],
      ...(page === undefined ? {} : { page }),
      ...(item.title && { title: item.title }),
      ...(item.stamp && { published: stampIso(item.stamp) }),
      ...(stamp === undefined ? {} : { stamp }),
    });
    // The old address is asked no more: it may show a copy that is not kept up.
    const old = page === undefined ? undefined : await archive.addressOf(page);
    if (old !== undefined && old !== url) {
      visits.push({ url: old, source: source.url, due: NEVER, step: 0, failures: 0, names: [] });
    }
  }
  return visits;
}
