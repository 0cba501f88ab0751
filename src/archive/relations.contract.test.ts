import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Archive } from "../model/archive.ts";
import type { Relations, Tie } from "../model/relations.ts";
import type { Telling } from "../model/telling.ts";
import { sampleDocument, sampleRecord } from "./contract.test.ts";

// The promises of src/model/relations.ts, which every store keeps. A store's own test file calls `relationsContract`.

const SEEN = "2026-03-12T08:00:00.000Z";
const LATER = "2026-03-20T08:00:00.000Z";

export function relationsContract(name: string, open: () => Promise<Archive & Relations>): void {
  const using = async (work: (archive: Archive & Relations) => Promise<void>): Promise<void> => {
    const archive = await open();
    try {
      await work(archive);
    } finally {
      await archive.close();
    }
  };
  const three = ["2026-03-11", "2026-03-09", "2026-03-10"].map((day, index) => {
    const document = sampleDocument(`n${index}`, `They met the ${index}th time.`);
    return { document, record: sampleRecord(document, day), seen: SEEN };
  });
  const titles = (tellings: readonly Telling[]): string => tellings.map(({ title }) => title.at(-1)).join("");
  const tie = (a: number, b: number, more: Partial<Tie> = {}): Tie => ({
    kind: "meeting",
    a: three[a]!.document.id,
    b: three[b]!.document.id,
    sureness: 0.9,
    reasons: ["The same people on the same day."],
    ...more,
  });

  describe(`relations contract: ${name}`, () => {
    test("tellings come by day or by arrival, of the days that are asked for", () =>
      using(async (archive) => {
        await archive.put(three);
        assert.equal(titles(await archive.tellings()), "021");
        assert.equal(titles(await archive.tellings({ order: "oldest" })), "120");
        assert.equal(titles(await archive.tellings({ order: "arrival", after: 1 })), "12");
        assert.equal(titles(await archive.tellings({ from: "2026-03-10" })), "02");
        assert.equal(titles(await archive.tellings({ to: "2026-03-10" })), "21");
        assert.equal(titles(await archive.tellings({ from: "2026-03", to: "2026-03", offset: 1, limit: 1 })), "2");
        assert.deepEqual(await archive.tellings({ from: "2026-04" }), []);
      }));

    test("a telling is found by whom and what it tells of, and values are counted over what is current", () =>
      using(async (archive) => {
        const [first] = three;
        await archive.put(three);
        const telling = (await archive.tellingOf(first!.document.id))!;
        const party = telling.parties[0]!;
        assert.equal(titles(await archive.tellings({ where: [["party", party.name]] })), "021");
        assert.deepEqual(
          await archive.tellings({
            where: [
              ["party", party.name],
              ["topic", "space"],
            ],
          }),
          [],
        );
        assert.deepEqual(await archive.told("publisher"), [{ value: first!.document.publisher!.name, count: 3 }]);
        const edited = sampleDocument("n0", "They did not meet.");
        await archive.put([{ document: edited, seen: LATER }]);
        const counts = await archive.told("party", { where: [["party", party.name]] });
        assert.equal(counts.find(({ value }) => value === party.name)?.count, 2);
        assert.equal(titles(await archive.tellings({ where: [["party", party.name]] })), "21");
        assert.equal((await archive.tellings({ at: SEEN, where: [["party", party.name]] })).length, 3);
      }));

    test("a document is untied until its ties are taken in, and again when it is read anew or another joiner asks", () =>
      using(async (archive) => {
        await archive.put(three);
        assert.deepEqual(await archive.untied("1"), [1, 2, 3]);
        await archive.putTies("1", three[1]!.document.id, [tie(1, 0)]);
        assert.deepEqual(await archive.untied("1"), [1, 3]);
        assert.deepEqual(await archive.untied("2"), [1, 2, 3]);
        // The one that arrived first is `a`, however they are given.
        assert.deepEqual(await archive.tiesOf(three[0]!.document.id), [tie(0, 1)]);
        assert.deepEqual(await archive.tiesOf(three[1]!.document.id, ["copy"]), []);
        await archive.putTies("1", three[2]!.document.id, [tie(2, 0), tie(2, 1, { kind: "copy" })]);
        assert.deepEqual(await Array.fromAsync(archive.ties("meeting")), [tie(0, 1), tie(0, 2)]);
        await archive.putRecords([sampleRecord(three[1]!.document, "2026-03-08", { name: "en", version: "2" })]);
        assert.deepEqual(await archive.untied("1"), [1, 2]);
        assert.deepEqual(await Array.fromAsync(archive.ties("meeting")), [tie(0, 2)]);
        assert.equal(titles(await archive.tellings({ to: "2026-03-08" })), "1");
      }));

    test("ties to what is not there are left out; new ones take the place of the old", () =>
      using(async (archive) => {
        await archive.put(three.slice(0, 2));
        await archive.putTies("1", three[0]!.document.id, [tie(0, 1), tie(0, 2)]);
        assert.deepEqual(await archive.tiesOf(three[0]!.document.id), [tie(0, 1)]);
        await archive.putTies("2", three[0]!.document.id, []);
        assert.deepEqual(await archive.tiesOf(three[1]!.document.id), []);
      }));
  });
}
