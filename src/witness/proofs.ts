import { Problem } from "../model/problem.ts";
import { EMPTY_ROOT, type Hash, nodeHash, sameHash, split } from "./merkle.ts";
import { type LogStore, rangeHash } from "./store.ts";

/**
 * The proof that entry `index` stands in the log of `size` entries: PATH(index, D[size]) of RFC 6962, section 2.1.1, from the
 * leaf up.
 * @throws Problem "usage" where the log has no such entry or size.
 */
export function inclusionProof(store: LogStore, index: number, size = store.size()): Hash[] {
  if (!whole(index) || !whole(size) || index >= size || size > store.size()) {
    throw new Problem("usage", `The log has no entry ${index} at size ${size}: it has ${store.size()} entries.`, {
      advice: "Entries are counted from 0.",
    });
  }
  const proof: Hash[] = [];
  let start = 0;
  let end = size;
  while (end - start > 1) {
    const middle = start + split(end - start);
    if (index < middle) {
      proof.push(rangeHash(store, middle, end));
      end = middle;
    } else {
      proof.push(rangeHash(store, start, middle));
      start = middle;
    }
  }
  return proof.reverse();
}

/**
 * The proof that the log of `size` entries begins with that of `first` entries: PROOF(first, D[size]) of RFC 6962, section
 * 2.1.2. Empty where the sizes are equal or the first is 0.
 * @throws Problem "usage" where the log has no such sizes.
 */
export function consistencyProof(store: LogStore, first: number, size = store.size()): Hash[] {
  if (!whole(first) || !whole(size) || first > size || size > store.size()) {
    throw new Problem("usage", `The log has no sizes ${first} and ${size}: it has ${store.size()} entries.`, {
      advice: "Give the smaller size first.",
    });
  }
  if (first === 0) return [];
  const proof: Hash[] = [];
  let start = 0;
  let end = size;
  // Whether the older tree is still a whole subtree here, known to whoever asks: then its hash is not repeated.
  let known = true;
  while (first !== end) {
    const middle = start + split(end - start);
    if (first <= middle) {
      proof.push(rangeHash(store, middle, end));
      end = middle;
    } else {
      proof.push(rangeHash(store, start, middle));
      start = middle;
      known = false;
    }
  }
  if (!known) proof.push(rangeHash(store, start, end));
  return proof.reverse();
}

/** Whether the proof leads from a leaf at `index` to the root of a log of `size` entries (RFC 9162, section 2.1.3.2). */
export function verifyInclusion(leaf: Hash, index: number, size: number, proof: readonly Hash[], root: Hash): boolean {
  if (!whole(index) || !whole(size) || index >= size) return false;
  let node = index;
  let last = size - 1;
  let hash = leaf;
  for (const step of proof) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      hash = nodeHash(step, hash);
      while (node % 2 === 0 && node !== 0) {
        node = half(node);
        last = half(last);
      }
    } else {
      hash = nodeHash(hash, step);
    }
    node = half(node);
    last = half(last);
  }
  return last === 0 && sameHash(hash, root);
}

/** Whether the log of the second size and root begins with that of the first (RFC 9162, section 2.1.4.2). */
export function verifyConsistency(
  first: number,
  firstRoot: Hash,
  second: number,
  secondRoot: Hash,
  proof: readonly Hash[],
): boolean {
  if (!whole(first) || !whole(second) || first > second) return false;
  if (first === second) return proof.length === 0 && sameHash(firstRoot, secondRoot);
  if (first === 0) return proof.length === 0 && sameHash(firstRoot, EMPTY_ROOT);
  if (proof.length === 0) return false;
  const steps = powerOfTwo(first) ? [firstRoot, ...proof] : [...proof];
  let node = first - 1;
  let last = second - 1;
  while (node % 2 === 1) {
    node = half(node);
    last = half(last);
  }
  let old = steps[0]!;
  let now = steps[0]!;
  for (const step of steps.slice(1)) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      old = nodeHash(step, old);
      now = nodeHash(step, now);
      while (node % 2 === 0 && node !== 0) {
        node = half(node);
        last = half(last);
      }
    } else {
      now = nodeHash(now, step);
    }
    node = half(node);
    last = half(last);
  }
  return last === 0 && sameHash(old, firstRoot) && sameHash(now, secondRoot);
}

// By arithmetic, not by bits: JavaScript's shifts end at 2^32.
const half = (n: number): number => Math.floor(n / 2);
const whole = (n: number): boolean => Number.isSafeInteger(n) && n >= 0;

function powerOfTwo(n: number): boolean {
  while (n % 2 === 0 && n > 1) n /= 2;
  return n === 1;
}
