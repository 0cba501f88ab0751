import type { DateHit, LanguagePack } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import { fromPage, inferred, type Sourced, type Span, stated } from "../model/evidence.ts";
import type { OccasionKind } from "../model/occasion.ts";
import { shift } from "../text/calendar.ts";
import type { Cast } from "./cast.ts";
import { clauseOf } from "./clauses.ts";
import { tellingOf } from "./kind.ts";
import type { Sentence } from "./sentence.ts";
import { tokenAt } from "./times.ts";
import { isPast } from "./verb-groups.ts";

/** Kinds that are no gatherings: what they say "will" be is no announcement of theirs. */
const WORDS_ONLY = new Set<OccasionKind>(["statement", "message", "other"]);

/** Told to be still to come: by its day, or by the words of an opening that tells of nothing done. */
export function isToCome(
  document: Document,
  kind: OccasionKind,
  opening: Sentence,
  cast: Cast,
  pack: LanguagePack,
): boolean {
  const { announced, announcedTitle, moved, future } = pack.occasions;
  const told = document.text.slice(opening.start, opening.end);
  if (kind === "statement" || kind === "message") return false;
  // What a spokesperson announces at the head of a briefing is to come; the briefing has been held.
  if (kind === "briefing" && !tellsBriefing(document, opening, pack)) return false;
  if (isAfter(document, opening, cast, pack) || moved.test(told)) return true;
  const clause = clauseOf(opening, cast);
  const cue = clause.cues[0];
  // "Trade will double, Minister Orlo announced following talks with …": the talks have been held.
  const spoke = cue?.cue.class === "speech" && isPast(opening.tokens[cue.from]!.lower, pack);
  if (spoke && tellingOf(opening, document.text, pack)?.within) return false;
  if (cue && cue.cue.class !== "speech" && isPast(opening.tokens[cue.from]!.lower, pack)) {
    // "will be held": the participle of what is to come.
    const before = opening.tokens.slice(Math.max(0, cue.from - 3), cue.from);
    if (!before.some((token) => pack.grammar.modals.holds(token) || pack.grammar.to.holds(token))) return false;
  }
  return announced.test(told) || announcedTitle.test(document.title) || (!WORDS_ONLY.has(kind) && future.test(told));
}

/** The day that the opening names lies behind the day of publication: the occasion is still to come. */
function isAfter(document: Document, opening: Sentence, cast: Cast, pack: LanguagePack): boolean {
  const published = document.published?.value.date.slice(0, 10);
  const at = opening.dates.find((hit) => hit.at?.length === 10 && !isOfAnother(opening, hit, cast, pack))?.at;
  return published !== undefined && at !== undefined && published.length === 10 && at > published;
}

interface Dating {
  date?: Sourced<string>;
  end?: Sourced<string>;
  doubtful?: Span;
}

/** What the dates of an occasion are told by. */
export interface Telltale {
  kind: OccasionKind;
  announced: boolean;
  opening: Sentence | undefined;
  /** Dates of the lines around the text: datelines and bylines. */
  frame: readonly DateHit[];
}

/**
 * The day of the occasion: the first day named with the telling of it, or that of the line above it. Where it is still to come a
 * weekday is the next one; where it has been moved the last day named is the new one.
 */
