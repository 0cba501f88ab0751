import type { Instant, Stamp } from "../model/when.ts";
import { readStamp, stampLine } from "../page/stamp.ts";

/** Zones that RFC 822, section 5.1, gives a meaning; feeds follow it, while on pages the same letters may mean another. */
const RFC_822_ZONES: Record<string, string> = {
  ut: "+00:00",
  est: "-05:00",
  edt: "-04:00",
  cst: "-06:00",
  cdt: "-05:00",
  mst: "-07:00",
  mdt: "-06:00",
  pst: "-08:00",
  pdt: "-07:00",
};

const RFC_3339 = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d(?::\d\d)?)(?:\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/i;

/** "2026-02-30" is none: the engine makes the second of March of it. */
const onCalendar = (date: string): boolean => new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);

/** Longer than any date of a feed. */
const LONGEST = 80;

/** The date of an item of a feed, in RFC 822, RFC 3339 or whatever else a stamp may look like. */
export function feedDate(text: string | undefined): Stamp | undefined {
  if (text === undefined || text.length > LONGEST) return undefined;
  // Read by itself because a sitemap may have fifty thousand.
  const plain = RFC_3339.exec(text.trim());
  if (plain && !Number.isNaN(Date.parse(`${plain[1]}T${plain[2]}Z`)))
    return onCalendar(plain[1]!) ? { date: plain[1]!, time: plain[2]!, zone: plain[3]!.toUpperCase() } : undefined;
  // The weekday says nothing new, and programs write it in any language: "Втр, 03 Ноя 2026".
  const dayFirst = text.trim().replace(/^\p{L}[\p{L}\p{M}]{0,14}\.?,\s{0,3}(?=\d{1,2}\s)/u, "");
  const given = dayFirst.replace(/\s([A-Za-z]{2,3})$/, (all, zone: string) => {
    const offset = RFC_822_ZONES[zone.toLowerCase()];
    return offset ? ` ${offset}` : all;
  });
  const twoDigits = given.replace(/^((?:[A-Za-z]{3},?\s)?\d{1,2}\s[A-Za-z]{3}\s)(\d{2})(?=\s\d)/, (_, day, year) =>
    // RFC 2822, section 4.3.
    Number(year) < 50 ? `${day}20${year}` : `${day}19${year}`,
  );
  return readStamp(twoDigits);
}

/** @returns undefined where the stamp has no time or no zone: then it is a day or a wall clock, and no instant. */
export function instantOf(stamp: Stamp | undefined): Instant | undefined {
  if (stamp?.time === undefined || stamp.zone === undefined || stamp.date.length !== 10) return undefined;
  const time = stamp.time.length === 5 ? `${stamp.time}:00` : stamp.time;
  const at = Date.parse(`${stamp.date}T${time}${stamp.zone}`);
  return Number.isNaN(at) ? undefined : new Date(at).toISOString().replace(".000Z", "Z");
}

/** Tokens on either side of the year that may belong to its date: "Tuesday, 3 November 2026, 10:50 a.m." */
const BEFORE = 5;
const AFTER = 4;
/** Of a text; a date that a list gives stands at its beginning or end. */
const LOOKED_AT = 240;

/** A date inside of other words. Offsets are UTF-16, into the text as given. */
export interface DateWithin {
  stamp: Stamp;
  start: number;
  end: number;
}

const YEAR = /(?:19|20|٢٠|۲۰|۱۴)\p{Nd}{2}|(?<!\d)14\d\d[/.-]\d/u;
const ANY_YEAR = /(?:19|20|25|14|٢٠|۲۰|۱۴)\p{Nd}{2}/u;

/**
 * The first date in a line: the line itself, or the longest run of words around a year that is a stamp.
 * Days only; a month or a year alone is none, and neither is what two customs read differently ("03/04/2026").
 */
export function dateWithin(text: string): DateWithin | undefined {
  if (!/\p{Nd}/u.test(text)) return undefined;
  const whole = stampLine(text);
  if (whole?.stamp) return { stamp: whole.stamp, start: 0, end: text.length };
  const line = text.slice(0, LOOKED_AT);
  // Chinese dates stand without spaces among words.
  const packed = /[年년]/u.test(line)
    ? line.match(/(?:(?<!\d)\d{4}|(?:令和|平成)\s?(?:元|\d{1,2}))\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]?/u)
    : null;
  if (packed) {
    const stamp = stampLine(packed[0])?.stamp;
    if (stamp) return { stamp, start: packed.index!, end: packed.index! + packed[0].length };
  }
  // Years of other calendars are looked for where those are in use: "2500 guests" is no year.
  const year = /[\p{Script=Thai}\p{Script=Arabic}]/u.test(line) ? ANY_YEAR : YEAR;
  const tokens = [...line.matchAll(/[^\s()[\]【】|｜·•—–,،]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    year: year.test(match[0]),
  }));
  for (const [at, token] of tokens.entries()) {
    if (!token.year) continue;
    for (let size = BEFORE + AFTER + 1; size >= 1; size--) {
      for (let from = Math.max(0, at - BEFORE); from <= at; from++) {
        const to = from + size - 1;
        if (to < at || to > at + AFTER || to >= tokens.length) continue;
        const stamp = stampLine(line.slice(tokens[from]!.start, tokens[to]!.end))?.stamp;
        if (stamp) return { stamp, ...narrowed(line, tokens.slice(from, to + 1), stamp) };
      }
    }
  }
  return undefined;
}

/** "The" and "on" may stand beside a date and belong to other words all the same: what the stamp can do without is not its. */
function narrowed(
  line: string,
  tokens: readonly { start: number; end: number }[],
  stamp: Stamp,
): { start: number; end: number } {
  const same = (from: number, to: number): boolean => {
    const less = stampLine(line.slice(tokens[from]!.start, tokens[to]!.end))?.stamp;
    return less?.date === stamp.date && less.time === stamp.time && less.zone === stamp.zone;
  };
  let [from, to] = [0, tokens.length - 1];
  while (to > from && same(from, to - 1)) to--;
  while (from < to && same(from + 1, to)) from++;
  return { start: tokens[from]!.start, end: tokens[to]!.end };
}

/** The day in an address, as many sites build theirs: "/2026/11/03/", "/2026-11-03-", "t20261103_". */
export function dayInAddress(url: string): Stamp | undefined {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, "").slice(0, 300);
  const match =
    path.match(/(?<!\d)(20\d\d)[/_-](0[1-9]|1[0-2])[/_-](0[1-9]|[12]\d|3[01])(?!\d)/) ??
    path.match(/(?<!\d)(20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/);
  return match ? readStamp(`${match[1]}-${match[2]}-${match[3]}`) : undefined;
}
