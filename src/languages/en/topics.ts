import type { Span } from "../../model/evidence.ts";
import { TOPICS, type TopicName } from "../../model/record.ts";
import { BLANK, CAPITAL, type Letters } from "../../text/letters.ts";
import { phraseFinder } from "../../text/phrases.ts";
import { WordMap } from "../../text/word-lists.ts";
import type { BodySentence } from "../pack.ts";
import { IDLE_WORDS, TOPIC_WORDS } from "./topic-words.ts";

/**
 * Offices and bodies tell who came, not what was spoken of: "Minister of Energy", "Defense Secretary". A field of several words
 * is written in capitals: "Minister of Highways, Ports, and Civil Aviation".
 */
const BEFORE_OFFICE =
  /\b(?:[Mm]inist(?:er|ers|ry|ries)|[Ss]ecretar(?:y|ies)|[Dd]epartment|[Aa]dvis[eo]r|[Cc]ommissioner|[Dd]irect(?:or|orate)|[Cc]ommittee|[Oo]ffice|[Gg]overnor|[Cc]hair(?:man|woman|person)?|[Hh]ead|[Cc]hief|[Pp]resident|[Bb]oard|[Ss]pokesperson|[Ii]nstitute|[Uu]niversity|[Uu]nion|[Ff]aculty|[Ss]chool)\s+(?:of|for|on|to)\s+(?:the\s+)?(?:(?:\p{Lu}[\p{L}-]*|and|&),?\s+){0,8}$/u;
const AFTER_OFFICE =
  /^\s+(?:and\s+[\p{L}]+\s+)?(?:minist(?:er|ers|ry|ries)|secretary|secretaries|undersecretary|department|advis[eo]r|commissioner|attach[eé]|committee|portfolio)\b/iu;

/** Who was there: what stands in capitals here is a title or a name. */
const ATTENDANCE =
  /\b(?:representing|taking part in|(?:was|were) (?:also )?(?:present|in attendance)|(?:also )?present (?:at|on|were)|attended (?:by|the (?:meeting|talks|discussion|event))|accompan(?:ied|ying)|(?:took part|participated) in the (?:meeting|talks|conversation|discussion|event)|delegation (?:also )?(?:included|comprised|consisted)|(?:was|were) joined by|on behalf of)\b/iu;

/** What follows is set out as a subject, up to the next stop: "cooperation in …", "exchanged views on …", "including …". */
const SUBJECT_BEFORE =
  /\b(?:discuss\w*|talk\w* (?:about|on)|spoke (?:about|on)|views (?:on|about|regarding)|touch\w* (?:up)?on|focus\w* on|cover\w*|address\w*|raised|reviewed?|emphasi[sz]\w+|highlight\w*|underscor\w+|underlin\w+|cooperat\w+|collaborat\w+|partnerships?|ties|relations|exchanges|engagement|interaction|issues|topics|matters|fields?|areas?|spheres?|sectors?|domains?|agenda|challenges|importance of|including|such as|ranging from|regarding|concerning)\b(?:(?!\b(?:that|who|which|whose|where|while|when|as)\b)[^.;:!?]){0,70}$/iu;
/** What comes before is one: "economic issues", "climate and health cooperation". */
const SUBJECT_AFTER =
  /^(?:(?:,| and|, and| or) [\p{L}-]+){0,3} (?:cooperation|collaboration|issues?|matters|sectors?|fields?|areas?|spheres?|ties|relations|partnerships?|dialogue|agenda|links|exchanges|challenges|initiatives|projects|support|affairs)\b/iu;

/** A subject of a long text is spoken of more than once: one strong word for each so many UTF-16 units. */
const PER_STRONG = 8000;
/** More are never asked for. */
const ENOUGH = 4;
/** Evidence is for looking at: the first few places are enough. */
const MOST_EVIDENCE = 5;

type Weight = "strong" | "weak" | "faint" | "place";
interface Sign {
  topic: TopicName;
  weight: Weight;
  /** Of a place: the state's code. */
  code?: string;
}

/** What a text has of one subject. */
interface Tally {
  strong: Span[];
  /** Weak words set out as a subject, and pairs of different ones in a sentence. */
  weak: Span[];
  places: Span[];
  /** The weak word last seen, and its sentence. */
  last?: { word: string; span: Span; sentence: number };
}

const find = phraseFinder<Sign[]>(signs());

