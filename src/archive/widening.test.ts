import assert from "node:assert/strict";
import { test } from "node:test";
import type { Also } from "../model/archive.ts";
import { questionOf } from "../text/question.ts";
import { foundBy, widened } from "./widening.ts";

const VELLAND: Also = { words: "Velland", names: ["维兰德", "Вельда"], told: [{ told: "state", value: "XV" }] };
const HARBOURS: Also = { words: "Northern Harbours", names: ["北湾组织"], told: [] };

const askedOf = (typed: string, also: Also[]): unknown => widened(questionOf(typed).clause, also);

test("a name is asked for in every language, and by what documents tell", () => {
  assert.deepEqual(askedOf("Velland", [VELLAND]), {
    kind: "any",
    clauses: [
      { kind: "word", form: "velland" },
      { kind: "phrase", forms: ["维", "兰", "德"] },
      { kind: "word", form: "вельд" },
      { kind: "told", told: "state", value: "XV" },
    ],
  });
});

test("a name of several words is taken together, and the other words stay", () => {
  const clause = askedOf("quota Northern Harbours", [HARBOURS]) as { clauses: { kind: string }[] };
  assert.deepEqual(
    clause.clauses.map(({ kind }) => kind),
    ["word", "any"],
  );
});

test("quoted words and words that must be absent are left alone", () => {
  assert.deepEqual(askedOf('"Velland"', [VELLAND]), { kind: "word", form: "velland", exact: true });
  const without = askedOf("quota -Velland", [VELLAND]) as { without: unknown[] };
  assert.deepEqual(without.without, [{ kind: "word", form: "velland" }]);
});

test("documents are found by words, by what they tell, and not by what is excluded", () => {
  const clause = widened(questionOf("Velland quota -herring").clause, [VELLAND])!;
  const byWords: Record<string, number[]> = { '"quota"': [1, 2, 3, 4], '"herring"': [4] };
  const found = foundBy(clause, {
    byWords: (match) => byWords[match] ?? [1],
    byTold: () => [2, 4, 9],
    everything: () => [1, 2, 3, 4, 9],
  });
  assert.deepEqual(found, [1, 2]);
  assert.equal(
    foundBy(questionOf("quota").clause!, { byWords: () => [], byTold: () => [], everything: () => [] }),
    undefined,
  );
});

test("a name in a script without spaces is one name, though its words are cut apart", () => {
  const organisation: Also = { words: "北湾合作组织", names: ["NBCO"], told: [] };
  assert.deepEqual(askedOf("北湾合作组织", [organisation]), {
    kind: "any",
    clauses: [
      { kind: "phrase", forms: [..."北湾合作组织"] },
      { kind: "word", form: "nbco" },
    ],
  });
});

test("a name is widened in a choice and in brackets; what nothing widens stays as it was", () => {
  const choice = askedOf("Velland OR herring", [VELLAND]) as { kind: string; clauses: { kind: string }[] };
  assert.equal(choice.kind, "any");
  assert.deepEqual(
    choice.clauses.map(({ kind }) => kind),
    ["any", "word"],
  );
  const within = askedOf("quota (Velland OR herring)", [VELLAND]);
  assert.match(JSON.stringify(within), /"told":"state"/);
  const { clause } = questionOf("quota (cod OR herring)");
  assert.equal(widened(clause, [VELLAND]), clause);
});
