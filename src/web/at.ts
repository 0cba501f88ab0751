import { Problem } from "../model/problem.ts";
import { type Instant, isWhen } from "../model/when.ts";
import { WORDS } from "./words.ts";

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;

/**
 * The instant that `?at=` asks for. A day, month or year stands for its end in UTC: "on that day" is all of it.
 * @returns undefined where nothing is asked.
 * @throws Problem "usage" where it is no date.
 */
export function instantAsked(text: string | undefined | null): Instant | undefined {
  if (text === undefined || text === null || text === "") return undefined;
  const end = isWhen(text) ? endOf(text) : INSTANT.test(text) ? new Date(text) : undefined;
  if (end === undefined || Number.isNaN(end.getTime()))
    throw new Problem("usage", WORDS.at.noDate(text.slice(0, 60)), { advice: WORDS.at.noDateAdvice });
  return end.toISOString().replace(/\.000Z$/, "Z");
}

function endOf(when: string): Date {
  const [year, month, day] = when.split("-").map(Number) as [number, number?, number?];
  const next =
    month === undefined
      ? Date.UTC(year + 1, 0, 1)
      : day === undefined
        ? Date.UTC(year, month, 1)
        : Date.UTC(year, month - 1, day + 1);
  // "2023-02-31" is no day.
  const real = day === undefined || new Date(Date.UTC(year, month! - 1, day)).getUTCDate() === day;
  return new Date(real ? next - 1000 : Number.NaN);
}
