import { english } from "./en/index.ts";
import type { LanguagePack } from "./pack.ts";
import { RUSSIAN } from "./ru/index.ts";

/** The shelf of languages that are read. A document in any other is kept, searched and shown, but not read. */
export const LANGUAGES: readonly LanguagePack[] = [english];

/** All readers, those of languages with steps of their own among them. */
export const READERS: readonly { language: string; version: string }[] = [
  ...LANGUAGES,
  { language: RUSSIAN.name, version: RUSSIAN.version },
];

/** @param language BCP 47; only the primary subtag counts. */
export function packFor(language: string): LanguagePack | undefined {
  const primary = language.toLowerCase().split("-")[0];
  return LANGUAGES.find((pack) => pack.language === primary);
}
