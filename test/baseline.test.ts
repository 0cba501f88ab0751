import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const git = (...args: string[]): string => spawnSync("git", args, { cwd: root, encoding: "utf8" }).stdout;

test("the baseline changes only in a commit that says so", {
  skip: !existsSync(`${root}/.git`) && "no history here",
}, () => {
  const commits = git("log", "--format=%H", "--", "bench/baseline.json").trim().split("\n").filter(Boolean);
  for (const commit of commits) {
    const message = git("log", "-1", "--format=%B", commit);
    assert.match(message, /^Baseline: \S/m, `${commit} changes bench/baseline.json and does not say why: ${message}`);
  }
});

test("the baseline holds figures between 0 and 1, of sets and of texts", () => {
  const baseline: Record<string, { figures: Record<string, number>; cases: Record<string, Record<string, number>> }> =
    JSON.parse(readFileSync(new URL("../bench/baseline.json", import.meta.url), "utf8"));
  assert.ok(Object.hasOwn(baseline, "own"));
  for (const { figures, cases } of Object.values(baseline))
    for (const values of [figures, ...Object.values(cases)])
      for (const [name, value] of Object.entries(values)) assert.ok(value >= 0 && value <= 1, `${name} is ${value}`);
});
