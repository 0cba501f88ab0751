import type { Mention, Undertaking } from "../../model/undertaking.ts";

/**
 * Which links stand, of all that are possible: each undertaking is linked with the earlier one that it repeats best and with the later
 * one that repeats it best, each report with the undertaking that it fits best. This depends on the links alone and not on the order
 * in which they come: of one thing and another that fit equally the nearer day is taken, then the smaller id.
 */

/** The same for the same two ends. */
export const placeOf = ({ earlier, document, span }: Mention): string => `${earlier} ${document} ${span.start}`;

/** @returns of these, as {@link placeOf} names them, those that stand if there are no others */
export function standing(links: readonly Mention[]): Set<string> {
  const best = new Map<string, Mention>();
  for (const link of links) {
    const ends =
      link.later === undefined
        ? [`told ${link.document} ${link.span.start}`]
        : [`to ${link.earlier}`, `of ${link.later}`];
    for (const end of ends) {
      const known = best.get(end);
      if (!known || isBetter(link, known, end.startsWith("to "))) best.set(end, link);
    }
  }
  return new Set([...best.values()].map(placeOf));
}

/** @param onward whether both lead on from one undertaking, so that the earlier of them is nearer */
function isBetter(one: Mention, other: Mention, onward: boolean): boolean {
  if (one.sureness !== other.sureness) return one.sureness > other.sureness;
  if (onward && one.day !== other.day) return one.day! < other.day!;
  if (!onward && one.since !== other.since) return one.since! > other.since!;
  return placeOf(one) < placeOf(other);
}

/** Two texts of one title that undertake the same in the same words, thing by thing: one is the other, put out again. */
export function isReprint(one: readonly Undertaking[], other: readonly Undertaking[]): boolean {
  const [mine, theirs] = [one, other].map((all) => new Set(all.map(({ words }) => words))) as [
    Set<string>,
    Set<string>,
  ];
  const both = [...mine].filter((words) => theirs.has(words)).length;
  return both >= Math.max(2, 0.8 * Math.max(mine.size, theirs.size));
}
