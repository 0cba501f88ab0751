import assert from "node:assert/strict";
import { test } from "node:test";
import type { DocumentId, PageId, VersionId } from "../../model/ids.ts";
import type { Holding, Mention, NamedOffice } from "../../model/person.ts";
import { officeKind, officeNamed } from "./office-kinds.ts";
import { doubtsOf, heldBy, isSeldom, passageIn, roleOn } from "./roster.ts";

let sequence = 0;

function mention(
  day: string | undefined,
  ...offices: [words: string, kind?: string, tenure?: NamedOffice["tenure"]][]
): Mention {
  const id = `${day}${offices.map(([words]) => words).join("")}`;
  return {
    document: `d${id}` as DocumentId,
    page: `p${id}` as PageId,
    version: "v" as VersionId,
    sequence: ++sequence,
    ...(day !== undefined && { day }),
    language: "en",
    title: "",
    actor: "a1" as Mention["actor"],
    name: "Ana Orlo",
    side: "XV",
    offices: offices.map(([words, kind, tenure = "held"], at) => ({
      words,
      ...(kind !== undefined && { kind }),
      tenure,
      span: { start: at, end: at + words.length },
    })),
  };
}

/** As a store has it: the appearances in short first, and the passages of the few that are wanted. */
function holdingsOf(card: { id: string; name: string; side: string }, mentions: Mention[]): Holding[] {
  const shown = mentions.map(({ sequence, actor, side, day, offices }) => ({
    ...(side !== undefined && { side }),
    offices: offices.flatMap(({ kind, tenure, words }) => (kind === undefined ? [] : [{ kind, tenure, words }])),
    count: 1,
    ...(day !== undefined && { first: day, last: day }),
    from: { sequence, actor },
    to: { sequence, actor },
  }));
  const passageAt = ({ sequence, words }: { sequence: number; words: string }) =>
    passageIn(mentions.find((one) => one.sequence === sequence)!, words);
  return heldBy(card, shown).map(({ from, to, ...holding }) => ({
    ...holding,
    from: passageAt(from),
    to: passageAt(to),
  }));
}

const ANA = { id: "ana-orlo-xv", name: "Ana Orlo", side: "XV" };

test("an office is one kind in all languages", () => {
  for (const [words, side, kind] of [
    ["Foreign Minister", "XV", "foreign-minister"],
    ["Minister of Foreign Affairs", "XV", "foreign-minister"],
    ["外长", "XV", "foreign-minister"],
    ["外交部长", "XV", "foreign-minister"],
    ["Министр иностранных дел", "XV", "foreign-minister"],
    ["Secretary of State", "US", "foreign-minister"],
    ["Secretary of State", "XV", undefined],
    ["President", "XV", "president"],
    ["总统", "XV", "president"],
    ["Президент", "XV", "president"],
    ["主席", "CN", "president"],
    ["主席", undefined, undefined],
    ["Assistant to the President", "XV", undefined],
    ["总统国家安全事务助理", "XV", "national-security-adviser"],
    ["Vice President", "XV", "vice-president"],
    ["Deputy Foreign Minister", "XV", "deputy-foreign-minister"],
    ["заместитель Министра иностранных дел", "XV", "deputy-foreign-minister"],
    ["副总理", "XV", "deputy-prime-minister"],
    ["Chancellor", "XV", "prime-minister"],
    ["Minister of Trade and Industry", "XV", "minister-of-trade-and-industry"],
    ["Trade Minister", "XV", "minister-of-trade"],
    ["Minister of Trade Ana Orlo", "XV", undefined],
  ] as const)
    assert.equal(officeNamed(words, side).kind, kind, `${words} of ${side}`);
  assert.equal(officeKind("minister-of-trade-and-industry").name, "Minister of Trade and Industry");
});

test("how an office is held", () => {
  for (const [words, tenure] of [
    ["former President", "former"],
    ["acting Prime Minister", "acting"],
    ["President-elect", "elect"],
    ["前总统", "former"],
    ["当选总统", "elect"],
    ["бывший президент", "former"],
    ["Foreign Minister", "held"],
  ] as const) {
    const found = officeNamed(words, "XV");
    assert.equal(found.tenure, tenure, words);
    assert.ok(found.kind, words);
  }
});

test("an office runs from the first passage that shows it to the last, what came after it aside", () => {
  const holdings = holdingsOf(ANA, [
    mention("2020-05-01", ["President-elect", "president", "elect"]),
    mention("2021-01-10", ["Foreign Minister", "foreign-minister"]),
    mention("2022-06-01", ["Foreign Minister", "foreign-minister"]),
    mention("2023-02-01", ["Minister of Foreign Affairs", "foreign-minister"]),
    mention("2024-01-01", ["former Foreign Minister", "foreign-minister", "former"]),
    mention(undefined, ["Foreign Minister", "foreign-minister"]),
  ]);
  assert.equal(holdings.length, 1);
  const [held] = holdings;
  assert.deepEqual(
    [held!.kind, held!.side, held!.count, held!.first, held!.last],
    ["foreign-minister", "XV", 4, "2021-01-10", "2023-02-01"],
  );
  assert.equal(held!.from.day, "2021-01-10");
  assert.deepEqual(held!.from.span, { start: 0, end: 16 });
  assert.deepEqual(held!.words, ["Foreign Minister", "Minister of Foreign Affairs"]);
});

test("an office that one text of many gives is doubtful", () => {
  const often = Array.from({ length: 30 }, (_, at) =>
    mention(`2021-03-${String((at % 28) + 1).padStart(2, "0")}`, ["President", "president"]),
  );
  const holdings = holdingsOf(ANA, [...often, mention("2021-04-01", ["Spokesperson", "spokesperson"])]);
  assert.deepEqual(
    holdings.map((one) => isSeldom(one, holdings)),
    [false, true],
  );
});

test("the role on a day: shown, between two texts, or the nearest within a year", () => {
  const mentions = [
    mention("2021-01-10", ["Ambassador", "ambassador"]),
    mention("2021-06-10", ["Ambassador", "ambassador"]),
    mention("2023-02-01", ["Foreign Minister", "foreign-minister"]),
  ];
  const known = (day: string) => roleOn(mentions, day, "XV").map((role) => `${role.kind} ${role.known}`);
  assert.deepEqual(known("2021-01-10"), ["ambassador shown"]);
  assert.deepEqual(known("2021-03-01"), ["ambassador between"]);
  assert.deepEqual(known("2022-05-01"), ["foreign-minister after", "ambassador before"]);
  assert.deepEqual(known("2019-01-01"), []);
  assert.equal(roleOn(mentions, "2021-03-01")[0]!.passages.length, 2);
});

test("two holders on one day are shown, and what no text tells stays open", () => {
  const of = (id: string, first: string, last: string) => ({
    ...holdingsOf({ id, name: id, side: "XV" }, [
      mention(first, ["Foreign Minister", "foreign-minister"]),
      mention(last, ["Foreign Minister", "foreign-minister"]),
    ])[0]!,
  });
  const doubts = doubtsOf([
    of("a", "2020-01-01", "2021-01-01"),
    of("b", "2020-12-01", "2022-01-01"),
    of("c", "2023-01-01", "2024-01-01"),
  ]);
  assert.deepEqual(
    doubts.map((doubt) => [doubt.kind, doubt.a.person, doubt.b.person]),
    [
      ["two-holders", "a", "b"],
      ["gap", "b", "c"],
    ],
  );
  assert.deepEqual(doubts[0]!.kind === "two-holders" && [doubts[0]!.from, doubts[0]!.to], ["2020-12-01", "2021-01-01"]);
});
