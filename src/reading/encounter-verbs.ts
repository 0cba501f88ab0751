import type { LanguagePack } from "../languages/pack.ts";
import type { Token } from "../text/tokens.ts";
import { phraseAt } from "./cues.ts";
import { type Encounter, PEOPLE, PLAIN, REACH } from "./encounter.ts";
import { beginningAt, countBefore, endingAt } from "./mention-places.ts";
import type { Mention } from "./mentions.ts";
import type { Sentence } from "./sentence.ts";
import { isPast } from "./verb-groups.ts";

/** An occasion told by a verb: "called on the President", "was received in Bern by the President". */
export function verbAt(
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
  const noun = before && (pack.grammar.determiners.holds(before) || before.kind === "possessive");
  if (noun) return undefined;
  const made: Encounter = { ...PLAIN, kind, from: at, next, end: next, how: "verb", held: true };
  // "a good sign", "for his visit": a form that is no past stands behind what makes it a verb.
  const lead =
    before && (pack.grammar.adverbs.holds(before) || pack.adverb.test(before.lower)) ? tokens[at - 2] : before;
  const led = lead !== undefined && (pack.modals.promise.holds(lead) || pack.grammar.to.holds(lead));
  const perfect = before !== undefined && pack.grammar.have.holds(before);
  if (!isPast(tokens[at]!.lower, pack) && !led && !perfect && !pack.finite.test(tokens[at]!.lower)) return undefined;
  if (object === "any") {
    if (kind !== "signing") return { ...made, again: kind === "meeting" };
    const near = tokens.slice(Math.max(0, at - REACH), at + REACH).some((token) => pack.encounters.papers.holds(token));
    return near && !isConditional(tokens, at, pack) ? made : undefined;
  }
  if (object === "place" || object === "stay") {
    const hit = sentence.hits.get(next) ?? sentence.hits.get(next + 1);
    if (!hit || (hit.kind !== "state" && hit.kind !== "capital" && hit.kind !== "city")) return undefined;
    return object === "place" || PEOPLE.has(endingAt(mentions, at)?.kind ?? "state") ? made : undefined;
  }
  const passive = before && pack.grammar.be.holds(before);
  // "was received in Bern by the President"
  if (passive && object === "person") {
    if (!pack.encounters.hosts.holds(tokens[at])) return undefined;
    for (let index = countBefore(mentions, next + 1); index < mentions.length; index++) {
      const agent = mentions[index]!;
      if (agent.from - next >= REACH) break;
      if (PEOPLE.has(agent.kind) && isAgent(tokens, agent, pack)) return made;
    }
    return undefined;
  }
  let behind = next;
  // "spoke last night to", "met separately with"
  const within = object === "person" ? 4 : 1;
  for (let here = next; here < next + within && here < tokens.length; here++)
    if (pack.encounters.partners.holds(tokens[here])) behind = here + 1;
  if (behind === next && kind === "call" && !tokens[at]!.lower.endsWith(pack.pastEnding)) return undefined;
  const whom = beginningAt(mentions, behind) ?? beginningAt(mentions, behind + 1);
  const first = tokens[behind];
  const person =
    (whom && PEOPLE.has(whom.kind) && (whom.from === behind || pack.grammar.determiners.holds(first))) ||
    isObject(tokens, behind, pack);
  if (person) {
    // "called on the President to act" asks.
    const end = whom && whom.from <= behind + 1 ? whom.next : behind + 1;
    if (
      kind === "meeting" &&
      pack.cues.of(tokens[at])?.visits &&
      pack.grammar.to.holds(tokens[end]) &&
      !tokens[end + 1]?.capital
    )
      return undefined;
    return object === "told" ? { ...made, loose: true } : made;
  }
  if (object === "told") return undefined;
  if (kind !== "meeting") return undefined;
  if (isPast(tokens[at]!.lower, pack)) return isGroup(tokens, behind, pack) ? made : undefined;
  // "would meet in Samarkand in April": the sides do, and it has a day.
  return before && (pack.modals.promise.holds(before) || pack.grammar.to.holds(before))
    ? { ...made, loose: true }
    : undefined;
}

/** "her the previous Friday", but not "her people". */
function isObject(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const { grammar } = pack;
  if (!pack.encounters.objects.holds(tokens[at])) return false;
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
  return small.some((words) => words.has(lower)) || pack.adverb.test(lower) || pack.occasions.numbers.has(lower);
}

/** "by the President": who does what the passive says. */
const isAgent = (tokens: readonly Token[], { from }: Mention, pack: LanguagePack): boolean =>
  pack.grammar.by.holds(tokens[from - 1]) || pack.grammar.by.holds(tokens[from - 2]);

/** "once it is signed", "until a document had been signed" */
function isConditional(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  for (let here = at - 1; here >= 0 && here > at - 8 && tokens[here]!.text !== ","; here--)
    if (pack.encounters.conditions.holds(tokens[here])) return true;
  for (let here = at + 1; here < tokens.length && here < at + 8 && tokens[here]!.text !== ","; here++)
    if (pack.encounters.conditions.holds(tokens[here])) return true;
  return false;
}

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
