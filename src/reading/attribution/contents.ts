import type { LanguagePack } from "../../languages/pack.ts";
import type { Cue } from "./clause.ts";
import { contentEnd, isDash } from "./ends.ts";
import type { Sentence } from "./frames.ts";
import type { Range } from "./range.ts";
import type { Word } from "./word.ts";

/** Finds the words that a cue attributes: behind it, or before its subject. Leaves them empty where there are none. */
export function takeContent(sentence: Sentence, cue: Cue, cues: readonly Cue[], pack: LanguagePack): void {
  const { words } = sentence;
  // A verb that shares its subject stands alone.
  const alone = cue.inverted || cue.verb?.joined !== undefined || cue.verb?.form === "ing";
  const front = alone ? cue.from : Math.min(cue.source?.from ?? cue.from, cue.from);
  const place: Place = { sentence, cue, cues, pack, front, says: says(cue), quotes: quotes(cue) };
  if (cue.inverted) {
    takeBefore(place);
    resume(place, cue.source!.next);
  } else if (cue.verb?.frame.kind === "inserted" && takeBefore(place)) resume(place, cue.next);
  else behind(place);
  if (cue.content.length === 0) around(place, words);
}

interface Place {
  sentence: Sentence;
  cue: Cue;
  cues: readonly Cue[];
  pack: LanguagePack;
  /** Where subject and verb begin. */
  front: number;
  says: boolean;
  quotes: boolean;
}

/** Verbs that take a clause. */
const says = ({ frames }: Cue): boolean => frames.has("clause") || frames.has("weak");
/** Verbs that a quotation may stand beside. */
export const quotes = (cue: Cue): boolean =>
  says(cue) || cue.frames.has("quote") || cue.frames.has("told") || cue.frames.has("asked");

/** What stands behind the verb, by what it begins with. */
function behind(place: Place): void {
  const { sentence, cue, pack, front } = place;
  const { words } = sentence;
  const { frames } = cue;
  const at = skipTimes(words, cue.next);
  const first = words[at];
  const take = (start: number, clausal: boolean, rule = cue.rule): void => {
    // "called for immediately stopping it", "proposed jointly owned ships"
    const whole = /^(?:verb|noun)$/.test(words[start]!.part) && start > cue.next && words[start - 1]!.part === "adverb";
    const from = whole ? start - 1 : start;
    cue.content = [{ from, next: contentEnd(sentence, cue, from, clausal, pack) }];
    cue.rule = rule;
  };
  if (!first || first.part === "mark") {
    const next = words[at + 1];
    if (first && next && (first.text === ":" || (first.text === "," && next.part === "quote"))) {
      if (!(next.part === "quote" ? place.quotes : place.says || frames.has("told") || frames.has("nominal"))) return;
      // "“It is over,” she said, “and we know it.”"
      const goesOn = quoteBefore(words, cue, front) || /^\P{L}*\p{Ll}/u.test(next.text);
      if (next.part === "quote" && first.text === "," && goesOn) takeBefore(place);
      cue.content.push({ from: at + 1, next: words.length });
    } else if (mayFollow(place) && takeBefore(place) && first?.text === ",") resume(place, at);
    return;
  }
  if (first.part === "quote") {
    if (place.quotes || frames.has("nominal")) take(at, true, "quotation");
    return;
  }
  if (frames.has("infinitive") && (first.part === "to" || (first.part === "adverb" && words[at + 1]?.part === "to"))) {
    take(at, false, "infinitive");
    return;
  }
  if (place.says && opensClause(first, pack)) {
    // "“We'll see,” she said when asked."
    const time = first.part === "opener" && quoteBefore(words, cue, front);
    if (!time || !takeBefore(place)) take(at, true);
    return;
  }
  const object = opensNoun(first);
  if ((frames.has("told") || frames.has("asked")) && object && takeTold(place, at)) return;
  const clause = sentence.verbs.some(
    (verb) => verb.form === "finite" && verb.subject?.from === at && verb.from > cue.head,
  );
  if (clause && place.says) {
    if (words[0]?.part === "quote" && quoteBefore(words, cue, front)) takeBefore(place);
    else take(at, true);
    return;
  }
  if (place.quotes && first.part === "preposition") {
    const opened = frames.has("clause") ? complementAhead(place, at) : undefined;
    if (opened !== undefined) take(opened, true);
    else if (frames.has("clause") || quoteBefore(words, cue, front)) {
      if (takeBefore(place) && quoteBefore(words, cue, front)) resume(place, at);
    }
    return;
  }
  if (frames.has("as") && object && asBehind(place, at)) {
    take(at, false, "nominal");
    return;
  }
  // "would back the treaty" tells of a view, "could back it" of what may be.
  const meant = cue.verb?.modal !== true || pack.attribution.words.willing.has(words[cue.from]!.lower);
  const nominal = frames.has("nominal") && meant;
  const gerund = first.part === "verb" || pack.attribution.words.untensed.has(first.lower);
  const opens = object || gerund || first.part === "that" || first.part === "opener";
  if (opens && (nominal || (frames.has("clause") && saidThing(place, at)))) {
    if (frames.has("clause") && quoteBefore(words, cue, front)) takeBefore(place);
    else take(at, false, "nominal");
    return;
  }
  if (place.quotes && quoteBefore(words, cue, front)) takeBefore(place);
}

