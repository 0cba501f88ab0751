import type { Side } from "../../model/actor.ts";
import type { Formula, ToldUse } from "../../model/formula.ts";
import type { DocumentId, PageId } from "../../model/ids.ts";
import type { When } from "../../model/when.ts";

/** A formula through time, counted by occasions: readouts of one meeting, and copies, are one. */
export interface Life {
  formula: Formula;
  years: { year: string; occasions: number; of: number; share: number }[];
  /** Those most used first; the first is not always the formula itself. */
  variants: Variant[];
  publishers: Tally[];
  /** Whose words it was, in the record's names; without a holder it was the publisher's own. */
  holders: Tally[];
  /** Sides of the readouts, without their own publisher's. */
  to: Tally[];
}

export interface Tally {
  name: string;
  /** A state or organisation that acts for it: ISO 3166-1 alpha-2 or a short name. */
  side?: Side;
  occasions: number;
  first?: When;
  last?: When;
}

export interface Variant {
  wording: string;
  exact: boolean;
  uses: ToldUse[];
  first?: When;
  last?: When;
}

/** What became of a formula in the account of somebody else of the same occasion. */
export interface Echo {
  /** Where it was used. */
  use: ToldUse;
  publisher: string;
  document: DocumentId;
  page: PageId;
  title: string;
  /** "untold": in another language, where the formula cannot be looked for. */
  what: "repeated" | "changed" | "left out" | "untold";
  /** Its own words for it. */
  wording?: string;
}

/**
 * @param uses all of them, the oldest first.
 * @param ofYear the occasions of a year that the formula's publishers tell of.
 */
export function lifeOf(formula: Formula, uses: readonly ToldUse[], ofYear: ReadonlyMap<string, number>): Life {
  const used = Map.groupBy(
    uses.filter(({ day }) => day !== undefined),
    ({ day }) => day!.slice(0, 4),
  );
  const [first, last] = [formula.first?.slice(0, 4), formula.last?.slice(0, 4)];
  const years = [...ofYear]
    .filter(([year]) => first !== undefined && last !== undefined && first <= year && year <= last)
    .map(([year, of]) => {
      const occasions = occasionsOf(used.get(year) ?? []);
      return { year, occasions, of, share: of === 0 ? 0 : occasions / of };
    });
  const variants = [...Map.groupBy(uses, ({ wording }) => wording.toLowerCase())]
    .map(([, list]): Variant => {
      const { wording, exact } = list[0]!;
      return { wording, exact, uses: list, ...days(list) };
    })
    .sort((a, b) => b.uses.length - a.uses.length || (a.first ?? "").localeCompare(b.first ?? ""));
  return {
    formula,
    years,
    variants,
    publishers: tallied(uses, ({ publisher }) => (publisher === undefined ? [] : [{ name: publisher }])),
    holders: tallied(uses, ({ holders }) => holders),
    to: tallied(uses, ({ to }) => to.map((side) => ({ name: side, side }))),
  };
}

const occasionsOf = (uses: readonly ToldUse[]): number => new Set(uses.map(({ occasion }) => occasion)).size;

function days(uses: readonly ToldUse[]): { first?: When; last?: When } {
  const all = uses.flatMap(({ day }) => (day === undefined ? [] : [day])).sort();
  const [first, last] = [all[0], all.at(-1)];
  return { ...(first !== undefined && { first }), ...(last !== undefined && { last }) };
}

function tallied(uses: readonly ToldUse[], namesOf: (use: ToldUse) => { name: string; side?: Side }[]): Tally[] {
  const lists = new Map<string, { one: { name: string; side?: Side }; uses: ToldUse[] }>();
  for (const use of uses)
    for (const one of namesOf(use)) {
      const key = `${one.name}\n${one.side ?? ""}`;
      const list = lists.get(key);
      if (list) list.uses.push(use);
      else lists.set(key, { one, uses: [use] });
    }
  return [...lists.values()]
    .map(({ one, uses: list }) => ({ ...one, occasions: occasionsOf(list), ...days(list) }))
    .sort((a, b) => b.occasions - a.occasions || (a.name < b.name ? -1 : 1));
}
