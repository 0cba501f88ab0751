import assert from "node:assert/strict";
import { test } from "node:test";
import { predict } from "../scripts/predict.ts";

const TEXT =
  "Home > News\nMinister Hallek receives Minister Orvane\n2026-02-03 10:50\n\n" +
  "On 2 February 2026,  Foreign Minister Ida Hallek met with Foreign Minister Per Orvane of Iceland in Oslo.\r\n\r\n" +
  "Ida Hallek said that Norway will open two border posts — “at once”. 会见。 Per Orvane thanked Norway.\n\nSuggest to a friend:";

const readout = {
  id: "one",
  publisher: "Ministry of Foreign Affairs (NO)",
  language: "en",
  url: "https://mfa.example/1",
  title: "Minister Hallek receives Minister Orvane",
  published: "2026-02-03",
  text: TEXT,
};

test("a prediction's offsets point into the text that was handed in", () => {
  const { occasion, sentences } = predict(readout);
  assert.deepEqual(
    [occasion.kind, occasion.date, occasion.city, occasion.country],
    ["meeting", "2026-02-02", "Oslo", "NO"],
  );
  const words = sentences.map(({ start, end }) => TEXT.slice(start, end));
  assert.match(words[0]!, /^On 2 February 2026, {2}Foreign Minister .* in Oslo\.$/);
  assert.match(words[1]!, /^Ida Hallek said .*“at once”\.$/);
  assert.match(words.at(-1)!, /Per Orvane thanked Norway\.$/);
  assert.ok(words.every((text) => !text.includes("Suggest to a friend")));
});

test("a prediction names holders as the annotation does", () => {
  const { sentences, persons, states } = predict(readout);
  assert.deepEqual(sentences[0]!.holder, ["narrator"]);
  assert.deepEqual(sentences[1]!.holder, ["Ida Hallek"]);
  assert.deepEqual(persons.toSorted(), ["Ida Hallek", "Per Orvane"]);
  assert.ok(states.includes("IS") && states.includes("NO"));
});

test("a language that is not read gives an empty prediction, not a failure", () => {
  const { id, sentences, occasion } = predict({
    ...readout,
    language: "fi",
    text: "Ulkoministeri tapasi kollegansa Oslossa.",
  });
  assert.deepEqual([id, sentences, occasion.kind], ["one", [], "other"]);
});
