/** What a language pack tells of attributions: who says what, in a text of any sort. */

/** What stands behind a verb that attributes words, thoughts or aims to somebody. */
export type AttributionFrame =
  /** "said (that) …", "…, she added": a clause or a quotation. */
  | "clause"
  /** "she sighed, “…”": beside a quotation only. */
  | "quote"
  /** "thinks that …", "found that …": a clause that is marked as one. */
  | "weak"
  /** "told the court that …": somebody, then a clause. */
  | "told"
  /** "urged Velland to …": somebody, then what is to be done. */
  | "asked"
  /** "refused to …". */
  | "infinitive"
  /** "denounced the plan", "called for talks". */
  | "nominal"
  /** "sees the deal as a threat": a noun phrase and what it is taken for. */
  | "as";

export type VerbForm = "base" | "third" | "past" | "participle" | "ing";

export interface AttributionVerb {
  frames: ReadonlySet<AttributionFrame>;
  /** Which forms of the verb this spelling may be. */
  kinds: ReadonlySet<VerbForm>;
}

/** Small words, and classes of verbs, by what they do beside what is said. Lower case. */
export interface AttributionWords {
  /** Prepositions before what is talked of: "asked her about it". */
  concerning: ReadonlySet<string>;
  /** Words behind an adjective that lead in to what is felt: "about", "with". */
  feltAbout: ReadonlySet<string>;
  /** Adverbs that do not have the shape of one. */
  adverbs: ReadonlySet<string>;
  /** Modals that are mostly verbs of their own: "need". */
  noModals: ReadonlySet<string>;
  /** Words that have the shape of an adverb or a verb and are neither. */
  adverbial: ReadonlySet<string>;
  /** "who", "which": a clause about the noun before. */
  relatives: ReadonlySet<string>;
  /** "and", "but". */
  coordinators: ReadonlySet<string>;
  /** Words that open a clause of time, reason, condition or a question. */
  openers: ReadonlySet<string>;
  /** Openers that are prepositions where no verb follows. */
  pairs: ReadonlySet<string>;
  /** Pronouns that are no subjects. */
  objects: ReadonlySet<string>;
  /** Plurals that do not look like it. */
  plurals: ReadonlySet<string>;
  /** Verbs whose object does what the infinitive behind it says. */
  causing: ReadonlySet<string>;
  /** Pasts that are hardly ever a participle behind its noun. */
  speaking: ReadonlySet<string>;
  /** Verbs whose clause needs no opener: "says he will". */
  bare: ReadonlySet<string>;
  /** "was", "had", "did". */
  pastAuxiliaries: ReadonlySet<string>;
  /** Verbs beside "be" behind which an adjective tells of a view: "feels". */
  feeling: ReadonlySet<string>;
  /** Subjects that hold no view: "it is clear". */
  things: ReadonlySet<string>;
  /** "as" in "sees it as a threat". */
  as: ReadonlySet<string>;
  /** Verbs that tell a name: "a stream called Sill". */
  naming: ReadonlySet<string>;
  /** "seems", "appears". */
  seeming: ReadonlySet<string>;
  /** "since", "until": openers that tell when somebody held a view, hardly when its object was. */
  sinceThen: ReadonlySet<string>;
  /** Verbs of writing and sending: what the text says is its sender's word. */
  sending: ReadonlySet<string>;
  /** "with" before somebody and a participle: "with polls showing". */
  absolutes: ReadonlySet<string>;
  /** Words that tell how, when or where somebody said something: "in a speech", "during the debate". */
  circumstances: ReadonlySet<string>;
  /** Verbs that say little, before a noun that says what: "has doubts", "made a promise". */
  light: ReadonlySet<string>;
  /** Words that open an aside behind a comma: "including". */
  insets: ReadonlySet<string>;
  /** Modals that tell what somebody means to do: "would". */
  willing: ReadonlySet<string>;
  /** "what". */
  what: ReadonlySet<string>;
  /** Words behind a comma that end what was said: "but", "although". */
  contrasts: ReadonlySet<string>;
  /** Objects of "said" and its like: "said the same", "said so much". */
  said: ReadonlySet<string>;
  /** Prepositions that tie a noun to the speaker named before it. */
  ties: ReadonlySet<string>;
  /** "be", "have", "do" as they stand behind "to". */
  bareAuxiliaries: ReadonlySet<string>;
  /** "having", "being": auxiliaries without a tense. */
  untensed: ReadonlySet<string>;
  /** Prepositions that are verbs behind a modal: "would like". */
  alsoVerbs: ReadonlySet<string>;
}

/** What endings tell. */
export interface AttributionShapes {
  /** Of verbs that no list knows, with the forms they may be. */
  verbs: readonly (readonly [RegExp, ReadonlySet<VerbForm>])[];
  /** Of verbs behind "to". */
  infinitive: RegExp;
  adverb: RegExp;
  /** Of adjectives that are hardly nouns. */
  adjective: RegExp;
  /** Of nouns for persons that no list knows. */
  speaker: RegExp;
  plural: RegExp;
  /** Of nouns whose owner's mark is an apostrophe alone: "the Democrats’". */
  owner: RegExp;
  /** Of pronouns with an auxiliary, and of those with "be". */
  helped: RegExp;
  helpedBe: RegExp;
  /** Of auxiliaries that deny: "didn't". */
  negated: RegExp;
}

/** What the reading of attributions knows of a language beside its grammar. */
export interface AttributionPack {
  verbs: ReadonlyMap<string, AttributionVerb>;
  /** The forms of everyday verbs, for what endings do not tell. */
  forms: ReadonlyMap<string, ReadonlySet<VerbForm>>;
  /** Forms that may as well be nouns: "reports", "plans". */
  alsoNouns: ReadonlySet<string>;
  /** Nouns of saying, with the words that may lead in to what is said: "his claim that", "her refusal to". */
  nouns: ReadonlyMap<string, ReadonlySet<string>>;
  /** Those of them that attribute with nobody named: "fears that". */
  unowned: ReadonlySet<string>;
  /** Adjectives behind "be" that hold a view. */
  adjectives: ReadonlySet<string>;
  /** Adjectives behind "it is": "clear", "likely". */
  evident: ReadonlySet<string>;
  /** "opponent", "supporter": for or against something. */
  partisans: ReadonlySet<string>;
  /** Participles behind "be" that attribute without a source. */
  hearsay: ReadonlySet<string>;
  /** Words before a colon that nobody speaks: "Correction: …". */
  headings: ReadonlySet<string>;
  /** Nouns, in the singular, for those who can say or want something: persons, bodies, texts. */
  speakers: ReadonlySet<string>;
  /** What persons write or send out: "letter", "statement". */
  texts: ReadonlySet<string>;
  words: AttributionWords;
  shapes: AttributionShapes;
  /** Words of time, by what they do in a phrase: "on Friday night", "earlier this week", "two years ago". */
  when: Readonly<
    Record<"lead" | "days" | "months" | "units" | "near" | "nearer" | "alone" | "numbers" | "ago", ReadonlySet<string>>
  >;
}
