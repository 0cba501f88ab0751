import type { FoundCue } from "./cues.ts";
import type { Mention } from "./mentions.ts";

/** A subject with its reporting verb, or what stands in their place. */
export interface Clause {
  /** Coordinated subjects: "President Dana and President Orlo". */
  subjects: Mention[];
  /** The verb and those coordinated with it: "welcomed … and noted …". */
  cues: FoundCue[];
  passive: boolean;
  /** "did not agree", "has never signed". */
  negated?: boolean;
  /** How the subject was found: the rule's name, shown with the reading. */
  rule:
    | "subject-verb"
    | "verb-subject"
    | "according-to"
    | "view-of"
    | "as-said"
    | "aside"
    | "answer"
    | "impersonal"
    | "thing"
    | "group"
    | "predicate"
    | "none";
  /** Token range of a subject that is no mention: "Senators and House members". */
  group?: { from: number; next: number };
  /** Nothing but article and verb tells that the group is somebody who speaks. */
  unknown?: true;
}
