import type { LanguagePack, TimeBase } from "../languages/pack.ts";
import { inferred, type Sourced, stated } from "../model/evidence.ts";
import type { MentionedOccasion, Occasion } from "../model/occasion.ts";
import type { Statement } from "../model/statement.ts";
import { daysBetween } from "../text/calendar.ts";
import type { Token } from "../text/tokens.ts";
import type { Cast, Character } from "./cast.ts";
import type { Encounter } from "./encounter.ts";
import { encountersIn } from "./encounters.ts";
import { countBefore } from "./mention-places.ts";
import { byName } from "./references.ts";
import type { Sentence } from "./sentence.ts";
import { sourcedTime, type Time, timesOf } from "./times.ts";
import { isPast } from "./verb-groups.ts";

/**
 * Other occasions told of inside statements: "in March this year, President A paid a visit to B and met with C". The occasion
 * that the document reports is not among them, nor one that could be any: "high-level visits".
 */
export function mentionedIn(
  text: string,
  statements: readonly Statement[],
  sentences: readonly Sentence[],
  cast: Cast,
  opening: Sentence | undefined,
  occasion: Occasion,
  base: TimeBase,
  pack: LanguagePack,
): MentionedOccasion[] {
  const found: MentionedOccasion[] = [];
  let last = base.occasion;
  for (const [at, statement] of statements.entries()) {
    const sentence = sentences[at]!;
    const { tokens } = sentence;
    const mentions = cast.mentions[sentence.index]!;
    let known: Time[] | undefined;
    const timesIn = (): Time[] => {
      known ??= timesOf(sentence, { ...base, ...(last ? { last } : {}) }, pack);
      return known;
    };
    const told = statement.holders.value.some((holder) => holder.kind === "narrator");
    for (const encounter of encountersIn(sentence, mentions, timesIn, pack)) {
      const parties = partiesOf(encounter, sentence, cast);
      if (!isOther(encounter, sentence === opening, told, parties, sentence, occasion, base)) continue;
      const coming = encounter.coming || isAhead(encounter, tokens, base, pack);
      const date =
        dateOf(encounter, coming) ?? courseDate(encounter, text, sentence, told, sentence === opening, occasion, pack);
      const [first, end] = [tokens[encounter.from]!.start, tokens[encounter.end - 1]!.end];
      const [who] = partyMentions(encounter, sentence, cast);
      const place = placeIn(encounter, sentence);
      found.push({
        kind: stated(kindOf(encounter, occasion), { start: first, end: tokens[encounter.next - 1]!.end }),
        time: coming ? "coming" : "past",
        parties: parties.map((person) => person.id),
        ...(date ? { date } : {}),
        ...(place ? { country: place } : {}),
        span: { start: Math.min(first, who?.start ?? first), end },
        within: statement.id,
      });
    }
    // "the next day" is counted from the day that the telling has come to.
    const day = told ? timesIn().findLast((time) => time.back?.length === 10)?.back : undefined;
    if (day) last = day;
  }
  return found;
}

/** What the words mean: of what is to come the next such day, of what is past the last. */
function dateOf({ time }: Encounter, coming: boolean): Sourced<string> | undefined {
  const value = coming ? (time?.ahead ?? time?.back) : (time?.back ?? time?.ahead);
  if (!time || value === undefined) return undefined;
  // Within sixty days is no day.
  const counted = time.rule === "counted" && time.lead === "within";
  return sourcedTime(time, counted ? value.slice(0, 7) : value);
}

/** A day with its year that lies behind the day of publication. */
const isAhead = (
  { time, held }: Encounter,
  tokens: readonly Token[],
  { page }: TimeBase,
  pack: LanguagePack,
): boolean => {
  const { ahead, rule } = time ?? {};
  if (ahead === undefined || page === undefined) return false;
  if (rule === "absolute") return ahead > page.slice(0, ahead.length);
  // "discussed the summit of 24 March" in a text of the 22nd: the day without a year that is near, unless it has been held.
  const open = rule === "year-from-page" && ahead.length === 10 && page.length === 10 && isSoon(page, ahead);
  return open && !held && !wasHeld(tokens, time!.from, pack);
};

/** "the conference held on 24 March", not "to be held on": a participle of holding before a time. */
function wasHeld(tokens: readonly Token[], time: number, pack: LanguagePack): boolean {
  for (let at = time - 1; at >= time - 3; at--)
    if (pack.encounters.holding.holds(tokens[at]) && isPast(tokens[at]!.lower, pack))
      return !pack.grammar.be.holds(tokens[at - 1]);
  return false;
}

/** A day so many days ahead is near. */
const SOON = 31;

const isSoon = (page: string, day: string): boolean => {
  const days = daysBetween(page, day);
  return days > 0 && days <= SOON;
};

