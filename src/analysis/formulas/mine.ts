import { type Core, type FormulaUse, LEAST_OCCASIONS } from "../../model/formula.ts";
import { formulaId } from "../../model/ids.ts";
import { foldCopies } from "./copies.ts";
import { align, FormulaIndex, wordingOf } from "./matching.ts";
import type { Passage } from "./passages.ts";
import { Runs } from "./repeats.ts";
import type { PlacedUse } from "./uses.ts";

/** Content words by which a longer run must exceed a formula that it holds, to be a formula of its own. */
const MORE = 5;
/** Share of a run's content words that a known formula must have for the run to be a piece of it. */
const COVERED = 0.8;

export interface Minable {
  /** Readouts of one meeting, and copies, are one occasion. */
  occasion: string;
  passages: readonly Passage[];
  /** Those of the passages (prints.ts). */
  prints: readonly number[];
}

/** Takes texts of one language in, one by one, and gives the wording that recurs in them. Of a text only numbers are kept. */
export class Mining {
  readonly #language: string;
  readonly #runs = new Runs();
  readonly #texts: { occasion: string; prints: readonly number[] }[] = [];

  constructor(language: string) {
    this.#language = language;
  }

  add({ occasion, passages, prints }: Minable): void {
    this.#runs.add(passages);
    this.#texts.push({ occasion, prints });
  }

  /** The occasion of each text, copies folded, in the order in which they were added. */
  occasions(): string[] {
    return foldCopies(this.#texts);
  }

  /**
   * Wording that recurs. Of runs that hold or resemble each other the one that is used most, for its length, gives the formula its
   * words; the others are its variants. The wording is that of the folded words until a use is found.
   * @param known formulas that are there already: what resembles them is no new one.
   */
  cores(occasions: readonly string[], known: readonly Core[] = []): Core[] {
    const language = this.#language;
    const wide = language === "zh" || language === "ja" ? 2 : 1;
    const runs = new Map<string, { words: string[]; content: readonly string[]; score: number }>();
    for (const { words, occasions: count } of this.#runs.repeats(occasions)) {
      const key = words.join(" ");
      const { content } = wordingOf(words, language);
      const score = count * (content.length / wide - 3);
      if ((runs.get(key)?.score ?? 0) < score) runs.set(key, { words, content, score });
    }
    const ranked = [...runs].sort(([a, one], [b, other]) => other.score - one.score || (a < b ? -1 : 1));
    const index = new FormulaIndex<Pick<Core, "words">>(language, known);
    const cores: Core[] = [];
    for (const [key, { words, content }] of ranked) {
      if (isKnown(words, content, index, language, MORE * wide)) continue;
      const core: Core = { id: formulaId(language, words), language, words, wording: key };
      index.add(core);
      cores.push(core);
    }
    return cores;
  }
}

/** Whether a run is a piece of a formula, resembles one, or is one with little more. */
function isKnown(
  words: readonly string[],
  content: readonly string[],
  index: FormulaIndex<Pick<Core, "words">>,
  language: string,
  more: number,
): boolean {
  const asPlaces = (forms: readonly string[]) => forms.map((form) => ({ form }));
  return index.near(content).some((formula) => {
    if (formula.words.length === words.length && formula.words.every((word, at) => word === words[at])) return true;
    const other = wordingOf(formula.words, language).content;
    if (content.length - other.length >= more) return false;
    const [short, long] = other.length < content.length ? [other, content] : [content, other];
    return align(short, asPlaces(long), COVERED) !== undefined;
  });
}

/** Share of uses at the edge of a text, word for word and said by nobody, from which wording is furniture. */
const FURNITURE = 0.7;

/**
 * Which formulas stand up: used on enough occasions, and no furniture. Each gets the wording of its first exact use.
 * @param occasionOf the occasion of a document.
 */
export function standing(
  cores: readonly Core[],
  uses: Iterable<PlacedUse>,
  occasionOf: (document: FormulaUse["document"]) => string,
): Core[] {
  const tally = new Map<string, { occasions: Set<string>; uses: number; edge: number; wording?: string }>();
  for (const { formula, document, edge, exact, holders, wording } of uses) {
    let one = tally.get(formula);
    if (!one) {
      one = { occasions: new Set(), uses: 0, edge: 0 };
      tally.set(formula, one);
    }
    one.occasions.add(occasionOf(document));
    one.uses++;
    if (exact) one.wording ??= wording;
    if (edge && exact && holders.length === 0) one.edge++;
  }
  return cores.flatMap((core) => {
    const one = tally.get(core.id);
    if (!one || one.occasions.size < LEAST_OCCASIONS || one.edge >= FURNITURE * one.uses) return [];
    return [{ ...core, ...(one.wording !== undefined && { wording: one.wording }) }];
  });
}
