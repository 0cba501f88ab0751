import type { LanguagePack } from "../languages/pack.ts";
import type { Span } from "../model/evidence.ts";
import type { ActKind } from "../model/statement.ts";
import type { Token } from "../text/tokens.ts";
import { ActSet } from "./act-set.ts";
import { actsOfCues } from "./acts.ts";
import { contentActs } from "./content-acts.ts";
import { cueAt, type FoundCue, phraseAt } from "./cues.ts";
import { countBefore } from "./mention-places.ts";
import type { Mention } from "./mentions.ts";
import type { Context } from "./references.ts";
import type { Sentence } from "./sentence.ts";
import { isPast, verbAfter } from "./verb-groups.ts";

/** Another's words inside somebody's: the verb or noun that tells of them. */
export interface Inner {
  /** Token range of the verb or noun. */
  from: number;
  next: number;
  /** Index of the token with which the other's words begin. */
  content: number;
  /** What they do: asked for only where it is known whose they are. */
  acts: () => ActSet;
  /** The other is the agent of a passive: "repeated by the President". */
  agent?: true;
  /** A noun of saying tells of it. */
  carried?: true;
  /** Only what another is going to do is told, and no word of it. */
  going?: true;
}

const SPEAKERS = new Set<Mention["kind"]>(["person", "office", "state", "organisation", "side"]);
const REPORTS = new Set(["speech", "express", "perform", "inform"]);
/** Words between an owner and a noun, or a noun and what it says. */
const REACH = 7;
/** Words of a clause that are read for what it does. */
const CLAUSE = 40;

/** "Velland shows that …": a fact about a state, not its words. */
const proves = (tokens: readonly Token[], mention: Mention, cue: FoundCue, pack: LanguagePack): boolean =>
  mention.kind !== "person" &&
  pack.nested.proving.holds(tokens[cue.from]) &&
  pack.grammar.complementizers.holds(tokens[cue.next]);

/** The verb by which a mention has said or done something. */
export function verbOf(
  text: string,
  sentence: Sentence,
  mentions: readonly Mention[],
  index: number,
  running: Context,
  pack: LanguagePack,
): Inner | undefined {
  const { tokens } = sentence;
  const mention = mentions[index]!;
  if (mention.kind === "joint") return agreedBy(text, sentence, mentions, mention, pack);
  if (mention.kind === "demonym") return bodyOf(text, sentence, mentions, mention, running, pack);
  if (!SPEAKERS.has(mention.kind)) return undefined;
  const state = mentions[index + 1];
  const ofState =
    mention.kind === "person" &&
    state?.from === mention.next + 1 &&
    state.kind === "state" &&
    pack.grammar.of.holds(tokens[mention.next]);
  const relative = relativeOf(tokens, ofState ? state : mention, pack);
  // "Minister Orlo, in thanking Velland, asked for more": the object of an aside asks for nothing.
  const object = tokens[mention.next]?.text === "," && pack.progressive.test(tokens[mention.from - 1]?.lower ?? "");
  if (object && relative === undefined) return undefined;
  // "President Vane of Velland, who told him": the clause is about the person.
  if (relative !== undefined && mention.kind !== "person") {
    const before = mentions[index - 1];
    const ofPerson = pack.grammar.of.holds(tokens[mention.from - 1]) && before?.next === mention.from - 1;
    if (ofPerson && before?.kind === "person") return undefined;
  }
  const agent = pack.grammar.by.holds(tokens[mention.from - 1]);
  const verb = agent ? doneBy(tokens, mention, pack) : reportOf(tokens, mention, relative, pack);
  if (
    verb &&
    (!verb.passive || agent) &&
    !verb.negated &&
    REPORTS.has(verb.cue.cue.class) &&
    // "was willing to" is no participle.
    (!pack.progressive.test(tokens[verb.cue.from]!.lower) || phraseAt(tokens, verb.cue.from, pack.predicates) > 0) &&
    !proves(tokens, mention, verb.cue, pack) &&
    !isNoun(tokens, verb.cue, pack)
  ) {
    const carried = carrierOf(tokens, mention, verb.cue, pack);
    // "the support extended by the Union" is a deed, "the view expressed by" a word.
    // "crimes committed by": no promise.
    if (agent && verb.cue.cue.acts[0] === "commit") return undefined;
    if (agent && carried === undefined && (verb.cue.cue.class === "express" || verb.cue.cue.class === "inform"))
      return undefined;
    const acts = (): ActSet =>
      carried === undefined
        ? actsOfCues(sentence, [verb.cue], "single", mentions, text, pack, mention.code)
        : carriedActs(text, sentence, mentions, carried, mention, pack);
    const content = opened(tokens, agent ? mention.next : verb.cue.next, pack);
    return { from: verb.cue.from, next: verb.cue.next, content, acts, ...(agent ? { agent: true } : {}) };
  }
  if (agent || (verb && verb.cue.cue.class !== "agree")) return undefined;
  const issued = issuedBy(text, sentence, mentions, mention, pack);
  if (issued) return issued;
  return doneIn(tokens, mention, relative, pack) ?? goingTo(tokens, mention, running, pack);
}

