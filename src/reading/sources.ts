import type { LanguagePack } from "../languages/pack.ts";
import type { Token } from "../text/tokens.ts";
import type { Clause } from "./clause.ts";
import { cueAt, type FoundCue, phraseAt } from "./cues.ts";
import { beginningAt } from "./mention-places.ts";
import type { Mention } from "./mentions.ts";
import type { Sentence } from "./sentence.ts";
import { verbAfter } from "./verb-groups.ts";

/** Who is named as the source of a sentence's words beside its own verb. */
export interface Source {
  clause: Clause;
  /** The source frames the whole sentence, whatever else is its subject. */
  opens: boolean;
}

type Outside = (at: number) => boolean;

/**
 * "According to Ana Orlo, …", "In the minister's view, …", "As Orlo noted, …", "…, the minister said, …": in front, behind
 * or in between. A source inside a quotation is none of the sentence's.
 */
export function sourceOf(
  sentence: Sentence,
  mentions: readonly Mention[],
  pack: LanguagePack,
  outside: Outside,
): Source | undefined {
  const { tokens } = sentence;
  const first = tokens.findIndex((token) => token.kind !== "mark");
  const aside = asideOf(tokens, mentions, pack, outside);
  if (aside) return { clause: aside, opens: true };
  for (const at of openings(tokens, first)) {
    if (!outside(at)) continue;
    const clause =
      viewOf(tokens, mentions, at, pack) ?? asSaid(tokens, mentions, at, pack) ?? answerOf(tokens, mentions, at, pack);
    if (clause) return { clause, opens: true };
  }
  const according = accordingTo(sentence, mentions, pack);
  // In front it frames the sentence; further in, it is a source within somebody's words.
  return according && { clause: according, opens: according.cues[0]!.from === first };
}

/** Where a phrase may begin that frames the sentence: at its head and behind commas. */
function openings(tokens: readonly Token[], first: number): number[] {
  const found = first < 0 ? [] : [first];
  for (let at = first + 1; at < tokens.length; at++) if (tokens[at - 1]!.text === ",") found.push(at);
  return found;
}

const framed = (rule: Clause["rule"], subjects: Mention[], from: number, next: number): Clause => ({
  subjects,
  cues: [{ cue: { class: "speech", acts: [] }, from, next }],
  passive: false,
  rule,
});

export function accordingTo(
  { tokens, words }: Sentence,
  mentions: readonly Mention[],
  pack: LanguagePack,
): Clause | undefined {
  if (!words.any(pack.according)) return undefined;
  for (let at = 0; at < tokens.length - 1; at++) {
    if (!pack.according.holds(tokens[at]) || !pack.grammar.to.holds(tokens[at + 1])) continue;
    const mention = beginningAt(mentions, at + 2) ?? beginningAt(mentions, at + 3);
    if (mention) return framed("according-to", [mention], at, at + 2);
    // "According to her, …": a pronoun that owns nothing.
    const pronoun = tokens[at + 3]?.kind === "mark" ? pack.views.owners.get(tokens[at + 2]!.lower) : undefined;
    if (pronoun) {
      const { start, end } = tokens[at + 2]!;
      return framed("according-to", [{ kind: pronoun, start, end, from: at + 2, next: at + 3 }], at, at + 2);
    }
    // "According to the timetable": a paper speaks for nobody.
    const noun = tokens.slice(at + 2, at + 6).find((token) => pack.views.papers.holds(token));
    if (noun) return framed("thing", [], at, at + 2);
  }
  return undefined;
}

