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

/** Published on Wednesday 5 March 2031, of talks on the day before. */
const MET = "On 4 March 2031, Foreign Minister Ana Orlo of Velland met with Foreign Minister Bran Teck of Orsania.\n\n";

/** What the last sentence commits to. */
function made(sentence: string, published: string | null = "2031-03-05") {
  const document = readPage({
    body: MET + sentence,
    title: "Talks",
    language: "en",
    ...(published ? { published } : {}),
  });
  const record = read(document, { names: NAMES })!;
  assert.deepEqual(checkRecord(document, record), []);
  const last = record.statements.filter((one) => one.within === undefined).at(-1)!;
  const commitment = record.commitments.find((one) => one.statement === last.id);
  return (
    commitment && {
      by: commitment.by.join(),
      strength: commitment.strength.value,
      due: commitment.due?.value,
      rule: commitment.due?.basis.kind === "inferred" ? commitment.due.basis.rule : undefined,
      forum: commitment.forum?.value,
      condition: commitment.condition && document.text.slice(commitment.condition.start, commitment.condition.end),
    }
  );
}

const DUE: [sentence: string, due: string | undefined, rule?: string][] = [
  ["Ana Orlo said that Velland would send two ships by the end of May.", "2031-05", "date-such"],
  ["Ana Orlo said that Velland would open a consulate in Tirnau in the first half of 2032.", "2032"],
  ["The two ministers agreed to meet again next spring.", "2032", "date-such"],
  ["The two ministers agreed to meet again next year.", "2032", "date-this-year"],
  ["The two ministers agreed to set up a panel within three months.", "2031-06", "date-counted"],
  ["Ana Orlo said that Velland would pay out the loan by Friday.", "2031-03-07", "date-weekday"],
  ["Ana Orlo said that Velland would lift the ban before 1 February.", "2032-02-01", "date-year-from-page"],
  ["Ana Orlo said that Velland would share its data from April, and not before the treaty was ready.", "2031-04"],
  // Times of other things than of what is promised.
  ["Ana Orlo said today that Velland would send two ships.", undefined],
  ["In March the two ministers agreed to open a bridge.", undefined],
  ["Ana Orlo said that Velland would free the sailors held since June.", undefined],
  ["Ana Orlo said that Velland would honour what Bran Teck had asked for in January.", undefined],
  ["Ana Orlo said that Velland would keep to the Good Friday Agreement.", undefined],
  ["Ana Orlo said that Velland would close the port before Ramadan.", undefined],
  ["Ana Orlo said that Velland would act if the talks failed by June.", undefined],
];

for (const [sentence, due, rule] of DUE)
  test(`due ${due ?? "on no day"}: ${sentence}`, () => {
    const commitment = made(sentence);
    assert.equal(commitment?.due, due);
    if (rule) assert.equal(commitment?.rule, rule);
  });

test("without a day of publication nothing is due that is counted from one", () => {
  assert.equal(made("Ana Orlo said that Velland would send two ships by Friday.", null)?.due, undefined);
  assert.equal(made("Ana Orlo said that Velland would send two ships by May 2032.", null)?.due, "2032-05");
});

const FORUMS: [sentence: string, forum: string | undefined][] = [
  ["Ana Orlo said that Velland would table a plan at the Ocean Summit in June.", "the Ocean Summit"],
  ["Ana Orlo said that Velland would raise the matter in the United Nations.", "the United Nations"],
  ["Ana Orlo said that Velland would take the case to the World Trade Organization.", "the World Trade Organization"],
  ["The two ministers agreed to work through the Joint Commission on fisheries.", "the Joint Commission"],
  [
    "Ana Orlo said that Velland would speak at the next summit of the African Union.",
    "the next summit of the African Union",
  ],
  [
    "The two ministers agreed to act together within the framework of the United Nations.",
    "within the framework of the United Nations",
  ],
  ["Ana Orlo said that Velland would contribute to the United Nations.", undefined],
  ["Ana Orlo said that Velland would answer at the meeting.", undefined],
  ["Ana Orlo said that Velland would build a road through the mountains.", undefined],
  ["Ana Orlo said that Velland would explain itself at a press conference.", undefined],
];

for (const [sentence, forum] of FORUMS)
  test(`forum ${forum ?? "none"}: ${sentence}`, () => assert.equal(made(sentence)?.forum, forum));

const CONDITIONS: [sentence: string, condition: string | undefined][] = [
  ["Ana Orlo said that Velland would pay if the others followed.", "if the others followed"],
  ["Ana Orlo said that, should the truce hold, Velland would send doctors.", "should the truce hold"],
  [
    "Velland is ready to help, provided that both sides ask for it, Ana Orlo said.",
    "provided that both sides ask for it",
  ],
  ["Ana Orlo said that Velland would sign once the annex was ready.", "once the annex was ready"],
  ["Ana Orlo said that Velland would act as soon as the road was open.", "as soon as the road was open"],
  [
    "Ana Orlo said that Velland would pay half, subject to the consent of parliament.",
    "subject to the consent of parliament",
  ],
  ["Unless Orsania objects, Velland will open the gate, Ana Orlo said.", "Unless Orsania objects"],
  ["Ana Orlo said that Velland would buy the wheat, depending on its price.", "depending on its price"],
  ["Ana Orlo said that Velland would send boats in the event of a flood.", "in the event of a flood"],
  ["Ana Orlo said that Velland would come back, weather permitting.", "weather permitting"],
  ["Ana Orlo said that Velland would send boats upon request.", "upon request"],
  ["Ana Orlo said that Velland would ask once again for a map.", undefined],
  ["Ana Orlo said that Velland would reply as soon as possible.", undefined],
  ["Ana Orlo said that Velland would see if the map was right.", undefined],
  ["Ana Orlo said that Velland would not rest until the sailors were free.", undefined],
];

for (const [sentence, condition] of CONDITIONS)
  test(`condition ${condition ?? "none"}: ${sentence}`, () => assert.equal(made(sentence)?.condition, condition));

const STRENGTHS: [sentence: string, strength: string][] = [
  ["Ana Orlo said that Velland would send two ships.", "pledged"],
  ["Ana Orlo said that Velland was prepared to send two ships.", "intended"],
  ["Ana Orlo said that Velland would consider a loan.", "explored"],
  ["Ana Orlo said that Velland would examine the request.", "explored"],
  // What others may think under a condition is no hedge of the promise, nor is "a plan to" an intention.
  ["Ana Orlo said that Velland intended to send ships, if its friends consider it helpful.", "intended"],
  ["Ana Orlo said that Velland would present a plan to the council.", "pledged"],
];

for (const [sentence, strength] of STRENGTHS)
  test(`${strength}: ${sentence}`, () => assert.equal(made(sentence)?.strength, strength));

test("who is bound is who the words name: one, a pair, or the sides together", () => {
  assert.equal(made("The two ministers confirmed that Velland would send two ships.")?.by, "XV");
  assert.equal(made("The two ministers confirmed that Velland and Orsania would send ships.")?.by, "XV,XO");
  assert.equal(made("The two ministers agreed that the parties would send ships.")?.by, "XV,XO");
  assert.equal(made("The two ministers concurred in working together on fisheries.")?.by, "XV,XO");
  assert.equal(made("No agreement could be reached on how to share the cost."), undefined);
});
