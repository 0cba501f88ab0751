import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fold, indexed, termsOf, words } from "./words.ts";

const forms = (text: string): string[] => words(text).map((word) => word.form);

test("case and accents do not count, letters that cannot be taken apart neither", () => {
  for (const [word, form] of [
    ["MÅRSK", "marsk"],
    ["Łódź", "lodz"],
    ["Ørsted", "orsted"],
    ["ĐURĐEVAC", "durdevac"],
    ["Straße", "strasse"],
    ["Ёлка", "елка"],
    ["مُحَادَثَات", "محادثات"],
    ["الأمـــن", "الامن"],
    ["ＵＮ", "un"],
  ] as const) {
    assert.equal(fold(word), form);
  }
});

test("signs that are letters to their readers stay", () => {
  assert.notEqual(fold("मिल"), fold("मूल"));
  assert.notEqual(fold("か"), fold("が"));
  assert.notEqual(fold("ดี"), fold("ดู"));
});

test("words stand where the text has them, in scripts without blanks too", () => {
  const text = "The co\u00adoperation of 2026: 双方就外交政策交换意见。";
  const found = words(text);
  assert.deepEqual(
    found.slice(0, 4).map((word) => word.form),
    ["the", "cooperation", "of", "2026"],
  );
  assert.equal(text.slice(found[1]!.start, found[1]!.end), "co\u00adoperation");
  const character = found.find((word) => word.form === "外")!;
  assert.equal(text.slice(character.start, character.end), "外");
  assert.deepEqual(forms("G20峰会"), ["g20", "峰", "会"]);
  assert.deepEqual(forms("ｶﾞｽ"), ["ガ", "ス"]);
  assert.ok(forms("รัฐมนตรีต่างประเทศ").includes(fold("ต่าง")));
});

test("any text: words lie in order, hold a letter or digit, and folding is stable", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      let end = 0;
      for (const word of words(text)) {
        assert.ok(word.start >= end && word.end > word.start && /[\p{L}\p{N}]/u.test(word.form));
        end = word.end;
      }
      assert.ok(end <= text.length);
    }),
  );
  assert.equal(indexed("ﾞ ͺ met"), "met");
});

test("a question: words once each, phrases in quotes, all other marks are gaps", () => {
  assert.deepEqual(termsOf('Herring -quota* herring "Two sides" OR(x) "alone" «le quai»'), {
    words: ["herring", "quota", "or", "x", "alone"],
    phrases: [
      ["two", "sides"],
      ["le", "quai"],
    ],
  });
  assert.deepEqual(termsOf('an open "quote'), { words: ["an", "open", "quote"], phrases: [] });
});

test("a name that the dictionary lacks is asked for with its characters together", () => {
  assert.deepEqual(termsOf("彧翀"), { words: [], phrases: [["彧", "翀"]] });
  assert.deepEqual(termsOf("彧 翀"), { words: ["彧", "翀"], phrases: [] });
  assert.deepEqual(termsOf("彧翀会谈").phrases, [
    ["彧", "翀"],
    ["会", "谈"],
  ]);
  assert.deepEqual(termsOf("外交政策").phrases, [
    ["外", "交"],
    ["政", "策"],
  ]);
  assert.deepEqual(termsOf("联合国").phrases, [["联", "合", "国"]]);
});

test("Chinese is found in either script, each character where it stands", () => {
  assert.deepEqual(termsOf("會談"), termsOf("会谈"));
  assert.deepEqual(termsOf("兩國關係"), termsOf("两国关系"));
  const text = "外長會談（會談）";
  assert.deepEqual(
    words(text).map(({ start, end, form }) => [text.slice(start, end), form]),
    [
      ["外", "外"],
      ["長", "长"],
      ["會", "会"],
      ["談", "谈"],
      ["會", "会"],
      ["談", "谈"],
    ],
  );
});
