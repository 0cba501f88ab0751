import type { LanguagePack } from "../../languages/pack.ts";
import type { Range } from "./range.ts";
import type { Word } from "./word.ts";

/** A verb with its auxiliaries and the adverbs among them: "has not yet said", "to accuse", "claiming". */
export interface Group extends Range {
  /** Index of the verb itself. */
  head: number;
  form: "finite" | "ing" | "infinitive" | "participle";
  passive: boolean;
  modal: boolean;
  negated: boolean;
  /** The verb is "be" itself. */
  copula: boolean;
}

/** The verbs of a sentence, in order. */
export function groupsOf(words: readonly Word[], pack: LanguagePack): Group[] {
  const found: Group[] = [];
  for (let at = 0; at < words.length; at++) {
    const group = groupAt(words, at, pack);
    if (!group) continue;
    found.push(group);
    at = group.next - 1;
  }
  return found;
}

const HELPS: ReadonlySet<string> = new Set(["be", "have", "do", "modal", "to"]);

function groupAt(words: readonly Word[], start: number, pack: LanguagePack): Group | undefined {
  const { negations } = pack.grammar;
  const { shapes } = pack.attribution;
  const { untensed } = pack.attribution.words;
  const first = words[start]!;
  const helped = words[start - 1]?.helped === true;
  if (!HELPS.has(first.part) && first.part !== "verb") return undefined;
  let at = start;
  let head = -1;
  let be = helped && shapes.helpedBe.test(words[start - 1]!.lower);
  let have = helped && !be;
  let modal = false;
  let infinitive = false;
  let negated = false;
  let ing = false;
  let tensed = helped;
  for (; at < words.length; at++) {
    const word = words[at]!;
    if (word.part === "adverb" && at > start) {
      if (negations.has(word.lower)) negated = true;
      continue;
    }
    if (negations.has(word.lower) || shapes.negated.test(word.lower)) negated = true;
    if (word.part === "to") {
      if (at > start) break;
      infinitive = true;
    } else if (word.part === "modal" || word.part === "do") {
      if (be || have || modal) break;
      modal ||= word.part === "modal";
      tensed = true;
      if (word.part === "do" && !wantsVerb(words, at)) {
        head = at;
        at++;
        break;
      }
    } else if (word.part === "have") {
      if (untensed.has(word.lower)) ing = !tensed;
      else if (!infinitive) tensed = true;
      head = at;
      if (!wantsVerb(words, at)) {
        at++;
        break;
      }
      have = true;
    } else if (word.part === "be") {
      if (untensed.has(word.lower) && !have) ing = !tensed && !infinitive;
      else if (!infinitive && !have) tensed = true;
      be = true;
      head = at;
    } else if (word.part === "verb") {
      if (be && !word.forms.has("ing") && !word.forms.has("participle") && !word.forms.has("past")) break;
      head = at;
      at++;
      break;
    } else break;
  }
  if (head < 0) {
    // "Did the minister say …?": the verb comes behind the subject.
    if (first.part === "do" || first.part === "modal")
      return {
        from: start,
        head: start,
        next: start + 1,
        form: "finite",
        passive: false,
        modal,
        negated,
        copula: true,
      };
    return undefined;
  }
  let next = head + 1;
  const verb = words[head]!;
  const copula = verb.part === "be";
  if (copula) while (next < words.length && words[next]!.part === "adverb" && negations.has(words[next]!.lower)) next++;
  const lexical = verb.part === "verb";
  const passive = lexical && be && !verb.forms.has("ing") && (verb.forms.has("participle") || verb.forms.has("past"));
  let form: Group["form"] = "finite";
  if (infinitive) form = "infinitive";
  else if (ing) form = "ing";
  else if (lexical && !tensed && head === start + countAdverbs(words, start, head)) {
    if (verb.forms.has("ing") && !be) form = "ing";
    else if (!verb.forms.has("past") && !verb.forms.has("third") && !verb.forms.has("base")) form = "participle";
  }
  return { from: start, head, next, form, passive, modal, negated, copula };
}

function countAdverbs(words: readonly Word[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (words[at]!.part === "adverb") count++;
  return count;
}

/** An auxiliary whose verb comes: "has (not yet) said", against "has a plan". */
function wantsVerb(words: readonly Word[], at: number): boolean {
  let next = at + 1;
  while (words[next]?.part === "adverb") next++;
  const part = words[next]?.part;
  return part === "verb" || part === "be" || part === "have";
}
