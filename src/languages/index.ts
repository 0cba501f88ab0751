import { english } from "./en/index.ts";
import type { LanguagePack } from "./pack.ts";
import { RUSSIAN } from "./ru/index.ts";
import { chinese } from "./zh/index.ts";

/** The shelf of languages that are read. A document in any other is kept, searched and shown, but not read. */
export const LANGUAGES: readonly { language: string; version: string }[] = [
  english,
  chinese,
  { language: RUSSIAN.name, version: RUSSIAN.version },
];
/** Those whose words are parted by blanks, and that share one way of reading (src/reading/read.ts). */
const PACKS: readonly LanguagePack[] = [english];

/** @param language BCP 47; only the primary subtag counts. */
export function packFor(language: string): LanguagePack | undefined {
  const primary = language.toLowerCase().split("-")[0];
  return PACKS.find((pack) => pack.language === primary);
}

/** Whether a text is read by the steps for Chinese (src/reading/zh). */
export const isHan = (language: string): boolean => language.toLowerCase().split("-")[0] === chinese.language;
export { chinese };
