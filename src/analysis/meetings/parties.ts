import type { Telling, ToldParty } from "../../model/telling.ts";
import { type Level, levelOf } from "./levels.ts";
import { sameName } from "./names.ts";

/** How one who took part by the one account stands in the other. */
export type Standing =
  /** Named as a party there, too. */
  | "party"
  /** Named there, but not as a party. */
  | "named"
  /** Somebody of the same side and level took part, whose name cannot be compared: another script, or no name given. */
  | "level"
  /** Somebody of the same side took part, and nothing more can be said. */
  | "open"
  /** Nobody of that side took part. */
  | "absent"
  /** Somebody else took part for that side, and this one is not named. */
  | "other";

export interface Stood {
  party: ToldParty;
  standing: Standing;
  /** Who took part for the same side instead, or who is taken for the same. */
  there?: ToldParty;
}

/** A spokesperson gives an account and takes no part in what it is of. */
const GIVES_ACCOUNTS =
  /press secretary|spokes(?:person|man|woman)|press aide|moderator|senior (?:administration|state department) official|communications director|пресс-секретар|официальн\S+ представител|发言人/iu;

export const speaksForOthers = (party: ToldParty): boolean =>
  party.part === "speaker" && party.kind === "person"
    ? GIVES_ACCOUNTS.test(`${party.office ?? ""} ${party.name}`)
    : GIVES_ACCOUNTS.test(party.office ?? "");

/** So many parties of an account are asked for in the other: of a summit with fifty the first tell it from another. */
const ASKED = 8;

/**
 * Those by whom an occasion is known: the first of each side, in the record's order; of one side alone, or of people whose side
 * is not known, the first two. States and organisations only where no person is named.
 */
export function principalsOf({ parties }: Pick<Telling, "parties">): ToldParty[] {
  const taking = parties.filter((party) => !speaksForOthers(party));
  const persons = taking.filter(({ kind }) => kind === "person");
  const from = persons.length > 0 ? persons : taking;
  const chosen: ToldParty[] = [];
  const sides = new Set<string>();
  for (const party of from) {
    if (party.side !== undefined && sides.has(party.side)) continue;
    if (party.side !== undefined) sides.add(party.side);
    chosen.push(party);
  }
  return (chosen.length === 1 && from.length > 1 ? from.slice(0, 2) : chosen).slice(0, ASKED);
}

/** How each of those by whom `a` is known stands in `b`. */
export function standingsOf(a: Telling, b: Telling): Stood[] {
  const there = principalsOf(b);
  const taken = new Set<ToldParty>();
  return principalsOf(a).map((party): Stood => {
    const same = b.parties.find((other) => isSame(party, other));
    if (same) {
      taken.add(same);
      return { party, standing: "party", there: same };
    }
    const beside = there.find((other) => other.side !== undefined && other.side === party.side && !taken.has(other));
    if (beside && !isOther(party, beside)) {
      taken.add(beside);
      const [level, otherLevel] = [levelOf(party.office), levelOf(beside.office)];
      if (!mayBeOne(level, otherLevel)) return { party, standing: "other", there: beside };
      if (level !== undefined && otherLevel !== undefined) return { party, standing: "level", there: beside };
      // Of two of whom neither's office is told, nothing is known.
      return { party, standing: level === undefined && otherLevel === undefined ? "absent" : "open", there: beside };
    }
    if (party.kind === "person" && b.persons.some(({ name }) => sameName(party.name, name) === "same"))
      return { party, standing: "named" };
    return beside ? { party, standing: "other", there: beside } : { party, standing: "absent" };
  });
}

/** "Minister" alone may be a minister of anything. */
const mayBeOne = (a: Level | undefined, b: Level | undefined): boolean =>
  a === undefined ||
  b === undefined ||
  a === b ||
  ([a, b].every((level) => level === "minister" || level.endsWith("minister")) &&
    (a === "minister" || b === "minister"));

function isSame(a: ToldParty, b: ToldParty): boolean {
  if (a.kind === "person" && b.kind === "person")
    return !a.unnamed && !b.unnamed && sameName(a.name, b.name) === "same" && !areNamesakes(a, b);
  return a.kind === b.kind && a.side !== undefined && a.side === b.side;
}

const isOther = (a: ToldParty, b: ToldParty): boolean =>
  a.kind === "person" &&
  b.kind === "person" &&
  !a.unnamed &&
  !b.unnamed &&
  (sameName(a.name, b.name) === "other" || areNamesakes(a, b));

/** A president and a prime minister who bear one family name. */
const areNamesakes = (a: ToldParty, b: ToldParty): boolean => {
  const levels = new Set([levelOf(a.office), levelOf(b.office)]);
  return a.side === b.side && levels.has("head of state") && levels.has("head of government");
};
