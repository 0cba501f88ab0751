import { align, ascending } from "./align.ts";
import { alike, Traited, type Traits } from "./likeness.ts";
import type { Side, Unit } from "./units.ts";

/** Sentences `a0` to before `a1` of the one side are those from `b0` to before `b1` of the other: one each, but where one was cut in two. */
export interface Group {
  a0: number;
  a1: number;
  b0: number;
  b1: number;
  /** Their words are equal by key. */
  equal: boolean;
}

/** Which sentences are which. What is in no group was cut or added. */
export interface Pairing {
  /** In order on both sides. */
  kept: Group[];
  /** Groups that stand at another place. */
  moved: Group[];
}

/** Words that occur in more sentences than this point to none. */
const COMMON = 12;
/** Candidates that are looked at closely, for a sentence. */
const CLOSE = 5;
/** Likeness from which two sentences at the same place are one that was reworded; and where they are alone there. */
const REWORDED = 0.42;
const REWORDED_ALONE = 0.3;
/** Likeness from which a sentence at another place is the same one. */
const ELSEWHERE = 0.72;
/** Share of a sentence that must stand in the rest of its neighbour's counterpart for the two to have been one sentence. */
const SPLIT = 0.6;

/** Pairs the sentences of two sides. Linear, but for sorting. */
export function pair(a: Side, b: Side): Pairing {
  const partner = new Int32Array(a.units.length).fill(-1);
  const gaps = gapsOf(a, b);
  for (const { a0, a1, b0, b1 } of gaps) {
    const ids = (units: readonly Unit[], from: number, to: number): Int32Array =>
      Int32Array.from({ length: to - from }, (_, at) => units[from + at]!.id);
    const found = align(ids(a.units, a0, a1), ids(b.units, b0, b1), "rare");
    for (let at = 0; at < found.length; at++) if (found[at]! >= 0) partner[a0 + at] = b0 + found[at]!;
  }
  const places = placesOf(gaps, partner, a.units.length, b.units.length);
  const elsewhere = new Set<number>();
  moveEqual(a, b, partner, elsewhere);
  const traits = new TraitsOfSides(a, b);
  pairAlike(b, partner, elsewhere, places, traits);
  return grouped(a, b, partner, elsewhere, places, traits);
}

interface Gap {
  a0: number;
  a1: number;
  b0: number;
  b1: number;
}

/** The stretches of sentences between blocks that are the same. */
function gapsOf(a: Side, b: Side): Gap[] {
  const gaps: Gap[] = [];
  let [a0, b0] = [0, 0];
  const close = (a1: number, b1: number): void => {
    if (a1 > a0 || b1 > b0) gaps.push({ a0, a1, b0, b1 });
    a0 = a1;
    b0 = b1;
  };
  for (let at = 0; at < a.blocks.length; at++) {
    const other = a.match[at]!;
    if (other >= 0) close(a.before[at]!, b.before[other]!);
  }
  close(a.units.length, b.units.length);
  return gaps;
}

/** Places between fixed sentences: those that stand at the same place on both sides have the same number. */
interface Places {
  a: Int32Array;
  b: Int32Array;
  /** How far from the first and from the last sentence of its place. */
  rankA: Int32Array;
  rankB: Int32Array;
  /** The first sentence and the number of them, by place. */
  firstA: Map<number, number>;
  firstB: Map<number, number>;
  countA: Map<number, number>;
  countB: Map<number, number>;
}

function placesOf(gaps: readonly Gap[], partner: Int32Array, lengthA: number, lengthB: number): Places {
  const places: Places = {
    a: new Int32Array(lengthA).fill(-1),
    b: new Int32Array(lengthB).fill(-1),
    rankA: new Int32Array(lengthA),
    rankB: new Int32Array(lengthB),
    firstA: new Map(),
    firstB: new Map(),
    countA: new Map(),
    countB: new Map(),
  };
  let place = 0;
  for (const { a0, a1, b0, b1 } of gaps) {
    let b = b0;
    const until = (end: number): void => {
      for (; b < end; b++) put(places.b, places.rankB, places.firstB, places.countB, b, place);
    };
    for (let a = a0; a < a1; a++) {
      if (partner[a]! >= 0) {
        until(partner[a]!);
        b = partner[a]! + 1;
        place++;
      } else put(places.a, places.rankA, places.firstA, places.countA, a, place);
    }
    until(b1);
    place++;
  }
  return places;
}

