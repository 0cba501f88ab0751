import type { OccasionKind } from "../../model/occasion.ts";
import { PhraseTable, WordMap, WordSet } from "../../text/word-lists.ts";
import type { EncounterObject } from "../occasion-words.ts";

/** Other occasions that a text tells of: the nouns and verbs by which it does, and what stands around them. */

const words = (text: string): WordSet => new WordSet(text.trim().split(/\s+/));
const nouns = (lists: Readonly<Partial<Record<OccasionKind, string>>>): WordMap<OccasionKind> =>
  new WordMap(
    Object.entries(lists).flatMap(([kind, list]) =>
      list.split(" ").map((noun) => [noun, kind as OccasionKind] as const),
    ),
  );

export const ENCOUNTERS = {
  nouns: nouns({
    visit: "visit visits trip stopover",
    meeting:
      "meeting meetings talks conversation conversations discussions negotiations consultations audience lunch luncheon dinner breakfast session round bilateral dialogue",
    call: "call",
    multilateral: "summit conference ministerial congress retreat assembly",
    message: "letter message note telegram",
    signing: "signing",
    speech: "speech address lecture toast keynote",
  }),
  /** Nouns that are occasions only where they are written as names. */
  named: nouns({
    meeting: "Dialogue Consultations Commission Committee Talks Meeting Session Mechanism",
    multilateral: "Forum Council Summit Conference Assembly Congress Debate Ministerial",
  }),
  /** Of those, bodies that also stand for themselves: one is an occasion where it is dated, held or a place. */
  bodies: words("council assembly congress commission committee mechanism"),
  plural: /s$/,
  /** Behind them a note is a letter: "note verbale". */
  notes: words("note notes"),
  letters: words("verbale verbales"),
  /** A call is one where these words stand before or behind it. */
  calls: words("telephone phone video video-telephone telephonic"),
  callsWith: words("with between"),
  /** Those whose meeting is one of many: "the ministers' meeting", "a meeting of leaders". */
  many: words(
    "ministers leaders members donors heads states allies parties countries coalition forum group presidents ministerial",
  ),
  /** Nouns that tell of many where those hold it. */
  gatherings: words("meeting meetings session sessions conference retreat round"),
  /** They open a clause about what has been named: "a visit during which", "who is on a visit". */
  relatives: words("which who where"),
  /** Those who receive: "was received by". */
  hosts: words("received hosted summoned"),
  /** Words before a time that is not when it took place: "since March". */
  spans: words("since until till through over"),
  /** Words before a year that something is for: "a plan for 2034". */
  years: words("for"),
  /** Articles by which the reader is meant to know which. */
  pointing: words("this these that those"),
  /** Words that set an occasion apart from the one that is told of. */
  other: words("last recent previous earlier preceding next upcoming forthcoming coming planned another latest"),
  /** Those of them, and verbs, by which it is still to come. */
  ahead: words("next upcoming forthcoming coming planned will shall would scheduled expected slated due"),
  /** Words before a noun that make it another thing: "press conference". */
  not: words("press news party high-level regular frequent"),
  /** Prepositions before an occasion to come. */
  before: words("before ahead"),
  preparing: words(
    "preparations preparing prepared prepare preparation forward invited invitation invite inviting requested request proposed propose",
  ),
  /** Prepositions and nouns before an occasion beside which something takes place. */
  beside: words("sidelines margins framework ahead"),
  /** Verbs by which an occasion is held: "held a meeting". */
  holding: words(
    "held hold holds holding had have has having paid pay pays paying made make makes undertook undertake conducted conduct concluded conclude gave give gives delivered deliver deliver sent send sends handed brought delivers convene convened convenes attend attended attending host hosts hosting",
  ),
  /** Verbs and small words between an occasion and its day: "is scheduled to be held in". */
  running: words(
    "is are was were will would to be being been held hold take takes took taking place scheduled planned set due expected convened hosted which that had has ended concluded opens opened begin begins began issued dated passed place slated sent made gave given going host hosting on in at of for by the a an his her their with between and from during first ,",
  ),
  verbs: new PhraseTable<{ kind: OccasionKind; object: EncounterObject }>(
    (
      [
        [
          "meeting",
          "person",
          "met|meets|meet|received|receive|receives|sat down|sits down|summoned|conversed|called on|call on|calls on|hosted|saw",
        ],
        ["meeting", "any", "meet again|meet once more|met again|see each other again|met twice"],
        ["meeting", "told", "told|assured|informed"],
        ["call", "person", "spoke|spoken|telephoned|phoned"],
        [
          "call",
          "any",
          "spoken by telephone|spoke by telephone|spoke on the telephone|spoke by phone|spoke on the phone|speak again",
        ],
        [
          "visit",
          "place",
          "visited|visit|visits|travelled to|traveled to|travel to|travels to|came to|come to|comes to|expected in|awaited in",
        ],
        ["visit", "stay", "was in|were in"],
        ["signing", "any", "signed|initialled|initialed|sign|put their names|put their signatures"],
      ] as const
    ).flatMap(([kind, object, list]) => list.split("|").map((phrase) => [phrase, { kind, object }] as const)),
  ),
  /** What is signed, and no guest book. */
  papers: words(
    "agreement agreements memorandum memoranda mou declaration statement treaty convention pact protocol contract contracts document documents plan programme program charter accord communiqué letter arrangement decisions papers",
  ),
  /** Prepositions before whom one meets or speaks with: "met separately with". */
  partners: words("with to"),
  /** Somebody as an object. */
  objects: words("me us him her them"),
  /** What is met and is nobody: "met the requirements". */
  things: words(
    "need needs demand demands requirement requirements target targets criteria challenge challenges obligation obligations commitments deadline standards expectations conditions",
  ),
  /** Words before what has not taken place. */
  conditions: words("once until if unless when should whenever"),
  /** Words that tell of the course of the occasion: "afterwards", "in the afternoon". */
  course:
    /\b(?:then|afterwards?|subsequently|later|following the|after the|before the|prior to|ahead of the|between (?:two |the )?sessions|in the (?:morning|afternoon|evening)|at the (?:end|close)|at noon)\b/i,
} as const;
