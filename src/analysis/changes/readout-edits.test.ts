import assert from "node:assert/strict";
import { test } from "node:test";
import { documentOf } from "../../../bench/texts/pairs.ts";
import { classesOf, type Version } from "../../model/change.ts";
import { read } from "../../reading/read.ts";
import { compareVersions } from "./compare.ts";

/** Whole readouts, read by the reader of their language: one edit changes one thing, and the class of that is told. */
const TEXTS = {
  en: `The following is attributable to Spokesperson Nora Pell:
Secretary of State Adrian J. Vance spoke today with Velland Foreign Minister Ana Orlo to discuss the situation in the port of Karsten, D.C. The Secretary reaffirmed the commitment of the United States to the security of Velland. He said that his government would provide $45 million in humanitarian assistance by June 30, 2031.
Foreign Minister Orlo thanked the Secretary for his visit on May 12. She noted that the ceasefire had held for 11 days. Both welcomed the release of three detained journalists.
The Secretary looks forward to traveling to Karsten later this month.`,
  zh: `2031年5月12日，外交部长安娜·奥洛在卡斯滕会见莫里亚外交部长托马斯·里尔。奥洛表示，双方应深化经贸合作，扩大能源领域投资。里尔感谢中方提供的1500吨粮食援助，表示莫方将于6月30日前开放边境口岸。双方一致同意明年举行第三轮战略对话。`,
  ru: `12 мая 2031 года министр иностранных дел Велландии Анна Орлова встретилась в Карстене с послом Мерудии Томасом Рилем. Стороны обсудили вопросы торговли и безопасности. А.Орлова заявила, что Велландия направит 1500 тонн зерна до 30 июня. Посол поблагодарил за гостеприимство.`,
};

const EDITS: readonly (readonly [language: keyof typeof TEXTS, expected: string, old: string, now: string])[] = [
  ["en", "typography", "D.C. The", "DC. The"],
  ["en", "typography", "D.C.", "DC"],
  ["en", "typography", "May 12.", "May 12th."],
  ["en", "typography", "three detained", "3 detained"],
  ["en", "typography", "the United States", "The United States"],
  ["en", "typography", "Foreign Minister Orlo thanked", "FOREIGN MINISTER ORLO thanked"],
  ["en", "spelling", "traveling", "travelling"],
  ["en", "spelling", "humanitarian", "humanitarain"],
  ["en", "typography", "ceasefire", "cease-fire"],
  ["en", "spelling", "reaffirmed", "reafirmed"],
  ["en", "name", "Adrian J. Vance", "Adrian Vance"],
  ["en", "name", "Nora Pell", "Norah Pell"],
  ["en", "name", "Ana Orlo to", "Anna Orlo to"],
  ["en", "name", "port of Karsten", "port of Vilmar"],
  ["en", "name", "security of Velland", "security of Merudia"],
  ["en", "name", "Nora Pell", "Edward Stark"],
  ["en", "name", "to Karsten later", "to Kiev later"],
  ["en", "office", "Velland Foreign Minister", "Velland Prime Minister"],
  ["en", "office", "Spokesperson Nora", "Deputy Spokesperson Nora"],
  ["en", "office", "Spokesperson Nora", "Principal Deputy Spokesperson Nora"],
  ["en", "office", "Secretary of State Adrian", "Deputy Secretary of State Adrian"],
  ["en", "number", "$45 million", "$54 million"],
  ["en", "number", "11 days", "12 days"],
  ["en", "number", "three detained", "four detained"],
  ["en", "number", "$45 million", "$45 billion"],
  ["en", "date", "June 30, 2031", "June 30, 2032"],
  ["en", "date", "May 12", "May 13"],
  ["en", "date", "later this month", "next month"],
  ["en", "date", "spoke today", "spoke yesterday"],
  ["en", "date", "later this month", "in June"],
  ["en", "wording", "to discuss the situation", "on the situation"],
  ["en", "wording", "thanked", "congratulated"],
  ["en", "wording", "would provide", "may provide"],
  ["en", "wording", "the ceasefire had held", "the truce had held"],
  ["en", "wording", "humanitarian assistance", "humanitarian and economic assistance"],
  ["en", "wording", "Both welcomed", "Both sides welcomed"],
  ["en", "wording", "Both welcomed", "They welcomed"],
  ["en", "sentence-cut", " She noted that the ceasefire had held for 11 days.", ""],
  ["en", "sentence-added", "Both welcomed", "They also discussed fisheries. Both welcomed"],
  ["en", "furniture", "The following is attributable", "For Immediate Release\nThe following is attributable"],
  ["en", "furniture", "later this month.", "later this month.\n###"],
  ["en", "furniture", "later this month.", "later this month.\nA video of the visit is available here."],
  ["en", "furniture", "The following is attributable", "Last updated: May 14, 2031\nThe following is attributable"],
  ["zh", "date", "5月12日", "5月13日"],
  ["zh", "number", "1500吨", "1800吨"],
  ["zh", "number", "第三轮", "第四轮"],
  ["zh", "name", "托马斯·里尔", "托马斯·李尔"],
  ["zh", "office", "外交部长安娜", "副外交部长安娜"],
  ["zh", "office", "外交部长托马斯", "外交国务秘书托马斯"],
  ["zh", "wording", "深化经贸合作", "加强经贸合作"],
  ["zh", "typography", "经贸合作，扩大", "经贸合作、扩大"],
  [
    "zh",
    "commitment-changed sentence-cut",
    "里尔感谢中方提供的1500吨粮食援助，表示莫方将于6月30日前开放边境口岸。",
    "",
  ],
  ["zh", "sentence-added", "双方一致同意", "双方就地区局势交换意见。双方一致同意"],
  ["zh", "commitment-changed date", "6月30日前", "7月30日前"],
  ["zh", "commitment-changed date", "明年", "今年"],
  ["zh", "wording", "一致同意", "同意"],
  ["ru", "date", "12 мая 2031", "13 мая 2031"],
  ["ru", "date", "30 июня", "30 июля"],
  ["ru", "number", "1500 тонн", "1800 тонн"],
  ["ru", "typography", "1500 тонн", "1 500 тонн"],
  ["ru", "name", "Анна Орлова", "Яна Орлова"],
  ["ru", "name", "Томасом Рилем", "Томасом Рилом"],
  ["ru", "name", "в Карстене", "в Вильмаре"],
  ["ru", "office", "министр иностранных дел", "заместитель министра иностранных дел"],
  ["ru", "spelling", "поблагодарил", "поблагадарил"],
  ["ru", "wording", "обсудили вопросы", "рассмотрели вопросы"],
  ["ru", "sentence-cut", " Стороны обсудили вопросы торговли и безопасности.", ""],
  ["ru", "typography", "А.Орлова", "А. Орлова"],
  ["ru", "typography", "встретилась", "Встретилась"],
  ["ru", "furniture", "гостеприимство.", "гостеприимство.\nНеофициальный перевод"],
  ["ru", "wording", "заявила", "подчеркнула"],
  ["ru", "spelling", "Стороны", "Стороный"],
];

const versionOf = (text: string, language: string): Version => {
  const document = documentOf(text, { language });
  const record = read(document);
  return { document, ...(record && { record }) };
};

for (const [language, expected, old, now] of EDITS)
  test(`${language}, ${expected}: ${old} / ${now}`, () => {
    const text = TEXTS[language];
    assert.ok(text.includes(old));
    const change = compareVersions(versionOf(text, language), versionOf(text.replace(old, now), language));
    assert.equal(classesOf(change).join(" "), expected);
  });
