import type { LanguagePack } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import { fromPage, inferred, type Sourced, type Span, stated } from "../model/evidence.ts";
import type { OccasionKind } from "../model/occasion.ts";
import type { Cast } from "./cast.ts";
import { clauseOf } from "./clauses.ts";
import type { Sentence } from "./sentence.ts";

/** A text that several sign: its title says so. */
export const isJoint = (document: Document, pack: LanguagePack): boolean => pack.occasions.joint.test(document.title);

/** How a sentence tells an occasion. */
export interface Telling {
  kind: OccasionKind;
  span: Span;
  /** By words that say nothing else; otherwise only by a noun that may be there for another reason. */
  plain: boolean;
  /** Named only as the place of words: "said during talks with". */
  within?: true;
}

/**
 * What a sentence tells: of the occasions that its main telling names, the first. What is told beside it does not count, as
 * "during a visit to Velland", "who is on a visit".
 */
export function tellingOf(sentence: Sentence, text: string, pack: LanguagePack): Telling | undefined {
  if (!told.has(sentence)) told.set(sentence, tell(sentence, text, pack));
  return told.get(sentence);
}

/** The first sentences are asked again and again. */
const told = new WeakMap<Sentence, Telling | undefined>();

function tell(sentence: Sentence, text: string, pack: LanguagePack): Telling | undefined {
  const { tellings, within, beside, opening } = pack.occasions;
  const told = text.slice(sentence.start, sentence.end);
  let first: Telling | undefined;
  for (const [pattern, kind] of tellings) {
    if (!sentence.words.may(pattern)) continue;
    for (const match of matchesOf(pattern, told)) {
      const start = sentence.start + match.index;
      if (first && start >= first.span.start) break;
      if (beside.test(told.slice(0, match.index))) continue;
      first = { kind, plain: true, span: { start, end: start + match[0].trimEnd().length } };
      break;
    }
  }
  if (first?.kind === "meeting") {
    // "had a telephone conversation", "conferred by video link": the words that say how say more.
    const call = tellings.find(([, kind]) => kind === "call")?.[0];
    for (const match of call && sentence.words.may(call) ? matchesOf(call, told) : []) {
      const start = sentence.start + match.index;
      if (!beside.test(told.slice(0, match.index)))
        return { kind: "call", plain: true, span: { start, end: start + match[0].trimEnd().length } };
    }
  }
  if (first) return first;
  for (const rules of [within, opening]) {
    for (const [pattern, kind] of rules) {
      const match = sentence.words.may(pattern) ? pattern.exec(told) : null;
      if (!match) continue;
      const start = sentence.start + match.index;
      const span = { start, end: start + match[0].trimEnd().length };
      return { kind, span, plain: rules === within, ...(rules === within ? { within: true as const } : {}) };
    }
  }
  return undefined;
}

/** All matches in order, as `matchAll` has them, which would make the expression anew for each text. */
function* matchesOf(pattern: RegExp, text: string): Iterable<RegExpExecArray> {
  try {
    for (let at = 0; ; ) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (!match) return;
      yield match;
      at = match.index + Math.max(1, match[0].length);
    }
  } finally {
    pattern.lastIndex = 0;
  }
}

/** "Velland condemns": a text that begins with somebody's view, and with nobody opposite, takes a position. */
export function positionIn(opening: Sentence, cast: Cast): Span | undefined {
  const clause = clauseOf(opening, cast);
  const [cue] = clause.cues;
  if (!cue || clause.passive || clause.subjects.length === 0 || !POSITIONS.has(cue.cue.class)) return undefined;
  return { start: opening.tokens[cue.from]!.start, end: opening.tokens[cue.next - 1]!.end };
}

const POSITIONS = new Set(["speech", "express", "perform"]);

/** Kinds that a title names for the form or the frame of what the text then tells more precisely. */
const FRAMES = new Set<OccasionKind>(["meeting", "multilateral", "visit", "statement", "message", "signing"]);

export function kindOf(
  document: Document,
  opening: Sentence | undefined,
  cast: Cast,
  pack: LanguagePack,
): Sourced<OccasionKind> {
  const { title } = document;
  const { occasions } = pack;
  // What a title says behind "after" or "ahead of" is another occasion, unless nothing else is named.
  const head = title.split(occasions.titleTail)[0]!;
  const named = (words: string): OccasionKind | undefined =>
    occasions.title.find(([pattern]) => cast.titleWords.may(pattern) && pattern.test(words))?.[1];
  const telling = opening && tellingOf(opening, document.text, pack);
  // "Velland, Orsania Sign Memoranda as Orlo Concludes Visit": of several that a title names, the one that the text tells.
  const both =
    telling?.plain &&
    named(head) === "signing" &&
    occasions.title.some(
      ([pattern, kind]) => kind === telling.kind && cast.titleWords.may(pattern) && pattern.test(head),
    );
  const byTitle = (both ? telling.kind : named(head)) ?? named(title);
  if (byTitle && telling && byTitle !== telling.kind && !isJoint(document, pack)) {
    if (outweighs(byTitle, telling, title, opening!, document.text.slice(opening!.start, opening!.end), pack))
      return stated(telling.kind, telling.span);
  }
  // "Press release", "Note": the form of the page says nothing of what it tells.
  const formal = byTitle === "statement" && occasions.form.test(head);
  if (byTitle && !formal) {
    const two = byTitle === "multilateral" && isOfTwo(head, cast, pack);
    return fromPage(two ? "meeting" : byTitle, "title");
  }
  if (telling?.plain) return stated(telling.kind, telling.span);
  const position = opening && positionIn(opening, cast);
  if (position) return inferred("statement", "position-taken", position);
  if (telling) return stated(telling.kind, telling.span);
  if (byTitle) return fromPage(byTitle, "title");
  return {
    value: "other",
    basis: {
      kind: "inferred",
      rule: "nothing-says-more",
      evidence: opening ? [{ start: opening.start, end: opening.end }] : [],
    },
  };
}

/** "the EU-Velland summit", "summit with Velland": of two, however it is called. */
function isOfTwo(head: string, cast: Cast, pack: LanguagePack): boolean {
  if (pack.occasions.ofTwo.test(head)) return true;
  const sides = cast.titleNames.filter(
    (hit) => hit.end <= head.length && hit.code !== undefined && hit.kind !== "city",
  );
  const [first, second] = sides;
  return sides.length === 2 && /^[-–—‑]$/.test(head.slice(first!.end, second!.start));
}

/** Where title and text name two kinds, the one that the text tells may be what the title only frames. */
function outweighs(
  byTitle: OccasionKind,
  telling: Telling,
  title: string,
  opening: Sentence,
  told: string,
  pack: LanguagePack,
): boolean {
  const { kind, plain } = telling;
  if (telling.within) return false;
  if (byTitle === "call") return plain && kind === "meeting" && !pack.occasions.surelyCall.test(title);
  if (!FRAMES.has(byTitle)) return false;
  switch (kind) {
    case "call":
      return true;
    case "meeting":
      return (
        plain &&
        (byTitle === "statement" ||
          byTitle === "message" ||
          (byTitle === "visit" && opening.index === 0 && !pack.occasions.ofVisit.test(told)))
      );
    case "speech":
    case "briefing":
      return plain && byTitle !== "message" && byTitle !== "signing";
    case "multilateral":
      return plain && (byTitle === "meeting" || byTitle === "visit");
    case "message":
      return plain && (byTitle === "statement" || byTitle === "multilateral" || byTitle === "meeting");
    case "other":
      return plain && byTitle === "statement";
    default:
      return false;
  }
}
