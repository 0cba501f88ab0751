import assert from "node:assert/strict";
import { test } from "node:test";
import { tokenize } from "../text/tokens.ts";
import { NOT_NAMES } from "./en-not-names.ts";
import { ORGANISATIONS } from "./en-organisations.ts";
import { STATES } from "./en-states.ts";
import { hanNames } from "./han-names.ts";
import { names } from "./index.ts";
import { foldRu } from "./ru-endings.ts";
import { russianNames } from "./russian.ts";

const english = names("en");
const found = (text: string): string[] =>
  english.find(tokenize(text)).map((hit) => `${text.slice(hit.start, hit.end)} ${hit.code ?? hit.short ?? "-"}`);
/** The names in each text, as written, with the code of each; none is written "". */
const reads = (table: Readonly<Record<string, string>>): void => {
  for (const [text, expected] of Object.entries(table)) assert.equal(found(text).join(", "), expected, text);
};

/** All members of the United Nations (193) by their codes. */
const MEMBERS =
  "AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI KH CM CA CV CF TD CL CN CO KM CG CD CR CI " +
  "HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN ID IR IQ IE IL IT JM " +
  "JP JO KZ KE KI KP KR KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MC MN ME MA MZ MM NA NR NP NL NZ NI NE " +
  "NG MK NO OM PK PW PA PG PY PE PH PL PT QA MD RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH " +
  "SY TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU VE VN YE ZM ZW";

test("every member of the United Nations, both observers, Kosovo and Taiwan have a name, and the name has their code", () => {
  const codes = MEMBERS.split(" ");
  assert.equal(new Set(codes).size, 193);
  for (const code of [...codes, "VA", "PS", "XK", "TW"]) {
    const name = english.stateName(code);
    assert.ok(name, code);
    assert.equal(english.lookup(name)?.code, code, name);
  }
});

test("no name of a state or its people stands for two", () => {
  const bearers = new Map<string, string>();
  const twice: string[] = [];
  for (const line of STATES.trim().split("\n")) {
    const [code = "", ...columns] = line.split("|");
    assert.equal(columns.length, 3, line);
    for (const name of columns.flatMap((column) => column.split(";")).map((form) => form.trim())) {
      // Some states are named like their capital.
      if (name === "") continue;
      if ((bearers.get(name) ?? code) !== code) twice.push(`${name}: ${bearers.get(name)}, ${code}`);
      bearers.set(name, code);
    }
  }
  assert.deepEqual(twice, []);
});

test("no form stands for two organisations, and no name is hidden by itself", () => {
  const bearers = new Map<string, string>();
  const twice: string[] = [];
  for (const { name, short, also } of ORGANISATIONS) {
    for (const form of new Set([name, ...(short ? [short] : []), ...also])) {
      if ((bearers.get(form) ?? name) !== name) twice.push(`${form}: ${bearers.get(form)}, ${name}`);
      bearers.set(form, name);
    }
  }
  assert.deepEqual(twice, []);
  assert.deepEqual(
    NOT_NAMES.filter((name) => english.lookup(name)),
    [],
  );
});

test("the usual, official and older names of a state are one state's", () => {
  reads({
    "the Hashemite Kingdom of Jordan": "Hashemite Kingdom of Jordan JO",
    "the Democratic People’s Republic of Korea and the Republic of Korea":
      "Democratic People’s Republic of Korea KP, Republic of Korea KR",
    "Türkiye, Turkey": "Türkiye TR, Turkey TR",
    "Cote d'Ivoire, Côte d’Ivoire": "Cote d'Ivoire CI, Côte d’Ivoire CI",
    "Sao Tome and Principe": "Sao Tome and Principe ST",
    "the U.S. and the US and us": "U.S. US, US US",
    "UKRAINE AND POLAND, WHO AND who": "UKRAINE UA, POLAND PL, WHO WHO",
    "Niger's and Nigeria's": "Niger NE, Nigeria NG",
    "Dominica and the Dominican Republic": "Dominica DM, Dominican Republic DO",
    "Guinea, Guinea-Bissau, Equatorial Guinea, Papua New Guinea":
      "Guinea GN, Guinea-Bissau GW, Equatorial Guinea GQ, Papua New Guinea PG",
    "Northern Ireland and Ireland": "Northern Ireland GB, Ireland IE",
  });
});

