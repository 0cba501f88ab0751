import type { Clause, Range } from "./clause.ts";
import { adverb, finite, is, opensNoun, subjectPronoun, time, verbAt, verbLike } from "./words.ts";

/** The noun phrase that ends before an item: "An aide to the minister, Ana Orlo," included with its asides. */
export function nounBefore(clause: Clause, end: number): Range | undefined {
  const { items } = clause;
  const { grammar } = clause.pack;
  let next = end;
  while (next > 0 && (adverb(clause, next - 1) || (time(clause, next - 1) && !items[next - 1]!.capital))) next--;
  const last = items[next - 1];
  if (!last) return undefined;
  if (last.text === ",") {
    const aside = asideStart(clause, next - 1);
    if (aside === undefined) return undefined;
    const from = walk(clause, aside);
    return from === aside ? undefined : trim(clause, { from, next: next - 1 });
  }
  if (last.kind === "word" && grammar.pronouns.has(last.lower) && !grammar.determiners.has(last.lower)) {
    if (/^(?:who|which)$/.test(last.lower)) return relativeBefore(clause, next - 1);
    return { from: next - 1, next };
  }
  if (last.lower === "that") return relativeBefore(clause, next - 1);
  const from = walk(clause, next);
  if (from === next) return undefined;
  return trim(clause, { from, next });
}

/** "the minister, who said": the pronoun, and the noun it stands for where that is the word before. */
export function relativeBefore(clause: Clause, at: number): Range | undefined {
  const { items } = clause;
  const before = items[at - 1];
  if (!before) return items[at]!.lower === "that" ? undefined : { from: at, next: at + 1 };
  if (items[at]!.lower === "that" && (before.kind !== "word" || verbLike(clause, at - 1) || verbAt(clause, at - 1)))
    return undefined;
  return { from: at, next: at + 1 };
}

