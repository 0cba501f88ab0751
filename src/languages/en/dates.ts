import { day, daysBetween, daysIn, lastWeekday, monthOf, nearestYear, shift } from "../../text/calendar.ts";
import type { Listed } from "../../text/tokens.ts";
import { WordMap, WordSet } from "../../text/word-lists.ts";
import type { DateHit } from "../pack.ts";

const MONTHS: WordMap<number> = new WordMap(
  [
    "january jan",
    "february feb",
    "march mar",
    "april apr",
    "may",
    "june jun",
    "july jul",
    "august aug",
    "september sept sep",
    "october oct",
    "november nov",
    "december dec",
  ].flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);
const WEEKDAYS: WordMap<number> = new WordMap(
  ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"].map((name, index) => [name, index]),
);
const DASH = new WordSet(["-", "–", "—", "to", "through", "and", "until", "till"]);
const PARTS_OF_DAY = new WordSet(["morning", "afternoon", "evening", "noon"]);

const dayNumber = (token: Listed | undefined): number | undefined => {
  const match = token?.kind === "number" ? /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token.text) : undefined;
  const value = match ? Number(match[1]) : 0;
  return value >= 1 && value <= 31 ? value : undefined;
};
const yearNumber = (token: Listed | undefined): number | undefined =>
  token?.kind === "number" && /^(?:19|20)\d\d$/.test(token.text) ? Number(token.text) : undefined;

/**
 * Date expressions in a run of tokens, resolved against the day of publication where they need it.
 * @param published "2023-09-19"; without it, "today" and days without a year are found but not resolved.
 */
export function dates(tokens: readonly Listed[], published: string | undefined): DateHit[] {
  const hits: Placed[] = [];
  const page = published !== undefined && published.length === 10 ? published : undefined;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    if (token.kind !== "number" && !OPENERS.holds(token)) {
      i++;
      continue;
    }
    const hit =
      monthFirst(tokens, i, published) ??
      dayFirst(tokens, i, published) ??
      ordinalOfMonth(tokens, i, published) ??
      iso(tokens, i) ??
      bracketed(tokens, i, published) ??
      dayAlone(tokens, i, page) ??
      relative(tokens, i, page);
    if (hit) {
      hits.push({ ...hit.hit, start: tokens[i]!.start, end: tokens[hit.next - 1]!.end, from: i, next: hit.next });
      i = hit.next;
    } else {
      i++;
    }
  }
  return ranges(hits, tokens);
}

interface Placed extends DateHit {
  from: number;
  next: number;
}

/** "From Tuesday until today", "on Thursday and Friday", "between 27 February and 2 March": two days that bound a time. */
function ranges(hits: readonly Placed[], tokens: readonly Listed[]): DateHit[] {
  const found: DateHit[] = [];
  for (let k = 0; k < hits.length; k++) {
    const { from, next, ...first } = hits[k]!;
    const second = hits[k + 1];
    const range = second && rangeOf(hits[k]!, second, tokens);
    if (range) {
      found.push({ ...first, ...range, end: second.end });
      k++;
    } else found.push(first);
  }
  return found;
}

function rangeOf(a: Placed, b: Placed, tokens: readonly Listed[]): Omit<Partial<DateHit>, "rule"> | undefined {
  const joint = tokens[a.next];
  const gap = b.from - a.next - (tokens[b.from - 1]?.lower === "the" ? 1 : 0);
  if (!joint || gap !== 1 || !DASH.holds(joint)) return undefined;
  if (a.at?.length !== 10 || b.at?.length !== 10 || a.end_at || b.end_at) return undefined;
  // Of two weekdays the last ones may stand in the wrong order: "Thursday and Friday", said on a Thursday.
  const at = a.rule === "weekday" && a.at > b.at ? shift(a.at, -7) : a.at;
  if (at > b.at) return undefined;
  const bounded = tokens[a.from - 1]?.lower === "between" || tokens[a.from - 1]?.lower === "from";
  if (joint.lower === "and" && !bounded && shift(at, 1) !== b.at) return undefined;
  const end = b.ahead && a.ahead && b.ahead < a.ahead ? shift(b.ahead, 7) : b.ahead;
  return { at, end_at: b.at, ...(end ? { end_ahead: end } : {}) };
}

