import assert from "node:assert/strict";
import { test } from "node:test";
import { foldRu } from "./ru-endings.ts";
import { russianNames } from "./russian.ts";

const found = (text: string): string[] =>
  russianNames({ states: [{ code: "XV", name: "Вельда", short: "Вельда", demonyms: ["вельдский"], capital: "Марск" }] })
    .find(
      [...text.matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*|[^\s]/gu)].map(([word]) => ({
        fold: foldRu(word),
        capital: /^\p{Lu}/u.test(word),
      })),
    )
    .map((hit) => `${hit.kind}:${hit.code ?? hit.name}`);

test("a state is found in every case, by its long name and by its adjective", () => {
  for (const text of ["в Вельде", "с Вельдой", "Вельды", "Вельду"]) assert.deepEqual(found(text), ["state:XV"], text);
  assert.deepEqual(found("с Президентом Республики Казахстан"), ["state:KZ"]);
  assert.deepEqual(found("Федеративной Республике Германия"), ["state:DE"]);
  assert.deepEqual(found("с Соединёнными Штатами Америки"), ["state:US"]);
  assert.deepEqual(found("в Египте"), ["state:EG"]);
});

test("a compound adjective names both states", () => {
  assert.deepEqual(found("вельдско-китайского диалога"), ["demonym:XV", "demonym:CN"]);
});

test("what is none of a state is hidden", () => {
  assert.deepEqual(found("в Латинской Америке"), []);
  assert.deepEqual(found("мали и того"), []);
});

test("organisations are known by their abbreviation and in any case", () => {
  assert.deepEqual(found("в Шанхайской организации сотрудничества и ООН"), [
    "organisation:Шанхайская организация сотрудничества",
    "organisation:Организация Объединённых Наций",
  ]);
});
