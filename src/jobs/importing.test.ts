import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { test } from "node:test";
import { MemoryArchive } from "../../test/memory-archive.ts";
import type { Entry, Outcome } from "../model/archive.ts";
import type { Document } from "../model/document.ts";
import { recordId } from "../model/ids.ts";
import { Problem } from "../model/problem.ts";
import type { ReadoutRecord } from "../model/record.ts";
import { readPage } from "../page/read-page.ts";
import { type Imported, type ImportOptions, importLines, type Line, linesOf } from "./importing.ts";

const SEEN = "2026-03-01T08:00:00Z";

const fields = (number: number, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  publisher: "Ministry of Foreign Affairs of Norway",
  country: "NO",
  language: "en",
  url: `https://mfa.example/news/${number}`,
  title: `Readout ${number}`,
  published: "2026-02-02",
  text: `Foreign Minister Ida Hallek met with Foreign Minister Per Orvane.\n\nThey spoke of ${number} border posts.`,
  ...more,
});
const line = (number: number, more?: Record<string, unknown>): string => JSON.stringify(fields(number, more));
const numbered = (texts: readonly string[]): Line[] => texts.map((text, index) => ({ number: index + 1, text }));

const emptyRecord = (document: Document, version = "1"): ReadoutRecord => ({
  schema: 1,
  id: recordId(document.id, { name: "en", version }),
  document: document.id,
  version: document.version,
  reader: { name: "en", version },
  actors: [],
  statements: [],
  commitments: [],
  mentioned: [],
  topics: [],
  notes: [],
});

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

class CountingArchive extends MemoryArchive {
  readonly batches: number[] = [];
  override async put(entries: readonly Entry[]): Promise<Outcome[]> {
    this.batches.push(entries.length);
    return super.put(entries);
  }
}

interface Run {
  done: Imported;
  bad: [number, string][];
  reads: number;
}

async function importing(
  archive: MemoryArchive,
  texts: readonly string[],
  options: Partial<ImportOptions> = {},
): Promise<Run> {
  const bad: [number, string][] = [];
  let reads = 0;
  const read = options.read ?? ((document: Document) => emptyRecord(document));
  const done = await importLines(archive, numbered(texts), {
    toDocument: readPage,
    seen: SEEN,
    onBad: (line, why) => bad.push([line, why]),
    ...options,
    read: (document) => {
      reads += 1;
      return read(document);
    },
  });
  return { done, bad, reads };
}

test("documents come in with what the lines say of them, and with their records", async () => {
  const archive = new MemoryArchive();
  const { done } = await importing(archive, [line(1), line(2, { colour: "blue", title: null })]);
  assert.deepEqual(done, { lines: 2, newPages: 2, newVersions: 0, known: 0, bad: 0 });
  const [first, second] = await all(archive.items());
  assert.equal(first?.document.title, "Readout 1");
  assert.deepEqual(first?.document.publisher, { name: "Ministry of Foreign Affairs of Norway", country: "NO" });
  assert.equal(first?.document.published?.value.date, "2026-02-02");
  assert.equal(first?.document.language, "en");
  assert.equal(first?.first, SEEN);
  assert.equal(first?.record?.reader.version, "1");
  assert.equal(second?.document.url, "https://mfa.example/news/2");
});

test("other words on a known page are a new version", async () => {
  const archive = new MemoryArchive();
  await importing(archive, [line(1)]);
  const { done } = await importing(archive, [line(1, { text: "Quite other words stand here now." })]);
  assert.deepEqual(done, { lines: 1, newPages: 0, newVersions: 1, known: 0, bad: 0 });
});

const BAD: [name: string, text: string, why: RegExp][] = [
  ["JSON that is cut", '{"title": "cut in the mid', /not JSON/],
  ["a list", "[1]", /a list, not a JSON object/],
  ["null", "null", /null, not a JSON object/],
  ["a number", "7", /a number, not a JSON object/],
  ["no url", line(1, { url: undefined }), /"url" is missing/],
  ["a relative url", line(1, { url: "/news/1" }), /"url" must be a whole address.*"\/news\/1"/],
  ["a url without slashes", line(1, { url: "https:mfa.example" }), /"url" must be/],
  ["another protocol", line(1, { url: "javascript:alert(1)" }), /"url" must be/],
  ["a url with a space", line(1, { url: "https://mfa.example/a b" }), /"url" must be/],
  ["no text", line(1, { text: undefined }), /"text" is missing or empty/],
  ["an empty text", line(1, { text: " \n" }), /"text" is missing or empty/],
  ["a text that is a number", line(1, { text: 7 }), /"text" must be a string/],
  ["half a character", line(1, { text: "a\ud83d b" }), /"text" holds half a character/],
  ["a title that is a list", line(1, { title: ["a"] }), /"title" must be a string/],
  ["a language that is none", line(1, { language: "en_US" }), /"language" must be a BCP 47 tag.*"en_US"/],
  ["a country in words", line(1, { country: "Norway" }), /"country" must be two capital letters.*"Norway"/],
  ["a country in small letters", line(1, { country: "no" }), /"country" must be two capital letters/],
  ["a country without a publisher", line(1, { publisher: "" }), /"country" is given without "publisher"/],
  ["a text that is refused", line(1, { text: "a\0b" }), /binary data, not text\. Give/],
];

