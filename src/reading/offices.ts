import type { LanguagePack } from "../languages/pack.ts";
import type { Span } from "../model/evidence.ts";
import type { Token } from "../text/tokens.ts";
import type { TokenHit } from "./sentence.ts";

/** An office as it stands in a sentence: "the Minister of Commerce of the People's Republic of China". */
export interface OfficePhrase {
  /** Token range, article and state included. */
  from: number;
  next: number;
  /** Offices without the state's name; several when joined: "Deputy Prime Minister and Minister of Foreign Affairs". */
  offices: { text: string; span: Span }[];
  /** The state whose office it is. */
  code?: string;
  codeSpan?: Span;
  /** The organisation whose office it is. */
  organisation?: TokenHit;
  /** Written with "the": may refer to somebody named before. */
  definite: boolean;
  plural: boolean;
}

/** A state's name before an office, or after "of", says whose office it is; a city inside a state does not. */
const OWNERS = new Set(["state", "demonym", "capital", "house"]);

/** Reads an office phrase at token `from`, or nothing. Linear: it only walks forward. */
export function officeAt(
  tokens: readonly Token[],
  hits: ReadonlyMap<number, TokenHit>,
  from: number,
  pack: LanguagePack,
): OfficePhrase | undefined {
  let at = from;
  const definite = isDefinite(tokens[at], pack);
  if (definite) at++;
  const phrase: OfficePhrase = { from, next: at, offices: [], definite, plural: false };
  // "visiting", "newly appointed", "late": a participle before the office.
  if (definite && pack.offices.before.has(tokens[at]?.lower ?? "")) at++;
  let owned = false;
  let hit = hits.get(at);
  // "in Cairo Foreign Minister Ana Orlo said": the town is where, not whose.
  if (hit && hit.kind === "capital" && pack.placeBefore.has(tokens[at - 1]?.lower ?? "")) return undefined;
  while (hit && (OWNERS.has(hit.kind) || hit.kind === "organisation") && tokens[hit.next]) {
    if (hit.kind === "organisation") {
      phrase.organisation = hit;
    } else if (hit.code) {
      phrase.code = hit.code;
      phrase.codeSpan = { start: hit.start, end: hit.end };
    }
    at = hit.next;
    owned = true;
    if (tokens[at]?.kind === "possessive") at++;
    hit = hits.get(at);
  }
  const first = oneOffice(tokens, hits, at, pack, phrase, definite || owned);
  if (!first) return undefined;
  phrase.offices.push(first.office);
  phrase.next = first.next;
  // "… and Minister of Foreign Affairs": another office of the same person, never after an article.
  for (let joint = phrase.next; isJoint(tokens[joint], pack); joint = phrase.next) {
    let start = joint + 1;
    if (tokens[joint]!.text === "," && pack.grammar.and.has(tokens[start]?.lower ?? "")) start++;
    if (!tokens[start]?.capital) break;
    const state = hits.get(start);
    if (state && OWNERS.has(state.kind)) break;
    const more = oneOffice(tokens, hits, start, pack, phrase, false);
    if (!more) break;
    // "President Dana, Foreign Minister Orlo": a comma parts two people unless nobody is named yet.
    if (tokens[joint]!.text === "," && !tokens[more.next]?.capital) break;
    phrase.offices.push(more.office);
    phrase.next = more.next;
  }
  return phrase;
}

const isDefinite = (token: Token | undefined, pack: LanguagePack): boolean =>
  token !== undefined && (pack.grammar.articles.has(token.lower) || pack.grammar.owning.has(token.lower));

const isJoint = (token: Token | undefined, pack: LanguagePack): boolean =>
  token !== undefined && (pack.grammar.and.has(token.lower) || /^[,–—-]$/.test(token.text));

