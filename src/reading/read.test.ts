import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { checkRecord } from "../formats/record-check.ts";
import { validateRecord } from "../formats/record-schema.ts";
import type { Document } from "../model/document.ts";
import { documentId, pageId, versionId } from "../model/ids.ts";
import type { ReadoutRecord } from "../model/record.ts";
import { read } from "./read.ts";

const NAMES = {
  states: [
    { code: "XV", name: "Kingdom of Velland", short: "Velland", demonyms: ["Vellandic"], capital: "Marsk" },
    {
      code: "XO",
      name: "Republic of Orsania",
      short: "Orsania",
      demonyms: ["Orsanian", "Orsanians"],
      capital: "Tirnau",
    },
  ],
};

/** A document of paragraphs parted by blank lines. */
function documentOf(
  text: string,
  more: { title?: string; published?: string; publisher?: Document["publisher"] } = {},
): Document {
  const title = more.title ?? "";
  const url = "https://mfa.velland.example/news/1";
  const page = pageId(url);
  const version = versionId(title, text);
  const blocks: Document["blocks"] = [];
  for (const match of text.matchAll(/[^\n]+/g))
    blocks.push({ kind: "paragraph", start: match.index, end: match.index + match[0].length });
  return {
    id: documentId(page, version),
    page,
    version,
    url,
    language: "en",
    title,
    section: [],
    text,
    blocks,
    ...(more.publisher ? { publisher: more.publisher } : {}),
    ...(more.published
      ? { published: { value: { date: more.published }, basis: { kind: "page", field: "published" } } }
      : {}),
  };
}

const readText = (
  text: string,
  more?: Parameters<typeof documentOf>[1],
): { document: Document; record: ReadoutRecord } => {
  const document = documentOf(text, more);
  return { document, record: read(document, { names: NAMES })! };
};

const nameOf = (record: ReadoutRecord, id: string): string =>
  record.actors.find((actor) => actor.id === id)!.name.value;

/** "Ana Orlo: commit" for each body sentence. */
const voices = (record: ReadoutRecord): string[] =>
  record.statements
    .filter((statement) => statement.within === undefined)
    .map((statement) => {
      const who = statement.holders.value
        .map((holder) => (holder.kind === "actor" ? nameOf(record, holder.actor) : holder.kind))
        .join(" + ");
      return `${who}: ${statement.acts.map((act) => act.value).join(", ")}`;
    });

const OPENING =
  "On 12 March 2026, Foreign Minister Ana Orlo of Velland met with Minister of Foreign Affairs of Orsania Bran Teck in Marsk.";

test("the occasion: kind, day, place, parties with side and office, each with its words", () => {
  const { document, record } = readText(OPENING);
  const occasion = record.occasion!;
  assert.equal(occasion.kind.value, "meeting");
  assert.equal(occasion.date?.value, "2026-03-12");
  assert.equal(occasion.place?.city?.value, "Marsk");
  assert.equal(occasion.place?.country?.value, "XV");
  assert.deepEqual(
    occasion.parties.map((party) => [nameOf(record, party.actor), party.office?.value, party.side?.value]),
    [
      ["Ana Orlo", "Foreign Minister", "XV"],
      ["Bran Teck", "Minister of Foreign Affairs", "XO"],
    ],
  );
  const basis = occasion.date!.basis;
  assert.ok(basis.kind === "stated");
  assert.equal(document.text.slice(basis.evidence[0]!.start, basis.evidence[0]!.end), "12 March 2026");
});

test("who speaks goes on until another speaks", () => {
  const { record } = readText(
    `${OPENING}\nAna Orlo said that relations have developed steadily. Trade between the two countries has doubled in a decade.\nBran Teck noted that Orsania is ready to host the next round. The Orsanian side will continue to be open to dialogue.\nThe two sides agreed to keep in touch.`,
  );
  assert.deepEqual(voices(record), [
    "narrator: report",
    "Ana Orlo: assess",
    "Ana Orlo: assess",
    "Bran Teck: commit",
    "Bran Teck: commit",
    "joint: agree",
  ]);
});

