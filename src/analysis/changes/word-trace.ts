import type { Change, ChangeClass } from "../../model/change.ts";
import type { Span } from "../../model/evidence.ts";
import { classOf } from "./classify.ts";
import { type Hunk, hunksOf, type Stretch } from "./hunks.ts";
import { kindsOf } from "./kinds.ts";
import type { Knowledge, Told } from "./knowledge.ts";
import { type Marked, piecesOf, withWholeDates } from "./pieces.ts";
import type { Trace } from "./trace.ts";
import { isMark, spanOfWords, type Word } from "./words.ts";

/** One version of a field and its words. */
export interface Field {
  text: string;
  words: readonly Word[];
  told: Told | undefined;
}

/** How the changes between two stretches of words are to be told. */
export interface Telling {
  where: Change["where"];
  /** The keys of the two stretches are equal one by one. */
  equal: boolean;
  /** What all of them are, whatever their words: lines of furniture. */
  all?: ChangeClass;
  /** The stretches stand at different places: their changes have no runs. */
  aside?: boolean;
}

/** Compares two stretches word by word and tells of every change. */
export function traceWords(
  trace: Trace,
  a: Field,
  b: Field,
  stretch: Stretch,
  know: Knowledge,
  telling: Telling,
): void {
  const hunks = hunksOf(a.words, b.words, stretch, telling.equal);
  const tell = teller(trace, a, b, telling);
  const marks = hunks.some((hunk) => !hunk.look) && telling.all === undefined;
  const title = telling.where === "title";
  const mark = ({ words, told }: Field, from: number, to: number): Marked => ({
    words,
    kinds: kindsOf(words, from, to, know, told, title),
    from,
  });
  const [x, y] = marks ? [mark(a, stretch.a0, stretch.a1), mark(b, stretch.b0, stretch.b1)] : [undefined, undefined];
  let [fromA, fromB] = [stretch.a0, stretch.b0];
  const upTo = (a0: number, b0: number): void => {
    if (a0 > fromA && b0 > fromB && !telling.aside)
      trace.same(spanOfWords(a.words, fromA, a0), spanOfWords(b.words, fromB, b0));
  };
  for (const hunk of x && y ? withWholeDates(hunks, x, y) : hunks) {
    const pieces = x && y && !hunk.look ? piecesOf(hunk, x, y, know) : [hunk];
    for (const piece of pieces) {
      upTo(piece.a0, piece.b0);
      tell(piece, telling.all ?? classOfPiece(piece, x, y, know, title));
      fromA = piece.a1;
      fromB = piece.b1;
    }
  }
  upTo(stretch.a1, stretch.b1);
}

function classOfPiece(
  piece: Hunk,
  x: Marked | undefined,
  y: Marked | undefined,
  know: Knowledge,
  title: boolean,
): ChangeClass {
  if (!x || !y) return "typography";
  if (isSign(piece, x, y)) return "number";
  if (piece.look) return "typography";
  if (isDoubling(piece, x, y)) return "spelling";
  const cut = ({ words, kinds, from }: Marked, start: number, end: number) => ({
    words: words.slice(start, end),
    kinds: kinds.slice(start - from, end - from),
  });
  const found = classOf(cut(x, piece.a0, piece.a1), cut(y, piece.b0, piece.b1), know);
  return found === "wording" && title ? "title" : found;
}

/** A minus that came or went: a dash behind a blank that touches a number. */
function isSign({ a0, a1, b0, b1 }: Hunk, x: Marked, y: Marked): boolean {
  if (a1 - a0 + b1 - b0 !== 1) return false;
  const [{ words, from, kinds }, at] = a0 === a1 ? [y, b0] : [x, a0];
  const [mark, next] = [words[at]!, at + 1 < from + kinds.length ? words[at + 1] : undefined];
  return mark.key === "-" && mark.blank && next !== undefined && !next.blank && next.kind === "number";
}

/** "At at": the same words twice in a row, on one side. */
function isDoubling({ a0, a1, b0, b1 }: Hunk, x: Marked, y: Marked): boolean {
  if ((a0 === a1) === (b0 === b1)) return false;
  const [{ words, from, kinds }, start, end] = a0 === a1 ? [y, b0, b1] : [x, a0, a1];
  const length = end - start;
  const same = (other: number): boolean =>
    other >= from &&
    other + length <= from + kinds.length &&
    words.slice(start, end).every((word, at) => word.key === words[other + at]!.key);
  return words.slice(start, end).some((word) => !isMark(word)) && (same(start - length) || same(end));
}

function teller(
  trace: Trace,
  a: Field,
  b: Field,
  { where, aside }: Telling,
): (piece: Stretch, as: ChangeClass) => void {
  const spanOf = (words: readonly Word[], from: number, to: number): Span | undefined =>
    to > from ? spanOfWords(words, from, to) : undefined;
  return (piece, as) => {
    const change = changeOf(
      as,
      where,
      a.text,
      spanOf(a.words, piece.a0, piece.a1),
      b.text,
      spanOf(b.words, piece.b0, piece.b1),
    );
    if (aside) trace.aside(change);
    else trace.change(change);
  };
}

/** A change with the words at its spans. */
export const changeOf = (
  as: ChangeClass,
  where: Change["where"],
  older: string,
  before: Span | undefined,
  newer: string,
  after: Span | undefined,
): Change => ({
  class: as,
  where,
  ...(before && { before }),
  ...(after && { after }),
  old: before ? older.slice(before.start, before.end) : "",
  new: after ? newer.slice(after.start, after.end) : "",
});
