import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { documentOf } from "../../../bench/texts/pairs.ts";
import { type ChangeClass, classesOf, type VersionChange } from "../../model/change.ts";
import type { Document } from "../../model/document.ts";
import { compareVersions } from "./compare.ts";

const compare = (older: Document, newer: Document): VersionChange =>
  compareVersions({ document: older }, { document: newer });
const classes = (before: string, after: string, language = "en"): string =>
  classesOf(compare(documentOf(before, { language }), documentOf(after, { language }))).join(" ");

const TEXT = `The Foreign Minister of Velland, Ana Orlo, met Ambassador Tomas Reel in Karsten on Tuesday. The two sides discussed trade and security.
Minister Orlo said that Velland would send 1,500 tonnes of grain by 4 May 2026. She thanked the people of Merudia for their hospitality.
Both sides agreed to meet again next year.`;

/** What editors do, each with the class that it is. */
const EDITS: readonly (readonly [expected: string, old: string, now: string])[] = [
  ["name", "Ana Orlo", "Anna Orlo"],
  ["name", "Tomas Reel", "Tomás Reel"],
  ["name", "Tomas Reel", "Tomas J. Reel"],
  ["name", "Ana Orlo", "Ms. Ana Orlo"],
  ["name", "in Karsten", "in Vilmar"],
  ["name", "of Merudia", "of Tavaresh"],
  ["name", "that Velland", "that the Republic of Velland"],
  ["office", "Ambassador Tomas", "Deputy Minister Tomas"],
  ["office", "Foreign Minister of", "Deputy Foreign Minister of"],
  ["office", "Ambassador Tomas", "Chargé d'Affaires Tomas"],
  ["number", "1,500", "1,800"],
  ["number", "1,500 tonnes", "tonnes"],
  ["number", "1,500 tonnes", "$1,500 tonnes"],
  ["number", "two sides", "three sides"],
  ["number wording", "1,500 tonnes", "about 2,000 tonnes"],
  ["date", "4 May 2026", "5 May 2026"],
  ["date", "4 May 2026", "4 June 2026"],
  ["date", "by 4 May 2026", "by 4 May"],
  ["date", "4 May 2026", "4 May 2026 at 10:00"],
  ["date", "on Tuesday", "on Wednesday"],
  ["date", "on Tuesday", "yesterday"],
  ["date", "next year", "this year"],
  ["spelling", "hospitality", "hospitallity"],
  ["spelling", "discussed", "disscussed"],
  ["spelling", "their hospitality", "thier hospitality"],
  ["spelling", "agreed to", "agred to"],
  ["wording", "discussed", "addressed"],
  ["wording", "would send", "will send"],
  ["wording", "would send", "would not send"],
  ["wording", "agreed to", "agree to"],
  ["wording", "thanked", "condemned"],
  ["wording", "trade and security", "trade, energy and security"],
  ["wording", "agreed to meet", "agreed in principle to meet"],
  [
    "wording",
    "The two sides discussed trade and security.",
    "They exchanged views on trade, security and other matters of common interest.",
  ],
  ["typography", "1,500", "1500"],
  ["typography", "4 May 2026", "May 4, 2026"],
  ["typography", "trade and security", "trade & security"],
  ["typography", "The two sides", "the two sides"],
  ["typography", "next year.", "next year"],
  ["typography", "said that", "said: that"],
  ["typography", "met Ambassador", "met ambassador"],
  ["typography", "Both sides agreed", "“Both sides agreed"],
  ["typography", "Tuesday. The", "Tuesday.The"],
  ["sentence-cut", " She thanked the people of Merudia for their hospitality.", ""],
  ["sentence-added", "Both sides agreed", "The talks were held in a friendly atmosphere. Both sides agreed"],
  [
    "sentence-added",
    "The Foreign Minister of",
    "Relations between the two states have lasted for a hundred years.\nThe Foreign Minister of",
  ],
  ["furniture", "The Foreign Minister of", "Updated: 7 July 2026\nThe Foreign Minister of"],
  ["furniture", "next year.", "next year.\nAlso available in French"],
  ["furniture", "next year.", "next year.\n***"],
  ["furniture", "next year.", "next year.\nThe post Talks in Karsten appeared first on Ministry of Foreign Affairs."],
];

