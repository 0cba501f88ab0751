// How fast one core reads: pages into documents, documents into records; beside a tagger of parts of speech alone and the
// usual library, on the same texts in the same run.
import compromise from "compromise";
import model from "wink-eng-lite-web-model";
import winkNlp from "wink-nlp";
import { readPage } from "../src/page/read-page.ts";
import { read } from "../src/reading/read.ts";
import { tokenize } from "../src/text/tokens.ts";
import type { BenchResult } from "./run.ts";
import { realistic, sampleNames, samplePages } from "./texts/realistic.ts";

/** Rounds in which all take turns, so that a busy machine slows all of them alike; the first only warms up. */
const ROUNDS = 9;
/** Milliseconds of one turn, at least; the first is longer, for what is read all day is read by compiled code. */
const TURN = 250;
const WARM = 4000;

export async function run(): Promise<BenchResult[]> {
  const pages = samplePages();
  const names = sampleNames();
  const documents = realistic();
  const tagger = winkNlp(model, ["sbd", "pos"]);
  const [page, record, words, tagged, usual] = rates([
    () => pages.map((given) => readPage(given)).length,
    () => documents.map((document) => read(document, { names })).length,
    () => documents.map((document) => tokenize(document.text)).length,
    () => documents.map((document) => tagger.readDoc(document.text)).length,
    () => documents.map((document) => compromise(document.text)).length,
  ]) as [number, number, number, number, number];
  const characters = documents.reduce((sum, document) => sum + document.text.length, 0) / documents.length;
  return [
    { name: "page to document (samples)", value: page, unit: "pages a second" },
    { name: "document to record", value: record, unit: "documents a second" },
    { name: "  characters a document", value: characters, unit: "" },
    { name: "sentences and parts of speech alone (wink-nlp)", value: tagged, unit: "documents a second" },
    { name: "the usual library (compromise)", value: usual, unit: "documents a second" },
    { name: "document to record, times wink-nlp's rate", value: record / tagged, unit: "x" },
    { name: "document to record, times compromise's rate", value: record / usual, unit: "x" },
    { name: "document to record, times cutting into words", value: record / words, unit: "x" },
  ];
}

/** Things done a second by each, at its median round. */
function rates(bodies: readonly (() => number)[]): number[] {
  const measured: number[][] = bodies.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, body] of bodies.entries()) {
      const start = performance.now();
      let done = 0;
      do done += body();
      while (performance.now() - start < (round > 0 ? TURN : WARM));
      if (round > 0) measured[at]!.push((done * 1000) / (performance.now() - start));
    }
  }
  return measured.map((list) => list.sort((a, b) => a - b)[list.length >> 1]!);
}
