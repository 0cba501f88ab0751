import type { Instant } from "../model/when.ts";

/** What an answer says about asking again: RFC 9110 (conditions, Retry-After) and RFC 9111 (freshness). */

/** Names in lower case, as a capture has them. */
export type Headers = readonly (readonly [name: string, value: string])[];

const value = (headers: Headers, name: string): string | undefined =>
  headers.find(([known]) => known === name)?.[1].trim() || undefined;

/** @returns "2026-11-03T10:00:00Z", whole seconds; undefined out of the range of dates. */
function instant(milliseconds: number): Instant | undefined {
  const seconds = Math.floor(milliseconds / 1000) * 1000;
  // The years 1970 to 9999; beyond, the form of an instant would change.
  if (!(seconds >= 0 && seconds < 253_402_300_800_000)) return undefined;
  return new Date(seconds).toISOString().replace(".000Z", "Z");
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** "Tue, 03 Nov 2026 10:00:00 GMT"; with dashes and two digits of the year it is the obsolete form of RFC 850. */
const FIXED = /^[a-z]{3,9},\s(\d{2})[\s-]([a-z]{3})[\s-](\d{4}|\d{2})\s(\d{2}):(\d{2}):(\d{2})\s(?:GMT|UTC)$/i;
/** "Tue Nov  3 10:00:00 2026", as C's asctime writes it. */
const ASCTIME = /^[a-z]{3}\s([a-z]{3})\s([\s\d]\d)\s(\d{2}):(\d{2}):(\d{2})\s(\d{4})$/i;

/**
 * A date of HTTP in any of its three forms (RFC 9110, section 5.6.7).
 * @param at decides the century of two digits: a year more than 50 ahead of it is past.
 */
export function httpDate(text: string | undefined, at: Instant): Instant | undefined {
  const given = text?.trim() ?? "";
  const fixed = FIXED.exec(given);
  const old = fixed ? null : ASCTIME.exec(given);
  const parts = fixed
    ? [fixed[3]!, fixed[2]!, fixed[1]!, fixed[4]!, fixed[5]!, fixed[6]!]
    : old
      ? [old[6]!, old[1]!, old[2]!.trim(), old[3]!, old[4]!, old[5]!]
      : undefined;
  if (!parts) return undefined;
  const month = MONTHS.indexOf(parts[1]!.toLowerCase());
  let year = Number(parts[0]);
  if (parts[0]!.length === 2) {
    year += Math.floor(Number(at.slice(0, 4)) / 100) * 100;
    if (year > Number(at.slice(0, 4)) + 50) year -= 100;
  }
  const [day, hour, minute, second] = parts.slice(2).map(Number);
  if (month < 0 || hour! > 23 || minute! > 59 || second! > 60) return undefined;
  const date = Date.UTC(year, month, day);
  if (new Date(date).getUTCDate() !== day) return undefined;
  return instant(date + ((hour! * 60 + minute!) * 60 + second!) * 1000);
}

/**
 * Until when a site asks not to be asked: seconds or a date (RFC 9110, section 10.2.3).
 * @param at when the answer had come. A date that is past means now.
 */
export function retryAfter(headers: Headers, at: Instant): Instant | undefined {
  const given = value(headers, "retry-after");
  if (given === undefined) return undefined;
  const now = Date.parse(at);
  if (/^\d{1,10}$/.test(given)) return instant(now + Number(given) * 1000);
  const until = httpDate(given, at);
  return until === undefined ? undefined : instant(Math.max(now, Date.parse(until)));
}

/** What to send so that an unchanged page need not be sent again (RFC 9110, section 13.1). */
export interface Conditions {
  "if-none-match"?: string;
  "if-modified-since"?: string;
}

/**
 * @param earlier headers of the last whole answer of the same address (200); of a 304 its new ETag goes before.
 * Only well-formed values are sent on: a stranger's header must not become another of ours.
 */
export function conditions(earlier: Headers, at: Instant): Conditions {
  const tag = value(earlier, "etag");
  const modified = value(earlier, "last-modified");
  return {
    ...(tag && tag.length <= 512 && /^(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"$/.test(tag) && { "if-none-match": tag }),
    ...(modified && httpDate(modified, at) && { "if-modified-since": modified }),
  };
}

/** A site that forbids looking for longer than this is looked at all the same: by mistake some say "a year". */
const LONGEST_FRESH = 86_400;

/**
 * Until when an answer is fresh by its own word: "max-age" less its age, or else "Expires" (RFC 9111, section 4.2). At most a
 * day; undefined where nothing is said, or "no-cache" or "no-store".
 */
export function freshUntil(headers: Headers, at: Instant): Instant | undefined {
  const directives = new Map(
    (value(headers, "cache-control") ?? "").split(",").map((part): [string, string] => {
      const [name = "", given = ""] = part.split("=");
      return [name.trim().toLowerCase(), given.trim().replace(/^"|"$/g, "")];
    }),
  );
  if (directives.has("no-cache") || directives.has("no-store")) return undefined;
  const now = Date.parse(at);
  const age = directives.get("max-age");
  if (age !== undefined) {
    if (!/^\d{1,12}$/.test(age)) return undefined;
    const since = Number(/^\d{1,9}$/.exec(value(headers, "age") ?? "")?.[0] ?? 0);
    return instant(now + Math.min(Math.max(0, Number(age) - since), LONGEST_FRESH) * 1000);
  }
  const expires = httpDate(value(headers, "expires"), at);
  if (expires === undefined) return undefined;
  // The site's clock may be wrong; the span it means is what counts.
  const from = Date.parse(httpDate(value(headers, "date"), at) ?? at);
  const span = (Date.parse(expires) - from) / 1000;
  return instant(now + Math.min(Math.max(0, span), LONGEST_FRESH) * 1000);
}
