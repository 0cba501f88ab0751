import type { AttributionFrame, AttributionVerb } from "../../attribution.ts";
import { entriesOf, formsOf } from "./verb-forms.ts";

/**
 * English verbs by which texts attribute: what somebody says, thinks, wants or judges, and how the words for it stand. The
 * classes follow Levin's verbs of communication, cognition, judgment and desire (English Verb Classes and Alternations, 1993).
 *
 * An entry is the base form (see verb-forms.ts for irregular ones); phrases keep their first word inflected. What stands
 * behind "/" are prepositions and particles, each of which makes a phrase with the verb: "complain / about, of".
 */
const LISTS: readonly { frames: readonly AttributionFrame[]; words: string }[] = [
  // Saying: a clause or a quotation.
  {
    frames: ["clause"],
    words: `say:said; state; add; note; explain; remark; observe; comment; reply; respond; retort; answer; exclaim; quip; joke; opine; muse; marvel;
      reason; recall; recount; reiterate; repeat; restate; declare; proclaim; profess; pronounce; announce; assert; reassert; aver+; avow; maintain; insist;
      contend; argue; claim; allege; acknowledge; admit+; concede; confess; confirm; clarify; emphasize; emphasise; stress; underline; underscore;
      highlight; point out; mention; hint; imply; intimate; insinuate; indicate; suggest; testify; attest; swear:swore,sworn; vow; pledge; promise; predict;
      prophesy; foretell:foretold; speculate; theorize; posit; postulate; hypothesize; surmise; conclude; deduce; infer+; reckon; calculate; complain; lament; bemoan;
      boast; brag+; gloat; crow; grumble; gripe; grouse; kvetch; whine; protest; object; interject; warn; forewarn; caution; counsel; fret+; fume; rave; rage; seethe;
      thunder; tweet; retweet; post; blog+; email; text; write:wrote,written; shout; yell; scream; chant; cry; cry out; call out; bellow; holler; howl; roar; bark; snarl;
      growl; hiss; croak; whisper; mutter; mumble; murmur; stammer; stutter; drawl; deadpan+; intone;
      chirp; gush; coo; purr+; sniff; scoff; sneer; huff; recite; reveal; disclose; divulge; let on:let on; let slip:let slip; blurt; blurt out; report; relay; narrate; chronicle;
      estimate; project; forecast:forecast; guess; wager; charge; counter; rebut+; rule; find:found; agree; disagree; concur+; differ; demur+; quibble; lay out:laid out; spell out; set out:set out;
      make clear:made clear; make it clear:made it clear; make plain:made plain; make known:made known; make it known:made it known; chime in; chip in; pipe up; jump in; weigh in; shoot back:shot back; fire back; hit back:hit back; snap back; write back:wrote back;
      put it:put it; go on to say:went on to say,gone on to say; go on to note:went on to note; go on to add:went on to add; go on:went on,gone on; conclude; echo; propose; recommend; urge; demand; insist; threaten; deny; affirm; reaffirm;
      certify; stipulate; specify; assume; decide; decree; elaborate; expound; philosophize; pontificate; preach; lecture; rant; plead; beg+; implore; pray; preface; sum up; summarize;
      think aloud:thought aloud; think out loud:thought out loud; wonder aloud; tell reporters:told reporters; tell journalists:told journalists`,
  },
  // Saying it to somebody.
  // Beside a quotation only.
  {
    frames: ["quote"],
    words: `begin:began,begun; continue; finish; go on:went on,gone on; start; open; close; follow; chuckle; giggle; laugh; sob+; sigh; gasp; groan; moan; smile; shrug+; nod+; type; scrawl; caption; sing:sang,sung; interrupt; offer; correct; volunteer; venture; snap+; ask; call; read:read; run:ran; think:thought; press; urge; implore; yell; greet; title; headline; cut in:cut in; break in:broke in; jump in; joke`,
  },
  {
    frames: ["told"],
    words: `tell:told; inform; notify; remind; assure; reassure; warn; forewarn; advise; brief; convince; persuade; promise; caution; alert; counsel; teach:taught; show:showed,shown; admonish; lecture; email; text; write:wrote,written; apprise; enlighten; bet:bet; guarantee`,
  },
  // Asking, urging, making somebody do something.
  {
    frames: ["asked"],
    words: `ask; urge; encourage; implore; beg+; exhort; order; instruct; direct; command; challenge; press; beseech:besought; counsel; admonish; entreat; call on; call upon; appeal to;
      forbid:forbade,forbidden; pressure; lobby; dare; expect; want; invite; persuade; convince; compel+; tell:told; advise; warn; caution; plead with; petition; prod+; goad; coax; cajole; pressurize; summon; recommend; request; wish; prefer+; trust; need; discourage; dissuade;`,
  },
  // Thinking, knowing, feeling, finding out: a clause that is marked as one.
  {
    frames: ["weak"],
    words: `think:thought; believe; feel:felt; sense; know:knew,known; understand:understood; suspect; presume; suppose; anticipate; hope; fear; dread; worry; doubt; guess; imagine; fantasize;
      realize; realise; recognize; recognise; appreciate; consider; see:saw,seen; notice; remember; recollect; forget:forgot,forgotten; determine; judge; deem; foresee:foresaw,foreseen; envision; trust; find:found; show:showed,shown; demonstrate;
      illustrate; establish; learn; hear:heard; gather; figure; figure out; work out; discover; ascertain; expect; wonder; ask; inquire; enquire; question; query; read:read; prove; signal; reflect; dream; resent; care; love; like; prefer+; regret+; view;
      intend; bet:bet; calculate; assess; contemplate; debate; discuss; argue; mind; marvel; rejoice; despair; complain; note; document; detail; explain; describe; outline; investigate; examine; explore; study; check; verify; consider; ponder; mull; weigh; speculate; teach:taught; certify; ensure; insist; pray; wish; sing:sang,sung; agree; decide; swear:swore,sworn; grasp; acknowledge; concede; advise`,
  },
  // Wanting, deciding, refusing: an infinitive.
  {
    frames: ["infinitive"],
    words: `want; wish; hope; plan+; intend; aim; seek:sought; vow; pledge; promise; threaten; refuse; decline; agree; decide; choose:chose,chosen; prefer+; offer; propose; demand; desire; swear:swore,sworn; expect; ask; claim; purport; resolve;
      vote; consent; opt+; volunteer; long; yearn; ache; aspire; hesitate; pretend; profess; recommend; undertake:undertook,undertaken; mean:meant; crave; beg+; plead; petition; determine; advise`,
  },
  // Judging somebody or something.
  {
    frames: ["nominal"],
    words: `criticize; criticise; praise; condemn; denounce; charge; blast; slam+; mock; ridicule; deride; accuse; blame; fault; endorse; defend; reject; dismiss; welcome; applaud; hail; laud; commend; compliment; congratulate; admire; champion;
      dispute; downplay; decry; deplore; lambaste; lambast; rip+; bash; assail; castigate; chastise; chide; censure; scold; rebuke; reprimand; reproach; berate; upbraid; excoriate; eviscerate; vilify; malign; disparage; demean; belittle; denigrate; deprecate; defame; slander; insult; taunt; tease; heckle; jeer; boo;
      savage; pillory; lampoon; skewer; satirize; parody; impugn; discredit; debunk; attack; hammer; pummel; lash; flay; pan+; zing; needle; harangue; shame; scorn; spurn; snub+; slight; smear; slur+; demonize; condone; tolerate; excuse; justify; rationalize; forgive:forgave,forgiven;
      thank; salute; toast; eulogize; extol+; glorify; idolize; lionize; revere; venerate; worship; respect; esteem; cherish; appreciate; trust; distrust; mistrust; doubt; question; query; second-guess; critique; rap+; single out; dress down; write off:wrote off,written off;
      call; label+; brand; dub+; term; deem; liken; compare; equate; contrast; portray; depict; characterize; characterise; paint; cast:cast; describe; define; regard; credit; flag+; warn; cite; take issue with:took issue with; find fault with:found fault with; grill; lecture; scapegoat; stereotype; caricature; patronize; pooh-pooh; blister; poke fun at; make fun of:made fun of; take a swipe at:took a swipe at; take a shot at:took a shot at; take a jab at:took a jab at; take aim at:took aim at; cast doubt on:cast doubt on; throw cold water on:threw cold water on; pay tribute to:paid tribute to; pour scorn on; heap praise on; shrug off; brush off; brush aside; laugh off; wave off; play down; play up; talk up; talk down; call out; shoot down:shot down; tear into:tore into,torn into; rip into+; lay into:laid into; lash out at; lash out against; hit out at:hit out at; hit back at:hit back at; strike back at:struck back at; fire back at; push back on; push back against; go after:went after,gone after; pile on; tear apart:tore apart`,
  },
  // Taking a position for or against something.
  {
    frames: ["nominal"],
    words: `support; oppose; back; advocate; promote; espouse; favor; favour; tout; plug+; hype; pitch; peddle; trumpet; herald; publicize; disavow; disown; repudiate; renounce; retract; recant; rescind; refute; rebut+; deny; concede; acknowledge; admit+; recognize; recognise; accept; confirm; affirm; reaffirm;
      propose; recommend; suggest; demand; urge; request; solicit; seek:sought; want; desire; prefer+; expect; plan+; consider; contemplate; mull; weigh; ponder; debate; reconsider; rethink:rethought; anticipate; predict; forecast:forecast; foresee:foresaw,foreseen; envision; envisage; imagine; estimate; fear; dread; suspect; believe; love; hate; despise; loathe; detest; abhor+; dislike; resent; envy; relish;
      regret+; mourn; lament; bemoan; bewail; grieve; crave; covet; promise; pledge; vow; threaten; veto; sponsor; protest; reject; strike down:struck down; subscribe to; stand by:stood by; stand behind:stood behind; back away from; back off; back down; walk back; row back; backtrack / on, from; distance himself from; distance herself from; distance themselves from; distance itself from; rule out; double down on; rally behind; rally around; get behind:got behind; come out against:came out against,come out against; come out for:came out for,come out for; come out in favor of:came out in favor of,come out in favor of; come out in support of:came out in support of; throw support behind:threw support behind; make the case for:made the case for; make a case for:made a case for; make the case against:made the case against; put forward:put forward; put forth:put forth; set forth:set forth; sign off on; have no problem with:had no problem with; take credit for:took credit for; take the position:took the position`,
  },
  // Telling of something, publishing it.
  {
    frames: ["nominal"],
    words: `announce; reveal; disclose; divulge; report; outline; describe; detail; summarize; recap+; recount; relate; narrate; chronicle; document; cite; mention; reference; quote; note; highlight; stress; emphasize; emphasise; underscore; underline; reiterate; repeat; recall; clarify; explain; discuss; broach; raise questions about; raise doubts about; raise concerns about; raise the prospect of; raise the possibility of; raise the issue of; raise the specter of; bring up:brought up; lay out:laid out; spell out; set out:set out; sum up; point out; roll out; trot out+; put out:put out;
      express; voice; convey; articulate; echo; parrot; regurgitate; assert; allege; claim; profess; proclaim; declare; predict; exaggerate; overstate; understate; misrepresent; mischaracterize; distort; insinuate; concoct; invoke; dissect; critique; unleash; propound; expound; reassert; tease; tweet; retweet; bring attention to:brought attention to; draw attention to:drew attention to; call attention to; draw a contrast with:drew a contrast with; draw a distinction between:drew a distinction between; draw a line between:drew a line between; shed light on:shed light on; show:showed,shown; depict; confess; dispute; contradict; correct; flout; address; tell the story of:told the story of; tell the truth about:told the truth about`,
  },
  // Talking, thinking, asking about something: the preposition leads in.
  {
    frames: ["nominal"],
    words: `speak:spoke,spoken / about, of, against, for, out about, out against, out for, in favor of, in support of, at length about, highly of; talk / about, of, up, through; complain / about, of; grumble / about; gripe / about; grouse / about; whine / about; argue / for, against, about, over, in favor of; quarrel / over, about; spar+ / over; object / to; agree / with, on, to, about; disagree / with, on, about, over; differ / on, over, with; comment / on, about; remark / on; respond / to; reply / to; answer / for; refer+ / to; refer back to+;
      point / to, at; allude / to; react / to; warn / of, about, against; caution / against, about; rail / against, about; lash out; push / for, back against, back on; press / for; advocate / for; apologize / for; boast / of, about; brag+ / about; gloat / about, over; joke / about, of; quip / about; worry / about, over; fret+ / about, over; fuss / about, over; wonder / about; think:thought / of, about; know:knew,known / of, about; hear:heard / about, of; learn / of, about; insist / on, upon; hint / at; elaborate / on; expand / on; expound / on; dwell / on; testify / about, to, against; inquire / about, into; ask / for, about; appeal / for; lobby / for, against; vouch / for; weigh in / on, about; inveigh / against; commit+ / to; believe / in; plead / for; beg+ / for; pray / for; vote / for, against; campaign / for, against; crusade / for, against; protest / against, over; fight:fought / for, against; demonstrate / against, for;
      zero in / on; home in / on; seize / on, upon; touch / on, upon; focus / on; concentrate / on; reflect / on; opine / on, about; pronounce / on; muse / about, on; marvel / at; bristle / at; scoff / at; balk / at; bridle / at; chafe / at; sneer / at; laugh / at; jeer / at; sniff / at; gush / about, over; ramble / about, on; rant / about; rave / about; lecture / about, on; preach / about; sound off / on, about; sound the alarm / about, on, over; call / for; look forward / to; subscribe / to; sympathize / with; side / with; identify / with; dream:dreamt / of, about; aspire / to; care / about; hope / for; wish / for; long / for; yearn / for; obsess / over, about; plan+ / for, on; approve / of; disapprove / of; despair / of, over; fume / about, over, at; seethe / over, at; rage / about, against; vent / about; agonize / over; grapple / with; wrestle / with; mull / over; ruminate / on, about; speculate / about, on; theorize / about; conclude / about; decide / on, against; settle / on; rule / on, against, for; read:read / about; write:wrote,written / about, of; tweet / about; post / about; blog+ / about; debate / about, over; report / on; inform / about; tell:told / about, of; brief / on; remind / of; question / about; quiz+ / on, about; confront / about, over; press / on; advise / against, on; accuse / of; swear:swore,sworn / to, by, off; go on:went on,gone on / about; stand:stood / for, against; account / for; allow / for; make reference / to; make mention / of; take exception / to; take offense / at; take note / of`,
  },
  // Seeing something as something.
  {
    frames: ["as"],
    words: `see:saw,seen; view; treat; take:took,taken; interpret; read:read; frame; cast:cast; pitch; hold up:held up; put forward:put forward; present; perceive; understand:understood; recognize; recognise; think of:thought of; refer to+; speak of:spoke of,spoken of; talk about; know:knew,known; cover; remember; dismiss; denounce; reject`,
  },
];

/** "speak:spoke / about, out against" -> "speak about:spoke", "speak out against:spoke". */
function phrasesOf(entry: string): string[] {
  const [head = "", tail] = entry.split(" / ");
  if (tail === undefined) return [head];
  const [verb = "", forms] = head.split(":");
  return tail.split(", ").map((phrase) => `${verb} ${phrase}${forms === undefined ? "" : `:${forms}`}`);
}

const ENTRIES = LISTS.flatMap(({ frames, words }) =>
  entriesOf(words)
    .flatMap(phrasesOf)
    .map((entry) => ({ frames, entry })),
);

/** The entries of all lists. */
export const ATTRIBUTION_ENTRIES: readonly string[] = ENTRIES.map(({ entry }) => entry);

export const ATTRIBUTION_VERBS: ReadonlyMap<string, AttributionVerb> = (() => {
  const verbs = new Map<string, AttributionVerb>();
  for (const { frames, entry } of ENTRIES)
    for (const { form, kind } of formsOf(entry)) {
      const have = verbs.get(form);
      verbs.set(form, {
        frames: new Set([...(have?.frames ?? []), ...frames]),
        kinds: new Set([...(have?.kinds ?? []), kind]),
      });
    }
  return verbs;
})();
