import type { Span } from "../model/evidence.ts";
import { BLANK, beginsWord, CAPITAL, DIGIT, isLetter, MARK, runEnd, sortOf, widthOf } from "./letters.ts";

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
    const word = text.slice(at, end);
    tokens.push({ start: at, end, text: word, lower: lowered(word), kind, capital: sort === CAPITAL });
    at = end;
  }
  return tokens;
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
