import assert from "node:assert/strict";
import { test } from "node:test";
import { stepsOf } from "../../test/steps.ts";
import { tokenize } from "../text/tokens.ts";
import { names } from "./index.ts";

const english = names("en", { states: [{ code: "XA", name: "Velland", demonyms: ["Vellandic"], cities: ["Marsk"] }] });
const organisations = (text: string): string[] =>
  english.find(tokenize(text)).flatMap((hit) => (hit.kind === "organisation" ? [hit.name] : []));
/** The organisations in each text; none is written []. */
const reads = (table: Readonly<Record<string, readonly string[]>>): void => {
  for (const [text, expected] of Object.entries(table)) assert.deepEqual(organisations(text), expected, text);
};

test("an organisation that no table has is known by the form of its name", () => {
  reads({
    "She addressed the Trans-Caspian Water Council in Marsk.": ["Trans-Caspian Water Council"],
    "the Asian Seed Bank and the Pan-African Drought Fund": ["Asian Seed Bank", "Pan-African Drought Fund"],
    "the League of Mountain States and the Community of Island Nations": [
      "League of Mountain States",
      "Community of Island Nations",
    ],
    "the Contact Group on the Northern Lakes": ["Contact Group on the Northern Lakes"],
    "the second EU-Velland Association Council": ["EU-Velland Association Council"],
    "The Third Marsk Ocean Forum": ["Marsk Ocean Forum"],
    "a meeting of the Global Alliance for Clean Rivers, which": ["Global Alliance for Clean Rivers"],
    "at the United Nations Glacier Conference": ["United Nations Glacier Conference"],
  });
});

test("bodies of one state, of two, of workers, and meetings of any kind are none", () => {
  reads({
    "the Velland Investment Council": [],
    "the Vellandic International Trade Commission": [],
    "the National Security Council": [],
    "the International Relations Committee of the House": [],
    "the Velland-Orsania Media Forum": [],
    "the International Union of Painters": [],
    "an African American Mayors Association": [],
    "the Export-Import Bank of the United States": [],
    "a Business Forum and a Ministerial Conference": [],
    "The Council met. The Union of Journalists wrote.": [],
  });
});

test("a name of a table stays what it is there", () => {
  reads({
    "the NATO Leaders Summit": ["NATO"],
    "the World Economic Forum in Davos": ["World Economic Forum"],
    "the African Union Peace Fund": ["African Union"],
    "the UN General Assembly": ["United Nations General Assembly"],
  });
});

test("the Security Council is the world's, unless it is a state's", () => {
  reads({
    "a resolution of the Security Council": ["United Nations Security Council"],
    "the Vellandic Security Council": [],
    "the Security Council of Velland": [],
    "the Secretary of the Security Council": [],
  });
});

test("any text takes linear time", () => {
  const steps = (times: number): number => {
    const tokens = tokenize("Council Velland Global Council of States Union-EU Forum ".repeat(times));
    return stepsOf(() => english.find(tokens));
  };
  steps(10);
  const ratio = steps(2000) / steps(500);
  assert.ok(ratio < 4.2, `a text of four times the length takes ${ratio.toFixed(1)} times the steps`);
});
