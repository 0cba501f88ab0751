import type { Instant } from "../model/when.ts";

/** When to look: at a page again, at a source for new pages, at a site after a failure. Seconds throughout. */

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * A page is looked at again so long after it was first seen or last changed: most edits come soon, few come late. The ladder of
 * NewsDiffs, which watched the front pages of newspapers from 2012 on, with a day between; then every thirty days for ever.
 */
export const LADDER: readonly number[] = [15 * MINUTE, HOUR, 3 * HOUR, DAY, 3 * DAY, 30 * DAY];

const after = (at: Instant, seconds: number): Instant =>
  new Date(Date.parse(at) + seconds * 1000).toISOString().replace(/\.\d{3}Z$/, "Z");

/** A failed look is tried again after this, twice as long each time, up to a day. */
const FIRST_PAUSE = 15 * MINUTE;
const LONGEST_PAUSE = DAY;
/** A site may ask for more patience than that, but not for ever. */
const LONGEST_ASKED = 7 * DAY;

/**
 * When to try again what failed.
 * @param failures in a row, this one included: 1 or more.
 * @param askedFor the instant of Retry-After, if the site named one; never earlier than that, within a week.
 */
export function nextTry(at: Instant, failures: number, askedFor?: Instant): Instant {
  const doubled = FIRST_PAUSE * 2 ** Math.min(Math.max(0, failures - 1), 12);
  const own = after(at, Math.min(doubled, LONGEST_PAUSE));
  if (askedFor === undefined) return own;
  const latest = after(at, LONGEST_ASKED);
  const asked = Date.parse(askedFor) > Date.parse(latest) ? latest : after(askedFor, 0);
  return Date.parse(asked) > Date.parse(own) ? asked : own;
}

/** Sources are asked for new pages within these bounds, however busy or silent they are. */
export const SHORTEST_POLL = 10 * MINUTE;
export const LONGEST_POLL = 6 * HOUR;
/** Items whose gaps tell a source's habit. */
const HABIT = 20;

/**
 * When to ask a source for new pages: a quarter of its usual gap between two items (the median of the last twenty), so that
 * an item waits a quarter of a gap at most; within ten minutes and six hours, and not before its answer has gone stale.
 * @param published instants of its items, in any order; fewer than three tell no habit and give an hour.
 */
export function nextPoll(at: Instant, published: readonly Instant[], freshUntil?: Instant): Instant {
  const times = [...new Set(published.map((one) => Date.parse(one)).filter((time) => time <= Date.parse(at)))]
    .sort((a, b) => b - a)
    .slice(0, HABIT + 1);
  const gaps = times
    .slice(1)
    .map((time, index) => (times[index]! - time) / 1000)
    .sort((a, b) => a - b);
  const usual = gaps.length < 2 ? 4 * HOUR : gaps[gaps.length >> 1]!;
  const due = after(at, Math.min(Math.max(Math.round(usual / 4), SHORTEST_POLL), LONGEST_POLL));
  if (freshUntil === undefined || Date.parse(freshUntil) <= Date.parse(due)) return due;
  const latest = after(at, LONGEST_POLL);
  return Date.parse(freshUntil) < Date.parse(latest) ? after(freshUntil, 0) : latest;
}
