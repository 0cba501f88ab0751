import type { ActKind } from "../../model/statement.ts";
import { WordMap, WordSet } from "../../text/word-lists.ts";
import type { Cue, CueClass } from "../pack.ts";

/** "received with grave concern the news": how it was received is what is said. */
const RECEIVED = "received learned learnt followed"
  .split(" ")
  .flatMap((verb) => "deep grave great profound utmost serious".split(" ").map((how) => `${verb} with ${how}`));

/** "provided a detailed overview of": a verb that gives nothing but what it is given. */
const ACCOUNTS = "gave provided presented offered"
  .split(" ")
  .flatMap((verb) =>
    "a an;a detailed;a brief;a comprehensive;a full;a thorough;an extensive;an in-depth;a general"
      .split(";")
      .flatMap((how) => "update overview account briefing rundown".split(" ").map((what) => `${verb} ${how} ${what}`)),
  );

/**
 * English reporting verbs by what they do. A line of a list is: the base form, a colon where forms are irregular, and the
 * forms that report (past, third person, participle). Regular forms are made: stress -> stressed, stresses, stressing.
 * Phrases keep their first word inflected: "exchange views" -> "exchanged views".
 */
const LISTS: readonly { class: CueClass; acts?: readonly ActKind[]; addressed?: boolean; words: string }[] = [
  {
    class: "speech",
    words: `say:said,says,saying; state; note; stress:stressed,stresses,stressing; emphasize; emphasise; underline; underscore; highlight;
      point out; explain; declare; announce; add; remark; observe; argue; claim; contend; maintain; assert; insist; recall;
      write:wrote,writes,written; comment; elaborate; clarify; indicate; describe; reflect on; believe; think:thought,thinks;
      consider:considers; consider it:considered it,considered this,considered that,considered these,considered such; acknowledge; recognize; recognise; make clear:made clear,makes clear,making clear; lay out:laid out,lays out;
      set out:set out,sets out,setting out; spell out:spelled out,spelt out; draw attention to:drew attention to,drawn attention to,drawing attention to;
      call attention to; go on to say:went on to say; continue to say; conclude; predict; estimate; assess; put emphasis on:put emphasis on,puts emphasis on;
      put emphasis upon:put emphasis upon; give an assessment:gave an assessment; characterize; characterise; reply:replied,replies,replying;
      answer; respond that; admit:admitted,admits,admitting; concede; repeat; pay special attention to:paid special attention to;
      pay particular attention to:paid particular attention to; pay attention to:paid attention to; place emphasis on; emphasis on;
      speak highly:spoke highly; stress again:stressed again; sum up:summed up,sums up; give details; share details:shared details,shared the details; deny:denied,denies,denying;
      call:called,calls,calling; let it be known:let it be known,lets it be known; term:termed,terms; make it known:made it known,makes it known; make known that:made known that; let it be understood:let it be understood; doubt:doubted,doubts; make no secret of:made no secret of; hold that:held that,holds that; proceed from:proceed from,proceeds from,proceeded from; take the view:took the view,takes the view; take the position:took the position; be of the view:was of the view; put it:put it,puts it; imagine; rule out:ruled out,rules out; hear; fear; find:finds; expect to:expected to,expects to; allege; reveal; disclose; proclaim; opine; reason; quip:quipped; tweet; remind; point to:pointed to,points to,pointing to; stand up for:stood up for;  positively assess:positively assessed; testify:testified,testifies; tell reporters:told reporters;
      refer to:referred to,refers to,referring to; allude to; look back on; speak of:spoke of,speaks of,speaking of; see:sees; view:views,viewed; regard:regards,regarded`,
  },
  {
    class: "express",
    words: `express; convey; voice; extend; reaffirm; reiterate; affirm; re-affirm; confirm; raise; share:shared,shares,sharing; articulate;
      underscore; underline; emphasize; emphasise; stress:stressed,stresses,stressing; highlight; note; reinforce; register; renew; restate; demonstrate; show:showed,shown,shows; give:gave,given; deliver greetings:delivered greetings,delivers greetings,delivered the greetings,delivered warm greetings; bring greetings:brought greetings,brings greetings,brought the greetings; bear greetings:bore greetings; lodge; manifest; formulate; record; make known:made known,makes known; draw his attention to:drew his attention to,drew her attention to,drew their attention to; pay:paid,pays; express again; transmit:transmitted,transmits; send:sent,sends,sending; attach:attaches,attached great,attached special,attached particular,attached high,attached importance; pass on:passed on,passes on; relay`,
  },
  { class: "express", words: RECEIVED.map((phrase) => `receive with:${phrase}`).join(";") },
  // The same, where the verb says it without a noun: "wished him a safe journey", "offered a training programme".
  { class: "express", acts: ["courtesy"], addressed: true, words: "wish:wished,wishes" },
  { class: "express", acts: ["propose"], words: "offer:offered,offers,offering" },
  { class: "express", acts: ["support"], words: "hope:hoped,hopes,hoping" },
  {
    class: "perform",
    acts: ["courtesy"],
    addressed: true,
    words: `apologise; apologize; entrust:entrusted,entrusts; thank; congratulate; greet; condole; felicitate; honor; honour; bid farewell:bade farewell; wish well; toast; learn with sadness:learned with sadness,learned with deep sadness,learned with great sadness,learned with profound sadness,learnt with sadness,learnt with deep sadness,learned with sorrow,learned with deep sorrow,received with sadness,received with deep sadness,received with deep sorrow`,
  },
  {
    class: "perform",
    acts: ["support"],
    words: `welcome; praise; applaud; commend; appreciate; hail; support; endorse; back; defend; value; laud; favour; favor; advocate; champion; salute; compliment; admire; highly assess:highly assessed; highly evaluate:highly evaluated,highly evaluates; highly appraise:highly appraised,highly appraises; highly rate:highly rated,highly rates; appraise; positively evaluate:positively evaluated;
      speak highly of:spoke highly of,speaks highly of,spoken highly of,speaking highly of; speak in favour of:spoke in favour of,speaks in favour of; speak in favor of:spoke in favor of,speaks in favor of; speak with admiration of:spoke with admiration of; react favourably:reacted favourably; react favorably:reacted favorably; gladly take up:gladly took up,gladly takes up; pay tribute to:paid tribute to; take note with appreciation:took note with appreciation;
      encourage; look forward to:looked forward to,looks forward to,looking forward to; celebrate; rejoice; come out in favour of:came out in favour of; speak out in favour of:spoke out in favour of; speak out for:spoke out for; sympathize; sympathise; applaud; stand with:stands with,stood with; credit; acclaim; note with satisfaction:noted with satisfaction,notes with satisfaction,noting with satisfaction; note with appreciation:noted with appreciation,notes with appreciation; note with pleasure:noted with pleasure; take note with satisfaction:took note with satisfaction; take note of this with satisfaction:took note of this with satisfaction; embrace; cheer; second:seconded,seconds; side with:sided with,sides with; stand by:stood by,stands by; stand behind:stood behind,stands behind; take pride in:took pride in,takes pride in; have no objection:had no objection,has no objection,had no objections; show understanding:showed understanding; express understanding:expressed understanding,expressed full understanding; pay homage to:paid homage to; expect that:expected that,expects that; hope for:hoped for,hopes for; trust that:trusts that,trusted that; approve; approve of:approved of; adhere to:adhered to,adheres to; align itself with:aligned itself with,aligns itself with,aligned himself with,aligned herself with; endorse; uphold:upheld`,
  },
  {
    class: "perform",
    acts: ["oppose"],
    words: `condemn; oppose; reject; criticize; criticise; deplore; regret:regretted,regrets,regretting; warn; warn that:warned that,warns that; caution that:cautioned that; protest; take note with concern:took note with concern,takes note with concern,took note with deep concern; receive with concern:received with concern,received with grave concern,received with great concern,received with deep concern,received with serious concern,learned with concern,learned with grave concern,learned with great concern,learned with deep concern; denounce; decry:decried; lament; object to; object; caution; slam:slammed; blast; dismiss; refute; rebut:rebutted,rebuts; rebuke; complain; blame; accuse; raise objections:raised objections; disagree; fault; slam; attack; rebuff; repudiate; denigrate; mock; lambast; deride; brush aside:brushed aside,brushes aside; push back:pushed back; take issue with:took issue with,takes issue with; call into question:called into question,calls into question; question:questioned; speak out against:spoke out against,speaks out against; speak against:spoke against; stand against:stood against,stands against; warn against:warned against,warns against; turn down:turned down; wave aside:waved aside; mourn:mourned; bemoan; express outrage; abhor:abhors,abhorred; do not recognize:do not recognize; does not recognize:does not recognize; does not recognise:does not recognise; do not recognise:do not recognise; does not accept:does not accept; did not accept:did not accept; cannot accept:cannot accept; do not accept:do not accept`,
  },
  {
    class: "perform",
    acts: ["demand"],
    addressed: true,
    words: `urge; demand; call on:called on,calls on,calling on; call upon:called upon,calls upon,calling upon; call for:called for,calls for,calling for; ask:asked,asks; request; press for; insist on; appeal to; appeal for; exhort; implore; expect; await; instruct; order; direct; press:pressed,presses,pressing him,pressing her,pressing them; plead:pleaded,pled; beseech; insist that; want:wanted,wants; push for:pushed for,pushes for; seek:sought,seeks,seeking; require:requires,required; warn to; remind to; caution against`,
  },
  {
    class: "perform",
    acts: ["propose"],
    addressed: true,
    words: `propose; invite; suggest; recommend; put forward:put forward,puts forward,putting forward; offer to; advise; submit a proposal; float:floated; moot; table a proposal:tabled a proposal; extend an invitation:extended an invitation; make the case for:made the case for,makes the case for`,
  },
  {
    class: "perform",
    acts: ["commit"],
    addressed: true,
    words: `pledge; promise; vow; commit:committed,commits,committing; undertake:undertook,undertakes,undertaken; give an assurance:gave an assurance,given an assurance; give assurances:gave assurances; give his word:gave his word,gave her word; aim to:aimed to,aims to; hope to:hoped to,hopes to; set aside:set aside; earmark;  volunteer; assure; guarantee; reassure; intend; want to:wanted to,wants to; plan:plans,planned; commit to:committed to,commits to; accept; declare itself willing:declared itself willing; declare himself willing:declared himself willing; declare herself willing:declared herself willing; accept the invitation`,
  },
  {
    class: "agree",
    words: `agree; consent to:consented to,consents to; decide; resolve; determine; concur:concurred,concurs; coordinate; come to an agreement:came to an agreement; reach agreement:reached agreement,reached an agreement; reach a consensus:reached a consensus,reached consensus,reached common understanding;
      reach an understanding; task; coordinate positions:coordinated positions,coordinated their positions; arrange; mutually support; adopt; conclude an agreement; shake hands:shook hands; commit themselves:committed themselves; share the view:shared the view; share the opinion:shared the opinion,shared an opinion,shared a view; share a common:shared a common,share a common; stand ready:stood ready,stands ready,standing ready; settle on:settled on; come to the conclusion:came to the conclusion; strike a deal:struck a deal; see eye to eye:saw eye to eye; instruct their:instructed their,have instructed their; direct their:directed their; charge their:charged their; mandate:mandated; agree upon:agreed upon; reach an agreement:reached an agreement; reach an accord:reached an accord; reach a common understanding:reached a common understanding; find common ground:found common ground; arrive at:arrived at a common,arrived at an understanding`,
  },
  {
    class: "talk",
    words: `discuss; speak about:spoke about,speaks about,spoken about; speak on:spoke on; talk about; exchange views; exchange opinions; exchange views on; exchange assessments; exchange perspectives; consult:consulted,consults; review; touch on; touch upon; address; focus on:focused on,focussed on,focuses on; focus; concentrate on; consider:considered; examine; explore; cover; deliberate on; debate; hold discussions:held discussions; have a discussion:had a discussion; continue their discussion:continued their discussion,continued to discuss; have an exchange:had an exchange; have an in-depth exchange:had an in-depth exchange;
      hold a discussion:held a discussion,held an in-depth discussion; have an in-depth discussion:had an in-depth discussion,had a detailed discussion; compare notes; compare assessments; dwell on:dwelt on,dwelled on; analyze; analyse; take stock of:took stock of; take up:took up; synchronize; synchronise; reflect; centre on:centred on; center on:centered on; revolve around; deal with:dealt with; share views:shared views,shared their views; share perspectives; map out; chart; speak candidly:spoke candidly,spoke frankly; strategize; brainstorm; range from:ranged from; range over:ranged over; range across:ranged across; go over:went over; go through:went through; run through:ran through; exchange; look into:looked into; look at:looked at; delve into; weigh; probe; canvass; turn to:turned to`,
  },
  { class: "inform", acts: ["report"], words: `inform on:${ACCOUNTS.join(",")}` },
  // "told the Minister that …": what is told counts; "told him about …" reports.
  {
    class: "inform",
    addressed: true,
    words: "tell:told,tells,telling; let know:let her know,let him know,let them know,let me know,let us know",
  },
  {
    class: "inform",
    acts: ["report"],
    addressed: true,
    words: `outline; read out:read out,reads out; want to know:wanted to know,wants to know; take note:took note,takes note; give an account:gave an account,gave a detailed account; provide information:provided information; raise the issue:raised the issue; raise the question:raised the question; raise the matter:raised the matter; raise the subject:raised the subject; mention; inform; brief:briefed,briefs; ask about:asked about,asks about,asking about; ask why:asked why,asks why,asking why; ask how:asked how,asks how,asking how; ask what:asked what,asks what,asking what; ask the reason:asked the reason,asking the reason; take a note:took a note; apprise; notify:notified; update; report; acquaint; provide an update:provided an update; share information:shared information; share details:shared details; give an update:gave an update; speak about the:spoke about the; debrief; present:presented`,
  },
  {
    class: "event",
    acts: ["agree"],
    words: `sign:signed,signs; initial:initialled,initialed; ink; put their signatures to:put their signatures to; exchange notes; conclude an agreement:concluded an agreement`,
  },
  {
    class: "event",
    words: `meet:met,meets; value at:valued at; visit; travel; arrive; hold:held,holds; host; receive; attend; chair; sign:signed,signs; accompany:accompanied; take place:took place,takes place; take part:took part,takes part; participate; join; preside; sit:sat; stay; put; depart:departed; begin:began; open:opened; conduct; co-chair:co-chaired,cochaired; co-host:co-hosted; include:included; represent:represented; comprise; gather; convene; deliver; inaugurate; last:lasted; come:came; go:went; address the annual:addressed the annual,addressed the opening,addressed the plenary,addressed the conference,addressed the forum,addressed the general assembly,addressed the audience,addressed the participants,addressed the session,addressed the summit,addressed the meeting,addressed a conference,addressed a forum,addressed a meeting,addressed a business,addressed students,addressed the parliament; speak on monday:spoke on monday,spoke on tuesday,spoke on wednesday,spoke on thursday,spoke on friday,spoke on saturday,spoke on sunday,spoke this; give a speech:gave a speech,gave the keynote,gave a press conference,gave an address,gave a lunch,gave a dinner,gave a working lunch,gave a reception; conclude a visit:concluded a visit,concluded a successful,concluded an official,concluded a working,concluded a state,concluded his visit,concluded her visit,concluded their visit,concluded his official,concluded her official,concluded his working,concluded her working,concluded a two-day,concluded a three-day; pay a visit:paid a traditional,paid a cordial,paid an introductory,paid a brief,paid a protocol,paid a short,paid a friendly,paid his respects,paid her respects,paid their respects,paid a visit,paid an official visit,paid a state visit,paid a working visit; call on:called on; have a telephone conversation:had a telephone conversation,had a phone conversation,had a phone call,had a call,had a conversation; have a meeting:had a meeting,had talks,had an audience; speak with:spoke with,speaks with,spoke by phone,spoke today,spoke yesterday,spoke separately,spoke over the phone,spoke on the phone,spoke on the telephone,spoke over the telephone,spoke via,spoke by telephone,spoke to; talk with; talk to; lay a wreath:laid a wreath; tour; witness; award; bestow; lead:led; return; launch:launched; commence; occur:occurred; happen; follow:followed; mark:marked; feature:featured; dine; lunch; call:telephoned,phoned; accept credentials; present with:presented with; present credentials:presented credentials,presented their credentials,presented his credentials,presented her credentials,presented letters,presented copies; exchange:exchanged; undertake a visit:undertook a visit,undertook an official visit,undertook a state visit,undertook a working visit; participate in; answer questions; brief the media:briefed the media; brief the press:briefed the press; brief journalists:briefed journalists; brief reporters:briefed reporters; take questions:took questions; hold an exchange of views:held an exchange of views; make a visit:made a visit; spend:spent; pay a call on:paid a call on; pay a courtesy call:paid a courtesy call,paid a courtesy visit,paid a farewell call,paid an introductory call,paid calls,paid courtesy calls,paid courtesy visits,paid farewell calls; make a courtesy call:made a courtesy call; inspect:inspected; hand over:handed over; stop over:stopped over; stop:stopped; assemble:assembled; break bread:broke bread; see off:saw off; summon; sign on behalf:signed on behalf,signs on behalf; show around:showed around; be received:was received; walk:walked; unveil:unveiled; cut the ribbon:cut the ribbon`,
  },
];

