import type { Instant } from "../../model/when.ts";

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const two = (number: number): string => String(number).padStart(2, "0");

/** An instant as HTTP writes it (RFC 9110, section 5.6.7): "Tue, 19 Sep 2023 02:50:00 GMT". Parts of a second are left out. */
export function httpDate(at: Instant): string {
  const date = new Date(at);
  const year = String(date.getUTCFullYear()).padStart(4, "0");
  const time = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(two).join(":");
  return `${DAYS[date.getUTCDay()]}, ${two(date.getUTCDate())} ${MONTHS[date.getUTCMonth()]} ${year} ${time} GMT`;
}

const HTTP_DATE = /^[A-Z][a-z]{2}, (\d{2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}:\d{2}:\d{2}) GMT$/;

/**
 * The instant of an "Accept-Datetime": the rfc1123-date of RFC 7089, section 2.1.1, and no other form. Undefined where it is none,
 * or no day that was: the answer to it is 400 (section 4.5.3).
 */
export function readHttpDate(text: string): Instant | undefined {
  const [, day, name, year, time] = HTTP_DATE.exec(text.trim()) ?? [];
  const month = MONTHS.indexOf(name ?? "");
  if (day === undefined || month < 0) return undefined;
  const at = `${year}-${two(month + 1)}-${day}T${time}Z`;
  // The weekday must be that of the day; and 30 February is none.
  return !Number.isNaN(Date.parse(at)) && httpDate(at) === text.trim() ? at : undefined;
}

/** An instant as addresses and indexes of web archives write it: 14 digits, "20230919025000". Parts of a second are left out. */
export const timestamp = (at: Instant): string => new Date(at).toISOString().replace(/\D/g, "").slice(0, 14);

/** The instant of 4 to 14 digits: what is left out is the earliest that it can be. Undefined where it is none. */
export function readTimestamp(digits: string): Instant | undefined {
  if (!/^\d{4}(?:\d{2}){0,5}$/.test(digits)) return undefined;
  const [year, rest] = [digits.slice(0, 4), (digits + "0101000000".slice(digits.length - 4)).slice(4)];
  const [month, day, hour, minute, second] = rest.match(/../g)!;
  const at = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
  const date = Date.parse(at);
  // 31 June would come out as 1 July.
  return !Number.isNaN(date) && timestamp(at) === year + rest ? at : undefined;
}
