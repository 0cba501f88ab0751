import type { Span } from "../../model/evidence.ts";
import type { StatementId } from "../../model/ids.ts";
import type { Commitment, Strength } from "../../model/statement.ts";
import { type Figure, isTelling } from "../figures.ts";
import type { Aligned } from "./align.ts";
import { type Account, contentWords, type Said } from "./said.ts";
import { TERMS } from "./terms.ts";

export type Which = "a" | "b";

/** A statement that one side makes in the name of both, and the other does not. */
export interface OneSidedClaim {
  by: Which;
  statement: StatementId;
  /** What the other has in its place, as one side's own view; absent where it has nothing. */
  other?: { statement: StatementId; sureness: number };
}

export function oneSidedClaims(a: readonly Said[], b: readonly Said[], aligned: readonly Aligned[]): OneSidedClaim[] {
  const claims = (by: Which, own: readonly Said[], others: readonly Said[]): OneSidedClaim[] => {
    const byId = new Map(others.map((said) => [said.id, said]));
    const partner = new Map(aligned.map((one) => (by === "a" ? [one.a, one] : [one.b, one])));
    return own
      .filter(({ joint }) => joint)
      .flatMap(({ id }): OneSidedClaim[] => {
        const found = partner.get(id);
        const other = found && byId.get(by === "a" ? found.b : found.a);
        if (!found || !other) return [{ by, statement: id }];
        return other.joint ? [] : [{ by, statement: id, other: { statement: other.id, sureness: found.sureness } }];
      });
  };
  return [...claims("a", a, b), ...claims("b", b, a)];
}

/** A word with where it stands in one of the texts. */
export interface Worded extends Span {
  words: string;
}

/** The same thing, named otherwise. */
export interface TermsDiffer {
  thing: string;
  a: Worded[];
  b: Worded[];
}

/** How many places of a word are given. */
const PLACES = 3;

/** Things that both name, and for which one has a word that the other does not use, and the other way round. */
export function differingTerms(a: Account, b: Account): TermsDiffer[] {
  return TERMS.flatMap(({ thing, as }): TermsDiffer[] => {
    const [one, other] = [a, b].map(({ document }) =>
      as.map((ways) => placesOf(document.text, document.language, ways)),
    );
    const only = (own: Worded[][], others: Worded[][]): Worded[] =>
      own.flatMap((places, at) => (places.length > 0 && others[at]!.length === 0 ? places.slice(0, PLACES) : []));
    const [here, there] = [only(one!, other!), only(other!, one!)];
    return here.length > 0 && there.length > 0 ? [{ thing, a: here, b: there }] : [];
  });
}

function placesOf(text: string, language: string, ways: Readonly<Record<string, readonly string[]>>): Worded[] {
  const list = ways[language.toLowerCase().split("-")[0]!] ?? [];
  if (list.length === 0) return [];
  const found: Worded[] = [];
  for (const { 0: words, index } of text.matchAll(patternOf(list))) {
    found.push({ start: index, end: index + words.length, words });
    if (found.length >= PLACES) break;
  }
  return found;
}

const patterns = new WeakMap<readonly string[], RegExp>();

function patternOf(list: readonly string[]): RegExp {
  let pattern = patterns.get(list);
  if (!pattern) {
    const words = list.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s+"));
    const whole = /\p{sc=Han}/u.test(list[0]!) ? "" : "(?<![\\p{L}\\p{N}])";
    const end = whole === "" ? "" : "(?![\\p{L}\\p{N}])";
    pattern = new RegExp(`${whole}(?:${words.join("|")})${end}`, "giu");
    patterns.set(list, pattern);
  }
  return pattern;
}

/** Figures of which two aligned sentences give different ones, and those that only one side gives. */
export interface FiguresDiffer {
  /** In sentences that seem to tell of the same. */
  pairs: { a: Figure; b: Figure; statements: { a: StatementId; b: StatementId }; sureness: number }[];
  only: { by: Which; figure: Figure; statement: StatementId }[];
}