/** "the Sudanese army had consented to send", "the Dravonian police will hand over": a state by what belongs to it. */
function bodyOf(
  text: string,
  sentence: Sentence,
  mentions: readonly Mention[],
  mention: Mention,
  running: Context,
  pack: LanguagePack,
): Inner | undefined {
  const { tokens } = sentence;
  if (mention.code === undefined) return undefined;
  const { have, modals, be } = pack.grammar;
  for (let at = mention.next + 1; at <= mention.next + 2; at++) {
    const { kind, capital } = tokens[at - 1] ?? { kind: "mark", capital: true };
    if (kind !== "word" || capital) return undefined;
    const lower = tokens[at]?.lower ?? "";
    // "the Hailanese chairmanship let her know that", "the Orsanian delegation told him that"
    const told = isPast(lower, pack) || lower === "let" ? cueAt(tokens, at, pack) : undefined;
    if (told && REPORTS.has(told.cue.class) && saysThat(tokens, told.next, pack)) {
      const acts = (): ActSet => actsOfCues(sentence, [told], "single", mentions, text, pack, mention.code);
      return { from: told.from, next: told.next, content: opened(tokens, told.next, pack), acts };
    }
    if (!have.has(lower) && !modals.has(lower) && !be.has(lower)) continue;
    const body: Mention = { ...mention, next: at, kind: "organisation" };
    return doneIn(tokens, body, undefined, pack) ?? goingTo(tokens, body, running, pack);
  }
  return undefined;
}

/** A clause follows within a few words: "told him yesterday that". */
function saysThat(tokens: readonly Token[], from: number, pack: LanguagePack): boolean {
  for (let at = from; at < from + REACH && at < tokens.length; at++) {
    if (pack.grammar.complementizers.holds(tokens[at])) return true;
    if (tokens[at]!.text === "," || tokens[at]!.text === ";") return false;
  }
  return false;
}

/**
 * "what he had promised", "the appeal that she had made": what somebody who is pointed to has said before, from a token on.
 * @returns the pronoun with it.
 */
export function earlierOf(
  text: string,
  sentence: Sentence,
  mentions: readonly Mention[],
  mention: Mention,
  pack: LanguagePack,
): Inner | undefined {
  const { tokens } = sentence;
  // "she herself had reminded"
  const have = pack.nested.selves.holds(tokens[mention.next]) ? mention.next + 1 : mention.next;
  if (!pack.grammar.have.holds(tokens[have])) return undefined;
  const noun = earlierNoun(tokens, mention.from, pack);
  if (noun !== undefined && pack.nested.making.holds(tokens[have + 1])) {
    const acts = (): ActSet => carriedActs(text, sentence, mentions, noun, undefined, pack);
    return { from: have + 1, next: have + 2, content: noun, acts, carried: true };
  }
  const verb = verbAfter(tokens, have, pack);
  if (!verb || verb.passive || verb.negated || !isPast(tokens[verb.cue.from]!.lower, pack)) return undefined;
  const says =
    verb.cue.cue.class === "perform" || (REPORTS.has(verb.cue.cue.class) && saysThat(tokens, verb.cue.next, pack));
  if (!says) return undefined;
  const acts = (): ActSet => actsOfCues(sentence, [verb.cue], "single", mentions, text, pack);
  return { from: verb.cue.from, next: verb.cue.next, content: opened(tokens, verb.cue.next, pack), acts };
}

