import { fold } from "../../text/words.ts";

/**
 * Whether two texts name the same person, by the names alone: across spellings ("Zelenskyy", "Zelensky") and between Latin and
 * Cyrillic letters. Between other scripts names say nothing: "unknown" is neither for nor against.
 */
export type NameVerdict = "same" | "other" | "unknown";

/** Letters as English texts write them: ISO 9 says them apart, newspapers do not. */
// biome-ignore format: a table
const CYRILLIC: Readonly<Record<string, string>> = {
  а: "a", б: "b", в: "v", г: "g", ґ: "g", д: "d", е: "e", ё: "e", є: "e", ж: "zh", з: "z", и: "i", і: "i", ї: "i", й: "i",
  к: "k", л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ў: "u", ф: "f", х: "h", ц: "ts", ч: "ch",
  ш: "sh", щ: "sh", ъ: "", ы: "i", ь: "", э: "e", ю: "u", я: "a",
};

const SUFFIXES = new Set([
  "jr",
  "sr",
  "ii",
  "iii",
  "iv",
  "dr",
  "mr",
  "mrs",
  "ms",
  "prof",
  "sir",
  "al",
  "el",
  "bin",
  "ibn",
  "de",
  "von",
  "van",
]);
const HAN = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Arab}\p{sc=Hebr}]/u;
const CYRILLIC_LETTER = /\p{sc=Cyrl}/u;

type Script = "latin" | "cyrillic" | "other";

interface Name {
  script: Script;
  /** Its words folded to Latin letters, without initials' stops, titles and particles. */
  words: string[];
}

/** Names come again and again, and each is compared with many. */
const known = new Map<string, Name>();
const REMEMBERED = 20_000;

function nameOf(text: string): Name {
  let name = known.get(text);
  if (!name) {
    const script: Script = HAN.test(text) ? "other" : CYRILLIC_LETTER.test(text) ? "cyrillic" : "latin";
    const words = text
      .normalize("NFC")
      .split(/[\s·•・.,()"“”]+/u)
      .map((word) => fold(word).replace(/[\u0400-\u04ff]/gu, (letter) => CYRILLIC[letter] ?? letter))
      .map((word) => (script === "other" ? word : word.replace(/[^a-z]/g, "")))
      .filter((word) => word !== "" && !SUFFIXES.has(word));
    name = { script, words };
    if (known.size >= REMEMBERED) known.clear();
    if (text.length <= 120) known.set(text, name);
  }
  return name;
}

/** What a function gives for a word, once for each word: the same names are compared with many. */
function remembered(of: (word: string) => string): (word: string) => string {
  const found = new Map<string, string>();
  return (word) => {
    let form = found.get(word);
    if (form === undefined) {
      form = of(word);
      if (found.size >= REMEMBERED) found.clear();
      if (word.length <= 60) found.set(word, form);
    }
    return form;
  };
}

/** What is left of a word when the ways of writing the same sound are taken for one, and vowels are dropped. */
const skeleton = remembered((word) =>
  word
    .replace(/sch|shch/g, "sh")
    .replace(/kh|gh/g, "h")
    .replace(/ph/g, "f")
    .replace(/th/g, "t")
    .replace(/ck|q/g, "k")
    .replace(/x/g, "ks")
    .replace(/w/g, "v")
    .replace(/tch|tsch|dzh|dj/g, "ch")
    .replace(/ts|tz|z/g, "s")
    .replace(/c(?!h)/g, "k")
    .replace(/(?<=.)[aeiouyj]/g, "")
    .replace(/(.)\1+/g, "$1"),
);

/** Vowels that are written in several ways, taken for one. */
const plain = remembered((word) => word.replace(/[iyj]+/g, "i").replace(/(.)\1+/g, "$1"));

function sameWord(a: string, b: string): boolean {
  if (a === b || plain(a) === plain(b)) return true;
  const [one, other] = [skeleton(a), skeleton(b)];
  // A short skeleton fits too many words.
  return one === other && one.length >= 3;
}

export function sameName(a: string, b: string): NameVerdict {
  const [one, other] = [nameOf(a), nameOf(b)];
  if (one.words.length === 0 || other.words.length === 0) return "unknown";
  if (one.script === "other" || other.script === "other") {
    if (one.script !== other.script) return "unknown";
    return contained(one.words, other.words, (x, y) => x === y || x.endsWith(y) || y.endsWith(x)) ? "same" : "other";
  }
  const full = (name: Name): string[] => name.words.filter((word) => word.length > 1);
  const [x, y] = [full(one), full(other)];
  if (x.length === 0 || y.length === 0) return "unknown";
  if (contained(x, y, sameWord)) return "same";
  const family = sameWord(x.at(-1)!, y.at(-1)!);
  // "Jake" and "Jacob": short forms keep the first letter more often than not.
  if (family && (x.length === 1 || y.length === 1 || one.words[0]![0] === other.words[0]![0])) return "same";
  // Chinese, Korean and Arabic names are written in Cyrillic by tables of their own.
  if (one.script !== other.script) return "unknown";
  return family ? "unknown" : "other";
}

/** Whether every word of the shorter name is one of the longer: "Biden" and "Joseph Biden", "Hayashi Yoshimasa" the other way round. */
function contained(a: readonly string[], b: readonly string[], same: (x: string, y: string) => boolean): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((word) => long.some((other) => same(word, other)));
}
