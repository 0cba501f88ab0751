import { createHash } from "node:crypto";
import { Problem } from "../../model/problem.ts";
import type { Instant } from "../../model/when.ts";
import { readWarc, type WarcItem, type WarcReadOptions } from "../warc/index.ts";
import { entryBytes, entryWhole, type RandomBytes, readZip, type ZipEntry } from "./zip-reading.ts";

/** A page that the archive lists. */
export interface WaczPage {
  url: string;
  at: Instant;
  title?: string;
}

/** What is found in a WACZ file: what its WARC files hold, each with the name of the file; and what does not fit the manifest. */
export type WaczItem =
  | (WarcItem & { file: string })
  /** A file of the archive is not the one that the manifest was made of, is not there, or cannot be read to its end. */
  | { kind: "package"; file: string; says: string };

export interface Wacz {
  title?: string;
  description?: string;
  created?: Instant;
  software?: string;
  /** In the order of the list, up to a million. */
  pages: WaczPage[];
  /** Reads the captures, file by file, and verifies each file against the manifest on the way. */
  items(options?: WarcReadOptions): AsyncGenerator<WaczItem>;
}

/** Manifests and lists of pages are read as a whole; with the text of all pages a list can be large. */
const MAX_MANIFEST = 16 * 1024 * 1024;
const MAX_PAGES = 256 * 1024 * 1024;
const MAX_LISTED = 1_000_000;

/**
 * Opens a WACZ file of version 1 (ours, Browsertrix's, ArchiveWeb.page's, py-wacz's).
 * @throws Problem "input" where it is no ZIP file, is made to do harm, or has no WARC file.
 */
export async function openWacz(file: RandomBytes): Promise<Wacz> {
  const entries = await readZip(file);
  const named = new Map(entries.map((entry) => [entry.name, entry]));
  const faults: WaczItem[] = [];
  const doubt = (name: string, says: string): void => void faults.push({ kind: "package", file: name, says });
  const archives = entries.filter(({ name }) => /^archive\/.*\.warc(?:\.gz)?$/i.test(name));
  if (archives.length === 0) {
    throw new Problem("input", 'This ZIP file has no WARC file in a folder "archive".', {
      advice: "Give a WACZ file, or a WARC file itself.",
    });
  }
  const json = await wholeOf(file, named.get("datapackage.json"), MAX_MANIFEST, doubt);
  const manifest = object(json);
  if (named.has("datapackage.json") ? manifest === undefined : true) doubt("datapackage.json", "there is no manifest");
  const signed = object(await wholeOf(file, named.get("datapackage-digest.json"), MAX_MANIFEST, doubt))?.hash;
  if (json !== undefined && typeof signed === "string" && signed !== sha256(json)) {
    doubt("datapackage.json", "the manifest is not the one that its digest was made of");
  }
  const hashes = new Map<string, string>();
  for (const resource of list(manifest?.resources)) {
    const { path, hash } = object(resource) ?? {};
    if (typeof path !== "string" || typeof hash !== "string") continue;
    hashes.set(path, hash);
    if (!named.has(path)) doubt(path, "the manifest lists it, but it is not there");
  }
  const pages: WaczPage[] = [];
  for (const { name } of entries.filter(({ name }) => /^pages\/[^/]+\.jsonl$/.test(name))) {
    const bytes = await wholeOf(file, named.get(name), MAX_PAGES, doubt);
    if (bytes !== undefined && differs(hashes.get(name), sha256(bytes)))
      doubt(name, "it is not the one that the manifest tells of");
    pages.push(...pagesOf(bytes, MAX_LISTED - pages.length));
  }
  // Some programs put these into a field of their own.
  const said = { ...object(manifest?.metadata), ...manifest };
  const text = (name: string): string | undefined => (typeof said[name] === "string" ? said[name] : undefined);
  const told = {
    title: text("title"),
    description: text("description") ?? text("desc"),
    created: text("created"),
    software: text("software"),
  };
  return {
    ...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)),
    pages,
    async *items(options) {
      yield* faults;
      for (const entry of archives) yield* itemsOf(file, entry, hashes.get(entry.name), options);
    },
  };
}

async function* itemsOf(
  file: RandomBytes,
  entry: ZipEntry,
  expected: string | undefined,
  options: WarcReadOptions | undefined,
): AsyncGenerator<WaczItem> {
  const hash = createHash("sha256");
  const hashed = async function* (): AsyncGenerator<Uint8Array> {
    for await (const piece of entryBytes(file, entry)) {
      hash.update(piece);
      yield piece;
    }
  };
  try {
    for await (const item of readWarc(hashed(), options)) yield { ...item, file: entry.name };
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== "input") throw error;
    yield { kind: "package", file: entry.name, says: error.message };
    return;
  }
  if (differs(expected, `sha256:${hash.digest("hex")}`)) {
    yield { kind: "package", file: entry.name, says: "it is not the one that the manifest tells of" };
  }
}

/** Digests by another algorithm are not verified. */
const differs = (expected: string | undefined, found: string): boolean =>
  expected !== undefined &&
  /^sha-?256:/.test(expected) &&
  expected.replace("sha-256", "sha256").toLowerCase() !== found;

const sha256 = (bytes: Uint8Array): string => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

async function wholeOf(
  file: RandomBytes,
  entry: ZipEntry | undefined,
  limit: number,
  doubt: (name: string, says: string) => void,
): Promise<Buffer | undefined> {
  if (entry === undefined) return undefined;
  try {
    return await entryWhole(file, entry, limit);
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== "input") throw error;
    doubt(entry.name, error.message);
    return undefined;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function object(value: Buffer | unknown): Record<string, unknown> | undefined {
  const read = Buffer.isBuffer(value) ? parsed(value.toString("utf8")) : value;
  return read !== null && typeof read === "object" && !Array.isArray(read)
    ? (read as Record<string, unknown>)
    : undefined;
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The lines that are pages; the first line says of what format the list is. */
function pagesOf(bytes: Buffer | undefined, most: number): WaczPage[] {
  const pages: WaczPage[] = [];
  for (let at = 0; bytes !== undefined && at < bytes.length && pages.length < most; ) {
    const found = bytes.indexOf("\n", at);
    const end = found < 0 ? bytes.length : found;
    const { url, ts, title } = object(bytes.subarray(at, end)) ?? {};
    at = end + 1;
    if (typeof url !== "string" || typeof ts !== "string" || Number.isNaN(Date.parse(ts))) continue;
    pages.push({ url, at: ts, ...(typeof title === "string" ? { title } : {}) });
  }
  return pages;
}
