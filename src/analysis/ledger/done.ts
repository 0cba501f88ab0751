import type { Item } from "../../model/archive.ts";
import { dayOf } from "../../model/facets.ts";
import type { Mention, Report, Undertaking } from "../../model/undertaking.ts";
import { words } from "../../text/words.ts";
import { ENDINGS } from "./deeds.ts";
import { keysOf, languageOf, sidesOf } from "./undertakings.ts";

/** So near, in UTF-16 units. */
const NEARBY = 60;
/** Words that may stand before the verb of a deed. */
const BEFORE = /^(?:to|also|soon|then|jointly|together|shortly|and|again|both)$/u;
/** Verbs that mean something else with these words behind: "hold Russia accountable". */
const IDIOM = /^(?:hold|keep|make|set)\b.{0,60}\b(?:accountable|responsible|clear|an example|to account)\b/iu;
/** Acts of what is no report of something done. */
const AHEAD: ReadonlySet<string> = new Set(["commit", "propose", "demand"]);
/** UTF-16 units on either side of the verb, within which its object is looked for. */
const WIDTH = 200;
/** How far into a deed, in UTF-16 units, its verb may stand where it need not come first. */
const INTO = 60;
/** Content words by which the object of a deed is known, from the verb on: two of them must stand near the verb. */
const OBJECT = 3;
/** Of a deed's content words a report must have so many, and such a share. */
const LEAST_TOLD = 3;
const TOLD = 0.7;

/** The verb of a deed that comes to an end. */
export interface Ending {
  /** Which of the kinds of deeds it is. */
  kind: number;
  /** The content words after the verb, nearest first. */
  object: string[];
}

interface Patterns {
  /** A whole word each, by kind. */
  promised: RegExp[];
  /** Any of these, wherever it stands. */
  early: RegExp;
  /** By kind, the last one of any kind. */
  verbs: RegExp[];
  nouns: RegExp[];
  some: RegExp;
}

const PATTERNS: ReadonlyMap<string, Patterns> = new Map(
  Object.entries(ENDINGS).map(([language, { deeds, any, of, spaced, perfect = ["(?:V)"] }]) => {
    const [from, to] = spaced ? ["(?<![\\p{L}\\p{M}])", "(?![\\p{L}\\p{M}])"] : ["", ""];
    const done = (forms: string): string =>
      `${from}(?:${perfect.map((form) => form.replace("V", forms)).join("|")})${to}`;
    const noun = (forms: string): string => `${from}(?:${forms})${of === "" ? "" : `(?=${of})`}`;
    return [
      language,
      {
        promised: deeds.map(([promised]) => new RegExp(`^(?:${promised})$`, "u")),
        early: new RegExp(`${from}(?:${deeds.map(([promised]) => promised).join("|")})${to}`, "iu"),
        verbs: [...deeds.map(([, forms]) => done(forms)), `${from}(?:${any})${to}`].map(
          (verb) => new RegExp(verb, "giu"),
        ),
        nouns: deeds.map(([, , forms]) => new RegExp(noun(forms), "giu")),
        some: new RegExp(`(?:${[...deeds.flatMap(([, verb, forms]) => [verb, forms]), any].join("|")})`, "iu"),
      },
    ];
  }),
);

/** Undefined where a deed has no verb, or one of which no end is reported. */
export function endingOf({ words: deed, language: tag }: Pick<Undertaking, "words" | "language">): Ending | undefined {
  const language = languageOf(tag);
  const patterns = PATTERNS.get(language);
  const found = patterns && verbOf(deed, language, patterns);
  if (!found || IDIOM.test(deed.slice(found.start))) return undefined;
  const kind = patterns.promised.findIndex((verb) => verb.test(found.form));
  return kind < 0
    ? undefined
    : { kind, object: keysOf(deed.slice(found.end).replace(ENDINGS[language]!.byDay, ""), language) };
}

/** In English the first word; where a subject, a day or a place may stand before the verb, the first that is one of these. */
function verbOf(
  deed: string,
  language: string,
  { early }: Patterns,
): { form: string; start: number; end: number } | undefined {
  if (language === "en") return words(deed).find(({ form }) => !BEFORE.test(form));
  const first = early.exec(plainOf(deed, language).slice(0, INTO));
  return first ? { form: first[0].toLowerCase(), start: first.index, end: first.index + first[0].length } : undefined;
}

