import { day, lastWeekday, monthOf, shift } from "../../text/calendar.ts";
import type { Listed } from "../../text/tokens.ts";
import { WordMap, WordSet } from "../../text/word-lists.ts";
import type { TimeBase, TimeHit } from "../pack.ts";

/**
 * Times that are given less exactly than by a day, or counted from another: "by the end of March", "next spring", "within three
 * months", "the day before". Days with their number and month are found by dates.ts.
 */

const index = (text: string, first = 1): WordMap<number> =>
  new WordMap(text.split(" ").map((name, at) => [name, at + first] as const));

const MONTHS = index("january february march april may june july august september october november december");
const WEEKDAYS = index("sunday monday tuesday wednesday thursday friday saturday", 0);
const ORDINALS = index("first second third fourth fifth sixth seventh eighth ninth tenth");
const NUMBERS: WordMap<number> = new WordMap([
  ["a", 1],
  ["an", 1],
  ...index("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"),
  ["eighteen", 18],
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["forty-five", 45],
  ["sixty", 60],
  ["ninety", 90],
]);
/** The months of a season. Winter lies in two years and is none. */
const SEASONS: WordMap<readonly [number, number]> = new WordMap([
  ["spring", [3, 5]],
  ["summer", [6, 8]],
  ["autumn", [9, 11]],
  ["fall", [9, 11]],
]);
const UNITS: WordMap<"day" | "week" | "month" | "year"> = new WordMap(
  (["day", "week", "month", "year"] as const).flatMap((unit) => [[unit, unit] as const, [`${unit}s`, unit] as const]),
);
/** Feasts whose month is the same every year. */
const FEASTS = index("christmas", 12);

const words = (text: string): WordSet => new WordSet(text.split(" "));
/** A month or season stands behind one of these; "May" and "spring" are words of other kinds as well. */
const LEADS = words("in by before until till since from of after during through than as over for around about towards");
const WHICH = words("this last next coming previous past following");
const PARTS = words("end beginning start close middle course half quarter turn days day week weeks part months");
const EDGES = words("early late mid later earlier");
const AGO = words("ago earlier before previously");
const SINCE = words("later after afterwards");
const TIMES_OF_DAY = words("day evening morning night afternoon");

/** Without one of these no time is told; most sentences tell none. */
const OF_TIME: WordSet = new WordSet([
  ...[MONTHS, FEASTS, SEASONS, WEEKDAYS, UNITS, TIMES_OF_DAY].flatMap((list) => [...list.keys()]),
  "fortnight",
  "year-end",
]);
const isOfTime = (token: Listed): boolean =>
  token.kind === "number" ? token.text.length === 4 : OF_TIME.holds(token) || isMid(token.lower);

/** "mid-May" */
const isMid = (word: string): boolean => word.charCodeAt(0) === 0x6d && word.startsWith("mid-");

/** Words with which a time may begin. */
const OPENERS: WordSet = new WordSet([
  ...[OF_TIME, ORDINALS, NUMBERS, WHICH, PARTS].flatMap((list) => [...list.keys()]),
  ..."within in inside preceding same that".split(" "),
]);

interface Found {
  ahead?: string;
  back?: string;
  rule: TimeHit["rule"];
  next: number;
  /** What counts as how the time is led, where it is not the word before it. */
  lead?: string;
}

/** @param base The days to count from; without them only what has its year is resolved. */
export function times(tokens: readonly Listed[], base: TimeBase): TimeHit[] {
  if (!tokens.some(isOfTime)) return [];
  const hits: TimeHit[] = [];
  for (let i = 0; i < tokens.length; ) {
    const found = timeAt(tokens, i, base);
    if (!found) {
      i++;
      continue;
    }
    const { next, lead, ...time } = found;
    if (time.ahead !== undefined || time.back !== undefined)
      hits.push({
        ...time,
        start: tokens[i]!.start,
        end: tokens[next - 1]!.end,
        from: i,
        next,
        lead: lead ?? ownLead(tokens, i),
      });
    i = next;
  }
  return hits;
}

