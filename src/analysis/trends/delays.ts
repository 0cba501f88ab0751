import type { Occurrence } from "./occurrences.ts";

/** How long after the day of the occasion a publisher tells of it. */
export interface Delay {
  publisher: string;
  /** Those of which both days are known, and that were not published before the occasion. */
  documents: number;
  /** Half of them come so many days after the occasion or sooner. */
  median: number;
  /** How many come on the day itself. */
  sameDay: number;
}

const DAY = 86_400_000;
/** More than a year later is an archive being filled, or a misread date, and no habit. */
const MOST = 366;
const ENOUGH = 5;

/** Publishers with enough documents, most documents first. */
export function delaysOf(occurrences: readonly Occurrence[]): Delay[] {
  const found = new Map<string, number[]>();
  for (const { tellings } of occurrences) {
    for (const { publisher, published, occasion } of tellings) {
      const date = occasion?.end ?? occasion?.date;
      if (!publisher || occasion?.status !== "held" || date?.length !== 10 || published?.length !== 10) continue;
      const days = Math.round((Date.parse(published) - Date.parse(date)) / DAY);
      if (days < 0 || days > MOST) continue;
      const list = found.get(publisher.name);
      if (list) list.push(days);
      else found.set(publisher.name, [days]);
    }
  }
  return [...found]
    .filter(([, days]) => days.length >= ENOUGH)
    .map(([publisher, days]) => {
      const sorted = days.sort((a, b) => a - b);
      return {
        publisher,
        documents: sorted.length,
        median: sorted[(sorted.length - 1) >> 1]!,
        sameDay: sorted.filter((days) => days === 0).length,
      };
    })
    .sort((a, b) => b.documents - a.documents || (a.publisher < b.publisher ? -1 : 1));
}
