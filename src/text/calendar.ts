import type { When } from "../model/when.ts";

/** Days by the proleptic Gregorian calendar, without a clock or a zone. */

const pad = (value: number): string => String(value).padStart(2, "0");

/** @returns "2023-09-18", or undefined where there is no such day. */
export function day(year: number, month: number, date: number): When | undefined {
  if (month < 1 || month > 12 || date < 1 || date > daysIn(year, month)) return undefined;
  return `${String(year).padStart(4, "0")}-${pad(month)}-${pad(date)}`;
}

export const monthOf = (year: number, month: number): When => `${String(year).padStart(4, "0")}-${pad(month)}`;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;

/** The days since 1970 began, of a month or a year none. A year counted from March has its odd day at the end. */
function dayNumber(when: When): number {
  if (when.length !== 10) return Number.NaN;
  const month = Number(when.slice(5, 7));
  const year = Number(when.slice(0, 4)) - (month < 3 ? 1 : 0);
  const ofYear = Math.floor((153 * (month + (month < 3 ? 9 : -3)) + 2) / 5) + Number(when.slice(8)) - 1;
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + ofYear - EPOCH;
}

/** 1970-01-01, counted from the first of March of the year 0. */
const EPOCH = 719_468;
const IN_400_YEARS = 146_097;

/** The day `days` after (before, if negative) a day given as "2023-09-18". */
export function shift(when: When, days: number): When {
  const since = dayNumber(when) + days + EPOCH;
  if (Number.isNaN(since)) throw new RangeError(`no day: ${when}`);
  const era = Math.floor(since / IN_400_YEARS);
  const ofEra = since - era * IN_400_YEARS;
  const years = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const march = Math.floor((5 * ofYear + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  const year = years + era * 400 + (month < 3 ? 1 : 0);
  return `${String(year).padStart(4, "0")}-${pad(month)}-${pad(ofYear - Math.floor((153 * march + 2) / 5) + 1)}`;
}

/** 0 Sunday … 6 Saturday; the first day of 1970 was a Thursday. */
export const weekday = (when: When): number => (((dayNumber(when) + 4) % 7) + 7) % 7;

/** The last day on or before `when` that is the given weekday. */
export const lastWeekday = (when: When, wanted: number): When => shift(when, -((weekday(when) - wanted + 7) % 7));

/** The whole days from a to b, negative if b is earlier. */
export const daysBetween = (a: When, b: When): number => dayNumber(b) - dayNumber(a);

/**
 * The year of a day and month that stand without one: the one that puts it nearest to the day of publication.
 * A readout of 3 January that tells of "December 29" means the December before.
 */
export function nearestYear(published: When, month: number, date: number): number {
  const year = Number(published.slice(0, 4));
  const reference = published.length === 10 ? published : `${published.slice(0, 7).padEnd(7, "-07")}-15`;
  const distance = (candidate: number): number => {
    const at = day(candidate, month, Math.min(date, daysIn(candidate, month)));
    return at ? Math.abs(daysBetween(reference, at)) : Number.POSITIVE_INFINITY;
  };
  return [year - 1, year, year + 1].reduce((best, candidate) =>
    distance(candidate) < distance(best) ? candidate : best,
  );
}