/** The word that leads a time, over an article; "than" of "no later than", "as" of "as of" and "as early as". */
export function leadOf(tokens: readonly Listed[], i: number): string {
  let at = i - 1;
  while (at > i - 5 && (tokens[at]?.lower === "the" || EDGES.holds(tokens[at]))) at--;
  const lead = tokens[at];
  if (lead?.lower === "of" && tokens[at - 1]?.lower === "as") return "as";
  return lead?.kind === "word" ? lead.lower : "";
}

/** "in Marsk this summer" leads itself. */
function ownLead(tokens: readonly Listed[], i: number): string {
  const lead = leadOf(tokens, i);
  return WHICH.holds(tokens[i]) && !LEADS.has(lead) ? "" : lead;
}

function timeAt(tokens: readonly Listed[], i: number, base: TimeBase): Found | undefined {
  const token = tokens[i]!;
  if (token.kind === "mark" || token.kind === "possessive") return undefined;
  if (token.kind === "word" && !OPENERS.holds(token) && !isMid(token.lower)) return undefined;
  return within(tokens, i, base) ?? part(tokens, i, base) ?? counted(tokens, i, base) ?? unit(tokens, i, base);
}

/** "within three months", "within the year", "in the next two weeks": no later than that. */
function within(tokens: readonly Listed[], i: number, base: TimeBase): Found | undefined {
  const lead = tokens[i]!.lower;
  if (lead !== "within" && lead !== "in" && lead !== "inside") return undefined;
  let at = i + 1;
  if (tokens[at]?.lower === "the") at++;
  const next = tokens[at]?.lower === "next" || tokens[at]?.lower === "coming";
  if (next) at++;
  if (lead === "in" && !next) {
    // "in two weeks' time", "in the year to come": without more words "in two weeks" may tell how long something took.
    const time = tokens.slice(at + 2, at + 5).some((token) => token.lower === "time");
    if (!time) return undefined;
  }
  const fromDay = base.occasion ?? base.page;
  if (tokens[at]?.lower === "fortnight" || tokens[at + 1]?.lower === "fortnight") {
    const end = tokens[at]?.lower === "fortnight" ? at + 1 : at + 2;
    return { ...ahead(fromDay && shift(fromDay, 14)), rule: "counted", next: end, lead: "within" };
  }
  const count = numberOf(tokens[at]);
  const of = UNITS.of(tokens[count === undefined ? at : at + 1]);
  if (!of || (count === undefined && (of === "day" || next))) return undefined;
  const end = count === undefined ? at + 1 : at + 2;
  if (!fromDay) return { rule: "counted", next: end };
  const value = count === undefined ? fromDay.slice(0, of === "year" ? 4 : 7) : added(fromDay, count, of);
  if (count === undefined && of === "week") return { rule: "counted", next: end };
  return { ahead: value, rule: "counted", next: end, lead: "within" };
}

/** "the end of X", "the second half of X", "the first week of X", "in the course of X", "early X", "X". */
function part(tokens: readonly Listed[], i: number, base: TimeBase): Found | undefined {
  let at = i;
  if (ORDINALS.holds(tokens[at]) || tokens[at]!.lower === "last") at++;
  const weekday = WEEKDAYS.of(tokens[at]);
  if (at > i && weekday !== undefined && (tokens[at + 1]?.lower === "in" || tokens[at + 1]?.lower === "of"))
    return weekdayOfMonth(tokens, i, at, weekday, base);
  if (PARTS.holds(tokens[at]) && tokens[at + 1]?.lower === "of") {
    at += 2;
    if (tokens[at]?.lower === "the") at++;
    return plain(tokens, at, base, true);
  }
  if (at > i && tokens[i]!.lower !== "last") return undefined;
  // "by year's end", "by year-end"
  if (tokens[i]!.lower === "year-end" || (tokens[i]!.lower === "year" && tokens[i + 2]?.lower === "end"))
    return { ...ahead(base.page?.slice(0, 4)), rule: "this-year", next: i + (tokens[i]!.lower === "year" ? 3 : 1) };
  // "before the year is out"
  if (tokens[i]!.lower === "year" && tokens[i + 1]?.lower === "is" && tokens[i + 2]?.lower === "out")
    return { ...ahead(base.page?.slice(0, 4)), rule: "this-year", next: i + 3 };
  return plain(tokens, i, base, false);
}

