import type { Unit } from "./units.ts";
import type { Word } from "./words.ts";

/** What two sentences are compared by: their words, or pairs of characters where words are not parted by blanks. */
export interface Traits {
  /** Sorted numbers of traits, as often as they occur. */
  ids: Int32Array;
  /** The weight of all of them. */
  weight: number;
}

/** Short words are articles and prepositions in most languages: sharing them says little. */
const LIGHT = 0.35;

/** Numbers traits alike on both sides; knows the weight of each. */
export class Traited {
  private readonly known = new Map<string, number>();
  private readonly weights: number[] = [];

  of(words: readonly Word[], { from, to }: Pick<Unit, "from" | "to">): Traits {
    const ids: number[] = [];
    let weight = 0;
    for (let at = from; at < to; at++) {
      const word = words[at]!;
      if (word.kind === "mark") continue;
      const next = words[at + 1];
      const trait = word.unspaced && at + 1 < to && next?.unspaced ? word.key + next.key : word.key;
      const id = this.idOf(trait, word.unspaced || word.kind === "number" || word.key.length > 3 ? 1 : LIGHT);
      ids.push(id);
      weight += this.weights[id]!;
    }
    return { ids: Int32Array.from(ids).sort(), weight };
  }

  weightOf(id: number): number {
    return this.weights[id]!;
  }

  /** The weight of what two have in common. */
  shared(a: Traits, b: Traits): number {
    let weight = 0;
    for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
      const [x, y] = [a.ids[i]!, b.ids[j]!];
      if (x === y) weight += this.weights[x]!;
      if (x <= y) i++;
      if (y <= x) j++;
    }
    return weight;
  }

  private idOf(trait: string, weight: number): number {
    let id = this.known.get(trait);
    if (id === undefined) {
      id = this.weights.length;
      this.known.set(trait, id);
      this.weights.push(weight);
    }
    return id;
  }
}

/** How alike, 0 to 1: twice what they share by what they have (Dice). */
export function alike(traited: Traited, a: Traits, b: Traits): number {
  const all = a.weight + b.weight;
  return all === 0 ? 0 : (2 * traited.shared(a, b)) / all;
}