/** The noun of saying before "he had made", over "that". */
function earlierNoun(tokens: readonly Token[], from: number, pack: LanguagePack): number | undefined {
  const relative = pack.grammar.relatives.holds(tokens[from - 1]);
  const at = relative ? from - 2 : from - 1;
  return pack.nested.carriers.holds(tokens[at]) ? at : undefined;
}

/** Persons without a name whom a content tells to have said something: "the families had asked her", "insurers told him that". */
export function peopleIn(
  text: string,
  sentence: Sentence,
  mentions: readonly Mention[],
  from: number,
  pack: LanguagePack,
): { inner: Inner; start: number; end: number } | undefined {
  const { tokens } = sentence;
  if (!sentence.words.any(pack.voices.people)) return undefined;
  for (let at = from + 1; at < tokens.length - 2; at++) {
    if (!pack.voices.people.holds(tokens[at]) || tokens[at]!.capital) continue;
    const named = mentions[countBefore(mentions, at + 1) - 1];
    if (named && named.next > at) continue;
    let begin = at;
    while (begin > from && begin > at - 4 && isModifier(tokens[begin - 1]!, pack)) begin--;
    const open = tokens[begin - 1];
    const clause =
      open === undefined ||
      open.text === "," ||
      pack.grammar.complementizers.holds(open) ||
      pack.grammar.subordinators.holds(open);
    if (!clause) continue;
    const next = at + 1;
    const perfect = pack.grammar.have.holds(tokens[next]);
    const verb = verbAfter(tokens, perfect ? next + 1 : next, pack);
    if (!verb || verb.passive || verb.negated || !isPast(tokens[verb.cue.from]!.lower, pack)) {
      const phrase = perfect ? phraseAt(tokens, next + 1, pack.nested.verbs) : 0;
      if (phrase === 0) continue;
      const words = tokens.slice(next + 1, phrase).map((token) => token.lower);
      const acts = (): ActSet => actsBy(pack.nested.verbs.get(words.join(" "))!, "verb", tokens, next + 1, phrase);
      const inner = { from: next + 1, next: phrase, content: phrase, acts };
      return { inner, start: tokens[begin]!.start, end: tokens[at]!.end };
    }
    const { cue } = verb;
    const says =
      REPORTS.has(cue.cue.class) && (saysThat(tokens, cue.next, pack) || (perfect && cue.cue.class === "perform"));
    if (!says) continue;
    const acts = (): ActSet => actsOfCues(sentence, [cue], "single", mentions, text, pack);
    const inner = { from: cue.from, next: cue.next, content: opened(tokens, cue.next, pack), acts };
    return { inner, start: tokens[begin]!.start, end: tokens[at]!.end };
  }
  return undefined;
}

/** "the Chilean fruit growers": what may stand before the noun for people. */
const isModifier = ({ kind, lower }: Token, pack: LanguagePack): boolean =>
  kind === "word" &&
  !pack.grammar.prepositions.has(lower) &&
  !pack.grammar.complementizers.has(lower) &&
  !pack.grammar.subordinators.has(lower) &&
  !pack.grammar.be.has(lower) &&
  !pack.grammar.have.has(lower);

/** The token behind "who", "which": where the clause about a mention goes on. */
function relativeOf(tokens: readonly Token[], mention: Mention, pack: LanguagePack): number | undefined {
  const behind = tokens[mention.next]?.text === "," ? mention.next + 1 : mention.next;
  const lower = tokens[behind]?.lower ?? "";
  return pack.grammar.relatives.has(lower) && !pack.grammar.complementizers.has(lower) ? behind + 1 : undefined;
}

