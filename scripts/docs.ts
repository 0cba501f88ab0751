// Writes what the documents say the program says: docs/commands.md from the help, and the README's example from a run.
//   npm run docs
// A test compares them with the program.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { commandsPage } from "../src/cli/manual.ts";

const root = new URL("../", import.meta.url);
writeFileSync(new URL("docs/commands.md", root), await commandsPage());

/** How much of the example's output the README shows. */
const LINES = 24;

const readme = new URL("README.md", root);
const page = readFileSync(readme, "utf8").replace(
  /^(`npx rapporteur ([^`]+)` begins with\n\n```\n)[\s\S]*?```/m,
  (_, head: string, command: string) => {
    const args = [fileURLToPath(new URL("bin/rapporteur.js", root)), ...command.split(" ")];
    const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
    return `${head}${stdout.split("\n").slice(0, LINES).join("\n")}\n\`\`\``;
  },
);
writeFileSync(readme, page);
