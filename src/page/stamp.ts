import { isWhen, type Stamp } from "../model/when.ts";
import { BESIDE_A_DATE, MONTHS, OF_A_CHANGE, SOLAR_MONTHS, ZONES } from "./calendar-words.ts";
import { fromBuddhist, fromSolarHijri, isSolarHijri, withoutEras } from "./calendars.ts";

/** A line that is a stamp. `stamp` is absent where its day cannot be told ("03/04/2023"). */
export interface StampLine {
  stamp?: Stamp;
  /** It tells when the page was last changed, not when it was published. */
  change: boolean;
}

/** Longer than any stamp with its label; keeps paragraphs away. */
const LONGEST = 110;

const MONTH_OF = new Map<string, number>();
for (const line of Object.values(MONTHS))
  line.split(" ").forEach((forms, index) => {
    for (const form of forms.split("|")) MONTH_OF.set(form.replace("\u200c", " "), index + 1);
  });
const SOLAR_MONTH_OF = new Map(
  SOLAR_MONTHS.flatMap((line) => line.split(" ").map((name, index): [string, number] => [name, index + 1])),
);
const BESIDE = new Set(BESIDE_A_DATE);
const CHANGE = new Set(OF_A_CHANGE);

const YEAR_FIRST = /(?<!\d)(\d{4})\s?[-./年년]\s?(\d{1,2})\s?[-./月월]\s?(\d{1,2})(?!\d)\s?[日일]?/u;
const YEAR_LAST = /(?<!\d)(\d{1,2})([-./])(\d{1,2})[-./](\d{4})(?!\d)/u;
const CLOCK =
  /(?<![\d:])t?(\d{1,2})\s?[:h时時点]\s?(\d{2})(?:\s?[:分]\s?(\d{2})(?!\d)(?:[.,]\d{1,9})?)?\s?分?(?!\d)\s?([ap])?(?:\.?m\b\.?)?/u;
const OFFSET = /^\s{0,2}\(?(?:utc|gmt)?\s?([+-])(\d{1,2})(?::?(\d{2}))?(?!\d)\)?/u;
const ZONE_WORD = /^\s{0,2}\(?(\p{L}{1,4})(?!\p{L})\)?/u;

const two = (digits: string | number): string => String(digits).padStart(2, "0");

/** Digits of other scripts as ASCII ones, letters in lower case, odd spaces as spaces. */
const fold = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0)! & 15) % 10))
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, "")
    .replace(/\s+/gu, " ")
    .toLowerCase()
    .trim();

function date(year: number, month: number, day: number): string | undefined {
  if (isSolarHijri(year)) {
    const gregorian = fromSolarHijri(year, month, day);
    return gregorian && date(...gregorian);
  }
  if (year < 1800 || year > 2200 || month < 1 || month > 12) return undefined;
  // The day before day 1 of the next month is the last of this one.
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day >= 1 && day <= last ? `${year}-${two(month)}-${two(day)}` : undefined;
}

/**
 * Reads a line that holds a stamp and nothing else but its label ("Published: Tuesday, 19 September 2023, 10:50").
 * Wall clock and zone are kept as given, never converted; 24 hours for "p.m.".
 * @returns undefined where the line is anything else.
 */
export function stampLine(line: string): StampLine | undefined {
  if (line.length > LONGEST || !/\p{Nd}/u.test(line)) return undefined;
  let rest = withoutEras(fold(line));
  let day: string | undefined;
  let found = false;
  const take = (match: RegExpMatchArray): void => {
    rest = `${rest.slice(0, match.index)} ${rest.slice(match.index! + match[0].length)}`;
  };

  const yearFirst = rest.match(YEAR_FIRST);
  const yearLast = yearFirst ? null : rest.match(YEAR_LAST);
  if (yearFirst) {
    day = date(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
    if (!day) return undefined;
    found = true;
    take(yearFirst);
  } else if (yearLast) {
    const [a, b, year] = [Number(yearLast[1]), Number(yearLast[3]), Number(yearLast[4])];
    // With dots the day comes first everywhere; with strokes America puts the month first, so both must agree.
    const dayFirst = date(year, b, a);
    const monthFirst = yearLast[2] === "." ? undefined : date(year, a, b);
    if (!dayFirst && !monthFirst) return undefined;
    day = dayFirst && monthFirst && dayFirst !== monthFirst ? undefined : (dayFirst ?? monthFirst);
    found = true;
    take(yearLast);
  }

  let time: string | undefined;
  let zone: string | undefined;
  const clock = rest.match(CLOCK);
  if (clock) {
    let hour = Number(clock[1]);
    if (clock[4] && (hour < 1 || hour > 12)) return undefined;
    if (clock[4]) hour = (hour % 12) + (clock[4] === "p" ? 12 : 0);
    if (hour > 23 || Number(clock[2]) > 59 || Number(clock[3] ?? 0) > 59) return undefined;
    time = `${two(hour)}:${clock[2]}${clock[3] ? `:${clock[3]}` : ""}`;
    const before = rest.slice(0, clock.index);
    let after = rest.slice(clock.index! + clock[0].length);
    const offset = after.match(OFFSET);
    const word = offset ? null : after.match(ZONE_WORD);
    const known = word ? ZONES[word[1]!] : undefined;
    if (offset) {
      if (Number(offset[2]) > 14 || Number(offset[3] ?? 0) > 59) return undefined;
      zone = `${offset[1]}${two(offset[2]!)}:${offset[3] ?? "00"}`;
      after = after.slice(offset[0].length);
    } else if (known) {
      zone = known;
      after = after.slice(word![0].length);
    }
    rest = `${before} ${after}`;
  }

  const words = rest.match(/\p{L}[\p{L}\p{M}]*|\d+/gu) ?? [];
  let change = false;
  let month: number | undefined;
  let solar = false;
  let thai = false;
  const numbers: number[] = [];
  for (const word of words) {
    if (CHANGE.has(word)) change = true;
    if (/^\d/.test(word)) numbers.push(Number(word));
    else if (!found && month === undefined && MONTH_OF.has(word)) {
      month = MONTH_OF.get(word);
      thai = /\p{Script=Thai}/u.test(word);
    } else if (!found && month === undefined && SOLAR_MONTH_OF.has(word)) {
      month = SOLAR_MONTH_OF.get(word);
      solar = true;
    } else if (!BESIDE.has(word)) return undefined;
  }
  if (!found) {
    if (month === undefined || numbers.length !== 2) return undefined;
    const [year, dayOfMonth] = numbers[0]! > 31 ? [numbers[0]!, numbers[1]!] : [numbers[1]!, numbers[0]!];
    if (solar !== isSolarHijri(year)) return undefined;
    day = date(thai && year > 2400 ? fromBuddhist(year) : year, month, dayOfMonth);
    if (!day) return undefined;
  } else if (numbers.length > 0) return undefined;
  if (day === undefined) return { change };
  return { stamp: { date: day, ...(time && { time }), ...(time && zone && { zone }) }, change };
}

/** A stamp as a field gives it, where a month or a year alone may stand too; undefined where it cannot be read. */
export function readStamp(text: string): Stamp | undefined {
  const given = text.trim();
  return isWhen(given) ? onCalendar(given) : stampLine(given)?.stamp;
}

/** "2023-02-30" has the form of a date and is none. */
function onCalendar(when: string): Stamp | undefined {
  const [year, month, day] = when.split("-").map(Number);
  return date(year!, month ?? 1, day ?? 1) ? { date: when } : undefined;
}
