// How fast one core mines the formulas of ten thousand readouts, and what one more readout takes.
import { FormulaIndex } from "../src/analysis/formulas/matching.ts";
import { Mining } from "../src/analysis/formulas/mine.ts";
import { passagesOf } from "../src/analysis/formulas/passages.ts";
import { fingerprints } from "../src/analysis/formulas/prints.ts";
import { usesIn } from "../src/analysis/formulas/uses.ts";
import type { Core } from "../src/model/formula.ts";
import type { BenchResult } from "./run.ts";
import { documentOf } from "./texts/pairs.ts";
import { realistic } from "./texts/realistic.ts";

const READOUTS = 10_000;

export async function run(): Promise<BenchResult[]> {
  const sources = realistic();
  // No two are alike: each has sentences of two texts, and a number in every sentence that parts them.
  const texts = Array.from({ length: READOUTS }, (_, at) => {
    const [one, other] = [sources[at % sources.length]!, sources[(at * 7 + 3) % sources.length]!];
    const half = (text: string): string => text.slice(0, text.indexOf(". ", text.length >> 1) + 1);
    return documentOf(`${half(one.text)} Item ${at} was noted. ${half(other.text)}`.replaceAll(". ", `. Line ${at} `));
  });
  // Of the processor, not of the clock: other work on the machine stretches nothing.
  const start = process.cpuUsage();
  const mining = new Mining("en");
  for (const [at, document] of texts.entries()) {
    const passages = passagesOf({ document });
    mining.add({ occasion: String(at), passages, prints: fingerprints(passages) });
  }
  const cores = mining.cores(mining.occasions());
  const index = new FormulaIndex<Core>("en", cores);
  let uses = 0;
  for (const document of texts) uses += usesIn({ document }, passagesOf({ document }), index).length;
  const seconds = millisecondsSince(start) / 1000;
  const again = process.cpuUsage();
  for (const document of texts.slice(0, 100)) usesIn({ document }, passagesOf({ document }), index);
  return [
    { name: "mining 10,000 readouts", value: seconds, unit: "s of a core" },
    { name: "formulas found in them", value: cores.length, unit: "formulas" },
    { name: "uses of these", value: uses, unit: "uses" },
    { name: "one readout against known formulas", value: millisecondsSince(again) / 100, unit: "ms of a core" },
  ];
}

function millisecondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
