import type { AttributionFrame, LanguagePack } from "../../languages/pack.ts";
import type { Cue } from "./clause.ts";
import type { Sentence, Verb } from "./clauses.ts";
import { isSpeech, quotes, takeContent } from "./contents.ts";
import { contentEnd } from "./ends.ts";
import { phraseAt } from "./phrases.ts";
import type { Range } from "./range.ts";
import { nounEnd, ownerBefore, speaks, withAppositions } from "./sources.ts";

const CLAUSE: ReadonlySet<AttributionFrame> = new Set<AttributionFrame>(["clause"]);
const NOMINAL: ReadonlySet<AttributionFrame> = new Set<AttributionFrame>(["nominal"]);

/** The words of a sentence that attribute, in order, each with whose and which words it attributes. */
export function cuesOf(sentence: Sentence, pack: LanguagePack): Cue[] {
  const { words, verbs } = sentence;
  const found: Cue[] = [];
  let next = 0;
  for (let at = 0; at < words.length; at++) {
    let cue: Cue | undefined;
    while (next < verbs.length && verbs[next]!.from < at) next++;
    const verb = verbs[next];
    if (verb?.from === at) {
      next++;
      cue =
        lightCue(sentence, verb, pack) ??
        verbCue(sentence, verb, pack) ??
        nounIsCue(sentence, verb, pack) ??
        seemingCue(sentence, verb, pack) ??
        impersonalCue(sentence, verb, pack) ??
        adjectiveCue(sentence, verb, pack);
    }
    cue ??= accordingCue(sentence, at, pack) ?? nounCue(sentence, at, pack);
    if (!cue) continue;
    found.push(cue);
    at = Math.max(at, cue.next - 1);
  }
  for (const cue of found) if (cue.content.length === 0) takeContent(sentence, cue, found, pack);
  clip(found);
  return found;
}

/** "…, the minister said": what stands behind the words it tells is nobody else's. */
function clip(cues: readonly Cue[]): void {
  for (const [at, cue] of cues.entries())
    for (const later of cues.slice(at + 1)) {
      const front = Math.min(later.from, later.source?.from ?? later.from);
      if (!later.fronted) continue;
      for (const range of cue.content)
        if (range.from < front && range.next > front && cue.next <= front) range.next = front;
    }
}

function verbCue(sentence: Sentence, verb: Verb, pack: LanguagePack): Cue | undefined {
  const { words } = sentence;
  if (verb.copula) return undefined;
  const match = phraseAt(words, verb.head, pack.attribution.verbs);
  if (!match) return undefined;
  const cue: Cue = {
    from: verb.from,
    next: match.next,
    head: verb.head,
    frames: match.entry.frames,
    source: verb.subject,
    inverted: false,
    content: [],
    rule: "clause",
    verb,
  };
  if (verb.passive) return passive(sentence, cue, verb, pack);
  if (verb.form === "finite" && verb.from === verb.head) {
    const behind = subjectBehind(sentence, cue, pack);
    if (behind) {
      cue.source = behind;
      cue.inverted = true;
      cue.rule = "turned-round";
      return cue;
    }
  }
  if (!cue.source) return undefined;
  cue.source = author(sentence, verb, pack) ?? cue.source;
  if (verb.form === "infinitive" && !(speaks(words, cue.source, pack) && leansOn(sentence, verb))) return undefined;
  return cue;
}

/** "filed a motion arguing", "sent a letter that says": who says it is who sent it. */
function author({ words, verbs }: Sentence, verb: Verb, pack: LanguagePack): Range | undefined {
  const { subject, frame } = verb;
  if (!subject) return undefined;
  const relative =
    frame.kind === "relative" && (words[subject.from]!.part === "that" || words[subject.from]!.part === "relative");
  if (!relative && verb.form !== "ing") return undefined;
  const text = relative ? frame.from - 1 : subject.next - 1;
  const governor = verbs.findLast((other) => other.from < (relative ? text : subject.from) && other.form === "finite");
  if (
    !governor?.subject ||
    governor === verb ||
    governor.passive ||
    !pack.attribution.sending.has(words[governor.head]!.lower)
  )
    return undefined;
  for (let at = text; at >= governor.next; at--)
    if (pack.attribution.texts.has(pack.offices.singular(words[at]!.lower)))
      return speaks(words, governor.subject, pack) ? governor.subject : undefined;
  return undefined;
}

