import { spoken, tongue } from "./spoken.ts";
import { TONGUES, type Tongue } from "./tongue.ts";

/** How the language of the interface sets names and facts side by side. */

const formats = new Map<Tongue, Intl.ListFormat>();

/** "A, B and C", as the language joins them (CLDR). */
export function listed(names: readonly string[]): string {
  const now = tongue();
  const format = formats.get(now) ?? new Intl.ListFormat(now, { type: "conjunction" });
  formats.set(now, format);
  return format.format(names);
}

interface Marks {
  comma: string;
  list: string;
}
const LATIN: Marks = { comma: ", ", list: ", " };
const MARKS = spoken<Record<"marks", Marks>>({
  en: { marks: LATIN },
  fr: { marks: LATIN },
  zh: { marks: { comma: "，", list: "、" } },
  ru: { marks: LATIN },
  es: { marks: LATIN },
  ar: { marks: { comma: "، ", list: "، " } },
}).marks;

/** What stands between facts of different kinds: a town and its state, an office and for whom it is held. */
export const comma = (): string => MARKS.comma;

/** What stands between things of one kind. */
export const listComma = (): string => MARKS.list;

/** "A, B, C": things of one kind, without a conjunction. */
export const joined = (names: readonly string[]): string => names.join(MARKS.list);

/** "Calder, Velland": facts of different kinds; those that are absent leave nothing. */
export const aside = (...facts: readonly (string | undefined)[]): string => facts.filter(Boolean).join(MARKS.comma);

/** A name of another script in a text of this direction: set apart, so that its marks do not wander (Unicode, UAX #9). */
export const isolated = (text: string): string =>
  TONGUES[tongue()].direction === "rtl" ? `\u2068${text}\u2069` : text;
