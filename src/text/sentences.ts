import type { Span } from "../model/evidence.ts";
import { BLANK, CAPITAL, type Letters, TWO_LETTER_INITIALS } from "./letters.ts";

/** What a language says about full stops. All in lower case, without the stop. */
export interface SentenceRules {
  /** Abbreviations before which no sentence ends: titles, "no", "sept". A stop after one never ends a sentence. */
  bound: ReadonlySet<string>;
  /** Abbreviations after which a sentence may end when a capital follows: "u.s", "p.m", "etc", "jr". */
  free: ReadonlySet<string>;
  /** Abbreviations that close an address behind a comma, so that a capital behind opens a sentence: "Washington, D.C.". */
  closing: ReadonlySet<string>;
  /** Words that open sentences and hardly names: decide after a free abbreviation. */
  openers: ReadonlySet<string>;
}

const CLOSERS = new Set([..."\"'”’»)]】」』"]);
const OPENERS = new Set([..."\"'“‘«([„"]);
const SPACE = /\s/u;
const WORD_BEFORE = /[\p{L}\p{N}.]/u;

/**
 * The longest sentence, in UTF-16 units. What a ministry writes stays below it, long lists of guests included. A reader looks
 * back and forth within a sentence, so that a text without stops would take more time than its length.
 */
const LONGEST = 3000;

const STOP = 0x2e;
const ELLIPSIS = 0x2026;
/** ".", "!", "?" and "…". */
const isStop = (code: number): boolean => code === STOP || code === 0x21 || code === 0x3f || code === ELLIPSIS;
/** "。", "！" and "？", behind which no blank is needed. */
const isWideStop = (code: number): boolean => code === 0x3002 || code === 0xff01 || code === 0xff1f;

/**
 * Cuts a block into sentences; a page without stops is cut at its commas and blanks. Quotations of several sentences are cut
 * too. White space between sentences belongs to none.
 * @returns half-open UTF-16 ranges in the text, in order, together all words of the block.
 */
export function sentences({ text, codes, sorts }: Letters, block: Span, rules: SentenceRules): Span[] {
  const found: Span[] = [];
  const skipped = (from: number): number => {
    let at = from;
    while (at < block.end && sorts[at] === BLANK) at++;
    return at;
  };
  let start = skipped(block.start);
  let at = start;
  while (at < block.end) {
    const code = codes[at]!;
    const wide = isWideStop(code);
    if (!wide && !isStop(code)) {
      at++;
      continue;
    }
    let after = at + 1;
    while (after < block.end && isStop(codes[after]!)) after++;
    const stops = after - at;
    while (after < block.end && sorts[after]! < CAPITAL && CLOSERS.has(text[after]!)) after++;
    if (after >= block.end || wide || endsHere(text, at, after, stops, block, rules)) {
      push(found, text, start, after);
      start = skipped(after);
      at = start;
    } else {
      at = after;
    }
  }
  if (start < block.end) {
    let end = block.end;
    while (end > start && sorts[end - 1] === BLANK) end--;
    if (end > start) push(found, text, start, end);
  }
  return found;
}

/** Takes in a sentence, in parts where it is too long. */
function push(found: Span[], text: string, start: number, end: number): void {
  let from = start;
  while (end - from > LONGEST) {
    let stop = partEnd(text, from, end);
    if (stop >= end) break;
    const next = skipBlank(text, stop, end);
    while (SPACE.test(text[stop - 1]!)) stop--;
    found.push({ start: from, end: stop });
    from = next;
  }
  found.push({ start: from, end });
}

/** Behind the last comma or semicolon of the first so many units, else their last word; a word without end stays whole. */
function partEnd(text: string, from: number, end: number): number {
  for (const before of [/[,;]/, /\S/])
    for (let at = from + LONGEST; at > from + LONGEST / 2; at--)
      if (SPACE.test(text[at]!) && before.test(text[at - 1]!)) return at;
  let at = from + LONGEST;
  while (at < end && !SPACE.test(text[at]!)) at++;
  return at;
}

function endsHere(
  text: string,
  stop: number,
  after: number,
  stops: number,
  block: Span,
  rules: SentenceRules,
): boolean {
  // "twitter.com", "3.5": a stop inside a word. "crisis).The": some pages lose the blank, so a capital after a closed word ends.
  if (!SPACE.test(text[after]!)) {
    const next = text[after]!;
    const before = text[stop - 1] ?? " ";
    return (
      stops === 1 &&
      /\p{Lu}/u.test(next) &&
      /\p{Ll}|[)”"]/u.test(before) &&
      /^\p{Lu}\p{Ll}*\s/u.test(text.slice(after, after + 24))
    );
  }
  let next = skipBlank(text, after, block.end);
  while (next < block.end && OPENERS.has(text[next]!)) next++;
  if (next >= block.end) return true;
  const following = text[next]!;
  // A sentence opens with a capital, a digit, an opening mark or a script without case.
  if (/\p{Ll}/u.test(following)) return false;
  if (text[stop] !== ".") return true;
  if (stops > 1) return /\p{Lu}|\p{N}/u.test(following);
  let from = stop;
  while (from > block.start && WORD_BEFORE.test(text[from - 1]!)) from--;
  const word = text.slice(from, stop).toLowerCase();
  // "Gen. (Dr.) Ana Orlo": an abbreviation in brackets ends nothing; a closing quotation mark does whatever the word.
  // "Ana Orlo-Mar.": the end of a name; "Maj.-Gen." is two abbreviations.
  const bound = rules.bound.has(word) && (text[from - 1] !== "-" || rules.bound.has(wordBefore(text, from - 1)));
  if (bound && /^[)\]]*$/.test(text.slice(stop + 1, after))) return false;
  if (after > stop + 1) return true;
  // "J." in "Antony J. Blinken": a lone capital letter, or two that stand for one.
  if (/^\p{L}$/u.test(word) || TWO_LETTER_INITIALS.has(text.slice(from, stop)))
    return rules.openers.has(nextWord(text, next));
  if (rules.closing.has(word) && /,\s$/.test(text.slice(from - 2, from))) return /\p{Lu}/u.test(following);
  if (rules.free.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return rules.openers.has(nextWord(text, next));
  return true;
}

/** The word that ends before a place, over a stop. */
function wordBefore(text: string, end: number): string {
  const word = /\p{L}+(?=\.?$)/u.exec(text.slice(Math.max(0, end - 24), end));
  return word ? word[0].toLowerCase() : "";
}

function nextWord(text: string, at: number): string {
  return /^[\p{L}\p{N}]+/u.exec(text.slice(at, at + 24))?.[0].toLowerCase() ?? "";
}

function skipBlank(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && SPACE.test(text[at]!)) at++;
  return at;
}
