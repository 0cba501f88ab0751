import { spoken } from "./spoken.ts";
import { ARABIC } from "./words/ar.ts";
import { ENGLISH } from "./words/en.ts";
import { SPANISH } from "./words/es.ts";
import { FRENCH } from "./words/fr.ts";
import { RUSSIAN } from "./words/ru.ts";
import { CHINESE } from "./words/zh.ts";

/**
 * What the pages say, in the language of the visit at hand: one file for each language in words/, with a group for each room.
 * Groups of words may be taken out once (`const SAY = WORDS.panel`), single words not.
 */
export const WORDS = spoken(ENGLISH, { fr: FRENCH, zh: CHINESE, ru: RUSSIAN, es: SPANISH, ar: ARABIC });

/** "1 page", "1,240 pages". */
export const counted = (count: number, [one, many]: readonly [string, string], text: string): string =>
  `${text} ${count === 1 ? one : many}`;
