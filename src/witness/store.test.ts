import assert from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import { test } from "node:test";
import { leafHash } from "./merkle.ts";
import { consistencyProof, inclusionProof, verifyConsistency, verifyInclusion } from "./proofs.ts";
import { append, type LogStore, memoryStore, nodesOfAppend, rootHash } from "./store.ts";

/** A store in one table: what it takes to keep a log in SQLite. */
function sqliteStore(): LogStore {
  const database = new DatabaseSync(":memory:");
  database.exec(`CREATE TABLE log (
    level INTEGER NOT NULL, place INTEGER NOT NULL, hash BLOB NOT NULL, PRIMARY KEY (level, place)
  ) STRICT, WITHOUT ROWID`);
  const size = database.prepare("SELECT coalesce(max(place) + 1, 0) AS size FROM log WHERE level = 0");
  const some = database.prepare("SELECT hash FROM log WHERE level = ? AND place >= ? AND place < ? ORDER BY place");
  const add = database.prepare("INSERT INTO log (level, place, hash) VALUES (?, ?, ?)");
  return {
    size: () => size.get()!.size as number,
    hashes(level, index, count) {
      const rows = some.all(level, index, index + count);
      if (rows.length < count) return memoryStore().hashes(level, index, count);
      return rows.map(({ hash }) => hash as Uint8Array);
    },
    append(nodes) {
      database.exec("BEGIN");
      for (const { level, index, hash } of nodes) add.run(level, index, hash);
      database.exec("COMMIT");
    },
  };
}

for (const [name, make] of [
  ["memory", memoryStore],
  ["SQLite", sqliteStore],
] as const) {
  test(`the contract of a store, kept by ${name}`, () => {
    const store = make();
    assert.equal(store.size(), 0);
    const heads = [rootHash(store)];
    for (let number = 0; number < 100; number += 1) {
      assert.equal(append(store, leafHash(`entry ${number}`)), number);
      assert.equal(store.size(), number + 1);
      heads.push(rootHash(store));
    }
    for (let size = 1; size <= 100; size += 9) {
      assert.deepEqual(Buffer.from(rootHash(store, size)), Buffer.from(heads[size]!));
      const proof = inclusionProof(store, size >> 1, size);
      assert.ok(verifyInclusion(leafHash(`entry ${size >> 1}`), size >> 1, size, proof, heads[size]!));
      assert.ok(verifyConsistency(size, heads[size]!, 100, heads[100]!, consistencyProof(store, size)));
    }
    assert.equal(store.hashes(0, 90, 10).length, 10);
    assert.deepEqual(store.hashes(3, 0, 0), []);
    assert.throws(() => store.hashes(0, 95, 10), { name: "Problem", code: "archive" });
    assert.throws(() => store.hashes(9, 0, 1), { name: "Problem", code: "archive" });
  });
}

test("what a store must write for a leaf follows from its right edge alone", () => {
  const leaf = leafHash("x");
  assert.deepEqual(
    nodesOfAppend(6, [leaf, leaf], leaf).map(({ level, index }) => [level, index]),
    [[0, 6]],
  );
  assert.deepEqual(
    nodesOfAppend(7, [leaf, leaf, leaf], leaf).map(({ level, index }) => [level, index]),
    [
      [0, 7],
      [1, 3],
      [2, 1],
      [3, 0],
    ],
  );
});
