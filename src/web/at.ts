import { type Instant, spanOf } from "../model/when.ts";
import { Refusal } from "./refusal.ts";
import { WORDS } from "./words.ts";

/**
 * The instant that `?at=` or `?since=` asks for: of a day, month or year its end, or its beginning.
 * @returns undefined where nothing is asked.
 * @throws Problem "usage" where it is no date.
 */
export function instantAsked(text: string | undefined | null, end: "from" | "to"): Instant | undefined {
  if (text === undefined || text === null || text === "") return undefined;
  const span = spanOf(text);
  if (!span) throw new Refusal("usage", WORDS.at.noDate(text.slice(0, 60)), { advice: WORDS.at.noDateAdvice });
  return span[end];
}
