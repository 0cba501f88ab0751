import type { Change, ChangeClass, Run } from "../../model/change.ts";
import type { Document } from "../../model/document.ts";

/**
 * Two versions are always compared in one order, whichever came first, so that taking a change back is told as its mirror
 * image. Which order does not matter.
 */
export function comesAfter(one: Document, other: Document): boolean {
  if (one.text !== other.text) return one.text > other.text;
  return one.title > other.title;
}

const OPPOSITE: Partial<Record<ChangeClass, ChangeClass>> = {
  "sentence-added": "sentence-cut",
  "sentence-cut": "sentence-added",
};

export function mirror({ before, after, told, ...change }: Change): Change {
  return {
    class: OPPOSITE[change.class] ?? change.class,
    where: change.where,
    ...(after && { before: after }),
    ...(before && { after: before }),
    old: change.new,
    new: change.old,
    ...(told && { told: { old: told.new, new: told.old } }),
  };
}

/** The same runs seen from the other side; what was cut stands again before what was added. */
export function mirrorRuns(runs: readonly Run[]): Run[] {
  const found: Run[] = [];
  let cut: Run[] = [];
  let added: Run[] = [];
  const close = (): void => {
    found.push(...cut, ...added);
    cut = [];
    added = [];
  };
  for (const { kind, before, after, change } of runs) {
    const run: Run = {
      kind: kind === "same" ? kind : kind === "cut" ? "added" : "cut",
      ...(after && { before: after }),
      ...(before && { after: before }),
      ...(change !== undefined && { change }),
    };
    if (run.kind === "same") {
      close();
      found.push(run);
    } else if (run.kind === "cut") {
      // The pair of a replaced word is complete: the next change stands behind it.
      cut.push(run);
      if (added.length === 1 && added[0]!.change === change) close();
    } else {
      if (cut.length > 0 && added.length === 0 && cut.at(-1)!.change !== change) close();
      added.push(run);
    }
  }
  close();
  return found;
}
