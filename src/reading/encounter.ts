import type { OccasionKind } from "../model/occasion.ts";
import type { Mention } from "./mentions.ts";
import type { Time } from "./times.ts";

/** Words that tell of an occasion, before it is known which one: "their talks", "called on the President". */
export interface Encounter {
  kind: OccasionKind;
  /** Token range: the verb, or the noun with what stands before it. */
  from: number;
  next: number;
  /** Index of the first token behind what belongs to it: where, with whom, when. */
  end: number;
  how: "verb" | "noun";
  /** "the", "their": the reader is meant to know it. */
  definite: boolean;
  /** "a": nothing but its kind is known. */
  indefinite: boolean;
  /** "the Ocean Summit": a name of its own. */
  named: boolean;
  /** "the next", "his recent": not the one that is told of. */
  other: boolean;
  /** "held talks": it takes place here. */
  held: boolean;
  /** "on the sidelines of", "ahead of": something else takes place here. */
  beside: boolean;
  coming: boolean;
  /** "meet again": those of the occasion itself. */
  again: boolean;
  /** One only where it has a time. */
  loose: boolean;
  /** Words stand between its article and its noun. */
  told: boolean;
  /** In a clause about what the sentence has named: "during which", "where". */
  aside?: true;
  /** "his talks": it says whose. */
  owned?: true;
  /** "with the President" stands behind it. */
  withWhom?: true;
  /** The time that belongs to it. */
  time?: Time;
}

/** What a verb says of an occasion beyond its kind, before its neighbours are looked at. */
export const PLAIN = {
  definite: false,
  indefinite: false,
  named: false,
  other: false,
  held: false,
  beside: false,
  coming: false,
  again: false,
  loose: false,
  told: false,
} as const;

/** Those whom one meets. */
export const PEOPLE = new Set<Mention["kind"]>(["person", "office", "other", "group"]);

/** How far behind an occasion its day may stand, in tokens. */
export const REACH = 18;
