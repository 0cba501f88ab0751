import type { LanguagePack } from "../languages/pack.ts";
import type { Span } from "../model/evidence.ts";
import type { Token } from "../text/tokens.ts";
import type { ActSet } from "./act-set.ts";
import { type FoundCue, predicateAt } from "./cues.ts";
import { countBefore, endingAt } from "./mention-places.ts";
import { isOwnBody, type Mention } from "./mentions.ts";
import type { Sentence } from "./sentence.ts";
import { verbAfter } from "./verb-groups.ts";

/** What "will" does is no promise with these: "will help", "will bring". */
const OWN = new Set<Mention["kind"]>(["state", "side", "we", "he", "she", "they", "joint", "person", "office"]);

/** In somebody's own words these are others: "they will see". */
const OTHERS = new Set<Mention["kind"]>(["he", "she", "they", "person", "office"]);

/** Who turns to what they say next: "I should add", "the minister, he must say, was". */
const ASIDE = new Set<Mention["kind"]>(["we", "he", "she"]);

/**
 * What the words of a report do. Modal verbs are judged by whose verb they are.
 * @param spoken they are the speaker's own words, who says "we" of what binds: "he", "they" and "it" are others.
 */
export function contentActs(
  sentence: Sentence,
  from: number,
  until: number,
  mentions: readonly Mention[],
  text: string,
  pack: LanguagePack,
  acts: ActSet,
  side?: string,
  binds?: boolean,
  spoken = false,
): void {
  if (from >= until) return;
  const { tokens, words: has } = sentence;
  const { promise, ought: owing, oughtTo } = pack.modals;
  const modals = has.any(promise) || has.any(owing) || has.any(oughtTo);
  for (let at = from; modals && at < until; at++) {
    const token = tokens[at]!;
    const promises = pack.modals.promise.holds(token);
    const ought =
      pack.modals.ought.holds(token) || (pack.modals.oughtTo.holds(token) && pack.grammar.to.holds(tokens[at + 1]));
    if (!promises && !ought) continue;
    // "the political will to act": a noun.
    if (pack.modals.schedule.holds(token) && pack.modals.wills.holds(tokens[at - 1])) continue;
    let before = at;
    while (
      before > from &&
      !endingAt(mentions, before) &&
      (pack.between.holds(tokens[before - 1]) || pack.grammar.company.holds(tokens[before - 1]))
    )
      before--;
    // "I believe we will": what somebody thinks will happen is no promise.
    if (promises && isGuess(tokens, endingAt(mentions, before)?.from ?? before, pack)) continue;
    const last = endingAt(mentions, before);
    const ending = last && isGoverned(tokens, last, mentions, from, pack) ? undefined : last;
    // "that the Union would support": the organisation that the speaker acts for.
    const body: Mention | undefined =
      ending && side !== undefined && isOwnBody(ending, [side]) ? { ...ending, kind: "side" } : undefined;
    const subject = body ?? ending ?? ownBody(tokens, before, from, pack, spoken);
    const another =
      spoken &&
      subject !== undefined &&
      OTHERS.has(subject.kind) &&
      !isOurs(tokens, subject.from, mentions, pack, side);
    const span = { start: (subject ?? token).start, end: token.end };
    // "I would like to": a wish, whatever it is for.
    const verb = tokens[at + 1];
    if (promises && pack.modals.wishing.holds(verb)) continue;
    // "you will mark your national day", "we will be able to": nobody here binds themselves.
    if (promises && pack.voices.addressed.holds(tokens[before - 1])) continue;
    if (promises && pack.grammar.be.holds(verb) && pack.modals.able.holds(tokens[at + 2])) continue;
    // "would be grateful for an answer": how somebody would feel about it.
    if (promises && pack.grammar.be.holds(verb) && isFeeling(tokens, predicateAt(tokens, at + 2, pack), pack)) continue;
    // "will not recognise the vote", "would never accept it": no deed is promised.
    const refused = promises && pack.grammar.negations.holds(verb) && pack.modals.refusing.holds(tokens[at + 2]);
    if (refused) {
      acts.add("oppose", "modal", { start: token.start, end: tokens[at + 2]!.end });
      continue;
    }
    // "The talks were, I should say, frank.": asked of nobody.
    if (!promises && subject && ASIDE.has(subject.kind) && pack.modals.saying.holds(verb)) continue;
    if (promises) {
      // "Velland will be given every help": by those who say so.
      const granted = pack.grammar.be.holds(verb) && pack.modals.granting.holds(tokens[at + 2]);
      // "It is hoped that Velland will …": what another state will do binds nobody here.
      const others = side !== undefined && subject?.code !== undefined && subject.code !== side && !granted;
      if (
        subject
          ? OWN.has(subject.kind) && !another && !others && subject.next >= from
          : binds && isDeed(tokens, from, at, mentions, pack, side)
      )
        acts.add("commit", "modal", span);
    } else if (subject?.code !== undefined && subject.code === side && pack.modals.oughtTo.holds(token)) {
      // "Velland had to close the port": what one's own side had to do is told.
    } else if (isCondition(tokens, from, at, pack) || noneOught(tokens, before, pack)) {
      // "if they should ask": nothing is asked of anybody.
    } else if (
      subject &&
      (subject.kind === "joint" || subject.kind === "we" || isPair(tokens, subject, mentions, pack))
    ) {
      acts.add("propose", "modal", span);
    } else if (!subject && isShared(tokens, from, before, pack)) {
      // "cooperation should be intensified": by both.
      acts.add("propose", "modal", span);
    } else {
      acts.add("demand", "modal", span);
    }
  }
  ownVerbs(tokens, from, until, mentions, pack, acts, side);
  const asked = has.any(pack.grammar.bare) ? bareDemand(tokens, from, until, pack) : undefined;
  if (asked) acts.add("demand", "words", asked);
  const start = tokens[from]!.start;
  const words = text.slice(start, tokens[until - 1]!.end);
  const match = (patterns: readonly RegExp[]): Span | undefined => {
    for (const pattern of has.among(patterns)) {
      const found = pattern.exec(words);
      if (found) return { start: start + found.index, end: start + found.index + found[0].trimEnd().length };
    }
    return undefined;
  };
  const { content } = pack;
  for (const kind of ["commit", "propose", "demand", "support", "oppose", "courtesy"] as const) {
    if (acts.has(kind) || (kind === "demand" && acts.has("propose"))) continue;
    const span = has.any(content[kind]) ? match(content[kind]) : undefined;
    // "We are glad that the President plans to visit": another's plan.
    const whose = kind === "commit" && spoken && span ? mentions.find(({ end }) => end === span.start - 1) : undefined;
    if (whose && OTHERS.has(whose.kind)) continue;
    // "does not, at this stage, intend to": nothing is promised by that.
    if (kind === "commit" && span && content.denied.test(words.slice(0, span.start - start))) continue;
    if (span) acts.add(kind, "words", span);
  }
  ownFeelings(tokens, from, until, mentions, pack, acts, side);
  const done = acts.found.size === 0 && !spoken ? ownDeed(tokens, from, until, mentions, pack) : undefined;
  if (done) acts.add("report", "verb", done);
  if (acts.found.size === 0) acts.assume("assess", "claim", { start, end: tokens[until - 1]!.end });
}

