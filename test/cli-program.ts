import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));
export const BIN = fileURLToPath(new URL("../bin/rapporteur.js", import.meta.url));

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Starts the program as a user would: a process of its own, its archive never the user's. */
export function start(args: string[], env: Record<string, string> = {}): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [BIN, ...args], {
    env: { PATH: process.env.PATH ?? "", HOME: tmpdir(), XDG_DATA_HOME: join(tmpdir(), "rapporteur-none"), ...env },
    cwd: ROOT,
  });
}

export function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, stdout, stderr }));
  });
}

export function run(args: string[], input: string | Uint8Array = "", env: Record<string, string> = {}): Promise<Ended> {
  const child = start(args, env);
  // A program that refuses early closes its input; that is no failure of the test.
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  return ended(child);
}

/** Runs what `body` does in a folder of its own and takes it away afterwards. */
export async function inFolder<T>(body: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-test-"));
  try {
    return await body(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A line for `import`: an invented readout, a different one for each number. */
export const line = (number: number, more: Record<string, unknown> = {}): string =>
  JSON.stringify({
    publisher: "Ministry of Foreign Affairs of Norway",
    country: "NO",
    language: "en",
    url: `https://mfa.example/${number}`,
    title: `Minister Hallek meets Minister Orvane, round ${number}`,
    published: "2026-02-03",
    text: `On 2 February 2026, Foreign Minister Ida Hallek met with Foreign Minister Per Orvane of Iceland in Oslo. Ida Hallek said that Norway would open ${number} new border posts. Per Orvane thanked her for the hospitality.`,
    ...more,
  });
