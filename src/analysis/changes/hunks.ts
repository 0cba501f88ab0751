import { align } from "./align.ts";
import { Numbers } from "./units.ts";
import { isMark, looksSame, type Word } from "./words.ts";

/** Words `a0` to before `a1` of the one side became `b0` to before `b1` of the other; one of the two may be empty. */
export interface Hunk {
  a0: number;
  a1: number;
  b0: number;
  b1: number;
  /** The words are the same by key, and differ in look alone. */
  look: boolean;
}

/** The same words in a row between two hunks that a reader does not want to see: as many as these, at most. */
const TINY = 3;
/** A pair with this share of its words changed, in so many places or more, is shown as replaced. */
const MOSTLY = 0.75;
const PLACES = 3;
const SLIDE = 16;

/** Two stretches of words, as ranges into the words of each side. */
export type Stretch = Omit<Hunk, "look">;

/** What changed between two stretches, grouped so that it can be read. `equal`: their keys are equal one by one. */
export function hunksOf(a: readonly Word[], b: readonly Word[], stretch: Stretch, equal: boolean): Hunk[] {
  const { a0, a1, b0, b1 } = stretch;
  if (equal) return looks(a, b, a0, a1, b0, false);
  const numbers = new Numbers();
  const ids = (words: readonly Word[], from: number, to: number): Int32Array =>
    Int32Array.from({ length: to - from }, (_, at) => numbers.of(words[from + at]!.key));
  const match = align(ids(a, a0, a1), ids(b, b0, b1), "shortest");
  const replaced: Hunk[] = [];
  let [at, other] = [a0, b0];
  for (let next = a0; next <= a1; next++) {
    const partner = next === a1 ? b1 - b0 : match[next - a0]!;
    if (partner < 0) continue;
    if (next > at || b0 + partner > other)
      replaced.push({ a0: at, a1: next, b0: other, b1: b0 + partner, look: false });
    at = next + 1;
    other = b0 + partner + 1;
  }
  for (const [index, hunk] of replaced.entries()) slide(a, b, hunk, replaced[index - 1], stretch, replaced[index + 1]);
  const merged = withoutConfetti(a, b, replaced, stretch);
  const found: Hunk[] = [];
  let [fromA, fromB] = [a0, b0];
  for (const hunk of merged) {
    for (const look of looks(a, b, fromA, hunk.a0, fromB, fromA > a0)) found.push(look);
    found.push(hunk);
    fromA = hunk.a1;
    fromB = hunk.b1;
  }
  for (const look of looks(a, b, fromA, a1, fromB, merged.length > 0)) found.push(look);
  return found;
}

/** Where words with equal keys differ in look, or in whether a blank stands before them. */
function looks(
  a: readonly Word[],
  b: readonly Word[],
  a0: number,
  a1: number,
  b0: number,
  behindHunk: boolean,
): Hunk[] {
  const found: Hunk[] = [];
  for (let at = a0; at < a1; at++) {
    const other = b0 + at - a0;
    const [x, y] = [a[at]!, b[other]!];
    // Behind another change the blank is part of that.
    const unspaced = x.unspaced || a[at - 1]?.unspaced || a[at + 1]?.unspaced;
    const glued = !(behindHunk && at === a0) && x.blank !== y.blank && !unspaced;
    if (!glued && looksSame(x, y)) continue;
    // A blank is shown with the words on both sides of it.
    const from = glued && at > a0 ? 1 : 0;
    const last = found.at(-1);
    if (last && last.a1 >= at - from) {
      last.a1 = at + 1;
      last.b1 = other + 1;
    } else found.push({ a0: at - from, a1: at + 1, b0: other - from, b1: other + 1, look: true });
  }
  return found;
}

