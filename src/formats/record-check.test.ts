import assert from "node:assert/strict";
import { test } from "node:test";
import { exampleReadout } from "../../test/example-readout.ts";
import type { Basis, Sourced } from "../model/evidence.ts";
import type { ActorId, DocumentId, StatementId, VersionId } from "../model/ids.ts";
import type { ReadoutRecord } from "../model/record.ts";
import type { Statement } from "../model/statement.ts";
import { checkRecord } from "./record-check.ts";

test("a record that is right has nothing wrong", () => {
  const { document, record } = exampleReadout();
  assert.deepEqual(checkRecord(document, record), []);
});

const wayOf = ({ basis }: Sourced<unknown>) => basis as Basis & { kind: "stated" };

const END = exampleReadout().document.text.length;
const nobody = "a9" as ActorId;
const nowhere = "s9" as StatementId;

const BROKEN: [rule: string, breaking: (record: ReadoutRecord) => void, words: RegExp][] = [
  ["of another document", (r) => (r.document = "x" as DocumentId), /^\/document: is "x", but the document is "/],
  ["of another version", (r) => (r.version = "x" as VersionId), /^\/version: is "x", but/],
  [
    "a span behind the text",
    (r) => (r.topics[0]!.evidence[0] = { start: 3, end: END + 1 }),
    /^\/topics\/0\/evidence\/0: 3 to \d+ is outside the text of \d+$/,
  ],
  [
    "a span before the text",
    (r) => (r.notes[0]!.span = { start: -1, end: 4 }),
    /^\/notes\/0\/span: -1 to 4 is outside/,
  ],
  [
    "an empty span",
    (r) => (r.commitments[0]!.deed = { start: 4, end: 4 }),
    /^\/commitments\/0\/deed: starts at 4 and ends at 4$/,
  ],
  [
    "a span turned round",
    (r) => (r.statements[1]!.cue = { start: 9, end: 4 }),
    /^\/statements\/1\/cue: starts at 9 and ends at 4$/,
  ],
  [
    "half a place",
    (r) => (r.statements[1]!.cue = { start: 0.5, end: 4 }),
    /^\/statements\/1\/cue: 0.5 to 4 are not whole/,
  ],
  [
    "a stated value without words",
    (r) => (r.occasion!.date!.basis = { kind: "stated", evidence: [] }),
    /^\/occasion\/date\/basis: is stated, but by no words$/,
  ],
  [
    "holders whose words were found nobody says how",
    (r) => delete wayOf(r.statements[1]!.holders).way,
    /^\/statements\/1\/holders\/basis: does not say how its words were found$/,
  ],
  [
    "an act found in the way of a holder",
    (r) => (wayOf(r.statements[1]!.acts[1]!).way = "byline"),
    /^\/statements\/1\/acts\/1\/basis\/way: "byline" is no way to find this$/,
  ],
  [
    "a party who is no actor",
    (r) => (r.occasion!.parties[0]!.actor = nobody),
    /^\/occasion\/parties\/0\/actor: there is no actor "a9"$/,
  ],
  [
    "a holder who is no actor",
    (r) => (r.statements[1]!.holders.value = [{ kind: "actor", actor: nobody }]),
    /^\/statements\/1\/holders\/value\/0\/actor: there is no actor/,
  ],
  [
    "a joint holder who is no actor",
    (r) => (r.statements[3]!.holders.value = [{ kind: "joint", members: [nobody] }]),
    /^\/statements\/3\/holders\/value\/0\/members\/0: there is no actor/,
  ],
  [
    "an addressee who is no actor",
    (r) => (r.statements[1]!.addressees = [nobody]),
    /^\/statements\/1\/addressees\/0: there is no actor/,
  ],
  [
    "a nested report in nothing",
    (r) => (r.statements[2]!.within = nowhere),
    /^\/statements\/2\/within: there is no statement "s9"$/,
  ],
  [
    "a statement inside itself",
    (r) => (r.statements[2]!.within = r.statements[2]!.id),
    /^\/statements\/2\/within: "s2.1" is inside itself$/,
  ],
  [
    "a commitment in no statement",
    (r) => (r.commitments[0]!.statement = nowhere),
    /^\/commitments\/0\/statement: there is no statement/,
  ],
  [
    "an occasion told of in no statement",
    (r) => (r.mentioned[0]!.within = nowhere),
    /^\/mentioned\/0\/within: there is no statement/,
  ],
  [
    "an occasion told of with nobody",
    (r) => (r.mentioned[0]!.parties = [nobody]),
    /^\/mentioned\/0\/parties\/0: there is no actor/,
  ],
  ["two actors of one id", (r) => (r.actors[4]!.id = r.actors[3]!.id), /^\/actors\/4\/id: "a4" is given twice$/],
  [
    "two commitments of one id",
    (r) => r.commitments.push(r.commitments[0]!),
    /^\/commitments\/1\/id: "c1" is given twice$/,
  ],
  [
    "sentences out of order",
    (r) => r.statements.push(r.statements.shift()!),
    /^\/statements\/3\/sentence: begins at 0, before "s3" has ended at \d+$/,
  ],
  [
    "sentences that overlap",
    (r) => (r.statements[3]!.sentence.start -= 9),
    /^\/statements\/3\/sentence: begins at \d+, before "s2" has ended/,
  ],
];

for (const [rule, breaking, words] of BROKEN) {
  test(`a broken record is told: ${rule}`, () => {
    const { document, record } = structuredClone(exampleReadout());
    breaking(record);
    const found = checkRecord(document, record);
    assert.equal(found.length, 1, found.join("\n"));
    assert.match(found[0] ?? "", words);
  });
}

test("two statements inside each other are told once", () => {
  const { document, record } = structuredClone(exampleReadout());
  record.statements[1]!.within = record.statements[2]!.id;
  assert.deepEqual(checkRecord(document, record), ['/statements/1/within: "s2" is inside itself']);
});

test("a very deep nest takes linear time", { timeout: 5000 }, () => {
  const { document, record } = exampleReadout();
  const [, second, nested] = record.statements as [Statement, Statement, Statement];
  const statements = [second];
  for (let depth = 0; depth < 50_000; depth += 1) {
    statements.unshift({ ...nested, id: `s2.${depth}` as StatementId, within: statements[0]!.id });
  }
  const deep = { ...record, statements, commitments: [], mentioned: [] };
  assert.deepEqual(checkRecord(document, deep), []);
});
