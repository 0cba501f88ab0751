// Measures the reader against annotated readouts with a scorer:
//   npm run accuracy -- GOLD.json… SCORER.mjs
// The scorer is a program that takes GOLD.json and PREDICTIONS.jsonl and prints one line of JSON with its figures.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { predict, type Readout } from "./predict.ts";

const files = process.argv.slice(2);
const scorer = files.pop();
if (!scorer?.endsWith(".mjs") || files.length === 0) {
  console.error("usage: npm run accuracy -- GOLD.json… SCORER.mjs");
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), "rapporteur-accuracy-"));
const columns: { name: string; figures: Record<string, number> }[] = [];
try {
  for (const gold of files) {
    const readouts: Readout[] = JSON.parse(readFileSync(gold, "utf8"));
    const predictions = join(folder, `${basename(gold)}l`);
    writeFileSync(predictions, readouts.map((readout) => `${JSON.stringify(predict(readout))}\n`).join(""));
    const run = spawnSync(process.execPath, [scorer, gold, predictions], { encoding: "utf8" });
    if (run.status !== 0) throw new Error(`the scorer failed on ${gold}: ${run.stderr}`);
    columns.push({ name: basename(gold, ".json"), figures: JSON.parse(run.stdout.trim().split("\n").at(-1) ?? "{}") });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const rows = [...new Set(columns.flatMap((column) => Object.keys(column.figures)))];
const widths = columns.map((column) => Math.max(8, column.name.length));
console.log(
  `| ${"figure".padEnd(20)} | ${columns.map((column, index) => column.name.padStart(widths[index]!)).join(" | ")} |`,
);
console.log(`|${"-".repeat(22)}|${widths.map((width) => `${"-".repeat(width + 1)}:|`).join("")}`);
for (const row of rows) {
  const cells = columns.map(({ figures }, index) => String(figures[row] ?? "").padStart(widths[index]!));
  console.log(`| ${row.padEnd(20)} | ${cells.join(" | ")} |`);
}
