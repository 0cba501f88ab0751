import type { VerbForm } from "../pack.ts";

/** What the reading of attributions knows of English words beside the verbs: who is who in a sentence. Lower case. */

const words = (text: string): Set<string> => new Set(text.trim().split(/\s+/));

/** Pronouns that open a clause about the noun before them. */
export const RELATIVES = words("who which whom whose");
export const COORDINATORS = words("and or but nor");
/** Words that open a clause of time, reason, condition, contrast, or a question. */
export const OPENERS = words(
  "because if when while although though whether where how why what unless whereas lest wherever whenever whatever whoever",
);
/** Openers that are prepositions where no verb follows: "after he left", "after the talks". */
export const PAIRS = words("after before since until till as than like once");
/** Pronouns that are no subjects. */
export const OBJECTS = words(
  "him her them us me himself herself themselves itself myself ourselves yourself yourselves whom",
);
/** Plurals without "s". */
export const PLURALS = words(
  "people police women men children they we you i others many some most few all both critics media data alumni clergy faculty",
);
/** Verbs whose object does what the infinitive says: "forced the bank to admit". */
export const CAUSING = words(
  `force forces forced forcing lead leads led leading cause causes caused causing prompt prompts prompted prompting compel compels compelled
   compelling get gets got getting allow allows allowed allowing let lets make makes made making push pushes pushed pushing enable enables enabled
   enabling permit permits permitted want wants wanted wanting`,
);
/** Pasts of verbs of speech: hardly ever a participle behind its noun. */
export const SPEAKING = words(
  `said told added noted warned argued insisted stated replied explained thought believed knew felt wanted announced declared acknowledged admitted
   responded denied continued agreed wrote testified predicted concluded suggested complained vowed`,
);

/** Verbs whose clause needs no "that". */
export const BARE = words(
  `say says said saying think thinks thought thinking believe believes believed know knows knew known hope hopes hoped feel feels felt guess suppose
   wish wishes wished claim claims claimed argue argues argued insist insists insisted admit admits admitted suggest suggests suggested fear fears
   feared suspect suspects suspected acknowledge acknowledges acknowledged contend contends contended figure figures figured bet swear swore`,
);

/** Words in "-ly", "-ed" and "-ing" that are neither adverbs nor forms of verbs. */
export const ADVERBIAL = words(
  `family ally rally only early likely unlikely reply supply apply july italy assembly friendly elderly daily weekly monthly yearly costly deadly
   lonely orderly scholarly ugly holy jelly bully belly fly rely multiply comply imply anomaly monopoly butterfly lively timely ghastly
   need indeed hundred sacred naked wicked united speed seed feed breed deed greed weed exceed proceed succeed agreed-upon so-called
   thing nothing something anything everything morning evening spring string king ring wing during sibling ceiling wedding building
   being sterling`,
);
/** Adverbs that do not end in "-ly". */
export const ADVERBS = words(
  `sometimes together maybe perhaps likewise meanwhile otherwise altogether somewhat meantime anyway seldom elsewhere indeed somehow forward
   however therefore moreover furthermore nonetheless besides forever overnight outright alone instead apart enough afterward afterwards`,
);
/** Modals that are mostly verbs of their own. */
export const NO_MODALS = words("need");
export const ADVERB = /..ly$/;
/** Endings of verbs, so that "to" before them opens an infinitive. */
export const VERB_SHAPE = /(?:ize|ise|ify|[^aeiou]ate|[^aeiou]en)$/;
/** Adjectives that are hardly nouns, so that no subject ends with them. */
export const ADJECTIVAL =
  /(?:ous|ful|ish|less|able|ible)$|^(?:violent|mass|early|new|recent|public|private|political|federal|big|major|current|foreign|national|late|fresh|former|top|such|other|own|same|first|second|third|many|more|most|few|several|presidential|congressional|financial|economic|electoral|nuclear|medical|legal|personal|global|local|social|strong|huge|large|small|high|low|long|short|daily|weekly|monthly|annual|racial|sexual|criminal|civil|fiscal|key)$/;

const PAST: ReadonlySet<VerbForm> = new Set<VerbForm>(["past", "participle"]);
const ING: ReadonlySet<VerbForm> = new Set<VerbForm>(["ing"]);
/** Endings that tell of verbs no list knows. */
export const SHAPES: readonly (readonly [RegExp, ReadonlySet<VerbForm>])[] = [
  [/^[a-z-]{2,}ed$/, PAST],
  [/^[a-z-]{2,}ing$/, ING],
];

/** Words of time, by what they do in a phrase: "on Friday night", "earlier this week", "two years ago". */
export const WHEN = {
  /** Prepositions that belong to the phrase. */
  lead: words("on in at since by until during over from before after late early through"),
  days: words(
    "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays",
  ),
  months: words(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
  ),
  units: words(
    "day days week weeks month months year years weekend night morning afternoon evening summer winter spring fall autumn season hour hours minute minutes decade decades",
  ),
  near: words("last next this past previous that every each"),
  nearer: words("earlier later late early"),
  alone: words("today yesterday tomorrow tonight"),
  numbers: words("a an one two three four five six seven eight nine ten several few"),
  ago: words("ago earlier later before"),
};

