/**
 * Names of persons in their cases. A text has "с Президентом Вельды Томашем Ридлем": the nominative is told by the endings of
 * the whole name and by the sex of the first one.
 */
const fold = (word: string): string => word.toLowerCase().replaceAll("ё", "е").replaceAll("\u00ad", "");

/** What is left of a name's word when its case ending is cut: the same in all cases. */
export function nameKey(word: string): string {
  const low = fold(word);
  if (low.length <= 3) return low.replace(/[аеуы]$/, "");
  if (/(?:ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую)$/.test(low)) return low.replace(/(?:ий|ого|ому|им|ом|ая|ой|ую)$/, "");
  if (low === "павел") return "павл";
  // "Кравец", "Кравца": the vowel flees.
  if (/[вбпмд](?:ец|ц(?:а|у|ем|ом|е))$/.test(low)) return low.replace(/(?:ец|ц(?:а|у|ем|ом|е))$/, "ц");
  const bare = low.replace(
    /(?:иями|ями|ами|ием|иею|ией|ых|ыми|ом|ем|ым|им|ой|ою|ей|ею|ью|ия|ии|ию|ий|ые|а|я|у|ю|ы|и|е|о|ь|й)$/,
    "",
  );
  return bare.length >= 2 ? bare.replace(/[ьйие]$/, "") : low;
}

/** Small words inside foreign names, and parts that never change. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set([
  "бен",
  "бин",
  "ибн",
  "аль",
  "эль",
  "ад",
  "ар",
  "аш",
  "ас",
  "де",
  "ди",
  "да",
  "дос",
  "дель",
  "ла",
  "фон",
  "ван",
  "дер",
  "оглы",
  "кызы",
  "абу",
]);

export type NameCase = "nominative" | "genitive" | "dative" | "instrumental";

const FEMININE_FIRST = /[ая]$/;

/** The case that the endings of a name's words speak for. */
export function caseOf(words: readonly string[], hint?: NameCase): NameCase {
  const lows = words.map(fold).filter((word) => word.length > 2 && !NAME_PARTICLES.has(word) && !word.includes("."));
  if (hint) return hint;
  const last = lows.at(-1) ?? "";
  const first = lows[0] ?? "";
  const ends = (word: string, pattern: RegExp): boolean => pattern.test(word);
  if (lows.some((word) => ends(word, /(?:[бвгджзклмнпрстфх]ом|[ео]вым|иным|ыным|ским|[вн]ичем|[еи]ем)$/)))
    return "instrumental";
  if (/(?:[бвгджзклмнпрстфх]ой|ией|ьей)$/.test(first) && /(?:[еао]вой|[иы]ной|ской)$/.test(last)) return "instrumental";
  const father = lows[1] ?? "";
  if (/[ое]вич(?:а|у|ем)$/.test(father))
    return father.endsWith("а") ? "genitive" : father.endsWith("у") ? "dative" : "instrumental";
  if (/[ыи]$/.test(first) && first.length > 3 && /(?:[еао]вой|[иы]ной|ской)$/.test(last)) return "genitive";
  if (/[лрн]ю$|[бвгдклмнпрст]у$/.test(first) && /о$/.test(last)) return "dative";
  if (/овне$|евне$|инишне$/.test(lows[1] ?? "")) return "dative";
  if (/овны$|евны$/.test(lows[1] ?? "") || /овны$|евны$/.test(last)) return "genitive";
  if (
    lows.length > 1 &&
    ends(first, /[бвгджзклмнпрстфхй]а$|ия$|ея$/) &&
    ends(last, /(?:[ео]ва|[иы]на|ского|[бгджзклмнпрстфхцчш]а|ы)$/) &&
    !FEMININE_NAMES.has(first)
  )
    return "genitive";
  if (lows.length > 1 && ends(first, /[бвгджзклмнпрстфх]у$|[иеа]ю$/) && ends(last, /[уюе]$/)) return "dative";
  return "nominative";
}

/** Given names of women that end as a man's genitive does. */
const FEMININE_NAMES: ReadonlySet<string> = new Set([
  "анна",
  "елена",
  "ирина",
  "светлана",
  "марина",
  "валентина",
  "екатерина",
  "кристина",
  "галина",
  "нина",
  "ольга",
  "вера",
  "зинаида",
  "людмила",
  "тамара",
  "лариса",
  "алла",
  "инна",
  "жанна",
  "полина",
  "сабина",
  "диана",
  "виктория",
  "мария",
  "наталья",
  "татьяна",
  "александра",
  "урсула",
  "аннализа",
  "анналена",
  "майя",
  "клаудия",
  "джорджа",
  "эльвира",
  "марта",
  "дина",
  "яна",
  "оксана",
  "роза",
  "рената",
  "барбара",
  "сара",
  "симона",
  "ангела",
  "луиза",
  "моника",
  "паула",
  "лаура",
  "сандра",
  "нана",
  "кая",
]);

