import assert from "node:assert/strict";
import { test } from "node:test";
import type { ReadoutRecord } from "../model/record.ts";
import { readPage } from "../page/read-page.ts";
import { read } from "./read.ts";

/** What differs from publisher to publisher, each in a sentence or two of ours. */

const NAMES = {
  states: [
    { code: "XV", name: "Kingdom of Velland", short: "Velland", demonyms: ["Vellandic"], capital: "Marsk" },
    { code: "XO", name: "Republic of Orsania", short: "Orsania", demonyms: ["Orsanian"], capital: "Tirnau" },
  ],
  organisations: [{ name: "Arctic Assembly", short: "AA" }],
};

const MET = "Foreign Minister Ana Orlo of Velland met with Foreign Minister Bran Teck of Orsania.";

const readText = (body: string, title = "Talks with Orsania"): ReadoutRecord =>
  read(
    readPage({
      body,
      title,
      published: "2031-03-12",
      language: "en",
      publisher: { name: "Ministry of Foreign Affairs of Velland", country: "XV" },
    }),
    { names: NAMES },
  )!;

const nameOf = (record: ReadoutRecord, id: string): string => {
  const actor = record.actors.find((other) => other.id === id)!;
  return actor.kind === "state" ? actor.code : actor.name.value;
};

/** "Ana Orlo: commit" for the body's last sentences. */
function last(body: string, count = 1): string[] {
  const record = readText(body);
  return record.statements
    .filter((statement) => statement.within === undefined)
    .slice(-count)
    .map(({ holders, acts }) => {
      const who = holders.value.map((holder) => (holder.kind === "actor" ? nameOf(record, holder.actor) : holder.kind));
      return `${who.join(" + ")}: ${acts.map((act) => act.value).join(", ")}`;
    });
}

const parties = (body: string, title?: string): string[] => {
  const record = readText(body, title);
  return record.occasion!.parties.map(
    ({ actor, office, side }) => `${nameOf(record, actor)} | ${office?.value ?? "-"} | ${side?.value ?? "-"}`,
  );
};

const persons = (body: string): string[] =>
  readText(body).actors.flatMap((actor) => (actor.kind === "person" ? [actor.name.value] : []));

const states = (body: string): string[] =>
  readText(body).actors.flatMap((actor) => (actor.kind === "state" ? [actor.code] : []));

test("an office is known by its short form", () => {
  const opening = "External Affairs Minister Dana Reel met with Prime Minister Bran Teck of Orsania.";
  assert.deepEqual(last(`${opening} EAM thanked PM Teck for the welcome.`), ["Dana Reel: courtesy"]);
  assert.deepEqual(last(`${opening} PM Teck said that trade had grown. The PM welcomed this.`), ["Bran Teck: support"]);
  assert.deepEqual(parties(`${opening} PM Teck said that trade had grown.`), [
    "Dana Reel | External Affairs Minister | XV",
    "Bran Teck | Prime Minister | XO",
  ]);
  const double =
    "The Deputy Prime Minister and Foreign Minister, Senator Ana Orlo, spoke with Bran Teck, Foreign Minister of Orsania.";
  assert.deepEqual(last(`${double} The DPM/FM condemned the attack.`), ["Ana Orlo: oppose"]);
});

test("who is welcomed to a house is received; what is welcomed is a step", () => {
  assert.deepEqual(last("Prime Minister Ana Orlo welcomed President Bran Teck of Orsania to the State Palace today."), [
    "narrator: report",
  ]);
  assert.deepEqual(last(`${MET} Minister Orlo welcomed Minister Teck's visit to Velland and the new treaty.`), [
    "Ana Orlo: support",
  ]);
});

test("a participle behind a comma has its subject before it", () =>
  assert.deepEqual(
    last(`${MET} Minister Teck thanked Minister Orlo, saying Velland will always be a friend.`)[0]!.split(":")[0],
    "Bran Teck",
  ));

test("a second clause begins behind a quotation mark too", () =>
  assert.deepEqual(
    last(`${MET} Minister Orlo explained the plan for “Open Seas,” and Minister Teck expressed his support for it.`),
    ["Ana Orlo + Bran Teck: support"],
  ));

