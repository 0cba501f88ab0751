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

/** Milliseconds of a day's midnight in UTC; of a month or a year none. */
function midnight(when: When): number {
  const year = Number(when.slice(0, 4));
  // Date.UTC takes the year 99 for 1999.
  if (year < 100 || when.length !== 10) return Date.parse(`${when}T00:00:00Z`);
  return Date.UTC(year, Number(when.slice(5, 7)) - 1, Number(when.slice(8)));
}

/** The day `days` after (before, if negative) a day given as "2023-09-18". */
export function shift(when: When, days: number): When {
  return new Date(midnight(when) + days * 86_400_000).toISOString().slice(0, 10);
}

/** 0 Sunday … 6 Saturday. */
export const weekday = (when: When): number => new Date(midnight(when)).getUTCDay();

/** The last day on or before `when` that is the given weekday. */
export const lastWeekday = (when: When, wanted: number): When => shift(when, -((weekday(when) - wanted + 7) % 7));

/** The whole days from a to b, negative if b is earlier. */
export const daysBetween = (a: When, b: When): number => Math.round((midnight(b) - midnight(a)) / 86_400_000);

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
