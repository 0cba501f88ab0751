import assert from "node:assert/strict";
import { test } from "node:test";
import { carryingOn, spokenTo, TONGUES, type Tongue } from "./tongue.ts";
import { during } from "./visit.ts";
import { ARABIC } from "./words/ar.ts";
import { ENGLISH, type Forms, type Words } from "./words/en.ts";
import { SPANISH } from "./words/es.ts";
import { FRENCH } from "./words/fr.ts";
import { RUSSIAN } from "./words/ru.ts";
import { CHINESE } from "./words/zh.ts";
import { counted, WORDS } from "./words.ts";

const OTHERS: Record<Exclude<Tongue, "en">, Words> = {
  ar: ARABIC,
  es: SPANISH,
  fr: FRENCH,
  ru: RUSSIAN,
  zh: CHINESE,
};

const address = new URL("http://localhost/readout/a");
const speaking = <T>(tongue: Tongue, work: () => T): T => during({ address, spoken: { tongue, chosen: true } }, work);

/** Every path to a word, with what stands there: its kind, and of a list how long it is. */
function shapeOf(words: object, path = ""): string[] {
  return Object.entries(words).flatMap(([name, word]) => {
    const at = `${path}.${name}`;
    if (Array.isArray(word)) return [`${at} ${word.length}`];
    if (typeof word !== "object") return [`${at} ${typeof word}`];
    return isForms(word) ? [`${at} counted`] : shapeOf(word, at);
  });
}
const isForms = (word: object): word is Forms =>
  "other" in word && Object.keys(word).every((name) => /^(?:zero|one|two|few|many|other)$/.test(name));

test("every language has every word, each of its kind", () => {
  for (const [tongue, words] of Object.entries(OTHERS)) assert.deepEqual(shapeOf(words), shapeOf(ENGLISH), tongue);
});

function formsOf(words: object): Forms[] {
  return Object.values(words).flatMap((word) =>
    typeof word !== "object" || Array.isArray(word) ? [] : isForms(word) ? [word] : formsOf(word),
  );
}

test("a counted thing has a form for each category of its language's plural rules", () => {
  for (const [tongue, words] of Object.entries({ en: ENGLISH, ...OTHERS })) {
    const categories = new Intl.PluralRules(tongue).resolvedOptions().pluralCategories;
    for (const forms of formsOf(words)) {
      for (const category of Object.keys(forms))
        assert.ok(categories.includes(category as "other"), `${tongue} ${category}`);
    }
  }
  const found = WORDS.search.found;
  const said = (tongue: Tongue, count: number): string => speaking(tongue, () => counted(count, found));
  assert.deepEqual(
    [1, 2, 5, 21, 1240].map((count) => said("ru", count)),
    ["1 сообщение", "2 сообщения", "5 сообщений", "21 сообщение", "1\u00a0240 сообщений"],
  );
  assert.deepEqual(
    [1, 2, 3, 11, 100].map((count) => said("ar", count)),
    ["بيان واحد", "بيانان", "3 بيانات", "11 بيانًا", "100 بيان"],
  );
  assert.deepEqual(
    [1, 1240].map((count) => said("en", count)),
    ["1 readout", "1,240 readouts"],
  );
});

test("words are those of the language of the visit at hand", () => {
  const SAY = WORDS.panel;
  assert.equal(SAY.commitments, "Commitments");
  assert.equal(
    speaking("ru", () => SAY.commitments),
    "Обязательства",
  );
  assert.equal(
    speaking("zh", () => WORDS.acts.demand[0]),
    "要求",
  );
  assert.equal(
    speaking("ar", () => WORDS.compare.classes.number),
    "رقم",
  );
  assert.deepEqual(
    speaking("fr", () => ({ ...WORDS.sources.states })),
    { well: "En ordre", waiting: "En attente", alarm: "Alerte" },
  );
});

test("the address says the language, else the reader's program, else it is English", () => {
  const of = (query: string, accepted: string | null = null): string =>
    spokenTo(new URL(`http://localhost/${query}`), accepted).tongue;
  assert.equal(of("?lang=fr", "ru"), "fr");
  assert.equal(of("?lang=xx", "ru-RU,ru;q=0.9,en;q=0.8"), "ru");
  assert.equal(of("", "de, es;q=0.5, zh-CN;q=0.7"), "zh");
  assert.equal(of("", "ru;q=0"), "en");
  assert.equal(of("", ";;;q=,=q"), "en");
  assert.equal(of(""), "en");
});

test("links and forms carry a chosen language on; what leads away does not", () => {
  const page =
    '<a href="/search?q=a&amp;sort=newest#x">a</a><a class="b" href="/about">b</a><a href="https://example.org/">c</a><a href="#s1">d</a><form class="search" action="/search" method="get"></form><a href="/x?lang=ru">e</a>';
  const carried = carryingOn(page, { tongue: "fr", chosen: true });
  assert.equal(
    carried,
    '<a href="/search?q=a&amp;sort=newest&amp;lang=fr#x">a</a><a class="b" href="/about?lang=fr">b</a><a href="https://example.org/">c</a><a href="#s1">d</a><form class="search" action="/search" method="get"><input type="hidden" name="lang" value="fr"></form><a href="/x?lang=ru">e</a>',
  );
  assert.equal(carryingOn(page, { tongue: "fr", chosen: false }), page);
});

test("every language has its own name and a direction", () => {
  for (const { name, direction } of Object.values(TONGUES))
    assert.ok(name && (direction === "ltr" || direction === "rtl"));
});
