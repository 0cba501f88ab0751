import type { LanguagePack } from "../languages/pack.ts";
import type { Span } from "../model/evidence.ts";
import type { Token } from "../text/tokens.ts";
import { phraseAt } from "./cues.ts";
import { bodyRun, fieldRun, wordFollows } from "./office-fields.ts";
import {
  followedByHead,
  headAhead,
  headOf,
  isBody,
  isHead,
  isNamedAfter,
  isPossessive,
  majestyEnd,
} from "./office-words.ts";
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

/**
 * Reads an office phrase at token `from`, or nothing. Linear: it only walks forward.
 * @param behind the office stands behind its holder's name: small letters are no bar, and no name can hide in its field.
 */
export function officeAt(
  tokens: readonly Token[],
  hits: ReadonlyMap<number, TokenHit>,
  from: number,
  pack: LanguagePack,
  behind = false,
): OfficePhrase | undefined {
  let at = from;
  const definite = isDefinite(tokens[at], pack);
  if (definite) at++;
  // "visiting", "newly appointed", "late": words before the office.
  if (definite || behind) while (pack.offices.before.holds(tokens[at]) && !tokens[at]!.capital) at++;
  // "the Honourable Minister of Trade"
  if (definite)
    while (tokens[at]?.capital && pack.names.honorifics.holds(tokens[at]) && !isHead(tokens[at]!, pack)) at++;
  // "former Vellandic President": the small word is part of the office, the state is not.
  const former = pack.offices.fleeting.holds(tokens[at]) && hits.has(at + 1) ? tokens[at] : undefined;
  if (former) at++;
  let owned = false;
  let organisation: TokenHit | undefined;
  let owner: TokenHit | undefined;
  let hit = hits.get(at);
  // "in Cairo Foreign Minister Ana Orlo said": the town is where, not whose.
  if (hit && hit.kind === "capital" && pack.placeBefore.holds(tokens[at - 1])) return undefined;
  while (hit && (OWNERS.has(hit.kind) || hit.kind === "organisation") && tokens[hit.next]) {
    if (hit.kind === "organisation") organisation = hit;
    else if (hit.code) owner = hit;
    at = hit.next;
    owned = true;
    if (isPossessive(tokens, at)) at++;
    hit = hits.get(at);
  }
  const may = { small: definite || owned || behind, owned: definite || owned, behind };
  if (!mayBegin(tokens, hits, at, pack, may)) return undefined;
  const phrase: OfficePhrase = {
    from,
    next: at,
    offices: [],
    definite,
    plural: false,
    organisation: undefined,
    code: undefined,
    codeSpan: undefined,
  };
  if (organisation) phrase.organisation = organisation;
  if (owner) {
    phrase.code = owner.code!;
    phrase.codeSpan = { start: owner.start, end: owner.end };
  }
  const first = oneOffice(tokens, hits, at, pack, phrase, may);
  if (!first) return undefined;
  if (former) {
    first.office.text = `${former.text} ${first.office.text}`;
    first.office.span = { start: former.start, end: first.office.span.end };
  }
  phrase.offices.push(first.office);
  phrase.next = first.next;
  // "… and Minister of Foreign Affairs": another office of the same person, never after an article.
  for (let joint = phrase.next; isJoint(tokens[joint], pack); joint = phrase.next) {
    const comma = tokens[joint]!.text === ",";
    let start = joint + 1;
    if (comma && pack.grammar.and.holds(tokens[start])) start++;
    // "Ana Orlo, former Minister of Trade and now the Commissioner for Ports": behind a name an article begins nobody new.
    if (behind) {
      while (pack.offices.before.holds(tokens[start]) && !tokens[start]!.capital) start++;
      if (isDefinite(tokens[start], pack) && !comma) {
        start++;
        if (tokens[start + 1]?.kind === "possessive" && !hits.has(start)) start += 2;
      }
    }
    if (!tokens[start]?.capital && !pack.offices.fleeting.holds(tokens[start])) break;
    const owner = hits.get(start);
    if (owner && (OWNERS.has(owner.kind) || owner.kind === "organisation")) {
      if (!behind) break;
      start = tokens[owner.next]?.kind === "possessive" ? owner.next + 1 : owner.next;
    }
    const more = oneOffice(tokens, hits, start, pack, phrase, { small: behind, owned: owner !== undefined, behind });
    if (!more) break;
    // "President Dana, Foreign Minister Orlo": a comma parts two people unless nobody is named yet.
    const named = tokens[more.next]?.capital === true;
    const listed = !behind && tokens[more.next]?.text === "," && beginsName(tokens, more.next + 1, pack);
    if (comma && named === behind && !listed) break;
    // Whoever held another office before acts for the one of today.
    if (owner && phrase.offices.every((office) => isFormer(office.text, pack))) {
      phrase.code = undefined;
      phrase.codeSpan = undefined;
      if (owner.kind === "organisation") phrase.organisation = owner;
      else if (owner.code) {
        phrase.code = owner.code;
        phrase.codeSpan = { start: owner.start, end: owner.end };
      }
    }
    phrase.offices.push(more.office);
    phrase.next = more.next;
  }
  return phrase;
}

