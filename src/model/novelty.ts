import type { Side } from "./actor.ts";
import type { Publisher } from "./document.ts";
import type { Span } from "./evidence.ts";
import type { DocumentId, PageId, StatementId, VersionId } from "./ids.ts";
import type { OccasionKind } from "./occasion.ts";
import type { When } from "./when.ts";

/** What can be new in a readout; docs/novelty.md has each with how it is measured. */
export const NOVELTIES = {
  "topic-new": "A topic that no earlier readout of this relation has.",
  "topic-returned": "A topic that earlier readouts have, but none of a long time.",
  "topic-dropped": "A topic that earlier readouts mostly have is not here.",
  "stance-changed": "A side takes another stance on a topic than it took before.",
  "wording-changed": "A sentence that recurred in the same words is put in others.",
  "sentence-missing": "A sentence that earlier readouts mostly have is not here.",
  "commitment-new": "Something is promised that was not promised before.",
  "commitment-repeated": "Something that was promised before is promised again.",
  "commitment-stronger": "Something that was promised before is promised more firmly.",
  "commitment-weaker": "Something that was promised before is promised less firmly.",
  "person-first": "A person who was not named in this relation before.",
  "organisation-first": "An organisation that was not named in this relation before.",
  "state-first": "A state that was not named in this relation before.",
  "place-first": "A town where this relation has not met before.",
  "kind-rare": "A kind of occasion that this relation seldom or never had.",
  "rank-higher": "The sides meet at a higher rank than they mostly do.",
  "rank-lower": "The sides meet at a lower rank than they mostly do.",
  "long-silence": "More time than usual has gone by since the last readout.",
} as const;
export type NoveltyKind = keyof typeof NOVELTIES;

/**
 * What a line rests on, as a code: what its figures `had` and `of` count. Whoever tells a line in another language has the code, the
 * figures and {@link NoveltyLine.days}; src/analysis/novelty/say.ts is the English.
 */
export const NOVELTY_REASONS = {
  "have-it": "`had` of `of` earlier readouts have it, the last one `days` before.",
  "none-has-it": "None of `of` earlier readouts has it.",
  "views-alike": "`had` of `of` earlier views of this matter by this side were of that kind.",
  "said-once": "It was said once before.",
  "said-the-same": "Its words stayed the same `had` of the `of` times that it was said again.",
  "have-the-like": "`had` of `of` earlier readouts have it in these or like words.",
  "nothing-like-it": "There is nothing like it in `of` earlier readouts.",
  "promised-before": "It was promised in `had` earlier readouts.",
  "not-named": "It is not named in `of` earlier readouts.",
  "are-of-kind": "`had` of `of` earlier readouts are of this kind, the last one `days` before.",
  "none-of-kind": "None of `of` earlier readouts is of this kind.",
  "at-rank": "`had` of `of` earlier readouts that tell the rank were at this one, the last one `days` before.",
  "none-at-rank": "None of `of` earlier readouts that tell the rank was at this one.",
  "pauses-as-long": "`had` of `of` earlier pauses were as long.",
  "no-pause-as-long": "None of `of` earlier pauses was as long.",
} as const;
export type NoveltyReason = keyof typeof NOVELTY_REASONS;

/** Words of a document. */
export interface Passage {
  document: DocumentId;
  page: PageId;
  version: VersionId;
  url: string;
  title: string;
  /** BCP 47. */
  language: string;
  day?: When;
  /** Half-open UTF-16 range in `Document.text`; absent where the title says it, or where the document's silence is meant. */
  span?: Span;
  /** The sentence that the span is, where the record has one there. */
  statement?: StatementId;
  /** The words at the span, or the title. */
  words: string;
}

export interface NoveltyLine {
  kind: NoveltyKind;
  /** A topic, a name, a side's code, an occasion kind or a rank, as the kind has it; for wording and commitments, the words. */
  subject: string;
  /** More subjects of this kind that the same sentence names. */
  also?: string[];
  /** What it was before, where that is one word: a stance, a strength, a rank. */
  before?: string;
  /** What it is now. */
  now?: string;
  /** Whose stance or commitment it is: a code as in a record, or "joint". */
  by?: Side;
  /** How surprising it is given the history, in bits; src/analysis/novelty/surprise.ts has the measure. */
  surprise: number;
  /** What the figures count; {@link NOVELTY_REASONS}. */
  reason: NoveltyReason;
  /** In how many of how many earlier readouts (of stances: that take one; of a sentence: that repeat it) it was as `subject` or `before` says. */
  had: number;
  of: number;
  /** Whole days: since it last was so, or of the silence. */
  days?: number;
  /** The words that are new; the document itself where something is not there. */
  passage: Passage;
  /** Where it was otherwise, or was last. Absent where it never was. */
  earlier?: Passage;
  /** Which words of the two passages differ, in their documents' texts. */
  differs?: { before: Span[]; after: Span[] };
}

/** Between whom, by whose account. Readouts belong to one relation where all of this is the same. */
export interface Relation {
  publisher?: Publisher;
  language: string;
  /** The parties' sides. Of one or none, and of more than three (of which most must be the same), the kind must be the same. */
  sides: Side[];
  kind?: OccasionKind;
}

/** What is new in one document, given what was there before it. */
export interface Novelty {
  document: DocumentId;
  relation: Relation;
  history: {
    /** Earlier readouts of the relation that it rests on. */
    count: number;
    from?: When;
    to?: When;
    /** There are more, older ones. */
    capped: boolean;
    /** How many of them were read word by word, the newest. */
    texts: number;
    /** Earlier readouts of the publisher, of any relation, from which its habits are told. */
    background: number;
  };
  /** There are too few earlier readouts to say much. */
  little: boolean;
  /** The readout before this one, and how many days went by. */
  last?: { passage: Passage; days?: number };
  /** The most surprising first, {@link MOST_LINES} at most. */
  lines: NoveltyLine[];
  /** Lines left out. */
  more: number;
}

/** As many as fit a screen. */
export const MOST_LINES = 12;
/** With fewer earlier readouts than these, everything looks new. */
export const LITTLE = 5;
