import { takeNoun } from "./noun-phrases.ts";
import { pushFrame, takesClause, tellsBefore, type Walk } from "./walk.ts";

export function takeRelative(walk: Walk, at: number): void {
  const before = walk.words[at - 1];
  // "of whom", "in which"
  const from = before?.part === "preposition" ? at - 1 : at;
  behindVerb(walk);
  const frame = pushFrame(walk, "relative", from);
  const share =
    before?.part === "preposition" && /^(?:pronoun|determiner|number)$/.test(walk.words[at - 2]?.part ?? "");
  frame.subject = { from: share ? at - 2 : at, next: at + 1 };
  if (walk.pack.grammar.owning.has(walk.words[at]!.lower)) {
    frame.subject = undefined;
    frame.last = { from: at, next: at + 1, oblique: false, fresh: true, pronoun: false, object: false, list: false };
    frame.first = frame.last;
  }
}

export function takeThat(walk: Walk, at: number): void {
  const { words, top } = walk;
  const before = words[at - 1];
  const verb = walk.verbs.at(-1);
  const spoken =
    verb !== undefined &&
    verb.frame === top &&
    (top.last === undefined || top.last.from < verb.from || top.last.next < at);
  const noun = before !== undefined && (before.part === "noun" || before.part === "name" || before.part === "number");
  const tensed = tensedAt(walk, at + 1);
  // "the plan that failed", "the plan that he made"; but "his claim that it failed", "told the court that it failed".
  if (noun && (tensed || !(walk.pack.attribution.nouns.has(before.lower) || tellsBefore(walk, at)))) {
    behindVerb(walk);
    pushFrame(walk, "relative", at).subject = { from: at, next: at + 1 };
    return;
  }
  if (tensed && !spoken) {
    // "That is over": a pronoun.
    takeNoun(walk, at);
    return;
  }
  pushFrame(walk, "complement", at);
  if (tensed) walk.top.subject = { from: at, next: at + 1 };
}

export function takeOpener(walk: Walk, at: number): void {
  const { top } = walk;
  if (top.kind === "adverbial" && top.verb === undefined && top.last === undefined) return;
  // A clause behind another inside the same one: "when he came, because …".
  pushFrame(
    walk,
    walk.pack.grammar.clauseOpeners.has(walk.words[at]!.lower) && top.verb !== undefined ? "complement" : "adverbial",
    at,
  );
}

/** "said the man who …": what stands behind the verb opens a clause of its own, whose verb comes later. */
export function behindVerb(walk: Walk, noun = walk.top.last): void {
  if (walk.top.verb === undefined || !noun || !takesClause(walk, noun)) return;
  const frame = pushFrame(walk, "complement", noun.from);
  frame.first = noun;
  frame.last = noun;
}

export function tensedAt(walk: Walk, at: number): boolean {
  const { words } = walk;
  let next = at;
  while (words[next]?.part === "adverb") next++;
  const word = words[next];
  if (!word) return false;
  if (word.part === "be" || word.part === "have" || word.part === "modal" || word.part === "do") return true;
  return word.part === "verb" && (word.forms.has("past") || word.forms.has("third") || word.forms.has("base"));
}
