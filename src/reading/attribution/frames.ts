import type { Group } from "./groups.ts";
import type { Range } from "./range.ts";
import type { Word } from "./word.ts";

/** A clause: what opens it, who or what its verbs tell of, and its verbs. */
export interface Frame {
  kind: "main" | "complement" | "relative" | "adverbial" | "participial" | "coordinate" | "inserted";
  /** Index of its first word, the opener included. */
  from: number;
  /** Behind its last word, as far as is known. */
  next: number;
  parent: Frame | undefined;
  verb: Verb | undefined;
  subject: Range | undefined;
  /** Noun phrases that may yet be its subject: the first and the last. */
  first: Noun | undefined;
  last: Noun | undefined;
  /** The noun phrase before the last. */
  prior: Noun | undefined;
  /** Right behind a verb that takes a clause: the subject of that clause, if a verb comes. */
  object: Noun | undefined;
}

export interface Noun extends Range {
  /** Behind a preposition: no subject of its own. */
  oblique: boolean;
  /** Behind a comma, a conjunction or at the front. */
  fresh: boolean;
  pronoun: boolean;
  /** "him", "them". */
  object: boolean;
  /** "A, B and C". */
  list: boolean;
}

/** A verb of the sentence with its place in it. */
export interface Verb extends Group {
  subject: Range | undefined;
  frame: Frame;
  /** The verb whose subject it shares: "said …, and denied …". */
  joined: Verb | undefined;
}

export interface Sentence {
  words: readonly Word[];
  verbs: readonly Verb[];
  /** The clauses by the index of the word that opens them. */
  opened: ReadonlyMap<number, Frame>;
}

/** A new clause; `next` is the end of the sentence. */
export const newFrame = (kind: Frame["kind"], from: number, parent: Frame | undefined, next: number): Frame => ({
  kind,
  from,
  next,
  parent,
  verb: undefined,
  subject: undefined,
  first: undefined,
  last: undefined,
  prior: undefined,
  object: undefined,
});
