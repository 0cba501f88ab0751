import type { Mention, Undertaking } from "../../model/undertaking.ts";

/** Content words that two undertakings must have in common, and their share of both (Dice 1945), to be taken for one. */
export const LEAST_SHARED = 3;
const ALIKE = 0.6;
/** From here the words are as good as the same. */
const SAME = 0.8;
/** What both say of forum or day makes likeness surer. */
const BONUS = 0.1;

const later = (a: { day?: string }, b: { day?: string }): boolean =>
  a.day !== undefined && b.day !== undefined && a.day < b.day;

/** Whether two undertakings are of the same side in the same relation. */
function related(a: Undertaking, b: Undertaking): boolean {
  if (!a.by.some((side) => b.by.includes(side))) return false;
  const others = (one: Undertaking): string[] => one.relation.filter((side) => !one.by.includes(side));
  const [mine, theirs] = [others(a), others(b)];
  return mine.length === 0 || theirs.length === 0
    ? mine.length === theirs.length
    : mine.some((side) => theirs.includes(side));
}

/** Nobody is known to whom it was said: then only the same words tell that it is the same. */
const alone = ({ by, relation }: Undertaking): boolean => relation.every((side) => by.includes(side) && by.length < 2);

/** Titles of what is signed, held or launched, in Chinese: where both name some, they must have one in common. */
function sameNames(a: string, b: string): boolean {
  const [mine, theirs] = [titlesIn(a), titlesIn(b)];
  // What is signed without a title is signed once.
  if (SIGNED.test(a) && SIGNED.test(b) && mine.length + theirs.length === 0) return false;
  return mine.length === 0 || theirs.length === 0 || mine.some((title) => theirs.includes(title));
}

const SIGNED = /签署|签订/u;
const titlesIn = (words: string): readonly string[] => words.match(/《[^》]+》/gu) ?? [];

/** What a later undertaking makes of an earlier one; undefined where it is another. */
export function mentionBetween(earlier: Undertaking, after: Undertaking): Mention | undefined {
  if (!later(earlier, after) || earlier.language !== after.language || !related(earlier, after)) return undefined;
  const both = sharedOf(earlier.keys, after.keys);
  if (both < LEAST_SHARED) return undefined;
  const alike = (2 * both) / (earlier.keys.length + after.keys.length);
  if (alike < (alone(earlier) ? SAME : ALIKE) || !sameNames(earlier.words, after.words)) return undefined;
  const agree = [
    earlier.due !== undefined && earlier.due === after.due,
    earlier.forum !== undefined && earlier.forum === after.forum,
  ];
  const changes = [
    told("strength", earlier.strength, after.strength),
    told("due", earlier.due, after.due),
    told("forum", earlier.forum, after.forum),
    told("condition", earlier.condition, after.condition),
    alike < SAME ? "words" : undefined,
  ].filter((change) => change !== undefined);
  return {
    earlier: earlier.id,
    kind: changes.length > 0 ? "changed" : "repeated",
    later: after.id,
    ...placeOf(after),
    day: after.day!,
    since: earlier.day!,
    span: after.deed,
    words: after.words,
    sureness: rounded(Math.min(1, alike + BONUS * agree.filter(Boolean).length)),
    changes,
  };
}

const told = (term: string, before: string | undefined, now: string | undefined): string | undefined =>
  before === now ? undefined : `${term}: ${before ?? "none"}, now ${now ?? "none"}`;

const sharedOf = (a: readonly string[], b: readonly string[]): number => {
  const there = new Set(a);
  return b.filter((key) => there.has(key)).length;
};

const rounded = (number: number): number => Math.round(number * 100) / 100;

const placeOf = ({ document, page, version, publisher }: Undertaking) => ({
  document,
  page,
  version,
  ...(publisher !== undefined && { publisher }),
});
