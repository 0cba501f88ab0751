import { Command, type OptionValues } from "commander";
import { SETTINGS, type SettingName } from "../config.ts";
import { PROBLEMS } from "../model/problem.ts";
import type { CommandSpec } from "./command-spec.ts";
import type { Context } from "./context.ts";

/**
 * The shelf of commands, in the order of the help. Each is loaded when it is called: one that searches needs no reader of
 * languages, and no collector.
 */
const SHELF: Readonly<Record<string, () => Promise<CommandSpec>>> = {
  read: async () => (await import("./commands/read.ts")).readCommand,
  import: async () => (await import("./commands/import.ts")).importCommand,
  sources: async () => (await import("./commands/sources.ts")).sourcesCommand,
  collect: async () => (await import("./commands/collect.ts")).collectCommand,
  replay: async () => (await import("./commands/replay.ts")).replayCommand,
  search: async () => (await import("./commands/search.ts")).searchCommand,
  history: async () => (await import("./commands/history.ts")).historyCommand,
  changes: async () => (await import("./commands/changes.ts")).changesCommand,
  cite: async () => (await import("./commands/cite.ts")).citeCommand,
  meetings: async () => (await import("./commands/meetings.ts")).meetingsCommand,
  compare: async () => (await import("./commands/compare.ts")).compareCommand,
  people: async () => (await import("./commands/people.ts")).peopleCommand,
  new: async () => (await import("./commands/new.ts")).newCommand,
  brief: async () => (await import("./commands/brief.ts")).briefCommand,
  formulas: async () => (await import("./commands/formulas.ts")).formulasCommand,
  commitments: async () => (await import("./commands/commitments.ts")).commitmentsCommand,
  serve: async () => (await import("./commands/serve.ts")).serveCommand,
  users: async () => (await import("./commands/users.ts")).usersCommand,
  corrections: async () => (await import("./commands/corrections.ts")).correctionsCommand,
  export: async () => (await import("./commands/export.ts")).exportCommand,
  verify: async () => (await import("./commands/verify.ts")).verifyCommand,
};

/** All commands, in the order of the help. */
export const allCommands = (): Promise<CommandSpec[]> => Promise.all(Object.values(SHELF).map((load) => load()));

/** Runs the command that the arguments name. @throws Problem, or CommanderError where only help or version was asked for. */
export async function makeProgram(context: Context, args: string[]): Promise<number> {
  let exit = 0;
  const [first = ""] = args;
  const commands = Object.hasOwn(SHELF, first) ? [await SHELF[first]!()] : await allCommands();
  const program = buildProgram(context, commands, async (spec, given, options) => {
    exit = await spec.run(context, given, options);
  });
  await program.parseAsync(args, { from: "user" });
  return exit;
}

type Runner = (spec: CommandSpec, args: string[], options: OptionValues) => Promise<void>;

export function buildProgram(
  context: Pick<Context, "version" | "stdout" | "stderr">,
  commands: readonly CommandSpec[],
  runner: Runner,
): Command {
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
  for (const spec of commands) {
    const command = spec.describe(program.command(spec.name)).helpOption("-h, --help", "show this help");
    command.description(inParagraphs(command.description()));
    for (const name of [...spec.settings, "archive"] as const) addSetting(command, name);
    command.addHelpText("after", `\n${exitCodes()}`);
    command.action(async () => {
      // Before the command or after it: `rapporteur --archive PATH search` is understood, too.
      await runner(spec, command.args, { ...program.opts(), ...command.opts() });
    });
  }
  return program;
}

/** Lines are broken where the help is written; an empty line parts paragraphs. */
const inParagraphs = (text: string): string => text.replace(/(?<!\n)\n(?!\n)/g, " ");

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
