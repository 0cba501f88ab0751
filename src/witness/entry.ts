import { createHash } from "node:crypto";
import type { Capture } from "../model/capture.ts";
import type { Instant } from "../model/when.ts";

/** What the log says of a capture. The bytes themselves are kept beside it; their digests are here. */
export interface Entry {
  at: Instant;
  /** SHA-256 of the body, unpacked: 64 hexadecimal digits. */
  digest: string;
  /** The address that sent on to this one. */
  from?: string;
  /** SHA-256 of the headers, as {@link headersDigest} has it. */
  headers: string;
  /** The leaf hash of the entry before of the same address: the captures of a page are a chain of their own. */
  prev?: string;
  status: number;
  url: string;
}

const sha256 = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");

/** SHA-256 of the headers as a JSON array of [name, value], without white space, in UTF-8: 64 hexadecimal digits. */
export const headersDigest = (headers: Capture["headers"]): string => sha256(JSON.stringify(headers));

export const bodyDigest = (body: Uint8Array): string => sha256(body);

/**
 * The entry of a capture, as the log keeps and hashes it: JSON in the canonical form of RFC 8785, that is with its names in
 * order and without white space.
 * @param prev the leaf hash of the entry before of the same address, 64 hexadecimal digits.
 */
export function entryOf(capture: Omit<Capture, "body">, prev?: string): string {
  const { at, digest, headers, redirectedFrom: from, status, url } = capture;
  return entryText({
    at,
    digest,
    ...(from === undefined ? {} : { from }),
    headers: headersDigest(headers),
    ...(prev === undefined ? {} : { prev }),
    status,
    url,
  });
}

/** RFC 8785 of an entry. Its names are ASCII, its one number a small whole one: JSON.stringify writes them as the RFC does. */
function entryText({ at, digest, from, headers, prev, status, url }: Entry): string {
  return JSON.stringify({ at, digest, from, headers, prev, status, url });
}

const DIGEST = /^[0-9a-f]{64}$/;

/** The entry that a text is; undefined where it is none, or is not in the canonical form. */
export function readEntry(text: string): Entry | undefined {
  let entry: Partial<Record<keyof Entry, unknown>>;
  try {
    entry = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (entry === null || typeof entry !== "object") return undefined;
  const { at, digest, from, headers, prev, status, url } = entry;
  if (typeof at !== "string" || typeof url !== "string" || !Number.isSafeInteger(status)) return undefined;
  if (from !== undefined && typeof from !== "string") return undefined;
  for (const hash of prev === undefined ? [digest, headers] : [digest, headers, prev]) {
    if (typeof hash !== "string" || !DIGEST.test(hash)) return undefined;
  }
  // Whatever else it holds, or in another form, does not come out again.
  return entryText(entry as Entry) === text ? (entry as Entry) : undefined;
}
