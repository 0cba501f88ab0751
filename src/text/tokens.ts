import type { Span } from "../model/evidence.ts";

/** A word, number or mark. Possessive endings ("’s") are tokens of their own; hyphenated words are one. */
export interface Token extends Span {
  text: string;
  /** Lower case, apostrophes straightened. */
  lower: string;
  kind: "word" | "number" | "possessive" | "mark";
  /** The first letter is a capital. */
  capital: boolean;
}

// One alternation, no nested repetition over the same characters: linear in the text.
// Order: initials and dotted abbreviations ("U.S.", "H.E.", "D.C."), possessive, numbers, words, any other mark.
const TOKEN =
  /((?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s?\p{Lu}))|(['’][sS](?![\p{L}\p{N}]))|(\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th)?(?![\p{L}]))|([\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[-‑]|['’](?![sS](?![\p{L}\p{N}])))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)|(\S)/gu;

const CAPITAL = /^\p{Lu}/u;

/** The tokens of `text` between `from` and `to`, with UTF-16 offsets into `text`. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  const part = from === 0 && to === text.length ? text : text.slice(from, to);
  for (const match of part.matchAll(TOKEN)) {
    const word = match[0];
    const start = from + match.index;
    tokens.push({
      start,
      end: start + word.length,
      text: word,
      lower: word.toLowerCase().replaceAll("’", "'"),
      kind: match[2] ? "possessive" : match[3] ? "number" : match[5] ? "mark" : "word",
      capital: CAPITAL.test(word),
    });
  }
  return tokens;
}
