import assert from "node:assert/strict";
import { test } from "node:test";
import { readPage } from "../page/read-page.ts";
import { read } from "./read.ts";

const NAMES = {
  states: [
    { code: "XV", name: "Kingdom of Velland", short: "Velland", demonyms: ["Vellandic"], capital: "Marsk" },
    { code: "XO", name: "Republic of Orsania", short: "Orsania", demonyms: ["Orsanian"], capital: "Tirnau" },
    { code: "XD", name: "Republic of Dravonia", short: "Dravonia", demonyms: ["Dravonian"], capital: "Brezin" },
  ],
};

/** A Tuesday. */
const PUBLISHED = "2031-03-04";

/** The occasion that the Vellandic ministry's text tells. */
function occasionOf(text: string, title = ""): ReturnType<typeof shown> {
  const document = readPage({
    body: text,
    type: "text/plain",
    language: "en",
    title,
    published: PUBLISHED,
    publisher: { name: "Ministry of Foreign Affairs", country: "XV" },
  });
  return shown(read(document, { names: NAMES })!);
}

function shown(record: NonNullable<ReturnType<typeof read>>) {
  const { kind, status, date, end, place, parties } = record.occasion!;
  const names = new Map(record.actors.map((actor) => [actor.id, actor.name.value]));
  return {
    kind: kind.value,
    status,
    date: date?.value,
    end: end?.value,
    city: place?.city?.value,
    country: place?.country?.value,
    parties: parties.map(({ actor, side }) => `${names.get(actor)} ${side?.value ?? "?"}`),
  };
}

const kinds: readonly (readonly [kind: string, title: string, text: string])[] = [
  ["multilateral", "", "Minister Ida Moll took part in the Transport Council of the European Union in Brussels."],
  [
    "multilateral",
    "",
    "Minister Ida Moll headed the Vellandic delegation at the 11th Ministerial Meeting of the Forum in Tirnau.",
  ],
  ["multilateral", "", "The Quadrilateral Meeting of Transport Ministers was held in Marsk."],
  ["meeting", "", "Minister Ida Moll bade farewell to the Ambassador of Orsania, Rolf Tarn, on Monday."],
  ["meeting", "", "Minister Ida Moll accepted the letters of credence of the Ambassador of Orsania, Rolf Tarn."],
  ["meeting", "", "The Ambassador of Orsania, Rolf Tarn, presented copies of his credentials to Minister Ida Moll."],
  ["meeting", "", "Minister Ida Moll exchanged views with Minister Rolf Tarn of Orsania in Marsk on Monday."],
  ["meeting", "", "Minister Ida Moll discussed ports with Minister Rolf Tarn of Orsania in Marsk on Monday."],
  [
    "meeting",
    "",
    "Minister Ida Moll co-chaired with Minister Rolf Tarn of Orsania the fifth session of the Joint Commission.",
  ],
  ["meeting", "", "Minister Rolf Tarn of Orsania paid a courtesy visit to Minister Ida Moll today."],
  ["meeting", "", "Minister Rolf Tarn of Orsania visited the Ministry of Trade and met with Minister Ida Moll."],
  ["call", "", "Minister Ida Moll will have a call with Minister Rolf Tarn of Orsania on Monday."],
  ["visit", "", "Minister Ida Moll is paying an official visit to Orsania from 3 to 5 March."],
  ["visit", "", "Minister Ida Moll departed for Tirnau this morning."],
  ["signing", "", "Minister Ida Moll and Minister Rolf Tarn of Orsania inked a memorandum on ports on Monday."],
  ["message", "", "Minister Ida Moll congratulated Minister Rolf Tarn of Orsania on his appointment."],
  ["message", "", "President Ida Moll extended congratulations to President Rolf Tarn of Orsania on his re-election."],
  [
    "message",
    "",
    "Minister Ida Moll addressed a message of greetings to Minister Rolf Tarn of Orsania on the anniversary.",
  ],
  ["statement", "", "The Ministry of Trade expresses its condolences to the families of the victims in Tirnau."],
  ["statement", "", "The Ministry of Trade wishes to inform that the office in Tirnau is closed."],
  ["statement", "", "The Embassy of Velland regrets the remarks made by a spokesman in Tirnau."],
  ["briefing", "", "Asked about the elections in Orsania, the spokesperson Ida Moll said that they had been fair."],
  ["speech", "", "Minister Ida Moll spoke at the opening ceremony of the Trade Fair in Marsk."],
  ["speech", "", "Minister Ida Moll delivered a statement at the Security Council debate on small arms."],
  ["speech", "", "In her address to the nation, President Ida Moll announced elections."],
  [
    "meeting",
    "",
    "Minister of Trade Ida Moll conferred with Rolf Tarn, Minister of Trade of Orsania, in Marsk on Monday.",
  ],
  ["meeting", "", "The seventh Vellandic-Orsanian Policy Consultation was held in Marsk on Monday."],
  ["meeting", "Courtesy visit", "Minister Ida Moll today welcomed the Ambassador of Orsania, Rolf Tarn."],
  ["meeting", "Velland-Orsania summit", "President Ida Moll and President Rolf Tarn of Orsania talked about ferries."],
  ["meeting", "", "Orsania's fleet will stay in port, Minister Rolf Tarn said after talks with Minister Ida Moll."],
  ["call", "", "Minister Ida Moll conferred by video link with Rolf Tarn, Minister of Trade of Orsania."],
  ["meeting", "", "Minister Ida Moll received a courtesy call from Rolf Tarn, Ambassador of Orsania."],
  ["multilateral", "", "Minister Ida Moll attended the Lantern Coast Ministers' Meeting in Tirnau on Monday."],
  [
    "multilateral",
    "",
    "Minister Ida Moll of Velland, Minister Rolf Tarn of Orsania and Minister Ula Brand of Dravonia held talks in Marsk.",
  ],
  ["multilateral", "", "Energy Ministers of the coast gathered in Marsk on Monday."],
  [
    "visit",
    "Minister Moll's visit to Orsania",
    "Minister Ida Moll spent Monday in Tirnau, where she had talks with Rolf Tarn.",
  ],
  ["speech", "", "Minister Ida Moll addressed the diplomatic corps at the New Year reception in Marsk."],
  [
    "speech",
    "Statement by the Minister to the United Nations General Assembly",
    "I bring you the greetings of Velland.",
  ],
  ["briefing", "", "Minister Ida Moll briefed journalists on Monday."],
  ["message", "", "In a letter to Rolf Tarn, Minister of Trade of Orsania, Minister Ida Moll set out her plan."],
  ["signing", "", "Notes were exchanged today on the ferry line."],
  ["statement", "", "Velland condemns the attack on the harbour."],
  [
    "statement",
    "Statement on the elections",
    "Velland welcomed the peaceful vote. Orsania earlier called on all parties to wait.",
  ],
  ["other", "", "Minister Ida Moll inaugurated the consulate in Tirnau on Monday."],
  ["other", "Press release", "Minister Ida Moll handed over ten tents to the town."],
];
for (const [kind, title, text] of kinds)
  test(`kind: ${title || text}`, () => assert.equal(occasionOf(text, title).kind, kind));

