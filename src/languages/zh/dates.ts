import type { Rule, Span } from "../../model/evidence.ts";
import type { When } from "../../model/when.ts";
import { day as dayOf, daysIn, monthOf, nearestYear, shift } from "../../text/calendar.ts";

/** A date and what it says. */
export interface HanDate extends Span {
  at: When;
  /** Absent where the text gives the date whole. */
  rule?: Rule;
}

const DATE =
  /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日|(\d{4})年(\d{1,2})月|(今年|去年|明年)(\d{1,2})月(?:(\d{1,2})日)?|(?<![\d月至、\-－—])(\d{1,2})日(?!元|本|常|前|益)|(昨天|昨日|今天|今日|前天|明天)|[今昨前明本][（(](\d{1,2})[）)][日天]/gu;
const DAYS: Readonly<Record<string, number>> = { 昨天: -1, 昨日: -1, 今天: 0, 今日: 0, 前天: -2, 明天: 1 };
const YEARS: Readonly<Record<string, number>> = { 去年: -1, 今年: 0, 明年: 1 };

/** "五月十八日", "二〇三一年十月二十一日": as newspapers of Hong Kong and Macao write days. */
const SPELLED =
  /(?:([〇零一二三四五六七八九]{4})年)?(?<![\p{Script=Han}\d]第)([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/gu;
const DIGITS = "〇一二三四五六七八九";
const digitOf = (letter: string): number => DIGITS.indexOf(letter === "零" ? "〇" : letter);
/** "二十一" is 21; NaN where it is no number below a hundred. */
function numberOf(words: string): number {
  const [tens, ones] = words.includes("十") ? words.split("十") : ["", words];
  const value = (words.includes("十") ? 10 * (tens ? digitOf(tens) : 1) : 0) + (ones ? digitOf(ones) : 0);
  return (tens ?? "").length > 1 || (ones ?? "").length > 1 ? Number.NaN : value;
}

/**
 * Dates in a piece of text: "2023年9月18日", "9月18日", "五月十八日", "今年3月", "13日", "昨天".
 * @param page the day of publication, "2023-09-18"; without it what lacks its year is left out.
 * @param offset what is added to places.
 */
export function datesIn(text: string, page: string | undefined, offset = 0): HanDate[] {
  const found: HanDate[] = [];
  const add = (match: RegExpMatchArray, at: string | undefined, rule?: Rule): void => {
    if (at === undefined) return;
    const start = offset + match.index!;
    found.push({ start, end: start + match[0].length, at, ...(rule ? { rule } : {}) });
  };
  for (const match of text.matchAll(DATE)) {
    const [month, date] = [Number(match[2]), Number(match[3])];
    const [, year, , , monthYear, yearMonth, thisYear, itsMonth, itsDay, dayOnly, relative, bracketed] = match;
    if (match[3] !== undefined) {
      if (year !== undefined) add(match, dayOf(Number(year), month, date));
      else if (page !== undefined && month >= 1 && month <= 12)
        add(match, dayOf(nearestYear(page, month, date), month, date), "date-year-from-page");
    } else if (monthYear !== undefined) {
      if (Number(yearMonth) >= 1 && Number(yearMonth) <= 12) add(match, monthOf(Number(monthYear), Number(yearMonth)));
    } else if (page === undefined) continue;
    else if (thisYear !== undefined) {
      const its = Number(page.slice(0, 4)) + YEARS[thisYear]!;
      if (itsDay !== undefined) add(match, dayOf(its, Number(itsMonth), Number(itsDay)), "date-this-year");
      else if (Number(itsMonth) >= 1 && Number(itsMonth) <= 12)
        add(match, monthOf(its, Number(itsMonth)), "date-this-year");
    } else if (dayOnly !== undefined) add(match, dayOfMonth(page, Number(dayOnly)), "date-day-of-month");
    else if (bracketed !== undefined) add(match, dayOfMonth(page, Number(bracketed)), "date-day-of-month");
    else if (relative !== undefined) add(match, shift(page, DAYS[relative]!), "date-relative");
  }
  for (const match of text.matchAll(SPELLED)) {
    const [month, date] = [numberOf(match[2]!), numberOf(match[3]!)];
    if (!(month >= 1 && month <= 12)) continue;
    if (match[1] !== undefined) add(match, dayOf(Number([...match[1]].map(digitOf).join("")), month, date));
    else if (page !== undefined) add(match, dayOf(nearestYear(page, month, date), month, date), "date-year-from-page");
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The last day with that number; up to two days past publication, for clocks differ. */
function dayOfMonth(page: string, date: number): string | undefined {
  const latest = shift(page, 2);
  let [year, month] = [Number(latest.slice(0, 4)), Number(latest.slice(5, 7))];
  for (let tries = 0; tries < 3; tries++) {
    if (date >= 1 && date <= daysIn(year, month)) {
      const at = dayOf(year, month, date);
      if (at !== undefined && at <= latest) return at;
    }
    [year, month] = month === 1 ? [year - 1, 12] : [year, month - 1];
  }
  return undefined;
}