test("what a treaty deals with is nobody, nor who stands in a list the signatory", () => {
  assert.deepEqual(persons(`${MET} An Agreement on Legal Assistance in Rural Matters was signed.`), [
    "Ana Orlo",
    "Bran Teck",
  ]);
  const listed = readText(`${MET} Ten envoys attended.\n\n1. Dr. Dana Reel\n\nof Orsania\n\n2. Mr. Fedor Vane`);
  assert.equal(listed.statements[0]!.holders.value[0]!.kind, "narrator");
});

test("a currency is no state", () => assert.deepEqual(states(`${MET} Trade reached US$ 1.4 billion.`), ["XV", "XO"]));

test("Grace is a name unless somebody's", () =>
  assert.deepEqual(parties("Foreign Minister Ana Orlo met with H.E. Dr. Grace Teck-Vane, President of Orsania."), [
    "Ana Orlo | Foreign Minister | XV",
    "Grace Teck-Vane | President | XO",
  ]));

test("a friendly state's minister, an organisation's envoy on a state", () => {
  assert.deepEqual(
    parties("Prime Minister Ana Orlo met with HE Minister of Trade of the friendly Republic of Orsania Bran Teck."),
    ["Ana Orlo | Prime Minister | XV", "Bran Teck | Minister of Trade | XO"],
  );
  assert.deepEqual(parties("Minister of Trade Ana Orlo met with AA Special Envoy on Orsania Bran Teck."), [
    "Ana Orlo | Minister of Trade | XV",
    "Bran Teck | Special Envoy on Orsania | AA",
  ]);
});

test("an address in Washington ends a sentence", () =>
  assert.equal(
    readText("Minister Ana Orlo met with Minister Bran Teck today in Washington, D.C. Minister Orlo thanked him.")
      .statements.length,
    2,
  ));

test("a process bears a town's name and is no state; talks in the town are", () => {
  const opening = "Foreign Minister Ana Orlo met with Bran Teck of the Arctic Assembly.";
  assert.deepEqual(states(`${opening} They backed the Marsk and Tirnau processes.`), []);
  assert.deepEqual(states(`${opening} Tirnau had agreed.`), ["XO"]);
});

test("a spokesperson hands on what took place, and speaks in a statement", () => {
  const issued = "The Spokesperson for the Government, Dana Reel, issued the following statement:";
  assert.deepEqual(
    last(
      `${issued}\n\nPrime Minister Ana Orlo spoke by phone with President Bran Teck of Orsania.\n\nThe Prime Minister thanked him.`,
      2,
    ),
    ["narrator: report", "Ana Orlo: courtesy"],
  );
  assert.deepEqual(last(`${issued}\n\nWe condemn the attack on the harbour.`), ["Dana Reel: oppose"]);
});

test("several insertions may stand between a subject and its verb", () =>
  assert.deepEqual(
    last("Minister Ana Orlo and her Orsanian counterpart, Bran Teck, today, 12 March 2031, co-chaired the session."),
    ["narrator: report"],
  ));

test("whose side somebody is on who is met abroad, or receives", () => {
  const visit = "Foreign Minister Ana Orlo paid an official visit to Orsania on 10-11 March 2031.";
  assert.deepEqual(
    parties(`${visit} Minister Orlo met with Foreign Minister Bran Teck.`, "Visit to Orsania").at(-1),
    "Bran Teck | Foreign Minister | XO",
  );
  assert.deepEqual(
    parties(`${MET.slice(0, -1)} and was received by President Fedor Vane.`).at(-1),
    "Fedor Vane | President | XO",
  );
});

test("what is expected or valued at so much is nobody's demand and nobody's praise", () => {
  assert.deepEqual(last(`${MET} Results are expected to be published in May.`), ["narrator: report"]);
  assert.deepEqual(last(`${MET} Exports were valued at four million in 2030.`), ["narrator: report"]);
  assert.deepEqual(last(`${MET} Minister Teck said the call dealt with trade.`), ["Bran Teck: assess"]);
  assert.deepEqual(last(`${MET} Minister Teck voiced his call for a ceasefire.`), ["Bran Teck: demand"]);
});

