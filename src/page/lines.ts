import { FURNITURE, type FurnitureClass, SHORT } from "./furniture.ts";

/** What a line is told by: folded for comparing. */
export function folded(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\ufe0f/gu, "")
    .replace(/[“”„«»"]/gu, '"')
    .replace(/[‘’`]/gu, "'")
    .replace(/[‐-―−]/gu, "-")
    .replace(/\s+/gu, " ")
    .toLowerCase()
    .trim();
}

/** Without what decorates a line: pictures, brackets, arrows, stars, closing colons. */
const undecorated = (line: string): string => {
  let start = 0;
  let end = line.length;
  // By hand, because a pattern anchored at the end takes quadratic time on a long run of signs.
  while (start < end && DECORATION.test(line[start]!)) start++;
  while (end > start && DECORATION.test(line[end - 1]!)) end--;
  return line.slice(start, end);
};
const DECORATION = /[^\p{L}\p{N}\p{M}@#©+()%$€]/u;

const wholeLines = new Map<string, FurnitureClass[]>();
const beginnings: [string, FurnitureClass][] = [];
const openings: [string, FurnitureClass][] = [];
const patterns: [RegExp, FurnitureClass][] = [];
for (const entry of FURNITURE) {
  for (const line of entry.whole ?? []) {
    const key = undecorated(line);
    wholeLines.set(key, [...(wholeLines.get(key) ?? []), entry]);
  }
  for (const line of entry.begins ?? []) beginnings.push([line, entry]);
  for (const line of entry.opens ?? []) openings.push([line, entry]);
  for (const like of entry.like ?? []) patterns.push([like, entry]);
}

/** Words in scripts with spaces end at a boundary; Chinese ones do not. */
const endsWord = (line: string, at: number): boolean =>
  !/[\p{L}\p{N}]/u.test(line[at] ?? " ") || /\p{Script=Han}/u.test(line[at - 1]!);

export type Place = "head" | "body" | "tail";
const fits = (entry: FurnitureClass, place: Place): boolean =>
  entry.where === "anywhere" || (entry.where === "edge" ? place !== "body" : entry.where === place);

/** The class of furniture that a line in this place belongs to, if any. */
export function furnitureOf(text: string, place: Place): FurnitureClass | undefined {
  // No line of furniture is longer, and nothing is folded that need not be.
  if (text.length > 900) return undefined;
  const line = folded(text);
  const core = undecorated(line);
  for (const entry of wholeLines.get(core) ?? []) if (fits(entry, place)) return entry;
  for (const [words, entry] of openings) if (fits(entry, place) && line.startsWith(words)) return entry;
  if (core.length <= SHORT && !endsSentence(text)) {
    for (const [words, entry] of beginnings) {
      const where = line.startsWith(words) ? line : core.startsWith(words) ? core : undefined;
      if (where && fits(entry, place) && endsWord(where, words.length)) return entry;
    }
  }
  if (line.length <= 400) {
    for (const [like, entry] of patterns) if (fits(entry, place) && like.test(line)) return entry;
  }
  return undefined;
}

/** Ends as a sentence does: a full stop, question or exclamation mark, also before closing quotes and brackets. */
export function endsSentence(text: string): boolean {
  // A post's emoji behind the full stop is no word.
  const end = text.slice(-16).replace(/(?:[\s\p{Extended_Pictographic}]|\u{fe0f}|\u{200d})+$/u, "");
  return /[.!?…。！？؟。।][\s"'”’»)\]）」』】]{0,6}$/u.test(end);
}

/** Has letters or digits: "***", "# # #" and "<!-- --" have none and are no words. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Nothing but hashtags, handles and addresses. */
export function onlyTags(text: string): boolean {
  const tokens = text
    .trim()
    .split(/[\s,;]+/u)
    .filter(hasWords);
  return tokens.length > 0 && tokens.every((token) => /^[("“”']*(?:[#@＃]|https?:\/\/|www\.|pic\.)/iu.test(token));
}

/** A post of a social network set into a page: its picture's short address stands in it. */
export const embeddedPost = (text: string): boolean => /\bpic\.(?:twitter|x)\.com\/|(?:^|[\s…/])t\.co\/\w/u.test(text);

/** "ABC/DE": the initials of writer and typist under a release. */
export const initials = (text: string): boolean => /^\p{Lu}{1,5}(?:\s?[/\\]\s?\p{Lu}{1,5}){1,3}$/u.test(text.trim());

/** Two lines are the same words; also where one is cut short by "…". */
export function sameLine(a: string, b: string): boolean {
  const [x, y] = [undecorated(folded(a)), undecorated(folded(b))];
  if (x === "" || y === "") return false;
  if (x === y) return true;
  const cut = (short: string, original: string, long: string): boolean =>
    /(?:…|\.\.\.)\s*$/u.test(original.slice(-8)) && short.length >= 12 && long.startsWith(short);
  return cut(x, a, y) || cut(y, b, x);
}
