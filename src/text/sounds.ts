import { familyPinyinOf, pinyinOf } from "./pinyin.ts";

/**
 * How words of different scripts sound, as far as consonants tell: enough to see that two spellings may be one foreign name, and
 * never enough to say so. Vowels are left out, since each script hears them in its own way.
 */

/** Classes of consonants that the scripts take for one another; a sound may be heard as several. */
const P = 1;
const T = 2;
const K = 4;
const F = 8;
const S = 16;
const L = 32;
const M = 64;
const N = 128;
const H = 256;

/** One sound: the classes it may be heard as, and from 0 to 1 how much it matters that it is missing on the other side. */
export interface Sound {
  classes: number;
  weight: number;
}

const sound = (classes: number, weight = 1): Sound => ({ classes, weight });
/** Longer than any name's word; what is behind it is not heard. */
const LONGEST = 60;

const LATIN: readonly (readonly [pattern: RegExp, sounds: readonly Sound[]])[] = [
  [/shch|tsch|dzh|tch|sch|sh|zh|ts|tz|cz|sz|dz/y, [sound(S)]],
  [/dj/y, [sound(S | T)]],
  [/ch/y, [sound(S | K | H)]],
  [/kh|gh/y, [sound(K | H, 0.5)]],
  [/ph/y, [sound(F)]],
  [/th/y, [sound(T | S)]],
  [/ck|qu/y, [sound(K)]],
  [/x/y, [sound(S | K | H)]],
  [/ng(?![aeiouy])/y, [sound(N | M, 0.8)]],
  [/c(?=[aoulr])/y, [sound(K)]],
  [/[cq]/y, [sound(K | S)]],
  [/g(?=[eiy])/y, [sound(K | S)]],
  [/[gk]/y, [sound(K)]],
  [/j/y, [sound(S | H | T, 0.4)]],
  [/h/y, [sound(H, 0.3)]],
  [/w/y, [sound(F, 0.4)]],
  [/[vf]/y, [sound(F)]],
  [/[bp]/y, [sound(P)]],
  [/[dt]/y, [sound(T)]],
  [/z/y, [sound(S | T)]],
  [/s/y, [sound(S)]],
  [/[lr](?![aeiouy])/y, [sound(L, 0.3)]],
  [/[lr]/y, [sound(L)]],
  [/[mn](?![aeiouy])/y, [sound(M | N, 0.8)]],
  [/m/y, [sound(M)]],
  [/n/y, [sound(N)]],
];

const CYRILLIC: readonly (readonly [pattern: RegExp, sounds: readonly Sound[]])[] = [
  [/дж/y, [sound(S | T)]],
  [/тс|[жзсцчшщ]/y, [sound(S)]],
  [/[бп]/y, [sound(P)]],
  [/[вф]/y, [sound(F)]],
  [/[гґ]/y, [sound(K | H, 0.7)]],
  [/х/y, [sound(H | K, 0.5)]],
  [/к/y, [sound(K)]],
  [/[дт]/y, [sound(T)]],
  [/[лр](?![аеёиоуыэюяіїє])/y, [sound(L, 0.3)]],
  [/[лр]/y, [sound(L)]],
  [/[мн](?![аеёиоуыэюяіїє])/y, [sound(M | N, 0.8)]],
  [/м/y, [sound(M)]],
  [/н/y, [sound(N)]],
];

/** What the head of a syllable of Pinyin stands for in foreign names, by the practice of Xinhua (世界人名翻译大辞典). */
const HEADS: Record<string, Sound | undefined> = {
  b: sound(P),
  p: sound(P),
  m: sound(M),
  f: sound(F),
  d: sound(T),
  t: sound(T),
  n: sound(N),
  l: sound(L),
  g: sound(K),
  k: sound(K),
  h: sound(H | K | F, 0.4),
  j: sound(S | K | T),
  q: sound(S | K | T),
  x: sound(S | H | K, 0.8),
  zh: sound(S),
  ch: sound(S),
  sh: sound(S),
  z: sound(S),
  c: sound(S),
  s: sound(S),
  r: sound(S | L),
  w: sound(F, 0.4),
};

/** Characters that stand for a bare consonant. */
const BARE: Record<string, Sound> = {
  尔: sound(L, 0.3),
  厄: sound(L, 0.3),
  姆: sound(M | N, 0.8),
  恩: sound(N | M, 0.8),
  约: sound(S, 0.3),
  耶: sound(S, 0.2),
  雅: sound(S, 0.2),
};

function heard(word: string, table: typeof LATIN): Sound[] {
  const sounds: Sound[] = [];
  for (let at = 0; at < word.length; ) {
    let next = at + 1;
    for (const [pattern, made] of table) {
      pattern.lastIndex = at;
      const hit = pattern.exec(word);
      if (!hit) continue;
      sounds.push(...made);
      next = at + hit[0].length;
      break;
    }
    // A doubled letter is heard once.
    while (next < word.length && word[next] === word[next - 1]) next++;
    at = next;
  }
  return sounds;
}

function heardHan(word: string): Sound[] {
  const sounds: Sound[] = [];
  for (const [at, character] of [...word].entries()) {
    const bare = BARE[character];
    if (bare) {
      sounds.push(bare);
      continue;
    }
    const syllable = (at === 0 ? familyPinyinOf(character) : undefined) ?? pinyinOf(character);
    if (syllable === undefined) {
      sounds.push(sound(0));
      continue;
    }
    const head = HEADS[/^(?:[zcs]h|[^aeiouyv])/.exec(syllable)?.[0] ?? ""];
    if (head) sounds.push(head);
    if (/n(?:g)?$/.test(syllable)) sounds.push(sound(N | M, 0.7));
  }
  return sounds;
}

/** The sounds of one word of a name, in Latin, Cyrillic or Chinese script; none where the script is another. */
export function soundsOf(word: string): Sound[] {
  const small = word
    .slice(0, LONGEST)
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\u0438\u0306/g, "й")
    .replace(/\p{M}/gu, "");
  if (/\p{sc=Han}/u.test(small)) return heardHan(small.replace(/[^\p{sc=Han}]/gu, ""));
  return heard(small, /\p{sc=Cyrl}/u.test(small) ? CYRILLIC : LATIN);
}

/**
 * How near two rows of sounds are: 1 where each has its like in the other, in order; 0 where there is nothing to go by.
 * The time is that of the product of their lengths, and words are cut at 60 letters.
 */
export function nearness(a: readonly Sound[], b: readonly Sound[]): number {
  const weight = (sounds: readonly Sound[]): number => sounds.reduce((sum, one) => sum + one.weight, 0);
  const most = Math.max(weight(a), weight(b));
  if (Math.min(weight(a), weight(b)) < 0.9) return 0;
  let row = [0];
  for (const one of b) row.push(row.at(-1)! + one.weight);
  for (const one of a) {
    const next = [row[0]! + one.weight];
    for (let at = 0; at < b.length; at++) {
      const other = b[at]!;
      const like = (one.classes & other.classes) !== 0 ? row[at]! : row[at]! + Math.max(one.weight, other.weight) + 0.3;
      next.push(Math.min(like, row[at + 1]! + one.weight, next[at]! + other.weight));
    }
    row = next;
  }
  return Math.max(0, 1 - row[b.length]! / most);
}
