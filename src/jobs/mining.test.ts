import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { MemoryArchive } from "../../test/memory-archive.ts";
import type { Document } from "../model/document.ts";
import { readPage } from "../page/read-page.ts";
import { read } from "../reading/read.ts";
import { MINER, mineUnmined } from "./mining.ts";

const FILLER = [
  "The harbour commission spoke about dredging the southern channel before winter sets in.",
  "Both delegations looked at a timetable for ferries between the two coasts this summer.",
  "A new school for pilots opens its doors when the ice has gone from the lagoon.",
  "Questions of grain storage took the rest of an afternoon in the old customs house.",
  "The archive of the lighthouse service was handed over in eleven painted boxes.",
];
const FORMULA = "Italy stands firmly behind open passage through the northern strait for merchant ships.";

const documentOf = (number: number, middle: string): Document =>
  readPage({
    body: `Italian Foreign Minister Vero Landi met with Norwegian Foreign Minister Ida Hallek in Oslo on ${number} March 2024. ${FILLER[number % 5]} Landi said that ${middle} ${FILLER[(number + 2) % 5]}`,
    url: `https://mfa.example/news/${number}`,
    title: `Meeting number ${number}`,
    language: "en",
    publisher: { name: "Ministry of Italy", country: "IT" },
    published: `2024-03-${String(number).padStart(2, "0")}`,
  });

const put = async (archive: MemoryArchive, ...documents: Document[]): Promise<void> => {
  await archive.put(
    documents.map((document) => {
      const record = read(document);
      return { document, seen: "2024-04-01T00:00:00Z", ...(record && { record }) };
    }),
  );
};

test("formulas of a whole archive, and one readout that brings the third occasion", async () => {
  const archive = new MemoryArchive();
  await put(archive, documentOf(1, FORMULA), documentOf(2, FORMULA));
  assert.equal(await mineUnmined(archive), 2);
  assert.deepEqual(await archive.formulas(), [], "two occasions are none");
  await put(archive, documentOf(3, FORMULA));
  assert.equal(await mineUnmined(archive), 1);
  const [formula, ...others] = await archive.formulas();
  assert.deepEqual(others, []);
  assert.equal(formula!.occasions, 3);
  assert.equal(formula!.first, "2024-03-01");
  assert.equal(formula!.last, "2024-03-03");
  assert.deepEqual(formula!.publishers, ["Ministry of Italy"]);
  const uses = await archive.usesOf(formula!.id);
  assert.deepEqual(uses[0]!.to, ["NO"]);
  assert.deepEqual(
    uses[0]!.holders.map(({ name }) => name),
    ["Vero Landi"],
  );
  assert.deepEqual([...(await archive.occasionsByYear(formula!.publishers))], [["2024", 3]]);

  // The same formula with other words, by one more document.
  await put(archive, documentOf(4, FORMULA.replace("firmly", "quietly")));
  await mineUnmined(archive);
  const after = (await archive.formula(formula!.id))!;
  assert.equal(after.occasions, 4);
  assert.equal(after.changed, 1);
  assert.deepEqual((await archive.formulas({ sides: ["NO"], words: ["northern strait"] })).length, 1);
  assert.deepEqual(await archive.formulas({ sides: ["SE"] }), []);
  assert.deepEqual(await archive.formulas({ since: "2024-04" }), []);
  await archive.close();
});

test("what a page said before is no use any more; a new reading is mined anew", async () => {
  const archive = new MemoryArchive();
  await put(archive, ...[1, 2, 3, 4].map((number) => documentOf(number, FORMULA)));
  await mineUnmined(archive);
  assert.equal((await archive.formulas())[0]!.occasions, 4);
  const edited = readPage({
    body: "The page has been emptied by its publisher for the time being.",
    url: "https://mfa.example/news/4",
    title: "Meeting number 4",
    language: "en",
    publisher: { name: "Ministry of Italy", country: "IT" },
  });
  await archive.put([{ document: edited, seen: "2024-05-01T00:00:00Z" }]);
  assert.equal((await archive.unmined(MINER)).length, 1);
  await mineUnmined(archive);
  assert.equal((await archive.formulas())[0]!.occasions, 3);
  assert.equal(await mineUnmined(archive), 0, "once is enough");
  await archive.close();
});

/** Made-up words: no run of them recurs but where a sentence is used again. */
const letters = "abcdefghijklmnopqrstuvw";
const wordOf = (number: number): string =>
  `z${letters[number % 23]}o${letters[Math.floor(number / 23) % 23]}e${letters[Math.floor(number / 529) % 23]}a`;
const sentenceOf = (from: number): string =>
  `The ${Array.from({ length: 9 }, (_, at) => wordOf(from + at)).join(" ")} stood there.`;

/** A text of unlike sentences and, between them, sentences that others have as well. */
const textOf = (number: number, recurring: readonly number[]): Document => {
  const own = (at: number): string => sentenceOf(1000 + number * 90 + at * 9);
  return readPage({
    body: [
      own(0),
      own(1),
      ...recurring.flatMap((one, at) => [sentenceOf(one * 9), own(at + 2)]),
      own(7),
      own(8),
      own(9),
    ].join(" "),
    url: `https://mfa.example/text/${number}`,
    title: `Text ${number}`,
    language: "en",
    publisher: { name: "Ministry of Italy", country: "IT" },
    published: `2024-03-${String((number % 28) + 1).padStart(2, "0")}`,
  });
};

const found = async (archive: MemoryArchive): Promise<[string, number][]> =>
  (await archive.formulas({ order: "first" })).map(({ id, occasions }): [string, number] => [id, occasions]).sort();

test("one by one, in any order, as all at once: the same formulas under the same addresses", async () => {
  const texts = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { maxLength: 4 }), {
    minLength: 4,
    maxLength: 9,
  });
  await fc.assert(
    fc.asyncProperty(texts, fc.infiniteStream(fc.nat()), async (recurring, order) => {
      const documents = recurring.map((one, number) => textOf(number, one));
      const entries = documents.map((document) => ({ document, seen: "2024-04-01T00:00:00Z" }));
      const together = new MemoryArchive();
      await together.put(entries);
      await mineUnmined(together);
      const single = new MemoryArchive();
      const shuffled = entries
        .map((entry) => ({ entry, rank: order.next().value as number }))
        .sort((a, b) => a.rank - b.rank);
      for (const { entry } of shuffled) {
        await single.put([entry]);
        await mineUnmined(single);
      }
      assert.deepEqual(await found(single), await found(together));
      await together.close();
      await single.close();
    }),
    { numRuns: 40 },
  );
});

test("mined anew, a formula that still recurs keeps its address, and nothing else changes", async () => {
  const archive = new MemoryArchive();
  // The shorter wording recurs first; of all together it nearly always goes on, and only the longer would be one.
  const long = FORMULA.replace("ships.", "ships and fishing fleets.");
  for (let number = 1; number <= 15; number++) {
    await put(archive, documentOf(number, number <= 3 ? FORMULA : long));
    await mineUnmined(archive);
  }
  const before = await found(archive);
  assert.ok(before.length > 0);
  // So many more that all is mined anew.
  await put(archive, ...Array.from({ length: 201 }, (_, at) => textOf(at, [])));
  await mineUnmined(archive);
  const after = await found(archive);
  for (const [id] of before)
    assert.ok(
      after.some(([other]) => other === id),
      id,
    );
  await archive.close();
});
