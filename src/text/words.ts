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

const RUN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const ASCII = /^[\x00-\x7f]*$/;

/** Made when first needed: most texts do without. */
let segmenter: Intl.Segmenter | undefined;

export const fold = (word: string): string => {
  const lower = word.toLowerCase();
  return ASCII.test(lower) ? lower : lower.normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFC");
};

export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(RUN)) {
    const run = match[0];
    if (!UNSPACED.test(run)) {
      found.push({ start: match.index, end: match.index + run.length, form: fold(run) });
      continue;
    }
    segmenter ??= new Intl.Segmenter("zh", { granularity: "word" });
    for (const part of segmenter.segment(run)) {
      if (!part.isWordLike) continue;
      const start = match.index + part.index;
      found.push({ start, end: start + part.segment.length, form: fold(part.segment) });
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
  const terms: Terms = { words: [], phrases: [] };
  const parts = query.split(/["“”„«»]/u);
  for (const [at, part] of parts.entries()) {
    const forms = words(part).map((word) => word.form);
    const phrase = at % 2 === 1 && at < parts.length - 1;
    if (phrase && forms.length > 1) terms.phrases.push(forms);
    else terms.words.push(...forms);
  }
  return terms;
}
