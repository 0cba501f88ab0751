import assert from "node:assert/strict";
import { test } from "node:test";
import { STATES } from "./en-states.ts";
import { hanNames } from "./han-names.ts";
import { names } from "./index.ts";
import { organisationKey } from "./organisation-keys.ts";
import { foldRu } from "./ru-endings.ts";
import { RU_STATES } from "./ru-states.ts";
import { russianNames } from "./russian.ts";
import { namesakes } from "./tongues.ts";
import { WORLD_ORGANISATIONS } from "./world.ts";
import { STATES_ZH } from "./zh-states.ts";

const rows = (table: string): Map<string, string[]> =>
  new Map(
    table
      .trim()
      .split("\n")
      .map((line) => [line.split("|")[0]!, line.split("|")]),
  );
const [english, chinese, russian] = [rows(STATES), rows(STATES_ZH), rows(RU_STATES)];

/** Chinese and Russian texts do not speak of it as of a state. */
const NO_STATE = new Set(["TW"]);
/** The capital bears the state's name, or another state's capital does, or it is a woman's name. */
const NO_CAPITAL = {
  zh: new Set(["VA", "MC", "VC", "SM", "SG"]),
  ru: new Set(["DZ", "DJ", "GT", "VA", "LU", "MC", "NR", "PA", "SM", "SC", "SG", "TN"]),
};
/** Russian says it with the noun: "премьер-министр Эсватини"; of the two Congos, the adjective is the other's. */
const NO_ADJECTIVE = new Set("AG CD CK DM GQ KN LC MH NU PG SB ST SZ TV VC".split(" "));

test("every state has its name and capital in Chinese and Russian, and in Russian its adjective", () => {
  for (const code of english.keys()) {
    if (code === "" || NO_STATE.has(code)) continue;
    const [zh, ru] = [chinese.get(code), russian.get(code)];
    assert.ok(zh?.[1], `${code} has no Chinese name`);
    assert.ok(ru?.[1], `${code} has no Russian name`);
    assert.equal(Boolean(zh[3]), !NO_CAPITAL.zh.has(code), `${code}: its capital in Chinese`);
    assert.equal(Boolean(ru[3]), !NO_CAPITAL.ru.has(code), `${code}: its capital in Russian`);
    assert.equal(Boolean(ru[2]), !NO_ADJECTIVE.has(code), `${code}: its adjective in Russian`);
  }
});

test("every organisation of the world is known by each of its names in each language, and its names are one", () => {
  const en = names("en");
  const zh = hanNames();
  const ru = russianNames();
  for (const one of WORLD_ORGANISATIONS) {
    assert.ok(one.en.length > 0 && one.zh.length > 0 && one.ru.length > 0);
    const known = [
      ...one.en.map((name) => ["en", name, en.lookup(name)] as const),
      ...one.zh.map((name) => ["zh", name, zh.find(name)[0]] as const),
      ...one.ru.map(
        (name) =>
          [
            "ru",
            name,
            ru.find(name.split(/\s+/).map((word) => ({ fold: foldRu(word), capital: /^\p{Lu}/u.test(word) })))[0],
          ] as const,
      ),
    ];
    for (const language of ["en", "zh", "ru"]) {
      const found = new Set<string>();
      for (const [of, name, hit] of known) {
        if (of !== language) continue;
        // The Union is a side, and in Russian stands among the states.
        assert.ok(hit?.kind === "organisation" || hit?.code === "EU", `${name} is not known in ${language}`);
        found.add(hit.name);
      }
      assert.equal(found.size, 1, `${[...found].join(" and ")} are one`);
    }
  }
});

test("who has a name in one language is found by those of the others", () => {
  const all = namesakes();
  const of = (kind: string, name: string): string | undefined =>
    all.find((one) => one.kind === kind && Object.values(one.names).some((names) => names.includes(name)))?.names.en[0];
  assert.equal(of("state", "俄罗斯"), "Russia");
  assert.equal(of("state", "Китай"), "China");
  assert.equal(of("capital", "莫斯科"), "Moscow");
  assert.equal(of("organisation", "ШОС"), "Shanghai Cooperation Organization");
});

test("an organisation has one key, whatever the language of its name", () => {
  for (const name of ["联合国", "ООН", "Организация Объединённых Наций"])
    assert.equal(organisationKey(name), "UN", name);
  for (const name of ["世界银行", "Всемирный банк"]) assert.equal(organisationKey(name), "World Bank", name);
  const en = names("en");
  for (const { zh, ru } of WORLD_ORGANISATIONS) {
    const [key, ...more] = new Set([...zh, ...ru].map(organisationKey));
    assert.deepEqual(more, [], zh[0]);
    assert.ok(en.lookup(key!), `${key} is no name in English`);
  }
  assert.equal(organisationKey("外交部"), undefined);
});
