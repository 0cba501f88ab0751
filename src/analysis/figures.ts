import type { Span } from "../model/evidence.ts";

/** A figure of a text, in one form for all languages: "$1.5 billion", "1,5 млрд долларов" and "15亿美元" are one. */
export interface Figure extends Span {
  /** The words. */
  text: string;
  /** What it is compared by: the number and its unit, "1500000000 USD", "12 %", "400". */
  value: string;
  number: number;
  /** ISO 4217, or "%"; absent for plain numbers. */
  unit?: string;
}

// biome-ignore format: a table
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3, million: 1e6, mln: 1e6, billion: 1e9, bln: 1e9, bn: 1e9, trillion: 1e12, trn: 1e12,
  тыс: 1e3, тысяч: 1e3, тысячи: 1e3, тысяча: 1e3, млн: 1e6, миллион: 1e6, миллиона: 1e6, миллионов: 1e6,
  млрд: 1e9, миллиард: 1e9, миллиарда: 1e9, миллиардов: 1e9, трлн: 1e12, триллион: 1e12, триллиона: 1e12, триллионов: 1e12,
  百: 1e2, 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8, 万亿: 1e12,
};

const UNITS: readonly (readonly [unit: string, words: RegExp])[] = [
  ["USD", /^(?:us\$|\$|usd|(?:u\.?s\.? )?dollars?|доллар\p{L}*|美元)$/iu],
  ["EUR", /^(?:€|eur|euros?|евро|欧元)$/iu],
  ["CNY", /^(?:rmb|cny|yuan|юан\p{L}*|元|人民币)$/iu],
  ["RUB", /^(?:₽|rub|ro?ubles?|рубл\p{L}*|卢布)$/iu],
  ["GBP", /^(?:£|gbp|pounds?|фунт\p{L}*|英镑)$/iu],
  ["JPY", /^(?:¥|jpy|yen|иен\p{L}*|日元)$/iu],
  ["%", /^(?:%|percent|per cent|процент\p{L}*)$/iu],
];

const MONEY = "us\\$|[$€£¥₽]|usd|eur|rmb|cny|gbp";
const SCALE = Object.keys(SCALES)
  .sort((a, b) => b.length - a.length)
  .join("|");
/** A number with what stands before and behind it. Every part is bounded, so that no text takes long. */
const FIGURE = new RegExp(
  `(百分之)?(?:(${MONEY})\\s?)?(?<![a-zа-яё\\p{Nd}.,])(\\d{1,3}(?:[,\\u00a0\\u202f ]\\d{3}){1,5}|\\d{1,15})(?:([.,])(\\d{1,4}))?(?!\\d)(?:[ \\u00a0-]?(${SCALE})(?![a-zа-яё]))?\\.?(?:[ \\u00a0]?(us\\$|u\\.?s\\.? dollars?|dollars?|usd|euros?|eur|yuan|rmb|ro?ubles?|pounds?|yen|%|percent|per cent|доллар\\p{L}{0,3}|евро|юан\\p{L}{0,3}|рубл\\p{L}{0,3}|фунт\\p{L}{0,3}|иен\\p{L}{0,3}|процент\\p{L}{0,3}|美元|欧元|人民币|元|卢布|英镑|日元))?`,
  "giu",
);

/** The figures of a text, in order. Linear in its length. @param language BCP 47; the comma parts decimals in all but some. */
export function figuresIn(text: string, language: string, from = 0): Figure[] {
  const figures: Figure[] = [];
  const comma = !/^(?:en|zh|ja|ko|th)/i.test(language);
  for (const match of text.matchAll(FIGURE)) {
    const [whole, ofHundred, before, digits = "", mark, decimals, scale, behind] = match;
    let number = Number(digits.replace(/[^\d]/g, ""));
    if (decimals !== undefined) {
      // "1,500" in a language that parts decimals by commas, "1.500" in one that does not: thousands in both.
      const thousands = decimals.length === 3 && (mark === ",") !== comma;
      number = thousands ? number * 1000 + Number(decimals) : Number(`${number}.${decimals}`);
    }
    number *= scale === undefined ? 1 : (SCALES[scale.toLowerCase()] ?? 1);
    number = Number(number.toPrecision(12));
    const word = ofHundred ? "%" : (before ?? behind);
    const unit = word === undefined ? undefined : UNITS.find(([, words]) => words.test(word))?.[0];
    const start = from + match.index;
    const trimmed = whole.replace(/\.$/, "");
    figures.push({
      start,
      end: start + trimmed.length,
      text: trimmed.trim(),
      value: unit === undefined ? String(number) : `${number} ${unit}`,
      number,
      ...(unit === undefined ? {} : { unit }),
    });
  }
  return figures;
}

/** Whether a figure says something of what it is about: years, days and small counts are in every text. */
export const isTelling = ({ number, unit }: Figure): boolean =>
  unit !== undefined ? number > 1 : number >= 100 && !(Number.isInteger(number) && number >= 1900 && number <= 2100);
