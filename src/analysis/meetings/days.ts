import type { Telling } from "../../model/telling.ts";
import { precisionOf, type When } from "../../model/when.ts";

const DAY = 86_400_000;

/** Days from one date to another; undefined where one of them is not given to the day. */
export function daysBetween(from: When, to: When): number | undefined {
  if (precisionOf(from) !== "day" || precisionOf(to) !== "day") return undefined;
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** The day so many days later. @throws nothing: a date that is not given to the day is given back. */
export const dayAfter = (when: When, days: number): When =>
  precisionOf(when) === "day" ? new Date(Date.parse(when) + days * DAY).toISOString().slice(0, 10) : when;

/** What two accounts say of the day. */
export type DayVerdict =
  | { kind: "same" | "published same"; day: When }
  /** By so many days, as time zones and late publishing make them. */
  | { kind: "near"; days: number }
  | { kind: "far" }
  | { kind: "unknown" };

/** Nobody publishes a readout before the meeting, and hardly anybody later than this many days after it. */
const LATE = 2;

export function daysOf(a: Telling, b: Telling): DayVerdict {
  if (a.day === undefined || b.day === undefined) return { kind: "unknown" };
  const [one, other] = [a.occasion?.date, b.occasion?.date];
  if (one !== undefined && other !== undefined) {
    const range = overlap(a, b);
    if (range !== undefined) return range ? { kind: "same", day: a.day } : { kind: "far" };
    const days = daysBetween(one, other);
    if (days === undefined)
      return one.startsWith(other) || other.startsWith(one) ? { kind: "unknown" } : { kind: "far" };
    return days === 0 ? { kind: "same", day: one } : Math.abs(days) === 1 ? { kind: "near", days } : { kind: "far" };
  }
  const days = daysBetween(a.day, b.day);
  if (days === undefined) return { kind: "unknown" };
  if (days === 0) return { kind: "published same", day: a.day };
  if (one === undefined && other === undefined) return Math.abs(days) === 1 ? { kind: "near", days } : { kind: "far" };
  // The one that gives no day was published: on that day, or a little later.
  const late = one === undefined ? -days : days;
  return late >= -1 && late <= LATE ? { kind: "near", days } : { kind: "far" };
}

/** Whether two occasions of more than a day meet in time; undefined where neither is one. */
function overlap(a: Telling, b: Telling): boolean | undefined {
  const [one, other] = [a.occasion!, b.occasion!];
  if (one.end === undefined && other.end === undefined) return undefined;
  const [from, to] = [one.date!, other.date!];
  const [fromEnd, toEnd] = [one.end ?? from, other.end ?? to];
  return from <= toEnd && to <= fromEnd;
}
