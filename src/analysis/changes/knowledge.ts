import { packFor } from "../../languages/index.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import type { Document } from "../../model/document.ts";
import type { ReadoutRecord } from "../../model/record.ts";
import { tokenize } from "../../text/tokens.ts";
import type { Word } from "./words.ts";

/** What the two versions and their language tell of words: which are names, which are known at all. */
export class Knowledge {
  readonly language: string;
  readonly pack: LanguagePack | undefined;
  readonly published: string | undefined;
  private calendar: Calendar | undefined;
  private readonly texts: readonly string[];
  private learnt: { names: ReadonlySet<string>; small: ReadonlyMap<string, number> } | undefined;

  constructor(older: Document, newer: Document) {
    this.language = newer.language;
    this.pack = packFor(newer.language);
    this.published = (newer.published ?? older.published)?.value.date;
    this.texts = [older.text, newer.text];
  }

  /** Whether capitals mark names: not where every noun has one, and not in scripts without them. */
  get capitalsName(): boolean {
    return !/^(?:de|lb|nds)\b/.test(this.language);
  }

  isMonth(key: string): boolean {
    return this.days().months.has(key);
  }

  /** A month in one form for all its names; undefined where the word is none. */
  monthOf(key: string): string | undefined {
    return this.days().months.get(key);
  }

  isWeekday(key: string): boolean {
    return this.days().weekdays.has(key);
  }

  /** Written with a capital inside a sentence, and never without. */
  isKnownName(key: string): boolean {
    return this.words().names.has(key);
  }

  /** How often the word stands in small letters; lines that are in both texts count once. */
  timesSmall(key: string): number {
    return this.words().small.get(key) ?? 0;
  }

  /** A word that holds sentences together: article, pronoun, preposition, a form of "be". */
  isFunctionWord(key: string): boolean {
    const grammar = this.pack?.grammar;
    return (
      grammar !== undefined &&
      [
        grammar.determiners,
        grammar.prepositions,
        grammar.pronouns,
        grammar.subordinators,
        grammar.be,
        grammar.have,
        grammar.do,
        grammar.modals,
        grammar.negations,
        grammar.adverbs,
        grammar.and,
      ].some((list) => list.has(key))
    );
  }

  /** A word of the text in small letters or of the language: hardly a name where a capital begins it. */
  isCommon(key: string): boolean {
    if (this.timesSmall(key) > 0 || this.isFunctionWord(key)) return true;
    return this.pack !== undefined && (this.pack.names.never.has(key) || this.pack.sentences.openers.has(key));
  }

  private days(): Calendar {
    this.calendar ??= calendarOf(this.language);
    return this.calendar;
  }

  private words(): { names: ReadonlySet<string>; small: ReadonlyMap<string, number> } {
    if (this.learnt) return this.learnt;
    const [capital, small] = [new Set<string>(), new Map<string, number>()];
    // What stands in both is counted once.
    const lines = new Set(this.texts.flatMap((text) => text.split("\n")));
    for (const line of lines) {
      const words = tokenize(line).filter((token) => token.kind !== "number");
      const headline = isHeadline(words);
      for (const [at, word] of words.entries()) {
        if (word.kind !== "word") continue;
        if (!hasCapital(word)) small.set(word.lower, (small.get(word.lower) ?? 0) + 1);
        else if (!headline && this.capitalsName && insideSentence(words, at)) capital.add(word.lower);
      }
    }
    for (const word of capital) if (small.has(word)) capital.delete(word);
    this.learnt = { names: capital, small };
    return this.learnt;
  }
}

/** Most longer words have a capital, and no stop ends them: capitals mark no names there. */
export function isHeadline(words: readonly { text: string; capital: boolean; kind: string }[]): boolean {
  if (/^[.!?。！？]$/u.test(words.at(-1)?.text ?? "")) return false;
  const long = words.filter((word) => word.kind === "word" && word.text.length > 3);
  return long.length > 0 && long.filter((word) => word.capital).length > 0.65 * long.length;
}

/** A capital at this place is no matter of beginning: "," stands before it, or a word, or the stop of "Dr." and its like. */
export function insideSentence(words: readonly { kind: string; text: string }[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined) return false;
  if (before.kind !== "mark" || before.text === ",") return true;
  const word = words[at - 2];
  return before.text === "." && word?.kind === "word" && /^\p{Lu}\p{L}{0,2}$/u.test(word.text);
}

/** A capital at its beginning, or behind a small article that is part of it: "d’Ivoire", "al-Reel". */
export const hasCapital = (word: { text: string; capital: boolean }): boolean =>
  word.capital || /^\p{Ll}{1,3}['’-]\p{Lu}/u.test(word.text);

interface Calendar {
  /** Names with the number of the month. */
  months: ReadonlyMap<string, string>;
  weekdays: ReadonlySet<string>;
}

/** Made once for a language: asking the runtime takes longer than comparing two texts. Few languages, and bounded. */
const calendars = new Map<string, Calendar>();

/** Names of months and weekdays by Unicode's CLDR, as the runtime has them. */
function calendarOf(language: string): Calendar {
  const known = calendars.get(language);
  if (known) return known;
  const [months, weekdays] = [new Map<string, string>(), new Set<string>()];
  const locale = localeOf(language);
  const add = (
    options: Intl.DateTimeFormatOptions,
    field: string,
    take: (name: string, month: string) => void,
  ): void => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
    for (let at = 0; at < 12; at++)
      for (const part of format.formatToParts(new Date(Date.UTC(2023, at, 1 + at))))
        if (part.type === field)
          take(part.value.toLowerCase().normalize("NFKC").replaceAll(".", ""), `month ${at + 1}`);
  };
  for (const width of ["long", "short"] as const) {
    add({ month: width }, "month", (name, month) => months.set(name, month));
    // With a day beside it a month is in the genitive, in Russian and its like.
    add({ month: width, day: "numeric" }, "month", (name, month) => months.set(name, month));
    add({ weekday: width }, "weekday", (name) => weekdays.add(name));
  }
  if (language.startsWith("en")) months.set("sept", "month 9");
  for (const list of [months, weekdays]) for (const name of list.keys()) if (!/\p{L}{2}/u.test(name)) list.delete(name);
  if (calendars.size >= 64) calendars.clear();
  calendars.set(language, { months, weekdays });
  return { months, weekdays };
}

/** English where the runtime does not know the language: its own default differs from machine to machine. */
function localeOf(language: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language)[0] ?? "en";
  } catch {
    return "en";
  }
}

/** What a record says of the words of its version: which are names, which are offices. */
export interface Told {
  names: Uint8Array;
  offices: Uint8Array;
}

/** One byte for each UTF-16 unit of the text, set where an actor is named or holds an office. */
export function toldOf(document: Document, record: ReadoutRecord | undefined): Told | undefined {
  if (!record) return undefined;
  const told = { names: new Uint8Array(document.text.length), offices: new Uint8Array(document.text.length) };
  for (const actor of record.actors) {
    if (actor.kind !== "group") for (const { start, end } of actor.mentions) told.names.fill(1, start, end);
    if (actor.kind !== "person") continue;
    for (const { basis } of actor.offices)
      if (basis.kind !== "page") for (const { start, end } of basis.evidence) told.offices.fill(1, start, end);
  }
  const place = record.occasion?.place?.city?.basis;
  if (place && place.kind !== "page") for (const { start, end } of place.evidence) told.names.fill(1, start, end);
  return told;
}

export const isTold = (told: Uint8Array | undefined, word: Word): boolean => told?.[word.start] === 1;