/** "seemed to suggest", "met the envoys to discuss": it goes with a verb that does something, not "there are ways to discuss". */
function leansOn({ words, verbs }: Sentence, verb: Verb): boolean {
  const governor = verbs.findLast((other) => other.from < verb.from);
  const after = words[verb.next];
  if (after?.part === "that" || after?.part === "quote") return true;
  if (governor?.next === verb.from - 1 && words[verb.from - 1]!.part === "preposition") return true;
  if (governor && words[verb.from - 1]!.part === "noun")
    return !governor.copula && words[governor.head]!.part === "verb";
  let at = verb.from - 1;
  while (words[at]?.part === "adverb") at--;
  const before = words[at];
  return before !== undefined && /^(?:verb|time|name|quote|pronoun)$/.test(before.part);
}

/** "…, said Ana Orlo, the minister": the subject behind the verb. */
function subjectBehind(sentence: Sentence, cue: Cue, pack: LanguagePack): Range | undefined {
  const { words } = sentence;
  const before = words[cue.from - 1];
  const quoted = before?.part === "quote" || (before?.text === "," && words[cue.from - 2]?.part === "quote");
  if (!quoted && before?.text !== ",") return undefined;
  if (!cue.frames.has("clause") && !(quoted && quotes(cue))) return undefined;
  if (words[cue.next]?.part === "pronoun" && quoted) return { from: cue.next, next: cue.next + 1 };
  const next = nounEnd(words, cue.next, pack);
  if (next === cue.next) return undefined;
  const stop = words[next];
  const ends =
    stop === undefined ||
    stop.part === "mark" ||
    stop.part === "preposition" ||
    stop.part === "time" ||
    stop.part === "relative" ||
    stop.part === "opener";
  if (!quoted && (!ends || closesAside(sentence, cue))) return undefined;
  return withAppositions(words, { from: cue.next, next }, pack);
}

/** ", the minister, said": the comma before closes an aside of the subject. */
function closesAside(sentence: Sentence, cue: Cue): boolean {
  const { verb } = cue;
  return (
    verb?.subject !== undefined &&
    verb.joined === undefined &&
    verb.subject.next === cue.from - 1 &&
    sentence.words[cue.next]?.part !== "name"
  );
}

/** "was accused of", "is expected to", "were reported by". */
function passive(sentence: Sentence, cue: Cue, verb: Verb, pack: LanguagePack): Cue | undefined {
  const { words } = sentence;
  const { subject } = verb;
  if (!subject) return undefined;
  const { frames } = cue;
  if (!frames.has("nominal") && !frames.has("as") && !frames.has("clause") && !frames.has("asked")) return undefined;
  for (let at = cue.next; at < cue.next + 6 && at < words.length; at++) {
    if (!pack.grammar.by.has(words[at]!.lower) || words[at]!.part !== "preposition") continue;
    if (words[at]!.lower !== "by") continue;
    const next = nounEnd(words, at + 1, pack);
    if (next === at + 1) break;
    cue.source = { from: at + 1, next };
    cue.content = [subject];
    cue.rule = "agent";
    return cue;
  }
  if (verb.form !== "finite" || !pack.attribution.hearsay.has(words[verb.head]!.lower)) return undefined;
  const end = contentEnd(sentence, cue, cue.next, false, pack);
  cue.rule = "hearsay";
  cue.source = undefined;
  cue.content = end > cue.next ? [subject, { from: cue.next, next: end }] : [subject];
  return cue;
}

