import assert from "node:assert/strict";
import { test } from "node:test";
import { worked } from "../../../test/processor.ts";
import type { Item } from "../../model/archive.ts";
import type { Core } from "../../model/formula.ts";
import { readPage } from "../../page/read-page.ts";
import { align, FormulaIndex } from "./matching.ts";
import { Mining, standing } from "./mine.ts";
import { passagesOf } from "./passages.ts";
import { fingerprints, printsOf } from "./prints.ts";
import { Runs } from "./repeats.ts";
import { usesIn } from "./uses.ts";

const itemOf = (text: string, number: number, language = "en"): Pick<Item, "document"> => ({
  document: readPage({ body: text, url: `https://mfa.example/${number}`, title: `Readout ${number}`, language }),
});

/** Formulas of a few texts, with their uses; each text is an occasion of its own. */
function mined(texts: readonly string[], language = "en") {
  const items = texts.map((text, number) => itemOf(text, number, language));
  const mining = new Mining(language);
  for (const item of items) {
    const passages = passagesOf(item);
    mining.add({ occasion: item.document.id, passages, prints: fingerprints(passages) });
  }
  const occasions = mining.occasions();
  const cores = mining.cores(occasions);
  const index = new FormulaIndex<Core>(language, cores);
  const uses = items.flatMap((item) => usesIn(item, passagesOf(item), index));
  const place = new Map(items.map(({ document }, at) => [document.id, occasions[at]!]));
  const kept = standing(cores, uses, (document) => place.get(document)!);
  const ids = new Set(kept.map(({ id }) => id));
  return { cores: kept, uses: uses.filter(({ formula }) => ids.has(formula)), items, occasions };
}

const FILLER = [
  "The harbour commission spoke about dredging the southern channel before winter sets in.",
  "Both delegations looked at a timetable for ferries between the two coasts this summer.",
  "A new school for pilots opens its doors when the ice has gone from the lagoon.",
  "Questions of grain storage took the rest of an afternoon in the old customs house.",
];
const said = (middle: string, at: number): string =>
  `${FILLER[at % 4]} ${middle} ${FILLER[(at + 1) % 4]!.replace("the", `the ${["red", "blue", "green", "grey", "white"][at]}`)}`;

test("wording on three occasions is a formula; on two it is none", () => {
  const wording =
    "Veria stands firmly behind open passage through the northern strait for merchant ships of every flag.";
  const { cores, uses } = mined([0, 1, 2].map((at) => said(`He told reporters that ${wording}`, at)));
  const found = cores.find(({ words }) => words.includes("strait"))!;
  assert.ok(found, "the formula is found");
  assert.match(found.wording, /stands firmly behind open passage through the northern strait/);
  const own = uses.filter(({ formula }) => formula === found.id);
  assert.equal(own.length, 3);
  assert.ok(own.every(({ exact }) => exact));
  assert.ok(!mined([0, 1].map((at) => said(wording, at))).cores.some(({ words }) => words.includes("strait")));
});

test("words that were changed make a variant, and its span is that of its words", () => {
  const texts = [
    "She reaffirmed steadfast support for free navigation along the amber coast.",
    "She reaffirmed steadfast support for free navigation along the amber coast.",
    "She reaffirmed steadfast support for free navigation along the amber coast.",
    "She reaffirmed cautious support for free navigation along the amber coast.",
  ].map(said);
  const { cores, uses, items } = mined(texts);
  const found = cores.find(({ words }) => words.includes("amber"))!;
  const own = uses.filter(({ formula }) => formula === found.id);
  assert.deepEqual(
    own.map(({ exact }) => exact),
    [true, true, true, false],
  );
  assert.ok(own[3]!.share >= 0.7 && own[3]!.share < 1);
  for (const { document, span, wording } of own) {
    const { text } = items.find((item) => item.document.id === document)!.document;
    assert.equal(text.slice(span.start, span.end), wording);
  }
});

test("a text published three times is one occasion", () => {
  const whole = ["storm", "winter", "spring", "harvest"]
    .flatMap((season) => FILLER.map((sentence) => sentence.replace(/(\w+) (\w+)\.$/, `$1 ${season} $2.`)))
    .join(" ");
  const { cores, occasions } = mined([whole, whole, `${whole} One more word.`]);
  assert.equal(new Set(occasions).size, 1);
  assert.deepEqual(cores, []);
});

test("names of laws and institutions, and lines at the edge that nobody says, are no formulas", () => {
  const named = [0, 1, 2, 3].map((at) =>
    said("They spoke of the Grand Harbour Modernisation And Safety Act of Veria.", at),
  );
  assert.ok(!mined(named).cores.some(({ words }) => words.includes("modernisation")));
  const noted = [0, 1, 2, 3].map((at) => {
    const body = [0, 1, 2].map((more) => said(`Boat ${at} ${more} left the quay early.`, at)).join(" ");
    return `${body} Please quote our press service whenever passing this text along.`;
  });
  assert.ok(!mined(noted).cores.some(({ words }) => words.includes("quote")));
});

test("Chinese is mined by its characters", () => {
  const texts = ["一", "二", "三"].map(
    (number, at) =>
      `第${number}次会见很顺利。他强调维护北方海峡自由通航符合沿岸各方共同愿望。${"甲乙丙"[at]}方另有安排。`,
  );
  const found = mined(texts, "zh").cores;
  assert.equal(found.length, 1);
  assert.match(found[0]!.wording, /维护北方海峡自由通航符合沿岸各方共同愿望/);
});

test("two texts that share six content words in a row share a fingerprint", () => {
  const [one, other] = [
    "Yesterday amber barges carried frozen northern barley across silent waters.",
    "Then amber barges carried frozen northern barley beyond reach of anybody.",
  ].map((text, at) => passagesOf(itemOf(text, at)));
  const prints = new Set(fingerprints(one!));
  assert.ok(fingerprints(other!).some((print) => prints.has(print)));
  for (const passage of one!)
    for (const { print, from, to } of printsOf(passage)) {
      assert.ok(Number.isSafeInteger(print) && print >= 0);
      assert.ok(from < to && to <= passage.words.length);
    }
});

test("alignment finds the shortest stretch that holds the words in order", () => {
  const places = (text: string) => text.split(" ").map((form) => ({ form }));
  assert.deepEqual(align(["a", "b", "c", "d"], places("x a b y c d z"), 0.7), { from: 1, to: 6, matched: 4 });
  assert.deepEqual(align(["a", "b", "c", "d"], places("a x a b c d"), 0.7), { from: 2, to: 6, matched: 4 });
  assert.equal(align(["a", "b", "c", "d"], places("d c b a"), 0.7), undefined);
  assert.equal(align(["a", "b", "c", "d"], places("a u v w x y b q r s t c"), 0.7), undefined, "strewn");
});

test("mining takes time by the length of the texts, whatever stands in them", () => {
  const time = (count: number): number => {
    const start = worked();
    const runs = new Runs();
    for (let at = 0; at < count; at++) runs.add(passagesOf(itemOf("word ".repeat(600), at)));
    runs.repeats(Array.from({ length: count }, (_, at) => `o${at}`));
    return worked() - start;
  };
  time(10);
  const [short, long] = [time(40), time(160)];
  assert.ok(long < 4 * short * 4, `${short} ms, ${long} ms`);
});
