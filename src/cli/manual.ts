import { SETTINGS } from "../config.ts";
import { PROBLEMS } from "../model/problem.ts";
import { allCommands, buildProgram, exitCodeRows } from "./program.ts";

/** docs/commands.md, made from the same tables as the program itself. */
export async function commandsPage(): Promise<string> {
  const silent = { write: () => true } as unknown as NodeJS.WriteStream;
  const program = buildProgram(
    { version: "", stdout: silent, stderr: silent },
    await allCommands(),
    async () => undefined,
  );
  const helps = program.commands.map((command) => {
    const help = command.helpInformation().trimEnd();
    return `## rapporteur ${command.name()}\n\n\`\`\`\n${help}\n\`\`\`\n`;
  });
  return `# Commands

This page is made from the program's own help by \`npm run docs\`, and tested against it.

In a checkout, after \`npm ci\`, the commands are called with \`npx rapporteur …\`.

${helps.join("\n")}
## Settings

A flag comes before the environment, which comes before the default.

| setting | flag | environment | default | what it is |
|---|---|---|---|---|
${Object.values(SETTINGS)
  .map(({ name, flag, env, shown, help }) => `| ${name} | \`${flag}\` | \`${env}\` | ${shown} | ${help} |`)
  .join("\n")}

The user's data folder is \`$XDG_DATA_HOME/rapporteur\` or \`~/.local/share/rapporteur\` on Linux,
\`~/Library/Application Support/rapporteur\` on macOS, and \`%LOCALAPPDATA%\\rapporteur\` on Windows.

## Exit codes

| code | name | meaning |
|---|---|---|
${exitCodeRows()
  .map(({ exit, name, meaning }) => `| ${exit} | ${name} | ${meaning} |`)
  .join("\n")}

Problems go to the standard error as \`rapporteur: what is wrong. What to do.\` With \`RAPPORTEUR_TRACE=1\` the place in the
sources follows. Code ${PROBLEMS.partial.exit} is no failure: what could be done was done, and the rest was listed.
`;
}
