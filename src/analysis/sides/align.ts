import type { StatementId } from "../../model/ids.ts";
import { isTelling } from "../figures.ts";
import type { Said } from "./said.ts";

/** Two sentences, one of each side, that seem to tell of the same. A proposal: `sureness` is from 0 to 1. */
export interface Aligned {
  a: StatementId;
  b: StatementId;
  sureness: number;
  /** By what: "words", "figures", "names", "topics", "acts", "holders". */
  by: AlignedBy[];
}
export type AlignedBy = "words" | "figures" | "names" | "topics" | "acts" | "holders";

/** Less sure proposals are not made; between languages words cannot tell, and more of the rest is asked for. */
const LEAST_SURE = 0.3;
const LEAST_SURE_ACROSS = 0.5;
/** For each sentence so many of the other side are looked at, those with the rarest things in common. */
const LOOKED_AT = 24;
/** What so many sentences of the other side have tells nothing of any of them. */
const TOO_COMMON = 40;

/** Pairs of sentences, each sentence in one at most, the surest first. Linear but for sorting, since each looks at few others. */
export function align(a: readonly Said[], b: readonly Said[], sameLanguage: boolean): Aligned[] {
  const weights = sameLanguage ? weightsOf([...a, ...b]) : new Map<string, number>();
  const index = indexOf(b, sameLanguage);
  const proposals: Aligned[] = [];
  for (const one of a) {
    for (const at of candidatesFor(one, index, sameLanguage)) {
      const proposal = judge(one, b[at]!, weights, sameLanguage);
      if (proposal.sureness >= (sameLanguage ? LEAST_SURE : LEAST_SURE_ACROSS)) proposals.push(proposal);
    }
  }
  proposals.sort((x, y) => y.sureness - x.sureness);
  const taken = new Set<string>();
  return proposals.filter((one) => {
    const [x, y] = [`a ${one.a}`, `b ${one.b}`];
    if (taken.has(x) || taken.has(y)) return false;
    taken.add(x).add(y);
    return true;
  });
}

/** How much a word tells: the rarer in both texts, the more. */
function weightsOf(all: readonly Said[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of all) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, Math.log(1 + all.length / count)]));
}

const keysOf = (said: Said, sameLanguage: boolean): string[] => [
  ...said.figures.map(({ value }) => `figure ${value}`),
  ...said.topics.map((topic) => `topic ${topic}`),
  ...[...said.entities].map((entity) => `name ${entity}`),
  ...(sameLanguage ? [...said.words].map((word) => `word ${word}`) : []),
];

function indexOf(b: readonly Said[], sameLanguage: boolean): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [at, said] of b.entries()) {
    for (const key of keysOf(said, sameLanguage)) {
      const list = index.get(key);
      if (list) list.push(at);
      else index.set(key, [at]);
    }
  }
  return index;
}

function candidatesFor(one: Said, index: ReadonlyMap<string, number[]>, sameLanguage: boolean): number[] {
  const found = new Map<number, number>();
  for (const key of keysOf(one, sameLanguage)) {
    const list = index.get(key);
    if (!list || list.length > TOO_COMMON) continue;
    for (const at of list) found.set(at, (found.get(at) ?? 0) + 1 / list.length);
  }
  return [...found]
    .sort((x, y) => y[1] - x[1] || x[0] - y[0])
    .slice(0, LOOKED_AT)
    .map(([at]) => at);
}

function judge(a: Said, b: Said, weights: ReadonlyMap<string, number>, sameLanguage: boolean): Aligned {
  const parts: { by: AlignedBy; share: number; weight: number }[] = [];
  const add = (by: AlignedBy, share: number, weight: number): void => void parts.push({ by, share, weight });
  if (sameLanguage) add("words", likeness(a.words, b.words, weights), 6);
  const figures = [a, b].map(({ figures }) => new Set(figures.map(({ value }) => value))) as [Set<string>, Set<string>];
  // A figure that both give is a strong sign; one that a side leaves out is none.
  if (figures[0].size > 0 && figures[1].size > 0) {
    const rare = a.figures.some((figure) => isTelling(figure) && figures[1].has(figure.value));
    add("figures", shared(...figures), rare ? 5 : 2);
  }
  if (a.topics.length > 0 || b.topics.length > 0)
    add("topics", shared(new Set(a.topics), new Set(b.topics)), sameLanguage ? 1 : 4);
  if (a.entities.size > 0 || b.entities.size > 0) add("names", shared(a.entities, b.entities), sameLanguage ? 1 : 3);
  add("acts", shared(new Set(a.acts), new Set(b.acts)), sameLanguage ? 0.5 : 1);
  if (a.joint || b.joint) add("holders", a.joint === b.joint ? 1 : 0, sameLanguage ? 0.5 : 1);
  // Between languages, acts and holders alone fit any two sentences.
  const telling = parts.some(({ by, share }) => share > 0 && by !== "acts" && by !== "holders");
  const weight = telling ? parts.reduce((sum, part) => sum + part.weight, 0) : 0;
  const sum = parts.reduce((sum, part) => sum + part.share * part.weight, 0);
  return {
    a: a.id,
    b: b.id,
    sureness: Math.round(Math.min(sameLanguage ? 0.95 : 0.8, weight === 0 ? 0 : sum / weight) * 100) / 100,
    by: parts.filter(({ share }) => share >= 0.3).map(({ by }) => by),
  };
}

/** Of what the poorer has, how much the richer has too, a little less the richer that is. */
function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const small = a.size <= b.size ? a : b;
  const large = small === a ? b : a;
  let both = 0;
  for (const one of small) if (large.has(one)) both += 1;
  return small.size === 0 ? 0 : (both / small.size + both / large.size) / 2;
}

/** Dice over weights, leaning to the shorter sentence: one side is brief where the other is not. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>, weights: ReadonlyMap<string, number>): number {
  const weigh = (set: ReadonlySet<string>): number => [...set].reduce((sum, word) => sum + (weights.get(word) ?? 0), 0);
  const [one, other] = [weigh(a), weigh(b)];
  const both = [...a].reduce((sum, word) => sum + (b.has(word) ? (weights.get(word) ?? 0) : 0), 0);
  const least = Math.min(one, other);
  return least === 0 ? 0 : 0.5 * ((2 * both) / (one + other)) + 0.5 * (both / least);
}
