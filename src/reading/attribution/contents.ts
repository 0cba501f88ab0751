import type { LanguagePack } from "../../languages/pack.ts";
import type { Cue } from "./clause.ts";
import type { Sentence, Verb } from "./clauses.ts";
import type { Word } from "./parts.ts";

/** Finds the words that a cue attributes: behind it, or before its subject. */
export function takeContent(sentence: Sentence, cue: Cue, cues: readonly Cue[], pack: LanguagePack): void {
  const { words } = sentence;
  const { frames } = cue;
  const says = frames.has("clause") || frames.has("weak");
  const front = cue.inverted ? cue.from : Math.min(cue.source?.from ?? cue.from, cue.from);
  if (cue.inverted) {
    takeBefore(sentence, cue, front, cues);
    resume(sentence, cue, cue.source!.next, cues);
    return;
  }
  if (cue.verb?.frame.kind === "inserted" && takeBefore(sentence, cue, front, cues)) {
    resume(sentence, cue, cue.next, cues);
    return;
  }
  const at = skipTimes(words, cue.next);
  const first = words[at];
  if (!first || (first.text === "." && at === words.length - 1)) {
    takeBefore(sentence, cue, front, cues);
    return;
  }
  if (first.text === ":" || first.text === ",") {
    const next = words[at + 1];
    if (next && (next.part === "quote" || first.text === ":")) {
      if (next.part === "quote" && first.text === ",") takeBefore(sentence, cue, front, cues);
      cue.content.push({ from: at + 1, next: words.length });
    } else if (says || frames.has("told") || frames.has("asked")) {
      if (takeBefore(sentence, cue, front, cues)) resume(sentence, cue, at, cues);
    }
    return;
  }
  if (first.part === "quote") {
    cue.rule = "quotation";
    if (says || frames.has("nominal")) cue.content = [{ from: at, next: contentEnd(sentence, cue, at, true) }];
    return;
  }
  if (first.part === "mark") {
    if (says || frames.has("told")) takeBefore(sentence, cue, front, cues);
    return;
  }
  if (frames.has("infinitive") && (first.part === "to" || (first.part === "adverb" && words[at + 1]?.part === "to"))) {
    cue.content = [{ from: at, next: contentEnd(sentence, cue, at, false) }];
    cue.rule = "infinitive";
    return;
  }
  if (says && (first.part === "that" || (first.part === "opener" && pack.grammar.clauseOpeners.has(first.lower)) || first.part === "relative")) {
    cue.content = [{ from: at, next: contentEnd(sentence, cue, at, true) }];
    return;
  }
  const object = opensNoun(first);
  if ((frames.has("told") || frames.has("asked")) && object) {
    if (takeTold(sentence, cue, at, front, cues)) return;
  }
  const clause = sentence.verbs.find((verb) => verb.form === "finite" && verb.subject?.from === at && verb.from > cue.head);
  if (clause && says) {
    if (words[0]?.part === "quote" && quoteBefore(words, cue, front)) {
      takeBefore(sentence, cue, front, cues);
      return;
    }
    cue.content = [{ from: at, next: contentEnd(sentence, cue, at, true) }];
    return;
  }
  if (says && first.part === "preposition") {
    const opened = complementAhead(sentence, cue, at, pack);
    if (opened !== undefined && frames.has("clause")) cue.content = [{ from: opened, next: contentEnd(sentence, cue, opened, true) }];
    else if (frames.has("clause")) takeBefore(sentence, cue, front, cues);
    return;
  }
  if ((frames.has("clause") || frames.has("nominal")) && (object || first.part === "verb" || first.part === "that" || first.part === "opener")) {
    if (frames.has("clause") && quoteBefore(words, cue, front)) {
      takeBefore(sentence, cue, front, cues);
      return;
    }
    cue.content = [{ from: at, next: contentEnd(sentence, cue, at, false) }];
    cue.rule = "nominal";
    return;
  }
  if (says && quoteBefore(words, cue, front)) takeBefore(sentence, cue, front, cues);
}

const opensNoun = (word: Word): boolean => /^(?:name|noun|number|pronoun|determiner)$/.test(word.part);

function skipTimes(words: readonly Word[], from: number): number {
  let at = from;
  while (words[at] && (words[at]!.part === "time" || words[at]!.part === "adverb")) at++;
  return at;
}