/** "Press Secretary to Ana Orlo": two capitalised words that are known for nothing are whom somebody serves. */
function isServed(
  tokens: readonly Token[],
  hits: ReadonlyMap<number, TokenHit>,
  at: number,
  pack: LanguagePack,
): boolean {
  return [at, at + 1].every(
    (place) =>
      tokens[place]?.kind === "word" &&
      beginsName(tokens, place, pack) &&
      !hits.has(place) &&
      !pack.names.never.holds(tokens[place]),
  );
}

/** A capitalised word that begins no office: maybe the holder's name. */
const beginsName = (tokens: readonly Token[], at: number, pack: LanguagePack): boolean =>
  tokens[at]?.capital === true && !isHead(tokens[at]!, pack) && !pack.offices.parts.holds(tokens[at]);

const isFormer = (office: string, pack: LanguagePack): boolean =>
  pack.offices.fleeting.has(office.split(" ")[0]!.toLowerCase());

const isDefinite = (token: Token | undefined, pack: LanguagePack): boolean =>
  token !== undefined && (pack.grammar.articles.holds(token) || pack.grammar.owning.holds(token));

const isJoint = (token: Token | undefined, pack: LanguagePack): boolean =>
  token !== undefined && (pack.grammar.and.holds(token) || /^[,–—/-]$/.test(token.text));

/** How an office may stand. */
interface Manner {
  /** In small letters. */
  small: boolean;
  /** With words before its head that belong to no office. */
  owned: boolean;
  /** Behind its holder's name. */
  behind: boolean;
}

/** Most words are turned away by what stands first. */
function mayBegin(
  tokens: readonly Token[],
  hits: ReadonlyMap<number, TokenHit>,
  at: number,
  pack: LanguagePack,
  may: Manner,
): boolean {
  const token = tokens[at];
  if (token?.kind !== "word") return false;
  const { fleeting, parts, plurals, serves } = pack.offices;
  if (fleeting.holds(token)) return true;
  if (!token.capital && !may.small) return false;
  if (parts.holds(token) || plurals.holds(token) || serves.holds(token) || isHead(token, pack)) return true;
  return may.owned && headAhead(tokens, hits, at, pack);
}

