import type { ChangeClass } from "../../model/change.ts";
import type { Kind } from "./kinds.ts";
import type { Knowledge } from "./knowledge.ts";
import { valuesOf } from "./numbers.ts";
import { spelledAlike } from "./spelling.ts";
import { isMark, type Word } from "./words.ts";

/** Words of one side of a change with their kinds. */
export interface Piece {
  words: readonly Word[];
  kinds: readonly Kind[];
}

type WordClass = Extract<ChangeClass, "typography" | "spelling" | "name" | "office" | "number" | "date" | "wording">;

/** Signs and abbreviations that stand for a word; the word is what is compared. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ["&", "and"],
  ["%", "percent"],
  ["pct", "percent"],
  ["n°", "no"],
  ["№", "no"],
  ["vs", "versus"],
]);
/** Marks that change a number beside them. */
const OF_NUMBERS = /^[$€£¥₽₴%‰+±<>≤≥]$/u;

/** The class of a change of words inside a sentence; a side may be empty. */
export function classOf(a: Piece, b: Piece, know: Knowledge): WordClass {
  if (saidAlike(a.words, b.words, know)) return "typography";
  if (isShortForm(a.words, b.words)) return "name";
  const [x, y] = trimmed(a, b);
  const kinds = new Set([...kindsOf(x), ...kindsOf(y)]);
  const only = (...allowed: Kind[]): boolean => [x, y].every((side) => isOnly(side, allowed));
  if (kinds.has("date") && only("date", "number")) return sameDay(x, y, know) ? "typography" : "date";
  if (kinds.has("number") && only("number")) return "number";
  const spelt = isSpelling(x, y, know);
  // "Prime Minster" is no other office, and nobody's name.
  if (spelt && (!kinds.has("name") || kinds.has("office"))) return "spelling";
  if (kinds.has("number") && only("number", undefined) && fewBeside(x) && fewBeside(y))
    return sameValues(x.words, y.words, know) ? "wording" : "number";
  if (kinds.size === 0 && signsOf(x) !== signsOf(y)) return "number";
  if (kinds.has("name") && (spelt || only("name", "office") || namesOnly(x, y, know) || namesOnly(y, x, know)))
    return "name";
  if (kinds.has("name") && (unspacedName(x, y) || unspacedName(y, x))) return "name";
  if (kinds.has("office") && only("office")) return "office";
  return mostly(x, y) ?? "wording";
}

/** Of a longer stretch the kind that at least half of its words have, where both sides have such words. */
function mostly(a: Piece, b: Piece): "date" | "number" | "name" | undefined {
  const count = ({ kinds, words }: Piece, ...wanted: Kind[]): number =>
    kinds.filter((kind, at) => wanted.includes(kind) && !isMark(words[at]!)).length;
  const all = [...a.words, ...b.words].filter((word) => !isMark(word)).length;
  for (const [kind, ...along] of [["date", "number"], ["number"], ["name", "office"]] as const)
    if (count(a, kind) > 0 && count(b, kind) > 0 && 2 * (count(a, kind, ...along) + count(b, kind, ...along)) >= all)
      return kind;
  return undefined;
}

const signsOf = ({ words }: Piece): string =>
  words
    .filter(isOfNumber)
    .map(({ key }) => key)
    .join("");
const isOfNumber = (word: Word): boolean => isMark(word) && OF_NUMBERS.test(word.text);
const kindsOf = ({ kinds, words }: Piece): Kind[] =>
  kinds.filter((kind, at) => kind !== undefined && !isMark(words[at]!));

/** The same but for marks, blanks, capitals and the form of numbers. */
export function saidAlike(a: readonly Word[], b: readonly Word[], know: Knowledge): boolean {
  const [x, y] = [bare(a), bare(b)];
  if (x === "" && y === "") return !(a.some(isOfNumber) || b.some(isOfNumber));
  const numbers = (words: readonly Word[]): boolean => words.some((word) => /\p{N}/u.test(word.text));
  if (!numbers(a) && !numbers(b)) return x === y || sameNumbersOnly(a, b, know);
  const money = (words: readonly Word[]): string =>
    words
      .filter(isOfNumber)
      .map((word) => word.text)
      .join("");
  const letters = (words: readonly Word[]): Word[] => words.filter((word) => !/\p{N}/u.test(word.text));
  if (x === y && figures(a) === figures(b)) return money(a) === money(b);
  return bare(letters(a)) === bare(letters(b)) && money(a) === money(b) && sameValues(a, b, know)
    ? true
    : sameNumbersOnly(a, b, know);
}

/** The runs of digits, parted: "COVID 19" has those of "COVID-19". */
const figures = (words: readonly Word[]): string =>
  words.flatMap((word) => word.key.match(/\p{Nd}+/gu) ?? []).join(" ");

/** Nothing but numbers, with the same values: "five" and "5". */
function sameNumbersOnly(a: readonly Word[], b: readonly Word[], know: Knowledge): boolean {
  const number = (word: Word): boolean => isMark(word) || valuesOf([word], know.language).length > 0;
  return a.every(number) && b.every(number) && !a.some(isOfNumber) && !b.some(isOfNumber) && sameValues(a, b, know);
}

function sameValues(a: readonly Word[], b: readonly Word[], know: Knowledge): boolean {
  const [x, y] = [valuesOf(a, know.language), valuesOf(b, know.language)];
  return x.length > 0 && x.length === y.length && x.every((value, at) => value === y[at]);
}