export function dateOf(
  document: Document,
  { kind, announced, opening, frame }: Telltale,
  sentences: readonly Sentence[],
  cast: Cast,
  pack: LanguagePack,
): Dating {
  if (opening && (kind === "statement" || kind === "message")) {
    const hit = dayOfWords(document, opening, sentences, cast) ?? frame.find((other) => other.at?.length === 10);
    return hit ? dated(hit, false) : {};
  }
  if (
    opening &&
    kind === "briefing" &&
    isAfter(document, opening, cast, pack) &&
    !tellsBriefing(document, opening, pack)
  ) {
    const hit = frame.find((other) => other.at?.length === 10);
    return dayOfTitle(document, cast, pack) ?? (hit ? dated(hit, false) : {});
  }
  if (opening) {
    const hits = opening.dates.filter(
      (hit) => isDay(hit) && !isOwner(opening, hit) && !isOfAnother(opening, hit, cast, pack),
    );
    const moved = announced && pack.occasions.moved.test(document.text.slice(opening.start, opening.end));
    // The day of the page above a sentence says less than "yesterday" in it.
    const page = document.published?.value.date.slice(0, 10);
    const spoken = hits.find((other) => other.rule === "relative" || other.rule === "weekday");
    // "was received on 28 March on the occasion of his visit, from 26 to 28 March": a visit lasts as long as is told.
    const whole = kind === "visit" ? hits.find((other) => other.end_at !== undefined) : undefined;
    // "today, 4 March 2031": the date says which day today is, where the page is of a later one.
    const [one, next] = hits;
    const spelled =
      one?.rule === "relative" && next?.rule === "absolute" && next.start - one.end <= CLOSE ? next : undefined;
    const first =
      whole ??
      spelled ??
      (hits[0]?.rule === "absolute" && hits[0].at === page && spoken && !hits[0].end_at ? spoken : hits[0]);
    const hit = moved ? [...opening.dates].reverse().find((other) => other.at) : first;
    if (hit) return withLength(document, kind, opening, hits, dated(hit, announced), announced, pack);
  }
  const near = [frame, ...sentences.slice(0, 2).map((sentence) => sentence.dates)];
  for (const [at, hits] of near.entries()) {
    const sentence = at === 0 ? undefined : sentences[at - 1];
    if (sentence && sentence === opening) continue;
    // "She will travel on tomorrow": what has been held was not held on a day to come.
    const today = document.published?.value.date.slice(0, 10);
    const hit = hits.find((other) => isDay(other) && (announced || !(today && other.at && other.at > today)));
    if (!hit) continue;
    // Behind the opening a day by its date is another's; "today" is still the day of it.
    const later = opening !== undefined && sentence !== undefined && sentence.index > opening.index;
    const bare = /^\p{N}/u.test(document.text.slice(hit.start, hit.end));
    if (later && (bare || (hit.rule !== "relative" && hit.rule !== "day-of-month"))) continue;
    return dated(hit, announced);
  }
  // "visited Velland in March 2031": a month where no day is told.
  const month = opening?.dates.find((hit) => hit.at?.length === 7 && isWhere(opening, hit, pack));
  return month ? dated(month, announced) : (dayOfTitle(document, cast, pack) ?? {});
}

/** The one day that the title names. */
function dayOfTitle(document: Document, { titleTokens }: Cast, pack: LanguagePack): Dating | undefined {
  const [hit, more] = pack.dates(titleTokens, document.published?.value.date);
  if (!hit || more || hit.at?.length !== 10 || hit.end_at) return undefined;
  return hit.rule === "absolute" || hit.rule === "year-from-page" ? { date: fromPage(hit.at, "title") } : undefined;
}

const tellsBriefing = ({ text }: Document, opening: Sentence, pack: LanguagePack): boolean =>
  tellingOf(opening, text, pack)?.kind === "briefing";

const isDay = (hit: DateHit): boolean => !hit.at || hit.at.length === 10;

/** "Sunday's elections": a day that something else bears. */
const isOwner = (sentence: Sentence, hit: DateHit): boolean =>
  sentence.tokens.find((token) => token.start >= hit.end)?.kind === "possessive";

/** So near to "today" stands the date that says the same, in UTF-16 units: ", ", " (". */
const CLOSE = 3;

/** So far behind "ahead of" a day may stand, in tokens: "ahead of the summit between President Vane and Prime Minister Kess on 12 March". */
const AHEAD = 24;

/** "spoke in the run-up to the summit on 12 March", "on the Day of Unity marked on 2 April": a day of something else. */
function isOfAnother(opening: Sentence, hit: DateHit, cast: Cast, pack: LanguagePack): boolean {
  const { tokens } = opening;
  const { upTo, observed } = pack.occasions;
  if (!opening.words.any(upTo) && !opening.words.any(observed)) return false;
  const day = tokenAt(tokens, hit.start);
  // "on Wednesday, 12 March"
  const at = tokens[day - 1]?.text === "," && pack.frames.days.holds(tokens[day - 2]) ? day - 2 : day;
  const [cue] = clauseOf(opening, cast).cues;
  if (observed.holds(tokens[at - 2]) && cue && cue.from < at - 2) return true;
  if (hit.rule === "relative") return false;
  // "ahead of the summit, on 12 March": a comma leaves the day to what took place, and so does a verb.
  const verb = cue && cue.next <= at ? cue.next : 0;
  // One inside a name leaves nothing: "President Vane, Jr.".
  const inName = (comma: number): boolean =>
    cast.mentions[opening.index]!.some(({ from, next }) => from < comma && comma < next);
  for (let before = at - 1; before >= verb && before > at - AHEAD; before--) {
    if (tokens[before]!.text === "," && !inName(before)) return false;
    if (upTo.holds(tokens[before])) return true;
  }
  return false;
}

