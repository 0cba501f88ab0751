import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { documentOf, RecordBuilder } from "../../test/browser/builder.ts";
import { checkRecord } from "../formats/record-check.ts";
import { validateRecord } from "../formats/record-schema.ts";
import { applyCorrections, undoneOf } from "./correcting.ts";
import { targetOf, valueFor } from "./corrections.ts";
import type { Document } from "./document.ts";
import { correctionId } from "./ids.ts";
import { Problem } from "./problem.ts";
import type { Correction, ReadoutRecord } from "./record.ts";

const TEXT = [
  "Foreign Minister Ana Orlo met with Bran Teck in Marsk on 4 March 2031.",
  "Orlo said that the pipeline must be built. She will come back in May. She will come back in May.",
  "Chancellor Dora Quill looked on.",
];

function reading(more: { reader?: string } = {}): { document: Document; record: ReadoutRecord } {
  const document = documentOf({
    url: "https://mfa.example/1",
    title: "Orlo meets Teck on Monday",
    text: TEXT,
    sample: false,
  });
  const make = new RecordBuilder(document);
  const [orlo, teck] = [make.person("Ana Orlo", "XV", "Foreign Minister"), make.person("Bran Teck", "XO", undefined)];
  make.occasion(
    { kind: make.says("meeting", "met with"), status: "held", date: make.says("2031-03-04", "4 March 2031") },
    [
      [orlo, "host"],
      [teck, "guest"],
    ],
  );
  make.statement({ sentence: TEXT[0]!, by: "narrator", acts: ["report"] });
  make.statement({ sentence: "Orlo said that the pipeline must be built.", by: orlo, cue: "said", acts: ["demand"] });
  make.statement({ sentence: "She will come back in May.", by: orlo, acts: ["commit"] });
  make.topic("energy", "pipeline");
  const record = make.build();
  if (more.reader) record.reader.version = more.reader;
  const second = document.text.lastIndexOf("She will");
  record.statements.push({
    ...structuredClone(record.statements[2]!),
    id: "s4" as (typeof record.statements)[0]["id"],
    sentence: { start: second, end: second + 26 },
    content: [{ start: second, end: second + 26 }],
  });
  return { document, record };
}

let clock = 0;
function correction(document: Document, given: Partial<Correction> & { path: string }): Correction {
  const made = new Date(Date.UTC(2031, 3, 1, 0, clock++)).toISOString();
  return {
    id: correctionId(document.id, "Ida Vane", made, given.path),
    document: document.id,
    author: "Ida Vane",
    reason: "The words say so.",
    made,
    quote: "met with",
    value: null,
    ...given,
  };
}

const sound = (document: Document, record: ReadoutRecord): void => {
  assert.deepEqual(validateRecord(JSON.parse(JSON.stringify(record))), []);
  assert.deepEqual(checkRecord(document, record), []);
};

