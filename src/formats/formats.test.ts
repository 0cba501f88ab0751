import assert from "node:assert/strict";
import { globSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { parseCsv } from "../../test/csv.ts";
import { exampleReadout } from "../../test/example-readout.ts";
import type { Item } from "../model/archive.ts";
import { csv } from "./csv.ts";
import { events } from "./events.ts";
import { eventsCsv } from "./events-csv.ts";
import type { Format } from "./format.ts";
import { FORMATS, formatNamed } from "./index.ts";
import { jsonl } from "./jsonl.ts";

const item = (): Item => ({
  sequence: 7,
  ...exampleReadout(),
  first: "2026-02-02T16:30:00Z",
  last: "2026-02-09T16:30:00Z",
  state: "current",
});

function bare(): Item {
  const { record: _, ...rest } = item();
  const { publisher: __, published: ___, ...document } = rest.document;
  return { ...rest, document };
}

/** An item whose free words are these. */
function wordy(words: string): Item {
  const example = item();
  const { document } = example;
  return {
    ...example,
    document: { ...document, title: words, text: words, section: [words], publisher: { name: words, country: "NO" } },
  };
}

const anyText = fc.string({ unit: "binary" });

const FROM_RECORDS: readonly Format[] = [events, eventsCsv];

// The contract, for every format on the shelf.
for (const format of FORMATS) {
  test(`${format.name}: a name and an extension of its own, and a media type`, () => {
    assert.match(format.name, /^[a-z0-9-]+$/);
    assert.match(format.mediaType, /^[a-z]+\/[a-z0-9.+-]+(; [a-z]+=[a-z0-9-]+)*$/);
    assert.match(format.extension, /^[a-z0-9.]+$/);
    for (const key of ["name", "extension"] as const)
      assert.equal(FORMATS.filter((other) => other[key] === format[key]).length, 1, key);
    assert.equal(formatNamed(format.name), format);
  });

  test(`${format.name}: a document with a record, and one without, each with the ending of its line`, () => {
    const header = format.header?.();
    if (header !== undefined) assert.ok(header.endsWith("\n"));
    for (const one of [item(), bare()]) {
      const line = format.line(one);
      assert.equal(line, format.line(structuredClone(one)), "the same document gives the same lines");
      // Events are told by records.
      if (FROM_RECORDS.includes(format) && !one.record) {
        assert.equal(line, "");
        continue;
      }
      assert.ok(line.endsWith("\n"));
      assert.ok(line.includes(one.document.id));
      assert.ok(line.includes("Ida Hallek"));
    }
  });

  test(`${format.name}: any words whatever give well-formed text`, () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constantFrom("\ud83d", "a\udc00b", "\0", "\u2028")), (words) => {
        assert.ok(format.line(wordy(words)).isWellFormed());
      }),
      { numRuns: 200 },
    );
  });
}

test("every format in the folder is on the shelf", () => {
  const aside = ["index", "format", "atom", "icalendar", "explain", "explanation", "record-schema", "record-check"];
  const files = globSync("*.ts", { cwd: fileURLToPath(new URL(".", import.meta.url)) })
    .filter((file) => !file.endsWith(".test.ts"))
    .map((file) => file.replace(/\.ts$/, ""))
    .filter((name) => !aside.includes(name));
  assert.deepEqual(files.sort(), FORMATS.map(({ name }) => name).sort());
});

test("a format that is not there is a usage problem that names those that are", () => {
  assert.throws(() => formatNamed("docx"), { code: "usage", advice: "Give jsonl, csv, events or events-csv." });
});

test("jsonl gives everything back, on one line", () => {
  const { sequence: _, ...whole } = item();
  const line = jsonl.line(item());
  assert.deepEqual(JSON.parse(line), whole);
  assert.equal(line.indexOf("\n"), line.length - 1);
  assert.deepEqual(Object.keys(JSON.parse(jsonl.line(bare()))), ["document", "state", "first", "last"]);
  fc.assert(
    fc.property(anyText, (words) => {
      const line = jsonl.line(wordy(words));
      assert.equal(line.indexOf("\n"), line.length - 1);
      assert.equal(JSON.parse(line).document.text, words);
    }),
    { numRuns: 200 },
  );
});

const rows = (...items: Item[]): Record<string, string>[] => rowsOf(csv, ...items);
const rowsOf = ({ header, line }: Format, ...items: Item[]): Record<string, string>[] => {
  const [names, ...lines] = parseCsv(header!() + items.map(line).join("")) as [string[], ...string[][]];
  return lines.map((cells) => {
    assert.equal(cells.length, names.length);
    return Object.fromEntries(names.map((name, index) => [name, cells[index] as string]));
  });
};

