/** English words that attribute beside the verbs: adjectives, nouns, participles. Lower case. */

/** Adjectives behind "be", "feel", "remain" that hold a view: "is confident that", "was opposed to". */
export const VIEW_ADJECTIVES: ReadonlySet<string> = new Set(
  `confident sure certain positive convinced persuaded unsure undecided unconvinced aware unaware mindful cognizant conscious oblivious
   hopeful optimistic pessimistic bullish bearish skeptical sceptical doubtful dubious suspicious cynical wary leery cautious fearful afraid scared frightened terrified nervous anxious apprehensive uneasy
   concerned worried troubled disturbed alarmed unnerved perturbed distressed dismayed disappointed disillusioned discouraged disheartened frustrated exasperated
   angry furious livid irate incensed infuriated outraged enraged annoyed irritated upset offended insulted disgusted appalled horrified aghast shocked stunned startled astonished astounded amazed surprised
   puzzled baffled mystified bewildered perplexed confused intrigued fascinated interested impressed unimpressed
   proud glad happy unhappy pleased displeased delighted thrilled elated overjoyed excited enthusiastic ecstatic relieved heartened encouraged reassured gratified honored humbled flattered grateful thankful appreciative
   sorry sad saddened heartbroken ashamed embarrassed regretful apologetic unapologetic unrepentant defiant adamant insistent emphatic firm resolute steadfast determined committed dedicated devoted intent keen eager
   willing unwilling reluctant hesitant loath averse opposed resistant supportive critical dismissive scornful contemptuous disdainful respectful disrespectful tolerant intolerant hostile sympathetic receptive
   complimentary effusive vocal outspoken candid frank blunt explicit coy vague silent mum noncommittal ambivalent indifferent agnostic neutral divided satisfied dissatisfied comfortable uncomfortable jealous envious
   tired sick weary bitter resentful insulted fond enamored enamoured obsessed fixated clear`.split(/\s+/),
);

/** Who is for or against something: "is a fierce opponent of the tax". */
export const PARTISANS: ReadonlySet<string> = new Set(
  `opponent opponents supporter supporters advocate advocates critic critics defender defenders proponent proponents champion champions fan fans backer backers
   believer believers skeptic skeptics sceptic sceptics admirer admirers enemy foe foes detractor detractors`.split(
    /\s+/,
  ),
);

/** Nouns of saying, thinking and wanting, by the words that lead in to what is said: "his claim that", "her refusal to". */
const NOUN_LISTS: readonly { leads: string; nouns: string }[] = [
  {
    leads: "that",
    nouns: `claim statement assertion allegation accusation charge argument contention belief view opinion suggestion proposal promise pledge vow threat warning admission
     acknowledgment acknowledgement denial insistence conclusion hope fear concern worry doubt suspicion conviction complaint prediction forecast estimate assessment comment remark
     explanation declaration confession observation reminder decision theory hypothesis idea notion report recognition feeling impression perception sense finding ruling agreement consensus
     realization realisation assurance reassurance guarantee recommendation demand request announcement emphasis confidence certainty speculation rumor rumour revelation understanding
     assumption presumption presupposition premise proposition position stance line thinking thought testimony disclosure hint implication inference judgment judgement verdict
     protestation rationale reasoning response retort reply rebuttal refusal lament bet wager worldview faith optimism pessimism skepticism scepticism disappointment frustration
     anger regret satisfaction expectation anticipation call appeal plea wish desire determination resolve commitment intention affirmation confirmation concession criticism taunt boast lie fiction
     myth mantra slogan message note point contention intuition hunch instinct prayer dream`,
  },
  {
    leads: "to",
    nouns: `promise pledge vow threat offer proposal plan decision determination resolve eagerness willingness unwillingness reluctance hesitation refusal desire wish intention intent commitment
     ambition aspiration call request demand appeal plea agreement readiness zeal urge temptation inability goal aim quest vote invitation order recommendation hope dream choice preference push bid`,
  },
  {
    leads: "of",
    nouns: `claim allegation accusation criticism condemnation denunciation endorsement approval disapproval defense defence denial rejection repudiation embrace acceptance acknowledgment
     acknowledgement admission recognition fear suspicion description depiction portrayal characterization characterisation account explanation interpretation understanding opinion view vision
     definition conception perception assessment analysis appraisal evaluation announcement declaration prediction forecast estimate warning threat mention mockery ridicule praise
     critique rebuke skepticism scepticism tolerance hatred love admiration adulation theory dismissal invocation promise talk discussion support abandonment questioning`,
  },
  {
    leads: "about over regarding concerning",
    nouns: `claim statement comment remark question concern worry doubt fear complaint allegation accusation rumor rumour speculation opinion view feeling belief assumption prediction warning lie joke
     talk discussion debate argument disagreement dispute anger frustration anxiety optimism pessimism skepticism scepticism enthusiasm confusion outrage unease uncertainty misgivings
     reservation thought idea testimony tweet message criticism curiosity consensus suspicion promise boast insult musing theory`,
  },
  {
    leads: "for",
    nouns: `support call demand request appeal plea praise admiration respect love hatred disdain contempt affection affinity distaste enthusiasm appetite preference fondness plan proposal hope desire wish
     criticism blame justification explanation apology endorsement disregard concern sympathy passion longing vision recommendation argument excuse backing rationale scorn condemnation`,
  },
  {
    leads: "on",
    nouns:
      "attack position stance view opinion comment remark assault stand statement take thought emphasis focus insistence criticism",
  },
  {
    leads: "against",
    nouns:
      "attack charge accusation allegation complaint argument threat warning campaign crusade protest invective tirade diatribe vote ruling stand claim position",
  },
  { leads: "to", nouns: "opposition objection resistance commitment allusion aversion hostility" },
  {
    leads: "with at toward towards",
    nouns:
      "anger frustration disappointment dissatisfaction satisfaction disgust dismay outrage displeasure impatience agreement disagreement fascination obsession infatuation attitude unhappiness",
  },
  { leads: "in", nouns: "confidence faith belief trust disbelief" },
];

/** Nouns that attribute with nobody named: "fears that the bank would fail". */
const UNOWNED = new Set(
  `claim allegation accusation fear concern worry suspicion speculation rumor rumour belief hope doubt perception notion impression recognition consensus assertion suggestion
   feeling assumption prediction complaint argument expectation warning threat promise pledge statement admission acknowledgment acknowledgement insistence agreement assurance
   conclusion contention conviction`.split(/\s+/),
);

const plural = (noun: string): string =>
  /[^aeiou]y$/.test(noun)
    ? `${noun.slice(0, -1)}ies`
    : noun.endsWith("sis")
      ? `${noun.slice(0, -2)}es`
      : /(?:s|x|z|ch|sh)$/.test(noun)
        ? `${noun}es`
        : `${noun}s`;

export const UNOWNED_NOUNS: ReadonlySet<string> = new Set([...UNOWNED].flatMap((noun) => [noun, plural(noun)]));

/** Nouns of saying, with the words that may lead in to what is said. */
export const VIEW_NOUNS: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const found = new Map<string, Set<string>>();
  for (const { leads, nouns } of NOUN_LISTS)
    for (const noun of nouns.trim().split(/\s+/))
      for (const form of [noun, plural(noun)]) {
        const have = found.get(form) ?? new Set<string>();
        for (const lead of leads.split(" ")) have.add(lead);
        found.set(form, have);
      }
  return found;
})();

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
