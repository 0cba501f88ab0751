// One contestant in a thread of its own: does its work for as long as it is told to, and answers with things done a second.
import { parentPort, workerData } from "node:worker_threads";
import { readPage } from "../../src/page/read-page.ts";
import { read } from "../../src/reading/read.ts";
import { tokenize } from "../../src/text/tokens.ts";
import { textsIn } from "../texts/languages.ts";
import { realistic, sampleNames, samplePages } from "../texts/realistic.ts";

export type Contestant = "page" | "record" | "words" | "tagged" | "usual" | "en" | "zh" | "ru";

/** Does it for one after another and keeps nothing, as whoever writes each down does; how many that were. */
function each<T>(things: readonly T[], act: (thing: T) => unknown): number {
  for (const thing of things) act(thing);
  return things.length;
}

/** What each does once; how many things that are. */
const BODIES: Record<Contestant, () => Promise<() => number>> = {
  async page() {
    const pages = samplePages();
    return () => each(pages, readPage);
  },
  async record() {
    const names = sampleNames();
    const documents = realistic();
    return () => each(documents, (document) => read(document, { names }));
  },
  en: () => reading("en"),
  zh: () => reading("zh"),
  ru: () => reading("ru"),
  async words() {
    const documents = realistic();
    return () => each(documents, ({ text }) => tokenize(text));
  },
  async tagged() {
    const { default: winkNlp } = await import("wink-nlp");
    const { default: model } = await import("wink-eng-lite-web-model");
    const tagger = winkNlp(model, ["sbd", "pos"]);
    const documents = realistic();
    return () => each(documents, ({ text }) => tagger.readDoc(text));
  },
  async usual() {
    const { default: compromise } = await import("compromise");
    const documents = realistic();
    return () => each(documents, ({ text }) => compromise(text));
  },
};

/** Counted in characters, of which a language needs more or fewer to say the same. */
async function reading(language: "en" | "zh" | "ru"): Promise<() => number> {
  const { documents, names, characters } = textsIn(language);
  return () => {
    for (const document of documents) read(document, { names });
    return characters;
  };
}

const body = await BODIES[workerData as Contestant]();
parentPort!.on("message", (milliseconds: number) => {
  const start = performance.now();
  let done = 0;
  do done += body();
  while (performance.now() - start < milliseconds);
  parentPort!.postMessage((done * 1000) / (performance.now() - start));
});