function oneOffice(
  tokens: readonly Token[],
  hits: ReadonlyMap<number, TokenHit>,
  from: number,
  pack: LanguagePack,
  phrase: OfficePhrase,
  lowerAllowed: boolean,
): { office: { text: string; span: Span }; next: number } | undefined {
  const { heads, parts, plurals, links, trailing } = pack.offices;
  const { and, articles, of, place } = pack.grammar;
  let at = from;
  let lastHead = -1;
  const lower = tokens[at]?.capital === false;
  if (lower && !lowerAllowed) return undefined;
  while (at < tokens.length && at - from < 8) {
    const token = tokens[at]!;
    // "the State leader": after an article the head may be small.
    const small = lower || (lowerAllowed && heads.has(token.lower)) || and.has(token.lower);
    if (token.kind !== "word" || (!token.capital && !small)) break;
    if (lastHead >= 0 && pack.names.honorifics.has(token.lower) && !trailing.has(token.lower)) break;
    if (heads.has(token.lower) || (plurals.has(token.lower) && lastHead < 0)) {
      lastHead = at;
      if (plurals.has(token.lower) && !heads.has(token.lower)) phrase.plural = true;
    } else if (
      lastHead >= 0 ? !trailing.has(token.lower) && !followedByHead(tokens, at, pack) : !parts.has(token.lower)
    ) {
      break;
    }
    at++;
  }
  if (lastHead < 0) return undefined;
  let next = at;
  const pieces: Span[] = [{ start: tokens[from]!.start, end: tokens[at - 1]!.end }];
  // "Ambassador Extraordinary and Plenipotentiary"
  if (and.has(tokens[next]?.lower ?? "") && tokens[next + 1] && trailing.has(tokens[next + 1]!.lower)) {
    pieces.push({ start: tokens[next]!.start, end: tokens[next + 1]!.end });
    next += 2;
  }
  while (links.has(tokens[next]?.lower ?? "")) {
    const link = next;
    let field = link + 1;
    if (articles.has(tokens[field]?.lower ?? "")) field++;
    const hit = hits.get(field);
    if (
      hit &&
      (OWNERS.has(hit.kind) || hit.kind === "city") &&
      (of.has(tokens[link]!.lower) || pack.placeBefore.has(tokens[link]!.lower))
    ) {
      if (OWNERS.has(hit.kind) && hit.kind !== "demonym" && !wordFollows(tokens, hit.next, pack)) {
        phrase.code ??= hit.code;
        phrase.codeSpan ??= { start: hit.start, end: hit.end };
        next = hit.next;
        continue;
      }
      if (hit.kind === "demonym" || OWNERS.has(hit.kind)) {
        if (hit.kind === "demonym" && pack.offices.realms.has(tokens[hit.next]?.lower ?? "")) {
          phrase.code ??= hit.code;
          phrase.codeSpan ??= { start: hit.start, end: tokens[hit.next]!.end };
          next = hit.next + 1;
          continue;
        }
        // "Chairman … in the Italian Parliament": the adjective goes, the body stays.
        const body = fieldRun(tokens, hits, hit.next, pack);
        if (body === hit.next) break;
        phrase.code ??= hit.code;
        phrase.codeSpan ??= { start: hit.start, end: hit.end };
        pieces.push(
          { start: tokens[link]!.start, end: tokens[field - 1]!.end },
          { start: tokens[hit.next]!.start, end: tokens[body - 1]!.end },
        );
        next = body;
        continue;
      }
    }
    if (hit && hit.kind === "organisation") {
      if (of.has(tokens[link]!.lower) || pack.grammar.to.has(tokens[link]!.lower)) phrase.organisation ??= hit;
      const run = fieldRun(tokens, hits, hit.next, pack);
      pieces.push({ start: tokens[link]!.start, end: tokens[run - 1]!.end });
      next = run;
      continue;
    }
    // "Foreign Minister for Qatar" is Qatar's; an envoy or coordinator "for" or "on" a state is sent there.
    if (
      hit &&
      OWNERS.has(hit.kind) &&
      hit.code &&
      pack.offices.serving.has(tokens[link]!.lower) &&
      pack.offices.rulers.has(tokens[lastHead]!.lower)
    ) {
      phrase.code ??= hit.code;
      phrase.codeSpan ??= { start: hit.start, end: hit.end };
      next = hit.next;
      continue;
    }
    if (hit && OWNERS.has(hit.kind) && pack.offices.about.has(tokens[link]!.lower)) break;
    if (hit && OWNERS.has(hit.kind)) {
      // "Ambassador to Sri Lanka", "Envoy for Syria": where to, not whose.
      pieces.push({ start: tokens[link]!.start, end: tokens[hit.next - 1]!.end });
      next = hit.next;
      continue;
    }
    const run = fieldRun(tokens, hits, field, pack, true);
    if (run === field) break;
    if (place.has(tokens[link]!.lower)) {
      if (!pack.offices.parts.has(tokens[field]!.lower)) break;
    }
    pieces.push({ start: tokens[link]!.start, end: tokens[run - 1]!.end });
    next = run;
  }
  const text = pieces.map((piece) => words(tokens.slice(from, next), piece)).join(" ");
  return { office: { text, span: { start: pieces[0]!.start, end: pieces.at(-1)!.end } }, next };
}

