import type { Span } from "../../model/evidence.ts";
import type { DocumentId } from "../../model/ids.ts";
import type { Passage } from "../../model/novelty.ts";
import type { PersonId } from "../../model/person.ts";
import type { Telling } from "../../model/telling.ts";
import { passageOf, passageOfTelling, type Readout, sentenceAt } from "./readouts.ts";

/** Who the names in documents are: by sequence number, then by the name as the document has it. */
export type Persons = ReadonlyMap<number, ReadonlyMap<string, PersonId>>;

/** What was known before a readout. */
export class History {
  /** Earlier readouts of the relation, the oldest first. */
  readonly tellings: readonly Telling[];
  /** Earlier readouts of the publisher, of any relation. */
  readonly background: readonly Telling[];
  /** Those of them whose words are at hand. */
  readonly #texts: ReadonlyMap<DocumentId, Readout>;

  readonly #persons: Persons;

  constructor(
    tellings: readonly Telling[],
    background: readonly Telling[],
    texts: ReadonlyMap<DocumentId, Readout>,
    persons: Persons = new Map(),
  ) {
    this.#persons = persons;
    this.tellings = tellings;
    this.background = background;
    this.#texts = texts;
  }

  /** Who is named so in a document, as far as anybody has said. */
  person({ sequence }: Telling, name: string): PersonId | undefined {
    return this.#persons.get(sequence)?.get(name);
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
