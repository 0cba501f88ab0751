import type { Version } from "../../model/change.ts";
import type { Span } from "../../model/evidence.ts";
import type { ActorId, StatementId } from "../../model/ids.ts";
import type { ReadoutRecord } from "../../model/record.ts";
import type { Statement } from "../../model/statement.ts";
import type { Aligned } from "./text-trace.ts";
import { wordsOf } from "./words.ts";

/** Share of the words of two statements that must be the same for them to be the same statement. */
const SAME_WORDS = 0.6;

/** A version as its record has it. */
export interface ReadSide {
  text: string;
  record: ReadoutRecord;
  actors: ReadonlyMap<ActorId, ReadoutRecord["actors"][number]>;
  statements: ReadonlyMap<StatementId, Statement>;
}

export const readSideOf = ({ document }: Version, record: ReadoutRecord): ReadSide => ({
  text: document.text,
  record,
  actors: new Map(record.actors.map((actor) => [actor.id, actor])),
  statements: new Map(record.statements.map((statement) => [statement.id, statement])),
});

export type StatementPair = readonly [Statement, Statement];

/** Statements of aligned stretches that say the same, each once. */
export function statementPairs(a: ReadSide, b: ReadSide, aligned: readonly Aligned[]): StatementPair[] {
  const pairs: StatementPair[] = [];
  const [inA, inB] = [a, b].map(({ record }) => [...record.statements].sort(byPlace)) as [Statement[], Statement[]];
  const stretches = [...aligned].sort((x, y) => x.before.start - y.before.start);
  const forB = new Map(
    [...aligned].sort((x, y) => x.after.start - y.after.start).map((stretch) => [stretch, [] as Statement[]]),
  );
  assign(
    inB,
    [...forB.keys()],
    (stretch) => stretch.after,
    (stretch, one) => forB.get(stretch)!.push(one),
  );
  const forA = new Map(stretches.map((stretch) => [stretch, [] as Statement[]]));
  assign(
    inA,
    stretches,
    (stretch) => stretch.before,
    (stretch, one) => forA.get(stretch)!.push(one),
  );
  for (const [stretch, mine] of forA) {
    const theirs = forB.get(stretch)!;
    if (stretch.same) {
      const shift = stretch.after.start - stretch.before.start;
      const places = new Map(theirs.map((one) => [keyOf(one, 0), one]));
      for (const one of mine) {
        const other = places.get(keyOf(one, shift));
        if (other) pairs.push([one, other]);
      }
    } else pairs.push(...likest(a, b, mine, theirs));
  }
  return pairs;
}

const byPlace = (x: Statement, y: Statement): number => x.sentence.start - y.sentence.start;

/** Where a statement's words stand: in equal stretches that is enough to know it again. */
const keyOf = ({ sentence, content, within }: Statement, shift: number): string =>
  [within === undefined, sentence.start + shift, ...content.map(({ start }) => start + shift)].join(" ");

/** Gives each statement to the stretch in which its sentence begins. Both lists are in order. */
function assign(
  statements: readonly Statement[],
  stretches: readonly Aligned[],
  spanOf: (stretch: Aligned) => Span,
  take: (stretch: Aligned, one: Statement) => void,
): void {
  let at = 0;
  for (const one of statements) {
    while (at < stretches.length && spanOf(stretches[at]!).end <= one.sentence.start) at++;
    const stretch = stretches[at];
    if (stretch && spanOf(stretch).start <= one.sentence.start) take(stretch, one);
  }
}

/** Statements of a reworded sentence: there are few, so each is compared with the next ones of the other side. */
function likest(a: ReadSide, b: ReadSide, mine: readonly Statement[], theirs: readonly Statement[]): StatementPair[] {
  const NEAR = 4;
  const pairs: StatementPair[] = [];
  const free = theirs.map((one) => ({ one, words: contentWords(b, one) }));
  let first = 0;
  for (const one of mine) {
    const words = contentWords(a, one);
    let best: { at: number; score: number } | undefined;
    for (let at = first; at < Math.min(free.length, first + NEAR); at++) {
      const score = shared(words, free[at]!.words);
      if (
        score >= SAME_WORDS &&
        score > (best?.score ?? 0) &&
        (one.within === undefined) === (free[at]!.one.within === undefined)
      )
        best = { at, score };
    }
    if (!best) continue;
    pairs.push([one, free[best.at]!.one]);
    first = best.at + 1;
  }
  return pairs;
}

export const contentWords = ({ text }: ReadSide, { content }: Statement): string[] =>
  content.flatMap(({ start, end }) => keysOf(text, { start, end }));

/** The words of a stretch by their keys, without marks. */
export const keysOf = (text: string, { start, end }: Span): string[] =>
  wordsOf(text, start, end)
    .filter((word) => word.kind !== "mark")
    .map((word) => word.key);

/** How much of the words is common, 0 to 1 (Dice). */
export function shared(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left > 0) both++;
    counts.set(word, left - 1);
  }
  return a.length + b.length === 0 ? 0 : (2 * both) / (a.length + b.length);
}
