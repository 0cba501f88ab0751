import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { SqliteArchive } from "../archive/sqlite.ts";
import { relate } from "../jobs/relating.ts";
import { fillWithSamples } from "../jobs/sampling.ts";
import { type Element, elementsIn, parseTree, type Tree } from "../page/tree.ts";
import { createWeb } from "./app.ts";
import { TONGUES, type Tongue } from "./tongue.ts";
import { ARABIC } from "./words/ar.ts";
import { ENGLISH } from "./words/en.ts";
import { SPANISH } from "./words/es.ts";
import { FRENCH } from "./words/fr.ts";
import { RUSSIAN } from "./words/ru.ts";
import { CHINESE } from "./words/zh.ts";

const WORDS = { ar: ARABIC, en: ENGLISH, es: SPANISH, fr: FRENCH, ru: RUSSIAN, zh: CHINESE };

/** Every room in every language: no word of the English words stands in a page of another language, but where it is said to be English. */

let archive: SqliteArchive;
let ask: (path: string) => Promise<Response>;

before(async () => {
  archive = new SqliteArchive(":memory:");
  await fillWithSamples(archive);
  await relate(archive);
  const web = createWeb({ archive, version: "0", report: (error) => assert.fail(String(error)) });
  ask = async (path) => web(new Request(`http://localhost${path}`));
});

after(() => archive.close());

/** The rooms, as addresses, with what the samples have in each. */
async function rooms(): Promise<string[]> {
  const tellings = await archive.tellings();
  const one = tellings.find(({ day, parties }) => day?.length === 10 && sidesOf(parties).length > 1)!;
  const [side, other] = sidesOf(one.parties).sort() as [string, string];
  const many = (await archive.meetings({ limit: 100 })).find(({ documents }) => documents.length > 1)!;
  const pages = await Promise.all(many.documents.map(async (id) => (await archive.item(id))!.document.page));
  const person = (await archive.persons({ limit: 1 })).persons[0]!.id;
  const holding = (await archive.holdings({}))[0]!;
  return [
    "/",
    "/about",
    "/search?q=minister",
    "/search?q=nothingofthekind",
    "/search",
    "/meetings",
    `/meeting/${many.id}`,
    `/compare/${pages[0]}/${pages[1]}`,
    "/people",
    `/person/${person}`,
    `/person/${person}/names`,
    `/office/${holding.side.toLowerCase()}-${holding.kind}`,
    `/calendar?month=${one.day!.slice(0, 7)}`,
    `/brief?since=30d&until=${one.day}`,
    "/statistics",
    "/changes",
    "/commitments",
    `/commitment/${(await archive.ledger({ limit: 1 }))[0]!.id}`,
    "/formulas",
    `/formula/${(await archive.formulas({ limit: 1 }))[0]!.id}`,
    "/sources",
    "/occasions?met=1",
    `/state/${side}`,
    `/pair/${side},${other}`,
    "/topic/maritime",
    "/organisation/UN",
    "/sign-in",
    `/readout/${one.page}`,
    `/readout/${one.page}/new`,
    `/readout/${one.page}/history`,
    `/readout/${one.page}/${one.version}/cite`,
    "/?at=2019",
    "/meetings?from=someday",
    "/readout/nobody",
  ];
}

const sidesOf = (parties: readonly { side?: string }[]): string[] => [
  ...new Set(parties.flatMap(({ side }) => (side !== undefined && /^[A-Z]{2}$/.test(side) ? [side] : []))),
];

