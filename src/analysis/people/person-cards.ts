import type { Side } from "../../model/actor.ts";
import { isStateCode } from "../../model/actor.ts";
import type { Bearer, Extent, PersonCard } from "../../model/person.ts";
import { familyPinyinOf, pinyinOf } from "../../text/pinyin.ts";
import { romanize } from "../../text/romanization.ts";
import { fold } from "../../text/words.ts";
import { HAN_SIDES } from "./bearers.ts";
import type { Merged } from "./merging.ts";
import { partsOf, scriptOf } from "./name-parts.ts";

/** A person without the id it gets in an archive. */
export type Unnumbered = Omit<PersonCard, "id" | "perhaps">;

/** A name of more than one word in Latin letters, not shouted and not run together with others. */
const isFullLatin = (name: string): boolean => {
  if (scriptOf(name) !== "Latn" || name === name.toUpperCase()) return false;
  const { parts } = partsOf(name);
  const forms = parts.map(({ form }) => form);
  return (
    parts.length > 1 &&
    parts.some(({ initial }) => !initial) &&
    new Set(forms).size === forms.length &&
    !/\p{Ll}\p{Lu}\p{Ll}+$/u.test(parts.at(-1)!.text.replace(/^(?:Mac|Mc|De|Le|La|O)/, ""))
  );
};

/** The bearer that a person is best known by: the commonest with a full name in Latin letters, else the commonest. */
export function bestOf(bearers: readonly Bearer[]): Bearer {
  const counts = new Map<string, number>();
  for (const { name, count } of bearers) counts.set(name, (counts.get(name) ?? 0) + count);
  const ranked = bearers.toSorted(
    (a, b) =>
      Number(isFullLatin(b.name)) - Number(isFullLatin(a.name)) ||
      counts.get(b.name)! - counts.get(a.name)! ||
      Number(b.side !== undefined) - Number(a.side !== undefined) ||
      b.count - a.count ||
      (a.key < b.key ? -1 : 1),
  );
  return ranked[0]!;
}

/** Whether an id may be tied to it for good: a full name, and whom it acts for where that is known. */
export const isGoodAnchor = (bearer: Bearer, side: Side | undefined): boolean =>
  isFullLatin(bearer.name) && bearer.side === side;

export function cardOf({ bearers, merges }: Merged): Unnumbered {
  const best = bestOf(bearers);
  const side = sideOf(bearers);
  return { name: best.name, ...(side !== undefined && { side }), ...together(bearers), bearers, merges };
}

/** Whom most texts say that the person acts for, states before organisations. */
function sideOf(bearers: readonly Bearer[]): Side | undefined {
  const counts = new Map<Side, number>();
  for (const { side, count } of bearers) if (side !== undefined) counts.set(side, (counts.get(side) ?? 0) + count);
  return [...counts].sort(
    (a, b) => Number(isStateCode(b[0])) - Number(isStateCode(a[0])) || b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
  )[0]?.[0];
}

export function together(extents: readonly Extent[]): Extent {
  const first = extents.flatMap((one) => one.first ?? []).sort()[0];
  const last = extents
    .flatMap((one) => one.last ?? [])
    .sort()
    .at(-1);
  return {
    count: extents.reduce((sum, { count }) => sum + count, 0),
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
  };
}

/** An office that is named in fewer than one of so many texts is left out of lists. */
const SELDOM = 25;

/** Kinds of offices over all bearers, the commonest first. */
export function officesOf(bearers: readonly Bearer[]): string[] {
  const counts = new Map<string, number>();
  for (const { offices } of bearers)
    for (const [kind, { count }] of Object.entries(offices)) counts.set(kind, (counts.get(kind) ?? 0) + count);
  const most = Math.max(0, ...counts.values());
  return [...counts]
    .filter(([, count]) => count * SELDOM > most)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([kind]) => kind);
}

/** In UTF-16 code units. */
const LONGEST_ID = 60;

/**
 * The beginning of a person's id: the name in small Latin letters with hyphens, and the side. "ana-orlo-xv". A second person of
 * that name gets "-2".
 */
export function idStem(name: string, side: Side | undefined): string {
  const latin = scriptOf(name) === "Hans" ? inPinyin(name, side) : scriptOf(name) === "Cyrl" ? romanize(name) : name;
  const plain = (text: string): string =>
    text
      .split(/[^\p{L}\p{N}’']+/u)
      .map((word) => fold(word).replace(/[^a-z0-9]/g, ""))
      .filter(Boolean)
      .join("-");
  const stem = plain(latin).slice(0, LONGEST_ID).replace(/-$/, "");
  const of = side === undefined ? "" : plain(side).slice(0, 20);
  return [stem === "" ? "person" : stem, of].filter(Boolean).join("-");
}

/** A name of China's own in its two parts; a foreign one as one word, as it is spoken. */
function inPinyin(name: string, side: Side | undefined): string {
  const read = [...name].map((one, at) =>
    /[·・•\s]/u.test(one) ? "-" : ((at === 0 ? familyPinyinOf(one) : pinyinOf(one)) ?? ""),
  );
  return HAN_SIDES.has(side ?? "") ? `${read[0]}-${read.slice(1).join("")}` : read.join("");
}
