// Writes docs/commands.md from the program's own help: npm run docs. A test compares the two.
import { writeFileSync } from "node:fs";
import { commandsPage } from "../src/cli/manual.ts";

writeFileSync(new URL("../docs/commands.md", import.meta.url), commandsPage());
