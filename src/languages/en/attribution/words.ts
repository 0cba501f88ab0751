import type { AttributionWords } from "../../attribution.ts";
import { entriesOf, formTable } from "./verb-forms.ts";

/** English words by what they do beside what is said. Lower case; what each list is for stands with its type. */

const words = (text: string): Set<string> => new Set(text.trim().split(/\s+/));
/** All forms of verbs. */
const verbs = (list: string): Set<string> =>
  new Set([...formTable(entriesOf(list)).keys()].map((form) => (form === "haves" ? "has" : form)));

export const WORDS: AttributionWords = {
  concerning: words("about regarding concerning"),
  feltAbout: words("of about with in by over on at for toward towards"),
  adverbs: words(
    `sometimes together maybe perhaps likewise meanwhile otherwise altogether somewhat meantime anyway seldom elsewhere indeed somehow forward
   however therefore moreover furthermore nonetheless besides forever overnight outright alone instead apart enough afterward afterwards`,
  ),
  noModals: words("need"),
  adverbial: words(
    `family ally rally only early likely unlikely reply supply apply july italy assembly friendly elderly daily weekly monthly yearly costly deadly
   lonely orderly scholarly ugly holy jelly bully belly fly rely multiply comply imply anomaly monopoly butterfly lively timely ghastly
   need indeed hundred sacred naked wicked united speed seed feed breed deed greed weed exceed proceed succeed agreed-upon so-called
   thing nothing something anything everything morning evening spring string king ring wing during sibling ceiling wedding building
   being sterling`,
  ),
  relatives: words("who which whom whose"),
  coordinators: words("and or but nor"),
  openers: words(
    "because if when while although though whether where how why what unless whereas lest wherever whenever whatever whoever",
  ),
  pairs: words("after before since until till as than like once"),
  objects: words("him her them us me himself herself themselves itself myself ourselves yourself yourselves whom"),
  plurals: words(
    "people police women men children they we you i others many some most few all both critics media data alumni clergy faculty",
  ),
  causing: verbs(
    "force; lead:led; cause; prompt; compel+; get:got,gotten; allow; let+:let; make:made; push; enable; permit+; want",
  ),
  speaking: words(
    `said told added noted warned argued insisted stated replied explained thought believed knew felt wanted announced declared acknowledged admitted
   responded denied continued agreed wrote testified predicted concluded suggested complained vowed`,
  ),
  bare: verbs(
    "say:said; think:thought; believe; know:knew,known; hope; feel:felt; guess; suppose; wish; claim; argue; insist; admit+; suggest; fear; suspect; acknowledge; contend; figure; bet:bet; swear:swore",
  ),
  pastAuxiliaries: words("was were had did wasn't weren't hadn't didn't would could might should"),
  feeling: verbs("feel:felt; remain; seem; become:became; sound; appear; grow:grew,grown"),
  things: words("it this that which there"),
  as: words("as"),
  naming: verbs("call; name; dub+; title; entitle; nickname; label+; term; know:knew,known"),
  seeming: new Set(["seem", "seems", "seemed", "appear", "appears", "appeared"]),
  sinceThen: words("since until till"),
  sending: verbs(
    "release; issue; publish; send:sent; write:wrote; post; file; unleash; tweet; put:put; make:made; give:gave; deliver; sign; circulate; submit+; share; fire; pen+; draft; air; run+:ran; produce; have:had; use",
  ),
  absolutes: words("with"),
  circumstances: words("in at on during after before while when because amid despite throughout via through following"),
  light: verbs(
    "have:had; make:made; hold:held; take:took,taken; give:gave,given; offer; raise; express; voice; share; harbor; harbour; issue; level; convey; reiterate; repeat; renew; entertain; show:showed,shown; signal; announce; continue; deliver",
  ),
  insets: words("including who which like such among especially particularly"),
  willing: words("would will wouldn't won't"),
  what: words("what whatever"),
  contrasts: words("but though although while"),
  said: words(
    "thing things same so something anything nothing much little more less such this that these those goodbye hello thanks words",
  ),
  ties: words("of for at with from in on to"),
  bareAuxiliaries: words("be have do"),
  untensed: words("having being been"),
  alsoVerbs: words("like"),
};

/** Adjectives behind "it is": what is held by nobody in particular. */
export const EVIDENT = words(
  "clear unclear obvious evident apparent certain uncertain known unknown likely unlikely possible doubtful plain questionable inevitable undeniable understood",
);

/** Words of time, by what they do in a phrase. */
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
