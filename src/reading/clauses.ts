import type { LanguagePack } from "../languages/pack.ts";
import type { Span } from "../model/evidence.ts";
import type { Token } from "../text/tokens.ts";
import type { Cast } from "./cast.ts";
import type { Clause } from "./clause.ts";
import { cueAt, DEED, type FoundCue, phraseAt } from "./cues.ts";
import { beginningAt } from "./mention-places.ts";
import type { Mention } from "./mentions.ts";
import type { Sentence } from "./sentence.ts";
import { sourceOf } from "./sources.ts";
import { isPast, verbAfter, verbBehindModifier } from "./verb-groups.ts";

/** The main clause of a sentence: several steps of the reading ask for it, and it is found once. */
export function clauseOf(sentence: Sentence, cast: Cast): Clause {
  cast.clauses[sentence.index] ??= mainClause(sentence, cast.mentions[sentence.index]!, cast.pack);
  return cast.clauses[sentence.index]!;
}

/** Whether one of the quotations, which are in order, holds a token: the last that begins before it, or none. */
function isQuoted(quoted: readonly Span[], token: Span): boolean {
  let [low, high] = [0, quoted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quoted[middle]!.start <= token.start) low = middle + 1;
    else high = middle;
  }
  return low > 0 && token.end <= quoted[low - 1]!.end;
}

