import type { NameHit } from "../gazetteer/index.ts";
import type { LanguagePack } from "../languages/pack.ts";
import type { Token } from "../text/tokens.ts";
import { cueAt } from "./cues.ts";
import { type Encounter, PEOPLE } from "./encounter.ts";
import { beginningAt, countBefore } from "./mention-places.ts";
import type { Mention } from "./mentions.ts";
import type { Sentence } from "./sentence.ts";
import { isPast } from "./verb-groups.ts";

/** An occasion told by a noun with what stands before it: "their talks", "the next Ocean Summit". */
export function nounAt(
  tokens: readonly Token[],
  at: number,
  mentions: readonly Mention[],
  sentence: Sentence,
  pack: LanguagePack,
): Encounter | undefined {
  const { encounters, grammar } = pack;
  const token = tokens[at]!;
  const behind = tokens[at + 1];
  const named = token.capital ? encounters.named.get(token.text) : undefined;
  let kind = encounters.nouns.of(token) ?? named;
  if (kind === undefined) return undefined;
  // "the Council of", "the Conference Hall": a name that goes on is another's.
  if (behind?.capital && !sentence.hits.has(at + 1) && named) return undefined;
  // The last word of a name that the gazetteer has: "UN General Assembly".
  const last = nameOver(sentence.names, token);
  if (last && last.end > token.end) return undefined;
  // "her summit meeting", "a signing ceremony": the last noun is what it is.
  if (behind && encounters.nouns.holds(behind) && !behind.capital) return undefined;
  let from = at;
  let other = false;
  let name = false;
  let determiner: Token | undefined;
  while (from > 0 && at - from < MODIFIERS) {
    const word = tokens[from - 1]!;
    if (encounters.not.holds(word)) return undefined;
    if (word.kind === "mark" && !/^['’]$/.test(word.text)) break;
    // "the Republic of Korea Forum": a name goes on over its "of".
    if (grammar.of.holds(word) && tokens[from]!.capital && tokens[from - 2]?.capital && token.capital) {
      from--;
      continue;
    }
    if (grammar.determiners.holds(word) || grammar.determinersOfNone.holds(word)) {
      determiner = word;
      from--;
      break;
    }
    if (
      grammar.prepositions.holds(word) ||
      grammar.modals.holds(word) ||
      grammar.be.holds(word) ||
      grammar.have.holds(word) ||
      grammar.subordinators.holds(word) ||
      grammar.to.holds(word) ||
      encounters.holding.holds(word) ||
      // "a written message": a participle behind an article.
      (!word.capital && cueAt(tokens, from - 1, pack) && !grammar.articles.holds(tokens[from - 2]))
    )
      break;
    other ||= encounters.other.holds(word);
    name ||= word.capital && from > 1 && word.kind === "word";
    from--;
  }
  const lead = tokens[from - 1];
  const before = tokens[at - 1];
  if (grammar.modals.holds(lead) || (grammar.to.holds(lead) && !determiner && from === at)) return undefined;
  let possessive = false;
  for (let inner = from; inner < at; inner++) possessive ||= tokens[inner]!.kind === "possessive";
  const phone = before && encounters.calls.holds(before);
  if (kind === "call" || phone) {
    const withWhom = tokens.slice(at + 1, at + 5).some((word) => encounters.callsWith.holds(word));
    const visits = grammar.place.holds(behind) && PEOPLE.has(beginningAt(mentions, at + 2)?.kind ?? "state");
    if (kind === "call" && !phone && visits) kind = "meeting";
    else if (phone || (withWhom && determiner)) kind = "call";
    else return undefined;
  }
  if (kind === "message" && encounters.notes.holds(token) && !encounters.letters.holds(behind)) return undefined;
  if (kind === "speech" && !determiner) return undefined;
  const many = encounters.gatherings.holds(token) && isOfMany(tokens, from, at, sentence, pack);
  const pair = namesIn(sentence.names, tokens[from]!.start, token.end).filter((hit) => hit.kind !== "organisation");
  // "the Commonwealth meeting"; but "the Paris meeting", "the March meeting".
  let persons = false;
  for (let index = countBefore(mentions, at) - 1; index >= 0 && mentions[index]!.next > from; index--)
    persons ||= mentions[index]!.kind === "person" || mentions[index]!.kind === "office";
  const called =
    !persons &&
    tokens
      .slice(from, at)
      .some((word, index) => /^\p{Lu}\p{Ll}/u.test(word.text) && from + index > 0 && !pack.grammar.times.holds(word));
  if (kind === "meeting" && (many || (called && pair.length === 0 && !token.capital))) kind = "multilateral";
  // "the Vellandic-Orsanian summit" is of two.
  else if (kind === "multilateral" && pair.length === 2 && !named) kind = "meeting";
  const capital = token.capital && (name || named !== undefined) && kind !== "visit";
  const heldBy =
    (lead !== undefined && encounters.holding.holds(lead)) ||
    (grammar.be.holds(behind) && tokens.slice(at + 1, at + 4).some((word) => encounters.holding.holds(word)));
  const beside = encounters.beside.holds(tokens[from - 2]) && grammar.of.holds(lead);
  // Without an article a noun of saying may be a verb, or any such thing: "talks continue".
  if (!determiner && !heldBy && !other && !capital && !possessive && !beside && !encounters.plural.test(token.lower))
    return undefined;
  const definite =
    determiner !== undefined &&
    (grammar.articles.holds(determiner) || grammar.owning.holds(determiner) || encounters.pointing.holds(determiner));
  const institution = encounters.bodies.holds(token) || last?.kind === "organisation";
  // "General Assembly resolutions": the name is another noun's.
  const goes = behind?.kind === "word" && !behind.capital && institution && !encounters.running.holds(behind);
  const small =
    goes &&
    [grammar.prepositions, grammar.subordinators, grammar.modals, grammar.have, grammar.times, grammar.adverbs].some(
      (words) => words.holds(behind),
    );
  if (goes && !small && !grammar.and.holds(behind) && !cueAt(tokens, at + 1, pack)) return undefined;
  if (named !== undefined && institution && !beside && grammar.of.holds(lead)) return undefined;
  // "unless talks begin": none has taken place.
  if (!determiner && tokens.slice(Math.max(0, from - 2), from).some((word) => encounters.conditions.holds(word)))
    return undefined;
  const speaks = lead !== undefined && encounters.before.holds(lead) && isPast(tokens[from - 2]?.lower ?? "", pack);
  const prepared = tokens.slice(Math.max(0, from - 4), from).some((word) => encounters.preparing.holds(word));
  const ahead =
    prepared ||
    tokens.slice(from, at).some((word) => encounters.other.holds(word) && encounters.ahead.holds(word)) ||
    (lead !== undefined && encounters.before.holds(lead) && !speaks) ||
    (beside && encounters.before.holds(tokens[from - 2]));
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

/** Words between an occasion's article and its noun. */
const MODIFIERS = 8;

/** "the Commonwealth meeting", "the ministers' session", "a meeting of donors". */
function isOfMany(tokens: readonly Token[], from: number, at: number, sentence: Sentence, pack: LanguagePack): boolean {
  const of = pack.grammar.of.holds(tokens[at + 1]);
  const last = of ? Math.min(tokens.length, at + 7) : at;
  for (let here = from; here < last; here++) {
    const hit = sentence.hits.get(here);
    if (hit?.kind === "organisation" && hit.code === undefined) return true;
    if (here > at && pack.grammar.prepositions.holds(tokens[here]) && !pack.grammar.of.holds(tokens[here]))
      return false;
    if (pack.encounters.many.holds(tokens[here]) && here !== at) {
      // "a meeting of the two ministers" is of the sides.
      return !pack.voices.joint.has(`${tokens[here - 1]?.lower ?? ""} ${tokens[here]!.lower}`);
    }
  }
  return false;
}

/** The name of the gazetteer that a token is part of; names are in order and do not overlap. */
function nameOver(names: readonly NameHit[], token: Token): NameHit | undefined {
  const hit = names[firstBehind(names, token.start)];
  return hit && hit.start <= token.start && token.end <= hit.end ? hit : undefined;
}

function namesIn(names: readonly NameHit[], start: number, end: number): NameHit[] {
  const found: NameHit[] = [];
  for (let at = firstBehind(names, start); at < names.length && names[at]!.end <= end; at++)
    if (names[at]!.start >= start) found.push(names[at]!);
  return found;
}

/** Index of the first name that ends behind a place in the text. */
function firstBehind(names: readonly NameHit[], start: number): number {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
