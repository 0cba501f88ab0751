import type { LanguagePack } from "../languages/pack.ts";
import { type ActWay, found, inferred, type Reasoned, type Rule, type Span } from "../model/evidence.ts";
import { ACTS, type ActKind } from "../model/statement.ts";
import type { Token } from "../text/tokens.ts";
import { cueAt, type FoundCue } from "./cues.ts";
import { endingAt } from "./mention-places.ts";
import type { Mention } from "./mentions.ts";
import type { Sentence } from "./sentence.ts";
import { verbAfter } from "./verb-groups.ts";

/** Acts found with the words they were read from; an act named twice keeps its first words. */
export class ActSet {
  readonly found = new Map<ActKind, Reasoned<ActKind, ActWay>>();
  add(kind: ActKind, way: ActWay, evidence: Span): void {
    if (!this.found.has(kind)) this.found.set(kind, found(kind, way, evidence));
  }
  assume(kind: ActKind, rule: Rule, evidence: Span): void {
    if (!this.found.has(kind)) this.found.set(kind, inferred(kind, rule, evidence));
  }
  has(kind: ActKind): boolean {
    return this.found.has(kind);
  }
  /** In the order of the guideline's list. */
  get list(): Reasoned<ActKind, ActWay>[] {
    return ACTS.flatMap((kind) => this.found.get(kind) ?? []);
  }
}

/** Who speaks, as far as it decides what words do: together, alone, or nobody but the narrator. */
export type Voice = "joint" | "single" | "narrator";

/** Acts of a sentence with reporting verbs: each verb with the words up to the next. */
export function actsOfCues(
  sentence: Sentence,
  cues: readonly FoundCue[],
  voice: Voice,
  mentions: readonly Mention[],
  text: string,
  pack: LanguagePack,
  side?: string,
): ActSet {
  const { tokens } = sentence;
  const acts = new ActSet();
  const stance = new ActSet();
  let talked: Span | undefined;
  for (const [at, cue] of cues.entries()) {
    const until = cues[at + 1]?.from ?? tokens.length;
    const cueSpan = { start: tokens[cue.from]!.start, end: tokens[cue.next - 1]!.end };
    switch (cue.cue.class) {
      case "perform": {
        // "called for joint patrols": what is to be done together is proposed.
        const shared =
          cue.cue.acts[0] === "demand" &&
          tokens.slice(cue.next, cue.next + 3).some((token) => pack.together.has(token.lower));
        // "welcomed the ambassador": a person is greeted, a step is backed.
        const greets = cue.cue.greets && greeted(tokens, cue.next, mentions, pack);
        for (const kind of cue.cue.acts) stance.add(shared ? "propose" : greets ? "courtesy" : kind, "verb", cueSpan);
        const thanks = manner(tokens, cue.next, pack);
        if (thanks) stance.add("courtesy", "noun", thanks);
        break;
      }
      case "express":
      case "speech": {
        const giving = pack.announcing.has(tokens[cue.from]!.lower) ? givingAfter(tokens, cue.next, pack) : undefined;
        if (giving) {
          stance.add("commit", "noun", { start: cueSpan.start, end: giving.end });
          break;
        }
        const noun = nounAfter(tokens, cue.next, until, pack, cue.cue.class === "express" ? 9 : 6);
        // "noted Velland's readiness": another's commitment is told, not made.
        const others =
          noun?.acts.includes("commit") &&
          side !== undefined &&
          mentions.some(
            (mention) =>
              mention.from >= cue.next &&
              mention.next <= noun.at &&
              mention.code !== undefined &&
              mention.code !== side,
          );
        if (others) stance.assume("assess", "commitment-of-another", { start: cueSpan.start, end: noun!.end });
        else if (noun) {
          const asks = noun.acts.includes("propose") && needsOther(tokens, noun.at, mentions, pack, side);
          for (const kind of asks ? (["demand"] as const) : noun.acts)
            stance.add(kind, "noun", { start: cueSpan.start, end: noun.end });
          for (const more of joinedNouns(tokens, noun.at + 1, until, pack))
            for (const kind of pack.nouns.get(more.lower)!) if (STANCES.has(kind)) stance.add(kind, "noun", more);
          // "its commitment to Velland's sovereignty" backs Velland.
          const backed = pack.content.backing.exec(text.slice(cueSpan.start, tokens[until - 1]!.end));
          if (backed)
            stance.add("support", "words", {
              start: cueSpan.start + backed.index,
              end: cueSpan.start + backed.index + backed[0].length,
            });
        } else if (cue.cue.acts.length > 0) {
          const said = new ActSet();
          contentActs(sentence, cue.next, until, mentions, text, pack, said, side);
          for (const act of said.list) if (act.basis.kind === "stated") stance.found.set(act.value, act);
          if (said.list.every((act) => act.basis.kind !== "stated"))
            for (const kind of cue.cue.acts) stance.add(kind, "verb", cueSpan);
        } else contentActs(sentence, cue.next, until, mentions, text, pack, stance, side, cue.cue.binds);
        break;
      }
      case "agree":
        joinedStance(tokens, cue.next, pack, stance);
        if (voice === "joint") acts.add("agree", "verb", cueSpan);
        else if (pack.grammar.to.has(tokens[cue.next]?.lower ?? "")) stance.add("commit", "verb", cueSpan);
        else stance.add("agree", "verb", cueSpan);
        break;
      case "talk":
        if (voice === "joint") acts.add("report", "verb", cueSpan);
        else talked ??= cueSpan;
        break;
      case "inform": {
        // "informed the Minister that Velland would …": what is told may bind.
        const that = voice === "single" ? clauseAfter(tokens, cue.next, until, pack) : undefined;
        if (that === undefined || cue.cue.acts.length > 0)
          (voice === "joint" ? acts : stance).add("report", "verb", cueSpan);
        if (that !== undefined) contentActs(sentence, that, until, mentions, text, pack, stance, side, cue.cue.binds);
        break;
      }
      case "event":
        acts.add("report", "verb", cueSpan);
        for (const kind of cue.cue.acts) acts.add(kind, "verb", cueSpan);
        break;
    }
  }
  // Who talks of something and takes a stance is told of for the stance.
  if (talked && stance.found.size === 0) stance.add("report", "verb", talked);
  const whole = { start: tokens[cues[0]!.from]!.start, end: tokens[cues[0]!.next - 1]!.end };
  if (voice === "joint") {
    // What both hold is agreed, whatever else it does; a claim alone adds nothing to that.
    if (stance.found.size > 0) acts.assume("agree", "joint-voice", whole);
    const said = cues[0]!.cue.class === "speech";
    for (const act of stance.list) {
      const kept =
        act.value === "support" || act.value === "oppose" || act.value === "commit" || act.value === "demand";
      if (kept || (act.value === "assess" && said)) acts.found.set(act.value, act);
    }
  } else {
    for (const act of stance.list) acts.found.set(act.value, act);
  }
  if (acts.found.size === 0) acts.assume(voice === "narrator" ? "report" : "assess", "default-of-verb", whole);
  // A claim beside a stance is what the stance is about.
  if (voice === "single" && acts.found.size > 1 && acts.found.get("assess")?.basis.kind === "inferred")
    acts.found.delete("assess");
  return acts;
}

