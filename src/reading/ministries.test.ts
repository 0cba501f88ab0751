import assert from "node:assert/strict";
import { test } from "node:test";
import type { ReadoutRecord } from "../model/record.ts";
import { readPage } from "../page/read-page.ts";
import { read } from "./read.ts";

/** What ministries beyond the large ones write: days and people of another occasion, courtesy calls, headlines, datelines. */

const NAMES = {
  states: [
    { code: "XV", name: "Kingdom of Velland", short: "Velland", demonyms: ["Vellandic"], capital: "Marsk" },
    { code: "XO", name: "Republic of Orsania", short: "Orsania", demonyms: ["Orsanian"], capital: "Tir-Nau" },
  ],
};

const readText = (body: string, title = "Telephone conversation", published = "2031-03-04"): ReadoutRecord =>
  read(
    readPage({
      body,
      title,
      published,
      language: "en",
      publisher: { name: "Ministry of Foreign Affairs of Velland", country: "XV" },
    }),
    { names: NAMES },
  )!;

const parties = ({ actors, occasion }: ReadoutRecord): string[] =>
  occasion!.parties.map(({ actor, office, side }) => {
    const who = actors.find((other) => other.id === actor)!;
    return `${who.kind === "state" ? who.code : who.name.value} | ${office?.value ?? "-"} | ${side?.value ?? "-"}`;
  });

const SPOKE = "Foreign Minister Ana Orlo spoke by phone with Bran Teck, Foreign Minister of Orsania";
const BOTH = ["Ana Orlo | Foreign Minister | XV", "Bran Teck | Foreign Minister | XO"];
const SUMMIT = "the upcoming summit between President Carl Vane and Prime Minister Dora Kess";

test("what a call was held ahead of gives it neither day nor people", () => {
  for (const when of ["on 12 March", "on Thursday"]) {
    const record = readText(`${SPOKE}, in the run-up to ${SUMMIT} ${when}.`);
    assert.deepEqual(parties(record), BOTH);
    assert.equal(record.occasion!.status, "held");
    assert.equal(record.occasion!.date, undefined);
  }
  const dated = readText(`On 3 March, ${SPOKE}, ahead of ${SUMMIT} on 12 March.`);
  assert.equal(dated.occasion!.date?.value, "2031-03-03");
  assert.deepEqual(parties(dated), BOTH);
});

test("delegations that meet ahead of a summit: who is at the summit, and its day, are not theirs", () => {
  const record = readText(
    "Delegations from Velland and Orsania met in Marsk in the run-up to the upcoming summit between Vellandic President Ana Orlo, Jr. and Orsanian President Bran Teck on Wednesday, 12 March 2031. The talks focused on trade. Foreign Minister Edda Vane of Velland welcomed the talks.",
  );
  assert.notEqual(record.occasion!.date?.value, "2031-03-12");
  const named = record.occasion!.parties.map(({ actor }) => record.actors.find((one) => one.id === actor)!);
  assert.ok(!named.some((one) => one.kind === "person" && /Orlo|Teck/.test(one.name.value)));
});

test("a comma or a verb behind what it was ahead of leaves the day to the call", () => {
  for (const body of [`${SPOKE}, ahead of the summit, on 3 March.`, `Ahead of the summit, ${SPOKE} on 3 March.`])
    assert.equal(readText(body).occasion!.date?.value, "2031-03-03");
});

test("the day of a feast is not the day of a call", () => {
  const { occasion } = readText(`${SPOKE} on the occasion of the Day of Unity marked on 2 April.`);
  assert.equal(occasion!.date, undefined);
  assert.equal(occasion!.status, "held");
  // A feast that is itself what took place keeps its day.
  const feast = readText("The Embassy celebrated on 3 March the National Day of Velland.", "National Day");
  assert.equal(feast.occasion!.date?.value, "2031-03-03");
});

test("a title that speaks of something upcoming announces nothing", () => {
  const body = "Talks between Foreign Minister Ana Orlo and Bran Teck, Foreign Minister of Orsania.";
  assert.equal(readText(body, "Talks on the upcoming visit").occasion!.status, "held");
  assert.equal(readText(body, "Upcoming talks in Marsk").occasion!.status, "announced");
});

