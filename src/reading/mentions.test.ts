import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { names as namesOf } from "../gazetteer/index.ts";
import { packFor } from "../languages/index.ts";
import { readPage } from "../page/read-page.ts";
import { tokenize } from "../text/tokens.ts";
import { mayBegin, mentionAt, mentionsIn, openersOf } from "./mentions.ts";
import { byToken } from "./sentence.ts";

const NAMES = {
  states: [
    { code: "XV", name: "Kingdom of Velland", short: "Velland", demonyms: ["Vellandic"], capital: "Marsk" },
    { code: "XO", name: "Republic of Orsania", short: "Orsania", demonyms: ["Orsanian"], capital: "Tirnau" },
  ],
};

/** The people of a text as "name | offices | state or organisation". */
function peopleIn(text: string): string[] {
  const pack = packFor("en")!;
  const tokens = tokenize(text);
  const hits = byToken(tokens, namesOf("en", NAMES).find(tokens));
  return mentionsIn(tokens, hits, pack)
    .filter((mention) => mention.kind === "person" && mention.strong)
    .map((mention) =>
      [
        mention.name!.words.join(" "),
        mention.office?.offices.map((office) => office.text).join("; ") ?? "",
        mention.code ?? mention.office?.organisation?.short ?? "",
      ].join(" | "),
    );
}

const cases: readonly (readonly [what: string, text: string, people: readonly string[]])[] = [
  [
    "a hyphenated head is an office",
    "with Ambassador-at-Large Rolf Tarn of Velland and the UN Under-Secretary-General for Peace, Ida Moll,",
    ["Rolf Tarn | Ambassador-at-Large | XV", "Ida Moll | Under-Secretary-General for Peace | UN"],
  ],
  [
    "behind an article unknown words before the head belong to the office",
    "received the Tidal Waters Commissioner, Ida Moll, and the Grand Treasurer, Rolf Tarn.",
    ["Ida Moll | Tidal Waters Commissioner | ", "Rolf Tarn | Grand Treasurer | "],
  ],
  [
    "behind a name the field goes on to the end of the phrase",
    "Ida Moll, Head of the Lantern Fisheries Department, met Rolf Tarn, Special Envoy for the Red Sea, in Marsk.",
    ["Ida Moll | Head of the Lantern Fisheries Department | ", "Rolf Tarn | Special Envoy for the Red Sea | "],
  ],
  [
    "an office behind a name may be written small",
    "Ida Moll, former Minister of Ports of Velland and newly appointed UN Special Envoy for Rivers, said",
    ["Ida Moll | former Minister of Ports; Special Envoy for Rivers | UN"],
  ],
  [
    "a relative clause gives offices",
    "Ida Moll, who is both Minister of State and Commissioner for Ports, said",
    ["Ida Moll | Minister of State; Commissioner for Ports | "],
  ],
  [
    "what is interim or former stays in the office",
    "by interim Foreign Minister Ida Moll and former Orsanian President Rolf Tarn",
    ["Ida Moll | interim Foreign Minister | ", "Rolf Tarn | former President | XO"],
  ],
  [
    "ranks that serve somebody",
    "Ida Moll, Assistant to the President for Harbours, said",
    ["Ida Moll | Assistant to the President for Harbours | "],
  ],
  [
    "letters behind a name are no part of it; the family name may be in capitals",
    "Sir Rolf Tarn KCMG, Permanent Under-Secretary, met MOLL Ida, MP, Minister of Trade of Velland, and Gen. Ula Brand (rtd).",
    ["Rolf Tarn | Permanent Under-Secretary | ", "MOLL Ida | Minister of Trade | XV", "Ula Brand |  | "],
  ],
  [
    "styles stand behind articles and possessives",
    "the Honourable Minister of Trade, the Rt Hon. Ida Moll, and His Excellency the Honourable Rolf Tarn, Governor-General,",
    ["Ida Moll | Minister of Trade | ", "Rolf Tarn | Governor-General | "],
  ],
  [
    "the state or the field in brackets",
    "Ida Moll, State Secretary (Velland), and Director General (River Ports) Rolf Tarn",
    ["Ida Moll | State Secretary | XV", "Rolf Tarn | Director General | "],
  ],
  [
    "particles: before an office's name, with an apostrophe",
    "Minister of Trade Omar bin Sultan Al-Tarn and Chief Adviser Ivo Brandt d’Orla met",
    ["Omar bin Sultan Al-Tarn | Minister of Trade | ", "Ivo Brandt d’Orla | Chief Adviser | "],
  ],
  [
    "an office in charge of something",
    "the Minister Delegate in charge of Cooperation, Ida Moll, and Rolf Tarn, Secretary for Relations with States, met",
    ["Ida Moll | Minister Delegate in charge of Cooperation | ", "Rolf Tarn | Secretary for Relations with States | "],
  ],
  [
    "a town or an assembly where somebody was is no part of the office",
    "UN Secretary-General at the Arctic Circle Assembly; the UN Resident Coordinator in Velland, Ida Moll,",
    ["Ida Moll | Resident Coordinator | UN"],
  ],
];

for (const [what, text, people] of cases) test(what, () => assert.deepEqual(peopleIn(text), people));

const root = new URL("../../", import.meta.url);

/** All invented texts: samples, and the project's own annotated sentences. */
function texts(): string[] {
  const pages = globSync("samples/pages/*.html", { cwd: root }).map((file) =>
    readPage({ type: "text/html", body: readFileSync(new URL(file, root)) }),
  );
  const gold = globSync("gold/en/*.txt", { cwd: root }).map((file) => readFileSync(new URL(file, root), "utf8"));
  return [...pages.filter((page) => page.language === "en").map((page) => page.text), ...gold];
}

test("words that are passed over begin no mention", () => {
  const pack = packFor("en")!;
  const gazetteer = namesOf("en");
  const openers = openersOf(pack);
  const lost = new Set<string>();
  let count = 0;
  for (const text of texts()) {
    const tokens = tokenize(text);
    const hits = byToken(tokens, gazetteer.find(tokens));
    for (const [at, { text: word, kind }] of tokens.entries()) {
      if (kind === "mark" && word !== "#") continue;
      if (!mentionAt(tokens, hits, at, pack)) continue;
      count++;
      if (!mayBegin(tokens, hits, at, openers)) lost.add(word);
    }
  }
  assert.ok(count > 1000);
  assert.deepEqual([...lost], []);
});