const followedByHead = (tokens: readonly Token[], at: number, pack: LanguagePack): boolean =>
  pack.offices.parts.has(tokens[at]!.lower) &&
  pack.offices.heads.has(tokens[at + 1]?.lower ?? "") &&
  tokens[at + 1]!.capital;

/** "of the Chinese National People's Congress": after a state's name a part of an office goes on. */
const wordFollows = (tokens: readonly Token[], at: number, pack: LanguagePack): boolean =>
  tokens[at]?.capital === true &&
  pack.offices.parts.has(tokens[at]!.lower) &&
  !pack.offices.heads.has(tokens[at]!.lower);

/**
 * The end of a run of field words: "Transport, Highways, Ports, and Civil Aviation". The first word may be unknown when it
 * follows "of"; every further one must be a known part, so that a name behind it is left alone.
 */
function fieldRun(
  tokens: readonly Token[],
  hits: ReadonlyMap<number, TokenHit>,
  from: number,
  pack: LanguagePack,
  firstFree = false,
): number {
  const { parts, heads } = pack.offices;
  let next = from;
  for (let at = from; at < tokens.length && at - from < 24; ) {
    const token = tokens[at]!;
    const hit = hits.get(at);
    const known = parts.has(token.lower) || heads.has(token.lower);
    if (hit && hit.kind === "organisation") {
      at = hit.next;
      next = at;
    } else if (token.kind === "possessive" && at > from) {
      at++;
      next = at;
    } else if (token.kind === "word" && known && (token.capital || pack.offices.bodyWords.has(token.lower))) {
      at++;
      next = at;
    } else if (firstFree && at === from && token.capital && token.kind === "word" && !hit) {
      at++;
      next = Math.max(at, pack.grammar.articles.has(tokens[from - 1]?.lower ?? "") ? unknownRun(tokens, hits, at) : at);
      at = next;
    } else if (token.capital && token.kind === "word" && !hit && pack.offices.fieldShape.test(token.lower)) {
      at++;
      next = at;
    } else if ((token.text === "," || pack.grammar.and.has(token.lower)) && at > from) {
      let ahead = at + 1;
      if (token.text === "," && pack.grammar.and.has(tokens[ahead]?.lower ?? "")) ahead++;
      const following = tokens[ahead];
      if (!following?.capital || startsOffice(tokens, ahead, pack)) break;
      // "… and Cooperative Development", "… and Togolese Abroad": an unknown word is a field when a known one follows it.
      const second = tokens[ahead + 1];
      const field = second?.capital === true && parts.has(second.lower) && !heads.has(second.lower);
      const alone = pack.offices.fieldShape.test(following.lower) || closesList(tokens, at, ahead, pack);
      if (alone) {
        at = ahead + 1;
        next = at;
        continue;
      }
      if (!parts.has(following.lower) && !field) break;
      if (!parts.has(following.lower)) {
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

/** "for the Lower Danube, Ana Orlo": behind an article capitals up to a comma are the field, for no name stands so. */
function unknownRun(tokens: readonly Token[], hits: ReadonlyMap<number, TokenHit>, from: number): number {
  let at = from;
  while (tokens[at]?.capital && tokens[at]!.kind === "word" && !hits.has(at) && at - from < 4) at++;
  return tokens[at]?.text === "," && tokens[at + 1]?.capital === true ? at : from;
}

/** "…, International Trade and Worship, Ana Orlo": the last of a list, with a name behind the comma. */
const closesList = (tokens: readonly Token[], joint: number, at: number, pack: LanguagePack): boolean =>
  pack.grammar.and.has(tokens[joint]!.lower) &&
  tokens[at + 1]?.text === "," &&
  tokens[at + 2]?.capital === true &&
  !pack.offices.heads.has(tokens[at]!.lower);

/** "and Minister of", ", Deputy Foreign Minister": words that begin an office of their own. */
function startsOffice(tokens: readonly Token[], from: number, pack: LanguagePack): boolean {
  for (let at = from; at < from + 4; at++) {
    const token = tokens[at];
    if (!token?.capital) return false;
    if (pack.offices.heads.has(token.lower)) return true;
    if (!pack.offices.parts.has(token.lower)) return false;
  }
  return false;
}

/** The words of a span as they stand, white space folded; `tokens` are those of the office alone. */
function words(tokens: readonly Token[], span: Span): string {
  let out = "";
  let end = -1;
  for (const token of tokens) {
    if (token.start < span.start || token.end > span.end) continue;
    out += end >= 0 && token.start > end ? ` ${token.text}` : token.text;
    end = token.end;
  }
  return out;
}
