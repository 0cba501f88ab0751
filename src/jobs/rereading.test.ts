import assert from "node:assert/strict";
import { test } from "node:test";
import { MemoryArchive } from "../../test/memory-archive.ts";
import { readPage } from "../page/read-page.ts";
import { read } from "../reading/read.ts";
import { readUnread } from "./rereading.ts";

const document = (number: number, language = "en") =>
  readPage({
    body: `On 2 February 2026, Foreign Minister Ida Hallek met with Foreign Minister Per Orvane in Oslo. They discussed ${number} matters.`,
    url: `https://mfa.example/${number}`,
    title: "Ida Hallek meets Per Orvane",
    language,
  });
const seen = "2026-02-03T08:00:00Z";

test("what has no record by today's reader is read, once", async () => {
  const archive = new MemoryArchive();
  const read1 = read(document(1))!;
  const older = { ...read1, reader: { ...read1.reader, version: "0" } };
  await archive.put([
    { document: document(1), seen, record: older },
    { document: document(2), seen },
    { document: document(3, "fi"), seen },
  ]);
  assert.equal(await readUnread(archive, { read }), 2);
  assert.deepEqual((await archive.item(document(1).id))?.record, read1);
  assert.equal(await readUnread(archive, { read }), 0);
});

test("it stops when it is told to", async () => {
  const archive = new MemoryArchive();
  await archive.put([{ document: document(1), seen }]);
  const reason = new Error("enough");
  await assert.rejects(readUnread(archive, { read, signal: AbortSignal.abort(reason) }), reason);
});
