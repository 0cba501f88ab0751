import type { PhraseTable, WordMap, WordSet } from "../text/word-lists.ts";

/** What a language has words for: people, the offices they hold, the voices they speak in. */

/** Words in and around the names of people. */
export interface NameWords {
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
}

/** Lines around the words of a text that nobody says. */
export interface FrameWords {
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
}

/** What offices are called, and what stands beside them. */
export interface OfficeWords {
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
}

/** Who speaks where nobody is named: pronouns, pairs, sides, bodies. */
export interface VoiceWords {
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
}

/** Whose a view, a paper or an answer is. */
export interface ViewWords {
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
}
