import type { Rule, Span } from "../../model/evidence.ts";
import type { When } from "../../model/when.ts";
import { monthOf } from "../../text/calendar.ts";
import { datesIn, type HanDate } from "./dates.ts";

const NUMBERS: Readonly<Record<string, number>> = {
  一: 1,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};
const YEARS: Readonly<Record<string, number>> = { 去年: -1, 今年: 0, 明年: 1, 后年: 2 };

/**
 * Times that are less than a date: "9月" alone, "明年年底前", "2033年", "去年", "年内", "下个月", "未来三年", "三年内". A year's name with
 * whose year it is behind it ("今年是…周年") is no time of what is told.
 */
const TIME =
  /(?<![\d年月至、\-－—])(\d{1,2})月(?![\d日份]?\d)|(?:(\d{4})年|(去年|今年|明年|后年))(?!\d|是|恰逢|适逢|[^，。]{0,10}周年|迎来|轮值)(?:年?底|年?内|上半年|下半年|[春夏秋冬](?:天|季)?)?(?:之?前|以前)?|(?:(?<![一两二三四五六七八九十几\d])年内|年底前)|(?<!第|[一二三四五六七八九十\d])([一两二三四五六七八九十]|\d{1,2})个?(年|月)(?:之)?内|(下个?月|本月底?|上个?月)|(?:未来|今后)([一两二三四五六七八九十]|\d{1,2})个?(年|月)/gu;

export interface HanTime extends Span {
  at: When;
  rule?: Rule;
}

/**
 * Dates and less exact times, in order, each once.
 * @param page the day of publication; without it only what is given whole is found
 * @param ahead whether a month alone is the next to come, or the last past
 */
export function timesIn(text: string, page: string | undefined, ahead: boolean, offset = 0): HanTime[] {
  const dates: HanDate[] = datesIn(text, page, offset);
  const found: HanTime[] = [...dates];
  const add = (match: RegExpMatchArray, at: string, rule?: Rule): void => {
    const span = { start: offset + match.index!, end: offset + match.index! + match[0].length };
    if (dates.some((date) => date.start < span.end && span.start < date.end)) return;
    found.push({ ...span, at, ...(rule ? { rule } : {}) });
  };
  for (const match of text.matchAll(TIME)) {
    const [words, month, year, named, inside, insideUnit, near, coming, comingUnit] = match;
    const [count, unit] = [inside ?? coming, insideUnit ?? comingUnit];
    // "三年内两度来访" is told of the past.
    if (inside !== undefined && !ahead) continue;
    if (year !== undefined) add(match, year);
    if (page === undefined || year !== undefined) continue;
    const [its, now] = [Number(page.slice(0, 4)), Number(page.slice(5, 7)) || 1];
    if (month !== undefined) {
      const number = Number(month);
      if (number < 1 || number > 12) continue;
      const shifted = ahead ? (number < now ? its + 1 : its) : number > now ? its - 1 : its;
      add(match, monthOf(shifted, number), "date-such");
    } else if (named !== undefined) add(match, String(its + YEARS[named]!), "date-this-year");
    else if (near !== undefined) {
      const number = now - 1 + (near.startsWith("下") ? 1 : near.startsWith("上") ? -1 : 0);
      add(match, monthOf(its + Math.floor(number / 12), ((number + 12) % 12) + 1), "date-such");
    } else if (count !== undefined) {
      const length = NUMBERS[count] ?? Number(count);
      const months = its * 12 + now - 1 + (unit === "月" ? length : length * 12);
      add(
        match,
        unit === "年" ? String(its + length) : monthOf(Math.floor(months / 12), (months % 12) + 1),
        "date-counted",
      );
    } else if (words === "年内" || words === "年底前") add(match, String(its), "date-this-year");
  }
  return found.sort((a, b) => a.start - b.start);
}
