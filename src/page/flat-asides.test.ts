import assert from "node:assert/strict";
import { test } from "node:test";
import { readPage } from "./read-page.ts";

const FLAT =
  "Встреча с губернатором Северного края В Тирнау состоялась встреча Андрея Ставрова с губернатором Северного края Игорем Дальниным. " +
  "А.Ставров: Добрый день! Смотрите также Открытие порта «Север» 21 апреля 2031 года Рад видеть Вас в столице. " +
  "И.Дальнин: Спасибо. * * * Порт работает, смотрите также на цифры. Навигация началась в срок, суда идут по расписанию.";

test("a page whose line breaks were lost: what it shows of other pages is cut out, and the places stay", () => {
  const { text, blocks } = readPage({
    body: FLAT,
    type: "text/plain",
    language: "ru",
    title: "Встреча с губернатором Северного края",
    url: "https://president.example/1",
    publisher: { name: "Президент Орсании", country: "XO" },
  });
  assert.doesNotMatch(text, /Открытие порта|\* \* \*/u);
  assert.match(text, /Рад видеть Вас/u);
  assert.match(text, /смотрите также на цифры/u, "inside a sentence they are words like others");
  for (const { start, end, given } of blocks)
    if (given !== undefined) assert.equal(FLAT.slice(given, given + end - start), text.slice(start, end));
});
