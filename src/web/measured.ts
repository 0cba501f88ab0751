import { readFileSync } from "node:fs";

/** How well a set of annotated texts is read. */
export interface Measured {
  /** "own" are the project's texts, "dev" those of others, ".zh" and ".ru" of a language; English without an ending. */
  name: string;
  texts: number;
  /** From 0 to 1. */
  figures: Readonly<Record<string, number>>;
}

/** The sets, in the order in which they are shown: what others have annotated first. Attributions in the news are measured by other figures. */
export const SETS = ["dev", "own", "dev.zh", "own.zh", "dev.ru", "own.ru"] as const;
/** The figures that readers of a page can make something of. */
export const FIGURES = [
  "kind",
  "date",
  "place",
  "participants_f1",
  "side",
  "office",
  "holder",
  "holder_when_reported",
  "nested_reports",
  "acts_f1",
  "commitments_f1",
  "topics_f1",
] as const;

/** The very file that `npm run accuracy` compares with: what is shown cannot be another figure than what was measured. */
const BASELINE = new URL("../../bench/baseline.json", import.meta.url);

export function loadMeasured(): Measured[] {
  const kept = JSON.parse(readFileSync(BASELINE, "utf8")) as Record<
    string,
    { figures: Record<string, number>; cases: Record<string, unknown> }
  >;
  return SETS.flatMap((name) => {
    const set = kept[name];
    return set ? [{ name, texts: Object.keys(set.cases).length, figures: set.figures }] : [];
  });
}
