import { isSyllable } from "./pinyin.ts";

/** Chinese names in Russian, by the system of Palladius: from syllables of Pinyin to Cyrillic, which is one way for each. */

const INITIALS: Record<string, string> = {
  b: "б",
  p: "п",
  m: "м",
  f: "ф",
  d: "д",
  t: "т",
  n: "н",
  l: "л",
  g: "г",
  k: "к",
  h: "х",
  j: "цз",
  q: "ц",
  x: "с",
  zh: "чж",
  ch: "ч",
  sh: "ш",
  r: "ж",
  z: "цз",
  c: "ц",
  s: "с",
};

const pairs = (text: string): Record<string, string> =>
  Object.fromEntries(text.split(" ").map((pair) => pair.split("=") as [string, string]));

const FINALS = pairs(
  "a=а an=ань ang=ан ai=ай ao=ао e=э ei=эй en=энь eng=эн i=и ia=я ian=янь iang=ян iao=яо ie=е in=инь ing=ин iu=ю iong=юн ong=ун o=о ou=оу u=у ua=уа uan=уань uang=уан uai=уай ui=уй un=унь uo=о v=юй ve=юэ van=юань vn=юнь",
);
/** Syllables without a consonant at their head. */
const WHOLE = pairs(
  "a=а an=ань ang=ан ai=ай ao=ао e=э en=энь er=эр ou=оу yi=и ya=я yan=янь yang=ян yao=яо ye=е yin=инь ying=ин you=ю yong=юн wu=у wa=ва wan=вань wang=ван wai=вай wei=вэй wen=вэнь weng=вэн wo=во yu=юй yue=юэ yuan=юань yun=юнь",
);

/** @param syllable of Pinyin without its tone @returns it in Cyrillic, small letters; the syllable itself where it is none */
export function palladius(syllable: string): string {
  const whole = WHOLE[syllable];
  if (whole !== undefined) return whole;
  const initial = /^(?:[zcs]h|[^aeiouv])/.exec(syllable)?.[0] ?? "";
  let final = syllable.slice(initial.length);
  // After j, q, x a written u is ü.
  if (/^[jqx]$/.test(initial)) final = final.replace(/^u/, "v");
  // "zhi", "si": the vowel is another one, written ы behind hissing sounds of the teeth.
  if (final === "i" && /^(?:z|c|s)$/.test(initial)) return `${INITIALS[initial]}ы`;
  // "chun", "xuan": this vowel has its soft sign as the others do.
  const [head, tail] = [INITIALS[initial], FINALS[final]];
  return head === undefined || tail === undefined ? syllable : `${head}${tail}`;
}

/** A word of Pinyin cut into syllables: "jianguo" is "jian", "guo". The longest first; undefined where it is no such word. */
export function syllablesOf(word: string): string[] | undefined {
  const small = word
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{M}'’-]/gu, "");
  if (!/^[a-z]{1,24}$/.test(small)) return undefined;
  const cut = (from: number): string[] | undefined => {
    if (from === small.length) return [];
    for (let length = Math.min(6, small.length - from); length > 0; length--) {
      const syllable = small.slice(from, from + length);
      const rest = isSyllable(syllable) ? cut(from + length) : undefined;
      if (rest) return [syllable, ...rest];
    }
    return undefined;
  };
  return cut(0);
}
