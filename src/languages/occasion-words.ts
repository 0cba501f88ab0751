import type { OccasionKind } from "../model/occasion.ts";
import type { PhraseTable, WordMap, WordSet } from "../text/word-lists.ts";

/** What a language has words for: occasions, what they are called and how they are told. */

/**
 * What must stand with a verb that it tells of an occasion: whom one meets, where one goes, who stays there, nothing; with
 * "told" somebody and a time.
 */
export type EncounterObject = "person" | "place" | "stay" | "told" | "any";

/** Other occasions inside a sentence: their nouns, their verbs, what stands around them. */
export interface EncounterWords {
  /** Nouns for occasions, and those that are ones only where they are written as names: "Forum". */
  nouns: WordMap<OccasionKind>;
  named: WordMap<OccasionKind>;
  /** Of those, bodies that also stand for themselves: "Council". */
  bodies: WordSet;
  /** The shape of such a noun of more than one: "talks". */
  plural: RegExp;
  /** They open a clause about what has been named: "a visit during which". */
  relatives: WordSet;
  /** Nouns that are letters only with another behind them, and that: "note verbale". */
  notes: WordSet;
  letters: WordSet;
  /** Before a call, or behind it, that it is one: "telephone call", "call with". */
  calls: WordSet;
  callsWith: WordSet;
  /** People and bodies whose meeting is one of many: "ministers". */
  many: WordSet;
  /** Nouns that tell of many where those hold it: "meeting", but not "conversation". */
  gatherings: WordSet;
  /** Participles of a passive whose agent is met: "was received by". */
  hosts: WordSet;
  /** Words before a time that is not when it took place: "since March"; before a year that something is for. */
  spans: WordSet;
  years: WordSet;
  /** Articles by which the reader is meant to know which: "this". */
  pointing: WordSet;
  /** Words that set an occasion apart from the one told of: "last"; those by which it is to come: "next", "will". */
  other: WordSet;
  ahead: WordSet;
  /** Words before a noun that make it another thing: "press conference". */
  not: WordSet;
  /** Prepositions before an occasion to come: "before"; words before one beside which something takes place: "sidelines". */
  before: WordSet;
  beside: WordSet;
  /** Words by which one is got ready or offered: "preparations", "invited". */
  preparing: WordSet;
  /** Verbs by which an occasion is held: "held talks". */
  holding: WordSet;
  /** Words between an occasion and its day: "is scheduled to be held in". */
  running: WordSet;
  /** Verbs that tell of an occasion. */
  verbs: PhraseTable<{ kind: OccasionKind; object: EncounterObject }>;
  /** What is signed: "treaty". */
  papers: WordSet;
  /** Prepositions before whom one meets or speaks with: "met separately with". */
  partners: WordSet;
  /** Somebody as an object: "her". */
  objects: WordSet;
  /** What is met and is nobody: "requirements". */
  things: WordSet;
  /** Words before what has not taken place: "once". */
  conditions: WordSet;
  /** Words that tell of the course of the occasion: "afterwards". */
  course: RegExp;
}

/** What an opening tells of its occasion. */
export interface OccasionWords {
  /** First match wins, title first, then the opening sentence. */
  title: readonly (readonly [RegExp, OccasionKind])[];
  opening: readonly (readonly [RegExp, OccasionKind])[];
  /** Words that tell an occasion and nothing else, each global; of those in a sentence the first decides. */
  tellings: readonly (readonly [RegExp, OccasionKind])[];
  /** An occasion named only as the place of words; counts where nothing else is told. */
  within: readonly (readonly [RegExp, OccasionKind])[];
  /** Ends right before an occasion that is told beside the main one: "during a", "who is on a". */
  beside: RegExp;
  /** Where a title turns to another occasion: " after ". */
  titleTail: RegExp;
  /** A text that speaks of the visit its title names. */
  ofVisit: RegExp;
  /** Titles of statements. */
  statement: RegExp;
  /** Titles that name the form of the page only: "Press release". */
  form: RegExp;
  /** Titles that can mean nothing but a call. */
  surelyCall: RegExp;
  /** "summit with": two parties, not many. */
  ofTwo: RegExp;
  /** Titles of texts that several sign together. */
  joint: RegExp;
  announced: RegExp;
  /** How titles tell that it is still to come. */
  announcedTitle: RegExp;
  /** Told to be moved to another day: the last day named is the new one. */
  moved: RegExp;
  /** How any occasion but a statement tells that it is still to come. */
  future: RegExp;
  /** Buildings and grounds that a town's name is put before: "office". */
  /** Opens a clause about a place: "a visit to Marsk, where". */
  where: WordSet;
  grounds: WordSet;
  /** Words before the goal of a journey: "to", "visited". */
  goals: WordSet;
  /** What forums and the like are called, and words that open no such name. */
  gatherings: WordSet;
  noEvent: WordSet;
  /** Verbs that end a stay of so many days. */
  ends: RegExp;
  /** Verbs behind which "to" has the town where somebody was received. */
  welcomes: RegExp;
  /** Nouns before a town's name: "in the Orsanian capital, Tirnau". */
  towns: WordSet;
  /** Verbs whose subject, a town, is where it was. */
  hosting: WordSet;
  /** Verbs that begin a stay of so many days. */
  begins: RegExp;
  /** "two-day": the length of a stay; the first group is the number. */
  length: RegExp;
  numbers: WordMap<number>;
  /** Words before the name of the other party: "with", "received". */
  partner: WordSet;
  /** Behind these a sentence tells what was talked of, not who met. */
  aside: WordSet;
  /** "in the run-up to", "ahead of": what follows is still to come, with a day and people of its own. */
  upTo: WordSet;
  /** "marked on", "celebrated on": the day of a feast. */
  observed: WordSet;
  /** "sidelines": an occasion beside another. */
  sidelines: WordSet;
  /** Who came along. */
  presence: RegExp;
  /** Meetings in the course of a visit or conference. */
  meets: RegExp;
  /** Signs that a sentence tells of what is still to come. */
  later: RegExp;
  /** Ends before, or opens behind, the name of somebody who was not there. */
  awayBefore: RegExp;
  awayBehind: RegExp;
  /** "delegation", "side": nouns for people of one side. */
  delegations: WordSet;
  /** "the visitors": the other side's people. */
  visitors: WordSet;
  /** Opens behind the name of somebody who stood by another: "at his side". */
  atSide: RegExp;
  /** Verbs of whoever leads a delegation. */
  leads: WordSet;
  /** Words that put somebody at another's side: "accompanied". */
  escorts: WordSet;
  /** What a host did, in a passive: "received by". */
  received: WordSet;
  /** The preposition of a venue. */
  placeLead: RegExp;
  /** An event that bears its town's name, at the end of the words for a venue. */
  eventNoun: RegExp;
}
