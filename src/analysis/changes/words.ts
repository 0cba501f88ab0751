import type { Span } from "../../model/evidence.ts";
import { type Listed, tokenize, UNKNOWN, type Written } from "../../text/tokens.ts";

/** A word, number or mark of one version, or a character of a script that is written without blanks. */
export interface Word extends Listed {
  /** What it is compared by: case, the form of marks and the dots of abbreviations left out. Equal keys, equal words. */
  key: string;
  /** A blank, line end or nothing at all stands before it. */
  blank: boolean;
  /** A character of Chinese, Japanese, Thai and their like. */
  unspaced: boolean;
}

const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
const PART =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]\p{M}*|[^\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]+/gu;
/** Addresses are one word: their parts would be confetti. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"“”]+|[\w.+-]+@[\w-]+\.[\w.-]+/gu;
const SIGNS = ["://", "@", "www."];
/**
 * Figures with letters behind them, and figures that full-width commas part: "45M", "1990s", "10am", "1，500". The tokenizer of texts
 * cuts these for a reader's needs; an editor sees one number.
 */
const FIGURES =
  /(?<![\p{L}\p{N}.,])(\p{Nd}+(?:[.,]\p{Nd}+)*)([\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}]{1,3})(?![\p{L}\p{N}])|(?<!\p{Nd})\p{Nd}{1,3}(?:[,，]\p{Nd}{3})+(?!\p{Nd})|(?<![\p{Nd}.])\p{Nd}+\.\p{Nd}+(?=\p{Lo})/gu;
const HAS_FIGURES = /\p{Nd}[\p{L}，]/u;
/** What figures are multiplied by, in the short forms of money; "m" alone is metres as well, and counts behind a currency. */
const SCALED: ReadonlyMap<string, string> = new Map(
  [
    ["thousand", "k"],
    ["million", "m mn mio mln"],
    ["billion", "b bn"],
    ["trillion", "t tn trn"],
  ].flatMap(([scale, forms]) => forms!.split(" ").map((form) => [form, scale!] as const)),
);
const CURRENCY = /^(?:[$€£¥₽₴]|usd|eur|gbp)$/u;
/** Codes of currencies with the signs that say the same. */
const CODES: ReadonlyMap<string, string> = new Map([
  ["usd", "$"],
  ["eur", "€"],
  ["gbp", "£"],
]);
const LOW = /^[\x00-\x7f]*$/;
const BLANK = /\s/u;

/** Marks that say the same. */
const MARKS: ReadonlyMap<string, string> = new Map(
  [
    ["'", "‘’‚‛′`´ʼ＇"],
    ['"', "“”„‟″«»＂「」『』"],
    ["-", "‐‑‒–—―−－"],
    ["•", "·▪◦‣●○■□∙・*"],
  ].flatMap(([key, marks]) => [...marks!].map((mark) => [mark, key!] as const)),
);
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060]/u;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu;

/** The words of a stretch of text, in order; offsets are UTF-16 units of `text`. */
export function wordsOf(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = [];
  let at = from;
  const stretch = text.slice(from, to);
  if (SIGNS.some((sign) => stretch.includes(sign)))
    for (const found of stretch.matchAll(ADDRESS)) {
      const address = found[0].replace(/[.,;:!?)\]]+$/u, "");
      const start = from + found.index;
      takeAll(words, text, at, start);
      at = start + address.length;
      // However it is reached, it is one address.
      const lower = address
        .toLowerCase()
        .replace(/^https?:\/\//u, "")
        .replace(/\/$/u, "");
      take(words, text, { start, end: at, text: address, lower, kind: "word", capital: false });
    }
  takeAll(words, text, at, to);
  return words;
}

/** The words of a stretch that holds no address. */
function takeAll(words: Word[], text: string, from: number, to: number): void {
  let at = from;
  const stretch = text.slice(from, to);
  if (HAS_FIGURES.test(stretch))
    for (const found of stretch.matchAll(FIGURES)) {
      const start = from + found.index;
      for (const token of tokenize(text, at, start)) take(words, text, token);
      at = start + found[0].length;
      const [whole, figure, letters = ""] = found;
      const low = letters.toLowerCase();
      const parted = figure !== undefined && (SCALED.has(low) || /^[ap]m$/u.test(low));
      const middle = parted ? start + figure.length : at;
      const number = parted ? figure : whole;
      take(words, text, {
        start,
        end: middle,
        text: number,
        lower: number.toLowerCase(),
        kind: "number",
        capital: false,
      });
      if (parted)
        take(words, text, { start: middle, end: at, text: letters, lower: low, kind: "word", capital: false });
    }
  for (const token of tokenize(text, at, to)) take(words, text, token);
}

