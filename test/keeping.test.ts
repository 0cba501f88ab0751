import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { WARC_DOUBTS, WARC_FAULTS } from "../src/formats/warc/index.ts";
import {
  append,
  entryOf,
  leafHash,
  memoryStore,
  publicKeyOf,
  readEntry,
  receiptOf,
  rootHash,
  signCheckpoint,
  signingKey,
} from "../src/witness/index.ts";

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), "utf8");
const PAGE = read("docs/keeping.md");

/** The rows of the table whose head begins with a word: its first cell, and its second. */
const table = (head: string): [string, string][] =>
  PAGE.split(`| ${head} | what it `)[1]!
    .split("\n\n")[0]!
    .split("\n")
    .slice(2)
    .map((row) => row.split("|").map((cell) => cell.trim()))
    .map(([, code, says]) => [code!.replaceAll("`", ""), says!]);

test("docs/keeping.md describes every doubt, fault, verdict and name of an entry, and none that is not there", () => {
  assert.deepEqual(table("doubt"), Object.entries(WARC_DOUBTS));
  assert.deepEqual(table("fault"), Object.entries(WARC_FAULTS));
  const kinds = [...read("src/witness/verdict.ts").matchAll(/\| \{ kind: "(\w+)"/g)].map((match) => match[1]);
  assert.deepEqual(
    table("verdict").map(([code]) => code),
    kinds,
  );
  const capture = { url: "u", at: "a", status: 200, headers: [], digest: "0".repeat(64), redirectedFrom: "f" };
  assert.deepEqual(
    table("name").map(([code]) => code),
    Object.keys(readEntry(entryOf(capture, "0".repeat(64)))!),
  );
});

const SCRIPT = /```sh\n(.*?)```/s.exec(PAGE)![1]!;
const able = ["bash", "openssl", "od", "sed"].every(
  (program) => spawnSync(program, [program === "openssl" ? "version" : "--version"]).status === 0,
);

test("the way to verify a receipt by hand works as it is written down, and fails where anything was changed", {
  skip: !able && "bash, OpenSSL, od or sed is not there",
}, () => {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-receipt-"));
  try {
    const key = signingKey("archive.example/ostland", createHash("sha256").update("a seed").digest());
    const log = memoryStore();
    const entries = Array.from({ length: 11 }, (_, number) => {
      const digest = createHash("sha256").update(`page ${number}`).digest("hex");
      const url = `https://mfa.ostland.example/zpráva/${number}`;
      const entry = entryOf({ url, at: "2031-05-01T06:00:00Z", status: 200, headers: [["etag", '"1"']], digest });
      append(log, leafHash(entry));
      return entry;
    });
    const checkpoint = signCheckpoint(11, rootHash(log), key);
    const by = (receipt: string, body: string, publicKey = publicKeyOf(key)): string => {
      writeFileSync(join(folder, "receipt"), receipt);
      writeFileSync(join(folder, "body"), body);
      writeFileSync(join(folder, "key"), `${publicKey}\n`);
      return execFileSync("bash", ["-c", SCRIPT], { cwd: folder, encoding: "utf8", stdio: "pipe" });
    };
    for (const index of [0, 5, 7, 8, 10]) {
      const receipt = receiptOf(log, index, entries[index]!, checkpoint);
      assert.deepEqual(by(receipt, `page ${index}`).trimEnd().split("\n"), [
        entries[index],
        "the body is the one that was logged",
        "it leads to the checkpoint",
        "Signature Verified Successfully",
      ]);
    }
    const receipt = receiptOf(log, 5, entries[5]!, checkpoint);
    assert.throws(() => by(receipt, "page 6"));
    assert.throws(() => by(receipt.replace("index 5", "index 4"), "page 5"));
    assert.throws(() => by(receipt.replace("\n11\n", "\n12\n"), "page 5"));
    assert.throws(() => by(receipt, "page 5", publicKeyOf(signingKey("archive.example/ostland", Buffer.alloc(32)))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
