import type { LanguagePack } from "../languages/pack.ts";
import type { Token } from "../text/tokens.ts";
import { isHead, isPossessive } from "./office-words.ts";
import type { TokenHit } from "./sentence.ts";

/** "of the Chinese National People's Congress": after a state's name a part of an office goes on. */
export const wordFollows = (tokens: readonly Token[], at: number, pack: LanguagePack): boolean =>
  tokens[at]?.capital === true && pack.offices.parts.holds(tokens[at]) && !isHead(tokens[at]!, pack);

/**
 * The end of a run of field words: "Transport, Highways, Ports, and Civil Aviation". The first word may be unknown when it
 * follows "of"; every further one must be a known part, so that a name behind it is left alone.
 */
export function fieldRun(
  tokens: readonly Token[],
  hits: ReadonlyMap<number, TokenHit>,
  from: number,
  pack: LanguagePack,
  free: {
    /** The first word may be unknown. */
    firstFree?: boolean;
    /** Capitals up to the end of the phrase belong to the field. */
    whole?: boolean;
    /** So does one more capital, where the phrase ends behind it. */
    tail?: boolean;
  } = {},
): number {
  const { parts } = pack.offices;
  const { firstFree = false, whole = false, tail = false } = free;
  let next = from;
  for (let at = from; at < tokens.length && at - from < 24; ) {
    const token = tokens[at]!;
    const hit = hits.get(at);
    const known = parts.holds(token) || isHead(token, pack);
    // "Governor of the Central Bank Dr. Orlo": a style begins a name.
    if (at > from && token.capital && !known && tokens[at + 1]?.text === "." && pack.names.honorifics.holds(token))
      break;
    if (
      at > from &&
      pack.names.honorifics.holds(token) &&
      isHead(token, pack) &&
      token.capital &&
      !pack.offices.trailing.holds(token) &&
      // "at the Crown Prince's Diwan"
      !isPossessive(tokens, at + 1)
    )
      break;
    // "Deputy Chairman of the Security Council Ana Orlo": behind a body stand two words that are known for nothing.
    const closes = whole && !hit && !known && token.capital && at > from;
    if (closes && (pack.offices.bodyNouns.holds(tokens[at - 1]) || isHead(tokens[at - 1]!, pack))) {
      const second = tokens[at + 1];
      if (
        second?.capital &&
        second.kind === "word" &&
        !hits.has(at + 1) &&
        !parts.holds(second) &&
        !isHead(second, pack)
      )
        break;
    }
    if (whole && token.capital && token.kind === "word") {
      at = hit?.next ?? at + 1;
      next = at;
      continue;
    }
    if (hit && hit.kind === "organisation") {
      at = hit.next;
      next = at;
    } else if (at > from && isPossessive(tokens, at)) {
      at++;
      next = at;
    } else if (token.kind === "word" && known && (token.capital || pack.offices.bodyWords.holds(token))) {
      at++;
      next = at;
    } else if (firstFree && at === from && token.capital && token.kind === "word" && !hit) {
      at++;
      next = Math.max(at, pack.grammar.articles.holds(tokens[from - 1]) ? unknownRun(tokens, hits, at) : at);
      at = next;
    } else if (
      at > from &&
      token.capital &&
      token.kind === "word" &&
      !hit &&
      !pack.names.honorifics.holds(token) &&
      (tail || pack.grammar.articles.holds(tokens[from - 1]) || pack.offices.qualifiers.holds(tokens[at - 1])) &&
      // A small word that stands inside names: "Ana van Orlo" is somebody.
      !(pack.names.particles.holds(tokens[at + 1]) && !tokens[at + 1]!.capital) &&
      (!tokens[at + 1]?.capital || pack.offices.qualifiers.holds(tokens[at - 1]))
    ) {
      // "of the Southern Isles, Ana Orlo": one word that is known for no field, where it ends the phrase.
      at++;
      next = at;
    } else if (
      token.capital &&
      !hit &&
      pack.names.never.holds(token) &&
      tokens[at + 1]?.capital &&
      pack.offices.bodyNouns.holds(tokens[at + 1])
    ) {
      // "of the Arctic Programme Office": a word that no person bears, before the noun of a body.
      at += 2;
      next = at;
    } else if (token.capital && token.kind === "word" && !hit && pack.offices.fieldShape.test(token.lower)) {
      at++;
      next = at;
    } else if ((token.text === "," || pack.grammar.and.holds(token)) && at > from) {
      let ahead = at + 1;
      if (token.text === "," && pack.grammar.and.holds(tokens[ahead])) ahead++;
      const following = tokens[ahead];
      // "of Foreign Affairs and the Diaspora"
      if (pack.grammar.articles.holds(following) && pack.grammar.and.holds(token)) {
        const field = tokens[ahead + 1];
        if (!field?.capital || !parts.holds(field) || isHead(field, pack) || startsOffice(tokens, ahead + 1, pack))
          break;
        at = ahead + 1;
        continue;
      }
      if (!following?.capital || startsOffice(tokens, ahead, pack)) break;
      // "… and Cooperative Development", "… and Togolese Abroad": an unknown word is a field when a known one follows it.
      const second = tokens[ahead + 1];
      const field = second?.capital === true && parts.holds(second) && !isHead(second, pack);
      const alone = pack.offices.fieldShape.test(following.lower) || closesList(tokens, at, ahead, pack);
      if (alone) {
        at = ahead + 1;
        next = at;
        continue;
      }
      if (!parts.holds(following) && !field) break;
      if (!parts.holds(following)) {
        at = ahead + 2;
        next = at;
        continue;
      }
      at = ahead;
    } else {
      break;
    }
  }
  return next;
}

