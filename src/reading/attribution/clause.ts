import type { AttributionFrame, LanguagePack } from "../../languages/pack.ts";
import type { Span } from "../../model/evidence.ts";
import type { Item } from "./units.ts";

export interface Range {
  from: number;
  next: number;
}

/** A verb that attributes, with what stands before it. */
export interface Cue extends Range {
  /** Index of the verb itself, behind its auxiliaries. */
  verb: number;
  frames: ReadonlySet<AttributionFrame>;
  usage: "finite" | "participle" | "infinitive" | "passive";
  source: Range | undefined;
  /** "…, said Ana Orlo": the subject stands behind the verb. */
  inverted: boolean;
  /** The cue whose subject this one shares: "said …, adding …". */
  parent: Cue | undefined;
  content: Range[];
  rule: AttributionRule;
  /** "would seek": what might be is attributed only where a clause tells it. */
  modal?: boolean;
}

/** How an attribution was found. */
export type AttributionRule =
  | "label"
  | "according-to"
  | "clause"
  | "infinitive"
  | "nominal"
  | "quotation"
  | "turned-round"
  | "agent"
  | "hearsay"
  | "view-adjective"
  | "view-noun";

/** One sentence as it is read: its items, and the cues found in it so far. */
export interface Clause {
  items: readonly Item[];
  pack: LanguagePack;
  cues: Cue[];
}

export const spanOf = (items: readonly Item[], range: Range): Span => {
  let { from, next } = range;
  while (from < next && /^[,:;–—―-]$/.test(items[from]!.text)) from++;
  while (next > from && /^[,:;.–—―-]$/.test(items[next - 1]!.text)) next--;
  return from < next ? { start: items[from]!.start, end: items[next - 1]!.end } : { start: 0, end: 0 };
};
