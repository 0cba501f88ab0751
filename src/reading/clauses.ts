import type { LanguagePack } from "../languages/pack.ts";
import type { Token } from "../text/tokens.ts";
import { baseCueAt, cueAt, type FoundCue, predicateAt } from "./cues.ts";
import type { Mention } from "./mentions.ts";
import type { Sentence } from "./sentence.ts";

/** A subject with its reporting verb, or what stands in their place. */
export interface Clause {
  /** Coordinated subjects: "President Dana and President Orlo". */
  subjects: Mention[];
  /** The verb and those coordinated with it: "welcomed … and noted …". */
  cues: FoundCue[];
  passive: boolean;
  /** "did not agree", "has never signed". */
  negated?: boolean;
  /** How the subject was found: the rule's name, shown with the reading. */
  rule: "subject-verb" | "verb-subject" | "according-to" | "impersonal" | "thing" | "group" | "predicate" | "none";
  /** Token range of a subject that is no mention: "Senators and House members". */
  group?: { from: number; next: number };
}

/** Finds the main clause of a sentence. Tokens inside quotations are never its verb. */
export function mainClause(sentence: Sentence, mentions: readonly Mention[], pack: LanguagePack): Clause {
  const { tokens } = sentence;
  const outside = (at: number): boolean => {
    const token = tokens[at];
    return (
      token !== undefined && !sentence.quoted.some((quote) => token.start >= quote.start && token.end <= quote.end)
    );
  };
  const first = accordingTo(tokens, mentions, pack);
  // "According to X, …" opens the sentence; further in, it is a source within somebody's words.
  if (
    first &&
    (first.cues[0]!.from === 0 || tokens.slice(0, first.cues[0]!.from).every((token) => token.kind === "mark"))
  )
    return first;
  let predicate: Clause | undefined;
  for (let k = 0; k < mentions.length; ) {
    const group = groupAt(tokens, mentions, k, pack);
    const head = group[0]!;
    k += group.length;
    if (
      head.kind === "demonym" ||
      (head.kind === "person" && !head.strong && !/^\p{Lu}{2,6}$/u.test(head.name!.words.join(" "))) ||
      !outside(head.from)
    )
      continue;
    if (pack.grammar.governing.has(tokens[head.from - 1]?.lower ?? "")) continue;
    const after = group.at(-1)!.next;
    const plural = isPlural(tokens, group, pack);
    const verb =
      verbAfter(tokens, after, pack, plural) ??
      (predicate === undefined && startsSentence(tokens, head, pack)
        ? verbBehindModifier(tokens, after, pack)
        : undefined);
    if (verb && outside(verb.cue.from)) {
      return {
        subjects: group,
        cues: [verb.cue, ...furtherCues(sentence, verb.cue, mentions, pack, outside)],
        passive: verb.passive,
        ...(verb.negated ? { negated: true } : {}),
        rule: "subject-verb",
      };
    }
    const inverted = invertedCue(tokens, head.from, pack);
    if (inverted && outside(inverted.from))
      return { subjects: group, cues: [inverted], passive: false, rule: "verb-subject" };
    predicate ??= { subjects: group, cues: [], passive: false, rule: "predicate" };
  }
  if (first) return first;
  const people = unnamedPeople(tokens, pack, outside);
  if (people) return people;
  const impersonal = impersonalPassive(sentence, pack, outside);
  if (impersonal) return impersonal;
  const thing = thingSubject(tokens, pack, outside);
  if (thing) return thing;
  if (predicate && startsSentence(tokens, predicate.subjects[0]!, pack)) return predicate;
  return { subjects: [], cues: [], passive: false, rule: "none" };
}

/** The subject opens the sentence or follows an adverbial and a comma. */
function startsSentence(tokens: readonly Token[], mention: Mention, pack: LanguagePack): boolean {
  for (let at = mention.from - 1; at >= 0; at--) {
    const token = tokens[at]!;
    if (token.text === ",") return true;
    if (token.kind === "word" && !pack.between.has(token.lower)) return false;
  }
  return true;
}

