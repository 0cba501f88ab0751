import assert from "node:assert/strict";
import { test } from "node:test";
import { account, after, MET, readText } from "../../test/account.ts";

/** What verbs and words do that may as well do something else: each in a sentence or two of ours. */

test("a verb of saying with an object that says nothing is a deed, and nobody's view", () => {
  assert.equal(after("Velland concluded the year with a surplus."), "narrator: report");
  assert.equal(after("Minister Orlo concluded that the year had been a good one."), "Ana Orlo: assess");
  assert.equal(after("The fishing fleet showed steady gains."), "narrator: report");
  assert.equal(after("Minister Orlo showed understanding for the fleet."), "Ana Orlo: support");
  assert.equal(after("The two also discussed the port, maintaining an open lane, and fees."), "narrator: report");
  assert.equal(after("Concern was registered at the delay."), "joint: oppose, agree");
});

test("an update or overview is an account, however it is called", () => {
  assert.equal(after("Minister Teck provided a detailed update on the floods."), "Bran Teck: report");
  assert.equal(after("Minister Teck gave an in-depth overview of the floods."), "Bran Teck: report");
});

test("in words that are spoken, those who are spoken to promise nothing, nor does what one will be able to do", () => {
  assert.equal(after('"Soon you will mark your national day," said Minister Orlo.'), "Ana Orlo: assess");
  assert.equal(after('"We will be able to cross in an hour," said Minister Orlo.'), "Ana Orlo: assess");
  assert.equal(after('"Your commitment to the young inspires us," said Minister Orlo.'), "Ana Orlo: assess");
  assert.equal(after('"Orsania will cross in an hour," said Minister Orlo.'), "Ana Orlo: assess");
  assert.equal(after('"Orsania will be given every help," said Minister Orlo.'), "Ana Orlo: commit");
});

test("what should be said is asked of nobody, what we must see is proposed, and what circumstances demand is no demand", () => {
  assert.equal(after('"The talks were, I should say, frank," said Minister Orlo.'), "Ana Orlo: assess");
  assert.equal(after('"It is essential that we see the danger," said Minister Orlo.'), "Ana Orlo: propose");
  assert.equal(
    after('"When circumstances demand it, our people are patient," said Minister Orlo.'),
    "Ana Orlo: assess",
  );
  assert.equal(after('"I wish you happiness and success," said Minister Orlo.'), "Ana Orlo: courtesy");
});

test("how those who speak feel about it is what they say", () => {
  assert.equal(after("Both sides said they were satisfied with the level of trade."), "joint: support, agree");
  assert.equal(after("Minister Orlo said that she was shocked to learn of the floods."), "Ana Orlo: courtesy");
});

test("emphasis on a fact is a view, on a topic it is none", () => {
  assert.equal(after("Particular emphasis was placed on the fact that the port is open."), "joint: agree");
  assert.equal(after("Particular emphasis was placed on the port."), "narrator: report");
});

test("words are called something, and that somebody came is no call", () => {
  assert.equal(after("Minister Orlo called it fitting that Minister Teck had come in spring."), "Ana Orlo: assess");
});

test("a label may have a bracket between name and colon", () => {
  const words = account(`${MET}\n\nAna Orlo: Welcome.\n\nBran Teck (through an interpreter): We will open the port.`);
  assert.equal(words.at(-1), "Bran Teck: commit");
});

test("who has the floor tells what was agreed as agreed", () => {
  assert.equal(
    account(`${MET}\n\nAna Orlo: It was a good day. It was decided that the port will open.`).at(-1),
    "Ana Orlo: agree",
  );
});

test("a pronoun behind 'according to' is a source", () => {
  assert.equal(after("Minister Orlo was content. According to her, the port is safe."), "Ana Orlo: assess");
});

test("a word that is seldom a name is one behind an office, and before a verb of saying", () => {
  const words = account(
    "Foreign Minister Park Ji-an met Foreign Minister Bran Teck of Orsania. Minister Park said that trade grew. Park condemned the raid.",
  );
  assert.deepEqual(words.slice(1), ["Park Ji-an: assess", "Park Ji-an: oppose"]);
});

