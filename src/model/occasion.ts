import type { Side } from "./actor.ts";
import type { Corrected, Sourced, Span } from "./evidence.ts";
import type { ActorId, StatementId } from "./ids.ts";
import type { When } from "./when.ts";

/** What a readout as a whole reports; defined in docs/reading.md. */
export const OCCASION_KINDS = [
  "meeting",
  "call",
  "visit",
  "multilateral",
  "signing",
  "message",
  "statement",
  "briefing",
  "speech",
  "other",
] as const;
export type OccasionKind = (typeof OCCASION_KINDS)[number];

export interface Party {
  actor: ActorId;
  part: "host" | "guest" | "participant" | "speaker" | "addressee";
  /** The offices held here, joined by "; ". */
  office?: Sourced<string>;
  side?: Sourced<Side>;
  /** A person has said that it took part, or in which part. */
  corrected?: Corrected;
}

export interface Place {
  city?: Sourced<string>;
  /** ISO 3166-1 alpha-2. */
  country?: Sourced<string>;
  /** "the Presidential Secretariat", "the sidelines of the UN General Assembly". */
  venue?: Sourced<string>;
}

export interface Occasion {
  kind: Sourced<OccasionKind>;
  /** "announced" when the text says that it is still to come. */
  status: "held" | "announced";
  parties: Party[];
  date?: Sourced<When>;
  /** The last day of a visit or conference. */
  end?: Sourced<When>;
  place?: Place;
}

/** Another occasion that the text speaks of: "in March this year, President A paid a visit to B". */
export interface MentionedOccasion {
  kind: Sourced<OccasionKind>;
  time: "past" | "coming";
  parties: ActorId[];
  date?: Sourced<When>;
  /** ISO 3166-1 alpha-2. */
  country?: Sourced<string>;
  /** The words that tell of it. */
  span: Span;
  within: StatementId;
}