/** Walks left over a noun phrase; returns where it begins, or `end` where there is none. */
export function walk(clause: Clause, end: number): number {
  const { items } = clause;
  const { grammar } = clause.pack;
  let at = end;
  while (at > 0 && end - at < 26) {
    const item = items[at - 1]!;
    if (item.kind === "mark") {
      if (item.text === ")") {
        let open = at - 2;
        while (open > 0 && at - open < 14 && items[open]!.text !== "(") open--;
        if (items[open]?.text === "(") {
          at = open;
          continue;
        }
      }
      if (/^[.’'&%$/#@-]$/.test(item.text)) {
        at--;
        continue;
      }
      break;
    }
    if (item.kind === "quote") {
      // "“It is done,” she": a quotation that ends with a mark of its own is no part of a name.
      if (item.end - item.start > 40 || at === end || /[,.!?…—]["”']+$/.test(item.text)) break;
      at--;
      continue;
    }
    if (item.kind !== "word") {
      at--;
      continue;
    }
    if (item.lower === "and") {
      // "Ana Orlo and Bela Tirn said", not "… the plan and Bela Tirn said".
      if (at >= 2 && at < end && joins(clause, at - 1, end)) {
        at--;
        continue;
      }
      break;
    }
    if (grammar.subordinators.has(item.lower) || verbLike(clause, at - 1)) break;
    if (grammar.pronouns.has(item.lower) && !grammar.determiners.has(item.lower)) {
      break;
    }
    if (grammar.prepositions.has(item.lower)) {
      if (!grammar.nounLinks.has(item.lower) || at === end) break;
      const noun = items[at - 2];
      if (!noun || noun.kind === "mark" || noun.kind === "quote" || time(clause, at - 2)) {
        break;
      }
      if (
        noun.kind === "word" &&
        (grammar.prepositions.has(noun.lower) || grammar.subordinators.has(noun.lower) || finite(clause, at - 2))
      )
        break;
      at--;
      continue;
    }
    if (at < end && finite(clause, at - 1)) break;
    at--;
  }
  return at;
}

/** Both sides of an "and" are of one sort. */
export function joins(clause: Clause, and: number, end: number): boolean {
  const { items } = clause;
  const left = items[and - 1]!;
  const right = items[and + 1]!;
  if (left.kind !== "word" && left.kind !== "number") return left.text === ")";
  if (left.capital && right.capital) return true;
  if (is(clause, and + 1, clause.pack.grammar.determiners)) {
    // A whole clause may end before "and the minister said".
    for (let at = and - 1; at >= 0 && and - at < 12; at--) {
      if (items[at]!.kind === "mark" && items[at]!.text !== ".") break;
      if (finite(clause, at) || verbLike(clause, at)) return false;
    }
  }
  return end > and;
}

/** Adverbs, times and conjunctions at the front of a noun phrase are not its own. */
export function trim(clause: Clause, range: Range): Range | undefined {
  let { from, next } = range;
  const { grammar } = clause.pack;
  for (;;) {
    const item = clause.items[from];
    if (from >= next || !item) return undefined;
    const drop =
      (item.kind === "mark" && item.text !== "$" && item.text !== "@") ||
      (adverb(clause, from) && !item.capital) ||
      (time(clause, from) && from + 1 < next) ||
      (/^(?:and|but|so|then|meanwhile|however|moreover|still|now|yet)$/.test(item.lower) && from + 1 < next) ||
      (from + 1 < next && item.lower.endsWith("ly") && clause.items[from + 1]!.text === ",");
    if (!drop) break;
    from++;
  }
  // "In Marsk the minister": a place before the subject.
  if (is(clause, from, grammar.prepositions)) {
    for (let at = from + 1; at < next; at++) {
      if (is(clause, at, grammar.determiners) && at > from + 1) {
        from = at;
        break;
      }
    }
  }
  while (
    next > from &&
    clause.items[next - 1]!.kind === "mark" &&
    clause.items[next - 1]!.text !== ")" &&
    clause.items[next - 1]!.text !== "."
  )
    next--;
  return from < next ? { from, next } : undefined;
}

/** The end of the noun phrase that begins here: up to a comma, a verb or a preposition that does not tie nouns. */
export function nounEnd(clause: Clause, from: number): number {
  const { items } = clause;
  const { grammar } = clause.pack;
  let at = from;
  for (; at < items.length && at - from < 30; at++) {
    const item = items[at]!;
    if (item.text === "(") {
      const close = items.findIndex((other, index) => index > at && other.text === ")");
      if (close < 0 || close - at > 12) break;
      at = close;
      continue;
    }
    if (item.text === "." && at < items.length - 1) continue;
    if (item.kind === "mark" || item.kind === "quote") break;
    if (at > from && (verbLike(clause, at) || time(clause, at))) break;
    if (grammar.subordinators.has(item.lower) && item.lower !== "and") break;
    if (grammar.prepositions.has(item.lower) && !/^(?:of|for|at|with)$/.test(item.lower)) break;
  }
  return at;
}

export function objectEnd(clause: Clause, at: number): number {
  const { items } = clause;
  let here = at;
  if (is(clause, here, clause.pack.grammar.determiners)) here++;
  const capital = items[here]?.capital === true;
  while (here < items.length && items[here]!.kind === "word" && (capital ? items[here]!.capital : here === at)) here++;
  if (here === at) here++;
  while (time(clause, here) || (items[here]?.lower === "on" && time(clause, here + 1))) here++;
  return here;
}

/** A comma here closes what a comma before opened behind a noun: ", the minister," ", who had met him,". */
export function closesAside(clause: Clause, at: number): boolean {
  if (clause.items[at - 1]?.text !== ",") return false;
  return asideStart(clause, at - 1) !== undefined;
}

/** Where an aside that ends with the comma at `comma` begins: the index of its first comma. */
export function asideStart(clause: Clause, comma: number): number | undefined {
  const { items } = clause;
  const { grammar } = clause.pack;
  for (let at = comma - 1; at > 0 && comma - at < 28; at--) {
    const item = items[at]!;
    if (item.kind === "quote") return undefined;
    if (item.text === ",") {
      const opening = items[at + 1]!;
      // A list: "Spain, France, and Italy".
      if (opening.lower === "and" || opening.lower === "but") return undefined;
      const relative = /^(?:who|which|whose|whom|where)$/.test(opening.lower);
      const noun = at > 0 && items[at - 1]!.kind === "word" && !adverb(clause, at - 1);
      if (!noun) return undefined;
      if (relative) return at;
      if (subjectPronoun(clause, at + 1)) return undefined;
      // An apposition holds no verb of its own.
      for (let inside = at + 1; inside < comma; inside++) if (verbLike(clause, inside)) return undefined;
      // "In Marsk, Ana Orlo, …": what stands before must be able to be a subject.
      if (is(clause, at + 1, grammar.subordinators) && !relative) return undefined;
      const start = walk(clause, at);
      if (start === at) return undefined;
      if (is(clause, start, grammar.prepositions) || is(clause, start, grammar.subordinators)) return undefined;
      return at;
    }
    if (item.text === ";" || item.text === ":" || item.text === "—") return undefined;
  }
  return undefined;
}

/** The subject of the clause that ends here, found from its beginning: the words up to its first verb. */
export function headSubject(clause: Clause, to: number): Range | undefined {
  const { items } = clause;
  const { grammar } = clause.pack;
  let from = 0;
  for (let at = to - 1; at > 0; at--) {
    const item = items[at]!;
    if (item.text === ";" || item.text === "—" || item.text === "–") {
      from = at + 1;
      break;
    }
  }
  // An adverbial before a comma.
  const first = items[from];
  if (
    first &&
    (is(clause, from, grammar.prepositions) ||
      is(clause, from, grammar.subordinators) ||
      adverb(clause, from) ||
      /ing$/.test(first.lower))
  ) {
    const comma = items.findIndex((item, at) => at > from && at < to && item.text === ",");
    if (comma > 0) from = comma + 1;
  }
  let next = from;
  while (next < to) {
    const item = items[next]!;
    if (verbLike(clause, next) || item.kind === "quote" || item.text === ";") break;
    if (item.text === ",") {
      // "Ana Orlo, the minister, went and said"
      const close = items.findIndex((other, at) => at > next && at < to && other.text === ",");
      if (close < 0) break;
      next = close + 1;
      continue;
    }
    if (
      next > from &&
      item.kind === "word" &&
      !item.capital &&
      /(?:ed|ook|ame|ent|ade|ave|old|aid|et|ets|ells|akes)$/.test(item.lower) &&
      !is(clause, next - 1, grammar.determiners)
    )
      break;
    if (next > from && verbAt(clause, next)?.kinds.has("third") && !is(clause, next - 1, grammar.determiners)) break;
    next++;
    if (next - from > 24) return undefined;
  }
  while (next > from && (adverb(clause, next - 1) || items[next - 1]!.text === ",")) next--;
  if (next === from || next >= to) return undefined;
  return trim(clause, { from, next });
}

/** A subject and its verb follow: "and the minister will". */
export function newClause(clause: Clause, at: number): boolean {
  if (subjectPronoun(clause, at)) return true;
  if (!opensNoun(clause, at)) return false;
  const end = nounEnd(clause, at);
  return end > at && end < clause.items.length && (verbLike(clause, end) || finite(clause, end));
}
