import type { LanguagePack } from "../languages/pack.ts";
import type { Token } from "../text/tokens.ts";
import { cueAt } from "./cues.ts";
import { type Encounter, REACH } from "./encounter.ts";
import { firstFrom, type Time } from "./times.ts";
import { isPast } from "./verb-groups.ts";

/** What belongs to an occasion: its words up to the next clause, its time, and whether it is still to come. */

/** The first token that no longer belongs to an occasion: where, with whom and when it was do. */
export function endOf(
  tokens: readonly Token[],
  encounter: Encounter,
  limit: number,
  times: readonly Time[],
  pack: LanguagePack,
): number {
  const { running } = pack.encounters;
  const { grammar } = pack;
  let at = encounter.next;
  while (at < limit && at < encounter.next + REACH) {
    const here = tokens[at]!;
    const time = times[firstFrom(times, at)];
    if (time?.from === at) return time.next;
    const lead = grammar.and.holds(here) && !tokens[at + 1]?.capital;
    const verb = cueAt(tokens, at, pack) !== undefined && !here.capital && !running.holds(here);
    // "her address to parliament", "their visit to the south": what stands behind it is no verb.
    const goal = encounter.kind === "speech" || encounter.kind === "message" || encounter.kind === "visit";
    const infinitive = !goal && grammar.to.holds(here) && !tokens[at + 1]?.capital && !running.holds(tokens[at + 1]);
    const clause =
      pack.nested.whose.holds(here) ||
      (grammar.subordinators.holds(here) && !running.holds(here) && !grammar.and.holds(here));
    const short = encounter.loose && encounter.how === "verb";
    if (short && (grammar.complementizers.holds(here) || here.text === ",")) break;
    if (here.text === ";" || lead || verb || infinitive || clause || here.text === ":") break;
    at++;
  }
  return Math.min(at, limit);
}

/** The time inside an occasion's words or right behind them; of one that takes place here also the time ahead of it. */
export function timeOf(
  tokens: readonly Token[],
  encounter: Encounter,
  before: Encounter | undefined,
  times: readonly Time[],
  pack: LanguagePack,
): Time | undefined {
  const { spans, years } = pack.encounters;
  // "this year's session, which opens on 22 May": the more exact of two.
  const exact = (time: Time): number => (time.ahead ?? time.back ?? "").length;
  const first = firstFrom(times, encounter.from);
  let inside: Time | undefined;
  for (let index = first; index < times.length && times[index]!.next <= encounter.end; index++) {
    const time = times[index]!;
    const another = spans.has(time.lead) || (exact(time) === 4 && years.has(time.lead));
    if (time.next > encounter.next && another) continue;
    if (!inside || exact(time) > exact(inside)) inside = time;
  }
  if (inside) {
    // "met on the sidelines of the Forum yesterday": the meeting was yesterday.
    const loose =
      encounter.beside && (inside.rule === "relative" || inside.rule === "weekday" || inside.rule === "counted");
    return loose ? undefined : inside;
  }
  const left = encounter.held ? times[first - 1] : undefined;
  if (!left || left.next > encounter.from || (encounter.loose && left.from > 1)) return undefined;
  // "On 3 September she met A and held talks with B": the day dates all, unless it is another occasion's own.
  const taken = before && before.how === "noun" && !before.held && left.from >= before.from && left.next <= before.end;
  if (taken) return undefined;
  if (encounter.from - left.next > FRONT) return undefined;
  for (let at = left.next; at < encounter.from; at++)
    if (tokens[at]!.text === ";" || pack.grammar.complementizers.holds(tokens[at])) return undefined;
  return left;
}

/** How far ahead of what takes place its day may stand, in tokens: over long names and offices. */
const FRONT = 60;

/** Told to be still to come: by a verb behind it, or by the nearest verb before it. */
export function isComing(tokens: readonly Token[], encounter: Encounter, pack: LanguagePack): boolean {
  const { ahead } = pack.encounters;
  const { grammar } = pack;
  const last = encounter.time && encounter.time.from >= encounter.next ? encounter.time.from : encounter.end;
  if (encounter.how === "noun")
    for (let at = encounter.next; at < last; at++) {
      const { lower } = tokens[at]!;
      if (ahead.has(lower) || (grammar.to.has(lower) && grammar.be.holds(tokens[at + 1]))) return true;
    }
  if (encounter.how === "verb" && isPast(tokens[encounter.from]!.lower, pack)) {
    const by = grammar.by.holds(tokens[encounter.next - 1]);
    if (!by) return false;
  }
  for (let at = encounter.from - 1; at >= 0 && at > encounter.from - REACH; at--) {
    const { lower } = tokens[at]!;
    if (pack.modals.promise.has(lower)) return true;
    if (
      grammar.to.has(lower) &&
      tokens[at + 1]!.kind === "word" &&
      !tokens[at + 1]!.capital &&
      !grammar.determiners.holds(tokens[at + 1])
    )
      return true;
    if (grammar.have.has(lower)) return false;
    if (isPast(lower, pack) && !grammar.be.holds(tokens[at - 1])) return false;
  }
  return false;
}
