import type { AttributionPack } from "../../attribution.ts";
import { COMMON_VERBS } from "./common-verbs.ts";
import { SHAPES } from "./shapes.ts";
import { SPEAKERS, TEXTS } from "./speakers.ts";
import { ATTRIBUTION_VERBS } from "./verbs.ts";
import { ALSO_NOUNS } from "./verbs-or-nouns.ts";
import { HEADINGS, HEARSAY, PARTISANS, UNOWNED_NOUNS, VIEW_ADJECTIVES, VIEW_NOUNS } from "./views.ts";
import { EVIDENT, WHEN, WORDS } from "./words.ts";

/** How English tells who says, thinks or wants what. */
export const attribution: AttributionPack = {
  verbs: ATTRIBUTION_VERBS,
  forms: COMMON_VERBS,
  alsoNouns: ALSO_NOUNS,
  nouns: VIEW_NOUNS,
  unowned: UNOWNED_NOUNS,
  adjectives: VIEW_ADJECTIVES,
  evident: EVIDENT,
  partisans: PARTISANS,
  hearsay: HEARSAY,
  headings: HEADINGS,
  speakers: SPEAKERS,
  texts: TEXTS,
  words: WORDS,
  shapes: SHAPES,
  when: WHEN,
};
