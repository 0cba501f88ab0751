import assert from "node:assert/strict";
import { test } from "node:test";
import { spoken, type Wording } from "./spoken.ts";
import { carryingOn, spokenTo, TONGUES, type Tongue } from "./tongue.ts";
import { during } from "./visit.ts";
import { ARABIC } from "./words/ar.ts";
import { ENGLISH } from "./words/en.ts";
import { SPANISH } from "./words/es.ts";
import { FRENCH } from "./words/fr.ts";
import { RUSSIAN } from "./words/ru.ts";
import { CHINESE } from "./words/zh.ts";
import { WORDS } from "./words.ts";

const OTHERS: Record<Exclude<Tongue, "en">, Wording> = {
  ar: ARABIC,
  es: SPANISH,
  fr: FRENCH,
  ru: RUSSIAN,
  zh: CHINESE,
};

const address = new URL("http://localhost/readout/a");
const speaking = <T>(tongue: Tongue, work: () => T): T => during({ address, spoken: { tongue, chosen: true } }, work);

/** The record's vocabulary: every language has all of it. */
const WHOLE = [
  "kinds",
  "parts",
  "acts",
  "manners",
  "strengths",
  "notes",
  "facets",
  "holders",
  "states",
  "panel",
] as const;

/** Every word of another language is one of the English ones, and of its kind. */
function compare(english: Record<string, unknown>, other: Wording, path: string): void {
  for (const [name, word] of Object.entries(other)) {
    assert.ok(Object.hasOwn(english, name), `${path}.${name} is not in English`);
    const own = english[name];
    assert.equal(typeof word, typeof own, `${path}.${name}`);
    assert.equal(Array.isArray(word), Array.isArray(own), `${path}.${name}`);
    if (typeof word === "object" && !Array.isArray(word))
      compare(own as Record<string, unknown>, word as Wording, `${path}.${name}`);
  }
}

test("other languages translate words that there are, each by one of its kind", () => {
  for (const [tongue, words] of Object.entries(OTHERS)) {
    compare(ENGLISH, words, tongue);
    for (const group of WHOLE) {
      const names = Object.keys(ENGLISH[group]).filter((name) => !["passage"].includes(name));
      for (const name of names) assert.ok(Object.hasOwn(words[group] as object, name), `${tongue}.${group}.${name}`);
    }
  }
});

test("words are those of the visit at hand, and English where a language lacks them", () => {
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
    "Number",
  );
  const some = spoken({ a: { b: "b", c: "c" } }, { fr: { a: { b: "é" } } });
  assert.deepEqual(
    speaking("fr", () => ({ ...some.a })),
    { b: "é", c: "c" },
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
