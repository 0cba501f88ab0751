import assert from "node:assert/strict";
import { test } from "node:test";
import { readPage } from "../page/read-page.ts";
import { read } from "./read.ts";

/** Who took part, in which office, for whom; when and where the lines beside the sentence say it. */

const NAMES = {
  states: [
    { code: "XV", name: "Kingdom of Velland", short: "Velland", demonyms: ["Vellandic"], capital: "Marsk" },
    { code: "XO", name: "Republic of Orsania", short: "Orsania", demonyms: ["Orsanian"], capital: "Tirnau" },
    { code: "XD", name: "Republic of Dravonia", short: "Dravonia", demonyms: ["Dravonian"], capital: "Brezin" },
  ],
};

function occasionOf(body: string, title = "", publisher = "Ministry of Foreign Affairs") {
  const document = readPage({
    body,
    type: "text/plain",
    language: "en",
    title,
    published: "2031-03-04",
    publisher: { name: publisher, country: "XV" },
  });
  const record = read(document, { names: NAMES })!;
  const names = new Map(record.actors.map((actor) => [actor.id, actor.name.value]));
  const { kind, status, date, place, parties } = record.occasion!;
  return {
    kind: kind.value,
    status,
    date: date?.value,
    city: place?.city?.value,
    country: place?.country?.value,
    parties: parties.map(
      ({ actor, office, side }) => `${names.get(actor)} | ${office?.value ?? "-"} | ${side?.value ?? "-"}`,
    ),
  };
}
const partiesOf = (...given: Parameters<typeof occasionOf>): string[] => occasionOf(...given).parties;

test("a name alone before what will be is who will meet", () => {
  for (const verb of ["will hold talks with", "will meet", "is to meet"])
    assert.deepEqual(partiesOf(`On 5 March, Ida Moll ${verb} President of Orsania Rolf Tarn.`), [
      "Ida Moll | - | XV",
      "Rolf Tarn | President | XO",
    ]);
});

test("family names behind an office in the plural are its holders", () => {
  assert.deepEqual(partiesOf("Foreign Ministers Moll and Tarn met in Marsk today."), [
    "Moll | Foreign Minister | XV",
    "Tarn | Foreign Minister | XV",
  ]);
  assert.equal(partiesOf("Today, President Moll hosted Senators Tarn, Brand, Kell, and Wick.").length, 5);
});

test("an office in the plural behind several names is each one's", () => {
  assert.deepEqual(
    partiesOf("Ida Moll and Rolf Tarn, Foreign Ministers of Orsania and Dravonia, met President Wim Kell."),
    ["Ida Moll | Foreign Minister | XO", "Rolf Tarn | Foreign Minister | XD", "Wim Kell | President | XV"],
  );
  assert.deepEqual(
    partiesOf("Ms Ida Moll, Mr Rolf Tarn and Mr Ulf Brand, Senators of Orsania, called on President Wim Kell.").slice(
      0,
      3,
    ),
    ["Ida Moll | Senator | XO", "Rolf Tarn | Senator | XO", "Ulf Brand | Senator | XO"],
  );
});

test("a state that is spelled as a pronoun is one where it owns an office", () => {
  assert.deepEqual(partiesOf("Minister Ida Moll met with US President Rolf Tarn in Marsk."), [
    "Ida Moll | Minister | XV",
    "Rolf Tarn | President | US",
  ]);
});

test("whose colleague somebody is, is whose the office behind the comma is", () => {
  assert.deepEqual(
    partiesOf("Minister of Trade Ida Moll received her Orsanian colleague, Minister of Ports Rolf Tarn."),
    ["Ida Moll | Minister of Trade | XV", "Rolf Tarn | Minister of Ports | XO"],
  );
});

test("an office that the title alone gives is that of the one of its state who has none", () => {
  const text = "The Minister of Ports of Velland, Ida Moll, held a meeting with her Orsanian counterpart, Rolf Tarn.";
  assert.deepEqual(partiesOf(text, "Ida Moll meets the Deputy Minister of Ports of Orsania"), [
    "Ida Moll | Minister of Ports | XV",
    "Rolf Tarn | Deputy Minister of Ports | XO",
  ]);
  assert.equal(partiesOf(text, "Ida Moll meets the Deputy Minister of Ports of Dravonia")[1], "Rolf Tarn | - | XO");
});