/** "told the court that", "urged Velland to", "told reporters on Friday he would". */
function takeTold(sentence: Sentence, cue: Cue, at: number, front: number, cues: readonly Cue[]): boolean {
  const { words } = sentence;
  const { frames } = cue;
  for (let here = at; here < words.length && here < at + 18; here++) {
    const word = words[here]!;
    if (word.text === "," && words[here + 1]?.part !== "quote") break;
    if (word.part === "relative" && here > at) continue;
    if (word.part === "that" && sentence.opened.get(here)?.kind !== "complement") continue;
    if (frames.has("told") && (word.part === "that" || word.part === "quote" || (word.part === "opener" && here > at))) {
      cue.content = [{ from: here, next: contentEnd(sentence, cue, here, true) }];
      return true;
    }
    if (frames.has("asked") && word.part === "to") {
      cue.content = [{ from: at, next: contentEnd(sentence, cue, at, false) }];
      cue.rule = "infinitive";
      return true;
    }
  }
  if (frames.has("told")) {
    const clause = sentence.verbs.find(
      (verb) => verb.form === "finite" && verb.subject && verb.subject.from > at && verb.subject.from < at + 14 && verb.frame.kind !== "relative",
    );
    if (clause && !words.slice(at, clause.subject!.from).some((word) => word.text === ",")) {
      cue.content = [{ from: clause.subject!.from, next: contentEnd(sentence, cue, clause.subject!.from, true) }];
      return true;
    }
    if (!frames.has("nominal") && takeBefore(sentence, cue, front, cues)) return true;
    if (!frames.has("nominal") && !frames.has("clause")) {
      let object = at + 1;
      while (words[object] && (opensNoun(words[object]!) || words[object]!.part === "owner") && words[object]!.part !== "determiner") object++;
      object = skipTimes(words, object);
      if (words[object] && words[object]!.part !== "mark") cue.content = [{ from: object, next: contentEnd(sentence, cue, object, false) }];
      return true;
    }
  }
  return false;
}

/** "said at a rally in Marsk that …": the clause behind a phrase. */
function complementAhead(sentence: Sentence, cue: Cue, at: number, pack: LanguagePack): number | undefined {
  const { words } = sentence;
  for (let here = at; here < words.length && here < at + 20; here++) {
    const word = words[here]!;
    if (word.part === "quote" && word.end - word.start > 20) return here;
    if (word.text === ":") return here + 1 < words.length ? here + 1 : undefined;
    if (word.text === "," && words[here + 1]?.part === "quote") return here + 1;
    if (word.part === "that" || (word.part === "opener" && pack.grammar.clauseOpeners.has(word.lower)))
      return sentence.opened.get(here)?.kind === "complement" && sentence.verbs.findLast(({ from }) => from < here) === cue.verb
        ? here
        : undefined;
    if (word.text === "," && !words.slice(here + 1, here + 8).some(({ part }) => part === "that")) return undefined;
  }
  return undefined;
}

function quoteBefore(words: readonly Word[], cue: Cue, at: number): boolean {
  const before = words[at - 1];
  const quote = before?.text === "," ? words[at - 2] : before;
  if (quote?.part !== "quote") return false;
  // "On “Morning Hour,” the minister said he …": a title is no speech.
  return words[0]?.part === "quote" || quote.end - quote.start > 30 || words[cue.next] === undefined || words[cue.next]!.part === "mark";
}

/** The words before a subject that stands behind them: "…, the minister said". */
function takeBefore(sentence: Sentence, cue: Cue, at: number, cues: readonly Cue[]): boolean {
  const { words } = sentence;
  let end = at;
  const mark = words[end - 1];
  if (mark?.text === "," || /^[—–-]$/.test(mark?.text ?? "")) end--;
  else if (mark?.part !== "quote") return false;
  if (end <= 0) return false;
  let from = 0;
  for (let back = end - 1; back > 0; back--) {
    if (words[back]!.text === ";") {
      from = back + 1;
      break;
    }
  }
  const other = cues.findLast(
    (earlier) => earlier !== cue && earlier.head < cue.head && (earlier.inverted || earlier.content.some((range) => range.next <= earlier.from)),
  );
  if (other && other.next > from) from = Math.max(other.next, other.inverted ? other.source!.next : 0);
  // "After the talks, the minister said.": nothing was said yet.
  const inner = words.slice(from, end);
  if (inner.filter((word) => word.kind === "word").length + inner.filter((word) => word.part === "quote").length * 3 < 3 && !goesOn(words, cue)) return false;
  cue.content.push({ from, next: end });
  return true;
}

/** "The museum, he said, …": a verb in commas, and more behind the second. */
const goesOn = (words: readonly Word[], cue: Cue): boolean =>
  cue.from === cue.head && words[cue.next]?.text === "," && cue.next + 3 < words.length;

