import assert from "node:assert/strict";
import { test } from "node:test";
import { alsoAsked } from "./asking.ts";

const names = (typed: string): string[][] => alsoAsked(typed).map((one) => [one.words, ...one.names]);

test("a state is found by its names in every language, whichever it is asked in", () => {
  for (const typed of ["Russia", "俄罗斯", "Россией"]) {
    const [also] = alsoAsked(typed);
    assert.equal(also?.words, typed);
    for (const name of ["Russia", "俄罗斯", "Россия"]) assert.ok(also?.names.includes(name));
    assert.deepEqual(also?.told, [{ told: "state", value: "RU" }]);
  }
});

test("names of several words, capitals, organisations and subjects have theirs", () => {
  assert.ok(names("reform of the United Nations")[0]?.includes("联合国"));
  assert.ok(names("莫斯科")[0]?.includes("Moscow"));
  assert.ok(names("ШОС")[0]?.includes("Shanghai Cooperation Organization"));
  assert.deepEqual(alsoAsked("права человека")[0]?.told, [{ told: "topic", value: "human rights" }]);
});

test("what is quoted, must be absent or is a beginning means itself", () => {
  for (const typed of ['"Russia"', "-Russia", "Russ*", "herring", "", "“俄罗斯”", "said by Ana Orlo: Russia"])
    assert.deepEqual(alsoAsked(typed), [], typed);
});