test("every kind of correction is applied, marked with who made it, and leaves a sound record", () => {
  const { document, record } = reading();
  const before = structuredClone(record);
  const one = (path: string, value: unknown, quote: string, more: Partial<Correction> = {}) =>
    correction(document, { path, value, quote, ...more });
  const list = [
    one("/occasion/kind", "visit", "met with"),
    one("/occasion/date", "2031-03-03", "Monday"),
    one("/occasion/place/city", "Marsk", "Marsk"),
    one("/occasion/parties/1/office", "Envoy", "Bran Teck", { about: "Bran Teck" }),
    one("/occasion/parties/1/side", "XQ", "Bran Teck", { about: "Bran Teck" }),
    one("/occasion/parties/0/part", "participant", "Ana Orlo", { about: "Ana Orlo" }),
    one(
      "/occasion/parties/-",
      { name: "Dora Quill", kind: "person", part: "participant", office: "Chancellor" },
      "Chancellor Dora Quill",
    ),
    one("/actors/1/name", "Teck", "Bran Teck", { about: "Bran Teck" }),
    one(
      "/statements/1/holders",
      [{ kind: "joint", members: ["Ana Orlo", "Teck"] }],
      "Orlo said that the pipeline must be built.",
    ),
    one("/statements/1/acts", ["propose"], "Orlo said that the pipeline must be built."),
    one("/topics/-", "trade and investment", "pipeline"),
    one("/topics/0", null, "pipeline", { about: "energy" }),
  ];
  const { record: made, corrections } = applyCorrections(record, document, list);
  assert.deepEqual(
    corrections.map(({ state }) => state),
    list.map(() => "applied"),
  );
  assert.deepEqual(record, before, "the reading stays as it was");
  sound(document, made);
  assert.equal(made.occasion!.kind.value, "visit");
  assert.deepEqual(made.occasion!.kind.basis, {
    kind: "corrected",
    by: "Ida Vane",
    correction: list[0]!.id,
    evidence: [{ start: TEXT[0]!.indexOf("met"), end: TEXT[0]!.indexOf("met") + 8 }],
  });
  // "Monday" stands in the title alone.
  assert.deepEqual(made.occasion!.date, {
    value: "2031-03-03",
    basis: { ...made.occasion!.kind.basis, correction: list[1]!.id, evidence: [] },
  });
  assert.deepEqual(
    made.occasion!.parties.map(({ actor, part, office, side }) => [
      made.actors.find(({ id }) => id === actor)!.name.value,
      part,
      office?.value,
      side?.value,
    ]),
    [
      ["Ana Orlo", "participant", "Foreign Minister", "XV"],
      ["Teck", "guest", "Envoy", "XQ"],
      ["Dora Quill", "participant", "Chancellor", undefined],
    ],
  );
  assert.deepEqual(made.statements[1]!.holders.value, [{ kind: "joint", members: ["a1", "a2"] }]);
  assert.deepEqual(
    made.topics.map(({ topic, corrected }) => [topic, corrected?.by]),
    [["trade and investment", "Ida Vane"]],
  );
});

test("a new reading with other ids, indexes and sentence edges: the words find the place", () => {
  const { document, record } = reading();
  const list = [
    correction(document, {
      path: "/statements/1/holders",
      quote: "Orlo said that the pipeline must be built.",
      value: [{ kind: "actor", name: "Bran Teck" }],
    }),
    correction(document, { path: "/occasion/parties/1", quote: "Bran Teck", about: "Bran Teck" }),
  ];
  const newer = structuredClone(record);
  newer.reader.version = "2";
  const ids: Record<string, string> = { a1: "a7", a2: "a3" };
  const renamed = JSON.parse(
    JSON.stringify(newer).replace(/"(a[12])"/g, (_, id: string) => `"${ids[id]}"`),
  ) as ReadoutRecord;
  renamed.actors.reverse();
  renamed.occasion!.parties.reverse();
  renamed.statements.shift();
  renamed.statements[0]!.sentence.start += 5;
  const { record: made, corrections } = applyCorrections(renamed, document, list);
  assert.deepEqual(
    corrections.map(({ state }) => state),
    ["applied", "applied"],
  );
  assert.deepEqual(made.statements[0]!.holders.value, [{ kind: "actor", actor: "a3" }]);
  assert.deepEqual(
    made.occasion!.parties.map(({ actor }) => actor),
    ["a7"],
  );
});

test("of the same words twice the place that was meant is taken", () => {
  const { document, record } = reading();
  const quote = "She will come back in May.";
  const start = document.text.lastIndexOf(quote);
  const { record: made } = applyCorrections(record, document, [
    correction(document, {
      path: "/statements/3/acts",
      quote,
      span: { start, end: start + quote.length },
      value: ["report"],
    }),
  ]);
  assert.deepEqual(
    made.statements.map(({ acts }) => acts[0]!.value),
    ["report", "demand", "commit", "report"],
  );
});

test("what cannot be placed is said, and changes nothing", () => {
  const { document, record } = reading();
  const list = [
    correction(document, { path: "/occasion/date", quote: "words that are not there", value: "2031-03-05" }),
    correction(document, { path: "/occasion/parties/0", quote: "Ana Orlo", about: "Nobody Here" }),
    correction(document, { path: "/statements/0/acts", quote: "Chancellor Dora Quill looked on.", value: ["report"] }),
    correction(document, {
      path: "/statements/0/holders",
      quote: TEXT[0]!,
      value: [{ kind: "actor", name: "Someone Else" }],
    }),
    correction(document, { path: "/nonsense", quote: "met with" }),
    correction(document, { path: "/topics/0", quote: "pipeline", about: "space" }),
  ];
  const { record: made, corrections } = applyCorrections(record, document, list);
  assert.deepEqual(new Set(corrections.map(({ state }) => state)), new Set(["unplaced"]));
  assert.deepEqual(made, record);
});

