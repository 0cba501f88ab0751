/**
 * The words that say which type an act is, by language: a record's act is wider than a type of the codebook ("demand" is
 * asking and demanding, "oppose" is condemning, rejecting, warning and being concerned). An act whose words are not here
 * gives no event. "condemn-" is every word that begins so; several words stand as they are written.
 */
import type { ActKind } from "../../model/statement.ts";
import type { Code } from "./codes.ts";

export interface Wording extends Code {
  act: ActKind;
  words: readonly string[];
  /** A person named right after them is greeted, not judged: "welcomed the President". */
  notPersons?: true;
  /** Not after these: "efforts to support" tells what the efforts are for. */
  notAfter?: readonly string[];
  /** A clause may follow: "demanded that Norway". */
  that?: true;
  /** "Of" before a name tells whose it is: "the support of Norway", but not "the condemnation of Norway". */
  ofDoer?: true;
}

export interface EventWords {
  wordings: readonly Wording[];
  /** What may stand between the words and the target: whatever else stands there makes it another's object. */
  between: ReadonlySet<string>;
  /** Between names that are targets together. */
  and: ReadonlySet<string>;
  /** "Of", with its article. */
  of: ReadonlySet<string>;
  /** What is to come, without a word of willing: it binds whoever says it alone, but two are rarely its subject. */
  plainFuture: readonly string[];
  /** Between a doer and its verb: "Norway has firmly opposed". */
  auxiliaries: ReadonlySet<string>;
  /** After the name of a state, these make it a people or a group in it, which is not the state. */
  peoples: ReadonlySet<string>;
  /** Before the words or right after them, these turn the act into its opposite. */
  negations: ReadonlySet<string>;
  /** Right after the words, these make of an agreement a view that is shared: "agreed that". */
  views: ReadonlySet<string>;
}

const words = (list: string): string[] => list.trim().split(/\s+/);
const phrases = (list: string): string[] => list.split(",").map((phrase) => phrase.trim());

const EN: EventWords = {
  wordings: [
    {
      act: "demand",
      words: phrases(
        "urg-, call- on, call- upon, ask-, request-, appeal- to, exhort-, implor-, pressed, presses, pressing, plead-",
      ),
      type: "REQUEST",
      cameo: "02",
    },
    { act: "demand", words: phrases("demand-, insist-"), type: "REQUEST", cameo: "10", that: true },
    { act: "oppose", words: phrases("accus-, blam-"), type: "ACCUSE", mode: "allege", cameo: "11" },
    {
      act: "oppose",
      words: phrases(
        `condemn-, denounc-, criticiz-, criticis-, deplor-, decried, decries, protest-, oppose-, opposing, opposition,
        objected, objects, objection-, rebuk-`,
      ),
      type: "ACCUSE",
      mode: "disapprove",
      cameo: "11",
    },
    { act: "oppose", words: phrases("reject-, refut-, repudiat-"), type: "REJECT", cameo: "12" },
    {
      act: "support",
      words: phrases(
        `prais-, applaud-, commend-, appreciat-, endors-, backed, backs, backing, laud-, salut-, admir-, hail-, recognition,
        speak- highly of, spoke highly of, stand- with, stood with, pay- tribute to, paid tribute to`,
      ),
      type: "SUPPORT",
      cameo: "05",
    },
    {
      act: "support",
      words: phrases("support-, solidarity"),
      type: "SUPPORT",
      cameo: "05",
      notAfter: ["to"],
      ofDoer: true,
    },
    { act: "support", words: phrases("welcom-"), type: "SUPPORT", cameo: "05", notPersons: true },
    {
      act: "commit",
      words: phrases(
        "will, shall, ready, readiness, willing-, prepared-, commit-, pledg-, promis-, vow-, undert-, intend-, intent-",
      ),
      type: "AGREE",
      cameo: "03",
      ofDoer: true,
    },
    { act: "agree", words: phrases("sign-"), type: "SUPPORT", cameo: "05" },
    { act: "propose", words: phrases("invit-, offer-"), type: "AGREE", cameo: "03" },
  ],
  between: new Set(
    words(`the a an its his her their our all any both of for to with towards toward and in
      strongest strong possible terms strongly firmly resolutely continued continuing ongoing further full unwavering steadfast
      ironclad enduring robust active close recent latest immediate new
      support supporting assist assisting assistance aid help helping stand standing work working cooperate cooperating cooperation partnership
      relations relationship ties alliance
      sovereignty independence territorial integrity security defense defence stability unity government leadership
      authorities efforts role participation contribution contributions leading progress success membership candidacy accession
      granting granted providing provide also continue continuing
      president prime minister foreign minister secretary ambassador mr mrs ms excellency`),
  ),
  and: new Set(words("and the")),
  of: new Set(words("of the")),
  plainFuture: ["will", "shall"],
  auxiliaries: new Set(words("has have had is are was were be been also always strongly firmly fully consistently")),
  peoples: new Set(
    words(`people peoples people's citizens citizen nationals opposition protesters activists refugees migrants women children
      families victims journalists prisoners neighbors neighbours`),
  ),
  negations: new Set(
    words(`not never no cannot neither nor without hardly disrupt disrupting undermine undermining end ending stop stopping
      cut cutting halt halting weaken weakening withdraw withdrawing withdrew against lack`),
  ),
  views: new Set(["that"]),
};

export const EVENT_WORDS: Readonly<Record<string, EventWords>> = { en: EN };
