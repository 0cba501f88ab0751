import { isShortForm, saidAlike, speltAlike } from "./classify.ts";
import type { Hunk } from "./hunks.ts";
import type { Kind } from "./kinds.ts";
import type { Knowledge } from "./knowledge.ts";
import { isMark, looksSame, type Word } from "./words.ts";

/** Words of one version with their kinds, `kinds[at - from]` being that of `words[at]`. */
export interface Marked {
  words: readonly Word[];
  kinds: readonly Kind[];
  from: number;
}

/** A preposition, an article: nothing by itself. */
const isLittle = (word: Word): boolean =>
  !word.capital && !word.unspaced && word.kind === "word" && word.key.length <= 3 && word.key !== "not";

/**
 * Hunks that touch the same date on either side, taken together: "4 May 2026" and "May 4, 2026" differ in two places, and are
 * one day.
 */
export function withWholeDates(hunks: readonly Hunk[], a: Marked, b: Marked): Hunk[] {
  const found: Hunk[] = [];
  for (const hunk of hunks) {
    const last = found.at(-1);
    const touch = ({ words, kinds, from }: Marked, start: number, end: number): boolean => {
      for (let at = start; at < end; at++) if (kinds[at - from] !== "date" && !isMark(words[at]!)) return false;
      return end > start;
    };
    const both =
      last &&
      !(last.look && hunk.look) &&
      touch(a, last.a1, hunk.a0) &&
      touch(b, last.b1, hunk.b0) &&
      hunk.a0 - last.a1 <= 6;
    if (!both) found.push({ ...hunk });
    else {
      last.a1 = hunk.a1;
      last.b1 = hunk.b1;
      last.look = false;
    }
  }
  return found;
}

interface Range {
  kind: Kind;
  from: number;
  to: number;
}

/** Words of a longer hunk are not compared each with each. */
const FEW = 12;

/**
 * A hunk in parts of one kind each, where its sides have the same kinds in the same order: of "about 40 were hurt" and "some 52
 * had wounds" the number is a change of its own. Otherwise words are parted off that differ in spelling. Parts that say the
 * same are left out.
 */
export function piecesOf(hunk: Hunk, a: Marked, b: Marked, know: Knowledge): Hunk[] {
  if (saidAlike(a.words.slice(hunk.a0, hunk.a1), b.words.slice(hunk.b0, hunk.b1), know))
    return [{ ...hunk, look: true }];
  if (isShortForm(a.words.slice(hunk.a0, hunk.a1), b.words.slice(hunk.b0, hunk.b1))) return [hunk];
  const [x, y] = [specials(a, hunk.a0, hunk.a1), specials(b, hunk.b0, hunk.b1)];
  const parallel = x.length > 0 && x.length === y.length && x.every(({ kind }, at) => kind === y[at]!.kind);
  const fixed = parallel ? x.map((one, at) => [one, y[at]!] as const) : spellings(hunk, a, b, know);
  const pieces: Hunk[] = [];
  let [fromA, fromB] = [hunk.a0, hunk.b0];
  const push = (a1: number, b1: number): void => {
    const same = (at: number, other: number): boolean =>
      a.words[at]!.key === b.words[other]!.key && looksSame(a.words[at]!, b.words[other]!);
    while (fromA < a1 && fromB < b1 && same(fromA, fromB)) {
      fromA++;
      fromB++;
    }
    let [toA, toB] = [a1, b1];
    while (toA > fromA && toB > fromB && same(toA - 1, toB - 1)) {
      toA--;
      toB--;
    }
    if (toA > fromA || toB > fromB) {
      const look = saidAlike(a.words.slice(fromA, toA), b.words.slice(fromB, toB), know);
      pieces.push({ a0: fromA, a1: toA, b0: fromB, b1: toB, look });
    }
    fromA = a1;
    fromB = b1;
  };
  for (const [one, other] of fixed) {
    push(one.from, other.from);
    push(one.to, other.to);
  }
  push(hunk.a1, hunk.b1);
  return joined(pieces, a.words, b.words);
}

/** Small words and marks go with the piece they touch: "on Tuesday" for "yesterday" is one change. */
function joined(pieces: readonly Hunk[], a: readonly Word[], b: readonly Word[]): Hunk[] {
  const isSmall = ({ a0, a1, b0, b1, look }: Hunk): boolean =>
    !look &&
    [...a.slice(a0, a1), ...b.slice(b0, b1)].every((word) => isMark(word) || isLittle(word)) &&
    a1 - a0 + b1 - b0 <= 2;
  const found: Hunk[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (
      last &&
      last.a1 === piece.a0 &&
      last.b1 === piece.b0 &&
      last.look === piece.look &&
      (last.look || isSmall(last) || isSmall(piece))
    ) {
      last.a1 = piece.a1;
      last.b1 = piece.b1;
    } else found.push({ ...piece });
  }
  return found;
}

/** The stretches of numbers, dates, names and offices in a range; small words inside a name or an office belong to it. */
function specials({ words, kinds, from: base }: Marked, from: number, to: number): Range[] {
  const ranges: Range[] = [];
  for (let at = from; at < to; at++) {
    const kind = kinds[at - base];
    if (kind === undefined) continue;
    const last = ranges.at(-1);
    const between = last ? words.slice(last.to, at).filter((word) => !isMark(word)) : [];
    if (last?.kind === kind && (between.length === 0 || (between.length === 1 && between[0]!.key.length <= 3)))
      last.to = at + 1;
    else ranges.push({ kind, from: at, to: at + 1 });
  }
  return ranges;
}

function spellings(hunk: Hunk, a: Marked, b: Marked, know: Knowledge): (readonly [Range, Range])[] {
  if (hunk.a1 - hunk.a0 > FEW || hunk.b1 - hunk.b0 > FEW) return [];
  const found: (readonly [Range, Range])[] = [];
  let next = hunk.b0;
  for (let at = hunk.a0; at < hunk.a1; at++)
    for (let other = next; other < hunk.b1; other++) {
      if (!speltAlike(a.words[at]!, b.words[other]!, know)) continue;
      found.push([
        { kind: undefined, from: at, to: at + 1 },
        { kind: undefined, from: other, to: other + 1 },
      ]);
      next = other + 1;
      break;
    }
  return found;
}
