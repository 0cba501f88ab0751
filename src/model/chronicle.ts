import type { Entry, Item, Outcome } from "./archive.ts";
import type { Capture } from "./capture.ts";
import type { ChangeClass, VersionChange } from "./change.ts";
import type { Sighting } from "./document.ts";
import type { Edition } from "./elsewhere.ts";
import type { DocumentId, PageId } from "./ids.ts";
import type { Source, SourceState, Visit } from "./source.ts";
import type { Instant } from "./when.ts";

/**
 * What the archive is the witness of: the answers of sites as they came, what each look at a page found, and what changed from
 * one look to the next. A part of a store's contract, with the failures that src/model/archive.ts names; a look is one
 * transaction, and taking the same look in again adds nothing.
 *
 * Captures, sightings, names and listings are the truth. Changes are derived from sightings, documents and records: they can
 * be dropped and compared anew.
 */
export interface Chronicle {
  /** Takes a look in, whole or not at all. @returns one outcome for each entry; none where the look is known already. */
  putLook(look: Look): Promise<Outcome[]>;
  /** Whether a capture of this address at this instant, with these bytes, is there. */
  isCaptured(url: string, at: Instant, digest: string): Promise<boolean>;
  /** Captures in order of arrival, of one address or of all; `after` is a sequence number to go on from. */
  captures(options?: { url?: string; after?: number }): AsyncIterable<Kept>;
  /** When the latest capture was made; undefined where there is none. */
  latestCapture(): Promise<Instant | undefined>;
  /** The capture that first showed a document; undefined where its text came in another way. */
  captureOf(document: DocumentId): Promise<Kept | undefined>;
  /** The same without its bytes, which are not unpacked for it. */
  captureHeadOf(document: DocumentId): Promise<CaptureHead | undefined>;

  /** Which pages bear these names, and when each page was last seen. Names that are not known are absent. */
  pagesNamed(names: readonly string[]): Promise<Map<string, PageId>>;
  /** The address of a page as it was last seen. */
  addressOf(page: PageId): Promise<string | undefined>;
  /** What the page showed at an instant: the last sighting that began by then, with its document if it has one. */
  pageAt(idOrUrl: PageId | string, at: Instant): Promise<{ sighting: Sighting; item?: Item } | undefined>;

  /** Changes of words that no comparison by this version of the comparer has been made of, oldest first. */
  uncompared(comparer: string, pages?: readonly PageId[]): AsyncIterable<Transition>;
  /** Takes comparisons in; one by another comparer takes the place of the older. */
  putChanges(comparer: string, changes: readonly (Transition & { change: VersionChange })[]): Promise<void>;
  /** Changes that were found, newest first unless `oldestFirst`; comparisons that found nothing are left out. */
  changes(query?: ChangeQuery): Promise<Changed[]>;

  /** How many pages a source has listed, and how many documents they have. */
  listed(source: string): Promise<Listed>;

  /** Keeps a source, or what is new about it; its state stays. */
  putSource(source: Source, state?: SourceState): Promise<void>;
  /** In order of their addresses. */
  sources(): Promise<{ source: Source; state: SourceState }[]>;
  /** It is no longer looked at; what it gave stays. @returns whether there was one. */
  removeSource(url: string): Promise<boolean>;
  /** Pages of a source that are to be looked at by then, the longest due first. */
  visits(source: string, by: Instant, limit: number): Promise<Visit[]>;
  /** The visits of those of these addresses that a source has listed already. */
  visited(source: string, urls: readonly string[]): Promise<Map<string, Visit>>;
}

/** One look: what was answered, and what it shows. */
export interface Look {
  captures: readonly Capture[];
  /** The source whose listing this is; its entries are pages that it lists. */
  source?: string;
  entries: readonly Shown[];
  /** Pages that were looked for and not found, or found elsewhere. */
  misses?: readonly Missed[];
  /** How the source is doing after this look, and when its pages are to be looked at again. */
  state?: SourceState;
  visits?: readonly Visit[];
}

/** An entry of the archive as a look found it. */
export interface Shown extends Entry {
  /** Other names of the page, by which it is known again: its address in one form for all, a feed's own id. */
  names?: readonly string[];
  /** The stamp of last change that the page or its listing shows, as it is written; another one is another sighting. */
  stamp?: string;
  /** What the page says of its editions in other languages. */
  editions?: readonly Edition[];
  /** Where the words were read: on the page, or in a feed. */
  way?: "page" | "feed";
}

/**
 * A look that did not find the page. A "gone" page is believed only after {@link CONFIRMED}: until then it is a doubt, which
 * the next look that finds the page takes away.
 */
export interface Missed {
  page: PageId;
  state: "gone" | "withdrawn" | "moved";
  at: Instant;
  /** Where it moved to. */
  to?: string;
  /** "404", "410", "the listing's entry leads to the front page". */
  reason: string;
}

/** So many looks in a row, over so long a time, must miss a page before it is said to be gone or withdrawn. */
export const CONFIRMED = { looks: 3, hours: 24 } as const;

/** A capture in the archive. */
export interface Kept extends Capture {
  /** The archive's own running number; it only grows. */
  sequence: number;
}

/** What is known of a capture besides its bytes. */
export interface CaptureHead extends Omit<Kept, "body"> {
  /** Of the body, unpacked, in bytes. */
  size: number;
}

/** A page showed other words than before. The stamps are those that it showed with them. */
export interface Transition {
  page: PageId;
  url: string;
  older: Item;
  newer: Item;
  /** When the new words were first seen. */
  seenAt: Instant;
  olderStamp?: string;
  newerStamp?: string;
}

export interface ChangeQuery {
  since?: Instant;
  until?: Instant;
  page?: PageId;
  /** Of pages that this source has listed. */
  source?: string;
  class?: ChangeClass;
  silent?: boolean;
  /** Without those that are cosmetic only. */
  substance?: boolean;
  oldestFirst?: boolean;
  /** Default: all. */
  limit?: number;
}

export interface Changed {
  page: PageId;
  url: string;
  title: string;
  seenAt: Instant;
  /** The weightiest first. */
  classes: ChangeClass[];
  silent: boolean;
  change: VersionChange;
}

export interface Listed {
  pages: number;
  documents: number;
  first?: Instant;
  last?: Instant;
}
