import type { Span } from "../../model/evidence.ts";
import type { ActKind } from "../../model/statement.ts";
import type { Person } from "./cast.ts";

/** Whose a sentence is, and what it does, before it is written down. */
export interface Verdict {
  holder:
    | { kind: "person"; person: Person }
    | { kind: "side"; code: string }
    | { kind: "joint" }
    | { kind: "narrator" };
  /** The words that say whose it is; none where it follows from what went before. */
  evidence?: Span;
  way:
    | "subject"
    | "joint-subject"
    | "by-agent"
    | "points-back"
    | "tells"
    | "goes-on"
    | "passive"
    | "none"
    | "floor"
    | "own"
    | "view-of"
    | "according-to";
  cue?: Span;
  /** Each act with its words; none where it is assumed. */
  acts: { act: ActKind; at?: Span }[];
  content: Span;
  /** The page tells of talks besides. */
  also?: boolean;
}