test("one verb, one act: each kind of act is read from its words", () => {
  const cases: [string, string][] = [
    ["Ana Orlo thanked Bran Teck for his hospitality.", "Ana Orlo: courtesy"],
    ["Ana Orlo condemned the attack on the border post.", "Ana Orlo: oppose"],
    ["Ana Orlo expressed concern over the delays.", "Ana Orlo: oppose"],
    ["Ana Orlo welcomed the new agreement.", "Ana Orlo: support"],
    ["Ana Orlo called on the Orsanian authorities to release the crew.", "Ana Orlo: demand"],
    ["Ana Orlo invited Bran Teck to visit Marsk.", "Ana Orlo: propose"],
    ["Ana Orlo reaffirmed Velland’s commitment to free passage.", "Ana Orlo: commit"],
    ["Ana Orlo informed Bran Teck about the reform.", "Ana Orlo: report"],
    ["Ana Orlo said that Velland and Orsania should work together on fisheries.", "Ana Orlo: propose"],
    ["Ana Orlo noted Orsania’s readiness to join the talks.", "Ana Orlo: assess"],
    ["The ministers expressed concern over the delays.", "joint: oppose, agree"],
    ["They discussed trade and fisheries.", "narrator: report"],
    ["The talks focused on fisheries.", "narrator: report"],
    ["Bran Teck and Ana Orlo reaffirmed their support for the treaty.", "joint: support, agree"],
    ["It was agreed to hold the next session in May.", "joint: agree"],
    ["According to Bran Teck, the tunnel is safe.", "Bran Teck: assess"],
  ];
  for (const [sentence, expected] of cases)
    assert.equal(voices(readText(`${OPENING}\n${sentence}`).record)[1], expected, sentence);
});

test("references: he, the office, the office with its state, the family name", () => {
  const { record } = readText(
    `${OPENING}\nTeck praised the harbour project. He added that work would go on. The Foreign Minister of Velland thanked him. The Orsanian Minister stressed the role of students.`,
  );
  assert.deepEqual(voices(record).slice(1), [
    "Bran Teck: support",
    "Bran Teck: assess",
    "Ana Orlo: courtesy",
    "Bran Teck: assess",
  ]);
});

test("what a speaker's own state holds in the present goes on with the speech; what another state did does not", () => {
  const { record } = readText(
    `${OPENING}\nAna Orlo said that trade has grown. Velland stands ready to send experts. Velland opposes new fees.\nThe Orsanian government welcomed the plan.`,
  );
  assert.deepEqual(voices(record).slice(1), [
    "Ana Orlo: assess",
    "Ana Orlo: commit",
    "Ana Orlo: oppose",
    "Orsania: support",
  ]);
});

test("who is known by the office alone is a party, and speaks", () => {
  const { record } = readText(
    "The Prime Minister spoke to President Bran Teck of Orsania this morning.\nThe leaders discussed trade. The Prime Minister welcomed the new bridge. He thanked President Teck.",
    { publisher: { name: "Government of Velland", country: "XV" }, published: "2026-03-12" },
  );
  assert.deepEqual(
    record.occasion!.parties.map((party) => [nameOf(record, party.actor), party.side?.value]),
    [
      ["Prime Minister", "XV"],
      ["Bran Teck", "XO"],
    ],
  );
  assert.deepEqual(voices(record).slice(1), [
    "narrator: report",
    "Prime Minister: support",
    "Prime Minister: courtesy",
  ]);
  assert.ok(record.notes.some((note) => note.code === "party-unnamed"));
});

test("a transcript: each has the floor until the next, and took part", () => {
  const { record } = readText(
    "The meeting took place in Marsk.\nPresident of Velland Ida Vane: I am glad to see you. We will keep the bridge open.\nPresident of Orsania Joss Marr: Thank you.\nQuestion: Will there be a second bridge?\nIda Vane: Not this year.",
    { title: "Meeting with President of Orsania Joss Marr" },
  );
  assert.deepEqual(voices(record).slice(1), [
    "Ida Vane: courtesy",
    "Ida Vane: commit",
    "Joss Marr: courtesy",
    "Question: report",
    "Ida Vane: assess",
  ]);
  assert.deepEqual(new Set(record.occasion!.parties.map((party) => party.side?.value)), new Set(["XV", "XO"]));
});

test("a visit has its days from the first sentence; a courtesy call asks for nothing", () => {
  const { record } = readText(
    "Foreign Minister Ana Orlo of Velland visited Orsania from 5 to 7 May 2026.\nOn 6 May, she called on President Joss Marr.",
    { title: "Foreign Minister Orlo visits Orsania" },
  );
  const { kind, date, end, place } = record.occasion!;
  assert.deepEqual(
    [kind.value, date?.value, end?.value, place?.country?.value],
    ["visit", "2026-05-05", "2026-05-07", "XO"],
  );
  assert.equal(voices(record)[1], "narrator: report");
});

test("a quotation of several sentences belongs to whoever is named at its end", () => {
  const { record } = readText(
    `${OPENING}\n“The tunnel is open. We will keep it open,” said Bran Teck.\nBran Teck said: “Fish know no borders.”`,
  );
  assert.deepEqual(
    record.statements
      .slice(1)
      .map((statement) => [voices(record)[record.statements.indexOf(statement)], statement.manner]),
    [
      ["Bran Teck: assess", "quoted"],
      ["Bran Teck: commit", "quoted"],
      ["Bran Teck: assess", "quoted"],
    ],
  );
});

