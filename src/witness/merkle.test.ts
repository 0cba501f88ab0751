import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { EMPTY_ROOT, type Hash, leafHash } from "./merkle.ts";
import { consistencyProof, inclusionProof, verifyConsistency, verifyInclusion } from "./proofs.ts";
import { append, type LogStore, memoryStore, rangeHash, rootHash } from "./store.ts";

// The definitions of RFC 6962, section 2.1, as they are written there: recursive, over the entries themselves.
const sha = (...parts: Uint8Array[]): Hash => createHash("sha256").update(Buffer.concat(parts)).digest();
const largest = (n: number): number => 2 ** (Math.ceil(Math.log2(n)) - 1);
function mth(d: Uint8Array[]): Hash {
  if (d.length === 0) return sha();
  if (d.length === 1) return sha(Buffer.of(0), d[0]!);
  const k = largest(d.length);
  return sha(Buffer.of(1), mth(d.slice(0, k)), mth(d.slice(k)));
}
function path(m: number, d: Uint8Array[]): Hash[] {
  if (d.length === 1) return [];
  const k = largest(d.length);
  return m < k ? [...path(m, d.slice(0, k)), mth(d.slice(k))] : [...path(m - k, d.slice(k)), mth(d.slice(0, k))];
}
function subproof(m: number, d: Uint8Array[], b: boolean): Hash[] {
  if (m === d.length) return b ? [] : [mth(d)];
  const k = largest(d.length);
  return m <= k
    ? [...subproof(m, d.slice(0, k), b), mth(d.slice(k))]
    : [...subproof(m - k, d.slice(k), false), mth(d.slice(0, k))];
}

const logOf = (entries: readonly Uint8Array[]): LogStore => {
  const store = memoryStore();
  for (const entry of entries) append(store, leafHash(entry));
  return store;
};
const numbered = (count: number): Uint8Array[] => Array.from({ length: count }, (_, n) => Buffer.from(`entry ${n}`));
const hex = (hash: Hash): string => Buffer.from(hash).toString("hex");
const flip = (hash: Hash, bit: number): Hash => {
  const changed = Buffer.from(hash);
  changed[bit >> 3]! ^= 1 << (bit & 7);
  return changed;
};

test("known answers: the roots of eight entries that logs of certificates are tested with", () => {
  const entries = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];
  const roots = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
  ];
  const store = memoryStore();
  assert.equal(hex(rootHash(store)), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  for (const [at, entry] of entries.entries()) {
    append(store, leafHash(Buffer.from(entry, "hex")));
    assert.equal(hex(rootHash(store)), roots[at]);
  }
});

test("every size up to 70: the head, at present and at any earlier size, is that of the definition", () => {
  const entries = numbered(70);
  const store = logOf(entries);
  for (let size = 0; size <= entries.length; size += 1) {
    assert.equal(hex(rootHash(store, size)), hex(mth(entries.slice(0, size))));
    assert.equal(hex(rootHash(logOf(entries.slice(0, size)))), hex(mth(entries.slice(0, size))));
  }
});

test("every entry of every size up to 40: the inclusion proof is the definition's, and holds", () => {
  const entries = numbered(40);
  const store = logOf(entries);
  for (let size = 1; size <= entries.length; size += 1) {
    const root = rootHash(store, size);
    for (let index = 0; index < size; index += 1) {
      const proof = inclusionProof(store, index, size);
      assert.deepEqual(proof.map(hex), path(index, entries.slice(0, size)).map(hex));
      assert.ok(verifyInclusion(leafHash(entries[index]!), index, size, proof, root));
    }
  }
});

test("every two sizes up to 40: the consistency proof is the definition's, and holds", () => {
  const entries = numbered(40);
  const store = logOf(entries);
  for (let size = 0; size <= entries.length; size += 1) {
    for (let first = 0; first <= size; first += 1) {
      const proof = consistencyProof(store, first, size);
      if (first > 0) assert.deepEqual(proof.map(hex), subproof(first, entries.slice(0, size), true).map(hex));
      assert.ok(verifyConsistency(first, rootHash(store, first), size, rootHash(store, size), proof));
    }
  }
});

