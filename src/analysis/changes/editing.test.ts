import assert from "node:assert/strict";
import { test } from "node:test";
import { documentOf } from "../../../bench/texts/pairs.ts";
import { classesOf } from "../../model/change.ts";
import { compareVersions } from "./compare.ts";

/** Small edits as press offices make them, in several languages. */
const EDITS: readonly (readonly [expected: string, before: string, after: string, language?: string])[] = [
  ["date", "The briefing starts at 10:30 a.m. EDT in the hall.", "The briefing starts at 11:30 a.m. EDT in the hall."],
  ["date", "The briefing starts at 10:30 a.m. EDT in the hall.", "The briefing starts at 10:30 a.m. EST in the hall."],
  ["date", "The briefing starts at 2:30 p.m. in the hall.", "The briefing starts at 2:30 a.m. in the hall."],
  ["typography", "The briefing starts at 2:30 p.m. in the hall.", "The briefing starts at 2:30 PM in the hall."],
  [
    "date",
    "He will travel to Karsten May 24-27, 2021 with his team.",
    "He will travel to Karsten May 24-28, 2021 with his team.",
  ],
  [
    "typography",
    "He will travel to Karsten May 24-27, 2021 with his team.",
    "He will travel to Karsten May 24–27, 2021 with his team.",
  ],
  ["date", "The budget for fiscal year 2022 was shown.", "The budget for fiscal year 2023 was shown."],
  ["number", "Call (202) 647-1234 for help.", "Call (202) 647-1235 for help."],
  ["number", "It gave $5.5 million in aid.", "It gave $5.5 billion in aid."],
  ["number", "It gave $5.5 million in aid.", "It gave $55 million in aid."],
  ["typography", "Some 20 percent came.", "Some 20% came."],
  ["typography", "Some 20 percent came.", "Some 20 per cent came."],
  ["typography", "The COVID-19 crisis goes on.", "The Covid-19 crisis goes on."],
  ["typography", "The G7 met in Karsten.", "The G-7 met in Karsten."],
  ["typography", "It was the 5th round of talks.", "It was the fifth round of talks."],
  ["number", "It was the 5th round of talks.", "It was the 6th round of talks."],
  ["number", "It rose by 3.5 points.", "It rose by 35 points."],
  ["number", "It was -5 degrees.", "It was 5 degrees."],
  ["typography", "There were twenty-five guests.", "There were 25 guests."],
  ["typography", "There were two hundred guests.", "There were 200 guests."],
  ["typography", "He said “no”…", 'He said "no"...'],
  ["typography", "The co-operation goes on.", "The cooperation goes on."],
  ["typography", "It was over come by events.", "It was overcome by events."],
  ["spelling", "The programme of the centre is new.", "The program of the center is new."],
  ["spelling", "They recieved the letter.", "They received the letter."],
  ["spelling", "The goverment met.", "The government met."],
  ["wording", "They met on the border.", "They met at the border."],
  ["wording", "The act was legal under the law.", "The act was illegal under the law."],
  ["wording", "It will increase the tariff.", "It will decrease the tariff."],
  ["wording", "The visit was useful for both.", "The visit was very useful for both."],
  ["spelling", "They met at at the border.", "They met at the border."],
  ["office", "The Spokesperson said so.", "The Deputy Spokesperson said so."],
  ["office", "He is Assistant Secretary for African Affairs now.", "He is Assistant Secretary for Asian Affairs now."],
  ["name", "We thank Mr. Orlo for this.", "We thank Ms. Orlo for this."],
  ["typography", "• Trade and energy\n• Borders", "- Trade and energy\n- Borders"],
  ["typography", "1. Trade and energy", "1) Trade and energy"],
  ["sentence-moved", "Talks with:\nTrade\nEnergy\nBorders", "Talks with:\nEnergy\nBorders\nTrade"],
  [
    "sentence-added",
    "MR. ORLO: Thank you all.",
    "MR. ORLO: Thank you all.\nQUESTION: What about the border?\nMR. ORLO: No comment.",
  ],
  ["name", "MR. ORLO: Thank you all.\nQUESTION: What about it?", "MR. REEL: Thank you all.\nQUESTION: What about it?"],
  ["furniture", "The two met.", "The two met.\nThis text is also available in Arabic."],
  ["furniture", "The two met.", "The two met.\n[End of Text]"],
  ["furniture", "Begin Text:\nThe two met.", "The two met."],
  [
    "furniture",
    "The two met.",
    "The two met.\nFor further information, please contact the press office at press@mfa.example.",
  ],
  ["date", "Сегодня прошла встреча 4 мая 2021 года.", "Сегодня прошла встреча 5 мая 2021 года.", "ru"],
  ["name", "Встречу провёл министр Сергей Орлов.", "Встречу провёл министр Семён Орлов.", "ru"],
  ["date", "会谈将于2021年5月4日举行。", "会谈将于2022年5月4日举行。", "zh"],
  ["number", "会谈有150名代表参加。", "会谈有180名代表参加。", "zh"],
  ["number", "共有三十名代表参加会谈。", "共有四十名代表参加会谈。", "zh"],
  ["typography", "双方讨论了“贸易”问题。", "双方讨论了「贸易」问题。", "zh"],
  ["spelling", "工作进展的很快。", "工作进展得很快。", "zh"],
  ["date", "عقد الاجتماع في 4 مايو 2021 في القاهرة.", "عقد الاجتماع في 5 مايو 2021 في القاهرة.", "ar"],
  ["typography", "حضر 40 وزيرا.", "حضر ٤٠ وزيرا.", "ar"],
  ["date", "Die Sitzung fand am 4. Mai statt.", "Die Sitzung fand am 5. Mai statt.", "de"],
  ["spelling", "Der Prozeß dauert an.", "Der Prozess dauert an.", "de"],
  ["number", "Le fonds a 1 500 euros.", "Le fonds a 1 800 euros.", "fr"],
  ["typography", "Le fonds a 1 500 euros.", "Le fonds a 1500 euros.", "fr"],
  ["date", "La reunión fue el 4 de mayo de 2021.", "La reunión fue el 4 de junio de 2021.", "es"],
  ["typography", "“Nous sommes là” a-t-il dit.", "« Nous sommes là » a-t-il dit.", "fr"],
  ["date", "회담은 5월 4일 열렸다.", "회담은 5월 5일 열렸다.", "ko"],
  ["name", "They wrote to Karstén today.", "They wrote to Karsten today."],
  ["name", "He spoke to Al Orlo today.", "He spoke to El Orlo today."],
  ["name", "He met with Côte d’Orlon’s minister.", "He met with Orlon Coast’s minister."],
  ["name", "It was said in the ABU today.", "It was said in the BAU today."],
  ["office", "He met Under Secretary Reel there.", "He met Acting Deputy Secretary Reel there."],
  ["wording", "They agreed to help.", "They agree to help."],
];

for (const [expected, before, after, language = "en"] of EDITS)
  test(`${expected}: ${before.slice(0, 40)} / ${after.slice(0, 40)}`, () => {
    const [older, newer] = [before, after].map((text) => ({ document: documentOf(text, { language }) }));
    const mirrored = expected.replace("added", "cut");
    assert.equal(classesOf(compareVersions(older!, newer!)).join(" "), expected);
    if (expected !== "sentence-cut") assert.equal(classesOf(compareVersions(newer!, older!)).join(" "), mirrored);
  });
