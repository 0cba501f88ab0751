import assert from "node:assert/strict";
import { test } from "node:test";
import { account, after, MET, readText } from "../../test/account.ts";

/** What readouts in manners not met before had wrong, each in a sentence or two of ours. */

const kind = (body: string, title?: string): string => readText(body, title).occasion!.kind.value;

const people = (body: string): string[] => {
  const record = readText(body);
  return record.occasion!.parties.map(({ actor, office }) => {
    const who = record.actors.find((other) => other.id === actor)!;
    return `${who.kind === "person" ? who.name.value : ""} | ${office?.value ?? "-"}`;
  });
};

test("the kind of an occasion: news that is received, talks told as a discussion, several calls, the course of a visit", () => {
  assert.equal(
    kind("Velland has received with grave concern the news of the coup.", "Velland condemns the coup"),
    "statement",
  );
  assert.equal(
    kind("A discussion between President Ana Orlo and the Minister of Trade of Orsania, Bran Teck, took place today."),
    "meeting",
  );
  assert.equal(
    kind("Ana Orlo had telephone conversations with President Bran Teck of Orsania and King Ulf of Lurenia."),
    "call",
  );
  assert.equal(
    kind(
      "Minister Ana Orlo today concluded a visit to Orsania, during which she met President Bran Teck.",
      "Minister concludes visit to Orsania, stresses value of dialogue",
    ),
    "visit",
  );
  assert.equal(
    kind(
      "President Ana Orlo, currently in Tirnau to attend the 80th session of the General Assembly, held talks with President Bran Teck of Orsania.",
    ),
    "meeting",
  );
});

test("what persons discussed together, or had a conversation about, is told by the page", () => {
  assert.equal(after("Minister Orlo and her team discussed fisheries."), "narrator: report");
  assert.equal(after("The ministers had a productive conversation on fisheries."), "narrator: report");
  assert.equal(after("The ministers heard a report on fisheries."), "narrator: report");
});

test("in somebody's own words only what is the speaker's own binds", () => {
  assert.equal(after('"They will see that the road is open," said Minister Orlo.'), "Ana Orlo: assess");
  assert.equal(after('"It will be a busy road," said Minister Orlo.'), "Ana Orlo: assess");
  assert.equal(after('"We will open the road," said Minister Orlo.'), "Ana Orlo: commit");
  assert.equal(after("They would open the road, Minister Orlo said."), "Ana Orlo: commit");
});

test("what both have agreed is agreed, also where one of them tells it", () => {
  const record = readText(`${MET} "We agreed to open the road in June," said Minister Orlo.`);
  assert.deepEqual(
    record.statements.at(-1)!.acts.map((act) => act.value),
    ["agree"],
  );
  assert.deepEqual(record.commitments[0]?.by, ["XV", "XO"]);
  assert.equal(after('"We decided to open the road," said Minister Orlo.'), "Ana Orlo: commit");
});

test("a wish to say something is saying it; a wish to do something is none", () => {
  assert.equal(after('"I want to thank the fishermen," said Minister Orlo.'), "Ana Orlo: courtesy");
  assert.equal(after("Minister Orlo asked Minister Teck to convey her best wishes to the King."), "Ana Orlo: courtesy");
  assert.equal(after("Minister Orlo said that the programme aims to open the road."), "Ana Orlo: assess");
});

test("how firmly: what something is intended for, and what may be needed, loosens nothing", () => {
  const strength = (body: string): string | undefined => readText(`${MET} ${body}`).commitments.at(-1)?.strength.value;
  assert.equal(strength("Minister Orlo said that Velland would open a road that is intended for lorries."), "pledged");
  assert.equal(strength("Minister Orlo said that Velland was ready to build any road that may be needed."), "intended");
});

test("a state that stands ready, along with others, binds itself", () => {
  assert.deepEqual(
    account(
      "Velland condemns the coup. Velland stands ready, along with Orsania, to support talks.",
      "Velland condemns the coup",
    ).at(-1),
    "XV: commit",
  );
});