/** "has doubts about", "expressed fears that": a verb that says little and a noun that says what. */
function lightCue(sentence: Sentence, verb: Verb, pack: LanguagePack): Cue | undefined {
  const { words } = sentence;
  const { attribution } = pack;
  const { subject } = verb;
  if (!subject || verb.passive || verb.form === "participle" || !attribution.light.has(words[verb.head]!.lower))
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
  const cue: Cue = {
    from: verb.from,
    next: clause ? lead : from,
    head: verb.head,
    frames: CLAUSE,
    source: subject,
    inverted: false,
    content: [],
    rule: "view-noun",
    verb,
  };
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

/** "Orlo’s argument is that …": the noun is the subject. */
function nounIsCue(sentence: Sentence, verb: Verb, pack: LanguagePack): Cue | undefined {
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
  const cue: Cue = {
    from: noun,
    next: start,
    head: noun,
    frames: CLAUSE,
    source: ownerBefore(words, noun, pack),
    inverted: false,
    content: [],
    rule: "view-noun",
    verb,
  };
  cue.content = [{ from: start, next: contentEnd(sentence, cue, start, true, pack) }];
  return cue;
}

/** "The talks seem to have failed": nobody is said to think so. */
function seemingCue(sentence: Sentence, verb: Verb, pack: LanguagePack): Cue | undefined {
  const { words, verbs } = sentence;
  if (verb.form !== "finite" || !verb.subject || !pack.attribution.seeming.has(words[verb.head]!.lower))
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
function impersonalCue(sentence: Sentence, verb: Verb, pack: LanguagePack): Cue | undefined {
  const { words, opened } = sentence;
  if (!verb.copula && !pack.attribution.feeling.has(words[verb.head]!.lower)) return undefined;
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

const hearsay = (verb: Verb, next: number): Cue => ({
  from: verb.from,
  next,
  head: verb.head,
  frames: NOMINAL,
  source: undefined,
  inverted: false,
  content: [],
  rule: "hearsay",
  verb,
});

/** "is confident that", "were worried about". */
function adjectiveCue(sentence: Sentence, verb: Verb, pack: LanguagePack): Cue | undefined {
  const { words } = sentence;
  const { attribution } = pack;
  const { subject } = verb;
  if (verb.form === "infinitive" || (!verb.copula && !attribution.feeling.has(words[verb.head]!.lower)))
    return undefined;
  if (!subject || attribution.things.has(words[subject.from]!.lower)) return undefined;
  let at = verb.next;
  while (words[at]?.part === "adverb") at++;
  const partisan = partisanAt(sentence, at, pack);
  if (!partisan && !attribution.adjectives.has(words[at]?.lower ?? "")) return undefined;
  if (partisan) at = partisan;
  const link = words[at + 1];
  if (!link) return undefined;
  const zero = sentence.verbs.some((other) => other.form === "finite" && other.subject?.from === at + 1);
  const clause = link.part === "that" || link.part === "to" || link.part === "opener" || zero;
  if (!clause && !attribution.feltAbout.has(link.lower)) return undefined;
  const start = clause ? at + 1 : at + 2;
  if (!words[start] || words[start]!.part === "mark") return undefined;
  const cue: Cue = {
    from: verb.from,
    next: start,
    head: at,
    frames: NOMINAL,
    source: subject,
    inverted: false,
    content: [],
    rule: "view-adjective",
    verb,
  };
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

/** "her claim that …", "the minister’s refusal to …": whose, and what; "fears that …": nobody's in particular. */
function nounCue(sentence: Sentence, at: number, pack: LanguagePack): Cue | undefined {
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
  const cue: Cue = {
    from: at,
    next: from,
    head: at,
    frames: CLAUSE,
    source: owner,
    inverted: false,
    content: [],
    rule: "view-noun",
  };
  if (clause) cue.next = at + 1;
  // "his refusal to pay angered them": the subject ends before its verb.
  const governed = sentence.verbs.find(({ subject }) => subject && subject.from <= at && subject.next > from);
  const end = contentEnd(sentence, cue, from, clause, pack);
  cue.content = [{ from, next: governed ? Math.min(end, governed.subject!.next) : end }];
  return cue;
}

function accordingCue(sentence: Sentence, at: number, pack: LanguagePack): Cue | undefined {
  const { words } = sentence;
  if (!pack.according.has(words[at]!.lower) || !pack.grammar.to.has(words[at + 1]?.lower ?? "")) return undefined;
  const from = at + 2;
  const next = nounEnd(words, from, pack);
  if (next === from) return undefined;
  const end = words.length;
  const content: Range[] = [];
  const source = withAppositions(words, { from, next }, pack);
  const fronted = words
    .slice(0, at)
    .every(({ part }) => part === "mark" || part === "coordinator" || part === "adverb");
  if (fronted) content.push({ from: words[next]?.text === "," ? next : source.next, next: end });
  else {
    let start = 0;
    for (let back = at - 1; back > 0; back--) {
      if (words[back]!.text === ";") {
        start = back + 1;
        break;
      }
    }
    content.push({ from: start, next: at });
    if (words[source.next]?.text === "," && source.next + 2 < end) content.push({ from: source.next + 1, next: end });
  }
  return {
    from: at,
    next: at + 2,
    head: at,
    frames: CLAUSE,
    source,
    inverted: false,
    content,
    fronted: !fronted,
    rule: "according-to",
  };
}