/** "grateful for", "glad if": a feeling, and what for. */
const isFeeling = (tokens: readonly Token[], found: FoundCue | undefined, pack: LanguagePack): boolean =>
  found?.cue.class === "perform" &&
  !found.cue.acts.includes("commit") &&
  (pack.offices.serving.holds(tokens[found.next]) || pack.grammar.conditions.holds(tokens[found.next]));

/** "I am confident that we", "I believe the two": the words before a subject. */
function isGuess(tokens: readonly Token[], subject: number, pack: LanguagePack): boolean {
  let at = subject - 1;
  if (pack.grammar.articles.holds(tokens[at])) at--;
  // "whether Velland would attend"
  if (pack.grammar.conditions.holds(tokens[at])) return true;
  if (pack.grammar.complementizers.holds(tokens[at])) at--;
  return pack.modals.guessing.holds(tokens[at]);
}

/** "the ties between Velland and Orsania will": a state behind a preposition is no subject; "the Government of Velland" is one. */
function isGoverned(
  tokens: readonly Token[],
  { kind, from: start }: Mention,
  mentions: readonly Mention[],
  from: number,
  pack: LanguagePack,
): boolean {
  if (kind !== "state") return false;
  const { grammar, voices } = pack;
  const before = (place: number): number => (grammar.articles.holds(tokens[place]) ? place - 1 : place);
  let at = before(start - 1);
  const pair = grammar.and.holds(tokens[at]) ? endingAt(mentions, at) : undefined;
  if (pair) at = before(pair.from - 1);
  if (at <= from || !grammar.nounLinks.holds(tokens[at])) return false;
  return !(
    grammar.of.holds(tokens[at]) &&
    (voices.sideWords.holds(tokens[at - 1]) || voices.ownWords.holds(tokens[at - 1]))
  );
}

/** "that economic cooperation should": what two have between them is theirs to do something about. */
function isShared(tokens: readonly Token[], from: number, before: number, pack: LanguagePack): boolean {
  for (let at = before - 1; at >= from && at > before - SUBJECT; at--) {
    if (pack.grammar.subordinators.holds(tokens[at]) && !pack.grammar.and.holds(tokens[at])) return false;
    if (pack.shared.holds(tokens[at])) return true;
  }
  return false;
}

