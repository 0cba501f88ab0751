import { FormulaIndex, hintsIn, hintsOf, wordingOf } from "../analysis/formulas/matching.ts";
import { Mining, standing } from "../analysis/formulas/mine.ts";
import { languageOf, type Passage, passagesOf } from "../analysis/formulas/passages.ts";
import { fingerprints, printsOf } from "../analysis/formulas/prints.ts";
import { type PlacedUse, usesIn } from "../analysis/formulas/uses.ts";
import type { Archive, Item } from "../model/archive.ts";
import {
  type Core,
  type Formulas,
  type FormulaUse,
  LEAST_OCCASIONS,
  type Mined,
  type NewCore,
} from "../model/formula.ts";
import type { DocumentId } from "../model/ids.ts";
import type { Meetings } from "../model/meeting.ts";
import type { Relations } from "../model/relations.ts";

/** To be counted up when formulas should be mined anew, because the miner finds more or better. */
export const MINER = "2";

/** New documents from which all are mined anew: so many, and such a share of those mined before. */
const MANY = 200;
const SHARE = 0.2;
/** Of more documents the first so many give the formulas of a language; in the others they are looked for. */
const MOST = 30_000;
/** Documents for one transaction. */
const BATCH = 100;
/** Documents that are held beside a new one, at most: a formula stands from its third occasion on. */
const NEIGHBOURS = 24;

export type Mineable = Archive & Relations & Meetings & Formulas;

export interface MiningOptions {
  signal?: AbortSignal;
  onProgress?: (done: number, all: number) => void;
}

/**
 * Mines all documents that this version of the miner has not seen: few one by one, beside those with which they share runs of
 * words; many together, all anew. Stopped and begun anew it goes on where it was.
 * @returns how many documents were mined.
 */
export async function mineUnmined(archive: Mineable, options: MiningOptions = {}): Promise<number> {
  const unmined = await archive.unmined(MINER);
  if (unmined.length === 0) return 0;
  const before = await archive.mined(MINER);
  if (before === 0 || unmined.length > Math.max(MANY, SHARE * before)) return mineAll(archive, before, options);
  for (const [done, sequence] of unmined.entries()) {
    options.signal?.throwIfAborted();
    for await (const item of archive.items({ after: sequence - 1 })) {
      await mineOne(archive, item);
      break;
    }
    options.onProgress?.(done + 1, unmined.length);
    await breath();
  }
  return unmined.length;
}

const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Formulas get the same words whatever came in which order, as far as all is mined together. Those that stood before and still recur
 * keep their words, and so their addresses.
 */
async function mineAll(archive: Mineable, before: number, { signal, onProgress }: MiningOptions): Promise<number> {
  const { documents: all } = await archive.counts();
  const minings = new Map<string, { mining: Mining; documents: DocumentId[] }>();
  const prints = new Map<DocumentId, number[]>();
  let done = 0;
  const step = async (): Promise<void> => {
    signal?.throwIfAborted();
    done++;
    if (done % BATCH === 0) {
      onProgress?.(done, 2 * all);
      await breath();
    }
  };
  for await (const item of archive.items({ current: true })) {
    const language = languageOf(item.document);
    let one = minings.get(language);
    if (!one) {
      one = { mining: new Mining(language), documents: [] };
      minings.set(language, one);
    }
    const passages = passagesOf(item);
    const own = fingerprints(passages);
    prints.set(item.document.id, own);
    if (one.documents.length < MOST) {
      one.mining.add({ occasion: await occasionOf(archive, item), passages, prints: own });
      one.documents.push(item.document.id);
    }
    await step();
  }
  const indices = new Map<string, FormulaIndex<Core>>();
  const cores: Core[] = [];
  const occasions = new Map<DocumentId, string>();
  for (const [language, { mining, documents }] of minings) {
    const folded = mining.occasions();
    for (const [at, document] of documents.entries()) occasions.set(document, folded[at]!);
    const known = before > 0 ? await archive.cores(language) : [];
    const found = [...known, ...mining.cores(folded, known)];
    cores.push(...found);
    indices.set(language, new FormulaIndex(language, found));
    minings.delete(language);
    await breath();
    signal?.throwIfAborted();
  }
  const uses = new Map<DocumentId, PlacedUse[]>();
  for await (const item of archive.items({ current: true })) {
    const index = indices.get(languageOf(item.document));
    const found = index ? usesIn(item, passagesOf(item), index) : [];
    if (found.length > 0) uses.set(item.document.id, found);
    await step();
  }
  const kept = standing(cores, [...uses.values()].flat(), (document) => occasions.get(document) ?? document);
  await archive.forgetFormulas();
  await archive.putFormulas(kept.map(hinted));
  const ids = new Set(kept.map(({ id }) => id));
  let batch: Mined[] = [];
  let count = 0;
  const flush = async (): Promise<void> => {
    await archive.putMined(MINER, batch);
    count += batch.length;
    batch = [];
    await breath();
  };
  for (const [document, own] of prints) {
    signal?.throwIfAborted();
    const found = (uses.get(document) ?? []).filter(({ formula }) => ids.has(formula)).map(plain);
    batch.push({ document, prints: own, uses: found });
    if (batch.length >= BATCH) await flush();
  }
  await flush();
  onProgress?.(2 * all, 2 * all);
  return count;
}