/** "unanimous in condemning": what those who agree do with one voice. */
function joinedStance(tokens: readonly Token[], from: number, pack: LanguagePack, stance: ActSet): void {
  const at = pack.grammar.prepositions.has(tokens[from]?.lower ?? "") ? from + 1 : from;
  const cue = pack.progressive.test(tokens[at]?.lower ?? "") ? cueAt(tokens, at, pack) : undefined;
  if (cue?.cue.class === "perform")
    for (const kind of cue.cue.acts)
      stance.add(kind, "verb", { start: tokens[cue.from]!.start, end: tokens[cue.next - 1]!.end });
}

function greeted(tokens: readonly Token[], from: number, mentions: readonly Mention[], pack: LanguagePack): boolean {
  const object = mentions.find((mention) => mention.from >= from && mention.from <= from + 1);
  if (!object || !["person", "office", "other", "he", "she"].includes(object.kind)) return false;
  // "welcomed President Vane's decision"
  return tokens[object.next]?.kind !== "possessive" && !pack.nouns.has(tokens[object.next]?.lower ?? "");
}

/** "announced a further £4 million for coral reefs": what is given at once, not what is said to be. */
function givingAfter(tokens: readonly Token[], from: number, pack: LanguagePack): Token | undefined {
  for (let at = from; at < from + 7; at++) {
    const token = tokens[at];
    if (!token || pack.grammar.complementizers.has(token.lower) || pack.grammar.prepositions.has(token.lower))
      return undefined;
    if (pack.givings.has(token.lower)) return token;
  }
  return undefined;
}

/** What somebody voices beside the first: "condemnation of the attack and solidarity with its victims". */
const STANCES = new Set<ActKind>(["support", "oppose", "courtesy", "commit"]);

function joinedNouns(tokens: readonly Token[], from: number, until: number, pack: LanguagePack): Token[] {
  const found: Token[] = [];
  for (let at = from; at < until - 1; at++) {
    if (pack.grammar.complementizers.has(tokens[at]!.lower)) break;
    if (!pack.grammar.and.has(tokens[at]!.lower)) continue;
    const owning = pack.grammar.owning.has(tokens[at + 1]!.lower) || pack.grammar.articles.has(tokens[at + 1]!.lower);
    const noun = tokens[owning ? at + 2 : at + 1];
    // "support and assistance": only what has its own owner or follows at once is another thing voiced.
    if (noun && at + 2 < until && pack.nouns.has(noun.lower)) found.push(noun);
  }
  return found;
}