interface Found {
  hit: Omit<DateHit, "start" | "end">;
  next: number;
}

/** "September 18, 2023", "September 18", "September 18-21, 2023", "May 30 to June 2", "September 2023", "March this year". */
function monthFirst(tokens: readonly Listed[], i: number, published: string | undefined): Found | undefined {
  const month = monthAt(tokens, i);
  if (month === undefined) return undefined;
  let next = i + 1;
  if (tokens[next]?.text === "." && tokens[i]!.text.length <= 4) next++;
  const first = dayNumber(tokens[next]);
  if (first !== undefined) {
    next++;
    let last: number | undefined;
    let lastMonth = month;
    if (DASH.holds(tokens[next])) {
      const other = monthAt(tokens, next + 1);
      const at = other === undefined ? next + 1 : next + 2;
      last = dayNumber(tokens[at]);
      if (last !== undefined) {
        next = at + 1;
        lastMonth = other ?? month;
      }
    } else if (/^\d{1,2}$/.test(tokens[next - 1]?.text ?? "") && tokens[next]?.text === "-") {
      last = undefined;
    }
    return withYear(tokens, next, published, month, first, last, lastMonth);
  }
  const at = tokens[next]?.text === "," ? next + 1 : next;
  const year = yearNumber(tokens[at]);
  if (year !== undefined) return { hit: { at: monthOf(year, month), rule: "absolute" }, next: at + 1 };
  const which = tokens[next]?.lower;
  if ((which === "this" || which === "last" || which === "next") && tokens[next + 1]?.lower === "year") {
    return { hit: monthOfYear(published, month, which), next: next + 2 };
  }
  const before = tokens[i - 1]?.lower;
  if (before === "this" || before === "last" || before === "next")
    return { hit: monthOfYear(published, month, before), next };
  // A bare "May" or "March" is too often a verb; other months count after "in", "late", "early", "mid".
  if (["in", "late", "early", "mid", "since", "by", "until", "till"].includes(before ?? "") && published) {
    return { hit: { at: monthOf(nearestYear(published, month, 15), month), rule: "year-from-page" }, next };
  }
  return undefined;
}

const YEAR_STEP = { this: 0, last: -1, next: 1 } as const;

function monthOfYear(published: string | undefined, month: number, which: "this" | "last" | "next"): Found["hit"] {
  if (!published) return { rule: "this-year" };
  return { at: monthOf(Number(published.slice(0, 4)) + YEAR_STEP[which], month), rule: "this-year" };
}

function monthAt(tokens: readonly Listed[], i: number): number | undefined {
  const token = tokens[i];
  return token?.capital ? MONTHS.of(token) : undefined;
}

/** "18 September 2023", "the 18th of September", "18-21 September 2023". */
function dayFirst(tokens: readonly Listed[], i: number, published: string | undefined): Found | undefined {
  const first = dayNumber(tokens[i]);
  if (first === undefined) return undefined;
  let next = i + 1;
  let last: number | undefined;
  if (DASH.holds(tokens[next])) {
    last = dayNumber(tokens[next + 1]);
    if (last === undefined) return undefined;
    next += 2;
  }
  if (tokens[next]?.lower === "of") next++;
  const month = monthAt(tokens, next);
  if (month === undefined) return undefined;
  return withYear(tokens, next + 1, published, month, first, last, month);
}

function withYear(
  tokens: readonly Listed[],
  at: number,
  published: string | undefined,
  month: number,
  first: number,
  last: number | undefined,
  lastMonth: number,
): Found {
  const comma = tokens[at]?.text === "," ? at + 1 : at;
  const stated = yearNumber(tokens[comma]);
  const thisYear = tokens[at]?.lower === "this" && tokens[at + 1]?.lower === "year";
  const year = stated ?? (published ? nearestYear(published, month, first) : undefined);
  const next = stated !== undefined ? comma + 1 : thisYear ? at + 2 : at;
  if (year === undefined) return { hit: { rule: "year-from-page" }, next };
  const value = day(year, month, first);
  const end = last === undefined ? undefined : day(lastMonth < month ? year + 1 : year, lastMonth, last);
  return {
    hit: {
      rule: stated === undefined ? "year-from-page" : "absolute",
      ...(value ? { at: value } : {}),
      ...(end ? { end_at: end } : {}),
    },
    next,
  };
}

