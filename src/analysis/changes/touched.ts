import { type Change, COSMETIC } from "../../model/change.ts";
import type { Span } from "../../model/evidence.ts";
import { spelledAlike } from "./spelling.ts";
import type { Aligned } from "./text-trace.ts";

type Side = "before" | "after";

/**
 * Where words changed so that more than their look did. Elsewhere the records of two versions tell of no change of the page: a
 * reader may stumble over a word that is spelt otherwise, or be led astray by a word in another sentence.
 */
export class Touched {
  private readonly stretches: Record<Side, readonly Aligned[]>;
  private readonly changes: Record<Side, readonly Span[]>;

  constructor(aligned: readonly Aligned[], changes: readonly Change[]) {
    const telling = changes.filter((change) => change.where === "text" && isTelling(change));
    const spans = (side: Side): Span[] => telling.flatMap((change) => change[side] ?? []).sort(byStart);
    const stretches = (side: Side): Aligned[] => [...aligned].sort((x, y) => x[side].start - y[side].start);
    this.changes = { before: spans("before"), after: spans("after") };
    this.stretches = { before: stretches("before"), after: stretches("after") };
  }

  /** Whether a sentence of one side was cut or added, or says something else. */
  has(side: Side, sentence: Span): boolean {
    const stretches = this.stretches[side];
    let at = lastFrom(stretches, sentence.start, (stretch) => stretch[side].start);
    if (at < 0 || stretches[at]![side].end <= sentence.start) at++;
    let reached = sentence.start;
    for (; at < stretches.length && stretches[at]![side].start < sentence.end; at++) {
      const { before, after, same } = stretches[at]!;
      if (!same && (this.overlaps("before", before) || this.overlaps("after", after))) return true;
      reached = Math.max(reached, stretches[at]![side].end);
    }
    return reached === sentence.start || this.overlaps(side, sentence);
  }

  private overlaps(side: Side, span: Span): boolean {
    const spans = this.changes[side];
    const at = lastFrom(spans, span.start, (one) => one.start);
    return (at >= 0 && spans[at]!.end > span.start) || (spans[at + 1]?.start ?? Number.POSITIVE_INFINITY) < span.end;
  }
}

/** A name that lost an accent or a letter is the same one. */
const isTelling = (change: Change): boolean =>
  !COSMETIC.has(change.class) &&
  change.class !== "sentence-moved" &&
  !(change.class === "name" && spelledAlike(change.old.toLowerCase(), change.new.toLowerCase(), () => false));

const byStart = (x: Span, y: Span): number => x.start - y.start;

/** The last of a sorted list that starts at this place or before, or -1. */
function lastFrom<T>(list: readonly T[], place: number, startOf: (item: T) => number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(list[middle]!) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
