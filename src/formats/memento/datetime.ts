import { httpDate, readHttpDate as readAnyHttpDate } from "../../model/http-date.ts";
import type { Instant } from "../../model/when.ts";

export { httpDate };

/**
 * The instant of an "Accept-Datetime": the rfc1123-date of RFC 7089, section 2.1.1, and no other form; the weekday must be that of the
 * day. Undefined where it is none, or no day that was: the answer to it is 400 (section 4.5.3).
 */
export function readHttpDate(text: string): Instant | undefined {
  const at = readAnyHttpDate(text, text);
  return at !== undefined && httpDate(at) === text.trim() ? at : undefined;
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
