import type { Span } from "../model/evidence.ts";
import { type Form, formAt } from "./forms.ts";
import {
  BLANK,
  beginsWord,
  CAPITAL,
  DIGIT,
  isLetter,
  type Letters,
  lettersOf,
  MARK,
  TWO_LETTER_INITIALS,
} from "./letters.ts";

/** A word, number or mark as it is written. Possessive endings ("’s") stand alone; hyphenated words are one. */
export interface Written extends Span {
  text: string;
  /** Lower case, apostrophes straightened. */
  lower: string;
  kind: "word" | "number" | "possessive" | "mark";
  /** The first letter is a capital. */
  capital: boolean;
}

/** The same with what a language says of it. */
export interface Listed extends Written {
  /** In which of a language's lists it is, a bit for each (`WordIndex`); `UNKNOWN` where it has not been looked up. */
  mask: Int32Array;
}

/** The same, as it is cut out of a text. */
export interface Token extends Listed {
  /** The word itself, which is the same wherever it stands. */
  form: Form;
}

/** A class, for the engine may take a literal that lives for the length of a long text for one that lives for ever. */
class CutToken implements Token {
  start: number;
  end: number;
  text: string;
  lower: string;
  kind: Token["kind"];
  capital: boolean;
  form: Form;
  mask: Int32Array;

  constructor(start: number, end: number, kind: Token["kind"], capital: boolean, form: Form) {
    this.start = start;
    this.end = end;
    this.text = form.text;
    this.lower = form.lower;
    this.kind = kind;
    this.capital = capital;
    this.form = form;
    this.mask = UNKNOWN;
  }
}

/** Of a word that has not been looked up in the lists of a language. */
export const UNKNOWN = new Int32Array(0);

/** The tokens of `text` between `from` and `to`, with UTF-16 offsets into `text`. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  if (from === 0 && to === text.length) return tokensOf(lettersOf(text), 0, to);
  const tokens = tokensOf(lettersOf(text.slice(from, to)), 0, to - from);
  for (const token of tokens) {
    token.start += from;
    token.end += from;
  }
  return tokens;
}

/**
 * The same of a text whose letters are known. One pass by hand: every text is cut, and an expression that says the same (it is
 * in the test) takes several times as long.
 */
export function tokensOf(letters: Letters, from: number, to: number): Token[] {
  const { text, codes, sorts } = letters;
  const tokens: Token[] = [];
  for (let at = from; at < to; ) {
    const sort = sorts[at]!;
    if (sort === BLANK) {
      at++;
      continue;
    }
    let kind: Token["kind"] = "word";
    let end = at;
    if (sort === CAPITAL) end = initialsEnd(letters, at, to);
    else if (sort === DIGIT) {
      end = numberEnd(letters, at, to);
      if (end > at) kind = "number";
    } else if (isPossessive(letters, at, to)) {
      kind = "possessive";
      end = at + 2;
    }
    if (end === at) {
      if (beginsWord(sort)) end = wordEnd(letters, at, to);
      else {
        kind = "mark";
        end = Math.min(to, at + widthAt(codes, at));
      }
    }
    tokens.push(new CutToken(at, end, kind, sort === CAPITAL, formAt(text, codes, at, end)));
    at = end;
  }
  return tokens;
}

/** UTF-16 units of the character at a place. */
const widthAt = (codes: Uint16Array, at: number): number =>
  (codes[at]! & 0xfc00) === 0xd800 && at + 1 < codes.length && (codes[at + 1]! & 0xfc00) === 0xdc00 ? 2 : 1;

const sortAt = ({ sorts }: Letters, at: number, to: number): number => (at < to ? sorts[at]! : MARK);

/** Behind dotted capitals ("U.S.", "D.C.") or an initial with a capital behind it ("J. Reel"); `at` where there are none. */
function initialsEnd(letters: Letters, at: number, to: number): number {
  const { text, codes } = letters;
  let end = at;
  let count = 0;
  while (sortAt(letters, end, to) === CAPITAL) {
    const stop = end + widthAt(codes, end);
    if (stop >= to || codes[stop] !== STOP) break;
    end = stop + 1;
    count++;
  }
  if (count === 0 && at + 3 < to && codes[at + 2] === STOP && TWO_LETTER_INITIALS.has(text.slice(at, at + 2))) {
    end = at + 3;
    count = 1;
  }
  if (count !== 1) return end;
  const next = sortAt(letters, end, to) === BLANK ? end + 1 : end;
  return sortAt(letters, next, to) === CAPITAL ? end : at;
}

const STOP = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;
const HYPHEN = 0x2d;
const UNBROKEN_HYPHEN = 0x2011;
const isApostrophe = (code: number | undefined): boolean => code === 0x27 || code === 0x2019;

const ORDINALS = new Set(["st", "nd", "rd", "th"]);

/** Behind a number with its inner marks ("1,500", "05:30") and its ending ("30th"); `at` for a digit that begins a word. */
function numberEnd(letters: Letters, at: number, to: number): number {
  const { text, codes } = letters;
  let group = at;
  let end = digitsEnd(letters, at, to);
  while (end < to && isInner(codes[end]!) && sortAt(letters, end + 1, to) === DIGIT) {
    group = end + 1;
    end = digitsEnd(letters, group, to);
  }
  if (!isLetter(sortAt(letters, end, to))) return end;
  if (end + 2 <= to && ORDINALS.has(text.slice(end, end + 2)) && !isLetter(sortAt(letters, end + 2, to)))
    return end + 2;
  // Letters go on: the last digit is theirs ("1990s" is "199" and "0s"), a single one with the mark before it.
  const last = end - ((codes[end - 1]! & 0xfc00) === 0xdc00 ? 2 : 1);
  if (last > group) return last;
  return group > at ? group - 1 : at;
}

const isInner = (code: number): boolean => code === STOP || code === COMMA || code === COLON;

function digitsEnd(letters: Letters, from: number, to: number): number {
  let end = from;
  while (sortAt(letters, end, to) === DIGIT) end++;
  return end;
}

/** "’s", where no letter goes on. */
function isPossessive(letters: Letters, at: number, to: number): boolean {
  const { codes } = letters;
  if (!isApostrophe(codes[at]) || at + 1 >= to) return false;
  const s = codes[at + 1];
  return (s === 0x73 || s === 0x53) && !beginsWord(sortAt(letters, at + 2, to));
}

/** Behind a word with its inner hyphens and apostrophes: "Abdel-Rahim", "O'Dane". */
function wordEnd(letters: Letters, at: number, to: number): number {
  const { codes, sorts } = letters;
  let end = runEnd(sorts, at, to);
  while (end + 1 < to) {
    const mark = codes[end];
    if (mark !== HYPHEN && mark !== UNBROKEN_HYPHEN && !isApostrophe(mark)) break;
    if (!beginsWord(sorts[end + 1]!) || isPossessive(letters, end, to)) break;
    end = runEnd(sorts, end + 1, to);
  }
  return end;
}

/** Behind the letters, digits and combining marks at `at`. */
function runEnd(sorts: Uint8Array, at: number, to: number): number {
  let end = at;
  while (end < to && sorts[end]! >= CAPITAL) end++;
  return end;
}
