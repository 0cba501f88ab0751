import type { Span } from "../../model/evidence.ts";
import type { DocumentId } from "../../model/ids.ts";
import type { Passage } from "../../model/novelty.ts";
import type { Telling } from "../../model/telling.ts";
import { passageOf, passageOfTelling, type Readout, sentenceAt } from "./readouts.ts";

/** What was known before a readout. */
export class History {
  /** Earlier readouts of the relation, the oldest first. */
  readonly tellings: readonly Telling[];
  /** Earlier readouts of the publisher, of any relation. */
  readonly background: readonly Telling[];
  /** Those of them whose words are at hand. */
  readonly #texts: ReadonlyMap<DocumentId, Readout>;

  constructor(tellings: readonly Telling[], background: readonly Telling[], texts: ReadonlyMap<DocumentId, Readout>) {
    this.tellings = tellings;
    this.background = background;
    this.#texts = texts;
  }

  /** The newest readouts without a gap whose words are at hand, the oldest of them first. */
  texts(most: number): Readout[] {
    return this.tellings.slice(-most).flatMap(({ document }) => this.#texts.get(document) ?? []);
  }

  /** The sentence of an earlier readout in which something stands; the readout's title where its words are not at hand. */
  passage(telling: Telling, find: (readout: Readout) => Span | undefined): Passage {
    const readout = this.#texts.get(telling.document);
    if (!readout) return passageOfTelling(telling);
    const span = find(readout);
    return passageOf(readout, span && sentenceAt(readout, span));
  }
}
