import type { Listing, ListingNote } from "./listing.ts";

/** How far the further pages of one listing are followed in one visit, and why it ends there. */

/** Next pages, child sitemaps. */
export const MAX_PAGES = 50;
/** In a row without an item that was not seen before; a calendar of empty months goes on for ever. */
const BARREN = 2;

/** Where a visit to one source stands. Kept by the caller, made anew by {@link follow}. */
export interface Visit {
  /** Addresses still to be fetched, in order. */
  open: readonly string[];
  /** Addresses that were fetched or are open. */
  seen: ReadonlySet<string>;
  pages: number;
  barren: number;
  notes: readonly ListingNote[];
}

export const visit = (url: string): Visit => ({ open: [], seen: new Set([url]), pages: 0, barren: 0, notes: [] });

/**
 * The visit after one more listing of it. A chain of pages ends behind two in a row that had nothing new, at an address that
 * was there before, and at {@link MAX_PAGES}; an index of sitemaps ends at the cap alone, for an old sitemap says nothing
 * about the next.
 * @param fresh items of this listing that were unknown before.
 */
export function follow(before: Visit, listing: Listing, fresh: number): Visit {
  const pages = before.pages + 1;
  const barren = listing.kind === "sitemap-index" || fresh > 0 ? 0 : before.barren + 1;
  const more = (listing.more ?? []).filter((url) => !before.seen.has(url));
  const ended = listing.kind !== "sitemap-index" && !isSitemap(listing) && barren >= BARREN;
  const wanted = [...before.open, ...(ended ? [] : more)];
  const room = Math.max(0, MAX_PAGES - pages);
  const open = wanted.slice(0, room);
  const told = before.notes.some(({ code }) => code === "capped");
  const notes =
    wanted.length > room && !told
      ? [
          ...before.notes,
          {
            code: "capped" as const,
            words: `The listing goes on; ${MAX_PAGES} pages of it are followed in one visit, ${wanted.length - room} were left.`,
          },
        ]
      : before.notes;
  return { open, seen: new Set([...before.seen, ...open]), pages, barren, notes };
}

const isSitemap = (listing: Listing): boolean => listing.kind === "sitemap" || listing.kind === "news-sitemap";
