// Runs the speed benchmarks: npm run bench [-- --json]. Figures depend on the machine; compare them with the last ones of the same.
import { globSync } from "node:fs";
import { arch, cpus, totalmem } from "node:os";
import { basename } from "node:path";

/** One measured figure: what, how much, in which unit, and whether more is better. */
export interface BenchResult {
  name: string;
  value: number;
  unit: string;
}

const folder = new URL(".", import.meta.url);
const json = process.argv.includes("--json");
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const files = globSync("*.ts", { cwd: folder })
  .filter((file) => file !== basename(import.meta.filename))
  .filter((file) => wanted.length === 0 || wanted.includes(basename(file, ".ts")))
  .sort();

if (!json) {
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim() ?? arch()}), ${Math.round(totalmem() / 2 ** 30)} GB`;
  console.log(`Node ${process.versions.node}, ${machine}\n`);
}
for (const file of files) {
  const { run }: { run: () => Promise<BenchResult[]> } = await import(new URL(file, folder).href);
  for (const { name, value, unit } of await run()) {
    if (json) console.log(JSON.stringify({ bench: basename(file, ".ts"), name, value, unit }));
    else console.log(`${name.padEnd(52)} ${figure(value).padStart(12)} ${unit}`);
  }
}

/** Three figures that count: no benchmark is more exact. */
function figure(value: number): string {
  return Number(value.toPrecision(3)).toLocaleString("en", { maximumFractionDigits: 3 });
}
