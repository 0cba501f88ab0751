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

/** A sentence behind the lead, and whose it is. */
const SENTENCES: [sentence: string, told: string][] = [
  // In a text that has the first name, a surname in the form of an adjective stands alone.
  ["Дальский отверг обвинения.", "К.В.Дальский: oppose"],
  ["Участники встречи сошлись во мнении, что порт нужен.", "joint: agree"],
  ["Т.Ридль отметил вклад Орсании в развитие порта.", "Т.Ридль: support"],
  ["Т.Ридль отметил, что Вельда поддерживает усилия Орсании.", "Т.Ридль: support"],
  ["С вельдской стороны высказано предложение упростить порядок выдачи виз.", "Т.Ридль: propose"],
  ["По мнению К.В.Дальского, визит откроет новую страницу.", "К.В.Дальский: assess"],
  ["Глава МИД Вельды призвал к сдержанности.", "Т.Ридль: demand"],
  ["К.В.Дальский передал ей медаль.", "narrator: report"],
  ["К.В.Дальский передал ей приветствия.", "К.В.Дальский: courtesy"],
  ["Планируется, что осенью откроется музей.", "narrator: report"],
  ["Выражена озабоченность обстановкой на севере.", "joint: agree+oppose"],
  ["Будут предприняты совместные усилия.", "joint: agree+commit"],
  ["Т.Ридль представил коллеге позицию Вельды.", "Т.Ридль: assess"],
  ["Т.Ридль представил членов делегации.", "narrator: report"],
  ["Т.Ридль приветствовал достигнутый прогресс.", "Т.Ридль: support"],
  ["Т.Ридль приветствовал коллег.", "Т.Ридль: courtesy"],
  ["Т.Ридль сообщил о готовности Вельды открыть порт.", "Т.Ридль: commit"],
  ["Т.Ридль заявил, что Лурения должна открыть порт.", "Т.Ридль: demand"],
  ["По словам Т.Ридля, Лурения должна открыть порт.", "Т.Ридль: demand"],
  ["Т.Ридль выразил признательность за поддержку форума.", "Т.Ридль: courtesy"],
  ["«Мы не выйдем из соглашения», – заявил Т.Ридль.", "Т.Ридль: commit"],
  ["Ранее сообщалось, что порт закрыт.", "narrator: report"],
  ["Т.Ридль поделился информацией о строительстве.", "Т.Ридль: report"],
  ["Дана высокая оценка совместной работе.", "joint: agree+support"],
  ["Министр призвал стороны к сдержанности.", "К.В.Дальский: demand"],
];

test("whose a sentence of a report is, and what it does", () => {
  for (const [sentence, expected] of SENTENCES) assert.equal(told(readOf([LEAD, sentence]))[1], expected, sentence);
  assert.deepEqual(
    told(
      readOf([
        "Президент Орсании Андрей Ставров 4 марта провёл пресс-конференцию.",
        "«Порт открыт», – заявил он.",
        "Это будет способствовать торговле.",
      ]),
    ).slice(1),
    ["Андрей Ставров: assess", "Андрей Ставров: assess"],
  );
  assert.deepEqual(told(readOf([LEAD, "Т.Ридль поддержал предложение.", "По его словам, порт открыт."])).slice(1), [
    "Т.Ридль: support",
    "Т.Ридль: assess",
  ]);
});

/** What somebody who has the floor says, and what it does. */
const SPOKEN: [words: string, acts: string][] = [
  ["Мы вас приглашаем на форум.", "propose"],
  ["Будем уделять внимание портам.", "commit"],
  ["И дальше будем эту работу продолжать.", "commit"],
  ["Мы вас не подведём.", "commit"],
  ["Прошу позаниматься этим вопросом.", "demand"],
  ["Прошу Вас.", "courtesy"],
  ["Что для этого нужно?", "report"],
  ["Это вопросы, которые нужно решать.", "assess"],
  ["Мы не должны это забывать.", "propose"],
  ["Были бы рады видеть Вас в Тирнау.", "propose"],
  ["Мы поддерживаем отношения со всеми.", "assess"],
  ["Мы выступаем против санкций.", "oppose"],
  ["Там мало мест для желающих.", "assess"],
  ["Мы желаем Вам всего доброго.", "courtesy"],
  ["Мы всегда были готовы к переговорам.", "assess"],
  ["Договорились.", "agree"],
];

test("what the words of a transcript do", () => {
  for (const [words, acts] of SPOKEN)
    assert.equal(told(readOf([LEAD, `К.В.Дальский: ${words}`]))[1], `К.В.Дальский: ${acts}`, words);
});

test("the floor: names of every form, asides, and who is only spoken to", () => {
  const lead =
    "В Тирнау состоялась встреча К.В.Дальского с Министром иностранных дел Китая Ван И и Султаном Хейсамом Бен Тареком.";
  assert.deepEqual(
    told(
      readOf(
        [
          lead,
          "К.В.Дальский: Рад вас видеть.",
          "(Говорит по-китайски.)",
          "Ван И (как переведено) : Это важно.",
          "Анна Ивановна, скажу так: порт открыт.",
          "Х.Бен Тарек (как переведено) : Это верно.",
        ],
        "Встреча с Министром иностранных дел Китая Ван И",
      ),
    ).slice(1),
    ["К.В.Дальский: courtesy", "narrator: report", "Ван И: assess", "Ван И: assess", "Хейсам Бен Тарек: assess"],
  );
});

