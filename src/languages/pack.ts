import type { Span } from "../model/evidence.ts";
import type { OccasionKind } from "../model/occasion.ts";
import type { TopicName } from "../model/record.ts";
import type { ActKind, Strength } from "../model/statement.ts";
import type { PhraseTable } from "../text/phrase-table.ts";
import type { SentenceRules } from "../text/sentences.ts";
import type { Token } from "../text/tokens.ts";
import type { AttributionPack } from "./attribution.ts";

/** What a reporting verb, or a verb with what follows it, does. */
export type CueClass =
  /** "said that …": the acts are in the content. */
  | "speech"
  /** "expressed concern", "reaffirmed its commitment": the act is in the noun; without a known noun `acts`. */
  | "express"
  /** "thanked", "condemned", "urged": the verb is the act. */
  | "perform"
  /** "agreed", "decided": a shared decision when the sides do it together. */
  | "agree"
  /** "discussed", "exchanged views on": talk, no view given. */
  | "talk"
  /** "told", "informed", "briefed": reports facts to the other. */
  | "inform"
  /** "met", "visited", "signed": what took place; the narrator tells it. */
  | "event";

export interface Cue {
  class: CueClass;
  acts: readonly ActKind[];
  /** "invited", "thanked": the object is the addressee. */
  addressed?: boolean;
  /** "announced that the office would open": what things would do is the speaker's doing. */
  binds?: boolean;
  /** "welcomed": with a person as its object, a greeting. */
  greets?: boolean;
  /** "called on": with a person and nothing asked, a visit. */
  visits?: boolean;
}

/** A resolved date expression. `at` is what it says; absent when it cannot be resolved. */
export interface DateHit extends Span {
  at?: string;
  end_at?: string;
  /** What a weekday means where it is still to come, and the last day of a range of such. */
  ahead?: string;
  end_ahead?: string;
  /** How it was resolved: "absolute", "year-from-page", "relative", "weekday", "day-of-month", "this-year". */
  rule: "absolute" | "year-from-page" | "relative" | "weekday" | "day-of-month" | "this-year";
}

/**
 * What must stand with a verb that it tells of an occasion: whom one meets, where one goes, who stays there, nothing; with
 * "told" somebody and a time.
 */
export type EncounterObject = "person" | "place" | "stay" | "told" | "any";

/** The days from which times are counted, as far as they are known, each "2023-09-18". */
export interface TimeBase {
  /** The day of publication. */
  page?: string;
  /** The first day of the occasion that the text reports. */
  occasion?: string;
  /** The day that the text named last. */
  last?: string;
}

/** A time less exact than a day, or counted from another day: "next spring", "within three months". */
export interface TimeHit extends Span {
  /** Token range. */
  from: number;
  next: number;
  /** What the words mean of things to come, and of things past: a day, month or year. One is absent where they cannot. */
  ahead?: string;
  back?: string;
  /** The word that leads it, over an article: "by", "within". */
  lead: string;
  /** "absolute": it has its year. "such": the next or last such one. "counted": so long from a day. "this-year": from this year. */
  rule: "absolute" | "such" | "counted" | "this-year";
}

/**
 * A language, as data that a linguist can read. All words are in lower case unless case carries meaning.
 * English: src/languages/en. What a new language takes: docs/architecture.md.
 */
