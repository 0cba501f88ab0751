import { Problem } from "../model/problem.ts";
import { type Instant, instantBefore, spanOf } from "../model/when.ts";

/** @throws Problem "usage" where an option that takes a day or an instant was given something else. */
export function momentOf(flag: string, text: string | undefined, end: "from" | "to"): Instant | undefined {
  if (text === undefined) return undefined;
  const span = spanOf(text);
  if (span) return span[end];
  throw new Problem("usage", `${flag} cannot be "${text}"`, {
    advice: "Give a day as 2023-09-20, or an instant as 2023-09-20T14:30Z.",
  });
}

/**
 * A day or an instant, or a length of time before another: "7d", "24h", "2w".
 * @param before from what a length is counted back.
 * @throws Problem "usage" where it is none of these.
 */
export function momentBefore(flag: string, text: string, before: Instant): Instant {
  const instant = instantBefore(text, before) ?? spanOf(text)?.from;
  if (instant !== undefined) return instant;
  throw new Problem("usage", `${flag} cannot be "${text}"`, {
    advice: "Give a length of time as 7d, 24h or 2w, a day as 2023-09-20, or an instant as 2023-09-20T14:30Z.",
  });
}
