import { isStateCode } from "../../model/actor.ts";
import type { TopicName } from "../../model/record.ts";
import type { ActKind } from "../../model/statement.ts";
import type { When } from "../../model/when.ts";
import { isMeeting, type Occurrence } from "./occurrences.ts";
import { countsIn, type Frame, frameOf } from "./periods.ts";
import { levelOf, RANKS, type Rank } from "./ranks.ts";

/** One of several with its number of occasions. */
export interface Count<T> {
  value: T;
  count: number;
}

const FEW = 8;

/** Values with how many occasions have each, most first, then in the order of code units. */
export function counted<T extends string>(
  occurrences: Iterable<Occurrence>,
  valuesOf: (occurrence: Occurrence) => Iterable<T | undefined>,
): Count<T>[] {
  const counts = new Map<T, number>();
  for (const occurrence of occurrences) {
    const given = valuesOf(occurrence);
    // Most have one value or a few: a set for each of thousands of occasions costs more than the counting.
    const values =
      Array.isArray(given) && given.length <= FEW ? (given as readonly (T | undefined)[]) : [...new Set(given)];
    for (const [at, value] of values.entries()) {
      if (value !== undefined && values.indexOf(value) === at) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** Whom a side met, most often first. */
export interface Counterpart {
  side: string;
  meetings: number;
  first?: When;
  last?: When;
  /** The meetings by the lower rank of the two. */
  levels: ReadonlyMap<Rank | undefined, number>;
}

export function counterpartsOf(occurrences: readonly Occurrence[], side: string): Counterpart[] {
  interface Found {
    meetings: number;
    first?: When;
    last?: When;
    levels: Map<Rank | undefined, number>;
  }
  const found = new Map<string, Found>();
  for (const occurrence of occurrences) {
    if (!isMeeting(occurrence) || !occurrence.sides.includes(side)) continue;
    const { day } = occurrence;
    for (const other of occurrence.sides) {
      if (other === side) continue;
      const one: Found = found.get(other) ?? { meetings: 0, levels: new Map() };
      one.meetings++;
      if (day !== undefined && (one.first === undefined || day < one.first)) one.first = day;
      if (day !== undefined && (one.last === undefined || day > one.last)) one.last = day;
      const level = levelOf(occurrence.ranks, side, other);
      one.levels.set(level, (one.levels.get(level) ?? 0) + 1);
      found.set(other, one);
    }
  }
  return [...found]
    .map(([other, one]) => ({ side: other, ...one }))
    .sort((a, b) => b.meetings - a.meetings || (a.side < b.side ? -1 : 1));
}

/** Meetings of two sides by level, the highest first; `undefined` stands last: a side's office is not told. */
export function levelsOf(occurrences: readonly Occurrence[], one: string, other: string): Count<Rank | undefined>[] {
  const counts = new Map<Rank | undefined, number>();
  for (const occurrence of occurrences) {
    const level = levelOf(occurrence.ranks, one, other);
    counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  return [...RANKS, undefined].flatMap((value) => {
    const count = counts.get(value);
    return count === undefined ? [] : [{ value, count }];
  });
}

/** A topic's share of what was published, over time. */
export interface TopicTrend {
  topic: TopicName;
  /** Occasions that deal with it, of all occasions. */
  count: number;
  share: number;
  /** In each period of the frame, in its order. */
  counts: number[];
  /** Of the occasions of the period; undefined where there are none. */
  shares: (number | undefined)[];
  /** The share in the last quarter of the periods less that in those before, from -1 to 1; undefined where one is empty. */
  change?: number;
}

/** Shares, not numbers: who publishes twice as much does not care twice as much. Most frequent first. */
export function topicTrends(occurrences: readonly Occurrence[], frame: Frame): TopicTrend[] {
  const all = countsIn(
    frame,
    occurrences.map(({ day }) => day),
  );
  const days = new Map<TopicName, (When | undefined)[]>();
  for (const { topics, day } of occurrences) {
    for (const topic of topics) {
      const list = days.get(topic);
      if (list) list.push(day);
      else days.set(topic, [day]);
    }
  }
  const late = frame.periods.length - Math.max(1, Math.floor(frame.periods.length / 4));
  const shareIn = (counts: readonly number[], from: number, to: number): number | undefined => {
    const of = sum(all.slice(from, to));
    return of === 0 ? undefined : sum(counts.slice(from, to)) / of;
  };
  return [...days]
    .map(([topic, list]) => {
      const counts = countsIn(frame, list);
      const before = shareIn(counts, 0, late);
      const after = shareIn(counts, late, counts.length);
      return {
        topic,
        count: list.length,
        share: list.length / occurrences.length,
        counts,
        shares: counts.map((count, at) => (all[at] === 0 ? undefined : count / all[at]!)),
        ...(before === undefined || after === undefined ? {} : { change: after - before }),
      };
    })
    .sort((a, b) => b.count - a.count || (a.topic < b.topic ? -1 : 1));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Who met whom among the sides that met most. */
export interface Pairs {
  sides: string[];
  /** Meetings of the two, by their places in `sides`; symmetric, 0 on the diagonal. */
  meetings: number[][];
}

/** How often each two of some sides met, most often first; those that never did are left out. */
export function meetingsAmong(
  occurrences: readonly Occurrence[],
  sides: readonly string[],
): { a: string; b: string; count: number }[] {
  const wanted = new Set(sides);
  const pairs = new Map<string, { a: string; b: string; count: number }>();
  for (const occurrence of occurrences) {
    if (!isMeeting(occurrence)) continue;
    const met = occurrence.sides.filter((side) => wanted.has(side)).sort();
    for (const [at, a] of met.entries()) {
      for (const b of met.slice(at + 1)) {
        const pair = pairs.get(`${a} ${b}`) ?? { a, b, count: 0 };
        pairs.set(`${a} ${b}`, pair);
        pair.count++;
      }
    }
  }
  return [...pairs.values()].sort((x, y) => y.count - x.count || (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1));
}

/** @param states whether states only are counted. */
export function pairsOf(occurrences: readonly Occurrence[], most: number, states = true): Pairs {
  const meetings = occurrences.filter(isMeeting);
  const kept = (side: string): boolean => !states || isStateCode(side);
  const sides = counted(meetings, ({ sides }) => sides.filter(kept))
    .slice(0, most)
    .map(({ value }) => value);
  const place = new Map(sides.map((side, index) => [side, index]));
  const table = sides.map(() => sides.map(() => 0));
  for (const { sides: met } of meetings) {
    const places = met.flatMap((side) => place.get(side) ?? []);
    for (const a of places) for (const b of places) if (a !== b) table[a]![b]!++;
  }
  return { sides, meetings: table };
}

/** Occasions of a side in other states, and of others in its own: by the state in which they took place. */
export function travelOf(
  occurrences: readonly Occurrence[],
  state: string,
): { abroad: Count<string>[]; received: Count<string>[] } {
  const held = occurrences.filter((one) => isMeeting(one) && one.sides.includes(state) && one.kind !== "call");
  const here = held.filter(({ country }) => country === state);
  return {
    abroad: counted(held, ({ country }) => [country === state ? undefined : country]),
    received: counted(here, ({ sides }) => sides.filter((side) => side !== state)),
  };
}

/** Statements by act, over all documents: what is done with words. */
export function actsOf(occurrences: readonly Occurrence[]): Count<ActKind>[] {
  const counts = new Map<ActKind, number>();
  for (const { tellings } of occurrences) {
    for (const { acts } of tellings) {
      for (const [act, count] of Object.entries(acts) as [ActKind, number][])
        counts.set(act, (counts.get(act) ?? 0) + count);
    }
  }
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}

/** The frame of some occasions, and how many of them lie in each of its periods. */
export function seriesOf(occurrences: readonly Occurrence[]): { frame: Frame; counts: number[] } | undefined {
  const days = occurrences.flatMap(({ day }) => (day === undefined ? [] : [day]));
  const frame = frameOf(days);
  return frame && { frame, counts: countsIn(frame, days) };
}