/** Words of a subject that are looked at. */
const SUBJECT = 8;

/** What a pronoun stands for is no farther before it, in tokens. */
const ANTECEDENT = 40;

/** "This Government will …, and it will", "Polish builders will …, and they will": what stands for the speaker's own. */
function isOurs(
  tokens: readonly Token[],
  pronoun: number,
  mentions: readonly Mention[],
  pack: LanguagePack,
  side: string | undefined,
): boolean {
  if (tokens[pronoun]!.capital && pronoun > 0) return false;
  const least = Math.max(1, pronoun - ANTECEDENT);
  for (let index = countBefore(mentions, pronoun) - 1; index >= 0 && mentions[index]!.from >= least - 1; index--)
    if (mentions[index]!.kind === "demonym" && mentions[index]!.code === side) return side !== undefined;
  for (let at = pronoun - 1; at >= least; at--)
    if (pack.voices.sideWords.holds(tokens[at]) && pack.grammar.determiners.holds(tokens[at - 1])) return true;
  return false;
}

const PRONOUNS = new Set<Mention["kind"]>(["he", "she", "they"]);

/** "said that Velland opposes the plan": what the speaker's own side does in what is said. */
function ownVerbs(
  tokens: readonly Token[],
  from: number,
  until: number,
  mentions: readonly Mention[],
  pack: LanguagePack,
  acts: ActSet,
  side: string | undefined,
): void {
  for (const mention of mentions) {
    if (mention.from < from || mention.next >= until) continue;
    // "noted that he looked forward to": who speaks, right behind the verb.
    const self = PRONOUNS.has(mention.kind) && mention.from <= from + 1 && from > 0;
    const own = side !== undefined && (mention.kind === "state" || mention.kind === "side") && mention.code === side;
    if (!own && (!self || pack.grammar.have.holds(tokens[mention.next]))) continue;
    if (mention.from > from && pack.grammar.prepositions.holds(tokens[mention.from - 1])) continue;
    const verb = verbAfter(tokens, mention.next, pack);
    const does = verb?.cue.cue.class === "perform" || (self && verb?.cue.cue.class === "express");
    if (!verb || verb.passive || verb.cue.from >= until || !does) continue;
    for (const kind of verb.cue.cue.acts)
      if (kind !== "assess")
        acts.add(kind, "verb", { start: tokens[verb.cue.from]!.start, end: tokens[verb.cue.next - 1]!.end });
  }
}

/** "said they were satisfied with", "said that he was grateful": how those who speak say that they feel about it. */
function ownFeelings(
  tokens: readonly Token[],
  from: number,
  until: number,
  mentions: readonly Mention[],
  pack: LanguagePack,
  acts: ActSet,
  side: string | undefined,
): void {
  for (let at = from + 1; at < until - 1; at++) {
    if (!pack.grammar.be.holds(tokens[at])) continue;
    const subject = endingAt(mentions, at);
    if (!subject || subject.from < from) continue;
    const own = FEELS.has(subject.kind) || (subject.code !== undefined && subject.code === side);
    let next = at + 1;
    while (
      next < until &&
      (pack.between.holds(tokens[next]) ||
        pack.grammar.degrees.holds(tokens[next]) ||
        pack.adverb.test(tokens[next]!.lower))
    ) {
      if (pack.grammar.negations.holds(tokens[next])) break;
      next++;
    }
    const found = own ? predicateAt(tokens, next, pack) : undefined;
    if (found?.cue.class !== "perform" || found.cue.acts.includes("commit")) continue;
    // "I am pleased to welcome you": a greeting.
    for (const kind of found.cue.acts.filter((act) => act !== "support" || !acts.has("courtesy")))
      acts.add(kind, "verb", { start: tokens[found.from]!.start, end: tokens[found.next - 1]!.end });
  }
}

/** Who stands for those who speak. */
const FEELS = new Set<Mention["kind"]>(["he", "she", "they", "we", "joint"]);

/** "pointed out that he had summoned the ambassador": what the speaker has done is told. */
function ownDeed(
  tokens: readonly Token[],
  from: number,
  until: number,
  mentions: readonly Mention[],
  pack: LanguagePack,
): Span | undefined {
  const subject = from > 0 ? mentions.find((mention) => mention.from >= from && mention.from <= from + 1) : undefined;
  if (!subject || !PRONOUNS.has(subject.kind) || !pack.grammar.have.holds(tokens[subject.next])) return undefined;
  const verb = verbAfter(tokens, subject.next, pack);
  if (!verb || verb.passive || verb.negated || verb.cue.from >= until || !DONE.has(verb.cue.cue.class))
    return undefined;
  return { start: tokens[verb.cue.from]!.start, end: tokens[verb.cue.next - 1]!.end };
}

