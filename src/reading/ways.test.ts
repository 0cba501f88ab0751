import assert from "node:assert/strict";
import { test } from "node:test";
import { checkRecord } from "../formats/record-check.ts";
import { ACT_WAYS, type Basis, HOLDER_WAYS } from "../model/evidence.ts";
import { readPage } from "../page/read-page.ts";
import { read } from "./read.ts";

const NAMES = {
  states: [
    { code: "XV", name: "Kingdom of Velland", short: "Velland", demonyms: ["Vellandic"], capital: "Marsk" },
    { code: "XO", name: "Republic of Orsania", short: "Orsania", demonyms: ["Orsanian"], capital: "Tirnau" },
  ],
};

const MET =
  "On 12 March 2026, Foreign Minister Ana Orlo of Velland met with Foreign Minister Bran Teck of Orsania.\n\n";

/** How a sentence was read, the last where none is named: "subject: Ana Orlo; said", each act likewise. */
function readingOf(text: string, at = -1): { holders: string; acts: string[] } {
  const document = readPage({ body: text, title: "Talks in Marsk", language: "en" });
  const record = read(document, { names: NAMES })!;
  assert.deepEqual(checkRecord(document, record), []);
  const told = (basis: Basis): string => {
    if (basis.kind === "page") return basis.field;
    const words = basis.evidence.map((span) => document.text.slice(span.start, span.end)).join("; ");
    return `${basis.kind === "stated" ? basis.way : "rule" in basis ? basis.rule : basis.kind}: ${words}`;
  };
  const statement = record.statements.filter((one) => one.within === undefined).at(at)!;
  return {
    holders: told(statement.holders.basis),
    acts: statement.acts.map((act) => `${act.value} by ${told(act.basis)}`),
  };
}

const TO_A_HOLDER: [way: keyof typeof HOLDER_WAYS, text: string, words: string, at?: number][] = [
  ["subject", `${MET}Ana Orlo said that trade had grown.`, "Ana Orlo; said"],
  ["points-back", `${MET}Ana Orlo said that trade had grown. She added that tourism had not.`, "She; added"],
  ["joint-subject", `${MET}The two ministers agreed to meet again.`, "The two ministers; agreed"],
  ["verb-first", `${MET}Trade had grown, said Bran Teck.`, "Bran Teck; said"],
  ["according-to", `${MET}According to Bran Teck, trade had grown.`, "Bran Teck; According to"],
  [
    "view-of",
    `${MET}In the Orsanian minister's view, trade had grown.`,
    "the Orsanian minister; In the Orsanian minister's view",
  ],
  ["by-agent", `${MET}The importance of dialogue was stressed by Ana Orlo.`, "Ana Orlo; stressed"],
  ["holds", `${MET}Velland will receive both delegations.`, "Velland"],
  ["tells", `${MET}The ministers discussed trade.`, "discussed"],
  [
    "purpose",
    "Foreign Minister Ana Orlo met with Bran Teck to thank him for his work.",
    "Foreign Minister Ana Orlo; thank",
  ],
  [
    "two-clauses",
    `${MET}The ministers discussed trade, and Ana Orlo welcomed the new ferry.`,
    "discussed; Ana Orlo; welcomed",
  ],
  ["label", `${MET}Ana Orlo: Trade has grown.`, "Ana Orlo:"],
  ["byline", `${MET}Statement by Ana Orlo: We will keep the new ferry.`, "Ana Orlo"],
  ["quotation-beside", `${MET}“Trade has grown and will go on growing,” said Ana Orlo.`, "Ana Orlo"],
  ["quotation-ahead", `${MET}“We see no reason to stop here. Trade has grown,” said Ana Orlo.`, "Ana Orlo", -2],
  ["quotation-open", `${MET}Ana Orlo said: “Trade has grown. It will go on growing.”`, "Ana Orlo"],
];

test("every way to a holder is gone by some text", () => {
  for (const [way, text, words, at] of TO_A_HOLDER) assert.equal(readingOf(text, at).holders, `${way}: ${words}`);
  assert.deepEqual(
    TO_A_HOLDER.map(([way]) => way),
    Object.keys(HOLDER_WAYS),
  );
});

const TO_AN_ACT: [way: keyof typeof ACT_WAYS, text: string, act: string, words: string][] = [
  ["verb", "Ana Orlo thanked Bran Teck.", "courtesy", "thanked"],
  ["verb", "The two ministers agreed to meet again.", "agree", "agreed"],
  ["verb", "The ministers discussed trade.", "report", "discussed"],
  ["noun", "Ana Orlo expressed concern at the closure of the strait.", "oppose", "expressed concern"],
  ["noun", "Satisfaction was expressed by Ana Orlo at the growth of trade.", "support", "Satisfaction"],
  ["modal", "Ana Orlo said that Velland will send two ships.", "commit", "Velland will"],
  ["modal", "Ana Orlo said that both sides should meet more often.", "propose", "both sides should"],
  ["modal", "Ana Orlo said that the attacks must stop.", "demand", "must"],
  ["words", "Ana Orlo said that two ships were at his disposal.", "commit", "at his disposal"],
  ["verb", "Ana Orlo said that Velland is ready to send two ships.", "commit", "ready to"],
  [
    "words",
    "Ana Orlo reaffirmed her commitment to Orsania's sovereignty.",
    "support",
    "commitment to Orsania's sovereignty",
  ],
];

test("every way to an act is gone by some text", () => {
  for (const [way, text, act, words] of TO_AN_ACT) {
    const { acts } = readingOf(MET + text);
    assert.ok(acts.includes(`${act} by ${way}: ${words}`), `${text} gives ${acts.join(", ")}`);
  }
  assert.deepEqual([...new Set(TO_AN_ACT.map(([way]) => way))], Object.keys(ACT_WAYS));
});

test("what no word says to be a report is one by a rule", () => {
  assert.deepEqual(readingOf(`${MET}A lunch in the old harbour rounded off the day.`).acts, [
    "report by narrator-reports: A lunch in the old harbour rounded off the day.",
  ]);
  assert.deepEqual(readingOf(`${MET}Question: Will the ferry come?`), {
    holders: "label: Question",
    acts: ["report by question-reports: Question"],
  });
});

test("who has the floor has it by the words that gave it", () => {
  for (const [text, words] of [
    [`${MET}Ana Orlo: Trade has grown.\n\nTourism has not.`, "Ana Orlo"],
    [`${MET}Question: Will the ferry come? It was promised.`, "Question"],
    [`${MET}Moderator: Good evening. A few words first.`, "Moderator"],
  ] as const)
    assert.equal(readingOf(text).holders, `has-the-floor: ${words}`);
});
