import type { Span } from "../model/evidence.ts";
import type { OccasionKind } from "../model/occasion.ts";
import type { TopicName } from "../model/record.ts";
import type { ActKind, Strength } from "../model/statement.ts";
import type { Letters } from "../text/letters.ts";
import type { SentenceRules } from "../text/sentences.ts";
import type { Listed, Token } from "../text/tokens.ts";
import type { PhraseTable, WordMap, WordSet } from "../text/word-lists.ts";
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
  nouns: WordMap<readonly ActKind[]>;
  /** Words that may stand between subject and verb: adverbs, auxiliaries. */
  between: WordSet;
  /** The shape of a verb that may stand with a capital in a title. */
  finite: RegExp;
  /** How regular pasts end, and the irregular ones. */
  pastEnding: string;
  pasts: WordSet;
  /** Verbs of speech in front of their subject: "…, said Ana Orlo". */
  inverted: WordSet;
  /** The shape of a participle that makes a passive behind "be", and of one that goes on ("adding"). */
  participle: RegExp;
  progressive: RegExp;
  /** Participles that say nothing without their noun: "attention was paid to". */
  lightVerbs: WordSet;
  /** Verbs by which a passive gives a view without more words: "the state of relations was highlighted". */
  emphatic: WordSet;
  /** Behind these verbs what is given binds: "announced a further ten million". */
  announcing: WordSet;
  givings: WordSet;
  /** "confirmed his participation": verbs and nouns of saying that one will come. */
  confirming: WordSet;
  joinings: WordSet;
  /** Verbs by which what follows is not so: "denied that there were plans". */
  denying: WordSet;
  /** Verbs that say something only with a clause, a view or nothing behind them: "concluded that", not "concluded the year". */
  sayingOnly: WordSet;
  /** Of those, the ones that say only what one greets or thanks with, and those words: "sent his best wishes". */
  posting: WordSet;
  greetings: WordSet;
  /** Verbs by which what the other side offered is taken: "was accepted". */
  accepting: WordSet;
  /** Verbs before a verb: what is to be done by who says so, what another ought to do; those with the word `to` behind. */
  modals: {
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
  };
  /** Base forms by which things have effects and nobody does anything: "would help". */
  effects: WordSet;
  /** What one calls for when it is to be done together: "joint patrols", "closer cooperation". */
  together: WordSet;
  /** What two have between them: "that cooperation should be intensified". */
  shared: WordSet;
  /** The shape of any other adverb that may stand there. */
  adverb: RegExp;
  names: {
    honorifics: WordSet;
    particles: WordSet;
    suffixes: WordSet;
    /** Suffixes written with a comma before and a stop behind: "jr". */
    dotted: WordSet;
    /** Styles as they are printed, case and stops included: "H.E.". */
    styles: WordSet;
    /** Honorifics behind a possessive alone, and names elsewhere: "Her Grace". */
    owned: WordSet;
    /** Words before an honorific: "Rt" in "Rt Hon". */
    degrees: WordSet;
    /** Honorifics behind which a name may have "of" and a place: "Lord". */
    lordly: WordSet;
    /** Letters behind a name, without stops: "KCMG". */
    postnominals: WordSet;
    /** What a bracket behind a soldier's name says: "rtd". */
    retired: WordSet;
    /** Pronouns that go on with a person: "who". */
    who: WordSet;
    /** Offices that are names as well: "King". */
    alsoNames: WordSet;
    /** Capitalised words that no person's name holds: "Agreement", "Monday", "Council". */
    never: WordSet;
    /** Those of them that are family names behind an office or a style: "Minister Park". */
    surnames: WordSet;
  };
  /** Lines around the words of a statement or letter. */
  frames: {
    /** Before whose words they are: "by", "of", "from". */
    by: WordSet;
    /** Verbs that a byline may hold: "delivered". */
    delivered: WordSet;
    /** Words by which a line says whose the following words are: "attributable". */
    attributable: WordSet;
    /** "the following statement": words by which a line announces what comes behind its colon. */
    following: WordSet;
    /** Words that open a salutation: "Your Excellency,". */
    salutes: WordSet;
    days: WordSet;
    /** Lines that are no words of anybody: "check against delivery". Lower case, words parted by blanks. */
    boilerplate: RegExp;
    /** Heads what is told to the press beside the text: "Notes to editors". */
    notes: RegExp;
    /** Lines that say whom to ask. */
    contact: RegExp;
    /** The words with which they begin. */
    contacts: WordSet;
  };
  offices: {
    heads: WordSet;
    /** Words that stand before a head or inside its tail: "foreign", "deputy", "affairs", "trade". */
    parts: WordSet;
    /** Plural heads, for joint voice: "the presidents". */
    plurals: WordSet;
    links: WordSet;
    /** Words behind a head that belong to it: "General", "Plenipotentiary". */
    trailing: WordSet;
    /** What a head may be hyphenated with: "at", "large". */
    compounds: WordSet;
    /** Ranks that are heads where they say whom they serve: "Assistant to". */
    serves: WordSet;
    /** Small words that are part of the office behind them: "former". */
    fleeting: WordSet;
    /** Those of them that its holder of the day bears: "outgoing". */
    leaving: WordSet;
    /** Phrases that tie an office to its field: "in charge of". */
    charges: PhraseTable<true>;
    /** Fields that go on with whom: "Relations with States". */
    relations: WordSet;
    towards: WordSet;
    /** Parts of a ministry that bear the name of what they deal with: "the UN Department". */
    departments: WordSet;
    /** Heads of missions whose state stands behind "for": "High Commissioner for Velland". */
    missions: WordSet;
    /** Offices of those who are sent to a state and stay there. */
    envoys: RegExp;
    /** The same by a word of theirs. */
    speaksFor: RegExp;
    /** Offices that speak for others: a text from them is not their own. */
    mouthpieces: WordSet;
    /** Nouns of things that bear names: "Agreement". */
    eventNouns: WordSet;
    /** Parts of a field behind which a word must follow: "national". */
    qualifiers: WordSet;
    /** Nouns that make a field a body: "Ministry". */
    bodyNouns: WordSet;
    /** Last words of what firms, areas and associations are called: "airlines", "chamber". */
    institutions: WordSet;
    /** Bodies of the world by a name that states have for one of their own: "Secretary of the Security Council". */
    nationalBodies: WordSet;
    /** Between a name and the office it has been given: "Ana Orlo, appointed as". */
    appointed: WordSet;
    /** Words between an article and an office that are no part of it: "visiting", "new". */
    before: WordSet;
    /** Heads of states and governments: what stands behind "for" is theirs. */
    rulers: WordSet;
    /** Links behind which a ruler's state stands, and others' task: "for". */
    serving: WordSet;
    /** Links behind which a subject stands, never whose office it is: "on". */
    about: WordSet;
    /** What a state is called before its name: "the friendly Republic of Velland". */
    amity: WordSet;
    /** Offices that are held on a state: "Special Envoy on Velland". */
    sent: WordSet;
    /** Words that make a state's name of an adjective: "the Italian Republic". */
    realms: WordSet;
    /** The shape of nouns that name a field and hardly a person: "Resilience". */
    fieldShape: RegExp;
    /** Parts of an office that are written small. */
    bodyWords: WordSet;
    /** Short forms and the words that they stand for: "FM" is "foreign minister". Lower case. */
    abbreviations: WordMap<string>;
    /** Words that do not count when two offices are compared. */
    small: WordSet;
    /** Offices that too many hold to be somebody: "member". */
    common: WordSet;
    /** What any head of state or government may be called: "the Russian leader". */
    anyRuler: RegExp;
    /** What an office is by its rank: "Head of State" is whoever is president or king. Lower case. */
    ranks: WordMap<RegExp>;
    /** The singular of a plural head. */
    singular(plural: string): string;
    /** Bodies that belong to one state: "CPC Central Committee" -> CN. */
    bodies: WordMap<string>;
  };
  voices: {
    /** Words by which parties are others than those at the table: "the responsible parties". */
    apart: WordSet;
    /** Those who are spoken to: "you will mark your national day". */
    addressed: WordSet;
    joint: PhraseTable<"sides" | "states" | "people">;
    he: WordSet;
    she: WordSet;
    they: WordSet;
    /** Styles and thrones by which a person is "he" or "she". */
    male: WordSet;
    female: WordSet;
    /** Behind "his" and "her", what stands for a person: "His Highness". */
    styled: WordSet;
    /** "me", "us": whom others tell. */
    us: WordSet;
    /** Those of the first person that mean more than one, as subjects: "we". */
    ourselves: WordSet;
    nobody: WordSet;
    /** "the head of Polish diplomacy": who leads, and what. */
    chiefs: WordSet;
    services: WordSet;
    /** Numbers from two up, and nouns that may be counted with them: "the five delegations". */
    numbers: WordSet;
    crowds: WordSet;
    /** Before a plural, the two of them: "both officials". */
    pair: WordSet;
    /** Words for all of them, behind "by", and for how they do it together: "unanimously". */
    everybody: WordSet;
    unison: WordSet;
    /** A state's own bodies with a capital and nobody's name: "the Government", and adjectives before them: "Federal". */
    bodies: WordSet;
    adjectives: WordSet;
    /** Bodies only behind such an adjective: "the Federal Council". */
    titledBodies: WordSet;
    /** Bodies that speak for the organisation they serve: "the General Secretariat of". */
    organs: WordSet;
    /** Those of `other` who are at home, and who are abroad. */
    hosts: WordSet;
    /** Whoever was named last: "the latter". */
    /** Words between a counterpart and the state: "his counterpart from Velland". */
    from: WordSet;
    latter: WordSet;
    guests: WordSet;
    we: WordSet;
    /** After a demonym or a state's possessive: "side", "government", "delegation". */
    sideWords: WordSet;
    /** Those of them that speak through a delegate: "side". */
    delegates: WordSet;
    /** What stands for who speaks behind "his", "her": "country". */
    ownWords: WordSet;
    /** Those of them that are more than one: "authorities". */
    pluralSides: WordSet;
    /** Behind these words a side speaks without being the subject: "on the Vellandic side". */
    sideLeads: WordSet;
    /** "counterpart", "interlocutor": the other party. */
    other: WordSet;
    /** Behind a state's name and before one of them: whoever leads its diplomacy. */
    top: WordSet;
    /** What somebody of a state is called behind its name: "the Vellandic official". */
    ofState: WordSet;
    /** Impersonal subjects: "it", and things that talk: "the discussion", "the meeting". */
    things: WordSet;
    /** Of those, the ones that hold what their sides hold: "The meeting reaffirmed". */
    gatherings: WordSet;
    /** Nouns for people without names: a noun phrase with one of them before a reporting verb is a group that speaks. */
    people: WordSet;
    /** Nouns that, before "by", give somebody the floor. */
    remarks: WordSet;
    /** Labels of questions in a transcript. */
    questions: WordSet;
  };
  /** "according" before "to". */
  according: WordSet;
  /** Phrases that frame a sentence as somebody's view: "in the minister's opinion", "as she put it". */
  views: {
    before: WordSet;
    /** Of those, the ones that need no noun: "for the President, …". */
    holding: WordSet;
    as: WordSet;
    nouns: WordSet;
    /** Nouns for what somebody says or feels: "his answer was that". */
    answers: WordSet;
    /** Whose a view is, by a pronoun: "his". */
    owners: WordMap<"he" | "she" | "they" | "we">;
    /** What speaks for nobody: "according to the timetable". */
    papers: WordSet;
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
  conveying: WordSet;
  /** Verbs that name a subject of talk, where both do it: "they spoke of". */
  mentioning: WordSet;
  /** Verbs of agreeing that take two. */
  agreeing: WordSet;
  due: {
    /** Words that lead the last moment for what is to be done: "by", "within". */
    limits: WordSet;
    /** Words that lead its time: "in", "from". */
    leads: WordSet;
    /** Words that lead the time of something else: "since". */
    others: WordSet;
    /** The words that lead a time, at the token before it. */
    leadOf(tokens: readonly Listed[], at: number): string;
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
    leads: WordSet;
    /** Prepositions that lead one behind the verbs by which something is brought there: "to" behind "submit". */
    bringing: WordMap<WordSet>;
    /** Nouns for meetings: "summit"; and for bodies, which count where they are written as names. */
    meetings: WordSet;
    bodies: WordSet;
    /** Small words inside the name of one. */
    inside: WordSet;
  };
  /** Reports inside reports. */
  nested: {
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
  };
  /** Other occasions told of inside a text. */
  encounters: {
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
  };
  /** Prepositions before a place: "in". */
  placeBefore: WordSet;
  venue: RegExp;
  /** Ends right before a state's name that is visited. */
  onVisit: RegExp;
  /** Words before the town where somebody is at the time: "who is visiting". */
  visiting: RegExp;
  /** Function words by what they do in a clause. */
  grammar: {
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
  };
  /** Who says what in a text of any sort. */
  attribution: AttributionPack;
  /** Lists that only the language's own steps ask for the words of a text. */
  lists: readonly object[];
  dates(tokens: readonly Listed[], published: string | undefined): DateHit[];
  times(tokens: readonly Listed[], base: TimeBase): TimeHit[];
  topics(
    letters: Letters,
    parties: readonly string[],
    body: readonly BodySentence[],
  ): { topic: TopicName; evidence: Span[] }[];
}

/** A sentence of the body with the names in it. */
export interface BodySentence extends Span {
  tokens: readonly Token[];
  names: readonly Span[];
}
