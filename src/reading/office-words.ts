import type { LanguagePack } from "../languages/pack.ts";
import type { Token } from "../text/tokens.ts";
import type { TokenHit } from "./sentence.ts";

/** "'s", or the bare apostrophe behind a plural: "the Islands' Minister". */
export const isPossessive = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token?.kind === "possessive") return true;
  const before = tokens[at - 1];
  return (token?.text === "'" || token?.text === "’") && before?.end === token.start && before.lower.endsWith("s");
};

/** A head, alone or inside a hyphenated word: "Ambassador-at-Large", "Under-Secretary-General". */
export function isHead(token: Token, pack: LanguagePack): boolean {
  if (pack.offices.heads.holds(token)) return true;
  const word = token.lower;
  return (
    word.includes("-") &&
    word.split("-").some((part) => pack.offices.heads.has(part) && !pack.names.alsoNames.has(part)) &&
    word.split("-").every((part) => pack.offices.heads.has(part) || pack.offices.compounds.has(part))
  );
}

export function followedByHead(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const { parts } = pack.offices;
  if (!parts.holds(tokens[at])) return false;
  // "Principal Deputy National Security Adviser": behind a rank the office itself may have several words.
  const last = parts.holds(tokens[at - 1]) ? at + LONGEST_FIELD : at + 1;
  for (let next = at + 1; next <= last && tokens[next]?.capital; next++) {
    if (isHead(tokens[next]!, pack)) return true;
    if (!parts.holds(tokens[next])) return false;
  }
  return false;
}

const LONGEST_FIELD = 3;

/** How many unknown words may stand between an article and the head of an office. */
const UNKNOWN_RANKS = 2;

/** A head follows within a few capitalised words that are no names of ours. */
export function headAhead(
  tokens: readonly Token[],
  hits: ReadonlyMap<number, TokenHit>,
  from: number,
  pack: LanguagePack,
): boolean {
  for (let at = from; at <= from + UNKNOWN_RANKS; at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || hits.has(at)) return false;
    if (at > from && isHead(token, pack)) return true;
    if (!token.capital || pack.names.honorifics.holds(token) || pack.names.particles.holds(token)) return false;
  }
  return false;
}

/** "of His Majesty the King", "of His Majesty King Orlo II": whom somebody serves, by style, office and name. */
export function majestyEnd(tokens: readonly Token[], from: number, pack: LanguagePack): number {
  if (!pack.grammar.owning.holds(tokens[from])) return from;
  let at = from + 1;
  while (tokens[at]?.capital && pack.names.honorifics.holds(tokens[at])) at++;
  if (at === from + 1) return from;
  if (pack.grammar.articles.holds(tokens[at])) at++;
  while (tokens[at]?.capital && tokens[at]!.kind === "word") at++;
  return at;
}

/** "high commissioner": a head with the word before it. */
export const headOf = (tokens: readonly Token[], head: number): string =>
  `${tokens[head - 1]?.lower ?? ""} ${tokens[head]!.lower}`;

/** A ministry, office or mission among the words of a field. */
export const isBody = (tokens: readonly Token[], from: number, to: number, pack: LanguagePack): boolean =>
  tokens.slice(from, to).some((token) => pack.offices.bodyNouns.holds(token));

/** "of the Tirnau Institute": a town or state that a body beside it bears. */
export function isNamedAfter(tokens: readonly Token[], hit: TokenHit, pack: LanguagePack): boolean {
  const next = tokens[hit.next];
  return (
    (hit.kind === "capital" || hit.kind === "city") &&
    next?.capital === true &&
    next.kind === "word" &&
    pack.names.never.holds(next)
  );
}
