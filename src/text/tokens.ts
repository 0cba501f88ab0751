import type { Span } from "../model/evidence.ts";
import {
  BLANK,
  beginsWord,
  CAPITAL,
  DIGIT,
  isLetter,
  MARK,
  runEnd,
  sortOf,
  TWO_LETTER_INITIALS,
  widthOf,
} from "./letters.ts";

/** A word, number or mark. Possessive endings ("’s") are tokens of their own; hyphenated words are one. */
export interface Token extends Span {
  text: string;
  /** Lower case, apostrophes straightened. */
  lower: string;
  kind: "word" | "number" | "possessive" | "mark";
  /** The first letter is a capital. */
  capital: boolean;
}

/**
 * The tokens of `text` between `from` and `to`, with UTF-16 offsets into `text`. One pass by hand: every text is cut, and an
 * expression that says the same (it is in the test) takes three times as long.
 */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  for (let at = from; at < to; ) {
    const sort = sortAt(text, at, to);
    if (sort === BLANK) {
      at += widthOf(text, at);
      continue;
    }
    let kind: Token["kind"] = "word";
    let end = at;
    if (sort === CAPITAL) end = initialsEnd(text, at, to);
    else if (sort === DIGIT) {
      end = numberEnd(text, at, to);
      if (end > at) kind = "number";
    } else if (isPossessive(text, at, to)) {
      kind = "possessive";
      end = at + 2;
    }
    if (end === at) {
      if (beginsWord(sort)) end = wordEnd(text, at, to);
      else {
        kind = "mark";
        end = Math.min(to, at + widthOf(text, at));
      }
    }
    const form = formAt(text, at, end);
    tokens.push({ start: at, end, text: form.text, lower: form.lower, kind, capital: sort === CAPITAL });
    at = end;
  }
  return tokens;
}

/** A word as it is written, and in small letters. */
interface Form {
  readonly text: string;
  readonly lower: string;
}

/**
 * The words met last, one a place. The same words come again and again: one that is met again is neither cut out nor lowered,
 * and being the same string, it is found in the lists of words at once.
 */
const forms: (Form | undefined)[] = new Array(1 << 13).fill(undefined);
/** Longer words are seldom met again. */
const LONGEST = 24;

function formAt(text: string, start: number, end: number): Form {
  const length = end - start;
  if (length > LONGEST) {
    const word = text.slice(start, end);
    return { text: word, lower: lowered(word) };
  }
  let place = length;
  for (let at = start; at < end; at++) place = (Math.imul(place, 31) + text.charCodeAt(at)) | 0;
  place = (place ^ (place >>> 13)) & (forms.length - 1);
  const met = forms[place];
  if (met !== undefined && isAt(met.text, text, start, length)) return met;
  // A copy: a part of a text would keep the whole of it.
  const word = ` ${text.slice(start, end)}`.slice(1);
  const form = { text: word, lower: lowered(word) };
  forms[place] = form;
  return form;
}

function isAt(word: string, text: string, start: number, length: number): boolean {
  if (word.length !== length) return false;
  for (let at = 0; at < length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

function lowered(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes("’") ? lower.replaceAll("’", "'") : lower;
}

const sortAt = (text: string, at: number, to: number): number => (at < to ? sortOf(text.codePointAt(at)!) : MARK);

/** Behind dotted capitals ("U.S.", "D.C.") or an initial with a capital behind it ("J. Reel"); `at` where there are none. */
function initialsEnd(text: string, at: number, to: number): number {
  let end = at;
  let count = 0;
  while (sortAt(text, end, to) === CAPITAL) {
    const stop = end + widthOf(text, end);
    if (stop >= to || text[stop] !== ".") break;
    end = stop + 1;
    count++;
  }
  if (count === 0 && text[at + 2] === "." && at + 3 < to && TWO_LETTER_INITIALS.has(text.slice(at, at + 2))) {
    end = at + 3;
    count = 1;
  }
  if (count !== 1) return end;
  const next = sortAt(text, end, to) === BLANK ? end + 1 : end;
  return sortAt(text, next, to) === CAPITAL ? end : at;
}

const ORDINALS = new Set(["st", "nd", "rd", "th"]);

/** Behind a number with its inner marks ("1,500", "05:30") and its ending ("30th"); `at` for a digit that begins a word. */
function numberEnd(text: string, at: number, to: number): number {
  let group = at;
  let end = digitsEnd(text, at, to);
  while (end < to && INNER.has(text[end]!) && sortAt(text, end + 1, to) === DIGIT) {
    group = end + 1;
    end = digitsEnd(text, group, to);
  }
  if (!isLetter(sortAt(text, end, to))) return end;
  if (end + 2 <= to && ORDINALS.has(text.slice(end, end + 2)) && !isLetter(sortAt(text, end + 2, to))) return end + 2;
  // Letters go on: the last digit is theirs ("1990s" is "199" and "0s"), a single one with the mark before it.
  const last = end - (isLow(text, end - 1) ? 2 : 1);
  if (last > group) return last;
  return group > at ? group - 1 : at;
}

const INNER = new Set([".", ",", ":"]);
const isLow = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;

function digitsEnd(text: string, from: number, to: number): number {
  let end = from;
  while (sortAt(text, end, to) === DIGIT) end += widthOf(text, end);
  return end;
}

/** "’s", where no letter goes on. */
function isPossessive(text: string, at: number, to: number): boolean {
  const mark = text[at];
  if ((mark !== "'" && mark !== "’") || at + 1 >= to) return false;
  const s = text[at + 1];
  return (s === "s" || s === "S") && !beginsWord(sortAt(text, at + 2, to));
}

/** Behind a word with its inner hyphens and apostrophes: "Abdel-Rahim", "O'Dane". */
function wordEnd(text: string, at: number, to: number): number {
  let end = runEnd(text, at, to);
  while (end + 1 < to) {
    const mark = text[end];
    if (mark !== "-" && mark !== "‑" && mark !== "'" && mark !== "’") break;
    if (!beginsWord(sortAt(text, end + 1, to)) || isPossessive(text, end, to)) break;
    end = runEnd(text, end + 1, to);
  }
  return end;
}