/** What goes on behind "…, she said, …". */
function resume(sentence: Sentence, cue: Cue, at: number, cues: readonly Cue[]): void {
  const { words } = sentence;
  let comma = at;
  while (comma < words.length && words[comma]!.text !== "," && words[comma]!.part !== "quote" && comma - at < 30) comma++;
  const stop = words[comma];
  if (!stop || comma - at >= 30) return;
  if (stop.part === "quote") {
    cue.content.push({ from: comma, next: words.length });
    return;
  }
  let quote = comma + 1;
  while (quote < words.length && words[quote]!.part !== "quote") quote++;
  const next = words[comma + 1];
  const front = cue.inverted ? cue.from : Math.min(cue.source?.from ?? cue.from, cue.from);
  const quoted = quoteBefore(words, cue, front);
  if (quote < words.length && (quote === comma + 1 || quoted || cue.inverted)) {
    // An apposition may stand between: "said Ana Orlo, the minister. “…”".
    if (!cues.some((other) => other !== cue && other.head > comma && other.head < quote)) cue.content.push({ from: quote, next: words.length });
    return;
  }
  if (!next || cue.inverted || quoted) return;
  const open = cue.verb?.frame.kind === "inserted" && (cue.verb.frame.parent?.verb?.from ?? 0) > comma;
  if (!open && (comma !== at || /^(?:opener|relative|preposition)$/.test(next.part) || next.forms.has("ing"))) return;
  cue.content.push({ from: comma + 1, next: words.length });
}

/** Where the words that a cue takes end: with its clause, or before what is not theirs. */
export function contentEnd(sentence: Sentence, cue: Cue, from: number, clausal: boolean): number {
  const { words, verbs } = sentence;
  const frame = cue.verb?.frame;
  const limit = frame && frame.kind !== "main" ? Math.max(frame.next, from + 1) : words.length;
  // A verb of the same subject begins its own words.
  const rival = (verb: Verb): boolean => verb.from > from && verb.frame === frame && verb.joined !== undefined && verb.form === "finite";
  const stops = new Map<number, Verb>();
  if (frame) for (const verb of verbs) if (rival(verb)) stops.set(verb.from, verb);
  for (let at = from + 1; at < limit; at++) {
    const word = words[at]!;
    if (stops.has(at)) {
      let end = at;
      while (end > from + 1 && (words[end - 1]!.part === "adverb" || words[end - 1]!.part === "coordinator" || words[end - 1]!.text === ",")) end--;
      return end;
    }
    if (word.text === ";") return at;
    if (isDash(words, at) && !clausal && at > from + 2) return at;
    if (word.text === "(" && !clausal) return at;
    const comma = word.text === ",";
    if (comma || (word.part === "quote" && /,\P{L}?$/u.test(word.text))) {
      const next = words[at + 1];
      if (!next) return comma ? at : at + 1;
      if (closes(sentence, cue, at, clausal)) return comma ? at : at + 1;
    }
  }
  return limit;
}

/** A dash, or a hyphen with blanks around it that stands for one. */
export const isDash = (words: readonly Word[], at: number): boolean =>
  /^[—–―]$/.test(words[at]!.text) ||
  (words[at]!.text === "-" && at > 0 && words[at]!.start > words[at - 1]!.end && (words[at + 1] === undefined || words[at + 1]!.text === "-" || words[at + 1]!.start > words[at]!.end));

/** Behind this comma stands what is not the cue's. */
function closes(sentence: Sentence, cue: Cue, comma: number, clausal: boolean): boolean {
  const { words, verbs } = sentence;
  const next = words[comma + 1]!;
  const verb = verbs.find((other) => other.from >= comma + 1 && other.from <= comma + 3);
  if (next.lower === "but" && verb?.joined && verb.from <= comma + 3 && verb.frame !== cue.verb?.frame) return false;
  if (next.lower === "but" || next.lower === "though" || next.lower === "although" || next.lower === "while") return true;
  if (next.part === "relative") return !clausal;
  if (next.part === "opener") return !clausal;
  const ing = verb && verb.form === "ing" && words.slice(comma + 1, verb.from).every(({ part }) => part === "adverb");
  if (ing) return !clausal || verb.joined === cue.verb;
  if (next.part === "coordinator") {
    const subject = verbs.find((other) => other.form === "finite" && other.subject && other.subject.from === comma + 2);
    if (subject) return !clausal;
    if (!clausal && verb && verb.from === comma + 2 && verb.form !== "infinitive") return true;
  }
  return false;
}