/** A month, season or year, or one of those counted from now. `led` where words before it make it one. */
function plain(tokens: readonly Listed[], i: number, base: TimeBase, led: boolean): Found | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  let at = i;
  let which = WHICH.holds(token) ? token.lower : undefined;
  if (which) at++;
  else if (led || LEADS.has(leadOf(tokens, i))) which = WHICH.holds(tokens[i - 1]) ? "" : undefined;
  if (which === "") return undefined;
  const noun = tokens[at];
  if (!noun) return undefined;
  const name = noun.lower.startsWith("mid-") ? noun.lower.slice(4) : noun.lower;
  const ready = led || which !== undefined || LEADS.has(leadOf(tokens, i)) || name !== noun.lower;
  const month = noun.capital || name !== noun.lower ? (MONTHS.get(name) ?? FEASTS.get(name)) : undefined;
  if (month !== undefined && ready && tokens[at + 1]?.kind !== "number") {
    const year = yearBehind(tokens, at + 1, base);
    if (year) return { ...both(year.year && monthOf(year.year, month)), rule: year.rule, next: year.next };
    return { ...monthNear(month, which, base), rule: "such", next: at + 1 };
  }
  const yearly = month !== undefined ? yearBehind(tokens, at + 1, base) : undefined;
  if (month !== undefined && yearly && ready)
    return {
      ...both(yearly.year === undefined ? undefined : monthOf(yearly.year, month)),
      rule: yearly.rule,
      next: yearly.next,
    };
  const season = SEASONS.get(name);
  if (season && ready && !noun.capital) {
    const year = yearBehind(tokens, at + 1, base);
    if (year) return { ...both(year.year && String(year.year)), rule: year.rule, next: year.next };
    return { ...seasonNear(season, which, base), rule: "such", next: at + 1 };
  }
  if (noun.kind === "number" && /^(?:19|20)\d\d$/.test(noun.text) && which === undefined && isYear(tokens, i, led))
    return { ...both(noun.text), rule: "absolute", next: at + 1 };
  if (name === "year" || name === "month" || name === "week") {
    if (which) return { ...unitNear(name, which, base), rule: name === "year" ? "this-year" : "counted", next: at + 1 };
    // "the end of the year": this one.
    if (led && name !== "week") {
      const value = base.page?.slice(0, name === "year" ? 4 : 7);
      return { ...ahead(value), rule: name === "year" ? "this-year" : "counted", next: at + 1 };
    }
  }
  return undefined;
}

/** A number that is a year: behind a preposition, or before a noun that it dates ("the 2029 meeting") with nothing counted. */
function isYear(tokens: readonly Listed[], i: number, led: boolean): boolean {
  if (led) return true;
  const before = tokens[i - 1];
  if (tokens[i + 1]?.text === "-" || tokens[i + 1]?.text === "–" || before?.text === "-" || before?.text === "–")
    return false;
  const lead = leadOf(tokens, i);
  return LEADS.has(lead) || EDGES.holds(before) || before?.text === "," || before?.lower === "the";
}

/** "2031", "of 2031", "this year", "of last year" behind a month or season. */
function yearBehind(
  tokens: readonly Listed[],
  from: number,
  base: TimeBase,
): { year: number | undefined; rule: TimeHit["rule"]; next: number } | undefined {
  let at = from;
  if (tokens[at]?.lower === "of" || tokens[at]?.text === ",") at++;
  const token = tokens[at];
  if (token?.kind === "number" && /^(?:19|20)\d\d$/.test(token.text))
    return { year: Number(token.text), rule: "absolute", next: at + 1 };
  const step = STEPS.of(token);
  if (step === undefined || tokens[at + 1]?.lower !== "year") return undefined;
  return { year: base.page ? Number(base.page.slice(0, 4)) + step : undefined, rule: "this-year", next: at + 2 };
}