function take(words: Word[], text: string, token: Written): void {
  let before = token.start - 1;
  while (before >= 0 && UNSEEN.test(text[before]!)) before--;
  const blank = before < 0 || BLANK.test(text[before]!);
  if (LOW.test(token.text) || !UNSPACED.test(token.text)) {
    const key = keyOf(token);
    // What cannot be seen is no word; were it a key of its own, a page's soft hyphens would be changes.
    if (key === "") return;
    const last = words.at(-1);
    if (last && continues(text, last, token)) {
      const whole = text.slice(last.start, token.end);
      words[words.length - 1] = {
        ...last,
        end: token.end,
        text: whole,
        lower: whole.toLowerCase(),
        key: last.key + key,
      };
    } else words.push({ ...token, mask: UNKNOWN, ...moneyAt(words, token, key), blank, unspaced: false });
    return;
  }
  let first = true;
  for (const part of token.text.matchAll(PART)) {
    const start = token.start + part.index;
    const cut = {
      ...token,
      mask: UNKNOWN,
      start,
      end: start + part[0].length,
      text: part[0],
      lower: part[0].toLowerCase(),
    };
    const unspaced = UNSPACED.test(part[0]);
    words.push({ ...cut, key: keyOf(cut), blank: first && blank, unspaced });
    first = false;
  }
}

/** "$45M" is "$45 million", "US$" and "USD" are "$": by the same key. The mark takes in the letters that stand before it. */
function moneyAt(words: Word[], token: Written, key: string): Pick<Word, "key" | "start" | "text"> {
  const { start, text } = token;
  const last = words.at(-1);
  if (last === undefined) return { key, start, text };
  if (token.kind === "number" && CODES.has(last.key)) {
    last.key = CODES.get(last.key)!;
    last.kind = "mark";
  } else if (key === "$" && last.key === "us" && last.end === start) {
    words.pop();
    return { key, start: last.start, text: last.text + text };
  } else if (last.kind === "number" && SCALED.has(key)) {
    const ofMoney = CURRENCY.test(words.at(-2)?.key ?? "");
    if (ofMoney || (last.end === start && (key.length > 1 || token.text === "M" || key === "k")))
      return { key: SCALED.get(key)!, start, text };
  }
  return { key, start, text };
}

/** Nothing that can be seen stands between two pieces: a soft hyphen has cut one word. */
const continues = (text: string, last: Word, token: Written): boolean =>
  token.start > last.end &&
  last.kind === "word" &&
  token.kind === "word" &&
  !last.unspaced &&
  text.slice(last.end, token.start).replace(INVISIBLE, "") === "";

/** Known keys of words that are not plain: they come again and again. Bounded, as a text may be all of one's own making. */
const known = new Map<string, string>();
const KNOWN = 20_000;

function keyOf(token: Written): string {
  const { lower, kind } = token;
  if (LOW.test(token.text)) {
    if (kind === "mark") return MARKS.get(lower) ?? lower;
    return kind === "word" && lower.includes(".") ? lower.replaceAll(".", "") : lower;
  }
  let key = known.get(token.text);
  if (key === undefined) {
    key = token.text.replace(INVISIBLE, "");
    key = MARKS.get(key) ?? key.normalize("NFKC").toLowerCase().replace(/[’ʼ‘]/gu, "'").replace(/[‐‑]/gu, "-");
    key = MARKS.get(key) ?? key;
    if (kind === "word" && key.length > 1) key = key.replaceAll(".", "");
    if (known.size >= KNOWN) known.clear();
    if (token.text.length <= 64) known.set(token.text, key);
  }
  return key;
}

/** Exactly the same to a reader: Unicode's composition and what cannot be seen left out. */
export const looksSame = (a: Word, b: Word): boolean => a.text === b.text || seen(a.text) === seen(b.text);

const seen = (text: string): string => (LOW.test(text) ? text : text.normalize("NFC").replace(INVISIBLE, ""));

export const isMark = (word: Word): boolean => word.kind === "mark";

/** The characters from the first to before the last of some words. */
export const spanOfWords = (words: readonly Word[], from: number, to: number): Span => ({
  start: words[from]!.start,
  end: words[to - 1]!.end,
});
