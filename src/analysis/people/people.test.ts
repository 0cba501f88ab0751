import assert from "node:assert/strict";
import { test } from "node:test";
import type { Alike, Bearer, Extent, Naming } from "../../model/person.ts";
import { bearerKey, bearersOf, keysOf } from "./bearers.ts";
import { mergeBearers } from "./merging.ts";
import { namesAlike } from "./names-alike.ts";
import { bestOf, cardOf, idStem } from "./person-cards.ts";
import { resemblance } from "./resemblance.ts";

// The states XV and XK-to-be are invented, and so is everybody who acts for them.

const years = (from: number, to = from, count = 5): Extent => ({ count, first: `${from}-01-10`, last: `${to}-12-20` });

function bearer(name: string, side: string | undefined, offices: Record<string, Extent> = {}, count = 5): Bearer {
  const extents = Object.values(offices);
  const [first, last] = [
    extents.map((one) => one.first!).sort()[0],
    extents
      .map((one) => one.last!)
      .sort()
      .at(-1),
  ];
  return {
    key: bearerKey(name, side),
    name,
    ...(side !== undefined && { side }),
    strand: 0,
    count,
    ...(first !== undefined && { first, last: last! }),
    offices,
    languages: ["en"],
  };
}

const MINISTER = { "foreign-minister": years(2020, 2023) };

/** Everybody against everybody, as a store finds them by their keys. */
function merge(bearers: readonly Bearer[], namings: readonly Naming[] = []) {
  const links = bearers.flatMap((a, at) =>
    bearers.slice(at + 1).flatMap((b) => {
      const meets = keysOf(a).some((key) => keysOf(b).includes(key));
      return (meets && resemblance(a, b)) || [];
    }),
  );
  const { merged, perhaps } = mergeBearers(bearers, links, namings);
  const groups = merged.map((one) => one.bearers.map(({ name }) => name).sort());
  return { groups: groups.sort((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1)), merged, perhaps };
}

test("names are alike by writing, by parts, by transcription and by sound", () => {
  const kind = (a: string, b: string): string | undefined => namesAlike(a, b)?.kind;
  assert.equal(kind("Tomasz Ridlyy", "Tomasz Ridly"), "same");
  assert.equal(kind("Hara Kenta", "Kenta Hara"), "same");
  assert.equal(kind("Dr Ana Orlo", "Ana Orlo"), "same");
  assert.equal(kind("Ana M. Orlo", "Ana Orlo"), "variant");
  assert.equal(kind("A. Orlo", "Ana Orlo"), "variant");
  assert.equal(kind("Stephen Marlin", "Steve Marlin"), "variant");
  assert.equal(kind("Orlo", "Ana Orlo"), "part");
  assert.equal(kind("Степан Вольский", "Stepan Volsky"), "transcription");
  assert.equal(kind("С.А.Вольский", "Степан Вольский"), "variant");
  assert.equal(kind("江建国", "Jiang Jianguo"), "transcription");
  assert.equal(kind("江建国", "Цзян Цзяньго"), "transcription");
  assert.equal(kind("Цзян Цзяньго", "Jiang Jianguo"), "transcription");
  assert.equal(kind("沃尔斯基", "Stepan Volsky"), "sounds");
  assert.equal(kind("斯捷潘·沃尔斯基", "沃尔斯基"), "part");
  // Korea and Viet Nam read the family name in their own way.
  assert.equal(kind("尹大山", "Yoon Dae-san"), "sounds");
  assert.equal(kind("范明江", "Pham Minh Giang"), "sounds");
  for (const [a, b] of [
    ["Ana Orlo", "Ida Orlo"],
    ["John Marlin", "James Marlin"],
    ["Stephen Marlin", "Stephen Merton"],
    ["沃尔斯基", "Ana Orlo"],
    ["江建国", "Jiang Jianhua"],
    ["范明江", "Tran Minh Giang"],
    ["范明江", "Pham Giang"],
    ["", "Ana Orlo"],
  ] as const)
    assert.equal(kind(a, b), undefined, `${a} / ${b}`);
});