/** With nothing behind it the verb may tell what stands before: any verb of saying; others where that is a quotation. */
const mayFollow = ({ sentence, cue, front, says, quotes }: Place): boolean =>
  says || cue.frames.has("told") || (quotes && quoteBefore(sentence.words, cue, front));

const opensNoun = (word: Word): boolean => /^(?:name|noun|number|pronoun|determiner)$/.test(word.part);

const opensClause = (word: Word, pack: LanguagePack): boolean =>
  word.part === "that" ||
  word.part === "relative" ||
  (word.part === "opener" && pack.grammar.clauseOpeners.has(word.lower));

function skipTimes(words: readonly Word[], from: number): number {
  let at = from;
  while (words[at] && (words[at]!.part === "time" || words[at]!.part === "adverb")) at++;
  return at;
}

/** "sees the deal as a threat". */
function asBehind({ sentence, pack }: Place, at: number): boolean {
  const { words } = sentence;
  for (let here = at + 1; here < words.length && here < at + 14; here++) {
    const { lower, part } = words[here]!;
    if (pack.attribution.words.as.has(lower)) return true;
    if (part === "mark" || part === "verb") return false;
  }
  return false;
}

/** What stands behind "said" is a clause after all, or an object that only words can be: "said the same". */
function saidThing({ sentence, cue, pack }: Place, at: number): boolean {
  const { words, verbs } = sentence;
  if (words.slice(at, at + 3).some(({ lower }) => pack.attribution.words.said.has(lower))) return true;
  const limit = contentEnd(sentence, cue, at, true, pack);
  let end = at;
  while (end < limit && words[end]!.part !== "relative" && words[end]!.part !== "quote") end++;
  if (end < limit && words[end]!.part === "quote") return true;
  return verbs.some(
    (verb) =>
      verb.form === "finite" &&
      verb.from > at &&
      verb.from < end &&
      verb.frame.kind !== "adverbial" &&
      verb.joined === undefined,
  );
}

