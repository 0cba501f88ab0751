import type { VerbForm } from "../../languages/attribution.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import { clauseAhead, infinitiveAhead, nounAhead, pointing } from "./ahead.ts";
import { timeAt } from "./times.ts";
import type { Item } from "./units.ts";
import { isVerb } from "./verb-or-noun.ts";
import type { Part, Word } from "./word.ts";
import { adverbial, formsOf, lastWord, NONE, type Tagging } from "./word.ts";

/** Tells of every word of a sentence what it does there. Nouns and verbs are told apart by their neighbours. */
export function partsOf(items: readonly Item[], pack: LanguagePack): Word[] {
  const long = items.filter((item) => item.kind === "word" && item.text.length > 3);
  const titled = long.length > 2 && long.filter((item) => item.capital).length >= 0.8 * long.length;
  const tagging: Tagging = { items, pack, words: [], titled };
  for (let at = 0; at < items.length; at++) {
    const times = timeAt(tagging, at);
    for (let end = at + times; at < end; at++) tagging.words.push({ ...items[at]!, part: "time", forms: NONE });
    const item = items[at];
    if (!item) break;
    const forms = formsOf(tagging, item);
    const part = partOf(tagging, at, item, forms);
    const helped = part === "pronoun" && pack.attribution.shapes.helped.test(item.lower);
    tagging.words.push({ ...item, part, forms, ...(helped ? { helped } : {}) });
  }
  return tagging.words;
}

export function partOf(tagging: Tagging, at: number, item: Item, forms: ReadonlySet<VerbForm>): Part {
  if (item.kind === "quote" || item.kind === "number") return item.kind;
  if (item.kind === "possessive") return leansOnPronoun(tagging, at) ? "be" : "owner";
  if (item.kind === "mark") {
    // "the Democrats’ plan"
    if (
      /^[’']$/.test(item.text) &&
      tagging.items[at - 1]?.end === item.start &&
      tagging.pack.attribution.shapes.owner.test(tagging.items[at - 1]!.lower)
    )
      return "owner";
    return /^[$#@€£%&]$/.test(item.text) ? "noun" : "mark";
  }
  const { grammar, attribution } = tagging.pack;
  const { lower } = item;
  const inner = item.capital && at > 0 && !opensSentence(tagging, at) && !tagging.titled;
  if (grammar.be.has(lower)) return "be";
  if (grammar.have.has(lower)) return "have";
  if (grammar.do.has(lower)) return "do";
  if (grammar.modals.has(lower) && !inner && !attribution.words.noModals.has(lower)) return "modal";
  if (tagging.pack.according.has(lower)) return "preposition";
  if (attribution.words.pairs.has(lower)) {
    if (clauseAhead(tagging, at)) return "opener";
    return grammar.adverbs.has(lower) ? "adverb" : "preposition";
  }
  if (grammar.to.has(lower)) return infinitiveAhead(tagging, at) ? "to" : "preposition";
  if (attribution.words.relatives.has(lower)) return "relative";
  if (grammar.complementizers.has(lower)) return pointing(tagging, at) ? "determiner" : "that";
  if (attribution.words.coordinators.has(lower)) return "coordinator";
  if (attribution.words.openers.has(lower)) return "opener";
  const last = lastWord(tagging, at);
  if (grammar.prepositions.has(lower) && !inner && !(forms.has("ing") && last?.part === "be")) {
    // "would like", "to like"
    if (forms.has("base") && last && /^(?:modal|to|do)$/.test(last.part)) return "verb";
    return "preposition";
  }
  if (grammar.determiners.has(lower) && !inner) {
    if (attribution.words.objects.has(lower))
      return nounAhead(tagging, at + 1) || formsOf(tagging, tagging.items[at + 1] ?? item).has("base")
        ? "determiner"
        : "pronoun";
    return grammar.pronouns.has(lower) && !nounAhead(tagging, at + 1) ? "pronoun" : "determiner";
  }
  // "one aide"
  if (attribution.when.numbers.has(lower) && grammar.pronouns.has(lower) && nounAhead(tagging, at + 1)) return "number";
  if ((grammar.pronouns.has(lower) || attribution.words.objects.has(lower)) && !(inner && lower.length > 3))
    return "pronoun";
  if (grammar.negations.has(lower)) return "adverb";
  if (
    (last?.part === "modal" || last?.part === "to") &&
    forms.size === 0 &&
    !item.capital &&
    !adverbial(tagging, at) &&
    tagging.words[at - 1]!.part !== "noun"
  )
    return "verb";
  if ((last?.part === "determiner" || last?.part === "owner") && adverbial(tagging, at) && nounAhead(tagging, at + 1))
    return "noun";
  // "was sure that": no noun, whatever comes behind.
  if (
    (attribution.adjectives.has(lower) || attribution.evident.has(lower)) &&
    (last?.part === "be" || (last?.part === "verb" && attribution.words.feeling.has(last.lower)))
  )
    return "adjective";
  if (forms.size > 0 && !inner && !(at === 0 && tagging.items[1]?.capital && !tagging.titled && !forms.has("ing"))) {
    if (isVerb(tagging, at, item, forms, last)) return "verb";
  } else if (inner) return "name";
  if (
    grammar.adverbs.has(lower) ||
    attribution.words.adverbs.has(lower) ||
    (attribution.shapes.adverb.test(lower) && !attribution.words.adverbial.has(lower))
  )
    return "adverb";
  if (item.capital && at > 0) return "name";
  if (at === 0 && item.capital && (tagging.items[1]?.capital || tagging.items[1]?.kind === "possessive")) return "name";
  return "noun";
}

/** Nothing but marks and quotations stands before. */
export function opensSentence(tagging: Tagging, at: number): boolean {
  for (let back = at - 1; back >= 0; back--) {
    const { kind, text } = tagging.items[back]!;
    if (kind !== "mark" && kind !== "quote") return false;
    if (text === ",") return false;
  }
  return true;
}

/** "he's calling", "that's", "who's": the auxiliary leans on a pronoun. */
export function leansOnPronoun(tagging: Tagging, at: number): boolean {
  const host = tagging.words[at - 1];
  return (
    host !== undefined &&
    (host.part === "pronoun" || host.part === "relative" || host.part === "that" || host.part === "opener") &&
    !tagging.pack.grammar.owning.has(host.lower)
  );
}
