import assert from "node:assert/strict";
import { test } from "node:test";
import { readPage } from "../src/page/read-page.ts";
import { read } from "../src/reading/read.ts";
import { stepsOf } from "./steps.ts";

/** Chinese texts that nobody writes. UTF-16 units of the shorter; the longer has four times as many. */
const SHORT = 8000;
const MOST = 4.6;

const repeat =
  (words: string) =>
  (size: number): string =>
    words.repeat(Math.ceil(size / words.length)).slice(0, size);
/** A name that no other is like. */
const nameOf = (n: number): string => {
  const letters = "阿巴卡达埃法加哈伊拉马纳奥帕拉萨塔乌瓦";
  return [n % 19, Math.floor(n / 19) % 19, Math.floor(n / 361) % 19, Math.floor(n / 6859) % 19]
    .map((at) => letters[at])
    .join("");
};
const each =
  (make: (n: number) => string) =>
  (size: number): string => {
    const parts: string[] = [];
    for (let n = 0, length = 0; length < size; n++) {
      parts.push(make(n));
      length += parts.at(-1)!.length;
    }
    return parts.join("");
  };

const STRANGE: [string, (size: number) => string][] = [
  ["speakers, each new", each((n) => `${nameOf(n)}表示，双方应加强合作。\n`)],
  ["speakers of one paragraph", each((n) => `${nameOf(n)}表示，我们愿同中方合作。`)],
  ["one list of people", each((n) => `法国总统${nameOf(n)}、`)],
  ["people joined", each((n) => `${nameOf(n)}和`)],
  ["one sentence of offices", repeat("国家主席总统总理外长")],
  ["one sentence of states", repeat("中国美国俄罗斯")],
  ["one sentence without a stop", repeat("中方愿同各方加强合作，")],
  ["wishes", repeat("希望法方保持理性，")],
  ["for somebody, without end", repeat("周克勤代表")],
  ["on something, without end", repeat("双方就")],
  ["adverbs", repeat("周克勤还也再次高度积极")],
  ["pronouns", repeat("他表示，要合作。")],
  ["quotation marks", repeat("“一带一路”")],
  ["dates", repeat("9月18日13日今年3月")],
  ["brackets", repeat("（《法国")],
  ["one character", repeat("方")],
];

for (const [what, make] of STRANGE)
  test(`no Chinese text takes more than its length: ${what}`, () => {
    const [short, long] = [SHORT, 4 * SHORT].map((size) => {
      const document = readPage({
        body: make(size),
        title: "周克勤会见法国总统",
        language: "zh",
        url: "https://example.org/",
      });
      read(document);
      return stepsOf(() => read(document)) / document.text.length;
    }) as [number, number];
    assert.ok(
      (4 * long) / short < MOST,
      `a text of four times the length takes ${((4 * long) / short).toFixed(1)} times the steps`,
    );
  });
