import type { ActKind } from "../model/statement.ts";
import type { Listed } from "../text/tokens.ts";
import type { PhraseTable, WordMap, WordSet } from "../text/word-lists.ts";

/** What a language has words for: what sentences do, on what terms, and the small words that hold them together. */

/** Modal verbs, by what they do. */
export interface ModalWords {
  promise: WordSet;
  ought: WordSet;
  oughtTo: WordSet;
  /** Those by which a page tells what is to come: "will". */
  schedule: WordSet;
  /** Verbs behind "would" that only wish. */
  wishing: WordSet;
  /** Verbs behind "will not" by which somebody is against it. */
  refusing: WordSet;
  /** Words before a clause that is a guess: "I believe we will". */
  guessing: WordSet;
  /** Words before "will" that make it a noun: "the political will". */
  wills: WordSet;
  /** Verbs behind "should" and "must" by which the words only turn to what is said: "I should say". */
  saying: WordSet;
  /** Behind "will be": what another will be given is promised by who says so. */
  granting: WordSet;
  /** Behind "will be": what somebody will be able to do is no promise. */
  able: WordSet;
  /** Of those that ask, the one that leaves no choice. */
  must: WordSet;
  /** Verbs of wishing that lead in to a verb of saying only: "wants to thank", not "wants to send". */
  wanting: WordSet;
  /** Behind a need, before who is to meet it: "for". */
  needing: WordSet;
  /** Before how something is done: "accepted with thanks". */
  manner: WordSet;
}

/** What the words of a report do, by expressions. */
export interface ContentWords {
  commit: readonly RegExp[];
  /** Ends right before words that would bind, and denies them. */
  denied: RegExp;
  propose: readonly RegExp[];
  demand: readonly RegExp[];
  support: readonly RegExp[];
  oppose: readonly RegExp[];
  courtesy: readonly RegExp[];
  agree: readonly RegExp[];
  /** Commitments that back somebody: "commitment to the sovereignty of Velland". */
  backing: RegExp;
}

/** When a thing is to be done. */
export interface DueWords {
  /** Words that lead the last moment for what is to be done: "by", "within". */
  limits: WordSet;
  /** Words that lead its time: "in", "from". */
  leads: WordSet;
  /** Words that lead the time of something else: "since". */
  others: WordSet;
  /** The words that lead a time, at the token before it. */
  leadOf(tokens: readonly Listed[], at: number): string;
}

/** On what condition. */
export interface ConditionWords {
  /** Opens a condition that runs to its clause's end. */
  opening: RegExp;
  /** Opens one only where a clause begins: "should the talks fail". */
  inverted: RegExp;
  /** Whole conditions: "upon request". */
  whole: RegExp;
}

/** In which forum. */
export interface ForumWords {
  /** Opens a phrase that names the frame in which something is to be done: "within the framework of". */
  frames: RegExp;
  /** Prepositions before the body or meeting where it is to be done: "at". */
  leads: WordSet;
  /** Prepositions that lead one behind the verbs by which something is brought there: "to" behind "submit". */
  bringing: WordMap<WordSet>;
  /** Nouns for meetings: "summit"; and for bodies, which count where they are written as names. */
  meetings: WordSet;
  bodies: WordSet;
  /** Small words inside the name of one. */
  inside: WordSet;
}

/** Reports inside reports. */
export interface NestedWords {
  /** Nouns that carry another's words, and what they do; nothing where the words themselves say it. */
  carriers: WordMap<readonly ActKind[]>;
  /** Verbs by which another has said or done something, and what they do. */
  verbs: PhraseTable<readonly ActKind[]>;
  /** Verbs that say nothing without their noun: "issued". */
  making: WordSet;
  /** Verbs by which, before "that", a fact speaks and nobody: "shows". */
  proving: WordSet;
  /** Small words inside a perfect: "had since replied". */
  since: WordSet;
  /** Behind a pronoun: "she herself had". */
  selves: WordSet;
  /** Opens a clause about what belongs to the noun before it. */
  whose: WordSet;
  /** Words that make an own word an earlier one: "his own promise". */
  again: WordSet;
  /** Behind "be", what another is about to do: "going to". */
  going: PhraseTable<true>;
}

/** The small words of a language. */
export interface GrammarWords {
  articles: WordSet;
  /** "his", "their": belonging to somebody named before. */
  owning: WordSet;
  /** "my", "our". */
  ourOwn: WordSet;
  it: WordSet;
  and: WordSet;
  of: WordSet;
  /** Words before who did what a passive says. */
  by: WordSet;
  /** Words and marks that join a clause to the one before it. */
  joints: WordSet;
  to: WordSet;
  /** Prepositions of place and subject. */
  place: WordSet;
  /** Prepositions behind which a capital is a town, not a government. */
  whereabouts: WordSet;
  /** Words behind which a noun is no subject of the sentence: prepositions, and what opens a clause of its own. */
  governing: WordSet;
  /** Words behind "told him" that name the subject and open no clause: "about". */
  tellingOf: WordSet;
  /** Words behind which stands what somebody's view is about. */
  aboutness: WordSet;
  /** Who is named with a subject and is none: "Velland, together with its allies". */
  company: WordSet;
  /** Joins whoever follows to the subject: "together with". */
  alongside: WordSet;
  /** Words that open a clause about the noun before it: "which". */
  relatives: WordSet;
  determiners: WordSet;
  /** "no", "neither": what is told not to be. */
  determinersOfNone: WordSet;
  /** Stands for no subject: "there was agreement". */
  there: WordSet;
  pronouns: WordSet;
  prepositions: WordSet;
  /** Prepositions that tie a noun to the noun before it. */
  nounLinks: WordSet;
  subordinators: WordSet;
  /** The word that opens a reported clause and nothing else: "that". */
  complementizers: WordSet;
  /** Words that open a reported clause. */
  clauseOpeners: WordSet;
  be: WordSet;
  /** Forms of "be" in the present. */
  present: WordSet;
  /** The form of "be" that asks where nothing stands before it: "insisted that the report be published". */
  bare: WordSet;
  /** Verbs that tell how somebody is or feels: "seemed". */
  /** Words at the head of a sentence that point back: "this", "it". */
  pointers: WordSet;
  copulas: WordSet;
  degrees: WordSet;
  /** Words that open a condition: "if they should ask". */
  conditions: WordSet;
  /** Modals by which a text keeps its distance from what somebody means: "would", "could". */
  distance: WordSet;
  have: WordSet;
  do: WordSet;
  modals: WordSet;
  negations: WordSet;
  times: WordSet;
  adverbs: WordSet;
}