/** "In the minister's view,", "To her mind,", "In the opinion of both,", "For the President,". */
function viewOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  at: number,
  pack: LanguagePack,
): Clause | undefined {
  const { views, grammar } = pack;
  if (!views.before.holds(tokens[at])) return undefined;
  const mention = beginningAt(mentions, at + 1);
  const isView = (from: number): number => {
    for (let noun = from; noun < from + 3; noun++) if (views.nouns.holds(tokens[noun])) return noun;
    return -1;
  };
  if (mention && tokens[mention.next]?.kind === "possessive") {
    const noun = isView(mention.next + 1);
    return noun > 0 && endsSoon(tokens, noun) ? framed("view-of", [mention], at, noun + 1) : undefined;
  }
  const pronoun = views.owners.of(tokens[at + 1]);
  if (pronoun) {
    const noun = isView(at + 2);
    const { start, end } = tokens[at + 1]!;
    const owner: Mention = { kind: pronoun, start, end, from: at + 1, next: at + 2 };
    return noun > 0 && endsSoon(tokens, noun) ? framed("view-of", [owner], at, noun + 1) : undefined;
  }
  const noun = isView(at + 1);
  if (noun > 0 && grammar.of.holds(tokens[noun + 1])) {
    const owner = beginningAt(mentions, noun + 2);
    return owner && endsSoon(tokens, owner.next - 1) ? framed("view-of", [owner], at, noun + 1) : undefined;
  }
  const holds = views.holding.holds(tokens[at]) && mention && PEOPLE.has(mention.kind);
  return holds && tokens[mention.next]?.text === "," ? framed("view-of", [mention], at, at + 1) : undefined;
}

const PEOPLE = new Set<Mention["kind"]>(["person", "office", "joint", "side"]);

/** A phrase in front closes with a comma, one at the end with the sentence. */
function endsSoon(tokens: readonly Token[], last: number): boolean {
  for (let at = last + 1; at <= last + 6; at++)
    if (tokens[at] === undefined || /^[,.]$/.test(tokens[at]!.text)) return true;
  return false;
}

/** "As the minister put it,", "As noted by the minister,", "…, as Orlo confirmed, …". */
function asSaid(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  at: number,
  pack: LanguagePack,
): Clause | undefined {
  if (!pack.views.as.holds(tokens[at])) return undefined;
  const mention = beginningAt(mentions, at + 1);
  const verb = mention && verbAfter(tokens, mention.next, pack);
  const together = mention?.kind === "joint" || mention?.kind === "they" || mention?.kind === "group";
  const says = verb !== undefined && (SAYS.has(verb.cue.cue.class) || (together && verb.cue.cue.class === "agree"));
  if (verb && says && !verb.passive && endsSoon(tokens, verb.cue.next - 1))
    return { ...framed("as-said", [mention], at, at + 1), cues: [verb.cue] };
  const cue = cueAt(tokens, at + 1, pack);
  const by = cue && pack.grammar.by.holds(tokens[cue.next]);
  const agent = by ? beginningAt(mentions, cue.next + 1) : undefined;
  // "As announced last week, …": nobody says it but the page.
  if (cue && !by && !mention && pack.participle.test(tokens[cue.from]!.lower) && endsSoon(tokens, cue.next - 1))
    return { ...framed("thing", [], at, at + 1), cues: [{ ...cue, cue: { class: "speech", acts: [] } }] };
  return agent && SAYS.has(cue!.cue.class) ? { ...framed("as-said", [agent], at, at + 1), cues: [cue!] } : undefined;
}