test("a courtesy call is a meeting, a call is not", () => {
  const body = "Foreign Minister Ana Orlo and Ambassador Bran Teck of Orsania discussed trade.";
  const kind = (title: string): string => readText(body, title).occasion!.kind.value;
  assert.equal(kind("Minister receives a courtesy call from the Ambassador of Orsania"), "meeting");
  assert.equal(kind("Minister receives a call from the Ambassador of Orsania"), "call");
});

test("a meeting within the framework of a summit is a meeting", () => {
  const body = "Foreign Minister Ana Orlo met Foreign Minister Bran Teck of Orsania.";
  const kind = (title: string): string => readText(body, title).occasion!.kind.value;
  assert.equal(kind("Minister Orlo meets her counterpart within the framework of the Ocean Summit"), "meeting");
  assert.equal(kind("Minister Orlo attends the Ocean Summit"), "multilateral");
});

test("in a headline of two, the second's office is not the first's", () => {
  const title = "Ana Orlo, Orsanian Foreign Minister discuss trade over phone";
  assert.deepEqual(parties(readText(`${SPOKE}.`, title)), BOTH);
});

test("whom a secretary serves is no part of the office", () => {
  const body = `${SPOKE}.\n\nContact\n\nPress Secretary to Ana Orlo`;
  assert.deepEqual(parties(readText(body)), BOTH);
});

test("a dateline in capitals names a town with a hyphen, and a quarter behind the town", () => {
  const body = "Foreign Minister Ana Orlo met Foreign Minister Bran Teck of Orsania.";
  const city = (text: string): string | undefined => readText(text, "Talks").occasion!.place?.city?.value;
  assert.equal(city(`TIR-NAU, 4 March 2031 – ${body}`), "Tir-Nau");
  assert.equal(city(`PORT-AU-PRINCE, 4 March 2031 – ${body}`), "Port-au-Prince");
  assert.equal(city(`MARSK, OLDWALL, 4 March 2031\n\n${body}`), "Marsk");
  // The state of a journey is told in the text, the town in the line above it.
  const journey = "Foreign Minister Ana Orlo today concluded a two-day visit to Orsania.";
  assert.equal(city(`TIR-NAU, 4 March 2031 – ${journey}`), "Tir-Nau");
  assert.equal(city(`MARSK, 4 March 2031 – ${journey}`), undefined);
});

test("the government of a state is that state, and what it has received with concern it opposes", () => {
  const acts = (body: string): string[] => {
    const { statements, actors } = readText(body, "Press release");
    return statements.flatMap(({ holders, acts }) =>
      holders.value.flatMap((holder) => {
        const actor = holder.kind === "actor" ? actors.find(({ id }) => id === holder.actor) : undefined;
        return actor?.kind === "state" ? [`${actor.code}: ${acts.map(({ value }) => value).join(", ")}`] : [];
      }),
    );
  };
  assert.deepEqual(acts("The Federal Government of Orsania has received with grave concern the news of the coup."), [
    "XO: oppose",
  ]);
  assert.deepEqual(acts("Velland has learned with deep sadness of the earthquake in Orsania."), ["XV: courtesy"]);
});

/** "Ana Orlo: assess" for each statement. */
const views = (body: string): string[] => {
  const { statements, actors } = readText(body, "Talks");
  return statements.map(({ holders, acts }) => {
    const who = holders.value.map((holder) => {
      const actor = holder.kind === "actor" ? actors.find(({ id }) => id === holder.actor)! : undefined;
      return actor === undefined ? holder.kind : actor.kind === "state" ? actor.code : actor.name.value;
    });
    return `${who.join(" + ")}: ${acts.map(({ value }) => value).join(", ")}`;
  });
};

test("the secretariat of an organisation speaks for it", () => {
  for (const organ of ["The Secretariat", "The General Secretariat"])
    assert.deepEqual(views(`${organ} of the African Union (AU) expressed its strong condemnation of the attack.`), [
      "African Union: oppose",
    ]);
});

