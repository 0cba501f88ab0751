import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { tokenize } from "./tokens.ts";
import { WordIndex } from "./word-index.ts";
import { PhraseTable, WordMap, WordSet } from "./word-lists.ts";

const set = new WordSet(["the", "both"]);
const map = new WordMap([
  ["met", 1],
  ["sides", 2],
]);
const table = new PhraseTable([
  ["took part", "a"],
  ["took", "b"],
  ["on behalf of", "c"],
]);
const index = new WordIndex({
  set,
  map,
  table,
  filler: Array.from({ length: 70 }, (_, at) => new WordSet([`w${at}`])),
});

test("a list says of a token what it says of its word, looked up before or not", () => {
  const words = fc.array(fc.constantFrom("The", "both", "met", "Sides", "took", "part", "on", "w69", ",", "x"));
  fc.assert(
    fc.property(words, fc.boolean(), (given, looked) => {
      const tokens = tokenize(given.join(" "));
      if (looked) index.of(tokens);
      for (const token of tokens) {
        assert.equal(set.holds(token), set.has(token.lower));
        assert.equal(map.of(token), map.get(token.lower));
        assert.equal(map.holds(token), map.has(token.lower));
        assert.equal(table.of(token), table.get(token.lower));
        assert.equal(table.opening(token) !== undefined, ["took", "on"].includes(token.lower));
      }
    }),
  );
});

test("nothing is in no list, and a list that is in no index is asked by its words", () => {
  const [token] = tokenize("both");
  index.of([token!]);
  assert.equal(set.holds(undefined), false);
  assert.equal(map.of(undefined), undefined);
  assert.equal(new WordSet(["both"]).holds(token), true);
  assert.equal(new WordMap([["both", 3]]).of(token), 3);
});

test("a list belongs to one language", () => {
  const shared = new WordSet(["both"]);
  assert.doesNotThrow(() => [new WordIndex({ shared }), new WordIndex({ shared })]);
  assert.throws(() => new WordIndex({ first: new WordSet(["one"]), shared }), /belongs to one language/);
});