/** A name's word in the nominative. */
function nominative(word: string, kase: NameCase, woman: boolean, first: boolean): string {
  const bare = word.replaceAll("\u00ad", "");
  if (kase === "nominative" || bare.length < 3 || NAME_PARTICLES.has(fold(bare)) || bare.includes(".")) return bare;
  // "Павлом": the vowel flees.
  if (/^Павл(?:а|у|ом)$/.test(bare)) return "Павел";
  const swap = (pattern: RegExp, ending: string): string => bare.replace(pattern, ending);
  if (kase === "instrumental") {
    if (woman && /(?:[ео]в|[иы]н)ой$/.test(bare)) return swap(/ой$/, "а");
    if (woman && /ской$/.test(bare)) return swap(/ой$/, "ая");
    if (/ией$/.test(bare)) return swap(/ей$/, "я");
    if (/ой$/.test(bare) && bare.length > 3) return swap(/ой$/, "а");
    if (/[бвгджзклмнпрстфхчшц]ей$/.test(bare) && !SOFT_NAMES.has(fold(bare)))
      return swap(/ей$/, /[жшчц]ей$/.test(bare) ? "а" : "я");
    if (/ским$|цким$/.test(bare)) return swap(/им$/, "ий");
    if (/(?:[ёео]в|[иы]н)ым$/.test(bare)) return swap(/ым$/, "");
    if (/[^овеи]ым$/.test(bare) && bare.length > 4) return swap(/ым$/, "ый");
    if (/[еуа]ем$/.test(bare)) return swap(/ем$/, "й");
    if (/ием$/.test(bare)) return swap(/ем$/, "й");
    if (/ьем$/.test(bare)) return swap(/ьем$/, "ий");
    if (/[вбпмд]ц[ео]м$/.test(bare)) return swap(/ц[ео]м$/, "ец");
    if (/[чшщжц]ем$/.test(bare)) return swap(/ем$/, "");
    if (/[лрнтд]ем$/.test(bare)) return swap(/ем$/, "ь");
    if (/[бвгджзклмнпрстфх]ом$/.test(bare) && !(first && bare.length < 4)) return swap(/ом$/, "");
    return bare;
  }
  if (kase === "genitive") {
    if (woman && /(?:[ео]в|[иы]н)ой$/.test(bare)) return swap(/ой$/, "а");
    if (woman && /ской$/.test(bare)) return swap(/ой$/, "ая");
    if (/(?:ск|цк)ого$/.test(bare)) return swap(/ого$/, "ий");
    if (/ии$/.test(bare)) return swap(/и$/, "я");
    if (/ы$/.test(bare)) return swap(/ы$/, "а");
    if (woman && /и$/.test(bare)) return swap(/и$/, "а");
    if (/[вбпмд]ца$/.test(bare) && !woman) return swap(/ца$/, "ец");
    if (/[еаи]я$/.test(bare)) return swap(/я$/, "й");
    if (/я$/.test(bare)) return swap(/я$/, "ь");
    if (/[бвгджзклмнпрстфхцчш]а$/.test(bare) && !woman) return swap(/а$/, "");
    return bare;
  }
  if (/(?:ск|цк)ому$/.test(bare)) return swap(/ому$/, "ий");
  if (/[вбпмд]цу$/.test(bare)) return swap(/цу$/, "ец");
  if (/[еаи]ю$/.test(bare)) return swap(/ю$/, "й");
  if (/ю$/.test(bare)) return swap(/ю$/, "ь");
  if (/[бвгджзклмнпрстфхцчш]у$/.test(bare)) return swap(/у$/, "");
  if (woman && /вой$|ной$/.test(bare)) return swap(/ой$/, "а");
  if (woman && /е$/.test(bare)) return swap(/е$/, "а");
  return bare;
}

const SOFT_NAMES: ReadonlySet<string> = new Set(["сергей", "андрей", "алексей", "матвей", "тимофей", "фаддей"]);

/** A whole name in the nominative. @param hint the case of the office before it, where it is known */
export function nominativeName(words: readonly string[], hint?: NameCase): string {
  const kase = caseOf(words, hint);
  const first = fold(words.find((word) => word.length > 2) ?? "");
  const woman =
    kase === "instrumental"
      ? /(?:[бвгджзклмнпрстфх]|и|ь)[ое]й$/.test(first) &&
        /(?:[ео]вой|[иы]ной|ской)$/.test(fold(words.at(-1)!)) &&
        !["николой"].includes(first)
      : kase === "genitive"
        ? /[ыи]$/.test(first) && /(?:[ео]вой|[иы]ной|ской|овны|евны)$/.test(fold(words.at(-1)!))
        : FEMININE_FIRST.test(first) || (kase === "dative" && /е$/.test(first));
  // Initials tell no sex; a surname by itself may.
  const lone =
    kase !== "nominative" &&
    words.filter((word) => word.length > 2 && !word.includes(".")).length === 1 &&
    /(?:[ео]в|[иы]н|ск)ой$/.test(fold(words.at(-1)!));
  return words.map((word, at) => nominative(word, kase, woman || lone, at === 0)).join(" ");
}

/** Patronymics: a first name with one behind it is how somebody is addressed. */
export const PATRONYMIC = /(?:(?:ов|ев|ь)ич(?:а|у|ем|е)?|(?:ов|ев|ич|инич)н(?:а|ы|е|у|ой))$/u;
