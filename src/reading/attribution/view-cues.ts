import type { LanguagePack } from "../../languages/pack.ts";
import { type Cue, newCue } from "./clause.ts";
import { isSpeech } from "./contents.ts";
import { contentEnd } from "./ends.ts";
import type { Sentence, Verb } from "./frames.ts";
import { ownerBefore, speaks } from "./sources.ts";

/** "her claim that …", "the minister’s refusal to …": whose, and what; "fears that …": nobody's in particular. */
export function nounCue(sentence: Sentence, at: number, pack: LanguagePack): Cue | undefined {
  const { words } = sentence;
  const word = words[at]!;
  if (word.part !== "noun") return undefined;
  const start = leadAfter(sentence, at, pack);
  if (start === undefined) return undefined;
  const lead = words[start]!;
  const clause = lead.part === "that";
  if (clause) {
    const governor = sentence.verbs.findLast(({ from }) => from < at);
    if (
      governor &&
      isSpeech(words[governor.head]!, pack) &&
      /^(?:preposition|time)$/.test(words[governor.next]?.part ?? "")
    )
      return undefined;
  }
  const owner = ownerBefore(words, at, pack);
  if (!owner && !(clause && pack.attribution.unowned.has(word.lower))) return undefined;
  const from = clause || lead.part === "to" ? start : start + 1;
  if (!words[from] || words[from]!.part === "mark") return undefined;
  const cue = newCue({
    from: at,
    next: from,
    head: at,
    source: owner,
    rule: "view-noun",
  });
  if (clause) cue.next = at + 1;
  // "his refusal to pay angered them": the subject ends before its verb.
  const governed = sentence.verbs.find(({ subject }) => subject && subject.from <= at && subject.next > from);
  const end = contentEnd(sentence, cue, from, clause, pack);
  cue.content = [{ from, next: governed ? Math.min(end, governed.subject!.next) : end }];
  return cue;
}

/** "Orlo’s argument is that …": the noun is the subject. */
export function nounIsCue(sentence: Sentence, verb: Verb, pack: LanguagePack): Cue | undefined {
  const { words } = sentence;
  const { subject } = verb;
  if (!verb.copula || !subject || verb.form !== "finite") return undefined;
  const noun = subject.next - 1;
  if (words[noun]!.part !== "noun" || !pack.attribution.nouns.get(words[noun]!.lower)?.has("that")) return undefined;
  let start = verb.next;
  while (words[start]?.part === "adverb") start++;
  const first = words[start];
  if (!first || !(first.part === "that" || (first.part === "opener" && pack.grammar.clauseOpeners.has(first.lower))))
    return undefined;
  const cue = newCue({
    from: noun,
    next: start,
    head: noun,
    source: ownerBefore(words, noun, pack),
    rule: "view-noun",
    verb,
  });
  cue.content = [{ from: start, next: contentEnd(sentence, cue, start, true, pack) }];
  return cue;
}

/** "has doubts about", "expressed fears that": a verb that says little and a noun that says what. */
export function lightCue(sentence: Sentence, verb: Verb, pack: LanguagePack): Cue | undefined {
  const { words } = sentence;
  const { attribution } = pack;
  const { subject } = verb;
  if (!subject || verb.passive || verb.form === "participle" || !attribution.words.light.has(words[verb.head]!.lower))
    return undefined;
  let at = verb.next;
  while (
    words[at] &&
    at < verb.next + 7 &&
    /^(?:determiner|noun|adverb|coordinator|number|time)$/.test(words[at]!.part) &&
    !leadAfter(sentence, at, pack)
  )
    at++;
  const lead = words[at]?.part === "noun" ? leadAfter(sentence, at, pack) : undefined;
  if (lead === undefined || !speaks(words, subject, pack)) return undefined;
  const clause = words[lead]!.part === "that";
  const from = clause || words[lead]!.part === "to" ? lead : lead + 1;
  if (!words[from] || words[from]!.part === "mark") return undefined;
  const cue = newCue({
    from: verb.from,
    next: clause ? lead : from,
    head: verb.head,
    source: subject,
    rule: "view-noun",
    verb,
  });
  cue.content = [{ from, next: contentEnd(sentence, cue, from, clause, pack) }];
  return cue;
}