/** "President Vane had warned", "President Vane, who told him", "Velland, whose envoy had said", "her minister, Ana Orlo, had". */
function reportOf(
  tokens: readonly Token[],
  mention: Mention,
  relative: number | undefined,
  pack: LanguagePack,
): ReturnType<typeof verbAfter> {
  const told = relative === undefined ? undefined : verbAfter(tokens, relative, pack);
  if (told) return told;
  const straight = verbAfter(tokens, mention.next, pack);
  if (straight || tokens[mention.next]?.text !== ",") return straight;
  if (pack.nested.whose.holds(tokens[mention.next + 1]))
    for (let at = mention.next + 3; at < mention.next + REACH; at++) {
      const verb = verbAfter(tokens, at, pack);
      if (verb && isPast(tokens[verb.cue.from]!.lower, pack)) return verb;
    }
  return isApposed(tokens, mention) ? verbAfter(tokens, mention.next + 1, pack) : undefined;
}

/** "her minister, Ana Orlo, had": a name between commas. */
const isApposed = (tokens: readonly Token[], { from, next }: Mention): boolean =>
  tokens[next]?.text === "," && tokens.slice(Math.max(0, from - 1), next).some((token) => token.text === ",");

/** "China views and interests", "the UN calls and appeals": third-person forms that may as well be nouns need "that". */
const isNoun = (tokens: readonly Token[], cue: { from: number; next: number }, pack: LanguagePack): boolean =>
  phraseAt(tokens, cue.from, pack.predicates) === 0 &&
  !pack.grammar.have.holds(tokens[cue.from - 1]) &&
  !isPast(tokens[cue.from]!.lower, pack) &&
  !pack.grammar.complementizers.holds(tokens[cue.next]);

/** "repeated by President Vane": the participle before its agent. */
function doneBy(tokens: readonly Token[], agent: Mention, pack: LanguagePack): ReturnType<typeof verbAfter> {
  for (let at = agent.from - 2; at >= 0 && at > agent.from - 6; at--) {
    const cue = cueAt(tokens, at, pack);
    // "expressed there by": an adverb may stand between.
    if (cue) return cue.next >= agent.from - 2 ? { cue, passive: true, negated: false } : undefined;
  }
  return undefined;
}

/** "told them that the two had agreed" */
function agreedBy(
  text: string,
  sentence: Sentence,
  mentions: readonly Mention[],
  mention: Mention,
  pack: LanguagePack,
): Inner | undefined {
  const { tokens } = sentence;
  const verb = pack.grammar.have.holds(tokens[mention.next]) && verbAfter(tokens, mention.next, pack);
  if (!verb || verb.passive || verb.cue.cue.class !== "agree") return undefined;
  const acts = (): ActSet => actsOfCues(sentence, [verb.cue], "joint", mentions, text, pack);
  return { from: verb.cue.from, next: verb.cue.next, content: opened(tokens, verb.cue.next, pack), acts };
}

/** "had directed the Navy", "had unanimously backed": what another has done by a word. */
function doneIn(
  tokens: readonly Token[],
  mention: Mention,
  relative: number | undefined,
  pack: LanguagePack,
): Inner | undefined {
  let at = relative ?? (isApposed(tokens, mention) ? mention.next + 1 : mention.next);
  let perfect = false;
  for (let steps = 0; steps < 5 && at < tokens.length; steps++, at++) {
    const { lower } = tokens[at]!;
    if (pack.grammar.have.has(lower)) perfect = true;
    else if (!pack.between.has(lower) && !pack.nested.since.has(lower) && !pack.adverb.test(lower)) break;
  }
  if (!perfect && relative === undefined) return undefined;
  const next = phraseAt(tokens, at, pack.nested.verbs);
  if (next === 0) return undefined;
  const phrase = tokens
    .slice(at, next)
    .map((token) => token.lower)
    .join(" ");
  return {
    from: at,
    next,
    content: next,
    acts: () => actsBy(pack.nested.verbs.get(phrase)!, "verb", tokens, at, next),
  };
}

