import type { Document } from "../../model/document.ts";
import type { Span } from "../../model/evidence.ts";
import { align } from "./align.ts";
import { isFurniture } from "./furniture.ts";
import type { Knowledge, Told } from "./knowledge.ts";
import { type Group, pair } from "./pairing.ts";
import { type Found, Trace } from "./trace.ts";
import { blockNumbers, blocksOf, Numbers, type Side, sideOf } from "./units.ts";
import { changeOf, type Field, traceWords } from "./word-trace.ts";

/** A stretch that stands on both sides. `same`: to the letter, so that a place in the one is a place in the other. */
export interface Aligned {
  before: Span;
  after: Span;
  same: boolean;
}

/** The body: blocks to the letter, then sentences, then words. */
export function traceText(
  a: Document,
  b: Document,
  know: Knowledge,
  told: readonly [Told | undefined, Told | undefined],
): { trace: Trace; aligned: Aligned[] } {
  const [x, y] = sidesOf(a, b, know);
  const fields: [Field, Field] = [
    { text: x.text, words: x.words, told: told[0] },
    { text: y.text, words: y.words, told: told[1] },
  ];
  const teller = new Teller(x, y, fields, know);
  for (let at = 0; at < x.blocks.length; at++) {
    const other = x.match[at]!;
    if (other >= 0) teller.block(at, other);
  }
  return teller.finish();
}

function sidesOf(a: Document, b: Document, know: Knowledge): [Side, Side] {
  const [blocksA, blocksB] = [blocksOf(a), blocksOf(b)];
  const letters = new Numbers();
  const match = align(blockNumbers(a, blocksA, letters), blockNumbers(b, blocksB, letters), "rare");
  const back = new Int32Array(blocksB.length).fill(-1);
  for (const [at, other] of match.entries()) if (other >= 0) back[other] = at;
  const units = new Numbers();
  const rules = know.pack?.sentences;
  return [sideOf(a, blocksA, match, units, rules), sideOf(b, blocksB, back, units, rules)];
}

/** Goes through both sides in reading order. */
class Teller {
  private readonly trace = new Trace();
  private readonly aligned: Aligned[] = [];
  private readonly a: Side;
  private readonly b: Side;
  private readonly fields: readonly [Field, Field];
  private readonly know: Knowledge;
  private readonly kept: readonly Group[];
  /** Groups that moved, by their sentence on each side, and the changes that tell of those of which one side was met. */
  private readonly movedA = new Map<number, Group>();
  private readonly movedB = new Map<number, Group>();
  private readonly met = new Map<Group, Found>();
  private group = 0;
  private nextA = 0;
  private nextB = 0;

  constructor(a: Side, b: Side, fields: readonly [Field, Field], know: Knowledge) {
    this.a = a;
    this.b = b;
    this.fields = fields;
    this.know = know;
    const { kept, moved } = pair(a, b);
    this.kept = kept;
    for (const group of moved) {
      this.movedA.set(group.a0, group);
      this.movedB.set(group.b0, group);
    }
  }

  /** A block that stands on both sides, and all sentences before it. */
  block(at: number, other: number): void {
    this.sentences(this.a.before[at]!, this.b.before[other]!);
    const [{ start, end }, there] = [this.a.blocks[at]!, this.b.blocks[other]!];
    const [before, after] = [
      { start, end },
      { start: there.start, end: there.end },
    ];
    this.trace.same(before, after);
    this.aligned.push({ before, after, same: true });
  }

  finish(): { trace: Trace; aligned: Aligned[] } {
    this.sentences(this.a.units.length, this.b.units.length);
    return { trace: this.trace, aligned: this.aligned };
  }

  private sentences(toA: number, toB: number): void {
    for (let group = this.kept[this.group]; group && group.a0 < toA; group = this.kept[++this.group]) {
      this.lone(group.a0, group.b0);
      this.pair(group, false);
      this.nextA = group.a1;
      this.nextB = group.b1;
    }
    this.lone(toA, toB);
  }

  private pair(group: Group, aside: boolean): void {
    const [a, b] = this.fields;
    const [firstA, lastA] = [this.a.units[group.a0]!, this.a.units[group.a1 - 1]!];
    const [firstB, lastB] = [this.b.units[group.b0]!, this.b.units[group.b1 - 1]!];
    const before = { start: firstA.start, end: lastA.end };
    const after = { start: firstB.start, end: lastB.end };
    const [old, now] = [a.text.slice(before.start, before.end), b.text.slice(after.start, after.end)];
    this.aligned.push({ before, after, same: old === now });
    const furniture = !group.equal && isFurniture(old, this.know.pack) && isFurniture(now, this.know.pack);
    const stretch = { a0: firstA.from, a1: lastA.to, b0: firstB.from, b1: lastB.to };
    traceWords(this.trace, a, b, stretch, this.know, {
      where: "text",
      equal: group.equal,
      ...(furniture && { all: "furniture" }),
      aside,
    });
  }

  /** Sentences that stand on one side alone, or elsewhere on the other. */
  private lone(toA: number, toB: number): void {
    for (; this.nextA < toA; this.nextA++) {
      const group = this.movedA.get(this.nextA);
      if (group) this.move(group, "before");
      else this.one("before", this.nextA);
    }
    for (; this.nextB < toB; this.nextB++) {
      const group = this.movedB.get(this.nextB);
      if (group) this.move(group, "after");
      else this.one("after", this.nextB);
    }
  }

  private one(side: "before" | "after", at: number): void {
    const [older, newer] = [this.a.text, this.b.text];
    const { start, end } = (side === "before" ? this.a : this.b).units[at]!;
    const span = { start, end };
    const furniture = isFurniture((side === "before" ? older : newer).slice(start, end), this.know.pack);
    this.trace.change(
      side === "before"
        ? changeOf(furniture ? "furniture" : "sentence-cut", "text", older, span, newer, undefined)
        : changeOf(furniture ? "furniture" : "sentence-added", "text", older, undefined, newer, span),
    );
  }

  private move(group: Group, side: "before" | "after"): void {
    const [x, y] = [this.a.units[group.a0]!, this.b.units[group.b0]!];
    const change = changeOf("sentence-moved", "text", this.a.text, { start: x.start, end: x.end }, this.b.text, {
      start: y.start,
      end: y.end,
    });
    const met = this.met.get(group);
    this.met.set(group, this.trace.moved(change, side, met));
    if (met) this.pair(group, true);
  }
}
