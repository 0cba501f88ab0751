import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { columnsOf, harmless, labelled, padded, screenOf, wrap } from "./terminal.ts";

test("lines are broken at spaces, and between Chinese characters", () => {
  assert.deepEqual(wrap("the two sides agreed to meet again", 12), ["the two", "sides agreed", "to meet", "again"]);
  assert.deepEqual(wrap("双方一致同意保持沟通。", 8), ["双方一致", "同意保持", "沟通。"]);
  assert.deepEqual(wrap("双方同意。", 8), ["双方同", "意。"], "no line begins with a full stop");
  assert.deepEqual(wrap("  spaces \n\n are one  ", 40), ["spaces are one"]);
  assert.deepEqual(wrap("", 40), [""]);
  assert.deepEqual(wrap("https://mfa.example/a/very/long/address", 10), ["https://mfa.example/a/very/long/address"]);
});

test("wrapping keeps every word, in order, and no line is wider than it may be", () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-zé中文٪]{1,9}$/u)),
      fc.integer({ min: 20, max: 80 }),
      (words, width) => {
        const lines = wrap(words.join(" "), width);
        assert.equal(lines.join("").replace(/\s/g, ""), words.join(""));
        for (const row of lines) assert.ok(columnsOf(row) <= width);
      },
    ),
  );
});

test("columns are counted as a terminal counts them", () => {
  assert.equal(columnsOf("Moscow"), 6);
  assert.equal(columnsOf("会见"), 4);
  assert.equal(columnsOf("e\u0301"), 1);
  assert.equal(columnsOf("\u001b[1mbold\u001b[22m"), 4);
  assert.equal(padded("会", 4), "会  ");
});

test("a label stands once, and the text beside it", () => {
  assert.deepEqual(labelled("Date", "one two three four five six", 26, 6), [
    "Date  one two three four",
    "      five six",
  ]);
});

test("colours only where somebody looks, and never against NO_COLOR", () => {
  const terminal = { isTTY: true, columns: 200 };
  assert.match(screenOf(terminal, {}).style("bold", "x"), /\u001b\[1m/);
  assert.equal(screenOf(terminal, { NO_COLOR: "1" }).style("bold", "x"), "x");
  assert.equal(screenOf(terminal, { TERM: "dumb" }).style("bold", "x"), "x");
  assert.equal(screenOf({}, {}).style("bold", "x"), "x");
  assert.deepEqual(
    [screenOf(terminal, {}).width, screenOf({}, {}).width, screenOf({ isTTY: true, columns: 3 }, {}).width],
    [110, 80, 40],
  );
});

test("a stranger's text cannot move the cursor or turn the direction of the line", () => {
  assert.equal(harmless("a\u001b[2Jb\u202ec\rd\u009be"), "a\ufffd[2Jb\ufffdc\ufffdd\ufffde");
  assert.equal(harmless("line\n\ttab é 会"), "line\n\ttab é 会");
});
