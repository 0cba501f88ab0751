import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { test } from "node:test";

// What others build on. A change here is a change for them: it belongs in the changelog.
const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

test("the package has two doors: the library and the schema of a record", () => {
  assert.deepEqual(Object.keys(manifest.exports), [".", "./schema/record.json"]);
  assert.deepEqual(Object.keys(manifest.bin), ["rapporteur"]);
});

test("the front door exports these values, and no others", async () => {
  const door = await import("../src/index.ts");
  assert.deepEqual(Object.keys(door).sort(), ["Problem", "read", "readPage", "readerOf"]);
});

test("the front door exports these types, and no others", () => {
  const source = readFileSync(new URL("../src/index.ts", import.meta.url), "utf8");
  const types = [...source.matchAll(/export type \{([^}]*)\}/g)].flatMap((match) => match[1]!.split(","));
  const inline = [...source.matchAll(/\btype (\w+)(?=[,\s}])/g)].map((match) => match[1]!);
  const names = [...new Set([...types.map((name) => name.trim()), ...inline])].filter((name) => name !== "").sort();
  assert.deepEqual(names, [
    "Act",
    "ActKind",
    "Actor",
    "Basis",
    "Block",
    "Commitment",
    "Document",
    "GivenPage",
    "Group",
    "Holder",
    "MentionedOccasion",
    "Note",
    "Occasion",
    "OccasionKind",
    "Organisation",
    "Party",
    "Person",
    "Place",
    "ProblemCode",
    "Publisher",
    "ReadOptions",
    "ReadoutRecord",
    "Side",
    "Sourced",
    "Span",
    "Stamp",
    "State",
    "Statement",
    "Topic",
    "When",
  ]);
});

test("what the program reads from its own folder is in the package", () => {
  const root = new URL("../", import.meta.url);
  const sources = globSync("src/**/*.ts", { cwd: root }).filter((file) => !file.endsWith(".test.ts"));
  for (const file of sources) {
    for (const [, read] of readFileSync(new URL(file, root), "utf8").matchAll(/new URL\("(?:\.\.\/)+([\w./-]+)"/g)) {
      const isPacked = manifest.files.some((one: string) => `${read}/`.startsWith(`${one}/`));
      if (read !== "package.json") assert.ok(isPacked, `${file} reads ${read}`);
    }
  }
  // What is built is not there before the build.
  for (const file of manifest.files) assert.ok(file === "dist" || existsSync(new URL(file, root)), file);
});