/** "The minister's fear was that …", "his answer was: …", "…, was her reply". */
function answerOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  from: number,
  pack: LanguagePack,
): Clause | undefined {
  const { views, grammar } = pack;
  const behind = grammar.be.holds(tokens[from]);
  const at = behind ? from + 1 : from;
  const owning = views.owners.of(tokens[at]);
  const owns = beginningAt(mentions, at);
  const named = owns && tokens[owns.next]?.kind === "possessive" ? owns : undefined;
  const owner: Mention | undefined =
    named ?? (owning && { kind: owning, start: tokens[at]!.start, end: tokens[at]!.end, from: at, next: at + 1 });
  if (!owner || owner.kind === "we") return undefined;
  let noun = named ? named.next + 1 : at + 1;
  // "his first answer": one adjective at most.
  if (!views.answers.holds(tokens[noun])) noun++;
  if (!views.answers.holds(tokens[noun])) return undefined;
  const acts = pack.nouns.of(tokens[noun]) ?? [];
  const cue: FoundCue = { cue: { class: acts.length > 0 ? "perform" : "speech", acts }, from: noun, next: noun + 1 };
  const clause: Clause = { subjects: [owner], cues: [cue], passive: false, rule: "answer" };
  if (behind) return endsSoon(tokens, noun) ? clause : undefined;
  const says = grammar.be.holds(tokens[noun + 1]);
  const opens = grammar.complementizers.holds(tokens[noun + 2]) || /^[:,“"]$/.test(tokens[noun + 2]?.text ?? "");
  return says && opens ? { ...clause, cues: [{ ...cue, next: noun + 2 }] } : undefined;
}

/** Classes of verbs by which words are somebody's. */
const SAYS = new Set<FoundCue["cue"]["class"]>(["speech", "express", "perform", "inform"]);

/** "…, the minister said, …", "…, he told her.", "…, answered the ambassador, …": between commas, or behind the last one. */
function asideOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  pack: LanguagePack,
  outside: Outside,
): Clause | undefined {
  for (const mention of mentions) {
    const { from, next } = mention;
    if (from < 2 || mention.kind === "demonym" || mention.kind === "we" || !outside(from)) continue;
    const before = tokens[from - 1]!;
    if (closesWords(before.text)) {
      const cue = asideCue(tokens, next, pack, mention);
      if (cue && outside(cue.from) && closesAside(tokens, cue.next, pack))
        return { subjects: [mention], cues: [cue], passive: false, rule: "aside" };
    }
    // The verb first: "…, answered the ambassador, …".
    const cue = cueBefore(tokens, from, pack);
    if (cue && outside(cue.from) && closesAside(tokens, next, pack))
      return { subjects: [mention], cues: [cue], passive: false, rule: "aside" };
  }
  return undefined;
}

const closesWords = (text: string): boolean => text.length === 1 && CLOSERS.includes(text);
const CLOSERS = ",\"”»'’–—-";

function asideCue(tokens: readonly Token[], from: number, pack: LanguagePack, whose: Mention): FoundCue | undefined {
  const goesOn = phraseAt(tokens, from, pack.asides);
  if (goesOn > 0) return { cue: { class: "speech", acts: [] }, from, next: goesOn };
  const verb = verbAfter(tokens, from, pack);
  if (!verb || verb.passive || verb.cue.from - from > 2) return undefined;
  const together = whose.kind === "joint" || whose.kind === "they";
  if (together && verb.cue.cue.class === "agree") return verb.cue;
  // "…, the minister promised.", "…, she warned.": a deed by words closes the sentence.
  const closes = /^[.!?]?$/.test(tokens[verb.cue.next]?.text ?? "") && verb.cue.cue.class === "perform";
  return closes || verb.cue.cue.class === "speech" || verb.cue.cue.class === "inform" ? verb.cue : undefined;
}

function cueBefore(tokens: readonly Token[], subject: number, pack: LanguagePack): FoundCue | undefined {
  for (let from = subject - 1; from > 0 && from >= subject - 3; from--) {
    if (!closesWords(tokens[from - 1]!.text)) continue;
    const cue = cueAt(tokens, from, pack);
    // ", saying Velland will": a participle has its subject elsewhere.
    if (cue?.next === subject && cue.cue.class === "speech" && !pack.progressive.test(tokens[from]!.lower)) return cue;
  }
  return undefined;
}

/** "he told the Foreign Minister, …", "she said in reply.": a few words more, then the comma or the end. */
const LONGEST_ADDRESSEE = 5;

function closesAside(tokens: readonly Token[], from: number, pack: LanguagePack): boolean {
  for (let at = from; at <= from + LONGEST_ADDRESSEE; at++) {
    const token = tokens[at];
    if (token === undefined || /^[,.;!?]$/.test(token.text)) return true;
    if (pack.grammar.clauseOpeners.holds(token) || token.text === ":") return false;
    // "For his part, the minister said Orsania would pay.": what follows is said, not spoken to.
    const { modals, be, have } = pack.grammar;
    if (at > from && [modals, be, have].some((words) => words.holds(token))) return false;
  }
  return false;
}
