import type { LanguagePack } from "../pack.ts";
import { ALSO_NOUNS, ATTRIBUTION_VERBS, HEADINGS, HEARSAY, VIEW_ADJECTIVES, VIEW_NOUNS } from "./attribution.ts";
import { CONDITION, CONTENT, FORUM, STRENGTHS } from "./content.ts";
import { dates } from "./dates.ts";
import * as grammar from "./grammar.ts";
import { ANNOUNCED, COMING, JOINTLY, MENTIONED, ON_VISIT, OPENING, TITLE, VENUE } from "./occasions.ts";
import { BODIES, HEADS, HONORIFICS, LINKS, NEVER, PARTICLES, PARTS, PLURALS, SUFFIXES } from "./offices.ts";
import { topics } from "./topics.ts";
import { BETWEEN, CUE_NOUNS, CUES, INFINITIVES } from "./verbs.ts";
import {
  ACCORDING,
  HE,
  JOINT,
  OTHER,
  PEOPLE,
  QUESTIONS,
  REMARKS,
  SHE,
  SIDE_WORDS,
  THEY,
  THINGS,
  WE,
} from "./voices.ts";

const words = (text: string): Set<string> => new Set(text.trim().split(/\s+/));

export const english: LanguagePack = {
  language: "en",
  version: "1",
  sentences: {
    bound:
      words(`mr mrs ms dr prof h.e amb gen col sen rep gov lt capt sgt maj brig adm hon rev fr st ste no nos art jan feb mar apr jun jul
      aug sep sept oct nov dec vs cf fig approx est`),
    free: words("u.s u.k e.u u.n u.a.e d.c p.m a.m etc jr sr inc ltd co corp bros e.g i.e"),
    openers: words(`the a an in on at he she they it this these those both for as with after during we our i you and but
      while when following to earlier today also moreover further furthermore additionally according speaking his her their`),
  },
  cues: CUES,
  infinitives: { after: "to", cues: INFINITIVES },
  nouns: CUE_NOUNS,
  between: BETWEEN,
  adverb: /.ly$/,
  names: { honorifics: HONORIFICS, particles: PARTICLES, suffixes: SUFFIXES, never: NEVER },
  offices: { heads: HEADS, parts: PARTS, plurals: PLURALS, links: LINKS, bodies: BODIES },
  voices: {
    joint: JOINT,
    he: HE,
    she: SHE,
    they: THEY,
    we: WE,
    sideWords: SIDE_WORDS,
    other: OTHER,
    things: THINGS,
    people: PEOPLE,
    remarks: REMARKS,
    questions: QUESTIONS,
  },
  according: ACCORDING,
  content: CONTENT,
  strengths: STRENGTHS,
  condition: CONDITION,
  forum: FORUM,
  occasions: {
    title: TITLE,
    opening: OPENING,
    joint: JOINTLY,
    announced: ANNOUNCED,
    mentioned: MENTIONED,
    coming: COMING,
  },
  placeBefore: words("in"),
  venue: VENUE,
  onVisit: ON_VISIT,
  grammar: {
    determiners: grammar.DETERMINERS,
    pronouns: grammar.SUBJECT_PRONOUNS,
    prepositions: grammar.PREPOSITIONS,
    nounLinks: grammar.NOUN_LINKS,
    subordinators: grammar.SUBORDINATORS,
    complementizers: words("that"),
    clauseOpeners: grammar.CLAUSE_OPENERS,
    be: grammar.BE,
    have: grammar.HAVE,
    do: grammar.DO,
    modals: grammar.MODALS,
    negations: grammar.NEGATIONS,
    times: grammar.TIMES,
    adverbs: grammar.ADVERBS,
  },
  attribution: {
    verbs: ATTRIBUTION_VERBS,
    adjectives: VIEW_ADJECTIVES,
    nouns: VIEW_NOUNS,
    alsoNouns: ALSO_NOUNS,
    headings: HEADINGS,
    hearsay: HEARSAY,
  },
  dates,
  topics,
};