/** Adjectives that hold a view behind "be": "is grateful", "were ready to". */
const PREDICATES: readonly { class: CueClass; acts?: readonly ActKind[]; words: string }[] = [
  {
    class: "perform",
    acts: ["courtesy"],
    words:
      "grateful; thankful; indebted; sorry; in mourning; saddened; shocked to learn; shocked to hear; shocked by the news",
  },
  {
    class: "perform",
    acts: ["support"],
    words: `pleased; glad; happy; delighted; gratified; proud; satisfied; impressed; honoured; honored; appreciative; supportive; heartened;
      encouraged; hopeful; optimistic; full of praise; full of admiration; in favour; in favor; enthusiastic; privileged; overjoyed; thrilled; moved`,
  },
  {
    class: "perform",
    acts: ["oppose"],
    words: `concerned; worried; alarmed; appalled; dismayed; outraged; disappointed; troubled; indignant; opposed; critical of; against; disturbed;
      dissatisfied; unhappy; shocked; sceptical; skeptical; apprehensive`,
  },
  {
    class: "perform",
    acts: ["commit"],
    words: `ready to; ready for; willing to; prepared to; determined to; committed to; resolved to; keen to; eager to; poised to; intent on; open to;
      in a position to; bound to; firmly committed to; at the disposal`,
  },
  {
    class: "speech",
    words:
      "clear that; adamant; convinced; confident; certain; sure; of the view; of the opinion; aware; mindful; of the belief; persuaded",
  },
  {
    class: "agree",
    words:
      "unanimous; agreed; of one mind; in agreement; united in; at one; in full agreement; of the same view; of the same opinion",
  },
  { class: "event", words: "present; absent; at the table; on hand; in attendance; among; also present; part of" },
];

