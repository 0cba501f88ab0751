// Measures how well the reader reads, and what has become better or worse since the baseline:
//   npm run accuracy [-- [--cases] [--write] [GOLD.json… SCORER.mjs]…]
// Our own annotated texts (gold/) are always measured. GOLD.json are further annotated readouts or articles, each group
// followed by the scorer made for them. A loss against bench/baseline.json ends with exit code 1. --write makes what was
// measured the baseline; the message of the commit that changes it says so in a line that begins with "Baseline:".
import { parseArgs } from "node:util";
import { changesSince, readBaseline, writeBaseline } from "./accuracy/baseline.ts";
import { type Measured, measure, measureOwn } from "./accuracy/measure.ts";
import { changeList, doubtTable, figureTable, phenomenonTable } from "./accuracy/report.ts";

/** Single texts that are listed without --cases. */
const MOST = 40;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { cases: { type: "boolean", default: false }, write: { type: "boolean", default: false } },
});
if (positionals.length > 0 && !positionals.at(-1)!.endsWith(".mjs")) {
  console.error("usage: npm run accuracy [-- [--cases] [--write] [GOLD.json… SCORER.mjs]…]");
  process.exit(2);
}

const own = measureOwn();
const chinese = measureOwn("zh");
const russian = measureOwn("ru");
const others: Measured[] = [];
let group: string[] = [];
for (const file of positionals) {
  if (!file.endsWith(".mjs")) group.push(file);
  else {
    for (const gold of group) others.push(await measure(gold, file));
    group = [];
  }
}
const articles = others.filter(({ doubts }) => doubts.length === 0);
const readouts = [...others.filter((set) => !articles.includes(set)), own, chinese, russian];

console.log(`${figureTable(readouts)}\n`);
if (articles.length > 0) console.log(`${figureTable(articles)}\n`);
console.log(`${phenomenonTable(own)}\n`);
console.log(`${phenomenonTable(chinese)}\n`);
console.log(`${phenomenonTable(russian)}\n`);
console.log(`${doubtTable(readouts)}\n`);

const baseline = readBaseline();
const measured = [...readouts, ...articles];
const changes = changesSince(baseline, measured);
console.log(changeList(changes, options.cases ? Number.POSITIVE_INFINITY : MOST));
if (options.write) {
  writeBaseline(baseline, measured);
  console.log(
    'bench/baseline.json holds these figures now: say so in the commit, in a line that begins with "Baseline:"',
  );
} else if (changes.some(({ was, is }) => is < was)) {
  console.log("A loss is mended, or owned up to: --write, and a commit that says so");
  process.exitCode = 1;
}