test("the office by which an opening knows somebody is of the one name without an office", () => {
  const text =
    "The President held a meeting with Mayor Rolf Tarn. Rolf Tarn spoke of the harbour. Ida Moll thanked him.";
  assert.deepEqual(partiesOf(text), ["Ida Moll | President | XV", "Rolf Tarn | Mayor | XV"]);
});

test("a publisher's name tells whose officer it serves", () => {
  const text =
    "Admiral Rolf Tarn, Commander of the Southern Fleet, called on President Ida Moll. Orsania and Orsanian ships were spoken of.";
  assert.deepEqual(partiesOf(text, "", "Press Service of the President"), [
    "Rolf Tarn | Commander of the Southern Fleet | XO",
    "Ida Moll | President | XV",
  ]);
});

test("a state spoken of once is nobody's side for that", () => {
  const text =
    "Minister of Health Ida Moll met Governor Rolf Tarn. They spoke of a hospital. Its beds come from Orsania.";
  assert.deepEqual(partiesOf(text), ["Ida Moll | Minister of Health | XV", "Rolf Tarn | Governor | XV"]);
});

test("a line of a day and a town says where it was", () => {
  for (const line of ["Tuesday, March 4, Marsk – ", "4 March 2031, Marsk – ", "Marsk, 4 March – "]) {
    const { date, city } = occasionOf(`${line}President Ida Moll met with President of Orsania Rolf Tarn.`);
    assert.deepEqual([date, city], ["2031-03-04", "Marsk"], line);
  }
  assert.equal(
    occasionOf("On 4 March, Marsk – once a village – saw Minister Ida Moll meet Rolf Tarn.").city,
    undefined,
  );
});

test("a town that hosts an occasion is where it was", () => {
  for (const verb of ["hosted", "hosts", "will host"])
    assert.equal(occasionOf(`Tirnau ${verb} the Ocean Conference on 4 March 2031.`).city, "Tirnau", verb);
});

test("an event that bears its town's name is there, in whatever words it is the frame", () => {
  for (const frame of ["within the framework of", "during", "on the sidelines of"]) {
    const told = occasionOf(
      `Minister Ida Moll met Minister Rolf Tarn of Orsania ${frame} the Brezin Security Conference.`,
    );
    assert.deepEqual([told.kind, told.city, told.country], ["meeting", "Brezin", "XD"], frame);
  }
});

test("a farewell visit is a meeting", () => {
  for (const title of ["Farewell visit of the Ambassador of Orsania", "Visit of the Ambassador of Orsania"])
    assert.equal(occasionOf("President Ida Moll received Ambassador of Orsania Rolf Tarn.", title).kind, "meeting");
});

test("what a body is called belongs to its officer's office, whatever its words", () => {
  const offices: readonly (readonly [string, string])[] = [
    ["Chairman of Vellair Airlines Ulf Brand", "Ulf Brand | Chairman of Vellair Airlines | XV"],
    ["Governor of the Lower Autonomous Area Ulf Brand", "Ulf Brand | Governor of the Lower Autonomous Area | XV"],
    [
      "President of the Marsk Chamber of Commerce and Industry Ulf Brand",
      "Ulf Brand | President of the Marsk Chamber of Commerce and Industry | XV",
    ],
    [
      "Adviser to the Prime Minister on Foreign Affairs Ulf Brand",
      "Ulf Brand | Adviser to the Prime Minister on Foreign Affairs | XV",
    ],
    [
      "Undersecretary for Ports at the Crown Prince's Diwan Ambassador Ulf Brand",
      "Ulf Brand | Undersecretary for Ports at the Crown Prince's Diwan | XV",
    ],
    [
      "Minister of State for Europe and North America Ulf Brand",
      "Ulf Brand | Minister of State for Europe and North America | XV",
    ],
    ["Minister of Health Ulf Field", "Ulf Field | Minister of Health | XV"],
  ];
  for (const [words, party] of offices)
    assert.equal(partiesOf(`Minister of Trade Ida Moll met with ${words}.`)[1], party, words);
});

