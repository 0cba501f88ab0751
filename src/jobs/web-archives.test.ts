import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { openArchive } from "../archive/index.ts";
import { openWacz } from "../formats/wacz/index.ts";
import { readWarc } from "../formats/warc/index.ts";
import type { Capture } from "../model/capture.ts";
import { exportCaptures, importCaptures } from "./web-archives.ts";

const folder = mkdtempSync(join(tmpdir(), "rapporteur-warc-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const WORDS =
  "The ministers of Velland and Orsania met in Marsk. They agreed that the ferry between the two harbours would sail again from May, and that their officials would settle the fares before the winter.";

function captureOf(path: string, at: string, type: string, text: string): Capture {
  const body = new TextEncoder().encode(text);
  const digest = createHash("sha256").update(body).digest("hex");
  return { url: `https://mfa.example${path}`, at, status: 200, headers: [["content-type", type]], body, digest };
}

const page = (words: string): string =>
  `<html><head><title>Talks in Marsk</title></head><body><article><h1>Talks in Marsk</h1><p>${words}</p></article></body></html>`;
const CAPTURES = [
  captureOf("/talks", "2031-03-01T10:00:00Z", "text/html; charset=utf-8", page(WORDS)),
  captureOf("/style.css", "2031-03-01T10:00:01Z", "text/css", "p { color: black }"),
  captureOf("/talks", "2031-03-02T10:00:00Z", "text/html; charset=utf-8", page(WORDS.replace("May", "June"))),
];

async function bytesOf(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

test("captures go out as WARC and WACZ and come in again, the same, once", async () => {
  const from = await openArchive(join(folder, "from.sqlite"));
  for (const capture of CAPTURES) await from.putLook({ captures: [capture], entries: [] });
  const warc = await bytesOf(exportCaptures(from, "warc", "Rapporteur test"));
  assert.deepEqual(await bytesOf(exportCaptures(from, "warc", "Rapporteur test")), warc, "the same bytes again");
  const wacz = await bytesOf(exportCaptures(from, "wacz", "Rapporteur test"));
  await from.close();

  const into = await openArchive(join(folder, "into.sqlite"));
  const options = { read: () => undefined };
  assert.deepEqual(
    await importCaptures(
      into,
      readWarc(
        (async function* () {
          yield warc;
        })(),
      ),
      options,
    ),
    { captures: 3, known: 0, documents: 2, bad: 0 },
  );
  const opened = await openWacz({
    size: wacz.length,
    read: async (offset, length) => wacz.subarray(offset, offset + length),
  });
  assert.deepEqual(await importCaptures(into, opened.items(), options), {
    captures: 0,
    known: 3,
    documents: 0,
    bad: 0,
  });
  const kept: Capture[] = [];
  for await (const { sequence: _, ...capture } of into.captures()) kept.push(capture);
  assert.deepEqual(
    kept.map(({ body, ...rest }) => ({ ...rest, body: Buffer.from(body).toString() })),
    CAPTURES.map(({ body, ...rest }) => ({ ...rest, body: Buffer.from(body).toString() })),
  );
  const history = await into.page("https://mfa.example/talks");
  assert.equal(history?.versions.length, 2, "the two texts of the page are versions");
  assert.equal((await into.captureOf(history!.versions[1]!.document.id))?.at, "2031-03-02T10:00:00Z");
  await into.close();
});

test("what is damaged is told and left out, and the rest comes in", async () => {
  const from = await openArchive(join(folder, "damaged.sqlite"));
  for (const capture of CAPTURES) await from.putLook({ captures: [capture], entries: [] });
  const warc = await bytesOf(exportCaptures(from, "warc", "Rapporteur test"));
  await from.close();
  const into = await openArchive(join(folder, "rest.sqlite"));
  const told: string[] = [];
  const cut = warc.subarray(0, warc.length - 20);
  const done = await importCaptures(
    into,
    readWarc(
      (async function* () {
        yield cut;
      })(),
    ),
    { read: () => undefined, onBad: (where) => told.push(where) },
  );
  await into.close();
  assert.equal(done.captures, 2);
  assert.equal(done.bad, told.length);
  assert.ok(done.bad > 0);
});
