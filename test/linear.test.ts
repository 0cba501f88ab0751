import assert from "node:assert/strict";
import { test } from "node:test";
import { STRANGE } from "../bench/texts/strange.ts";
import { readPage } from "../src/page/read-page.ts";
import { read } from "../src/reading/read.ts";
import { stepsOf } from "./steps.ts";

/** UTF-16 units of the shorter text; the longer has four times as many. */
const SHORT = 10000;
/** A text of four times the length takes four times the steps; sorting and what is done once for a text blur that a little. */
const MOST = 4.5;

for (const [what, make] of STRANGE) {
  test(`no text takes more than its length: ${what}`, () => {
    const [short, long] = [SHORT, 4 * SHORT].map((size) => {
      const document = readPage({ body: make(size), title: "A text", language: "en", url: "https://example.org/" });
      // What is remembered of words is made first.
      read(document);
      return stepsOf(() => read(document)) / document.text.length;
    }) as [number, number];
    assert.ok(
      (4 * long) / short < MOST,
      `a text of four times the length takes ${((4 * long) / short).toFixed(1)} times the steps`,
    );
  });
}
