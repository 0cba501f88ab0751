import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { worked } from "../../../test/processor.ts";
import type { DocumentId, PageId, VersionId } from "../../model/ids.ts";
import type { Telling } from "../../model/telling.ts";
import { counterpartsOf, levelsOf, meetingsAmong, pairsOf, topicTrends, travelOf } from "./counting.ts";
import { delaysOf } from "./delays.ts";
import { isMeeting, occurrencesOf } from "./occurrences.ts";
import { countsIn, daysOf, frameOf, periodOf, periodsFrom } from "./periods.ts";
import { levelOf, RANKS, rankOf } from "./ranks.ts";
import { habitOf } from "./silence.ts";

/** A meeting of Astoria (XA) and Belmar (XB), as the ministry of one of them tells of it. */
function telling(sequence: number, day: string, more: Partial<Telling> = {}): Telling {
  return {
    sequence,
    document: `d${sequence}` as DocumentId,
    page: `p${sequence}` as PageId,
    version: `v${sequence}` as VersionId,
    url: `https://mfa.example/${sequence}`,
    title: `Meeting ${sequence}`,
    language: "en",
    publisher: { name: "Ministry of Astoria", country: "XA" },
    day,
    published: day,
    first: "2031-01-01T00:00:00.000Z",
    state: "current",
    occasion: { kind: "meeting", status: "held", date: day },
    parties: [party("Ada Orlo", "XA", "President"), party("Bo Venn", "XB", "Foreign Minister")],
    persons: [],
    states: ["XA", "XB"],
    organisations: [],
    topics: ["energy"],
    acts: { report: 1 },
    statements: 1,
    commitments: 0,
    ...more,
  };
}
const party = (name: string, side: string, office?: string): Telling["parties"][number] => ({
  kind: "person",
  name,
  part: "participant",
  side,
  ...(office === undefined ? {} : { office }),
});

describe("occasions", () => {
  test("two sides' readouts of one meeting are counted once, with what either tells", () => {
    const one = telling(2, "2031-05-12", { parties: [party("Ada Orlo", "XA")], topics: ["energy"] });
    const other = telling(1, "2031-05-13", {
      parties: [party("Bo Venn", "XB", "Foreign Minister"), party("Ada Orlo", "XA", "President")],
      topics: ["space"],
      occasion: { kind: "meeting", status: "announced", city: "Orla", country: "XA" },
    });
    const third = telling(3, "2031-05-14");
    const found = occurrencesOf([one, other, third], [{ a: other.document, b: one.document }]);
    assert.equal(found.length, 2);
    const [joined] = found;
    assert.deepEqual(
      joined!.tellings.map(({ sequence }) => sequence),
      [1, 2],
    );
    // The day that a text says counts for more than a day of publication; told once as held it was held.
    assert.equal(joined!.day, "2031-05-12");
    assert.equal(joined!.status, "held");
    assert.deepEqual(joined!.topics, ["space", "energy"]);
    assert.equal(joined!.country, "XA");
    assert.equal(joined!.ranks.get("XA"), "head of state");
  });

  test("ties run on: of three in a chain there is one; ties to what is not there are left out", () => {
    const all = [telling(1, "2031-05-12"), telling(2, "2031-05-12"), telling(3, "2031-05-12")];
    const tie = (a: string, b: string) => ({ a: a as DocumentId, b: b as DocumentId });
    assert.equal(occurrencesOf(all, [tie("d1", "d2"), tie("d2", "d3")]).length, 1);
    assert.equal(occurrencesOf(all, [tie("d1", "d9")]).length, 3);
  });

  test("joining neither loses nor doubles a document, whatever the ties", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 60 }), (pairs) => {
        const all = Array.from({ length: 25 }, (_, index) => telling(index, "2031-05-12"));
        const ties = pairs.map(([a, b]) => ({ a: `d${a}` as DocumentId, b: `d${b}` as DocumentId }));
        const sequences = occurrencesOf(all, ties).flatMap(({ tellings }) => tellings.map(({ sequence }) => sequence));
        assert.deepEqual(
          sequences.sort((a, b) => a - b),
          all.map(({ sequence }) => sequence),
        );
      }),
    );
  });

  test("an announcement is no meeting, nor is a statement of one side", () => {
    const [announced, alone, met] = occurrencesOf([
      telling(1, "2031-05-12", { occasion: { kind: "meeting", status: "announced" } }),
      telling(2, "2031-05-12", { parties: [party("Ada Orlo", "XA")] }),
      telling(3, "2031-05-12"),
    ]);
    assert.deepEqual(
      [announced, alone, met].map((one) => isMeeting(one!)),
      [false, false, true],
    );
  });
});