function put(
  of: Int32Array,
  ranks: Int32Array,
  first: Map<number, number>,
  counts: Map<number, number>,
  at: number,
  place: number,
): void {
  of[at] = place;
  const count = counts.get(place) ?? 0;
  if (count === 0) first.set(place, at);
  ranks[at] = count;
  counts.set(place, count + 1);
}

/** Equal sentences that are left over on both sides have moved. */
function moveEqual(a: Side, b: Side, partner: Int32Array, elsewhere: Set<number>): void {
  const taken = new Uint8Array(b.units.length);
  for (const at of partner) if (at >= 0) taken[at] = 1;
  const free = new Map<number, number[]>();
  for (let at = b.units.length - 1; at >= 0; at--) {
    if (taken[at]) continue;
    const { id } = b.units[at]!;
    const list = free.get(id);
    if (list) list.push(at);
    else free.set(id, [at]);
  }
  for (let at = 0; at < partner.length; at++) {
    if (partner[at]! >= 0) continue;
    const other = free.get(a.units[at]!.id)?.pop();
    if (other === undefined) continue;
    partner[at] = other;
    elsewhere.add(at);
  }
}

/** Traits of sentences, made when first asked for. */
class TraitsOfSides {
  readonly traited = new Traited();
  private readonly sides: readonly [Side, Side];
  private readonly made: readonly [(Traits | undefined)[], (Traits | undefined)[]] = [[], []];

  constructor(a: Side, b: Side) {
    this.sides = [a, b];
  }

  of(side: 0 | 1, unit: number): Traits {
    const made = this.made[side];
    made[unit] ??= this.traited.of(this.sides[side].words, this.sides[side].units[unit]!);
    return made[unit];
  }

  like(a: number, b: number): number {
    return alike(this.traited, this.of(0, a), this.of(1, b));
  }

  /** How much of the smaller of the two stands in the larger, 0 to 1. */
  within(a: number, b: number): number {
    const [x, y] = [this.of(0, a), this.of(1, b)];
    const less = Math.min(x.weight, y.weight);
    return less < 3 ? 0 : this.traited.shared(x, y) / less;
  }
}

interface Candidate {
  a: number;
  b: number;
  score: number;
  here: boolean;
}

/** Sentences that were reworded: the likest pairs first. */
function pairAlike(b: Side, partner: Int32Array, elsewhere: Set<number>, places: Places, traits: TraitsOfSides): void {
  const taken = new Uint8Array(b.units.length);
  for (const at of partner) if (at >= 0) taken[at] = 1;
  const holding = new Map<number, number[]>();
  for (let at = 0; at < b.units.length; at++) {
    if (taken[at]) continue;
    let last = -1;
    for (const id of traits.of(1, at).ids) {
      if (id === last) continue;
      last = id;
      const list = holding.get(id);
      if (!list) holding.set(id, [at]);
      else if (list.length <= COMMON) list.push(at);
    }
  }
  const candidates: Candidate[] = [];
  for (let at = 0; at < partner.length; at++) {
    if (partner[at]! >= 0) continue;
    const mine = traits.of(0, at);
    const shared = new Map<number, number>();
    let last = -1;
    for (const id of mine.ids) {
      if (id === last) continue;
      last = id;
      const list = holding.get(id);
      if (!list || list.length > COMMON) continue;
      for (const other of list) shared.set(other, (shared.get(other) ?? 0) + traits.traited.weightOf(id));
    }
    const near = [...shared].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, CLOSE);
    const place = places.a[at]!;
    const first = places.firstB.get(place);
    if (first !== undefined) {
      const count = places.countB.get(place)!;
      const rank = places.rankA[at]!;
      for (const guess of [first + rank, first + count - (places.countA.get(place)! - rank)])
        if (guess >= first && guess < first + count && !shared.has(guess)) near.push([guess, 0]);
    }
    for (const [other] of near) {
      const [x, y] = [mine.ids.length, traits.of(1, other).ids.length];
      // Comparing costs the length of both: a line is not compared with a page.
      if (taken[other] || Math.max(x, y) > 8 * Math.min(x, y) + 8) continue;
      const here = places.b[other] === place;
      const alone = here && places.countA.get(place) === 1 && places.countB.get(place) === 1;
      const like = traits.like(at, other);
      const score = here ? Math.max(like, 0.9 * (traits.within(at, other) - 0.3)) : like;
      if (score >= (here ? (alone ? REWORDED_ALONE : REWORDED) : ELSEWHERE))
        candidates.push({ a: at, b: other, score: here ? score + 0.1 : score, here });
    }
  }
  candidates.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const here = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    if (partner[candidate.a]! >= 0 || taken[candidate.b]) continue;
    partner[candidate.a] = candidate.b;
    taken[candidate.b] = 1;
    if (!candidate.here) elsewhere.add(candidate.a);
    else {
      const place = places.a[candidate.a]!;
      const list = here.get(place);
      if (list) list.push(candidate);
      else here.set(place, [candidate]);
    }
  }
  for (const list of here.values()) {
    list.sort((x, y) => x.a - y.a);
    const inOrder = new Set(ascending(list, (candidate) => candidate.b));
    for (const candidate of list) {
      if (inOrder.has(candidate)) continue;
      if (candidate.score - 0.1 >= ELSEWHERE) elsewhere.add(candidate.a);
      else partner[candidate.a] = -1;
    }
  }
}

