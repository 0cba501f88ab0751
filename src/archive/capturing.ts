import { createHash } from "node:crypto";
import { zstdCompressSync, zstdDecompressSync } from "node:zlib";
import type { Capture } from "../model/capture.ts";
import type { CaptureHead, Kept } from "../model/chronicle.ts";
import { Problem } from "../model/problem.ts";
import type { Sql } from "./preparing.ts";

interface Row {
  sequence: number;
  url: string;
  at: string;
  status: number;
  headers: string;
  digest: string;
  redirected_from: string | null;
  size: number;
  packed: Uint8Array;
}

/** Captures with their bytes; a condition follows. */
export const CAPTURE = `SELECT c.sequence, c.url, c.at, c.status, c.headers, c.digest, c.redirected_from, t.size, t.packed
  FROM captures c JOIN contents t ON t.digest = c.digest`;

/** Keeps a capture; the same bytes are kept once. @returns its number, and whether it is new. */
export function keep(sql: Sql, capture: Capture): { sequence: number; isNew: boolean } {
  const known = sql("SELECT sequence FROM captures WHERE url = ? AND at = ? AND digest = ?").get(
    capture.url,
    capture.at,
    capture.digest,
  ) as { sequence: number } | undefined;
  if (known) return { sequence: known.sequence, isNew: false };
  if (sql("SELECT 1 FROM contents WHERE digest = ?").get(capture.digest) === undefined) {
    if (createHash("sha256").update(capture.body).digest("hex") !== capture.digest) {
      throw new Problem("internal", `The capture of ${capture.url} does not have the digest that it is said to have.`);
    }
    sql("INSERT INTO contents (digest, size, packed) VALUES (?, ?, ?)").run(
      capture.digest,
      capture.body.byteLength,
      zstdCompressSync(capture.body),
    );
  }
  const { lastInsertRowid } = sql(
    "INSERT INTO captures (url, at, status, headers, digest, redirected_from) VALUES (?, ?, ?, ?, ?, ?)",
  ).run(
    capture.url,
    capture.at,
    capture.status,
    JSON.stringify(capture.headers),
    capture.digest,
    capture.redirectedFrom ?? null,
  );
  return { sequence: Number(lastInsertRowid), isNew: true };
}

/** Captures without their bytes; a condition follows. */
export const CAPTURE_HEAD = `SELECT c.sequence, c.url, c.at, c.status, c.headers, c.digest, c.redirected_from, t.size
  FROM captures c JOIN contents t ON t.digest = c.digest`;

export const captureHeadOf = (row: Omit<Row, "packed">): CaptureHead => ({
  sequence: row.sequence,
  url: row.url,
  at: row.at,
  status: row.status,
  headers: JSON.parse(row.headers) as Capture["headers"],
  digest: row.digest,
  size: row.size,
  ...(row.redirected_from === null ? {} : { redirectedFrom: row.redirected_from }),
});

/** @throws Problem "archive" where the bytes are not those that were kept. */
export function captureOf(row: Row): Kept {
  let body: Uint8Array;
  try {
    // The size is known: what unpacks to more was tampered with.
    body = new Uint8Array(zstdDecompressSync(row.packed, { maxOutputLength: Math.max(1, row.size) }));
  } catch (cause) {
    throw damaged(row, cause);
  }
  if (body.byteLength !== row.size) throw damaged(row);
  const { size: _, ...head } = captureHeadOf(row);
  return { ...head, body };
}

const damaged = ({ url, at }: Row, cause?: unknown): Problem =>
  new Problem("archive", `The bytes of the capture of ${url} at ${at} are damaged.`, {
    advice: "Restore a copy of the archive.",
    cause,
  });

export type { Row as CaptureRow };
