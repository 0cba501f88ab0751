import assert from "node:assert/strict";
import { test } from "node:test";
import { russianDates } from "./dates.ts";
import { officeHead } from "./offices.ts";
import { nameKey, nominativeName } from "./persons.ts";

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