const sized = fc.integer({ min: 1, max: 300 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    index: fc.nat({ max: size - 1 }),
    bit: fc.nat({ max: 255 }),
    which: fc.nat(),
  }),
);
const large = logOf(numbered(300));

test("a proof of inclusion with one bit changed anywhere, or for another entry, does not hold", () => {
  fc.assert(
    fc.property(sized, ({ size, index, bit, which }) => {
      const leaf = leafHash(`entry ${index}`);
      const root = rootHash(large, size);
      const proof = inclusionProof(large, index, size);
      assert.ok(verifyInclusion(leaf, index, size, proof, root));
      assert.ok(!verifyInclusion(flip(leaf, bit), index, size, proof, root));
      assert.ok(!verifyInclusion(leaf, index, size, proof, flip(root, bit)));
      assert.ok(!verifyInclusion(leaf, index, size, [...proof, root], root));
      if (size > 1) {
        const other = (index + 1 + (which % (size - 1))) % size;
        assert.ok(!verifyInclusion(leaf, other, size, proof, root));
      }
      if (proof.length > 0) {
        const at = which % proof.length;
        assert.ok(!verifyInclusion(leaf, index, size, proof.with(at, flip(proof[at]!, bit)), root));
        assert.ok(!verifyInclusion(leaf, index, size, proof.slice(1), root));
      }
    }),
  );
});

test("a proof of consistency with one bit changed anywhere does not hold, nor one between logs that differ", () => {
  fc.assert(
    fc.property(sized, ({ size, index, bit, which }) => {
      const first = index + 1;
      const [old, now] = [rootHash(large, first), rootHash(large, size)];
      const proof = consistencyProof(large, first, size);
      assert.ok(verifyConsistency(first, old, size, now, proof));
      assert.ok(!verifyConsistency(first, flip(old, bit), size, now, proof));
      assert.ok(!verifyConsistency(first, old, size, flip(now, bit), proof));
      if (proof.length > 0) {
        const at = which % proof.length;
        assert.ok(!verifyConsistency(first, old, size, now, proof.with(at, flip(proof[at]!, bit))));
        assert.ok(!verifyConsistency(first, old, size, now, proof.slice(1)));
      }
      assert.ok(!verifyConsistency(first, old, size, now, [...proof, old]));
    }),
  );
});

test("an entry costs few hashes: fewer than two on average, and each is written once", () => {
  const seen = new Set<string>();
  const inner = memoryStore();
  const store: LogStore = {
    size: () => inner.size(),
    hashes: (level, index, count) => inner.hashes(level, index, count),
    append(nodes) {
      for (const { level, index } of nodes) {
        assert.ok(!seen.has(`${level}/${index}`));
        seen.add(`${level}/${index}`);
      }
      inner.append(nodes);
    },
  };
  for (let n = 0; n < 1000; n += 1) append(store, leafHash(`${n}`));
  assert.ok(seen.size < 2000);
});

test("what is not in the log is refused with words", () => {
  const store = logOf(numbered(3));
  for (const call of [
    () => rootHash(store, 4),
    () => rootHash(store, 1.5),
    () => inclusionProof(store, 3),
    () => inclusionProof(store, -1),
    () => consistencyProof(store, 2, 4),
    () => consistencyProof(store, 3, 2),
  ]) {
    assert.throws(call, { name: "Problem", code: "usage" });
  }
  assert.throws(() => store.hashes(0, 2, 2), { name: "Problem", code: "archive" });
  assert.equal(hex(rangeHash(store, 1, 1)), hex(EMPTY_ROOT));
  assert.ok(!verifyInclusion(EMPTY_ROOT, 0, 0, [], EMPTY_ROOT));
});
