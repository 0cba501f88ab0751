import { stemOf } from "./russian-stem.ts";
import { simplified } from "./traditional.ts";

/**
 * Words for searching: cut the same way when a text is indexed and when it is asked for. Letters and digits count, case and
 * marks do not, nor in Russian do endings; Chinese words are found in either script. Chinese and Japanese are cut into characters, and a word that is asked for is a phrase of them: a dictionary
 * would cut the same word one way in a text and another way in a question. Thai, Lao, Khmer and Burmese, whose characters
 * are too small for that, are cut by the dictionary of ICU.
 */

/** A word of a text with its place; half-open UTF-16 offsets. */
export interface Word {
  start: number;
  end: number;
  /** The folded form under which it is found. */
  form: string;
}

// A soft hyphen is a place to break a line, not the end of a word.
const RUN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad]*/gu;
/** A run falls into stretches: of characters, of words by dictionary, of one word. The marks are of half-width kana. */
const STRETCH =
  /((?:[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}][\p{M}ﾞﾟ]*)+)|([\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]+)|[^\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]+/gu;
const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
const CHARACTER = /[^\p{M}ﾞﾟ][\p{M}ﾞﾟ]*/gu;
const ASCII = /^[\x00-\x7f]*$/;

/** Accents of Latin, Greek and Cyrillic, points of Hebrew and Arabic, the stretching stroke of Arabic, soft hyphens. */
const MARKS =
  /\u00ad|\u0640|[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]/gu;
/** Letters that Unicode does not take apart, as people without such a keyboard type them. */
const STROKES: Record<string, string> = { ł: "l", ø: "o", đ: "d", ħ: "h", ı: "i", æ: "ae", œ: "oe", ß: "ss" };
const STROKED = new RegExp(`[${Object.keys(STROKES).join("")}]`, "gu");
const HAS_LETTER = /[\p{L}\p{N}]/u;

/** Words come again and again, and taking a letter apart is slow. */
const folded = new Map<string, string>();
const REMEMBERED = 20_000;

/**
 * Lower case without accents, in simplified characters. Vowel signs of Indic scripts and the voicing of kana are letters to their readers and stay.
 * Changing what this returns needs a migration that rebuilds the archive's index.
 */
export const fold = (word: string): string => {
  const lower = word.toLowerCase();
  if (ASCII.test(lower)) return lower;
  let form = folded.get(lower);
  if (form === undefined) {
    form = lower
      .normalize("NFKD")
      .replace(MARKS, "")
      .normalize("NFC")
      .replace(STROKED, (letter) => STROKES[letter]!);
    form = simplified(form);
    if (folded.size >= REMEMBERED) folded.clear();
    if (lower.length <= 64) folded.set(lower, form);
  }
  return form;
};

const RUSSIAN = /^[а-я]{4,40}$/u;
const stems = new Map<string, string>();

/** The form under which a word is found: folded, of a Russian word what all its forms have in common. */
function formOf(word: string): string {
  const form = fold(word);
  if (!RUSSIAN.test(form)) return form;
  let stem = stems.get(form);
  if (stem === undefined) {
    stem = stemOf(form);
    if (stems.size >= REMEMBERED) stems.clear();
    stems.set(form, stem);
  }
  return stem;
}

interface Stretch {
  start: number;
  text: string;
  cut: "none" | "characters" | "dictionary";
}

function* stretches(text: string): Iterable<Stretch> {
  for (const run of text.matchAll(RUN)) {
    if (!UNSPACED.test(run[0])) {
      yield { start: run.index, text: run[0], cut: "none" };
      continue;
    }
    for (const part of run[0].matchAll(STRETCH)) {
      const cut = part[1] ? "characters" : part[2] ? "dictionary" : "none";
      yield { start: run.index + part.index, text: part[0], cut };
    }
  }
}

/** Made when first needed: most texts do without. */
let segmenter: Intl.Segmenter | undefined;

function byDictionary({ start, text }: Stretch): { start: number; text: string }[] {
  segmenter ??= new Intl.Segmenter("zh", { granularity: "word" });
  return Array.from(segmenter.segment(text), (part) => ({ start: start + part.index, text: part.segment }));
}

/** The words of a text, in order. Linear in its length. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  const add = (start: number, word: string): void => {
    const form = formOf(word);
    // A mark that stands alone as a letter (the voicing mark of half-width kana) folds to nothing.
    if (HAS_LETTER.test(form)) found.push({ start, end: start + word.length, form });
  };
  for (const stretch of stretches(text)) {
    if (stretch.cut === "none") add(stretch.start, stretch.text);
    else if (stretch.cut === "dictionary") for (const part of byDictionary(stretch)) add(part.start, part.text);
    else for (const one of stretch.text.matchAll(CHARACTER)) add(stretch.start + one.index, one[0]);
  }
  return found;
}

/** The folded words joined by blanks: what a full-text index of blank-separated words takes in. */
export const indexed = (text: string): string =>
  words(text)
    .map((word) => word.form)
    .join(" ");

/** A question: single words and phrases, all of which must occur. */
export interface Terms {
  words: string[];
  phrases: string[][];
}

const formsOf = (text: string): string[] => words(text).map((word) => word.form);

/** Reads what a user typed: "double quotes" make a phrase; every other mark is only a gap between words. */
export function termsOf(query: string): Terms {
  const single = new Set<string>();
  const phrases = new Map<string, string[]>();
  const add = (forms: string[]): void => {
    if (forms.length > 1) phrases.set(forms.join(" "), forms);
    else if (forms[0] !== undefined) single.add(forms[0]);
  };
  const parts = query.split(/["“”„«»]/u);
  for (const [at, part] of parts.entries()) {
    if (at % 2 === 1 && at < parts.length - 1) {
      add(formsOf(part));
      continue;
    }
    for (const stretch of stretches(part)) {
      if (stretch.cut === "characters") for (const word of asked(stretch)) add(formsOf(word));
      else for (const form of formsOf(stretch.text)) add([form]);
    }
  }
  return { words: [...single], phrases: [...phrases.values()] };
}

/**
 * The words of a question in Chinese or Japanese, by the dictionary. Where it meets a name it falls apart into single
 * characters: these go to what they touch, or a name would be found wherever its characters are strewn.
 */
function asked(stretch: Stretch): string[] {
  const found: string[] = [];
  const isSingle = (word: string | undefined): boolean => word !== undefined && [...word].length === 1;
  // Cut as its simplified characters are, so that either script asks for the same.
  for (const { text } of byDictionary({ ...stretch, text: simplified(stretch.text) })) {
    if (found.length > 0 && (isSingle(text) || isSingle(found.at(-1)))) found[found.length - 1] += text;
    else found.push(text);
  }
  return found;
}
