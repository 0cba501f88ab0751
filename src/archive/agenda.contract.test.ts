import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Archive } from "../model/archive.ts";
import type { Agenda } from "../model/brief.ts";
import { stated } from "../model/evidence.ts";
import type { ReadoutRecord } from "../model/record.ts";
import type { Commitment } from "../model/statement.ts";
import { sampleDocument, sampleRecord } from "./contract.test.ts";

// The promises of Agenda in src/model/brief.ts, which every store keeps. A store's own test file calls `agendaContract`.

const SEEN = "2026-03-12T08:00:00.000Z";
const LATER = "2026-03-20T08:00:00.000Z";

export function agendaContract(name: string, open: () => Promise<Archive & Agenda>): void {
  const using = async (work: (archive: Archive & Agenda) => Promise<void>): Promise<void> => {
    const archive = await open();
    try {
      await work(archive);
    } finally {
      await archive.close();
    }
  };
  const dueOn = (record: ReadoutRecord, ...days: string[]): ReadoutRecord => ({
    ...record,
    commitments: days.map((day, at) => ({
      id: `c${at + 1}`,
      statement: record.statements[0]?.id ?? ("s1" as Commitment["statement"]),
      by: [],
      to: [],
      deed: { start: 0, end: 4 },
      strength: stated("pledged", { start: 0, end: 4 }),
      due: stated(day, { start: 0, end: 4 }),
    })),
  });

  describe(`agenda contract: ${name}`, () => {
    test("what is due is found by the last day on which it is, and a new reading takes the place of the old", () =>
      using(async (archive) => {
        const document = sampleDocument("due", "They will do it.");
        const record = sampleRecord(document, "2026-03-10");
        await archive.put([{ document, record: dueOn(record, "2028-02", "2027", "2026-06-15"), seen: SEEN }]);
        const all = await archive.dues({ from: "2026-01-01", to: "2029-01-01" });
        assert.deepEqual(
          all.map(({ commitment, last }) => [commitment, last]),
          [
            ["c3", "2026-06-15"],
            ["c2", "2027-12-31"],
            ["c1", "2028-02-29"],
          ],
        );
        assert.deepEqual(await archive.dues({ from: "2026-06-15", to: "2026-06-15" }), [all[0]]);
        await archive.putRecords([
          {
            ...dueOn(record, "2026-09-01"),
            reader: { name: "en", version: "99" },
            id: "another" as ReadoutRecord["id"],
          },
        ]);
        assert.deepEqual(
          (await archive.dues({ from: "2026-01-01", to: "2029-01-01" })).map(({ last }) => last),
          ["2026-09-01"],
        );
        // Other words have taken their place.
        await archive.put([{ document: sampleDocument("due", "They may do it."), seen: LATER }]);
        assert.deepEqual(await archive.dues({ from: "2026-01-01", to: "2029-01-01" }), []);
      }));

    test("a page that is away is found by when it was missed first, until it is back", () =>
      using(async (archive) => {
        const document = sampleDocument("away", "They met.");
        await archive.put([{ document, seen: SEEN }]);
        const day = { since: "2026-03-14T00:00:00.000Z", until: "2026-03-14T23:59:59.999Z" };
        const look = { page: document.page, state: "withdrawn" as const, first: "2026-03-14T09:00:00.000Z" };
        await archive.putSighting({ ...look, last: look.first });
        await archive.putSighting({ ...look, first: "2026-03-16T09:00:00.000Z", last: "2026-03-16T09:00:00.000Z" });
        assert.deepEqual(await archive.absences(day), [
          { page: document.page, url: document.url, state: "withdrawn", since: look.first, document: document.id },
        ]);
        assert.deepEqual(await archive.absences({ since: SEEN, until: "2026-03-13T00:00:00.000Z" }), []);
        await archive.put([{ document, seen: LATER }]);
        assert.deepEqual(await archive.absences(day), []);
      }));
  });
}
