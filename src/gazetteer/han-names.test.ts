import assert from "node:assert/strict";
import { test } from "node:test";
import { hanNames } from "./han-names.ts";

const codesIn = (text: string): (string | undefined)[] =>
  hanNames()
    .find(text)
    .map((hit) => hit.code ?? hit.name);

test("the longest name counts", () => {
  assert.deepEqual(codesIn("巴布亚新几内亚、几内亚比绍、赤道几内亚和几内亚"), ["PG", "GW", "GQ", "GN"]);
  assert.deepEqual(codesIn("南苏丹与苏丹"), ["SS", "SD"]);
  assert.deepEqual(codesIn("联合国安理会"), ["联合国安全理事会"]);
});

test("a longer name that begins inside a shorter one is meant", () => {
  assert.deepEqual(codesIn("参加纳米比亚的庆典"), ["NA"]);
});

test("what stands in other words by chance is no state", () => {
  assert.deepEqual(codesIn("发展中国家、南美国家和沿海地区"), []);
});

test("an organ does not take the longer name of its state", () => {
  const [hit] = hanNames().find("俄罗斯联邦委员会主席");
  assert.deepEqual([hit?.code, hit?.end], ["RU", 3]);
});

test("invented states are found besides the real ones", () => {
  const names = hanNames({ states: [{ code: "XV", name: "维兰德", demonyms: [], capital: "马尔斯克" }] });
  assert.deepEqual(
    names.find("从北京到马尔斯克，维兰德").map(({ kind, code }) => [kind, code]),
    [
      ["capital", "CN"],
      ["capital", "XV"],
      ["state", "XV"],
    ],
  );
});

test("a sultan is an office behind a sultanate's name, and a region is no state", () => {
  const kinds = (text: string): string[] =>
    hanNames()
      .find(text)
      .map(({ kind, code }) => `${kind} ${code ?? ""}`);
  assert.deepEqual(kinds("文莱苏丹访问苏丹"), ["state BN", "state SD"]);
  assert.deepEqual(kinds("香港和中国"), ["region HK", "state CN"]);
});