test("what one discussed with another, or in a call with another, is told of both", () => {
  const teck = "Bran Teck, Foreign Minister of Orsania,";
  for (const how of ["with", "in a phone call with", "during a meeting with"])
    assert.deepEqual(views(`Foreign Minister Ana Orlo discussed ${how} ${teck} the situation in the region.`), [
      "narrator: report",
    ]);
  assert.deepEqual(views(`Foreign Minister Ana Orlo met ${teck} in Marsk. Ana Orlo discussed the situation.`), [
    "narrator: report",
    "Ana Orlo: report",
  ]);
});

test("an office of an office has words that no person bears", () => {
  const body = `${SPOKE}. She was accompanied by the Head of the Arctic Programme Office in Marsk, Dora Kess.`;
  assert.deepEqual(parties(readText(body)), [...BOTH, "Dora Kess | Head of the Arctic Programme Office | XV"]);
});

test("whoever holds an office already holds none of the next name's", () => {
  const body =
    `At the invitation of Prime Minister Shri Ana Orlo, the Prime Minister of Orsania, Rt. Hon. Bran Teck, is on a visit to
    Velland from 2-5 March 2031.`.replace(/\s+/g, " ");
  const record = readText(body, "Visit of the Prime Minister of Orsania");
  const told = parties(record);
  assert.ok(told.includes("Ana Orlo | Prime Minister | XV"), told.join("; "));
  assert.ok(told.includes("Bran Teck | Prime Minister | XO"), told.join("; "));
});

test("a prince's style belongs to no field of an office", () => {
  const body =
    "Minister of Foreign Affairs Prince Ana Orlo received in Marsk today Foreign Minister of Orsania Bran Teck.";
  assert.deepEqual(parties(readText(body, "Talks")), [
    "Ana Orlo | Minister of Foreign Affairs | XV",
    "Bran Teck | Foreign Minister | XO",
  ]);
});

test("town and day below the words are those of the occasion, and May is no modal there", () => {
  const body = "Foreign Minister Ana Orlo met Foreign Minister Bran Teck of Orsania. They spoke of trade.";
  const record = readText(`${body}\n\nTir-Nau, 4 May 2031`, "Talks", "2031-05-06");
  assert.equal(record.occasion!.date?.value, "2031-05-04");
  assert.equal(record.occasion!.place?.city?.value, "Tir-Nau");
  assert.equal(record.statements.length, 2);
  // A day alone is that of the page.
  assert.equal(readText(`${body}\n\n4 May 2031`, "Talks", "2031-05-06").occasion!.date, undefined);
});

test("who is visiting a town met there", () => {
  const visiting = (town: string): string =>
    `On March 3, Ana Orlo, Minister for Foreign Affairs of Velland, who is visiting ${town} to attend a ministerial, held a meeting with Bran Teck, Minister for Foreign Affairs of Orsania.`;
  const { place } = readText(visiting("Tir-Nau, Republic of Orsania"), "Talks").occasion!;
  assert.equal(place?.city?.value, "Tir-Nau");
  assert.equal(place?.country?.value, "XO");
});

test("initials are an office's, with its field or without", () => {
  const body =
    "The Principal Secretary for Trade, Dr. Ana Orlo, held talks with Bran Teck, Foreign Minister of Orsania. The PS lauded the ties.";
  const { statements, actors } = readText(body, "Talks");
  const [holder] = statements[1]!.holders.value;
  const who = holder?.kind === "actor" ? actors.find(({ id }) => id === holder.actor) : undefined;
  assert.equal(who?.kind === "person" ? who.name.value : undefined, "Ana Orlo");
});

test("the title tells whose the one holder of an office is", () => {
  const body =
    "Secretary General Ana Orlo met President Bran Teck in Tir-Nau on Tuesday. They discussed support to Velland. President Teck said that talks were needed.";
  const told = parties(readText(body, "Secretary General meets the President of Orsania in Tir-Nau"));
  assert.ok(told.includes("Bran Teck | President | XO"), told.join("; "));
});

test("a visit lasts as long as the text says, and is dated in brackets too", () => {
  const day = (body: string, title = "State visit"): string => {
    const { date, end } = readText(body, title).occasion!;
    return `${date?.value}/${end?.value}`;
  };
  assert.equal(
    day(
      "President Ana Orlo received, on March 3, in Marsk, the President of Orsania, Bran Teck, on the occasion of his State Visit to Velland, from March 1 to 3.",
    ),
    "2031-03-01/2031-03-03",
  );
  const met = (when: string): string =>
    day(`Foreign Minister Ana Orlo met Foreign Minister Bran Teck of Orsania in Marsk (${when}).`, "Talks");
  assert.equal(met("21/2"), "2031-02-21/undefined");
  assert.equal(met("3/2"), "2031-03-02/undefined");
  assert.equal(met("21/02/2030"), "2030-02-21/undefined");
});

