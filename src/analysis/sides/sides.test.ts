import assert from "node:assert/strict";
import { test } from "node:test";
import { worked } from "../../../test/processor.ts";
import { type Told, toldRecord } from "../../../test/told-record.ts";
import type { Besides } from "./besides.ts";
import { besides } from "./besides.ts";
import type { Which } from "./differences.ts";
import type { Account } from "./said.ts";

/** People and states that do not exist. */
const CAST: Told["actors"] = {
  orlin: { side: "XA", names: ["Orlin"] },
  tamm: { side: "XB", names: ["Tamm"] },
};
const OCCASION: Told["occasion"] = {
  kind: "meeting",
  parties: [
    ["orlin", "host"],
    ["tamm", "guest"],
  ],
};

const ours = (): Account =>
  toldRecord({
    country: "XA",
    actors: CAST,
    occasion: OCCASION,
    sentences: [
      { text: "Ada Orlin received Bero Tamm.", holder: "narrator", acts: [["report", "received"]] },
      {
        text: "Both presidents agreed to open a ferry line between the harbours of Vell and Marn.",
        holder: "joint:orlin,tamm",
        acts: [["agree", "agreed"]],
        commits: "pledged",
        topics: ["transport and connectivity"],
      },
      {
        text: "Orlin said that 400 fishing boats had been lost in the war.",
        holder: "orlin",
        acts: [["assess", "said"]],
        topics: ["maritime"],
      },
      {
        text: "Both presidents spoke highly of their ancient friendship.",
        holder: "joint:orlin,tamm",
        acts: [["agree", "spoke highly"]],
      },
    ],
  });

const theirs = (): Account =>
  toldRecord({
    country: "XB",
    actors: CAST,
    occasion: OCCASION,
    sentences: [
      { text: "Bero Tamm met Ada Orlin.", holder: "narrator", acts: [["report", "met"]] },
      {
        text: "Tamm proposed a ferry line between the harbours of Marn and Vell to be opened.",
        holder: "tamm",
        acts: [["propose", "proposed"]],
        topics: ["transport and connectivity"],
      },
      {
        text: "Tamm regretted that 250 fishing boats had been lost in the conflict.",
        holder: "tamm",
        acts: [["assess", "regretted"]],
        topics: ["maritime"],
      },
      {
        text: "Tamm pledged a gift of seeds to farmers.",
        holder: "tamm",
        acts: [["commit", "pledged"]],
        commits: "pledged",
        topics: ["agriculture and food security"],
      },
    ],
  });

const wordsOf = (account: Account, id: string): string => {
  const { sentence } = account.record.statements.find((one) => one.id === id)!;
  return account.document.text.slice(sentence.start, sentence.end);
};

const row = (made: Besides, topic: string | undefined) => made.rows.find((one) => one.topic === topic)!;

test("topics are rows; what one side does not mention is an empty cell", () => {
  const made = besides(ours(), theirs());
  const farming = row(made, "agriculture and food security");
  assert.deepEqual([farming.a.length, farming.b.length], [0, 1]);
  // What both speak of comes first, what has no topic last.
  assert.deepEqual(made.rows.map(({ a, b }) => a.length > 0 && b.length > 0).slice(0, 2), [true, true]);
  assert.equal(made.rows.at(-1)!.topic, undefined);
});

test("sentences about the same thing are aligned, each once, with how sure and by what", () => {
  const [a, b] = [ours(), theirs()];
  const made = besides(a, b);
  const pairs = made.aligned.map((one) =>
    [wordsOf(a, one.a), wordsOf(b, one.b)].map((words) => /ferry|boats/.exec(words)?.[0]),
  );
  assert.deepEqual(pairs.filter(([one]) => one !== undefined).sort(), [
    ["boats", "boats"],
    ["ferry", "ferry"],
  ]);
  for (const one of made.aligned) {
    assert.ok(one.sureness > 0 && one.sureness < 1);
    assert.ok(one.by.length > 0);
  }
  assert.equal(new Set(made.aligned.map((one) => one.a)).size, made.aligned.length);
});

