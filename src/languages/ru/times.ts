import type { Rule, Span } from "../../model/evidence.ts";
import { monthOf, shift } from "../../text/calendar.ts";
import { russianDates } from "./dates.ts";

/**
 * Times to come that are given less exactly than by a day: "до конца года", "в сентябре", "в первом квартале 2032 года", "в течение
 * трёх месяцев". A quarter, a half and a season are known by their year. Days with their number and month are found by dates.ts.
 */
export interface RussianTime extends Span {
  at: string;
  /** Absent where the text gives it whole. */
  rule?: Rule;
}

const MONTHS = "январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр".split(" ");
const MONTH =
  "январ[яье]|феврал[яье]|марта|марте|марту|апрел[яюье]|ма[яею]|июн[яюье]|июл[яюье]|август[аеу]|сентябр[яюье]|октябр[яюье]|ноябр[яюье]|декабр[яюье]";
const NUMBERS: Readonly<Record<string, number>> = {
  одного: 1,
  двух: 2,
  трех: 3,
  четырех: 4,
  пяти: 5,
  шести: 6,
  семи: 7,
  восьми: 8,
  девяти: 9,
  десяти: 10,
  двенадцати: 12,
  ближайшие: 0,
};
const WHICH = "этого|нынешнего|текущего|следующего|будущего|этом|нынешнем|текущем|следующем|будущем";
const isNext = (word: string): boolean => /^(?:след|буд)/.test(word);

const PART =
  "(?:(?:до|к|ко|в|с|не позднее)\\s+)?(?:конц[ауе]|начал[ауе]|середин[аыеу]|(?:перв|втор|трет|четверт)\\p{L}+\\s+(?:квартал[ае]?|полугоди[ияе]|половин[еы]))\\s+";
const SEASON = "весн(?:ой|ы|у|е)|лет(?:ом|а|о|у)|осен(?:ью|и|ь)|зимой|зим[ыеу]";

