import type { AttributionFrame, AttributionVerb } from "../pack.ts";
import { entriesOf, formsOf } from "./verb-forms.ts";

/**
 * English verbs by which texts attribute: what somebody says, thinks, wants or judges, and how the words for it stand. The
 * classes follow Levin's verbs of communication, cognition, judgment and desire (English Verb Classes and Alternations, 1993).
 *
 * A line of a list is the base form; behind a colon the forms that are irregular: past, and participle where it differs.
 * Consonants are doubled where the line says so ("admit+"). Phrases keep their first word inflected.
 */
const LISTS: readonly { frames: readonly AttributionFrame[]; words: string }[] = [
  // Verbs of saying: a clause or a quotation.
  {
    frames: ["clause"],
    words: `say:said; state; add; note; explain; remark; observe; comment; reply; respond; retort; answer; exclaim; quip; joke; opine; muse;
      marvel; reason; recall; recount; reiterate; repeat; declare; proclaim; profess; pronounce; announce; assert; maintain; insist; contend;
      argue; claim; allege; acknowledge; admit+; concede; confess; confirm; clarify; emphasize; emphasise; stress; underline; underscore;
      highlight; point out; mention; hint; imply; intimate; indicate; suggest; testify; swear:swore,sworn; vow; pledge; promise; predict;
      speculate; conclude; complain; lament; bemoan; boast; brag+; gloat; grumble; gripe; protest; object; interject; warn; caution; fret+; tweet;
      retweet; write:wrote,written; blog+; shout; yell; scream; chant; cry; whisper; mutter; murmur; sing:sang,sung; recite; reveal; disclose;
      divulge; report; estimate; forecast:forecast; charge; counter; rule; agree; disagree; concur+; acknowledge; lay out:laid out; spell out;
      make clear:made clear; make it clear:made it clear; chime in; shoot back:shot back; fire back; put it:put it; go on to say:went on to say,gone on to say;
      continue; echo; propose; recommend; urge; demand; threaten; deny; joke; attest; affirm; reaffirm; certify; stipulate; specify; assume;
      decide; elaborate; philosophize; rant; scoff; snap+; tell reporters:told reporters; intone; plead; deadpan+; crow`,
  },
  // Verbs that say it to somebody.
  {
    frames: ["told"],
    words: `tell:told; inform; notify; remind; assure; reassure; warn; advise; brief; convince; persuade; promise; caution; alert`,
  },
  {
    frames: ["asked"],
    words: `ask; urge; encourage; implore; beg+; exhort; order; instruct; direct; command; challenge; press; beseech:besought; counsel; admonish;
      entreat; call on; call upon; appeal to; forbid:forbade,forbidden; pressure; lobby; dare; expect; want; invite; persuade; convince; compel+; tell:told; advise; warn`,
  },
  // Verbs of thinking and feeling: a clause.
  {
    frames: ["weak"],
    words: `think:thought; believe; feel:felt; know:knew,known; understand:understood; suspect; presume; suppose; anticipate; hope; fear;
      worry; doubt; guess; imagine; realize; realise; recognize; recognise; consider; see:saw,seen; remember; forget:forgot,forgotten; determine; judge;
      foresee:foresaw,foreseen; envision; trust; find:found; show:showed,shown; demonstrate; illustrate; learn; hear:heard; expect; wonder; ask; inquire; read:read; prove; discover; signal;
      decree; reflect; dream; resent; care; love; prefer+; regret+; view`,
  },
  // Verbs of wanting and deciding: an infinitive.
  {
    frames: ["infinitive"],
    words: `want; wish; hope; plan+; intend; aim; seek:sought; vow; pledge; promise; threaten; refuse; decline; agree; decide; choose:chose,chosen; prefer+; offer;
      propose; demand; desire; swear:swore,sworn; expect; ask; claim; resolve; vote; consent; opt+; volunteer; long; aspire; commit+; hesitate; yearn; pretend; profess; recommend; undertake:undertook,undertaken`,
  },
  // Verbs of judging and telling: a noun phrase or a gerund.
  {
    frames: ["nominal"],
    words: `criticize; criticise; praise; condemn; denounce; blast; slam+; mock; ridicule; deride; accuse; blame; fault; endorse; defend; reject;
      dismiss; welcome; applaud; hail; laud; commend; admire; champion; advocate; tout; dispute; downplay; decry; deplore; lambaste; lambast; rip+; bash; assail;
      castigate; chastise; scold; rebuke; berate; disavow+; repudiate; renounce; refute; rebut+; deny; criticize; oppose; favor; favour; question; propose; announce; outline; describe; detail; cite;
      mention; reference; demand; recommend; suggest; highlight; stress; emphasize; emphasise; underscore; underline; reiterate; acknowledge; concede; admit+; claim; predict; promise; pledge; vow; threaten;
      note; report; reveal; disclose; call; label+; brand; dub+; term; deem; liken; compare; portray; depict; characterize; characterise; paint; cast:cast; define;
      regard; discuss; debate; recount; recall; lament; bemoan; mourn; regret+; resent; fear; doubt; thank; congratulate; salute; attack; hammer; skewer; lampoon; pan+; excoriate; vilify; condone; tolerate; excuse; justify; dissect; critique;
      protest; urge; estimate; forecast:forecast; express; voice; convey; articulate; support; appreciate; embrace; respect; hate; love; despise; loathe; distrust; reconsider; contemplate; mull; weigh; ponder; imagine; envision; foresee:foresaw,foreseen;
      request; solicit; allege; assert; credit; reaffirm; affirm; confirm; clarify; rule out; play down; brush off; shrug off; call out; sum up; lay out:laid out; spell out; believe; slur+; sponsor; bemoan; extol+; applaud; trumpet; herald; warn; repeat; broach; cherish; scorn; flout; harangue; heckle; pooh-pooh; understate; overstate; exaggerate; peddle; tease; insinuate; parrot; regurgitate; concoct; plan+; want; seek:sought; prefer+; expect; desire; show:showed,shown; suspect; veto; recognize; recognise`,
  },
  // With a preposition: what follows it is the content.
  {
    frames: ["nominal"],
    words: `call for; speak about:spoke about,spoken about; speak of:spoke of,spoken of; speak out about:spoke out about,spoken out about; speak out against:spoke out against,spoken out against; speak against:spoke against;
      speak in favor of:spoke in favor of; talk about; talk of; talk up; complain about; complain of; argue for; argue against; argue about; object to; agree with; agree on; agree to; disagree with; comment on; respond to; refer to+;
      point to; allude to; react to; warn of; warn about; warn against; lash out at; rail against; hit back at; take aim at:took aim at; push for; push back against; press for; advocate for; apologize for; boast of; boast about; brag about+;
      joke about; joke of; worry about; wonder about; think of:thought of; think about:thought about; know of:knew of; know about:knew about; hear about:heard about; learn of; learn about; insist on; hint at; elaborate on; dwell on; testify about; inquire about; ask for; ask about;
      appeal for; lobby for; vouch for; weigh in on; inveigh against; commit to+; believe in; plead for; vote for; vote against; campaign for; campaign against; crusade against; protest against; fight for:fought for; zero in on; seize on; touch on; focus on; reflect on; opine on; pronounce on; muse about; marvel at; bristle at; scoff at; balk at; bridle at;
      sneer at; poke fun at; make fun of:made fun of; cast doubt on:cast doubt on; raise questions about; raise doubts about; take issue with:took issue with; make the case for:made the case for; pay tribute to:paid tribute to; take credit for:took credit for; lay into:laid into; go after:went after,gone after; double down on; stand by:stood by; back away from; back off; walk back; distance himself from; distance herself from;
      subscribe to; sympathize with; side with; dream of; aspire to; care about; hope for; wish for; long for; look forward to; fret about+; obsess over; gush about; gush over; ramble about; rant about; bemoan about; lecture about; sound off on; sound the alarm about; shed light on:shed light on; put forward:put forward; put forth:put forth; set out:set out; bring up:brought up; draw attention to:drew attention to; call attention to; plan for; plan on+; prepare for; promise to; refer back to+; describe as; know as`,
  },
];

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

function build(): Map<string, AttributionVerb> {
  const verbs = new Map<string, AttributionVerb>();
  for (const { frames, words } of LISTS) {
    for (const entry of entriesOf(words)) {
      for (const { form, kind } of formsOf(entry)) {
        const have = verbs.get(form);
        const all = new Set([...(have?.frames ?? []), ...frames]);
        const kinds = new Set([...(have?.kinds ?? []), kind]);
        verbs.set(form, { frames: all, kinds });
      }
    }
  }
  return verbs;
}

/** The entries of all lists. */
export const ATTRIBUTION_ENTRIES: readonly string[] = LISTS.flatMap(({ words }) => entriesOf(words));

export const ATTRIBUTION_VERBS: ReadonlyMap<string, AttributionVerb> = build();
