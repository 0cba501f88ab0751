import type { Actor } from "./actor.ts";
import type { Publisher } from "./document.ts";
import type { DocumentId, PageId, VersionId } from "./ids.ts";
import type { OccasionKind, Party } from "./occasion.ts";
import type { TopicName } from "./record.ts";
import type { ActKind } from "./statement.ts";
import type { Instant, When } from "./when.ts";

/**
 * What one document tells, in short: enough to list, join, count and draw without the words. Derived from the document and the
 * record that is served for it (src/analysis/telling.ts), dropped and made anew with it.
 */
export interface Telling {
  /** The archive's running number of the document. */
  sequence: number;
  document: DocumentId;
  page: PageId;
  version: VersionId;
  url: string;
  title: string;
  /** BCP 47. */
  language: string;
  publisher?: Publisher;
  sample?: true;
  /** The day by which it is sorted: that of the occasion, else that of publication. */
  day?: When;
  published?: When;
  /** When these words were first seen. */
  first: Instant;
  /** Absent where the record has no occasion, or nothing has read the document. */
  occasion?: ToldOccasion;
  /** Who took part, in the record's order. */
  parties: ToldParty[];
  /** Persons named who are no party. */
  persons: { name: string; offices: string[]; side?: string }[];
  /** States that a party acts for or that the text names: ISO 3166-1 alpha-2, each once. */
  states: string[];
  /** Organisations named, by their short name where there is one. */
  organisations: string[];
  topics: TopicName[];
  /** How many statements do each act. */
  acts: Partial<Record<ActKind, number>>;
  /** The body's sentences, and the commitments. */
  statements: number;
  commitments: number;
}

export interface ToldOccasion {
  kind: OccasionKind;
  status: "held" | "announced";
  date?: When;
  end?: When;
  city?: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  venue?: string;
}

export interface ToldParty {
  kind: Actor["kind"];
  name: string;
  /** Known by office or side alone. */
  unnamed?: true;
  part: Party["part"];
  office?: string;
  /** ISO 3166-1 alpha-2 or an organisation's short name. */
  side?: string;
}

/** By what tellings are found. "side" is whom a party acts for; "state" any state a text names or a party acts for. */
export const TOLD = [
  "publisher",
  "country",
  "kind",
  "language",
  "side",
  "party",
  "person",
  "office",
  "state",
  "organisation",
  "topic",
  "act",
] as const;
/**
 * "publisher" is a name, "country" the publisher's state, "party" the name of a person who took part, "person" that of any
 * person named, "office" one held by a party.
 */
export type Told = (typeof TOLD)[number];

export interface TellingQuery {
  /** Every pair must hold of a telling: `[["side", "CN"], ["side", "RU"]]` are those in which both took part. */
  where?: readonly (readonly [Told, string])[];
  /** Sorted by day within these, both included; reduced precision is allowed. Tellings without a day are left out then. */
  from?: When;
  to?: When;
  /** What the archive held at this instant, in place of what it holds now. */
  at?: Instant;
  /** Default "newest": by day, then by arrival. "arrival" goes on after the sequence number `after`. */
  order?: "newest" | "oldest" | "arrival";
  after?: number;
  offset?: number;
  /** Default: all. */
  limit?: number;
}

/** How two documents belong together. */
export const TIES = ["meeting", "edition", "copy"] as const;
/** "meeting": both tell of one occasion. "edition": the same text in another language. "copy": the same text elsewhere. */
export type TieKind = (typeof TIES)[number];

/** Two documents that belong together, and why. `a` is the one that arrived first. */
export interface Tie {
  kind: TieKind;
  a: DocumentId;
  b: DocumentId;
  /** From 0 to 1. */
  sureness: number;
  /** Each with its words: "Both have Sergei Lavrov and Wang Yi as parties." */
  reasons: string[];
}

/** What is known across documents: a part of a store's contract, all of it derived. */
export interface Relations {
  tellings(query?: TellingQuery): Promise<Telling[]>;
  tellingOf(document: DocumentId): Promise<Telling | undefined>;
  /** Values of one kind with the number of current tellings, most first. */
  told(
    told: Told,
    options?: { where?: TellingQuery["where"]; limit?: number },
  ): Promise<{ value: string; count: number }[]>;
  /** Sequence numbers of documents for which no ties have been sought by this version of the joiner, oldest first. */
  untied(joiner: string): Promise<number[]>;
  /** Takes the ties of one document in, in the place of those it had by its own search (where it is `b`). */
  putTies(joiner: string, document: DocumentId, ties: readonly Tie[]): Promise<void>;
  /** All ties of these kinds that hold a document directly. */
  tiesOf(document: DocumentId, kinds?: readonly TieKind[]): Promise<Tie[]>;
  /** All ties of a kind. */
  ties(kind: TieKind): AsyncIterable<Tie>;
}
