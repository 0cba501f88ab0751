import type { ActKind } from "../../model/statement.ts";
import { PhraseTable, WordMap, WordSet } from "../../text/word-lists.ts";

/** Reports inside reports: the nouns that carry another's words, and the verbs by which another has said or done something. */

const words = (text: string): WordSet => new WordSet(text.trim().split(/\s+/));

const CARRIERS: readonly (readonly [readonly ActKind[], string])[] = [
  [["commit"], "promise promises pledge pledges assurance assurances undertaking undertakings"],
  [["oppose"], "warning warnings complaint complaints objection objections concern concerns fears"],
  [
    ["assess"],
    "claim claims allegation allegations remark remarks view views opinion opinions statement statements argument assertion assertions assessment conclusion words",
  ],
  [["demand"], "appeal appeals demand demands request requests plea"],
  [["propose"], "proposal proposals suggestion suggestions invitation invitations offer"],
  [["support"], "praise sentiments"],
  // What is announced says itself what it does.
  [[], "announcement announcements message reply answer declaration"],
];

const VERBS: readonly (readonly [readonly ActKind[], string])[] = [
  [["demand"], "directed|ordered|instructed|begged|asked for|appealed"],
  [["commit"], "consented to|undertaken to|undertaken|pledged|vowed|offered to"],
  [["support"], "backed|come out in favour of|come out in favor of|spoken for|voted for|endorsed"],
  [["oppose"], "warned of|warned against|come out against|spoken against|voted against"],
  [["assess"], "spoken of|conceded|argued"],
  [["report"], "replied|reported to"],
];

export const NESTED = {
  carriers: new WordMap(
    CARRIERS.flatMap(([acts, nouns]) => nouns.split(" ").map((noun) => [noun, acts] as const)),
  ) as WordMap<readonly ActKind[]>,
  verbs: new PhraseTable(VERBS.flatMap(([acts, list]) => list.split("|").map((phrase) => [phrase, acts] as const))),
  /** Verbs that say nothing without their noun: "a warning that the Agency had issued". */
  making: words("issued made given put uttered raised launched sent addressed"),
  /** Verbs by which, before "that", a fact speaks and nobody. */
  proving: words("show shows showed shown demonstrate demonstrates demonstrated prove proves proved mean means meant"),
  /** Small words inside a perfect: "had since replied". */
  since: words("since meanwhile"),
  /** Behind a pronoun: "she herself had". */
  selves: words("himself herself themselves"),
  /** Opens a clause about what belongs to the noun before it. */
  whose: words("whose"),
  /** Words that make an own word an earlier one: "his own promise". */
  again: words("own earlier previous"),
  /** What another is going to do: "was going to". */
  going: new PhraseTable([["going to", true] as const]),
} as const;