test("who takes part in a debate of many is at a multilateral occasion, whoever is met beside it", () => {
  const body =
    "On 3 March, Minister Ana Orlo took part in the debate of the UN Security Council in New York devoted to Orsania. On the sidelines, she met with Foreign Minister Bran Teck of Orsania.";
  const { kind, place } = readText(body, "Minister Orlo in New York").occasion!;
  assert.equal(kind.value, "multilateral");
  assert.equal(place?.city?.value, "New York");
});

test("an abbreviated given name ends no sentence, and where a paper was done is no sentence of it", () => {
  const body =
    "The Ambassador of Orsania, H.E. Bran Teck, called on Foreign Adviser Md. Karim Orlo in Marsk today.\n\nDone at Marsk, 4 March 2031.";
  const record = readText(body, "Courtesy call");
  assert.equal(record.statements.length, 1);
  assert.ok(
    parties(record).some((who) => who.startsWith("Karim Orlo | Foreign Adviser")),
    parties(record).join("; "),
  );
});

test("what a thing is called is nobody, and whoever does something together with another does it too", () => {
  const named = readText(
    "Foreign Minister Ana Orlo met Foreign Minister Bran Teck of Orsania. The mission Northern Watch sends a clear signal.",
    "Talks",
  );
  assert.deepEqual(parties(named), BOTH);
  const { statements, actors } = readText(
    "The Prime Minister, Dora Kess, together with the Minister for Foreign Affairs, Ana Orlo, today announced that Velland will open an embassy in Orsania.",
    "Announcement",
  );
  const whose = statements[0]!.holders.value.map((holder) => {
    const actor = holder.kind === "actor" ? actors.find(({ id }) => id === holder.actor) : undefined;
    return actor?.kind === "person" ? actor.name.value : holder.kind;
  });
  assert.deepEqual(whose, ["Dora Kess", "Ana Orlo"]);
});

test("of a signing and a visit in a title the one is told that the text tells", () => {
  const body =
    "President Ana Orlo has concluded her three-day State Visit to Orsania, during which she held talks with President Bran Teck.";
  assert.equal(
    readText(body, "Velland, Orsania Sign Memoranda as Orlo Concludes State Visit").occasion!.kind.value,
    "visit",
  );
});

test("welcoming an agreement of others binds nobody", () => {
  const calls = (body: string): number => readText(`${SPOKE}. ${body}`).commitments.length;
  assert.equal(
    calls("They welcomed the ceasefire agreement between Merudia and Sarvia, which they helped to broker."),
    0,
  );
  assert.equal(calls("An agreement was reached to open the port next year."), 1);
});

test("who was associated with a meeting sat in on it", () => {
  const body =
    "Foreign Minister Ana Orlo met Foreign Minister Bran Teck of Orsania in Marsk. Deputy Minister Dora Kess and officials of the Ministry were associated with the meeting.";
  const record = readText(body, "Talks");
  assert.ok(parties(record).some((who) => who.startsWith("Dora Kess")));
  assert.deepEqual(
    record.statements[1]!.holders.value.map(({ kind }) => kind),
    ["narrator"],
  );
});

test("the title says where, where the text does not", () => {
  const body =
    "Foreign Minister Ana Orlo welcomed her Orsanian counterpart, Bran Teck, at the Lantern Palace on Tuesday.";
  const place = (title: string) => readText(body, title).occasion!.place;
  assert.equal(place("Minister Orlo discussed trade with Minister Teck in Marsk")?.city?.value, "Marsk");
  assert.equal(place("Minister Orlo discussed the Marsk Declaration with Minister Teck")?.city, undefined);
});

test("talks told of as a speaker's occasion have been held, whatever will be", () => {
  const { status, date } = readText(
    "Velland and Orsania will double their trade, Foreign Minister Ana Orlo announced in Marsk on Monday, following talks with her Orsanian counterpart, Bran Teck.",
    "Orlo: trade to double",
  ).occasion!;
  assert.equal(status, "held");
  assert.equal(date?.value, "2031-03-03");
});

