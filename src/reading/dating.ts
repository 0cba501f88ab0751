import type { DateHit, LanguagePack } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import { inferred, type Sourced, type Span, stated } from "../model/evidence.ts";
import type { Cast } from "./cast.ts";
import { mainClause } from "./clauses.ts";
import type { Sentence } from "./sentence.ts";
import { isPast } from "./verb-groups.ts";

/** Told to be still to come: by its day, or by the words of an opening that tells of nothing done. */
export function isToCome(document: Document, opening: Sentence, cast: Cast, pack: LanguagePack): boolean {
  if (isAfter(document, opening)) return true;
  const clause = mainClause(opening, cast.mentions[opening.index]!, pack);
  const cue = clause.cues[0];
  if (cue && cue.cue.class !== "speech" && isPast(opening.tokens[cue.from]!.lower, pack)) return false;
  return (
    pack.occasions.announced.test(document.text.slice(opening.start, opening.end)) ||
    pack.occasions.announcedTitle.test(document.title)
  );
}

/** The day that the opening names lies behind the day of publication: the occasion is still to come. */
function isAfter(document: Document, opening: Sentence): boolean {
  const published = document.published?.value.date;
  const at = opening.dates.find((hit) => hit.at?.length === 10)?.at;
  return published !== undefined && at !== undefined && published.length === 10 && at > published;
}

/** The day of the occasion: the first day named with the telling of it; "today" on a page with a date. */
export function dateOf(
  opening: Sentence | undefined,
  sentences: readonly Sentence[],
): { date?: Sourced<string>; end?: Sourced<string>; doubtful?: Span } {
  const near = [opening, ...sentences.slice(0, 2)].filter((sentence) => sentence !== undefined);
  for (const sentence of new Set(near)) {
    const usable = sentence.dates.filter((hit) => !hit.at || hit.at.length === 10);
    const [hit] = usable;
    if (!hit) continue;
    if (
      sentence !== opening &&
      hit.rule !== "relative" &&
      hit.rule !== "day-of-month" &&
      opening !== undefined &&
      sentence.index > opening.index
    )
      continue;
    if (!hit.at) return { doubtful: hit };
    return { date: sourced(hit, hit.at), ...(hit.end_at ? { end: sourced(hit, hit.end_at) } : {}) };
  }
  return {};
}

const sourced = (hit: DateHit, value: string): Sourced<string> =>
  hit.rule === "absolute"
    ? stated(value, { start: hit.start, end: hit.end })
    : inferred(value, `date-${hit.rule}`, { start: hit.start, end: hit.end });
