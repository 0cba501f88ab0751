import type { Change, Version } from "../../model/change.ts";
import { commitmentChanges } from "./commitment-changes.ts";
import { holderChanges } from "./holder-changes.ts";
import { readSideOf, statementPairs } from "./statement-pairs.ts";
import type { Aligned } from "./text-trace.ts";
import { Touched } from "./touched.ts";
import type { Found } from "./trace.ts";

/**
 * What the records of two versions tell beside the words: statements whose words stayed and whose holder did not, commitments
 * that are new, gone or bind in another way. Nothing where there are not two records by one reader: a better reading is no
 * change of the page.
 */
export function recordChanges(
  a: Version,
  b: Version,
  aligned: readonly Aligned[],
  changes: readonly Change[],
): Found[] {
  const [older, newer] = [a.record, b.record];
  if (!older || !newer) return [];
  if (older.reader.name !== newer.reader.name || older.reader.version !== newer.reader.version) return [];
  const [x, y] = [readSideOf(a, older), readSideOf(b, newer)];
  const pairs = statementPairs(x, y, aligned);
  const touched = new Touched(aligned, changes);
  return [...holderChanges(x, y, pairs, touched), ...commitmentChanges(x, y, pairs, touched)].map((change) => ({
    ...change,
    place: 0,
  }));
}
