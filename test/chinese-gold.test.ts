import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { readGold } from "../scripts/accuracy/gold.ts";
import { Sheet } from "../scripts/accuracy/score.ts";
import { predict } from "../scripts/predict.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const names = JSON.parse(readFileSync(join(root, "gold/zh/gazetteer.json"), "utf8"));

test("our own Chinese texts, in both scripts, are read as they are annotated", () => {
  const sheet = new Sheet();
  for (const file of globSync("gold/zh/*.txt", { cwd: root }).sort())
    for (const text of readGold(join(root, file), "zh")) sheet.add(text, predict(text, names));
  const figures: Record<string, number | undefined> = { ...sheet.figures() };
  const least = {
    kind: 0.95,
    date: 1,
    place: 1,
    participants_f1: 0.97,
    side: 0.97,
    office: 0.97,
    sentences_found: 1,
    holder: 0.97,
    acts_f1: 0.95,
    commitments_f1: 0.95,
    commitment_details: 0.95,
    states_f1: 0.97,
    persons_f1: 0.97,
  };
  for (const [name, floor] of Object.entries(least))
    assert.ok((figures[name] ?? 0) >= floor, `${name}: ${figures[name]}`);
});
