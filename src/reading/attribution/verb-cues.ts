import type { AttributionVerb } from "../../languages/attribution.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import { type Cue, newCue } from "./clause.ts";
import { quotes } from "./contents.ts";
import { contentEnd } from "./ends.ts";
import type { Sentence, Verb } from "./frames.ts";
import type { Range } from "./range.ts";
import { nounEnd, speaks, withAppositions } from "./sources.ts";
import type { Word } from "./word.ts";

export function verbCue(sentence: Sentence, verb: Verb, pack: LanguagePack): Cue | undefined {
  const { words } = sentence;
  if (verb.copula) return undefined;
  const match = phraseAt(words, verb.head, pack.attribution.verbs);
  if (!match) return undefined;
  const cue = newCue({
    from: verb.from,
    next: match.next,
    head: verb.head,
    frames: match.entry.frames,
    source: verb.subject,
    rule: "clause",
    verb,
  });
  if (verb.passive) return passive(sentence, cue, verb, pack);
  if (verb.form === "finite" && verb.from === verb.head) {
    const behind = subjectBehind(sentence, cue, pack);
    if (behind) {
      cue.source = behind;
      cue.inverted = true;
      cue.rule = "turned-round";
      return cue;
    }
  }
  if (!cue.source) return undefined;
  cue.source = author(sentence, verb, pack) ?? cue.source;
  if (verb.form === "infinitive" && !(speaks(words, cue.source, pack) && leansOn(sentence, verb))) return undefined;
  return cue;
}

/** "filed a motion arguing", "sent a letter that says": who says it is who sent it. */
function author({ words, verbs }: Sentence, verb: Verb, pack: LanguagePack): Range | undefined {
  const { subject, frame } = verb;
  if (!subject) return undefined;
  const relative =
    frame.kind === "relative" && (words[subject.from]!.part === "that" || words[subject.from]!.part === "relative");
  if (!relative && verb.form !== "ing") return undefined;
  const text = relative ? frame.from - 1 : subject.next - 1;
  const governor = verbs.findLast((other) => other.from < (relative ? text : subject.from) && other.form === "finite");
  if (
    !governor?.subject ||
    governor === verb ||
    governor.passive ||
    !pack.attribution.words.sending.has(words[governor.head]!.lower)
  )
    return undefined;
  for (let at = text; at >= governor.next; at--)
    if (pack.attribution.texts.has(pack.offices.singular(words[at]!.lower)))
      return speaks(words, governor.subject, pack) ? governor.subject : undefined;
  return undefined;
}

/** "seemed to suggest", "met the envoys to discuss": it goes with a verb that does something, not "there are ways to discuss". */
function leansOn({ words, verbs }: Sentence, verb: Verb): boolean {
  const governor = verbs.findLast((other) => other.from < verb.from);
  const after = words[verb.next];
  if (after?.part === "that" || after?.part === "quote") return true;
  if (governor?.next === verb.from - 1 && words[verb.from - 1]!.part === "preposition") return true;
  if (governor && words[verb.from - 1]!.part === "noun")
    return !governor.copula && words[governor.head]!.part === "verb";
  let at = verb.from - 1;
  while (words[at]?.part === "adverb") at--;
  const before = words[at];
  return before !== undefined && /^(?:verb|time|name|quote|pronoun)$/.test(before.part);
}

/** "…, said Ana Orlo, the minister": the subject behind the verb. */
function subjectBehind(sentence: Sentence, cue: Cue, pack: LanguagePack): Range | undefined {
  const { words } = sentence;
  const before = words[cue.from - 1];
  const quoted = before?.part === "quote" || (before?.text === "," && words[cue.from - 2]?.part === "quote");
  if (!quoted && before?.text !== ",") return undefined;
  if (!cue.frames.has("clause") && !(quoted && quotes(cue))) return undefined;
  if (words[cue.next]?.part === "pronoun" && quoted) return { from: cue.next, next: cue.next + 1 };
  const next = nounEnd(words, cue.next, pack);
  if (next === cue.next) return undefined;
  const stop = words[next];
  const ends =
    stop === undefined ||
    stop.part === "mark" ||
    stop.part === "preposition" ||
    stop.part === "time" ||
    stop.part === "relative" ||
    stop.part === "opener";
  if (!quoted && (!ends || closesAside(sentence, cue))) return undefined;
  return withAppositions(words, { from: cue.next, next }, pack);
}

/** ", the minister, said": the comma before closes an aside of the subject. */
function closesAside(sentence: Sentence, cue: Cue): boolean {
  const { verb } = cue;
  return (
    verb?.subject !== undefined &&
    verb.joined === undefined &&
    verb.subject.next === cue.from - 1 &&
    sentence.words[cue.next]?.part !== "name"
  );
}

/** "was accused of", "is expected to", "were reported by". */
function passive(sentence: Sentence, cue: Cue, verb: Verb, pack: LanguagePack): Cue | undefined {
  const { words } = sentence;
  const { subject } = verb;
  if (!subject) return undefined;
  const { frames } = cue;
  if (!frames.has("nominal") && !frames.has("as") && !frames.has("clause") && !frames.has("asked")) return undefined;
  for (let at = cue.next; at < cue.next + 6 && at < words.length; at++) {
    if (!pack.grammar.by.has(words[at]!.lower) || words[at]!.part !== "preposition") continue;
    const next = nounEnd(words, at + 1, pack);
    if (next === at + 1) break;
    cue.source = { from: at + 1, next };
    cue.content = [subject];
    cue.rule = "agent";
    return cue;
  }
  if (verb.form !== "finite" || !pack.attribution.hearsay.has(words[verb.head]!.lower)) return undefined;
  const end = contentEnd(sentence, cue, cue.next, false, pack);
  cue.rule = "hearsay";
  cue.source = undefined;
  cue.content = end > cue.next ? [subject, { from: cue.next, next: end }] : [subject];
  return cue;
}

/** The longest entry of a table at a word; adverbs and times may stand inside a phrase: "spoke Friday about". */
function phraseAt(
  words: readonly Word[],
  at: number,
  table: ReadonlyMap<string, AttributionVerb>,
): { next: number; entry: AttributionVerb } | undefined {
  const first = words[at];
  if (first?.kind !== "word") return undefined;
  const plain = table.get(first.lower);
  let best = plain && { next: at + 1, entry: plain };
  let phrase = first.lower;
  let next = at + 1;
  for (let taken = 1; taken < 5; taken++) {
    let inner = next;
    while (inner < next + 4 && (words[inner]?.part === "adverb" || words[inner]?.part === "time")) inner++;
    if (words[inner]?.kind !== "word") break;
    phrase = `${phrase} ${words[inner]!.lower}`;
    next = inner + 1;
    const entry = table.get(phrase);
    // "agreed to talks" is a phrase, "agreed to talk" an infinitive.
    if (entry && words[inner]!.part !== "to") best = { next, entry };
  }
  return best;
}
