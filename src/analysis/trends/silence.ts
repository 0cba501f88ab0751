import type { When } from "../../model/when.ts";

/** How often two sides meet, and whether they have gone without for longer than they do. Lengths are in whole days. */
export interface Habit {
  /** Gaps between days with a meeting. */
  gaps: number;
  /** Half of the gaps are so long or shorter. */
  median: number;
  /** Nine of ten gaps are so long or shorter. */
  usual: number;
  longest: number;
  /** From the last meeting to the day until which is counted. */
  since: number;
  last: When;
  until: When;
  /** The gap that is open is longer than nine of ten, and than a fortnight. */
  silent: boolean;
}

/** A habit needs so many gaps. */
export const ENOUGH_GAPS = 8;
const FORTNIGHT = 14;
const DAY = 86_400_000;

/**
 * @param days of the meetings; those less exact than a day are left out.
 * @param until the last day of which the archive knows something: silence behind it is ours, not theirs.
 * @returns undefined where there are too few meetings to tell a habit.
 */
export function habitOf(days: readonly (When | undefined)[], until: When): Habit | undefined {
  const times = [...new Set(days.filter((day) => day !== undefined && day.length === 10 && day <= until))]
    .map((day) => Date.parse(day!))
    .sort((a, b) => a - b);
  const gaps = times.slice(1).map((time, at) => Math.round((time - times[at]!) / DAY));
  if (gaps.length < ENOUGH_GAPS) return undefined;
  const sorted = [...gaps].sort((a, b) => a - b);
  const usual = sorted[Math.ceil(sorted.length * 0.9) - 1]!;
  const last = times.at(-1)!;
  const since = Math.round((Date.parse(until.padEnd(10, "-01").slice(0, 10)) - last) / DAY);
  return {
    gaps: gaps.length,
    median: sorted[(sorted.length - 1) >> 1]!,
    usual,
    longest: sorted.at(-1)!,
    since,
    last: new Date(last).toISOString().slice(0, 10),
    until,
    silent: since > Math.max(usual, FORTNIGHT),
  };
}
