/**
 * Which elements of two sequences are the same, in order. Sequences are of numbers that stand for sentences or for words.
 * The shortest script by Myers ("An O(ND) Difference Algorithm and Its Variations", Algorithmica 1, 1986), in linear space.
 * Where that would cost more than its share, elements that occur once on each side are taken as fixed (patience, after Bram
 * Cohen), and where there are none the stretch counts as replaced. No pair of texts takes more than its length.
 */

/** Steps allowed for an element; a step is one diagonal tried or one element passed. */
const SHARE = 48;

/** What may still be spent, and what a caller measured: the steps taken. */
export interface Budget {
  left: number;
  spent: number;
}

export const budgetFor = (a: number, b: number): Budget => ({
  left: Math.min((a + b + 2) * (a + b + 2), SHARE * (a + b) + 2048),
  spent: 0,
});

/** "shortest" suits words of two like sentences; "rare" suits sentences, of which most occur once. */
export type Manner = "shortest" | "rare";

type Range = [a0: number, a1: number, b0: number, b1: number, manner: Manner];

/** @returns for each element of `a` its place in `b`, or -1. Places ascend. */
export function align(
  a: Int32Array,
  b: Int32Array,
  manner: Manner,
  budget = budgetFor(a.length, b.length),
): Int32Array {
  const match = new Int32Array(a.length).fill(-1);
  const snakes = new Snakes(a, b, budget);
  let rare: Rare | undefined;
  const open: Range[] = [[0, a.length, 0, b.length, manner]];
  for (let range = open.pop(); range; range = open.pop()) {
    let [a0, a1, b0, b1] = range;
    while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) match[a0++] = b0++;
    while (a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]) match[--a1] = --b1;
    spend(budget, a0 - range[0] + range[1] - a1 + 1);
    if (a0 === a1 || b0 === b1 || budget.left <= 0) continue;
    let anchored: readonly (readonly [number, number])[] = [];
    if (range[4] === "rare") {
      rare ??= new Rare(a, b, budget);
      anchored = rare.anchors(a0, a1, b0, b1);
    }
    if (anchored.length === 0) {
      const [x, y, u, v] = snakes.middle(a0, a1, b0, b1) ?? [a1, b1, a0, b0];
      // A split at a corner splits nothing; a search cut short may end in one.
      if ((u > a0 || v > b0) && (x < a1 || y < b1)) {
        for (let at = 0; at < u - x; at++) match[x + at] = y + at;
        open.push([u, a1, v, b1, "shortest"], [a0, x, b0, y, "shortest"]);
        continue;
      }
      if (range[4] === "shortest") {
        rare ??= new Rare(a, b, budget);
        anchored = rare.anchors(a0, a1, b0, b1);
      }
    }
    if (anchored.length === 0) continue;
    let [fromA, fromB] = [a0, b0];
    for (const [x, y] of anchored) {
      match[x] = y;
      open.push([fromA, x, fromB, y, range[4]]);
      fromA = x + 1;
      fromB = y + 1;
    }
    open.push([fromA, a1, fromB, b1, range[4]]);
  }
  return match;
}

function spend(budget: Budget, steps: number): void {
  budget.left -= steps;
  budget.spent += steps;
}

/** Elements that occur once on each side, in the longest chain that ascends on both. */
class Rare {
  private readonly a: Int32Array;
  private readonly b: Int32Array;
  private readonly budget: Budget;
  private readonly countA: Uint8Array;
  private readonly countB: Uint8Array;
  private readonly place: Int32Array;

  constructor(a: Int32Array, b: Int32Array, budget: Budget) {
    const dense = new Map<number, number>();
    const number = (list: Int32Array): Int32Array =>
      list.map((id) => {
        const known = dense.get(id);
        if (known === undefined) dense.set(id, dense.size);
        return known ?? dense.size - 1;
      });
    this.a = number(a);
    this.b = number(b);
    this.budget = budget;
    this.countA = new Uint8Array(dense.size);
    this.countB = new Uint8Array(dense.size);
    this.place = new Int32Array(dense.size);
  }

