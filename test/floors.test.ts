import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, relative } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

// The architecture: which folder of src may import which. Changed only together with a note in docs/decisions.
const FLOORS: Record<string, readonly string[]> = {
  model: [],
  text: ["model"],
  page: ["text", "model"],
  languages: ["text", "model"],
  gazetteer: ["text", "model"],
  witness: ["model"],
  archive: ["text", "witness", "model"],
  formats: ["model"],
  sources: ["page", "model"],
  feeds: ["page", "text", "model"],
  reading: ["languages", "gazetteer", "text", "model"],
  analysis: ["languages", "text", "model"],
  jobs: ["reading", "analysis", "sources", "feeds", "languages", "gazetteer", "page", "formats", "witness", "model"],
  charts: [],
  web: ["jobs", "analysis", "charts", "formats", "gazetteer", "witness", "model"],
};
/** The front door and the program may import everything; config.ts is theirs and imports the model only. */
const TOP = new Set(["cli", "index.ts"]);
/** "Pure below jobs": no clock, network, file or chance on these floors. */
const PURE = [
  "model",
  "text",
  "page",
  "languages",
  "gazetteer",
  "reading",
  "analysis",
  "charts",
  "formats",
  "witness",
  "sources",
  "feeds",
];

const SRC = fileURLToPath(new URL("../src/", import.meta.url));
const files = globSync("**/*.ts", { cwd: SRC }).filter((file) => !file.endsWith(".test.ts"));
const read = (file: string): string => readFileSync(join(SRC, file), "utf8");
const floorOf = (file: string): string => file.split("/")[0]!;
const IMPORT =
  /(?:^|[;\n])\s*(?:import|export)\b[^'";]*?\bfrom\s*["']([^"']+)["']|(?<!["'`])\bimport\s*\(?\s*["']([^"']+)["']/g;
const importsOf = (file: string): string[] => [...read(file).matchAll(IMPORT)].map((match) => match[1] ?? match[2]!);
const localTarget = (file: string, name: string): string => relative(SRC, join(SRC, dirname(file), name));

test("imports go down: each folder imports only what the table allows", () => {
  const wrong: string[] = [];
  for (const file of files) {
    const floor = floorOf(file);
    if (TOP.has(floor)) continue;
    const allowed = floor === "config.ts" ? ["model"] : FLOORS[floor];
    if (!allowed) {
      wrong.push(`${file}: the folder is not in the table`);
      continue;
    }
    for (const name of importsOf(file).filter((name) => name.startsWith("."))) {
      const target = floorOf(localTarget(file, name));
      if (target !== floor && !allowed.includes(target)) wrong.push(`${file} imports ${name}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test("no import runs in a circle", () => {
  const state = new Map<string, "open" | "done">();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === "done") return;
    if (state.get(file) === "open") {
      circles.push([...path.slice(path.indexOf(file)), file].join(" -> "));
      return;
    }
    state.set(file, "open");
    for (const name of importsOf(file)) {
      if (name.startsWith(".")) visit(localTarget(file, name), [...path, file]);
    }
    state.set(file, "done");
  };
  for (const file of files) visit(file, []);
  assert.deepEqual(circles, []);
});

test("a third-party package is known to one folder", () => {
  const known = new Map<string, Set<string>>();
  for (const file of files) {
    for (const name of importsOf(file)) {
      if (name.startsWith(".") || name.startsWith("node:")) continue;
      const parts = name.split("/");
      const owner = name.startsWith("@") ? parts.slice(0, 2).join("/") : parts[0]!;
      known.set(owner, (known.get(owner) ?? new Set()).add(floorOf(file)));
    }
  }
  const shared = [...known].filter(([, floors]) => floors.size > 1).map(([name, floors]) => [name, ...floors]);
  assert.deepEqual(shared, []);
  const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  assert.deepEqual([...known.keys()].sort(), Object.keys(manifest.dependencies).sort(), "imports against package.json");
});

test("below jobs nothing knows a clock, the network, a file or chance", () => {
  const harmless = new Set(["node:crypto", "node:util", "node:zlib"]);
  const wrong: string[] = [];
  for (const file of files.filter((file) => PURE.includes(floorOf(file)))) {
    for (const name of importsOf(file)) {
      const builtin = name.startsWith("node:") || builtinModules.includes(name);
      if (builtin && !harmless.has(name)) wrong.push(`${file} imports ${name}`);
    }
    const impure = read(file).match(
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bfetch\(|\bprocess\.|\brandomUUID\(/g,
    );
    if (impure) wrong.push(`${file} uses ${impure.join(", ")}`);
  }
  assert.deepEqual(wrong, []);
});
