import assert from "node:assert/strict";
import { test } from "node:test";
import { phraseFinder } from "./phrases.ts";
import { tokenize } from "./tokens.ts";

const find = phraseFinder([
  ["peace", "peace"],
  ["peace process", "process"],
  ["sanction*", "sanctions"],
  ["price cap*", "cap"],
  ["air defence", "air"],
]);
const found = (text: string): string[] =>
  find(tokenize(text)).map(({ start, end, value }) => `${text.slice(start, end)}=${value}`);

test("the longest phrase wins, and what fails to go on falls back to the shorter", () => {
  assert.deepEqual(found("The peace process: a peace."), ["peace process=process", "peace=peace"]);
  assert.deepEqual(found("peace processes"), ["peace=peace"]);
});

test("an asterisk stands for any ending, the bare stem too", () => {
  assert.deepEqual(found("Sanction, sanctioned; price\ncaps"), [
    "Sanction=sanctions",
    "sanctioned=sanctions",
    "price\ncaps=cap",
  ]);
  assert.deepEqual(found("unsanctioned"), []);
});

test("hyphens and blanks are alike", () => {
  assert.deepEqual(found("air-defence"), ["air-defence=air"]);
});

test("a phrase at the very end is found, and an empty text has none", () => {
  assert.deepEqual(found("for peace"), ["peace=peace"]);
  assert.deepEqual(found(""), []);
});
