import assert from "node:assert/strict";
import { test } from "node:test";
import { readPage } from "../../page/read-page.ts";
import { read } from "../../reading/read.ts";
import { doneReports, mentionAsDone } from "./done.ts";
import { mentionBetween } from "./matching.ts";
import { keysOf, undertakingsOf } from "./undertakings.ts";

function itemOf(day: string, sentence: string) {
  const document = readPage({
    body: `Italian Foreign Minister Vero Landi met with Norwegian Foreign Minister Ida Hallek in Oslo on ${day}. ${sentence}`,
    url: `https://mfa.example/news/${day}`,
    title: "Meeting of ministers",
    language: "en",
    publisher: { name: "Ministry of Italy", country: "IT" },
    published: day,
  });
  const record = read(document);
  return { document, ...(record && { record }) };
}

const PROMISE = "Landi said that Italy will deliver twelve rescue helicopters to Norway by 1 June 2024.";

test("an undertaking has its side, its words, its day and the relation", () => {
  const item = itemOf("2024-03-01", PROMISE);
  const [one, ...others] = undertakingsOf(item);
  assert.deepEqual(others, []);
  assert.deepEqual(one!.by, ["IT"]);
  assert.ok(one!.relation.includes("NO"));
  assert.equal(one!.strength, "pledged");
  assert.equal(one!.due, "2024-06-01");
  assert.equal(item.document.text.slice(one!.deed.start, one!.deed.end), one!.words);
});

test("the same again is repeated; another day or strength is changed, with words", () => {
  const [first] = undertakingsOf(itemOf("2024-03-01", PROMISE));
  const [again] = undertakingsOf(itemOf("2024-04-01", PROMISE));
  const repeated = mentionBetween(first!, again!)!;
  assert.equal(repeated.kind, "repeated");
  assert.equal(repeated.sureness, 1);
  assert.equal(mentionBetween(again!, first!), undefined, "what was before is no later mention");
  const [put] = undertakingsOf(itemOf("2024-05-01", PROMISE.replace("1 June", "1 September")));
  const changed = mentionBetween(first!, put!)!;
  assert.equal(changed.kind, "changed");
  assert.ok(changed.changes.includes("due: 2024-06-01, now 2024-09-01"));
});

test("another deed, or another side's, is no mention", () => {
  const [first] = undertakingsOf(itemOf("2024-03-01", PROMISE));
  const [other] = undertakingsOf(
    itemOf("2024-04-01", "Landi said that Italy will open a consulate in Bergen next year."),
  );
  assert.equal(mentionBetween(first!, other!), undefined);
  const [theirs] = undertakingsOf(
    itemOf("2024-04-01", "Hallek said that Norway will deliver twelve rescue helicopters to Italy by 1 June 2024."),
  );
  assert.equal(mentionBetween(first!, theirs!), undefined);
});

test("a later report that it was done is told as a report, with its words", () => {
  const [first] = undertakingsOf(itemOf("2024-03-01", PROMISE));
  const later = itemOf("2024-06-02", "Twelve rescue helicopters were delivered to Norway on 1 June 2024.");
  const [report] = doneReports(later);
  const mention = mentionAsDone(first!, report!)!;
  assert.equal(mention.kind, "reported as done");
  assert.equal(later.document.text.slice(mention.span.start, mention.span.end), mention.words);
  assert.ok(mention.sureness < 1);
  const earlier = itemOf("2024-02-01", "Twelve rescue helicopters were delivered to Norway on 1 January 2024.");
  assert.equal(mentionAsDone(first!, doneReports(earlier)[0]!), undefined);
});

test("what is still to come, was there before, or is of another kind is not reported as done", () => {
  const [first] = undertakingsOf(itemOf("2024-03-01", PROMISE));
  for (const sentence of [
    "Twelve rescue helicopters are to be delivered to Norway.",
    "The twelve rescue helicopters have not been delivered to Norway.",
    "Twelve rescue helicopters were delivered to Norway in 2021.",
    "They visited the twelve rescue helicopters that stand in Norway.",
    "They spoke of rescue at sea, of twelve ports and of helicopters; Norway delivered its budget.",
  ]) {
    const reports = doneReports(itemOf("2024-06-02", sentence));
    assert.deepEqual(reports.map((report) => mentionAsDone(first!, report)).filter(Boolean), [], sentence);
  }
  const welcomed = itemOf("2024-06-02", "Hallek welcomed the delivery of twelve rescue helicopters to Norway.");
  assert.equal(mentionAsDone(first!, doneReports(welcomed)[0]!)?.kind, "reported as done");
});

