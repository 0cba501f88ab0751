import type { LanguagePack } from "../languages/pack.ts";
import type { OccasionKind } from "../model/occasion.ts";
import type { Token } from "../text/tokens.ts";
import { cueAt, phraseAt } from "./cues.ts";
import type { Mention } from "./mentions.ts";
import type { Sentence } from "./sentence.ts";
import type { Time } from "./times.ts";
import { isPast } from "./verb-groups.ts";

/** Words that tell of an occasion, before it is known which one: "their talks", "called on the President". */
export interface Encounter {
  kind: OccasionKind;
  /** Token range: the verb, or the noun with what stands before it. */
  from: number;
  next: number;
  /** Index of the first token behind what belongs to it: where, with whom, when. */
  end: number;
  how: "verb" | "noun";
  /** "the", "their": the reader is meant to know it. */
  definite: boolean;
  /** "a": nothing but its kind is known. */
  indefinite: boolean;
  /** "the Ocean Summit": a name of its own. */
  named: boolean;
  /** "the next", "his recent": not the one that is told of. */
  other: boolean;
  /** "held talks": it takes place here. */
  held: boolean;
  /** "on the sidelines of", "ahead of": something else takes place here. */
  beside: boolean;
  coming: boolean;
  /** "meet again": those of the occasion itself. */
  again: boolean;
  /** One only where it has a time. */
  loose: boolean;
  /** Words stand between its article and its noun. */
  told: boolean;
  /** The time that belongs to it. */
  time?: Time;
}

/** Linear in the tokens: what stands around an occasion is looked at within a fixed reach. */
export function encountersIn(
  sentence: Sentence,
  mentions: readonly Mention[],
  times: readonly Time[],
  pack: LanguagePack,
): Encounter[] {
  const { tokens } = sentence;
  const found: Encounter[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.kind !== "word") continue;
    const encounter = verbAt(tokens, at, mentions, sentence, pack) ?? nounAt(tokens, at, mentions, sentence, pack);
    const before = found.at(-1);
    if (!encounter || encounter.from < (before?.next ?? 0)) continue;
    // "a session of the Council" is one occasion.
    if (before?.how === "noun" && encounter.how === "noun" && isOf(tokens, before.next, encounter.from, pack)) {
      if (encounter.kind === "multilateral" && before.kind === "meeting") before.kind = "multilateral";
      before.next = encounter.next;
      at = encounter.next - 1;
      continue;
    }
    found.push(encounter);
    at = encounter.next - 1;
  }
  for (const [index, encounter] of found.entries()) {
    const limit = found[index + 1]?.from ?? tokens.length;
    encounter.end = endOf(tokens, encounter, limit, times, pack);
    const time = timeOf(tokens, encounter, found[index - 1], times, pack);
    if (time) encounter.time = time;
    encounter.coming ||= isComing(tokens, encounter, pack);
  }
  // "talks with A and a call on B are planned on 8 November"
  for (let index = found.length - 2; index >= 0; index--) {
    const [one, other] = [found[index]!, found[index + 1]!];
    const joined = pack.grammar.and.has(tokens[other.from - 1]?.lower ?? "") && one.end >= other.from - 1;
    if (joined && !one.time && other.time && other.time.from >= other.from && !one.beside) {
      one.time = other.time;
      one.coming ||= other.coming;
    }
  }
  return found.filter((encounter) => !encounter.loose || encounter.time !== undefined);
}

/** "of the", and nothing else between two nouns. */
const isOf = (tokens: readonly Token[], from: number, next: number, pack: LanguagePack): boolean =>
  next > from &&
  next <= from + 3 &&
  pack.grammar.of.has(tokens[from]!.lower) &&
  tokens.slice(from + 1, next).every((token) => token.kind === "mark" || pack.grammar.articles.has(token.lower));

