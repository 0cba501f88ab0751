import type { Relation } from "../../model/novelty.ts";
import type { Telling, Told } from "../../model/telling.ts";
import type { When } from "../../model/when.ts";

/** More sides than these are a conference, and the next one has others. */
const MOST_SIDES = 3;

/** Between whom a document is, by whose account. */
export function relationOf(telling: Telling): Relation {
  const { publisher, language, occasion } = telling;
  const sides = [...new Set(telling.parties.flatMap(({ side }) => (side === undefined ? [] : [side])))].sort();
  const bare = { ...(publisher && { publisher }), language };
  if (sides.length > 1 && sides.length <= MOST_SIDES) return { ...bare, sides };
  return { ...bare, sides: sides.length === 1 ? sides : [], ...(occasion && { kind: occasion.kind }) };
}

/** By what the readouts of a relation are found in a store. */
export const whereOf = ({ publisher, language, sides, kind }: Relation): (readonly [Told, string])[] => [
  ...(publisher ? [["publisher", publisher.name] as const] : []),
  ["language", language],
  ...sides.map((side) => ["side", side] as const),
  ...(kind ? [["kind", kind] as const] : []),
];

/** Whether a document comes before another: by day, then by arrival; what has no day came when it arrived. */
export function isBefore(a: Telling, b: Telling): boolean {
  if (a.page === b.page) return false;
  if (a.day === undefined || b.day === undefined || a.day === b.day) return a.sequence < b.sequence;
  return a.day < b.day;
}

/** Whole days from one day to another; undefined where one is not known to the day. */
export function daysFrom(earlier: When | undefined, later: When | undefined): number | undefined {
  if (earlier?.length !== 10 || later?.length !== 10) return undefined;
  return Math.round((Date.parse(later) - Date.parse(earlier)) / 86_400_000);
}
