import assert from "node:assert/strict";
import { test } from "node:test";
import { checkRecord } from "../formats/record-check.ts";
import { readPage } from "../page/read-page.ts";
import { read } from "./read.ts";

const NAMES = {
  states: [
    { code: "XV", name: "Kingdom of Velland", short: "Velland", demonyms: ["Vellandic"], capital: "Marsk" },
    { code: "XO", name: "Republic of Orsania", short: "Orsania", demonyms: ["Orsanian"], capital: "Tirnau" },
  ],
};

const MEETING =
  "On 4 March 2031, Foreign Minister Ana Orlo of Velland met with Foreign Minister Bran Teck of Orsania.\n\n";
const VISIT = "Foreign Minister Ana Orlo of Velland paid a working visit to Orsania from 2 to 4 March 2031.\n\n";
const SPEECH = "President Ida Vane of Velland gave a speech at the University of Marsk on 4 March 2031.\n\n";

function mentioned(sentence: string, opening = MEETING) {
  const document = readPage({ body: opening + sentence, title: "News", language: "en", published: "2031-03-05" });
  const record = read(document, { names: NAMES })!;
  assert.deepEqual(checkRecord(document, record), []);
  const names = new Map(record.actors.map((actor) => [actor.id, actor.name.value]));
  return record.mentioned.map((other) => ({
    told: [other.kind.value, other.time, other.date?.value ?? "-"].join(" "),
    country: other.country?.value,
    parties: other.parties.map((id) => names.get(id)),
    rule: other.date?.basis.kind === "inferred" ? other.date.basis.rule : undefined,
  }));
}

const OTHERS: [sentence: string, told: string[], opening?: string][] = [
  ["Ana Orlo recalled her visit to Tirnau in October last year.", ["visit past 2030-10"]],
  ["Ana Orlo thanked him for their talks in Marsk last autumn.", ["meeting past 2030"]],
  ["Ana Orlo said that the envoy had called on her the previous Friday.", ["meeting past 2031-02-28"]],
  [
    "Ana Orlo said that President Ida Vane had spoken by telephone with the envoy two days earlier.",
    ["call past 2031-03-02"],
  ],
  ["Bran Teck pointed to the letter that Orsania sent in January.", ["message past 2031-01"]],
  ["Bran Teck quoted from her address to parliament on 12 November.", ["speech past 2030-11-12"]],
  ["Bran Teck recalled the treaty that the two states signed in Tirnau in 2029.", ["signing past 2029"]],
  ["Bran Teck referred to the Grey Sea Conference in Lisbon in June 2030.", ["multilateral past 2030-06"]],
  // To come, by a verb or a word; the next such month.
  [
    "The two ministers agreed to hold the next round of talks in Tirnau in the first half of 2032.",
    ["meeting coming 2032"],
  ],
  ["The two ministers agreed to meet again in January.", ["meeting coming 2032-01"]],
  [
    "Ana Orlo said that she would raise it at the defence ministers' meeting on 23 October.",
    ["multilateral coming 2031-10-23"],
  ],
  ["Ana Orlo invited him to visit Velland.", ["visit coming -"]],
  // A day without a year that is near is meant, unless it has been held.
  ["They also discussed the March 24 Grey Sea Conference.", ["multilateral coming 2031-03-24"]],
  ["They also discussed the Grey Sea Conference held on March 24.", ["multilateral past 2030-03-24"]],
  ["Bran Teck briefed her on his talks with President Joss Marr.", ["meeting past -"]],
  ["The two ministers agreed to meet again within sixty days.", ["meeting coming 2031-05"]],
  // Beside another, and in the course of the day.
  ["Talks followed on the sidelines of the Antalya Forum.", ["multilateral past -"]],
  ["In the afternoon Minister Orlo met President Joss Marr.", ["meeting past 2031-03-04"]],
  // A visit is told in its meetings.
  [
    "On 3 March she held talks with Foreign Minister Bran Teck and called on President Joss Marr.",
    ["meeting past 2031-03-03", "meeting past 2031-03-03"],
    VISIT,
  ],
  ["She was received in Tirnau by President Joss Marr on 4 March.", ["meeting past 2031-03-04"], VISIT],
  ["“President Joss Marr told me in Tirnau last month that the bridge was ready.”", ["meeting past 2031-02"], SPEECH],
];

for (const [sentence, told, opening] of OTHERS)
  test(`${told.join(", ")}: ${sentence}`, () =>
    assert.deepEqual(
      mentioned(sentence, opening).map((other) => other.told),
      told,
    ));

const NONE: [sentence: string, opening?: string][] = [
  // The text's own.
  ["During the meeting, the two ministers discussed trade."],
  ["The talks on 4 March were held in a friendly spirit."],
  ["At their meeting, Ana Orlo praised the new bridge."],
  ["Her visit comes at a good time.", VISIT],
  // Any, or none.
  ["They praised the rise of high-level visits."],
  ["Ana Orlo said that dialogue matters."],
  ["Ana Orlo called on Orsania to free the sailors."],
  ["Ana Orlo called on Bran Teck to free the sailors."],
  ["Ana Orlo said that the ships met the requirements."],
  ["Ana Orlo said that it was a good sign."],
  ["Ana Orlo said that the treaty would be signed once the annex was ready."],
  ["Bran Teck addressed the need for new rules in the Security Council."],
  ["Bran Teck answered questions at a press conference."],
  ["Bran Teck made note of this."],
];

for (const [sentence, opening] of NONE)
  test(`no other occasion: ${sentence}`, () =>
    assert.deepEqual(
      mentioned(sentence, opening).map((other) => other.told),
      [],
    ));

test("an occasion has who takes part, the state where it was, and the rule that gave its day", () => {
  assert.deepEqual(
    mentioned("Bran Teck said that President Joss Marr had met President Ida Vane in Marsk in January."),
    [{ told: "meeting past 2031-01", country: "XV", parties: ["Joss Marr", "Ida Vane"], rule: "date-such" }],
  );
  assert.deepEqual(mentioned("In the afternoon Minister Orlo met President Joss Marr.")[0]?.rule, "date-of-occasion");
  assert.deepEqual(
    mentioned("Ana Orlo said that the envoy had called on her two days earlier.")[0]?.rule,
    "date-counted",
  );
});
