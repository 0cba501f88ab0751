import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { after, test } from "node:test";
import { openArchive } from "../archive/index.ts";
import type { Capture } from "../model/capture.ts";
import { readPage } from "../page/read-page.ts";
import { receiptOf, verifyReceipt } from "../witness/index.ts";
import { changedDocuments, keyFileOf, publicKeyFor, signLog, verifyAll } from "./witnessing.ts";

const folder = mkdtempSync(join(tmpdir(), "rapporteur-witness-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const URL_OF = "https://mfa.example/news/1";

function captureAt(minute: number, words: string): Capture {
  const body = new TextEncoder().encode(
    `<html><body><article><h1>Talks</h1><p>${words} They agreed that the two harbours would be dredged, that the timetable would be kept through the winter, and that their officials would meet again before the summer to settle what is left.</p></article></body></html>`,
  );
  return {
    url: URL_OF,
    at: `2031-03-01T10:${String(minute).padStart(2, "0")}:00Z`,
    status: 200,
    headers: [["content-type", "text/html"]],
    body,
    digest: createHash("sha256").update(body).digest("hex"),
  };
}

let made = 0;
/** An archive with seven captures, signed after five of them and at the end. */
async function sealed(): Promise<{ path: string; publicKey: string; early: string }> {
  made += 1;
  const path = join(folder, `${made}.sqlite`);
  const archive = await openArchive(path);
  let early = "";
  for (let at = 0; at < 7; at++) {
    const capture = captureAt(at, `The ministers met for the ${at + 1}. time and spoke of the ferry.`);
    const document = readPage({ body: capture.body, type: "text/html", url: capture.url });
    await archive.putLook({ captures: [capture], entries: [{ document, seen: capture.at }] });
    if (at === 4) early = (await signLog(archive, keyFileOf(path)))!;
  }
  await signLog(archive, keyFileOf(path));
  await archive.close();
  return { path, publicKey: await publicKeyFor(undefined, keyFileOf(path)), early };
}

async function faultsOf(path: string, publicKey: string, outside: string[] = []): Promise<string[]> {
  const archive = await openArchive(path, { readOnly: true });
  try {
    const found: string[] = [];
    for await (const verdict of verifyAll(archive, publicKey, outside))
      if (verdict.kind !== "checked") found.push(verdict.kind);
    for await (const _ of changedDocuments(archive)) found.push("document");
    return found;
  } finally {
    await archive.close();
  }
}

test("an archive as it was captured verifies, and so does one page of it", async () => {
  const { path, publicKey, early } = await sealed();
  assert.deepEqual(await faultsOf(path, publicKey, [early]), []);
  const archive = await openArchive(path, { readOnly: true });
  const history = await archive.page(URL_OF);
  const capture = (await archive.captureOf(history!.versions[3]!.document.id))!;
  const { index, entry } = (await archive.entryOf(capture.sequence))!;
  const receipt = receiptOf(archive.log, index, entry, (await archive.checkpoints()).at(-1)!);
  await archive.close();
  assert.equal(verifyReceipt(receipt, publicKey).entry.digest, capture.digest);
  assert.equal(statSync(`${path}.key`).mode & 0o077, 0, "the key is for its owner's eyes only");
});

const TAMPERED: Record<string, [sql: string, kinds: string[]]> = {
  "a header": ["UPDATE captures SET headers = '[]' WHERE sequence = 3", ["capture"]],
  "an address": ["UPDATE captures SET url = 'https://mfa.example/news/2' WHERE sequence = 3", ["capture"]],
  "a time": ["UPDATE captures SET at = '2031-03-01T10:02:01Z' WHERE sequence = 3", ["capture"]],
  "a status": ["UPDATE captures SET status = 404 WHERE sequence = 3", ["capture"]],
  "a lost capture": ["UPDATE documents SET capture = NULL; DELETE FROM captures WHERE sequence = 3", ["lost"]],
  "an entry": ["UPDATE entries SET entry = replace(entry, '200', '201') WHERE place = 2", ["entry"]],
  "a hash": ["UPDATE log SET hash = zeroblob(32) WHERE level = 1 AND place = 1", ["hash"]],
  "a checkpoint": [
    "UPDATE checkpoints SET note = replace(note, char(10) || '5' || char(10), char(10) || '4' || char(10))",
    ["checkpoint"],
  ],
  "the words of a document": [
    "UPDATE bodies SET body = replace(body, 'ferry', 'fairy') WHERE document = 2",
    ["document"],
  ],
};

for (const [what, [sql, kinds]] of Object.entries(TAMPERED)) {
  test(`what was changed is found and named: ${what}`, async () => {
    const { path, publicKey } = await sealed();
    const database = new DatabaseSync(path);
    database.exec("PRAGMA foreign_keys = OFF");
    database.exec(sql);
    database.close();
    assert.deepEqual([...new Set(await faultsOf(path, publicKey))], kinds);
  });
}

test("a byte of a body is found wherever it is changed", async () => {
  const { path, publicKey } = await sealed();
  const database = new DatabaseSync(path);
  const rows = database.prepare("SELECT digest, packed FROM contents").all() as {
    digest: string;
    packed: Uint8Array;
  }[];
  const { digest, packed } = rows[1]!;
  database.close();
  for (const at of [0, 5, packed.length >> 1, packed.length - 1]) {
    const changed = packed.slice();
    changed[at]! ^= 1;
    const again = new DatabaseSync(path);
    again.prepare("UPDATE contents SET packed = ? WHERE digest = ?").run(changed, digest);
    again.close();
    assert.deepEqual(await faultsOf(path, publicKey), ["capture"], `byte ${at}`);
  }
});

test("a checkpoint that was kept elsewhere tells that the end was cut off", async () => {
  const { path, publicKey } = await sealed();
  const late = await openArchive(path);
  const kept = (await late.checkpoints()).at(-1)!;
  await late.close();
  const database = new DatabaseSync(path);
  database.exec(
    "PRAGMA foreign_keys = OFF; DELETE FROM entries WHERE place > 4; DELETE FROM log WHERE (place + 1) << level > 5; DELETE FROM checkpoints WHERE size > 5",
  );
  database.close();
  assert.deepEqual(await faultsOf(path, publicKey), [], "the archive alone cannot tell");
  assert.deepEqual(await faultsOf(path, publicKey, [kept]), ["cut"]);
});
