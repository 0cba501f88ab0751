import type { Span } from "../model/evidence.ts";
import type { TopicName } from "../model/record.ts";
import type { ActKind, Strength } from "../model/statement.ts";
import type { Letters } from "../text/letters.ts";
import type { SentenceRules } from "../text/sentences.ts";
import type { Listed, Token } from "../text/tokens.ts";
import type { PhraseTable, WordMap, WordSet } from "../text/word-lists.ts";
import type { AttributionPack } from "./attribution.ts";
import type { EncounterWords, OccasionWords } from "./occasion-words.ts";
import type { FrameWords, NameWords, OfficeWords, ViewWords, VoiceWords } from "./people-words.ts";
import type {
  ConditionWords,
  ContentWords,
  DueWords,
  ForumWords,
  GrammarWords,
  ModalWords,
  NestedWords,
} from "./sentence-words.ts";

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
  modals: ModalWords;
  /** Base forms by which things have effects and nobody does anything: "would help". */
  effects: WordSet;
  /** What one calls for when it is to be done together: "joint patrols", "closer cooperation". */
  together: WordSet;
  /** What two have between them: "that cooperation should be intensified". */
  shared: WordSet;
  /** The shape of any other adverb that may stand there. */
  adverb: RegExp;
  names: NameWords;
  /** Lines around the words of a statement or letter. */
  frames: FrameWords;
  offices: OfficeWords;
  voices: VoiceWords;
  /** "according" before "to". */
  according: WordSet;
  /** Phrases that frame a sentence as somebody's view: "in the minister's opinion", "as she put it". */
  views: ViewWords;
  /** What stands for a verb of speech between commas alone: "…, he went on, …". */
  asides: PhraseTable<true>;
  content: ContentWords;
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
  due: DueWords;
  conditions: ConditionWords;
  forums: ForumWords;
  /** Reports inside reports. */
  nested: NestedWords;
  /** Other occasions told of inside a text. */
  encounters: EncounterWords;
  occasions: OccasionWords;
  /** Prepositions before a place: "in". */
  placeBefore: WordSet;
  venue: RegExp;
  /** Ends right before a state's name that is visited. */
  onVisit: RegExp;
  /** Words before the town where somebody is at the time: "who is visiting". */
  visiting: RegExp;
  /** Function words by what they do in a clause. */
  grammar: GrammarWords;
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