/** Nouns after "express", "convey", "reaffirm", "raise" and their like, and the act they make of it. */
const NOUNS: readonly (readonly [readonly ActKind[], string])[] = [
  [
    ["courtesy"],
    "welcome grief sorrow thanks gratitude gratefulness condolence condolences sympathy sympathies congratulations congratulation greetings greeting felicitations wishes regards farewell apologies apology best thoughts commiserations",
  ],
  [
    ["support"],
    "support appreciation satisfaction solidarity admiration respect praise hope hopes optimism backing endorsement trust recognition pride esteem delight pleasure happiness joy enthusiasm tribute compliment compliments homage backing interest gratification",
  ],
  [
    ["oppose"],
    "concern concerns regret regrets opposition objection objections dissatisfaction condemnation alarm disappointment irritation complaint complaints consternation horror shock outrage anger indignation protest reservations worry worries apprehension unease dismay criticism rejection misgivings doubts displeasure skepticism fear fears",
  ],
  [
    ["commit"],
    "commitment commitments readiness willingness intention intentions intent desire resolve determination dedication preparedness resoluteness pledge eagerness striving adherence wish openness keenness inclination word",
  ],
  [
    ["assess"],
    "view views opinion opinions belief confidence conviction assessment assessments understanding position importance significance role value fact details perspective perspectives certainty",
  ],
  [["propose"], "invitation need necessity proposal proposals suggestion suggestions"],
  [["demand"], "expectation expectations demand demands call calls request requests appeal urgency"],
  [["agree"], "agreement consensus accord"],
];