test("an office behind one name that is the next one's", () => {
  assert.deepEqual(
    people(
      "Taking part in the meeting were Foreign Minister Ana Orlo, Council Speaker Bran Teck, Deputy Chairman of the Road Council Edda Vane, and Interior Minister Ulf Moen of Velland.",
    ).slice(0, 3),
    ["Ana Orlo | Foreign Minister", "Bran Teck | Council Speaker", "Edda Vane | Deputy Chairman of the Road Council"],
  );
  assert.deepEqual(
    people(
      "Foreign Minister Ana Orlo of Velland received the Special Representative for the South Caucasus Mechteld van Roos.",
    ).at(-1),
    "Mechteld van Roos | Special Representative for the South Caucasus",
  );
});

test("lines around the text: agencies, attribution, notes to editors, further information", () => {
  const lines = (body: string): string[] => account(body, "Talks in Marsk");
  assert.deepEqual(
    lines("KUWAIT, March 12 (KUNA) -- Foreign Minister Ana Orlo of Velland met Foreign Minister Bran Teck of Orsania."),
    ["narrator: report"],
  );
  assert.deepEqual(
    lines(
      `The below is attributable to Spokesperson Edda Vane: ${MET} They spoke of trade, of fisheries and of the road that both had opened a year ago.\n\nMinister Orlo thanked her guest.`,
    ),
    ["narrator: report", "narrator: report", "Ana Orlo: courtesy"],
  );
  assert.deepEqual(
    lines(
      `${MET} They discussed trade.\n\nFor more information, visit the website of the Ministry.\n\nThis is an unofficial translation.`,
    ),
    ["narrator: report", "narrator: report"],
  );
  assert.deepEqual(lines(`${MET} They discussed trade.\n\nNotes to editors\n\nThe road was opened in 2028.`), [
    "narrator: report",
    "narrator: report",
  ]);
});

test("one sentence in the first person does not make a text of third persons the publisher's own words", () => {
  assert.deepEqual(
    account(
      `${MET} We are resolved to help. Minister Orlo praised the fishermen. She thanked her guest. The ministers discussed trade. Minister Teck welcomed the road.`,
    ).slice(-1),
    ["Bran Teck: support"],
  );
});

test("who sign together are told of: one of them, or all", () => {
  const title = "Joint statement of Velland and Orsania";
  const body = `${MET} Ministers welcomed the road. Velland announced that it would pay for it.`;
  assert.deepEqual(account(body, title).slice(1), ["joint: support, agree", "XV: commit"]);
});

/** Reports inside reports: "who: acts". */
function inner(body: string): string[] {
  const record = readText(`${MET} ${body}`);
  return record.statements
    .filter((statement) => statement.within !== undefined)
    .map(({ holders, acts }) => {
      const [holder] = holders.value;
      const actor = holder?.kind === "actor" && record.actors.find((other) => other.id === holder.actor);
      const who = actor ? (actor.kind === "state" ? actor.code : actor.name.value) : holder?.kind;
      return `${who}: ${acts.map((act) => act.value).join(", ")}`;
    });
}

test("inside a report: what was promised or asked before, by people without a name, by another state", () => {
  assert.deepEqual(inner("Minister Orlo reaffirmed what she had promised the fishermen in May."), ["Ana Orlo: commit"]);
  assert.deepEqual(inner("Minister Orlo stood by the appeal she had made in Tirnau to let the convoys through."), [
    "Ana Orlo: demand",
  ]);
  assert.deepEqual(inner("Minister Orlo said that the fruit growers had asked her to lower the tax."), [
    "the fruit growers: demand",
  ]);
  assert.deepEqual(inner("Minister Orlo noted that Orsania was willing to conclude a treaty."), ["XO: commit"]);
  assert.deepEqual(inner("Minister Orlo said that she had lunch in Tirnau."), []);
});

test("other occasions: in the course of a visit, and meetings of one's own with somebody else", () => {
  const told = (body: string): string[] =>
    readText(body, "").mentioned.map(({ kind, date }) => `${kind.value} ${date?.value ?? "-"}`);
  assert.deepEqual(
    told("Minister Ana Orlo paid a visit to Orsania on 3 March 2031, where she held talks with President Bran Teck."),
    ["meeting 2031-03-03"],
  );
  assert.deepEqual(told(`${MET} Minister Orlo recalled her meetings with President Edda Vane.`), ["meeting -"]);
  assert.deepEqual(told(`${MET} Minister Orlo recalled the meeting.`), []);
});

