import { readFileSync } from "node:fs";
import { CommanderError } from "commander";
import { PROBLEMS, Problem } from "../model/problem.ts";
import { asProblem, type Context, Stopped, sayProblem } from "./context.ts";
import { makeProgram } from "./program.ts";

/** What the shell calls 128 + the number of the signal. */
const INTERRUPTED = 130;
const TERMINATED = 143;

/** How long a command has to come to a sound end after Ctrl-C, in milliseconds. */
const PATIENCE = 5000;

/**
 * Runs one command.
 * @param args without the names of Node and of the script.
 * @returns the exit code; docs/commands.md lists them.
 */
export async function main(args: string[]): Promise<number> {
  const stop = new AbortController();
  const context: Context = {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    version: versionOfPackage(),
    signal: stop.signal,
  };
  const release = listenForTheEnd(stop);
  try {
    return await makeProgram(context, args);
  } catch (error) {
    return exitOf(error, context);
  } finally {
    release();
  }
}

function exitOf(error: unknown, context: Context): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : PROBLEMS.usage.exit;
  // A command that was stopped may fail in many ways on its way out; what stopped it is what counts.
  const reason: unknown = context.signal.aborted ? context.signal.reason : error;
  if (reason instanceof Stopped) return reason.exit;
  const problem = asProblem(reason);
  context.stderr.write(sayProblem(problem));
  if (problem.code === "internal" || context.env.RAPPORTEUR_TRACE) {
    const trace = problem.cause instanceof Error ? problem.cause.stack : problem.stack;
    if (context.env.RAPPORTEUR_TRACE && trace) context.stderr.write(`${trace}\n`);
  }
  return PROBLEMS[problem.code].exit;
}

/** One press of Ctrl-C may arrive twice, by the terminal and by a parent that passes it on; in milliseconds. */
const ONE_PRESS = 500;

/** Ctrl-C asks the command to end; a second one, or a command that does not, ends the process. */
function listenForTheEnd(stop: AbortController): () => void {
  let asked = Number.POSITIVE_INFINITY;
  const end = (exit: number) => (): void => {
    if (performance.now() - asked > ONE_PRESS) process.exit(exit);
    if (stop.signal.aborted) return;
    asked = performance.now();
    stop.abort(new Stopped(exit));
    process.stdin.destroy();
    setTimeout(() => process.exit(exit), PATIENCE).unref();
  };
  const interrupted = end(INTERRUPTED);
  const terminated = end(TERMINATED);
  // `rapporteur export | head`: when head has what it wants, that is success, and nothing to say.
  const gone = (error: NodeJS.ErrnoException): void => {
    if (!stop.signal.aborted) stop.abort(error.code === "EPIPE" ? new Stopped(0) : error);
  };
  process.on("SIGINT", interrupted);
  process.on("SIGTERM", terminated);
  process.stdout.on("error", gone);
  process.stderr.on("error", gone);
  return () => {
    process.off("SIGINT", interrupted);
    process.off("SIGTERM", terminated);
  };
}

function versionOfPackage(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  const version = (manifest as { version?: unknown }).version;
  if (typeof version !== "string") throw new Problem("internal", "package.json has no version");
  return version;
}
