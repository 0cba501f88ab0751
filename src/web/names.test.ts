import assert from "node:assert/strict";
import { test } from "node:test";
import { dateText, directionOf, instantText, langOf, languageName, opening, stampWords, stateName } from "./names.ts";

test("dates are as exact as they are", () => {
  assert.equal(dateText("2023-09-18"), "18 September 2023");
  assert.equal(dateText("2023-03"), "March 2023");
  assert.equal(dateText("2023"), "2023");
  assert.equal(instantText("2031-05-13T10:00:00Z"), "13 May 2031, 10:00 UTC");
  assert.equal(stampWords({ date: "2023-09-19", time: "10:50", zone: "+08:00" }), "19 September 2023, 10:50 UTC+08:00");
  assert.equal(stampWords({ date: "2023-09-19", time: "10:50", zone: "Z" }), "19 September 2023, 10:50 UTC");
  assert.equal(stampWords({ date: "2023-09-19", time: "10:50" }), "19 September 2023, 10:50 (zone not given)");
  assert.equal(stampWords({ date: "2023-09-19" }), "19 September 2023");
});

test("codes have names; what is no code stays as it is", () => {
  assert.equal(stateName("KE"), "Kenya");
  assert.equal(stateName("XK"), "Kosovo");
  assert.equal(stateName("EU"), "European Union");
  for (const code of ["XA", "XB", "QM", "ZZ", "SCO", "", "pt", "P<"]) assert.equal(stateName(code), code);
  assert.equal(languageName("zh"), "Chinese");
  assert.equal(languageName("und"), "Language not known");
  assert.equal(languageName('en"><b>'), 'en"><b>');
});

test("a language tag that cannot stand in a page is left out", () => {
  assert.equal(langOf("zh-Hant-TW"), "zh-Hant-TW");
  for (const tag of ["und", "", 'en"', "e", "en_GB"]) assert.equal(langOf(tag), "");
  assert.equal(directionOf("ar-JO"), "rtl");
  assert.equal(directionOf("arn"), "ltr");
});

test("an opening is cut between words and never inside a character", () => {
  assert.equal(opening("  One\n two  ", 20), "One two");
  assert.equal(opening("one two three four", 12), "one two …");
  assert.equal(opening("双方就气候变化交换了意见", 5), "双方就气候 …");
  assert.equal(opening("𝔸𝔹ℂ𝔻𝔼𝔽", 5), "𝔸𝔹ℂ …");
  assert.equal(opening("𝔸𝔹𝔻𝔼𝔽", 5), "𝔸𝔹 …");
});