const VOWELS = new WordSet("aeiou");

/** Regular English inflection of a verb's first word: the forms in which it reports. */
function inflect(base: string): string[] {
  const [verb = "", ...rest] = base.split(" ");
  const tail = rest.length > 0 ? ` ${rest.join(" ")}` : "";
  const last = verb.at(-1)!;
  const beforeLast = verb.at(-2) ?? "";
  const stem = last === "e" ? verb.slice(0, -1) : verb;
  const y = last === "y" && !VOWELS.has(beforeLast);
  const past = y ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  const third = y ? `${verb.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  // "agreeing", but "urging"
  const going = /(?:e|o|y)e$/.test(verb) ? verb : stem;
  return [past, third, `${going}ing`].map((form) => form + tail);
}

/** Verbs behind which "would" may be the speaker's own doing: "announced that the office would open". */
const BINDING = new WordSet(
  `announced announces confirmed confirms assured assures promised promises pledged said says added adds declared declares stated states
  told tells disclosed revealed indicated reaffirmed affirmed vowed replied answered informed notified`.split(/\s+/),
);

const GREETING = new WordSet(["welcomed", "welcomes", "welcoming", "welcome"]);

/** Every cue has its fields in one order, absent ones too: each verb of a text is asked for them, and one shape is looked into fast. */
const cueOf = (given: Partial<Cue> & Pick<Cue, "class">): Cue => ({
  class: given.class,
  acts: given.acts ?? [],
  addressed: given.addressed ?? false,
  binds: given.binds ?? false,
  greets: given.greets ?? false,
  visits: given.visits ?? false,
});

/** Verbs of asking that are also verbs of visiting. */
function withVisits(cues: WordMap<Cue>): WordMap<Cue> {
  for (const form of ["called on", "called upon", "calls on", "calling on", "called", "calls", "calling"]) {
    const cue = cues.get(form);
    if (cue) cues.set(form, cueOf({ ...cue, visits: true }));
  }
  return cues;
}

function build(): WordMap<Cue> {
  const cues = new WordMap<Cue>();
  for (const list of LISTS) {
    for (const entry of list.words
      .split(";")
      .map((text) => text.replace(/\s+/g, " ").trim())
      .filter(Boolean)) {
      const [base = "", given] = entry.split(":");
      const regular = inflect(base);
      const forms =
        given === undefined ? regular : [...given.split(","), ...(given.includes("ing") ? [] : [regular[2]!])];
      for (const form of forms.map((text) => text.trim())) {
        // A verb on two lists keeps its first class: "stressed" is speech, and its noun is looked at there too.
        if (!cues.has(form)) cues.set(form, cueOf({ ...list, binds: BINDING.has(form), greets: GREETING.has(form) }));
      }
    }
  }
  return cues;
}

export const CUES: WordMap<Cue> = withVisits(build());

export const PREDICATE_CUES: WordMap<Cue> = new WordMap(
  PREDICATES.flatMap(({ class: kind, acts, words }) =>
    words.split(";").map((phrase) => [phrase.replace(/\s+/g, " ").trim(), cueOf({ class: kind, acts })] as const),
  ),
);

/** What stands before a base form that is the real verb: "took the opportunity to thank". */
export const LEADS: WordMap<true> = new WordMap(
  `took the opportunity to|takes the opportunity to|took this opportunity to|takes this opportunity to|used the opportunity to|
   used this opportunity to|used the occasion to|seized the opportunity to|availed himself of the opportunity to|
   availed herself of the opportunity to|went on to|wished to|wishes to|wish to|wanted to|want to|wants to|would like to|would also like to|sought to|proceeded to|
   was pleased to|is pleased to|were pleased to|was keen to|hastened to|did not fail to|had the honour to|continued to|
   made a point to|took this occasion to|takes this occasion to|took the occasion to|took advantage of the opportunity to|took advantage of this opportunity to|took advantage of the occasion to|grasped the opportunity to|saw fit to|chose to|began by|begins by|opened by|started by|concluded by|ended by|closed by|went so far as to`
    .split("|")
    .map((phrase) => [phrase.trim(), true] as const),
);

/** Base forms, read only behind "to": "spoke with X to congratulate him". */
export const INFINITIVES: WordMap<Cue> = new WordMap(
  LISTS.flatMap((list) =>
    list.words.split(";").map((entry) => {
      const base = entry.split(":")[0]!.replace(/\s+/g, " ").trim();
      return [base, cueOf(list)] as const;
    }),
  ).reverse(),
);

export const CUE_NOUNS: WordMap<readonly ActKind[]> = new WordMap(
  NOUNS.flatMap(([acts, words]) => words.split(" ").map((word) => [word, acts] as const)),
);

/** Adverbs and auxiliaries between a subject and its verb: "Wang Yi also once again stressed". */
export const BETWEEN: WordSet = new WordSet(
  `also again once then further furthermore jointly mutually both each all strongly warmly highly particularly specifically
   additionally in turn for his part her their had has have been is are was were will would having as well reportedly repeatedly
   especially clearly firmly fully deeply sincerely earlier today yesterday recently likewise similarly separately personally later
   publicly explicitly unanimously unequivocally consistently always still further additionally notably thus therefore subsequently
   briefly candidly frankly emphatically gratefully respectively previously already just first now even only did do does not the side
   nevertheless nonetheless though instead meanwhile accordingly almost even quite too soon rather always never long already simply well cordially heartily moreover however too thereby thereafter proudly strongly categorically resolutely rightly officially formally
   privately initially immediately simply never once more on behalf of his her country`.split(/\s+/),
);
