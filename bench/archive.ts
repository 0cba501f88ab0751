// The archive against the least that could be done: bare rows without an index, a bare MATCH without facets or passages.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { openArchive } from "../src/archive/index.ts";
import type { Archive, Entry, Query } from "../src/model/archive.ts";
import type { Document } from "../src/model/document.ts";
import { inferred, stated } from "../src/model/evidence.ts";
import { type ActorId, documentId, pageId, recordId, versionId } from "../src/model/ids.ts";
import type { ReadoutRecord } from "../src/model/record.ts";
import type { BenchResult } from "./run.ts";

const DOCUMENTS = 5000;
const LENGTH = 3000;
const BATCH = 500;
const ROUNDS = 60;
const READER = { name: "other-state-of-two", version: "1" };
const COUNTRIES = ["XA", "XB", "XC", "XD", "XE", "XF", "XG", "XH"];

export async function run(): Promise<BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-bench-"));
  try {
    return await measure(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(folder: string): Promise<BenchResult[]> {
  const results: BenchResult[] = [];
  const { entries, vocabulary } = generate();

  const floorPath = join(folder, "floor.sqlite");
  const floor = new DatabaseSync(floorPath);
  floor.exec(
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; CREATE TABLE rows (id TEXT, body TEXT, record TEXT)",
  );
  const insert = floor.prepare("INSERT INTO rows VALUES (?, ?, ?)");
  const bare = await seconds(() => {
    for (const batch of batches(entries)) {
      floor.exec("BEGIN");
      for (const { document, record } of batch)
        insert.run(document.id, JSON.stringify(document), JSON.stringify(record));
      floor.exec("COMMIT");
    }
  });
  floor.close();

  const path = join(folder, "archive.sqlite");
  const archive = await openArchive(path);
  const put = async (): Promise<void> => {
    for (const batch of batches(entries)) await archive.put(batch);
  };
  const first = await seconds(put);
  const again = await seconds(put);
  results.push(
    { name: "documents of 3 KB put, new", value: DOCUMENTS / first, unit: "/s" },
    { name: "  times a bare INSERT", value: first / bare, unit: "x" },
    { name: "documents of 3 KB put, known", value: DOCUMENTS / again, unit: "/s" },
  );

  // The floor of searching: what FTS5 takes to rank the same words in the same index, twenty row numbers and no more.
  const index = new DatabaseSync(path, { readOnly: true });
  const match = index.prepare(
    "SELECT rowid FROM search WHERE search MATCH ? ORDER BY bm25(search, 4.0, 1.0), rowid DESC LIMIT 20",
  );
  const common = (round: number): string => vocabulary[round % 10]!;
  const rare = (round: number): string => vocabulary[3000 + round * 7]!;
  const phrase = (round: number): string => {
    const { text } = entries[(round * 83) % DOCUMENTS]!.document;
    return text.split(/[ .]+/).slice(20, 23).join(" ").toLowerCase();
  };
  const questions: { name: string; query: (round: number) => Query; match: (round: number) => string }[] = [
    { name: "common word", query: (round) => ({ words: common(round) }), match: (round) => `"${common(round)}"` },
    {
      name: "common and rare word",
      query: (round) => ({ words: `${common(round)} ${rare(round)}` }),
      match: (round) => `"${common(round)}" AND "${rare(round)}"`,
    },
    { name: "phrase", query: (round) => ({ words: `"${phrase(round)}"` }), match: (round) => `"${phrase(round)}"` },
    {
      name: "common word, two facets chosen",
      query: (round) => ({
        words: common(round),
        facets: { country: [COUNTRIES[round % COUNTRIES.length]!], year: ["2024", "2025"] },
      }),
      match: (round) => `"${common(round)}"`,
    },
  ];
  for (const { name, query, match: words } of questions) {
    const times = await latencies((round) => archive.search(query(round)));
    const least = await latencies((round) => match.all(words(round)));
    results.push(
      { name: `search: ${name}, p50`, value: times.p50, unit: "ms" },
      { name: `search: ${name}, p95`, value: times.p95, unit: "ms" },
      { name: "  p50, times a bare MATCH", value: times.p50 / least.p50, unit: "x" },
    );
  }
  index.close();
  await latest(archive, results);
  await archive.close();
  return results;
}

/** What the home page asks for: no words, the newest first, all facets counted. */
async function latest(archive: Archive, results: BenchResult[]): Promise<void> {
  const times = await latencies((round) => archive.search({ offset: round * 20 }));
  results.push({ name: "newest first, all facets, p50", value: times.p50, unit: "ms" });
  results.push({ name: "newest first, all facets, p95", value: times.p95, unit: "ms" });
}

/** The same documents at every run: words by rank (a few very common, a long tail), from a fixed congruential sequence. */
function generate(): { entries: Entry[]; vocabulary: string[] } {
  let state = 1;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const syllables = ["ba", "de", "fi", "go", "lu", "ma", "ne", "pi", "ro", "su", "ta", "ve", "zo", "kra", "sti", "mol"];
  const vocabulary = Array.from({ length: 30_000 }, (_, rank) => {
    let word = "";
    for (let rest = rank + 16; rest > 0; rest >>= 4) word += syllables[rest & 15];
    return word;
  });
  const entries = Array.from({ length: DOCUMENTS }, (_, number): Entry => {
    let text = "";
    while (text.length < LENGTH) {
      const words = Array.from({ length: 18 }, () => vocabulary[Math.floor(30_000 ** random()) - 1]!);
      text += `${words.join(" ")}. `;
    }
    const document = documentOf(number, text.trimEnd(), `${vocabulary[number]} ${vocabulary[number % 40]}`);
    return { document, seen: "2026-03-01T00:00:00Z", record: recordOf(document, number) };
  });
  return { entries, vocabulary };
}

function documentOf(number: number, text: string, title: string): Document {
  const country = COUNTRIES[number % COUNTRIES.length]!;
  const url = `https://${country.toLowerCase()}.example/${number}`;
  const page = pageId(url);
  const version = versionId(title, text);
  return {
    id: documentId(page, version),
    page,
    version,
    url,
    publisher: { name: `Ministry of ${country}`, country },
    language: "en",
    title,
    section: ["News"],
    text,
    blocks: [{ kind: "paragraph", start: 0, end: text.length }],
  };
}

function recordOf(document: Document, number: number): ReadoutRecord {
  const span = { start: 0, end: 4 };
  const parties = [0, 1].map((side) => {
    const actor = `a${side + 1}` as ActorId;
    const name = `Person ${(number * 31 + side) % 700}`;
    const code = COUNTRIES[(number + side * 3) % COUNTRIES.length]!;
    return { actor, name, code };
  });
  const month = String(1 + (number % 12)).padStart(2, "0");
  return {
    schema: 1,
    id: recordId(document.id, READER),
    document: document.id,
    version: document.version,
    reader: READER,
    actors: parties.map(({ actor, name }) => ({
      id: actor,
      kind: "person",
      name: stated(name, span),
      mentions: [span],
      offices: [],
    })),
    occasion: {
      kind: stated(number % 3 === 0 ? "call" : "meeting", span),
      status: "held",
      parties: parties.map(({ actor, code }) => ({
        actor,
        part: "participant",
        side: inferred(code, "other-state-of-two", span),
      })),
      date: stated(`${2018 + (number % 9)}-${month}-10`, span),
    },
    statements: [],
    commitments: [],
    mentioned: [],
    topics: [],
    notes: [],
  };
}

const batches = (entries: readonly Entry[]): Entry[][] =>
  Array.from({ length: Math.ceil(entries.length / BATCH) }, (_, at) => entries.slice(at * BATCH, (at + 1) * BATCH));

async function seconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** In milliseconds, after one round that warms up. */
async function latencies(work: (round: number) => unknown): Promise<{ p50: number; p95: number }> {
  for (let round = 0; round < 10; round++) await work(round);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push((await seconds(() => work(round))) * 1000);
  times.sort((a, b) => a - b);
  return { p50: times[Math.floor(ROUNDS * 0.5)]!, p95: times[Math.floor(ROUNDS * 0.95)]! };
}