describe("ranks", () => {
  const cases: [string, string][] = [
    ["President", "head of state"],
    ["Vice President", "deputy head"],
    ["President of the National Assembly", "other office"],
    ["Assistant to the President", "other office"],
    ["Head of the Office of the President", "other office"],
    ["National Security Advisor", "minister"],
    ["Assistant to the President for National Security Affairs; National Security Adviser", "minister"],
    ["Prime Minister", "head of government"],
    ["Deputy Prime Minister; Minister of Energy", "deputy head"],
    ["Foreign Minister", "minister"],
    ["Deputy Foreign Minister", "deputy minister"],
    ["Secretary of State", "minister"],
    ["Deputy Secretary of State", "deputy minister"],
    ["Chancellor", "head of government"],
    ["Permanent Representative to the UN", "ambassador"],
    ["Secretary General", "head of organisation"],
    ["Amir", "head of state"],
    ["Mayor", "other office"],
    ["总统", "head of state"],
    ["国家主席", "head of state"],
    ["立法大会主席", "other office"],
    ["副总理", "deputy head"],
    ["外长", "minister"],
    ["Президент", "head of state"],
    ["Помощник Президента", "other office"],
    ["Председатель Правительства", "head of government"],
    ["Заместитель Министра иностранных дел", "deputy minister"],
    ["Посол", "ambassador"],
  ];
  for (const [office, rank] of cases) {
    test(`${office}: ${rank}`, () => assert.equal(rankOf(office), rank));
  }

  test("a president of an organisation is its head, not a head of state", () => {
    assert.equal(rankOf("President", true), "head of organisation");
  });

  test("the level of a meeting is that of the lower side, and not told where one side's office is not", () => {
    const ranks = new Map([
      ["XA", "head of state" as const],
      ["XB", "minister" as const],
    ]);
    assert.equal(levelOf(ranks, "XA", "XB"), "minister");
    assert.equal(levelOf(ranks, "XA", "XC"), undefined);
  });

  test("an office of any length is ranked quickly", () => {
    const start = worked();
    for (const word of ["president ", "to the ", "secretary ", "副"])
      assert.ok(RANKS.includes(rankOf(word.repeat(100_000))));
    assert.ok(worked() - start < 1000);
  });
});

describe("periods", () => {
  test("quarters and months follow each other over the year's end", () => {
    assert.equal(periodOf("2031-05-12", "quarter"), "2031-Q2");
    assert.equal(periodOf("2031", "quarter"), undefined);
    assert.deepEqual(periodsFrom("2031-Q3", "2032-Q1", "quarter"), ["2031-Q3", "2031-Q4", "2032-Q1"]);
    assert.deepEqual(periodsFrom("2031-11", "2032-02", "month"), ["2031-11", "2031-12", "2032-01", "2032-02"]);
    assert.deepEqual(daysOf("2031-Q4"), { from: "2031-10", to: "2031-12" });
    assert.deepEqual(daysOf("2031-04"), { from: "2031-04", to: "2031-04" });
  });

  test("a page misdated by a century does not empty the picture, and is told of", () => {
    const days = Array.from({ length: 400 }, (_, index) => `203${index % 3}-0${1 + (index % 9)}-11`);
    const frame = frameOf(["1917-03-08", ...days])!;
    assert.equal(frame.unit, "quarter");
    assert.equal(frame.periods[0], "2030-Q1");
    assert.equal(frame.before, 1);
    assert.equal(
      countsIn(frame, days).reduce((a, b) => a + b, 0),
      400,
    );
  });

  test("few days are all drawn, in months; none make no picture", () => {
    assert.deepEqual(frameOf(["2031-05-12", "2031-07-01"])?.periods, ["2031-05", "2031-06", "2031-07"]);
    assert.equal(frameOf(["2031"]), undefined);
  });
});

