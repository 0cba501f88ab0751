import { challenge } from "../feeds/challenge.ts";
import { discover as placesOf } from "../feeds/discovery.ts";
import type { Listing } from "../feeds/listing.ts";
import { readListing } from "../feeds/read-listing.ts";
import { Problem } from "../model/problem.ts";
import { listLayoutFor } from "../sources/index.ts";
import type { Fetched } from "./fetching.ts";
import { unpacked } from "./looking.ts";
import type { Manners } from "./manners.ts";

/** A listing that was found at an address or behind it. */
export interface Found {
  url: string;
  kind: Listing["kind"];
  items: number;
  /** Titles of the first ones, to see whether it is the right listing. */
  titles: string[];
  /** The feed's items hold whole texts. */
  whole: boolean;
}

/** A text of so many signs is no summary. */
const WHOLE = 1500;
/** So many places are asked at most; the site is asked one thing at a time. */
const CANDIDATES = 12;

/**
 * Finds the listing at an address, the best that answers: a feed or sitemap there, a feed that its page declares or links to, a
 * news sitemap, the links of the page itself, other sitemaps, or a feed where such things usually are.
 * @throws Problem "network" where the site does not answer or does not want to, "input" where there is no listing.
 */
export async function discover(manners: Manners, url: string, signal?: AbortSignal): Promise<Found> {
  const first = await answerOf(manners, url, signal);
  const standIn = challenge(first);
  // A page that shows nothing without scripts may declare its feed all the same.
  if (standIn && standIn.code !== "empty" && standIn.code !== "script-shell")
    throw new Problem("network", `${url} does not show its page: ${standIn.words}`);
  const list = listLayoutFor(first.url);
  const candidates = placesOf(list ? { ...first, list } : first, await manners.robots(first.url, signal));
  for (const candidate of candidates.slice(0, CANDIDATES)) {
    const found =
      candidate.how === "itself"
        ? foundIn(first)
        : await attempt(() => listingAt(manners, candidate.url, signal), signal);
    if (found) return found;
  }
  throw new Problem("input", `No feed, sitemap or list of links was found at ${url}.`, {
    advice: "Give the address of the site's RSS or Atom feed, or of the page that lists its news.",
  });
}

/** A place that is named and not there is passed over: the next may be. */
async function attempt<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

async function listingAt(manners: Manners, url: string, signal?: AbortSignal): Promise<Found | undefined> {
  const answer = await answerOf(manners, url, signal);
  const index = readListing(answer);
  if (index?.kind !== "sitemap-index") return index?.kind === "page" ? undefined : foundIn(answer);
  const newest = index.more?.find((more) => /news/i.test(more)) ?? index.more?.at(-1);
  return newest === undefined ? undefined : foundIn(await answerOf(manners, newest, signal));
}

type Answer = Pick<Fetched, "url" | "status" | "headers" | "body"> & { type?: string };

async function answerOf(manners: Manners, url: string, signal?: AbortSignal): Promise<Answer> {
  const reply = await manners.ask(url, {}, signal);
  if (reply.kind !== "answer") throw new Problem("network", `${url} is not asked for: ${reply.why}.`);
  const { url: answered, status, headers, body, type } = reply.fetched;
  if (status < 200 || status >= 300) {
    throw new Problem("network", `${url} answers ${status}.`, { advice: "Check the address in a browser." });
  }
  return { url: answered, status, headers, body: unpacked(body), ...(type && { type }) };
}

function foundIn(answer: Answer): Found | undefined {
  const list = listLayoutFor(answer.url);
  const listing = readListing(list ? { ...answer, list } : answer);
  if (!listing || listing.items.length === 0) return undefined;
  const { kind, items } = listing;
  const whole = items.filter(({ html }) => (html?.length ?? 0) >= WHOLE).length > items.length / 2;
  return {
    url: answer.url,
    kind,
    items: items.length,
    titles: items.slice(0, 3).map((item) => item.title ?? item.url),
    whole,
  };
}
