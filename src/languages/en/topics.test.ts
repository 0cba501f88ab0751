import assert from "node:assert/strict";
import { test } from "node:test";
import type { Span } from "../../model/evidence.ts";
import { TOPICS } from "../../model/record.ts";
import { lettersOf } from "../../text/letters.ts";
import { tokenize } from "../../text/tokens.ts";
import type { BodySentence } from "../pack.ts";
import { topics } from "./topics.ts";

const part = (text: string, start: number, end: number, names: Span[] = []): BodySentence => ({
  start,
  end,
  names,
  tokens: tokenize(text, start, end),
});
const whole = (text: string): BodySentence[] => [part(text, 0, text.length)];
const found = (text: string, ...parties: string[]): string[] =>
  topics(lettersOf(text), parties, whole(text)).map(({ topic }) => topic);

/** A sentence for each subject, none of which is about another state or matter. */
const EACH: Record<(typeof TOPICS)[number], string> = {
  Ukraine: "They spoke of the war in Ukraine.",
  "Gaza and Israel-Palestine": "They spoke of a two-state solution.",
  Iran: "They spoke of Iran's proxies.",
  "Korean Peninsula": "They spoke of the Korean Peninsula.",
  Taiwan: "They spoke of cross-Strait stability.",
  "South China Sea": "They spoke of the South China Sea.",
  Syria: "They spoke of the situation in Syria.",
  "Yemen and Red Sea": "They spoke of Houthi attacks.",
  Afghanistan: "They spoke of the Taliban.",
  Sudan: "They spoke of Darfur.",
  Sahel: "They spoke of the Sahel.",
  Venezuela: "They spoke of the Venezuelan crisis.",
  Myanmar: "They spoke of the Five-Point Consensus.",
  "Kosovo and Western Balkans": "They spoke of the Western Balkans.",
  "Armenia-Azerbaijan": "They spoke of Nagorno-Karabakh.",
  Libya: "They spoke of the Libyan crisis.",
  Haiti: "They spoke of the crisis in Haiti.",
  "trade and investment": "They spoke of tariffs.",
  energy: "They spoke of natural gas.",
  "climate and environment": "They spoke of emissions.",
  health: "They spoke of vaccines.",
  "technology and AI": "They spoke of semiconductors.",
  cyber: "They spoke of ransomware.",
  space: "They spoke of outer space.",
  "transport and connectivity": "They spoke of a railway.",
  "finance and development aid": "They spoke of a loan.",
  "agriculture and food security": "They spoke of wheat.",
  "education culture and people-to-people": "They spoke of scholarships.",
  "tourism and visas": "They spoke of visas.",
  "migration and refugees": "They spoke of asylum.",
  "human rights": "They spoke of political prisoners.",
  "rule of law and democracy": "They spoke of free and fair elections.",
  terrorism: "They spoke of counterterrorism.",
  "crime and drugs": "They spoke of fentanyl.",
  "arms control and non-proliferation": "They spoke of disarmament.",
  "defence and military": "They spoke of their armies' troops.",
  maritime: "They spoke of freedom of navigation.",
  "borders and territory": "They spoke of the demarcation.",
  sanctions: "They spoke of sanctions.",
  "consular and detained citizens": "They spoke of consular access.",
  "disaster relief and humanitarian aid": "They spoke of the earthquake.",
  "multilateral order and UN reform": "They spoke of the UN Charter.",
  "regional integration": "They spoke of ASEAN centrality.",
  "high-level exchanges": "They spoke of an exchange of visits.",
  "peace process and mediation": "They spoke of a ceasefire.",
};

test("every subject is told by its own words and by those only", () => {
  for (const topic of TOPICS) assert.deepEqual(found(EACH[topic]), [topic]);
});

test("evidence is the words that tell of it", () => {
  const text = "They welcomed the ceasefire.";
  assert.deepEqual(
    topics(lettersOf(text), [], whole(text)).map(({ evidence }) =>
      evidence.map(({ start, end }) => text.slice(start, end)),
    ),
    [["ceasefire"]],
  );
});

test("a state that takes part is no subject by its name alone, its conflict is; one that takes no part is", () => {
  const met = "The President received the Foreign Minister of Ukraine in Kyiv.";
  assert.deepEqual(found(met, "UA", "PL"), []);
  assert.deepEqual(found("The ministers discussed Ukraine.", "FR", "PL"), ["Ukraine"]);
  assert.deepEqual(found("The ministers discussed Russia's invasion of Ukraine.", "UA", "PL"), ["Ukraine"]);
});

test("titles, courtesies and figures of speech tell of no subject", () => {
  for (const text of [
    "The Minister of Energy and the Defence Minister were present.",
    "The Secretary of Health attended.",
    "He wished him good health.",
    "It is of great importance to both peoples.",
    "They spoke of the security environment.",
    "The guests from the Lao People's Democratic Republic left.",
    "They will take swift action.",
    "The Minister of Highways, Ports and Civil Aviation spoke.",
    "The Minister for Foreign Affairs of South Sudan left.",
  ])
    assert.deepEqual(found(text), [], text);
});

test("a weak word is a subject where the text sets it out as one", () => {
  assert.deepEqual(found("The security of the guests was seen to."), []);
  assert.deepEqual(found("They discussed economic and security issues."), [
    "trade and investment",
    "defence and military",
  ]);
  assert.deepEqual(found("Cooperation in science and infrastructure was reviewed."), [
    "technology and AI",
    "transport and connectivity",
  ]);
  // What somebody does or is in a clause of its own is no subject.
  assert.deepEqual(found("They discussed the man who had bought water."), []);
});

test("a faint word is none, two different ones in a sentence are a subject", () => {
  assert.deepEqual(found("Negotiations went on."), []);
  assert.deepEqual(found("Negotiations, negotiations!"), []);
  assert.deepEqual(found("The hostilities must end and negotiations begin."), ["peace process and mediation"]);
  const apart = "The hostilities were felt. Negotiations went on.";
  const body = [part(apart, 0, 26), part(apart, 27, apart.length)];
  assert.deepEqual(topics(lettersOf(apart), [], body), []);
});

test("a word in the name of an organisation, of who attended or outside the body tells of no subject", () => {
  const text = "The Lake Trade Union met. Present were the heads of Energy and Health. Contact: Tourism Desk.";
  const body = [part(text, 0, 25, [{ start: 4, end: 20 }]), part(text, 26, 70)];
  assert.deepEqual(topics(lettersOf(text), [], body), []);
});

test("in a long text a general subject takes more than a passing word", () => {
  const long = "Nothing of note was said. ".repeat(1000);
  assert.deepEqual(found(`${long}They had seen a hospital.`), []);
  assert.deepEqual(found(`${long}They saw a hospital, vaccines, doctors' medicine and a disease.`), ["health"]);
});
