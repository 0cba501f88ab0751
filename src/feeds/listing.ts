import type { Instant, Stamp } from "../model/when.ts";
import type { ListLayout } from "../page/layout.ts";

/** What lists pages: a feed, a sitemap, or a page with repeating links. */
export type ListingKind = "rss" | "atom" | "rdf" | "json-feed" | "news-sitemap" | "sitemap" | "sitemap-index" | "page";

/** One entry of a listing, in the order of the listing. */
export interface ListedItem {
  /** Absolute, http or https, without fragment; the listing's own where it gives the item none. */
  url: string;
  /** The listing gives the item no address: only its words in the listing can be had. */
  bare?: true;
  /** The listing's own name for the item (guid, atom:id); tells items of one address apart. */
  id?: string;
  /** Plain words. */
  title?: string;
  /** When it says it was published: present only where the listing gives a time and its zone. */
  published?: Instant;
  updated?: Instant;
  /** The day or time of publication as the listing gives it, never more exact than its words. */
  stamp?: Stamp;
  /** The listing carries the text itself: content:encoded, atom:content, content_html. Markup of a stranger. */
  html?: string;
  /** A teaser: description, summary, content_text; may be markup of a stranger too. */
  summary?: string;
  categories: string[];
  /** BCP 47, as declared for this item. */
  language?: string;
  /** It is dated more than a day after the moment of capture. */
  future?: boolean;
}

/** What is odd about a listing, for the page of the source; the items are given all the same. */
export interface ListingNote {
  code: "same-address" | "future-date" | "cut-off" | "malformed" | "capped" | "no-address";
  /** A sentence with the figure in it. */
  words: string;
}

export interface Listing {
  kind: ListingKind;
  title?: string;
  /** BCP 47, as declared for the whole. */
  language?: string;
  items: ListedItem[];
  /** Addresses that list more: next pages, or the sitemaps of an index. At most {@link MAX_MORE}. */
  more?: string[];
  notes: ListingNote[];
}

/** What was answered, and what is known about it. */
export interface GivenListing {
  /** The address that answered; relative addresses are resolved against it. */
  url: string;
  /** Media type as served. */
  type?: string;
  /** Unpacked: a ".xml.gz" is to be inflated first. */
  body: Uint8Array;
  /** When the answer had come; without it no date is in the future. */
  at?: Instant;
  /** How the site's list is read, where it has a layout; feeds and sitemaps need none. */
  list?: ListLayout;
}

/** A sitemap may have 50,000 addresses by its protocol; a feed or page that gives more is cut there, and says so. */
export const MAX_ITEMS = 50_000;
/** The same of the sitemaps in an index. */
export const MAX_MORE = 1000;
/** Longer addresses are no pages: servers refuse them. */
const LONGEST_ADDRESS = 2048;
const DAY = 86_400_000;

/** @returns the absolute address without fragment; undefined where it is none of http. */
export function addressOf(href: string | undefined, base: string): string | undefined {
  const given = href?.trim();
  if (!given || given.length > LONGEST_ADDRESS) return undefined;
  if (!URL.canParse(given, base)) return undefined;
  const url = new URL(given, base);
  if (url.protocol !== "http:" && url.protocol !== "https:") return undefined;
  // Whoever sends a name and a secret in an address means no page.
  if (url.username !== "" || url.password !== "") return undefined;
  url.hash = "";
  return url.href.length > LONGEST_ADDRESS ? undefined : url.href;
}

/** A listing as it leaves this floor: capped, with notes on what repeats and what lies ahead. */
export function finished(
  listing: Omit<Listing, "notes" | "more"> & { notes?: ListingNote[]; more?: readonly string[] },
  given: Pick<GivenListing, "at">,
): Listing {
  const notes = [...(listing.notes ?? [])];
  const told = listing.items.length;
  const items = listing.items.slice(0, MAX_ITEMS);
  if (told > MAX_ITEMS)
    notes.push({ code: "capped", words: `The listing has ${told} items; the first ${MAX_ITEMS} are taken.` });
  markFuture(items, given.at, notes);
  noteRepeats(items, notes);
  const more = [...new Set(listing.more ?? [])];
  if (more.length > MAX_MORE)
    notes.push({ code: "capped", words: `It names ${more.length} further lists; the first ${MAX_MORE} are taken.` });
  return {
    kind: listing.kind,
    ...(listing.title && { title: listing.title }),
    ...(listing.language && { language: listing.language }),
    items,
    ...(more.length > 0 && { more: more.slice(0, MAX_MORE) }),
    notes,
  };
}

function markFuture(items: ListedItem[], at: Instant | undefined, notes: ListingNote[]): void {
  const now = at === undefined ? Number.NaN : Date.parse(at);
  if (Number.isNaN(now)) return;
  let ahead = 0;
  for (const item of items) {
    const day = item.stamp?.date.length === 10 ? `${item.stamp.date}T00:00:00Z` : undefined;
    const when = Date.parse(item.published ?? day ?? "");
    // A day: wherever the clock stands, it is no more than that ahead of ours.
    if (!(when > now + DAY)) continue;
    item.future = true;
    ahead++;
  }
  if (ahead > 0)
    notes.push({ code: "future-date", words: `${ahead} of ${items.length} items are dated in the future.` });
}

function noteRepeats(items: readonly ListedItem[], notes: ListingNote[]): void {
  const count = new Map<string, number>();
  for (const { url, bare } of items) if (!bare) count.set(url, (count.get(url) ?? 0) + 1);
  const repeated = [...count].filter(([, times]) => times > 1);
  if (repeated.length > 0)
    notes.push({
      code: "same-address",
      words: `${repeated.length} addresses stand for more than one item, ${repeated[0]![0]} first; the items' own ids keep them apart.`,
    });
}
