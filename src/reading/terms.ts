import type { LanguagePack, TimeBase } from "../languages/pack.ts";
import { overlaps, type Sourced, type Span, stated } from "../model/evidence.ts";
import type { Statement } from "../model/statement.ts";
import type { Words } from "../text/word-index.ts";
import { endingAt } from "./mention-places.ts";
import type { Mention } from "./mentions.ts";
import type { Sentence } from "./sentence.ts";
import { sourcedTime, type Time, timesOf } from "./times.ts";
import { isPast } from "./verb-groups.ts";

/** On what terms somebody is bound: when it is due, in which forum, on what condition. Only what the sentence says. */

/** The condition, from the word that opens it to the end of its clause. */
export function conditionOf(text: string, statement: Statement, has: Words, pack: LanguagePack): Span | undefined {
  const { start, end } = statement.sentence;
  const words = text.slice(start, end);
  const found = (pattern: RegExp): RegExpExecArray | null => (has.may(pattern) ? pattern.exec(words) : null);
  const whole = found(pack.conditions.whole);
  if (whole) return { start: start + whole.index, end: start + whole.index + whole[0].length };
  const opened = [found(pack.conditions.opening), found(pack.conditions.inverted)]
    .filter((match) => match !== null)
    .sort((a, b) => a.index - b.index)[0];
  if (!opened) return undefined;
  const from = start + opened.index;
  // A speaker named at the end is no part of it; a clause ends at its comma.
  const last = statement.content.findLast((span) => span.start <= from && from < span.end)?.end ?? end;
  let stop = from + opened[0].length;
  while (stop < last && !ENDS.has(text[stop]!)) stop++;
  while (stop > from && /[\s.!?"”]/.test(text[stop - 1]!)) stop--;
  return { start: from, end: stop };
}

const ENDS = new Set([",", ";", "—", "–", "\n"]);

/**
 * When it is to be done: a limit before any other time, what stands behind the words that bind before what stands ahead of them.
 * @param signed The sentence tells of a signing: its days are that of the signing, unless they are limits.
 */
export function dueOf(
  sentence: Sentence,
  statement: Statement,
  binding: Span | undefined,
  condition: Span | undefined,
  signed: boolean,
  mentions: readonly Mention[],
  base: TimeBase,
  pack: LanguagePack,
): Sourced<string> | undefined {
  const { limits, leads, others } = pack.due;
  const report = statement.cue;
  const now = base.page ?? base.occasion;
  const { tokens } = sentence;
  /** "the systems that she promised in March": the time of what was done, in a clause of its own. */
  const isPastDoing = (time: Time): boolean => {
    for (let at = time.from - 1; at >= 0 && at >= time.from - REACH; at--) {
      const { lower, start, text } = tokens[at]!;
      if (text === "," || text === ";" || pack.grammar.modals.has(lower)) return false;
      if (pack.grammar.to.has(lower) && !tokens[at + 1]!.capital) return false;
      if (
        (binding && start < binding.end && start >= binding.start) ||
        (report && start >= report.start && start < report.end)
      )
        return false;
      const before = tokens[at - 1];
      const doer = DOERS.has(endingAt(mentions, at)?.kind ?? "joint");
      if (isPast(lower, pack) && before && (pack.grammar.have.holds(before) || doer)) return true;
    }
    return false;
  };
  const usable = timesOf(sentence, base, pack).filter((time) => {
    const value = time.ahead;
    if (value === undefined || (condition && overlaps(time, condition)) || others.has(time.lead)) return false;
    // "agreed on Wednesday to send": when it was agreed.
    const agreedThen =
      report !== undefined &&
      binding !== undefined &&
      binding.end <= report.end &&
      time.start >= report.end &&
      pack.infinitives.after === tokens[time.next]?.lower &&
      (tokens[time.from - 2]?.end ?? 0) <= report.end;
    if (agreedThen) return false;
    if (isPastDoing(time) || (signed && !limits.has(time.lead))) return false;
    const own = time.rule === "absolute" || limits.has(time.lead) || leads.has(time.lead);
    // "the Good Friday Agreement": what nothing leads is part of a name.
    if (!own && time.lead !== "" && LED.has(time.rule)) return false;
    // What stands ahead of the words that bind is as likely past: "recalling their talks of 2 March, they agreed to".
    const last = binding !== undefined && binding.end >= tokens.at(-2)!.end;
    const said = last || statement.content.some((span) => span.start <= time.start && time.end <= span.end);
    const early =
      !said && binding !== undefined && time.end <= binding.start && !limits.has(time.lead) && LED.has(time.rule);
    if (early && now !== undefined && time.back !== undefined && nearer(time.back, value, now)) return false;
    if (now === undefined) return true;
    const today = now.slice(0, value.length);
    // What stands before the verb of the report tells when it was said: "At their meeting in March they agreed".
    const told = report !== undefined && binding !== undefined && report.start <= binding.start;
    if (told && time.end <= report.start) return value > today;
    return value.length === 10 ? value > today : value >= today;
  });
  const behind = binding ? usable.filter((time) => time.start >= binding.start) : usable;
  const best = behind.find((time) => limits.has(time.lead)) ?? behind[0] ?? usable.at(-1);
  return best?.ahead ? sourcedTime(best, best.ahead) : undefined;
}

/** Rules by which a time without its year or month is read. */
const LED = new Set<Time["rule"]>(["such", "weekday", "year-from-page"]);

/** Whether one day or month is nearer to a day than another. */
const nearer = (one: string, other: string, day: string): boolean =>
  Math.abs(Date.parse(one) - Date.parse(day)) < Math.abs(Date.parse(other) - Date.parse(day));

const DOERS = new Set<Mention["kind"]>(["person", "office", "state", "he", "she", "we", "they"]);

/** The body or meeting at which it is to be done, in the words of the text. */
export function forumOf(
  text: string,
  sentence: Sentence,
  deed: Span,
  condition: Span | undefined,
  sides: readonly string[],
  pack: LanguagePack,
): Sourced<string> | undefined {
  const { tokens, hits } = sentence;
  const { leads, bringing, meetings, bodies, inside } = pack.forums;
  const frame = pack.forums.frames.exec(text.slice(deed.start, deed.end));
  if (frame) {
    const start = deed.start + frame.index;
    let end = start + frame[0].length;
    while (end < deed.end && !/[,.;]/.test(text[end]!)) end++;
    return stated(text.slice(start, end).trim(), { start, end: start + text.slice(start, end).trimEnd().length });
  }
  const brought = new Set<string>();
  const bringers = [...bringing].filter(([, verbs]) => sentence.words.any(verbs));
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (brought.size < bringers.length)
      for (const bringer of bringers) if (bringer[1].holds(token)) brought.add(bringer[0]);
    if (token.start < deed.start || token.end > deed.end || (condition && overlaps(token, condition))) continue;
    if (!leads.holds(token) && !brought.has(token.lower)) continue;
    let next = at + 1;
    // "in the European Union" is a place.
    const place = pack.placeBefore.holds(token);
    for (let here = at + 1; here < tokens.length && here < at + REACH; here++) {
      const word = tokens[here]!;
      const hit = hits.get(here);
      if (hit?.kind === "organisation") {
        const whose = [hit.code, hit.short, hit.name].some((name) => name !== undefined && sides.includes(name));
        if (whose || (place && hit.code !== undefined)) break;
        // "the next summit of the African Union": the name ends what it is of, if it is not "the Union's summit".
        here = hit.next - 1;
        const behind = tokens[hit.next];
        if (behind?.kind === "possessive") continue;
        next = hit.next;
        if (meetings.holds(behind) || bodies.holds(behind)) continue;
        break;
      }
      const meeting = meetings.holds(word) && (!place || word.capital);
      if (meeting || (bodies.holds(word) && word.capital)) next = here + 1;
      else if (hit) here = hit.next - 1;
      else if (word.kind === "possessive") continue;
      else if (word.kind === "mark" && !/^['’]$/.test(word.text)) break;
      else if (pack.encounters.not.holds(word)) {
        next = at + 1;
        break;
      } else if (!inside.holds(word) && (pack.grammar.governing.holds(word) || pack.grammar.prepositions.holds(word)))
        break;
      // "in person ahead of": nothing is named that could be of something.
      else if (next === at + 1 && pack.grammar.of.holds(word) && !tokens[here - 1]!.capital) break;
      else if (pack.grammar.modals.holds(word) || pack.grammar.relatives.holds(word)) break;
      else if (next > at + 1 && !inside.holds(word) && !word.capital) break;
    }
    if (next === at + 1) continue;
    // "at the meeting" is the one that the text tells of.
    const bare = next - at <= 3 && !tokens[next - 1]!.capital && pack.grammar.determiners.holds(tokens[at + 1]);
    const told = bare && !pack.grammar.prepositions.holds(tokens[next]);
    if (told) continue;
    const span = { start: tokens[at + 1]!.start, end: tokens[next - 1]!.end };
    return stated(text.slice(span.start, span.end), span);
  }
  return undefined;
}

/** Words in which a forum is named behind its preposition, or a verb stands before its time. */
const REACH = 12;
