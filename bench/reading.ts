// How fast one core reads: pages into documents, documents into records; beside a tagger of parts of speech alone and the
// usual library, on the same texts in the same run. Each has a thread and a heap of its own, and one works at a time: in one
// heap, what the largest leaves behind slows the others.
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { BenchResult } from "./run.ts";
import { realistic } from "./texts/realistic.ts";
import type { Contestant } from "./turns/reading.ts";

/** Rounds in which all take turns, so that a busy machine slows all of them alike; the first only warms up. */
const ROUNDS = 7;
/** Milliseconds of one turn, at least; the first is longer, for what is read all day is read by compiled code. */
const TURN = 1000;
const WARM = 5000;

export async function run(): Promise<BenchResult[]> {
  const documents = realistic();
  const characters = documents.reduce((sum, document) => sum + document.text.length, 0) / documents.length;
  const { page, record, words, tagged, usual, en, zh, ru } = await rates([
    "page",
    "record",
    "words",
    "tagged",
    "usual",
    "en",
    "zh",
    "ru",
  ]);
  return [
    { name: "page to document (samples)", value: page, unit: "pages a second" },
    { name: "document to record", value: record, unit: "documents a second" },
    { name: "  characters a document", value: characters, unit: "" },
    { name: "sentences and parts of speech alone (wink-nlp)", value: tagged, unit: "documents a second" },
    { name: "the usual library (compromise)", value: usual, unit: "documents a second" },
    { name: "document to record, times wink-nlp's rate", value: record / tagged, unit: "x" },
    { name: "document to record, times compromise's rate", value: record / usual, unit: "x" },
    { name: "document to record, times cutting into words", value: record / words, unit: "x" },
    { name: "short texts of our own, English", value: en, unit: "characters a second" },
    { name: "  Chinese", value: zh, unit: "characters a second" },
    { name: "  Chinese, times English's rate", value: zh / en, unit: "x" },
    { name: "  Russian", value: ru, unit: "characters a second" },
    { name: "  Russian, times English's rate", value: ru / en, unit: "x" },
  ];
}

/** Things done a second by each, at its median round. */
async function rates(names: readonly Contestant[]): Promise<Record<Contestant, number>> {
  const workers = names.map((name) => new Worker(new URL("turns/reading.ts", import.meta.url), { workerData: name }));
  const measured: number[][] = names.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, worker] of workers.entries()) {
      worker.postMessage(round > 0 ? TURN : WARM);
      const [rate] = (await once(worker, "message")) as [number];
      if (round > 0) measured[at]!.push(rate);
    }
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  const medians = measured.map((list) => list.sort((a, b) => a - b)[list.length >> 1]!);
  return Object.fromEntries(names.map((name, at) => [name, medians[at]!])) as Record<Contestant, number>;
}
