import type { Change, Run } from "../../model/change.ts";
import type { Span } from "../../model/evidence.ts";

/** A text of both versions, with its runs. */
export interface Traced {
  where: "title" | "text";
  older: string;
  newer: string;
  runs: readonly Run[];
}

/**
 * A change whose words are the same on both sides is none: the words beside it changed and drew it in ("1,500" and "1,500方"), or
 * only the blanks between the words did ("1,500 双" and "1,500双"). In the first case its runs go to the change beside it, in the
 * second all that stands together becomes one change of typography.
 */
export function withoutIdle(
  changes: readonly Change[],
  traced: readonly Traced[],
): { changes: Change[]; runs: Run[][] } {
  const isIdle = (at: number): boolean => {
    const change = changes[at]!;
    return (
      change.before !== undefined &&
      change.after !== undefined &&
      change.told === undefined &&
      change.class !== "sentence-moved" &&
      change.old === change.new
    );
  };
  if (!changes.some((_, at) => isIdle(at))) return { changes: [...changes], runs: traced.map(({ runs }) => [...runs]) };
  const left: (Change | undefined)[] = changes.map((change, at) => (isIdle(at) ? undefined : change));
  const runs = traced.map((one) => {
    const made: Run[] = [];
    for (let from = 0; from < one.runs.length; ) {
      let next = from;
      while (one.runs[next]?.change !== undefined) next++;
      if (next === from) made.push(one.runs[from++]!);
      else {
        made.push(...settled(one, one.runs.slice(from, next), left));
        from = next;
      }
    }
    return made;
  });
  const places = new Map<number, number>();
  for (const [at, change] of left.entries()) if (change) places.set(at, places.size);
  return {
    changes: left.filter((change) => change !== undefined),
    runs: runs.map((list) =>
      list.map((run) => (run.change === undefined ? run : { ...run, change: places.get(run.change)! })),
    ),
  };
}

/** Runs with nothing that stayed between them. @param left the changes that count, by their index; one may be added. */
function settled({ where, older, newer }: Traced, runs: readonly Run[], left: (Change | undefined)[]): Run[] {
  if (runs.every(({ change }) => left[change!])) return [...runs];
  const beside = runs.find(({ change }) => left[change!])?.change;
  if (beside !== undefined) return runs.map((run) => (left[run.change!] ? run : { ...run, change: beside }));
  const before = reach(runs.flatMap((run) => run.before ?? []));
  const after = reach(runs.flatMap((run) => run.after ?? []));
  if (!before || !after) return [];
  const words = (old: Span, now: Span) => [older.slice(old.start, old.end), newer.slice(now.start, now.end)] as const;
  let [old, now] = [trimmed(older, before), trimmed(newer, after)];
  let [oldWords, newWords] = words(old, now);
  if (oldWords === newWords) {
    // The blank beside the words is what changed ("Tuesday. The" and "Tuesday.The"), or nothing did.
    [old, now] = [withBlanks(older, before), withBlanks(newer, after)];
    [oldWords, newWords] = words(old, now);
    if (oldWords.replace(/\s+/g, " ") === newWords.replace(/\s+/g, " ")) return [{ kind: "same", before, after }];
  }
  const change = runs[0]!.change!;
  left[change] = { class: "typography", where, before: old, after: now, old: oldWords, new: newWords };
  return [
    { kind: "cut", before, change },
    { kind: "added", after, change },
  ];
}

const reach = (spans: readonly Span[]): Span | undefined =>
  spans.length === 0 ? undefined : { start: spans[0]!.start, end: spans.at(-1)!.end };

/** With the white space before it. */
function withBlanks(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && /\s/.test(text[from - 1]!)) from--;
  return { start: from, end };
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}
