import type { Side } from "./actor.ts";
import type { Span } from "./evidence.ts";
import type { DocumentId, PageId, StatementId, UndertakingId, VersionId } from "./ids.ts";
import type { Commitment, Strength } from "./statement.ts";
import type { Instant, When } from "./when.ts";

/** What somebody undertook, as one document tells it: a commitment of its record with what is needed to follow it through time. */
export interface Undertaking {
  id: UndertakingId;
  document: DocumentId;
  page: PageId;
  version: VersionId;
  title: string;
  language: string;
  publisher?: string;
  /** The day by which the document is sorted. */
  day?: When;
  /** The commitment and its statement in the record. */
  commitment: Commitment["id"];
  statement: StatementId;
  by: Side[];
  to: Side[];
  /** All sides of the readout: the relation in which it was said. */
  relation: Side[];
  deed: Span;
  /** The deed as it stands. */
  words: string;
  strength: Strength;
  due?: When;
  forum?: string;
  condition?: string;
  /** The content words of the deed, folded and cut to their beginnings, each once: by them it is found again. */
  keys: string[];
}

/** What a later text makes of an undertaking. "done" is only what the text reports: no judgement. */
export const MENTION_KINDS = ["repeated", "changed", "reported as done"] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** A later passage that speaks of an undertaking again. */
export interface Mention {
  earlier: UndertakingId;
  kind: MentionKind;
  /** Absent where the later passage is a report and no undertaking itself. */
  later?: UndertakingId;
  document: DocumentId;
  page: PageId;
  version: VersionId;
  publisher?: string;
  day?: When;
  /** The day of the undertaking that it mentions. */
  since?: When;
  span: Span;
  words: string;
  /** From 0 to 1: how much of their content words both have. */
  sureness: number;
  /** What is otherwise, each with its words: "strength: intended, now pledged". */
  changes: string[];
}

/** Where a report stands. */
export interface ReportAt {
  document: DocumentId;
  start: number;
}

/** A sentence that reports something as done, whatever was promised of it. */
export interface Report {
  document: DocumentId;
  page: PageId;
  version: VersionId;
  publisher?: string;
  day?: When;
  language: string;
  /** The sides of the readout. */
  sides: Side[];
  span: Span;
  words: string;
  /** Content words of the sentence, as {@link Undertaking.keys}. */
  keys: string[];
  /** Each verb that says so: of which kind of deeds it is, or of any, and the content words near it. */
  done: { kind: number | "any"; near: string[] }[];
}

/** What people say has become of an undertaking; no program sets any of them. */
export const UNDERTAKING_STATES = ["kept", "partly kept", "broken", "withdrawn", "overtaken", "open"] as const;
export type UndertakingState = (typeof UNDERTAKING_STATES)[number];

/** A person's word on what became of an undertaking, with the words it stands on, so that it is found again in a new reading. */
export interface StateSet {
  undertaking: UndertakingId;
  document: DocumentId;
  deed: Span;
  quote: string;
  state: UndertakingState;
  author: string;
  reason: string;
  made: Instant;
}

/** One undertaking through time: what was said first, and every later mention that is known. */
export interface LedgerEntry {
  /** The first undertaking's id; it stays while later mentions join. */
  id: UndertakingId;
  undertakings: Undertaking[];
  mentions: Mention[];
  /** The newest word of a person on any of them, and all before it. */
  states: StateSet[];
}

/** By what undertakings are sought that are of one thing. */
export interface Sought {
  keys: readonly string[];
  by: readonly Side[];
  relation: readonly Side[];
}

export interface LedgerQuery {
  by?: Side;
  to?: Side;
  /** Due on this day or earlier; reduced precision is allowed. */
  dueBefore?: When;
  dueFrom?: When;
  /** Without a person's word that it is over. */
  open?: boolean;
  /** Content words that a deed must have, as {@link Undertaking.keys}. */
  keys?: readonly string[];
  order?: "latest" | "due";
  offset?: number;
  /** Default: all. */
  limit?: number;
}

/** A part of a store's contract, with the failures that src/model/archive.ts names. States are kept; the rest is derived. */
export interface Ledger {
  /** Sequence numbers of documents whose undertakings have not been entered by this version, by day. */
  unentered(version: string): Promise<number[]>;
  /**
   * Undertakings of one of these sides that have at least `least` of these content words and another side of the relation in
   * common, by any document but one; those with most words in common first.
   */
  likely(sought: Sought, least: number, except: DocumentId): Promise<Undertaking[]>;
  /** Reports in this language, by any document but one, that tell of a deed of this kind with at least two of these words near it. */
  reportsOf(deed: { language: string; kind: number; head: readonly string[] }, except: DocumentId): Promise<Report[]>;
  /**
   * What was entered of the document's page is replaced; its links are not made by this.
   * @returns documents that had links with what the page said before
   */
  enter(document: DocumentId, undertakings: readonly Undertaking[], reports: readonly Report[]): Promise<DocumentId[]>;
  /** A document's links are made: this version has entered it. */
  putEntered(version: string, document: DocumentId): Promise<void>;
  /** What was entered of these documents. */
  entered(documents: readonly DocumentId[]): Promise<{ undertakings: Undertaking[]; reports: Report[] }>;
  /** All links that one of these undertakings or, of a report, one of these places has. */
  linksOf(undertakings: readonly UndertakingId[], reports?: readonly ReportAt[]): Promise<Mention[]>;
  /** Takes links away and others in; what hangs together by them goes by the id of its first. */
  relink(gone: readonly Mention[], added: readonly Mention[]): Promise<void>;
  /** Undertakings through time: those that were mentioned last come first. */
  ledger(query?: LedgerQuery): Promise<LedgerEntry[]>;
  countLedger(query?: LedgerQuery): Promise<number>;
  /** By the id of any undertaking in it. */
  ledgerEntry(id: UndertakingId): Promise<LedgerEntry | undefined>;
  putState(state: StateSet): Promise<void>;
}