test("likeness of names is the same from both sides, and a name is like itself", () => {
  const names = [
    "Ana Orlo",
    "A. Orlo",
    "Orlo",
    "Степан Вольский",
    "沃尔斯基",
    "江建国",
    "Stephen Marlin",
    "Steve Marlin",
  ];
  for (const a of names) {
    assert.equal(namesAlike(a, a)?.kind, "same", a);
    for (const b of names) assert.deepEqual(namesAlike(a, b), namesAlike(b, a), `${a} / ${b}`);
  }
});

test("one person in three scripts, where office, state and time agree", () => {
  const { groups, merged } = merge([
    bearer("Stepan Volsky", "XV", MINISTER, 9),
    bearer("Степан Вольский", "XV", MINISTER),
    bearer("沃尔斯基", "XV", { "foreign-minister": years(2022) }),
    bearer("Volsky", "XV", { "foreign-minister": years(2021) }),
  ]);
  assert.equal(groups.length, 1);
  for (const { reasons, sureness } of merged[0]!.merges) {
    assert.equal(reasons.length, 3, "name, side and office each have a reason");
    assert.ok(sureness >= 0.8 && sureness <= 1);
  }
  assert.equal(cardOf(merged[0]!).name, "Stepan Volsky");
});

test("a likeness of sounds alone merges nobody", () => {
  const latin = bearer("Stepan Volsky", "XV", MINISTER);
  for (const [what, other] of [
    ["another office", bearer("沃尔斯基", "XV", { "finance-minister": years(2022) })],
    ["no office", bearer("沃尔斯基", "XV")],
    ["another state", bearer("沃尔斯基", "XT", MINISTER)],
    ["no state", bearer("沃尔斯基", undefined, MINISTER)],
    ["another time", bearer("沃尔斯基", "XV", { "foreign-minister": years(2005) })],
  ] as const)
    assert.equal(merge([latin, other]).groups.length, 2, what);
});

test("a contradiction keeps two people of one name apart", () => {
  const other = bearer("Stepan Volsky", "XT", MINISTER);
  assert.equal(merge([bearer("Stepan Volsky", "XV", MINISTER), other]).groups.length, 2);
  const ambassador = bearer("Stefan Volsky", "XV", { ambassador: years(2020, 2023) });
  assert.equal(
    merge([bearer("Stepan Volsky", "XV", MINISTER), ambassador]).groups.length,
    2,
    "two offices at one time",
  );
  const later = bearer("Stepan Volski", "XV", { ambassador: years(2025, 2026) });
  assert.equal(merge([bearer("Stepan Volsky", "XV", MINISTER), later]).groups.length, 1, "one office after the other");
});

test("two people do not become one by a short name that fits both", () => {
  const { groups, perhaps } = merge([
    bearer("Stepan Volsky", "XV", MINISTER),
    bearer("Irena Volsky", "XV", MINISTER),
    bearer("Volsky", "XV", { "foreign-minister": years(2021) }),
  ]);
  assert.equal(groups.length, 3);
  assert.ok(perhaps.some(({ reasons }) => reasons.some((one) => /as likely/.test(one))));
});

test("who is known by name alone goes to the one of that name, not to one of two", () => {
  const plain = bearer("Stepan Volsky", undefined);
  assert.equal(merge([plain, bearer("Stepan Volsky", "XV", MINISTER)]).groups.length, 1);
  const both = merge([plain, bearer("Stepan Volsky", "XV", MINISTER), bearer("Stepan Volsky", "XT", MINISTER)]);
  assert.equal(both.groups.length, 3);
});