test("a style stands inside a name", () => {
  const told = parties(
    readText("Foreign Minister Ana Orlo met President Hassan Sheikh Moalim of Orsania in Marsk today.", "Talks"),
  );
  assert.deepEqual(told, ["Ana Orlo | Foreign Minister | XV", "Hassan Sheikh Moalim | President | XO"]);
});

test("the object of an aside tells nothing", () => {
  const { statements } = readText(
    "Foreign Minister Ana Orlo met Foreign Minister Bran Teck of Orsania. Minister Teck, in thanking Velland, asked for further help.",
    "Talks",
  );
  assert.equal(statements.filter((statement) => statement.within).length, 0);
});

test("an ordinary session of heads of state is multilateral, and a list of who they are is told", () => {
  const session =
    "The 12th Ordinary Session of the Authority of Heads of State and Government of the Lantern Coast Community was held in Marsk on 3 March 2031 under the chairmanship of President Dora Kess of Orsania.";
  assert.equal(readText(session, "Leaders hold session").occasion!.kind.value, "multilateral");
  const { statements } = readText(
    "President Ana Orlo on Monday received credentials from three envoys. They are Ambassadors Bran Teck (Orsania) and Dora Kess (Orsania).",
    "Credentials",
  );
  assert.deepEqual(
    statements[1]!.holders.value.map(({ kind }) => kind),
    ["narrator"],
  );
});

test("the other delegation is called one", () => {
  const told = parties(
    readText(
      "Political consultations between the Ministries of Foreign Affairs of Velland and Orsania were held in Marsk on 3 March. The Vellandic delegation was headed by Deputy Minister Ana Orlo, and the Orsanian one by Assistant Minister Bran Teck.",
      "Consultations",
    ),
  );
  assert.deepEqual(told, ["Ana Orlo | Deputy Minister | XV", "Bran Teck | Assistant Minister | XO"]);
});

test("a counterpart from a state is that state's, and a sovereign is the king", () => {
  assert.deepEqual(
    parties(
      readText("Foreign Minister Ana Orlo received this Tuesday her counterpart from Orsania, Bran Teck.", "Talks"),
    ),
    ["Ana Orlo | Foreign Minister | XV", "Bran Teck | - | XO"],
  );
  const { statements, actors } = readText(
    "His Majesty King Carl II received President Bran Teck of Orsania in Marsk on Monday. The Sovereign commended the clarity of Orsania's position.",
    "Audience",
  );
  const [holder] = statements[1]!.holders.value;
  const who = holder?.kind === "actor" ? actors.find(({ id }) => id === holder.actor) : undefined;
  assert.equal(who?.kind === "person" ? who.name.value : undefined, "Carl II");
});

test("guests who are listed were there, and one of the other side agrees with the one who opens", () => {
  const guests = readText(
    "Foreign Minister Ana Orlo hosted her counterparts from two states at Lantern Abbey on Tuesday. The guests were Bran Teck (Orsania) and Dora Kess (Orsania).",
    "Talks",
  );
  assert.equal(guests.occasion!.parties.length, 3);
  const consultations = readText(
    "Bilateral consultations at the level of deputy ministers were held in Marsk. Deputy Minister Ana Orlo and the Vice-Minister of Foreign Affairs of Orsania, Bran Teck, discussed trade. Agreement was reached to sign a memorandum by the end of the year.",
    "Deputy Minister Ana Orlo holds consultations with Orsania",
  );
  assert.deepEqual([...consultations.commitments[0]!.by].sort(), ["XO", "XV"]);
});

test("a journey's encounter took place where it went, and not on a day to come", () => {
  const { place, date, kind } = readText(
    "Foreign Minister Ana Orlo has concluded a visit to Tir-Nau, where she met Foreign Minister Bran Teck of Orsania. She will travel on to the islands tomorrow.",
    "Orlo meets Orsanian counterpart",
  ).occasion!;
  assert.equal(kind.value, "meeting");
  assert.equal(place?.city?.value, "Tir-Nau");
  assert.equal(date, undefined);
});
