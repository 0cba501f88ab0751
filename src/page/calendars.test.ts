import assert from "node:assert/strict";
import { test } from "node:test";
import { MONTHS, SOLAR_MONTHS } from "./calendar-words.ts";
import { fromSolarHijri } from "./calendars.ts";
import { stampLine } from "./stamp.ts";

test("months: twelve a language, and no name is two months", () => {
  const known = new Map<string, number>();
  for (const [language, line] of Object.entries(MONTHS)) {
    const months = line.split(" ");
    assert.equal(months.length, 12, language);
    for (const [index, forms] of months.entries())
      for (const form of forms.split("|").filter((form) => form !== "-")) {
        assert.equal(known.get(form) ?? index, index, `${form} (${language})`);
        known.set(form, index);
      }
  }
  for (const line of SOLAR_MONTHS) {
    assert.equal(line.split(" ").length, 12);
    for (const name of line.split(" ")) assert.ok(!known.has(name), name);
  }
});

test("Solar Hijri: every day from 2001 to 2041, against the engine's calendar", () => {
  const format = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
    year: "numeric",
    month: "numeric",
    day: "numeric",
    timeZone: "UTC",
  });
  for (let time = Date.UTC(2001, 2, 21); time < Date.UTC(2042, 2, 20); time += 86_400_000) {
    const part = (name: string): number =>
      Number(
        format
          .formatToParts(time)
          .find(({ type }) => type === name)
          ?.value.replace(/\D/g, ""),
      );
    const [year, month, day] = fromSolarHijri(part("year"), part("month"), part("day")) ?? [0, 0, 0];
    assert.equal(Date.UTC(year, month - 1, day), time, new Date(time).toISOString());
  }
  assert.equal(fromSolarHijri(1404, 12, 30), undefined, "1404 is no leap year");
  assert.deepEqual(fromSolarHijri(1403, 12, 30), [2025, 3, 20]);
  assert.equal(fromSolarHijri(1405, 7, 31), undefined);
  assert.equal(fromSolarHijri(1379, 1, 1), undefined);
});

test("stamps in the months and calendars of other languages", () => {
  const day = (line: string): string | undefined => stampLine(line)?.stamp?.date;
  for (const line of [
    ...["3 Kasım 2026 Salı", "3 listopada 2026 r.", "3. studenoga 2026.", "3 noiembrie 2026", "3 Νοεμβρίου 2026"],
    ...["3 november 2026", "3 नवंबर 2026", "3 נובמבר 2026", "3 de novembro de 2026", "Selasa, 3 November 2026"],
    ...["令和8年11月3日", "3 พฤศจิกายน 2569", "1405/08/12", "۱۲ آبان ۱۴۰۵", "سه شنبه ۱۲ آبان ۱۴۰۵"],
  ])
    assert.equal(day(line), "2026-11-03", line);
  assert.equal(day("令和元年5月1日"), "2019-05-01");
  assert.equal(day("平成31年4月30日"), "2019-04-30");
  // A month of one calendar with a year of another, a lunar year, a day that is none.
  for (const line of ["3 November 1405", "12 آبان 2026", "1448/05/23", "1405/07/31", "令和8年13月1日"])
    assert.equal(day(line), undefined, line);
});
