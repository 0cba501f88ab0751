import assert from "node:assert/strict";
import { test } from "node:test";
import { TOPICS } from "./record.ts";
import { TOPIC_NAMES } from "./topic-names.ts";

test("every subject has a name in six languages, and no two have the same", () => {
  assert.deepEqual(Object.keys(TOPIC_NAMES).sort(), [...TOPICS].sort());
  for (const tongue of ["en", "fr", "zh", "ru", "es", "ar"] as const) {
    const names = TOPICS.map((topic) => TOPIC_NAMES[topic][tongue]);
    assert.ok(names.every((name) => typeof name === "string" && name.trim() !== ""));
    assert.equal(new Set(names).size, names.length, tongue);
  }
});
