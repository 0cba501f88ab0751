import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

/** For a machine without a sandbox, a display or a way out: what would reach for the network by itself is off. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** A Chromium that is there, or else one that the system's packages or Playwright's own installer bring. */
export async function launchChromium(): Promise<Browser> {
  const found = findChromium() ?? installChromium();
  return chromium.launch({ executablePath: found, args: FLAGS });
}

function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined) {
    if (!runs(named)) throw new Error(`CHROMIUM_PATH is ${named}, and there is no program there that can be run.`);
    return named;
  }
  const inPath = NAMES.flatMap((name) => (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name)));
  return [...inPath, ...playwrightsOwn()].find(runs);
}

function playwrightsOwn(): string[] {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), ".cache", "ms-playwright");
  if (!existsSync(cache)) return [];
  const folders = readdirSync(cache)
    .filter((name) => name.startsWith("chromium-"))
    .sort((a, b) => Number(b.split("-")[1]) - Number(a.split("-")[1]));
  return folders.flatMap((name) =>
    ["chrome-linux64/chrome", "chrome-linux/chrome", "chrome-mac/Chromium.app/Contents/MacOS/Chromium"].map((file) =>
      join(cache, name, file),
    ),
  );
}

function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @throws Error that says in plain words what was tried and what to do. */
function installChromium(): string {
  const tried: string[] = [];
  const attempt = (command: string, args: readonly string[]): boolean => {
    const run = spawnSync(command, args, {
      encoding: "utf8",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    if (run.status === 0) return true;
    const why = run.error?.message ?? run.stderr.trim().split("\n").at(-1) ?? `exit ${run.status}`;
    tried.push(`${[command, ...args].join(" ")}: ${why}`);
    return false;
  };
  if (process.getuid?.() === 0 && attempt("apt-get", ["--version"])) {
    attempt("apt-get", ["update", "-qq"]);
    attempt("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
  } else {
    tried.push("apt-get install chromium: only root may, or there is no apt-get here");
  }
  const installer = createRequire(import.meta.url).resolve("playwright-core/cli.js");
  const found =
    findChromium() ?? (attempt(process.execPath, [installer, "install", "chromium"]) ? findChromium() : undefined);
  if (found) return found;
  throw new Error(
    [
      "The browser tests need a Chromium, and none was found or could be installed.",
      "Install one with the system's packages (Debian: apt-get install chromium) or with `npx playwright-core install chromium`,",
      "or name one in CHROMIUM_PATH. This was tried:",
      ...tried.map((line) => `  ${line}`),
    ].join("\n"),
  );
}
