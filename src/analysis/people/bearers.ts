import type { Side } from "../../model/actor.ts";
import type { Alike, Bearer, BearerKey, Extent } from "../../model/person.ts";
import type { When } from "../../model/when.ts";
import { pinyinOf } from "../../text/pinyin.ts";
import { EXCLUSIVE, officeKind } from "../roster/office-kinds.ts";
import { partsOf } from "./name-parts.ts";

export const bearerKey = (name: string, side: Side | undefined, strand = 0): BearerKey =>
  JSON.stringify(strand === 0 ? [name, side ?? ""] : [name, side ?? "", strand]);

/** So many documents make a strand; fewer are more often a slip of the text or of its reading. */
const ENOUGH = 3;
/** Days for which two offices may run beside each other while one is handed on. */
const HANDOVER = 60;

/**
 * The bearers of one name and side: one, or several where the texts give them offices at one time that one person does not hold.
 * Takes time by the ways in which the texts give offices, not by the texts.
 * @returns with them, by what the texts tell of offices, which strand an appearance belongs to
 */
export function bearersOf(
  name: string,
  side: Side | undefined,
  appearances: readonly Alike[],
): { bearers: Bearer[]; strands: Map<string, number> } {
  const strands = new Map<string, number>();
  const kinds = apart(appearances);
  for (const { told, offices } of appearances) {
    const own = offices.findLast(({ kind }) => kinds.includes(kind));
    strands.set(told, own ? kinds.indexOf(own.kind) : 0);
  }
  const bearers = [...Map.groupBy(appearances, (one) => strands.get(one.told)!)]
    .sort(([a], [b]) => a - b)
    .map(([strand, list]) => bearerOf(name, side, strand, list));
  return { bearers, strands };
}

/** Kinds of offices that several people must hold, the commonest first; one or none where one person will do. */
function apart(appearances: readonly Alike[]): string[] {
  const extents = new Map<string, Extent>();
  const together = new Set<string>();
  for (const { offices, ...extent } of appearances) {
    const kinds = new Set(offices.flatMap(({ kind, tenure }) => (tenure === "held" ? [kind] : [])));
    const exclusive = [...kinds].filter((kind) => EXCLUSIVE.has(kind));
    for (const kind of exclusive) extents.set(kind, joined(extents.get(kind), extent));
    if (exclusive.length > 1) for (const kind of exclusive) together.add(kind);
  }
  const often = [...extents]
    .filter(([kind, { count }]) => count >= ENOUGH && !together.has(kind))
    .sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1));
  const [most] = often;
  if (!most) return [];
  const others = often.slice(1).filter(([, extent]) => runBeside(most[1], extent));
  return others.length === 0 ? [] : [most[0], ...others.map(([kind]) => kind)];
}

function bearerOf(name: string, side: Side | undefined, strand: number, list: readonly Alike[]): Bearer {
  let extent: Extent | undefined;
  const offices: Record<string, Extent> = {};
  for (const { offices: named, ...seen } of list) {
    extent = joined(extent, seen);
    const kinds = new Set(
      named.flatMap(({ kind, tenure }) => (tenure === "held" || tenure === "acting" ? [kind] : [])),
    );
    for (const kind of kinds) offices[kind] = joined(offices[kind], seen);
  }
  return {
    key: bearerKey(name, side, strand),
    name,
    ...(side !== undefined && { side }),
    strand,
    ...(extent ?? { count: 0 }),
    offices,
    languages: [...new Set(list.map((one) => one.language))].sort(),
  };
}

/** What was seen in either, each in other documents. */
export function joined(extent: Extent | undefined, { count, first, last }: Extent): Extent {
  const ends = { ...(first !== undefined && { first }), ...(last !== undefined && { last }) };
  if (extent === undefined) return { count, ...ends };
  return {
    ...extent,
    ...ends,
    ...(extent.first !== undefined && (first === undefined || extent.first < first) && { first: extent.first }),
    ...(extent.last !== undefined && (last === undefined || extent.last > last) && { last: extent.last }),
    count: extent.count + count,
  };
}

/** Days since 1970 of a date that may be of reduced precision: its first day, or its last. */
export function dayNumber(when: When, end: "first" | "last"): number {
  const [year, month, day] = when.split("-").map(Number) as [number, number?, number?];
  if (day !== undefined) return Date.UTC(year, month! - 1, day) / 86_400_000;
  if (end === "first") return Date.UTC(year, (month ?? 1) - 1, 1) / 86_400_000;
  return Date.UTC(year, month ?? 12, 0) / 86_400_000;
}

/** Days between two extents: 0 where they meet, less where they run beside each other; undefined where one has no day. */
export function gapBetween(a: Extent, b: Extent): number | undefined {
  if (a.first === undefined || a.last === undefined || b.first === undefined || b.last === undefined) return undefined;
  return Math.max(
    dayNumber(a.first, "first") - dayNumber(b.last, "last"),
    dayNumber(b.first, "first") - dayNumber(a.last, "last"),
  );
}

/** Whether two extents run beside each other for longer than an office takes to be handed on. */
export function runBeside(a: Extent, b: Extent): boolean {
  const gap = gapBetween(a, b);
  return gap !== undefined && gap < -HANDOVER;
}

/** States where the family name stands first. */
const FAMILY_FIRST = new Set(["CN", "TW", "HK", "MO", "KR", "KP", "VN", "JP", "HU", "KH", "SG"]);

/**
 * Keys under which a bearer finds those that may be the same person: words of its name that must be the same in another
 * writing, and the offices by which names in other scripts are sought.
 */
export function keysOf(bearer: Bearer): string[] {
  const { script, parts, pinyin } = partsOf(bearer.name);
  const keys = new Set<string>();
  if (script === "Hans") {
    for (const part of parts) keys.add(`h:${part.form}`);
    if (pinyin) keys.add(`p:${pinyin[0]!.family}${pinyin[0]!.given}`);
  } else {
    const ends = parts.filter(({ initial }) => !initial);
    const first = FAMILY_FIRST.has(bearer.side ?? "") ? ends.slice(0, 1) : [];
    for (const part of [...ends.slice(-1), ...first]) keys.add(`w:${part.form}`);
    if (script === "Latn" && parts.length > 1 && bearer.side !== undefined && FAMILY_FIRST.has(bearer.side)) {
      const plain = parts.map(({ text }) => text.toLowerCase().replace(/[^a-z]/g, ""));
      keys.add(`p:${plain.join("")}`);
    }
  }
  if (bearer.side !== undefined)
    for (const kind of Object.keys(bearer.offices))
      if (!kind.startsWith("minister-of-") || officeKind(kind).sole) keys.add(`o:${bearer.side}:${kind}`);
  return [...keys];
}

/** Whether a name in Chinese characters may be a full name of China's own: it can be read, and is not parted by a dot. */
export const isFullHan = (name: string): boolean => {
  const characters = [...name];
  return characters.length >= 2 && characters.length <= 4 && characters.every((one) => pinyinOf(one) !== undefined);
};

/** States for whose people a name in Chinese characters is a full one. */
export const HAN_SIDES: ReadonlySet<string> = new Set(["CN", "TW", "HK", "MO", "SG", "JP", "KR", "KP", "VN"]);
