import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Span } from "../../model/evidence.ts";
import { textDirective, withDirective } from "./text-fragment.ts";

/** What a browser finds (WICG, section 3.5), simplified: no word boundaries, no blocks. */
function found(text: string, directive: string): string | undefined {
  const parts = directive.replace(/^:~:text=/, "").split(",");
  const decode = (part: string): string => decodeURIComponent(part);
  const prefix = parts[0]!.endsWith("-") ? decode(parts.shift()!.slice(0, -1)) : "";
  const suffix = parts.at(-1)!.startsWith("-") ? decode(parts.pop()!.slice(1)) : "";
  const [start = "", end] = parts.map(decode);
  const flat = text.replace(/\s+/g, " ");
  for (let from = 0; ; from++) {
    const before = prefix === "" ? from : flat.indexOf(prefix, from);
    if (before < 0) return undefined;
    let at = before + prefix.length;
    if (prefix !== "" && flat[at] === " ") at++;
    const here = prefix === "" ? flat.indexOf(start, at) : flat.startsWith(start, at) ? at : -1;
    if (here < 0) {
      if (prefix === "") return undefined;
      from = before;
      continue;
    }
    const until = end === undefined ? here + start.length : flat.indexOf(end, here + start.length) + end.length;
    const rest = flat.slice(until).trimStart();
    if (suffix === "" || rest.startsWith(suffix)) return flat.slice(here, until);
    from = Math.max(from, here);
  }
}

const at = (text: string, words: string, from = 0): Span => {
  const start = text.indexOf(words, from);
  assert.notEqual(start, -1);
  return { start, end: start + words.length };
};

test("words that stand once are the directive; its own signs are escaped", () => {
  const text = "The two sides, well-disposed & frank, met.";
  assert.equal(
    textDirective(text, at(text, "well-disposed & frank, met")),
    ":~:text=well%2Ddisposed%20%26%20frank%2C%20met",
  );
  assert.equal(withDirective("https://a.example/x", ":~:text=met"), "https://a.example/x#:~:text=met");
  assert.equal(withDirective("https://a.example/x#s2", ":~:text=met"), "https://a.example/x#s2:~:text=met");
});

test("words that stand twice get as much context as tells them apart", () => {
  const text = "Orlo thanked Tirn. Later Tirn thanked Orlo. Later still Orlo thanked the hosts.";
  const second = at(text, "thanked", text.indexOf("Later"));
  assert.equal(textDirective(text, second), ":~:text=Tirn-,thanked,-Orlo");
  assert.equal(textDirective(text, at(text, "thanked")), ":~:text=thanked");
});

test("a passage is widened to whole words, a blank one gives nothing", () => {
  const text = "An ambassador spoke.";
  assert.equal(textDirective(text, { start: 5, end: 8 }), ":~:text=ambassador");
  assert.equal(textDirective(text, { start: 2, end: 3 }), undefined);
  assert.equal(textDirective(text, { start: 90, end: 95 }), undefined);
  assert.equal(textDirective("", { start: 0, end: 0 }), undefined);
});

test("a passage over two blocks is given by its first and last words", () => {
  const text = "One two three four five six seven.\n\nEight nine ten eleven twelve thirteen.";
  const blocks = [
    { start: 0, end: 34 },
    { start: 36, end: text.length },
  ];
  const directive = textDirective(text, { start: 4, end: text.length - 1 }, blocks)!;
  assert.equal(directive, ":~:text=two%20three%20four%20five%20six,nine%20ten%20eleven%20twelve%20thirteen");
});

test("scripts without blanks are cut between words", () => {
  const text = "双方一致同意加强合作。双方一致同意保持联系。";
  const directive = textDirective(text, at(text, "双方一致同意", 5))!;
  assert.equal(found(text, directive), "双方一致同意");
  assert.match(directive, /-,|,-/);
});

test("whatever is chosen, a browser finds those very words", () => {
  const word = fc.constantFrom(
    "the",
    "two",
    "sides",
    "met",
    "again,",
    "and",
    "agreed.",
    "Well-known",
    "A&B",
    "в",
    "Москве",
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), fc.nat(), fc.nat(), (list, a, b) => {
      const text = list.join(" ");
      const starts = list.map((_, index) => list.slice(0, index).join(" ").length + (index > 0 ? 1 : 0));
      const [from, to] = [a % list.length, b % list.length].sort((x, y) => x - y) as [number, number];
      const words = list.slice(from, to + 1).join(" ");
      const directive = textDirective(text, { start: starts[from]!, end: starts[from]! + words.length })!;
      const seen = found(text, directive);
      assert.ok(seen !== undefined, directive);
      assert.equal(seen, words);
    }),
  );
});