test("a claim in the name of both that only one side makes", () => {
  const [a, b] = [ours(), theirs()];
  const made = besides(a, b);
  const told = made.claims.map(({ by, statement, other }) => [
    by,
    /ferry|friendship/.exec(wordsOf(a, statement))![0],
    other !== undefined,
  ]);
  assert.deepEqual(told, [
    ["a", "ferry", true],
    ["a", "friendship", false],
  ]);
  assert.match(wordsOf(b, made.claims[0]!.other!.statement), /^Tamm proposed/);
});

test("other words for the same thing, other figures", () => {
  const [a, b] = [ours(), theirs()];
  const made = besides(a, b);
  assert.deepEqual(
    made.terms.map(({ thing, a, b }) => [thing, a.map(({ words }) => words), b.map(({ words }) => words)]),
    [["the fighting", ["war"], ["conflict"]]],
  );
  const [place] = made.terms[0]!.a;
  assert.equal(a.document.text.slice(place!.start, place!.end), "war");
  assert.deepEqual(
    made.figures.pairs.map((pair) => [pair.a.text, pair.b.text]),
    [["400", "250"]],
  );
  assert.deepEqual(made.figures.only, []);
});

test("commitments that one side reports and the other does not", () => {
  const made = besides(ours(), theirs());
  const reported = (which: Which): number => made.commitments.filter((one) => one[which]).length;
  assert.deepEqual([reported("a"), reported("b")], [1, 1]);
  assert.ok(
    made.commitments.every(({ a, b }) => !(a && b)),
    "a ferry is no gift of seeds",
  );
  const same = besides(ours(), ours());
  assert.ok(same.commitments.every(({ a, b, sureness }) => a && b && sureness! > 0.8));
  assert.deepEqual([same.claims, same.terms, same.figures.pairs], [[], [], []]);
});

test("between languages sentences are aligned by topics, names and figures, and less surely", () => {
  const b = toldRecord({
    country: "XB",
    language: "zh",
    actors: { orlin: { side: "XA", names: ["奥林"] }, tamm: { side: "XB", names: ["塔姆"] } },
    occasion: OCCASION,
    sentences: [
      { text: "塔姆，奥林会谈。", holder: "narrator", acts: [["report", "会谈"]] },
      { text: "塔姆表示，有400艘渔船在冲突中沉没。", holder: "tamm", acts: [["assess", "表示"]], topics: ["maritime"] },
    ],
  });
  const a = ours();
  const made = besides(a, b);
  assert.equal(made.sameLanguage, false);
  assert.deepEqual(
    made.aligned.map((one) => [/boats/.test(wordsOf(a, one.a)), /渔船/.test(wordsOf(b, one.b))]),
    [[true, true]],
  );
  assert.ok(made.aligned[0]!.sureness <= 0.8);
  assert.deepEqual(
    made.terms.map(({ thing }) => thing),
    ["the fighting"],
  );
  assert.deepEqual(made.figures.pairs, []);
});

test("linear in the number of sentences, whatever they share", () => {
  const many = (count: number): Account =>
    toldRecord({
      actors: CAST,
      occasion: OCCASION,
      sentences: Array.from({ length: count }, (_, at) => ({
        text: `Orlin told Tamm that the harbour number ${at + 1000} of the coast is open to ships.`,
        holder: "orlin",
        acts: [["assess", "told"]] as [["assess", "told"]],
        topics: ["maritime"] as ["maritime"],
      })),
    });
  const time = (count: number): number => {
    const account = many(count);
    const times = [1, 2, 3].map(() => {
      const start = worked();
      besides(account, account);
      return worked() - start;
    });
    return Math.min(...times) / count;
  };
  time(100);
  const short = time(150);
  assert.ok(time(1200) < short * 6);
});
