import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { questionOf, type Term, termsIn } from "../text/question.ts";
import { sampleDocument } from "./contract.test.ts";
import { passageOf } from "./passage.ts";

const termsOf = (query: string): Term[] => termsIn(questionOf(query).clause);

/** What would be seen: the passage with its marks in brackets. */
function shown(text: string, query: string): string | undefined {
  const { passage, marks } = passageOf(sampleDocument("one", text), termsOf(query));
  if (!passage) return undefined;
  let out = "";
  let at = passage.start;
  for (const { start, end } of marks) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return out + text.slice(at, passage.end);
}

const FILLER = "The weather over the bay was calm and the boats lay still. ".repeat(8);

test("the passage is where the words stand closest, not where the first of them stands", () => {
  assert.equal(
    shown(`The herring was cold. ${FILLER}They spoke of the herring quota. ${FILLER}`, "quota herring")?.slice(0, 35),
    "They spoke of the [herring] [quota]",
    "it begins with its sentence",
  );
});

test("a phrase is marked as one, and only where it stands whole", () => {
  const text = `Sides of two coins. ${FILLER}The two sides met.`;
  const seen = shown(text, '"two sides"')!;
  assert.ok(seen.includes("The [two sides] met."));
  assert.equal(seen.match(/\[/g)?.length, 1);
});

test("marks stand on the letters of the text, accents and scripts aside", () => {
  assert.equal(shown("In MÅRSK, they met.", "marsk"), "In [MÅRSK], they met.");
  assert.equal(shown("双方就外交政策交换意见。", "外交"), "双方就[外交]政策交换意见。");
});

test("where none of the names stands, the words that tell of it are marked", () => {
  const text = "They met. Our side agreed. The quota stays.";
  const spans = [{ start: 10, end: 18 }];
  const marked = (query: string, names: string): string[] =>
    passageOf(sampleDocument("one", text), termsOf(query), [{ terms: termsOf(names), spans }]).marks.map(
      ({ start, end }) => text.slice(start, end),
    );
  assert.deepEqual(marked("Velland", "Velland"), ["Our side"]);
  assert.deepEqual(marked("Velland quota", "Velland"), ["Our side", "quota"]);
  assert.deepEqual(marked("They", "They"), ["They"], "by its name it is shown by its name");
});

test("a single letter of a name is not marked wherever it stands", () => {
  assert.equal(shown("Ван и другие.", "Ван И"), "[Ван] и другие.");
  assert.equal(shown("Plan B it is.", "b"), "Plan [B] it is.");
});

test("a title's match alone has no passage", () => {
  assert.deepEqual(passageOf(sampleDocument("one", "They met."), termsOf("herring")), { marks: [] });
});

test("any text and question: at most 300 units, whole characters, marks in order inside the passage", () => {
  const word = fc.constantFrom(
    "herring",
    "quota",
    "外交",
    "。",
    ". ",
    " ",
    "\n",
    "é",
    "𝒳𝒴",
    "long".repeat(100),
    `a${"𝒳".repeat(200)}`,
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(word, fc.string({ unit: "grapheme" })), { maxLength: 300 }),
      fc.array(word, { maxLength: 4 }),
      (parts, asked) => {
        const text = parts.join(" ");
        const { passage, marks } = passageOf(sampleDocument("one", text), termsOf(asked.join(" ")));
        if (!passage) return assert.deepEqual(marks, []);
        assert.ok(passage.start >= 0 && passage.end <= text.length && passage.end - passage.start <= 300);
        assert.ok(text.slice(passage.start, passage.end).isWellFormed() || !text.isWellFormed());
        let at = passage.start;
        for (const mark of marks) {
          assert.ok(mark.start >= at && mark.end > mark.start && mark.end <= passage.end);
          at = mark.end;
        }
        assert.ok(marks.length > 0);
      },
    ),
    { numRuns: 300 },
  );
});
