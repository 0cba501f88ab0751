import type { LanguagePack } from "../languages/pack.ts";
import type { Token } from "../text/tokens.ts";
import { baseCueAt, cueAt, type FoundCue, predicateAt } from "./cues.ts";

export interface FoundVerb {
  cue: FoundCue;
  passive: boolean;
  negated: boolean;
}

/** How far the words go that tell more of a subject: "Ministers from forty countries of the region gathered". */
const MODIFIER = 12;

/** A verb behind a subject and what a preposition ties to it, with no clause between. */
export function verbBehindModifier(tokens: readonly Token[], from: number, pack: LanguagePack): FoundVerb | undefined {
  if (!pack.grammar.nounLinks.holds(tokens[from])) return undefined;
  for (let at = from + 2; at < tokens.length && at < from + MODIFIER; at++) {
    const { lower, text, capital } = tokens[at]!;
    if (text === "," || pack.grammar.relatives.has(lower) || pack.grammar.clauseOpeners.has(lower)) return undefined;
    if (capital || pack.grammar.governing.holds(tokens[at - 1]) || pack.grammar.determiners.holds(tokens[at - 1]))
      continue;
    const cue = cueAt(tokens, at, pack);
    if (cue && cue.from === at && mayBeFinite(lower, pack)) return verbAfter(tokens, at, pack);
    if (pack.grammar.be.has(lower) || pack.grammar.have.has(lower)) return verbAfter(tokens, at, pack);
  }
  return undefined;
}

const mayBeFinite = (form: string, pack: LanguagePack): boolean => isPast(form, pack) || pack.finite.test(form);

/** The auxiliaries behind a subject and the verb that they belong to. */
export interface VerbGroup {
  /** Index of the verb; past the end where there is none. */
  verb: number;
  modal?: string;
  /** "did", "does": a base form follows. */
  base: boolean;
  negated: boolean;
}

export function verbGroup(tokens: readonly Token[], from: number, pack: LanguagePack): VerbGroup {
  const { modals, negations, do: does, be, have } = pack.grammar;
  const group: VerbGroup = { verb: from, base: false, negated: false };
  for (; group.verb < tokens.length && group.verb < from + 12; group.verb++) {
    const { lower, text } = tokens[group.verb]!;
    if (modals.has(lower)) group.modal ??= lower;
    if (does.has(lower)) group.base = true;
    if (negations.has(lower)) group.negated = true;
    const helps = modals.has(lower) || does.has(lower) || negations.has(lower) || be.has(lower) || have.has(lower);
    if (!helps && text !== "," && !pack.between.has(lower) && !pack.adverb.test(lower)) break;
  }
  return group;
}

/** The verb behind a subject: adverbs, auxiliaries and one insertion between commas or brackets are stepped over. */
export function verbAfter(
  tokens: readonly Token[],
  from: number,
  pack: LanguagePack,
  plural = false,
): FoundVerb | undefined {
  let at = from;
  let be = false;
  let perfect = false;
  let negated = false;
  if (tokens[at]?.text === "(") {
    while (at < tokens.length && at < from + 12 && tokens[at]!.text !== ")") at++;
    at++;
  }
  // "The two leaders and their teams"
  if (pack.grammar.and.holds(tokens[at]) && pack.grammar.owning.holds(tokens[at + 1])) at += 3;
  for (const start of [at, ...insertionEnds(tokens, at)]) {
    be = false;
    perfect = false;
    // Behind an auxiliary a base form is no present.
    let bare = false;
    let here = start;
    for (let steps = 0; steps < 10 && here < tokens.length; steps++) {
      // "we welcome", "the authorities maintain": the base form is the present of more than one.
      const cue = cueAt(tokens, here, pack) ?? (plural && !bare ? baseCueAt(tokens, here, pack) : undefined);
      const form = cue && tokens[cue.from]!.lower;
      if (cue && form && !(steps === 0 && cue.from === from && pack.progressive.test(form))) {
        const participle = pack.participle.test(form);
        if (pack.progressive.test(form) && !be && here === from) return undefined;
        // "The President, emphasizing the ties, expressed": an aside that ends at its comma.
        if (pack.progressive.test(form) && !be && here === from + 1 && tokens[from]!.text === ",") break;
        return { cue: negated ? denied(cue) : cue, passive: be && participle && !perfect, negated };
      }
      const predicate = be ? predicateAt(tokens, here, pack) : undefined;
      if (predicate) return { cue: negated ? denied(predicate) : predicate, passive: false, negated };
      const token = tokens[here]!;
      const isBe = pack.grammar.be.holds(token);
      bare ||= isBe || pack.grammar.modals.holds(token) || pack.grammar.have.holds(token);
      negated ||= pack.grammar.negations.holds(token);
      if (isBe) {
        be = true;
        perfect = false;
      } else if (pack.grammar.have.holds(token)) perfect = true;
      if (token.text !== "," && !pack.between.holds(token) && !pack.adverb.test(token.lower)) break;
      here++;
    }
  }
  return undefined;
}

/** "does not support": who does not back opposes; who does not oppose, promise or ask says how things are. */
const denied = (found: FoundCue): FoundCue =>
  found.cue.class === "perform"
    ? { ...found, cue: { ...found.cue, acts: [found.cue.acts[0] === "support" ? "oppose" : "assess"] } }
    : found;

/** ", who is on a visit to Velland, met", ", today, 11 September, met": where insertions that open at a comma may close. */
function insertionEnds(tokens: readonly Token[], comma: number): number[] {
  const ends: number[] = [];
  if (tokens[comma]?.text !== ",") return ends;
  for (let at = comma + 1; at < tokens.length && at < comma + 32 && ends.length < INSERTIONS; at++)
    if (tokens[at]!.text === ",") ends.push(at + 1);
  return ends;
}

/** More commas than these are a list's. */
const INSERTIONS = 3;

export const isPast = (form: string, pack: LanguagePack): boolean =>
  form.endsWith(pack.pastEnding) || pack.pasts.has(form);
