// What one more readout costs when the archive is large: each step of relating it, and telling what is new in it. BENCH_DOCUMENTS
// gives the size, 100,000 at will; without it a smaller one, in which most of the same can be seen.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { passagesOf } from "../src/analysis/formulas/passages.ts";
import { fingerprints } from "../src/analysis/formulas/prints.ts";
import { doneReports } from "../src/analysis/ledger/done.ts";
import { undertakingsOf } from "../src/analysis/ledger/undertakings.ts";
import { openArchive, type Store } from "../src/archive/index.ts";
import { JOINER, joinUntied } from "../src/jobs/joining.ts";
import { enterUndertakings, LEDGER } from "../src/jobs/ledger.ts";
import { MINER, mineUnmined } from "../src/jobs/mining.ts";
import { nameUnnamed } from "../src/jobs/naming.ts";
import { noveltyIn } from "../src/jobs/novelty.ts";
import type { Entry, Item } from "../src/model/archive.ts";
import type { Document } from "../src/model/document.ts";
import { documentId, pageId, recordId, versionId } from "../src/model/ids.ts";
import type { ReadoutRecord } from "../src/model/record.ts";
import { readPage } from "../src/page/read-page.ts";
import { read } from "../src/reading/read.ts";
import type { BenchResult } from "./run.ts";
import { realistic, samplePages } from "./texts/realistic.ts";

const DOCUMENTS = Number(process.env.BENCH_DOCUMENTS ?? 2_000);
/** Documents that are added one by one. */
const ADDED = 60;
/** Documents for one transaction. */
const BATCH = 500;
/** Documents of one day, of all publishers. */
const DAILY = 12;
/** Sentences of ten that are as in the text that they are copied from; in the others the words are others. */
const KEPT = 3;
/** One of so many documents is as long as a foreign minister's talks, the others are short; all that are added are long. */
const LONG = 8;

const SEEN = "2040-01-01T00:00:00.000Z";

export async function run(): Promise<BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-bench-"));
  try {
    const archive = await openArchive(join(folder, "large.sqlite"));
    const long = realistic().flatMap(modelOf);
    const short = samplePages()
      .map((page) => readPage(page))
      .filter(({ language }) => language === "en")
      .flatMap(modelOf);
    await fill(archive, (number) => (number % LONG === 0 ? long : short)[number % long.length]!);
    const times = new Map<string, number[]>();
    for (let at = 0; at < ADDED; at++) await addOne(archive, long[at % long.length]!, at, times);
    await archive.close();
    const among = DOCUMENTS.toLocaleString("en");
    return [...times].flatMap(([step, all]) => {
      const sorted = all.sort((a, b) => a - b);
      return [
        { name: `${step}, among ${among}: median`, value: sorted[sorted.length >> 1]!, unit: "ms of a core" },
        { name: `  worst of ${ADDED}`, value: sorted.at(-1)!, unit: "ms of a core" },
      ];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Model {
  document: Document;
  record: ReadoutRecord;
}

function modelOf(document: Document): Model[] {
  const record = read(document);
  return record ? [{ document, record }] : [];
}

/** What relating would have left of them is put in as it stands: to relate a hundred thousand takes as long as reading them. */
async function fill(archive: Store, modelAt: (number: number) => Model): Promise<void> {
  for (let first = 0; first < DOCUMENTS; first += BATCH) {
    const entries = Array.from({ length: Math.min(BATCH, DOCUMENTS - first) }, (_, at) =>
      copyOf(modelAt(first + at), first + at),
    );
    await archive.put(entries);
    await archive.putMined(
      MINER,
      entries.map((entry) => ({ document: entry.document.id, prints: fingerprints(passagesOf(entry)), uses: [] })),
    );
    for (const entry of entries) {
      await archive.putTies(JOINER, entry.document.id, []);
      await archive.enter(entry.document.id, undertakingsOf(entry), doneReports(entry));
      await archive.putEntered(LEDGER, entry.document.id);
    }
  }
  await nameUnnamed(archive);
}

async function addOne(archive: Store, model: Model, at: number, times: Map<string, number[]>): Promise<void> {
  // Into the middle of what is there, where neighbours are on both sides.
  const entry = copyOf(model, DOCUMENTS + at, Math.floor(DOCUMENTS / 2) + at);
  const timed = async (step: string, work: () => Promise<unknown>): Promise<void> => {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    times.set(step, [...(times.get(step) ?? []), (user + system) / 1000]);
  };
  await timed("taken in", () => archive.put([entry]));
  await timed("meetings", () => joinUntied(archive));
  await timed("people", () => nameUnnamed(archive));
  await timed("formulas", () => mineUnmined(archive));
  await timed("commitments", () => enterUndertakings(archive));
  const item = (await archive.item(entry.document.id)) as Item;
  await timed("what is new", () => noveltyIn(archive, item));
}

/** A text with the same names and the same places of everything, and other words in most of its sentences. */
function copyOf({ document, record }: Model, number: number, place = number): Entry {
  const url = `https://mfa.example/${number}`;
  const date = new Date(Date.UTC(2000, 0, 1 + Math.floor(place / DAILY))).toISOString().slice(0, 10);
  const text = otherWords(document.text, record, number);
  const title = `${document.title} ${number}`;
  const [page, version] = [pageId(url), versionId(title, text)];
  const copy: Document = {
    ...document,
    id: documentId(page, version),
    page,
    version,
    url,
    title,
    text,
    published: { value: { date }, basis: { kind: "page", field: "published" } },
  };
  const told = { ...record, id: recordId(copy.id, record.reader), document: copy.id, version };
  const { occasion } = record;
  return {
    document: copy,
    seen: SEEN,
    record: occasion
      ? { ...told, occasion: { ...occasion, date: { value: date, basis: { kind: "page", field: "published" } } } }
      : told,
  };
}

/** Each small word of five letters or more becomes another of its length, the same in no other text. */
function otherWords(text: string, { statements }: ReadoutRecord, number: number): string {
  let made = text;
  for (const [at, { sentence, within }] of statements.entries()) {
    if (within !== undefined || (at * 7 + number * 3) % 10 < KEPT) continue;
    const words = text
      .slice(sentence.start, sentence.end)
      .replace(/(?<![\p{L}\p{M}])[a-z]{5,}(?!\p{L})/gu, (word) => otherWord(word, number));
    made = made.slice(0, sentence.start) + words + made.slice(sentence.end);
  }
  return made;
}

function otherWord(word: string, number: number): string {
  let state = (number * 2654435761) >>> 0;
  return word.replace(/./gu, (letter) => {
    state = (Math.imul(state ^ letter.charCodeAt(0), 0x01000193) >>> 0) + 7;
    return String.fromCharCode(97 + (state % 26));
  });
}