test("a ministry's own words: how it takes a step, what it expects and reserves", () => {
  const record = readOf(
    [
      "Расцениваем этот шаг как недружественный.",
      "Ожидаем от луренийской стороны разъяснений.",
      "Орсания оставляет за собой право на ответ.",
    ],
    "Комментарий Департамента печати МИД Орсании",
  );
  assert.deepEqual(told(record), ["XO: oppose", "XO: demand", "XO: commit"]);
});

test("an office that two hold under one head is meant by its whole words", () => {
  assert.deepEqual(
    told(
      readOf(
        [
          "Председатель Сената Орсании Вера Лазаревская встретилась с Председателем Собрания Вельды Имре Вадашем.",
          "Имре Вадаш предложил провести слушания.",
          "Председатель Сената поддержала эту инициативу.",
        ],
        "О встрече",
      ),
    ).slice(1),
    ["Имре Вадаш: propose", "Вера Лазаревская: support"],
  );
});

test("a title with somebody's words tells of no talks", () => {
  const kindOf = (title: string, lead: string): string | undefined => readOf([lead], title).occasion?.kind.value;
  const lead = "Переговоры возобновятся в мае, сообщила журналистам глава МИД Лурении Эва Линдт.";
  assert.equal(kindOf("Глава МИД Лурении: переговоры возобновятся в мае", lead), "briefing");
  assert.equal(kindOf("Глава МИД Лурении: переговоры возобновятся", "Порт открыт."), "statement");
  assert.equal(kindOf("Представитель ООН призвал стороны вернуться к переговорам", "Порт открыт."), "statement");
});

/** Who takes part, with office and side. */
const parties = (record: ReadoutRecord): string[] => {
  const names = new Map(record.actors.map((actor) => [actor.id, actor.name.value]));
  return record.occasion!.parties.map(({ actor, office, side }) =>
    [names.get(actor), office?.value ?? "-", side?.value ?? "-"].join(" | "),
  );
};

test("who takes part", () => {
  const cases: [title: string, lead: string, ...parties: string[]][] = [
    [
      "Телефонный разговор с Наследным принцем Вельды Томашем Ридлем",
      "Состоялся телефонный разговор Андрея Ставрова с Наследным принцем, Председателем Совета министров Вельды Томашем Ридлем.",
      "Андрей Ставров | - | XO",
      "Томаш Ридль | Наследный принц; Председатель Совета министров | XV",
    ],
    [
      "Министр принял делегацию",
      "Министр иностранных дел Орсании Павел Гринько принял делегацию Вельды во главе с Министром энергетики Томашем Ридлем.",
      "Павел Гринько | Министр иностранных дел | XO",
      "Томаш Ридль | Министр энергетики | XV",
    ],
    [
      "Встреча с Секретарём Центрального комитета Трудовой партии Кореи Ли Чоном",
      "Павел Гринько встретился с Секретарём Центрального комитета Трудовой партии Кореи Ли Чоном.",
      "Павел Гринько | - | XO",
      "Ли Чон | Секретарь Центрального комитета Трудовой партии Кореи | KP",
    ],
    [
      "О встрече",
      "Павел Гринько встретился с Министром науки и высшего образования Вельды Желько Обрадовичем и главой представительства в Орсании Михаэлем Тотом.",
      "Павел Гринько | - | XO",
      "Михаэль Тот | глава представительства | XO",
      "Желько Обрадович | Министр науки и высшего образования | XV",
    ],
    [
      "О встрече с председателем",
      "Павел Гринько встретился с действующим председателем ОБСЕ, Министром иностранных дел Лурении Павлом Штерном.",
      "Павел Гринько | - | XO",
      "Павел Штерн | действующий председатель ОБСЕ; Министр иностранных дел | XL",
    ],
    [
      "Состоялись переговоры",
      "Президенты Павел Гринько и Йонас Берг провели переговоры.",
      "Павел Гринько | - | XO",
      "Йонас Берг | - | XO",
    ],
    [
      "О консультациях",
      "Секретарь Совета Безопасности Орсании Павел Гринько провёл консультации с директором Д.А.Кравцом.",
      "Павел Гринько | Секретарь Совета Безопасности | XO",
      "Д.А.Кравец | директор | XO",
    ],
  ];
  for (const [title, lead, ...expected] of cases) assert.deepEqual(parties(readOf([lead], title)), expected, lead);
});

test("of two who speak after talks of two states, known by their names alone, the guest is the other state's", () => {
  const record = readOf(
    ["А.Ставров: Добрый день!", "В.Халас: Спасибо."],
    "Заявления для прессы по итогам орсанийско-вельдских переговоров",
  );
  assert.deepEqual(parties(record), ["А.Ставров | - | XO", "В.Халас | - | XV"]);
});

test("the day and place of the occasion, not of the report or of an arrival", () => {
  const at = (paragraphs: string[]): (string | undefined)[] => {
    const { occasion } = readOf(paragraphs, "Встреча с министром");
    return [occasion?.date?.value, occasion?.place?.city?.value];
  };
  assert.deepEqual(
    at(["Марск, 5 марта.", "Министр иностранных дел Орсании Павел Гринько 4 марта встретился с Томашем Ридлем."]),
    ["2031-03-04", "Марск"],
  );
  assert.deepEqual(at(["Павел Гринько принял Томаша Ридля, который накануне прибыл."]), ["2031-03-05", undefined]);
  assert.deepEqual(at(["Тирнау, Большой дворец.", "Павел Гринько принял Томаша Ридля, который накануне прибыл."]), [
    "2031-03-05",
    "Тирнау",
  ]);
  assert.deepEqual(at(["Тирнау, Большой дворец.", "Павел Гринько встретился с Томашем Ридлем."]), [
    "2031-03-05",
    "Тирнау",
  ]);
});
