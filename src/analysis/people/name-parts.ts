import { HONORIFICS, PARTICLES, POSTNOMINALS, SUFFIXES } from "../../languages/en/offices.ts";
import { familyPinyinOf, pinyinOf } from "../../text/pinyin.ts";
import { romanize, soundForm } from "../../text/romanization.ts";

/** ISO 15924 codes of the scripts that names are held against each other in; "Zyyy" for any other. */
export type Script = "Latn" | "Cyrl" | "Hans" | "Zyyy";

export interface NamePart {
  /** As written. */
  text: string;
  /** How it compares with other writings in its script: Latin letters made one way for Latin and Cyrillic, else the text. */
  form: string;
  initial: boolean;
}

/** A name taken apart. */
export interface NameParts {
  script: Script;
  /** Titles, particles and suffixes left out, in the order of the text; never empty but for a name without letters. */
  parts: NamePart[];
  /** The words with their particles, as they are spoken. */
  words: string[];
  /**
   * Of a Chinese name without a dot: its syllables in Pinyin as one name of China's own, family name first; absent where a
   * character is not in the table, or where it is longer than such names are.
   */
  pinyin?: { family: string; given: string; syllables: string[] }[];
}

export function scriptOf(name: string): Script {
  if (/\p{sc=Han}/u.test(name)) return "Hans";
  if (/\p{sc=Cyrl}/u.test(name)) return "Cyrl";
  return /\p{sc=Latn}/u.test(name) ? "Latn" : "Zyyy";
}

/** Longer names than this are somebody's mistake; what is behind it is not looked at. In UTF-16 code units. */
const LONGEST = 120;
const SMALL = new Set([
  ...PARTICLES,
  "бен",
  "бин",
  "ибн",
  "аль",
  "эль",
  "де",
  "ди",
  "да",
  "дель",
  "фон",
  "ван",
  "оглы",
  "кызы",
]);
/** "Jr." in any case; letters of honours only as they are printed, for "san" is a name as well. */
const isBehind = (word: string): boolean =>
  SUFFIXES.has(word.toLowerCase().replace(/\./g, "")) || POSTNOMINALS.has(word.replace(/\./g, ""));
const PATRONYMIC = /(?:ович|евич|ьич|овна|евна|ична|инична|йович|івна)$/u;

const taken = new Map<string, NameParts>();
const REMEMBERED = 20_000;

/** @param name as a text or record has it, in any script */
export function partsOf(name: string): NameParts {
  let parts = taken.get(name);
  if (!parts) {
    parts = take(name.slice(0, LONGEST));
    if (taken.size >= REMEMBERED) taken.clear();
    taken.set(name, parts);
  }
  return parts;
}

function take(name: string): NameParts {
  const script = scriptOf(name);
  if (script === "Hans") return takeHan(name);
  const words = name
    .normalize("NFC")
    .replace(/[’ʼ']/gu, "")
    .replace(/\./gu, ". ")
    .split(/[\s\p{Pd},]+/u)
    .filter((word) => /\p{L}/u.test(word));
  const bare = (word: string): string => word.toLowerCase().replace(/\./g, "");
  let kept = words;
  while (kept.length > 1 && HONORIFICS.has(bare(kept[0]!)) && kept[0]!.length > 1) kept = kept.slice(1);
  while (kept.length > 1 && isBehind(kept.at(-1)!)) kept = kept.slice(0, -1);
  const named = kept.filter((word) => !SMALL.has(bare(word)) && !(script === "Cyrl" && PATRONYMIC.test(bare(word))));
  return {
    script,
    words: kept,
    parts: (named.length > 0 ? named : kept).map((word) => {
      const text = word.replace(/\./g, "");
      return { text, form: formOf(text, script), initial: [...text].length === 1 || /^\p{L}\.$/u.test(word) };
    }),
  };
}

function formOf(word: string, script: Script): string {
  const form = soundForm(script === "Cyrl" ? romanize(word) : word);
  return form === "" ? word.toLowerCase() : form;
}

function takeHan(name: string): NameParts {
  const words = name.split(/[·・•\s]+/u).filter(Boolean);
  const parts = words.map((text) => ({ text, form: text, initial: false }));
  const characters = [...(words[0] ?? "")];
  if (words.length !== 1 || characters.length < 2 || characters.length > 4) return { script: "Hans", words, parts };
  const read = characters.map((one, at) => (at === 0 ? familyPinyinOf(one) : pinyinOf(one)));
  if (read.includes(undefined)) return { script: "Hans", words, parts };
  // A family name has one syllable, rarely two; which it is shows in the other writing.
  const cuts = characters.length > 2 ? [1, 2] : [1];
  const pinyin = cuts.map((cut) => ({
    family: read.slice(0, cut).join(""),
    given: read.slice(cut).join(""),
    syllables: read as string[],
  }));
  return { script: "Hans", words, parts, pinyin };
}
