import { Problem, type ProblemCode } from "../model/problem.ts";
import { inEnglish } from "./in-english.ts";
import type { Markup } from "./markup.ts";

/** A problem told in the language of the visit at hand; all others are told in English. */
export class Refusal extends Problem {
  constructor(code: ProblemCode, message: string, options: { advice?: string; cause?: unknown } = {}) {
    super(code, message, options);
  }
}

/** What a problem says, for a page in the language of the visit: marked as English where it is. */
export const troubleWords = (problem: Problem, words: string): Markup | string =>
  problem instanceof Refusal ? words : inEnglish(words);