test("what is told beside the occasion is none: a stay, a purpose, a clause of who", () => {
  const told = "Minister Ida Moll, who is in Orsania to attend the Lantern Summit, met with Rolf Tarn yesterday.";
  assert.equal(occasionOf(told).kind, "meeting");
});

const days: readonly (readonly [text: string, status: string, date?: string, end?: string])[] = [
  ["Minister Ida Moll will be in Tirnau on Friday and Saturday.", "announced", "2031-03-07", "2031-03-08"],
  ["The talks between Velland and Orsania will be held in Marsk next Tuesday.", "announced", "2031-03-11"],
  ["The press conference that was to be held today has been moved to Thursday.", "announced", "2031-03-06"],
  ["From Sunday until today Minister Ida Moll was in Orsania.", "held", "2031-03-02", "2031-03-04"],
  ["Minister Ida Moll arrived in Tirnau today on a three-day visit.", "held", "2031-03-04", "2031-03-06"],
  ["Minister Ida Moll today concluded a three-day visit to Orsania.", "held", "2031-03-02", "2031-03-04"],
  ["Minister Ida Moll visited Orsania in January 2031.", "held", "2031-01"],
  ["Velland condemns Sunday's attack on the harbour.", "held"],
  ["Velland condemned on Monday the attack of 1 March.", "held", "2031-03-03"],
  [
    "Marsk, 28 February 2031 – Minister Ida Moll today received Rolf Tarn, Ambassador of Orsania.",
    "held",
    "2031-02-28",
  ],
];
for (const [text, status, date, end] of days)
  test(`day: ${text}`, () => {
    const told = occasionOf(text);
    assert.deepEqual([told.status, told.date, told.end], [status, date, end]);
  });

test("talks during a visit have the day that is told of them", () => {
  const told = occasionOf(
    "Orsanian Minister Rolf Tarn paid a visit to Velland from 24 to 27 February. Minister Ida Moll held talks with him on the 25th.",
    "Minister Moll holds talks with Minister Tarn",
  );
  assert.deepEqual([told.kind, told.date, told.end], ["meeting", "2031-02-25", undefined]);
});

