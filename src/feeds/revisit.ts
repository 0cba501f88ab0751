import { readHttpDate } from "../model/http-date.ts";
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

/**
 * Until when a site asks not to be asked: seconds or a date (RFC 9110, section 10.2.3).
 * @param at when the answer had come. A date that is past means now.
 */
export function retryAfter(headers: Headers, at: Instant): Instant | undefined {
  const given = value(headers, "retry-after");
  if (given === undefined) return undefined;
  const now = Date.parse(at);
  if (/^\d{1,10}$/.test(given)) return instant(now + Number(given) * 1000);
  const until = readHttpDate(given, at);
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
    ...(modified && readHttpDate(modified, at) && { "if-modified-since": modified }),
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
  const expires = readHttpDate(value(headers, "expires"), at);
  if (expires === undefined) return undefined;
  // The site's clock may be wrong; the span it means is what counts.
  const from = Date.parse(readHttpDate(value(headers, "date"), at) ?? at);
  const span = (Date.parse(expires) - from) / 1000;
  return instant(now + Math.min(Math.max(0, span), LONGEST_FRESH) * 1000);
}