/** The words without marks, hyphens and blanks. */
const bare = (words: readonly Word[]): string =>
  words.map((word) => SIGNS.get(word.key) ?? (isMark(word) ? "" : word.key.replace(/['\u2044-]/g, ""))).join("");

/** Without the words that both sides begin and end with, and without marks at the ends. */
function trimmed(a: Piece, b: Piece): [Piece, Piece] {
  let [from, backA, backB] = [0, a.words.length, b.words.length];
  while (from < backA && from < backB && a.words[from]!.key === b.words[from]!.key) from++;
  while (backA > from && backB > from && a.words[backA - 1]!.key === b.words[backB - 1]!.key) {
    backA--;
    backB--;
  }
  const cut = ({ words, kinds }: Piece, to: number): Piece => ({
    words: words.slice(from, to),
    kinds: kinds.slice(from, to),
  });
  return [cut(a, backA), cut(b, backB)];
}

/** Only words of these kinds, but for marks and the small words that tie them. */
function isOnly({ words, kinds }: Piece, allowed: readonly Kind[]): boolean {
  let [counted, small] = [0, 0];
  for (const [at, word] of words.entries()) {
    if (isMark(word)) continue;
    if (kinds[at] !== undefined) {
      if (!allowed.includes(kinds[at])) return false;
      counted++;
    } else if (allowed.includes(undefined)) counted++;
    else if (!word.capital && !word.unspaced && word.key.length <= 3) small++;
    else return false;
  }
  return small <= counted + (counted > 0 ? 1 : 0);
}

/** In a title every word has a capital: what stands for a name there, with capitals, is one. */
function namesOnly(a: Piece, b: Piece, know: Knowledge): boolean {
  const capital = ({ words, kinds }: Piece): boolean =>
    words.every(
      (word, at) =>
        isMark(word) || kinds[at] === "name" || (kinds[at] === undefined && word.capital && !know.isCommon(word.key)),
    );
  return a.words.length > 0 && b.words.length > 0 && isOnly(a, ["name"]) && capital(b);
}

/** Where no capitals tell names: what stands for a name, not much longer, and is no word for somebody. */
function unspacedName(a: Piece, b: Piece): boolean {
  const bare = ({ words, kinds }: Piece, kind: Kind): boolean =>
    words.length > 0 && words.every((word, at) => isMark(word) || (word.unspaced && kinds[at] === kind));
  if (!bare(a, "name") || !bare(b, undefined)) return false;
  return Math.abs(a.words.length - b.words.length) <= 3 && !b.words.some((word) => PRONOUNS.has(word.key));
}

const PRONOUNS = new Set([..."他她它其我您你双雙两兩此该該彼"]);

/** A number, with at most two words beside it: "about 40", "some 40 people". */
function fewBeside({ words, kinds }: Piece): boolean {
  return words.filter((word, at) => !isMark(word) && kinds[at] === undefined).length <= 2;
}

function sameDay(a: Piece, b: Piece, know: Knowledge): boolean {
  const days = ({ words }: Piece): string[] => {
    const hits = know.pack?.dates(words, know.published) ?? [];
    return hits.map((hit) => (hit.at === undefined ? "" : `${hit.at}/${hit.end_at ?? ""}`));
  };
  if (plainDay(a, know) === plainDay(b, know)) return true;
  const [x, y] = [days(a), days(b)];
  const covered = (piece: Piece): boolean =>
    piece.words.every((word, at) => isMark(word) || piece.kinds[at] === "date");
  return (
    x.length > 0 &&
    x.length === y.length &&
    x.every((day, at) => day !== "" && day === y[at]) &&
    covered(a) &&
    covered(b)
  );
}

/** The words of a date in one form: "Jun." is "June", "1st" is "1", and "9:00" of a clock is "9". */
const plainDay = ({ words }: Piece, know: Knowledge): string =>
  words
    .filter((word) => !isMark(word))
    .map(({ key }) => know.monthOf(key) ?? key.replace(/^(\d{1,2})(?:st|nd|rd|th|[:.]00)$/u, "$1"))
    .join(" ")
    .replace(/\b([ap]) m\b/gu, "$1m");

/** "UN" and "United Nations", either way: initials of words that all have capitals, but for the small ones. */
export function isShortForm(a: readonly Word[], b: readonly Word[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const [one] = short;
  if (short.length !== 1 || long.length < 2 || long.length > 12) return false;
  const letters = one!.text.replaceAll(".", "");
  const initials = long.filter(({ capital }) => capital).map(({ text }) => text[0]!);
  return /^\p{Lu}{2,8}$/u.test(letters) && initials.join("") === letters && long.every((word) => word.kind === "word");
}

/** Word by word the same but for spelling. */
function isSpelling(a: Piece, b: Piece, know: Knowledge): boolean {
  const words = (piece: Piece): Word[] => piece.words.filter((word) => !isMark(word));
  const [x, y] = [words(a), words(b)];
  const known = (word: string): boolean => know.timesSmall(word) > 1 || know.isFunctionWord(word);
  return x.length === y.length && x.length > 0 && x.every((word, at) => spelt(word, y[at]!, known));
}

/** "S." for "U.S.": of initials a letter may be lost. */
function spelt(a: Word, b: Word, known: (word: string) => boolean): boolean {
  if (spelledAlike(a.key, b.key, known)) return true;
  const initials = (word: Word): boolean => /^\p{Lu}{1,5}$/u.test(word.text.replaceAll(".", ""));
  return initials(a) && initials(b) && (a.key.includes(b.key) || b.key.includes(a.key));
}

/** Two words that may be one in two spellings; marks never are. */
export const speltAlike = (a: Word, b: Word, know: Knowledge): boolean =>
  !isMark(a) &&
  !isMark(b) &&
  Math.max(a.key.length, b.key.length) > 4 &&
  spelledAlike(a.key, b.key, (word) => know.timesSmall(word) > 1);