test("the title's fuller office is that of whom the text calls the Minister", () => {
  const text =
    "Secretary Ida Moll congratulated Rolf Tarn today on his appointment. The Secretary and Minister Tarn discussed ports.";
  assert.equal(
    partiesOf(text, "Secretary Moll's Call with Orsanian Minister of Ports Tarn")[1],
    "Rolf Tarn | Minister of Ports | XO",
  );
});

test("a council of more than four is the publisher's own where nobody is another's", () => {
  const members = ["Rolf Tarn", "Ulf Brand", "Ina Kell", "Ole Wick", "Eva Dorn"].map(
    (name) => `Deputy Minister ${name}`,
  );
  const text = `President Ida Moll held a meeting with ${members.join(", ")}. They spoke of trade with Orsania and of Orsanian ports.`;
  assert.deepEqual(new Set(partiesOf(text).map((party) => party.slice(-2))), new Set(["XV"]));
});

test("a town is not in the state whose minister the next words name", () => {
  const { city, country } = occasionOf(
    "On 3 March in Cairo, Velland's Minister Ida Moll met Minister Rolf Tarn of Orsania.",
  );
  assert.deepEqual([city, country], ["Cairo", "EG"]);
});

test("talks of three are where the first sentence tells them", () => {
  const text =
    "Minister Ida Moll met Minister Rolf Tarn of Orsania and Minister Ulf Brand of Dravonia in Tirnau. Minister Tarn praised trilateral work.";
  assert.equal(occasionOf(text, "Trilateral Meeting with Ministers Tarn and Brand").city, "Tirnau");
});

test("the other state that the title alone has is that of the other of two", () => {
  const text = "On 3 March, Ambassador Ida Moll paid a farewell call on the Speaker of Parliament, Rolf Tarn.";
  const title = "Ambassador Moll bids farewell to Speaker of Orsania's Parliament";
  assert.deepEqual(partiesOf(text, title, "Embassy of Velland in Tirnau"), [
    "Ida Moll | Ambassador | XV",
    "Rolf Tarn | Speaker of Parliament | XO",
  ]);
});

test("an office that somebody is appointed to is held", () => {
  for (const words of ["appointed as", "newly appointed", "accredited as", "nominated as"])
    assert.equal(
      partiesOf(`Minister Ida Moll received Rolf Tarn, ${words} Ambassador of Orsania to Velland.`)[1],
      "Rolf Tarn | Ambassador to Velland | XO",
      words,
    );
});

test("in a list of office, name, office, name each office is the next name's", () => {
  const text = `Minister of Trade Ida Moll met Ambassador of Orsania Rolf Tarn. The meeting was attended by Minister of Power Ulf Brand,
    Secretary to the Ministry of Power, Prof. Ina Kell, Secretary to the Ministry of Ports, Ole Wick, and a group of officials.`;
  assert.deepEqual(partiesOf(text.replace(/\s+/g, " ")).slice(2), [
    "Ulf Brand | Minister of Power | XV",
    "Ina Kell | Secretary to the Ministry of Power | XV",
    "Ole Wick | Secretary to the Ministry of Ports | XV",
  ]);
  // A style that is an office leaves the one behind the name to its bearer.
  const general =
    "Prime Minister Ida Moll received General Rolf Tarn, Chief of Staff of the Orsanian Army, Ulf Brand, Ambassador of Orsania, and others.";
  assert.deepEqual(partiesOf(general).slice(1), [
    "Rolf Tarn | Chief of Staff of the Army | XO",
    "Ulf Brand | Ambassador | XO",
  ]);
});

test("an embassy is its state's, and so is the deputy of an envoy at the table", () => {
  const MET = "President Ida Moll met with Orsanian High Commissioner Rolf Tarn today.";
  assert.equal(
    partiesOf(`${MET} Deputy High Commissioner Ulf Brand also attended the meeting.`)[2],
    "Ulf Brand | Deputy High Commissioner | XO",
  );
  assert.equal(
    partiesOf(`${MET} The meeting was also attended by Ulf Brand, Head of Operations at the Orsanian Embassy.`)[2],
    "Ulf Brand | Head of Operations at the Embassy | XO",
  );
});

