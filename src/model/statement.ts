import type { Side } from "./actor.ts";
import type { Sourced, Span } from "./evidence.ts";
import type { ActorId, StatementId } from "./ids.ts";
import type { When } from "./when.ts";

/** What a sentence's main content does; defined in docs/reading.md. */
export const ACTS = [
  "report",
  "assess",
  "commit",
  "propose",
  "demand",
  "support",
  "oppose",
  "agree",
  "courtesy",
] as const;
export type ActKind = (typeof ACTS)[number];

/** An act and the words it was read from. */
export type Act = Sourced<ActKind>;

/** Whose view, words or intent a statement is. */
export type Holder =
  | { kind: "actor"; actor: ActorId }
  /** Held by the sides together: "both sides", "the two leaders". `members` are those meant, where it can be told. */
  | { kind: "joint"; members: ActorId[] }
  /** The publisher's own telling. */
  | { kind: "narrator" };

/**
 * One body sentence, or a report nested in one. Another side's words inside a readout are the publisher's account of them:
 * the holder is who is said to speak, the document's publisher is who says so.
 */
export interface Statement {
  id: StatementId;
  sentence: Span;
  /** The words that are the holder's, without "X said that". */
  content: Span[];
  /** The words that mark the holder: "said", "expressed"; absent where the speech goes on from the sentence before. */
  cue?: Span;
  holders: Sourced<Holder[]>;
  manner: "narrated" | "reported" | "quoted";
  acts: Act[];
  addressees?: ActorId[];
  /** The statement inside which this one is reported. Statements without it are the body's sentences, one each, in order. */
  within?: StatementId;
}

/** The statement whose sentence covers a UTF-16 offset. @param statements in the order of the text; they do not overlap. */
export function statementAt(statements: readonly Statement[], offset: number): Statement | undefined {
  let low = 0;
  let high = statements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (statements[middle]!.sentence.start <= offset) low = middle + 1;
    else high = middle;
  }
  const found = statements[low - 1];
  return found && offset < found.sentence.end ? found : undefined;
}

/** How firmly somebody binds itself: "will" and "agreed to"; "intends", "hopes", "stands ready"; "would explore". */
export type Strength = "pledged" | "intended" | "explored";

export interface Commitment {
  id: string;
  statement: StatementId;
  by: Side[];
  to: Side[];
  /** The words of what is to be done. */
  deed: Span;
  strength: Sourced<Strength>;
  due?: Sourced<When>;
  /** "within the framework of the UN", as the text has it. */
  forum?: Sourced<string>;
  condition?: Span;
}
