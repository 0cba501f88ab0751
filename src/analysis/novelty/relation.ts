import type { Relation } from "../../model/novelty.ts";
import type { Telling, Told } from "../../model/telling.ts";
import type { When } from "../../model/when.ts";

/** With more sides than these it is a conference, and the next one has some others. */
const FEW_SIDES = 3;
/** The share of all sides of two conferences that must be the same for them to be of one relation. */
const SAME_SIDES = 0.5;

/** Between whom a document is, by whose account. */
export function relationOf(telling: Telling): Relation {
  const { publisher, language, occasion } = telling;
  const sides = sidesOf(telling);
  const bare = { ...(publisher && { publisher }), language, sides };
  if (sides.length > 1 && sides.length <= FEW_SIDES) return bare;
  return { ...bare, ...(occasion && { kind: occasion.kind }) };
}

const sidesOf = ({ parties }: Telling): string[] =>
  [...new Set(parties.flatMap(({ side }) => (side === undefined ? [] : [side])))].sort();

/** By what the readouts of a relation are found in a store; {@link isWithin} says which of them are of it. */
export const whereOf = ({ publisher, language, sides, kind }: Relation): (readonly [Told, string])[] => [
  ...(publisher ? [["publisher", publisher.name] as const] : []),
  ["language", language],
  ...(sides.length > FEW_SIDES ? [] : sides.map((side) => ["side", side] as const)),
  ...(kind ? [["kind", kind] as const] : []),
];

/** Whether a readout that was found is of the relation: of a conference most of the sides must be the same. */
export function isWithin({ sides }: Relation, telling: Telling): boolean {
  const others = sidesOf(telling);
  // What a publisher says alone is not held against where it meets others.
  if (sides.length < 2) return others.length === sides.length;
  if (sides.length <= FEW_SIDES) return true;
  const both = others.filter((side) => sides.includes(side)).length;
  return both >= SAME_SIDES * (sides.length + others.length - both);
}

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
