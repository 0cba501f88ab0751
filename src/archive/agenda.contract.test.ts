import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Archive } from "../model/archive.ts";
import type { Agenda } from "../model/brief.ts";
import { sampleDocument } from "./contract.test.ts";

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

  describe(`agenda contract: ${name}`, () => {
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
