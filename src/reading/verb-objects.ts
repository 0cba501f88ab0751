import type { LanguagePack } from "../languages/pack.ts";
import type { ActKind } from "../model/statement.ts";
import type { Token } from "../text/tokens.ts";
import type { ActSet } from "./act-set.ts";
import { cueAt } from "./cues.ts";
import type { Mention } from "./mentions.ts";
/** "unanimous in condemning": what those who agree do with one voice. */
export function joinedStance(tokens: readonly Token[], from: number, pack: LanguagePack, stance: ActSet): void {
  const at = pack.grammar.prepositions.has(tokens[from]?.lower ?? "") ? from + 1 : from;
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
  return tokens[object.next]?.kind !== "possessive" && !pack.nouns.has(tokens[object.next]?.lower ?? "");
}

/** "announced a further £4 million for coral reefs", "confirmed his participation": what is given at once, not said to be. */
export function givingAfter(
  tokens: readonly Token[],
  from: number,
  pack: LanguagePack,
  nouns: ReadonlySet<string>,
): Token | undefined {
  for (let at = from; at < from + 7; at++) {
    const token = tokens[at];
    if (!token || pack.grammar.complementizers.has(token.lower) || pack.grammar.prepositions.has(token.lower))
      return undefined;
    if (nouns.has(token.lower)) return token;
  }
  return undefined;
}

/** What somebody voices beside the first: "condemnation of the attack and solidarity with its victims". */
export const STANCES = new Set<ActKind>(["support", "oppose", "courtesy", "commit"]);

export function joinedNouns(tokens: readonly Token[], from: number, until: number, pack: LanguagePack): Token[] {
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
export function needsOther(
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
export function manner(tokens: readonly Token[], from: number, pack: LanguagePack): Token | undefined {
  const at = tokens.slice(from, from + 4).findIndex((token) => pack.modals.manner.has(token.lower));
  const noun =
    at < 0
      ? undefined
      : tokens.slice(from + at + 1, from + at + 3).find((token) => pack.nouns.get(token.lower)?.[0] === "courtesy");
  return noun;
}

/** "her call for", "his call on", "a call to" */
const asks = (token: Token | undefined, pack: LanguagePack): boolean =>
  token !== undefined &&
  (pack.offices.serving.has(token.lower) || pack.offices.about.has(token.lower) || pack.grammar.to.has(token.lower));

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
    if (pack.grammar.complementizers.has(token.lower) || token.text === "," || token.text === ":") return undefined;
    const acts = pack.nouns.get(token.lower);
    // "said the call dealt with trade": an encounter by the same name.
    const encounter =
      acts?.includes("demand") === true && pack.voices.things.has(token.lower) && !asks(tokens[at + 1], pack);
    if (acts && !encounter) return { acts, end: token.end, at };
    if (at > from && pack.grammar.aboutness.has(token.lower)) return undefined;
  }
  return undefined;
}
