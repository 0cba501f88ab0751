// How fast one core tells what is new in a readout when 200 earlier ones of its relation are known, and whether a readout that
// repeats one sentence over and over takes more than its length.
import { noveltyOf, READ } from "../src/analysis/novelty/novelty.ts";
import type { Readout } from "../src/analysis/novelty/readouts.ts";
import type { DocumentId } from "../src/model/ids.ts";
import { tellingOf } from "../src/model/telling.ts";
import { readPage } from "../src/page/read-page.ts";
import { read } from "../src/reading/read.ts";
import type { BenchResult } from "./run.ts";
import { realistic } from "./texts/realistic.ts";

const HISTORY = 200;
const BACKGROUND = 60;
/** The first rounds only warm up. */
const ROUNDS = 12;
const WARM = 4;

export async function run(): Promise<BenchResult[]> {
  const readouts = realistic()
    .slice(0, HISTORY + 1)
    .flatMap((document, at): Readout[] => {
      const record = read(document);
      return record ? [item(document, record, at)] : [];
    });
  // What there is, over and over, until it is a history.
  const history = Array.from({ length: HISTORY }, (_, at) => ({
    ...readouts[at % readouts.length]!,
    sequence: at + 1,
  }));
  const sentence = "The ministers discussed trade, energy and the situation at the border of both states. ";
  const long = readPage({ body: sentence.repeat(2000), language: "en", title: "Long" });
  const quarter = readPage({ body: sentence.repeat(500), language: "en", title: "Quarter" });
  const [whole, part] = [long, quarter].map((document) => item(document, read(document)!, HISTORY + 1)) as [
    Readout,
    Readout,
  ];
  const usual = milliseconds(readouts.at(-1)!, history);
  return [
    { name: `what is new against ${HISTORY} readouts, ${READ} word by word`, value: usual, unit: "ms" },
    {
      name: "one sentence over and over: a character, times a quarter's",
      value: milliseconds(whole, history) / 4 / milliseconds(part, history),
      unit: "x",
    },
  ];
}

const item = (document: Readout["document"], record: Readout["record"], at: number): Readout => ({
  sequence: at + 1,
  document,
  record,
  first: "2031-01-01T00:00:00.000Z",
  last: "2031-01-01T00:00:00.000Z",
  state: "current",
});

function milliseconds(current: Readout, history: readonly Readout[]): number {
  const tellings = history.map((one) => tellingOf(one));
  const before = {
    history: tellings,
    capped: true,
    background: tellings.slice(-BACKGROUND),
    texts: new Map<DocumentId, Readout>(history.map((one) => [one.document.id, one])),
  };
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    noveltyOf(current, before);
    return performance.now() - start;
  }).slice(WARM);
  return times.sort((a, b) => a - b)[times.length >> 1]!;
}