function verbAt(
  tokens: readonly Token[],
  at: number,
  mentions: readonly Mention[],
  sentence: Sentence,
  pack: LanguagePack,
): Encounter | undefined {
  const next = phraseAt(tokens, at, pack.encounters.verbs);
  if (next === 0) return undefined;
  const phrase = tokens
    .slice(at, next)
    .map((token) => token.lower)
    .join(" ");
  const { kind, object } = pack.encounters.verbs.get(phrase)!;
  if (tokens[at]!.capital && at > 0) return undefined;
  const before = tokens[at - 1];
  // "a visit", "his host": the form is a noun.
  const noun = before && (pack.grammar.determiners.has(before.lower) || before.kind === "possessive");
  if (noun) return undefined;
  const made: Encounter = { ...PLAIN, kind, from: at, next, end: next, how: "verb", held: true };
  // "a good sign", "for his visit": a form that is no past stands behind what makes it a verb.
  const lead =
    before && (pack.grammar.adverbs.has(before.lower) || pack.adverb.test(before.lower)) ? tokens[at - 2] : before;
  const led = lead !== undefined && (pack.modals.promise.has(lead.lower) || pack.grammar.to.has(lead.lower));
  if (!isPast(tokens[at]!.lower, pack) && !led && !pack.finite.test(tokens[at]!.lower)) return undefined;
  if (object === "any") {
    if (kind !== "signing") return { ...made, again: kind === "meeting" };
    const near = tokens
      .slice(Math.max(0, at - REACH), at + REACH)
      .some((token) => pack.encounters.papers.has(token.lower));
    return near && !isConditional(tokens, at, pack) ? made : undefined;
  }
  if (object === "place" || object === "stay") {
    const hit = sentence.hits.get(next) ?? sentence.hits.get(next + 1);
    if (!hit || (hit.kind !== "state" && hit.kind !== "capital" && hit.kind !== "city")) return undefined;
    const who = object === "stay" && mentions.some((mention) => mention.next === at && PEOPLE.has(mention.kind));
    return object === "place" || who ? made : undefined;
  }
  const passive = before && pack.grammar.be.has(before.lower);
  // "was received in Bern by the President"
  if (passive && object === "person") {
    if (!pack.encounters.hosts.has(tokens[at]!.lower)) return undefined;
    const agent = mentions.find(
      (mention) => mention.from > next && PEOPLE.has(mention.kind) && isAgent(tokens, mention, pack),
    );
    return agent && agent.from - next < REACH ? made : undefined;
  }
  let behind = next;
  // "spoke last night to", "met separately with"
  const within = object === "person" ? 4 : 1;
  for (let here = next; here < next + within && here < tokens.length; here++)
    if (pack.encounters.partners.has(tokens[here]!.lower)) behind = here + 1;
  if (behind === next && kind === "call" && !tokens[at]!.lower.endsWith(pack.pastEnding)) return undefined;
  const whom = mentions.find((mention) => mention.from === behind || mention.from === behind + 1);
  const first = tokens[behind];
  const person =
    (whom && PEOPLE.has(whom.kind) && (whom.from === behind || pack.grammar.determiners.has(first!.lower))) ||
    isObject(tokens, behind, pack);
  if (person) {
    // "called on the President to act" asks.
    const end = whom && whom.from <= behind + 1 ? whom.next : behind + 1;
    if (kind === "meeting" && pack.grammar.to.has(tokens[end]?.lower ?? "") && !tokens[end + 1]?.capital)
      return undefined;
    return object === "told" ? { ...made, loose: true } : made;
  }
  if (object === "told") return undefined;
  if (kind !== "meeting") return undefined;
  if (isPast(tokens[at]!.lower, pack)) return isGroup(tokens, behind, pack) ? made : undefined;
  // "would meet in Samarkand in April": the sides do, and it has a day.
  return before && (pack.modals.promise.has(before.lower) || pack.grammar.to.has(before.lower))
    ? { ...made, loose: true }
    : undefined;
}

/** "her the previous Friday", but not "her people". */
function isObject(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const { grammar } = pack;
  if (!pack.encounters.objects.has(tokens[at]?.lower ?? "")) return false;
  const next = tokens[at + 1];
  if (next === undefined || next.kind !== "word" || next.capital) return next?.capital !== true;
  const { lower } = next;
  const small = [
    grammar.prepositions,
    grammar.subordinators,
    grammar.to,
    grammar.adverbs,
    grammar.times,
    grammar.determiners,
  ];
  return small.some((words) => words.has(lower)) || pack.adverb.test(lower);
}

/** "by the President": who does what the passive says. */
const isAgent = (tokens: readonly Token[], { from }: Mention, pack: LanguagePack): boolean =>
  pack.grammar.by.has(tokens[from - 1]?.lower ?? "") || pack.grammar.by.has(tokens[from - 2]?.lower ?? "");

/** "once it is signed", "until a document had been signed" */
function isConditional(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  for (let here = at - 1; here >= 0 && here > at - 8 && tokens[here]!.text !== ","; here--)
    if (pack.encounters.conditions.has(tokens[here]!.lower)) return true;
  return false;
}