test("what is sent is told, but good wishes and condolences are said", () => {
  assert.equal(after("Minister Orlo sent her best wishes to the crew."), "Ana Orlo: courtesy");
  assert.equal(after("Minister Orlo sent the crew a message of congratulations."), "narrator: report");
  assert.equal(after("Minister Orlo sent two ships."), "narrator: report");
  assert.equal(after("Minister Teck opened by sending his condolences to the crew."), "Bran Teck: courtesy");
});

test("a state behind a preposition binds nobody, nor does a will", () => {
  const saying = (words: string): string => after(`"${words}," said Minister Orlo.`);
  assert.equal(saying("The growth of trade between Orsania and Velland will be of use to us"), "Ana Orlo: assess");
  assert.equal(saying("The Government of Velland will send two ships"), "Ana Orlo: commit");
  assert.equal(saying("The good will that there is in Velland is a treasure"), "Ana Orlo: assess");
});

test("what two have between them should be done by both", () => {
  assert.equal(after("Minister Orlo said that economic cooperation should be intensified."), "Ana Orlo: propose");
  assert.equal(after("Minister Orlo said that the sentence should be lifted."), "Ana Orlo: demand");
});

test("what a speaker says that they feel or do counts, and a question asks nothing of anybody", () => {
  assert.equal(after("Minister Orlo noted that she looked forward to the fair."), "Ana Orlo: support");
  assert.equal(after("Asking why the port was shut, Minister Orlo said that trade grew."), "Ana Orlo: assess");
  assert.equal(after("Minister Orlo took this occasion to renew the invitation."), "Ana Orlo: propose");
});

test("a view may stand behind what was talked of", () => {
  assert.equal(
    after("The port was discussed and the need for a new pier was underlined."),
    "narrator + joint: report, assess, agree",
  );
});

test("what somebody believes will happen is no promise", () => {
  assert.equal(after('"I am confident that we will reach the shore," said Minister Orlo.'), "Ana Orlo: assess");
  assert.equal(after('"We will reach the shore," said Minister Orlo.'), "Ana Orlo: commit");
});

test("a guest who is welcomed on a visit has not been received there by the page alone", () => {
  assert.equal(
    after("Minister Orlo warmly welcomed Minister Teck on his first visit to Velland."),
    "Ana Orlo: courtesy",
  );
  assert.equal(after("Minister Orlo welcomed Minister Teck to Marsk."), "narrator: report");
});

test("of those who hold a press conference together each may speak", () => {
  const record = readText(
    "President Ana Orlo held a joint press conference with President Bran Teck of Orsania in Marsk. The President said: “Trade has grown.”",
    "Joint press conference with President Teck of Orsania",
  );
  assert.equal(record.occasion!.kind.value, "briefing");
  assert.equal(record.occasion!.parties.length, 2);
});

test("what both agree that others do ill is opposed, and a second verb loosens nothing", () => {
  assert.equal(after("Both agreed that the raid was unacceptable."), "joint: oppose, agree");
  const record = readText(`${MET} They agreed to keep the port open and looked forward to the summer.`);
  assert.equal(record.commitments[0]!.strength.value, "pledged");
});

test("what an organisation will do is promised by it", () => {
  const record = readText("The Security Council of the Grey Sea will pay for the pier.", "Statement on the pier");
  assert.deepEqual(
    record.commitments.map(({ by }) => by),
    [["SCGS"]],
  );
});

test("a deed and a view in one sentence are told and held", () => {
  assert.equal(
    after("Minister Orlo initiated a reform of the port and stressed its importance."),
    "narrator + Ana Orlo: report, assess",
  );
  assert.equal(after("Minister Orlo arrived in Tirnau and was greeted by Minister Teck."), "narrator: report");
});