test("texts that give one name two offices at one time speak of two people", () => {
  const alike = (kind: string, days: readonly string[]): Alike => ({
    told: kind,
    offices: [{ kind, tenure: "held", words: kind }],
    language: "en",
    count: days.length,
    first: days[0]!,
    last: days.at(-1)!,
  });
  const days = ["2021-01-01", "2021-06-01", "2022-01-01", "2022-06-01"];
  const two = bearersOf("Stepan Volsky", "XV", [alike("foreign-minister", days), alike("ambassador", days)]);
  assert.deepEqual(
    two.bearers.map(({ offices }) => Object.keys(offices)),
    [["ambassador"], ["foreign-minister"]],
  );
  assert.deepEqual([...two.strands.values()], [1, 0]);
  const later = days.map((day) => day.replace("202", "203"));
  const one = bearersOf("Stepan Volsky", "XV", [alike("foreign-minister", days), alike("ambassador", later)]);
  assert.equal(one.bearers.length, 1);
  assert.deepEqual([one.bearers[0]!.count, one.bearers[0]!.first, one.bearers[0]!.last], [8, days[0], later.at(-1)]);
});

test("what people decide wins, and is undone", () => {
  const [a, b, c] = [
    bearer("Stepan Volsky", "XV", MINISTER),
    bearer("Stepan Volski", "XV", MINISTER),
    bearer("沃尔斯基", "XV"),
  ];
  const naming = (more: Partial<Naming>): Naming => ({
    id: "n1",
    kind: "merge",
    author: "Ida",
    reason: "The ministry's own page says so.",
    made: "2026-03-05T08:00:00Z",
    bearers: [a.key, c.key],
    ...more,
  });
  assert.equal(merge([a, b, c]).groups.length, 2);
  const byHand = merge([a, b, c], [naming({})]);
  assert.equal(byHand.groups.length, 1);
  assert.match(byHand.merged[0]!.merges[0]!.reasons[0]!, /Ida.*own page/);
  const undone = { author: "Per", reason: "A slip.", made: "2026-03-06T08:00:00Z" };
  assert.equal(merge([a, b, c], [naming({ undone })]).groups.length, 2);
  const split = naming({ kind: "split", bearers: [a.key], form: "Stepan Volski" });
  const apart = merge([a, b, c], [split]);
  assert.equal(apart.groups.length, 3);
  assert.ok(apart.perhaps.some(({ reasons }) => reasons.some((one) => /Split by Ida/.test(one))));
});

test("the same bearers give the same persons, whatever their order", () => {
  const bearers = [
    bearer("Stepan Volsky", "XV", MINISTER, 9),
    bearer("Степан Вольский", "XV", MINISTER),
    bearer("Volsky", undefined, { "foreign-minister": years(2021) }),
    bearer("Irena Volsky", "XT"),
    bearer("沃尔斯基", "XV", MINISTER),
  ];
  assert.deepEqual(merge(bearers.toReversed()).groups, merge(bearers).groups);
});

test("a person is known by the commonest full name in Latin letters, and has an id made of it", () => {
  const list = [
    bearer("沃尔斯基", "XV", {}, 50),
    bearer("STEPAN VOLSKY", "XV", {}, 20),
    bearer("Stepan Volsky", "XV", {}, 2),
  ];
  assert.equal(bestOf(list).name, "Stepan Volsky");
  assert.equal(idStem("Stepan Vólsky-Marr", "XV"), "stepan-volsky-marr-xv");
  assert.equal(idStem("Юрий Осенний", "XV"), "yury-osenny-xv");
  assert.equal(idStem("江建国", "CN"), "jiang-jianguo-cn");
  assert.equal(idStem("沃尔斯基", "XV"), "woersiji-xv");
  assert.equal(idStem("???", undefined), "person");
});

test("an office shown at times that do not meet joins two scripts within a term, by the family name and not by a given name", () => {
  const term = (from: number) => ({ "foreign-minister": years(from) });
  const count = (...bearers: Bearer[]): number => merge(bearers).groups.length;
  const han = bearer("沃尔斯基", "XV", term(2024));
  assert.equal(count(bearer("Stepan Volsky", "XV", term(2021)), han), 1);
  assert.equal(count(bearer("Stepan Volsky", "XV", term(2018)), han), 2, "too long ago");
  assert.equal(count(bearer("Volsky Termann", "XV", term(2021)), han), 2, "a given name");
  assert.equal(
    count(
      bearer("Stepan Volsky", "XV", { ambassador: years(2021) }),
      bearer("沃尔斯基", "XV", { ambassador: years(2024) }),
    ),
    2,
  );
});