/** "told his guest that the World Bank would advance the money": what somebody else is going to do, who is not at the table. */
function goingTo(tokens: readonly Token[], mention: Mention, running: Context, pack: LanguagePack): Inner | undefined {
  if (mention.kind !== "organisation") return undefined;
  const before = pack.grammar.articles.holds(tokens[mention.from - 1]) ? mention.from - 2 : mention.from - 1;
  if (!pack.grammar.complementizers.holds(tokens[before]) && tokens[before]?.text !== ",") return undefined;
  if (mention.code && running.parties.some((party) => party.side?.value === mention.code)) return undefined;
  const at = mention.next;
  const promised = pack.modals.promise.holds(tokens[at]);
  const going = promised ? 0 : pack.grammar.be.holds(tokens[at]) ? phraseAt(tokens, at + 1, pack.nested.going) : 0;
  if (!promised && going === 0) return undefined;
  const next = promised ? at + 1 : going;
  const verb = tokens[next]?.lower ?? "";
  if (
    pack.effects.has(verb) ||
    pack.grammar.negations.has(verb) ||
    pack.grammar.be.has(verb) ||
    pack.grammar.have.has(verb)
  )
    return undefined;
  return { from: at, next, content: next, acts: () => actsBy(["commit"], "modal", tokens, at, next), going: true };
}

function actsBy(
  kinds: readonly ActKind[],
  way: "verb" | "noun" | "modal",
  tokens: readonly Token[],
  from: number,
  next: number,
): ActSet {
  const acts = new ActSet();
  for (const kind of kinds) acts.add(kind, way, { start: tokens[from]!.start, end: tokens[next - 1]!.end });
  return acts;
}

/** Over "that" and commas: where the other's words begin. */
function opened(tokens: readonly Token[], from: number, pack: LanguagePack): number {
  let at = from;
  while (pack.grammar.complementizers.holds(tokens[at]) || tokens[at]?.text === ",") at++;
  return at;
}

/** "a warning that the Agency had issued", "had given an assurance": the noun says what is done. */
function carrierOf(tokens: readonly Token[], mention: Mention, cue: FoundCue, pack: LanguagePack): number | undefined {
  if (cue.cue.class !== "express" && cue.cue.class !== "perform" && cue.cue.class !== "speech") return undefined;
  const open = tokens[mention.from - 1]?.lower ?? "";
  // "the assurance had been repeated by", "the view expressed by"
  if (pack.grammar.by.has(open))
    for (let at = cue.from - 1; at >= 0 && at > cue.from - 5; at--)
      if (pack.nested.carriers.holds(tokens[at])) return at;
  if (pack.grammar.complementizers.has(open) || pack.grammar.relatives.has(open))
    for (let at = mention.from - 2; at >= 0 && at > mention.from - REACH; at--)
      if (pack.nested.carriers.holds(tokens[at])) return at;
  for (let at = cue.next; at < cue.next + 3; at++)
    if (pack.nested.carriers.holds(tokens[at]) && cue.cue.class === "express") return at;
  return undefined;
}

/** "a warning that the Agency had issued": a verb that says nothing, and the noun that it takes. */
function issuedBy(
  text: string,
  sentence: Sentence,
  mentions: readonly Mention[],
  mention: Mention,
  pack: LanguagePack,
): Inner | undefined {
  const { tokens } = sentence;
  const open = tokens[mention.from - 1]?.lower ?? "";
  if (!pack.grammar.complementizers.has(open) && !pack.grammar.relatives.has(open)) return undefined;
  const at = pack.grammar.have.holds(tokens[mention.next]) ? mention.next + 1 : mention.next;
  if (!pack.nested.making.holds(tokens[at])) return undefined;
  for (let noun = mention.from - 2; noun >= 0 && noun > mention.from - 5; noun--) {
    if (!pack.nested.carriers.holds(tokens[noun])) continue;
    const told = noun;
    const acts = (): ActSet => carriedActs(text, sentence, mentions, told, mention, pack);
    return { from: at, next: at + 1, content: noun, acts, carried: true };
  }
  return undefined;
}

/** What a noun of saying does: by itself, or by the words that it opens. */
function carriedActs(
  text: string,
  sentence: Sentence,
  mentions: readonly Mention[],
  noun: number,
  mention: Mention | undefined,
  pack: LanguagePack,
): ActSet {
  const { tokens } = sentence;
  const kinds = pack.nested.carriers.of(tokens[noun])!;
  if (kinds.length > 0) return actsBy(kinds, "noun", tokens, noun, noun + 1);
  const acts = new ActSet();
  let that = noun + 1;
  while (that < tokens.length && that < noun + REACH && !pack.grammar.complementizers.holds(tokens[that])) that++;
  const until = Math.min(tokens.length, that + CLAUSE);
  if (pack.grammar.complementizers.holds(tokens[that]) && that + 1 < until)
    contentActs(sentence, that + 1, until, mentions, text, pack, acts, mention?.code, true);
  if (acts.found.size === 0) acts.assume("report", "others-words", tokens[noun]!);
  return acts;
}

