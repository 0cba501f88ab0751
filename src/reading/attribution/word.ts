import type { VerbForm } from "../../languages/attribution.ts";
import type { LanguagePack } from "../../languages/pack.ts";
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

/** A sentence whose words are being told: what they are, and which are told so far. */
export interface Tagging {
  readonly items: readonly Item[];
  readonly pack: LanguagePack;
  /** The words before the one in question. */
  readonly words: Word[];
  /** All words have capitals, as in a headline. */
  readonly titled: boolean;
}

export const NONE: ReadonlySet<VerbForm> = new Set();

export function is(tagging: Tagging, at: number, set: ReadonlySet<string>): boolean {
  const item = tagging.items[at];
  return item !== undefined && item.kind === "word" && set.has(item.lower);
}

export function formsOf(tagging: Tagging, item: Item): ReadonlySet<VerbForm> {
  if (item.kind !== "word") return NONE;
  const { verbs, forms, shapes, words } = tagging.pack.attribution;
  const known = forms.get(item.lower) ?? verbs.get(item.lower)?.kinds;
  if (known) return known;
  if (words.adverbial.has(item.lower)) return NONE;
  for (const [shape, found] of shapes.verbs) if (shape.test(item.lower)) return found;
  return NONE;
}

export function adverbial(tagging: Tagging, at: number): boolean {
  const item = tagging.items[at];
  if (item?.kind !== "word") return false;
  const { grammar, attribution } = tagging.pack;
  return (
    grammar.negations.has(item.lower) ||
    grammar.adverbs.has(item.lower) ||
    attribution.words.adverbs.has(item.lower) ||
    (!item.capital && attribution.shapes.adverb.test(item.lower) && !attribution.words.adverbial.has(item.lower))
  );
}

export function verbLike(tagging: Tagging, item: Item): boolean {
  const { grammar } = tagging.pack;
  return (
    grammar.be.has(item.lower) ||
    grammar.have.has(item.lower) ||
    grammar.do.has(item.lower) ||
    grammar.modals.has(item.lower)
  );
}

/** The last word before that is no adverb. */
export function lastWord(tagging: Tagging, at: number): Word | undefined {
  let back = at - 1;
  while (back >= 0 && tagging.words[back]!.part === "adverb") back--;
  return tagging.words[back];
}