/** Of the same length, without the dots that Russian may leave out. */
const plainOf = (text: string, language: string): string =>
  language === "ru" ? text.replace(/ё/gu, "е").replace(/Ё/gu, "Е") : text;

/** What a sentence reports as done. Linear in its length. */
function doneIn(sentence: string, language: string): Report["done"] {
  const patterns = PATTERNS.get(language);
  const plain = plainOf(sentence, language);
  if (!patterns?.some.test(plain)) return [];
  const { verbs, nouns } = patterns;
  const { afterwards: behind, notYet, reach } = ENDINGS[language]!;
  const afterwards = [...plain.matchAll(behind)].map(({ index }) => index);
  const past = ({ index }: RegExpMatchArray): boolean =>
    afterwards.some((at) => at < index! && index! - at <= NEARBY && !/[.;:。；：]/u.test(plain.slice(at, index)));
  return verbs.flatMap((verb, at) => {
    const kind = at < nouns.length ? at : "any";
    const found = [...plain.matchAll(verb)].filter(
      ({ index }) => !notYet.test(plain.slice(Math.max(0, index - NEARBY), index)),
    );
    const named = nouns[at] ? [...plain.matchAll(nouns[at])].filter(past) : [];
    return [...found, ...named].map((one) => ({ kind, near: keysOf(around(sentence, one, reach), language) }));
  });
}

function around(sentence: string, { 0: verb, index }: RegExpMatchArray, reach: number): string {
  const before = sentence
    .slice(Math.max(0, index! - WIDTH), index)
    .split(/[;:]\s|[；：。]/u)
    .at(-1)!;
  const after = sentence.slice(index! + verb.length, index! + verb.length + WIDTH).split(/[;:]\s|[；：。]/u)[0]!;
  const [first, last] = [words(before).at(-reach), words(after)[reach - 1]];
  return `${before.slice(first?.start ?? 0)} ${after.slice(0, last?.end)}`;
}

/** Sentences of a document that report something as done. */
export function doneReports(item: Pick<Item, "document" | "record">): Report[] {
  const { document, record } = item;
  const language = languageOf(document.language);
  if (!record || !PATTERNS.has(language)) return [];
  const day = dayOf(document, record);
  const sides = sidesOf(item);
  const committing = new Set(record.commitments.map(({ statement }) => statement));
  return record.statements.flatMap((statement) => {
    if (statement.within !== undefined || committing.has(statement.id)) return [];
    if (statement.acts.some((act) => AHEAD.has(act.value))) return [];
    const { start, end } = statement.sentence;
    const sentence = document.text.slice(start, end).replace(/\s+/gu, " ");
    const done = doneIn(sentence, language);
    const keys = done.length === 0 ? [] : keysOf(sentence, language);
    if (keys.length < LEAST_TOLD) return [];
    return [
      {
        document: document.id,
        page: document.page,
        version: document.version,
        ...(document.publisher && { publisher: document.publisher.name }),
        ...(day !== undefined && { day }),
        language: document.language,
        sides,
        span: { start, end },
        words: sentence,
        keys,
        done,
      },
    ];
  });
}

/**
 * Whether a later report tells that an undertaking was done: with a verb of the deed's kind and its object beside it, most of its
 * content words, no year before it was undertaken, in a readout of the same two sides.
 */
export function mentionAsDone(earlier: Undertaking, report: Report): Mention | undefined {
  const { document, page, version, publisher, day, language, sides, span, words: sentence, keys, done } = report;
  if (day === undefined || earlier.day === undefined || earlier.day >= day) return undefined;
  if (languageOf(earlier.language) !== languageOf(language)) return undefined;
  const ending = endingOf(earlier);
  if (!ending) return undefined;
  const { by, relation } = earlier;
  const together = relation.filter((side) => sides.includes(side));
  if (!by.some((side) => together.includes(side)) || together.length < 2) return undefined;
  const head = ending.object.slice(0, OBJECT);
  const beside = ({ kind, near }: Report["done"][number]): boolean =>
    (kind === "any" || kind === ending.kind) && head.filter((key) => near.includes(key)).length >= 2;
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
    document,
    page,
    version,
    ...(publisher !== undefined && { publisher }),
    day,
    since: earlier.day,
    span,
    words: sentence,
    sureness: Math.round(share * 80) / 100,
    changes: [],
  };
}