const places: readonly (readonly [text: string, city?: string, country?: string])[] = [
  ["Minister Ida Moll met Rolf Tarn at Tirnau yesterday.", "Tirnau", "XO"],
  ["Minister Ida Moll met Rolf Tarn at her Tirnau office.", "Tirnau", "XO"],
  ["Minister Ida Moll met Rolf Tarn on Tirnau's market square.", "Tirnau", "XO"],
  ["Minister Ida Moll is to travel to Tirnau on Friday.", "Tirnau", "XO"],
  ["Minister Ida Moll will travel to Tirnau and Brezin."],
  ["Minister Ida Moll welcomed Ambassador Rolf Tarn to Marsk on Monday.", "Marsk", "XV"],
  ["Minister Ida Moll met Rolf Tarn in Lower Quell on Monday.", "Lower Quell"],
  ["TIRNAU, Feb. 28 (QNA) -- Minister Ida Moll received here today Ambassador Rolf Tarn.", "Tirnau", "XO"],
  ["Minister Ida Moll met Rolf Tarn on the sidelines of the Tirnau Harbour Days.", "Tirnau", "XO"],
  ["Velland condemns the attack in Tirnau."],
];
for (const [text, city, country] of places)
  test(`place: ${text}`, () => {
    const told = occasionOf(text);
    assert.deepEqual([told.city, told.country], [city, country]);
  });

const people: readonly (readonly [what: string, text: string, parties: readonly string[]])[] = [
  [
    "an office of several is dealt out",
    "Minister Ida Moll met with the ambassadors of Orsania and Dravonia, Rolf Tarn and Ula Brand.",
    ["Ida Moll XV", "Rolf Tarn XO", "Ula Brand XD"],
  ],
  [
    "whoever leads a delegation acts for its state",
    "Minister Ida Moll received an Orsanian delegation headed by Rolf Tarn, Director for Trade.",
    ["Ida Moll XV", "Rolf Tarn XO"],
  ],
  [
    "delegations are told apart inside a sentence",
    "Minister Ida Moll met Rolf Tarn, Minister of Trade of Orsania. Present on the Vellandic side was Director Ula Brand; on the Orsanian side, Deputy Minister Ivo Kess.",
    ["Ida Moll XV", "Rolf Tarn XO", "Ula Brand XV", "Ivo Kess XO"],
  ],
  [
    "whoever is spoken of or stays away took no part",
    "Minister Ida Moll met Rolf Tarn, Minister of Trade of Orsania. Deputy Minister Ula Brand, who stood in for Secretary Ivo Kess, also took part.",
    ["Ida Moll XV", "Rolf Tarn XO", "Ula Brand XV"],
  ],
  [
    "whom a traveller meets is of the state visited",
    "Minister Ida Moll visited Orsania on Monday. She was received by President Rolf Tarn.",
    ["Ida Moll XV", "Rolf Tarn XO"],
  ],
  [
    "a spokesperson hands on what others did",
    "The following is attributable to Spokesperson Ula Brand: Minister Ida Moll spoke by phone today with Rolf Tarn, Minister of Trade of Orsania. The Minister raised the ferries. She made clear that they have to sail in winter.",
    ["Ida Moll XV", "Rolf Tarn XO"],
  ],
  [
    "several issue one statement",
    "Ida Moll, Minister of Trade of Velland, and Rolf Tarn, Minister of Trade of Orsania, have issued the following statement:\n\nWe reject the claim.",
    ["Ida Moll XV", "Rolf Tarn XO"],
  ],
];
for (const [what, text, parties] of people)
  test(`parties: ${what}`, () => assert.deepEqual(occasionOf(text).parties, parties));

test("a letter has its sender by the name below it and its addressee by the line above", () => {
  const told = occasionOf(
    "To His Excellency Mr. Rolf Tarn, Minister of Trade of the Republic of Orsania:\n\nI wish to congratulate you on your new office.\n\nIda Moll, Minister of Trade of the Kingdom of Velland",
    "Congratulatory message",
  );
  assert.deepEqual([told.kind, told.parties], ["message", ["Ida Moll XV", "Rolf Tarn XO"]]);
});

test("a forum that no list has is an organisation by the shape of its name", () => {
  const document = readPage({
    body: "Minister Ida Moll spoke at the third Lantern Coast Water Forum in Marsk on Monday. The Forum ended today.",
    type: "text/plain",
    language: "en",
    published: PUBLISHED,
  });
  const { actors } = read(document, { names: NAMES })!;
  const organisations = actors.filter((actor) => actor.kind === "organisation").map((actor) => actor.name.value);
  assert.deepEqual(organisations, ["Lantern Coast Water Forum"]);
});
