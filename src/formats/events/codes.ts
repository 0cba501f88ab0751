/**
 * The vocabulary of events and the tables by which a record becomes events: data, described in docs/events.md and tested
 * against it. Types, modes and contexts are those of PLOVER, draft 0.8 of 2021, with REQUEST in the place of DEMAND as its
 * first data set, POLECAT, has it; roots are those of CAMEO 1.1b3 of 2012.
 */
import type { OccasionKind } from "../../model/occasion.ts";
import type { TopicName } from "../../model/record.ts";

/** Every type of the vocabulary, in PLOVER's order, with the CAMEO roots that stand beside it. */
export const EVENT_TYPES = {
  AGREE: ["03"],
  CONSULT: ["04"],
  SUPPORT: ["05"],
  CONCEDE: ["08"],
  COOPERATE: ["06"],
  AID: ["07"],
  RETREAT: ["08"],
  REQUEST: ["02", "10"],
  ACCUSE: ["09", "11"],
  REJECT: ["12"],
  THREATEN: ["13"],
  PROTEST: ["14"],
  SANCTION: ["16"],
  MOBILIZE: ["15"],
  COERCE: ["17"],
  ASSAULT: ["18", "19", "20"],
} as const;
export type EventType = keyof typeof EVENT_TYPES;
export type CameoRoot = (typeof EVENT_TYPES)[EventType][number];

/** The types that a record determines. What the others tell of, a readout may report, but a record has no field for it. */
export const DERIVED_TYPES = ["AGREE", "CONSULT", "SUPPORT", "REQUEST", "ACCUSE", "REJECT"] as const;

/** The modes that are given, of the types that have them. */
export const EVENT_MODES = {
  CONSULT: ["visit", "third-party", "multilateral", "phone"],
  ACCUSE: ["disapprove", "allege"],
} as const;
export type EventMode = (typeof EVENT_MODES)[keyof typeof EVENT_MODES][number];

export interface Code {
  type: EventType;
  cameo: CameoRoot;
  mode?: EventMode;
}

/**
 * What an occasion that took place is. Kinds that are not here are no event between two sides: a statement, briefing or
 * speech is a comment, which PLOVER dropped with CAMEO's 01, and a letter is no consultation.
 */
export const HELD: Partial<Record<OccasionKind, Code>> = {
  meeting: { type: "CONSULT", cameo: "04" },
  call: { type: "CONSULT", cameo: "04", mode: "phone" },
  visit: { type: "CONSULT", cameo: "04" },
  multilateral: { type: "CONSULT", cameo: "04", mode: "multilateral" },
  signing: { type: "SUPPORT", cameo: "05" },
};

/** What is still to come is an intention: cooperation told in the future tense is AGREE, in PLOVER and CAMEO alike. */
export const AGREED: Code = { type: "AGREE", cameo: "03" };

/** How source and target were found, and from what; in docs/events.md with an example each. */
export const EVENT_RULES = {
  "talked-together": "Sides that met or conferred did so with each other; nobody is said to visit.",
  "guest-of-host": "The guest's side visits the host's.",
  "visits-by-place": "The occasion took place in the country of one of its sides; the others visited it.",
  "place-of-neither": "The occasion took place in a country of none of its sides.",
  "still-to-come": "An occasion that is announced is an intention of its sides.",
  "signed-together": "Those who signed did so with each other.",
  "held-jointly": "What the sides hold together, they do with each other.",
  "named-next": "The target is named right after the words of the act.",
  addressed: "The words of the act are addressed to the target.",
  "other-named": "Of two sides one speaks, and its words name the other and nobody else.",
} as const;
export type EventRule = keyof typeof EVENT_RULES;

/** Rules by which the text does not say it itself. */
export const INFERRING: ReadonlySet<EventRule> = new Set(["visits-by-place", "place-of-neither", "other-named"]);

/** Why an event has no date. */
export const NO_DATE = {
  "not-told": "The text gives no day for the occasion.",
  announced: "The occasion is still to come; the day on which it was announced is at most that of publication.",
} as const;
export type NoDate = keyof typeof NO_DATE;

/** PLOVER's contexts, for the topics that mean the same; a topic that is not here gives none. */
export const CONTEXTS: Partial<Record<TopicName, string>> = {
  "trade and investment": "economic",
  "finance and development aid": "economic",
  sanctions: "economic",
  "defence and military": "military",
  "arms control and non-proliferation": "cbrn",
  cyber: "cyber",
  terrorism: "terrorism",
  "crime and drugs": "crime",
  "climate and environment": "enviro_disaster",
  "agriculture and food security": "human_security",
  "migration and refugees": "migration",
  "disaster relief and humanitarian aid": "humanitarian",
  "human rights": "human_rights",
  "rule of law and democracy": "political_institutions",
  "borders and territory": "resource",
  "high-level exchanges": "diplomatic",
  "multilateral order and UN reform": "diplomatic",
  "peace process and mediation": "diplomatic",
};
