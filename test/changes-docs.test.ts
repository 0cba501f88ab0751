import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { documentOf } from "../bench/texts/pairs.ts";
import { sampleNames } from "../bench/texts/realistic.ts";
import { compareVersions } from "../src/analysis/changes/compare.ts";
import { CHANGE_CLASSES, COSMETIC, classesOf } from "../src/model/change.ts";
import { read } from "../src/reading/read.ts";

const PAGE = readFileSync(new URL("../docs/changes.md", import.meta.url), "utf8");
const rows = [...PAGE.matchAll(/^\| `([a-z-]+)` \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)].map((row) =>
  row.slice(1).map((cell) => cell.trim()),
) as [string, string, string, string][];

test("docs/changes.md describes every class, and none that is not there", () => {
  assert.deepEqual(
    rows.map(([code, says]) => [code, says]),
    Object.entries(CHANGE_CLASSES),
  );
});

test("every example in docs/changes.md gets its class, both ways", () => {
  const versionOf = (cell: string) => {
    const title = /^Title: (.*)$/.exec(cell)?.[1];
    const document = title === undefined ? documentOf(cell) : documentOf("The two met.", { title });
    return { document, record: read(document, { names }) };
  };
  const names = sampleNames();
  const opposite: Record<string, string> = { "sentence-added": "sentence-cut", "sentence-cut": "sentence-added" };
  for (const [code, , before, after] of rows) {
    const [older, newer] = [versionOf(before), versionOf(after)];
    assert.equal(classesOf(compareVersions(older, newer))[0], code, `${before} -> ${after}`);
    assert.equal(classesOf(compareVersions(newer, older))[0], opposite[code] ?? code, `${after} -> ${before}`);
  }
});

test("the classes that docs/changes.md calls cosmetic are", () => {
  const said = /([^.]*) are \*\*cosmetic\*\*/
    .exec(PAGE)![1]!
    .toLowerCase()
    .match(/spelling|typography|furniture/g);
  assert.deepEqual(said, [...COSMETIC]);
});
