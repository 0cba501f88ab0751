import type { Instant } from "./when.ts";

/** Dates as HTTP writes them (RFC 9110, section 5.6.7). */

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const two = (number: number): string => String(number).padStart(2, "0");

/** "Tue, 19 Sep 2023 02:50:00 GMT". Parts of a second are left out. */
export function httpDate(at: Instant): string {
  const date = new Date(at);
  const year = String(date.getUTCFullYear()).padStart(4, "0");
  const time = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(two).join(":");
  return `${DAYS[date.getUTCDay()]}, ${two(date.getUTCDate())} ${MONTHS[date.getUTCMonth()]} ${year} ${time} GMT`;
}

/** "Tue, 03 Nov 2026 10:00:00 GMT"; with dashes and two digits of the year it is the obsolete form of RFC 850. */
const FIXED = /^[a-z]{3,9},\s(\d{2})[\s-]([a-z]{3})[\s-](\d{4}|\d{2})\s(\d{2}):(\d{2}):(\d{2})\s(?:GMT|UTC)$/i;
/** "Tue Nov  3 10:00:00 2026", as C's asctime writes it. */
const ASCTIME = /^[a-z]{3}\s([a-z]{3})\s([\s\d]\d)\s(\d{2}):(\d{2}):(\d{2})\s(\d{4})$/i;

/**
 * A date in any of HTTP's three forms, whole seconds: "2026-11-03T10:00:00Z". Undefined where it is none, or no day that was.
 * @param at decides the century of two digits: a year more than 50 ahead of it is past.
 */
export function readHttpDate(text: string | undefined, at: Instant): Instant | undefined {
  const given = text?.trim() ?? "";
  const fixed = FIXED.exec(given);
  const old = fixed ? null : ASCTIME.exec(given);
  const parts = fixed
    ? [fixed[3]!, fixed[2]!, fixed[1]!, fixed[4]!, fixed[5]!, fixed[6]!]
    : old
      ? [old[6]!, old[1]!, old[2]!.trim(), old[3]!, old[4]!, old[5]!]
      : undefined;
  if (!parts) return undefined;
  const month = MONTHS.findIndex((name) => name.toLowerCase() === parts[1]!.toLowerCase());
  let year = Number(parts[0]);
  if (parts[0]!.length === 2) {
    year += Math.floor(Number(at.slice(0, 4)) / 100) * 100;
    if (year > Number(at.slice(0, 4)) + 50) year -= 100;
  }
  const [day, hour, minute, second] = parts.slice(2).map(Number);
  if (month < 0 || hour! > 23 || minute! > 59 || second! > 60) return undefined;
  // Set year by year: Date.UTC takes the years 0 to 99 for those of the last century.
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  if (date.getUTCDate() !== day) return undefined;
  return new Date(date.getTime() + ((hour! * 60 + minute!) * 60 + second!) * 1000).toISOString().replace(".000Z", "Z");
}
