import { day, monthOf, nearestYear, shift, weekday } from "../../text/calendar.ts";
import type { DateHit } from "../pack.ts";

const MONTHS = [
  "январ",
  "феврал",
  "март",
  "апрел",
  "ма",
  "июн",
  "июл",
  "август",
  "сентябр",
  "октябр",
  "ноябр",
  "декабр",
];
const MONTH =
  "(январ[яье]|феврал[яье]|марта?|марте|апрел[яье]|ма[яей]|июн[яье]|июл[яье]|августа?|августе|сентябр[яье]|октябр[яье]|ноябр[яье]|декабр[яье])";
const DAY_MONTH = new RegExp(
  `(?<![\\p{L}\\p{N}.])(\\d{1,2})(?:\\s*[–—-]\\s*(\\d{1,2}))?\\s+${MONTH}(?![\\p{L}])(?:\\s+(\\d{4})(?:\\s*(?:года|г\\.)?))?`,
  "giu",
);
const MONTH_YEAR = new RegExp(
  `(?<![\\p{L}\\p{N}])в\\s+${MONTH}(?![\\p{L}])(?:\\s+(?:(\\d{4})\\s+года|(этого|текущего|нынешнего|прошлого|следующего)\\s+года))?`,
  "giu",
);
const RELATIVE = /(?<![\p{L}])(сегодня|вчера|накануне|завтра)(?![\p{L}])/giu;
const WEEKDAYS = ["воскресенье", "понедельник", "вторник", "среду", "четверг", "пятницу", "субботу"];
const WEEKDAY = /(?<![\p{L}])во?\s+(понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)(?![\p{L}])/giu;
const NUMERIC = /(?<![\p{N}.])(\d{1,2})\.(\d{2})\.(\d{4})(?![\p{N}.])/gu;

const monthNumber = (word: string): number =>
  MONTHS.findIndex((stem, at) => (at === 4 ? /^ма[яей]$/iu.test(word) : word.toLowerCase().startsWith(stem))) + 1;

/**
 * The dates of a stretch of Russian text, in order. Offsets are UTF-16, shifted by `base`.
 * @param published "2031-03-05"; without it only what has its year is resolved
 */
export function russianDates(text: string, base: number, published: string | undefined): DateHit[] {
  const found: DateHit[] = [];
  const add = (match: RegExpExecArray | RegExpMatchArray, rule: DateHit["rule"], at?: string, end?: string): void => {
    const start = base + match.index!;
    found.push({
      start,
      end: start + match[0].trimEnd().length,
      rule,
      ...(at ? { at } : {}),
      ...(end ? { end_at: end } : {}),
    });
  };
  for (const match of text.matchAll(DAY_MONTH)) {
    const month = monthNumber(match[3]!);
    const date = Number(match[1]);
    const year = match[4] ? Number(match[4]) : published ? nearestYear(published, month, date) : undefined;
    const at = year === undefined ? undefined : day(year, month, date);
    const end = match[2] && year !== undefined ? day(year, month, Number(match[2])) : undefined;
    add(match, match[4] ? "absolute" : "year-from-page", at, end);
  }
  for (const match of text.matchAll(NUMERIC))
    add(match, "absolute", day(Number(match[3]), Number(match[2]), Number(match[1])));
  for (const match of text.matchAll(MONTH_YEAR)) {
    const month = monthNumber(match[1]!);
    const turn = match[3] ? (/^прош/iu.test(match[3]) ? -1 : /^след/iu.test(match[3]) ? 1 : 0) : undefined;
    const year = match[2]
      ? Number(match[2])
      : published && turn !== undefined
        ? Number(published.slice(0, 4)) + turn
        : published
          ? nearestYear(published, month, 15)
          : undefined;
    add(
      match,
      match[2] ? "absolute" : turn !== undefined ? "this-year" : "year-from-page",
      year === undefined ? undefined : monthOf(year, month),
    );
  }
  if (published?.length === 10) {
    for (const match of text.matchAll(RELATIVE)) {
      const word = match[1]!.toLowerCase();
      add(match, "relative", shift(published, word === "завтра" ? 1 : word === "сегодня" ? 0 : -1));
    }
    for (const match of text.matchAll(WEEKDAY)) {
      const back = (weekday(published) - WEEKDAYS.indexOf(match[1]!.toLowerCase()) + 7) % 7;
      add(match, "weekday", shift(published, -back));
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
