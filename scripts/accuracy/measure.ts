// Runs the reader over annotated texts and has them scored: our own by our own scorer, others by theirs.
import { execFile } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { ExtraNames } from "../../src/gazetteer/index.ts";
import { predict } from "../predict.ts";
import { predictAttribution } from "../predict-attribution.ts";
import { type GoldText, readGold } from "./gold.ts";
import { type Figures, round, Sheet } from "./score.ts";

/** What was measured on one set of annotated texts. */
export interface Measured {
  name: string;
  figures: Figures;
  /** The figures of each text, by its id. */
  cases: Map<string, Figures>;
  /** How often a value without a note was wrong. */
  doubts: ReturnType<Sheet["wrongUnnoted"]>;
  /** Our own texts only: the figures of the sentences that each file is about. */
  phenomena: Map<string, { sentences: number; figures: Figures }>;
}

const root = fileURLToPath(new URL("../../", import.meta.url));
const run = promisify(execFile);

/** Our own texts, whose invented states are those of the samples. */
export function measureOwn(language = "en"): Measured {
  const gazetteer = language === "en" ? "samples/gazetteer.json" : `gold/${language}/gazetteer.json`;
  const names: ExtraNames = JSON.parse(readFileSync(join(root, gazetteer), "utf8"));
  const whole = new Sheet();
  const cases = new Map<string, Figures>();
  const phenomena: Measured["phenomena"] = new Map();
  for (const file of globSync(`gold/${language}/*.txt`, { cwd: root }).sort()) {
    const about = new Sheet();
    const texts = readGold(join(root, file), language);
    for (const text of texts) {
      const predicted = predict(text, names);
      const one = new Sheet();
      for (const sheet of [whole, one]) sheet.add(text, predicted);
      about.add(text, predicted, (sentence) => sentence.marked);
      cases.set(text.id, one.figures());
    }
    const marked = texts.flatMap((text) => text.sentences.filter((sentence) => sentence.marked)).length;
    phenomena.set(basename(file, ".txt"), { sentences: marked, figures: about.figures() });
  }
  return {
    name: language === "en" ? "own" : `own.${language}`,
    figures: whole.figures(),
    cases,
    doubts: whole.wrongUnnoted(),
    phenomena,
  };
}

/** Other annotated texts: readouts, or articles with attributions, each with the scorer made for them. */
export async function measure(gold: string, scorer: string): Promise<Measured> {
  const name = basename(gold, ".json");
  const texts: { doc?: string; attributions?: unknown }[] = JSON.parse(readFileSync(gold, "utf8"));
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-accuracy-"));
  try {
    return texts[0]?.attributions !== undefined
      ? await measureArticles(name, texts as Article[], scorer, folder)
      : await measureReadouts(name, texts as unknown as Annotated[], gold, scorer, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A readout as others annotate it: commitments stand beside the sentences, by their place. */
type Annotated = Omit<GoldText, "sentences"> & {
  sentences: { start: number; end: number; holder: string[]; acts: GoldText["sentences"][number]["acts"] }[];
  commitments: { start: number; end: number; by: string[]; with: string[] }[];
};

async function measureReadouts(
  name: string,
  texts: readonly Annotated[],
  gold: string,
  scorer: string,
  folder: string,
): Promise<Measured> {
  const sheet = new Sheet();
  const predictions = join(folder, "predictions.jsonl");
  const lines: string[] = [];
  for (const text of texts) {
    const predicted = predict(text);
    lines.push(JSON.stringify(predicted));
    sheet.add(asOurs(text), predicted);
  }
  writeFileSync(predictions, lines.join("\n"));
  const { stdout } = await run(process.execPath, [scorer, gold, predictions, "--docs"]);
  const scored: { id?: string }[] = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const cases = new Map(scored.slice(0, -1).map(({ id, ...figures }) => [id!, figuresIn(figures)]));
  return { name, figures: figuresIn(scored.at(-1)), cases, doubts: sheet.wrongUnnoted(), phenomena: new Map() };
}

const asOurs = (text: Annotated): GoldText => ({
  ...text,
  phenomenon: "",
  sentences: text.sentences.map((sentence) => ({
    ...sentence,
    marked: false,
    commitments: text.commitments.filter(({ start, end }) => start < sentence.end && end > sentence.start),
    within: [],
    events: [],
  })),
});

interface Article {
  doc: string;
  text: string;
}

async function measureArticles(
  name: string,
  texts: readonly Article[],
  scorer: string,
  folder: string,
): Promise<Measured> {
  const score = async (file: string, some: readonly Article[]): Promise<Figures> => {
    const [data, found] = [join(folder, `${file}.json`), join(folder, `${file}.jsonl`)];
    writeFileSync(data, JSON.stringify(some));
    writeFileSync(found, some.map((article) => JSON.stringify(predictAttribution(article))).join("\n"));
    const { stdout } = await run(process.execPath, [scorer, "--data", data, "--sys", found]);
    return figuresIn(JSON.parse(stdout));
  };
  const figures = await score("all", texts);
  const cases = new Map<string, Figures>();
  const left = [...texts.entries()];
  const worker = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) {
      const of = await score(String(next[0]), [next[1]]);
      // Of a single article the counts are small: what all of it comes to says enough.
      cases.set(next[1].doc, { "attr f1": of["attr f1"] ?? 0, attr_source_f1: of.attr_source_f1 ?? 0 });
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return { name, figures, cases, doubts: [], phenomena: new Map() };
}

/** What a scorer counts, as against what it measures. */
const COUNTS = new Set(["docs", "missing", "missing_docs", "gold", "sys", "n"]);

/** The figures of a scorer's answer, those of objects inside it by both names: {"attr":{"f1":0.7}} is "attr f1". */
function figuresIn(answer: unknown, prefix = ""): Figures {
  const found: Figures = {};
  for (const [name, value] of Object.entries(answer ?? {})) {
    if (COUNTS.has(name)) continue;
    if (typeof value === "number") found[prefix + name] = round(value);
    else if (typeof value === "object") Object.assign(found, figuresIn(value, `${prefix}${name} `));
  }
  return found;
}
