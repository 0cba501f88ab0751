import assert from "node:assert/strict";
import { test } from "node:test";
import { russianDates } from "./dates.ts";
import { foldWord } from "./fold.ts";
import { officeHead } from "./offices.ts";
import { nameKey, nominativeName } from "./persons.ts";
import { russianTimes } from "./times.ts";
import { NO_NAME } from "./words.ts";

test("a name in any case has one key", () => {
  for (const forms of [
    ["Ридль", "Ридля", "Ридлем"],
    ["Орлова", "Орловой", "Орлову"],
    ["Тавский", "Тавского", "Тавским"],
    ["Сергей", "Сергея", "Сергеем"],
  ])
    assert.equal(new Set(forms.map(nameKey)).size, 1, forms.join(" "));
});

test("a name is shown in the nominative", () => {
  const cases: [string, "instrumental" | "genitive" | "dative", string][] = [
    ["Томашем Беловым", "instrumental", "Томаш Белов"],
    ["Дмитрием Тавским", "instrumental", "Дмитрий Тавский"],
    ["Игорем Зимой", "instrumental", "Игорь Зима"],
    ["Сергеем Орловым", "instrumental", "Сергей Орлов"],
    ["Анной Орловой", "instrumental", "Анна Орлова"],
    ["Андрея Белова", "genitive", "Андрей Белов"],
    ["М.П. Дубовской", "genitive", "М.П. Дубовская"],
    ["Анны Орловой", "genitive", "Анна Орлова"],
    ["Андрею Белову", "dative", "Андрей Белов"],
  ];
  for (const [form, kase, shown] of cases) assert.equal(nominativeName(form.split(" "), kase), shown);
});

test("heads of offices and their cases", () => {
  assert.deepEqual(officeHead("министром"), { nominative: "министр", kase: "instrumental" });
  assert.deepEqual(officeHead("председателя"), { nominative: "председатель", kase: "genitive" });
  assert.equal(officeHead("министерством"), undefined);
});

test("dates in words", () => {
  const at = (text: string): (string | undefined)[] =>
    russianDates(text, 0, "2031-03-05").map((hit) => hit.end_at ?? hit.at);
  assert.deepEqual(at("18 сентября 2030 года"), ["2030-09-18"]);
  assert.deepEqual(at("29 декабря"), ["2030-12-29"]);
  assert.deepEqual(at("28–30 апреля"), ["2031-04-30"]);
  assert.deepEqual(at("в марте этого года"), ["2031-03"]);
  assert.deepEqual(at("вчера и во вторник"), ["2031-03-04", "2031-03-04"]);
  assert.deepEqual(at("31 февраля"), [undefined]);
});

const TO_COME: [words: string, at: string | undefined][] = [
  ["до конца года", "2031"],
  ["к концу следующего года", "2032"],
  ["до конца 2033 года", "2033"],
  ["в 2032 году", "2032"],
  ["к 2035 году", "2035"],
  ["в сентябре", "2031-09"],
  ["в январе", "2032-01"],
  ["в начале июня", "2031-06"],
  ["в мае следующего года", "2032-05"],
  ["в первом квартале 2032 года", "2032"],
  ["во втором полугодии текущего года", "2031"],
  ["осенью", "2031"],
  ["весной 2032 года", "2032"],
  ["в течение трёх месяцев", "2031-06"],
  ["через две недели", "2031-03-19"],
  ["в следующем месяце", "2031-04"],
  ["не позднее 15 апреля", "2031-04-15"],
  ["в марте прошлого года", undefined],
  ["в 2029 году", undefined],
  ["в ближайшее время", undefined],
  ["в годы войны", undefined],
  ["на майской встрече", undefined],
];
for (const [words, at] of TO_COME)
  test(`“${words}”, published on 5 March 2031: ${at ?? "no time to come"}`, () => {
    assert.equal(russianTimes(foldWord(words), 0, "2031-03-05")[0]?.at, at);
  });

test("a time to come points to its words, and without a day of publication only whole ones are told", () => {
  const text = "мост достроят до конца 2032 года, порт в мае";
  const [time, ...others] = russianTimes(text, 100, undefined);
  assert.deepEqual(others, []);
  assert.equal(text.slice(time!.start - 100, time!.end - 100), "до конца 2032 года");
});

test("words that name nobody, and family names that begin as they do", () => {
  for (const word of ["Бога", "Победы", "Крыма", "Вами", "Король", "Татарстан", "Советский"])
    assert.match(foldWord(word), NO_NAME, word);
  for (const name of [
    "Богданов",
    "Королёв",
    "Василий",
    "Красновский",
    "Третьяков",
    "Судаков",
    "Христодулу",
    "Большаков",
  ])
    assert.doesNotMatch(foldWord(name), NO_NAME, name);
});

test("offices in the accusative and in everyday short form", () => {
  assert.deepEqual(officeHead("главу"), { nominative: "глава", kase: "genitive" });
  assert.deepEqual(officeHead("замминистра"), { nominative: "заместитель", kase: "nominative" });
});