test("what editors do gets its class, in both directions", () => {
  const opposite = (list: string): string =>
    list.replace(/sentence-(?:added|cut)/, (one) => (one === "sentence-cut" ? "sentence-added" : "sentence-cut"));
  for (const [expected, old, now] of EDITS) {
    assert.ok(TEXT.includes(old), old);
    const edited = TEXT.replace(old, now);
    assert.equal(classes(TEXT, edited), expected, `${old} -> ${now}`);
    assert.equal(classes(edited, TEXT), opposite(expected), `${now} -> ${old}`);
  }
});

test("blanks, line breaks, composition and what cannot be seen are no change", () => {
  for (const [old, now] of [
    ["The two sides", "The\u00a0two  sides"],
    ["security.\n", "security. "],
    ["Tomas", "To\u200bmas".replace("\u200b", "")],
    ["trade and", "trade\u200b and"],
    ["security", "secu\u00adri\u00adty"],
    ["Minister Orlo", "\ufeffMin\u00adister \u2060Orlo"],
  ] as const) {
    const edited = TEXT.replace(old, now);
    assert.equal(classes(TEXT, edited), "", JSON.stringify(now));
  }
  assert.equal(classes("Tomás Reel spoke.", "Toma\u0301s Reel spoke."), "");
});

test("a change is shown with its words, and no larger than it is", () => {
  const change = compare(documentOf(TEXT), documentOf(TEXT.replace("1,500", "1,800")));
  assert.equal(change.changes.length, 1);
  const [{ before, after, old, new: now, where }] = change.changes as [VersionChange["changes"][0]];
  assert.deepEqual([where, old, now], ["text", "1,500", "1,800"]);
  assert.equal(TEXT.slice(before!.start, before!.end), "1,500");
  assert.equal(TEXT.replace("1,500", "1,800").slice(after!.start, after!.end), "1,800");
});

test("a rewritten stretch is one change, not confetti", () => {
  const change = compare(
    documentOf(
      "The ministers met in Karsten. They noted the good state of relations between the two countries and thanked the hosts.",
    ),
    documentOf(
      "The ministers met in Karsten. They welcomed a new level of partnership among both nations and thanked the hosts.",
    ),
  );
  assert.equal(change.changes.length, 1);
  assert.equal(change.changes[0]!.class, "wording");
});

test("sentences that moved are told as moved, and lists in a new order", () => {
  const [first, second, third] = [
    "The ministers met in Karsten.",
    "They discussed trade and energy at length.",
    "They condemned the attack on the port.",
  ];
  assert.equal(classes([first, second, third].join(" "), [third, first, second].join(" ")), "sentence-moved");
  assert.equal(
    classes("Talks with:\nVelland\nMerudia\nTavaresh", "Talks with:\nTavaresh\nVelland\nMerudia"),
    "sentence-moved",
  );
  const moved = compare(
    documentOf([first, second, third].join("\n")),
    documentOf([third.replace("port", "harbour"), first, second].join("\n")),
  );
  assert.deepEqual(classesOf(moved), ["wording", "sentence-moved"]);
});

test("a sentence cut in two is reworded, not new", () => {
  assert.equal(
    classes(
      "The ministers discussed the border and the visa rules, and agreed that experts would meet in Karsten in the autumn.",
      "The ministers discussed the border and the visa rules. They agreed that experts would meet in Karsten in the autumn.",
    ),
    "wording",
  );
});

