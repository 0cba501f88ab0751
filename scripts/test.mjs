// Runs every test in one process (isolated files take forty times as long), those beside the code and those of the whole.
// Arguments are passed on: `npm test -- --test-name-pattern floors`.
import { spawnSync } from "node:child_process";

const run = spawnSync(
  process.execPath,
  ["--test", "--test-isolation=none", ...process.argv.slice(2), "src/**/*.test.ts", "test/**/*.test.ts"],
  { stdio: "inherit", cwd: new URL("..", import.meta.url) },
);
process.exitCode = run.status ?? 1;
