import type { DateWithin } from "./dates.ts";
import { dateWithin } from "./dates.ts";

/**
 * "03/11/2026" is a day of November or of March. By itself it cannot be told; of the dates of one page some can be, and the
 * page keeps to one custom.
 */
export type Custom = "day-first" | "month-first";

/** A date with its year last and strokes or hyphens between. Offsets are UTF-16, into the text as given. */
export interface StrokeDate {
  first: number;
  second: number;
  year: number;
  start: number;
  end: number;
}

const STROKES = /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2((?:19|20)\d{2})(?![\d/-])/;

/** Digits of Arabic and Persian as ASCII ones; nothing changes its place. */
const withPlainDigits = (text: string): string =>
  /^[\0-\x7f]*$/.test(text) ? text : text.replace(/[٠-٩۰-۹]/gu, (digit) => String(digit.codePointAt(0)! & 15));

/** The first such date of a line that is a day in one reading at least. */
export function strokeDateIn(text: string): StrokeDate | undefined {
  // Most lines of a long page have neither sign.
  if (!text.includes("/") && !text.includes("-")) return undefined;
  const match = STROKES.exec(withPlainDigits(text));
  if (!match) return undefined;
  const [first, second] = [Number(match[1]), Number(match[3])];
  if (first < 1 || second < 1 || Math.max(first, second) > 31 || Math.min(first, second) > 12) return undefined;
  return { first, second, year: Number(match[4]), start: match.index, end: match.index + match[0].length };
}

/** Languages whose writers put the day first wherever the year comes last. English has both customs. */
const DAY_FIRST = new Set([
  ...["ar", "az", "be", "bg", "bn", "bs", "ca", "cs", "da", "de", "el", "es", "et", "fi", "fr", "ga", "gl", "he", "hi"],
  ...["hr", "hy", "id", "is", "it", "ka", "kk", "km", "lo", "lv", "mk", "ms", "mt", "my", "nb", "nl", "nn", "no", "pl"],
  ...["pt", "ro", "ru", "sk", "sl", "sq", "sr", "th", "tr", "uk", "ur", "uz", "vi"],
]);

/**
 * What the dates of a page tell together: "13/11/2026" is day first and so are its neighbours. Where none tells, the language
 * does, if all who write it have one custom.
 * @returns undefined where nothing tells, or where the dates contradict each other.
 */
export function customOf(dates: readonly StrokeDate[], language: string | undefined): Custom | undefined {
  const day = dates.some(({ first }) => first > 12);
  const month = dates.some(({ second }) => second > 12);
  if (day !== month) return day ? "day-first" : "month-first";
  return !day && language !== undefined && DAY_FIRST.has(language) ? "day-first" : undefined;
}

/** The date of a line by the custom of its page. */
export function dateByCustom(text: string, custom: Custom): DateWithin | undefined {
  const found = strokeDateIn(text);
  if (!found) return undefined;
  const { first, second, year, start, end } = found;
  const [day, month] = custom === "day-first" ? [first, second] : [second, first];
  const iso = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return dateWithin(`${text.slice(0, start)}${iso}${text.slice(end)}`);
}
