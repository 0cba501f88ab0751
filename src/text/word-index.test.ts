import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { english } from "../languages/en/index.ts";
import { headsOf } from "./pattern-heads.ts";
import { tokenize } from "./tokens.ts";
import { thingsIn, WordIndex } from "./word-index.ts";
import { PhraseTable } from "./word-lists.ts";

const heads = (pattern: RegExp): string[] | undefined =>
  headsOf(pattern)
    ?.map(({ text, whole }) => (whole ? text : `${text}*`))
    .sort();

test("an expression tells the words that it cannot do without", () => {
  const cases: [RegExp, string[] | undefined][] = [
    [/\b(?:will|shall) (?:not )?go/i, ["shall", "will"]],
    [/\bhas? (?:our|my) word\b/i, ["word"]],
    [/\b(?:the|our) (?:firm |strong )?(?:will|\w+) to\b/, ["to"]],
    [/[A-Z]\w+ and (?:the )?[A-Z]\w+ (?:should|must)/, ["must*", "should*"]],
    [/\b(?:it is|they hold (?:some )?talks)\b/, ["it", "talks*"]],
    [/(?<!\bto )\b(?:welcomes?|rejoice\w*)/, ["rejoice*", "welcome*", "welcomes*"]],
    [/\b(?:deep(?:ly)? |grave )?concern\b/, ["concern"]],
    [/\bcommuniqu[eé]\b/, ["communiqu*"]],
    [/\bby\s+(?:the\s+)?end/, ["by"]],
    [/^(?:at|in) /, ["at", "in"]],
    [/\b(?:[a-z]+ )?visit\b/, ["visit"]],
    [/\b[a-z]+ \w+\b/, undefined],
    [/ing$/, undefined],
    [/,|;|\band held\b/, undefined],
  ];
  for (const [pattern, expected] of cases) assert.deepEqual(heads(pattern), expected, String(pattern));
});

test("no expression of English matches where its words are said to be missing", () => {
  const root = new URL("../../", import.meta.url);
  const texts = [...globSync("samples/pages/*.html", { cwd: root }), ...globSync("gold/en/*.txt", { cwd: root })].map(
    (file) => readFileSync(new URL(file, root), "utf8"),
  );
  const patterns = thingsIn(english).filter((thing) => thing instanceof RegExp);
  const index = new WordIndex(english);
  const wrong = new Set<string>();
  let matched = 0;
  for (const text of texts) {
    for (const line of text.split(/\n|(?<=[.:]) /)) {
      const words = index.of(tokenize(line));
      for (const pattern of patterns) {
        pattern.lastIndex = 0;
        if (!pattern.test(line)) continue;
        matched++;
        if (!words.may(pattern)) wrong.add(`${pattern} in "${line}"`);
      }
    }
  }
  assert.ok(matched > 1000);
  assert.deepEqual([...wrong], []);
});

test("expressions are made of letters as words are: none is lost in any text", () => {
  const patterns = [/\b(?:ab|b+a) c/i, /\ba(?:b|c)?d\b/, /\bcd?\w*/, /\b(?:a |b )?c\b/];
  const index = new WordIndex(patterns);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."abcdA -é’."), maxLength: 12 }), (text) => {
      const words = index.of(tokenize(text));
      for (const pattern of patterns) if (pattern.test(text)) assert.ok(words.may(pattern), `${pattern} in "${text}"`);
    }),
    { numRuns: 2000 },
  );
});

test("lists are known by their words, tables by the first of their phrases, strangers never ruled out", () => {
  const holder = { one: new Set(["met"]), deep: { table: new PhraseTable([["took part", true]]) }, both: [/\bmet\b/] };
  const words = new WordIndex(holder).of(tokenize("They took a walk"));
  assert.equal(words.any(holder.one), false);
  assert.equal(words.any(holder.deep.table), true);
  assert.equal(words.any(holder.both), false);
  assert.equal(words.any(new Set(["met"])), true);
  assert.equal(words.may(/\bmet\b/), true);
});