/** Mentions joined by "and" or commas, with nothing else between: one subject. */
export function groupAt(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  from: number,
  pack: LanguagePack,
): Mention[] {
  const group = [mentions[from]!];
  for (let k = from + 1; k < mentions.length; k++) {
    const previous = group.at(-1)!;
    const next = mentions[k]!;
    let at = previous.next;
    if (at === next.from) break;
    let joined = true;
    let and = false;
    for (; at < next.from; at++) {
      const token = tokens[at]!;
      if (pack.grammar.and.has(token.lower)) and = true;
      else if (!/^[,–-]$/.test(token.text)) joined = false;
    }
    if (!joined) break;
    // A comma alone joins only when an "and" follows further on.
    if (!and && !listGoesOn(tokens, mentions, k, pack)) break;
    if (!and && isPersonal(previous) !== isPersonal(next)) break;
    group.push(next);
  }
  return group;
}

/** "…with Spain, the Secretary and the Minister": a list does not change from states to people at a comma. */
const isPersonal = (mention: Mention): boolean =>
  ["person", "office", "he", "she", "we", "group", "other"].includes(mention.kind);

function listGoesOn(tokens: readonly Token[], mentions: readonly Mention[], k: number, pack: LanguagePack): boolean {
  const next = mentions[k]!.next;
  return (
    (pack.grammar.and.has(tokens[next]?.lower ?? "") ||
      (tokens[next]?.text === "," && mentions[k + 1] !== undefined && mentions[k + 1]!.from <= next + 2)) &&
    mentions[k + 1] !== undefined
  );
}

interface FoundVerb {
  cue: FoundCue;
  passive: boolean;
  negated: boolean;
}

/** How far the words go that tell more of a subject: "Ministers from forty countries of the region gathered". */
const MODIFIER = 12;

