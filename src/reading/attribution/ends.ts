import type { LanguagePack } from "../../languages/pack.ts";
import type { Cue } from "./clause.ts";
import type { Sentence, Verb } from "./frames.ts";
import type { Word } from "./word.ts";

/** Where the words that a cue takes end: with its clause, or before what is not theirs. */
export function contentEnd(sentence: Sentence, cue: Cue, from: number, clausal: boolean, pack: LanguagePack): number {
  const { words, verbs } = sentence;
  const frame = cue.verb?.frame;
  const around = frame && frame.kind !== "main" ? frame.next : words.length;
  const least = Math.min(from + 1, words.length);
  const limit = Math.max(Math.min(around, sentence.opened.get(from)?.next ?? words.length), least);
  const name = clausal ? -1 : nameEnd(words, from);
  if (name > 0) {
    let at = name;
    while (words[at]?.part === "time") at++;
    const { lower = "", part } = words[at] ?? {};
    if (pack.attribution.words.circumstances.has(lower) || (at > name && part !== "preposition")) return name;
  }
  // A verb of the same subject begins its own words.
  const stops = new Set<number>();
  for (const verb of verbs)
    if (verb.from > from && verb.frame === frame && verb.joined !== undefined && verb.form === "finite")
      stops.add(verb.from);
  for (let at = from + 1; at < limit; at++) {
    const word = words[at]!;
    if (stops.has(at)) {
      return trimmedEnd(words, from, at);
    }
    if (word.text === ";") return at;
    if (word.part === "coordinator" && parts(sentence, cue, at, clausal, pack))
      return words[at - 1]!.text === "," ? at - 1 : at;
    if (isDash(words, at) && !clausal && at > from + 2) return at;
    if (word.text === "(" && !clausal) return at;
    if (!clausal && word.part === "opener" && pack.attribution.words.sinceThen.has(word.lower)) return at;
    const comma = word.text === ",";
    if (comma || (word.part === "quote" && /,\P{L}?$/u.test(word.text))) {
      const next = words[at + 1];
      if (!next) return comma ? at : at + 1;
      if (closes(sentence, cue, at, clausal, pack)) return comma ? at : at + 1;
    }
  }
  return limit < words.length ? trimmedEnd(words, from, limit) : limit;
}

/** Without the "and", the comma and the adverbs that lead on to something else. */
function trimmedEnd(words: readonly Word[], from: number, next: number): number {
  let end = next;
  while (end > from + 1 && (/^(?:adverb|coordinator)$/.test(words[end - 1]!.part) || words[end - 1]!.text === ","))
    end--;
  return end;
}

/** "attacked Orlo in a speech": no phrase belongs to a name or a pronoun; what follows tells how and when. */
function nameEnd(words: readonly Word[], from: number): number {
  let at = from;
  if (words[at]?.part === "pronoun") at++;
  else while (words[at]?.part === "name" || (at > from && words[at]?.text === ".")) at++;
  return at > from ? at : -1;
}

/** "… and creditors hope to win": behind "and" another clause begins, with views of its own where the words are a clause. */
function parts({ opened, words }: Sentence, cue: Cue, at: number, clausal: boolean, pack: LanguagePack): boolean {
  const frame = opened.get(at + 1);
  if (frame?.kind !== "coordinate" || !frame.verb || !frame.subject || words[at + 1]!.part === "pronoun") return false;
  if (!clausal) return true;
  const said = pack.attribution.verbs.has(words[frame.verb.head]!.lower) && frame.verb.form === "finite";
  const other = words[cue.head]!.forms;
  return (
    said && !frame.verb.modal && [...words[frame.verb.head]!.forms].some((form) => form !== "base" && other.has(form))
  );
}

/** A dash, or a hyphen with blanks around it that stands for one. */
export const isDash = (words: readonly Word[], at: number): boolean =>
  /^[—–―]$/.test(words[at]!.text) ||
  (words[at]!.text === "-" &&
    at > 0 &&
    words[at]!.start > words[at - 1]!.end &&
    (words[at + 1] === undefined || words[at + 1]!.text === "-" || words[at + 1]!.start > words[at]!.end));

/** Behind this comma stands what is not the cue's. */
function closes(sentence: Sentence, cue: Cue, comma: number, clausal: boolean, pack: LanguagePack): boolean {
  const { words, verbs } = sentence;
  const next = words[comma + 1]!;
  const verb = verbs.find((other) => other.from >= comma + 1 && other.from <= comma + 3);
  if (pack.attribution.words.contrasts.has(next.lower)) {
    // "he would vote no, but would not speak": the same clause goes on.
    return !(next.part === "coordinator" && verb?.joined && verb.frame !== cue.verb?.frame);
  }
  if (
    !clausal &&
    pack.attribution.words.absolutes.has(next.lower) &&
    verbs.some(({ form, from }) => form === "ing" && from > comma && from < comma + 8)
  )
    return true;
  if (next.part === "adverb" && !clausal) return true;
  if (next.part === "relative" || next.part === "opener") return !clausal;
  const ing = verb && verb.form === "ing" && words.slice(comma + 1, verb.from).every(({ part }) => part === "adverb");
  if (ing) return !clausal || verb.joined === cue.verb;
  if (next.part === "coordinator") {
    const subject = verbs.find(
      (other: Verb) => other.form === "finite" && other.subject && other.subject.from === comma + 2,
    );
    if (subject) return !clausal;
    if (!clausal && verb && verb.from === comma + 2 && verb.form !== "infinitive") return true;
  }
  return false;
}
