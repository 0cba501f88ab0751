import type { LanguagePack } from "../languages/pack.ts";
import type { Span } from "../model/evidence.ts";
import type { Token } from "../text/tokens.ts";
import { ActSet, type Voice } from "./act-set.ts";
import { contentActs } from "./content-acts.ts";
import type { FoundCue } from "./cues.ts";
import { endingAt } from "./mention-places.ts";
import type { Mention } from "./mentions.ts";
import type { Sentence } from "./sentence.ts";
import { verbAfter } from "./verb-groups.ts";
import {
  givingAfter,
  greeted,
  joinedNouns,
  joinedStance,
  manner,
  needsOther,
  nounAfter,
  STANCES,
} from "./verb-objects.ts";

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
          tokens.slice(cue.next, cue.next + 3).some((token) => pack.together.holds(token));
        // "welcomed the ambassador": a person is greeted, a step is backed.
        const greets = cue.cue.greets && greeted(tokens, cue.next, mentions, pack);
        // "asked the minister to convey his greetings": what is asked for is a courtesy.
        const conveys = cue.cue.acts[0] === "demand" && asksToGreet(tokens, cue.next, until, pack);
        for (const kind of cue.cue.acts)
          stance.add(shared ? "propose" : greets || conveys ? "courtesy" : kind, "verb", cueSpan);
        const thanks = manner(tokens, cue.next, pack);
        if (thanks) stance.add("courtesy", "noun", thanks);
        break;
      }
      case "express":
      case "speech": {
        const joins = pack.confirming.holds(tokens[cue.from])
          ? givingAfter(tokens, cue.next, pack, pack.joinings)
          : undefined;
        const giving =
          joins ??
          (pack.announcing.holds(tokens[cue.from]) ? givingAfter(tokens, cue.next, pack, pack.givings) : undefined);
        if (giving) {
          stance.add("commit", "noun", { start: cueSpan.start, end: giving.end });
          break;
        }
        // "wish you every happiness and success": whatever it is that is wished.
        if (cue.cue.acts[0] === "courtesy" && !pack.grammar.complementizers.holds(tokens[cue.next])) {
          stance.add("courtesy", "verb", cueSpan);
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
            for (const kind of pack.nouns.of(more)!) if (STANCES.has(kind)) stance.add(kind, "noun", more);
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
        } else {
          contentActs(sentence, cue.next, until, mentions, text, pack, stance, side, cue.cue.binds);
          // "denied that there were plans to sell": nothing is promised.
          if (pack.denying.holds(tokens[cue.from])) stance.found.delete("commit");
        }
        break;
      }
      case "agree":
        joinedStance(tokens, cue.next, pack, stance);
        if (voice === "joint") {
          acts.add("agree", "verb", cueSpan);
          // "agreed that the sanctions must be tightened": what others are to do is asked of them.
          const that = clauseAfter(tokens, cue.next, until, pack);
          const must = that === undefined ? undefined : mustIn(tokens, that, until, mentions, pack);
          if (must) stance.add("demand", "modal", must);
          // "agreed that the raids were unacceptable": what both hold of others' doings.
          const words = that === undefined ? "" : text.slice(tokens[that]!.start, tokens[until - 1]!.end);
          const ill = words && pack.content.oppose.find((pattern) => pattern.test(words));
          if (ill) {
            const found = ill.exec(words)!;
            const start = tokens[that!]!.start + found.index;
            stance.add("oppose", "words", { start, end: start + found[0].trimEnd().length });
          }
        }
        // "We agreed to meet again": somebody tells what both have agreed.
        else if (isOurs(tokens, cue.from, pack)) stance.add("agree", "verb", cueSpan);
        else if (pack.grammar.to.holds(tokens[behindAside(tokens, cue.next)])) stance.add("commit", "verb", cueSpan);
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
        act.value === "support" ||
        act.value === "oppose" ||
        act.value === "commit" ||
        act.value === "demand" ||
        (act.value === "courtesy" && act.basis.kind === "stated" && act.basis.way !== "words");
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

/** "stands ready, along with others, to": the place behind an aside between commas. */
function behindAside(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ",") return at;
  for (let end = at + 1; end < at + 10 && end < tokens.length; end++) if (tokens[end]!.text === ",") return end + 1;
  return at;
}

/** So far a clause is looked into, in tokens. */
const CLAUSE = 40;

/** "the attacks must stop": not what the sides themselves must do. */
function mustIn(
  tokens: readonly Token[],
  from: number,
  until: number,
  mentions: readonly Mention[],
  pack: LanguagePack,
): Span | undefined {
  let at = from + 1;
  const end = Math.min(until, from + CLAUSE);
  while (at < end && !pack.modals.must.holds(tokens[at])) at++;
  const own = endingAt(mentions, at);
  if (at >= end || (own !== undefined && own.kind !== "state")) return undefined;
  return { start: tokens[at]!.start, end: tokens[at]!.end };
}

