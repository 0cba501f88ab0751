import assert from "node:assert/strict";
import { test } from "node:test";
import { exampleReadout } from "../../test/example-readout.ts";
import { found, inferred } from "../model/evidence.ts";
import { Explainer, type Reason } from "./explanation.ts";

const wordsOf = (reason: Reason): string[] => reason.words.map(({ words }) => words);

test("each sentence with its holder, acts and doubts, each with its way, what that means and the words", () => {
  const { document, record } = exampleReadout();
  const explainer = new Explainer(document, record);
  const [first, second, third, more] = explainer.all();
  assert.equal(more, undefined, "what is reported within a sentence stands in it");
  assert.deepEqual(first!.holders, {
    value: [{ kind: "narrator" }],
    reason: {
      kind: "inferred",
      rule: "no-voice-given",
      says: "Where nobody's view is given, the narrator tells.",
      words: [],
    },
  });
  const { holders, cue, acts, notes, reports } = second!;
  assert.deepEqual(holders.value, [{ kind: "actor", actor: "a1", name: "Ida Hallek" }]);
  assert.ok(holders.reason.kind === "stated");
  assert.deepEqual([holders.reason.way, holders.reason.says], ["subject", "The verb's subject is named."]);
  assert.equal(cue?.words, "said");
  assert.deepEqual(
    acts.map(({ value, reason }) => [value, reason.kind === "stated" && reason.way, ...wordsOf(reason)]),
    [
      ["commit", "modal", "will pay"],
      ["report", "verb", "told"],
    ],
  );
  assert.deepEqual(
    notes.map(({ code }) => code),
    ["holder-unclear"],
  );
  assert.deepEqual(
    reports.map((inner) => [inner.statement, inner.cue?.words]),
    [["s2.1", "told her"]],
  );
  assert.deepEqual(
    third!.holders.value.map((holder) => holder.kind === "joint" && holder.members.map(({ name }) => name)),
    [["Ida Hallek", "Per Orvane"]],
  );
});

test("words of another sentence say in which they stand; of one's own they do not", () => {
  const { document, record } = structuredClone(exampleReadout());
  const [, second, , third] = record.statements;
  third!.holders = inferred(second!.holders.value, "speech-goes-on", second!.cue!);
  const { holders, acts } = new Explainer(document, record).of(third!);
  assert.deepEqual(holders.reason.words, [{ ...second!.cue, words: "said", statement: "s2" }]);
  assert.ok(acts[0]!.reason.words.every((one) => one.statement === undefined));
});

test("doubts about the whole stand in no sentence", () => {
  const { document, record } = structuredClone(exampleReadout());
  record.notes = [{ code: "no-body", message: "No body." }];
  const explainer = new Explainer(document, record);
  assert.deepEqual(explainer.notes, record.notes);
  assert.ok(explainer.all().every(({ notes }) => notes.length === 0));
});

test("a record of an older reader is explained as far as it tells", () => {
  const { document, record } = structuredClone(exampleReadout());
  const statement = record.statements[1]!;
  statement.holders = { value: statement.holders.value, basis: { kind: "stated", evidence: [statement.cue!] } };
  statement.acts = [
    { value: "assess", basis: { kind: "inferred", rule: "rule-of-old", evidence: [statement.cue!] } },
    { value: "report", basis: { kind: "page", field: "title" } },
  ];
  const { holders, acts } = new Explainer(document, record).of(statement);
  const words = [{ ...statement.cue!, words: "said" }];
  assert.deepEqual(holders.reason, { kind: "stated", words });
  assert.deepEqual(
    acts.map(({ reason }) => reason),
    [
      { kind: "inferred", rule: "rule-of-old", words },
      { kind: "page", field: "title", words: [] },
    ],
  );
});

test("ten thousand sentences take no more than their share", { timeout: 5000 }, () => {
  const { document, record } = structuredClone(exampleReadout());
  const text = "He said it. ".repeat(10_000);
  const statement = record.statements[0]!;
  record.statements = Array.from({ length: 10_000 }, (_, index) => {
    const sentence = { start: index * 12, end: index * 12 + 11 };
    return {
      ...statement,
      id: `s${index + 1}` as typeof statement.id,
      sentence,
      acts: [found("assess", "verb", sentence)],
    };
  });
  record.notes = record.statements.map(({ sentence }) => ({ code: "holder-unclear", span: sentence, message: "?" }));
  const all = new Explainer({ ...document, text }, record).all();
  assert.equal(all.length, 10_000);
  assert.ok(all.every(({ notes }) => notes.length === 1));
});
