import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { Archive } from "../model/archive.ts";
import type { Capture } from "../model/capture.ts";
import type { VersionChange } from "../model/change.ts";
import type { Chronicle, Shown, Transition } from "../model/chronicle.ts";
import type { CorrectionId, PageId } from "../model/ids.ts";
import { sampleDocument, sampleRecord } from "./contract.test.ts";
import type { Store } from "./index.ts";

// The promises of src/model/chronicle.ts, which every store keeps. A store's own test file calls `chronicleContract`.

const AT = (day: number, hour = 8): string =>
  `2026-03-${String(day).padStart(2, "0")}T${String(hour).padStart(2, "0")}:00:00.000Z`;

const capture = (text: string, at: string, more: Partial<Capture> = {}): Capture => {
  const body = new TextEncoder().encode(text);
  return {
    url: "https://mfa.velland.example/feed",
    at,
    status: 200,
    headers: [
      ["content-type", "text/html"],
      ["set-cookie", "a=1"],
      ["set-cookie", "b=2"],
    ],
    body,
    digest: createHash("sha256").update(body).digest("hex"),
    ...more,
  };
};

const shown = (text: string, seen: string, more: Partial<Shown> = {}): Shown => ({
  document: sampleDocument("one", text),
  seen,
  ...more,
});

const page = sampleDocument("one", "").page;
const told = (older: Transition["older"], newer: Transition["newer"]): VersionChange => ({
  older: older.document.id,
  newer: newer.document.id,
  changes: [{ class: "wording", where: "text", old: older.document.text, new: newer.document.text }],
  title: [],
  text: [],
  cosmetic: false,
  silent: true,
});

