import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { formAt } from "./forms.ts";
import { lettersOf } from "./letters.ts";
import { Remembered } from "./remembered.ts";
import { tokenize } from "./tokens.ts";

const formOf = (text: string) => formAt(text, lettersOf(text).codes, 0, text.length);

test("a word is one object wherever a text has it, and another where it is written otherwise", () => {
  const [first, , again, other] = tokenize("Treaty, Treaty treaty");
  assert.equal(first!.form, again!.form);
  assert.notEqual(first!.form, other!.form);
  assert.equal(first!.form.lower, other!.form.lower);
});

test("a form has the letters of its place, whatever was met before", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."abAé’中"), minLength: 1, maxLength: 30 }), (text) => {
      const form = formOf(text);
      assert.equal(form.text, text);
      assert.equal(form.lower, text.toLowerCase().replaceAll("’", "'"));
      assert.equal(formOf(text).text, text);
    }),
    { numRuns: 1000 },
  );
});

test("more words than are kept are told apart all the same", () => {
  for (let at = 0; at < 50_000; at++) assert.equal(formOf(`w${at}`).text, `w${at}`);
  assert.equal(formOf("w7").text, "w7");
});

test("what is told of a word is worked out once, and anew when it may have changed", () => {
  let asked = 0;
  const long = new Remembered(({ text }) => {
    asked++;
    return text.length > 3;
  });
  const [word] = tokenize("harbour");
  assert.equal(long.of(word!.form), true);
  assert.equal(long.of(tokenize("harbour")[0]!.form), true);
  assert.equal(asked, 1);
  long.clear();
  assert.equal(long.of(word!.form), true);
  assert.equal(asked, 2);
  const short = new Remembered(({ text }) => text.length < 4);
  assert.equal(short.of(word!.form), false);
  assert.equal(long.of(word!.form), true);
});