/** What one language says, by its path: strings, the words of lists and forms, and what of functions stays the same whatever they take in. */
function said(words: object, path = ""): Map<string, string> {
  const all = new Map<string, string>();
  for (const [name, word] of Object.entries(words)) {
    const at = `${path}.${name}`;
    if (typeof word === "object") for (const [inner, text] of said(word, at)) all.set(inner, text);
    else for (const [index, text] of wordsIn(word).entries()) all.set(`${at} ${index}`, text);
  }
  return all;
}
/** The sentences of a group, by their paths. */
function* templates(words: object, path = ""): Generator<[string, string]> {
  for (const [name, word] of Object.entries(words)) {
    if (typeof word === "string") yield [`${path}.${name}`, word];
    else if (typeof word === "object") yield* templates(word, `${path}.${name}`);
  }
}
const HOLE = "\u0000";
function wordsIn(word: string | ((...given: string[]) => string)): string[] {
  const text = typeof word === "string" ? word.replace(/#|\{\w+\}/g, HOLE) : word(HOLE, HOLE, HOLE);
  return text
    .split(HOLE)
    .map((piece) => piece.trim())
    .filter((piece) => /\p{L}{2}/u.test(piece));
}

const ATTRIBUTES = ["aria-label", "title", "placeholder", "alt", "abbr"];

/** Texts of a page in its own language: what stands in elements that say another language is left out. */
function* textsOf(root: Tree, language: string): Generator<string> {
  const foreign = (element: Element): boolean =>
    ["script", "style", "code"].includes(element.name) ||
    (element.attribs.lang !== undefined && element.attribs.lang.split("-")[0] !== language);
  for (const element of elementsIn(root, foreign)) {
    for (const name of ATTRIBUTES) {
      if (element.attribs[name]) yield element.attribs[name];
    }
    for (const child of element.children) if (child.type === "text") yield child.data;
  }
}

const flat = (text: string): string => text.replace(/\s+/gu, " ").trim();

describe("every room in every language", () => {
  // Offices stand in lists as texts name them, so their names are no sign of ours.
  const { offices: _offices, ...ours } = ENGLISH;
  // What stands in texts and names of the samples is theirs; short words that stand alone are compared whole.
  const english = new Map([...said(ours)].map(([path, text]) => [flat(text), path]));
  for (const tongue of Object.keys(TONGUES).filter((one) => one !== "en") as Tongue[]) {
    test(`${TONGUES[tongue].name}: nothing of ours is left in English`, async () => {
      const alike = new Set([...said(WORDS[tongue]).values()].map(flat));
      const wanted = [...english].filter(([text]) => !alike.has(text));
      const long = wanted.filter(([text]) => text.length >= 16);
      const whole = new Map(wanted);
      const left: string[] = [];
      const unsaid: string[] = [];
      for (const room of await rooms()) {
        const page = await (await ask(`${room}${room.includes("?") ? "&" : "?"}lang=${tongue}`)).text();
        assert.match(page, new RegExp(`<html lang="${tongue}" dir="${TONGUES[tongue].direction}">`), room);
        const tree = parseTree(page);
        // What our own steps say in English and nobody has put into this language would stand in such an element.
        for (const element of elementsIn(tree))
          if (element.attribs.class === "in-english")
            unsaid.push(
              `${room}: ${element.children.map((child) => (child.type === "text" ? child.data : "")).join("")}`,
            );
        for (const text of textsOf(tree, tongue)) {
          const shown = flat(text);
          const path = whole.get(shown) ?? long.find(([one]) => shown.includes(one))?.[1];
          if (path !== undefined) left.push(`${room}: ${path} ${shown.slice(0, 80)}`);
        }
      }
      assert.deepEqual([...new Set(left)], []);
      assert.deepEqual([...new Set(unsaid)], []);
    });

    test(`${TONGUES[tongue].name}: every sentence has the holes of the English one`, () => {
      const holes = (words: object): Map<string, string> =>
        new Map([...templates(words)].map(([path, text]) => [path, (text.match(/\{\w+\}/g) ?? []).sort().join(" ")]));
      const [ours, theirs] = [holes(ENGLISH.reasons), holes(WORDS[tongue].reasons)];
      // What a line of novelty rests on is told in English by the analysis; here the table has only its meaning.
      const told = [...ours].filter(([path]) => !/^\.(?:novelty|lastBefore)/.test(path));
      assert.deepEqual(
        told.map(([path]) => [path, theirs.get(path)]),
        told,
      );
      assert.deepEqual(holes(WORDS[tongue].brief.says.away), holes(ENGLISH.brief.says.away));
      for (const name of ["isNew", "changed", "changedSilently", "due", "dueTo", "compared", "reported"] as const) {
        const of = (words: object): string | undefined => holes(words).get(`.${name}`);
        assert.equal(of(WORDS[tongue].brief.says), of(ENGLISH.brief.says), name);
      }
    });
  }
});