test("who was present is told by the page, whoever spoke before", () => {
  const said = `${MET} Minister Teck said that trade had grown.`;
  assert.deepEqual(last(`${said} Present were Minister of Trade Dana Reel and Ambassador Fedor Vane.`), [
    "narrator: report",
  ]);
  assert.deepEqual(last(`${said} Dana Reel was present at the meeting.`), ["narrator: report"]);
  assert.equal(parties(`${said} Dana Reel was present at the meeting.`).at(-1), "Dana Reel | - | -");
  assert.deepEqual(last(`${said} Tourism had not.`), ["Bran Teck: assess"]);
});

test("sides that agree how things are promise nothing", () => {
  const commitments = (body: string): number => readText(`${MET} ${body}`).commitments.length;
  assert.equal(commitments("They agreed that the rebels could not be allowed to win."), 0);
  assert.equal(commitments("They agreed there was room to do more."), 0);
  assert.equal(commitments("They agreed that experts will meet in May."), 1);
  assert.equal(commitments("They agreed to meet in May."), 1);
});

test("what an organisation's officer says of it is the officer's own word", () =>
  assert.deepEqual(
    last(
      "Arctic Assembly Secretary-General Ana Orlo met with Foreign Minister Bran Teck of Orsania. Orlo said that the Arctic Assembly would send observers.",
    ),
    ["Ana Orlo: commit"],
  ));

test("a deed by words may close the sentence, and a denial binds nobody", () => {
  assert.deepEqual(last(`${MET} Two ships would come, Teck promised.`), ["Bran Teck: commit"]);
  assert.deepEqual(last(`${MET} Orsania does not, at this stage, intend to take part, Teck said.`), [
    "Bran Teck: assess",
  ]);
});

test("agreement is there, or it is only spoken of", () => {
  assert.deepEqual(last(`${MET} There was agreement that the ports matter.`), ["joint: agree"]);
  assert.deepEqual(last(`${MET} Teck spoke first. The importance of the agreement was stressed by Orlo.`), [
    "Ana Orlo: assess",
  ]);
});

test("a byline may have its words behind it in one paragraph", () => {
  const record = readText(
    "Statement by Foreign Minister Ana Orlo: We welcome the release of the three sailors.",
    "Statement on the sailors",
  );
  assert.equal(record.statements.length, 1);
  assert.deepEqual(
    record.statements[0]!.acts.map((act) => act.value),
    ["support"],
  );
});

test("a committee on something, and HE before an office", () => {
  assert.deepEqual(
    parties("President Ana Orlo met with the Chair of the Committee on Foreign Affairs of Orsania, Bran Teck."),
    ["Ana Orlo | President | XV", "Bran Teck | Chair of the Committee on Foreign Affairs | XO"],
  );
  assert.deepEqual(last(`${MET} For his part, HE the Minister thanked Orlo.`)[0]!.split(": ")[1], "courtesy");
});

const noted = (body: string): string[] => readText(body).notes.map((note) => note.code);

test("somebody whom no list knows speaks, with a note", () => {
  const body = `${MET} The Amenokal asked that the wells be guarded.`;
  assert.deepEqual(last(body), ["the Amenokal: demand"]);
  assert.ok(noted(body).includes("holder-unclear"));
  assert.deepEqual(last(`${MET} The head of the Orsanian mission protested against the closure.`), [
    "Bran Teck: oppose",
  ]);
  assert.deepEqual(last(`${MET} The aid pledged at the last round arrived.`)[0]!.split(":")[0], "narrator");
});

test("the latter is whoever was named last; host and guest are both", () => {
  const opening = "Foreign Minister Ana Orlo of Velland took a call from Bran Teck, Foreign Minister of Orsania.";
  assert.deepEqual(
    last(`${opening} The latter said that his deputy, Fedor Vane, would come.`)[0]!.split(":")[0],
    "Bran Teck",
  );
  assert.deepEqual(last(`${MET} Host and guest decided to raise the number of grants.`), ["joint: agree"]);
});