/** "told the court that", "urged Velland to", "told reporters on Friday he would". */
function takeTold(place: Place, at: number): boolean {
  const { sentence, cue, pack } = place;
  const { words } = sentence;
  const { frames } = cue;
  const take = (from: number, clausal: boolean): boolean => {
    cue.content = [{ from, next: contentEnd(sentence, cue, from, clausal, pack) }];
    return true;
  };
  const clause = sentence.verbs.find(
    ({ form, subject, frame }) =>
      form === "finite" &&
      subject &&
      subject.from > at &&
      subject.from < at + 14 &&
      frame.kind !== "relative" &&
      frame.kind !== "adverbial",
  )?.subject?.from;
  const own = clause !== undefined && sentence.verbs.findLast(({ from }) => from < clause) === cue.verb;
  const opens = own && !words.slice(at, clause).some((word) => word.text === ",") ? clause : words.length;
  for (let here = at; here < words.length && here < at + 18 && !(here >= opens && frames.has("told")); here++) {
    const word = words[here]!;
    if (word.text === "," && words[here + 1]?.part !== "quote") {
      // "asked Ana Orlo, the envoy, to stay"
      const close = words.findIndex(({ text }, next) => next > here && text === ",");
      if (close < 0 || close > here + 12 || words[close + 1]?.part !== "to" || !frames.has("asked")) break;
      here = close;
      continue;
    }
    if (word.part === "relative" && here > at) continue;
    if (pack.attribution.words.concerning.has(word.lower) && here > at && words[here + 1]) return take(here + 1, false);
    if (word.part === "that" && sentence.opened.get(here)?.kind !== "complement") continue;
    if (word.part === "quote" && frames.has("told") && quoteBefore(words, cue, place.front) && takeBefore(place)) {
      cue.content.push({ from: here, next: words.length });
      return true;
    }
    if (frames.has("told") && (word.part === "quote" || (here > at && opensClause(word, pack)) || word.part === "that"))
      return take(here, true);
    if (frames.has("asked") && word.part === "to") {
      cue.rule = "infinitive";
      return take(at, false);
    }
  }
  if (!frames.has("told")) return false;
  if (opens < words.length) return take(opens, true);
  if (frames.has("nominal")) return false;
  if (takeBefore(place)) return true;
  if (frames.has("clause")) return false;
  // "told the court about it": behind the object.
  let object = at + 1;
  while (
    words[object] &&
    (opensNoun(words[object]!) || words[object]!.part === "owner") &&
    words[object]!.part !== "determiner"
  )
    object++;
  object = skipTimes(words, object);
  return words[object] !== undefined && words[object]!.part !== "mark" ? take(object, false) : true;
}

/** "said at a rally in Marsk that …": the clause behind a phrase. */
function complementAhead({ sentence, cue, pack }: Place, at: number): number | undefined {
  const { words, verbs, opened } = sentence;
  for (let here = at; here < words.length && here < at + 20; here++) {
    const word = words[here]!;
    if (word.part === "quote" && word.end - word.start > 20) return here;
    if (word.text === ":") return here + 1 < words.length ? here + 1 : undefined;
    if (word.text === "," && words[here + 1]?.part === "quote") return here + 1;
    if (opensClause(word, pack) && word.part !== "relative") {
      const own = opened.get(here)?.kind === "complement" && verbs.findLast(({ from }) => from < here) === cue.verb;
      // "said in a statement that", against "bristled at the claim that"
      return own && (isSpeech(words[cue.head]!, pack) || !pack.attribution.nouns.has(words[here - 1]!.lower))
        ? here
        : undefined;
    }
    if (word.text === "," && !words.slice(here + 1, here + 8).some(({ part }) => part === "that")) return undefined;
  }
  return undefined;
}

/** Verbs whose clause is theirs, whatever noun stands between. */
export const isSpeech = ({ lower }: Word, { attribution }: LanguagePack): boolean =>
  attribution.words.speaking.has(lower) || attribution.words.bare.has(lower);

function quoteBefore(words: readonly Word[], cue: Cue, at: number): boolean {
  const before = words[at - 1];
  const quote = before?.text === "," ? words[at - 2] : before;
  if (quote?.part !== "quote") return false;
  // "On “Morning Hour,” the minister said he …": a title is no speech.
  return (
    words[0]?.part === "quote" ||
    quote.end - quote.start > 30 ||
    words[cue.next] === undefined ||
    words[cue.next]!.part === "mark"
  );
}

/** The words before a subject that stands behind them: "…, the minister said". */
function takeBefore({ sentence, cue, cues, front }: Place): boolean {
  const { words } = sentence;
  let end = front;
  const mark = words[end - 1];
  if (mark && (mark.text === "," || isDash(words, end - 1))) end--;
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
    (earlier) =>
      earlier !== cue &&
      earlier.head < cue.head &&
      (earlier.inverted || earlier.content.some((range) => range.next <= earlier.from)),
  );
  if (other && other.next > from) from = Math.max(other.next, other.inverted ? other.source!.next : 0);
  // "After the talks, the minister said.": nothing was said yet.
  const inner = words.slice(from, end);
  const weight =
    inner.filter(({ kind }) => kind === "word").length + inner.filter(({ part }) => part === "quote").length * 3;
  if (weight < 3 && !(cue.from === cue.head && words[cue.next]?.text === "," && cue.next + 1 < words.length))
    return false;
  cue.content.push({ from, next: end });
  cue.fronted = true;
  return true;
}

