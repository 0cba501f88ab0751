import type { LanguagePack } from "../languages/pack.ts";
import type { ActKind } from "../model/statement.ts";
import type { Token } from "../text/tokens.ts";
import type { WordSet } from "../text/word-lists.ts";
import type { ActSet } from "./act-set.ts";
import { cueAt } from "./cues.ts";
import type { Mention } from "./mentions.ts";
/** "unanimous in condemning": what those who agree do with one voice. */
export function joinedStance(tokens: readonly Token[], from: number, pack: LanguagePack, stance: ActSet): void {
  const at = pack.grammar.prepositions.holds(tokens[from]) ? from + 1 : from;
  const cue = pack.progressive.test(tokens[at]?.lower ?? "") ? cueAt(tokens, at, pack) : undefined;
  if (cue?.cue.class === "perform")
    for (const kind of cue.cue.acts)
      stance.add(kind, "verb", { start: tokens[cue.from]!.start, end: tokens[cue.next - 1]!.end });
}

export function greeted(
  tokens: readonly Token[],
  from: number,
  mentions: readonly Mention[],
  pack: LanguagePack,
): boolean {
  const object = mentions.find((mention) => mention.from >= from && mention.from <= from + 1);
  if (!object || !["person", "office", "other", "he", "she"].includes(object.kind)) return false;
  // "welcomed President Vane's decision"
  return tokens[object.next]?.kind !== "possessive" && !pack.nouns.holds(tokens[object.next]);
}

/** "announced a further £4 million for coral reefs", "confirmed his participation": what is given at once, not said to be. */
export function givingAfter(
  tokens: readonly Token[],
  from: number,
  pack: LanguagePack,
  nouns: WordSet,
): Token | undefined {
  for (let at = from; at < from + 7; at++) {
    const token = tokens[at];
    if (!token || pack.grammar.complementizers.holds(token) || pack.grammar.prepositions.holds(token)) return undefined;
    if (nouns.holds(token)) return token;
  }
  return undefined;
}

/** What somebody voices beside the first: "condemnation of the attack and solidarity with its victims". */
export const STANCES = new Set<ActKind>(["support", "oppose", "courtesy", "commit"]);

export function joinedNouns(tokens: readonly Token[], from: number, until: number, pack: LanguagePack): Token[] {
  const found: Token[] = [];
  for (let at = from; at < until - 1; at++) {
    if (pack.grammar.complementizers.holds(tokens[at])) break;
    if (!pack.grammar.and.holds(tokens[at])) continue;
    const owning = pack.grammar.owning.holds(tokens[at + 1]) || pack.grammar.articles.holds(tokens[at + 1]);
    const noun = tokens[owning ? at + 2 : at + 1];
    // "support and assistance": only what has its own owner or follows at once is another thing voiced.
    // "and wish the injured well": a verb.
    const takes = noun && !owning && pack.grammar.determiners.holds(tokens[at + 2]);
    if (noun && !takes && at + 2 < until && pack.nouns.holds(noun)) found.push(noun);
  }
  return found;
}

/** "the need for Velland to lift the ban": what another is to do. */
export function needsOther(
  tokens: readonly Token[],
  noun: number,
  mentions: readonly Mention[],
  pack: LanguagePack,
  side: string | undefined,
): boolean {
  if (!pack.modals.needing.holds(tokens[noun + 1])) return false;
  const other = mentions.find((mention) => mention.from >= noun + 2 && mention.from <= noun + 3);
  return other?.code !== undefined && other.code !== side && pack.grammar.to.holds(tokens[other.next]);
}

/** "accepted with gratitude": how it is done is an act as well. */
export function manner(tokens: readonly Token[], from: number, pack: LanguagePack): Token | undefined {
  const at = tokens.slice(from, from + 4).findIndex((token) => pack.modals.manner.holds(token));
  const noun =
    at < 0
      ? undefined
      : tokens.slice(from + at + 1, from + at + 3).find((token) => pack.nouns.of(token)?.[0] === "courtesy");
  return noun;
}

/** "her call for", "his call on", "a call to" */
const asks = (token: Token | undefined, pack: LanguagePack): boolean =>
  token !== undefined &&
  (pack.offices.serving.holds(token) || pack.offices.about.holds(token) || pack.grammar.to.holds(token));

/** The first noun after "expressed", "underscored" that says what was expressed; "that" or a comma ends the search. */
export function nounAfter(
  tokens: readonly Token[],
  from: number,
  until: number,
  pack: LanguagePack,
  reach: number,
): { acts: readonly ActKind[]; end: number; at: number } | undefined {
  for (let at = from; at < until && at < from + reach; at++) {
    const token = tokens[at]!;
    if (pack.grammar.complementizers.holds(token) || token.text === "," || token.text === ":") return undefined;
    const acts = pack.nouns.of(token);
    // "said the call dealt with trade": an encounter by the same name.
    const encounter =
      acts?.includes("demand") === true && pack.voices.things.holds(token) && !asks(tokens[at + 1], pack);
    if (acts && !encounter) return { acts, end: token.end, at };
    if (at > from && pack.grammar.aboutness.holds(token)) return undefined;
  }
  return undefined;
}
