import assert from "node:assert/strict";
import { test } from "node:test";
import { datesIn } from "./dates.ts";

const CASES: [string, string, string | undefined][] = [
  ["2030年2月7日", "2031-01-05", "2030-02-07"],
  ["当地时间9月18日上午", "2031-09-19", "2031-09-18"],
  ["12月29日", "2031-01-03", "2030-12-29"],
  ["13日在京会见", "2031-06-14", "2031-06-13"],
  ["31日", "2031-07-02", "2031-05-31"],
  ["今年3月", "2031-06-14", "2031-03"],
  ["去年11月", "2031-06-14", "2030-11"],
  ["2030年2月", "2031-06-14", "2030-02"],
  ["昨天", "2031-03-01", "2031-02-28"],
  ["五月十八日", "2031-06-01", "2031-05-18"],
  ["二〇三〇年十二月二十一日", "2031-06-01", "2030-12-21"],
  ["十二月三十日", "2031-01-03", "2030-12-30"],
  ["十三月一日", "2031-03-01", undefined],
  ["2月30日", "2031-03-01", undefined],
  ["13月1日", "2031-03-01", undefined],
];

for (const [words, page, at] of CASES)
  test(`${words}, published on ${page}: ${at ?? "no day"}`, () => {
    assert.equal(datesIn(words, page)[0]?.at, at);
  });

test("without a day of publication only whole dates are told", () => {
  assert.deepEqual(
    datesIn("2030年2月7日，3月1日，昨天", undefined).map(({ at }) => at),
    ["2030-02-07"],
  );
});

test("a date points to its words", () => {
  const text = "国家副主席2月6日在京";
  const [date] = datesIn(text, "2031-02-07", 100);
  assert.equal(text.slice(date!.start - 100, date!.end - 100), "2月6日");
});

test("a day in brackets is the day of the month", () => {
  assert.equal(datesIn("部长今（12）日接见", "2031-05-12")[0]?.at, "2031-05-12");
  assert.equal(datesIn("部长昨(30)日接见", "2031-05-01")[0]?.at, "2031-04-30");
});