test("a sheikh may be so by name", () => {
  assert.equal(
    partiesOf("Secretary Ida Moll met Orsanian President Hassan Sheikh Tarn.")[1],
    "Hassan Sheikh Tarn | President | XO",
  );
});

test("who is to head a delegation, and who led the talks for it, take part", () => {
  assert.deepEqual(
    partiesOf(
      "Velland will hold talks with Orsania on Monday. The Vellandic delegation will be headed by Minister Ida Moll.",
    ),
    ["Ida Moll | Minister | XV"],
  );
  assert.deepEqual(
    partiesOf(
      "Velland and Orsania held talks on Monday. Ida Moll, Director for Ports, led the discussions for Velland.",
    ),
    ["Ida Moll | Director for Ports | XV"],
  );
});

test("the state behind the last of several is everyone's, and so is that of the ministry they serve", () => {
  assert.deepEqual(partiesOf("Minister Ida Moll met with Senators Rolf Tarn and Ulf Brand of Orsania.").slice(1), [
    "Rolf Tarn | Senator | XO",
    "Ulf Brand | Senator | XO",
  ]);
  assert.equal(
    partiesOf("Minister Ida Moll met the Director for Ports of Orsania's Ministry of Trade, Rolf Tarn.")[1],
    "Rolf Tarn | Director for Ports of Ministry of Trade | XO",
  );
});

test("the head of another's delegation leads nobody of the publisher's", () => {
  assert.deepEqual(partiesOf("Minister Ida Moll met the Head of the EU Delegation to Velland, Ambassador Rolf Tarn."), [
    "Ida Moll | Minister | XV",
    "Rolf Tarn | Head of the EU Delegation to Velland | EU",
  ]);
});

test("a town and a day in brackets are a dateline, a town called so is where it was, and a date says which day today is", () => {
  const MET = "Minister Ida Moll held talks with Minister Rolf Tarn of Orsania";
  for (const line of ["(Marsk, 3 March 2031) ", "[Marsk, 3 March 2031] - "]) {
    const { date, city } = occasionOf(`${line}${MET}.`);
    assert.deepEqual([date, city], ["2031-03-03", "Marsk"], line);
  }
  assert.equal(occasionOf(`(Deputy Ministers were there, too) ${MET}.`).city, undefined);
  for (const where of [
    "in the Orsanian capital, Tirnau",
    "in the Orsanian capital Tirnau",
    "in the port city of Tirnau",
  ])
    assert.equal(occasionOf(`${MET} ${where}.`).city, "Tirnau", where);
  assert.equal(occasionOf(`${MET} today, 3 March 2031.`).date, "2031-03-03");
});

test("who spoke on a day with somebody called", () => {
  assert.equal(occasionOf("Minister Ida Moll spoke on 3 March with Minister Rolf Tarn of Orsania.").kind, "call");
});

test("a bank that is called a group is no delegation, and whom one of one's own state meets is not abroad", () => {
  assert.deepEqual(
    partiesOf("President of the World Bank Group Rolf Tarn met with President Ida Moll today in Marsk."),
    ["Rolf Tarn | President of the World Bank Group | World Bank", "Ida Moll | President | XV"],
  );
  const text = `President Ida Moll had a meeting with CEO of the Vellandic Direct Investment Fund Rolf Tarn. They spoke of Orsania.
    Orsanian ports are open.`;
  assert.deepEqual(partiesOf(text.replace(/\s+/g, " ")), [
    "Ida Moll | President | XV",
    "Rolf Tarn | CEO of the Direct Investment Fund | XV",
  ]);
});

test("an article in small letters stands inside a name", () => {
  assert.equal(
    partiesOf("Minister Ida Moll met Orsanian Minister Sayyid Badr al-Tarn.")[1],
    "Badr al-Tarn | Minister | XO",
  );
});

test("a delegation is of the state behind the body that sent it", () => {
  for (const body of ["the Parliament", "the National Assembly", "the Ministry of Trade and Crafts"])
    for (const led of ["led", "headed"])
      assert.deepEqual(
        partiesOf(
          `Foreign Minister Ida Moll met with a delegation of ${body} of Orsania ${led} by Deputy Minister Rolf Tarn.`,
        ),
        ["Ida Moll | Foreign Minister | XV", "Rolf Tarn | Deputy Minister | XO"],
      );
});
