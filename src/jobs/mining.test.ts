import assert from "node:assert/strict";
import { test } from "node:test";
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
