import { Problem } from "../model/problem.ts";

/** What a command has to do with: where it writes, and when to stop. */
export interface Context {
  stdin: NodeJS.ReadStream;
  stdout: NodeJS.WriteStream;
  stderr: NodeJS.WriteStream;
  env: NodeJS.ProcessEnv;
  version: string;
  /** Aborted by Ctrl-C, by SIGTERM and by a reader that went away (`rapporteur export | head`). */
  signal: AbortSignal;
}

/** Why a run was stopped; thrown nowhere, read by `main`. */
export class Stopped extends Error {
  override readonly name = "Stopped";
  readonly exit: number;
  constructor(exit: number) {
    super("stopped");
    this.exit = exit;
  }
}

/**
 * Writes and waits until the text has been taken, so that an export of a million lines does not pile up in memory.
 * @throws the signal's reason when the run was stopped or the reader went away.
 */
export async function write(context: Context, text: string | Uint8Array): Promise<void> {
  context.signal.throwIfAborted();
  if (context.stdout.write(text)) return;
  await new Promise<void>((resolve, reject) => {
    const done = (): void => {
      context.stdout.off("drain", done);
      context.signal.removeEventListener("abort", stop);
      resolve();
    };
    const stop = (): void => {
      context.stdout.off("drain", done);
      reject(context.signal.reason);
    };
    context.stdout.once("drain", done);
    context.signal.addEventListener("abort", stop, { once: true });
  });
}

/** "rapporteur: what. What to do." */
export function sayProblem(problem: Problem): string {
  const what = /[.!?]$/.test(problem.message) ? problem.message : `${problem.message}.`;
  return `rapporteur: ${what}${problem.advice ? ` ${problem.advice}` : ""}\n`;
}

/** The error of a system call as a problem with words for it; anything else is a fault of ours. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const { code, path } = error as NodeJS.ErrnoException;
  const file = path ? `"${path}"` : "the file";
  switch (code) {
    case "ENOENT":
      return new Problem("missing", `There is no file ${file}`, { advice: "Check the name.", cause: error });
    case "EISDIR":
      return new Problem("input", `${path ? file : "This"} is a folder`, {
        advice: "Name the files in it.",
        cause: error,
      });
    case "EACCES":
    case "EPERM":
      return new Problem("input", `${path ? file : "The file"} may not be read or written`, {
        advice: "Check its permissions.",
        cause: error,
      });
    case "ENOSPC":
      return new Problem("archive", "The disk is full", {
        advice: "Free some space and run the command again; nothing is half written.",
        cause: error,
      });
    default: {
      const words = error instanceof Error ? error.message : String(error);
      return new Problem("internal", `Something went wrong inside the program: ${words}`, {
        advice: "Please report it, with what RAPPORTEUR_TRACE=1 shows.",
        cause: error,
      });
    }
  }
}
