import assert from "node:assert/strict";
import { test } from "node:test";
import { readListing } from "./read-listing.ts";
import { customOf, dateByCustom, strokeDateIn } from "./stroke-dates.ts";

const TITLES = [
  "Minister Halloran meets her counterpart of Arvenia",
  "Statement on the ceasefire in the Northern Valley",
  "Joint communiqué of the third strategic dialogue",
  "Remarks at the opening of the chancery in Selwyn",
];
const list = (days: readonly string[], lang = "en", address = (n: number): string => `/news/${n}`) =>
  readListing({
    url: "https://mfa.example/news/",
    body: new TextEncoder().encode(
      `<!doctype html><html lang="${lang}"><title>News</title><body><ul>${TITLES.map(
        (title, n) => `<li><span>${days[n]}</span> <a href="${address(n)}">${title}</a></li>`,
      ).join("")}</ul></body></html>`,
    ),
  });
const days = (...given: Parameters<typeof list>): (string | undefined)[] | undefined =>
  list(...given)?.items.map(({ stamp }) => stamp?.date);

test("one date that can be told tells the custom of the page", () => {
  assert.deepEqual(days(["03/11/2026", "02/11/2026", "30/10/2026", "09/10/2026"]), [
    ...["2026-11-03", "2026-11-02", "2026-10-30", "2026-10-09"],
  ]);
  assert.deepEqual(days(["11/03/2026", "11/02/2026", "10/30/2026", "10/09/2026"]), [
    ...["2026-11-03", "2026-11-02", "2026-10-30", "2026-10-09"],
  ]);
});

test("where none can be told the list is a list all the same, and its items have no day", () => {
  const listing = list(["05/11/2026", "04/11/2026", "03/11/2026", "02/11/2026"]);
  assert.deepEqual(
    listing?.items.map(({ title }) => title),
    TITLES,
  );
  for (const item of listing!.items) assert.ok(!("stamp" in item) && !("published" in item));
  assert.equal(days(["05/11/2026", "04/11/2026", "13/10/2026", "10/13/2026"])?.[0], undefined, "contradiction");
});

test("a language of one custom tells, English does not; the day in an address does", () => {
  const open = ["05/11/2026", "04/11/2026", "03/11/2026", "02/11/2026"];
  const expected = ["2026-11-05", "2026-11-04", "2026-11-03", "2026-11-02"];
  for (const lang of ["fr", "es-MX", "pt-BR", "ar", "vi"]) assert.deepEqual(days(open, lang), expected, lang);
  assert.deepEqual(
    days(open, "en", (n) => `/2026/11/0${5 - n}/text-${n}`),
    expected,
  );
  assert.deepEqual(
    days(
      open.map((day) => day.replace(/\d/g, (digit) => "٠١٢٣٤٥٦٧٨٩"[Number(digit)]!)),
      "ar",
    ),
    expected,
  );
});

test("strokes: what is no such date, the time beside it, titles without it", () => {
  for (const text of ["13/13/2026", "0/11/2026", "32/01/2026", "1/2/03", "11/2026", "1/2/2026/4", "12-05/2026"])
    assert.equal(strokeDateIn(text), undefined, text);
  assert.deepEqual(strokeDateIn("On 03-11-2026."), { first: 3, second: 11, year: 2026, start: 3, end: 13 });
  assert.deepEqual(dateByCustom("Published: 03/11/2026 10:50", "day-first")?.stamp, {
    date: "2026-11-03",
    time: "10:50",
  });
  assert.equal(dateByCustom("31/02/2026", "day-first"), undefined);
  assert.equal(customOf([], "en"), undefined);
  const inLink = readListing({
    url: "https://mfa.example/news/",
    body: new TextEncoder().encode(
      `<!doctype html><ul>${TITLES.map((title, n) => `<li><a href="/n/${n}">0${n + 1}/11/2026 – ${title}</a></li>`).join("")}</ul>`,
    ),
  });
  assert.deepEqual(
    inLink?.items.map(({ title }) => title),
    TITLES,
  );
});