test("titles: capitals are typography, other words are a title", () => {
  const titled = (before: string, after: string): string =>
    classesOf(compare(documentOf(TEXT, { title: before }), documentOf(TEXT, { title: after }))).join(" ");
  assert.equal(titled("Minister Orlo On Trade", "Minister Orlo on Trade"), "typography");
  assert.equal(titled("Minister Orlo Meets Ambassador Reel", "Minister Orlo Meets Ambassador Reed"), "name");
  assert.equal(titled("Meeting of 4 May 2026", "Meeting of 5 May 2026"), "date");
  assert.equal(titled("Briefing with Experts on the Budget", "Briefing on the Budget"), "title");
  assert.equal(titled("MINISTER ORLO MEETS AMBASSADOR", "Minister Orlo meets Ambassador"), "typography");
});

test("other scripts: characters in Chinese, months of Russian and French", () => {
  const chinese = "外交部长在卡斯滕会见梅鲁迪亚大使。双方就贸易和安全问题交换了意见。会谈于5月4日举行。";
  assert.equal(classes(chinese, chinese.replace("5月4日", "5月5日"), "zh"), "date");
  assert.equal(classes(chinese, chinese.replace("双方就贸易和安全问题交换了意见。", ""), "zh"), "sentence-cut");
  assert.equal(classes(chinese, chinese.replace("贸易和安全", "经贸、能源和安全"), "zh"), "wording");
  assert.equal(classes(chinese, chinese.replaceAll("。", "．"), "zh"), "typography");
  assert.equal(classes("Встреча прошла 4 мая в Карстене.", "Встреча прошла 4 июня в Карстене.", "ru"), "date");
  assert.equal(classes("La réunion a eu lieu le 4 mai.", "La réunion a eu lieu le 4 juin.", "fr"), "date");
  assert.equal(classes("Le ministre a salué Ana Orlo.", "Le ministre a salué Anna Orlo.", "fr"), "name");
  assert.equal(classes("Es kamen 40 Gäste.", "Es kamen 50 Gäste.", "de"), "number");
});

test("silent: words changed and the stamp did not", () => {
  const [older, newer] = [documentOf(TEXT), documentOf(TEXT.replace("1,500", "1,800"))];
  assert.equal(compare(older, newer).silent, true);
  assert.equal(compare(older, older).silent, false);
  assert.equal(compare(older, documentOf(newer.text, { date: "2026-04-03" })).silent, false);
  const versions = (before: string, after: string) =>
    compareVersions({ document: older, updated: before }, { document: newer, updated: after }).silent;
  assert.equal(versions("2026-04-02T10:00:00Z", "2026-04-02T10:00:00Z"), true);
  assert.equal(versions("2026-04-02T10:00:00Z", "2026-04-02T11:00:00Z"), false);
  const { published: _, ...bare } = older;
  const { published: __, ...other } = newer;
  assert.equal(compare(bare, other).silent, false, "no stamp is known");
  assert.equal(compare(older, documentOf(`${TEXT}\nAlso available in French`)).silent, false, "furniture");
});

test("cosmetic: spelling, typography and furniture alone", () => {
  const cosmetic = (now: string): boolean => compare(documentOf(TEXT), documentOf(now)).cosmetic;
  assert.equal(cosmetic(TEXT.replace("discussed", "disscussed").replace("The two", "the two")), true);
  assert.equal(cosmetic(TEXT.replace("discussed", "disscussed").replace("1,500", "1,600")), false);
  assert.equal(cosmetic(TEXT), false);
});

test("the section path is furniture", () => {
  const older = documentOf(TEXT);
  const change = compare(older, { ...older, section: ["Home", "News"] });
  assert.deepEqual(classesOf(change), ["furniture"]);
  assert.equal(change.changes[0]!.where, "section");
});

// Texts of few words, so that sentences come again, move, and are nearly the same.
const piece = fc.constantFrom(
  ..."the a minister Orlo met said trade 4 May 1,500 border and of in Karsten , “ ” - not 双 方 会 D.C. DC U.S. é e\u0301".split(
    " ",
  ),
);
const sentence = fc.array(piece, { minLength: 1, maxLength: 9 }).map((words) => words.join(" "));
const text = fc
  .array(fc.tuple(sentence, fc.constantFrom(". ", ".\n", "\n", "? ", "")), { maxLength: 9 })
  .map((sentences) => sentences.map((parts) => parts.join("")).join(""));
