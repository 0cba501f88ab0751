import type { LanguagePack } from "../languages/pack.ts";
import type { Token } from "../text/tokens.ts";
import { type Mention, mentionOf, mentionsIn } from "./mentions.ts";
import type { Sentence } from "./sentence.ts";

/**
 * A line around the words of a statement, speech or letter, and no part of them: whose words follow, to whom they go, where
 * and when they were spoken, who signs.
 */
export interface FrameLine extends Omit<Sentence, "index"> {
  kind: "byline" | "salutation" | "dateline" | "name" | "notice";
  mentions: Mention[];
  /** Index of the sentence that follows; equal to the number of sentences behind the last. */
  before: number;
}

/** A frame line is short: the longest byline names an office, a name, an occasion and a place. */
const LONGEST = 60;

/** So many tokens tell a line that frames the words. */
const HEAD = 12;

const lineOf = (tokens: FrameLine["tokens"]): string =>
  tokens
    .slice(0, HEAD)
    .map((token) => token.lower)
    .join(" ");

/** What a paragraph of the body is, if it is no sentence of it. */
export function frameOf(
  part: Omit<Sentence, "index">,
  pack: LanguagePack,
  alone = false,
): Omit<FrameLine, "before"> | undefined {
  const { tokens, hits } = part;
  if (tokens.length === 0 || tokens.length > LONGEST) return undefined;
  const opens = pack.frames.contacts.holds(tokens.find((token) => token.kind === "word"));
  if (opens && pack.frames.contact.test(lineOf(tokens))) {
    const named = mentionsIn(tokens, hits, pack).filter((mention) => mention.kind === "person" && mention.strong);
    return { ...part, kind: "notice", mentions: named };
  }
  if (tokens.length < HEAD && part.words.may(pack.frames.boilerplate) && pack.frames.boilerplate.test(lineOf(tokens)))
    return { ...part, kind: "notice", mentions: [] };
  const last = tokens.at(-1)!.text;
  // "(Communicated by the adviser to the press)"
  if (alone && tokens[0]!.text === "(" && last === ")") return { ...part, kind: "notice", mentions: [] };
  // "The following is attributable to Spokesperson Orlo:"
  const words = last === ":" ? tokens.findIndex((token) => pack.frames.attributable.holds(token)) : -1;
  if (words >= 0) {
    const speaker = mentionsIn(tokens, hits, pack).findLast(
      (mention) => mention.kind === "person" && mention.from > words,
    );
    if (speaker) return { ...part, kind: "byline", mentions: [speaker] };
  }
  const told =
    part.words.any(pack.grammar.be) ||
    (part.words.any(pack.grammar.modals) && !isMonthOnly(tokens, pack)) ||
    tokens.some(
      (token, at) => at > 0 && !token.capital && pack.cues.holds(token) && !pack.frames.delivered.holds(token),
    );
  if (told) return undefined;
  const rest = afterDateline(part, pack);
  if (rest >= tokens.length) return { ...part, kind: "dateline", mentions: [] };
  const mentions = mentionsIn(tokens, hits, pack);
  const first = tokens[rest]!;
  if (
    last === "," &&
    tokens.length < 16 &&
    pack.frames.salutes.has(tokens.find((token) => token.kind === "word")!.lower)
  )
    return { ...part, kind: "salutation", mentions };
  if (last === ":" && pack.grammar.to.holds(first)) return { ...part, kind: "salutation", mentions };
  const head = tokens.slice(rest, rest + 6).findIndex((token) => pack.voices.remarks.holds(token));
  const by = tokens.findIndex((token, at) => at > rest + head && at < rest + head + 6 && pack.frames.by.holds(token));
  if (head >= 0 && by > 0) {
    const speaker = mentions.find(
      (mention) =>
        mention.from > by && mention.from <= by + 2 && (mention.kind === "person" || mention.kind === "office"),
    );
    if (speaker) return { ...part, kind: "byline", mentions: [speaker] };
  }
  // A name with its office and nothing else: the addressee above a letter, the signature below it.
  const [only] = mentions;
  if (
    only?.kind === "person" &&
    only.strong &&
    only.from === 0 &&
    tokens.slice(only.next).every((token) => token.kind === "mark") &&
    last !== "."
  )
    return { ...part, kind: "name", mentions: [only] };
  // "Related links", "2. Bilateral relations": a short line of its own without a verb or a stop says nothing.
  if (
    alone &&
    tokens.length <= LONGEST_LABEL &&
    !/[.!?…:"”’'»)]$/u.test(last) &&
    !tokens.some((token) => isVerb(token, pack))
  )
    return { ...part, kind: "notice", mentions: [] };
  return undefined;
}

/** "14 May 2031": the one modal among the words is a month. */
function isMonthOnly(tokens: readonly Token[], pack: LanguagePack): boolean {
  const modals = tokens.filter((token) => pack.grammar.modals.holds(token));
  return modals.length > 0 && modals.every((token) => token.capital && token !== tokens[0]);
}

/** "Ana Orlo" above "Prime Minister of Velland": a name and its office on two lines, as letters have them. */
export function signed(frame: readonly FrameLine[], pack: LanguagePack): FrameLine[] {
  const lines: FrameLine[] = [];
  for (const [at, line] of frame.entries()) {
    const next = frame[at + 1];
    const person =
      next && next.before === line.before && next.block - line.block <= 1 ? wholeOf(line, "person", pack) : undefined;
    const held = person && !person.office ? wholeOf(next!, "office", pack) : undefined;
    if (!person || !held) lines.push(line);
    else {
      const { office, code, codeSpan } = held;
      lines.push({
        ...line,
        kind: "name",
        mentions: [mentionOf(person, { ...person, office, code, codeSpan, strong: true })],
      });
    }
  }
  return lines;
}

/** A line of nothing but an office: "Prime Minister of Velland". */
export const isOfficeLine = (line: Pick<FrameLine, "tokens" | "hits">, pack: LanguagePack): boolean =>
  wholeOf(line, "office", pack) !== undefined;

/** The one mention that a line consists of. */
function wholeOf(
  { tokens, hits }: Pick<FrameLine, "tokens" | "hits">,
  kind: Mention["kind"],
  pack: LanguagePack,
): Mention | undefined {
  if (tokens.length > LONGEST_SIGNED) return undefined;
  const [mention, more] = mentionsIn(tokens, hits, pack);
  if (!mention || more || mention.kind !== kind || mention.from > 0) return undefined;
  return tokens.slice(mention.next).every((token) => token.kind === "mark") ? mention : undefined;
}

/** A line of a signature, in tokens. */
const LONGEST_SIGNED = 16;

/**
 * How many tokens at the head of a paragraph are its byline, where the words follow in the same: "Statement by Ana Orlo: We
 * welcome …".
 */
export function bylineOf(part: Omit<Sentence, "index">, pack: LanguagePack): number {
  const { tokens, hits } = part;
  const colon = tokens.slice(0, LONGEST_BYLINE).findIndex((token) => token.text === ":");
  if (colon < 3 || tokens.length - colon <= LEAST_WORDS) return 0;
  const head = tokens.slice(0, 3).findIndex((token) => pack.voices.remarks.holds(token));
  // "The below is attributable to Spokesperson Orlo: …"
  if (tokens.slice(0, colon).some((token) => pack.frames.attributable.holds(token))) return colon + 1;
  const by = head < 0 ? -1 : tokens.findIndex((token, at) => at > head && at < head + 6 && pack.frames.by.holds(token));
  if (by < 0 || by > colon) return 0;
  const speaker = mentionsIn(tokens, hits, pack).find((mention) => mention.from > by && mention.from <= by + 2);
  const names = speaker?.kind === "person" || speaker?.kind === "office";
  return names && speaker.next <= colon ? colon + 1 : 0;
}

const LONGEST_BYLINE = 30;
/** Fewer words behind the colon are a part of the heading: "Statement by Ana Orlo: the floods". */
const LEAST_WORDS = 5;

const LONGEST_LABEL = 10;

const isVerb = (token: Token, pack: LanguagePack): boolean =>
  !token.capital && (pack.cues.holds(token) || pack.grammar.have.holds(token) || pack.grammar.do.holds(token));

/** A dateline is short: a town or two, a day in one or two calendars, an agency. */
const LONGEST_DATELINE = 24;

/**
 * How many tokens at the head of a sentence are its dateline: "Brezin, Sept. 5 (VNA) –", "BREZIN, 5 September 2030 --". A dash
 * closes it; without one, a town with a full date before a capital does.
 */
export function datelineOf(part: Omit<Sentence, "index">, pack: LanguagePack): number {
  const { tokens, hits, dates } = part;
  // "Tuesday, October 14, Vilnius –": the day may come first.
  const enclosed = bracketed(part);
  if (enclosed > 0) return enclosed;
  let head = pack.frames.days.has(tokens[0]?.lower ?? "") && tokens[1]?.text === "," ? 2 : 0;
  for (const date of dates) {
    if (date.start !== tokens[head]?.start) break;
    while (tokens[head] && (tokens[head]!.start < date.end || tokens[head]!.text === ",")) head++;
  }
  const first = tokens[head];
  const place = hits.get(head);
  const known = place?.kind === "capital" || place?.kind === "city";
  // "KUWAIT, Oct 12 (KUNA) --": a state that is called as its town is.
  if (!known && !(place?.kind === "state" && tokens[place.next]?.text === "," && /^\p{Lu}+$/u.test(first!.text)))
    return 0;
  let at = place.next;
  let day = head > 0;
  let bracket = false;
  for (; at < tokens.length && at < LONGEST_DATELINE; ) {
    const token = tokens[at]!;
    const date = dates.find((other) => token.start >= other.start && token.end <= other.end);
    if (!bracket && (/^[–—-]$/.test(token.text) || (day && token.text === ":"))) {
      // "Brezin - Marsk railway": without a day or an agency the dash may join two towns.
      if (!day && tokens.slice(place.next, at).every((other) => other.kind !== "word")) {
        if (tokens[at + 1]?.text !== "-" && !/^[–—]$/.test(token.text)) return 0;
      }
      while (/^[–—:-]$/.test(tokens[at]?.text ?? "")) at++;
      return tokens[at] ? at : 0;
    }
    if (token.text === "(") bracket = true;
    else if (token.text === ")") {
      bracket = false;
      // "Doha, 27 November (QNA) The Minister": the agency's letters close it.
      const agency = /^\p{Lu}{2,6}$/u.test(tokens[at - 1]!.text) && tokens[at - 2]?.text === "(";
      const next = tokens[at + 1];
      if (day && agency && next?.capital) return at + 1;
    } else if (date) {
      day ||= date.at?.length === 10;
      while (tokens[at + 1] && tokens[at + 1]!.start < date.end) at++;
      const next = tokens[at + 1];
      if (date.rule === "absolute" && next?.capital && !hits.has(at + 1) && !agencyAhead(tokens, at + 1)) return at + 1;
    } else if (token.kind === "word" && !/\p{Lu}/u.test(token.text) && !bracket) return 0;
    at++;
  }
  return 0;
}

/** "(Marsk, 4 March 2031)", "[Marsk, 4 March] -": a town and a day in brackets and nothing else; the token behind them, or 0. */
function bracketed({ tokens, hits, dates }: Omit<Sentence, "index">): number {
  if (!/^[([]$/.test(tokens[0]?.text ?? "")) return 0;
  let town = false;
  let day = false;
  for (let at = 1; at < tokens.length && at < LONGEST_DATELINE; at++) {
    const token = tokens[at]!;
    const hit = hits.get(at);
    if (/^[)\]]$/.test(token.text)) {
      let next = at + 1;
      while (/^[–—:-]$/.test(tokens[next]?.text ?? "")) next++;
      return town && day && tokens[next] ? next : 0;
    }
    const dated = dates.some((date) => token.start >= date.start && token.end <= date.end);
    if (hit && hit.kind !== "organisation") town ||= hit.kind === "capital" || hit.kind === "city";
    else if (dated) day = true;
    else if (token.kind === "word" && !token.capital) return 0;
  }
  return 0;
}

/** The dash of a dateline is still to come: "Sep 13, 2030, SPA --". */
function agencyAhead(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length && at < from + 6; at++) {
    if (/^[–—-]$/.test(tokens[at]!.text)) return true;
    if (tokens[at]!.kind === "word" && !tokens[at]!.capital) return false;
  }
  return false;
}

