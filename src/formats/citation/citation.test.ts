import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { documentOf, RecordBuilder } from "../../../test/browser/builder.ts";
import type { Item } from "../../model/archive.ts";
import { Problem } from "../../model/problem.ts";
import { CITATION_NAMES, type Cited, citation, citedOf } from "./index.ts";

const CITED: Cited = {
  key: "readout-abc-def",
  type: "webpage",
  title: "Minister Ana Orlo meets “friends”",
  publisher: "Ministry of Foreign Affairs of Velland",
  published: "2031-05-13",
  language: "en",
  url: "https://mfa.example/en/news/1",
  captured: "2031-05-13T10:00:00.000Z",
  version: "v123",
  archived: "https://archive.example/readout/p/v123",
  digest: "ab".repeat(32),
};
const DIGEST = "ab".repeat(32);

test("APA: author, date, title, address, archived copy", () => {
  assert.equal(
    citation(CITED, "apa"),
    `Ministry of Foreign Affairs of Velland. (2031, May 13). Minister Ana Orlo meets “friends”. https://mfa.example/en/news/1 [Archived May 13, 2031, 10:00 UTC, at https://archive.example/readout/p/v123 (version v123; SHA-256 ${DIGEST})]\n`,
  );
  const { published: _, publisher: __, digest: ___, archived: ____, ...bare } = CITED;
  assert.equal(
    citation({ ...bare, title: "Who speaks?" }, "apa"),
    "Who speaks? (n.d.). Retrieved May 13, 2031, from https://mfa.example/en/news/1 [Archived May 13, 2031, 10:00 UTC (version v123)]\n",
  );
});

test("Chicago: quotation marks inside the title become single ones; a question keeps its mark", () => {
  assert.match(
    citation(CITED, "chicago"),
    /^Ministry of Foreign Affairs of Velland\. “Minister Ana Orlo meets ‘friends’\.” May 13, 2031\. https:\/\/mfa\.example\/en\/news\/1\. Archived /,
  );
  assert.match(citation({ ...CITED, title: "Why now?", published: "2031-05" }, "chicago"), /“Why now\?” May 2031\. /);
});

test("BibTeX: what TeX gives a meaning is escaped, and braces balance whatever the title is", () => {
  const text = citation(
    { ...CITED, title: "50% of A&B_C #1 {x} \\end $5 ~^", publisher: "Министерство 外交部" },
    "bibtex",
  );
  assert.match(
    text,
    /title = \{\{50\\% of A\\&B\\_C \\#1 \\textbraceleft\{\}x\\textbraceright\{\} \\textbackslash\{\}end \\\$5 \\textasciitilde\{\}\\textasciicircum\{\}\}\},/,
  );
  assert.match(text, /^@misc\{readout-abc-def,\n {2}author = \{\{Министерство 外交部\}\},/);
  assert.match(text, /\n {2}year = \{2031\},\n {2}month = may,\n {2}day = \{13\},\n/);
  assert.match(text, /note = \{Archived .*\\url\{https:\/\/archive\.example\/readout\/p\/v123\}/);
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string(), (title, path) => {
      const made = citation(
        { ...citedOf(itemOf({ title, url: `https://a.example/${path}` })), captured: CITED.captured },
        "bibtex",
      );
      let depth = 0;
      for (const one of made) {
        if (one === "{") depth++;
        if (one === "}") depth--;
        if (depth < 0) assert.fail(made);
      }
      assert.equal(depth, 0);
      assert.equal(made.split("\n").filter((line) => line.startsWith("@")).length, 1);
    }),
  );
});

test("RIS: tags by the specification, lines that end with CR and LF, ER last", () => {
  const lines = citation({ ...CITED, published: "2031-05" }, "ris").split("\r\n");
  assert.deepEqual(lines.slice(0, 6), [
    "TY  - ELEC",
    "ID  - readout-abc-def",
    "AU  - Ministry of Foreign Affairs of Velland",
    "TI  - Minister Ana Orlo meets “friends”",
    "PY  - 2031",
    "DA  - 2031/05//",
  ]);
  assert.ok(lines.includes("Y2  - 2031/05/13/"));
  assert.deepEqual(lines.slice(-2), ["ER  - ", ""]);
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (title) => {
      const made = citation(citedOf(itemOf({ title, url: "https://a.example/" })), "ris");
      for (const line of made.split("\r\n").slice(0, -1)) assert.match(line, /^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
      assert.equal(made.match(/^ER {2}- /gm)?.length, 1);
    }),
  );
});

test("CSL-JSON: a list of one item with dates in parts; a speech is a speech", () => {
  const [item] = JSON.parse(citation(CITED, "csl-json"));
  assert.deepEqual(item, {
    id: "readout-abc-def",
    type: "webpage",
    title: CITED.title,
    author: [{ literal: CITED.publisher }],
    publisher: CITED.publisher,
    issued: { "date-parts": [[2031, 5, 13]] },
    accessed: { "date-parts": [[2031, 5, 13]] },
    URL: CITED.url,
    language: "en",
    version: "v123",
    archive: "Rapporteur",
    archive_location: CITED.archived,
    note: `Archived May 13, 2031, 10:00 UTC, at ${CITED.archived} (version v123; SHA-256 ${DIGEST})`,
  });
  const speech = itemOf({ title: "Remarks", url: "https://a.example/s" });
  const make = new RecordBuilder(speech.document);
  make.occasion({ kind: make.says("speech", "words"), status: "held" }, []);
  assert.equal(citedOf({ ...speech, record: make.build() }).type, "speech");
});

test("a text without a web address is cited without one; line ends and controls stay out of titles", () => {
  const cited = citedOf(itemOf({ title: "One\r\nER  - two\u0000", url: "urn:rapporteur:x" }));
  assert.equal(cited.url, undefined);
  assert.equal(cited.title, "One ER - two");
  for (const name of CITATION_NAMES) assert.ok(citation(cited, name).includes("One ER - two"), name);
});

test("three scripts pass through every form", () => {
  for (const title of ["王某会见某国外长", "Встреча министров в Вельске", "لقاء الوزيرين"]) {
    for (const name of CITATION_NAMES)
      assert.ok(citation({ ...CITED, title }, name).includes(title), `${name}: ${title}`);
  }
});

test("a style that is not there is named, with those that are", () => {
  assert.throws(
    () => citation(CITED, "mla"),
    (error) => error instanceof Problem && error.code === "usage" && /apa/.test(error.advice ?? ""),
  );
});

function itemOf({ title, url }: { title: string; url: string }): Item {
  const document = documentOf({ url, title, text: ["Some words."] });
  return { sequence: 1, document, first: CITED.captured, last: CITED.captured, state: "current" };
}