/** A verb behind a subject and what a preposition ties to it, with no clause between. */
function verbBehindModifier(tokens: readonly Token[], from: number, pack: LanguagePack): FoundVerb | undefined {
  if (!pack.grammar.nounLinks.has(tokens[from]?.lower ?? "")) return undefined;
  for (let at = from + 2; at < tokens.length && at < from + MODIFIER; at++) {
    const { lower, text, capital } = tokens[at]!;
    if (text === "," || pack.grammar.relatives.has(lower) || pack.grammar.clauseOpeners.has(lower)) return undefined;
    if (
      capital ||
      pack.grammar.governing.has(tokens[at - 1]!.lower) ||
      pack.grammar.determiners.has(tokens[at - 1]!.lower)
    )
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
  if (pack.grammar.and.has(tokens[at]?.lower ?? "") && pack.grammar.owning.has(tokens[at + 1]?.lower ?? "")) at += 3;
  const inserted = tokens[at]?.text === "," ? insertionEnd(tokens, at) : undefined;
  for (const start of inserted === undefined ? [at] : [at, inserted]) {
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
        return { cue: negated ? denied(cue) : cue, passive: be && participle && !perfect, negated };
      }
      const predicate = be ? predicateAt(tokens, here, pack) : undefined;
      if (predicate) return { cue: negated ? denied(predicate) : predicate, passive: false, negated };
      const token = tokens[here]!;
      const isBe = pack.grammar.be.has(token.lower);
      bare ||= isBe || pack.grammar.modals.has(token.lower) || pack.grammar.have.has(token.lower);
      negated ||= pack.grammar.negations.has(token.lower);
      if (isBe) {
        be = true;
        perfect = false;
      } else if (pack.grammar.have.has(token.lower)) perfect = true;
      if (token.text !== "," && !pack.between.has(token.lower) && !pack.adverb.test(token.lower)) break;
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

/** Subjects whose verbs stand in the base form: first persons and more than one. */
export const isPlural = (tokens: readonly Token[], group: readonly Mention[], pack: LanguagePack): boolean =>
  group.length > 1 ||
  ["we", "they", "joint", "group"].includes(group[0]!.kind) ||
  (["side", "state"].includes(group[0]!.kind) && pack.voices.pluralSides.has(tokens[group[0]!.next - 1]!.lower));

/** ", who is on a visit to Velland, met": where the insertion that opens at a comma closes. */
function insertionEnd(tokens: readonly Token[], comma: number): number | undefined {
  for (let at = comma + 1; at < tokens.length && at < comma + 32; at++) if (tokens[at]!.text === ",") return at + 1;
  return undefined;
}

/** "said Ana Orlo", "stressed the Minister": the verb right before its subject, after a comma or a closing quotation mark. */
function invertedCue(tokens: readonly Token[], subject: number, pack: LanguagePack): FoundCue | undefined {
  for (let from = subject - 1; from >= 0 && from >= subject - 3; from--) {
    const cue = cueAt(tokens, from, pack);
    if (!cue || cue.next !== subject || cue.cue.class !== "speech") continue;
    const before = tokens[from - 1]?.text ?? "";
    if (/^[,"”»]$/.test(before)) return cue;
  }
  return undefined;
}

export function accordingTo(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  pack: LanguagePack,
): Clause | undefined {
  for (let at = 0; at < tokens.length - 1; at++) {
    if (!pack.according.has(tokens[at]!.lower) || !pack.grammar.to.has(tokens[at + 1]!.lower)) continue;
    const mention = mentions.find((other) => other.from === at + 2 || other.from === at + 3);
    if (mention)
      return {
        subjects: [mention],
        cues: [{ cue: { class: "speech", acts: [] }, from: at, next: at + 2 }],
        passive: false,
        rule: "according-to",
      };
  }
  return undefined;
}

/** Verbs coordinated with the first: "…, and stressed", "; noted". Only such as report, in the same tense. */
function furtherCues(
  sentence: Sentence,
  first: FoundCue,
  mentions: readonly Mention[],
  pack: LanguagePack,
  outside: (at: number) => boolean,
): FoundCue[] {
  const { tokens } = sentence;
  const past = isPast(tokens[first.from]!.lower, pack);
  const found: FoundCue[] = [];
  for (let at = first.next; at < tokens.length; at++) {
    const joint = tokens[at]!;
    if (joint.text !== "," && !pack.grammar.joints.has(joint.lower)) continue;
    let verb = at + 1;
    while (
      verb < tokens.length &&
      verb < at + 5 &&
      (pack.between.has(tokens[verb]!.lower) || pack.grammar.and.has(tokens[verb]!.lower)) &&
      !cueAt(tokens, verb, pack)
    )
      verb++;
    const cue = cueAt(tokens, verb, pack);
    if (!cue || !outside(verb) || cue.cue.class === "event") continue;
    const form = tokens[cue.from]!.lower;
    const participle = pack.progressive.test(form) && joint.text === ",";
    if (participle ? cue.cue.class === "talk" : isPast(form, pack) !== past) continue;
    // "the commitments made and welcomed by all": a participle with its own agent is no verb of this subject.
    if (pack.grammar.by.has(tokens[cue.next]?.lower ?? "")) continue;
    if (mentions.some((mention) => mention.from === at + 1)) continue;
    found.push(cue);
    at = cue.next - 1;
  }
  return found;
}

/** People without names before a reporting verb: the noun phrase from the start of the sentence or the last comma. */
function unnamedPeople(
  tokens: readonly Token[],
  pack: LanguagePack,
  outside: (at: number) => boolean,
): Clause | undefined {
  let from = 0;
  while (from < tokens.length && tokens[from]!.kind === "mark") from++;
  const first = from;
  for (let at = first; at < tokens.length && at < from + 14; at++) {
    const token = tokens[at]!;
    if (token.text === ",") {
      from = at + 1;
      continue;
    }
    if (at === from || !pack.voices.people.has(token.lower) || pack.grammar.governing.has(tokens[from]!.lower)) {
      if (!(at === from && pack.voices.people.has(token.lower) && token.capital)) continue;
    }
    if (at - from > 8 || pack.grammar.pronouns.has(tokens[from]!.lower)) return undefined;
    let verb = at + 1;
    while (verb < at + 5 && pack.between.has(tokens[verb]?.lower ?? "") && !pack.grammar.be.has(tokens[verb]!.lower))
      verb++;
    const cue = cueAt(tokens, verb, pack);
    if (
      !cue ||
      !outside(verb) ||
      cue.cue.class === "event" ||
      cue.cue.class === "talk" ||
      pack.progressive.test(tokens[cue.from]!.lower)
    )
      continue;
    if (pack.grammar.by.has(tokens[cue.next]?.lower ?? "")) continue;
    return { subjects: [], cues: [cue], passive: false, rule: "group", group: { from, next: at + 1 } };
  }
  return undefined;
}

export const isPast = (form: string, pack: LanguagePack): boolean =>
  form.endsWith(pack.pastEnding) || pack.pasts.has(form);

/** "It was stressed that …", "The importance of … was noted", "Satisfaction was expressed". */
function impersonalPassive(
  sentence: Sentence,
  pack: LanguagePack,
  outside: (at: number) => boolean,
): Clause | undefined {
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length - 1; at++) {
    if (!pack.grammar.be.has(tokens[at]!.lower) || !outside(at)) continue;
    let verb = at + 1;
    while (
      verb < tokens.length &&
      verb < at + 5 &&
      (pack.between.has(tokens[verb]!.lower) || pack.grammar.be.has(tokens[verb]!.lower)) &&
      !cueAt(tokens, verb, pack)
    )
      verb++;
    const cue = cueAt(tokens, verb, pack);
    if (!cue || pack.progressive.test(tokens[verb]!.lower)) {
      // "Particular attention was given to", "emphasis was placed on"
      if (pack.lightVerbs.has(tokens[verb]?.lower ?? "") && at > 0 && pack.voices.things.has(tokens[at - 1]!.lower)) {
        return {
          subjects: [],
          cues: [{ cue: { class: "talk", acts: ["report"] }, from: verb, next: verb + 1 }],
          passive: true,
          rule: "impersonal",
        };
      }
      continue;
    }
    // A passive inside a relative clause ("which was agreed by …") is not the sentence's own.
    if (pack.grammar.relatives.has(tokens[at - 1]?.lower ?? "")) continue;
    return {
      subjects: [],
      cues: [cue, ...furtherCues(sentence, cue, [], pack, outside)],
      passive: true,
      rule: "impersonal",
    };
  }
  return undefined;
}

/** "The discussion covered", "The meeting took place", "The agenda included": the narrator tells. */
function thingSubject(
  tokens: readonly Token[],
  pack: LanguagePack,
  outside: (at: number) => boolean,
): Clause | undefined {
  for (let at = 0; at < tokens.length && at < 24; at++) {
    if (!pack.voices.things.has(tokens[at]!.lower) || !outside(at)) continue;
    if (
      pack.grammar.governing.has(tokens[at - 1]?.lower ?? "") ||
      (pack.grammar.articles.has(tokens[at - 1]?.lower ?? "") &&
        pack.grammar.governing.has(tokens[at - 2]?.lower ?? ""))
    )
      continue;
    for (let verb = at + 1; verb < tokens.length && verb < at + 14; verb++) {
      const cue = cueAt(tokens, verb, pack);
      if (cue && (cue.cue.class === "talk" || cue.cue.class === "event"))
        return { subjects: [], cues: [cue], passive: false, rule: "thing" };
      if (pack.grammar.be.has(tokens[verb]!.lower)) {
        return {
          subjects: [],
          cues: [{ cue: { class: "talk", acts: ["report"] }, from: verb, next: verb + 1 }],
          passive: false,
          rule: "thing",
        };
      }
    }
  }
  return undefined;
}
