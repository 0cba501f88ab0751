import { Problem } from "../model/problem.ts";
import { itemsOfFeed } from "./feed-standin.ts";
import type { Manners } from "./manners.ts";

/** A listing that was found at an address or behind it. */
export interface Found {
  url: string;
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
 * Finds the listing at an address: the address itself, or a feed that its page names.
 * @throws Problem "network" where the site does not answer or does not want to, "input" where there is no listing.
 */
export async function discover(manners: Manners, url: string, signal?: AbortSignal): Promise<Found> {
  const first = await answerOf(manners, url, signal);
  const found = listingIn(first);
  if (found) return found;
  for (const candidate of feedsNamedIn(first.text, first.url).slice(0, CANDIDATES)) {
    const listing = listingIn(await answerOf(manners, candidate, signal));
    if (listing) return listing;
  }
  throw new Problem("input", `No feed was found at ${url}.`, {
    advice: "Give the address of the site's RSS or Atom feed; it is often linked at the foot of the news page.",
  });
}

interface Answer {
  url: string;
  text: string;
}

async function answerOf(manners: Manners, url: string, signal?: AbortSignal): Promise<Answer> {
  const reply = await manners.ask(url, {}, signal);
  if (reply.kind !== "answer") throw new Problem("network", `${url} is not asked for: ${reply.why}.`);
  const { status, body } = reply.fetched;
  if (status < 200 || status >= 300) {
    throw new Problem("network", `${url} answers ${status}.`, { advice: "Check the address in a browser." });
  }
  return { url: reply.fetched.url, text: new TextDecoder().decode(body) };
}

function listingIn({ url, text }: Answer): Found | undefined {
  try {
    const { items } = itemsOfFeed(text);
    if (items.length === 0) return undefined;
    const whole = items.filter(({ content }) => (content?.length ?? 0) >= WHOLE).length > items.length / 2;
    return { url, items: items.length, titles: items.slice(0, 3).map(({ title }) => title), whole };
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

/** `<link rel="alternate" type="application/rss+xml" href>` (WHATWG HTML, 4.6.7.1). */
function feedsNamedIn(html: string, base: string): string[] {
  const links = html.slice(0, 500_000).match(/<link\b[^>]{1,1000}>/gi) ?? [];
  return links.flatMap((link) => {
    if (!/\brel\s*=\s*["']?[^"'>]*\balternate\b/i.test(link)) return [];
    if (!/\btype\s*=\s*["']?application\/(?:rss\+xml|atom\+xml|feed\+json)/i.test(link)) return [];
    const href = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(link);
    const url = URL.parse((href?.[1] ?? href?.[2] ?? href?.[3] ?? "").replace(/&amp;/g, "&"), base);
    return url ? [url.href] : [];
  });
}
