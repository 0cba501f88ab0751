import { Command, type OptionValues } from "commander";
import { SETTINGS, type SettingName } from "../config.ts";
import { PROBLEMS } from "../model/problem.ts";
import type { CommandSpec } from "./command-spec.ts";
import { briefCommand } from "./commands/brief.ts";
import { changesCommand } from "./commands/changes.ts";
import { citeCommand } from "./commands/cite.ts";
import { collectCommand } from "./commands/collect.ts";
import { commitmentsCommand } from "./commands/commitments.ts";
import { compareCommand } from "./commands/compare.ts";
import { correctionsCommand } from "./commands/corrections.ts";
import { exportCommand } from "./commands/export.ts";
import { formulasCommand } from "./commands/formulas.ts";
import { historyCommand } from "./commands/history.ts";
import { importCommand } from "./commands/import.ts";
import { meetingsCommand } from "./commands/meetings.ts";
import { newCommand } from "./commands/new.ts";
import { peopleCommand } from "./commands/people.ts";
import { readCommand } from "./commands/read.ts";
import { replayCommand } from "./commands/replay.ts";
import { searchCommand } from "./commands/search.ts";
import { serveCommand } from "./commands/serve.ts";
import { sourcesCommand } from "./commands/sources.ts";
import { usersCommand } from "./commands/users.ts";
import { verifyCommand } from "./commands/verify.ts";
import type { Context } from "./context.ts";

export const COMMANDS: readonly CommandSpec[] = [
  readCommand,
  importCommand,
  sourcesCommand,
  collectCommand,
  replayCommand,
  searchCommand,
  historyCommand,
  changesCommand,
  citeCommand,
  meetingsCommand,
  compareCommand,
  peopleCommand,
  newCommand,
  briefCommand,
  formulasCommand,
  commitmentsCommand,
  serveCommand,
  usersCommand,
  correctionsCommand,
  exportCommand,
  verifyCommand,
];

/** Runs the command that the arguments name. @throws Problem, or CommanderError where only help or version was asked for. */
export async function makeProgram(context: Context, args: string[]): Promise<number> {
  let exit = 0;
  const program = buildProgram(context, async (spec, given, options) => {
    exit = await spec.run(context, given, options);
  });
  await program.parseAsync(args, { from: "user" });
  return exit;
}

type Runner = (spec: CommandSpec, args: string[], options: OptionValues) => Promise<void>;

export function buildProgram(context: Pick<Context, "version" | "stdout" | "stderr">, runner: Runner): Command {
  const program = new Command("rapporteur")
    .description(
      "Reads what governments publish about their diplomacy: who met whom, and who said what, to the passage.",
    )
    .version(context.version, "-V, --version", "show the version")
    .helpOption("-h, --help", "show this help")
    .helpCommand(false)
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void context.stdout.write(text),
      writeErr: (text) => void context.stderr.write(text),
      outputError: (text, say) => say(usageError(text)),
      getOutHelpWidth: () => 96,
      getErrHelpWidth: () => 96,
    })
    .addHelpText("after", `\n${exitCodes()}`);
  addSetting(program, "archive");
  for (const spec of COMMANDS) {
    const command = spec.describe(program.command(spec.name)).helpOption("-h, --help", "show this help");
    for (const name of [...spec.settings, "archive"] as const) addSetting(command, name);
    command.addHelpText("after", `\n${exitCodes()}`);
    command.action(async () => {
      // Before the command or after it: `rapporteur --archive PATH search` is understood, too.
      await runner(spec, command.args, { ...program.opts(), ...command.opts() });
    });
  }
  return program;
}

function addSetting(command: Command, name: SettingName): void {
  const { flag, help, shown, env } = SETTINGS[name];
  const value = {
    archive: "PATH",
    port: "NUMBER",
    host: "ADDRESS",
    address: "URL",
    contact: "TEXT",
    allow: "ADDRESSES",
  }[name];
  command.option(`${flag} <${value}>`, `${help} (default: ${shown}; or ${env})`);
}

/** Every exit code of the program, in order, with the name it has in the sources. */
export function exitCodeRows(): { exit: number; name: string; meaning: string }[] {
  return [
    { exit: 0, name: "done", meaning: "all was done" },
    ...Object.entries(PROBLEMS).map(([name, { exit, meaning }]) => ({ exit, name, meaning })),
    { exit: 130, name: "interrupted", meaning: "stopped by Ctrl-C; what was done until then is kept" },
    { exit: 143, name: "terminated", meaning: "stopped by the system; what was done until then is kept" },
  ];
}

const exitCodes = (): string =>
  ["Exit codes:", ...exitCodeRows().map(({ exit, meaning }) => `  ${String(exit).padStart(3)}  ${meaning}`)].join("\n");

/** "error: unknown option '--jsno'\n(Did you mean --json?)" in the program's own manner. */
function usageError(text: string): string {
  const [what = "", ...more] = text
    .trim()
    .replace(/^error: /, "")
    .split("\n");
  const hint = more.join(" ").replace(/^\((.*)\)$/, "$1");
  const sentence = `${what.charAt(0).toUpperCase()}${what.slice(1)}`.replace(/[^.?!]$/, "$&.");
  return `rapporteur: ${sentence} ${hint || 'See "rapporteur --help".'}\n`;
}