/** Phrases of several subjects are kept together: "military" tells of one, "minsk agreements" of two. */
function signs(): Map<string, Sign[]> {
  const phrases = new WordMap<Sign[]>();
  const add = (list: string | undefined, sign?: Sign): void => {
    for (const item of (list ?? "").split(/[,\n]/)) {
      const phrase = item.replace(/['’.]/g, " ").replace(/\s+/g, " ").trim();
      if (phrase === "") continue;
      const known = phrases.get(phrase) ?? [];
      if (sign && !known.some((other) => other.topic === sign.topic)) known.push(sign);
      phrases.set(phrase, known);
    }
  };
  add(IDLE_WORDS);
  for (const topic of TOPICS) {
    const { strong, weak, faint, places = {} } = TOPIC_WORDS[topic];
    add(strong, { topic, weight: "strong" });
    add(weak, { topic, weight: "weak" });
    add(faint, { topic, weight: "faint" });
    for (const [code, names] of Object.entries(places)) add(names, { topic, weight: "place", code });
  }
  return phrases;
}

/** Only words near by are looked at, so that any text takes linear time. */
const isOffice = (letters: Letters, start: number, end: number): boolean =>
  AFTER_OFFICE.test(letters.text.slice(end, end + 40)) ||
  (inField(letters, start) && BEFORE_OFFICE.test(letters.text.slice(Math.max(0, start - 100), start)));

/** The word before is one that can stand in the field of an office, as most are not: with a capital, or a small joint. */
function inField({ text, sorts }: Letters, start: number): boolean {
  let end = start;
  while (end > 0 && sorts[end - 1] === BLANK) end--;
  if (text[end - 1] === ",") end--;
  let from = end;
  while (from > 0 && sorts[from - 1]! >= CAPITAL) from--;
  return from === end || sorts[from] === CAPITAL || JOINTS.has(text.slice(from, end)) || text[from - 1] === "-";
}

const JOINTS = new Set(["of", "for", "on", "to", "the", "and"]);

const isSubject = (text: string, from: number, start: number, end: number): boolean =>
  SUBJECT_AFTER.test(text.slice(end, end + 60)) || SUBJECT_BEFORE.test(text.slice(Math.max(from, start - 120), start));

/** One of the names, from a given one on, holds a part of the phrase and reaches beyond it. */
function isWithin(names: readonly Span[], from: number, start: number, end: number): boolean {
  for (let at = from; at < names.length && names[at]!.start < end; at++) {
    if (names[at]!.start < start || names[at]!.end > end) return true;
  }
  return false;
}

/** Enters the words of a sentence that tell of subjects. */
function take(
  letters: Letters,
  sentence: BodySentence,
  at: number,
  parties: readonly string[],
  tally: Map<TopicName, Tally>,
): void {
  const { text } = letters;
  let near = 0;
  let attendance: boolean | undefined;
  for (const { start, end, value } of find(sentence.tokens)) {
    if (value.length === 0 || isOffice(letters, start, end)) continue;
    // A part of the name of an organisation tells of it, not of a subject; the whole may.
    while (near < sentence.names.length && sentence.names[near]!.end <= start) near++;
    if (isWithin(sentence.names, near, start, end)) continue;
    if (/^\p{Lu}/u.test(text.slice(start, start + 2)) && start > sentence.start) {
      attendance ??= ATTENDANCE.test(text.slice(sentence.start, sentence.end));
      if (attendance) continue;
    }
    const span = { start, end };
    for (const { topic, weight, code } of value) {
      const entry: Tally = tally.get(topic) ?? { strong: [], weak: [], places: [] };
      tally.set(topic, entry);
      if (weight === "strong") entry.strong.push(span);
      else if (weight === "place") {
        if (!parties.includes(code!)) entry.places.push(span);
      } else if (entry.weak.length < ENOUGH) {
        const word = text.slice(start, end).toLowerCase();
        const { last } = entry;
        if (weight === "weak" && isSubject(text, sentence.start, start, end)) entry.weak.push(span);
        else if (last && last.sentence === at && last.word !== word) entry.weak.push(last.span, span);
        entry.last = { word, span, sentence: at };
      }
    }
  }
}

/**
 * The subjects of a text in the order of the list, each with the first few words that tell of it.
 * @param parties ISO codes of the sides of the occasion.
 * @param body the sentences in which subjects are looked for, in order.
 */
export function topics(
  letters: Letters,
  parties: readonly string[],
  body: readonly BodySentence[],
): { topic: TopicName; evidence: Span[] }[] {
  const { text } = letters;
  const tally = new Map<TopicName, Tally>();
  for (const [at, sentence] of body.entries()) take(letters, sentence, at, parties, tally);
  return TOPICS.flatMap((topic) => {
    const entry = tally.get(topic);
    if (!entry) return [];
    const { places } = TOPIC_WORDS[topic];
    const named = entry.places.length > 0;
    // The issue of a state in a few words: only where the state takes part or is named.
    const weak =
      places && !named && !Object.keys(places).some((code) => parties.includes(code)) ? 0 : entry.weak.length;
    const needed = places ? 1 : Math.min(ENOUGH, 1 + Math.floor(text.length / PER_STRONG));
    if (!named && entry.strong.length + weak < needed) return [];
    const evidence = [...entry.strong, ...entry.weak, ...entry.places].sort((a, b) => a.start - b.start);
    return [{ topic, evidence: evidence.slice(0, MOST_EVIDENCE) }];
  });
}
