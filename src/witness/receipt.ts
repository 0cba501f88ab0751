import type { Capture } from "../model/capture.ts";
import { Problem } from "../model/problem.ts";
import { type Checkpoint, readCheckpoint } from "./checkpoint.ts";
import { bodyDigest, type Entry, headersDigest, readEntry } from "./entry.ts";
import { type Hash, leafHash } from "./merkle.ts";
import { inclusionProof, verifyInclusion } from "./proofs.ts";
import type { LogStore } from "./store.ts";

const FIRST_LINE = "c2sp.org/tlog-proof@v1";
const MAX_RECEIPT = 256 * 1024;

/**
 * The proof that a capture entered the log, in one text that can be verified with the public key alone and no archive
 * (https://c2sp.org/tlog-proof): the entry as its extra data, its index, the path to the root, the signed checkpoint.
 * @param checkpoint a signed note of this log, of a size greater than the index.
 * @throws Problem "usage" where the checkpoint is too early.
 */
export function receiptOf(store: LogStore, index: number, entry: string, checkpoint: string): string {
  const size = Number(checkpoint.split("\n", 2)[1]);
  const path = inclusionProof(store, index, size).map((hash) => `${Buffer.from(hash).toString("base64")}\n`);
  return `${FIRST_LINE}\nextra ${Buffer.from(entry).toString("base64")}\nindex ${index}\n${path.join("")}\n${checkpoint}`;
}

/** What a receipt proves once it has been verified. */
export interface Proven {
  index: number;
  entry: Entry;
  checkpoint: Checkpoint;
}

/**
 * Verifies a receipt, offline.
 * @throws Problem "input" where it is none, its checkpoint is not signed with the key, or the path does not lead there.
 */
export function verifyReceipt(receipt: string, publicKey: string): Proven {
  const gap = receipt.indexOf("\n\n");
  const lines = receipt.slice(0, Math.max(gap, 0)).split("\n");
  const text = /^extra ([A-Za-z0-9+/]+={0,2})$/.exec(lines[1] ?? "")?.[1];
  const index = /^index (0|[1-9][0-9]{0,15})$/.exec(lines[2] ?? "")?.[1];
  if (receipt.length > MAX_RECEIPT || lines[0] !== FIRST_LINE || text === undefined || index === undefined) {
    throw new Problem("input", "This is not a receipt of a log.", {
      advice: `Give the whole text: it begins with "${FIRST_LINE}".`,
    });
  }
  const logged = Buffer.from(text, "base64").toString();
  const entry = readEntry(logged);
  if (entry === undefined) {
    throw new Problem("input", "The receipt holds no entry of a capture.", {
      advice: "It was changed, or is another log's.",
    });
  }
  const path = lines.slice(3).map(hashOf);
  const checkpoint = readCheckpoint(receipt.slice(gap + 2), publicKey);
  if (!verifyInclusion(leafHash(logged), Number(index), checkpoint.size, path, checkpoint.root)) {
    throw new Problem(
      "input",
      "The receipt does not lead to the checkpoint: the entry, its index or its path was changed.",
      {
        advice: "What it says of the page is not proven.",
      },
    );
  }
  return { index: Number(index), entry, checkpoint };
}

function hashOf(line: string): Hash {
  const hash = Buffer.from(line, "base64");
  if (hash.length === 32 && hash.toString("base64") === line) return hash;
  throw new Problem("input", "The receipt has a line that is no hash.", {
    advice: "Give the text as it was handed out.",
  });
}

/** What of a capture is not as the entry has it; nothing where all is. Hashes the body. */
export function differences(entry: Entry, capture: Omit<Capture, "digest">): Part[] {
  const parts: Part[] = [];
  if (capture.url !== entry.url) parts.push("address");
  if (capture.at !== entry.at) parts.push("time");
  if (capture.status !== entry.status) parts.push("status");
  if (capture.redirectedFrom !== entry.from) parts.push("redirect");
  if (headersDigest(capture.headers) !== entry.headers) parts.push("headers");
  if (bodyDigest(capture.body) !== entry.digest) parts.push("body");
  return parts;
}

/** A part of a capture that the log vouches for. */
export type Part = "address" | "time" | "status" | "redirect" | "headers" | "body";
