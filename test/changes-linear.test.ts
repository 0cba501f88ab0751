import assert from "node:assert/strict";
import { test } from "node:test";
import { documentOf, STRANGE_PAIRS } from "../bench/texts/pairs.ts";
import { align, budgetFor } from "../src/analysis/changes/align.ts";
import { compareVersions } from "../src/analysis/changes/compare.ts";
import { stepsOf } from "./steps.ts";

/** UTF-16 units of the shorter texts; the longer ones are four times as long. */
const SHORT = 6_000;
/** Steps a character may take in a text four times as long, against the short one: sorting adds a little. */
const MORE = 1.3;

for (const [what, make] of STRANGE_PAIRS)
  test(`no more than the length of both: ${what}`, () => {
    const [few, many] = [SHORT, 4 * SHORT].map((size) => {
      const [older, newer] = make(size).map((text) => ({ document: documentOf(text) }));
      // The first comparison fills what is made once.
      compareVersions(older!, newer!);
      const length = older!.document.text.length + newer!.document.text.length;
      return stepsOf(() => compareVersions(older!, newer!)) / length;
    });
    assert.ok(many! <= MORE * few! + 1, `${few} steps a character, then ${many}`);
  });

test("aligning keeps to its budget, whatever it is given", () => {
  for (const length of [100, 1000, 10_000]) {
    const by = (step: number) => Int32Array.from({ length }, (_, at) => (at * step) % 7);
    for (const [a, b] of [
      [by(3), by(5)],
      [by(1), by(6)],
      [Int32Array.from(by(3).keys()), Int32Array.from(by(3).keys()).reverse()],
      [new Int32Array(length), new Int32Array(length).fill(1)],
    ] as const)
      for (const manner of ["rare", "shortest"] as const) {
        const budget = budgetFor(length, length);
        const allowed = budget.left;
        align(a, b, manner, budget);
        assert.ok(budget.spent <= allowed + 4 * length, `${budget.spent} of ${allowed}`);
        // A number of its own, so that a larger budget does not pass unseen.
        assert.ok(budget.spent <= 110 * length + 2100, `${budget.spent} steps for ${length} elements on each side`);
      }
  }
});

test("aligned places ascend and are equal, and a few changes in a long list are found", () => {
  const a = Int32Array.from({ length: 5000 }, (_, at) => (at * 7919) % 97);
  const b = Int32Array.from(a);
  for (const at of [10, 800, 4000]) b[at] = 1000 + at;
  const match = align(a, b, "shortest");
  assert.equal(match.filter((to) => to < 0).length, 3);
  let last = -1;
  for (const [at, to] of match.entries()) {
    if (to < 0) continue;
    assert.ok(to > last && a[at] === b[to]);
    last = to;
  }
});