const PEOPLE = new Set<Mention["kind"]>(["person", "office", "other", "group"]);

/** "met relatives of the sailors", "met a group of engineers": people without names, nothing that is met. */
function isGroup(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  for (let here = at; here < tokens.length && here < at + 5; here++) {
    const { lower, kind } = tokens[here]!;
    if (kind !== "word" || pack.encounters.things.has(lower)) return false;
    if (pack.voices.people.has(lower)) return true;
    if (here > at && pack.grammar.prepositions.has(lower) && !pack.grammar.of.has(lower)) return false;
  }
  return false;
}

const PLAIN = {
  definite: false,
  indefinite: false,
  named: false,
  other: false,
  held: false,
  beside: false,
  coming: false,
  again: false,
  loose: false,
  told: false,
} as const;

function nounAt(
  tokens: readonly Token[],
  at: number,
  mentions: readonly Mention[],
  sentence: Sentence,
  pack: LanguagePack,
): Encounter | undefined {
  const { encounters, grammar } = pack;
  const token = tokens[at]!;
  const behind = tokens[at + 1];
  // The last word of a name that the gazetteer has: "UN General Assembly".
  const last = sentence.names.find((hit) => hit.start <= token.start && token.end <= hit.end);
  const named = token.capital ? encounters.named.get(token.text) : undefined;
  let kind = encounters.nouns.get(token.lower) ?? named;
  if (kind === undefined) return undefined;
  // "the Council of", "the Conference Hall": a name that goes on is another's.
  if (behind?.capital && !sentence.hits.has(at + 1) && named) return undefined;
  if (last && last.end > token.end) return undefined;
  // "her summit meeting", "a signing ceremony": the last noun is what it is.
  if (behind && encounters.nouns.has(behind.lower) && !behind.capital) return undefined;
  let from = at;
  let other = false;
  let name = false;
  let determiner: Token | undefined;
  while (from > 0 && at - from < MODIFIERS) {
    const word = tokens[from - 1]!;
    if (encounters.not.has(word.lower)) return undefined;
    if (word.kind === "mark" && !/^['’]$/.test(word.text)) break;
    // "the Republic of Korea Forum": a name goes on over its "of".
    if (grammar.of.has(word.lower) && tokens[from]!.capital && tokens[from - 2]?.capital && token.capital) {
      from--;
      continue;
    }
    if (grammar.determiners.has(word.lower) || word.lower === "no") {
      determiner = word;
      from--;
      break;
    }
    if (
      grammar.prepositions.has(word.lower) ||
      grammar.modals.has(word.lower) ||
      grammar.be.has(word.lower) ||
      grammar.have.has(word.lower) ||
      grammar.subordinators.has(word.lower) ||
      grammar.to.has(word.lower) ||
      encounters.holding.has(word.lower) ||
      (cueAt(tokens, from - 1, pack) && !word.capital)
    )
      break;
    other ||= encounters.other.has(word.lower);
    name ||= word.capital && from > 1 && word.kind === "word";
    from--;
  }
  const lead = tokens[from - 1];
  const before = tokens[at - 1];
  if (grammar.modals.has(lead?.lower ?? "") || (grammar.to.has(lead?.lower ?? "") && !determiner && from === at))
    return undefined;
  const possessive = tokens.slice(from, at).some((word) => word.kind === "possessive");
  const phone = before && encounters.calls.has(before.lower);
  if (kind === "call" || phone) {
    const withWhom = tokens.slice(at + 1, at + 5).some((word) => encounters.callsWith.has(word.lower));
    const visits =
      grammar.place.has(behind?.lower ?? "") &&
      mentions.some((mention) => mention.from === at + 2 && PEOPLE.has(mention.kind));
    if (kind === "call" && !phone && visits) kind = "meeting";
    else if (phone || (withWhom && determiner)) kind = "call";
    else return undefined;
  }
  if (kind === "message" && token.lower === "note" && !encounters.letters.has(behind?.lower ?? "")) return undefined;
  if (kind === "speech" && !determiner) return undefined;
  const many = encounters.gatherings.has(token.lower) && isOfMany(tokens, from, at, sentence, pack);
  const pair = sentence.names.filter(
    (hit) => hit.start >= tokens[from]!.start && hit.end <= token.end && hit.kind !== "organisation",
  );
  // "the Commonwealth meeting"; but "the Paris meeting", "the March meeting".
  const persons = mentions.some(
    (mention) => mention.from < at && mention.next > from && (mention.kind === "person" || mention.kind === "office"),
  );
  const called =
    !persons &&
    tokens
      .slice(from, at)
      .some(
        (word, index) => /^\p{Lu}\p{Ll}/u.test(word.text) && from + index > 0 && !pack.grammar.times.has(word.lower),
      );
  if (kind === "meeting" && (many || (called && pair.length === 0 && !token.capital))) kind = "multilateral";
  // "the Vellandic-Orsanian summit" is of two.
  else if (kind === "multilateral" && pair.length === 2 && !named) kind = "meeting";
  const capital = token.capital && (name || named !== undefined) && kind !== "visit";
  const heldBy =
    (lead !== undefined && encounters.holding.has(lead.lower)) ||
    (grammar.be.has(behind?.lower ?? "") &&
      tokens.slice(at + 1, at + 4).some((word) => encounters.holding.has(word.lower)));
  const beside = encounters.beside.has(tokens[from - 2]?.lower ?? "") && grammar.of.has(lead?.lower ?? "");
  // Without an article a noun of saying may be a verb, or any such thing: "talks continue".
  if (!determiner && !heldBy && !other && !capital && !possessive && !beside && !encounters.plural.test(token.lower))
    return undefined;
  const definite =
    determiner !== undefined &&
    (grammar.articles.has(determiner.lower) ||
      grammar.owning.has(determiner.lower) ||
      DEMONSTRATIVE.has(determiner.lower));
  const institution = encounters.bodies.has(token.lower) || last?.kind === "organisation";
  // "General Assembly resolutions": the name is another noun's.
  const goes = behind?.kind === "word" && !behind.capital && institution && !encounters.running.has(behind.lower);
  const small =
    goes &&
    [grammar.prepositions, grammar.subordinators, grammar.modals, grammar.have, grammar.times, grammar.adverbs].some(
      (words) => words.has(behind.lower),
    );
  if (goes && !small && !grammar.and.has(behind.lower) && !cueAt(tokens, at + 1, pack)) return undefined;
  if (named !== undefined && institution && !beside && grammar.of.has(lead?.lower ?? "")) return undefined;
  // "unless talks begin": none has taken place.
  if (!determiner && tokens.slice(Math.max(0, from - 2), from).some((word) => encounters.conditions.has(word.lower)))
    return undefined;
  const speaks = lead !== undefined && encounters.before.has(lead.lower) && isPast(tokens[from - 2]?.lower ?? "", pack);
  const prepared = tokens.slice(Math.max(0, from - 4), from).some((word) => encounters.preparing.has(word.lower));
  const ahead =
    prepared ||
    tokens.slice(from, at).some((word) => encounters.other.has(word.lower) && encounters.ahead.has(word.lower)) ||
    (lead !== undefined && encounters.before.has(lead.lower) && !speaks) ||
    (beside && encounters.before.has(tokens[from - 2]!.lower));
  return {
    kind,
    from,
    next: at + 1,
    end: at + 1,
    how: "noun",
    definite,
    indefinite: determiner !== undefined && !definite,
    named: capital || (many && kind === "multilateral"),
    other,
    held: heldBy,
    beside,
    coming: ahead,
    again: false,
    loose: institution && !beside && !heldBy,
    told: at - from > 1,
  };
}

const DEMONSTRATIVE = new Set(["this", "these"]);
/** Words between an occasion's article and its noun. */
const MODIFIERS = 8;
/** How far behind an occasion its day may stand. */
const REACH = 18;

/** "the Commonwealth meeting", "the ministers' session", "a meeting of donors". */
function isOfMany(tokens: readonly Token[], from: number, at: number, sentence: Sentence, pack: LanguagePack): boolean {
  const of = pack.grammar.of.has(tokens[at + 1]?.lower ?? "");
  const last = of ? Math.min(tokens.length, at + 7) : at;
  for (let here = from; here < last; here++) {
    const hit = sentence.hits.get(here);
    if (hit?.kind === "organisation" && hit.code === undefined) return true;
    if (here > at && pack.grammar.prepositions.has(tokens[here]!.lower) && !pack.grammar.of.has(tokens[here]!.lower))
      return false;
    if (pack.encounters.many.has(tokens[here]!.lower) && here !== at) {
      // "a meeting of the two ministers" is of the sides.
      return !pack.voices.joint.has(`${tokens[here - 1]?.lower ?? ""} ${tokens[here]!.lower}`);
    }
  }
  return false;
}

/** The first token that no longer belongs to an occasion: where, with whom and when it was do. */
function endOf(
  tokens: readonly Token[],
  encounter: Encounter,
  limit: number,
  times: readonly Time[],
  pack: LanguagePack,
): number {
  const { running } = pack.encounters;
  const { grammar } = pack;
  let at = encounter.next;
  while (at < limit && at < encounter.next + REACH) {
    const here = tokens[at]!;
    const time = times.find((other) => other.from === at);
    if (time) return time.next;
    const lead = grammar.and.has(here.lower) && !tokens[at + 1]?.capital;
    const verb = cueAt(tokens, at, pack) !== undefined && !here.capital && !running.has(here.lower);
    const infinitive =
      grammar.to.has(here.lower) && !tokens[at + 1]?.capital && !running.has(tokens[at + 1]?.lower ?? "");
    const clause =
      pack.nested.whose.has(here.lower) ||
      (grammar.subordinators.has(here.lower) && !running.has(here.lower) && !grammar.and.has(here.lower));
    const short = encounter.loose && encounter.how === "verb";
    if (short && (grammar.complementizers.has(here.lower) || here.text === ",")) break;
    if (here.text === ";" || lead || verb || infinitive || clause || here.text === ":") break;
    at++;
  }
  return Math.min(at, limit);
}

/** The time inside an occasion's words or right behind them; of one that takes place here also the time ahead of it. */
function timeOf(
  tokens: readonly Token[],
  encounter: Encounter,
  before: Encounter | undefined,
  times: readonly Time[],
  pack: LanguagePack,
): Time | undefined {
  const { spans, years } = pack.encounters;
  const own = times.filter((time) => {
    if (time.from < encounter.from || time.next > encounter.end) return false;
    const yearOnly = (time.ahead ?? time.back)?.length === 4;
    return time.next <= encounter.next || !(spans.has(time.lead) || (yearOnly && years.has(time.lead)));
  });
  // "this year's session, which opens on 22 May": the more exact of two.
  const exact = (time: Time): number => (time.ahead ?? time.back ?? "").length;
  const inside = own.reduce<Time | undefined>(
    (best, time) => (!best || exact(time) > exact(best) ? time : best),
    undefined,
  );
  if (inside) {
    // "met on the sidelines of the Forum yesterday": the meeting was yesterday.
    const loose =
      encounter.beside && (inside.rule === "relative" || inside.rule === "weekday" || inside.rule === "counted");
    return loose ? undefined : inside;
  }
  const left = encounter.held ? times.findLast((time) => time.next <= encounter.from) : undefined;
  if (!left || (encounter.loose && left.from > 1)) return undefined;
  // "On 3 September she met A and held talks with B": the day dates all, unless it is another occasion's own.
  const taken = before && before.how === "noun" && !before.held && left.from >= before.from && left.next <= before.end;
  if (taken) return undefined;
  for (let at = left.next; at < encounter.from; at++)
    if (tokens[at]!.text === ";" || pack.grammar.complementizers.has(tokens[at]!.lower)) return undefined;
  return left;
}

/** Told to be still to come: by a verb behind it, or by the nearest verb before it. */
function isComing(tokens: readonly Token[], encounter: Encounter, pack: LanguagePack): boolean {
  const { ahead } = pack.encounters;
  const { grammar } = pack;
  const last = encounter.time && encounter.time.from >= encounter.next ? encounter.time.from : encounter.end;
  if (encounter.how === "noun")
    for (let at = encounter.next; at < last; at++) {
      const { lower } = tokens[at]!;
      if (ahead.has(lower) || (grammar.to.has(lower) && grammar.be.has(tokens[at + 1]?.lower ?? ""))) return true;
    }
  if (encounter.how === "verb" && isPast(tokens[encounter.from]!.lower, pack)) {
    const by = grammar.by.has(tokens[encounter.next - 1]!.lower);
    if (!by) return false;
  }
  for (let at = encounter.from - 1; at >= 0 && at > encounter.from - REACH; at--) {
    const { lower } = tokens[at]!;
    if (pack.modals.promise.has(lower)) return true;
    if (
      grammar.to.has(lower) &&
      tokens[at + 1]!.kind === "word" &&
      !tokens[at + 1]!.capital &&
      !grammar.determiners.has(tokens[at + 1]!.lower)
    )
      return true;
    if (grammar.have.has(lower)) return false;
    if (isPast(lower, pack) && !grammar.be.has(tokens[at - 1]?.lower ?? "")) return false;
  }
  return false;
}