test("whoever is named right before a verb of saying says it, whatever stands ahead", () => {
  const words = "Before the talks with the President of Orsania, Ana Orlo toured the port.";
  assert.equal(after(words), "narrator: report");
  assert.equal(
    after("The President of the Orsanian Chamber of Commerce Ulla Brandt stressed that trade grew."),
    "Ulla Brandt: assess",
  );
});

test("a meeting and its participants hold what the sides hold, a delegation what its organisation holds", () => {
  assert.equal(after("The meeting underscored the close ties."), "joint: assess, agree");
  assert.equal(after("The meeting participants expressed regret over the delay."), "joint: oppose, agree");
  assert.equal(
    after("The Security Council of the Grey Sea delegation expressed its willingness to help."),
    "Security Council of the Grey Sea: commit",
  );
});

test("what a joint statement narrates is the page's, what it holds is of all", () => {
  const words = account(
    "1. Foreign Minister Ana Orlo of Velland hosted Foreign Minister Bran Teck of Orsania in Marsk. 2. The Ministers reaffirmed their friendship. 3. The Ministers also discussed the port.",
    "Joint statement of the Foreign Ministers of Velland and Orsania",
  );
  assert.deepEqual(words, ["narrator: report", "joint: agree", "narrator: report"]);
});

test("who is told or asked in a ministry's text is so by its state, and what is promised by the other than who asked", () => {
  const called =
    "The Chargé d'Affaires of Orsania, Bran Teck, was summoned to the Ministry of Foreign Affairs of Velland today.";
  assert.equal(account(`${called} He was told that the ban must be lifted.`).at(-1), "XV: demand");
  assert.equal(
    after("Minister Orlo asked for a second ship. It was promised that a ship would come."),
    "Bran Teck: commit",
  );
  assert.equal(after("Minister Orlo spoke of ships. A treaty was proposed by the guest."), "Bran Teck: propose");
});

test("of several states those that are named hold what they hold, and all who are named hold it together", () => {
  const three =
    "Foreign Minister Ana Orlo of Velland met with Foreign Minister Bran Teck of Orsania and Foreign Minister Liv Berg of Norway in Marsk.";
  assert.equal(account(`${three} Velland and Norway backed the plan.`).at(-1), "XV + NO: support");
  assert.equal(after("Velland and Orsania backed the plan."), "joint: support, agree");
});

test("how the talks went on is told by the page, whoever spoke", () => {
  assert.equal(after("Minister Orlo said that trade grew. The talks were continued over lunch."), "narrator: report");
});

test("a hyphen before an abbreviation is part of a name", () => {
  assert.equal(account("Minister Ana Orlo met Minister Bran Teck-Mar. The talks were short.").length, 2);
  assert.equal(account("Maj.-Gen. Ana Orlo met Minister Bran Teck of Orsania.").length, 1);
});

test("what one will not accept, whether one will, and what one would be grateful for are no promises", () => {
  const saying = (words: string): string => after(`Minister Orlo said that ${words}.`);
  assert.equal(saying("Velland would never recognise the vote"), "Ana Orlo: oppose");
  assert.equal(saying("it was unlikely that Velland would attend"), "Ana Orlo: assess");
  assert.equal(saying("Velland would not leave the table"), "Ana Orlo: commit");
  assert.equal(saying("she would be grateful for an answer"), "Ana Orlo: demand, courtesy");
  assert.equal(after("Minister Orlo denied that Velland had plans to sell the port."), "Ana Orlo: assess");
});

test("the representative of a state is whoever is there for it, and a comma behind what leads in makes no name", () => {
  assert.equal(after("The Orsanian representative said that trade grew."), "Bran Teck: assess");
  assert.equal(
    after("Asked about the remarks of Orsania's President, Ana Orlo said that trade grew."),
    "Ana Orlo: assess",
  );
});

test("those who led the delegations are the sides, where the opening names nobody", () => {
  const record = readText(
    "Marsk hosted consultations between the ministries of Velland and Orsania. The delegations were headed by Deputy Minister of Foreign Affairs of Velland Ana Orlo and Deputy Minister of Foreign Affairs of Orsania Bran Teck. The sides expressed readiness to go on and agreed to hold the next round in Tirnau in 2032.",
    "Velland and Orsania held consultations",
  );
  assert.deepEqual(record.commitments[0]!.by, ["XV", "XO"]);
  assert.equal(record.commitments[0]!.strength.value, "pledged");
});