/** Classes of verbs by which something is done, or somebody told of it. */
const DONE = new Set<FoundCue["cue"]["class"]>(["event", "talk", "inform"]);

/** "nobody should have to choose": nothing is asked of anybody. */
const noneOught = (tokens: readonly Token[], before: number, pack: LanguagePack): boolean =>
  pack.voices.nobody.holds(tokens[before - 1]);

/** "a second aircraft would follow": a deed of the speaker's side, not the effect of a thing, nor what others' things do. */
function isDeed(
  tokens: readonly Token[],
  from: number,
  modal: number,
  mentions: readonly Mention[],
  pack: LanguagePack,
  side: string | undefined,
): boolean {
  let open = modal;
  while (open > from && !pack.grammar.subordinators.holds(tokens[open - 1]) && tokens[open - 1]!.text !== ",") open--;
  if (pack.grammar.relatives.holds(tokens[open - 1]) && open === modal) return false;
  if (mentions.some((other) => other.from >= open && other.next <= modal && (other.code ?? side) !== side))
    return false;
  let at = modal + 1;
  while (pack.grammar.adverbs.holds(tokens[at]) || pack.adverb.test(tokens[at]?.lower ?? "")) {
    if (pack.grammar.negations.holds(tokens[at])) return false;
    at++;
  }
  const verb = tokens[at]?.lower ?? "";
  if (pack.effects.has(verb)) return false;
  if (!pack.grammar.be.holds(tokens[at])) return true;
  const next = tokens[at + 1]?.lower ?? "";
  return pack.participle.test(next) || pack.progressive.test(next);
}

/** "if the Council should ask", "should the Council ask" */
function isCondition(tokens: readonly Token[], from: number, at: number, pack: LanguagePack): boolean {
  // "Should the ban be lifted, …": turned round, it is one as well.
  const next = tokens[at + 1];
  const turned =
    next !== undefined && (next.capital || pack.grammar.determiners.holds(next) || pack.grammar.pronouns.holds(next));
  if (turned && (at === from || tokens[at - 1]!.text === ",")) return true;
  for (let before = at - 1; before >= from && before >= at - 8; before--) {
    if (pack.grammar.conditions.holds(tokens[before])) return true;
    if (tokens[before]!.text === ",") return false;
  }
  return false;
}

/** "insisted that the findings be shared": what is asked for in the bare form. */
function bareDemand(tokens: readonly Token[], from: number, until: number, pack: LanguagePack): Span | undefined {
  let plain = true;
  for (let at = from; at < until - 1; at++) {
    const { lower } = tokens[at]!;
    if (pack.grammar.modals.has(lower) || pack.grammar.to.has(lower)) plain = false;
    else if (tokens[at]!.text === "," || pack.grammar.complementizers.has(lower)) plain = true;
    else if (plain && at > from && pack.grammar.bare.has(lower) && pack.participle.test(tokens[at + 1]!.lower))
      return { start: tokens[at]!.start, end: tokens[at + 1]!.end };
  }
  return undefined;
}

/** "our surgeons will", "his Government would", "that it would": what is the speaker's own binds the speaker. */
function ownBody(
  tokens: readonly Token[],
  before: number,
  from: number,
  pack: LanguagePack,
  spoken: boolean,
): Pick<Mention, "kind" | "code" | "start" | "next" | "from"> | undefined {
  const noun = tokens[before - 1];
  if (!noun || before - 1 < from) return undefined;
  const { it, ourOwn, owning } = pack.grammar;
  if (it.holds(noun) && (spoken || before - 1 <= from + 1))
    return { kind: spoken ? "they" : "state", start: noun.start, from: before - 1, next: before };
  for (let at = before - 2; at >= from && at >= before - 5; at--) {
    const token = tokens[at]!;
    if (ourOwn.holds(token)) return { kind: "we", start: token.start, from: at, next: before };
    if (owning.holds(token) && (pack.voices.sideWords.holds(noun) || pack.voices.ownWords.holds(noun)))
      return { kind: "state", start: token.start, from: at, next: before };
    if (token.kind !== "word" || pack.grammar.prepositions.holds(token)) return undefined;
  }
  return undefined;
}

/** "China and Russia should": the subject is the last of a pair. */
const isPair = (
  tokens: readonly Token[],
  subject: Pick<Mention, "kind" | "from">,
  mentions: readonly Mention[],
  pack: LanguagePack,
): boolean =>
  pack.grammar.and.holds(tokens[subject.from - 1]) &&
  mentions.some((mention) => mention.next === subject.from - 1 && mention.kind === subject.kind);
