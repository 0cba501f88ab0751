import assert from "node:assert/strict";
import { test } from "node:test";
import { MemoryArchive } from "../../test/memory-archive.ts";
import { sampleDocument, sampleRecord } from "../archive/contract.test.ts";
import { besideOf } from "./pair-nav.ts";

const seen = "2026-03-12T08:00:00Z";

/** Velland and Orsania on some days, Velland alone once. */
async function archiveOf(days: readonly string[]): Promise<MemoryArchive> {
  const archive = new MemoryArchive();
  for (const [index, day] of days.entries()) {
    const document = sampleDocument(`n${index}`, `They met in Marsk, text ${index}.`);
    await archive.put([{ document, seen, record: sampleRecord(document, day) }]);
  }
  return archive;
}

const besideSlug = async (archive: MemoryArchive, slug: string) => {
  const history = await archive.page(`https://mfa.velland.example/news/${slug}`);
  const beside = await besideOf(archive, history!.versions.at(-1)!);
  return [beside?.sides.join("-"), beside?.previous?.url.split("/").at(-1), beside?.next?.url.split("/").at(-1)];
};

test("before and after are told by day, of one day by arrival, whichever arrived first", async () => {
  const archive = await archiveOf(["2026-03-05", "2026-01-02", "2026-03-05", "2026-04"]);
  assert.deepEqual(await besideSlug(archive, "n1"), ["XV-XO", undefined, "n0"]);
  assert.deepEqual(await besideSlug(archive, "n0"), ["XV-XO", "n1", "n2"]);
  assert.deepEqual(await besideSlug(archive, "n2"), ["XV-XO", "n0", "n3"]);
  assert.deepEqual(await besideSlug(archive, "n3"), ["XV-XO", "n2", undefined]);
});

test("where one side or three took part there is no pair", async () => {
  const archive = new MemoryArchive();
  for (const count of [1, 3]) {
    const document = sampleDocument(`c${count}`, `Text of ${count}.`);
    const record = sampleRecord(document, "2026-03-05");
    const occasion = record.occasion!;
    const [first, second] = occasion.parties as [object, object];
    occasion.parties = (
      count === 1
        ? [first]
        : [
            first,
            second,
            { ...second, side: { value: "XQ", basis: { kind: "stated", evidence: [{ start: 0, end: 4 }] } } },
          ]
    ) as typeof occasion.parties;
    await archive.put([{ document, seen, record }]);
    assert.deepEqual(await besideSlug(archive, `c${count}`), [undefined, undefined, undefined]);
  }
});