/** The lines above the words, and a dateline with town and day that stands below them: these tell of the words. */
export const linesAround = (frame: readonly FrameLine[], sentences: number): FrameLine[] =>
  frame.filter(
    (line) =>
      line.before === 0 ||
      (line.before === sentences &&
        line.kind === "dateline" &&
        line.dates.some((date) => date.at?.length === 10) &&
        [...line.hits.values()].some((hit) => hit.kind === "capital" || hit.kind === "city")),
  );

/** The first token behind "Brezin, 14 November 2030." and its like. */
function afterDateline(part: Omit<Sentence, "index">, pack: LanguagePack): number {
  const { tokens, hits, dates } = part;
  let at = 0;
  let found = false;
  while (at < tokens.length) {
    const token = tokens[at]!;
    const hit = hits.get(at);
    const date = dates.find((other) => token.start >= other.start && token.end <= other.end);
    if (hit && (hit.kind === "capital" || hit.kind === "city" || hit.kind === "state") && token.capital) {
      at = hit.next;
      found = true;
    } else if (date) {
      at++;
      found = true;
    } else if (token.kind === "mark" || token.kind === "number" || pack.frames.days.holds(token)) at++;
    // "TALLINN, KADRIORG, 5 October": a quarter or a building, where the town's name is in capitals too.
    else if (found && /^\p{Lu}{4,}$/u.test(token.text) && /^\p{Lu}{4,}$/u.test(tokens[0]!.text)) at++;
    else break;
  }
  return found ? at : 0;
}
