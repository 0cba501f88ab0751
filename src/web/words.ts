import { spoken, tongue } from "./spoken.ts";
import type { Tongue } from "./tongue.ts";
import { ARABIC } from "./words/ar.ts";
import { ENGLISH, type Forms, type Words } from "./words/en.ts";
import { SPANISH } from "./words/es.ts";
import { FRENCH } from "./words/fr.ts";
import { RUSSIAN } from "./words/ru.ts";
import { CHINESE } from "./words/zh.ts";

/**
 * What the pages say, in the language of the visit at hand: one file for each language in words/, with a group for each room.
 * Groups of words may be taken out once (`const SAY = WORDS.panel`), single words not.
 */
export const WORDS: Words = spoken<Words>({
  en: ENGLISH,
  fr: FRENCH,
  zh: CHINESE,
  ru: RUSSIAN,
  es: SPANISH,
  ar: ARABIC,
});

interface Counting {
  rules: Intl.PluralRules;
  number: Intl.NumberFormat;
}
const made = new Map<Tongue, Counting>();

/** Made when first needed, one for each language of the interface. */
function counting(): Counting {
  const now = tongue();
  const one = made.get(now) ?? { rules: new Intl.PluralRules(now), number: new Intl.NumberFormat(now) };
  made.set(now, one);
  return one;
}

/** "1,240". */
export const numberText = (number: number): string => counting().number.format(number);

/** "1 page", "1,240 pages": the form by the plural rules of the language (CLDR), the number by its habits. */
export function counted(count: number, forms: Forms): string {
  const { rules, number } = counting();
  return (forms[rules.select(count)] ?? forms.other).replace("#", number.format(count));
}
