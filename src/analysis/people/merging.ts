import type { Bearer, BearerKey, Naming, Resemblance } from "../../model/person.ts";
import { say } from "../../model/saying.ts";
import { officeKind } from "../roster/office-kinds.ts";
import { partsOf } from "./name-parts.ts";
import { namesAlike } from "./names-alike.ts";
import { contradiction, sidesAgree } from "./resemblance.ts";

/** Bearers that are one person. */
export interface Merged {
  bearers: Bearer[];
  /** Why: a tree over the bearers. */
  merges: Resemblance[];
}

/** So much surer must the one of two be that exclude each other. */
const CLEARLY = 0.08;
/** And be shown in so many times as many texts. */
const FEW = 6;

/**
 * One person out of bearers: the surest resemblances first; what would bring together two that contradict each other is refused.
 * @param resemblances among the bearers; those that do not merge are only told
 * @returns the persons, and the resemblances that merged nobody and why
 */
export function mergeBearers(
  bearers: readonly Bearer[],
  resemblances: readonly Resemblance[],
  namings: readonly Naming[] = [],
): { merged: Merged[]; perhaps: Resemblance[] } {
  const byKey = new Map(bearers.map((bearer) => [bearer.key, bearer]));
  const groups = new Map<BearerKey, Group>(bearers.map((one) => [one.key, { bearers: [one], merges: [] }]));
  const perhaps: Resemblance[] = [];
  const valid = namings.filter((naming) => naming.undone === undefined);
  // A form that was split off is nobody else's among those who may be one with the person.
  const splits = valid.filter(({ kind, bearers: [person] }) => kind === "split" && byKey.has(person!));
  const join = (link: Resemblance, byHand: boolean): void => {
    const [a, b] = [groups.get(link.a), groups.get(link.b)];
    if (!a || !b || a === b) return;
    const refusal = byHand ? undefined : refusalOf(a, b, splits);
    if (refusal !== undefined) {
      perhaps.push({ ...link, merges: false, reasons: [...link.reasons, refusal] });
      return;
    }
    const [large, small] = a.bearers.length >= b.bearers.length ? [a, b] : [b, a];
    large.bearers.push(...small.bearers);
    large.merges.push(...small.merges, link);
    for (const bearer of small.bearers) groups.set(bearer.key, large);
  };
  for (const { kind, author, reason, made, bearers: named } of valid) {
    const [a, b] = named;
    if (kind !== "merge" || a === undefined || b === undefined) continue;
    join(
      { a, b, sureness: 1, merges: true, reasons: [say("merged-by", { author, day: made.slice(0, 10), reason })] },
      true,
    );
  }
  const unclear = ambiguous(byKey, resemblances);
  const ordered = [...resemblances].sort(
    (x, y) => y.sureness - x.sureness || (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1),
  );
  for (const link of ordered) {
    if (!link.merges) perhaps.push(link);
    else if (unclear.has(link)) perhaps.push({ ...link, merges: false, reasons: [...link.reasons, say("as-likely")] });
    else join(link, false);
  }
  const merged = [...new Set(groups.values())].map(({ bearers: members, merges }) => ({
    bearers: members.sort(byWeight),
    merges: merges.sort((x, y) => y.sureness - x.sureness),
  }));
  // What was doubtful by one way may have come about by another.
  return { merged, perhaps: perhaps.filter((link) => groups.get(link.a) !== groups.get(link.b)) };
}

interface Group {
  bearers: Bearer[];
  merges: Resemblance[];
}

/** Those named in more texts first; by key where it is the same. */
export const byWeight = (a: Bearer, b: Bearer): number => b.count - a.count || (a.key < b.key ? -1 : 1);

/** Full names that are not forms of one another, two states, and the like keep two groups apart. */
function refusalOf(a: Group, b: Group, splits: readonly Naming[]): string | undefined {
  for (const one of a.bearers) {
    for (const other of b.bearers) {
      const split = splits.find(({ form }) => (form === one.name) !== (form === other.name));
      if (split) return say("split-by", { author: split.author, day: split.made.slice(0, 10), reason: split.reason });
      if (sidesAgree(one, other) === "different") return say("sides-two", { side: one.side!, otherSide: other.side! });
      const offices = contradiction(one, other);
      if (offices)
        return say("offices-two", { office: officeKind(offices[0]).name, otherOffice: officeKind(offices[1]).name });
      const [x, y] = [partsOf(one.name), partsOf(other.name)];
      if (x.parts.length > 1 && y.parts.length > 1 && !namesAlike(one.name, other.name))
        return say("names-two", { a: one.name, b: other.name });
    }
  }
  return undefined;
}

/**
 * Links of a bearer that says little (a family name alone, or nothing of whom it acts for) to several who exclude each other,
 * where none is clearly surer than the others.
 */
function ambiguous(byKey: ReadonlyMap<BearerKey, Bearer>, resemblances: readonly Resemblance[]): Set<Resemblance> {
  const unclear = new Set<Resemblance>();
  const merging = resemblances.filter(({ merges }) => merges);
  const links = new Map<BearerKey, Resemblance[]>();
  for (const link of merging) {
    for (const end of [link.a, link.b]) {
      const own = links.get(end);
      if (own) own.push(link);
      else links.set(end, [link]);
    }
  }
  for (const [key, own] of links) {
    const bearer = byKey.get(key);
    if (!bearer || own.length < 2) continue;
    const vague = bearer.side === undefined || partsOf(bearer.name).parts.length === 1;
    if (!vague) continue;
    const others = own
      .map((link) => ({ link, other: byKey.get(link.a === key ? link.b : link.a) }))
      .filter((one): one is { link: Resemblance; other: Bearer } => one.other !== undefined)
      .sort((x, y) => y.link.sureness - x.link.sureness);
    const near = others.filter(({ link }) => link.sureness > others[0]!.link.sureness - CLEARLY);
    // Texts that give the office by which they are alike count; of a slip there are few.
    const weight = ({ other }: { other: Bearer }): number =>
      Math.max(0, ...Object.keys(bearer.offices).map((kind) => other.offices[kind]?.count ?? 0)) || other.count;
    const best = near.reduce((most, one) => (weight(one) > weight(most) ? one : most));
    const rivals = others.filter(({ other }) => excludes(best.other, other));
    // A name that stands in one text of hundreds is more often a slip than a rival.
    const equals = rivals.filter((one) => near.includes(one) && weight(one) * FEW > weight(best));
    if (equals.length > 0) for (const { link } of others) unclear.add(link);
    else for (const { link } of rivals) unclear.add(link);
  }
  return unclear;
}

function excludes(a: Bearer, b: Bearer): boolean {
  if (sidesAgree(a, b) === "different") return true;
  const [x, y] = [partsOf(a.name), partsOf(b.name)];
  return x.parts.length > 1 && y.parts.length > 1 && !namesAlike(a.name, b.name);
}