test("what a speaker did is told by the page, what a speaker would do is not", () => {
  const said = `${MET} Teck said that trade had grown.`;
  assert.deepEqual(last(`${said} Teck laid flowers at the monument.`), ["narrator: report"]);
  assert.deepEqual(last(`${said} Teck wanted the ban to be lifted.`), ["Bran Teck: demand"]);
  assert.deepEqual(last(`${said} The talk ranged from iron to milk.`), ["narrator: report"]);
});

test("a statement told in the third person gives nobody the floor", () => {
  const record = readText(
    "The ports will be opened, says Minister Ana Orlo.\n\nBran Teck, who thanked Velland, undertook to lift the ban.",
    "Statement on the ports",
  );
  assert.equal(nameOf(record, (record.statements[1]!.holders.value[0] as { actor: string }).actor), "Bran Teck");
});

test("where a rule is weak there is a note", () => {
  const said = `${MET} Teck said that trade had grown.`;
  assert.ok(noted(`${said} Several ports closed last year.`).includes("holder-unclear"));
  assert.ok(!noted(`${said} This is a good sign.`).includes("holder-unclear"));
});

test("what was on the agenda is told by the page", () => {
  const said = `${MET} Teck said that trade had grown.`;
  assert.deepEqual(last(`${said} The situation in the Straits was also on the agenda.`), ["narrator: report"]);
  assert.deepEqual(last(`${said} Visas came up for discussion.`), ["narrator: report"]);
});

test("both officials, her counterpart behind a comma, a style with an apostrophe", () => {
  const body = "The Secretary of State, Ana Orlo, met today with her Orsanian counterpart, Bran Teck, in Marsk.";
  assert.deepEqual(last(`${body} Orlo spoke of trade. Both officials reaffirmed their support for peace.`), [
    "joint: support, agree",
  ]);
  assert.deepEqual(parties(body).at(-1), "Bran Teck | - | XO");
  assert.deepEqual(
    parties("Minister Ana Orlo met with Orsanian Foreign Minister Dato' Bran Teck.").at(-1),
    "Bran Teck | Foreign Minister | XO",
  );
});

test("who leaves an office holds it still", () =>
  assert.deepEqual(
    last(
      "Foreign Minister Ana Orlo received the High Commissioner of Orsania to Velland, Bran Teck. The outgoing High Commissioner thanked the Minister.",
    ),
    ["Bran Teck: courtesy"],
  ));

test("who signs for a state acts for it", () =>
  assert.deepEqual(
    parties(
      "Velland and Orsania signed a treaty on Monday. Minister Ana Orlo welcomed it. Signing for Orsania, Minister Bran Teck said that trade would grow.",
      "Velland and Orsania sign treaty",
    ).at(-1),
    "Bran Teck | Minister | XO",
  ));

test("quoted words behind what the page tells are the last speaker's, with a note", () => {
  const body = `${MET} “Trade has grown,” Teck said.\n\nThe ministers discussed fish.\n\n“I look forward to the next round.”`;
  assert.deepEqual(last(body), ["Bran Teck: support"]);
  assert.ok(noted(body).includes("holder-unclear"));
});

test("words in the first person behind a colon are a statement", () => {
  const record = readText(
    "Foreign Minister Ana Orlo said today in response to the talks in Tirnau: I welcome the news. We will send help.",
    "Minister Orlo on the talks",
  );
  assert.equal(record.occasion!.kind.value, "statement");
  assert.deepEqual(
    record.statements.map((one) => one.acts.map((act) => act.value).join()),
    ["report", "support", "commit"],
  );
});

test("a town of two words in capitals begins a dateline", () => {
  const record = readText("ABU DHABI, 12th March, 2031 -- Minister Ana Orlo met with Minister Bran Teck of Orsania.");
  assert.equal(record.occasion!.place?.country?.value, "AE");
});

test("an organisation's short name in brackets, a list of offices without commas, a call that asks nothing", () => {
  assert.deepEqual(
    parties(
      "President Ana Orlo met with the Director-General of the Arctic Assembly (AA), Ms. Dana Reel, in Marsk.",
    ).at(-1),
    "Dana Reel | Director-General of the Arctic Assembly | AA",
  );
  assert.deepEqual(
    parties(
      `${MET} Also present were Minister of Labour Dr. Dana Reel, Governor of the Central Bank Dr. Fedor Vane and others.`,
    ).slice(2),
    ["Dana Reel | Minister of Labour | XV", "Fedor Vane | Governor of the Central Bank | XV"],
  );
  assert.deepEqual(last("The Chiefs of the Defence Forces paid a traditional courtesy call on President Ana Orlo."), [
    "narrator: report",
  ]);
});

