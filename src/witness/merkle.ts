import { createHash } from "node:crypto";

/** SHA-256: 32 bytes. */
export type Hash = Uint8Array;

const LEAF = Uint8Array.of(0x00);
const NODE = Uint8Array.of(0x01);

/** The hash of a leaf (RFC 6962, section 2.1): SHA-256(0x00 || entry). A text counts as its UTF-8. */
export const leafHash = (entry: Uint8Array | string): Hash => createHash("sha256").update(LEAF).update(entry).digest();

/** The hash of an inner node (RFC 6962, section 2.1): SHA-256(0x01 || left || right). */
export const nodeHash = (left: Hash, right: Hash): Hash =>
  createHash("sha256").update(NODE).update(left).update(right).digest();

/** The head of a tree without leaves (RFC 6962, section 2.1): SHA-256 of nothing. */
export const EMPTY_ROOT: Hash = createHash("sha256").digest();

export const sameHash = (one: Hash, other: Hash): boolean => Buffer.compare(one, other) === 0;

/** A whole subtree: leaves index * 2^level up to, not including, (index + 1) * 2^level. Level 0 are the leaves. */
export interface Place {
  level: number;
  index: number;
}

/**
 * The whole subtrees that leaves `start` to `end` (half-open) consist of, from left to right, largest possible first where
 * `start` is a multiple of a power of two that is at least the length, as in every subtree of RFC 6962.
 */
export function wholes(start: number, end: number): Place[] {
  const places: Place[] = [];
  for (let at = start; at < end; ) {
    // Not by bits: sizes may pass 2^32. The largest subtree that begins here and does not pass the end.
    let level = 0;
    let width = 1;
    while (at % (width * 2) === 0 && at + width * 2 <= end) {
      width *= 2;
      level += 1;
    }
    places.push({ level, index: at / width });
    at += width;
  }
  return places;
}

/** The hash of a run of whole subtrees, largest first: folded from the right, as the recursion of RFC 6962 does. */
export function fold(hashes: readonly Hash[]): Hash {
  let right = hashes.at(-1);
  if (right === undefined) return EMPTY_ROOT;
  for (let at = hashes.length - 2; at >= 0; at -= 1) right = nodeHash(hashes[at]!, right);
  return right;
}

/** The largest power of two smaller than n, for n > 1: where RFC 6962 splits a tree. */
export function split(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}
