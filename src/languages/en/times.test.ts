import assert from "node:assert/strict";
import { test } from "node:test";
import { tokenize } from "../../text/tokens.ts";
import { times } from "./times.ts";

/** Published on Wednesday 5 March 2031, of an occasion on the day before. */
const BASE = { page: "2031-03-05", occasion: "2031-03-04" };

/** "ahead / back" of each time in the words. */
const read = (words: string, base: Parameters<typeof times>[1] = BASE): string[] =>
  times(tokenize(words), base).map((hit) => `${hit.ahead ?? "-"} / ${hit.back ?? "-"}`);

const SAID: [words: string, time: string][] = [
  ["by the end of May", "2031-05 / 2030-05"],
  ["before the end of the month", "2031-03 / -"],
  ["before the end of next year", "2032 / -"],
  ["before the year is out", "2031 / -"],
  ["in the second half of 2032", "2032 / 2032"],
  ["in the first quarter of next year", "2032 / -"],
  ["in the first week of November", "2031-11 / 2030-11"],
  ["until mid-June", "2031-06 / 2030-06"],
  ["by Christmas", "2031-12 / 2030-12"],
  ["in July of last year", "2030-07 / 2030-07"],
  ["last September", "- / 2030-09"],
  ["in the spring of 2029", "2029 / 2029"],
  ["in the autumn", "2031 / 2030"],
  ["this summer", "2031 / 2031"],
  ["last autumn", "- / 2030"],
  ["within three months", "2031-06 / -"],
  ["within ten days", "2031-03-14 / -"],
  ["within a fortnight", "2031-03-18 / -"],
  ["within the year", "2031 / -"],
  ["in two weeks' time", "2031-03-18 / -"],
  ["next month", "2031-04 / -"],
  ["two years ago", "2029 / 2029"],
  ["two days earlier", "2031-03-02 / 2031-03-02"],
  ["the day before", "2031-03-03 / 2031-03-03"],
  ["the following day", "2031-03-05 / 2031-03-05"],
  ["the previous Friday", "2031-02-28 / 2031-02-28"],
  ["on the second day", "2031-03-05 / 2031-03-05"],
  ["on the first Monday in June", "2031-06-02 / 2030-06-03"],
  ["by Friday of next week", "2031-03-14 / -"],
  ["on Thursday week", "2031-03-13 / -"],
];

for (const [words, time] of SAID) test(`“${words}” is ${time}`, () => assert.deepEqual(read(words), [time]));

test("what is no time, or none that can be told, is not given", () => {
  // A feast that moves, a week, a winter in two years, the next summer of a year whose summer is to come; other words.
  for (const words of [
    "before Ramadan",
    "by Easter",
    "next week",
    "next winter",
    "next summer",
    "in the coming months",
    "at an early date",
    "spring cleaning",
    "ships may fall behind",
    "a march of ten thousand",
    "worth 2031 dinars",
  ])
    assert.deepEqual(read(words), [], words);
});

test("without a day to count from only what has its year is given", () => {
  assert.deepEqual(read("within three months", {}), []);
  assert.deepEqual(read("next spring", {}), []);
  assert.deepEqual(read("in the spring of 2032", {}), ["2032 / 2032"]);
});