/** An insertion that could as well stand a word earlier or later is put where it begins behind a mark and ends with one. */
function slide(
  a: readonly Word[],
  b: readonly Word[],
  hunk: Hunk,
  before: Hunk | undefined,
  stretch: Stretch,
  behind: Hunk | undefined,
): void {
  if ((hunk.a0 === hunk.a1) === (hunk.b0 === hunk.b1)) return;
  const cut = hunk.b0 === hunk.b1;
  const words = cut ? a : b;
  const others = cut ? b : a;
  let [from, to, at] = cut ? [hunk.a0, hunk.a1, hunk.b0] : [hunk.b0, hunk.b1, hunk.a0];
  const least = cut ? (before?.b1 ?? stretch.b0) : (before?.a1 ?? stretch.a0);
  const most = cut ? (behind?.b0 ?? stretch.b1) : (behind?.a0 ?? stretch.a1);
  const start = cut ? stretch.a0 : stretch.b0;
  const end = cut ? stretch.a1 : stretch.b1;
  const fit = (f: number, t: number): number =>
    (f === start ? 3 : isMark(words[f - 1]!) ? 2 : 0) + (t === end ? 1 : isMark(words[t - 1]!) ? 1 : 0);
  const same = (one: number, other: number): boolean =>
    words[one]!.key === others[other]!.key && looksSame(words[one]!, others[other]!);
  let [best, bestFrom] = [fit(from, to), from];
  const first = from;
  for (let step = 0; step < SLIDE && at > least && same(to - 1, at - 1); step++) {
    from--;
    to--;
    at--;
    if (fit(from, to) > best) [best, bestFrom] = [fit(from, to), from];
  }
  [from, to, at] = cut ? [hunk.a0, hunk.a1, hunk.b0] : [hunk.b0, hunk.b1, hunk.a0];
  for (let step = 0; step < SLIDE && at < most && same(from, at); step++) {
    from++;
    to++;
    at++;
    if (fit(from, to) > best) [best, bestFrom] = [fit(from, to), from];
  }
  const by = bestFrom - first;
  hunk.a0 += by;
  hunk.a1 += by;
  hunk.b0 += by;
  hunk.b1 += by;
}

const wordsIn = (words: readonly Word[], from: number, to: number): number => {
  let count = 0;
  for (let at = from; at < to; at++) if (!isMark(words[at]!)) count++;
  return count;
};

/** Takes hunks together where what lies between them is less than they are. */
function withoutConfetti(a: readonly Word[], b: readonly Word[], hunks: readonly Hunk[], stretch: Stretch): Hunk[] {
  const size = ({ a0, a1, b0, b1 }: Hunk): number => Math.max(wordsIn(a, a0, a1), wordsIn(b, b0, b1));
  const sizes: number[] = [];
  const kept: Hunk[] = [];
  for (const next of hunks) {
    let hunk = { ...next };
    let mine = size(hunk);
    for (let last = kept.at(-1); last; last = kept.at(-1)) {
      const between = wordsIn(a, last.a1, hunk.a0);
      const [less, more] = [Math.min(mine, sizes.at(-1)!), Math.max(mine, sizes.at(-1)!)];
      // Beside a long rewriting a lone word is part of it; two lone words with marks between them are two changes.
      const tiny =
        between === 0 ? less > 0 && more > 1 : between <= TINY && (2 * between <= less || (between === 1 && more >= 4));
      if (!tiny || (hunk.a0 - last.a1 > 0 && endsSentence(a, last.a1, hunk.a0))) break;
      mine += sizes.pop()! + between;
      kept.pop();
      hunk = { a0: last.a0, a1: hunk.a1, b0: last.b0, b1: hunk.b1, look: false };
    }
    kept.push(hunk);
    sizes.push(mine);
  }
  const changed = kept.reduce((sum, { a0, a1, b0, b1 }) => sum + wordsIn(a, a0, a1) + wordsIn(b, b0, b1), 0);
  const all = wordsIn(a, stretch.a0, stretch.a1) + wordsIn(b, stretch.b0, stretch.b1);
  if (kept.length < PLACES || changed < MOSTLY * all) return kept;
  return [{ a0: kept[0]!.a0, a1: kept.at(-1)!.a1, b0: kept[0]!.b0, b1: kept.at(-1)!.b1, look: false }];
}

const endsSentence = (words: readonly Word[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (/^[.!?。！？;:]$/u.test(words[at]!.text)) return true;
  return false;
};
