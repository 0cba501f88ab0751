/**
 * Cyrillic in Latin letters, by the systems that are met in practice: BGN/PCGN (Russian 1947, Ukrainian 2019, Belarusian 1979),
 * ISO 9:1995, and the simplified ways of the press (ICAO Doc 9303 is near to them). Apostrophes for soft and hard signs are left
 * out but in ISO 9, where they are letters.
 */
export const ROMANIZATIONS = ["bgn-pcgn", "iso-9", "press"] as const;
export type Romanization = (typeof ROMANIZATIONS)[number];

/** BCP 47 of the languages whose letters are known. */
export type CyrillicLanguage = "ru" | "uk" | "be";

const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split(" ").map((pair) => [pair[0]!, pair.slice(1)]));

const COMMON = "аa бb вv дd жzh зz кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ь ъ ’ ʼ '";
const RUSSIAN = pairs(`${COMMON} гg еe ёyo иi йy ыy эe юyu яya іi їyi єye ґg ўw`);
const UKRAINIAN = pairs(`${COMMON} гh ґg еe єie иy іi їi йi юiu яia ыy эe ёio ўw`);
const BELARUSIAN = pairs(`${COMMON} гh ґg еye ёyo іi иi йy ўw ыy эe юyu яya їyi єye`);
const ISO = pairs(
  "аa бb вv гg дd еe ёë жž зz иi йj кk лl мm нn оo пp рr сs тt уu фf хh цc чč шš щŝ ъʺ ыy ьʹ эè юû яâ іì їï єê ґg̀ ўŭ ’‟ ʼ‟ '‟",
);
/** Ukrainian letters at the head of a word (Cabinet of Ministers of Ukraine, resolution 55 of 2010). */
const UKRAINIAN_HEAD = pairs("єye їyi йy юyu яya");

/** By the letters that only one of the languages has; Russian where there are none. */
export const cyrillicLanguageOf = (text: string): CyrillicLanguage =>
  /ў/iu.test(text) ? "be" : /[іїєґ]/iu.test(text) ? "uk" : "ru";

/** The text with its Cyrillic letters in Latin ones; what is not Cyrillic stays. Capitals stay capitals. */
export function romanize(
  text: string,
  system: Romanization = "press",
  language: CyrillicLanguage = cyrillicLanguageOf(text),
): string {
  const letters = system === "iso-9" ? ISO : language === "uk" ? UKRAINIAN : language === "be" ? BELARUSIAN : RUSSIAN;
  const small = text.toLowerCase();
  let made = "";
  for (let at = 0; at < text.length; at++) {
    const letter = small[at]!;
    const before = small[at - 1] ?? "";
    let latin = letters.get(letter);
    if (latin === undefined) {
      made += text[at];
      continue;
    }
    if (system !== "iso-9") {
      const head = !/[\p{L}\p{M}]/u.test(before);
      if (language === "uk" && head) latin = UKRAINIAN_HEAD.get(letter) ?? latin;
      if (language === "uk" && letter === "г" && before === "з") latin = "gh";
      const soft = head || /[аеёиоуыэюяъь]/u.test(before);
      if (language === "ru" && system === "bgn-pcgn" && letter === "е" && soft) latin = "ye";
      if (language === "ru" && letter === "е" && head) latin = "ye";
      // "-ий" and "-ый" at the end of a name are one letter in the press.
      const last = !/[\p{L}\p{M}]/u.test(small[at + 1] ?? "");
      if (system === "press" && letter === "й" && last && /[иыі]/.test(before)) {
        made = made.replace(/[iy]$/u, "");
        latin = "y";
      }
    }
    const capital = text[at] !== letter;
    made += capital ? latin.charAt(0).toUpperCase() + latin.slice(1) : latin;
  }
  return made;
}

/**
 * What is left of a name's word in Latin letters when the ways of writing the same sounds are made one: "Zhanna" and "Janna",
 * "Yuliy" and "Iulii", "Tsvetkov" and "Cvetkov". A key to compare by, not to show.
 * @param word without blanks, in any case, with or without accents taken off before
 */
export function soundForm(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^a-zßæøœłđı]/g, "")
    .replace(/[ßæøœłđı]/g, (letter) => LETTERS[letter]!)
    .replace(/sch|sh/g, "s")
    .replace(/tch|ch|cz/g, "c")
    .replace(/ph/g, "f")
    .replace(/kh/g, "h")
    .replace(/[gd]h/g, (two) => two[0]!)
    .replace(/gu(?=[ei])/g, "g")
    .replace(/dzh|dj|zh|j(?=[aeiou])/g, "j")
    .replace(/t[sz]/g, "c")
    .replace(/th/g, "t")
    .replace(/ck|q/g, "k")
    .replace(/x/g, "ks")
    .replace(/w/g, "v")
    .replace(/ou|oo/g, "u")
    .replace(/ee/g, "i")
    .replace(/y|j(?![aeiou])/g, "i")
    .replace(/i+(?=[aeou])/g, (run, at: number, whole: string) =>
      at === 0 || whole[at + run.length] !== "e" ? "i" : "",
    )
    .replace(/^ie/, "e")
    .replace(/i{2,}/g, "i")
    .replace(/([a-z])\1+/g, "$1")
    .replace(/(?<=[a-z]{2})h$/, "");
}

const LETTERS: Record<string, string> = { ß: "ss", æ: "ae", ø: "o", œ: "oe", ł: "l", đ: "d", ı: "i" };
