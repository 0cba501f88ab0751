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