test("whom the title has by the office alone is found in the text", () => {
  const body =
    "During the meeting, prospects for trade were discussed. President Ana Orlo noted that Orsania is a partner. " +
    "Bran Teck conveyed greetings from Prime Minister of Orsania Dana Reel to the Head of State. The Minister told of the new ports.";
  assert.deepEqual(parties(body, "Head of State receives the Foreign Minister of Orsania"), [
    "Ana Orlo | President | XV",
    "Bran Teck | Foreign Minister | XO",
  ]);
  const record = readText(body, "Head of State receives the Foreign Minister of Orsania");
  assert.deepEqual(
    record.statements.at(-1)!.holders.value.map((holder) => holder.kind === "actor" && nameOf(record, holder.actor)),
    ["Bran Teck"],
  );
});

test("a rank is whoever holds the office: a vice president is no head of state", () => {
  const opening = "President Ana Orlo and Vice President Dana Reel met with Bran Teck, Prime Minister of Orsania.";
  assert.deepEqual(last(`${opening} According to the Head of State, trade had grown.`), ["Ana Orlo: assess"]);
  assert.deepEqual(last(`${opening} The Head of Government condemned the attack.`), ["Bran Teck: oppose"]);
});

test("the top diplomat of a state is its party", () => {
  assert.deepEqual(last(`${MET} The top Orsanian diplomat condemned the attack.`), ["Bran Teck: oppose"]);
  assert.deepEqual(last(`${MET} Orsania's top diplomat welcomed the plan.`), ["Bran Teck: support"]);
});

test("two letters of an initial end no sentence", () => {
  const opening = "President of Velland Ts. Orlo received Bran Teck, Foreign Minister of Orsania.";
  assert.equal(readText(opening).statements.length, 1);
  assert.deepEqual(last(`${opening} Ts. Orlo thanked him.`), ["Ts. Orlo: courtesy"]);
});

test("a participle behind a comma gives the view of those who discussed", () => {
  assert.deepEqual(last(`${MET} The two sides also discussed the dam, agreeing that work should begin.`), [
    "joint: report, agree",
  ]);
  assert.deepEqual(last(`${MET} The two sides also discussed the dam, stressing that it matters to both.`), [
    "joint: report, agree",
  ]);
  assert.deepEqual(last(`${MET} The ministers discussed the dam, including its costs.`), ["narrator: report"]);
});

test("what is hoped of another state binds nobody", () => {
  assert.deepEqual(
    last(`${MET} Teck said that trade had grown. It is hoped that Velland will continue to play its part.`),
    ["Bran Teck: support"],
  );
});

test("whom a traveller meets is of the state that the sentence goes to", () => {
  const body =
    "Foreign Minister Ana Orlo will visit Tirnau tomorrow. She will then travel to Kenya, where she will meet President Bo Vane.";
  assert.deepEqual(parties(body, "Visit to Orsania and Kenya").at(-1), "Bo Vane | President | KE");
});

test("what was done by another is not whose the attention is", () => {
  assert.deepEqual(last(`${MET} Attention was paid to the sailors forcibly held by Orsania.`), ["narrator: report"]);
  assert.deepEqual(last(`${MET} The need for calm was stressed by Minister Teck.`), ["Bran Teck: propose"]);
});

test("an adviser to another state's president is that state's", () => {
  assert.deepEqual(
    parties("Foreign Minister Ana Orlo spoke with Bran Teck, Senior Adviser to the Orsanian President for Ports."),
    ["Ana Orlo | Foreign Minister | XV", "Bran Teck | Senior Adviser to the President for Ports | XO"],
  );
});

test("words in quotation marks behind a label are the speaker's, and the page goes on behind them", () => {
  assert.deepEqual(
    last(`${MET} Minister Teck: "Velland is a true friend. We thank it." The ministers then discussed trade.`, 3),
    ["Bran Teck: assess", "Bran Teck: courtesy", "narrator: report"],
  );
});

