import type { Change, Run } from "../../model/change.ts";
import type { Span } from "../../model/evidence.ts";

/** A change while it is being found; `place` is where it stands in the reading order. */
export type Found = Change & { place: number };

interface Item {
  kind: Run["kind"];
  before?: Span;
  after?: Span;
  change?: Found;
}

/**
 * What was found in one field, in reading order, from which its word diff is made. Spans that are given are those of words;
 * the runs take the blanks behind them along.
 */
export class Trace {
  readonly found: Found[] = [];
  private readonly items: Item[] = [];

  same(before: Span, after: Span): void {
    this.items.push({ kind: "same", before, after });
  }

  /** A change at this place. Either side may be without words. */
  change(change: Change): void {
    const found = { ...change, place: this.items.length };
    this.found.push(found);
    if (change.before) this.items.push({ kind: "cut", before: change.before, change: found });
    if (change.after) this.items.push({ kind: "added", after: change.after, change: found });
  }

  /** A sentence that stands elsewhere: first one side of it is met, then the other. */
  moved(change: Change, side: "before" | "after", met: Found | undefined): Found {
    const found = met ?? { ...change, place: this.items.length };
    if (!met) this.found.push(found);
    else if (side === "after") found.place = this.items.length;
    this.items.push(
      side === "before"
        ? { kind: "cut", before: change.before!, change: found }
        : { kind: "added", after: change.after!, change: found },
    );
    return found;
  }

  /** A change inside a sentence that moved, or one that a record tells of: it has no run of its own. */
  aside(change: Change): void {
    this.found.push({ ...change, place: this.items.length });
  }

  /** @param indexOf the index of a change in the finished list. */
  runs(older: string, newer: string, indexOf: (change: Found) => number): Run[] {
    const runs: Run[] = [];
    for (const item of this.items) {
      const last = runs.at(-1);
      if (item.kind === "same" && last?.kind === "same") continue;
      const { kind, before, after, change } = item;
      runs.push({
        kind,
        ...(before && { before: { ...before } }),
        ...(after && { after: { ...after } }),
        ...(change && { change: indexOf(change) }),
      });
    }
    for (const [side, text] of [
      ["before", older],
      ["after", newer],
    ] as const) {
      const spans = runs.flatMap((run) => run[side] ?? []);
      for (const [at, span] of spans.entries()) {
        if (at === 0) span.start = 0;
        span.end = spans[at + 1]?.start ?? text.length;
      }
    }
    return runs;
  }
}
