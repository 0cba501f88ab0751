import type { Side } from "./actor.ts";
import type { Span } from "./evidence.ts";
import type { DocumentId, FormulaId, PageId, StatementId, VersionId } from "./ids.ts";
import type { When } from "./when.ts";

/** On fewer occasions wording does not recur. */
export const LEAST_OCCASIONS = 3;

/** Wording that recurs: the same words, or nearly, on at least three occasions. Defined in docs/formulas.md. */
export interface Core {
  id: FormulaId;
  /** BCP 47, the first part of it: "en". */
  language: string;
  /** The words by which it is known, folded as for searching (src/text/words.ts); "\0" stands for a person's name. */
  words: string[];
  /** The same words as one of its texts has them. */
  wording: string;
}

/** A formula as it is taken in. */
export interface NewCore extends Core {
  /** Neighbours among its content words, by which it is found among many. */
  hints: readonly string[];
}

/** A place where a formula is used. */
export interface FormulaUse {
  formula: FormulaId;
  document: DocumentId;
  /** In `Document.text`, half-open UTF-16. */
  span: Span;
  /** These very words, as they stand. */
  wording: string;
  /** Whether all words of the formula stand there, and no others between them. */
  exact: boolean;
  /** From 0 to 1: how many of its content words stand there in their order. */
  share: number;
  /** The statement in whose sentence it stands; absent where nothing has read the document. */
  statement?: StatementId;
  /** Whose words these are, in the record's names; empty for the publisher's own telling. */
  holders: { name: string; side?: Side }[];
}

/** A use with what its document tells. */
export interface ToldUse extends FormulaUse {
  sequence: number;
  page: PageId;
  version: VersionId;
  title: string;
  publisher?: string;
  /** Whom the readout is about, without its own publisher's state: ISO 3166-1 alpha-2 or an organisation's short name. */
  to: Side[];
  day?: When;
  /** Readouts of one meeting, and copies, are one occasion. */
  occasion: string;
}

/** A formula as a list shows it. */
export interface Formula extends Core {
  uses: number;
  occasions: number;
  /** How many of the uses have other words than the formula. */
  changed: number;
  /** Names of the publishers, that with most uses first. */
  publishers: string[];
  first?: When;
  last?: When;
}

export interface FormulaQuery {
  publisher?: string;
  /** Parties of the readouts; two sides are a pair. */
  sides?: readonly Side[];
  /** Used on this day or later; reduced precision is allowed. */
  since?: When;
  language?: string;
  /** Words that must all stand in the formula, folded. */
  words?: readonly string[];
  order?: "occasions" | "latest" | "first";
  offset?: number;
  /** Default: all. */
  limit?: number;
}

/** What the miner made of one document. */
export interface Mined {
  document: DocumentId;
  /** Fingerprints of its runs of words, whole numbers of 48 bits. */
  prints: readonly number[];
  uses: readonly FormulaUse[];
}

/** A part of a store's contract, with the failures that src/model/archive.ts names. All of it is derived. */
export interface Formulas {
  /** Sequence numbers of current documents that this version of the miner has not seen, oldest first. */
  unmined(miner: string): Promise<number[]>;
  /** How many documents it has seen. */
  mined(miner: string): Promise<number>;
  /** Forgets all formulas, uses and fingerprints. */
  forgetFormulas(): Promise<void>;
  putFormulas(cores: readonly NewCore[]): Promise<void>;
  /** What was known of these documents is replaced. */
  putMined(miner: string, mined: readonly Mined[]): Promise<void>;
  /** Formulas of a language, without their uses: all, or those that have two of these hints or more. */
  cores(language: string, hints?: readonly string[]): Promise<Core[]>;
  /** Other current documents that bear some of these fingerprints, with those that they bear. */
  bearing(prints: readonly number[], except: DocumentId): Promise<Map<DocumentId, number[]>>;
  /** Takes in uses of new formulas in documents that have been mined before. */
  addUses(uses: readonly FormulaUse[]): Promise<void>;

  formulas(query?: FormulaQuery): Promise<Formula[]>;
  countFormulas(query?: FormulaQuery): Promise<number>;
  formula(id: FormulaId): Promise<Formula | undefined>;
  /** In current documents, the oldest first. */
  usesOf(id: FormulaId): Promise<ToldUse[]>;
  /** In one document, in the order of its text. */
  usesIn(document: DocumentId): Promise<ToldUse[]>;
  /** Occasions a year of the readouts of these publishers: the whole of which a share is told. */
  occasionsByYear(publishers: readonly string[]): Promise<Map<string, number>>;
}