function grouped(
  a: Side,
  b: Side,
  partner: Int32Array,
  elsewhere: ReadonlySet<number>,
  places: Places,
  traits: TraitsOfSides,
): Pairing {
  const kept: Group[] = [];
  const moved: Group[] = [];
  const taken = new Uint8Array(b.units.length);
  for (let at = 0; at < partner.length; at++) {
    const other = partner[at]!;
    if (other < 0) continue;
    taken[other] = 1;
    const equal = a.units[at]!.id === b.units[other]!.id;
    (elsewhere.has(at) ? moved : kept).push({ a0: at, a1: at + 1, b0: other, b1: other + 1, equal });
  }
  const freeA = (at: number, place: number): boolean => partner[at] === -1 && places.a[at] === place;
  const freeB = (at: number, place: number): boolean => taken[at] === 0 && places.b[at] === place;
  // A sentence beside a reworded one, whose words stand in what is left of the other side's: there the two were one.
  for (const group of kept) {
    if (group.equal) continue;
    const place = places.a[group.a0]!;
    for (let tries = 0; tries < 4; tries++) {
      const { a0, a1, b0, b1 } = group;
      if (freeB(b1, place) && wasWithin(traits, 1, b1, group)) taken[group.b1++] = 1;
      else if (b0 > 0 && freeB(b0 - 1, place) && wasWithin(traits, 1, b0 - 1, group)) taken[--group.b0] = 1;
      else if (freeA(a1, place) && wasWithin(traits, 0, a1, group)) partner[group.a1++] = -2;
      else if (a0 > 0 && freeA(a0 - 1, place) && wasWithin(traits, 0, a0 - 1, group)) partner[--group.a0] = -2;
      else break;
    }
  }
  return { kept, moved };
}

/** Whether the words of a sentence stand in what the other side's sentences of the group have more than this side's. */
function wasWithin(traits: TraitsOfSides, side: 0 | 1, unit: number, { a0, a1, b0, b1 }: Group): boolean {
  const mine = traits.of(side, unit);
  if (mine.weight < 2) return false;
  const rest = new Map<number, number>();
  const count = (which: 0 | 1, from: number, to: number, by: number): void => {
    for (let at = from; at < to; at++)
      for (const id of traits.of(which, at).ids) rest.set(id, (rest.get(id) ?? 0) + by);
  };
  count(0, a0, a1, side === 1 ? 1 : -1);
  count(1, b0, b1, side === 1 ? -1 : 1);
  let weight = 0;
  for (const id of mine.ids) {
    const left = rest.get(id) ?? 0;
    if (left <= 0) continue;
    rest.set(id, left - 1);
    weight += traits.traited.weightOf(id);
  }
  return weight >= SPLIT * mine.weight;
}
