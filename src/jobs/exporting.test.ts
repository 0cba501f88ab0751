import assert from "node:assert/strict";
import { test } from "node:test";
import { parseCsv } from "../../test/csv.ts";
import { exampleReadout } from "../../test/example-readout.ts";
import { MemoryArchive } from "../../test/memory-archive.ts";
import { FORMATS } from "../formats/index.ts";
import type { Item } from "../model/archive.ts";
import type { DocumentId } from "../model/ids.ts";
import { readPage } from "../page/read-page.ts";
import { exportLines } from "./exporting.ts";

async function all(lines: AsyncIterable<string>): Promise<string[]> {
  const found: string[] = [];
  for await (const line of lines) found.push(line);
  return found;
}

async function filled(): Promise<MemoryArchive> {
  const archive = new MemoryArchive();
  const page = { url: "https://mfa.example/news/2", language: "fr", title: "Deux" };
  await archive.put([
    { ...exampleReadout(), seen: "2026-02-03T00:00:00Z" },
    { document: readPage({ ...page, body: "Le ministre a reçu son homologue." }), seen: "2026-02-04T00:00:00Z" },
    { document: readPage({ ...page, body: "Le ministre a rencontré son homologue." }), seen: "2026-02-05T00:00:00Z" },
  ]);
  return archive;
}

test("one piece a document, every version, in order of arrival", async () => {
  const archive = await filled();
  const lines = (await all(exportLines(archive, "jsonl"))).map((line) => JSON.parse(line));
  assert.deepEqual(
    lines.map(({ document, state, record }) => [document.language, state, record !== undefined]),
    [
      ["en", "current", true],
      ["fr", "edited", false],
      ["fr", "current", false],
    ],
  );
  const rows = await all(exportLines(archive, "csv"));
  assert.equal(rows.length, 3, "the header comes with the first");
  assert.equal(parseCsv(rows.join("")).length, 4);
});

test("an empty archive gives a header where the format has one", async () => {
  for (const format of FORMATS) {
    const text = (await all(exportLines(new MemoryArchive(), format.name))).join("");
    assert.equal(text, format.header?.() ?? "", format.name);
  }
});

test("a format that is not there is said before the archive is asked", async () => {
  await assert.rejects(all(exportLines(new MemoryArchive(), "docx")), { code: "usage" });
});

/** An archive of as many documents as it is asked for, made one by one. */
class EndlessArchive extends MemoryArchive {
  given = 0;
  closed = false;
  readonly count: number;
  constructor(count: number) {
    super();
    this.count = count;
  }
  override async *items(): AsyncIterable<Item> {
    const { document, record } = exampleReadout();
    const text = `${document.text}\n\n`.repeat(10);
    try {
      for (let sequence = 1; sequence <= this.count; sequence += 1) {
        this.given += 1;
        const id = String(sequence).padStart(16, "0") as DocumentId;
        const seen = "2026-02-03T00:00:00Z";
        yield { sequence, document: { ...document, id, text }, record, first: seen, last: seen, state: "current" };
      }
    } finally {
      this.closed = true;
    }
  }
}

test("a document is read when the one before has been taken, and a reader who leaves ends it", async () => {
  for (const { name } of FORMATS) {
    const archive = new EndlessArchive(Number.POSITIVE_INFINITY);
    let taken = 0;
    for await (const _ of exportLines(archive, name)) {
      taken += 1;
      assert.equal(archive.given, taken);
      if (taken === 5) break;
    }
    assert.equal(archive.closed, true);
  }
});

/** What a document of the endless archive gives at least: the whole text, or the events of one readout. */
const LEAST: Record<string, number> = { jsonl: 3000, csv: 3000, events: 1000, "events-csv": 1000 };

test("many documents stream", async () => {
  for (const { name } of FORMATS) {
    let size = 0;
    for await (const line of exportLines(new EndlessArchive(5000), name)) size += line.length;
    assert.ok(size > 5000 * LEAST[name]!, `${name}: ${size}`);
  }
});