/** "to convey his best wishes": a verb of handing on with a noun of courtesy behind it. */
function asksToGreet(tokens: readonly Token[], from: number, until: number, pack: LanguagePack): boolean {
  let to = from;
  const end = Math.min(until, from + CLAUSE);
  while (to < end && !(pack.conveying.holds(tokens[to]) && pack.grammar.to.holds(tokens[to - 1]))) to++;
  return to < end && nounAfter(tokens, to + 1, until, pack, 8)?.acts.includes("courtesy") === true;
}

/** "we agreed", "we have agreed": not what one side decides by itself. */
function isOurs(tokens: readonly Token[], verb: number, pack: LanguagePack): boolean {
  if (!pack.agreeing.holds(tokens[verb])) return false;
  let at = verb - 1;
  while (at >= 0 && at > verb - 4 && pack.between.holds(tokens[at])) at--;
  return pack.voices.ourselves.holds(tokens[at]);
}

/** Where the clause begins that tells what somebody was told. */
function clauseAfter(tokens: readonly Token[], from: number, until: number, pack: LanguagePack): number | undefined {
  for (let at = from; at < until && at < from + 12 && !pack.grammar.tellingOf.holds(tokens[at]); at++)
    if (pack.grammar.complementizers.holds(tokens[at])) return at + 1 < until ? at + 1 : undefined;
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
  spoken = false,
): ActSet {
  const toldMe = toUs(sentence.tokens, mentions, pack);
  if (toldMe) {
    const acts = new ActSet();
    acts.assume("report", "others-words", toldMe);
    return acts;
  }
  const own = [...firstPersonCues(sentence.tokens, mentions, pack), ...ownCues(sentence.tokens, pack)];
  if (own.length > 0) return actsOfCues(sentence, own, voice, mentions, text, pack, side);
  const stance = new ActSet();
  contentActs(sentence, 0, sentence.tokens.length, mentions, text, pack, stance, side, voice === "single", spoken);
  if (voice !== "joint") return stance;
  const acts = new ActSet();
  acts.assume("agree", "joint-voice", sentence);
  for (const act of stance.list)
    if (act.value === "support" || act.value === "oppose" || act.value === "commit") acts.found.set(act.value, act);
  return acts;
}

/** "President Vane assured me that …": in the first person, what others told is a report. */
function toUs(tokens: readonly Token[], mentions: readonly Mention[], pack: LanguagePack): Span | undefined {
  for (const mention of mentions) {
    if (mention.kind === "we" || mention.kind === "demonym" || mention.from > 24) continue;
    const verb = verbAfter(tokens, mention.next, pack);
    if (!verb || verb.passive || !TELLS.has(verb.cue.cue.class)) continue;
    // "shared with me his plans"
    const us = pack.encounters.partners.holds(tokens[verb.cue.next]) ? verb.cue.next + 1 : verb.cue.next;
    if (!pack.voices.us.holds(tokens[us])) continue;
    return { start: tokens[verb.cue.from]!.start, end: tokens[us]!.end };
  }
  return undefined;
}

const TELLS = new Set<FoundCue["cue"]["class"]>(["inform", "speech", "express", "perform"]);

/** "It likewise commends the crew": a body that has just spoken goes on as "it". */
function ownCues(tokens: readonly Token[], pack: LanguagePack): FoundCue[] {
  if (!pack.grammar.it.holds(tokens[0])) return [];
  const verb = verbAfter(tokens, 1, pack);
  const cue = verb && !verb.passive ? verb.cue : undefined;
  return cue && (cue.cue.class === "perform" || cue.cue.class === "express") ? [cue] : [];
}

/** "I welcome", "we urge": who speaks in the first person does what the verb says. */
function firstPersonCues(tokens: readonly Token[], mentions: readonly Mention[], pack: LanguagePack): FoundCue[] {
  const found: FoundCue[] = [];
  for (const mention of mentions) {
    if (mention.kind !== "we" || pack.grammar.ourOwn.holds(tokens[mention.from])) continue;
    const before = tokens[mention.from - 1];
    // "what we welcome", "as I said", "that we thank": not the sentence's own verb.
    if (before && pack.grammar.subordinators.holds(before) && !pack.grammar.and.holds(before)) continue;
    const verb = verbAfter(tokens, mention.next, pack, true);
    if (verb && !verb.passive && verb.cue.cue.class !== "event" && (found.at(-1)?.next ?? 0) <= verb.cue.from)
      found.push(verb.cue);
  }
  return found;
}