export interface LanguagePack {
  language: string;
  /** Raised whenever the same text may now give another record. */
  version: string;
  sentences: SentenceRules;
  cues: PhraseTable<Cue>;
  /** Adjectives that hold a view behind "be": "is grateful", "were ready to". */
  predicates: PhraseTable<Cue>;
  /** Phrases that lead in to a base form: "took the opportunity to". */
  leads: PhraseTable<true>;
  /** Base forms, which report only behind the word `after`: "spoke with X to congratulate him". */
  infinitives: { after: string; cues: PhraseTable<Cue> };
  /** Nouns under "express" verbs: "concern" -> oppose. */
  nouns: ReadonlyMap<string, readonly ActKind[]>;
  /** Words that may stand between subject and verb: adverbs, auxiliaries. */
  between: ReadonlySet<string>;
  /** The shape of a verb that may stand with a capital in a title. */
  finite: RegExp;
  /** How regular pasts end, and the irregular ones. */
  pastEnding: string;
  pasts: ReadonlySet<string>;
  /** Verbs of speech in front of their subject: "…, said Ana Orlo". */
  inverted: ReadonlySet<string>;
  /** The shape of a participle that makes a passive behind "be", and of one that goes on ("adding"). */
  participle: RegExp;
  progressive: RegExp;
  /** Participles that say nothing without their noun: "attention was paid to". */
  lightVerbs: ReadonlySet<string>;
  /** Verbs by which a passive gives a view without more words: "the state of relations was highlighted". */
  emphatic: ReadonlySet<string>;
  /** Behind these verbs what is given binds: "announced a further ten million". */
  announcing: ReadonlySet<string>;
  givings: ReadonlySet<string>;
  /** "confirmed his participation": verbs and nouns of saying that one will come. */
  confirming: ReadonlySet<string>;
  joinings: ReadonlySet<string>;
  /** Verbs by which what the other side offered is taken: "was accepted". */
  accepting: ReadonlySet<string>;
  /** Verbs before a verb: what is to be done by who says so, what another ought to do; those with the word `to` behind. */
  modals: {
    promise: ReadonlySet<string>;
    ought: ReadonlySet<string>;
    oughtTo: ReadonlySet<string>;
    /** Those by which a page tells what is to come: "will". */
    schedule: ReadonlySet<string>;
    /** Verbs behind "would" that only wish. */
    wishing: ReadonlySet<string>;
    /** Of those that ask, the one that leaves no choice. */
    must: ReadonlySet<string>;
    /** Verbs of wishing that lead in to a verb of saying only: "wants to thank", not "wants to send". */
    wanting: ReadonlySet<string>;
    /** Behind a need, before who is to meet it: "for". */
    needing: ReadonlySet<string>;
    /** Before how something is done: "accepted with thanks". */
    manner: ReadonlySet<string>;
  };
  /** Base forms by which things have effects and nobody does anything: "would help". */
  effects: ReadonlySet<string>;
  /** What one calls for when it is to be done together: "joint patrols", "closer cooperation". */
  together: ReadonlySet<string>;
  /** The shape of any other adverb that may stand there. */
  adverb: RegExp;
  names: {
    honorifics: ReadonlySet<string>;
    particles: ReadonlySet<string>;
    suffixes: ReadonlySet<string>;
    /** Suffixes written with a comma before and a stop behind: "jr". */
    dotted: ReadonlySet<string>;
    /** Styles as they are printed, case and stops included: "H.E.". */
    styles: ReadonlySet<string>;
    /** Honorifics behind a possessive alone, and names elsewhere: "Her Grace". */
    owned: ReadonlySet<string>;
    /** Words before an honorific: "Rt" in "Rt Hon". */
    degrees: ReadonlySet<string>;
    /** Honorifics behind which a name may have "of" and a place: "Lord". */
    lordly: ReadonlySet<string>;
    /** Letters behind a name, without stops: "KCMG". */
    postnominals: ReadonlySet<string>;
    /** What a bracket behind a soldier's name says: "rtd". */
    retired: ReadonlySet<string>;
    /** Pronouns that go on with a person: "who". */
    who: ReadonlySet<string>;
    /** Offices that are names as well: "King". */
    alsoNames: ReadonlySet<string>;
    /** Capitalised words that no person's name holds: "Agreement", "Monday", "Council". */
    never: ReadonlySet<string>;
  };
  /** Lines around the words of a statement or letter. */
  frames: {
    /** Before whose words they are: "by", "of", "from". */
    by: ReadonlySet<string>;
    /** Verbs that a byline may hold: "delivered". */
    delivered: ReadonlySet<string>;
    /** Words by which a line says whose the following words are: "attributable". */
    attributable: ReadonlySet<string>;
    /** "the following statement": words by which a line announces what comes behind its colon. */
    following: ReadonlySet<string>;
    /** Words that open a salutation: "Your Excellency,". */
    salutes: ReadonlySet<string>;
    days: ReadonlySet<string>;
    /** Lines that are no words of anybody: "check against delivery". Lower case, words parted by blanks. */
    boilerplate: RegExp;
    /** Heads what is told to the press beside the text: "Notes to editors". */
    notes: RegExp;
    /** Lines that say whom to ask. */
    contact: RegExp;
    /** The words with which they begin. */
    contacts: ReadonlySet<string>;
  };
  offices: {
    heads: ReadonlySet<string>;
    /** Words that stand before a head or inside its tail: "foreign", "deputy", "affairs", "trade". */
    parts: ReadonlySet<string>;
    /** Plural heads, for joint voice: "the presidents". */
    plurals: ReadonlySet<string>;
    links: ReadonlySet<string>;
    /** Words behind a head that belong to it: "General", "Plenipotentiary". */
    trailing: ReadonlySet<string>;
    /** What a head may be hyphenated with: "at", "large". */
    compounds: ReadonlySet<string>;
    /** Ranks that are heads where they say whom they serve: "Assistant to". */
    serves: ReadonlySet<string>;
    /** Small words that are part of the office behind them: "former". */
    fleeting: ReadonlySet<string>;
    /** Those of them that its holder of the day bears: "outgoing". */
    leaving: ReadonlySet<string>;
    /** Phrases that tie an office to its field: "in charge of". */
    charges: PhraseTable<true>;
    /** Fields that go on with whom: "Relations with States". */
    relations: ReadonlySet<string>;
    towards: ReadonlySet<string>;
    /** Parts of a ministry that bear the name of what they deal with: "the UN Department". */
    departments: ReadonlySet<string>;
    /** Heads of missions whose state stands behind "for": "High Commissioner for Velland". */
    missions: ReadonlySet<string>;
    /** Offices of those who are sent to a state and stay there. */
    envoys: RegExp;
    /** The same by a word of theirs. */
    speaksFor: RegExp;
    /** Offices that speak for others: a text from them is not their own. */
    mouthpieces: ReadonlySet<string>;
    /** Nouns of things that bear names: "Agreement". */
    eventNouns: ReadonlySet<string>;
    /** Parts of a field behind which a word must follow: "national". */
    qualifiers: ReadonlySet<string>;
    /** Nouns that make a field a body: "Ministry". */
    bodyNouns: ReadonlySet<string>;
    /** Bodies of the world by a name that states have for one of their own: "Secretary of the Security Council". */
    nationalBodies: ReadonlySet<string>;
    /** Words between an article and an office that are no part of it: "visiting", "new". */
    before: ReadonlySet<string>;
    /** Heads of states and governments: what stands behind "for" is theirs. */
    rulers: ReadonlySet<string>;
    /** Links behind which a ruler's state stands, and others' task: "for". */
    serving: ReadonlySet<string>;
    /** Links behind which a subject stands, never whose office it is: "on". */
    about: ReadonlySet<string>;
    /** What a state is called before its name: "the friendly Republic of Velland". */
    amity: ReadonlySet<string>;
    /** Offices that are held on a state: "Special Envoy on Velland". */
    sent: ReadonlySet<string>;
    /** Words that make a state's name of an adjective: "the Italian Republic". */
    realms: ReadonlySet<string>;
    /** The shape of nouns that name a field and hardly a person: "Resilience". */
    fieldShape: RegExp;
    /** Parts of an office that are written small. */
    bodyWords: ReadonlySet<string>;
    /** Short forms and the words that they stand for: "FM" is "foreign minister". Lower case. */
    abbreviations: ReadonlyMap<string, string>;
    /** Words that do not count when two offices are compared. */
    small: ReadonlySet<string>;
    /** Offices that too many hold to be somebody: "member". */
    common: ReadonlySet<string>;
    /** What any head of state or government may be called: "the Russian leader". */
    anyRuler: RegExp;
    /** What an office is by its rank: "Head of State" is whoever is president or king. Lower case. */
    ranks: ReadonlyMap<string, RegExp>;
    /** The singular of a plural head. */
    singular(plural: string): string;
    /** Bodies that belong to one state: "CPC Central Committee" -> CN. */
    bodies: ReadonlyMap<string, string>;
  };
  voices: {
    joint: PhraseTable<"sides" | "states" | "people">;
    he: ReadonlySet<string>;
    she: ReadonlySet<string>;
    they: ReadonlySet<string>;
    /** Styles and thrones by which a person is "he" or "she". */
    male: ReadonlySet<string>;
    female: ReadonlySet<string>;
    /** Behind "his" and "her", what stands for a person: "His Highness". */
    styled: ReadonlySet<string>;
    /** "me", "us": whom others tell. */
    us: ReadonlySet<string>;
    /** Those of the first person that mean more than one, as subjects: "we". */
    ourselves: ReadonlySet<string>;
    nobody: ReadonlySet<string>;
    /** "the head of Polish diplomacy": who leads, and what. */
    chiefs: ReadonlySet<string>;
    services: ReadonlySet<string>;
    /** Numbers from two up, and nouns that may be counted with them: "the five delegations". */
    numbers: ReadonlySet<string>;
    crowds: ReadonlySet<string>;
    /** Before a plural, the two of them: "both officials". */
    pair: ReadonlySet<string>;
    /** Words for all of them, behind "by", and for how they do it together: "unanimously". */
    everybody: ReadonlySet<string>;
    unison: ReadonlySet<string>;
    /** A state's own bodies with a capital and nobody's name: "the Government", and adjectives before them: "Federal". */
    bodies: ReadonlySet<string>;
    adjectives: ReadonlySet<string>;
    /** Bodies only behind such an adjective: "the Federal Council". */
    titledBodies: ReadonlySet<string>;
    /** Bodies that speak for the organisation they serve: "the General Secretariat of". */
    organs: ReadonlySet<string>;
    /** Those of `other` who are at home, and who are abroad. */
    hosts: ReadonlySet<string>;
    /** Whoever was named last: "the latter". */
    latter: ReadonlySet<string>;
    guests: ReadonlySet<string>;
    we: ReadonlySet<string>;
    /** After a demonym or a state's possessive: "side", "government", "delegation". */
    sideWords: ReadonlySet<string>;
    /** Those of them that speak through a delegate: "side". */
    delegates: ReadonlySet<string>;
    /** What stands for who speaks behind "his", "her": "country". */
    ownWords: ReadonlySet<string>;
    /** Those of them that are more than one: "authorities". */
    pluralSides: ReadonlySet<string>;
    /** Behind these words a side speaks without being the subject: "on the Vellandic side". */
    sideLeads: ReadonlySet<string>;
    /** "counterpart", "interlocutor": the other party. */
    other: ReadonlySet<string>;
    /** Behind a state's name and before one of them: whoever leads its diplomacy. */
    top: ReadonlySet<string>;
    /** What somebody of a state is called behind its name: "the Vellandic official". */
    ofState: ReadonlySet<string>;
    /** Impersonal subjects: "it", and things that talk: "the discussion", "the meeting". */
    things: ReadonlySet<string>;
    /** Of those, the ones that hold what their sides hold: "The meeting reaffirmed". */
    gatherings: ReadonlySet<string>;
    /** Nouns for people without names: a noun phrase with one of them before a reporting verb is a group that speaks. */
    people: ReadonlySet<string>;
    /** Nouns that, before "by", give somebody the floor. */
    remarks: ReadonlySet<string>;
    /** Labels of questions in a transcript. */
    questions: ReadonlySet<string>;
  };
  /** "according" before "to". */
  according: ReadonlySet<string>;
  /** Phrases that frame a sentence as somebody's view: "in the minister's opinion", "as she put it". */
  views: {
    before: ReadonlySet<string>;
    /** Of those, the ones that need no noun: "for the President, …". */
    holding: ReadonlySet<string>;
    as: ReadonlySet<string>;
    nouns: ReadonlySet<string>;
    /** Nouns for what somebody says or feels: "his answer was that". */
    answers: ReadonlySet<string>;
    /** Whose a view is, by a pronoun: "his". */
    owners: ReadonlyMap<string, "he" | "she" | "they" | "we">;
    /** What speaks for nobody: "according to the timetable". */
    papers: ReadonlySet<string>;
  };
  /** What stands for a verb of speech between commas alone: "…, he went on, …". */
  asides: PhraseTable<true>;
  content: {
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
  };
  /** Phrases that tell of a subject that it was talked of: "came up for discussion". */
  topical: PhraseTable<true>;
  strengths: readonly (readonly [RegExp, Strength])[];
  /** Words by which an agreement binds: it is about something to come. */
  toCome: RegExp;
  /** Words by which sides agree to do something; agreeing that something matters binds nobody. */
  agreed: RegExp;
  /** The same, told by one of those who agreed: "we agreed to". */
  agreedByUs: RegExp;
  /** Verbs of handing on, in their base form: "asked him to convey his greetings". */
  conveying: ReadonlySet<string>;
  /** Verbs that name a subject of talk, where both do it: "they spoke of". */
  mentioning: ReadonlySet<string>;
  /** Verbs of agreeing that take two. */
  agreeing: ReadonlySet<string>;
  due: {
    /** Words that lead the last moment for what is to be done: "by", "within". */
    limits: ReadonlySet<string>;
    /** Words that lead its time: "in", "from". */
    leads: ReadonlySet<string>;
    /** Words that lead the time of something else: "since". */
    others: ReadonlySet<string>;
    /** The words that lead a time, at the token before it. */
    leadOf(tokens: readonly Token[], at: number): string;
  };
  conditions: {
    /** Opens a condition that runs to its clause's end. */
    opening: RegExp;
    /** Opens one only where a clause begins: "should the talks fail". */
    inverted: RegExp;
    /** Whole conditions: "upon request". */
    whole: RegExp;
  };
  forums: {
    /** Opens a phrase that names the frame in which something is to be done: "within the framework of". */
    frames: RegExp;
    /** Prepositions before the body or meeting where it is to be done: "at". */
    leads: ReadonlySet<string>;
    /** Prepositions that lead one behind the verbs by which something is brought there: "to" behind "submit". */
    bringing: ReadonlyMap<string, ReadonlySet<string>>;
    /** Nouns for meetings: "summit"; and for bodies, which count where they are written as names. */
    meetings: ReadonlySet<string>;
    bodies: ReadonlySet<string>;
    /** Small words inside the name of one. */
    inside: ReadonlySet<string>;
  };
  /** Reports inside reports. */
  nested: {
    /** Nouns that carry another's words, and what they do; nothing where the words themselves say it. */
    carriers: ReadonlyMap<string, readonly ActKind[]>;
    /** Verbs by which another has said or done something, and what they do. */
    verbs: PhraseTable<readonly ActKind[]>;
    /** Verbs that say nothing without their noun: "issued". */
    making: ReadonlySet<string>;
    /** Verbs by which, before "that", a fact speaks and nobody: "shows". */
    proving: ReadonlySet<string>;
    /** Small words inside a perfect: "had since replied". */
    since: ReadonlySet<string>;
    /** Behind a pronoun: "she herself had". */
    selves: ReadonlySet<string>;
    /** Opens a clause about what belongs to the noun before it. */
    whose: ReadonlySet<string>;
    /** Words that make an own word an earlier one: "his own promise". */
    again: ReadonlySet<string>;
    /** Behind "be", what another is about to do: "going to". */
    going: PhraseTable<true>;
  };
  /** Other occasions told of inside a text. */
  encounters: {
    /** Nouns for occasions, and those that are ones only where they are written as names: "Forum". */
    nouns: ReadonlyMap<string, OccasionKind>;
    named: ReadonlyMap<string, OccasionKind>;
    /** Of those, bodies that also stand for themselves: "Council". */
    bodies: ReadonlySet<string>;
    /** The shape of such a noun of more than one: "talks". */
    plural: RegExp;
    /** They open a clause about what has been named: "a visit during which". */
    relatives: ReadonlySet<string>;
    /** Nouns that are letters only with another behind them, and that: "note verbale". */
    notes: ReadonlySet<string>;
    letters: ReadonlySet<string>;
    /** Before a call, or behind it, that it is one: "telephone call", "call with". */
    calls: ReadonlySet<string>;
    callsWith: ReadonlySet<string>;
    /** People and bodies whose meeting is one of many: "ministers". */
    many: ReadonlySet<string>;
    /** Nouns that tell of many where those hold it: "meeting", but not "conversation". */
    gatherings: ReadonlySet<string>;
    /** Participles of a passive whose agent is met: "was received by". */
    hosts: ReadonlySet<string>;
    /** Words before a time that is not when it took place: "since March"; before a year that something is for. */
    spans: ReadonlySet<string>;
    years: ReadonlySet<string>;
    /** Articles by which the reader is meant to know which: "this". */
    pointing: ReadonlySet<string>;
    /** Words that set an occasion apart from the one told of: "last"; those by which it is to come: "next", "will". */
    other: ReadonlySet<string>;
    ahead: ReadonlySet<string>;
    /** Words before a noun that make it another thing: "press conference". */
    not: ReadonlySet<string>;
    /** Prepositions before an occasion to come: "before"; words before one beside which something takes place: "sidelines". */
    before: ReadonlySet<string>;
    beside: ReadonlySet<string>;
    /** Words by which one is got ready or offered: "preparations", "invited". */
    preparing: ReadonlySet<string>;
    /** Verbs by which an occasion is held: "held talks". */
    holding: ReadonlySet<string>;
    /** Words between an occasion and its day: "is scheduled to be held in". */
    running: ReadonlySet<string>;
    /** Verbs that tell of an occasion. */
    verbs: PhraseTable<{ kind: OccasionKind; object: EncounterObject }>;
    /** What is signed: "treaty". */
    papers: ReadonlySet<string>;
    /** Prepositions before whom one meets or speaks with: "met separately with". */
    partners: ReadonlySet<string>;
    /** Somebody as an object: "her". */
    objects: ReadonlySet<string>;
    /** What is met and is nobody: "requirements". */
    things: ReadonlySet<string>;
    /** Words before what has not taken place: "once". */
    conditions: ReadonlySet<string>;
    /** Words that tell of the course of the occasion: "afterwards". */
    course: RegExp;
  };
  occasions: {
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
    grounds: ReadonlySet<string>;
    /** Words before the goal of a journey: "to", "visited". */
    goals: ReadonlySet<string>;
    /** What forums and the like are called, and words that open no such name. */
    gatherings: ReadonlySet<string>;
    noEvent: ReadonlySet<string>;
    /** Verbs that end a stay of so many days. */
    ends: RegExp;
    /** Verbs behind which "to" has the town where somebody was received. */
    welcomes: RegExp;
    /** Verbs that begin a stay of so many days. */
    begins: RegExp;
    /** "two-day": the length of a stay; the first group is the number. */
    length: RegExp;
    numbers: ReadonlyMap<string, number>;
    /** Words before the name of the other party: "with", "received". */
    partner: ReadonlySet<string>;
    /** Behind these a sentence tells what was talked of, not who met. */
    aside: ReadonlySet<string>;
    /** "in the run-up to", "ahead of": what follows is still to come, with a day and people of its own. */
    upTo: ReadonlySet<string>;
    /** "marked on", "celebrated on": the day of a feast. */
    observed: ReadonlySet<string>;
    /** "sidelines": an occasion beside another. */
    sidelines: ReadonlySet<string>;
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
    delegations: ReadonlySet<string>;
    /** "the visitors": the other side's people. */
    visitors: ReadonlySet<string>;
    /** Opens behind the name of somebody who stood by another: "at his side". */
    atSide: RegExp;
    /** Verbs of whoever leads a delegation. */
    leads: ReadonlySet<string>;
    /** Words that put somebody at another's side: "accompanied". */
    escorts: ReadonlySet<string>;
    /** What a host did, in a passive: "received by". */
    received: ReadonlySet<string>;
    /** The preposition of a venue. */
    placeLead: RegExp;
  };
  /** Prepositions before a place: "in". */
  placeBefore: ReadonlySet<string>;
  venue: RegExp;
  /** Ends right before a state's name that is visited. */
  onVisit: RegExp;
  /** Function words by what they do in a clause. */
  grammar: {
    articles: ReadonlySet<string>;
    /** "his", "their": belonging to somebody named before. */
    owning: ReadonlySet<string>;
    /** "my", "our". */
    ourOwn: ReadonlySet<string>;
    it: ReadonlySet<string>;
    and: ReadonlySet<string>;
    of: ReadonlySet<string>;
    /** Words before who did what a passive says. */
    by: ReadonlySet<string>;
    /** Words and marks that join a clause to the one before it. */
    joints: ReadonlySet<string>;
    to: ReadonlySet<string>;
    /** Prepositions of place and subject. */
    place: ReadonlySet<string>;
    /** Prepositions behind which a capital is a town, not a government. */
    whereabouts: ReadonlySet<string>;
    /** Words behind which a noun is no subject of the sentence: prepositions, and what opens a clause of its own. */
    governing: ReadonlySet<string>;
    /** Words behind "told him" that name the subject and open no clause: "about". */
    tellingOf: ReadonlySet<string>;
    /** Words behind which stands what somebody's view is about. */
    aboutness: ReadonlySet<string>;
    /** Who is named with a subject and is none: "Velland, together with its allies". */
    company: ReadonlySet<string>;
    /** Words that open a clause about the noun before it: "which". */
    relatives: ReadonlySet<string>;
    determiners: ReadonlySet<string>;
    /** "no", "neither": what is told not to be. */
    determinersOfNone: ReadonlySet<string>;
    /** Stands for no subject: "there was agreement". */
    there: ReadonlySet<string>;
    pronouns: ReadonlySet<string>;
    prepositions: ReadonlySet<string>;
    /** Prepositions that tie a noun to the noun before it. */
    nounLinks: ReadonlySet<string>;
    subordinators: ReadonlySet<string>;
    /** The word that opens a reported clause and nothing else: "that". */
    complementizers: ReadonlySet<string>;
    /** Words that open a reported clause. */
    clauseOpeners: ReadonlySet<string>;
    be: ReadonlySet<string>;
    /** Forms of "be" in the present. */
    present: ReadonlySet<string>;
    /** The form of "be" that asks where nothing stands before it: "insisted that the report be published". */
    bare: ReadonlySet<string>;
    /** Verbs that tell how somebody is or feels: "seemed". */
    /** Words at the head of a sentence that point back: "this", "it". */
    pointers: ReadonlySet<string>;
    copulas: ReadonlySet<string>;
    degrees: ReadonlySet<string>;
    /** Words that open a condition: "if they should ask". */
    conditions: ReadonlySet<string>;
    /** Modals by which a text keeps its distance from what somebody means: "would", "could". */
    distance: ReadonlySet<string>;
    have: ReadonlySet<string>;
    do: ReadonlySet<string>;
    modals: ReadonlySet<string>;
    negations: ReadonlySet<string>;
    times: ReadonlySet<string>;
    adverbs: ReadonlySet<string>;
  };
  /** Who says what in a text of any sort. */
  attribution: AttributionPack;
  dates(tokens: readonly Token[], published: string | undefined): DateHit[];
  times(tokens: readonly Token[], base: TimeBase): TimeHit[];
  topics(
    text: string,
    parties: readonly string[],
    body?: readonly BodySentence[],
  ): { topic: TopicName; evidence: Span[] }[];
}

/** A sentence of the body with the names in it. */
export interface BodySentence extends Span {
  names: readonly Span[];
}