/** "In the afternoon she met": what is told of the course of a day's occasion took place on that day. */
function courseDate(
  encounter: Encounter,
  text: string,
  sentence: Sentence,
  told: boolean,
  isOpening: boolean,
  { date, end, kind, status }: Occasion,
  pack: LanguagePack,
): Sourced<string> | undefined {
  const own = encounter.held || encounter.kind === "speech" || encounter.kind === "signing";
  // "paid a visit on 11 October, where she held talks"
  if (isOpening && encounter.aside && encounter.held && !end && date?.value.length === 10 && status !== "announced") {
    const { start } = sentence.tokens[encounter.from]!;
    return inferred(date.value, "date-of-occasion", { start, end: sentence.tokens[encounter.next - 1]!.end });
  }
  if (!(told || encounter.kind === "speech") || !own || encounter.coming || isOpening || status === "announced")
    return undefined;
  if (date?.value.length !== 10 || end || encounter.time) return undefined;
  if (kind.value === "statement" || kind.value === "message" || kind.value === "other") return undefined;
  if (encounter.kind === "speech" && encounter.definite) {
    const { start } = sentence.tokens[encounter.from]!;
    return inferred(date.value, "date-of-occasion", { start, end: sentence.tokens[encounter.next - 1]!.end });
  }
  const course = pack.encounters.course.exec(text.slice(sentence.start, sentence.end));
  if (!course) return undefined;
  const start = sentence.start + course.index;
  return inferred(date.value, "date-of-occasion", { start, end: start + course[0].length });
}

/** In the text of a conference "the last meeting", or that they will meet again, is of all. */
const kindOf = (encounter: Encounter, occasion: Occasion): Encounter["kind"] =>
  occasion.kind.value === "multilateral" &&
  encounter.kind === "meeting" &&
  (encounter.again || (encounter.definite && !encounter.held))
    ? "multilateral"
    : encounter.kind;

/** Whether an occasion is another than the document's own, and one that can be told from others. */
function isOther(
  encounter: Encounter,
  isOpening: boolean,
  told: boolean,
  parties: readonly Character[],
  sentence: Sentence,
  occasion: Occasion,
  base: TimeBase,
): boolean {
  const { named, other, beside, held, definite, indefinite, coming, time, how } = encounter;
  const kind = kindOf(encounter, occasion);
  const own = occasion.kind.value;
  const large = own === "visit" || own === "multilateral";
  const day = time && (encounter.coming ? (time.ahead ?? time.back) : (time.back ?? time.ahead));
  // On a day of the own occasion: the same, or a part of it.
  const same =
    day !== undefined &&
    base.occasion !== undefined &&
    day.length === 10 &&
    day >= base.occasion &&
    day <= (occasion.end?.value ?? base.occasion);
  const apart = other || (day !== undefined && !(same && kind === own));
  if (isOpening) {
    if (kind === "multilateral" && own !== "multilateral") return beside || (named && how === "noun");
    // "during which she met the President": told beside the main telling.
    if (encounter.aside && kind === "meeting" && own === "visit" && (day === undefined || same)) return held;
    return (other || (day !== undefined && !same)) && !held && kind !== own;
  }
  if (kind === own && !apart) {
    // A meeting of others, told in the text of a meeting.
    const ownParties = new Set(occasion.parties.map((party) => party.actor));
    const others = parties.filter((person) => !ownParties.has(person.id));
    // "his meetings with President Vane", who is none of the parties.
    if (encounter.owned && how === "noun" && encounter.withWhom && others.length > 0) return true;
    return told && held && !definite && parties.length > 1 && others.length > 0;
  }
  if (apart || (coming && held)) return true;
  switch (kind) {
    case "visit":
      return how === "verb" || (indefinite && placeIn(encounter, sentence) !== undefined && !large);
    case "multilateral":
      return beside || indefinite || held || (own !== "multilateral" && (named || encounter.told));
    case "meeting":
      // In the text of a visit "talks with the President" are one of its meetings.
      if (how === "noun" && large && told && encounter.withWhom && parties.length > 0) return true;
      // "updated her on his talks with allies"
      if (how === "noun" && encounter.owned && encounter.withWhom && !told) return true;
      return how === "verb" ? told : held && !definite;
    case "signing":
      return how === "verb" || told;
    case "message":
      return indefinite;
    case "speech":
      return held || (definite && large);
    default:
      return held && !definite;
  }
}

/** The first state or town that belongs to it. */
function placeIn(encounter: Encounter, sentence: Sentence): Sourced<string> | undefined {
  for (let at = encounter.from; at < encounter.end; at++) {
    const hit = sentence.hits.get(at);
    if (!hit?.code || (hit.kind !== "state" && hit.kind !== "capital" && hit.kind !== "city")) continue;
    const before = sentence.tokens[at - 1]?.lower;
    if (hit.kind === "state" && before === "of") continue;
    const span = { start: hit.start, end: hit.end };
    return hit.kind === "state" ? stated(hit.code, span) : inferred(hit.code, "country-of-city", span);
  }
  return undefined;
}

/** How many mentions may stand between a person and what the person takes part in. */
const NAMES = 12;

/** The last person before it and the first behind it. */
function partyMentions(encounter: Encounter, sentence: Sentence, cast: Cast): Cast["mentions"][number] {
  const mentions = cast.mentions[sentence.index]!;
  let at = countBefore(mentions, encounter.from) - 1;
  const least = at - NAMES;
  while (at >= 0 && at > least && mentions[at]!.kind !== "person") at--;
  const before = at > least ? mentions[at] : undefined;
  let next = countBefore(mentions, encounter.next);
  while (next < mentions.length && mentions[next]!.from < encounter.end && mentions[next]!.kind !== "person") next++;
  const after = mentions[next] && mentions[next]!.from < encounter.end ? mentions[next] : undefined;
  return [before, after].filter((mention) => mention !== undefined);
}

function partiesOf(encounter: Encounter, sentence: Sentence, cast: Cast): Character[] {
  const people = partyMentions(encounter, sentence, cast).flatMap((mention) => byName(cast, mention) ?? []);
  return [...new Set(encounter.kind === "visit" ? people.slice(0, 1) : people)];
}
