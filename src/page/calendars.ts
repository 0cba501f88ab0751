/** Days as other calendars than the Gregorian write them. */

/** First year of an era, less one: Reiwa 8 is 2026. */
const ERAS: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

export const ERA_YEAR = /(令和|平成|昭和)\s?(元|\d{1,2})\s?年/gu;

/** "令和8年11月3日" -> "2026年11月3日". */
export const withoutEras = (text: string): string =>
  !text.includes("年")
    ? text
    : text.replace(ERA_YEAR, (_, era: string, year: string) => `${ERAS[era]! + (year === "元" ? 1 : Number(year))}年`);

/** Thailand counts from 543 BC. */
export const fromBuddhist = (year: number): number => year - 543;

/**
 * Years of the Solar Hijri calendar (Iran, Afghanistan) that a page may have: 2001 to 2041. The lunar years of the same numbers
 * lie before the web, and those of today (1447) behind.
 */
export const isSolarHijri = (year: number): boolean => year >= 1380 && year <= 1420;

/** Leap years in the cycle of 33 that the calendar keeps to from 1343 to 1472. */
const LEAP = new Set([1, 5, 9, 13, 17, 22, 26, 30]);
const isLeap = (year: number): boolean => LEAP.has(year % 33);
/** 1 Farvardin 1403. */
const NEW_YEAR_1403 = Date.UTC(2024, 2, 20);

/** @returns the Gregorian day as [year, month, day]; undefined where there is no such day. Year by {@link isSolarHijri}. */
export function fromSolarHijri(
  year: number,
  month: number,
  day: number,
): [year: number, month: number, day: number] | undefined {
  const length = month <= 6 ? 31 : month < 12 || isLeap(year) ? 30 : 29;
  if (!isSolarHijri(year) || month < 1 || month > 12 || day < 1 || day > length) return undefined;
  let days = (month <= 6 ? 31 * (month - 1) : 186 + 30 * (month - 7)) + day - 1;
  for (let before = 1403; before < year; before++) days += isLeap(before) ? 366 : 365;
  for (let after = year; after < 1403; after++) days -= isLeap(after) ? 366 : 365;
  const date = new Date(NEW_YEAR_1403 + days * 86_400_000);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}