  anchors(a0: number, a1: number, b0: number, b1: number): (readonly [number, number])[] {
    const { a, b, countA, countB, place } = this;
    spend(this.budget, 2 * (a1 - a0 + b1 - b0));
    for (let at = a0; at < a1; at++) countA[a[at]!] = Math.min(2, countA[a[at]!]! + 1);
    for (let at = b0; at < b1; at++) {
      countB[b[at]!] = Math.min(2, countB[b[at]!]! + 1);
      place[b[at]!] = at;
    }
    const once: (readonly [number, number])[] = [];
    for (let at = a0; at < a1; at++) {
      const id = a[at]!;
      if (countA[id] === 1 && countB[id] === 1) once.push([at, place[id]!]);
    }
    for (let at = a0; at < a1; at++) countA[a[at]!] = 0;
    for (let at = b0; at < b1; at++) countB[b[at]!] = 0;
    return ascending(once, ([, y]) => y);
  }
}

/** The longest chain whose values ascend, of a list; the list's order is kept. O(n log n). */
export function ascending<T>(list: readonly T[], rankOf: (item: T) => number): T[] {
  const tails: number[] = [];
  const before = new Int32Array(list.length).fill(-1);
  for (let at = 0; at < list.length; at++) {
    const value = rankOf(list[at]!);
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (rankOf(list[tails[middle]!]!) < value) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[at] = tails[low - 1]!;
    tails[low] = at;
  }
  const chain: T[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at]!) chain.push(list[at]!);
  return chain.reverse();
}

/** Myers' middle snake: the matches in the middle of a shortest script, searched from both ends at once. */
class Snakes {
  private readonly a: Int32Array;
  private readonly b: Int32Array;
  private readonly budget: Budget;
  private forward = new Int32Array(0);
  private backward = new Int32Array(0);

  constructor(a: Int32Array, b: Int32Array, budget: Budget) {
    this.a = a;
    this.b = b;
    this.budget = budget;
  }

  /** @returns the snake from (x, y) to (u, v), perhaps empty; undefined where finding it takes half of what may be spent. */
  middle(a0: number, a1: number, b0: number, b1: number): [number, number, number, number] | undefined {
    const { a, b } = this;
    const [n, m] = [a1 - a0, b1 - b0];
    const delta = n - m;
    const odd = (delta & 1) !== 0;
    const most = (n + m + 1) >> 1;
    const allowed = this.budget.left >> 1;
    // No more diagonals than steps allow are ever tried, so that a long pair needs no long tables.
    const width = Math.min(most, Math.ceil(Math.sqrt(allowed)) + 1) + 2;
    if (this.forward.length < 2 * width + 1) {
      this.forward = new Int32Array(2 * width + 1);
      this.backward = new Int32Array(2 * width + 1);
    }
    const { forward, backward } = this;
    const zero = width;
    forward[zero + 1] = 0;
    backward[zero + 1] = 0;
    let steps = 0;
    const done = (found?: [number, number, number, number]): typeof found => {
      spend(this.budget, steps);
      return found;
    };
    for (let d = 0; d <= most && d < width - 1; d++) {
      for (let k = -d; k <= d; k += 2) {
        let x =
          k === -d || (k !== d && forward[zero + k - 1]! < forward[zero + k + 1]!)
            ? forward[zero + k + 1]!
            : forward[zero + k - 1]! + 1;
        const start = x;
        let y = x - k;
        while (x < n && y >= 0 && y < m && a[a0 + x] === b[b0 + y]) {
          x++;
          y++;
        }
        steps += 1 + x - start;
        forward[zero + k] = x;
        const other = delta - k;
        if (odd && x <= n && y <= m && other >= 1 - d && other <= d - 1 && x + backward[zero + other]! >= n)
          return done([a0 + start, b0 + start - k, a0 + x, b0 + y]);
      }
      for (let k = -d; k <= d; k += 2) {
        let x =
          k === -d || (k !== d && backward[zero + k - 1]! < backward[zero + k + 1]!)
            ? backward[zero + k + 1]!
            : backward[zero + k - 1]! + 1;
        const start = x;
        let y = x - k;
        while (x < n && y >= 0 && y < m && a[a1 - 1 - x] === b[b1 - 1 - y]) {
          x++;
          y++;
        }
        steps += 1 + x - start;
        backward[zero + k] = x;
        const other = delta - k;
        if (!odd && x <= n && y <= m && other >= -d && other <= d && x + forward[zero + other]! >= n)
          return done([a1 - x, b1 - y, a1 - start, b1 - start + k]);
      }
      if (steps > allowed) return done();
    }
    return done();
  }
}
