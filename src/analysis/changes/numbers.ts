import type { Word } from "./words.ts";

/** What numbers say, whatever their form: "1,500", "1500" and "fifteen hundred" are no change of number. */

const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const ORDINALS =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";

const ENGLISH: ReadonlyMap<string, number> = new Map([
  ...[ONES, ORDINALS].flatMap((list) => list.split(" ").map((word, at) => [word, at] as const)),
  ...TENS.split(" ").flatMap((word, at) => [
    [word, 20 + 10 * at] as const,
    [`${word.slice(0, -1)}ieth`, 20 + 10 * at] as const,
  ]),
  ["hundredth", 100],
  ["dozen", 12],
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
]);
/** Number words that are as often something else: "one of them", "a second time". They count only against a number. */
const WEAK = new Set(["one", "first", "second", "third", "dozen", "zero"]);

const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1040, 0x17e0];
const HAN: ReadonlyMap<string, string> = new Map(
  [..."〇零一二两三四五六七八九十百千万萬亿億"].map((one) => [one, one]),
);
const COUNTED = /^[年月日号號时時点點分名人个個位国國次届屆项項周週%]$/u;

const FIGURE = /^\p{Nd}/u;

/** Written in figures, or in a word that is hardly anything else. */
export function isNumber(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  if (word.kind === "number" || FIGURE.test(word.text)) return true;
  if (word.unspaced) {
    if (!HAN.has(word.key)) return false;
    if (words[at - 1]?.key === "第") return true;
    const next = words[at + 1];
    return next !== undefined && (COUNTED.test(next.key) || (HAN.has(next.key) && isNumber(words, at + 1)));
  }
  return !WEAK.has(word.key) && (SCALES.has(word.key) || plain(word.key) !== undefined);
}

/** What a word says as a number, the weak ones too; undefined where it says none. */
const plain = (key: string): number | undefined => {
  if (!key.includes("-")) return ENGLISH.get(key);
  const parts = key.split("-");
  if (parts.length > 2) return undefined;
  const values = parts.map((part) => ENGLISH.get(part));
  if (values.some((value) => value === undefined)) return undefined;
  if (values.length === 2 && !(values[0]! >= 20 && values[1]! < 10)) return undefined;
  return values.reduce<number>((sum, value) => sum + value!, 0);
};

/** The numbers that some words give, in order, each in one form. */
export function valuesOf(words: readonly Word[], language: string): string[] {
  const values: string[] = [];
  let run: number | undefined;
  const close = (): void => {
    if (run !== undefined) values.push(String(run));
    run = undefined;
  };
  for (const [at, word] of words.entries()) {
    const scale = SCALES.get(word.key);
    if (scale !== undefined) run = (run ?? 1) * scale;
    else if (FIGURE.test(word.text)) {
      const figure = figureOf(word.text, language);
      // "1 500": thousands are parted by blanks in many languages.
      if (run !== undefined && isThousands(words[at - 1], word)) {
        run = run * 1000 + Number(figure);
        continue;
      }
      close();
      if (/^\d+(?:\.\d+)?$/.test(figure)) run = Number(figure);
      else values.push(figure);
    } else if (word.unspaced && HAN.has(word.key)) {
      close();
      values.push(word.key);
    } else {
      const value = plain(word.key);
      if (value === undefined) {
        if (word.key !== "and" || run === undefined) close();
      } else {
        // "Three hundred five" goes on, "three four" does not.
        if (run !== undefined && run % 100 !== 0) close();
        run = (run ?? 0) + value;
      }
    }
  }
  close();
  return values;
}

const isThousands = (before: Word | undefined, word: Word): boolean =>
  before !== undefined &&
  word.start === before.end + 1 &&
  /^\p{Nd}{1,3}$/u.test(before.text) &&
  /^\p{Nd}{3}$/u.test(word.text);

function figureOf(text: string, language: string): string {
  let figure = "";
  for (const char of text.normalize("NFKC").toLowerCase()) {
    const code = char.codePointAt(0)!;
    const zero = code < 0x80 ? undefined : ZEROS.find((from) => code >= from && code < from + 10);
    figure += zero === undefined ? char : String(code - zero);
  }
  figure = figure.replace(/(?<=\d)(?:st|nd|rd|th)$/, "");
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(figure)) figure = figure.replaceAll(",", "");
  else if (!language.startsWith("en") && /^\d{1,3}(?:\.\d{3})+$/.test(figure)) figure = figure.replaceAll(".", "");
  return figure.replace(/^0+(?=\d)/, "");
}
