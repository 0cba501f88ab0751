import assert from "node:assert/strict";
import { test } from "node:test";
import type { Also } from "../model/archive.ts";
import type { ReadoutRecord } from "../model/record.ts";
import { tellingWords } from "./telling-words.ts";

const span = (start: number) => ({ start, end: start + 2 });
const basis = { kind: "stated" as const, evidence: [span(0)] };
const RECORD = {
  actors: [
    { kind: "state", id: "a1", code: "XV", name: { value: "Вельда", basis }, mentions: [span(20), span(4)] },
    { kind: "person", id: "a2", name: { value: "Анна Белая", basis }, mentions: [span(8)], offices: [] },
    {
      kind: "organisation",
      id: "a3",
      name: { value: "Организация портов", basis },
      short: "ОП",
      mentions: [span(12)],
    },
  ],
  topics: [{ topic: "energy", evidence: [span(16)] }],
} as unknown as ReadoutRecord;

const startsOf = (...told: Also["told"]): number[] =>
  tellingWords(RECORD, told, (id) => (id === "anna" ? ["Anna Belaya", "Анна Белая"] : [])).map(({ start }) => start);

test("the words by which a record tells of what is looked for, in the order of the text", () => {
  assert.deepEqual(startsOf({ told: "state", value: "XV" }), [4, 20]);
  assert.deepEqual(startsOf({ told: "person", value: "anna" }), [8]);
  assert.deepEqual(startsOf({ told: "organisation", value: "ОП" }), [12]);
  assert.deepEqual(startsOf({ told: "topic", value: "energy" }, { told: "state", value: "XV" }), [4, 16, 20]);
  assert.deepEqual(startsOf({ told: "state", value: "XO" }, { told: "person", value: "bela" }), []);
});
