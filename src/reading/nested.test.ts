import assert from "node:assert/strict";
import { test } from "node:test";
import { checkRecord } from "../formats/record-check.ts";
import { readPage } from "../page/read-page.ts";
import { read } from "./read.ts";

const NAMES = {
  states: [
    { code: "XV", name: "Kingdom of Velland", short: "Velland", demonyms: ["Vellandic"], capital: "Marsk" },
    { code: "XO", name: "Republic of Orsania", short: "Orsania", demonyms: ["Orsanian"], capital: "Tirnau" },
    { code: "XM", name: "Republic of Merudia", short: "Merudia", demonyms: ["Merudian"], capital: "Haldane" },
  ],
};

const MET =
  "On 4 March 2031, Foreign Minister Ana Orlo of Velland met with Foreign Minister Bran Teck of Orsania.\n\n" +
  "President Ida Vane and Prime Minister Joss Marr of Merudia did not take part.\n\n";

/** "holder: acts" of each report inside the last sentence's. */
function inner(sentence: string): string[] {
  const document = readPage({ body: MET + sentence, title: "Talks", language: "en", published: "2031-03-05" });
  const record = read(document, { names: NAMES })!;
  assert.deepEqual(checkRecord(document, record), []);
  const names = new Map(record.actors.map((actor) => [actor.id, actor.name.value]));
  const last = record.statements.filter((one) => one.within === undefined).at(-1)!;
  return record.statements
    .filter((one) => one.within === last.id)
    .map(({ holders, acts }) => {
      const who = holders.value.map((holder) => (holder.kind === "actor" ? names.get(holder.actor) : holder.kind));
      return `${who.join("; ")}: ${acts.map((act) => act.value).join(", ")}`;
    });
}

const REPORTS: [sentence: string, told: string[]][] = [
  ["Ana Orlo said that President Ida Vane had warned of a hard winter.", ["Ida Vane: oppose"]],
  ["Ana Orlo spoke of Prime Minister Joss Marr, who said that the ice would not hold.", ["Joss Marr: assess"]],
  ["Ana Orlo said that she had met Joss Marr of Merudia, who told her that the road was safe.", ["Joss Marr: assess"]],
  ["Ana Orlo said that Merudia, whose envoy had praised the treaty, was a friend.", ["Merudia: support"]],
  ["Ana Orlo said that the President, Ida Vane, had ordered the army to withdraw.", ["Ida Vane: demand"]],
  ["Ana Orlo said that Merudia had consented to send doctors.", ["Merudia: commit"]],
  ["Ana Orlo said that the Merudian army had backed the plan.", ["Merudia: support"]],
  ["Ana Orlo told him that the World Bank would advance the money.", ["World Bank: commit"]],
  ["Bran Teck told her that the two sides had agreed to open a bridge.", ["joint: agree"]],
  // Nouns that carry another's words.
  ["Bran Teck pointed to Merudia's claim that the ice would not hold.", ["Merudia: assess"]],
  ["Bran Teck rejected the allegation of Merudia that the sailors had been beaten.", ["Merudia: assess"]],
  ["Bran Teck praised Merudia's promise to free the sailors.", ["Merudia: commit"]],
  ["Bran Teck said that a warning that Merudia had issued was in vain.", ["Merudia: oppose"]],
  ["Ana Orlo said that the assurance had been repeated by President Ida Vane.", ["Ida Vane: commit"]],
  ["Bran Teck recalled his own promise to build a bridge.", ["Bran Teck: commit"]],
];

for (const [sentence, told] of REPORTS)
  test(`${told.join(", ") || "no report inside"}: ${sentence}`, () => assert.deepEqual(inner(sentence), told));

test("what is nobody else's word is no report inside a report", () => {
  for (const sentence of [
    // The holder's own, or the own state's.
    "Ana Orlo said that Velland had warned of a hard winter.",
    "Ana Orlo repeated her promise to build a bridge.",
    // Deeds, effects and what is told not to have been said.
    "Ana Orlo praised the help extended by Merudia.",
    "Ana Orlo said that the World Bank would benefit from it.",
    "Ana Orlo said that Merudia had not mentioned the sailors.",
    "Ana Orlo said that Merudia had built a road.",
    // A noun without words behind it.
    "Ana Orlo read the President's statement.",
  ])
    assert.deepEqual(inner(sentence), [], sentence);
});
