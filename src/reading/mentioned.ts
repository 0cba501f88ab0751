import type { LanguagePack } from "../languages/pack.ts";
import { inferred, stated } from "../model/evidence.ts";
import type { MentionedOccasion } from "../model/occasion.ts";
import type { Statement } from "../model/statement.ts";
import type { Cast, Character } from "./cast.ts";
import { byName } from "./references.ts";
import type { Sentence } from "./sentence.ts";

/**
 * Other occasions told of inside statements: "in March this year, President A paid a visit to B and met with C". The date
 * before them in the same sentence dates them all. The occasion that the document reports is not among them.
 */
export function mentionedIn(
  text: string,
  statements: readonly Statement[],
  sentences: readonly Sentence[],
  cast: Cast,
  opening: Sentence | undefined,
  pack: LanguagePack,
): MentionedOccasion[] {
  const found: MentionedOccasion[] = [];
  for (const [at, statement] of statements.entries()) {
    const sentence = sentences[at]!;
    if (sentence === opening) continue;
    const from = statement.content[0]?.start ?? sentence.start;
    const words = text.slice(from, sentence.end);
    const taken: { start: number; end: number }[] = [];
    for (const [pattern, kind] of pack.occasions.mentioned) {
      const match = sentence.patterns.may(pattern) ? pattern.exec(words) : null;
      if (!match) continue;
      const start = from + match.index;
      const end = start + match[0].trimEnd().length;
      if (taken.some((other) => start < other.end && other.start < end)) continue;
      taken.push({ start, end });
      const stop = nextVerb(text, end, sentence.end, pack);
      const hit =
        [...sentence.dates].reverse().find((date) => date.at !== undefined && date.end <= start) ??
        sentence.dates.find((date) => date.start >= end && date.start < stop && date.at !== undefined);
      const people = cast.mentions[sentence.index]!.filter(
        (mention) => mention.kind === "person" && mention.start >= from,
      );
      const before = people.filter((mention) => mention.end <= start).at(-1);
      const after =
        kind === "visit" ? undefined : people.find((mention) => mention.start >= end && mention.start < stop);
      const parties = [before, after].flatMap((mention) =>
        mention ? (byName(cast, mention) ?? []) : [],
      ) as Character[];
      const place = [...sentence.hits.values()].find(
        (other) =>
          other.start >= end &&
          other.start < stop &&
          other.code &&
          (other.kind === "state" || other.kind === "capital" || other.kind === "city"),
      );
      if (parties.length === 0 && !hit && !place) continue;
      const first = Math.min(start, before?.start ?? start);
      const coming = pack.occasions.coming.exec(text.slice(first, stop));
      found.push({
        kind: stated(kind, { start, end }),
        time: coming || pack.occasions.toCome.test(match[0]) ? "coming" : "past",
        parties: parties.map((person) => person.id),
        ...(hit?.at
          ? {
              date:
                hit.rule === "absolute"
                  ? stated(hit.at, { start: hit.start, end: hit.end })
                  : inferred(hit.at, `date-${hit.rule}`, { start: hit.start, end: hit.end }),
            }
          : {}),
        ...(place?.code
          ? {
              country:
                place.kind === "state"
                  ? stated(place.code, { start: place.start, end: place.end })
                  : inferred(place.code, "country-of-city", { start: place.start, end: place.end }),
            }
          : {}),
        span: { start: first, end: Math.max(end, stop) },
        within: statement.id,
      });
    }
  }
  return found;
}

/** Where the telling of one occasion gives way to the next: at "and held", a comma or the end. */
function nextVerb(text: string, from: number, end: number, pack: LanguagePack): number {
  const stop = pack.occasions.next.exec(text.slice(from, end));
  return stop ? from + stop.index : end - 1;
}
