import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { readGold } from "../scripts/accuracy/gold.ts";
import { Sheet } from "../scripts/accuracy/score.ts";
import { predict } from "../scripts/predict.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const names = JSON.parse(readFileSync(join(root, "gold/ru/gazetteer.json"), "utf8"));

test("our own Russian texts are read as they are annotated", () => {
  const sheet = new Sheet();
  for (const file of globSync("gold/ru/*.txt", { cwd: root }).sort())
    for (const text of readGold(join(root, file), "ru")) sheet.add(text, predict(text, names));
  const figures: Record<string, number | undefined> = { ...sheet.figures() };
  const least = {
    kind: 1,
    date: 1,
    place: 1,
    participants: 0.95,
    side: 0.95,
    sentences: 1,
    holder: 0.95,
    acts: 0.9,
    commitments: 0.9,
    states: 0.95,
    persons: 0.95,
  };
  for (const [name, floor] of Object.entries(least))
    if (figures[name] !== undefined) assert.ok(figures[name] >= floor, `${name} is ${figures[name]}`);
});
