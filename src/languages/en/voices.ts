import { WordMap, WordSet } from "../../text/word-lists.ts";

/** Who speaks, when it is not a name. Lower case. */

const words = (text: string): WordSet => new WordSet(text.trim().split(/\s+/));

const JOINT_WORDS: readonly (readonly ["sides" | "states" | "people", string])[] = [
  [
    "sides",
    "both sides|the two sides|the sides|two sides|the parties|both parties|the two parties|parties|the interlocutors|both interlocutors|the participants|participants of the meeting|the participants of the meeting|participants in the meeting|the meeting participants|meeting participants|participants in the talks|the participants in the talks|the participants in the meeting|participants of the talks|those present|the two delegations|both delegations|the delegations|the two sides|all sides|all parties|the attendees|the negotiators|the co-chairs|the signatories|all participants|the two teams",
  ],
  [
    "states",
    "both countries|the two countries|both nations|the two nations|both states|the two states|both governments|the two governments|the capitals|the two capitals|the two peoples|our two countries|our countries|our two nations|the three countries|both capitals",
  ],
  [
    "people",
    "all three|all four|all five|all of them|the three|the three ministers|the four ministers|the three foreign ministers|both leaders|the two leaders|the leaders|the two heads of state|the heads of state|both heads of state|heads of state|the two|the pair|both|the heads of government|the heads of delegation|the two heads of government|the three leaders|the two foreign ministers|the four leaders|the four|host and guest|guest and host|the heads of the delegations|the heads of the two states|the heads of delegations|the five leaders|the duo",
  ],
];

export const JOINT: WordMap<"sides" | "states" | "people"> = new WordMap(
  JOINT_WORDS.flatMap(([kind, list]) => list.split("|").map((phrase) => [phrase, kind] as const)),
);

export const HE = words("he him");
export const SHE = words("she");
export const THEY = words("they");
export const WE = words("we i our my us");

/** After a demonym or a state: words for its side as a whole. */
export const SIDE_WORDS = words(
  "side government delegation authorities leadership party people administration ministry nation leader counterpart team cabinet presidency embassy diplomacy capital foreign-ministry parliament",
);

export const OTHER = words(
  "diplomat counterpart interlocutor colleague guest host visitor counterparts opposite dignitary",
);

/** Heads of noun phrases for people who are not named: "Senators and House members", "the parliamentarians". */
export const PEOPLE =
  words(`officials lawmakers legislators parliamentarians senators representatives members experts leaders ministers ambassadors
  delegates diplomats journalists reporters participants attendees governors mayors executives ceos businessmen entrepreneurs investors
  manufacturers companies veterans activists advocates scholars scientists students citizens residents guests envoys negotiators
  counterparts colleagues commanders officers generals families survivors workers unions employers delegation delegations
  parliamentarian spokesperson spokesman spokeswoman sources source officials' analysts allies partners countries nations states
  authorities government governments administration ministry embassy commission committee council parliament opposition party
  presidents secretaries chiefs heads envoys interlocutors ministers' congressmen panelists speakers group team teams board respondents speakers women youth farmers teachers doctors
  professionals insurers growers islanders elders families fishermen farmers' company chairmen mediators mayors shipowners importers exporters soldiers troops police media critics lawyers judges donors creditors lenders firms banks professors`);

/** Things that talk, meet or are told about: the narrator's subjects. */
export const THINGS =
  words(`discussion discussions meeting talk round talks conversation call visit agenda topic topics consultations negotiations session
  dialogue exchange engagement event ceremony focus issue issues conference summit statement remarks interaction briefing readout
  document documents agreement agreements memorandum delegation programme program trip tour dinner lunch luncheon breakfast reception
  audience attention emphasis priority`);

/** That something was talked of, behind it. */
export const TOPICAL: WordMap<true> = new WordMap(
  `on the agenda|high on the agenda|came up for discussion|came up for review|came up in the talks|came up in the conversation|came up in the discussions|featured prominently|figured prominently|featured in the talks|featured in the discussions|figured in the talks|featured on the agenda|figured on the agenda|topped the agenda|dominated the talks|dominated the discussions|were touched upon|was touched upon|were among the topics|was among the topics|were among the issues|among the topics|among the subjects|up for discussion|at the centre of the talks|at the center of the talks|at the centre of the discussions|at the heart of the talks|at the forefront of the talks|the focus of the talks|the focus of the discussions|the subject of the talks`
    .split("|")
    .map((phrase) => [phrase, true] as const),
);

export const ACCORDING = words("according");

/** Labels before a question of the press: "Question: …". */
export const QUESTIONS = words("question q reporter journalist moderator interviewer correspondent");

/** "Opening remarks by …" gives somebody the floor. */
export const REMARKS = words(
  "remarks statement speech address comments comment answers words toast message telegram letter keynote intervention",
);

/** Phrases that frame a sentence as somebody's view. */
export const VIEWS = {
  before: words("in to by on from for"),
  holding: words("for"),
  as: words("as"),
  nouns:
    words(`view opinion judgement judgment estimation estimate assessment eyes words experience account reading mind perspective
    standpoint viewpoint belief analysis understanding telling interpretation reckoning conviction point`),
  answers:
    words(`answer reply response message fear hope wish position conclusion verdict argument belief concern worry aim advice opinion
    request appeal question warning suggestion proposal contention impression assessment explanation intention demand expectation plea`),
  owners: new WordMap([
    ["his", "he"],
    ["her", "she"],
    ["their", "they"],
    ["my", "we"],
    ["our", "we"],
  ] as const),
  papers:
    words(`timetable schedule plan plans programme program agenda agreement agreements protocol treaty convention constitution law
    statistics figures data estimates reports report document documents decision memorandum roadmap resolution charter rules`),
};

/** Verbs of going on that attribute between commas only. */
export const ASIDES: WordMap<true> = new WordMap(
  "went on|goes on|continued|continues|put it|insisted".split("|").map((phrase) => [phrase, true] as const),
);
