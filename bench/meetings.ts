// What it costs to join one more document, beside taking it in at all; and that a larger archive does not make it dearer.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openArchive, type Store } from "../src/archive/index.ts";
import { joinUntied } from "../src/jobs/joining.ts";
import type { Entry } from "../src/model/archive.ts";
import type { Document } from "../src/model/document.ts";
import { type Span, stated } from "../src/model/evidence.ts";
import { type ActorId, documentId, pageId, recordId, versionId } from "../src/model/ids.ts";
import type { Party } from "../src/model/occasion.ts";
import type { BenchResult } from "./run.ts";

const SMALL = 1000;
const LARGE = 5000;
/** Documents that are added one by one. */
const ADDED = 30;
/** Documents of one day, of all publishers. */
const DAILY = 10;
const STATES = Array.from({ length: 20 }, (_, at) => `X${String.fromCharCode(65 + at)}`);

export async function run(): Promise<BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-bench-"));
  try {
    const small = await measure(join(folder, "small.sqlite"), SMALL);
    const large = await measure(join(folder, "large.sqlite"), LARGE);
    return [
      { name: `one more document joined, among ${LARGE.toLocaleString("en")}`, value: large.joined, unit: "ms" },
      { name: "  times taking it in", value: large.joined / large.put, unit: "x" },
      { name: `  times joining it among ${SMALL.toLocaleString("en")}`, value: large.joined / small.joined, unit: "x" },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds of putting and of joining one document, the median of all that were added. */
async function measure(path: string, documents: number): Promise<{ put: number; joined: number }> {
  const archive: Store = await openArchive(path);
  const entries = Array.from({ length: documents }, (_, at) => entryOf(at));
  for (let at = 0; at < documents; at += 500) await archive.put(entries.slice(at, at + 500));
  await joinUntied(archive);
  const [puts, joins]: [number[], number[]] = [[], []];
  for (let at = 0; at < ADDED; at++) {
    // Into the middle of what is there, where neighbours are on both sides.
    const entry = entryOf(documents + at, Math.floor(documents / 2) + at);
    const start = performance.now();
    await archive.put([entry]);
    const middle = performance.now();
    await joinUntied(archive);
    puts.push(middle - start);
    joins.push(performance.now() - middle);
  }
  await archive.close();
  return { put: median(puts), joined: median(joins) };
}

const median = (times: number[]): number => times.sort((x, y) => x - y)[times.length >> 1]!;

/** A call of two ministers; every second document is the other side's of the call before it. */
function entryOf(number: number, place = number): Entry {
  const call = number >> 1;
  const [home, away] = [STATES[call % STATES.length]!, STATES[(call * 7 + 3) % STATES.length]!];
  const [own, other] = number % 2 === 0 ? [home, away] : [away, home];
  const day = new Date(Date.UTC(2000, 0, 1 + Math.floor(place / DAILY))).toISOString().slice(0, 10);
  const names = [home, away].map((state) => `Minister${state} Of${state}${call % 50}`);
  const text = `${names[0]} spoke with ${names[1]}. They discussed trade number ${call} and the harbour.`;
  const url = `https://mfa.example/${own}/${number}`;
  const [page, version] = [pageId(url), versionId(`Call ${number}`, text)];
  const document: Document = {
    id: documentId(page, version),
    page,
    version,
    url,
    publisher: { name: `Ministry of ${own}`, country: own },
    language: "en",
    title: `Call ${number}`,
    section: [],
    published: { value: { date: day }, basis: { kind: "page", field: "published" } },
    text,
    blocks: [{ kind: "paragraph", start: 0, end: text.length }],
  };
  const span = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const reader = { name: "hand", version: "1" };
  return {
    document,
    seen: "2040-01-01T00:00:00.000Z",
    record: {
      schema: 1,
      id: recordId(document.id, reader),
      document: document.id,
      version,
      reader,
      actors: names.map((name, at) => ({
        id: `a${at + 1}` as ActorId,
        kind: "person",
        name: stated(name, span(name)),
        mentions: [span(name)],
        offices: [],
        side: stated(at === 0 ? home : away, span(name)),
      })),
      occasion: {
        kind: stated("call", span("spoke with")),
        status: "held",
        date: { value: day, basis: { kind: "page", field: "published" } },
        parties: names.map(
          (name, at): Party => ({
            actor: `a${at + 1}` as ActorId,
            part: "participant",
            side: stated(at === 0 ? home : away, span(name)),
            office: stated(`Foreign Minister of ${other}`, span(name)),
          }),
        ),
      },
      statements: [],
      commitments: [],
      mentioned: [],
      topics: [{ topic: "trade and investment", evidence: [span("trade")] }],
      notes: [],
    },
  };
}
