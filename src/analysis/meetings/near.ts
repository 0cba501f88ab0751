import { isStateCode } from "../../model/actor.ts";
import type { TellingQuery } from "../../model/relations.ts";
import type { Telling } from "../../model/telling.ts";
import { precisionOf } from "../../model/when.ts";
import { dayAfter } from "./days.ts";

/** Days before and after that another account of the same occasion may belong to: time zones and late publishing. */
export const REACH = 2;
/** A text that names many states is asked for by the first of them; those of the parties come first. */
const MOST_ASKED = 8;

/**
 * What to ask an archive for, so that every document comes up that may belong together with one. By side and day: the
 * neighbours of one document are few however large the archive is.
 * @returns no query for a document that is not dated to the day.
 */
export function neighbourQueries(telling: Telling): TellingQuery[] {
  const { day, publisher } = telling;
  if (day === undefined || precisionOf(day) !== "day") return [];
  const window = { from: dayAfter(day, -REACH), to: dayAfter(telling.occasion?.end ?? day, REACH) };
  const sides = telling.parties.flatMap(({ side }) => (side === undefined ? [] : [side]));
  // One's own state is in every text of one's own.
  const foreign = [...new Set([...sides, ...telling.states])].filter((side) => side !== publisher?.country);
  const queries: TellingQuery[] = foreign
    .slice(0, MOST_ASKED)
    .map((side) => ({ ...window, where: [[isStateCode(side) ? "state" : "organisation", side]] }));
  // What the other side publishes names it only where it was read.
  for (const side of foreign.slice(0, MOST_ASKED))
    if (isStateCode(side)) queries.push({ ...window, where: [["country", side]] });
  if (publisher) queries.push({ ...window, where: [["publisher", publisher.name]] });
  // A document that nothing has read can still be a copy, or the other side's own.
  if (foreign.length === 0) {
    queries.push({ ...window, where: [["language", telling.language]] });
    if (publisher?.country !== undefined) queries.push({ ...window, where: [["side", publisher.country]] });
  }
  return queries;
}