/** Nouns that are verbs as well. */
export const NOUNS = `access account address advance advocate aid aim air answer appeal approach arm arrest attack attempt average award back balance ban bar benefit bet bid bill
  blame block board book boost bounce brand break brief broadcast call campaign care case cast cause challenge champion change charge chase chat check cheer claim
  clash collapse color combat command comment compromise concern conduct conflict contact content contest contract contrast control cook copy cost
  counsel count counter court cover crack crash credit critique cross cry cure cut damage dance date deal debate decline decrease defeat delay demand deposit design
  desire detail dip discount dismay display dispute document doubt draft drag draw dream dress drink drive drop ease echo edge effect email end escape
  estimate exchange excuse exercise exit experience exploit export extract eye face fall fashion fault favor favour fear feature feed feel fight figure
  file fill film finance find finish fire fit fix flight flip float flood flow focus force forecast form frame fuel function fund gain gamble gather
  gauge gesture glance grab grade grant grasp grip ground group guarantee guard guess guide halt hand handle harm hate haul head heal heat help
  hide highlight hint hire hit hold hope host house hunt hurt impact import increase influence insult interest interview invite issue jail jam joke
  judge jump key kick kill kiss knock label lack lament land lapse laugh launch lead leak lean leap leave lecture level license lie lift light like limit line link list
  load loan lobby lock look loss love mail map march mark market mask master match matter measure meet mention merit mind minister miss
  mistake model monitor mount move murder murmur name narrative need note notice object offer oil open order outline overhaul own pace pack pain
  paint pair panel park part party pass patrol pause pay peak permit phase phone phrase pick picture pile pitch place plan plant play plea
  pledge plot point poll pool pose position post pound pour power practice praise present press pressure price pride prime print prize probe process
  produce profile profit program progress project promise prompt protest pull pump purchase push quarrel question quit quiz quip quote race raid rail raise rally
  range rank rant rate reach read reason rebel rebuke recall record recruit reference reflex reform refuse regard register regret reject release relief remark remedy rent
  repair repeal reply report request rescue research reserve resort resource respect rest result retail retreat return reveal reverse review reward
  ride ring rise risk rival road rock role roll root round row rule run rush sacrifice sample sanction sail salute scale scan scare scheme score
  scrap scream screen search seat second seed sense sentence service set shake shape share shelter shield shift ship shock shoot shop
  shot shout show side sigh sign signal silence sink sketch sleep slice slide slip slur smile smoke snap snub sort sound source space spark spill spin split
  sponsor spot spread spring spur squad squeeze stage stake stall stamp stance stand star start state stay stem step stick stop store storm strain
  stream stress stretch strike strip stroke struggle study stuff style subject suit supply support surface surge surprise survey suspect swap
  sweep swell swing switch symbol tackle talk target task taste tax team tear tease tell-all term test text thank theme threat throw tide tie time tip tire title
  toast toll tone top total touch tour trace track trade trail train transfer transport trap travel treat trend trial trick trigger trip triumph
  trouble trust try turn tweet twist type upset urge use value view visit voice vote wage wait walk wall war wash waste watch
  water wave way weather weigh weight welcome whip whisper will win wind wing wish witness wonder word work worry worth wound wrap wreck yell yield
  poster fox post aide signature post-mortem guess dare hammer bash pan mock blog oppose-vote blast slam rip`;

const third = (noun: string): string =>
  /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;

/** Forms of verbs that are as often nouns. */
export const ALSO_NOUNS: ReadonlySet<string> = new Set(
  [...words(NOUNS)]
    .flatMap((noun) => [noun, third(noun)])
    .concat(
      ..."building meeting feeling finding hearing ruling filing warning training spending funding polling fundraising voting setting beginning opening understanding housing offering planning cutting briefing gathering".split(
        " ",
      ),
    ),
);

export const PAST_AUXILIARIES = words("was were had did wasn't weren't hadn't didn't would could might should");

/** Verbs beside "be" behind which an adjective tells of a view. */
export const FEELING = words(
  "feel feels felt feeling remain remains remained remaining seem seems seemed become becomes became sound sounds sounded appear appears appeared grow grows grew grown",
);
/** Subjects that hold no view: "it is clear". */
export const THINGS = words("it this that which there");
export const AS = words("as");
/** They open an aside behind a comma. */
export const INSETS = words("including who which like such among especially particularly");
/** Verbs that tell how things look, to nobody in particular. */
export const FELT_ABOUT = words("of about with in by over on at for toward towards");
export const SEEMING = words("seem seems seemed appear appears appeared");
/** Adjectives behind "it is": what is held by nobody in particular. */
export const EVIDENT = words(
  "clear unclear obvious evident apparent certain uncertain known unknown likely unlikely possible doubtful plain questionable inevitable undeniable understood",
);
export const SINCE_THEN = words("since until till");
export const SENDING = words(
  `released release releases issued issue issues published publish publishes sent send sends wrote write writes posted post posts filed file files unleashed unleash
   tweeted put made gave give gives delivered deliver signed sign circulated submitted shared fired penned drafted aired air ran run runs produced has had have used uses sends`,
);
export const ABSOLUTES = words("with");
export const CIRCUMSTANCES = words(
  "in at on during after before while when because amid despite throughout via through following",
);
/** Verbs that say little, before a noun that says what. */
export const LIGHT = words(
  `have has had having make makes made making hold holds held take takes took taken taking give gives gave given giving offer offers offered offering raise raises raised raising
   express expresses expressed expressing voice voices voiced voicing share shares shared sharing harbor harbors harbored issue issues issued issuing level leveled convey conveys conveyed
   reiterate reiterates reiterated repeat repeats repeated repeating renew renews renewed renewing entertain entertains entertained show shows showed shown showing signal signals signaled
   announce announces announced announcing continue continues continued continuing deliver delivers delivered`,
);
export const WHAT = words("what whatever");
/** Behind a comma they end what was said. */
export const CONTRASTS = words("but though although while");
/** Objects that only words can be: "said the same thing", "says little". */
export const SAID = words(
  "thing things same so something anything nothing much little more less such this that these those goodbye hello thanks words",
);
/** Prepositions that tie a noun to the noun of a speaker before it. */
export const TIES = words("of for at with from in on to");