const edited = fc.tuple(text, text, fc.nat(), fc.nat()).map(([base, other, at, length]) => {
  const from = base.length === 0 ? 0 : at % base.length;
  return [base, base.slice(0, from) + other.slice(0, length % 40) + base.slice(from + (length % 17))] as const;
});
const pairOfTexts = fc.oneof(
  edited,
  fc.tuple(text, text),
  fc.tuple(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" })),
);

const seen = (words: string): string =>
  words.normalize("NFC").replace(/[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu, "");

test("the runs cover both texts, and lead from the older to the newer", () => {
  fc.assert(
    fc.property(pairOfTexts, ([before, after]) => {
      const change = compare(documentOf(before), documentOf(after));
      let [old, now, led] = ["", "", ""];
      for (const run of change.text) {
        if (run.before) {
          assert.equal(run.before.start, old.length, "no gap in the older");
          old += before.slice(run.before.start, run.before.end);
        }
        if (run.after) {
          assert.equal(run.after.start, now.length, "no gap in the newer");
          now += after.slice(run.after.start, run.after.end);
        }
        assert.equal(run.kind === "same", run.change === undefined);
        if (run.kind === "same") led += before.slice(run.before!.start, run.before!.end);
        else if (run.kind === "added") led += after.slice(run.after!.start, run.after!.end);
      }
      if (old !== "" || /[\p{L}\p{N}]/u.test(before)) assert.equal(old, before);
      if (now !== "" || /[\p{L}\p{N}]/u.test(after)) assert.equal(now, after);
      assert.equal(seen(led).toLowerCase(), seen(now).toLowerCase());
    }),
    { numRuns: 600 },
  );
});

test("every change points to its words and has a run, and what is the same has no change", () => {
  fc.assert(
    fc.property(pairOfTexts, ([before, after]) => {
      const change = compare(documentOf(before), documentOf(after));
      const told = new Set(change.text.flatMap((run) => run.change ?? []));
      for (const [at, one] of change.changes.entries()) {
        assert.ok(one.before || one.after);
        assert.equal(one.old, one.before ? before.slice(one.before.start, one.before.end) : "");
        assert.equal(one.new, one.after ? after.slice(one.after.start, one.after.end) : "");
        assert.notEqual(one.class === "sentence-moved" ? "" : one.old, one.class === "sentence-moved" ? "x" : one.new);
        if (!change.changes.some((other) => other.class === "sentence-moved")) assert.ok(told.has(at), one.class);
      }
      for (const at of told) assert.ok(at < change.changes.length);
    }),
    { numRuns: 400 },
  );
});

test("a text compared with itself has no change; the other way round is the mirror image", () => {
  const mirrored = (list: ChangeClass[]): ChangeClass[] =>
    list
      .map((one) => (one === "sentence-added" ? "sentence-cut" : one === "sentence-cut" ? "sentence-added" : one))
      .sort();
  fc.assert(
    fc.property(pairOfTexts, ([before, after]) => {
      const [x, y] = [documentOf(before), documentOf(after)];
      assert.deepEqual(compare(x, x).changes, []);
      const [there, back] = [compare(x, y), compare(y, x)];
      assert.deepEqual(mirrored(classesOf(back)), classesOf(there).sort());
      const words = (change: VersionChange) => change.changes.map((one) => [one.old, one.new]);
      assert.deepEqual(
        words(back)
          .map(([old, now]) => [now, old])
          .sort(),
        words(there).sort(),
      );
      if (seen(before) !== seen(after)) assert.notDeepEqual(there.changes, [], "a change of words is told");
    }),
    { numRuns: 400 },
  );
});