const ORDINALS: WordMap<number> = new WordMap(
  "first second third fourth fifth sixth seventh eighth ninth tenth"
    .split(" ")
    .map((word, at) => [word, at + 1] as const),
);

/** "the first of September", "the last day of August". */
function ordinalOfMonth(tokens: readonly Listed[], i: number, published: string | undefined): Found | undefined {
  const last = tokens[i]!.lower === "last" && tokens[i + 1]?.lower === "day";
  const ordinal = ORDINALS.of(tokens[i]);
  const of = last || (ordinal !== undefined && tokens[i + 1]?.lower === "day") ? i + 2 : i + 1;
  if ((!last && ordinal === undefined) || tokens[of]?.lower !== "of") return undefined;
  const month = monthAt(tokens, of + 1);
  if (month === undefined) return undefined;
  const year = yearNumber(tokens[of + 2]) ?? (published ? nearestYear(published, month, ordinal ?? 28) : undefined);
  return withYear(tokens, of + 2, published, month, ordinal ?? daysIn(year ?? 2001, month), undefined, month);
}

/** Words with which an expression may begin: most words of a text are none of them. */
const OPENERS: WordSet = new WordSet([
  ...[ORDINALS, MONTHS, WEEKDAYS].flatMap((list) => [...list.keys()]),
  ..."last this earlier today tonight yesterday tomorrow".split(" "),
]);

/** Words behind which no noun is counted: "on the 9th, …", but "the 9th round". */
const AFTER_DAY = new WordSet([",", ".", ";", ")", "and", "in", "at", "to", "by", "with", "but", "she", "he", "they"]);

/** "on the 9th": the day with that number nearest to the day of publication. */
function dayAlone(tokens: readonly Listed[], i: number, page: string | undefined): Found | undefined {
  if (tokens[i - 1]?.lower !== "the" || !/^\d{1,2}(?:st|nd|rd|th)$/.test(tokens[i]!.text)) return undefined;
  const number = dayNumber(tokens[i]);
  const after = tokens[i + 1]?.lower;
  if (number === undefined || (after !== undefined && !AFTER_DAY.has(after))) return undefined;
  if (page === undefined) return { hit: { rule: "day-of-month" }, next: i + 1 };
  return { hit: { at: nearestDayOfMonth(page, number), rule: "day-of-month" }, next: i + 1 };
}

/** "2023-09-18" is one number token with marks between: three tokens. "18.09.2023" is one. */
function iso(tokens: readonly Listed[], i: number): Found | undefined {
  const year = yearNumber(tokens[i]);
  if (year !== undefined && tokens[i + 1]?.text === "-" && tokens[i + 3]?.text === "-") {
    const value = day(year, Number(tokens[i + 2]?.text), Number(tokens[i + 4]?.text));
    if (value) return { hit: { at: value, rule: "absolute" }, next: i + 5 };
  }
  const dotted =
    tokens[i]?.kind === "number" ? /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(tokens[i]!.text) : undefined;
  const value = dotted ? day(Number(dotted[3]), Number(dotted[2]), Number(dotted[1])) : undefined;
  return value ? { hit: { at: value, rule: "absolute" }, next: i + 1 } : undefined;
}

/** "(21/11)", "(21/11/2031)": a day in brackets; of two ways to read it the one nearer to the day of publication. */
function bracketed(tokens: readonly Listed[], i: number, published: string | undefined): Found | undefined {
  if (tokens[i]!.kind !== "number" || tokens[i - 1]?.text !== "(" || tokens[i + 1]?.text !== "/") return undefined;
  const [one, other] = [dayNumber(tokens[i]), dayNumber(tokens[i + 2])];
  if (one === undefined || other === undefined) return undefined;
  const given = tokens[i + 3]?.text === "/" ? yearNumber(tokens[i + 4]) : undefined;
  const next = given === undefined ? i + 3 : i + 5;
  if (tokens[next]?.text !== ")" || (given === undefined && !published)) return undefined;
  const ways = [
    [one, other],
    [other, one],
  ].flatMap(([date, month]) => {
    if (month! > 12) return [];
    return day(given ?? nearestYear(published!, month!, date!), month!, date!) ?? [];
  });
  const base = published?.length === 10 ? published : undefined;
  const far = (at: string): number => (base ? Math.abs(daysBetween(base, at)) : 0);
  const best = ways.reduce<string | undefined>((a, b) => (a !== undefined && far(a) <= far(b) ? a : b), undefined);
  return best ? { hit: { at: best, rule: "absolute" }, next } : undefined;
}

