import type { DocumentId } from "./ids.ts";
import type { Telling, Told } from "./telling.ts";
import type { Instant, When } from "./when.ts";

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
  /** Each with its words: “Both date it 2031-05-10.” */
  reasons: string[];
}

/**
 * What is known across documents: a part of a store's contract, with the failures that src/model/archive.ts names, all of it
 * derived: a new reading of a document drops its ties, and it is untied again.
 */
export interface Relations {
  /** What current documents tell, or those that were current at `query.at`. */
  tellings(query?: TellingQuery): Promise<Telling[]>;
  tellingOf(document: DocumentId): Promise<Telling | undefined>;
  /** Values of one kind with the number of current tellings, most first. */
  told(
    told: Told,
    options?: { where?: TellingQuery["where"]; limit?: number },
  ): Promise<{ value: string; count: number }[]>;
  /** Sequence numbers of documents whose ties have not been sought by this version of the joiner, oldest first. */
  untied(joiner: string): Promise<number[]>;
  /** Takes the ties of one document in, in the place of all that it had; those to documents that are not there are left out. */
  putTies(joiner: string, document: DocumentId, ties: readonly Tie[]): Promise<void>;
  /** The ties of these kinds that hold a document directly: all, or the surest `most` of either direction. */
  tiesOf(document: DocumentId, kinds?: readonly TieKind[], most?: number): Promise<Tie[]>;
  /** All ties of a kind. */
  ties(kind: TieKind): AsyncIterable<Tie>;
}
