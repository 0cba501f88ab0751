import type { Publisher } from "./document.ts";
import type { PageId } from "./ids.ts";
import type { Instant } from "./when.ts";

/** A place that lists what a publisher publishes: a feed, a sitemap or a page of links. */
export interface Source {
  /** The address of the listing, and the source's name everywhere. */
  url: string;
  title?: string;
  publisher?: Publisher;
  /**
   * Where the texts are taken from: "page" fetches each page that is listed, "feed" takes the words that the feed itself gives,
   * for sites whose feed holds the whole text. Never both: a page's words would seem to change with each look.
   */
  text: "page" | "feed";
  /** Minutes between two looks at the listing; where it is absent the source's own rhythm tells. */
  every?: number;
  /** The listing is a page or a sitemap, and no feed. */
  listing?: "page" | "sitemap";
  added: Instant;
}

/** How a source has been doing. */
export interface SourceState {
  /** When it is to be looked at next. */
  due: Instant;
  lastLook?: Instant;
  /** The last look that was answered with a listing, or with "nothing has changed". */
  lastSuccess?: Instant;
  /** Minutes to the next look by the source's own rhythm, as its last listing told it. */
  pause?: number;
  /** When new pages were listed, the latest last; so many as tell a habit. */
  arrivals: Instant[];
  /** Looks in a row that failed. */
  failures: number;
  /** Why the last look failed. */
  reason?: string;
  /** Looks at its pages that were answered with what is no page, in a row and over all pages; absent when one is read. */
  unread?: { pages: number; since: Instant; reason: string };
  etag?: string;
  lastModified?: string;
}

/** A page to be looked at. */
export interface Visit {
  url: string;
  source: string;
  due: Instant;
  /** How many looks it has had; the ladder's next step. */
  step: number;
  failures: number;
  /** Known once it has been read. */
  page?: PageId;
  /** Other names by which the listing knows it. */
  names: string[];
  /** What the listing says of it. */
  title?: string;
  published?: string;
  stamp?: string;
  etag?: string;
  lastModified?: string;
}

/** How many arrivals are remembered. */
export const HABIT = 20;