/** The word behind a noun of saying that leads in to what is said. */
function leadAfter({ words, opened }: Sentence, noun: number, pack: LanguagePack): number | undefined {
  const leads = pack.attribution.nouns.get(words[noun]!.lower);
  if (!leads || words[noun]!.part !== "noun") return undefined;
  let at = noun + 1;
  while (words[at]?.part === "time" || words[at]?.part === "adverb") at++;
  const lead = words[at];
  if (!lead || !leads.has(lead.lower)) return undefined;
  return lead.part !== "that" || opened.get(at)?.kind === "complement" ? at : undefined;
}

/** "is confident that", "were worried about". */
export function adjectiveCue(sentence: Sentence, verb: Verb, pack: LanguagePack): Cue | undefined {
  const { words } = sentence;
  const { attribution } = pack;
  const { subject } = verb;
  if (verb.form === "infinitive" || (!verb.copula && !attribution.words.feeling.has(words[verb.head]!.lower)))
    return undefined;
  if (!subject || attribution.words.things.has(words[subject.from]!.lower)) return undefined;
  let at = verb.next;
  while (words[at]?.part === "adverb") at++;
  const partisan = partisanAt(sentence, at, pack);
  if (!partisan && !attribution.adjectives.has(words[at]?.lower ?? "")) return undefined;
  if (partisan) at = partisan;
  const link = words[at + 1];
  if (!link) return undefined;
  const zero = sentence.verbs.some((other) => other.form === "finite" && other.subject?.from === at + 1);
  const clause = link.part === "that" || link.part === "to" || link.part === "opener" || zero;
  if (!clause && !attribution.words.feltAbout.has(link.lower)) return undefined;
  const start = clause ? at + 1 : at + 2;
  if (!words[start] || words[start]!.part === "mark") return undefined;
  const cue = newCue({
    from: verb.from,
    next: start,
    head: at,
    source: subject,
    rule: "view-adjective",
    verb,
  });
  cue.content = [{ from: start, next: contentEnd(sentence, cue, start, clause && link.part !== "to", pack) }];
  return cue;
}

/** "a fierce and early opponent of": the index of the noun. */
function partisanAt({ words }: Sentence, from: number, pack: LanguagePack): number | undefined {
  for (let at = from; at < words.length && at < from + 8; at++) {
    const { part, lower } = words[at]!;
    if (pack.attribution.partisans.has(lower)) return at;
    if (!/^(?:determiner|noun|adverb|coordinator|verb)$/.test(part)) return undefined;
  }
  return undefined;
}

/** "The talks seem to have failed": nobody is said to think so. */
export function seemingCue(sentence: Sentence, verb: Verb, pack: LanguagePack): Cue | undefined {
  const { words, verbs } = sentence;
  if (verb.form !== "finite" || !verb.subject || !pack.attribution.words.seeming.has(words[verb.head]!.lower))
    return undefined;
  const next = words[verb.next];
  if (!next || next.part === "mark" || next.part === "time" || next.part === "preposition") return undefined;
  if (next.part === "to") {
    // "seemed to suggest that": somebody says it after all.
    const inner = verbs.find((other) => other.from === verb.next);
    if (inner && speaks(words, verb.subject, pack) && pack.attribution.verbs.has(words[inner.head]!.lower))
      return undefined;
  }
  const cue = hearsay(verb, verb.next);
  const end = contentEnd(sentence, cue, verb.next, false, pack);
  cue.content = [verb.subject, { from: verb.next, next: end }];
  return cue;
}

/** "It was not clear whether …": held by nobody in particular. */
export function impersonalCue(sentence: Sentence, verb: Verb, pack: LanguagePack): Cue | undefined {
  const { words, opened } = sentence;
  if (!verb.copula && !pack.attribution.words.feeling.has(words[verb.head]!.lower)) return undefined;
  if (!verb.subject || !pack.grammar.it.has(words[verb.subject.from]!.lower)) return undefined;
  let at = verb.next;
  while (words[at]?.part === "adverb") at++;
  if (!words[at] || !pack.attribution.evident.has(words[at]!.lower)) return undefined;
  const start = at + 1;
  const first = words[start];
  if (!first || !(opened.has(start) || sentence.verbs.some(({ subject }) => subject?.from === start))) return undefined;
  const cue = hearsay(verb, start);
  cue.content = [{ from: start, next: contentEnd(sentence, cue, start, true, pack) }];
  return cue;
}

const hearsay = (verb: Verb, next: number): Cue =>
  newCue({
    from: verb.from,
    next,
    head: verb.head,
    rule: "hearsay",
    verb,
  });