test("a state that shows something says nothing", () => {
  const record = readText(`${MET} "Velland shows that size is no measure of will," Teck said.`);
  assert.deepEqual(
    record.statements.filter((statement) => statement.within !== undefined),
    [],
  );
});

test("a day behind the verb of agreeing is when it was agreed", () => {
  const record = readText(`${MET} The ministers agreed on Friday to open the port by May.`);
  assert.deepEqual(
    record.commitments.map(({ due }) => due?.value),
    ["2031-05"],
  );
});

test("in a visit the two sides are the traveller's and those met", () => {
  const record = readText(
    "Foreign Minister Ana Orlo paid an official visit to Orsania from 4 to 6 March 2031. She held talks with Foreign Minister " +
      "Bran Teck of Orsania. They agreed to set up a working group.",
    "Visit to Orsania",
  );
  assert.deepEqual(
    record.commitments.map(({ by }) => by),
    [["XV", "XO"]],
  );
});

test("lines that say whom to ask are said by nobody", () => {
  assert.deepEqual(last(`${MET}\nMedia enquiries: Dana Reel, Spokesperson to the Minister – 060 000 0000`), [
    "narrator: report",
  ]);
});

test("who holds an office in a text of two states is the other's where the title has one", () => {
  const body =
    "Foreign Minister Ana Orlo will travel to Tirnau this week for talks with Orsania. While there, she will meet Prime Minister Bran Teck and Trade Minister Dana Reel.";
  assert.deepEqual(parties(body, "Velland and Orsania to hold talks").slice(0, 3).sort(), [
    "Ana Orlo | Foreign Minister | XV",
    "Bran Teck | Prime Minister | XO",
    "Dana Reel | Trade Minister | XO",
  ]);
});

test("a transcript has who asks and who answers, and the day of its title", () => {
  const record = readText(
    "Foreign Minister of Orsania Bran Teck will pay a visit to Velland from March 24 to 28.\nHarbour News: What is expected of the visit? " +
      "Will it be long?\nAna Orlo: Velland is ready to deepen its ties.\nChannel 4: Orsania announced new tariffs.\nAna Orlo: We oppose this.",
    "Spokesperson Ana Orlo's Press Conference on March 12, 2031",
  );
  assert.equal(record.occasion!.kind.value, "briefing");
  assert.equal(record.occasion!.status, "held");
  assert.equal(record.occasion!.date!.value, "2031-03-12");
  assert.deepEqual(
    record.statements
      .filter((statement) => statement.within === undefined)
      .map(({ holders: { value } }) => (value[0]!.kind === "actor" ? nameOf(record, value[0]!.actor) : value[0]!.kind)),
    ["narrator", "Harbour News", "Harbour News", "Ana Orlo", "Channel 4", "Ana Orlo"],
  );
});

test("a name and its office on two lines are whom a letter goes to, and who signs it", () => {
  const letter =
    "His Excellency Bran Teck\nPrime Minister of Orsania\nDear Prime Minister,\nI wish to convey our deepest sympathy.\n" +
    "Ana Orlo\nPrime Minister of Velland";
  assert.deepEqual(parties(letter, "Message of condolence to the Prime Minister of Orsania"), [
    "Ana Orlo | Prime Minister | XV",
    "Bran Teck | Prime Minister | XO",
  ]);
});

test("a joint statement is of all whom its opening names, a statement of ministers is theirs together", () => {
  const body =
    "At the invitation of the President of Velland Ana Orlo, the President of Orsania Bran Teck paid a visit to Velland. " +
    "The Sides agreed to establish a commission.";
  assert.deepEqual(parties(body, "Joint Statement of the Presidents of Velland and Orsania"), [
    "Ana Orlo | President | XV",
    "Bran Teck | President | XO",
  ]);
  const group = readText(
    "We, the foreign ministers of Velland and Orsania, condemn the attack.",
    "Foreign Ministers' Statement on the attack",
  );
  assert.equal(group.occasion!.kind.value, "statement");
  assert.equal(group.statements[0]!.holders.value[0]!.kind, "joint");
});
