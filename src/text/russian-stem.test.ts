import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { stemOf } from "./russian-stem.ts";
import { indexed } from "./words.ts";

test("the forms of a Russian word are found as one", () => {
  for (const forms of [
    "Россия России Россию Россией",
    "переговоры переговоров переговорам переговорами",
    "министр министра министром министры",
    "отметил отметила отметили отметить",
    "российский российского российская российских",
    "безопасность безопасности безопасностью",
    "Ставров Ставрова Ставрову Ставровым",
    "Иран Ирана Ираном",
    "договорённость договоренности договорённостей",
  ]) {
    const stems = new Set(forms.split(" ").map((form) => indexed(form)));
    assert.equal(stems.size, 1, [...stems].join(" "));
  }
});

test("words that have nothing in common stay apart", () => {
  const stems = ["страна", "страх", "Иран", "Ирак", "мир", "министр", "стороны", "партия"].map(indexed);
  assert.equal(new Set(stems).size, stems.length);
});

test("a stem is the beginning of its word, has no other stem, and is never empty", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[а-я]{1,30}$/u), (word) => {
      const stem = stemOf(word);
      assert.ok(stem.length > 0 && word.startsWith(stem));
      assert.ok(stem.length < 3 || stemOf(stem) === stem);
    }),
  );
});