test("a report inside a report keeps both speakers", () => {
  const { document, record } = readText(
    `${OPENING}\nAna Orlo said that President Ida Vane had warned that the ice would not hold.`,
  );
  const inner = record.statements.find((statement) => statement.within === "s2")!;
  assert.equal(inner.holders.value[0]?.kind === "actor" && nameOf(record, inner.holders.value[0].actor), "Ida Vane");
  assert.equal(document.text.slice(inner.content[0]!.start, inner.content[0]!.end), "the ice would not hold.");
  // Telling another's words is a report.
  assert.equal(voices(record)[1], "Ana Orlo: report");
});

test("an occasion told of inside a statement is kept with its date, people and place", () => {
  const { record } = readText(
    `${OPENING}\nBran Teck said that in January this year, President Ida Vane paid a visit to Orsania and held a meeting with President Joss Marr.`,
    {
      published: "2026-03-13",
    },
  );
  assert.deepEqual(
    record.mentioned.map((other) => [
      other.kind.value,
      other.time,
      other.date?.value,
      other.country?.value,
      other.parties.map((id) => nameOf(record, id)),
    ]),
    [
      ["visit", "past", "2026-01", "XO", ["Ida Vane"]],
      ["meeting", "past", "2026-01", undefined, ["Ida Vane", "Joss Marr"]],
    ],
  );
});

test("commitments say by whom, to whom and how firmly", () => {
  const { document, record } = readText(
    `${OPENING}\nAna Orlo said that Velland will send two ships. Bran Teck said that Orsania is ready to repair them. Both sides agreed to meet again in May.`,
  );
  assert.deepEqual(
    record.commitments.map((one) => [
      one.by,
      one.to,
      one.strength.value,
      document.text.slice(one.deed.start, one.deed.end),
    ]),
    [
      [["XV"], ["XO"], "pledged", "send two ships."],
      [["XO"], ["XV"], "intended", "repair them."],
      [["XV", "XO"], [], "pledged", "to meet again in May."],
    ],
  );
});

test("who came along is a participant with a side", () => {
  const { record } = readText(
    `${OPENING}\nThe meeting was attended by Ms. Dorit Hale, Ambassador of Velland to Orsania.`,
  );
  const last = record.occasion!.parties.at(-1)!;
  assert.deepEqual(
    [nameOf(record, last.actor), last.office?.value, last.side?.value],
    ["Dorit Hale", "Ambassador to Orsania", "XV"],
  );
});

test("a person without a state gets the publisher's, and the basis says so", () => {
  const { record } = readText("Secretary of State Ana Orlo spoke today with Orsanian Foreign Minister Bran Teck.", {
    publisher: { name: "Department of State", country: "XV" },
    published: "2026-03-12",
  });
  const [orlo, teck] = record.occasion!.parties;
  assert.deepEqual([record.occasion!.kind.value, record.occasion!.date?.value], ["call", "2026-03-12"]);
  assert.deepEqual(orlo?.side, { value: "XV", basis: { kind: "page", field: "publisher" } });
  assert.equal(teck?.side?.value, "XO");
});

test("doubt is a note: a party nobody names, a passive nobody owns", () => {
  const { record } = readText(
    "Foreign Minister Ana Orlo of Velland met with a delegation.\nIt was stressed that time is short.",
  );
  const codes = record.notes.map((note) => note.code);
  assert.ok(codes.includes("party-unnamed"));
  assert.ok(codes.includes("holder-unclear"));
});

test("a language that is not read gives no record, and an empty body a record that says so", () => {
  assert.equal(read({ ...documentOf("Os ministros reuniram-se."), language: "pt" }), undefined);
  assert.deepEqual(
    readText("").record.notes.map((note) => note.code),
    ["no-body"],
  );
});

test("same document, same record; whatever the text, the record keeps its schema and its checks", () => {
  const words = [
    "Ana Orlo",
    "said",
    "that",
    "“",
    "”",
    "Velland",
    "the two sides",
    ".",
    ",",
    "\n",
    "agreed to",
    "President",
    "of",
    "and",
    "will",
    "on 12 March",
    "He",
    ":",
    "(",
    "met with",
    "was stressed",
    "according to",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (picked) => {
      const document = documentOf(picked.join(" "), { title: picked.slice(0, 5).join(" ") });
      const record = read(document, { names: NAMES })!;
      assert.deepEqual(read(document, { names: NAMES }), record);
      assert.deepEqual(validateRecord(JSON.parse(JSON.stringify(record))), []);
      assert.deepEqual(checkRecord(document, record), []);
    }),
    { numRuns: 300 },
  );
});
