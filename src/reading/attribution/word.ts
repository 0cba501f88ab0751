import type { VerbForm } from "../../languages/attribution.ts";
import type { Item } from "./units.ts";

/** What a word does in its sentence. */
export type Part =
  | "name"
  | "noun"
  | "number"
  | "pronoun"
  | "determiner"
  | "owner"
  | "quote"
  | "be"
  | "have"
  | "do"
  | "modal"
  | "to"
  | "verb"
  | "adjective"
  | "adverb"
  | "time"
  | "preposition"
  | "coordinator"
  | "opener"
  | "relative"
  | "that"
  | "mark";

export interface Word extends Item {
  part: Part;
  /** The forms of a verb that this spelling may be; empty for what is no verb. */
  forms: ReadonlySet<VerbForm>;
  /** A pronoun with its auxiliary: "they've". */
  helped?: boolean;
}
