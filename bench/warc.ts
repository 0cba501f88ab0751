// Web archives and the witness, against the least that could be done: gzip alone, gunzip alone, SHA-256 alone, in the same run.
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { readWarc, warcRecords } from "../src/formats/warc/index.ts";
import type { Capture } from "../src/model/capture.ts";
import {
  append,
  entryOf,
  type Kept,
  leafHash,
  memoryStore,
  publicKeyOf,
  rootHash,
  signCheckpoint,
  signingKey,
  verifyArchive,
} from "../src/witness/index.ts";
import type { BenchResult } from "./run.ts";

const CAPTURES = 600;
const LENGTH = 60_000;
const ENTRIES = 20_000;
const OPTIONS = { created: "2031-05-02T00:00:00Z", software: "bench" };

export async function run(): Promise<BenchResult[]> {
  const captures = generate();
  const packed: Buffer[] = [];
  const bare = await seconds(async () => {
    for (const { body } of captures) packed.push(await promisify(gzip)(body));
  });
  const records: Uint8Array[] = [];
  const written = await seconds(async () => {
    for await (const { bytes } of warcRecords(captures, OPTIONS)) records.push(bytes);
  });
  const unpacked = await seconds(async () => {
    for (const bytes of packed) await promisify(gunzip)(bytes);
  });
  let found = 0;
  const read = await seconds(async () => {
    for await (const item of readWarc(records)) if (item.kind === "capture" && item.doubts.length === 0) found += 1;
  });
  if (found !== CAPTURES) throw new Error(`${found} of ${CAPTURES} captures were read`);
  return [
    { name: `WARC records of ${LENGTH / 1000} KB written`, value: CAPTURES / written, unit: "/s" },
    { name: "  times gzip alone", value: written / bare, unit: "x" },
    { name: `WARC records of ${LENGTH / 1000} KB read and verified`, value: CAPTURES / read, unit: "/s" },
    { name: "  times gunzip alone", value: read / unpacked, unit: "x" },
    ...(await witness()),
  ];
}

async function witness(): Promise<BenchResult[]> {
  const body = Buffer.alloc(4000, "x");
  const digest = createHash("sha256").update(body).digest("hex");
  const key = signingKey("bench.example", Buffer.alloc(32, 1));
  const kept: Kept[] = [];
  const log = memoryStore();
  const logged = await seconds(() => {
    for (let number = 0; number < ENTRIES; number += 1) {
      const url = `https://mfa.example/${number}`;
      const capture = {
        url,
        at: OPTIONS.created,
        status: 200,
        headers: [["etag", `${number}`] as const],
        body,
        digest,
      };
      const entry = entryOf(capture);
      kept.push({ index: append(log, leafHash(entry)), entry, capture });
    }
  });
  const checkpoints = [signCheckpoint(ENTRIES, rootHash(log), key)];
  const hashed = await seconds(() => {
    for (const { capture } of kept) createHash("sha256").update(capture!.body).digest();
  });
  const verified = await seconds(async () => {
    for await (const verdict of verifyArchive({ captures: kept, log, checkpoints, publicKey: publicKeyOf(key) })) {
      if (verdict.kind !== "checked" || verdict.covered !== ENTRIES) throw new Error(JSON.stringify(verdict));
    }
  });
  return [
    { name: "captures logged", value: ENTRIES / logged, unit: "/s" },
    { name: "captures of 4 KB verified", value: ENTRIES / verified, unit: "/s" },
    { name: "  times SHA-256 of the bodies alone", value: verified / hashed, unit: "x" },
  ];
}

async function seconds(work: () => Promise<void> | void): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** Pages of words by rank from a fixed congruential sequence, so that they pack as pages do: to about a quarter. */
function generate(): Capture[] {
  let state = 7;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: CAPTURES }, (_, number) => {
    let text = "";
    while (text.length < LENGTH) text += `${Math.floor(40_000 ** random()).toString(36)}ing `;
    const body = Buffer.from(text.slice(0, LENGTH));
    return {
      url: `https://mfa.example/news/${number}`,
      at: "2031-05-01T06:00:00Z",
      status: 200,
      headers: [["content-type", "text/html"]],
      body,
      digest: createHash("sha256").update(body).digest("hex"),
    };
  });
}