export function differingFigures(a: readonly Said[], b: readonly Said[], aligned: readonly Aligned[]): FiguresDiffer {
  const values = ([a, b] as const).map(
    (all) => new Set(all.flatMap(({ figures }) => figures.map(({ value }) => value))),
  );
  const byId = ([a, b] as const).map((all) => new Map(all.map((said) => [said.id, said])));
  const paired = new Set<Figure>();
  const pairs: FiguresDiffer["pairs"] = [];
  for (const { a: one, b: other, sureness } of aligned) {
    // What the other side gives somewhere is no difference.
    const here = byId[0]!.get(one)!.figures.filter((figure) => isTelling(figure) && !values[1]!.has(figure.value));
    const there = byId[1]!.get(other)!.figures.filter((figure) => isTelling(figure) && !values[0]!.has(figure.value));
    for (const figure of here) {
      const like = there.find((candidate) => candidate.unit === figure.unit && !paired.has(candidate));
      if (!like) continue;
      paired.add(figure).add(like);
      pairs.push({ a: figure, b: like, statements: { a: one, b: other }, sureness });
    }
  }
  const only = ([a, b] as const).flatMap((all, at) =>
    all.flatMap(({ id, figures }) =>
      figures
        .filter((figure) => isTelling(figure) && !values[1 - at]!.has(figure.value) && !paired.has(figure))
        .map((figure) => ({ by: at === 0 ? ("a" as const) : ("b" as const), figure, statement: id })),
    ),
  );
  return { pairs, only };
}

/** A commitment that both report, or one. */
export interface CommitmentRow {
  a?: CommitmentTold;
  b?: CommitmentTold;
  /** That both are one, where both are there. */
  sureness?: number;
}

export interface CommitmentTold {
  id: string;
  statement: StatementId;
  deed: Span;
  by: string[];
  strength: Strength;
}

/** Below this two commitments are held to be two. */
const SAME_DEED = 0.35;
const MOST_COMMITMENTS = 200;

export function commitmentRows(a: Account, b: Account, aligned: readonly Aligned[]): CommitmentRow[] {
  const sameLanguage = a.document.language === b.document.language;
  const partner = new Map(aligned.map((one) => [one.a, one]));
  const others = b.record.commitments.slice(0, MOST_COMMITMENTS);
  const deeds = new Map(others.map((one) => [one, contentWords(wordsOf(b, one.deed))]));
  const taken = new Set<Commitment>();
  const rows = a.record.commitments.slice(0, MOST_COMMITMENTS).map((one): CommitmentRow => {
    const own = contentWords(wordsOf(a, one.deed));
    let best: { commitment: Commitment; sureness: number } | undefined;
    for (const other of others) {
      if (taken.has(other)) continue;
      const tie = partner.get(one.statement);
      const together = tie?.b === other.statement ? tie.sureness : 0;
      const sureness = Math.max(together * 0.9, sameLanguage ? alike(own, deeds.get(other)!) : 0);
      const sides = one.by.length === 0 || other.by.length === 0 || one.by.some((side) => other.by.includes(side));
      if (sides && sureness >= SAME_DEED && sureness > (best?.sureness ?? 0)) best = { commitment: other, sureness };
    }
    if (!best) return { a: told(one) };
    taken.add(best.commitment);
    return { a: told(one), b: told(best.commitment), sureness: Math.round(best.sureness * 100) / 100 };
  });
  return [...rows, ...others.filter((one) => !taken.has(one)).map((one) => ({ b: told(one) }))];
}

const wordsOf = ({ document }: Account, { start, end }: Span): string => document.text.slice(start, end);

const told = ({ id, statement, deed, by, strength }: Commitment): CommitmentTold => ({
  id,
  statement,
  deed,
  by,
  strength: strength.value,
});

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size === 0 ? 0 : (2 * both) / (a.size + b.size);
}
