/** English words that attribute beside the verbs: adjectives, nouns, participles. Lower case. */

/** Adjectives behind "be", "feel", "remain" that hold a view: "is confident that", "was opposed to". */
export const VIEW_ADJECTIVES: ReadonlySet<string> = new Set(
  `confident sure certain aware convinced concerned worried afraid hopeful optimistic pessimistic skeptical sceptical doubtful proud glad happy
   pleased sorry sad angry furious upset surprised shocked outraged frustrated disappointed encouraged grateful thankful committed determined willing
   ready eager reluctant unwilling keen opposed adamant clear wary mindful supportive critical dismissive appalled alarmed puzzled
   adamant satisfied dissatisfied delighted anxious fearful jealous dubious inclined prepared hesitant`.split(/\s+/),
);

/** Nouns of saying and thinking: "his claim that", "allegations of". */
export const VIEW_NOUNS: ReadonlySet<string> = new Set(
  `claim claims statement statements assertion assertions allegation allegations accusation accusations argument arguments contention belief beliefs
   view views opinion opinions suggestion suggestions proposal proposals promise promises pledge pledges vow threat threats warning warnings call calls
   demand demands request requests announcement admission acknowledgment acknowledgement denial insistence conclusion hope hopes fear fears concern concerns
   doubt doubts suspicion suspicions conviction complaint complaints criticism criticisms praise prediction predictions estimate estimates assessment
   comment comments remark remarks explanation description declaration confession observation reminder plan plans decision support opposition endorsement
   condemnation refusal reluctance desire determination eagerness willingness theory idea notion question questions recommendation report reports`.split(
    /\s+/,
  ),
);

/** Words before a colon that nobody speaks. */
export const HEADINGS: ReadonlySet<string> = new Set(
  "correction corrections clarification source sources note notes photo photos video update updates related more read watch latest exclusive breaking analysis opinion topics tags follow contact".split(
    " ",
  ),
);

/** Passives that attribute without a source: "is expected to", "was reported". */
export const HEARSAY: ReadonlySet<string> = new Set(
  `expected believed thought said reported alleged considered rumored rumoured known assumed understood accused suspected seen viewed regarded
   described called criticized criticised praised condemned asked told blamed credited hailed mocked dismissed rejected supported opposed endorsed urged denounced
   quoted cited labeled labelled dubbed nominated likened compared portrayed predicted predicted estimated approved announced`.split(
    /\s+/,
  ),
);