test("what goes on is never done", () => {
  const [first] = undertakingsOf(
    itemOf("2024-03-01", "Landi said that Italy will continue providing rescue helicopters and pilots to Norway."),
  );
  const [report] = doneReports(itemOf("2024-06-02", "Italy provided rescue helicopters and pilots to Norway."));
  assert.equal(mentionAsDone(first!, report!), undefined);
});

test("two guests' joint statements do not repeat each other, though no party of them is read", () => {
  const joint = (guest: string, day: string) => {
    const document = readPage({
      body: `Foreign Minister Vero Landi said that Italy will expand trade in timber and build a research station on seaweed together with ${guest}.`,
      url: `https://mfa.example/joint/${day}`,
      title: `Joint Statement of the Leaders of Italy and ${guest}`,
      language: "en",
      publisher: { name: "Ministry of Italy", country: "IT" },
      published: day,
    });
    const record = read(document);
    return { document, ...(record && { record }) };
  };
  const [norway, later, chile] = [
    joint("Norway", "2024-03-01"),
    joint("Norway", "2024-05-01"),
    joint("Chile", "2024-06-01"),
  ];
  const [a, b, c] = [norway, later, chile].map((item) => undertakingsOf(item)[0]!);
  assert.equal(mentionBetween(a!, b!)?.kind, "repeated");
  assert.equal(mentionBetween(a!, c!), undefined);
});

test("thanks are nothing that one undertakes", () => {
  assert.deepEqual(undertakingsOf(itemOf("2024-03-01", "Landi said that Italy will thank the crews in Norway.")), []);
});

test("what every undertaking says is no key", () => {
  assert.deepEqual(keysOf("will continue to strengthen bilateral cooperation", "en"), []);
  assert.deepEqual(keysOf("deliver helicopters, deliver", "en"), ["delive", "helico"]);
  assert.deepEqual(keysOf("愿同挪方一道继续深化各领域务实合作", "zh"), []);
  assert.ok(keysOf("将提供十二架救援直升机", "zh").includes("直升"));
});

/** What a text of a day, told by its sentences in one language, undertakes and reports. */
function told(language: string, day: string, body: string) {
  const document = readPage({
    body,
    url: `https://mfa.example/${language}/${day}`,
    title: language === "zh" ? "外长会见" : "Встреча министров",
    language,
    publisher: { name: "Ministry of Italy", country: "IT" },
    published: day,
  });
  const record = read(document);
  const item = { document, ...(record && { record }) };
  return { undertakings: undertakingsOf(item), reports: doneReports(item) };
}

for (const [language, met, promised, ways] of [
  [
    "zh",
    (day: string) => `${day}，意大利外长兰迪在奥斯陆会见挪威外长哈莱克。`,
    "兰迪表示，意大利将向挪威提供十二架极地救援直升机。",
    [
      ["意大利已向挪威提供十二架极地救援直升机。", true],
      ["意大利向挪威交付了十二架极地救援直升机。", true],
      ["意大利尚未向挪威提供十二架极地救援直升机。", false],
      ["双方谈到挪威希望意大利提供的十二架极地救援直升机。", false],
      ["意大利已向挪威提供奖学金。", false],
    ],
  ],
  [
    "ru",
    (day: string) =>
      `${day} министр иностранных дел Италии В. Ланди встретился в Осло с министром иностранных дел Норвегии И. Халлек. `,
    "Ланди заявил, что Италия предоставит Норвегии двенадцать полярных спасательных вертолётов.",
    [
      ["Италия предоставила Норвегии двенадцать полярных спасательных вертолётов.", true],
      ["Халлек приветствовала поставку двенадцати полярных спасательных вертолётов из Италии в Норвегию.", true],
      ["Италия не предоставила Норвегии двенадцать полярных спасательных вертолётов.", false],
      ["Италия предоставила Норвегии стипендии.", false],
    ],
  ],
] as const)
  test(`it is told as done in ${language === "zh" ? "Chinese" : "Russian"}, too, and as what is still to come it is not`, () => {
    const { undertakings } = told(language, "2024-03-01", `${met("2024年3月1日")}${promised}`);
    assert.equal(undertakings.length, 1, "the promise is read");
    for (const [sentence, done] of ways) {
      const { reports } = told(language, "2024-06-02", `${met("2024年6月2日")}${sentence}`);
      const found = reports.flatMap((report) => mentionAsDone(undertakings[0]!, report) ?? []);
      assert.equal(found.length > 0, done, sentence);
      if (done) assert.equal(found[0]!.kind, "reported as done");
    }
  });