test("who is meant: the official of a state at the table, the state's own body, we before anybody has spoken", () => {
  const title = "Talks in Marsk";
  assert.equal(
    account(
      "Foreign Minister Ana Orlo of Velland received Deputy Minister Bran Teck of Orsania. The Orsanian official praised the road.",
      title,
    ).at(-1),
    "Bran Teck: support",
  );
  const record = readText(
    "Foreign Minister Ana Orlo of Velland received Secretary of the Security Council of Orsania Bran Teck.",
    title,
  );
  assert.deepEqual(
    record.occasion!.parties.map((party) => party.side?.value),
    ["XV", "XO"],
  );
});

test("an office of several words before a name", () => {
  assert.deepEqual(
    people(
      "Principal Deputy National Security Advisor Ana Orlo met with United Nations Senior Humanitarian and Reconstruction Coordinator Edda Vane.",
    ),
    [
      "Ana Orlo | Principal Deputy National Security Advisor",
      "Edda Vane | Senior Humanitarian and Reconstruction Coordinator",
    ],
  );
});

test("a short clause behind a verb of saying is what is said, not to whom", () => {
  assert.equal(after("For his part, Minister Teck said Orsania would pay."), "Bran Teck: commit");
  assert.equal(after("The road is open, Minister Teck told the ambassador."), "Bran Teck: assess");
});

test("what is true of two states is told by the page where nobody speaks; what they will do is not", () => {
  assert.equal(after("The two countries enjoy close ties."), "narrator: report");
  assert.equal(after("The two countries will build a road."), "joint: commit, agree");
});

test("what an encounter was for says nothing of where it was", () => {
  const record = readText(
    "Foreign Minister Ana Orlo of Velland met the envoy Edda Vane to express her support for those leading protests in Orsania.",
  );
  assert.equal(record.occasion!.place?.country, undefined);
});

test("what a meeting reaffirmed both hold; what both agree that others must do they demand", () => {
  assert.equal(after("The meeting reaffirmed support for the fishermen."), "joint: support, agree");
  assert.equal(after("The meeting took place in Marsk."), "narrator: report");
  assert.equal(after("They agreed that the attacks must stop."), "joint: demand, agree");
  assert.equal(after("They agreed that they must meet again."), "joint: agree");
});

test("a premier is a prime minister", () => {
  assert.equal(
    account(
      "Prime Minister Ana Orlo of Velland received President Bran Teck of Orsania. The Premier thanked her guest.",
      "Talks in Marsk",
    ).at(-1),
    "Ana Orlo: courtesy",
  );
});

test("who issues a statement: by name, by what they are called, under a title that has the floor", () => {
  const words = '"The attack is to be condemned. Those who gave the order must be found."';
  const title = "Spokesperson on the attack in Tirnau";
  const lines = (line: string): string[] => account(`${line}\n\n${words}`, title);
  assert.deepEqual(
    lines("A Foreign Office spokesperson, Edda Vane, issued the following statement today (9 January) on the attack:"),
    ["narrator: report", "Edda Vane: oppose", "Edda Vane: demand"],
  );
  assert.deepEqual(lines("Spokesperson Edda Vane made the following statement on the attack:"), [
    "narrator: report",
    "Edda Vane: oppose",
    "Edda Vane: demand",
  ]);
  assert.deepEqual(lines("A Foreign Ministry spokesperson, Edda Vane, said the following on the attack:").slice(0, 2), [
    "narrator: report",
    "Edda Vane: oppose",
  ]);
  const [line, ...said] = lines("A ministry official issued the following statement on the attack:");
  assert.equal(line, "narrator: report");
  assert.deepEqual(
    said.map((one) => one.split(": ")[1]),
    ["oppose", "demand"],
  );
});

test("a ministry's spokesperson holds that office, in small letters behind the ministry's name, too", () => {
  const offices = (body: string): unknown =>
    readText(body).actors.flatMap((actor) => (actor.kind === "person" ? actor.offices.map(({ value }) => value) : []));
  assert.deepEqual(offices("Foreign Ministry spokesperson Edda Vane said that the road is open."), [
    "Foreign Ministry spokesperson",
  ]);
});
