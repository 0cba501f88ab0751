import type { Side } from "./actor.ts";
import type { ChangeClass } from "./change.ts";
import type { DocumentId, PageId } from "./ids.ts";
import type { NoveltyLine, Passage } from "./novelty.ts";
import type { OccasionKind } from "./occasion.ts";
import type { Strength } from "./statement.ts";
import type { ToldParty } from "./telling.ts";
import type { Instant, When } from "./when.ts";

/** What took place, what is new in it, what was edited or withdrawn, and what is due: in sentences that records carry. */
export interface Brief {
  since: Instant;
  until: Instant;
  /** Whom it is about: all of these take part. None: everybody. */
  sides: Side[];
  title: string;
  /** Days behind `until` within which something is due. */
  ahead: number;
  sections: BriefSection[];
}

export const BRIEF_SECTIONS = ["took-place", "new", "changed", "due"] as const;
export type BriefSectionName = (typeof BRIEF_SECTIONS)[number];

export interface BriefSection {
  name: BriefSectionName;
  title: string;
  lines: BriefLine[];
  /** Lines left out. */
  more: number;
  /** What the section says of itself: that there is nothing, or how much was looked at. */
  note?: string;
  /** Of how many readouts in which sides met how many were compared with earlier ones, where it was not all. */
  compared?: { looked: number; of: number };
}

export interface BriefLine {
  /** The same for the same fact, in whichever brief it stands. */
  id: string;
  /** The day that it is about. */
  day?: When;
  /** One sentence, in English. */
  text: string;
  /** What the sentence says, in parts, so that it can be said in any language. */
  told: BriefTold;
  /** The words that say it; where something is another than it was, marked with which they are. */
  quotes: { mark?: "now" | "before"; passage: Passage }[];
  /** The documents that it rests on, one at least. */
  sources: BriefSource[];
}

/** `title` is that of the document that tells of it, or its address. */
export type BriefTold =
  | {
      kind: "occasion";
      occasion: OccasionKind;
      /** It is announced. */
      coming: boolean;
      parties: ToldParty[];
      title: string;
      city?: string;
      /** ISO 3166-1 alpha-2. */
      country?: string;
      /** Absent where no text gives it. */
      day?: When;
    }
  | { kind: "new"; title: string; line: NoveltyLine }
  /** `classes` the weightiest first; `silent` where the page's own stamp stayed as it was. */
  | { kind: "change"; title: string; classes: ChangeClass[]; silent: boolean; day: When }
  | { kind: "away"; title: string; state: Absence["state"]; day: When }
  | { kind: "due"; title: string; by: Side[]; to: Side[]; strength: Strength; due: When; onCondition: boolean };

export interface BriefSource {
  passage: Passage;
  publisher?: string;
  /** Where it is a change of a page: the two versions. */
  change?: { older: DocumentId; newer: DocumentId };
}

/** A page that could not be found any more. */
export interface Absence {
  page: PageId;
  url: string;
  state: "gone" | "withdrawn" | "moved";
  since: Instant;
  /** The words that it last had. */
  document: DocumentId;
}

/** A part of a store's contract, with the failures that src/model/archive.ts names. */
export interface Agenda {
  /** Pages that were missed for the first time within a span, both ends included, and are so still; the latest first. */
  absences(span: { since: Instant; until: Instant }): Promise<Absence[]>;
}
