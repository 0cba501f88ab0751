/**
 * The one error of the program. Few codes, each with the exit code of the command line and the status of the web;
 * the words say what to do. Doubt about a reading is not a problem: it is a {@link ./record.ts Note}.
 */
export const PROBLEMS = {
  usage: { exit: 2, status: 400, meaning: "the command, option or query is not understood" },
  input: { exit: 3, status: 422, meaning: "the page, file or line cannot be read as what it claims to be" },
  partial: { exit: 4, status: 207, meaning: "part of the work was done; what was left out is listed" },
  missing: { exit: 5, status: 404, meaning: "there is no such file, page or record" },
  archive: { exit: 6, status: 503, meaning: "the archive cannot be opened, read or written" },
  network: { exit: 7, status: 502, meaning: "an address cannot be fetched, or must not be" },
  busy: { exit: 8, status: 503, meaning: "a port or a lock is held by another program" },
  internal: { exit: 70, status: 500, meaning: "a fault of the program itself" },
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

export class Problem extends Error {
  override readonly name = "Problem";
  readonly code: ProblemCode;
  /** What the user can do about it, one sentence; shown under the message. */
  readonly advice: string | undefined;

  constructor(code: ProblemCode, message: string, options: { advice?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.advice = options.advice;
  }
}
