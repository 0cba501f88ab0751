import type { VerbForm } from "../../languages/attribution.ts";
import { infinitiveAhead, nounAhead, objectAhead } from "./ahead.ts";
import type { Item } from "./units.ts";
import type { Word } from "./word.ts";
import { adverbial, formsOf, type Tagging, verbLike } from "./word.ts";

export function isVerb(
  tagging: Tagging,
  at: number,
  item: Item,
  forms: ReadonlySet<VerbForm>,
  last: Word | undefined,
): boolean {
  const { attribution } = tagging.pack;
  const either = attribution.alsoNouns.has(item.lower);
  const past = forms.has("past") || forms.has("participle");
  const next = tagging.items[at + 1];
  const nounNext =
    next?.kind === "word" &&
    !verbLike(tagging, next) &&
    nounAhead(tagging, at + 1) &&
    !adverbial(tagging, at + 1) &&
    (!next.capital || tagging.titled);
  if (
    !last ||
    (last.part === "quote" && /[,.?!]\P{L}*$/u.test(last.text) && past && !attribution.words.speaking.has(item.lower))
  ) {
    if (last && next?.capital && verbComes(tagging, at)) return false;
    if (forms.has("ing")) return !(either && nounNext);
    if (past && !forms.has("base")) return !nounNext;
    return forms.has("base") && !either && objectAhead(tagging, at) && !item.capital;
  }
  switch (last.part) {
    case "modal":
    case "do":
    case "to":
      return forms.has("base");
    case "be":
      return forms.has("ing") || forms.has("participle") || forms.has("past");
    case "have":
      return past;
    case "pronoun":
      if (last.helped) return past || forms.has("base") || forms.has("ing");
      return past || forms.has("ing") || forms.has("base") || forms.has("third");
    case "determiner":
    case "owner":
      return false;
    case "number":
      return past ? !nounNext : forms.has("ing") && objectAhead(tagging, at);
    case "preposition":
      return forms.has("ing") ? !either || objectAhead(tagging, at) : false;
    case "relative":
    case "that":
    case "opener":
      if (tagging.pack.grammar.determiners.has(last.lower) && last.part === "relative") return false;
      if (forms.has("ing")) return true;
      if (past) return !nounNext || !forms.has("participle") || last.part === "relative";
      return (
        (forms.has("third") || forms.has("base")) && (last.part === "relative" || !either || objectAhead(tagging, at))
      );
    case "coordinator":
    case "mark":
      if (forms.has("ing")) return !(either && nounNext);
      if (past) return !(nounNext && forms.has("participle")) || listed(tagging, at) || standsAlone(tagging, at);
      if (forms.has("third")) return !either || objectAhead(tagging, at) || standsAlone(tagging, at);
      return !either
        ? last.part === "coordinator" || objectAhead(tagging, at)
        : last.part === "coordinator" && objectAhead(tagging, at);
    case "verb":
      // "forced him", "went missing"; behind a verb a bare form is a noun or an adjective.
      if (forms.has("ing")) return !(either && nounNext);
      if (
        past &&
        tagging.words[at - 2]?.part === "pronoun" &&
        /^(?:noun|name|pronoun)$/.test(tagging.words[at - 3]?.part ?? "")
      )
        return true;
      return (
        past &&
        (attribution.words.speaking.has(item.lower) || (!forms.has("base") && !nounNext && objectAhead(tagging, at)))
      );
    default:
      break;
  }
  // Behind a noun, a name, a time or a quotation.
  if (forms.has("ing")) return !nounNext || !either;
  if (past && !(forms.has("base") && forms.has("participle") && either)) return true;
  const ahead = objectAhead(tagging, at);
  if (forms.has("third") && (!isPlural(tagging, last) || last.part === "name"))
    return !either || ahead || (last.part === "name" && hasVerbSign(tagging, at)) || standsAlone(tagging, at);
  if (forms.has("base")) {
    if (isPlural(tagging, last) || isJoined(tagging, at))
      return !either || ahead || hasVerbSign(tagging, at) || standsAlone(tagging, at);
    if (pluralHead(tagging, at)) return either ? ahead || hasVerbSign(tagging, at) : true;
    return !either && (ahead || past);
  }
  return forms.has("third") ? !either : past;
}

