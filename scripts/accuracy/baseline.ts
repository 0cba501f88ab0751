// What the reader reached when somebody last said so, and what has changed since.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Measured } from "./measure.ts";
import type { Figures } from "./score.ts";

/** Texts of others are named by a digest alone: their names are theirs. */
const keyOf = (set: string, id: string): string =>
  set.startsWith("own") ? id : createHash("sha256").update(id).digest("hex").slice(0, 12);

/** Of each case only the figures that are not 1 are kept. */
interface Kept {
  figures: Figures;
  cases: Record<string, Figures>;
}

export type Baseline = Record<string, Kept>;

/** A figure that is not what it was. `text` is absent where it is that of the whole set. */
export interface Change {
  set: string;
  text?: string;
  figure: string;
  was: number;
  is: number;
}

const file = fileURLToPath(new URL("../../bench/baseline.json", import.meta.url));

export const readBaseline = (): Baseline => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {});

/** Sets that were not measured now stay as they are. One line a case, so that a change of it reads as one. */
export function writeBaseline(baseline: Baseline, measured: readonly Measured[]): void {
  const sets: Baseline = { ...baseline };
  for (const { name, figures, cases } of measured) {
    const kept: Record<string, Figures> = {};
    for (const [id, all] of cases)
      kept[keyOf(name, id)] = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== 1));
    sets[name] = { figures, cases: kept };
  }
  const lines = Object.entries(sets).map(([name, { figures, cases }]) => {
    const list = (entries: Record<string, unknown>): string =>
      Object.entries(entries)
        .map(([key, value]) => `      ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
        .join(",\n");
    return `  ${JSON.stringify(name)}: {\n    "figures": {\n${list(figures)}\n    },\n    "cases": {\n${list(cases)}\n    }\n  }`;
  });
  writeFileSync(file, `{\n${lines.join(",\n")}\n}\n`);
}

/** What differs from the baseline, the whole of each set first. A text or figure that is new is no change. */
export function changesSince(baseline: Baseline, measured: readonly Measured[]): Change[] {
  const found: Change[] = [];
  for (const { name: set, figures, cases } of measured) {
    const known = baseline[set];
    if (!known) continue;
    for (const [figure, is] of Object.entries(figures)) {
      const was = known.figures[figure];
      if (was !== undefined && was !== is) found.push({ set, figure, was, is });
    }
    for (const [text, now] of cases) {
      const before = known.cases[keyOf(set, text)];
      if (!before) continue;
      for (const figure of new Set([...Object.keys(now), ...Object.keys(before)])) {
        const [was, is] = [before[figure] ?? 1, now[figure] ?? 1];
        if (was !== is) found.push({ set, text, figure, was, is });
      }
    }
  }
  return found;
}
