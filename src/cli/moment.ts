import { Problem } from "../model/problem.ts";
import { type Instant, spanOf } from "../model/when.ts";

/** @throws Problem "usage" where an option that takes a day or an instant was given something else. */
export function momentOf(flag: string, text: string | undefined, end: "from" | "to"): Instant | undefined {
  if (text === undefined) return undefined;
  const span = spanOf(text);
  if (span) return span[end];
  throw new Problem("usage", `${flag} cannot be "${text}"`, {
    advice: "Give a day as 2023-09-20, or an instant as 2023-09-20T14:30Z.",
  });
}
