/**
 * The case forms of Russian place names and adjectives. What is formed is a set, without telling which case a form is: to
 * find a name it is enough that a word may be it. Letters are folded: small, "е" for "ё", no soft hyphens.
 */

/** A word as it is compared. */
export const foldRu = (word: string): string =>
  word.toLowerCase().replaceAll("ё", "е").replaceAll("\u00ad", "").replaceAll("’", "'").replaceAll("‑", "-");

const ADJECTIVE = [
  "ий",
  "ый",
  "ой",
  "ая",
  "ое",
  "ее",
  "ые",
  "ие",
  "ого",
  "его",
  "ому",
  "ему",
  "ым",
  "им",
  "ом",
  "ем",
  "ую",
  "юю",
  "ою",
  "ей",
  "ых",
  "их",
  "ыми",
  "ими",
];
const isAdjective = (word: string): boolean => /(?:ск|цк|н|л|в|т)(?:ий|ый|ая|ое|ие|ые)$/.test(word) && word.length > 5;

export function adjectiveForms(word: string): string[] {
  const stem = foldRu(word).replace(/(?:ий|ый|ой|ая|ое|ее|ые|ие)$/, "");
  return ADJECTIVE.map((ending) => stem + ending);
}

const with_ = (stem: string, endings: string): string[] =>
  endings.split(" ").map((ending) => stem + ending.replace("-", ""));

/** Vowels that fall out: "Египет", "Египта". */
const FLEETING: Readonly<Record<string, string>> = { египет: "египт" };

export function nounForms(name: string): string[] {
  const word = foldRu(name);
  // An abbreviation has no cases.
  if (/^\p{Lu}{2}/u.test(name) || word.length < 3 || word.endsWith("оа")) return [word];
  const [first, ...rest] = word.split("-");
  if (first?.endsWith("я") && rest.length > 0) return nounForms(first).map((form) => [form, ...rest].join("-"));
  if (isAdjective(word)) return adjectiveForms(word);
  const cut = (count: number): string => word.slice(0, -count);
  if (FLEETING[word]) return [word, ...with_(FLEETING[word], "а у ом е")];
  if (word.endsWith("ия")) return with_(cut(1), "я и ю ей е");
  if (/(?:ств|агентств|сообществ|содружеств)о$/.test(word)) return with_(cut(1), "о а у ом е");
  if (/ение$|ание$/.test(word)) return with_(cut(1), "е я ю ем и");
  if (word.endsWith("а")) return with_(cut(1), "а ы и е у ой ою");
  if (word.endsWith("я")) return with_(cut(1), "я и е ю ей ею");
  if (word.endsWith("й")) return with_(cut(1), "й я ю ем е и");
  if (word.endsWith("ь")) return with_(cut(1), "ь я ю ем е и ью");
  if (/[ыи]$/.test(word) && /(?:штаты|эмираты|острова|филиппины|нидерланды|мальдивы|сейшелы|афины)$/.test(word))
    return with_(cut(1), "ы - ов ам ами ах");
  if (/острова$/.test(word)) return with_(cut(1), "а ов ам ами ах");
  if (/[бвгджзклмнпрстфхцчшщ]$/.test(word)) return with_(word, "- а у ом ем е");
  return [word];
}