/** Nothing else in its clause can be the verb: "Velland plans talks with Orsania". */
export function standsAlone(tagging: Tagging, at: number): boolean {
  const ends = (word: Item): boolean => word.kind === "mark" && /^[,;:—–―?!()]$/.test(word.text);
  for (let back = at - 1; back >= 0; back--) {
    const word = tagging.words[back]!;
    if (ends(word) || word.part === "opener" || word.part === "that" || word.part === "relative") break;
    if (word.part === "verb" ? !word.forms.has("ing") : /^(?:be|have|do|modal)$/.test(word.part)) return false;
  }
  const { grammar, attribution } = tagging.pack;
  if (attribution.shapes.adjective.test(tagging.items[at - 1]?.lower ?? "")) return false;
  const after = tagging.items[at + 1];
  // A verb is hardly followed by a verb: "averages show".
  if (after?.kind === "word" && !after.capital) {
    const forms = formsOf(tagging, after);
    if (
      (forms.has("base") || forms.has("third")) &&
      !grammar.determiners.has(after.lower) &&
      (!nounAhead(tagging, at + 1) || objectAhead(tagging, at + 1))
    )
      return false;
  }
  for (let ahead = at + 1; ahead < tagging.items.length; ahead++) {
    const item = tagging.items[ahead]!;
    if (ends(item)) break;
    if (item.kind !== "word") continue;
    if (
      attribution.words.relatives.has(item.lower) ||
      attribution.words.openers.has(item.lower) ||
      grammar.complementizers.has(item.lower)
    )
      break;
    if (verbLike(tagging, item)) return false;
    if (item.capital && !tagging.titled) continue;
    const before = tagging.items[ahead - 1]!;
    if (before.kind === "possessive" || grammar.determiners.has(before.lower) || grammar.prepositions.has(before.lower))
      continue;
    const forms = formsOf(tagging, item);
    if (attribution.alsoNouns.has(item.lower) || grammar.by.has(tagging.items[ahead + 1]?.lower ?? "")) continue;
    if (forms.has("past") || forms.has("third")) return false;
    if (forms.has("base") && ahead > at + 1 && attribution.shapes.plural.test(tagging.items[ahead - 1]!.lower))
      return false;
  }
  const next = tagging.items[at + 1];
  return next !== undefined && next.kind !== "possessive" && next.kind !== "mark";
}

/** Another verb comes in its clause: "retired general Ana Orlo said". */
export function verbComes(tagging: Tagging, at: number): boolean {
  for (let ahead = at + 1; ahead < tagging.items.length && ahead < at + 16; ahead++) {
    const item = tagging.items[ahead]!;
    if (item.kind === "mark" && item.text !== ".") return false;
    if (tagging.pack.attribution.words.speaking.has(item.lower)) return true;
  }
  return false;
}

/** What follows hardly follows a noun: "to", a number, and behind "…, experts" the comma of "…, experts note, …". */
export function hasVerbSign(tagging: Tagging, at: number): boolean {
  const next = tagging.items[at + 1];
  if (!next) return false;
  if (next.text === "," || (next.text === "." && at + 2 === tagging.items.length)) {
    let back = at - 1;
    while (back > 0 && /^(?:noun|name|determiner|preposition|adverb)$/.test(tagging.words[back]!.part)) back--;
    const frames = tagging.pack.attribution.verbs.get(tagging.items[at]!.lower)?.frames;
    return back > 0 && tagging.words[back]!.text === "," && frames?.has("clause") === true;
  }
  return (
    next.kind === "number" ||
    next.text === "$" ||
    (infinitiveAhead(tagging, at + 1) && tagging.pack.grammar.to.has(next.lower))
  );
}

/** "met the envoys and accused officials": a verb that has a tense goes before, and no other word of this kind. */
export function listed(tagging: Tagging, at: number): boolean {
  const before = tagging.words[at - 2];
  if (!before || before.forms.has("participle") || before.part === "determiner") return false;
  return tagging.words.some(
    (word) => word.part === "be" || word.part === "have" || (word.part === "verb" && word.forms.has("past")),
  );
}

export function isPlural(tagging: Tagging, word: Word): boolean {
  return (
    (tagging.pack.attribution.shapes.plural.test(word.lower) && word.part !== "verb") ||
    tagging.pack.attribution.words.plurals.has(word.lower) ||
    word.kind === "number"
  );
}

/** "advisers to the president say": a plural before the prepositions. */
export function pluralHead(tagging: Tagging, at: number): boolean {
  for (let back = at - 1; back > 0 && at - back < 16; back--) {
    const word = tagging.words[back]!;
    if (
      word.part === "preposition" &&
      isPlural(tagging, tagging.words[back - 1]!) &&
      tagging.words[back - 1]!.part === "noun"
    )
      return true;
    if (!/^(?:name|noun|determiner|owner|number|adverb|preposition|time)$/.test(word.part) && word.text !== ".")
      return false;
  }
  return false;
}

/** "Ana and Bela say". */
export function isJoined(tagging: Tagging, at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back < 8; back--) {
    const word = tagging.words[back]!;
    if (word.part === "coordinator") return !tagging.pack.attribution.words.contrasts.has(word.lower);
    if (!/^(?:name|noun|determiner|owner|number|adverb)$/.test(word.part)) return false;
  }
  return false;
}
