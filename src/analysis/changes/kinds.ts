import { hasCapital, insideSentence, isHeadline, isTold, type Knowledge, type Told } from "./knowledge.ts";
import { isNumber } from "./numbers.ts";
import { isMark, type Word } from "./words.ts";

/** What a word is to an editor; undefined for any other. */
export type Kind = "number" | "date" | "name" | "office" | undefined;

/** Behind a number these characters make it a day or an hour; behind the last two stands a weekday. */
const DATE_CHARACTERS = /^[年月日号號时時点點分]$/u;
const WEEK_CHARACTERS = /^[周週期]$/u;
/** Days, months and years that are told from today, two characters each. */
const RELATIVE = new Set(
  "今年 明年 去年 后年 前年 今天 今日 明天 明日 昨天 昨日 后天 前天 本月 上月 下月 本周 上周 下周 年初 年中 年底 月初 月底".split(
    " ",
  ),
);
/** "Later this month", "early next year". */
const NEARER = /^(?:later|earlier|early|late|mid)$/u;
const KOREAN_DATE = /^\p{Nd}+[년월일시분]$/u;
const HOUR = /^\p{Nd}{1,2}[:.h]\p{Nd}{2}$/u;
const HALF_DAY = /^[ap]\.?m\.?$/iu;
/** Words beside four digits that make them a year, in the languages of most ministries. */
const BEFORE_YEAR =
  /^(?:year|years|fy|in|of|since|until|till|by|from|before|after|during|and|to|en|de|année|año|im|jahr|seit|в|с|до|на|عام|سنة|العام)$/u;
const BEHIND_YEAR =
  /^(?:and|to|or|for|at|in|on|as|with|by|was|will|is|summit|elections?|budget|report|edition|год|года|году|г|bis|und|et|y)$/u;
