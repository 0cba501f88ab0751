import type { AttributionFrame } from "../../languages/attribution.ts";
import type { Span } from "../../model/evidence.ts";
import type { Verb } from "./frames.ts";
import type { Range } from "./range.ts";
import type { Item } from "./units.ts";

/** How an attribution was found; docs/attribution.md tells what each means. */
export const ATTRIBUTION_RULES = [
  "clause",
  "quotation",
  "turned-round",
  "infinitive",
  "nominal",
  "agent",
  "hearsay",
  "according-to",
  "view-noun",
  "view-adjective",
  "label",
] as const;
export type AttributionRule = (typeof ATTRIBUTION_RULES)[number];

/** Who says, thinks, wants or judges what, by which words. Half-open UTF-16 ranges; a source may be left unsaid. */
export interface Attribution {
  source: Span[];
  cue: Span[];
  content: Span[];
  rule: AttributionRule;
  /** The attribution whose content this one stands in: "A said that B had warned …". */
  within?: Attribution;
}

/** A word that attributes, with whose words they are and which. Indices of words. */
export interface Cue extends Range {
  /** Index of the verb, noun or adjective itself. */
  head: number;
  frames: ReadonlySet<AttributionFrame>;
  source: Range | undefined;
  /** "…, said Ana Orlo": the subject stands behind the verb. */
  inverted: boolean;
  content: Range[];
  /** Some of the words stand before the subject: "…, she said". */
  fronted?: boolean;
  rule: AttributionRule;
  verb?: Verb;
}

export const spanOf = (items: readonly Item[], range: Range): Span => {
  let { from, next } = range;
  while (from < next && /^[,:;–—―-]$/.test(items[from]!.text)) from++;
  while (next > from && /^[,:;.–—―-]$/.test(items[next - 1]!.text)) next--;
  return from < next ? { start: items[from]!.start, end: items[next - 1]!.end } : { start: 0, end: 0 };
};

/** A cue that has its place; its source and content are still to be found. */
export const newCue = (cue: Pick<Cue, "from" | "next" | "head" | "rule"> & Partial<Cue>): Cue => ({
  frames: NO_FRAMES,
  source: undefined,
  inverted: false,
  content: [],
  ...cue,
});

const NO_FRAMES: ReadonlySet<AttributionFrame> = new Set();