/** What goes on behind "…, she said, …". */
function resume({ sentence, cue, cues, front }: Place, at: number): void {
  const { words } = sentence;
  let comma = at;
  while (comma < words.length && words[comma]!.text !== "," && words[comma]!.part !== "quote" && comma - at < 30)
    comma++;
  const stop = words[comma];
  if (!stop || comma - at >= 30) return;
  if (stop.part === "quote") {
    cue.content.push({ from: comma, next: words.length });
    return;
  }
  let quote = comma + 1;
  while (quote < words.length && words[quote]!.part !== "quote") quote++;
  const next = words[comma + 1];
  const quoted = quoteBefore(words, cue, front);
  if (quote < words.length && (quote === comma + 1 || quoted || cue.inverted)) {
    // An apposition may stand between: "said Ana Orlo, the minister. “…”".
    if (!cues.some((other) => other !== cue && other.head > comma && other.head < quote))
      cue.content.push({ from: quote, next: words.length });
    return;
  }
  if (!next || cue.inverted || quoted) return;
  const open = cue.verb?.frame.kind === "inserted" && (cue.verb.frame.parent?.verb?.from ?? 0) > comma;
  if (!open && (comma !== at || /^(?:opener|relative|preposition)$/.test(next.part) || next.forms.has("ing"))) return;
  cue.content.push({ from: comma + 1, next: words.length });
}

/** A verb without words of its own: "As he noted, …", "what he said was that …", "which he denied". */
function around({ sentence, cue, cues, pack, says }: Place, words: readonly Word[]): void {
  const { verb } = cue;
  const { frame } = verb ?? {};
  if (!verb || !frame || verb.passive || verb.joined) return;
  const opener = words[frame.from];
  if (!opener) return;
  if (opener.part === "opener" && pack.attribution.words.as.has(opener.lower)) {
    if (!says) return;
    const clear = words.slice(0, frame.from).every(({ part }) => part === "coordinator" || part === "mark");
    let next = frame.next;
    if (next >= words.length) next = words.findIndex(({ text }, at) => at > verb.next && text === ",");
    if (clear && next > 0 && next + 2 < words.length) cue.content = [{ from: next, next: words.length }];
    else if (!clear) {
      const busy = cues.some((other) => other !== cue && other.head < frame.from);
      const comma = busy ? words.findLastIndex(({ text }, at) => at < frame.from - 1 && text === ",") : -1;
      cue.content = [{ from: comma + 1, next: frame.from }];
    }
    return;
  }
  const wh =
    (frame.kind === "relative" && (opener.part === "relative" || opener.part === "that")) ||
    (opener.part === "opener" && pack.attribution.words.what.has(opener.lower));
  if (!wh || !verb.subject || verb.subject.from <= frame.from) return;
  const range: Range = { from: frame.from, next: frame.from + 1 };
  if (pack.attribution.words.what.has(opener.lower)) {
    // "what he said was that the money was gone"
    const copula = sentence.verbs.find(
      (other) => other.copula && other.from >= verb.next && other.from <= verb.next + 2,
    );
    if (copula && copula.next < words.length) {
      cue.content = [{ from: copula.next, next: words.length }];
      return;
    }
  }
  if (!cue.frames.has("clause") && !cue.frames.has("nominal")) return;
  cue.content = [range];
  // "which she called a farce", "which he described as a farce"
  const rest = words[cue.next];
  if (rest && (pack.attribution.words.as.has(rest.lower) || (cue.frames.has("nominal") && rest.part === "quote")))
    cue.content.push({ from: cue.next, next: contentEnd(sentence, cue, cue.next, false, pack) });
}
