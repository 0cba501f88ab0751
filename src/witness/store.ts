import { Problem } from "../model/problem.ts";
import { fold, type Hash, nodeHash, type Place, wholes } from "./merkle.ts";

/** A hash and where it stands. */
export interface Node extends Place {
  hash: Hash;
}

/**
 * Where a log keeps its hashes: those of whole subtrees alone, fewer than two for a leaf. They never change once they are
 * written. A table (level, index, hash) with the first two as its key is a store; `size` is the number of rows of level 0.
 * The calls are synchronous, so that a store can run inside the transaction that takes a capture in.
 */
export interface LogStore {
  /** How many leaves there are. */
  size(): number;
  /** `count` hashes of a level from `index` on, in order. @throws Problem "archive" where one of them is not there. */
  hashes(level: number, index: number, count: number): Hash[];
  /** Takes new hashes in, all or none. None of them was there before. */
  append(nodes: readonly Node[]): void;
}

/** The hashes of the run of leaves from `start` to `end`. */
const runOf = (store: LogStore, start: number, end: number): Hash[] =>
  wholes(start, end).map(({ level, index }) => store.hashes(level, index, 1)[0]!);

/** The hash of the leaves from `start` to `end`: MTH(D[start:end]) of RFC 6962, from O(log n) stored hashes. */
export const rangeHash = (store: LogStore, start: number, end: number): Hash => fold(runOf(store, start, end));

/**
 * The head of the log at a size, the present one if none is given.
 * @throws Problem "usage" for a size that the log does not have.
 */
export function rootHash(store: LogStore, size = store.size()): Hash {
  if (!Number.isSafeInteger(size) || size < 0 || size > store.size()) {
    throw new Problem("usage", `The log has no size ${size}: it has ${store.size()} entries.`, {
      advice: "Give a size up to the log's own.",
    });
  }
  return rangeHash(store, 0, size);
}

/**
 * What is written when a leaf is added: its hash, and those of the subtrees that it makes whole. O(log n), fewer than two on
 * average. Pure, for stores that cannot answer at once: `edge` are the hashes of {@link wholes}(0, size), left to right.
 */
export function nodesOfAppend(size: number, edge: readonly Hash[], leaf: Hash): Node[] {
  const nodes: Node[] = [{ level: 0, index: size, hash: leaf }];
  let hash = leaf;
  let index = size;
  for (let level = 0, left = edge.length - 1; index % 2 === 1; level += 1, left -= 1) {
    hash = nodeHash(edge[left]!, hash);
    index = (index - 1) / 2;
    nodes.push({ level: level + 1, index, hash });
  }
  return nodes;
}

/** Adds a leaf to the log. @returns its index. */
export function append(store: LogStore, leaf: Hash): number {
  const size = store.size();
  // Only the last of the edge are needed: one for each bit that is set at the end of the size.
  let ones = 0;
  for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2) ones += 1;
  const edge = wholes(0, size).slice(-ones || Number.POSITIVE_INFINITY);
  store.append(
    nodesOfAppend(
      size,
      edge.map(({ level, index }) => store.hashes(level, index, 1)[0]!),
      leaf,
    ),
  );
  return size;
}

/** A store in memory: for tests, and for checking what was exported. */
export function memoryStore(): LogStore {
  const levels: Hash[][] = [];
  return {
    size: () => levels[0]?.length ?? 0,
    hashes(level, index, count) {
      const found = levels[level]?.slice(index, index + count) ?? [];
      if (found.length === count) return found;
      throw new Problem("archive", `The log lacks the hash of level ${level} at ${index + found.length}.`, {
        advice: "Restore a copy of the archive: nothing was changed by this.",
      });
    },
    append(nodes) {
      for (const { level, index, hash } of nodes) {
        levels[level] ??= [];
        levels[level][index] = hash;
      }
    },
  };
}
