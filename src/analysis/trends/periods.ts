import type { When } from "../../model/when.ts";

/** What time is counted in. A quarter is written "2023-Q2". */
export type Unit = "month" | "quarter" | "year";

/** @returns undefined where the day is less exact than the period. */
export function periodOf(day: When, unit: Unit): string | undefined {
  const year = day.slice(0, 4);
  if (unit === "year") return year;
  if (day.length < 7) return undefined;
  return unit === "month" ? day.slice(0, 7) : `${year}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** All periods from one to another, both included. */
export function periodsFrom(first: string, last: string, unit: Unit): string[] {
  const per = PER_YEAR[unit];
  const all: string[] = [];
  for (let at = ordinal(first, per); at <= ordinal(last, per); at++) {
    const year = String(Math.floor(at / per)).padStart(4, "0");
    const part = (at % per) + 1;
    all.push(
      unit === "year" ? year : unit === "month" ? `${year}-${String(part).padStart(2, "0")}` : `${year}-Q${part}`,
    );
  }
  return all;
}

const PER_YEAR = { month: 12, quarter: 4, year: 1 } as const;
const ordinal = (period: string, per: number): number =>
  Number(period.slice(0, 4)) * per + (per === 1 ? 0 : Number(period.slice(5).replace("Q", "")) - 1);

/** The first and the last day of a period, as a query takes them: "2023-Q2" is from "2023-04" to "2023-06". */
export function daysOf(period: string): { from: When; to: When } {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period);
  if (!quarter) return { from: period, to: period };
  const last = Number(quarter[2]) * 3;
  const month = (number: number): string => `${quarter[1]}-${String(number).padStart(2, "0")}`;
  return { from: month(last - 2), to: month(last) };
}

/** A stretch of time to draw: its unit and periods, and how many days lie outside of it. */
export interface Frame {
  unit: Unit;
  periods: string[];
  /** Days before the first period: few, and so far off that the rest could not be seen. */
  before: number;
  after: number;
}

/** So many of all days at most may lie outside at each end. */
const OUTSIDE = 0.005;
/** Periods that a picture can hold. */
const MOST = { month: 24, quarter: 32, year: Number.POSITIVE_INFINITY } as const;

/** The stretch of time in which days lie, without far outliers (a page misdated by a century would empty the picture). */
export function frameOf(days: readonly When[]): Frame | undefined {
  const sorted = days.filter((day) => day.length >= 7).sort();
  if (sorted.length === 0) return undefined;
  const cut = Math.floor(sorted.length * OUTSIDE);
  const first = sorted[cut]!;
  const last = sorted[sorted.length - 1 - cut]!;
  for (const unit of ["month", "quarter", "year"] as const) {
    const from = periodOf(first, unit)!;
    const to = periodOf(last, unit)!;
    const per = PER_YEAR[unit];
    if (ordinal(to, per) - ordinal(from, per) >= MOST[unit]) continue;
    return {
      unit,
      periods: periodsFrom(from, to, unit),
      before: sorted.filter((day) => periodOf(day, unit)! < from).length,
      after: sorted.filter((day) => periodOf(day, unit)! > to).length,
    };
  }
  return undefined;
}

/** How many days lie in each period of a frame, in its order. */
export function countsIn({ periods, unit }: Frame, days: readonly (When | undefined)[]): number[] {
  const counts = new Map<string, number>(periods.map((period) => [period, 0]));
  for (const day of days) {
    const period = day === undefined ? undefined : periodOf(day, unit);
    const count = period === undefined ? undefined : counts.get(period);
    if (count !== undefined) counts.set(period!, count + 1);
  }
  return [...counts.values()];
}
