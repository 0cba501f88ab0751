import type { Side } from "./actor.ts";
import type { DocumentId, PageId } from "./ids.ts";
import type { Passage } from "./novelty.ts";
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
}

export interface BriefLine {
  /** The same for the same fact, in whichever brief it stands. */
  id: string;
  /** The day that it is about. */
  day?: When;
  /** One sentence. */
  text: string;
  /** The words that say it; where something is another than it was, marked with which they are. */
  quotes: { mark?: "now" | "before"; passage: Passage }[];
  /** The documents that it rests on, one at least. */
  sources: BriefSource[];
}

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
