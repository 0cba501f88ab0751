import assert from "node:assert/strict";
import { test } from "node:test";
import type { ExtraNames } from "../../gazetteer/index.ts";
import type { ReadoutRecord } from "../../model/record.ts";
import { readPage } from "../../page/read-page.ts";
import { read } from "../read.ts";

const NAMES: ExtraNames = {
  states: [
    { code: "XV", name: "Королевство Вельда", short: "Вельда", demonyms: ["вельдский"], capital: "Марск" },
    { code: "XO", name: "Республика Орсания", short: "Орсания", demonyms: ["орсанийский"], capital: "Тирнау" },
    { code: "XL", name: "Лурения", demonyms: ["луренийский"], capital: "Селм" },
  ],
};
const LEAD =
  "5 марта в Тирнау состоялись переговоры Министра иностранных дел Орсании К.В.Дальского с Министром иностранных дел Вельды Т.Ридлем.";
const TITLE = "О переговорах Министра иностранных дел К.В.Дальского с Министром иностранных дел Вельды Т.Ридлем";

function readOf(paragraphs: readonly string[], title = TITLE): ReadoutRecord {
  const document = readPage({
    body: paragraphs.join("\n\n"),
    type: "text/plain",
    publisher: { name: "МИД Орсании", country: "XO" },
    language: "ru",
    title,
    published: "2031-03-05",
  });
  return read(document, { names: NAMES })!;
}

/** Whose each sentence is and what it does: "К.В.Дальский: commit"; a report inside one behind it. */
function told(record: ReadoutRecord): string[] {
  const names = new Map(
    record.actors.map((actor) => [actor.id, actor.kind === "state" ? actor.code : actor.name.value]),
  );
  return record.statements.map(({ holders, acts, within }) => {
    const whose = holders.value.map((holder) => (holder.kind === "actor" ? names.get(holder.actor) : holder.kind));
    return `${within ? "> " : ""}${whose.join("+")}: ${acts.map(({ value }) => value).join("+")}`;
  });
}

/** "visit past 2030-11 XV" */
const occasions = (record: ReadoutRecord): string[] =>
  record.mentioned.map(({ kind, time, date, country }) =>
    [kind.value, time, date?.value ?? "-", country?.value ?? "-"].join(" "),
  );

const MENTIONED: [sentence: string, ...occasions: string[]][] = [
  [
    "Обсуждён ход выполнения договорённостей, достигнутых в ходе визита К.В.Дальского в Вельду в ноябре 2030 года.",
    "visit past 2030-11 XV",
  ],
  ["Рассмотрены итоги прошедшего в июле в Селме форума.", "multilateral past 2030-07 XL"],
  [
    "К.В.Дальский отметил важность заседания комиссии, которое состоится 10 апреля.",
    "multilateral coming 2031-04-10 -",
  ],
  ["Рассмотрены итоги недавнего визита в Лурению.", "visit past - XL"],
  ["Предыдущий телефонный разговор министров состоялся 14 февраля.", "call past 2031-02-14 -"],
  ["К.В.Дальский напомнил, что год назад министры встречались в Марске.", "meeting past 2030 XV"],
  ["Условлено провести следующую встречу в Марске осенью.", "meeting coming 2031 XV"],
  // Nothing tells these from others, or they are the text's own.
  ["Обсуждён график встреч на высоком уровне."],
  ["В ходе встречи рассмотрены вопросы торговли."],
  ["К.В.Дальский напомнил, что много лет назад министры встречались в театре."],
  ["В этом году отмечается 25 лет подписания договора."],
];

test("other occasions are told with their kind, day and place", () => {
  for (const [sentence, ...expected] of MENTIONED) {
    const record = readOf([LEAD, sentence]);
    assert.deepEqual(occasions(record), expected, sentence);
    for (const { within } of record.mentioned) assert.ok(record.statements.some(({ id }) => id === within));
  }
});

test("what a holder tells another to have said is a report inside the report", () => {
  assert.deepEqual(
    told(
      readOf([
        LEAD,
        "К.В.Дальский сообщил, что Президент Лурении Йонас Берг ещё в феврале обещал открыть порт.",
        "Т.Ридль подчеркнул, что Лурения призвала стороны к переговорам.",
        "К.В.Дальский отметил, что порт открыт.",
      ]),
    ),
    [
      "narrator: report",
      "К.В.Дальский: assess",
      "Т.Ридль: assess",
      "К.В.Дальский: assess",
      "> Йонас Берг: commit",
      "> XL: demand",
    ],
  );
});