test("csv: what a row says of a document and its record", () => {
  const { document, record } = exampleReadout();
  const [row] = rows({ ...item(), document: { ...document, section: ["Home", "News"], sample: true } });
  assert.deepEqual(row, {
    id: document.id,
    page: document.page,
    version: document.version,
    url: "https://mfa.example/news/1",
    publisher: "Ministry of Foreign Affairs of Norway",
    country: "NO",
    language: "en",
    title: "Hallek, Orvane meet",
    section: "Home > News",
    published: "2026-02-02T16:20",
    kind: "meeting",
    status: "held",
    date: "2026-02-02",
    end: "2026-02",
    city: "Oslo",
    place_country: "NO",
    parties: "Ida Hallek (NO, host) | Per Orvane (guest)",
    statements: String(record.statements.length),
    holders: "narrator 1 | Ida Hallek 1 | Per Orvane 1 | jointly 1",
    acts: "report 2 | commit 1 | propose 1 | agree 1",
    commitments: "1",
    topics: "transport and connectivity | human rights",
    notes: "holder-unclear 1",
    state: "current",
    first: "2026-02-02T16:30:00Z",
    last: "2026-02-09T16:30:00Z",
    sample: "yes",
    text: document.text,
  });
});

test("csv: without a record its cells are empty, not nought", () => {
  const [row] = rows(bare());
  for (const name of ["publisher", "country", "published", "kind", "parties", "statements", "holders", "commitments"])
    assert.equal(row?.[name], "", name);
  assert.equal(row?.sample, "no");
  assert.equal(row?.language, "en");
});

test("csv: no cell begins as a formula", () => {
  const words = ["=1+1", "+1", "-1", "@a", "\ta", "\ra", "\na", '=HYPERLINK("https://a.example","b")', "a=1", "'", ""];
  for (const word of words) {
    const [row] = rows(wordy(word));
    assert.equal(row?.text, /^[=+\-@\t\r\n]/.test(word) ? `'${word}` : word);
  }
});

test("csv: any words come back as they were, but for the guard", () => {
  const word = fc.oneof(anyText, fc.constantFrom('"', '""', ",", "\r\n", "\n", "\r", ' "a", b ', "\ufeff", "a,b\r\nc"));
  fc.assert(
    fc.property(word, word, (first, second) => {
      const back = rows(wordy(first), wordy(second));
      const guarded = (text: string): string => (/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text);
      for (const name of ["title", "publisher", "section", "text"]) {
        assert.deepEqual(
          back.map((row) => row[name]),
          [first, second].map(guarded),
          name,
        );
      }
    }),
    { numRuns: 300 },
  );
});

test("events: each with its passage, its basis and its document, one a line", () => {
  const { document } = item();
  const [event, ...others] = events
    .line(item())
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    others.map(({ type, source, target }) => [type, source, target]),
    [["AGREE", ["NO", "IS"], []]],
  );
  const text = document.text.slice(0, document.text.indexOf(". ") + 1);
  assert.deepEqual(event, {
    id: event.id,
    type: "CONSULT",
    mode: "visit",
    context: ["human_rights"],
    cameo: "04",
    source: ["IS"],
    target: ["NO"],
    date: "2026-02-02",
    end: "2026-02",
    no_date: null,
    passage: { start: 0, end: text.length, text },
    words: null,
    basis: { kind: "stated", rule: "guest-of-host", from: "occasion", rests_on: [] },
    statement: "s1",
    document: document.id,
    url: "https://mfa.example/news/1",
    publisher: "Ministry of Foreign Affairs of Norway",
    country: "NO",
    language: "en",
    published: "2026-02-02T16:20",
    state: "current",
    sample: false,
  });
  assert.match(event.id, /^[0-9a-z]{16}$/);
});

test("events-csv: a row for each direction of what was done together, told apart by the event", () => {
  const found = rowsOf(eventsCsv, item());
  assert.deepEqual(
    found.map(({ type, mode, cameo, source, target, words, date }) => [type, mode, cameo, source, target, words, date]),
    [
      ["CONSULT", "visit", "04", "IS", "NO", "", "2026-02-02"],
      ["AGREE", "", "03", "NO", "IS", "agreed", "2026-02-02"],
      ["AGREE", "", "03", "IS", "NO", "agreed", "2026-02-02"],
    ],
  );
  assert.equal(new Set(found.map(({ event }) => event)).size, 2);
});