/** "today (02)", "this morning", "yesterday", "on Monday", "last Friday". */
function relative(tokens: readonly Listed[], i: number, page: string | undefined): Found | undefined {
  const word = tokens[i]!.lower;
  const next = tokens[i + 1]?.lower ?? "";
  let days: number | undefined;
  let used = 1;
  if (word === "today" || word === "tonight") days = 0;
  else if (word === "yesterday") days = -1;
  else if (word === "tomorrow") days = 1;
  else if (word === "this" && PARTS_OF_DAY.has(next)) [days, used] = [0, 2];
  else if (word === "earlier" && next === "today") [days, used] = [0, 2];
  else if (word === "last" && next === "night") [days, used] = [-1, 2];
  if (days !== undefined) {
    if (days === -1 && PARTS_OF_DAY.has(next)) used = 2;
    const inBrackets =
      tokens[i + used]?.text === "(" && tokens[i + used + 2]?.text === ")"
        ? dayNumber(tokens[i + used + 1])
        : undefined;
    if (page === undefined) return { hit: { rule: "relative" }, next: i + used };
    const said = shift(page, days);
    if (inBrackets === undefined) return { hit: { at: said, rule: "relative" }, next: i + used };
    return { hit: { at: nearestDayOfMonth(said, inBrackets), rule: "day-of-month" }, next: i + used + 3 };
  }
  const named = tokens[i]!.capital ? WEEKDAYS.get(word) : undefined;
  if (named !== undefined) {
    const which = tokens[i - 1]?.lower;
    // "on Monday, September 18", "Tuesday 27 November": the day itself follows and says it better.
    const follow = tokens[i + 1]?.text === "," ? i + 2 : i + 1;
    const number = dayNumber(tokens[follow]);
    if (monthAt(tokens, follow) !== undefined) return undefined;
    if (number !== undefined && (monthAt(tokens, follow + 1) ?? monthAt(tokens, follow + 2)) !== undefined)
      return undefined;
    if (page === undefined) return { hit: { rule: "weekday" }, next: i + 1 };
    const last = lastWeekday(page, named);
    const ahead = lastWeekday(shift(page, 7), named);
    // "this Friday" lies in the week of publication, "next Friday" in the one behind it; weeks begin on Monday.
    const monday = lastWeekday(page, 1);
    const ofWeek = shift(monday, (named + 6) % 7);
    if (which === "next") return { hit: { at: shift(ofWeek, 7), rule: "weekday" }, next: i + 1 };
    if (which === "this") return { hit: { at: ofWeek, rule: "weekday" }, next: i + 1 };
    if (which === "coming" || which === "upcoming") return { hit: { at: ahead, rule: "weekday" }, next: i + 1 };
    if (which === "last") return { hit: { at: last === page ? shift(page, -7) : last, rule: "weekday" }, next: i + 1 };
    return { hit: { at: last, ahead, rule: "weekday" }, next: i + 1 };
  }
  return undefined;
}

/** The day with this number nearest to `near`: "today (02)" on a page stamped the 3rd means the 2nd. */
function nearestDayOfMonth(near: string, date: number): string {
  const candidates = Array.from({ length: 41 }, (_, index) => shift(near, index - 20));
  const distance = (at: string): number => Math.abs(Date.parse(at) - Date.parse(near));
  return candidates
    .filter((at) => Number(at.slice(8)) === date)
    .reduce(
      (best, at) => (distance(at) < distance(best) ? at : best),
      candidates.find((at) => Number(at.slice(8)) === date) ?? near,
    );
}

/** Lists that words are asked for by nobody else. */
export const DATE_LISTS: readonly object[] = [OPENERS, MONTHS, WEEKDAYS, ORDINALS, DASH];
