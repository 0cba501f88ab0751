/**
 * How surprising something is: the bits of Shannon's information, −log2 P, where P is what the history lets one expect.
 *
 * Of things from a list that is known beforehand (topics, kinds, ranks), P is a share of the earlier readouts, pulled towards
 * the publisher's habit as far as there is little history (Dirichlet smoothing; Zhai and Lafferty, "A Study of Smoothing
 * Methods for Language Models", SIGIR 2001), and newer readouts weigh more than older ones. Of things that are without number
 * (names, sentences, promises), P is how often earlier readouts brought the like when they were new (the estimator of
 * Krichevsky and Trofimov, 1981). Where many things could each have surprised, one of them will: then P is the chance that
 * any of them does that is as unlikely as this one or more so, at most their sum (Bonferroni's inequality).
 */

/** So many readouts the publisher's habit counts for. */
const PRIOR = 1;
/** A readout weighs half as much as one that is so many readouts newer. */
const HALF = 20;

/** What an earlier readout weighs; `age` is 0 for the newest. */
export const weightOf = (age: number): number => 2 ** (-age / HALF);

/** Readouts that have something, by weight, out of all, by weight; `habit` is the share of those of the publisher. */
export interface Share {
  had: number;
  of: number;
  habit: number;
}

export const chanceOf = ({ had, of, habit }: Share): number => (had + PRIOR * habit) / (of + PRIOR);

/** The share of a publisher's readouts that have something, never none and never all. */
export const habitOf = (had: number, of: number): number => (had + 0.5) / (of + 1);

/** The chance of what happened `times` out of `chances`. */
export const rateOf = (times: number, chances: number): number => (times + 0.5) / (chances + 1);

/** @returns bits, 0 or more. */
export const bits = (chance: number): number => Math.max(0, -Math.log2(Math.min(1, chance)));

/** The chance that something happens out of a list that is as unlikely as `chance`, or more so. */
export const anyOf = (chances: readonly number[], chance: number): number =>
  chances.reduce((sum, one) => (one <= chance * (1 + 1e-9) ? sum + one : sum), 0);