const ZONE = /^(?:GMT|UTC|E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|CES?T|EES?T|BST|MSK|JST|IST|AST|local)$/;
const YEAR = /^(?:19|20)\d\d$/;
const DECADE = /^(?:1[5-9]|20)\d0['’]?s$/;
const FISCAL = /^[FC]Y['’]?(?:\d\d|\d{4})$/;
const DAY = /^(?:[0-3]?\d)(?:st|nd|rd|th|er|º|ª)?$/;

/**
 * The kinds of the words from `from` to before `to`, which are a sentence or a few. Names are told by the record where there is
 * one, else by capitals; offices by the language.
 */
export function kindsOf(
  words: readonly Word[],
  from: number,
  to: number,
  know: Knowledge,
  told: Told | undefined,
  title: boolean,
): Kind[] {
  const here = words.slice(from, to);
  const kinds: Kind[] = new Array(here.length);
  for (let at = 0; at < here.length; at++) if (isNumber(here, at)) kinds[at] = "number";
  markDates(here, kinds, know);
  markOffices(here, kinds, know, told);
  const headline = title || isHeadline(here);
  if (headline) markBylines(here, kinds);
  markNames(here, kinds, know, told, headline);
  return kinds;
}

function markDates(words: readonly Word[], kinds: Kind[], know: Knowledge): void {
  const set = (at: number): void => {
    if (at >= 0 && at < words.length && !isMark(words[at]!)) kinds[at] = "date";
  };
  for (let at = 0; at < words.length; at++) {
    const { key, text, capital, unspaced } = words[at]!;
    const beside = (step: number): string => words[at + step]?.key ?? "";
    if (unspaced) {
      if (DATE_CHARACTERS.test(key) && kinds[at - 1]) {
        set(at);
        for (let back = at - 1; kinds[back] === "number"; back--) set(back);
      } else if (RELATIVE.has(key + beside(1))) {
        set(at);
        set(at + 1);
      } else if (WEEK_CHARACTERS.test(beside(-1)) && /^[一二三四五六日天末]$/u.test(key)) set(at);
    } else if (DECADE.test(text) || FISCAL.test(text)) set(at);
    else if (KOREAN_DATE.test(text) || (HOUR.test(text) && /[:h]/.test(text))) set(at);
    else if (HALF_DAY.test(text) && kinds[at - 1]) {
      set(at - 1);
      set(at);
    } else if (/^[ap]$/.test(key) && kinds[at - 1] && beside(1) === "." && beside(2) === "m") {
      set(at - 1);
      set(at);
      set(at + 2);
    } else if (ZONE.test(text) && (kinds[at - 1] === "date" || (beside(-1) === "." && kinds[at - 2] === "date")))
      set(at);
    else if (know.isWeekday(key) && key.length > 2) set(at);
    else if (know.isMonth(key)) {
      const near = [-2, -1, 1, 2].filter((step) => DAY.test(beside(step)) || YEAR.test(beside(step)));
      // "May" and "mars" are words too: alone they are months only with a capital that nothing else explains.
      if (near.length > 0 || (capital && insideSentence(words, at))) {
        set(at);
        for (const step of near) set(at + step);
      }
    } else if (YEAR.test(key)) {
      if (kinds[at - 1] === "date" || (isMark(words[at - 1] ?? words[at]!) && kinds[at - 2] === "date")) set(at);
      else if (!/^\p{L}/u.test(beside(1)) || BEHIND_YEAR.test(beside(1)) || BEFORE_YEAR.test(beside(-1))) set(at);
    }
  }
  markToldDates(words, kinds, know);
  for (let at = 0; at < words.length; at++)
    if (NEARER.test(words[at]!.key) && kinds[at] === undefined && kinds[at + 1] === "date") kinds[at] = "date";
}

/** Dates in words, as the language has them. */
function markToldDates(words: readonly Word[], kinds: Kind[], know: Knowledge): void {
  const set = (at: number): void => {
    if (!isMark(words[at]!)) kinds[at] = "date";
  };
  const { pack } = know;
  if (!pack) return;
  const base = know.published === undefined ? {} : { page: know.published };
  for (const { from, next } of pack.times(words, base)) for (let at = from; at < next; at++) set(at);
  let at = 0;
  for (const hit of pack.dates(words, know.published)) {
    while (at < words.length && words[at]!.start < hit.start) at++;
    for (; at < words.length && words[at]!.start < hit.end; at++) set(at);
  }
}

function markOffices(words: readonly Word[], kinds: Kind[], know: Knowledge, told: Told | undefined): void {
  const offices = know.pack?.offices;
  const isPart = (at: number): boolean => {
    const key = words[at]?.key;
    return key !== undefined && (offices!.parts.has(key) || offices!.trailing.has(key) || offices!.heads.has(key));
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (isTold(told?.offices, word) && !isMark(word)) kinds[at] ??= "office";
    if (!offices || !(offices.heads.has(word.key) || offices.plurals.has(word.key))) continue;
    // Small heads may be other words ("the head of the valley"): they count beside a name or a part of an office.
    const next = words[at + 1];
    if (!word.capital && !next?.capital && !isPart(at - 1) && !offices.rulers.has(word.key)) continue;
    kinds[at] = "office";
    for (let back = at - 1; back >= 0 && kinds[back] === undefined && isPart(back); back--) kinds[back] = "office";
    let on = at + 1;
    while (offices.trailing.has(words[on]?.key ?? "") && kinds[on] === undefined) kinds[on++] = "office";
    // "Minister of Foreign Affairs", "Minister for Trade and Industry".
    if (!offices.links.has(words[on]?.key ?? "")) continue;
    for (on++; on < words.length && kinds[on] === undefined; on++) {
      const { key, capital } = words[on]!;
      if (capital && isPart(on)) kinds[on] = "office";
      else if (!offices.small.has(key) && key !== ",") break;
    }
  }
}

/** A line of capitals tells no names, but what stands before an office and a comma is one: "Ana J. Orlo, Secretary of State". */
function markBylines(words: readonly Word[], kinds: Kind[]): void {
  for (let at = 2; at < words.length; at++) {
    if (kinds[at] !== "office" || words[at - 1]!.key !== ",") continue;
    let from = at - 1;
    while (from > 0 && at - from <= MOST_OF_NAME && isOfName(words[from - 1]!, kinds[from - 1])) from--;
    const named = words.slice(from, at - 1).filter((word) => !isMark(word) && word.key.length > 1);
    if (named.length < 2) continue;
    for (let one = from; one < at - 1; one++) if (!isMark(words[one]!)) kinds[one] = "name";
  }
}

const MOST_OF_NAME = 8;
const isOfName = (word: Word, kind: Kind): boolean =>
  (kind === undefined || kind === "name") && (isMark(word) ? word.key === "." : hasCapital(word));

function markNames(
  words: readonly Word[],
  kinds: Kind[],
  know: Knowledge,
  told: Told | undefined,
  headline: boolean,
): void {
  const names = know.pack?.names;
  const realms = know.pack?.offices.realms;
  const bare = (word: Word): string => word.lower.replaceAll(".", "");
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (kinds[at] !== undefined || word.kind !== "word") continue;
    if (isTold(told?.names, word) && (hasCapital(word) || word.unspaced)) kinds[at] = "name";
    else if (!hasCapital(word) || !know.capitalsName) continue;
    else if (know.isKnownName(word.lower) && !names?.never.has(bare(word))) kinds[at] = "name";
    else if (headline || !insideSentence(words, at)) continue;
    else if (!names?.never.has(bare(word)) && know.timesSmall(word.lower) === 0) kinds[at] = "name";
  }
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (kinds[at] !== undefined || word.kind !== "word") continue;
    const [before, behind] = [kinds[at - 1] === "name", kinds[at + 1] === "name"];
    const title = bare(word);
    if (realms?.has(title) && word.capital && (before || behind || kinds[at + 2] === "name")) kinds[at] = "name";
    else if (names?.honorifics.has(title) && (behind || kinds[at + 2] === "name" || word.capital)) kinds[at] = "name";
    else if (names?.particles.has(word.lower) && before && behind && !word.capital) kinds[at] = "name";
    else if (word.capital && kinds[at - 1] === "office" && know.capitalsName && !know.isCommon(title))
      kinds[at] = "name";
    // "Natalie Orlo met": what opens a sentence before a name, and is no word of the text or the language.
    else if (word.capital && behind && !headline && know.capitalsName && !know.isCommon(title)) kinds[at] = "name";
  }
}
