import type { AttributionFrame } from "../../languages/pack.ts";
import type { Clause } from "./clause.ts";

export function is(clause: Clause, at: number, set: ReadonlySet<string>): boolean {
  const item = clause.items[at];
  return item !== undefined && item.kind === "word" && set.has(item.lower);
}

export function adverb(clause: Clause, at: number): boolean {
  const item = clause.items[at];
  if (item?.kind !== "word") return false;
  return (
    clause.pack.grammar.adverbs.has(item.lower) ||
    clause.pack.grammar.negations.has(item.lower) ||
    (!item.capital &&
      /..ly$/.test(item.lower) &&
      !/^(?:family|ally|rally|only|early|likely|reply|supply|apply)$/.test(item.lower))
  );
}

export function time(clause: Clause, at: number): boolean {
  return is(clause, at, clause.pack.grammar.times);
}

/** The longest verb or phrase at an item; adverbs and times may stand inside a phrase. */
export function verbAt(
  clause: Clause,
  at: number,
): { next: number; frames: ReadonlySet<AttributionFrame>; kinds: ReadonlySet<string> } | undefined {
  const { items } = clause;
  const { verbs } = clause.pack.attribution;
  const first = items[at];
  if (first?.kind !== "word") return undefined;
  let best: { next: number; frames: ReadonlySet<AttributionFrame>; kinds: ReadonlySet<string> } | undefined;
  const plain = verbs.get(first.lower);
  if (plain) best = { next: at + 1, frames: plain.frames, kinds: plain.kinds };
  let phrase = first.lower;
  let next = at + 1;
  for (let taken = 1; taken < 5; taken++) {
    let skipped = next;
    while (skipped < next + 3 && (adverb(clause, skipped) || time(clause, skipped))) skipped++;
    if (items[skipped]?.kind !== "word") break;
    phrase = `${phrase} ${items[skipped]!.lower}`;
    next = skipped + 1;
    const verb = verbs.get(phrase);
    if (verb) best = { next, frames: verb.frames, kinds: verb.kinds };
  }
  return best;
}

export function verbLike(clause: Clause, at: number): boolean {
  return (
    is(clause, at, clause.pack.grammar.be) ||
    is(clause, at, clause.pack.grammar.have) ||
    is(clause, at, clause.pack.grammar.modals) ||
    is(clause, at, clause.pack.grammar.do)
  );
}

export function subjectPronoun(clause: Clause, at: number): boolean {
  return is(clause, at, clause.pack.grammar.pronouns);
}

/** Looks like a verb with a tense: an attributing one in the past or third person, not behind an article. */
export function finite(clause: Clause, at: number): boolean {
  const match = verbAt(clause, at);
  if (!match || clause.items[at]!.capital) return false;
  if (!match.kinds.has("past") && !match.kinds.has("third")) return false;
  if (is(clause, at - 1, clause.pack.grammar.determiners) || clause.items[at - 1]?.kind === "possessive") return false;
  if (is(clause, at - 1, clause.pack.grammar.prepositions)) return false;
  return match.kinds.has("past") || complementFollows(clause, match.next);
}

export function complementFollows(clause: Clause, at: number): boolean {
  const item = clause.items[at];
  return (
    item !== undefined &&
    (item.kind === "quote" ||
      is(clause, at, clause.pack.grammar.clauseOpeners) ||
      is(clause, at, clause.pack.grammar.determiners) ||
      subjectPronoun(clause, at))
  );
}

/** A title in capitals, where every word has one. */
export function titled(clause: Clause): boolean {
  const words = clause.items.filter((item) => item.kind === "word" && item.text.length > 3);
  return words.length > 2 && words.filter((item) => item.capital).length >= 0.8 * words.length;
}

export function adverbsBefore(clause: Clause, at: number): number {
  let count = 0;
  while (at - count > 0 && adverb(clause, at - count - 1)) count++;
  return count;
}

/** A finite verb stands within reach: a clause, not a thing. */
export function clauseIn(clause: Clause, at: number): boolean {
  for (let here = at + 1; here < clause.items.length && here < at + 10; here++) {
    if (clause.items[here]!.kind === "mark" && clause.items[here]!.text !== ".") return false;
    if (is(clause, here, clause.pack.grammar.prepositions)) return false;
    if (verbLike(clause, here)) return true;
  }
  return false;
}

/** A noun phrase or gerund follows. */
export function opensObject(clause: Clause, at: number): boolean {
  const item = clause.items[at];
  if (!item) return false;
  if (item.kind === "number" || item.text === "$" || item.text === "‘" || item.text === "'") return true;
  if (item.kind !== "word") return false;
  const { grammar } = clause.pack;
  if (
    grammar.prepositions.has(item.lower) ||
    (grammar.subordinators.has(item.lower) && item.lower !== "that" && !/^(?:how|why|what)$/.test(item.lower))
  )
    return false;
  return !verbLike(clause, at) && !time(clause, at);
}

export function opensClause(clause: Clause, at: number): boolean {
  const item = clause.items[at];
  if (!item) return false;
  if (item.kind === "number" || item.text === "$" || item.text === "‘" || item.text === "(") return true;
  if (item.kind !== "word") return false;
  return (
    !verbLike(clause, at) &&
    !is(clause, at, clause.pack.grammar.prepositions) &&
    item.lower !== "and" &&
    item.lower !== "or" &&
    item.lower !== "as" &&
    item.lower !== "while" &&
    item.lower !== "but" &&
    item.lower !== "after" &&
    item.lower !== "when"
  );
}

export function opensNoun(clause: Clause, at: number): boolean {
  const item = clause.items[at];
  if (!item) return false;
  if (item.kind !== "word") return false;
  if (time(clause, at)) return false;
  return (
    item.capital ||
    is(clause, at, clause.pack.grammar.determiners) ||
    (!is(clause, at, clause.pack.grammar.prepositions) &&
      !is(clause, at, clause.pack.grammar.subordinators) &&
      !subjectPronoun(clause, at) &&
      !adverb(clause, at) &&
      !verbLike(clause, at))
  );
}
