import type { Clause, Cue } from "./clause.ts";
import { clauseEnd } from "./contents.ts";
import { closesAside, headSubject, nounBefore, nounEnd } from "./nouns.ts";
import {
  adverb,
  adverbsBefore,
  complementFollows,
  is,
  opensNoun,
  subjectPronoun,
  time,
  titled,
  verbAt,
  verbLike,
} from "./words.ts";

export function verbCue(clause: Clause, at: number): Cue | undefined {
  const { items } = clause;
  const { grammar } = clause.pack;
  const match = verbAt(clause, at);
  if (!match) return undefined;
  // A capital inside a sentence is a name's: "Post", "Claim".
  if (items[at]!.capital && at > 0 && items[at - 1]!.capital && !titled(clause)) return undefined;
  let from = at;
  let be = false;
  let have = false;
  let modal = false;
  let to = false;
  for (; from > 0; from--) {
    const item = items[from - 1]!;
    if (adverb(clause, from - 1)) continue;
    if (
      item.kind === "possessive" &&
      (match.kinds.has("ing") || match.kinds.has("participle") || match.kinds.has("past"))
    ) {
      // "He's claiming": the auxiliary leans on a pronoun.
      if (is(clause, from - 2, grammar.pronouns) && from - 1 > 0) {
        be = match.kinds.has("ing");
        have = !be;
        continue;
      }
      break;
    }
    if (item.kind !== "word") break;
    if (grammar.be.has(item.lower)) be = true;
    else if (grammar.have.has(item.lower)) have = true;
    else if (grammar.do.has(item.lower) || grammar.modals.has(item.lower)) modal = true;
    else if (item.lower === "to" && !to && from === at - adverbsBefore(clause, at)) to = true;
    else break;
    if (to) {
      from--;
      break;
    }
  }
  // An adverb that opens the sentence or stands behind a comma is not the verb's.
  const cue: Cue = {
    from,
    verb: at,
    next: match.next,
    frames: match.frames,
    usage: "finite",
    source: undefined,
    inverted: false,
    parent: undefined,
    content: [],
    rule: "clause",
  };
  const { kinds } = match;
  const before = items[from - 1];
  if (to) {
    if (!kinds.has("base")) return undefined;
    cue.usage = "infinitive";
    return infinitiveCue(clause, cue);
  }
  if (kinds.has("ing")) {
    if (be) return withSubject(clause, cue);
    cue.usage = "participle";
    return participleCue(clause, cue);
  }
  if (be && !modal && (kinds.has("participle") || kinds.has("past"))) {
    cue.usage = "passive";
    return passiveCue(clause, cue);
  }
  if (be) {
    if (kinds.has("participle") || kinds.has("past")) {
      cue.usage = "passive";
      return passiveCue(clause, cue);
    }
    return undefined;
  }
  if (have) return kinds.has("participle") || kinds.has("past") ? withSubject(clause, cue) : undefined;
  if (modal) {
    if (!kinds.has("base")) return undefined;
    cue.modal =
      is(clause, from, grammar.modals) || items.slice(from, at).some((item) => grammar.modals.has(item.lower));
    return withSubject(clause, cue);
  }
  if (before && (is(clause, from - 1, grammar.determiners) || before.kind === "possessive")) {
    if (!(grammar.pronouns.has(before.lower) && !kinds.has("third") && kinds.has("past"))) {
      if (!/^(?:who|which|this|many|some|most|few|all|others|both|none)$/.test(before.lower)) return undefined;
    }
  }
  if (before && is(clause, from - 1, grammar.prepositions)) return undefined;
  if (kinds.has("past")) {
    // "allegations made by": a participle behind its noun has an agent of its own.
    if (is(clause, match.next, new Set(["by"]))) return undefined;
    return withSubject(clause, cue);
  }
  if (kinds.has("third")) return nounlike(clause, cue) ? undefined : withSubject(clause, cue);
  if (kinds.has("base")) {
    if (from !== at && !adverb(clause, from)) return undefined;
    const subject = items[from - 1];
    if (!subject) return undefined;
    const plural =
      (subject.kind === "word" && /[^s']s$/.test(subject.lower) && !verbLike(clause, from - 1)) ||
      /^(?:people|they|we|i|you|who|many|some|most|others|few|women|men|both|police|percent|also|all)$/.test(
        subject.lower,
      );
    // "The critics of the plan say that": what follows tells that it is a verb.
    if (
      !plural &&
      (clause.pack.attribution.alsoNouns.has(items[at]!.lower) ||
        subject.kind !== "word" ||
        !complementFollows(clause, match.next))
    )
      return undefined;
    return withSubject(clause, cue);
  }
  return undefined;
}

/** "early-morning tweets", "battleground states": a word in "-s" is a verb only where its words follow. */
export function nounlike(clause: Clause, cue: Cue): boolean {
  const { items } = clause;
  const before = items[cue.from - 1];
  const after = items[cue.next];
  if (!before) return true;
  if (cue.from < cue.verb || !clause.pack.attribution.alsoNouns.has(items[cue.verb]!.lower)) return false;
  const named =
    before.kind === "word" &&
    (before.capital || subjectPronoun(clause, cue.from - 1) || /^(?:and|but|that|who|which)$/.test(before.lower));
  if (after === undefined || after.kind === "quote" || after.kind === "mark")
    return !(named || before.kind === "mark" || before.kind === "word");
  // "rules that could lead": a relative clause, not what the rules say.
  if (after.lower === "that" && (verbLike(clause, cue.next + 1) || verbAt(clause, cue.next + 1))) return true;
  if (/^(?:who|which|when|where|if)$/.test(after.lower)) return true;
  // "appeals to voters", "plans for Europe"
  if (cue.next > cue.verb + 1) return !named;
  if (complementFollows(clause, cue.next) || after.capital || after.lower === "to" || after.kind === "number")
    return (
      before.kind === "word" &&
      /(?:-\w+|ing|al|ive|ous|ful|ed|ish|ic)$/.test(before.lower) &&
      !before.capital &&
      !complementFollows(clause, cue.next)
    );
  return !named;
}

/** The subject of a finite verb: before it, behind it where turned round, or that of the verb it is joined to. */
export function withSubject(clause: Clause, cue: Cue): Cue | undefined {
  const { items } = clause;
  const { grammar } = clause.pack;
  const before = items[cue.from - 1];
  const afterQuote = before?.kind === "quote" || (before?.text === "," && items[cue.from - 2]?.kind === "quote");
  const says = cue.frames.has("clause") || cue.frames.has("told") || cue.frames.has("asked") || cue.frames.has("weak");
  if (
    says &&
    cue.from === cue.verb &&
    (afterQuote || before?.text === ",") &&
    opensNoun(clause, cue.next) &&
    !closesAside(clause, cue.from)
  ) {
    const next = nounEnd(clause, cue.next);
    const stop = items[next];
    // "…, said Ana Orlo, …": nothing else may follow the subject.
    if (
      next > cue.next &&
      (afterQuote ||
        !stop ||
        stop.kind === "mark" ||
        grammar.prepositions.has(stop.lower) ||
        time(clause, next) ||
        /^(?:who|which|as|while|after|when)$/.test(stop.lower))
    ) {
      cue.source = { from: cue.next, next };
      cue.inverted = true;
      return cue;
    }
  }
  if (!before) return undefined;
  if (/^(?:and|but|then|or)$/.test(before.lower) || (before.text === "," && !closesAside(clause, cue.from))) {
    const parent = parentOf(clause, cue);
    if (parent) {
      cue.parent = parent;
      cue.source = parent.source;
      return cue;
    }
    if (before.text === ",") return undefined;
    const head = headSubject(clause, cue.from - 1);
    if (!head) return undefined;
    cue.source = head;
    return cue;
  }
  const source = nounBefore(clause, cue.from);
  if (!source) return undefined;
  cue.source = source;
  return cue;
}

/** The last finite cue before, with nothing that closes its clause in between. */
export function parentOf(clause: Clause, cue: Cue): Cue | undefined {
  for (let at = clause.cues.length - 1; at >= 0; at--) {
    const other = clause.cues[at]!;
    if (other.source === undefined && other.usage !== "finite") continue;
    if (other.usage === "finite" || other.usage === "participle") {
      for (let between = other.next; between < cue.from; between++)
        if (clause.items[between]!.text === ";") return undefined;
      return other;
    }
  }
  return undefined;
}

/** ", adding that …", "by announcing …": whose it is, is the verb's before it; behind a noun it is the noun's. */
export function participleCue(clause: Clause, cue: Cue): Cue | undefined {
  const { items } = clause;
  const { grammar } = clause.pack;
  const before = items[cue.from - 1];
  if (!before) {
    // "Speaking of …, she said": the subject comes.
    return undefined;
  }
  const gerund = is(clause, cue.from - 1, grammar.prepositions) || is(clause, cue.from - 1, grammar.subordinators);
  if (before.text === "," || gerund || before.kind === "quote") {
    if (gerund && !/^(?:by|while|before|after|without|and|for|in|when|of|with|from)$/.test(before.lower))
      return undefined;
    const parent = parentOf(clause, cue);
    if (parent) {
      cue.parent =
        before.text === "," ||
        before.kind === "quote" ||
        before.lower === "and" ||
        before.lower === "while" ||
        before.lower === "by"
          ? parent
          : undefined;
      cue.source = parent.source;
    } else {
      cue.source = headSubject(clause, before.text === "," ? cue.from - 1 : cue.from - 1);
    }
    return cue.source ? cue : undefined;
  }
  if (
    before.kind !== "word" ||
    is(clause, cue.from - 1, grammar.determiners) ||
    verbLike(clause, cue.from - 1) ||
    time(clause, cue.from - 1)
  )
    return undefined;
  const source = nounBefore(clause, cue.from);
  if (!source) return undefined;
  cue.source = source;
  return cue;
}

/** "went on to say that": only with a clause or a quotation. */
export function infinitiveCue(clause: Clause, cue: Cue): Cue | undefined {
  if (!cue.frames.has("clause") && !cue.frames.has("told")) return undefined;
  const next = clause.items[cue.next];
  if (!next || !(next.kind === "quote" || next.lower === "that")) return undefined;
  const parent = parentOf(clause, cue);
  cue.source = parent?.source ?? headSubject(clause, cue.from);
  return cue.source ? cue : undefined;
}

/** "was accused of", "is expected to", "were reported by". */
export function passiveCue(clause: Clause, cue: Cue): Cue | undefined {
  const { items } = clause;
  const subject = nounBefore(clause, cue.from);
  if (!subject) return undefined;
  const by = items.findIndex((item, at) => at >= cue.next && at < cue.next + 6 && item.lower === "by");
  if (by > 0 && opensNoun(clause, by + 1)) {
    const next = nounEnd(clause, by + 1);
    cue.source = { from: by + 1, next };
    cue.content = [subject];
    cue.rule = "agent";
    return cue;
  }
  const word = items[cue.verb]!.lower;
  if (!clause.pack.attribution.hearsay.has(word)) return undefined;
  const end = clauseEnd(clause, cue.next, true);
  cue.rule = "hearsay";
  cue.content = end > cue.next ? [subject, { from: cue.next, next: end }] : [subject];
  return cue;
}