/** A month by its name, led by a preposition, with or without its year; or behind "конца", "начале". */
const OF_MONTH = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:в|к|до|с|не позднее|(?:в|к|до|с)\\s+(?:конц[ауе]|начал[ауе]|середин[аыеу]))\\s+(${MONTH})(?![\\p{L}])(?:\\s+(?:(\\d{4})(?:\\s*г(?:ода|\\.))?|(${WHICH})\\s+года))?`,
  "gu",
);
/** A year, in figures or as this or the next, alone or with its part: "до конца 2032 года", "осенью следующего года". */
const OF_YEAR = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${PART}|(?:${SEASON})\\s+|(?:в|к|до|на|не позднее)\\s+)(?:(\\d{4})(?:(?:\\s*[-–]\\s*|\\s+и\\s+)(\\d{4}))?(?:-?(?:го|му|м|й))?(?:\\s*(?:год(?:а|у|ы|ах)?|г{1,2}\\.)(?![\\p{L}])|(?=[\\s,.;]))|(${WHICH})\\s+год[ауе]|года(?![\\p{L}]))`,
  "gu",
);
const SEASON_ALONE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:в|к|до|следующ\\p{L}+|предстоящ\\p{L}+)\\s+)?(?:весной|летом|осенью|весн[ыеу]|осени)(?![\\p{L}])(?!\\s+(?:\\d|${WHICH}|прошл))`,
  "gu",
);
const COUNTED =
  /(?<![\p{L}\p{N}])(?:в течение|через|в ближайшие|в следующие)\s+(?:ближайших\s+|следующих\s+)?(?:(\d{1,3}|одного|двух|трех|четырех|пяти|шести|семи|восьми|девяти|десяти|двенадцати|два|две|три|четыре|пять|шесть)\s+)?(дн(?:я|ей)|сут(?:ок|ки)|недел(?:и|ь|ю)|месяц(?:а|ев)?|год(?:а)?|лет)(?![\p{L}])/gu;
const FEW: Readonly<Record<string, number>> = { два: 2, две: 2, три: 3, четыре: 4, пять: 5, шесть: 6 };
const MONTH_NEXT =
  /(?<![\p{L}])(?:в\s+(следующем|этом|текущем)\s+месяце|до конца\s+(следующего|этого|текущего)?\s*месяца)(?![\p{L}])/gu;
const TOMORROW = /(?<![\p{L}])завтра(?![\p{L}])/gu;

/**
 * The times to come of a stretch of folded Russian text ("е" for "ё", small letters), in order; what is past is left out.
 * @param folded as long as the text it stands for @param base added to places
 * @param page the day of publication; without it only what has its year is told
 */
export function russianTimes(folded: string, base: number, page: string | undefined): RussianTime[] {
  const found: RussianTime[] = [];
  const add = (match: RegExpMatchArray, at: string | undefined, rule?: Rule): void => {
    if (at === undefined || (page !== undefined && at < page.slice(0, at.length))) return;
    const start = base + match.index!;
    const span = { start, end: start + match[0].trimEnd().length };
    if (found.some((other) => other.start < span.end && span.start < other.end)) return;
    found.push({ ...span, at, ...(rule ? { rule } : {}) });
  };
  for (const hit of russianDates(folded, base, page)) {
    if (hit.at?.length !== 10 || hit.rule === "relative" || hit.rule === "weekday") continue;
    const at = hit.end_at ?? hit.at;
    if (page !== undefined && at < page) continue;
    found.push({
      start: hit.start,
      end: hit.end,
      at,
      ...(hit.rule === "absolute" ? {} : { rule: "date-year-from-page" as const }),
    });
  }
  const [its, now] = page ? [Number(page.slice(0, 4)), Number(page.slice(5, 7)) || 1] : [];
  for (const match of folded.matchAll(OF_MONTH)) {
    const [, name, year, which] = match;
    const month = monthNumber(name!);
    if (year !== undefined) add(match, monthOf(Number(year), month));
    else if (its === undefined || now === undefined) continue;
    else if (which !== undefined) add(match, monthOf(its + (isNext(which) ? 1 : 0), month), "date-this-year");
    else if (!/^\s+(?:прошл|минувш)/u.test(folded.slice(match.index + match[0].length)))
      add(match, monthOf(month < now ? its + 1 : its, month), "date-such");
  }
  for (const match of folded.matchAll(OF_YEAR)) {
    const [words, year, last, which] = match;
    // "до 2035 года" is by then; "на 2032–2033 годы" until the last of them.
    if (year !== undefined) {
      if (/^\s*год/u.test(folded.slice(match.index + words.length)) || /год|г\./u.test(words)) add(match, last ?? year);
    } else if (its !== undefined)
      add(match, String(its + (which !== undefined && isNext(which) ? 1 : 0)), "date-this-year");
  }
  if (its !== undefined && now !== undefined) {
    for (const match of folded.matchAll(SEASON_ALONE)) {
      const end = /весн/u.test(match[0]) ? 5 : /лет/u.test(match[0]) ? 8 : 11;
      add(match, String(now > end ? its + 1 : its), "date-such");
    }
    for (const match of folded.matchAll(MONTH_NEXT)) {
      const months = its * 12 + now - 1 + (isNext(match[1] ?? match[2] ?? "") ? 1 : 0);
      add(match, monthOf(Math.floor(months / 12), (months % 12) + 1), "date-such");
    }
    for (const match of folded.matchAll(COUNTED)) {
      const [, number, unit] = match;
      const count = number === undefined ? 1 : (NUMBERS[number] ?? FEW[number] ?? Number(number));
      // "в ближайшие дни": nobody says how many.
      if (number === undefined && !/^(?:неделю|месяц|год)$/u.test(unit!)) continue;
      if (/^(?:дн|сут|нед)/u.test(unit!)) {
        if (page!.length === 10) add(match, shift(page!, /^нед/u.test(unit!) ? count * 7 : count), "date-counted");
      } else if (unit!.startsWith("мес")) {
        const months = its * 12 + now - 1 + count;
        add(match, monthOf(Math.floor(months / 12), (months % 12) + 1), "date-counted");
      } else add(match, String(its + count), "date-counted");
    }
    if (page?.length === 10) for (const match of folded.matchAll(TOMORROW)) add(match, shift(page, 1), "date-relative");
  }
  return found.sort((a, b) => a.start - b.start);
}

const OTHER_YEAR =
  "прошл(?:ого|ом)|минувше(?:го|м)|прошедше(?:го|м)|этого|этом|текуще(?:го|м)|нынешне(?:го|м)|следующе(?:го|м)|будуще(?:го|м)";
const yearsAway = (word: string): number => (/^(?:прош|минув)/u.test(word) ? -1 : isNext(word) ? 1 : 0);
const IN_MONTH = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:во?|на|с|до|к)\\s+(?:(?:конц|начал|середин)\\p{L}\\s+)?(${MONTH})(?![\\p{L}])(?:\\s+(?:(\\d{4})(?:\\s*(?:года|г\\.))?|(${OTHER_YEAR})\\s+года))?`,
  "gu",
);
const IN_YEAR = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:в\\s+(?:(\\d{4})|(${OTHER_YEAR}))\\s+году|(\\d{4})\\s+года)(?![\\p{L}])`,
  "gu",
);
const AGO =
  /(?<![\p{L}\p{N}])(?:(\d{1,3}|два|две|три|четыре|пять|шесть)\s+)?(дн(?:я|ей)|день|недел(?:и|ь|ю)|месяц(?:а|ев)?|год(?:а)?|лет)\s+(?:тому\s+)?назад(?![\p{L}])/gu;

/**
 * The times of what is told of besides a text's own occasion, past or to come, in order: "18 февраля", "в ноябре прошлого года",
 * "год назад".
 * @param ahead that what is told is still to come: a month or day without its year is then the next such; that it is past: the
 * last; absent, a month is the last and a day the nearest
 */
export function russianTimesTold(
  folded: string,
  base: number,
  page: string | undefined,
  ahead: boolean | undefined,
): RussianTime[] {
  const found: RussianTime[] = [];
  const add = (match: Span, at: string | undefined, rule?: Rule): void => {
    // "в преддверии 8 марта": not on that day.
    if (
      /в преддверии $|к $|до $|по случаю $/u.test(
        folded.slice(Math.max(0, match.start - base - 14), match.start - base),
      )
    )
      return;
    if (at === undefined || found.some((other) => other.start < match.end && match.start < other.end)) return;
    found.push({ start: match.start, end: match.end, at, ...(rule ? { rule } : {}) });
  };
  const spanned = (match: RegExpMatchArray): Span => {
    const start = base + match.index!;
    return { start, end: start + match[0].trimEnd().length };
  };
  /** The last such day or month, or the next. */
  const turned = (at: string): string => {
    if (page === undefined || (ahead === undefined && at.length === 10)) return at;
    const own = page.slice(0, at.length);
    const years = ahead && at < own ? 1 : !ahead && at > own ? -1 : 0;
    return `${Number(at.slice(0, 4)) + years}${at.slice(4)}`;
  };
  for (const hit of russianDates(folded, base, page)) {
    if (hit.at?.length !== 10) continue;
    if (hit.rule === "absolute") add(hit, hit.at);
    else if (hit.rule === "relative") add(hit, hit.at, "date-relative");
    else if (hit.rule === "weekday")
      add(hit, ahead && page && hit.at < page ? shift(hit.at, 7) : hit.at, "date-weekday");
    else add(hit, turned(hit.at), "date-year-from-page");
  }
  const [its, now] = page ? [Number(page.slice(0, 4)), Number(page.slice(5, 7)) || 1] : [];
  for (const match of folded.matchAll(IN_MONTH)) {
    const [, name, year, which] = match;
    const month = monthNumber(name!);
    if (year !== undefined) add(spanned(match), monthOf(Number(year), month));
    else if (its !== undefined)
      add(
        spanned(match),
        which === undefined ? turned(monthOf(its, month)) : monthOf(its + yearsAway(which), month),
        which === undefined ? "date-such" : "date-this-year",
      );
  }
  for (const match of folded.matchAll(IN_YEAR)) {
    const [, year, which, alone] = match;
    if (year ?? alone) add(spanned(match), (year ?? alone)!);
    else if (its !== undefined && which !== undefined)
      add(spanned(match), String(its + yearsAway(which)), "date-this-year");
  }
  if (its !== undefined && now !== undefined)
    for (const match of folded.matchAll(AGO)) {
      const count = match[1] === undefined ? 1 : (FEW[match[1]] ?? Number(match[1]));
      const unit = match[2]!;
      // "несколько дней назад", "много лет назад": nobody says how many.
      if (match[1] === undefined && !/^(?:день|неделю|месяц|год)$/u.test(unit)) continue;
      if (/^(?:дн|день|нед)/u.test(unit)) {
        if (page!.length === 10)
          add(spanned(match), shift(page!, unit.startsWith("нед") ? -count * 7 : -count), "date-counted");
      } else if (unit.startsWith("мес")) {
        const months = its * 12 + now - 1 - count;
        add(spanned(match), monthOf(Math.floor(months / 12), (months % 12) + 1), "date-counted");
      } else add(spanned(match), String(its - count).padStart(4, "0"), "date-counted");
    }
  if (ahead) for (const time of russianTimes(folded, base, page)) add(time, time.at, time.rule);
  return found.sort((a, b) => a.start - b.start);
}

const monthNumber = (word: string): number =>
  MONTHS.findIndex((stem, at) => (at === 4 ? /^ма[яею]$/u.test(word) : word.startsWith(stem))) + 1;
