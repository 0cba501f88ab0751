import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { english } from "../languages/en/index.ts";
import { day, daysBetween, lastWeekday, nearestYear, shift, weekday } from "./calendar.ts";
import { lettersOf } from "./letters.ts";
import { sentences } from "./sentences.ts";
import { tokenize } from "./tokens.ts";

const cut = (text: string): string[] =>
  sentences(lettersOf(text), { start: 0, end: text.length }, english.sentences).map((span) =>
    text.slice(span.start, span.end),
  );

test("a full stop inside an abbreviation ends no sentence", () => {
  const cases: [string, string[]][] = [
    ["H.E. Dr. Ana Orlo met Gen. Vane. They spoke.", ["H.E. Dr. Ana Orlo met Gen. Vane.", "They spoke."]],
    ["Tomas J. Reel, Jr. spoke today. He left.", ["Tomas J. Reel, Jr. spoke today.", "He left."]],
    ["The U.S. President agreed. It helps.", ["The U.S. President agreed.", "It helps."]],
    ["They met in the U.S. The talks lasted an hour.", ["They met in the U.S.", "The talks lasted an hour."]],
    [
      "Resolution No. 44 of Sept. 18 was named. Talks go on.",
      ["Resolution No. 44 of Sept. 18 was named.", "Talks go on."],
    ],
    [
      "It rose by 3.5 percent. See mfa.velland.example for more.",
      ["It rose by 3.5 percent.", "See mfa.velland.example for more."],
    ],
    ["“We agree. We will act,” she said. He nodded.", ["“We agree.", "We will act,” she said.", "He nodded."]],
    ["She asked: “Why?” He did not say.", ["She asked: “Why?”", "He did not say."]],
    ["No stop at the end", ["No stop at the end"]],
    ["The blank is lost.The next begins.", ["The blank is lost.", "The next begins."]],
  ];
  for (const [text, expected] of cases) assert.deepEqual(cut(text), expected);
});

test("a text without stops is cut at commas, else at blanks, and a word never", () => {
  const guests = "Minister Ana Orlo of Velland, ".repeat(400).trimEnd();
  const parts = cut(guests);
  assert.ok(parts.length > 3 && parts.every((part) => part.length <= 3000 && part.endsWith("Velland,")));
  assert.equal(parts.join(" "), guests);
  assert.equal(cut("peace ".repeat(2000)).join(" "), "peace ".repeat(2000).trim());
  assert.deepEqual(cut("a".repeat(9000)), ["a".repeat(9000)]);
  assert.equal(cut(`a${" ".repeat(9000)}b`).join(""), "ab");
});

test("sentences lie in order and leave out nothing but white space", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aB.!?"” “(1’\n…。U'), maxLength: 80 }), (text) => {
      const spans = sentences(lettersOf(text), { start: 0, end: text.length }, english.sentences);
      let end = 0;
      for (const span of spans) {
        assert.ok(span.start >= end && span.end > span.start);
        assert.equal(text.slice(end, span.start).trim(), "");
        end = span.end;
      }
      assert.equal(text.slice(end).trim(), "");
    }),
  );
});

test("tokens: possessives apart, hyphens and inner apostrophes together, initials with their stop", () => {
  const words = (text: string): string[] => tokenize(text).map((token) => token.text);
  assert.deepEqual(words("Velland’s Abdel-Rahim O'Dane, J. Reel"), [
    "Velland",
    "’s",
    "Abdel-Rahim",
    "O'Dane",
    ",",
    "J.",
    "Reel",
  ]);
  assert.deepEqual(words("the U.S. side (05:30)"), ["the", "U.S.", "side", "(", "05:30", ")"]);
  assert.deepEqual(words("the 30th, 1,500 and 3.5"), ["the", "30th", ",", "1,500", "and", "3.5"]);
});

test("tokens are what an expression for them would find", () => {
  const TOKEN =
    /((?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s?\p{Lu}))|(['’][sS](?![\p{L}\p{N}]))|(\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th)?(?!\p{L}))|([\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[-‑]|['’](?![sS](?![\p{L}\p{N}])))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)|(\S)/gu;
  const unit = fc.constantFrom(..."aBsS.'’-‑ 0123,:thndr“\n\u0301éǅ中", "𝒜", "𝟘", "\ud83d", "😀");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 14 }), (text) => {
      const expected = [...text.matchAll(TOKEN)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
        lower: match[0].toLowerCase().replaceAll("’", "'"),
        kind: match[2] ? "possessive" : match[3] ? "number" : match[5] ? "mark" : "word",
        capital: /^\p{Lu}/u.test(match[0]),
      }));
      assert.deepEqual(
        tokenize(text).map(({ form: _, mask: __, ...written }) => written),
        expected,
      );
    }),
    { numRuns: 2000 },
  );
});

test("tokens cover every character that is no white space, at its own offset", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
      const tokens = tokenize(text);
      let end = 0;
      for (const token of tokens) {
        assert.equal(text.slice(token.start, token.end), token.text);
        assert.equal(text.slice(end, token.start).trim(), "");
        end = token.end;
      }
      assert.equal(text.slice(end).trim(), "");
    }),
  );
});

test("the calendar knows lengths of months, weekdays and the year that is nearest", () => {
  assert.equal(day(2024, 2, 29), "2024-02-29");
  assert.equal(day(2023, 2, 29), undefined);
  assert.equal(shift("2024-02-28", 2), "2024-03-01");
  assert.equal(lastWeekday("2023-09-19", 1), "2023-09-18");
  assert.equal(nearestYear("2024-01-03", 12, 29), 2023);
  assert.equal(nearestYear("2023-12-30", 1, 4), 2024);
});

test("days are counted as the calendar of the engine counts them", () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date("1000-01-01"), max: new Date("2999-12-31"), noInvalidDate: true }),
      fc.integer({ min: -200_000, max: 200_000 }),
      (date, days) => {
        const from = date.toISOString().slice(0, 10);
        const to = new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
        assert.equal(shift(from, days), to);
        assert.equal(daysBetween(from, to), days);
        assert.equal(weekday(from), new Date(from).getUTCDay());
      },
    ),
    { numRuns: 1000 },
  );
});
