import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { heard, SAYINGS, type SayingCode, say } from "./saying.ts";

const CODES = Object.keys(SAYINGS) as SayingCode[];
const holesOf = (code: SayingCode): string[] => [...SAYINGS[code].matchAll(/\{(\w+)\}/g)].map(([, hole]) => hole!);
const LISTS = new Set(["names", "topics", "figures"]);

describe("sentences of reasons", () => {
  test("say what they are given", () => {
    assert.equal(say("same-text"), "Title and text are the same, word for word.");
    assert.equal(
      say("same-parties", { names: ["Ada Orlin", "Bero Tamm"] }),
      "Both have “Ada Orlin” and “Bero Tamm” as parties.",
    );
    assert.equal(
      say("days-apart", { days: 1, a: "2030-03-05", b: "2030-03-06" }).slice(0, 26),
      "Their days are 1 apart (20",
    );
  });

  test("every one is told again from its words, with its values", () => {
    const value = fc.stringMatching(/^[\p{L}\d]{1,9}(?:[ -][\p{L}\d]{1,9}){0,2}$/u);
    fc.assert(
      fc.property(fc.constantFrom(...CODES), fc.array(value, { minLength: 8, maxLength: 8 }), (code, given) => {
        const values = Object.fromEntries(
          holesOf(code).map((hole, at) => [hole, LISTS.has(hole) ? given.slice(at, at + 3) : given[at]!]),
        );
        const sentence = (say as (code: SayingCode, values: object) => string)(code, values);
        assert.deepEqual(heard(sentence), { code, values }, sentence);
      }),
    );
  });

  test("a name with a conjunction stays one name", () => {
    const sentence = say("same-topics", { topics: ["Gaza and Israel-Palestine", "Yemen and Red Sea"] });
    assert.deepEqual(heard(sentence)?.values.topics, ["Gaza and Israel-Palestine", "Yemen and Red Sea"]);
  });

  test("other sentences are none of them, however long", () => {
    for (const other of [
      "",
      "Because.",
      "Both have Ada as parties.",
      "“".repeat(100_000),
      `“${"” and “".repeat(50_000)}`,
    ])
      assert.equal(heard(other), undefined, other.slice(0, 40));
  });
});