/** "Orsania's announcement that", "the remark of an official of Orsania that". */
export function carriedBy(
  text: string,
  sentence: Sentence,
  mentions: readonly Mention[],
  mention: Mention,
  pack: LanguagePack,
): Inner | undefined {
  const { tokens } = sentence;
  const { grammar, nested } = pack;
  const owner = SPEAKERS.has(mention.kind) || mention.kind === "demonym" || mention.kind === "other";
  let noun: number | undefined;
  // "the remark of an official of Orsania"
  const of = grammar.determiners.holds(tokens[mention.from - 1]) ? mention.from - 2 : mention.from - 1;
  if (owner && grammar.of.holds(tokens[of])) {
    if (nested.carriers.holds(tokens[of - 1])) noun = of - 1;
  } else {
    let at = mention.next;
    const possessive = tokens[at]?.kind === "possessive" || mention.kind === "demonym";
    if (tokens[at]?.kind === "possessive" || (mention.kind !== "demonym" && /^['’]$/.test(tokens[at]?.text ?? "")))
      at++;
    if (!owner || (!possessive && at === mention.next)) return undefined;
    for (let here = at; here < at + 3 && noun === undefined; here++)
      if (nested.carriers.holds(tokens[here])) noun = here;
      else if (tokens[here]?.kind !== "word" || grammar.prepositions.holds(tokens[here])) break;
  }
  if (noun === undefined) return undefined;
  const content = saidBehind(tokens, Math.max(noun + 1, noun < mention.from ? mention.next : 0), noun, pack);
  if (content === undefined) return undefined;
  const told = noun;
  const acts = (): ActSet => carriedActs(text, sentence, mentions, told, mention, pack);
  return { from: noun, next: noun + 1, content, acts, carried: true };
}

/** Where what a noun says begins: "that", or "to" with a verb behind what asks, offers or promises. */
function saidBehind(tokens: readonly Token[], from: number, noun: number, pack: LanguagePack): number | undefined {
  const { grammar } = pack;
  const kinds = pack.nested.carriers.of(tokens[noun])!;
  const takesVerb = kinds.some((kind) => kind === "commit" || kind === "demand" || kind === "propose");
  for (let at = from; at < from + REACH && at < tokens.length; at++) {
    const { lower, text } = tokens[at]!;
    if (grammar.complementizers.has(lower)) return at + 1 < tokens.length ? at + 1 : undefined;
    const next = tokens[at + 1];
    const verb = next && next.kind === "word" && !next.capital && !grammar.determiners.holds(next);
    if (grammar.to.has(lower) && takesVerb && verb) return at + 1;
    if (text === "." || text === ";" || cueAt(tokens, at, pack)) return undefined;
  }
  return undefined;
}

/** "his own promise to", "her earlier warning that": what the holder has said before, from a token on. */
export function ownWords(
  text: string,
  sentence: Sentence,
  mentions: readonly Mention[],
  from: number,
  pack: LanguagePack,
): (Inner & Span) | undefined {
  const { tokens } = sentence;
  const { grammar, nested } = pack;
  if (!sentence.words.any(nested.again) || !sentence.words.any(nested.carriers)) return undefined;
  for (let at = from; at < tokens.length - 2; at++) {
    if (!grammar.owning.holds(tokens[at]) || !nested.again.holds(tokens[at + 1])) continue;
    const noun = nested.carriers.holds(tokens[at + 2]) ? at + 2 : at + 3;
    if (!nested.carriers.holds(tokens[noun])) continue;
    const content = saidBehind(tokens, noun + 1, noun, pack);
    if (content === undefined) continue;
    const acts = (): ActSet => carriedActs(text, sentence, mentions, noun, undefined, pack);
    return { from: noun, next: noun + 1, content, acts, start: tokens[at]!.start, end: tokens[noun]!.end };
  }
  return undefined;
}