const STEPS: WordMap<number> = new WordMap([
  ["last", -1],
  ["previous", -1],
  ["this", 0],
  ["next", 1],
  ["following", 1],
]);

/** "the first Monday in June" */
function weekdayOfMonth(
  tokens: readonly Listed[],
  i: number,
  at: number,
  weekday: number,
  base: TimeBase,
): Found | undefined {
  const month = tokens[at + 2]?.capital ? MONTHS.of(tokens[at + 2]) : undefined;
  const nth = ORDINALS.of(tokens[i]);
  if (month === undefined || nth === undefined) return undefined;
  const given = yearBehind(tokens, at + 3, base);
  const find = (when: string | undefined): string | undefined => {
    const first = when && day(Number(when.slice(0, 4)), month, 1);
    return first ? shift(lastWeekday(shift(first, 6), weekday), 7 * (nth - 1)) : undefined;
  };
  if (given)
    return {
      ...both(find(given.year === undefined ? undefined : String(given.year))),
      rule: given.rule,
      next: given.next,
    };
  const near = monthNear(month, undefined, base);
  const [later, earlier] = [find(near.ahead), find(near.back)];
  return {
    ...(later ? { ahead: later } : {}),
    ...(earlier ? { back: earlier } : {}),
    rule: "such",
    next: at + 3,
  };
}

/** "two days earlier", "a week before", "three months ago", "the day before", "the previous Friday", "Friday of next week". */
function counted(tokens: readonly Listed[], i: number, base: TimeBase): Found | undefined {
  const token = tokens[i]!;
  const here = base.last ?? base.occasion ?? base.page;
  const count = numberOf(token);
  const of = count === undefined ? undefined : UNITS.of(tokens[i + 1]);
  const which = tokens[i + 2]?.lower ?? "";
  if (count !== undefined && of && (AGO.has(which) || SINCE.has(which))) {
    const from = which === "ago" ? base.page : here;
    const value = from && added(from, AGO.has(which) ? -count : count, of);
    return { ...both(of === "week" && which === "ago" ? value?.slice(0, 7) : value), rule: "counted", next: i + 3 };
  }
  const before = tokens[i - 1]?.lower;
  if (TIMES_OF_DAY.holds(token) && before === "the") {
    if (tokens[i + 1]?.lower === "before" && !begins(tokens[i + 2]))
      return { ...both(here && shift(here, -1)), rule: "counted", next: i + 2 };
    if (tokens[i + 1]?.lower === "after" && !begins(tokens[i + 2]))
      return { ...both(here && shift(here, 1)), rule: "counted", next: i + 2 };
  }
  const behind = tokens[i + 1]?.lower ?? "";
  if ((token.lower === "previous" || token.lower === "preceding") && TIMES_OF_DAY.has(behind))
    return { ...both(here && shift(here, -1)), rule: "counted", next: i + 2 };
  if ((token.lower === "following" || (token.lower === "next" && before === "the")) && TIMES_OF_DAY.has(behind))
    return { ...both(here && shift(here, 1)), rule: "counted", next: i + 2 };
  if ((token.lower === "same" || token.lower === "that") && behind === "day")
    return { ...both(here), rule: "counted", next: i + 2 };
  // "on the second day" of what is told of
  const nth = ORDINALS.of(token);
  if (nth !== undefined && TIMES_OF_DAY.has(behind) && before === "the" && tokens[i + 2]?.lower !== "of")
    return { ...both(base.occasion && shift(base.occasion, nth - 1)), rule: "counted", next: i + 2 };
  const named = WEEKDAYS.of(tokens[i + 1]);
  if (token.lower === "previous" && named !== undefined) {
    const from = base.occasion ?? base.page;
    return { ...both(from && lastWeekday(shift(from, -1), named)), rule: "counted", next: i + 2 };
  }
  const own = token.capital ? WEEKDAYS.of(token) : undefined;
  if (own !== undefined && base.page) {
    const at = behind === "of" ? i + 2 : i + 1;
    const monday = lastWeekday(base.page, 1);
    const ofWeek = shift(monday, (own + 6) % 7);
    if (tokens[at]?.lower === "next" && tokens[at + 1]?.lower === "week")
      return { ahead: shift(ofWeek, 7), rule: "counted", next: at + 2 };
    // "Thursday week": a week behind the next one.
    if (behind === "week")
      return { ahead: shift(lastWeekday(shift(base.page, 7), own), 7), rule: "counted", next: i + 2 };
  }
  return undefined;
}

