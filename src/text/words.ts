/**
 * Words for searching: cut the same way when a text is indexed and when it is asked for. Letters and digits count, case and
 * marks do not. Scripts without blanks (Chinese, Japanese, Thai, Lao, Khmer, Burmese) are cut by the dictionary of ICU.
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
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const ASCII = /^[\x00-\x7f]*$/;

/** Made when first needed: most texts do without. */
let segmenter: Intl.Segmenter | undefined;

/** Accents of Latin, Greek and Cyrillic, points of Hebrew and Arabic, the stretching stroke of Arabic, soft hyphens. */
const MARKS =
  /\u00ad|\u0640|[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]/gu;
/** Letters that Unicode does not take apart, as people without such a keyboard type them. */
const STROKES: Record<string, string> = { ł: "l", ø: "o", đ: "d", ħ: "h", ı: "i", æ: "ae", œ: "oe", ß: "ss" };
const STROKED = new RegExp(`[${Object.keys(STROKES).join("")}]`, "gu");
const HAS_LETTER = /[\p{L}\p{N}]/u;

/**
 * Lower case without accents. Vowel signs of Indic scripts and the voicing of kana are letters to their readers and stay.
 * Changing what this returns needs a migration that rebuilds the archive's index.
 */
export const fold = (word: string): string => {
  const lower = word.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(MARKS, "")
    .normalize("NFC")
    .replace(STROKED, (letter) => STROKES[letter]!);
};

export function words(text: string): Word[] {
  const found: Word[] = [];
  const add = (start: number, word: string): void => {
    const form = fold(word);
    // A mark that stands alone as a letter (the voicing mark of half-width kana) folds to nothing.
    if (HAS_LETTER.test(form)) found.push({ start, end: start + word.length, form });
  };
  for (const match of text.matchAll(RUN)) {
    const run = match[0];
    if (!UNSPACED.test(run)) {
      add(match.index, run);
      continue;
    }
    segmenter ??= new Intl.Segmenter("zh", { granularity: "word" });
    for (const part of segmenter.segment(run)) {
      if (part.isWordLike) add(match.index + part.index, part.segment);
    }
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

/** Reads what a user typed: "double quotes" make a phrase; every other mark is only a gap between words. */
export function termsOf(query: string): Terms {
  const single = new Set<string>();
  const phrases = new Map<string, string[]>();
  const add = (forms: readonly string[]): void => {
    if (forms.length > 1) phrases.set(forms.join(" "), [...forms]);
    else if (forms[0] !== undefined) single.add(forms[0]);
  };
  const parts = query.split(/["“”„«»]/u);
  for (const [at, part] of parts.entries()) {
    if (at % 2 === 1 && at < parts.length - 1) add(words(part).map((word) => word.form));
    else for (const forms of glued(words(part))) add(forms);
  }
  return { words: [...single], phrases: [...phrases.values()] };
}

/**
 * The dictionary falls apart into single characters where it meets a name. Those that touch stand together in the text too:
 * they are asked for as a phrase, or a name would be found wherever its characters are strewn.
 */
function glued(list: readonly Word[]): string[][] {
  const groups: string[][] = [];
  let before: Word | undefined;
  for (const word of list) {
    const alone = [...word.form].length === 1 && UNSPACED.test(word.form);
    if (alone && before?.end === word.start) groups.at(-1)!.push(word.form);
    else groups.push([word.form]);
    before = alone ? word : undefined;
  }
  return groups;
}