function oneOffice(
  tokens: readonly Token[],
  hits: ReadonlyMap<number, TokenHit>,
  from: number,
  pack: LanguagePack,
  phrase: OfficePhrase,
  may: Manner,
): { office: { text: string; span: Span }; next: number } | undefined {
  const { parts, plurals, links, trailing } = pack.offices;
  const { and, articles, of, place, to } = pack.grammar;
  let at = from;
  let lastHead = -1;
  const lower = tokens[at]?.capital === false;
  // "former President Dana": the small word is part of the office.
  if (lower && !may.small && !pack.offices.fleeting.holds(tokens[at])) return undefined;
  while (at < tokens.length && at - from < 8) {
    const token = tokens[at]!;
    // "the State leader": after an article the head may be small.
    const small =
      lower ||
      (may.small && isHead(token, pack)) ||
      // "Foreign Ministry spokesperson Ana Orlo": behind the capitals of a body.
      (lastHead < 0 && at > from && pack.offices.mouthpieces.holds(token) && isBody(tokens, at - 1, at, pack)) ||
      and.holds(token) ||
      (lastHead >= 0 && trailing.holds(token));
    if (token.kind !== "word" || (!token.capital && !small)) break;
    if (lastHead >= 0 && pack.names.honorifics.holds(token) && !trailing.holds(token)) break;
    // "the Deputy Ministers": a plural behind a rank.
    if (isHead(token, pack) || (plurals.holds(token) && (lastHead < 0 || parts.holds(tokens[at - 1])))) {
      lastHead = at;
      if (plurals.holds(token) && !isHead(token, pack)) phrase.plural = true;
    } else if (lastHead < 0 && at === from && pack.offices.serves.holds(token)) {
      // "Assistant to the President": a rank that is an office where it says whose.
      if (!to.holds(tokens[at + 1])) {
        if (!parts.holds(token)) break;
      } else lastHead = at;
    } else if (lastHead >= 0) {
      if (!trailing.holds(token) && !followedByHead(tokens, at, pack)) break;
    } else if (
      at > from &&
      and.holds(token) &&
      tokens[at + 1]?.capital === true &&
      parts.holds(tokens[at + 1]) &&
      headAhead(tokens, hits, at + 1, pack)
    ) {
      // "Senior Humanitarian and Reconstruction Coordinator": the field of one office.
    } else if (!parts.holds(token) && !pack.offices.fleeting.holds(token)) {
      // "the Trade Envoy", "the Blue Lagoon Commissioner": behind an article or a state stands no name.
      if (!may.owned || !headAhead(tokens, hits, at, pack)) break;
    }
    at++;
  }
  if (lastHead < 0) return undefined;
  let next = at;
  const pieces: Span[] = [{ start: tokens[from]!.start, end: tokens[at - 1]!.end }];
  // "Ambassador Extraordinary and Plenipotentiary"
  if (and.holds(tokens[next]) && tokens[next + 1] && trailing.holds(tokens[next + 1])) {
    pieces.push({ start: tokens[next]!.start, end: tokens[next + 1]!.end });
    next += 2;
  }
  // "Chargé d'Affaires a.i."
  if (
    tokens[next + 1]?.text === "." &&
    tokens[next + 3]?.text === "." &&
    pack.offices.trailing.has(`${tokens[next]!.lower}.${tokens[next + 2]!.lower}`)
  )
    next += 4;
  for (;;) {
    const link = next;
    // "in charge of", "responsible for"
    const charge = phraseAt(tokens, link, pack.offices.charges);
    const relation = pack.offices.relations.holds(tokens[link - 1]) && pack.offices.towards.holds(tokens[link]);
    // "Address of the President to the Council": who rules is nobody's envoy.
    if (next === at && lastHead === at - 1 && to.holds(tokens[link]) && pack.offices.rulers.holds(tokens[lastHead]))
      break;
    if (charge === 0 && !relation && !links.holds(tokens[link])) break;
    let field = charge > 0 ? charge : link + 1;
    const majesty = majestyEnd(tokens, field, pack);
    if (majesty > field) {
      pieces.push({ start: tokens[link]!.start, end: tokens[majesty - 1]!.end });
      next = majesty;
      continue;
    }
    const closed = articles.holds(tokens[field]);
    if (articles.holds(tokens[field])) field++;
    // "of the friendly Republic of Velland"
    if (closed && pack.offices.amity.holds(tokens[field]) && hits.has(field + 1)) field++;
    const hit = hits.get(field);
    if (
      hit &&
      (OWNERS.has(hit.kind) || hit.kind === "city") &&
      !isNamedAfter(tokens, hit, pack) &&
      (of.holds(tokens[link]) ||
        pack.placeBefore.holds(tokens[link]) ||
        // "at the Vellandic Embassy"
        (hit.kind === "demonym" && pack.offices.bodyNouns.holds(tokens[hit.next])))
    ) {
      // "the UN Resident Coordinator in Velland": where, not whose.
      if (phrase.organisation && pack.placeBefore.holds(tokens[link])) {
        next = hit.next;
        continue;
      }
      // "of Velland's Ministry of Trade": whose the body is.
      const body =
        isPossessive(tokens, hit.next) && pack.offices.bodyNouns.holds(tokens[hit.next + 1]) ? hit.next + 1 : 0;
      if (body > 0 && hit.code) {
        const run = Math.max(body + 1, fieldRun(tokens, hits, body, pack));
        phrase.code ??= hit.code;
        phrase.codeSpan ??= { start: hit.start, end: hit.end };
        pieces.push(
          { start: tokens[link]!.start, end: tokens[link]!.end },
          { start: tokens[body]!.start, end: tokens[run - 1]!.end },
        );
        next = run;
        continue;
      }
      if (OWNERS.has(hit.kind) && hit.kind !== "demonym" && !wordFollows(tokens, hit.next, pack)) {
        phrase.code ??= hit.code;
        phrase.codeSpan ??= { start: hit.start, end: hit.end };
        next = hit.next;
        continue;
      }
      if (hit.kind === "demonym" || OWNERS.has(hit.kind)) {
        if (hit.kind === "demonym" && pack.offices.realms.holds(tokens[hit.next])) {
          phrase.code ??= hit.code;
          phrase.codeSpan ??= { start: hit.start, end: tokens[hit.next]!.end };
          next = hit.next + 1;
          continue;
        }
        // "Chairman … in the Italian Parliament": the adjective goes, the body stays.
        const run = fieldRun(tokens, hits, hit.next, pack, { whole: may.behind && closed });
        // "of the Orsanian Direct Investment Fund"
        const named = may.behind ? run : bodyRun(tokens, hits, run, pack);
        const body = pack.offices.bodyNouns.holds(tokens[hit.next]) ? Math.max(named, hit.next + 1) : named;
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
      // "Head of the UN Department" serves the ministry that has one.
      const department = pack.offices.departments.holds(tokens[hit.next]);
      const name = tokens.slice(field, hit.next).map((token) => token.lower);
      const national = pack.offices.nationalBodies.has(name.join(" "));
      if (!department && !national && (of.holds(tokens[link]) || to.holds(tokens[link]))) phrase.organisation ??= hit;
      const run = fieldRun(tokens, hits, hit.next, pack, { whole: may.behind && closed });
      pieces.push({ start: tokens[link]!.start, end: tokens[run - 1]!.end });
      next = run;
      continue;
    }
    // "Foreign Minister for Qatar" is Qatar's; an envoy or coordinator "for" or "on" a state is sent there.
    if (
      hit &&
      OWNERS.has(hit.kind) &&
      hit.code &&
      pack.offices.serving.holds(tokens[link]) &&
      (pack.offices.rulers.holds(tokens[lastHead]) || pack.offices.missions.has(headOf(tokens, lastHead)))
    ) {
      phrase.code ??= hit.code;
      phrase.codeSpan ??= { start: hit.start, end: hit.end };
      next = hit.next;
      continue;
    }
    // "Adviser to the US President": whom somebody serves, and so whose.
    if (hit && OWNERS.has(hit.kind) && hit.code && to.holds(tokens[link]) && tokens[hit.next]?.capital) {
      let served = hit.next;
      while (tokens[served]?.capital && (parts.holds(tokens[served]) || isHead(tokens[served]!, pack))) served++;
      if (served > hit.next && isHead(tokens[served - 1]!, pack)) {
        phrase.code ??= hit.code;
        phrase.codeSpan ??= { start: hit.start, end: hit.end };
        pieces.push(
          { start: tokens[link]!.start, end: tokens[field - 1]!.end },
          { start: tokens[hit.next]!.start, end: tokens[served - 1]!.end },
        );
        next = served;
        continue;
      }
    }
    const sent = pack.offices.sent.holds(tokens[lastHead]);
    // "of the Marsk Chamber of Commerce Ana Orlo"
    const bearer = hit && isNamedAfter(tokens, hit, pack) && !may.behind ? bodyRun(tokens, hits, hit.next, pack) : 0;
    if (hit && bearer > hit.next) {
      pieces.push({ start: tokens[link]!.start, end: tokens[bearer - 1]!.end });
      next = bearer;
      continue;
    }
    if (hit && OWNERS.has(hit.kind) && pack.offices.about.holds(tokens[link]) && !sent) break;
    if (hit && OWNERS.has(hit.kind)) {
      // "Ambassador to Sri Lanka", "Envoy for Syria": where to, not whose.
      pieces.push({ start: tokens[link]!.start, end: tokens[hit.next - 1]!.end });
      next = hit.next;
      continue;
    }
    if (!closed && to.holds(tokens[link]) && isServed(tokens, hits, field, pack)) break;
    const known = fieldRun(tokens, hits, field, pack, {
      firstFree: true,
      whole: may.behind && closed,
      tail: may.behind,
    });
    const run = may.behind ? known : bodyRun(tokens, hits, known, pack);
    if (run === field) break;
    // "at the Arctic Assembly" is where somebody was, "at the Ministry of Trade" whose the office is.
    // "the Committee on Foreign Affairs": what a body deals with.
    const dealsWith =
      pack.offices.about.holds(tokens[link]) &&
      pack.offices.bodyNouns.holds(tokens[link - 1]) &&
      parts.holds(tokens[field]);
    // "Adviser to the Prime Minister on Foreign Affairs Ana Orlo"
    const advises = sent && pack.offices.about.holds(tokens[link]) && parts.holds(tokens[field]);
    if (charge === 0 && place.holds(tokens[link]) && !dealsWith && !advises && !isBody(tokens, field, run, pack)) break;
    pieces.push({ start: tokens[link]!.start, end: tokens[run - 1]!.end });
    next = run;
  }
  const text = pieces.map((piece) => words(tokens.slice(from, next), piece)).join(" ");
  return { office: { text, span: { start: pieces[0]!.start, end: pieces.at(-1)!.end } }, next };
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
