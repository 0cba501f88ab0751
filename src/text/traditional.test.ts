import assert from "node:assert/strict";
import { test } from "node:test";
import { simplified } from "./traditional.ts";

test("traditional characters are read as simplified ones at the same places", () => {
  const text = "總統會見訪問團，發表談話 (OK)";
  assert.equal(simplified(text), "总统会见访问团，发表谈话 (OK)");
  assert.equal(simplified(text).length, text.length);
});

test("a text that has none stays as it is; characters outside the plane keep their two units", () => {
  const text = "总统会见 𠮷 Tirn, ど";
  assert.equal(simplified(text), text);
  assert.equal(simplified("𠮷國").length, 3);
});
