import type { CorrectionId } from "./ids.ts";

/** Where a value comes from. No value of a record exists without saying so. */

/** A half-open range of UTF-16 code units in `Document.text`: the one ruler. `text.slice(start, end)` are the words. */
export interface Span {
  start: number;
  end: number;
}

export type Basis =
  /** These words say it. `way` tells how they were found: always for a statement's holders and acts, else where known. */
  | { kind: "stated"; way?: Way; evidence: Span[] }
  /** It follows from these words by the named rule; a reader may disagree. */
  | { kind: "inferred"; rule: string; evidence: Span[] }
  /** A person has corrected what was read: who, in which correction, and the words that the person gives for it. */
  | { kind: "corrected"; by: string; correction: CorrectionId; evidence: Span[] }
  /** It stands on the page, outside the body. */
  | { kind: "page"; field: "title" | "published" | "publisher" | "url" | "section" };

/** Who has corrected something that has no basis of its own. */
export interface Corrected {
  by: string;
  correction: CorrectionId;
}

export interface Sourced<T> {
  value: T;
  basis: Basis;
}

/** A span alone, whatever else the caller's object carries: evidence is written into records. */
export const spanOf = ({ start, end }: Span): Span => ({ start, end });

export const stated = <T>(value: T, ...evidence: Span[]): Sourced<T> => ({
  value,
  basis: { kind: "stated", evidence: evidence.map(spanOf) },
});

/** The ways in which the words that say whose a statement is are found; docs/reading.md has an example of each. */
export const HOLDER_WAYS = {
  subject: "The verb's subject is named.",
  "points-back": "The verb's subject points back to somebody.",
  "joint-subject": "The verb's subject is the sides together.",
  "verb-first": "The subject stands behind its verb.",
  "according-to": "A source is given.",
  "view-of": "A view is named with whose it is.",
  "by-agent": "A passive says by whom.",
  holds: "A verb that reports no speech says what its subject holds or will do.",
  tells: "The verb tells what took place or was talked of, and nobody's view.",
  purpose: "The text tells of an encounter, and what it was for is somebody's own.",
  "two-clauses": "Two clauses have a subject and a verb each.",
  label: "A name and a colon give the floor.",
  byline: "A heading gives the floor.",
  "quotation-beside": "The sentence of the quotation says who speaks.",
  "quotation-ahead": "Who speaks is said where the quotation ends.",
  "quotation-open": "The quotation began before and is still open.",
} as const;
export type HolderWay = keyof typeof HOLDER_WAYS;

/** The ways in which the words that do an act are found. */
export const ACT_WAYS = {
  verb: "The verb says so.",
  noun: "The noun with the verb says so.",
  modal: "A modal verb says so, by its subject.",
  words: "Other words in it say so.",
} as const;
export type ActWay = keyof typeof ACT_WAYS;
export type Way = HolderWay | ActWay;

/** A value of which it is always told how its words were found. */
export interface Reasoned<T, W extends Way> extends Sourced<T> {
  basis: Exclude<Basis, { kind: "stated" }> | { kind: "stated"; way: W; evidence: Span[] };
}

export const found = <T, W extends Way>(value: T, way: W, ...evidence: Span[]): Reasoned<T, W> => ({
  value,
  basis: { kind: "stated", way, evidence: evidence.map(spanOf) },
});

/** The rules by which a value may follow from words; each is described, with an example, in docs/reading.md. */
export const RULES = {
  "speech-goes-on": "A sentence without a speaker of its own goes on with the speech before it.",
  "own-state-of-speaker": "What a speaker's own state holds is said by the speaker.",
  "first-person": "Words in the first person are whoever's text it is.",
  "has-the-floor": "In a transcript or a signed text, the speaker keeps the floor until another takes it.",
  "leads-in": "A line that only announces words belongs to the narrator.",
  "passive-of-last-speaker": "A passive without a speaker belongs to who has just spoken in the paragraph.",
  "passive-of-both": "A passive without a speaker, with nobody speaking before it, belongs to the sides together.",
  "passive-of-other": "Who is thanked, asked or told is spoken to: the words are the other party's.",
  "narrator-reports": "What the narrator tells without a verb that says more is a report.",
  "others-words": "Telling what somebody else has said, asked or promised is a report.",
  "question-reports": "A question takes no stance.",
  "told-of-person": "What a person does, told in the third person, is told by the narrator.",
  "told-of-both": "What the sides did together is told by the narrator.",
  "no-voice-given": "Where nobody's view is given, the narrator tells.",
  "joint-voice": "What the sides hold together is agreed.",
  "default-of-verb": "A verb of speech without another sign makes a claim; the narrator's reports.",
  claim: "Reported words without another sign make a claim.",
  "commitment-of-another": "Naming another's commitment is a claim, not a promise.",
  "no-hedge": "A commitment without a hedge is pledged.",
  "position-taken": "A text that begins with somebody's view, and with nobody opposite, is a statement.",
  "nothing-says-more": "No word of title or opening says what kind of occasion it is.",
  "three-sides": "Talks in which three states or more take part are multilateral.",
  "body-of-state": "The office belongs to a body of that state.",
  "other-state-of-two": "Of two parties one state is known; the other state most spoken of is the other's.",
  delegation: "The sentence that lists a delegation says whose it is.",
  "host-of-visit": "Whom a traveller meets in the state visited acts for that state.",
  "office-of-both": "A plural office is held by the party whose office is not given.",
  "country-of-city": "The town lies in that state.",
  "house-of-state": "The house is that state's seat of power.",
  "during-visit": "The meeting took place during a visit to that state.",
  dateline: "The dateline says where.",
  "date-year-from-page": "The year nearest to the day of publication.",
  "date-this-year": "This, last or next year, counted from the day of publication.",
  "date-relative": "Today or yesterday, counted from the day of publication.",
  "date-weekday":
    "The last such weekday before the day of publication, or the next where the occasion is still to come.",
  "date-length": "So many days from the first, as the text counts them: a three-day visit.",
  "event-of-town": "The event on whose sidelines it was bears the name of that town.",
  "date-day-of-month": "The day with that number nearest to the day of publication.",
  "date-such":
    "The first such month, season or year to come, or the last one past, as what is told is to come or past.",
  "date-counted": "So long before or after the day of the occasion or of publication: “within three months”.",
  "date-of-occasion": "What is told of the course of the occasion took place on its day.",
} as const;
export type Rule = keyof typeof RULES;

export const inferred = <T>(value: T, rule: Rule, ...evidence: Span[]): Reasoned<T, never> => ({
  value,
  basis: { kind: "inferred", rule, evidence: evidence.map(spanOf) },
});

export const correctedBy = <T>(value: T, { by, correction }: Corrected, ...evidence: Span[]): Reasoned<T, never> => ({
  value,
  basis: { kind: "corrected", by, correction, evidence: evidence.map(spanOf) },
});

export const fromPage = <T>(value: T, field: (Basis & { kind: "page" })["field"]): Reasoned<T, never> => ({
  value,
  basis: { kind: "page", field },
});

/** The words that carry a value; none where it was read off the page's frame. */
export const evidenceOf = (sourced: Sourced<unknown>): readonly Span[] =>
  sourced.basis.kind === "page" ? [] : sourced.basis.evidence;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