describe("silence", () => {
  const monthly = Array.from({ length: 10 }, (_, month) => `2031-${String(month + 1).padStart(2, "0")}-10`);

  test("a gap longer than nine of ten is longer than usual; one as long as usual is not", () => {
    assert.equal(habitOf(monthly, "2031-11-09")?.silent, false);
    const habit = habitOf(monthly, "2031-12-24")!;
    assert.deepEqual([habit.gaps, habit.usual, habit.since, habit.silent], [9, 31, 75, true]);
  });

  test("too few meetings make no habit, and a day with two meetings is one day", () => {
    assert.equal(habitOf(monthly.slice(0, 8), "2031-12-24"), undefined);
    assert.equal(habitOf([...monthly.slice(0, 8), ...monthly.slice(0, 8)], "2031-12-24"), undefined);
  });

  test("meetings behind the day that is asked for do not count", () => {
    assert.equal(habitOf(monthly, "2031-05-20"), undefined);
  });
});

describe("counting", () => {
  const all = occurrencesOf([
    telling(1, "2031-01-10"),
    telling(2, "2031-02-10", { topics: ["space"] }),
    telling(3, "2031-03-10", {
      parties: [party("Ada Orlo", "XA", "President"), party("Cai Dorn", "XC", "President")],
      occasion: { kind: "visit", status: "held", date: "2031-03-10", country: "XC" },
      published: "2031-03-12",
    }),
    telling(4, "2031-03-11", { occasion: { kind: "meeting", status: "announced" } }),
  ]);

  test("counterparts have first and last day and the level of each meeting", () => {
    const [first, second] = counterpartsOf(all, "XA");
    assert.deepEqual([first!.side, first!.meetings, first!.first, first!.last], ["XB", 2, "2031-01-10", "2031-02-10"]);
    assert.equal(first!.levels.get("minister"), 2);
    assert.equal(second!.levels.get("head of state"), 1);
    assert.deepEqual(levelsOf(all.filter(isMeeting).slice(0, 2), "XA", "XB"), [{ value: "minister", count: 2 }]);
  });

  test("shares are of what was published in the period", () => {
    const frame = frameOf(["2031-01-10", "2031-03-11"])!;
    const energy = topicTrends(all, frame).find(({ topic }) => topic === "energy")!;
    assert.deepEqual(energy.shares, [1, 0, 1]);
    assert.equal(energy.count, 3);
    const empty = topicTrends(all, { ...frame, periods: ["2030-12", ...frame.periods] })[0]!;
    assert.equal(empty.shares[0], undefined);
  });

  test("the table of pairs is symmetric, and nobody meets itself", () => {
    const { sides, meetings } = pairsOf(all, 10);
    assert.deepEqual(sides, ["XA", "XB", "XC"]);
    assert.deepEqual(meetings, [
      [0, 2, 1],
      [2, 0, 0],
      [1, 0, 0],
    ]);
  });

  test("meetings among some sides: each two once, those that never met left out", () => {
    assert.deepEqual(meetingsAmong(all, ["XC", "XB", "XA"]), [
      { a: "XA", b: "XB", count: 2 },
      { a: "XA", b: "XC", count: 1 },
    ]);
    assert.deepEqual(meetingsAmong(all, ["XB", "XC"]), []);
  });

  test("travel is told apart from what is received", () => {
    assert.deepEqual(travelOf(all, "XA").abroad, [{ value: "XC", count: 1 }]);
    assert.deepEqual(travelOf(all, "XC").received, [{ value: "XA", count: 1 }]);
  });

  test("the time to publication is a publisher's own, and takes five documents", () => {
    assert.deepEqual(delaysOf(all), []);
    const days = [0, 0, 0, 3, 9, 900];
    const more = days.map((days, index) =>
      telling(index, "2031-01-10", {
        published: new Date(Date.parse("2031-01-10") + days * 86_400_000).toISOString().slice(0, 10),
      }),
    );
    assert.deepEqual(delaysOf(occurrencesOf(more)), [
      { publisher: "Ministry of Astoria", documents: 5, median: 0, sameDay: 3 },
    ]);
  });
});