/** The longest name of a body before its officer's, in tokens. */
const LONGEST_BODY = 16;

/**
 * "of Vellair Airlines Ana Orlo", "of the Marsk Chamber of Commerce and Industry Ana Orlo": the end of the name of a body, where a
 * name of two words or more, or none, stands behind it. One unknown word may stand before each that such names end in.
 * @param from Up to where the field is known.
 */
export function bodyRun(
  tokens: readonly Token[],
  hits: ReadonlyMap<number, TokenHit>,
  from: number,
  pack: LanguagePack,
): number {
  const { bodyNouns, institutions } = pack.offices;
  const { and, of } = pack.grammar;
  let end = from;
  let unknown = 0;
  for (let at = from; at < tokens.length && at - from < LONGEST_BODY; ) {
    const token = tokens[at]!;
    if (token.kind === "word" && token.capital) {
      if (institutions.holds(token) || bodyNouns.holds(token)) {
        unknown = 0;
        end = at + 1;
      } else if (!pack.offices.parts.holds(token) && unknown++ > 0) break;
      at = hits.get(at)?.next ?? at + 1;
    } else if (end === at && end > from && (and.holds(token) || of.holds(token)) && isCommon(tokens, at + 1, pack))
      at++;
    else break;
  }
  const named = tokens[end]?.capital === true && tokens[end]!.kind === "word";
  return named &&
    !(tokens[end + 1]?.capital && tokens[end + 1]!.kind === "word") &&
    !pack.names.honorifics.holds(tokens[end])
    ? from
    : end;
}

/** A capitalised word that goes on with the name of a body: "of Commerce". */
const isCommon = (tokens: readonly Token[], at: number, pack: LanguagePack): boolean =>
  tokens[at]?.capital === true &&
  (pack.offices.institutions.holds(tokens[at]) ||
    pack.offices.bodyNouns.holds(tokens[at]) ||
    (pack.offices.parts.holds(tokens[at]) && !startsOffice(tokens, at, pack)));

/** "for the Lower Danube, Ana Orlo": behind an article capitals up to a comma are the field, for no name stands so. */
function unknownRun(tokens: readonly Token[], hits: ReadonlyMap<number, TokenHit>, from: number): number {
  let at = from;
  while (tokens[at]?.capital && tokens[at]!.kind === "word" && !hits.has(at) && at - from < 4) at++;
  return tokens[at]?.text === "," && tokens[at + 1]?.capital === true ? at : from;
}

/** "…, International Trade and Worship, Ana Orlo": the last of a list, with a name behind the comma. */
const closesList = (tokens: readonly Token[], joint: number, at: number, pack: LanguagePack): boolean =>
  pack.grammar.and.holds(tokens[joint]) &&
  tokens[at + 1]?.text === "," &&
  tokens[at + 2]?.capital === true &&
  !isHead(tokens[at]!, pack);

/** "and Minister of", ", Deputy Foreign Minister": words that begin an office of their own. */
export function startsOffice(tokens: readonly Token[], from: number, pack: LanguagePack): boolean {
  for (let at = from; at < from + 4; at++) {
    const token = tokens[at];
    if (!token?.capital) return false;
    if (isHead(token, pack)) return true;
    if (!pack.offices.parts.holds(token)) return false;
  }
  return false;
}