/**
 * Looks for the formulas that are known in documents that have not been mined, and mines nothing new: of a day that is past, in those
 * whose pages have been changed since.
 */
export async function findKnown(archive: Mineable): Promise<void> {
  const indices = new Map<string, FormulaIndex<Core>>();
  for (const sequence of await archive.unmined(MINER)) {
    for await (const item of archive.items({ after: sequence - 1 })) {
      const language = languageOf(item.document);
      const index = indices.get(language) ?? new FormulaIndex(language, await archive.cores(language));
      indices.set(language, index);
      await archive.addUses(usesIn(item, passagesOf(item), index).map(plain));
      break;
    }
  }
}

const hinted = (core: Core): NewCore => ({
  ...core,
  hints: [...new Set(hintsOf(wordingOf(core.words, core.language).content))],
});

const plain = ({ edge: _edge, ...use }: PlacedUse): FormulaUse => use;

const occasionOf = async (archive: Meetings, { document }: Pick<Item, "document">): Promise<string> =>
  (await archive.meetingOf(document.page))?.id ?? document.page;

/** A document beside those that share runs of words with it, where no known formula explains these. */
async function mineOne(archive: Mineable, item: Item): Promise<void> {
  const { document } = item;
  const language = languageOf(document);
  const passages = item.state === "edited" ? [] : passagesOf(item);
  const uses = usesIn(item, passages, new FormulaIndex(language, await archive.cores(language, hintsIn(passages))));
  const prints = fingerprints(passages);
  const fresh = await newFormulas(archive, { ...item, passages, uses, prints });
  if (fresh.cores.length > 0) {
    await archive.putFormulas(fresh.cores.map(hinted));
    await archive.addUses(fresh.uses.filter((use) => use.document !== document.id).map(plain));
    uses.push(...fresh.uses.filter((use) => use.document === document.id));
  }
  await archive.putMined(MINER, [{ document: document.id, prints, uses: uses.map(plain) }]);
}

async function newFormulas(
  archive: Mineable,
  item: Item & { passages: Passage[]; uses: PlacedUse[]; prints: number[] },
): Promise<{ cores: Core[]; uses: PlacedUse[] }> {
  const unexplained = new Set<number>();
  for (const passage of item.passages) {
    for (const { print, from, to } of printsOf(passage)) {
      const [start, end] = [passage.words[from]!.start, passage.words[to - 1]!.end];
      if (!item.uses.some(({ span }) => span.start <= start && end <= span.end)) unexplained.add(print);
    }
  }
  const bearers = await archive.bearing([...unexplained], item.document.id);
  const counts = new Map<number, number>();
  for (const prints of bearers.values()) for (const print of prints) counts.set(print, (counts.get(print) ?? 0) + 1);
  const often = (print: number): boolean => (counts.get(print) ?? 0) >= LEAST_OCCASIONS - 1;
  const near = [...bearers]
    .map(([document, prints]) => ({ document, shared: prints.filter(often).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || (a.document < b.document ? -1 : 1))
    .slice(0, NEIGHBOURS);
  if (near.length < LEAST_OCCASIONS - 1) return { cores: [], uses: [] };
  const others = await Promise.all(near.map(({ document }) => archive.item(document)));
  const language = languageOf(item.document);
  const mining = new Mining(language);
  const texts: { one: Item; passages: Passage[] }[] = [];
  for (const one of [item, ...others]) {
    if (!one) continue;
    const all = one === item ? item.passages : passagesOf(one);
    const prints = all.map((passage) => printsOf(passage).map(({ print }) => print));
    // Wording that recurs bears a print that does: the other sentences are not needed.
    const passages = all.filter((_, at) => prints[at]!.some(often));
    mining.add({ occasion: await occasionOf(archive, one), passages, prints: [...new Set(prints.flat())] });
    texts.push({ one, passages });
  }
  const occasions = mining.occasions();
  const known = await archive.cores(language, hintsIn(texts.flatMap(({ passages }) => passages)));
  const found = mining.cores(occasions, known);
  if (found.length === 0) return { cores: [], uses: [] };
  const places = new Map(texts.map(({ one }, at) => [one.document.id, occasions[at]!]));
  const fresh = new FormulaIndex<Core>(language, found);
  const uses = texts.flatMap(({ one, passages }) => usesIn(one, passages, fresh));
  const cores = standing(found, uses, (document) => places.get(document) ?? document);
  const ids = new Set(cores.map(({ id }) => id));
  return { cores, uses: uses.filter(({ formula }) => ids.has(formula)) };
}
