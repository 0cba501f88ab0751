import assert from "node:assert/strict";
import { test } from "node:test";
import { sampleDocument } from "./contract.test.ts";
import { openArchive } from "./index.ts";

test("the revision changes with a write, by this connection or another, and with nothing else", async () => {
  const { mkdtempSync } = await import("node:fs");
  const { tmpdir } = await import("node:os");
  const { join } = await import("node:path");
  const path = join(mkdtempSync(join(tmpdir(), "revision-")), "archive.sqlite");
  const [one, other] = [await openArchive(path), await openArchive(path)];
  const empty = await one.revision();
  await one.counts();
  await one.tellings();
  assert.equal(await one.revision(), empty);
  await one.put([{ document: sampleDocument("a", "They met."), seen: "2026-03-12T08:00:00.000Z" }]);
  const first = await one.revision();
  assert.notEqual(first, empty);
  await other.put([{ document: sampleDocument("b", "They met again."), seen: "2026-03-12T09:00:00.000Z" }]);
  assert.notEqual(await one.revision(), first);
  await one.close();
  await other.close();
});