const isWhere = (sentence: Sentence, hit: DateHit, pack: LanguagePack): boolean =>
  pack.placeBefore.has(sentence.tokens.findLast((token) => token.end <= hit.start)?.lower ?? "");

/** "today", "this morning": but not "last night", which is when what it speaks of happened. */
const isToday = (hit: DateHit, document: Document): boolean =>
  hit.at !== undefined && hit.rule === "relative" && hit.at === document.published?.value.date.slice(0, 10);

/** How near to its verb a day has to stand to be the day of a statement, in tokens. */
const BESIDE_VERB = 3;

/** "today", or a day beside the verb of a statement: "condemned on Tuesday". Any other day is of what it speaks of. */
function dayOfWords(
  document: Document,
  opening: Sentence,
  sentences: readonly Sentence[],
  cast: Cast,
): DateHit | undefined {
  const [cue] = clauseOf(opening, cast).cues;
  for (const hit of opening.dates) {
    if (hit.at?.length !== 10 || isOwner(opening, hit)) continue;
    const at = opening.tokens.findIndex((token) => token.start >= hit.start);
    const near = cue !== undefined && at >= cue.from - BESIDE_VERB && at <= cue.next + 1;
    if (near || isToday(hit, document)) return hit;
  }
  return sentences
    .slice(0, 1)
    .flatMap((sentence) => sentence.dates)
    .find((hit) => isToday(hit, document));
}

function dated(hit: DateHit, announced: boolean): Dating {
  const at = announced ? (hit.ahead ?? hit.at) : hit.at;
  if (!at) return { doubtful: hit };
  const end = announced ? (hit.end_ahead ?? hit.end_at) : hit.end_at;
  return { date: sourced(hit, at), ...(end ? { end: sourced(hit, end) } : {}) };
}

/** The last day: of the last range where a journey has several legs, or by its length: "arrived on a two-day visit". */
function withLength(
  document: Document,
  kind: OccasionKind,
  opening: Sentence,
  hits: readonly DateHit[],
  first: Dating,
  announced: boolean,
  pack: LanguagePack,
): Dating {
  if (kind !== "visit" && kind !== "multilateral") return first;
  if (first.date?.value.length !== 10) return first;
  // A journey has several legs: the last day of all is its end.
  const days = hits.flatMap((hit) => {
    const end = announced ? (hit.end_ahead ?? hit.end_at ?? hit.ahead ?? hit.at) : (hit.end_at ?? hit.at);
    return end?.length === 10 ? [{ hit, end }] : [];
  });
  const last = days.reduce<(typeof days)[number] | undefined>((a, b) => (a && a.end >= b.end ? a : b), undefined);
  if (kind === "visit" && last && last.end > (first.end?.value ?? first.date.value))
    return { ...first, end: sourced(last.hit, last.end) };
  if (first.end) return first;
  const told = document.text.slice(opening.start, opening.end);
  const length = pack.occasions.length.exec(told);
  if (!length) return first;
  const count = pack.occasions.numbers.get(length[1]!.toLowerCase()) ?? Number(length[1]);
  if (!(count > 1)) return first;
  const start = opening.start + length.index;
  const span = { start, end: start + length[0].length };
  // "concluded a three-day visit": the day named is the last.
  if (pack.occasions.ends.test(told))
    return { date: inferred(shift(first.date.value, 1 - count), "date-length", span), end: first.date };
  if (!pack.occasions.begins.test(told)) return first;
  return { ...first, end: inferred(shift(first.date.value, count - 1), "date-length", span) };
}

const sourced = (hit: DateHit, value: string): Sourced<string> =>
  hit.rule === "absolute"
    ? stated(value, { start: hit.start, end: hit.end })
    : inferred(value, `date-${hit.rule}`, { start: hit.start, end: hit.end });