test("an earlier correction at the same place is replaced; undone, it is back; an undoing can be undone", () => {
  const { document, record } = reading();
  const [a, b] = ["2031-03-05", "2031-03-06"].map((value) => correction(document, { path: "/occasion/date", value }));
  const undo = correction(document, { path: "/occasion/date", undoes: b!.id });
  const redo = correction(document, { path: "/occasion/date", undoes: undo.id });
  const dateAfter = (...list: Correction[]) => {
    const made = applyCorrections(record, document, list);
    return [made.record.occasion!.date!.value, ...made.corrections.map(({ state }) => state)];
  };
  assert.deepEqual(dateAfter(a!, b!), ["2031-03-06", "replaced", "applied"]);
  assert.deepEqual(dateAfter(a!, b!, undo), ["2031-03-05", "applied", "undone", "undoing"]);
  assert.deepEqual(dateAfter(a!, b!, undo, redo), ["2031-03-06", "replaced", "applied", "undone", "undoing"]);
  const all = [a!, correction(document, { path: "/occasion/date", undoes: a!.id })];
  assert.deepEqual(dateAfter(...all), ["2031-03-04", "undone", "undoing"]);
  assert.equal(undoneOf([]).size, 0);
});

test("values are held to their form", () => {
  const bad: [string, unknown][] = [
    ["/occasion/kind", "party"],
    ["/occasion/date", "2031-02-30"],
    ["/occasion/date", "yesterday"],
    ["/occasion/place/country", "Germany"],
    ["/occasion/place/city", "two\nlines"],
    ["/occasion/parties/-", { name: "", kind: "person", part: "guest" }],
    ["/occasion/parties/0", "x"],
    ["/statements/0/acts", []],
    ["/statements/0/acts", ["shout"]],
    ["/statements/0/holders", [{ kind: "actor" }]],
    ["/statements/0/holders", "narrator"],
    ["/topics/-", "gardening"],
  ];
  for (const [path, value] of bad) {
    assert.throws(
      () => valueFor(targetOf(path)!, value),
      (error) => error instanceof Problem && error.code === "usage" && Boolean(error.advice),
      `${path} ${JSON.stringify(value)}`,
    );
  }
  for (const path of ["/id", "/occasion", "/statements/0", "/actors/0/mentions", "/notes/0", "/__proto__/x", ""])
    assert.equal(targetOf(path), undefined, path);
});

test("whatever is corrected, the record stays sound", () => {
  const { document, record } = reading();
  const quote = fc.constantFrom(
    "met with",
    "Orlo",
    "She will come back in May.",
    TEXT[0]!,
    "Marsk",
    "no such words",
    "",
  );
  const given = fc.oneof(
    fc.record({ path: fc.constantFrom("/occasion/kind"), value: fc.constantFrom("call", "visit") }),
    fc.record({ path: fc.constantFrom("/occasion/date", "/occasion/end"), value: fc.constantFrom("2031", null) }),
    fc.record({
      path: fc.constantFrom("/occasion/place/city", "/occasion/place/venue"),
      value: fc.constantFrom("Marsk", null),
    }),
    fc.record({
      path: fc.constant("/occasion/parties/0"),
      value: fc.constant(null),
      about: fc.constantFrom("Ana Orlo", "Bran Teck"),
    }),
    fc.record({
      path: fc.constant("/statements/0/holders"),
      value: fc.constantFrom(
        [{ kind: "narrator" }],
        [{ kind: "actor", name: "Dora Quill" }],
        [{ kind: "joint", members: ["Orlo"] }],
      ),
    }),
    fc.record({ path: fc.constant("/statements/0/acts"), value: fc.constantFrom(["agree"], ["report", "assess"]) }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(given, quote, fc.nat(200)), { maxLength: 12 }), (list) => {
      const made = applyCorrections(
        record,
        document,
        list.map(([one, words, start]) =>
          correction(document, { ...one, quote: words, span: { start, end: start + 1 } }),
        ),
      );
      sound(document, made.record);
    }),
    { numRuns: 60 },
  );
});
