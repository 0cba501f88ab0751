import type { Document, Sighting } from "./document.ts";
import type { Span } from "./evidence.ts";
import type { DocumentId, PageId, StatementId } from "./ids.ts";
import type { Correction, Judged, ReadoutRecord } from "./record.ts";
import type { Instant } from "./when.ts";

/**
 * The contract of a store. Every method rejects with a `Problem` of code "archive" (cannot be opened, read or written) or
 * "busy" (locked by another program for longer than the store's patience); a sighting or correction of what is not there
 * with one of code "missing". Nothing is half written.
 * Implementations: src/archive; one suite, src/archive/contract.test.ts, holds them to it.
 */
export interface Archive {
  /**
   * Takes documents in, in one transaction: all or none. A document already there gets its last sighting extended and is
   * otherwise left alone; new words on a known page are a new version and the old one stays. What was seen earlier than the
   * page's last look finds its place in the past and is not current.
   * @returns one outcome for each entry, in order.
   */
  put(entries: readonly Entry[]): Promise<Outcome[]>;
  /** Adds what a reader made of documents that are there; a newer reader's record is served instead of the older one. */
  putRecords(records: readonly ReadoutRecord[]): Promise<void>;
  /** A look that found no text: the page is gone, withdrawn or moved. */
  putSighting(
    sighting: Omit<Sighting, "document" | "state"> & { state: Exclude<Sighting["state"], "present" | "back"> },
  ): Promise<void>;
  /** What is derived of the document, and of later versions of its page, is made anew with it. */
  putCorrection(correction: Correction): Promise<void>;

  item(id: DocumentId): Promise<Item | undefined>;
  /** A page with all its versions, oldest first; by id or by address. */
  page(idOrUrl: PageId | string): Promise<PageHistory | undefined>;
  /** How many versions each page has, or had been seen to have by `at`; pages without any are left out. */
  versionsOf(pages: readonly PageId[], at?: Instant): Promise<ReadonlyMap<PageId, number>>;
  corrections(id: DocumentId): Promise<Correction[]>;
  /** All corrections of all documents, oldest first. */
  allCorrections(): Promise<Correction[]>;
  /** Documents that match, best or newest first: current ones, or those that were it at `query.at`. */
  search(query: Query): Promise<Results>;
  /** Every document, every version, in order of arrival. Stops and resumes at any sequence number. */
  items(options?: { after?: number; current?: boolean }): AsyncIterable<Item>;
  /** Documents whose language is `language` and that have no record by this reader version. */
  unread(reader: { name: string; version: string }, language: string): AsyncIterable<Document>;
  /** @param at what it held at this instant, in place of what it holds now. */
  counts(at?: Instant): Promise<Counts>;
  close(): Promise<void>;
}

export interface Entry {
  document: Document;
  /** When the page was seen to show it. */
  seen: Instant;
  record?: ReadoutRecord;
}

export type Outcome = "new page" | "new version" | "known";

export interface Item {
  /** The archive's own running number; it only grows. */
  sequence: number;
  document: Document;
  /** What is served: a reader's record with all corrections applied. */
  record?: ReadoutRecord;
  /** The reader's own record, where persons have corrected it. */
  reading?: ReadoutRecord;
  /** The corrections made on these words, or on earlier ones of the page, oldest first; absent where there are none. */
  corrections?: readonly Judged[];
  /** When these words were first and last seen on the page. */
  first: Instant;
  last: Instant;
  /** What the last look at the page found: "edited" when other words have taken the place of these. */
  state: "current" | "edited" | Exclude<Sighting["state"], "present" | "back">;
}

export interface PageHistory {
  page: PageId;
  url: string;
  versions: Item[];
  sightings: Sighting[];
}

/** The version that a page shows, or showed last: the newest that came, or an older one to which it went back. */
export const shownIn = ({ versions }: PageHistory): Item | undefined =>
  versions.findLast(({ state }) => state !== "edited") ?? versions.at(-1);

/** The facets by which a result can be narrowed; values in docs/searching.md. */
export const FACETS = [
  "publisher",
  "country",
  "person",
  "office",
  "organisation",
  "topic",
  "act",
  "kind",
  "year",
  "language",
] as const;
export type Facet = (typeof FACETS)[number];

export interface Query {
  /** As docs/searching.md has it: words that must all occur, "phrases", OR, NOT, NEAR/5, begin*; "said by NAME:". Empty: everything. */
  words?: string;
  /** What is found as well for words of `words`; src/gazetteer/asking.ts makes it of the world's names. */
  also?: readonly Also[];
  /** Every named facet must have one of the values. */
  facets?: Partial<Record<Facet, string[]>>;
  /** What the archive showed at this instant, in place of what it shows now; items have the state that they had then. */
  at?: Instant;
  sort?: "relevance" | "newest";
  /** Results to skip and to give (1 to 100, default 20). */
  offset?: number;
  limit?: number;
  /** How many values of each facet to count; 0 for none (default 12). */
  facetValues?: number;
}

/** Another way to find what a question names: by its names in other languages, and by what a document tells. */
export interface Also {
  /** The word or words of the question, as they were typed, outside of quotation marks. */
  words: string;
  /** Names to be found as well. */
  names: string[];
  /** Documents that tell of it, in whatever language. */
  told: { told: "state" | "organisation" | "topic" | "person"; value: string }[];
}

export interface Results {
  total: number;
  hits: Hit[];
  /** Persons whom the words name, and under which other names they were looked for; absent where there are none. */
  also?: readonly Also[];
  /** Values with counts over all results, most first; a facet's own choice does not narrow its own counts. */
  facets: Record<Facet, { value: string; count: number }[]>;
}

export interface Hit {
  item: Item;
  /** The passage of `Document.text` that shows the words, and the words in it; absent where only the title matches. */
  passage?: Span;
  marks: Span[];
  /** Where a speaker was asked for: the first statements of the document in which that speaker says the words. */
  said?: { statement: StatementId; passage: Span; marks: Span[] }[];
}

export interface Counts {
  pages: number;
  documents: number;
  records: number;
  publishers: number;
  samples: number;
  latest?: Instant;
}
