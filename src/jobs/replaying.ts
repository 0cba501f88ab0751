import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { isAbsolute, join, normalize, sep } from "node:path";
import { gunzipSync } from "node:zlib";
import { listingOf } from "../feeds/read-listing.ts";
import type { Archive } from "../model/archive.ts";
import type { Capture } from "../model/capture.ts";
import type { Chronicle } from "../model/chronicle.ts";
import type { Document } from "../model/document.ts";
import { Problem } from "../model/problem.ts";
import type { ReadoutRecord } from "../model/record.ts";
import type { Instant } from "../model/when.ts";
import { FeedItems } from "./items.ts";

/** A folder of what a feed showed: `index.json`, and the files it names. */
export interface Snapshots {
  /** The feed's address. */
  feed: string;
  /** In order of time. */
  snapshots: Snapshot[];
}

export interface Snapshot {
  /** Its path in the folder; it may be packed with gzip. */
  file: string;
  at: Instant;
  /** The instant as the folder writes it. */
  seenAt: string;
}

/** The largest snapshot, unpacked. */
const MOST_BYTES = 64 * 1024 * 1024;

/** @throws Problem "missing" or "input" where the folder has no index, or one of another form. */
export async function readSnapshots(folder: string): Promise<Snapshots> {
  const text = await readFile(join(folder, "index.json"), "utf8");
  const bad = (what: string): Problem =>
    new Problem("input", `${join(folder, "index.json")}: ${what}.`, {
      advice:
        'It should be {"feed": "https://…", "snapshots": [{"file": "0001.xml", "seenAt": "2026-03-01T08:00:00Z"}, …]}.',
    });
  let index: { feed?: unknown; snapshots?: unknown };
  try {
    index = JSON.parse(text);
  } catch {
    throw bad("it is not JSON");
  }
  if (typeof index !== "object" || index === null) throw bad("it is no JSON object");
  const { feed, snapshots } = index;
  if (typeof feed !== "string" || !/^https?:$/.test(URL.parse(feed)?.protocol ?? ""))
    throw bad('"feed" is no web address');
  if (!Array.isArray(snapshots)) throw bad('"snapshots" is no list');
  const read = snapshots.map((one: { file?: unknown; seenAt?: unknown } | null, at): Snapshot => {
    const { file, seenAt } = one ?? {};
    if (typeof file !== "string" || !isInside(file)) throw bad(`snapshot ${at + 1} names no file in the folder`);
    const time = typeof seenAt === "string" && /^\d{4}-\d{2}-\d{2}T/.test(seenAt) ? Date.parse(seenAt) : Number.NaN;
    if (Number.isNaN(time)) throw bad(`snapshot ${at + 1} has no instant in "seenAt"`);
    return { file, seenAt: seenAt as string, at: new Date(time).toISOString() };
  });
  // In order of time, and within one instant as the folder has them.
  read.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return { feed, snapshots: read };
}

/** A folder that somebody else made names its own files and no others. */
const isInside = (file: string): boolean =>
  file !== "" && !file.includes("\0") && !isAbsolute(file) && !normalize(file).split(sep).includes("..");

export interface ReplayOptions {
  /** The record of a document, or undefined where its language is not read. */
  read: (document: Document) => ReadoutRecord | undefined;
  signal?: AbortSignal;
  /** @param done snapshots taken in or passed over so far. */
  onProgress?: (done: number) => void;
  /** A snapshot that is no feed, or cannot be read. */
  onBad?: (snapshot: Snapshot, why: string) => void;
}

export interface Replayed {
  snapshots: number;
  /** Of them taken in before. */
  known: number;
  bad: number;
}

/**
 * Takes the snapshots of a feed into the archive as if they were collected live, the clock being theirs: each is a capture of
 * the feed and one look, which is one transaction. What was taken in before is passed over, so that a replay that was stopped
 * goes on where it was, and ends in the same archive as one that was not.
 * @throws the signal's reason when it is aborted, or what the archive threw; what was taken in until then is kept.
 */
export async function replay(
  archive: Archive & Chronicle,
  folder: string,
  { feed, snapshots }: Snapshots,
  options: ReplayOptions,
): Promise<Replayed> {
  const { read, signal, onProgress, onBad } = options;
  const items = new FeedItems({ archive, source: feed, read });
  const done: Replayed = { snapshots: 0, known: 0, bad: 0 };
  for (const snapshot of snapshots) {
    signal?.throwIfAborted();
    try {
      const body = await bytesOf(join(folder, snapshot.file));
      const digest = createHash("sha256").update(body).digest("hex");
      if (await archive.isCaptured(feed, snapshot.at, digest)) done.known += 1;
      else await takeIn(archive, items, { url: feed, at: snapshot.at, status: 200, headers: [], body, digest });
    } catch (error) {
      const why = told(error);
      if (why === undefined) throw error;
      done.bad += 1;
      onBad?.(snapshot, why);
    }
    done.snapshots += 1;
    onProgress?.(done.snapshots);
    // A turn for Ctrl-C and the progress bar.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return done;
}

/** @throws Problem "input" where the bytes are no feed: they are kept all the same. */
async function takeIn(archive: Archive & Chronicle, items: FeedItems, capture: Capture): Promise<void> {
  const { listing, reason } = listingOf({ url: capture.url, body: capture.body, at: capture.at });
  if (!listing || listing.kind === "page") {
    await archive.putLook({ captures: [capture], entries: [] });
    throw new Problem("input", `it is no feed: ${reason ?? "it is a page"}`);
  }
  const entries = await items.shown(listing, capture.at);
  await archive.putLook({ captures: [capture], source: capture.url, entries });
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const bytes = await readFile(path);
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return new Uint8Array(bytes);
  try {
    return new Uint8Array(gunzipSync(bytes, { maxOutputLength: MOST_BYTES }));
  } catch (cause) {
    throw new Problem("input", `${path} cannot be unpacked, or unpacks to more than ${MOST_BYTES / 1024 / 1024} MB.`, {
      cause,
    });
  }
}

/** What is the snapshot's own fault, in words. */
function told(error: unknown): string | undefined {
  if (error instanceof Problem) return error.code === "input" ? error.message : undefined;
  const { code } = error as NodeJS.ErrnoException;
  return code === "ENOENT" || code === "EISDIR" || code === "EACCES" ? "there is no such file to read" : undefined;
}