test("who signs together without names is bound by the states that the opening names", () => {
  const record = readText(
    "We, the Foreign Ministers of Velland and Orsania, are deeply concerned about the raid. We will help the crew.",
    "Joint statement by the Foreign Ministers of Velland and Orsania",
  );
  assert.deepEqual(record.commitments[0]!.by, ["XV", "XO"]);
});

test("a head of state who is known by the office alone speaks in the first person of the telegram", () => {
  assert.deepEqual(
    account(
      "The Head of State sent a telegram of condolences to President of Orsania Bran Teck. I express my condolences to the families and wish the injured a speedy recovery. We share the grief of the crew.",
      "President sends telegram of condolences to the President of Orsania",
    ),
    ["narrator: report", "Head of State: courtesy", "Head of State: courtesy"],
  );
});

test("what a speaker points out to have done is reported", () => {
  assert.equal(after("Minister Orlo pointed out that she had summoned the ambassador on Monday."), "Ana Orlo: report");
  assert.equal(after("Minister Orlo pointed out that the port had grown."), "Ana Orlo: assess");
});

test("a statement that stands in quotation marks throughout is whose the title says", () => {
  assert.deepEqual(
    account(
      '"I learned with sadness of the death of Bran Teck.\n\n"He built the port of Tirnau.\n\n"I offer my condolences to his family."',
      "Minister Ana Orlo offers her condolences on the death of Bran Teck",
    ),
    ["Ana Orlo: courtesy", "Ana Orlo: assess", "Ana Orlo: courtesy"],
  );
});

test("what is said impersonally at the head is so whoever is named behind, and an aside ends at its comma", () => {
  assert.equal(
    after(
      "During the talks, it was noted that Velland and Orsania work well together, and they exchanged views on trade.",
    ),
    "joint + narrator: report, assess, agree",
  );
  assert.equal(
    after("Minister Orlo, emphasizing Velland's commitment to trade, expressed her gratitude."),
    "Ana Orlo: courtesy",
  );
});

test("parties who are responsible are others than the sides, and shoulder to shoulder one stands with somebody", () => {
  assert.equal(after('"The responsible parties must be held to account," said Minister Orlo.'), "Ana Orlo: demand");
  assert.equal(after('"We stand shoulder to shoulder with our friends," said Minister Orlo.'), "Ana Orlo: support");
  assert.equal(after("Minister Orlo extended a warm welcome to the crew."), "Ana Orlo: courtesy");
});

test("both may thank, an adverb may stand behind what leads in, and a guest book is no guest", () => {
  assert.equal(after("The two ministers thanked the crew."), "joint: agree, courtesy");
  assert.equal(after('"I want to sincerely thank the crew," said Minister Orlo.'), "Ana Orlo: courtesy");
  assert.equal(
    after(
      "Minister Orlo was welcomed by Minister Teck. After she signed the guest book, the two ministers posed for a photograph.",
    ),
    "narrator: report",
  );
});

test("credentials are presented and calls paid, however many, and what must be resolved has not been", () => {
  assert.equal(after("The two new envoys presented their credentials to Minister Orlo."), "narrator: report");
  assert.equal(after("The meeting, held in a friendly spirit, reaffirmed the close ties."), "joint: agree");
  assert.equal(account(`${MET}\n\nAna Orlo: All issues must be resolved by dialogue.`).at(-1), "Ana Orlo: demand");
});

test("what others plan, or shared with the speaker, binds nobody who speaks", () => {
  assert.equal(after('"We are thrilled that President Vane plans to come," said Minister Orlo.'), "Ana Orlo: support");
  assert.equal(
    after('"President Vane shared with me his plans to build a port," said Minister Orlo.'),
    "Ana Orlo: report",
  );
});