test("a name of two states carries no code", () => {
  reads({ "Korea and the Congo": "Korea -, Congo -", "the Korean and Congolese sides": "Korean -, Congolese -" });
});

test("both halves of a compound are found, and only where both are states", () => {
  reads({
    "Russia-US and Russia–US ties": "Russia RU, US US, Russia RU, US US",
    "China-U.S. and Sino-U.S. ties": "China CN, U.S. US, Sino CN, U.S. US",
    "the Vitamin-D. The day": "",
    "Sino-Russian, Franco-German": "Sino CN, Russian RU, Franco FR, German DE",
    "U.S.-Japan-South Korea": "U.S. US, Japan JP, South Korea KR",
    "United States-Japan": "United States US, Japan JP",
    "pro-Russian, non-NATO": "Russian RU, NATO -",
    "Indo-Pacific, Anglo-Saxon, Sino-Tibetan": "",
    "Timor-Leste": "Timor-Leste TL",
  });
});

test("seas, regions, treaties and firms hide the state inside their name", () => {
  reads({
    "the South China Sea, the Indian Ocean, the Gulf of Mexico": "",
    "New Mexico and Mexico": "Mexico MX",
    "the Korean Peninsula, the Taiwan Strait": "",
    "the Paris Agreement in Paris": "Paris FR",
    "Latin American and African American": "",
  });
});

test("people who are called like a state are none", () => {
  reads({
    "Envoy Ann Jordan met Chad Marlow in Jordan.": "Jordan JO",
    "Envoy Jan Türk": "",
    "In Jordan, Jordan King Boris": "Jordan JO, Jordan JO",
    "Jordan Hosts Talks": "Jordan JO",
    "He left for Washington, Paris and London.": "Washington US, Paris FR, London GB",
  });
});

test("organisations in all their spellings have one name", () => {
  for (const form of [
    "OSCE",
    "Organisation for Security and Co-operation in Europe",
    "Organization for Security and Cooperation in Europe",
  ])
    assert.equal(english.lookup(form)?.name, "Organization for Security and Co-operation in Europe", form);
  assert.equal(english.lookup("Shanghai Cooperation Organisation")?.short, "SCO");
  reads({ "the UN Security Council": "UN Security Council UNSC", "the EU and the EAEU": "EU EU, EAEU EAEU" });
});

test("invented names come before real ones and stay with those who bring them", () => {
  const extra = { states: [{ code: "XC", name: "Orsania", demonyms: ["Orsanian"], capital: "Velm" }] };
  const own = names("en", extra);
  assert.deepEqual(
    own.find(tokenize("Velm and the Sino-Orsanian pact")).map((hit) => [hit.kind, hit.code]),
    [
      ["capital", "XC"],
      ["demonym", "CN"],
      ["demonym", "XC"],
    ],
  );
  assert.equal(names("en", extra), own);
  assert.equal(english.lookup("Orsania"), undefined);
});

test("a name that has no case forms is not found in other words: “Самое”", () => {
  const at = (words: string): string[] =>
    russianNames()
      .find(words.split(" ").map((word) => ({ fold: foldRu(word), capital: /^\p{Lu}/u.test(word) })))
      .flatMap(({ code }) => code ?? []);
  assert.deepEqual(at("Самоа"), ["WS"]);
  assert.deepEqual(at("Самое главное"), []);
});

test("states as other Chinese-speaking publishers write them", () => {
  const at = (text: string): string[] =>
    hanNames()
      .find(text)
      .flatMap(({ code }) => code ?? []);
  assert.deepEqual(at("纽西兰总理同义大利总理、卡达外长会面"), ["NZ", "IT", "QA"]);
  assert.deepEqual(at("奈及利亚和尼日"), ["NG", "NE"]);
  assert.deepEqual(at("参加东加勒比国家组织会议"), []);
});

test("a town after which a text is named is no town there", () => {
  assert.deepEqual(found("They spoke of the Pretoria agreement in Nairobi."), ["Nairobi KE"]);
  assert.deepEqual(found("The Pretoria government agreed."), ["Pretoria ZA"]);
});
