import type { Item } from "../../model/archive.ts";
import { dayOf } from "../../model/facets.ts";
import type { Mention, Undertaking } from "../../model/undertaking.ts";
import { words } from "../../text/words.ts";
import { keysOf, languageOf, sidesOf } from "./undertakings.ts";

/** A deed that comes to an end: how it is promised, how it is reported, and its noun. */
type Deed = readonly [promised: string, done: string, noun: string];

/** What goes on ("support", "continue") is never done. Of languages that are not listed no end is reported. */
const DEEDS: Readonly<Record<string, readonly Deed[]>> = {
  en: [
    [
      "sign|conclude|initial|finalize|finalise",
      "signed|concluded|initialed|initialled|finalized|finalised",
      "signing|signature|conclusion",
    ],
    [
      "provide|deliver|send|transfer|supply|donate|ship|disburse|contribute|allocate|give|grant",
      "provided|delivered|sent|transferred|supplied|donated|shipped|disbursed|contributed|allocated|gave|given|granted",
      "delivery|transfer|disbursement|donation",
    ],
    [
      "launch|establish|create|open|inaugurate|start|begin|form|set|reopen|resume|restart|restore|activate",
      "launched|established|created|opened|inaugurated|started|began|begun|formed|set up|reopened|resumed|restarted|restored|activated",
      "launch|establishment|creation|opening|reopening|inauguration|start|resumption|restoration|activation",
    ],
    ["host|hold|convene|organize|organise", "hosted|held|convened|organized|organised|took place", "holding|convening"],
    ["visit|travel|pay", "visited|traveled|travelled|paid", "visit"],
    ["ratify|adopt|approve|pass|enact", "ratified|adopted|approved|passed|enacted", "ratification|adoption|approval"],
    ["lift|remove|waive", "lifted|removed|waived", "lifting|removal"],
    ["withdraw|pull", "withdrew|withdrawn|pulled", "withdrawal"],
    ["release|publish|issue|present", "released|published|issued|presented", "release|publication"],
    ["impose|introduce", "imposed|introduced", "imposition|introduction"],
    ["appoint|nominate|name|designate", "appointed|nominated|named|designated", "appointment|nomination|designation"],
    ["join|accede|enter", "joined|acceded|entered", "accession"],
    ["deploy|station", "deployed|stationed", "deployment"],
    ["purchase|buy|acquire", "purchased|bought|acquired", "purchase|acquisition"],
    ["build|construct|complete|finish", "built|constructed|completed|finished", "construction|completion"],
    ["repatriate|return", "repatriated|returned", "repatriation|return"],
  ],
};
/** What is said of a deed of any kind when it has been done. */
const ANY: Readonly<Record<string, string>> = {
  en: "completed|fulfilled|carried out|entered into force|took effect",
};
/** Behind these a deed's noun ("the signing of the treaty") tells that it has taken place. */
const AFTERWARDS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:welcomed|praised|applauded|commended|hailed|following|followed|since|congratulated|thanked|marked|celebrated)\b/giu,
};
/** So near, in UTF-16 units. */
const NEARBY = 60;
/** Words that may stand before the verb of a deed. */
const BEFORE = /^(?:to|also|soon|then|jointly|together|shortly|and|again|both)$/u;
/** Before a participle these say that it is still to come, or did not come. */
const NOT_YET =
  /\b(?:(?:not|never|n['’]t)(?:\s+yet)?(?:\s+been)?|be|being|once|if|until|when|unless|should|could|get|having)\s+(?:\p{L}+ly\s+)?$/iu;
/** Verbs that mean something else with these words behind: "hold Russia accountable". */
const IDIOM = /^(?:hold|keep|make|set)\b.{0,60}\b(?:accountable|responsible|clear|an example|to account)\b/iu;
/** The day by which something is to be done: whoever reports it tells another. */
const BY_DAY = /\b(?:by|before|on|in)\s+(?:(?:\p{L}+|\d{1,2}),?\s+){0,4}\d{4}\b/gu;
/** Acts of what is no report of something done. */
const AHEAD: ReadonlySet<string> = new Set(["commit", "propose", "demand"]);
/** UTF-16 units and words on either side of the verb, among which its object is looked for. */
const WIDTH = 200;
const REACH = 12;
/** Content words by which the object of a deed is known, from the verb on: two of them must stand near the verb. */
const OBJECT = 3;
/** Of a deed's content words a report must have so many, and such a share. */
const LEAST_TOLD = 3;
const TOLD = 0.7;

/** The verb of a deed that comes to an end. */
interface Ending {
  /** Which of the kinds of deeds it is. */
  kind: number;
  /** The content words after the verb, nearest first. */
  object: string[];
}

/** Undefined where a deed has no verb, or one of which no end is reported. */
function endingOf(deed: string, language: string): Ending | undefined {
  const deeds = DEEDS[languageOf(language)];
  const verb = deeds && words(deed).find(({ form }) => !BEFORE.test(form));
  if (!verb || IDIOM.test(deed.slice(verb.start))) return undefined;
  const kind = deeds.findIndex(([promised]) => promised.split("|").includes(verb.form));
  return kind < 0 ? undefined : { kind, object: keysOf(deed.slice(verb.end).replace(BY_DAY, ""), language) };
}

/** A verb in a sentence that reports something as done, and the content words near it. */
interface Done {
  /** "any": a verb that is said of every kind of deed. */
  kind: number | "any";
  near: Set<string>;
}

const PATTERNS = new Map(
  Object.entries(DEEDS).map(([language, deeds]) => [
    language,
    {
      verbs: [...deeds.map(([, done]) => done), ANY[language]!].map((forms) => new RegExp(`\\b(?:${forms})\\b`, "giu")),
      nouns: deeds.map(([, , noun]) => new RegExp(`\\b(?:${noun})(?= of\\b)`, "giu")),
      some: new RegExp(
        `\\b(?:${[...deeds.flatMap(([, done, noun]) => [done, noun]), ANY[language]!].join("|")})\\b`,
        "iu",
      ),
    },
  ]),
);

/** What a sentence reports as done. Linear in its length. */
function doneIn(sentence: string, language: string): Done[] {
  const patterns = PATTERNS.get(languageOf(language));
  if (!patterns?.some.test(sentence)) return [];
  const { verbs, nouns } = patterns;
  const afterwards = [...sentence.matchAll(AFTERWARDS[languageOf(language)]!)].map(({ index }) => index);
  const past = ({ index }: RegExpMatchArray): boolean =>
    afterwards.some((at) => at < index! && index! - at <= NEARBY && !/[.;:]/u.test(sentence.slice(at, index)));
  return verbs.flatMap((verb, at) => {
    const kind = at < nouns.length ? at : "any";
    const found = [...sentence.matchAll(verb)].filter(
      ({ index }) => !NOT_YET.test(sentence.slice(Math.max(0, index - NEARBY), index)),
    );
    const named = nouns[at] ? [...sentence.matchAll(nouns[at])].filter(past) : [];
    return [...found, ...named].map((one) => ({ kind, near: new Set(keysOf(around(sentence, one), language)) }));
  });
}

function around(sentence: string, { 0: verb, index }: RegExpMatchArray): string {
  const before = sentence
    .slice(Math.max(0, index! - WIDTH), index)
    .split(/[;:]\s/u)
    .at(-1)!;
  const after = sentence.slice(index! + verb.length, index! + verb.length + WIDTH).split(/[;:]\s/u)[0]!;
  const [first, last] = [words(before).at(-REACH), words(after)[REACH - 1]];
  return `${before.slice(first?.start ?? 0)} ${after.slice(0, last?.end)}`;
}

/** A sentence that reports something as done, with the words by which undertakings are sought that it may speak of. */
export interface DoneReport {
  item: Pick<Item, "document" | "record">;
  /** The sides of the readout. */
  sides: string[];
  span: { start: number; end: number };
  words: string;
  keys: string[];
  done: Done[];
}

/** Sentences of a document that report something as done. */
export function doneReports(item: Pick<Item, "document" | "record">): DoneReport[] {
  const { document, record } = item;
  if (!record || !DEEDS[languageOf(document.language)]) return [];
  const sides = sidesOf(item);
  const committing = new Set(record.commitments.map(({ statement }) => statement));
  return record.statements.flatMap((statement) => {
    if (statement.within !== undefined || committing.has(statement.id)) return [];
    if (statement.acts.some((act) => AHEAD.has(act.value))) return [];
    const { start, end } = statement.sentence;
    const sentence = document.text.slice(start, end).replace(/\s+/gu, " ");
    const done = doneIn(sentence, document.language);
    if (done.length === 0) return [];
    const keys = keysOf(sentence, document.language);
    return keys.length < LEAST_TOLD ? [] : [{ item, sides, span: { start, end }, words: sentence, keys, done }];
  });
}

/**
 * Whether a later report tells that an undertaking was done: with a verb of the deed's kind and its object beside it, most of its
 * content words, no year before it was undertaken, in a readout of the same two sides.
 */
export function mentionAsDone(earlier: Undertaking, report: DoneReport): Mention | undefined {
  const { item, sides, span, words: sentence, keys, done } = report;
  const { document, record } = item;
  const day = dayOf(document, record);
  if (day === undefined || earlier.day === undefined || earlier.day >= day || earlier.language !== document.language)
    return undefined;
  const ending = endingOf(earlier.words, earlier.language);
  if (!ending) return undefined;
  const { by, relation } = earlier;
  const together = relation.filter((side) => sides.includes(side));
  if (!by.some((side) => together.includes(side)) || together.length < 2) return undefined;
  const head = ending.object.slice(0, OBJECT);
  const beside = ({ kind, near }: Done): boolean =>
    (kind === "any" || kind === ending.kind) && head.filter((key) => near.has(key)).length >= 2;
  if (!done.some(beside)) return undefined;
  const there = new Set(keys);
  const both = ending.object.filter((key) => there.has(key)).length;
  const share = both / ending.object.length;
  if (both < LEAST_TOLD || share < TOLD) return undefined;
  const year = earlier.day.slice(0, 4);
  if ((sentence.match(/\b(?:19|20)\d\d\b/gu) ?? []).some((told) => told < year)) return undefined;
  return {
    earlier: earlier.id,
    kind: "reported as done",
    document: document.id,
    page: document.page,
    version: document.version,
    ...(document.publisher && { publisher: document.publisher.name }),
    day,
    span,
    words: sentence,
    sureness: Math.round(share * 80) / 100,
    changes: [],
  };
}