export function chronicleContract(name: string, open: () => Promise<Store>): void {
  const using = async (work: (archive: Store) => Promise<void>): Promise<void> => {
    const archive = await open();
    try {
      await work(archive);
    } finally {
      await archive.close();
    }
  };
  const sightings = async (archive: Archive): Promise<string[]> => {
    const history = (await archive.page(page))!;
    const words = new Map(history.versions.map(({ document }) => [document.id, document.text]));
    return history.sightings.map(
      ({ state, document, first, last }) =>
        `${state} ${document ? words.get(document) : "-"} ${first.slice(8, 10)}-${last.slice(8, 10)}`,
    );
  };
  const pairs = async (archive: Chronicle, pages?: PageId[]): Promise<string[]> =>
    (await Array.fromAsync(archive.uncompared("1", pages))).map(
      ({ older, newer, seenAt }) => `${older.document.text}>${newer.document.text} ${seenAt.slice(8, 10)}`,
    );

  describe(`chronicle contract: ${name}`, () => {
    test("a capture is had back as it came, byte for byte; the same look again adds nothing", () =>
      using(async (archive) => {
        const one = capture("<p>They met.</p>", AT(1), { redirectedFrom: "https://velland.example/feed" });
        const look = { captures: [one], entries: [shown("They met.", AT(1))] };
        assert.deepEqual(await archive.putLook(look), ["new page"]);
        assert.deepEqual(await archive.putLook(look), []);
        assert.deepEqual(await Array.fromAsync(archive.captures()), [{ ...one, sequence: 1 }]);
        assert.deepEqual(await archive.captureOf(look.entries[0]!.document.id), { ...one, sequence: 1 });
        assert.equal(await archive.isCaptured(one.url, AT(1), one.digest), true);
        assert.equal(await archive.isCaptured(one.url, AT(2), one.digest), false);
        await archive.putLook({ captures: [capture("<p>They met.</p>", AT(2))], entries: [] });
        const kept = await Array.fromAsync(archive.captures({ url: one.url, after: 1 }));
        assert.deepEqual(
          kept.map(({ at, digest }) => [at, digest]),
          [[AT(2), one.digest]],
        );
      }));

    test("a capture that is not what its digest says takes the whole look with it", () =>
      using(async (archive) => {
        const bad = { ...capture("They met.", AT(1)), digest: "0".repeat(64) };
        await assert.rejects(archive.putLook({ captures: [bad], entries: [shown("They met.", AT(1))] }));
        assert.equal((await archive.counts()).documents, 0);
      }));

    test("one miss is a doubt; three over a day are believed, from the first on; then the page is back", () =>
      using(async (archive) => {
        await archive.putLook({ captures: [], entries: [shown("A", AT(1))] });
        const miss = (day: number, hour = 8) =>
          archive.putLook({
            captures: [],
            entries: [],
            misses: [{ page, state: "gone", at: AT(day, hour), reason: "404" }],
          });
        await miss(2);
        await miss(2, 9);
        await miss(2, 10);
        assert.deepEqual(await sightings(archive), ["present A 01-01"], "three within two hours may be an outage");
        await archive.putLook({ captures: [], entries: [shown("A", AT(3))] });
        await miss(4);
        await miss(5);
        assert.deepEqual(await sightings(archive), ["present A 01-03"], "the doubt before was taken away");
        await miss(6);
        assert.deepEqual(await sightings(archive), ["present A 01-03", "gone - 04-06"]);
        assert.equal((await archive.item(sampleDocument("one", "A").id))!.state, "gone");
        await miss(7);
        assert.deepEqual(await sightings(archive), ["present A 01-03", "gone - 04-07"]);
        assert.equal((await archive.item(sampleDocument("one", "A").id))!.state, "gone");
        await archive.putLook({ captures: [], entries: [shown("A", AT(8))] });
        await archive.putLook({ captures: [], entries: [shown("A", AT(9))] });
        assert.deepEqual(await sightings(archive), ["present A 01-03", "gone - 04-07", "back A 08-09"]);
        assert.equal((await archive.item(sampleDocument("one", "A").id))!.state, "current");
        assert.deepEqual(await pairs(archive), [], "no words changed");
      }));

    test("words that come back changed twice, in two versions", () =>
      using(async (archive) => {
        for (const [text, day] of [
          ["A", 1],
          ["B", 2],
          ["A", 3],
        ] as const) {
          await archive.putLook({ captures: [], entries: [shown(text, AT(day))] });
        }
        assert.deepEqual(await pairs(archive), ["A>B 02", "B>A 03"]);
        assert.equal((await archive.page(page))!.versions.length, 2);
        const found = await Array.fromAsync(archive.uncompared("1"));
        await archive.putChanges(
          "1",
          found.map((one) => ({ ...one, change: told(one.older, one.newer) })),
        );
        assert.deepEqual(await pairs(archive), []);
        assert.equal((await Array.fromAsync(archive.uncompared("2"))).length, 2);
        const changes = await archive.changes();
        assert.deepEqual(
          changes.map(({ seenAt, classes, silent, title }) => ({ seenAt, classes, silent, title })),
          [3, 2].map((day) => ({ seenAt: AT(day), classes: ["wording"], silent: true, title: "News of one" })),
        );
        assert.equal((await archive.changes({ since: AT(3) })).length, 1);
        assert.equal((await archive.changes({ until: AT(3) })).length, 1);
        assert.equal((await archive.changes({ class: "number" })).length, 0);
        assert.equal((await archive.changes({ silent: false })).length, 0);
        assert.equal((await archive.changes({ limit: 1, oldestFirst: true }))[0]!.seenAt, AT(2));
      }));

    test("a comparison that found nothing is kept and not listed", () =>
      using(async (archive) => {
        await archive.putLook({ captures: [], entries: [shown("A", AT(1))] });
        await archive.putLook({ captures: [], entries: [shown("B", AT(2))] });
        const found = await Array.fromAsync(archive.uncompared("1"));
        await archive.putChanges(
          "1",
          found.map((one) => ({ ...one, change: { ...told(one.older, one.newer), changes: [] } })),
        );
        assert.deepEqual(await pairs(archive), []);
        assert.deepEqual(await archive.changes(), []);
      }));

    test("another stamp over the same words is another sighting and no change of words", () =>
      using(async (archive) => {
        for (const [text, day, stamp] of [
          ["A", 1, "1"],
          ["A", 2, "2"],
          ["B", 3, "2"],
        ] as const) {
          await archive.putLook({ captures: [], entries: [shown(text, AT(day), { stamp })] });
        }
        const [only, ...more] = await Array.fromAsync(archive.uncompared("1"));
        assert.equal(more.length, 0);
        assert.deepEqual([only!.olderStamp, only!.newerStamp], ["2", "2"]);
        assert.equal((await archive.page(page))!.sightings.length, 3);
      }));

    test("the words that a feed gives of a page are not compared with the page's own", () =>
      using(async (archive) => {
        for (const [text, day, way] of [
          ["A", 1, "feed"],
          ["B", 2, "page"],
          ["A", 3, "feed"],
          ["C", 4, "page"],
          ["D", 5, "feed"],
        ] as const) {
          await archive.putLook({ captures: [], entries: [shown(text, AT(day), { way })] });
        }
        assert.deepEqual(await pairs(archive), ["B>C 04", "A>D 05"]);
      }));

    test("what comes in late finds its place in the past and is not current", () =>
      using(async (archive) => {
        await archive.putLook({ captures: [], entries: [shown("A", AT(1))] });
        await archive.putLook({ captures: [], entries: [shown("C", AT(9))] });
        await archive.putLook({ captures: [], entries: [shown("B", AT(5))] });
        assert.deepEqual(await sightings(archive), ["present A 01-01", "present B 05-05", "present C 09-09"]);
        assert.deepEqual(await pairs(archive), ["A>B 05", "B>C 09"]);
        assert.equal((await archive.search({})).hits[0]!.item.document.text, "C");
        assert.equal((await archive.item(sampleDocument("one", "B").id))!.state, "edited");
      }));

    test("a late look inside a long sighting leaves what the looks beside it saw", () =>
      using(async (archive) => {
        const { url } = sampleDocument("one", "A");
        const looked = async (text: string, day: number): Promise<void> => {
          await archive.putLook({
            captures: [capture(`${text}, ${day}`, AT(day), { url })],
            entries: [shown(text, AT(day), { way: "page" })],
          });
        };
        for (const day of [1, 3, 6, 9]) await looked("A", day);
        await looked("B", 5);
        assert.deepEqual(await sightings(archive), ["present A 01-03", "present B 05-05", "present A 06-09"]);
        assert.deepEqual(await pairs(archive), ["A>B 05", "B>A 06"]);
        assert.equal((await archive.search({})).hits[0]!.item.document.text, "A");
      }));

    test("versions that are read anew are compared anew", () =>
      using(async (archive) => {
        await archive.putLook({ captures: [], entries: [shown("A", AT(1))] });
        await archive.putLook({ captures: [], entries: [shown("B", AT(2))] });
        const compare = async (): Promise<void> => {
          for (const one of await Array.fromAsync(archive.uncompared("1")))
            await archive.putChanges("1", [{ ...one, change: told(one.older, one.newer) }]);
        };
        await compare();
        assert.deepEqual(await pairs(archive), []);
        await archive.putRecords([sampleRecord(sampleDocument("one", "B"), "2026-03-01")]);
        assert.deepEqual(await pairs(archive), ["A>B 02"]);
        assert.equal((await archive.changes()).length, 1, "what was known stays until then");
        await compare();
        assert.deepEqual(await pairs(archive), []);
        assert.equal((await archive.changes()).length, 1);
      }));

    test("what a page showed on a day", () =>
      using(async (archive) => {
        await archive.putLook({
          captures: [],
          entries: [shown("A", AT(2)), { document: sampleDocument("two", "X"), seen: AT(4) }],
        });
        await archive.putLook({ captures: [], entries: [shown("B", AT(5))] });
        const at = async (day: number) => (await archive.pageAt(page, AT(day)))?.item?.document.text;
        assert.deepEqual(
          [await at(1), await at(2), await at(4), await at(5), await at(9)],
          [undefined, "A", "A", "B", "B"],
        );
        const all = async (day: number) => {
          const past = await archive.asOf(AT(day));
          const items = await Array.fromAsync(past.items({ current: true }));
          await past.close();
          return items.map((item) => item.document.text);
        };
        assert.deepEqual([await all(1), await all(3), await all(4), await all(9)], [[], ["A"], ["A", "X"], ["X", "B"]]);
      }));

    test("as of an instant the archive knows nothing that came later, and keeps what had gone by then", () =>
      using(async (archive) => {
        const two = sampleDocument("two", "storks over Karsten");
        const look = { captures: [], entries: [shown("herons over Karsten", AT(2)), { document: two, seen: AT(4) }] };
        await archive.putLook(look);
        await archive.putLook({ captures: [], entries: [shown("herons over Karsten", AT(5))] });
        await archive.putLook({ captures: [], entries: [shown("egrets over Karsten", AT(6))] });
        await archive.putSighting({ page: two.page, state: "withdrawn", first: AT(8), last: AT(8) });
        await archive.putSource({ url: "https://mfa.example/feed", text: "page", added: AT(7) });
        const correction = {
          id: "c1" as CorrectionId,
          document: two.id,
          path: "/occasion",
          quote: "",
          value: null,
          author: "Ida Vane",
          reason: "It is none.",
          made: AT(9),
        };
        await archive.putCorrection(correction);
        const told = async (day: number) => {
          const past = await archive.asOf(AT(day));
          try {
            const tellings = await past.tellings({ order: "arrival" });
            const history = await past.page(page);
            return {
              shown: tellings.map(
                ({ document, state }) => `${document === two.id ? "storks" : "herons or egrets"} ${state}`,
              ),
              seen: history?.sightings.map(({ first, last }) => `${first.slice(8, 10)}-${last.slice(8, 10)}`) ?? [],
              versions: history?.versions.map(({ document, state }) => `${document.text.split(" ")[0]} ${state}`) ?? [],
              found: (await past.search({ words: "Karsten" })).total,
              documents: (await past.counts()).documents,
              sources: (await past.sources()).length,
              corrections: (await past.allCorrections()).length,
            };
          } finally {
            await past.close();
          }
        };
        const nothing = { shown: [], seen: [], versions: [], found: 0, documents: 0, sources: 0, corrections: 0 };
        assert.deepEqual(await told(1), nothing);
        // That the page showed these words until the fifth is not known on the third.
        assert.deepEqual(await told(3), {
          ...nothing,
          shown: ["herons or egrets current"],
          seen: ["02-02"],
          versions: ["herons current"],
          found: 1,
          documents: 1,
        });
        assert.deepEqual(await told(7), {
          ...nothing,
          shown: ["storks current", "herons or egrets current"],
          seen: ["02-05", "06-06"],
          versions: ["herons edited", "egrets current"],
          found: 2,
          documents: 3,
          sources: 1,
        });
        assert.deepEqual((await told(8)).shown, ["storks withdrawn", "herons or egrets current"]);
        assert.equal((await told(9)).corrections, 1);
        // The store itself has not changed, and what is past looks back no less.
        assert.equal((await archive.counts()).documents, 3);
        const past = await archive.asOf(AT(3));
        const later = await past.asOf(AT(7));
        assert.equal((await later.counts()).documents, 1, "nothing later than its own day");
        await later.close();
        await assert.rejects(past.put([shown("cranes over Karsten", AT(3))]), { name: "Problem" });
        await past.close();
        assert.equal((await archive.counts()).documents, 3);
      }));

    test("what is found on a day is what the archive showed then, with what had become of it", () =>
      using(async (archive) => {
        const two = sampleDocument("two", "storks over Karsten");
        await archive.putLook({
          captures: [],
          entries: [shown("herons over Karsten", AT(2)), { document: two, seen: AT(4) }],
        });
        await archive.putLook({ captures: [], entries: [shown("egrets over Karsten", AT(6))] });
        await archive.putSighting({ page: two.page, state: "withdrawn", first: AT(8), last: AT(8) });
        await archive.putLook({ captures: [], entries: [shown("herons over Karsten", AT(10))] });
        const found = async (words: string, day?: number): Promise<string[]> => {
          const { hits, total } = await archive.search({ words, ...(day === undefined ? {} : { at: AT(day) }) });
          assert.equal(total, hits.length);
          return hits.map(({ item }) => `${item.document.text.split(" ")[0]} ${item.state}`).sort();
        };
        assert.deepEqual(await found("Karsten", 1), []);
        assert.deepEqual(await found("Karsten", 3), ["herons current"]);
        assert.deepEqual(await found("Karsten", 5), ["herons current", "storks current"]);
        assert.deepEqual(await found("", 7), ["egrets current", "storks current"]);
        assert.deepEqual(await found("herons", 7), []);
        assert.deepEqual(await found("egrets", 9), ["egrets current"]);
        assert.deepEqual(await found("storks", 9), ["storks withdrawn"]);
        assert.deepEqual(await found("Karsten"), ["herons current", "storks withdrawn"]);
        assert.deepEqual(await found("egrets"), []);
        const { facets } = await archive.search({ at: AT(3) });
        assert.equal(
          facets.language.reduce((sum, { count }) => sum + count, 0),
          1,
        );
        const counted = async (day: number) => {
          const { pages, documents, latest } = await archive.counts(AT(day));
          return [pages, documents, latest?.slice(8, 10)];
        };
        assert.deepEqual(await counted(1), [0, 0, undefined]);
        assert.deepEqual(await counted(5), [2, 2, "04"]);
        assert.deepEqual(await counted(9), [2, 3, "06"]);
      }));

    test("a page is known by every address and name it has borne, and has the newest address", () =>
      using(async (archive) => {
        const document = sampleDocument("one", "A");
        await archive.putLook({
          captures: [],
          source: "feed",
          entries: [{ document, seen: AT(1), names: ["guid 7"] }],
        });
        const moved = { ...document, url: "https://velland.example/archive/one" };
        await archive.putLook({
          captures: [],
          source: "feed",
          entries: [{ document: moved, seen: AT(2), names: ["guid 7"] }],
        });
        assert.deepEqual(await archive.pagesNamed(["guid 7", "guid 8"]), new Map([["guid 7", page]]));
        for (const url of [document.url, moved.url, "http://www.velland.example/archive/one/?utm_source=x"]) {
          assert.equal((await archive.page(url))?.page, page, url);
        }
        assert.equal(await archive.addressOf(page), moved.url);
        const { pages, documents, first, last } = await archive.listed("feed");
        assert.deepEqual([pages, documents, first, last], [1, 1, AT(1), AT(2)]);
        assert.deepEqual(await archive.listed("none"), { pages: 0, documents: 0 });
      }));

    test("a source keeps its state when it is put again, and what it gave when it is removed", () =>
      using(async (archive) => {
        const url = "https://mfa.velland.example/feed";
        const source = { url, text: "page", every: 30, added: AT(1) } as const;
        await archive.putSource(source);
        assert.deepEqual(await archive.sources(), [{ source, state: { due: AT(1), arrivals: [], failures: 0 } }]);
        const state = { due: AT(2), arrivals: [AT(1)], failures: 1, reason: "It is silent." };
        const visit = { url: `${url}/1`, source: url, due: AT(2), step: 0, failures: 0, names: [] };
        const later = { ...visit, url: `${url}/2`, due: AT(3) };
        await archive.putLook({
          captures: [],
          entries: [shown("A", AT(1))],
          source: url,
          state,
          visits: [later, visit],
        });
        await archive.putSource({ ...source, every: 60 });
        assert.deepEqual(await archive.sources(), [{ source: { ...source, every: 60 }, state }]);
        assert.deepEqual(await archive.visits(url, AT(2), 10), [visit]);
        assert.deepEqual(await archive.visits(url, AT(3), 1), [visit]);
        assert.deepEqual(await archive.visited(url, [later.url, `${url}/3`]), new Map([[later.url, later]]));
        assert.equal(await archive.removeSource(url), true);
        assert.equal(await archive.removeSource(url), false);
        assert.deepEqual(await archive.visits(url, AT(9), 10), []);
        assert.equal((await archive.counts()).documents, 1);
      }));

    test("whatever the order in which looks come in, each is found at its instant and the newest is current", () =>
      fc.assert(
        fc.asyncProperty(
          fc.uniqueArray(fc.record({ day: fc.integer({ min: 1, max: 28 }), text: fc.constantFrom("A", "B") }), {
            selector: (look) => look.day,
            minLength: 1,
            maxLength: 8,
          }),
          (looks) =>
            using(async (archive) => {
              for (const { day, text } of looks) {
                await archive.putLook({ captures: [], entries: [shown(text, AT(day))] });
                assert.equal((await archive.pageAt(page, AT(day)))!.item!.document.text, text);
              }
              const newest = looks.toSorted((a, b) => b.day - a.day)[0]!;
              const current = (await archive.page(page))!.versions.filter(({ state }) => state === "current");
              assert.deepEqual(
                current.map(({ document }) => document.text),
                [newest.text],
              );
              const order = (await archive.page(page))!.sightings;
              assert.ok(order.every((one, at) => at === 0 || order[at - 1]!.last < one.first));
            }),
        ),
        { numRuns: 25 },
      ));
  });
}
