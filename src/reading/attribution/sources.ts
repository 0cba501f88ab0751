import type { LanguagePack } from "../../languages/pack.ts";
import type { Range } from "./range.ts";
import type { Word } from "./word.ts";

/** Words that may stand in a noun phrase. */
const NOMINAL: ReadonlySet<string> = new Set(["name", "noun", "number", "pronoun", "determiner", "owner", "quote"]);

/** The end of the noun phrase that begins here, prepositions that tie nouns included; `from` where none does. */
export function nounEnd(words: readonly Word[], from: number, pack: LanguagePack): number {
  let at = from;
  for (; at < words.length && at - from < 40; at++) {
    const word = words[at]!;
    if (word.text === "(") {
      let close = at + 1;
      while (close < words.length && close < at + 14 && words[close]!.text !== ")") close++;
      if (words[close]?.text !== ")") break;
      at = close;
      continue;
    }
    if (word.part === "mark") {
      // "Rep. Ana Orlo", "J. Tirn"
      if (
        (word.text === "." || word.text === "-" || word.text === "’") &&
        at > from &&
        at + 1 < words.length &&
        NOMINAL.has(words[at + 1]!.part) &&
        words[at + 1]!.part !== "quote"
      )
        continue;
      break;
    }
    if (NOMINAL.has(word.part)) {
      if (word.part === "quote" && word.end - word.start > 40) break;
      if (at > from && word.part === "pronoun" && words[at - 1]!.part !== "preposition") break;
      if (
        at > from &&
        word.part === "determiner" &&
        !/^(?:preposition|coordinator|determiner)$/.test(words[at - 1]!.part)
      )
        break;
      continue;
    }
    if (at === from)
      return word.part === "adverb" && NOMINAL.has(words[at + 1]?.part ?? "") ? nounEnd(words, at + 1, pack) : from;
    const next = words[at + 1];
    if (
      word.part === "preposition" &&
      pack.attribution.words.ties.has(word.lower) &&
      next &&
      NOMINAL.has(next.part) &&
      next.part !== "quote"
    )
      continue;
    if (
      word.part === "coordinator" &&
      next &&
      NOMINAL.has(next.part) &&
      next.part !== "pronoun" &&
      !verbBehind(words, at + 1)
    )
      continue;
    break;
  }
  return at;
}

/** "and the minister said": the noun behind "and" has a verb of its own. */
function verbBehind(words: readonly Word[], from: number): boolean {
  for (let at = from; at < words.length && at < from + 8; at++) {
    const { part } = words[at]!;
    if (part === "verb" || part === "be" || part === "have" || part === "modal") return true;
    if (!NOMINAL.has(part)) return false;
  }
  return false;
}

/** "Ana Orlo, the minister, …": with what is put beside the name. */
export function withAppositions(words: readonly Word[], noun: Range, pack: LanguagePack): Range {
  let { next } = noun;
  while (words[next]?.text === ",") {
    const first = words[next + 1];
    if (
      !first ||
      (first.part !== "determiner" && first.part !== "noun" && first.part !== "number" && first.part !== "name")
    )
      break;
    let end = nounEnd(words, next + 1, pack);
    if (end === next + 1) break;
    let stop = words[end];
    if (stop?.part === "verb" && !stop.forms.has("ing") && !stop.forms.has("participle")) break;
    if (stop?.part === "be" || stop?.part === "have" || stop?.part === "modal") break;
    // What stands behind the noun belongs to it up to the next comma: "an adviser who works on trade".
    while (
      stop &&
      stop.text !== "," &&
      stop.text !== ";" &&
      stop.part !== "quote" &&
      !(stop.text === "." && end === words.length - 1)
    ) {
      end++;
      stop = words[end];
    }
    next = end;
  }
  return { from: noun.from, next };
}

/** "his claim", "the minister’s claim": whose the noun is. */
export function ownerBefore(words: readonly Word[], noun: number, pack: LanguagePack): Range | undefined {
  let at = noun;
  while (
    at > 0 &&
    (words[at - 1]!.part === "noun" || words[at - 1]!.part === "adverb" || words[at - 1]!.part === "number")
  )
    at--;
  const before = words[at - 1];
  if (!before) return undefined;
  if (pack.grammar.owning.has(before.lower) && before.kind === "word") return { from: at - 1, next: at };
  if (before.part !== "owner") return undefined;
  let from = at - 1;
  while (
    from > 0 &&
    NOMINAL.has(words[from - 1]!.part) &&
    words[from - 1]!.part !== "quote" &&
    words[from - 1]!.part !== "pronoun"
  ) {
    from--;
    if (words[from]!.part === "determiner") break;
  }
  return from < at - 1 ? { from, next: at } : undefined;
}

/** Somebody who can say or want something: a name, a pronoun for persons, a noun for persons, bodies or texts. */
export function speaks(words: readonly Word[], noun: Range, pack: LanguagePack): boolean {
  const { attribution, offices } = pack;
  let head: Word | undefined;
  for (let at = noun.from; at < noun.next; at++) {
    const word = words[at]!;
    if (/^(?:preposition|mark|relative|that|verb|be|coordinator|to)$/.test(word.part) && head) break;
    if (word.part === "relative") return true;
    if (/^(?:name|noun|pronoun|number|determiner|quote)$/.test(word.part)) head = word;
  }
  if (!head || head.part === "name") return true;
  if (head.part === "pronoun" || head.part === "determiner") return !attribution.words.things.has(head.lower);
  const singular = offices.singular(head.lower);
  return (
    head.capital ||
    attribution.speakers.has(head.lower) ||
    attribution.speakers.has(singular) ||
    attribution.shapes.speaker.test(head.lower)
  );
}
