import type { DateHit, LanguagePack, TimeBase, TimeHit } from "../languages/pack.ts";
import { inferred, type Rule, type Sourced, type Span, stated } from "../model/evidence.ts";
import { daysIn } from "../text/calendar.ts";
import type { Token } from "../text/tokens.ts";
import type { Sentence } from "./sentence.ts";

/** A time of a sentence, read both ways: what it means of things to come, and what of things past. */
export interface Time extends Span {
  /** Index of its first token, and of the first behind it. */
  from: number;
  next: number;
  ahead?: string;
  back?: string;
  lead: string;
  rule: TimeHit["rule"] | DateHit["rule"];
}

/** All times of a sentence in order: days by their number, and what the language counts from them. */
export function timesOf(sentence: Sentence, base: TimeBase, pack: LanguagePack): Time[] {
  const { tokens } = sentence;
  const counted: Time[] = pack.times(tokens, base);
  const found: Time[] = [];
  const dropped = new Set<Time>();
  let near = 0;
  for (const hit of sentence.dates) {
    while (near < counted.length && counted[near]!.end <= hit.start) near++;
    if (hit.at === undefined) continue;
    // Of two that overlap the longer one is meant; a day rather than its month.
    const others: Time[] = [];
    for (let at = near; at < counted.length && counted[at]!.start < hit.end; at++) others.push(counted[at]!);
    const length = hit.end - hit.start;
    const longer = (time: Time): boolean =>
      time.end - time.start > length || (hit.at!.length < 10 && time.end - time.start === length);
    if (others.some(longer)) continue;
    for (const time of others) dropped.add(time);
    const from = tokenAt(tokens, hit.start);
    let next = from;
    while (next < tokens.length && tokens[next]!.start < hit.end) next++;
    const { start, end, rule } = hit;
    found.push({ ...bothWays(hit, hit.at, base), start, end, from, next, rule, lead: pack.due.leadOf(tokens, from) });
  }
  if (found.length === 0) return counted;
  return [...found, ...counted.filter((time) => !dropped.has(time))].sort((a, b) => a.start - b.start);
}

/** Index of the first time that begins with a token or behind it. */
export function firstFrom(times: readonly Time[], token: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]!.from < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first token that ends behind a place in the text; tokens are in order. */
export function tokenAt(tokens: readonly Token[], start: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A day without its year, month or week is the nearest one; of what is to come it is the next one, of what is past the last. */
function bothWays(hit: DateHit, at: string, base: TimeBase): Pick<Time, "ahead" | "back"> {
  const now = base.page?.slice(0, at.length);
  if (now === undefined || hit.rule === "absolute" || hit.rule === "relative" || hit.rule === "this-year")
    return { ahead: at, back: at };
  if (hit.rule === "weekday") return { ahead: hit.ahead ?? at, back: at };
  const step = hit.rule === "day-of-month" ? 1 : 12;
  return { ahead: at < now ? stepped(at, step) : at, back: at > now ? stepped(at, -step) : at };
}

/** The same day so many months later or earlier, or the last of that month. */
function stepped(at: string, months: number): string {
  const count = Number(at.slice(0, 4)) * 12 + Number(at.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  const head = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
  if (at.length === 7) return head;
  return `${head}-${String(Math.min(Number(at.slice(8)), daysIn(year, month))).padStart(2, "0")}`;
}

/** A time's value with the words that give it. */
export const sourcedTime = (time: Time, value: string): Sourced<string> =>
  time.rule === "absolute"
    ? stated(value, time)
    : inferred(value, `date-${time.rule}` satisfies Rule, { start: time.start, end: time.end });
