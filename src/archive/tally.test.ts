import assert from "node:assert/strict";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { test } from "node:test";
import fc from "fast-check";
import { FACETS, type Facet } from "../model/archive.ts";
import { sampleDocument, sampleRecord } from "./contract.test.ts";
import { openArchive, type Store } from "./index.ts";
import { preparing } from "./preparing.ts";
import { SqliteArchive } from "./sqlite.ts";
import { Tally } from "./tally.ts";

const SEEN = "2026-03-12T08:00:00Z";
const fresh = (): string => join(mkdtempSync(join(tmpdir(), "tally-")), "archive.sqlite");

const countsOf = async (archive: Store, facet: Facet) =>
  (await archive.search({})).facets[facet].map(({ value, count }) => `${value} ${count}`);

test("counts follow a new document, a new reading, new words of a page, and a rebuilding", async () => {
  const archive = new SqliteArchive(":memory:");
  const document = sampleDocument("a", "They met.");
  await archive.put([{ document, seen: SEEN }]);
  assert.deepEqual(await countsOf(archive, "person"), []);
  await archive.putRecords([sampleRecord(document, "2026-03-11")]);
  assert.deepEqual(await countsOf(archive, "person"), ["Ana Orlo 1", "Bran Teck 1"]);
  const other = sampleDocument("b", "They met again.");
  await archive.put([{ document: other, seen: SEEN, record: sampleRecord(other, "2025-03-11") }]);
  assert.deepEqual(await countsOf(archive, "year"), ["2025 1", "2026 1"]);
  await archive.put([{ document: sampleDocument("b", "They met once more."), seen: "2026-03-13T08:00:00Z" }]);
  // The words that took the place of the others are read by nobody yet.
  assert.deepEqual(await countsOf(archive, "year"), ["2026 2"]);
  assert.deepEqual(await countsOf(archive, "person"), ["Ana Orlo 1", "Bran Teck 1"]);
  await archive.rebuild();
  assert.deepEqual(await countsOf(archive, "person"), ["Ana Orlo 1", "Bran Teck 1"]);
  await archive.close();
});

test("what another connection writes is counted, and told", async () => {
  const path = fresh();
  const [one, other] = [await openArchive(path), await openArchive(path)];
  assert.deepEqual([await countsOf(one, "person"), (await one.tellings()).length], [[], 0]);
  const document = sampleDocument("a", "They met.");
  await other.put([{ document, seen: SEEN }]);
  assert.deepEqual(
    (await one.tellings()).map(({ day }) => day),
    ["2026-03-12"],
  );
  await other.putRecords([sampleRecord(document, "2026-03-11")]);
  assert.deepEqual(
    (await one.tellings()).map(({ day }) => day),
    ["2026-03-11"],
  );
  assert.deepEqual(await countsOf(one, "person"), ["Ana Orlo 1", "Bran Teck 1"]);
  await one.close();
  await other.close();
});

test("a telling is the same object while it is true, and another when it is not", async () => {
  const archive = await openArchive(":memory:");
  const [a, b] = [sampleDocument("a", "They met."), sampleDocument("b", "They met again.")];
  await archive.put([a, b].map((document) => ({ document, seen: SEEN, record: sampleRecord(document, "2026-03-11") })));
  const before = await archive.tellings({ order: "oldest" });
  await archive.putRecords([sampleRecord(b, "2026-03-10", { name: "en", version: "2" })]);
  const after = await archive.tellings({ order: "oldest" });
  assert.deepEqual(
    after.map(({ day }) => day),
    ["2026-03-10", "2026-03-11"],
  );
  assert.equal(after[1], before[0]);
  // What a look finds stands beside the telling.
  await archive.putSighting({
    page: a.page,
    state: "gone",
    first: "2026-03-20T08:00:00Z",
    last: "2026-03-20T08:00:00Z",
  });
  assert.deepEqual(
    (await archive.tellings({ order: "oldest" })).map(({ state }) => state),
    ["current", "gone"],
  );
  await archive.close();
});

test("property: counts are those of the tables, whatever is written between them", () => {
  const value = fc.constantFrom("a", "b", "c");
  const row = fc.record({ facet: fc.constantFrom(...FACETS), value, document: fc.integer({ min: 1, max: 6 }) });
  const step = fc.record({
    rows: fc.array(row),
    drop: fc.integer({ min: 1, max: 6 }),
    found: fc.uniqueArray(fc.integer({ min: 1, max: 6 })),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 5 }), (steps) => {
      const database = new DatabaseSync(":memory:");
      database.exec(`CREATE TABLE documents (sequence INTEGER PRIMARY KEY);
        CREATE TABLE facets (facet TEXT, value TEXT, document INTEGER, PRIMARY KEY (facet, value, document)) WITHOUT ROWID`);
      const tally = new Tally(preparing(database));
      for (const { rows, drop, found } of steps) {
        database.prepare("DELETE FROM facets WHERE document = ?").run(drop);
        tally.touch(drop);
        for (const { facet, value, document } of rows) {
          database.prepare("INSERT OR IGNORE INTO facets VALUES (?, ?, ?)").run(facet, value, document);
          tally.touch(document);
        }
        const counted = database
          .prepare(
            `SELECT facet, value, count(*) AS count FROM facets WHERE document IN (SELECT value FROM json_each(?))
              AND facet <> 'year' GROUP BY facet, value`,
          )
          .all(JSON.stringify(found))
          .map((one) => JSON.stringify(one));
        const wanted = FACETS.filter((facet) => facet !== "year");
        assert.deepEqual(
          tally
            .count(found, wanted)
            ?.map((one) => JSON.stringify(one))
            .sort(),
          counted.sort(),
        );
      }
      database.close();
    }),
    { numRuns: 60 },
  );
});

test("of more documents than are kept nothing is counted here", () => {
  const database = new DatabaseSync(":memory:");
  database.exec("CREATE TABLE documents (sequence INTEGER PRIMARY KEY); INSERT INTO documents VALUES (1), (2), (3)");
  assert.equal(new Tally(preparing(database), 2).count([1], ["year"]), undefined);
  database.close();
});

test("only the commonest values, with all that are level with the last of them", async () => {
  const archive = new SqliteArchive(":memory:");
  const days = ["2026-03-11", "2026-03-12", "2025-03-11", "2024-03-11", "2023-03-11"];
  await archive.put(
    days.map((day, index) => {
      const document = sampleDocument(`d${index}`, `They met, ${index}.`);
      return { document, seen: SEEN, record: sampleRecord(document, day) };
    }),
  );
  const all = (await archive.search({ facetValues: 100 })).facets.year;
  assert.deepEqual(
    all.map(({ value, count }) => `${value} ${count}`),
    ["2026 2", "2023 1", "2024 1", "2025 1"],
  );
  for (const most of [1, 2, 3])
    assert.deepEqual((await archive.search({ facetValues: most })).facets.year, all.slice(0, most));
  await archive.close();
});