/** "the need for Velland to lift the ban": what another is to do. */
function needsOther(
  tokens: readonly Token[],
  noun: number,
  mentions: readonly Mention[],
  pack: LanguagePack,
  side: string | undefined,
): boolean {
  if (!pack.modals.needing.has(tokens[noun + 1]?.lower ?? "")) return false;
  const other = mentions.find((mention) => mention.from >= noun + 2 && mention.from <= noun + 3);
  return other?.code !== undefined && other.code !== side && pack.grammar.to.has(tokens[other.next]?.lower ?? "");
}

/** "accepted with gratitude": how it is done is an act as well. */
function manner(tokens: readonly Token[], from: number, pack: LanguagePack): Token | undefined {
  const at = tokens.slice(from, from + 4).findIndex((token) => pack.modals.manner.has(token.lower));
  const noun =
    at < 0
      ? undefined
      : tokens.slice(from + at + 1, from + at + 3).find((token) => pack.nouns.get(token.lower)?.[0] === "courtesy");
  return noun;
}

/** Where the clause begins that tells what somebody was told. */
function clauseAfter(tokens: readonly Token[], from: number, until: number, pack: LanguagePack): number | undefined {
  for (let at = from; at < until && at < from + 12; at++)
    if (pack.grammar.complementizers.has(tokens[at]!.lower)) return at + 1 < until ? at + 1 : undefined;
  return undefined;
}

/** Acts of speech that goes on without a verb of its own. */
export function actsOfContent(
  sentence: Sentence,
  voice: Voice,
  mentions: readonly Mention[],
  text: string,
  pack: LanguagePack,
  side?: string,
): ActSet {
  const own = firstPersonCues(sentence.tokens, mentions, pack);
  if (own.length > 0) return actsOfCues(sentence, own, voice, mentions, text, pack, side);
  const stance = new ActSet();
  contentActs(sentence, 0, sentence.tokens.length, mentions, text, pack, stance, side);
  if (voice !== "joint") return stance;
  const acts = new ActSet();
  acts.assume("agree", "joint-voice", sentence);
  for (const act of stance.list)
    if (act.value === "support" || act.value === "oppose" || act.value === "commit") acts.found.set(act.value, act);
  return acts;
}

/** "I welcome", "we urge": who speaks in the first person does what the verb says. */
function firstPersonCues(tokens: readonly Token[], mentions: readonly Mention[], pack: LanguagePack): FoundCue[] {
  const found: FoundCue[] = [];
  for (const mention of mentions) {
    if (mention.kind !== "we" || pack.grammar.ourOwn.has(tokens[mention.from]!.lower)) continue;
    const before = tokens[mention.from - 1];
    // "what we welcome", "as I said", "that we thank": not the sentence's own verb.
    if (before && pack.grammar.subordinators.has(before.lower) && !pack.grammar.and.has(before.lower)) continue;
    const verb = verbAfter(tokens, mention.next, pack, true);
    if (verb && !verb.passive && verb.cue.cue.class !== "event" && (found.at(-1)?.next ?? 0) <= verb.cue.from)
      found.push(verb.cue);
  }
  return found;
}

/** The first noun after "expressed", "underscored" that says what was expressed; "that" or a comma ends the search. */
function nounAfter(
  tokens: readonly Token[],
  from: number,
  until: number,
  pack: LanguagePack,
  reach: number,
): { acts: readonly ActKind[]; end: number; at: number } | undefined {
  for (let at = from; at < until && at < from + reach; at++) {
    const token = tokens[at]!;
    if (pack.grammar.complementizers.has(token.lower) || token.text === "," || token.text === ":") return undefined;
    const acts = pack.nouns.get(token.lower);
    if (acts) return { acts, end: token.end, at };
    if (at > from && pack.grammar.aboutness.has(token.lower)) return undefined;
  }
  return undefined;
}

/** What "will" does is no promise with these: "will help", "will bring". */
const OWN = new Set<Mention["kind"]>(["state", "side", "we", "he", "she", "they", "joint", "person", "office"]);