/** Finds the main clause of a sentence. Tokens inside quotations are never its verb. */
function mainClause(sentence: Sentence, mentions: readonly Mention[], pack: LanguagePack): Clause {
  const { tokens } = sentence;
  const outside = (at: number): boolean => {
    const token = tokens[at];
    return token !== undefined && !isQuoted(sentence.quoted, token);
  };
  const source = sourceOf(sentence, mentions, pack, outside);
  if (source?.opens) return source.clause;
  const held = sentence.words.any(pack.grammar.it) ? heldToBe(tokens, pack, outside) : undefined;
  if (held) return held;
  let predicate: Clause | undefined;
  for (let k = 0; k < mentions.length; ) {
    const group = groupAt(tokens, mentions, k, pack);
    const head = group[0]!;
    k += group.length;
    const weak = head.kind === "person" && !head.strong && !/^\p{Lu}{2,6}$/u.test(head.name!.words.join(" "));
    const says = weak && saysBehind(tokens, group, pack);
    if (head.kind === "demonym" || (weak && !says) || !outside(head.from)) continue;
    const before = tokens[head.from - 1];
    if (pack.grammar.governing.holds(before) && !(says && pack.grammar.of.holds(before))) continue;
    // "who thanked Velland": the object of a verb right before it.
    if (isObject(tokens, head.from, pack)) continue;
    const after = group.at(-1)!.next;
    const plural = isPlural(tokens, group, pack);
    const verb =
      verbAfter(tokens, after, pack, plural) ??
      (predicate === undefined && startsSentence(tokens, head, pack)
        ? ofAnother(mentions, k, verbBehindModifier(tokens, after, pack))
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
    if (startsSentence(tokens, head, pack))
      predicate ??= { subjects: group, cues: [], passive: false, rule: "predicate" };
  }
  if (source) return source.clause;
  const topical = topicAt(tokens, pack, outside);
  if (topical) return topical;
  const people = unnamedPeople(tokens, pack, outside);
  if (people) return people;
  const somebody = unknownSpeaker(tokens, pack, outside);
  if (somebody) return somebody;
  const impersonal = impersonalPassive(sentence, pack, outside);
  if (impersonal) return impersonal;
  const thing = thingSubject(tokens, pack, outside);
  if (thing) return thing;
  if (predicate && startsSentence(tokens, predicate.subjects[0]!, pack))
    return deedAndView(sentence, predicate, mentions, pack, outside) ?? predicate;
  return { subjects: [], cues: [], passive: false, rule: "none" };
}

/** "During the talks, it was noted that the sides agree": what is said impersonally at the head, whoever is named behind. */
function heldToBe(tokens: readonly Token[], pack: LanguagePack, outside: (at: number) => boolean): Clause | undefined {
  const from = openingAt(tokens, pack);
  if (!pack.grammar.it.holds(tokens[from]) || !outside(from) || !pack.grammar.be.holds(tokens[from + 1]))
    return undefined;
  let verb = from + 2;
  while (pack.between.holds(tokens[verb]) && !cueAt(tokens, verb, pack)) verb++;
  const cue = cueAt(tokens, verb, pack);
  if (!cue || !SAYING.has(cue.cue.class) || !pack.participle.test(tokens[cue.from]!.lower)) return undefined;
  if (!pack.grammar.complementizers.holds(tokens[cue.next])) return undefined;
  return { subjects: [], cues: [cue], passive: true, rule: "impersonal" };
}

/** "the Chamber of Crafts Ana Orlo stressed": what looks like a name of several words, right before a verb of saying. */
function saysBehind(tokens: readonly Token[], group: readonly Mention[], pack: LanguagePack): boolean {
  const [head, more] = group;
  if (more || head!.name!.words.length < 2) return false;
  const cue = cueAt(tokens, head!.next, pack);
  return cue !== undefined && SAYING.has(cue.cue.class) && isPast(tokens[cue.from]!.lower, pack);
}

/** "The President of the Chamber Ana Orlo stressed": a person right before the verb is its subject, not the office ahead. */
const ofAnother = (
  mentions: readonly Mention[],
  from: number,
  verb: ReturnType<typeof verbAfter>,
): ReturnType<typeof verbAfter> =>
  verb && mentions.some(({ kind, next }, at) => at >= from && kind === "person" && next === verb.cue.from)
    ? undefined
    : verb;

/** "The President initiated the reform and stressed its importance": a verb that no list knows, and a view behind it. */
function deedAndView(
  sentence: Sentence,
  predicate: Clause,
  mentions: readonly Mention[],
  pack: LanguagePack,
  outside: (at: number) => boolean,
): Clause | undefined {
  const { tokens } = sentence;
  const [subject] = predicate.subjects;
  if (subject!.kind !== "person" && subject!.kind !== "office") return undefined;
  let at = predicate.subjects.at(-1)!.next;
  while (pack.between.holds(tokens[at]) && !pack.grammar.be.holds(tokens[at])) at++;
  const verb = tokens[at];
  if (!verb || verb.capital || pack.grammar.be.holds(verb) || !isPast(verb.lower, pack)) return undefined;
  const deed: FoundCue = { cue: DEED, from: at, next: at + 1 };
  const views = furtherCues(sentence, deed, mentions, pack, outside).filter(
    ({ cue, from }) => cue.class !== "talk" && !pack.progressive.test(tokens[from]!.lower),
  );
  return views.length > 0 ? { ...predicate, cues: [deed, ...views], rule: "subject-verb" } : undefined;
}

/** The subject opens the sentence or follows an adverbial and a comma. */
function startsSentence(tokens: readonly Token[], mention: Mention, pack: LanguagePack): boolean {
  for (let at = mention.from - 1; at >= 0; at--) {
    const token = tokens[at]!;
    if (token.text === ",") return true;
    if (token.kind === "word" && !pack.between.holds(token)) return false;
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
      // "Ana Orlo, together with Bran Teck, announced"
      if (pack.grammar.and.holds(token) || pack.grammar.alongside.holds(token)) and = true;
      else if (pack.grammar.alongside.holds(tokens[at - 1]) && pack.grammar.prepositions.holds(token)) continue;
      else if (token.text !== "," && token.text !== "–" && token.text !== "-") joined = false;
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
    (pack.grammar.and.holds(tokens[next]) ||
      (tokens[next]?.text === "," && mentions[k + 1] !== undefined && mentions[k + 1]!.from <= next + 2)) &&
    mentions[k + 1] !== undefined
  );
}

/** Subjects whose verbs stand in the base form: first persons and more than one. */
export const isPlural = (tokens: readonly Token[], group: readonly Mention[], pack: LanguagePack): boolean =>
  group.length > 1 ||
  ["we", "they", "joint", "group"].includes(group[0]!.kind) ||
  (["side", "state"].includes(group[0]!.kind) && pack.voices.pluralSides.has(tokens[group[0]!.next - 1]!.lower));

/** A verb stands right before, and somebody before the verb. */
const isObject = (tokens: readonly Token[], from: number, pack: LanguagePack): boolean =>
  pack.names.who.holds(tokens[from - 2]) && cueAt(tokens, from - 1, pack)?.next === from;

/** "said Ana Orlo", "stressed the Minister": the verb right before its subject, after a comma or a closing quotation mark. */
function invertedCue(tokens: readonly Token[], subject: number, pack: LanguagePack): FoundCue | undefined {
  for (let from = subject - 1; from >= 0 && from >= subject - 3; from--) {
    const cue = cueAt(tokens, from, pack);
    if (!cue || cue.next !== subject || cue.cue.class !== "speech" || pack.progressive.test(tokens[from]!.lower))
      continue;
    const before = tokens[from - 1]?.text ?? "";
    if (/^[,"”»]$/.test(before)) return cue;
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
    if (joint.text !== "," && !pack.grammar.joints.holds(joint)) continue;
    let verb = at + 1;
    while (
      verb < tokens.length &&
      verb < at + 5 &&
      (pack.between.holds(tokens[verb]) || pack.grammar.and.holds(tokens[verb])) &&
      !cueAt(tokens, verb, pack)
    )
      verb++;
    const cue = cueAt(tokens, verb, pack);
    if (!cue || !outside(verb) || cue.cue.class === "event") continue;
    const form = tokens[cue.from]!.lower;
    const participle = pack.progressive.test(form) && joint.text === ",";
    if (participle ? cue.cue.class === "talk" : isPast(form, pack) !== past) continue;
    // "the commitments made and welcomed by all": a participle with its own agent is no verb of this subject.
    if (pack.grammar.by.holds(tokens[cue.next])) continue;
    if (beginningAt(mentions, at + 1)) continue;
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
    if (at === from || !pack.voices.people.holds(token) || pack.grammar.governing.holds(tokens[from])) {
      if (!(at === from && pack.voices.people.holds(token) && token.capital)) continue;
    }
    if (at - from > 8 || pack.grammar.pronouns.holds(tokens[from])) return undefined;
    let verb = at + 1;
    while (verb < at + 5 && pack.between.holds(tokens[verb]) && !pack.grammar.be.holds(tokens[verb])) verb++;
    const cue = cueAt(tokens, verb, pack);
    if (
      !cue ||
      !outside(verb) ||
      cue.cue.class === "event" ||
      cue.cue.class === "talk" ||
      pack.progressive.test(tokens[cue.from]!.lower)
    )
      continue;
    if (pack.grammar.by.holds(tokens[cue.next])) continue;
    return { subjects: [], cues: [cue], passive: false, rule: "group", group: { from, next: at + 1 } };
  }
  return undefined;
}

/** So many words may stand between an article and the verb. */
const UNKNOWN = 9;

/** "The Amenokal asked that", "The head of the mission protested against": somebody whom no list knows, by article and verb. */
function unknownSpeaker(
  tokens: readonly Token[],
  pack: LanguagePack,
  outside: (at: number) => boolean,
): Clause | undefined {
  const from = openingAt(tokens, pack);
  if (!pack.grammar.articles.holds(tokens[from]) && !pack.grammar.owning.holds(tokens[from])) return undefined;
  for (let at = from + 1; at < tokens.length && at <= from + UNKNOWN; at++) {
    const { lower, kind, text } = tokens[at]!;
    if ((kind === "mark" && text !== "-") || pack.grammar.relatives.has(lower) || pack.grammar.be.has(lower))
      return undefined;
    // A document or an event that says something is told by the page.
    if (at < from + 4 && (pack.voices.things.has(lower) || pack.views.papers.has(lower))) return undefined;
    const cue = at > from + 1 ? cueAt(tokens, at, pack) : undefined;
    if (!cue || !SAYING.has(cue.cue.class)) continue;
    const before = tokens[at - 1]!.lower;
    if (!isPast(lower, pack) || pack.adverb.test(before) || pack.grammar.have.has(before)) return undefined;
    if (pack.grammar.governing.has(before) || pack.grammar.determiners.has(before)) return undefined;
    // "the aid pledged at the conference", "the plan proposed by Orsania": a participle.
    const behind = tokens[cue.next];
    const object =
      behind !== undefined &&
      !(pack.grammar.prepositions.holds(behind) && cue.next === at + 1) &&
      behind.kind !== "mark";
    if (!object || !outside(at)) return undefined;
    return { subjects: [], cues: [cue], passive: false, rule: "group", group: { from, next: at }, unknown: true };
  }
  return undefined;
}

const SAYING = new Set<FoundCue["cue"]["class"]>(["speech", "express", "perform", "inform"]);

/** Where the subject may begin: at the head, or behind an adverbial and its comma. */
function openingAt(tokens: readonly Token[], pack: LanguagePack): number {
  let from = 0;
  while (from < tokens.length && tokens[from]!.kind === "mark") from++;
  if (!pack.grammar.prepositions.holds(tokens[from])) return from;
  for (let at = from; at < from + UNKNOWN; at++) if (tokens[at]?.text === ",") return at + 1;
  return from;
}

/** "It was stressed that …", "The importance of … was noted", "Satisfaction was expressed". */
function impersonalPassive(
  sentence: Sentence,
  pack: LanguagePack,
  outside: (at: number) => boolean,
): Clause | undefined {
  const { tokens } = sentence;
  const first = sentence.words.any(pack.grammar.be) ? 0 : tokens.length;
  for (let at = first; at < tokens.length - 1; at++) {
    if (!pack.grammar.be.holds(tokens[at]) || !outside(at)) continue;
    const shared = sharedView(tokens, at, pack);
    if (shared) return { subjects: [], cues: [shared], passive: true, rule: "impersonal" };
    let verb = at + 1;
    while (
      verb < tokens.length &&
      verb < at + 5 &&
      (pack.between.holds(tokens[verb]) || pack.grammar.be.holds(tokens[verb])) &&
      !cueAt(tokens, verb, pack)
    )
      verb++;
    const cue = cueAt(tokens, verb, pack);
    if (!cue || pack.progressive.test(tokens[verb]!.lower)) {
      // "Particular attention was given to", "emphasis was placed on"
      const light = at > 0 && pack.lightVerbs.holds(tokens[verb]);
      // "An understanding was reached", "No agreement was found"
      const agreed = light ? tokens.slice(0, at).find((token) => pack.nouns.of(token)?.includes("agree")) : undefined;
      if (agreed)
        return {
          subjects: [],
          cues: [{ cue: { class: "agree", acts: ["agree"] }, from: verb, next: verb + 1 }],
          passive: true,
          rule: "impersonal",
        };
      const opened = light && pack.voices.things.holds(tokens[at - 1]);
      // "Emphasis was placed on the fact that", "on the need to": a view, not a topic.
      if (opened && viewBehind(tokens, verb + 1, pack))
        return {
          subjects: [],
          cues: [{ cue: { class: "express", acts: [] }, from: verb, next: verb + 1 }],
          passive: true,
          rule: "impersonal",
        };
      if (opened) {
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
    if (pack.grammar.relatives.holds(tokens[at - 1])) continue;
    return {
      subjects: [],
      cues: [cue, ...furtherCues(sentence, cue, [], pack, outside)],
      passive: true,
      rule: "impersonal",
    };
  }
  return undefined;
}

/** "on the fact that", "to the need for": the noun of a view right behind a preposition. */
export function viewBehind(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  if (!pack.grammar.prepositions.holds(tokens[at]) || !pack.grammar.articles.holds(tokens[at + 1])) return false;
  const kinds = pack.nouns.of(tokens[at + 2]);
  return kinds !== undefined && (kinds[0] === "propose" || pack.grammar.complementizers.holds(tokens[at + 3]));
}

/** "Trade was also on the agenda", "Visas came up for discussion": what was talked of, and nobody's view. */
function topicAt(tokens: readonly Token[], pack: LanguagePack, outside: (at: number) => boolean): Clause | undefined {
  for (let at = 1; at < tokens.length; at++) {
    const next = phraseAt(tokens, at, pack.topical);
    if (next > 0 && outside(at))
      return {
        subjects: [],
        cues: [{ cue: { class: "talk", acts: ["report"] }, from: at, next }],
        passive: true,
        rule: "impersonal",
      };
  }
  return undefined;
}

/** "There was broad agreement that": what all hold, though no verb says so. */
function sharedView(tokens: readonly Token[], be: number, pack: LanguagePack): FoundCue | undefined {
  if (!pack.grammar.there.holds(tokens[be - 1])) return undefined;
  for (let at = be + 1; at < be + 4; at++) {
    const { lower = "" } = tokens[at] ?? {};
    if (pack.grammar.determinersOfNone.has(lower)) return undefined;
    const opens = pack.grammar.complementizers.holds(tokens[at + 1]) || pack.offices.about.holds(tokens[at + 1]);
    if (opens && pack.nouns.get(lower)?.includes("agree"))
      return { cue: { class: "agree", acts: ["agree"] }, from: at, next: at + 1 };
  }
  return undefined;
}

/** "The meeting, held in a friendly spirit, reaffirmed": the place behind what stands between two commas. */
function behindInsertion(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ",") return at;
  for (let end = at + 1; end < at + 14; end++) if (tokens[end]?.text === ",") return end + 1;
  return at;
}

/** "The discussion covered", "The meeting took place", "The agenda included": the narrator tells. */
function thingSubject(
  tokens: readonly Token[],
  pack: LanguagePack,
  outside: (at: number) => boolean,
): Clause | undefined {
  for (let at = 0; at < tokens.length && at < 24; at++) {
    if (!pack.voices.things.holds(tokens[at]) || !outside(at)) continue;
    if (
      pack.grammar.governing.holds(tokens[at - 1]) ||
      (pack.grammar.articles.holds(tokens[at - 1]) && pack.grammar.governing.holds(tokens[at - 2]))
    )
      continue;
    const first = pack.voices.gatherings.holds(tokens[at]) ? behindInsertion(tokens, at + 1) : at + 1;
    for (let verb = first; verb < tokens.length && verb < first + 13; verb++) {
      const cue = cueAt(tokens, verb, pack);
      if (cue && (cue.cue.class === "talk" || cue.cue.class === "event"))
        return { subjects: [], cues: [cue], passive: false, rule: "thing" };
      // "The meeting reaffirmed the close ties": a meeting holds what those who meet hold.
      const views = cue !== undefined && (cue.cue.class === "express" || pack.emphatic.holds(tokens[verb]));
      if (views && verb === first && pack.voices.gatherings.holds(tokens[at])) {
        const { start, end } = tokens[at]!;
        const subject: Mention = { kind: "joint", start, end, from: at, next: at + 1 };
        return { subjects: [subject], cues: [cue], passive: false, rule: "subject-verb" };
      }
      if (pack.grammar.be.holds(tokens[verb])) {
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