for (const [name, text, why] of BAD) {
  test(`a bad line is told with its number, and the rest goes on: ${name}`, async () => {
    const archive = new MemoryArchive();
    const { done, bad } = await importing(archive, [line(8), text, line(9)]);
    assert.equal(bad.length, 1);
    assert.equal(bad[0]?.[0], 2);
    assert.match(bad[0]?.[1] ?? "", why);
    assert.deepEqual(done, { lines: 3, newPages: 2, newVersions: 0, known: 0, bad: 1 });
  });
}

test("a fault of the program while reading is a bad line that says so", async () => {
  const read = (document: Document): ReadoutRecord => {
    if (document.title === "Readout 2") throw new TypeError("x is undefined");
    return emptyRecord(document);
  };
  const { done, bad } = await importing(new MemoryArchive(), [line(1), line(2), line(3)], { read });
  assert.deepEqual(
    bad.map(([number]) => number),
    [2],
  );
  assert.match(bad[0]?.[1] ?? "", /fault of the program \(x is undefined\)/);
  assert.equal(done.newPages, 2);
});

test("blank lines are nothing, and still counted in the numbers of lines", async () => {
  const { done, bad } = await importing(new MemoryArchive(), ["", line(1), "  \t", "{"]);
  assert.equal(bad[0]?.[0], 4);
  assert.deepEqual(done, { lines: 2, newPages: 1, newVersions: 0, known: 0, bad: 1 });
});

test("what is known with a record of this reader is not read again; an older reader's is", async () => {
  const archive = new MemoryArchive();
  const texts = [1, 2, 3, 4, 5].map((number) => line(number));
  assert.equal((await importing(archive, texts)).reads, 5);
  const again = await importing(archive, texts);
  assert.deepEqual(again.done, { lines: 5, newPages: 0, newVersions: 0, known: 5, bad: 0 });
  assert.equal(again.reads, 1, "one is read, to learn which reader is at work");
  assert.equal((await archive.counts()).documents, 5);

  const newer = await importing(archive, texts, { read: (document) => emptyRecord(document, "2") });
  assert.equal(newer.reads, 5);
  const versions = (await all(archive.items())).map((item) => item.record?.reader.version);
  assert.deepEqual(new Set(versions), new Set(["2"]));
});

test("documents go in by the hundred, and the same line twice is known the second time", async () => {
  const archive = new CountingArchive();
  const texts = Array.from({ length: 450 }, (_, index) => line(index % 449));
  const { done } = await importing(archive, texts);
  assert.deepEqual(archive.batches, [200, 200, 50]);
  assert.deepEqual(done, { lines: 450, newPages: 449, newVersions: 0, known: 1, bad: 0 });
});

test("progress counts the lines and ends at their number", async () => {
  const counts: number[] = [];
  await importing(new MemoryArchive(), [line(1), "{", "", line(2)], { onProgress: (count) => counts.push(count) });
  assert.equal(counts.at(-1), 3);
});

test("an abort while waiting for more keeps what was read", { timeout: 5000 }, async () => {
  const archive = new MemoryArchive();
  const stop = new AbortController();
  const input = new PassThrough();
  let bytes = 0;
  // As the program listens, to know how far it is: nothing may get lost to it.
  input.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
  });
  const text = `${line(1)}\n${line(2)}\n${line(3)}`;
  const running = importLines(archive, linesOf(input), {
    toDocument: readPage,
    read: emptyRecord,
    seen: SEEN,
    signal: stop.signal,
  });
  input.write(text);
  setTimeout(() => stop.abort(new Problem("usage", "stopped")), 50);
  await assert.rejects(running, /stopped/);
  assert.equal((await archive.counts()).documents, 2);
  assert.equal(bytes, Buffer.byteLength(text));
});

test("an abort in the middle of much work ends it, and what was read is kept", async () => {
  const archive = new CountingArchive();
  const stop = new AbortController();
  let reads = 0;
  const read = (document: Document): ReadoutRecord => {
    reads += 1;
    if (reads === 250) stop.abort(new Error("stopped"));
    return emptyRecord(document);
  };
  const texts = Array.from({ length: 1000 }, (_, index) => line(index));
  await assert.rejects(importing(archive, texts, { read, signal: stop.signal }), /stopped/);
  assert.deepEqual(archive.batches, [200, 50]);
});

test("what the archive refuses is not a bad line", async () => {
  class Full extends MemoryArchive {
    override async put(): Promise<Outcome[]> {
      throw new Problem("archive", "The disk is full");
    }
  }
  await assert.rejects(importing(new Full(), [line(1)]), { code: "archive" });

  class Locked extends MemoryArchive {
    override async item(): Promise<undefined> {
      throw new Problem("busy", "The archive is locked");
    }
  }
  await assert.rejects(importing(new Locked(), [line(1)]), { code: "busy" });
});

test("an input that breaks off keeps what came before and says why", async () => {
  const archive = new MemoryArchive();
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(`${line(1)}\n`);
    throw new Error("the disk was pulled");
  }
  const options = { toDocument: readPage, read: emptyRecord, seen: SEEN };
  await assert.rejects(importLines(archive, linesOf(broken()), options), /pulled/);
  assert.equal((await archive.counts()).documents, 1);
});