/** What the words of a report do. Modal verbs are judged by whose verb they are. */
function contentActs(
  sentence: Sentence,
  from: number,
  until: number,
  mentions: readonly Mention[],
  text: string,
  pack: LanguagePack,
  acts: ActSet,
  side?: string,
  binds?: boolean,
): void {
  if (from >= until) return;
  const { tokens } = sentence;
  for (let at = from; at < until; at++) {
    const token = tokens[at]!;
    const promises = pack.modals.promise.has(token.lower);
    const ought =
      pack.modals.ought.has(token.lower) ||
      (pack.modals.oughtTo.has(token.lower) && pack.grammar.to.has(tokens[at + 1]?.lower ?? ""));
    if (!promises && !ought) continue;
    let before = at;
    while (
      before > from &&
      !endingAt(mentions, before) &&
      (pack.between.has(tokens[before - 1]!.lower) || pack.grammar.company.has(tokens[before - 1]!.lower))
    )
      before--;
    const subject = endingAt(mentions, before) ?? ownBody(tokens, before, from, pack);
    const span = { start: (subject ?? token).start, end: token.end };
    if (promises) {
      // "It is hoped that Velland will …": what another state will do binds nobody here.
      const others = side !== undefined && subject?.code !== undefined && subject.code !== side;
      if (
        subject
          ? OWN.has(subject.kind) && !others && subject.next >= from
          : binds && isDeed(tokens, from, at, mentions, pack, side)
      )
        acts.add("commit", "modal", span);
    } else if (isCondition(tokens, from, at, pack)) {
      // "if they should ask": nothing is asked of anybody.
    } else if (
      subject &&
      (subject.kind === "joint" || subject.kind === "we" || isPair(tokens, subject, mentions, pack))
    ) {
      acts.add("propose", "modal", span);
    } else {
      acts.add("demand", "modal", span);
    }
  }
  const asked = bareDemand(tokens, from, until, pack);
  if (asked) acts.add("demand", "words", asked);
  const start = tokens[from]!.start;
  const words = text.slice(start, tokens[until - 1]!.end);
  const match = (patterns: readonly RegExp[]): Span | undefined => {
    for (const pattern of patterns) {
      const found = sentence.patterns.may(pattern) ? pattern.exec(words) : null;
      if (found) return { start: start + found.index, end: start + found.index + found[0].trimEnd().length };
    }
    return undefined;
  };
  const { content } = pack;
  for (const kind of ["commit", "propose", "demand", "support", "oppose", "courtesy"] as const) {
    if (acts.has(kind) || (kind === "demand" && acts.has("propose"))) continue;
    const span = match(content[kind]);
    if (span) acts.add(kind, "words", span);
  }
  if (acts.found.size === 0) acts.assume("assess", "claim", { start, end: tokens[until - 1]!.end });
}

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
  while (open > from && !pack.grammar.subordinators.has(tokens[open - 1]!.lower) && tokens[open - 1]!.text !== ",")
    open--;
  if (pack.grammar.relatives.has(tokens[open - 1]?.lower ?? "") && open === modal) return false;
  if (mentions.some((other) => other.from >= open && other.next <= modal && (other.code ?? side) !== side))
    return false;
  let at = modal + 1;
  while (pack.grammar.adverbs.has(tokens[at]?.lower ?? "") || pack.adverb.test(tokens[at]?.lower ?? "")) {
    if (pack.grammar.negations.has(tokens[at]!.lower)) return false;
    at++;
  }
  const verb = tokens[at]?.lower ?? "";
  if (pack.effects.has(verb)) return false;
  if (!pack.grammar.be.has(verb)) return true;
  const next = tokens[at + 1]?.lower ?? "";
  return pack.participle.test(next) || pack.progressive.test(next);
}

/** "if the Council should ask", "should the Council ask" */
function isCondition(tokens: readonly Token[], from: number, at: number, pack: LanguagePack): boolean {
  // "Should the ban be lifted, …": turned round, it is one as well.
  const next = tokens[at + 1];
  const turned =
    next !== undefined &&
    (next.capital || pack.grammar.determiners.has(next.lower) || pack.grammar.pronouns.has(next.lower));
  if (turned && (at === from || tokens[at - 1]!.text === ",")) return true;
  for (let before = at - 1; before >= from && before >= at - 8; before--) {
    if (pack.grammar.conditions.has(tokens[before]!.lower)) return true;
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
): Pick<Mention, "kind" | "code" | "start" | "next" | "from"> | undefined {
  const noun = tokens[before - 1];
  if (!noun || before - 1 < from) return undefined;
  const { it, ourOwn, owning } = pack.grammar;
  if (it.has(noun.lower) && before - 1 <= from + 1)
    return { kind: "state", start: noun.start, from: before - 1, next: before };
  for (let at = before - 2; at >= from && at >= before - 5; at--) {
    const token = tokens[at]!;
    if (ourOwn.has(token.lower)) return { kind: "we", start: token.start, from: at, next: before };
    if (owning.has(token.lower) && (pack.voices.sideWords.has(noun.lower) || pack.voices.ownWords.has(noun.lower)))
      return { kind: "state", start: token.start, from: at, next: before };
    if (token.kind !== "word" || pack.grammar.prepositions.has(token.lower)) return undefined;
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
  pack.grammar.and.has(tokens[subject.from - 1]?.lower ?? "") &&
  mentions.some((mention) => mention.next === subject.from - 1 && mention.kind === subject.kind);