/** "the evening before with" is a time, "the day before the meeting" another's. */
const begins = (token: Listed | undefined): boolean =>
  token !== undefined &&
  (token.lower === "the" || token.lower === "his" || token.lower === "her" || token.lower === "their");

/** "next month", where no other rule has it. */
const unit = (tokens: readonly Listed[], i: number, base: TimeBase): Found | undefined =>
  tokens[i]!.lower === "next" && tokens[i + 1]?.kind === "possessive" ? plain(tokens, i, base, true) : undefined;

function numberOf(token: Listed | undefined): number | undefined {
  if (!token) return undefined;
  if (token.kind === "number") return /^\d{1,3}$/.test(token.text) ? Number(token.text) : undefined;
  return NUMBERS.of(token);
}

/** A day or, for months and years, as exactly as the words: three months behind 13 December is some day in March. */
function added(from: string, count: number, of: "day" | "week" | "month" | "year"): string {
  if (of === "day" || of === "week") return shift(from, of === "week" ? count * 7 : count);
  const months = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + (of === "year" ? count * 12 : count);
  const year = Math.floor(months / 12);
  return of === "year" ? String(year) : monthOf(year, (months % 12) + 1);
}

function monthNear(month: number, which: string | undefined, base: TimeBase): Pick<Found, "ahead" | "back"> {
  if (!base.page) return {};
  const year = Number(base.page.slice(0, 4));
  const now = Number(base.page.slice(5, 7));
  if (which === "this") return both(monthOf(year, month));
  const later = monthOf(month > now || (month === now && which !== "next") ? year : year + 1, month);
  const earlier = monthOf(month < now || (month === now && which !== "last") ? year : year - 1, month);
  if (which === "next" || which === "coming") return { ahead: later };
  if (which === "last" || which === "past" || which === "previous") return { back: earlier };
  return { ahead: later, back: earlier };
}

/** Of a season the year alone is certain: it has no first day. */
function seasonNear(
  [first, last]: readonly [number, number],
  which: string | undefined,
  base: TimeBase,
): Pick<Found, "ahead" | "back"> {
  if (!base.page) return {};
  const year = Number(base.page.slice(0, 4));
  const now = Number(base.page.slice(5, 7));
  if (which === "this") return both(String(year));
  // "next summer", said in March, may be this one or the one after it.
  if (which === "next") return first > now ? {} : { ahead: String(year + 1) };
  const back = String(first <= now ? year : year - 1);
  if (which === "last" || which === "past" || which === "previous") return { back };
  return { ahead: String(last >= now ? year : year + 1), ...(which === "coming" ? {} : { back }) };
}

function unitNear(name: string, which: string, base: TimeBase): Pick<Found, "ahead" | "back"> {
  if (!base.page) return {};
  const step = which === "coming" ? 1 : which === "past" ? -1 : STEPS.get(which);
  if (step === undefined) return {};
  const side = (value: string): Pick<Found, "ahead" | "back"> =>
    step > 0 ? { ahead: value } : step < 0 ? { back: value } : both(value);
  if (name === "year") return side(String(Number(base.page.slice(0, 4)) + step));
  if (name === "month") return side(added(base.page, step, "month"));
  // A week is no month, and days are more than is said.
  return {};
}

const both = (value: string | number | undefined): Pick<Found, "ahead" | "back"> =>
  value ? { ahead: String(value), back: String(value) } : {};
const ahead = (value: string | undefined): Pick<Found, "ahead"> => (value ? { ahead: value } : {});

/** Lists that words are asked for by nobody else. */
export const TIME_LISTS: readonly object[] = [OF_TIME, OPENERS, WHICH, EDGES, TIMES_OF_DAY, UNITS, NUMBERS, STEPS];
