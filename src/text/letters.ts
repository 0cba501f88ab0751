/** What a character is, as far as words are cut by it. */
export const MARK = 1;
export const BLANK = 2;
export const CAPITAL = 3;
/** A letter that is no capital. */
export const LETTER = 4;
export const DIGIT = 5;
/** A combining mark: it goes on with a word and begins none. */
export const COMBINING = 6;

/** Of the basic plane, each filled in when it is first met; 0 is not yet known. */
const known = new Uint8Array(0x10000);

/** The sort of a code point. A table, because a text asks for each of its characters, and Unicode's own is slow to ask. */
function sortOf(code: number): number {
  if (code > 0xffff) return told(code);
  const sort = known[code]!;
  if (sort !== 0) return sort;
  known[code] = told(code);
  return known[code]!;
}

function told(code: number): number {
  const char = String.fromCodePoint(code);
  if (/\s/u.test(char)) return BLANK;
  if (/\p{Lu}/u.test(char)) return CAPITAL;
  if (/\p{L}/u.test(char)) return LETTER;
  if (/\p{N}/u.test(char)) return DIGIT;
  return /\p{M}/u.test(char) ? COMBINING : MARK;
}

/** Two letters that stand for one of another script, as initials have them: "Ts. Oyun", "Sh. Karim". */
export const TWO_LETTER_INITIALS: ReadonlySet<string> = new Set("Ts Sh Zh Kh Ch Dz Gh Th Ph".split(" "));

/** Letters and digits: what a word begins with. */
export const beginsWord = (sort: number): boolean => sort >= CAPITAL && sort <= DIGIT;

export const isLetter = (sort: number): boolean => sort === CAPITAL || sort === LETTER;

/** A text as numbers, for what looks at each of its characters: asking a string for one is slow where strings are of all kinds. */
export interface Letters {
  readonly text: string;
  /** UTF-16 units. */
  readonly codes: Uint16Array;
  /** The sort of the character that each unit belongs to. */
  readonly sorts: Uint8Array;
}

/** Linear in the text. */
export function lettersOf(text: string): Letters {
  const { length } = text;
  const codes = new Uint16Array(length);
  const sorts = new Uint8Array(length);
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    codes[at] = code;
    const sort = known[code]!;
    sorts[at] = sort !== 0 ? sort : sortOf(code);
  }
  for (let at = 1; at < length; at++) {
    if ((codes[at]! & 0xfc00) !== 0xdc00 || (codes[at - 1]! & 0xfc00) !== 0xd800) continue;
    sorts[at - 1] = sorts[at] = sortOf(text.codePointAt(at - 1)!);
  }
  return { text, codes, sorts };
}
