import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { Problem } from "../model/problem.ts";
import { type GivenPage, readPage } from "./read-page.ts";

// A case is a folder: source.html as served, given.json for what came with it, expected.json for what is read of it.
// Where nothing is expected yet, what was read is written there and the test fails: look at it before you believe it.
const CASES = new URL("../../test/fixtures/pages/", import.meta.url);

function outcome(given: GivenPage): unknown {
  try {
    const { title, section, published, language, url, text, blocks } = readPage(given);
    return {
      title,
      section,
      ...(published && { published: published.value }),
      language,
      ...(!url.startsWith("urn:") && { url }),
      blocks: blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
    };
  } catch (error) {
    assert.ok(error instanceof Problem, String(error));
    return { problem: error.code, message: error.message };
  }
}

for (const name of readdirSync(CASES).sort()) {
  test(`page ${name}`, () => {
    const at = (file: string): URL => new URL(`${name}/${file}`, CASES);
    const given = existsSync(at("given.json")) ? JSON.parse(readFileSync(at("given.json"), "utf8")) : {};
    const read = outcome({ ...given, body: new Uint8Array(readFileSync(at("source.html"))) });
    if (!existsSync(at("expected.json"))) {
      writeFileSync(at("expected.json"), `${JSON.stringify(read, null, 2)}\n`);
      assert.fail("expected.json was missing and has been written: look at it, then run again");
    }
    assert.deepEqual(read, JSON.parse(readFileSync(at("expected.json"), "utf8")));
  });
}
