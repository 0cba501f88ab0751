import type { Listing } from "../feeds/listing.ts";
import { readListing } from "../feeds/read-listing.ts";
import { Problem } from "../model/problem.ts";
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
const CANDIDATES = 5;

/**
 * Finds the listing at an address: a feed or sitemap there, a feed that its page names, a sitemap of an index, or else the links
 * of the page itself.
 * @throws Problem "network" where the site does not answer or does not want to, "input" where there is no listing.
 */
export async function discover(manners: Manners, url: string, signal?: AbortSignal): Promise<Found> {
  const first = await answerOf(manners, url, signal);
  const here = readListing(first);
  const own = here && foundIn(first.url, here);
  if (own && own.kind !== "page") return own;
  const named = [...(here?.kind === "sitemap-index" ? (here.more ?? []) : []), ...feedsNamedIn(first)];
  for (const candidate of named.slice(0, CANDIDATES)) {
    try {
      const answer = await answerOf(manners, candidate, signal);
      const listing = readListing(answer);
      const found = listing && listing.kind !== "page" ? foundIn(answer.url, listing) : undefined;
      if (found) return found;
    } catch (error) {
      // One that is named and not there; the next may be.
      signal?.throwIfAborted();
      if (!(error instanceof Problem)) throw error;
    }
  }
  if (own) return own;
  throw new Problem("input", `No feed, sitemap or list of links was found at ${url}.`, {
    advice: "Give the address of the site's RSS or Atom feed, or of the page that lists its news.",
  });
}

interface Answer {
  url: string;
  body: Uint8Array;
  type?: string;
}

async function answerOf(manners: Manners, url: string, signal?: AbortSignal): Promise<Answer> {
  const reply = await manners.ask(url, {}, signal);
  if (reply.kind !== "answer") throw new Problem("network", `${url} is not asked for: ${reply.why}.`);
  const { status, body, type } = reply.fetched;
  if (status < 200 || status >= 300) {
    throw new Problem("network", `${url} answers ${status}.`, { advice: "Check the address in a browser." });
  }
  return { url: reply.fetched.url, body: unpacked(body), ...(type && { type }) };
}

function foundIn(url: string, { kind, items }: Listing): Found | undefined {
  if (items.length === 0) return undefined;
  const whole = items.filter(({ html }) => (html?.length ?? 0) >= WHOLE).length > items.length / 2;
  return { url, kind, items: items.length, titles: items.slice(0, 3).map((item) => item.title ?? item.url), whole };
}

/** `<link rel="alternate" type="application/rss+xml" href>` (WHATWG HTML, 4.6.7.1). */
function feedsNamedIn({ url: base, body }: Answer): string[] {
  const html = new TextDecoder().decode(body.subarray(0, 500_000));
  const links = html.match(/<link\b[^>]{1,1000}>/gi) ?? [];
  return links.flatMap((link) => {
    if (!/\brel\s*=\s*["']?[^"'>]*\balternate\b/i.test(link)) return [];
    if (!/\btype\s*=\s*["']?application\/(?:rss\+xml|atom\+xml|feed\+json)/i.test(link)) return [];
    const href = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(link);
    const url = URL.parse((href?.[1] ?? href?.[2] ?? href?.[3] ?? "").replace(/&amp;/g, "&"), base);
    return url ? [url.href] : [];
  });
}
