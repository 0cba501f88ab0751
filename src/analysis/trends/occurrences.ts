import { isStateCode } from "../../model/actor.ts";
import type { DocumentId } from "../../model/ids.ts";
import type { OccasionKind } from "../../model/occasion.ts";
import type { TopicName } from "../../model/record.ts";
import type { Tie } from "../../model/relations.ts";
import type { Telling } from "../../model/telling.ts";
import type { When } from "../../model/when.ts";
import { type Rank, rankOf, standing } from "./ranks.ts";

/** What is counted: one occasion, by however many documents it is told. */
export interface Occurrence {
  /** Whoever tells of it, the first that arrived first. */
  tellings: Telling[];
  /** That of the occasion where one of them says it, else the earliest day of publication. */
  day?: When;
  kind?: OccasionKind;
  /** "announced" only where no document says that it was held. */
  status: "held" | "announced";
  /** Whom the parties act for, each once: ISO 3166-1 alpha-2, or an organisation's short name. */
  sides: string[];
  topics: TopicName[];
  country?: string;
  city?: string;
  /** The highest rank that a side's offices tell of; sides whose offices are not told have none. */
  ranks: ReadonlyMap<string, Rank>;
}

/** Kinds in which sides meet; in the others one side speaks alone. */
export const MET: ReadonlySet<OccasionKind | undefined> = new Set([
  "meeting",
  "call",
  "visit",
  "multilateral",
  "signing",
]);

/**
 * Documents that tell of one occasion are counted once. Linear in tellings and ties.
 * @param ties of kind "meeting", "edition" or "copy"; those to tellings that are not among the given are left out.
 * @returns in the order of the tellings.
 */
export function occurrencesOf(tellings: readonly Telling[], ties: Iterable<Pick<Tie, "a" | "b">> = []): Occurrence[] {
  const place = new Map<DocumentId, number>(tellings.map((telling, index) => [telling.document, index]));
  const root = tellings.map((_, index) => index);
  const rootOf = (index: number): number => {
    let at = index;
    while (root[at] !== at) {
      root[at] = root[root[at]!]!;
      at = root[at]!;
    }
    return at;
  };
  for (const { a, b } of ties) {
    const one = place.get(a);
    const other = place.get(b);
    if (one === undefined || other === undefined) continue;
    const [low, high] = [rootOf(one), rootOf(other)].sort((x, y) => x - y) as [number, number];
    root[high] = low;
  }
  const groups = new Map<number, Telling[]>();
  tellings.forEach((telling, index) => {
    const group = groups.get(rootOf(index));
    if (group) group.push(telling);
    else groups.set(rootOf(index), [telling]);
  });
  // The same few offices stand in thousands of documents.
  const known = new Map<string, Rank>();
  const rank = (office: string, organisation = false): Rank => {
    const key = `${organisation}${office}`;
    const found = known.get(key) ?? rankOf(office, organisation);
    known.set(key, found);
    return found;
  };
  return [...groups.values()].map((group) => {
    const [only, ...others] = group;
    if (others.length > 0) return occurrenceOf(group, rank);
    const kept = alone.get(only!) ?? occurrenceOf(group, rank);
    alone.set(only!, kept);
    return kept;
  });
}

/** Most occasions are told of once, and stay what they are while their telling does. */
const alone = new WeakMap<Telling, Occurrence>();

function occurrenceOf(group: Telling[], rankIn: typeof rankOf): Occurrence {
  const tellings = group.length === 1 ? group : [...group].sort((a, b) => a.sequence - b.sequence);
  const said = tellings.find(({ occasion }) => occasion?.date !== undefined);
  const days = tellings.flatMap(({ day }) => (day === undefined ? [] : [day]));
  const day =
    said?.occasion?.date ?? days.reduce<When | undefined>((a, b) => (a !== undefined && a <= b ? a : b), undefined);
  const occasions = tellings.flatMap(({ occasion }) => (occasion ? [occasion] : []));
  const kind = occasions[0]?.kind;
  const country = occasions.find((one) => one.country !== undefined)?.country;
  const city = occasions.find((one) => one.city !== undefined)?.city;
  const ranks = new Map<string, Rank>();
  const sides = new Set<string>();
  for (const { parties } of tellings) {
    for (const { side, office } of parties) {
      if (side === undefined) continue;
      sides.add(side);
      const rank = office === undefined ? undefined : rankIn(office, !isStateCode(side));
      const known = ranks.get(side);
      if (rank && (known === undefined || standing(rank) < standing(known))) ranks.set(side, rank);
    }
  }
  return {
    tellings,
    ...(day === undefined ? {} : { day }),
    ...(kind === undefined ? {} : { kind }),
    status: occasions.length > 0 && occasions.every(({ status }) => status === "announced") ? "announced" : "held",
    sides: [...sides],
    topics: [...new Set(tellings.flatMap(({ topics }) => topics))],
    ...(country === undefined ? {} : { country }),
    ...(city === undefined ? {} : { city }),
    ranks,
  };
}

/** Whether sides met in it: held, of a kind in which they do, and of two sides or more. */
export const isMeeting = ({ kind, status, sides }: Occurrence): boolean =>
  status === "held" && MET.has(kind) && sides.length > 1;
