/**
 * What a Russian word has in common in all its forms, by the Snowball algorithm for Russian (snowballstem.org, M. Porter and
 * R. Boulton). Letters are small, "е" for "ё", "и" for "й" (src/text/words.ts takes the marks of letters off); endings are
 * written so too, so that words are told alike with and without them.
 */

const VOWEL = /[аеиоуыэюя]/u;

const GERUND_1 = /(?<=[ая])(?:вшись|вши|в)$/u;
const GERUND_2 = /(?:ившись|ывшись|ивши|ывши|ив|ыв)$/u;
const REFLEXIVE = /(?:ся|сь)$/u;
const ADJECTIVE = /(?:ими|ыми|его|ого|ему|ому|ее|ие|ые|ое|еи|ии|ыи|ои|ем|им|ым|ом|их|ых|ую|юю|ая|яя|ою|ею)$/u;
const PARTICIPLE_1 = /(?<=[ая])(?:ем|нн|вш|ющ|щ)$/u;
const PARTICIPLE_2 = /(?:ивш|ывш|ующ)$/u;
const VERB_1 = /(?<=[ая])(?:ете|ите|ешь|нно|ла|на|ли|ем|ло|но|ет|ют|ны|ть|и|л|н)$/u;
const VERB_2 =
  /(?:еите|уите|ила|ыла|ена|ите|или|ыли|ило|ыло|ено|ует|уют|ены|ить|ыть|ишь|еи|уи|ил|ыл|им|ым|ен|ят|ит|ыт|ую|ю)$/u;
const NOUN =
  /(?:иями|иям|иях|ием|ами|еи|ями|ии|ие|ье|иеи|ям|ем|ам|ом|ах|ях|ев|ов|еи|ои|ию|ью|ия|ья|а|е|и|о|у|ы|ь|ю|я)$/u;
const SUPERLATIVE = /(?:еише|еиш)$/u;
const DERIVATIONAL = /(?:ость|ост)$/u;

/** Shorter ones would be shared by words that have nothing in common. */
const SHORTEST = 3;

/**
 * The stem, and that stem's until none is left: "Лавров" loses what looks like an ending of its own, and must be found by "Лаврова".
 * @param word in small letters, without marks
 */
export function stemOf(word: string): string {
  let stem = word;
  for (let next = once(stem); next !== stem && next.length >= SHORTEST; next = once(stem)) stem = next;
  return stem;
}

function once(word: string): string {
  const first = VOWEL.exec(word);
  if (!first) return word;
  // RV: what stands behind the first vowel; R2: behind the second group of a vowel and what is none.
  const from = first.index + 1;
  const start = word.slice(0, from);
  const second = /^[^аеиоуыэюя]*?[аеиоуыэюя][^аеиоуыэюя].*?[аеиоуыэюя][^аеиоуыэюя]/u.exec(word);
  const inner = second ? second[0].length - from : Number.POSITIVE_INFINITY;
  let rest = word.slice(from);
  const without = (endings: RegExp): boolean => {
    const cut = rest.replace(endings, "");
    const found = cut.length < rest.length;
    rest = cut;
    return found;
  };
  if (!without(GERUND_2) && !without(GERUND_1)) {
    without(REFLEXIVE);
    if (without(ADJECTIVE)) {
      if (!without(PARTICIPLE_2)) without(PARTICIPLE_1);
    } else if (!without(VERB_2) && !without(VERB_1)) without(NOUN);
  }
  without(/и$/u);
  const derived = DERIVATIONAL.exec(rest);
  if (derived && derived.index >= inner) rest = rest.slice(0, derived.index);
  if (/нн$/u.test(rest)) rest = rest.slice(0, -1);
  else if (without(SUPERLATIVE)) {
    if (/нн$/u.test(rest)) rest = rest.slice(0, -1);
  } else without(/ь$/u);
  return start + rest;
}
