import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { commandsPage } from "../src/cli/manual.ts";
import { allCommands } from "../src/cli/program.ts";
import { SETTINGS } from "../src/config.ts";
import {
  AGREED,
  CONTEXTS,
  DERIVED_TYPES,
  EVENT_MODES,
  EVENT_RULES,
  EVENT_TYPES,
  HELD,
  INFERRING,
  NO_DATE,
} from "../src/formats/events/codes.ts";
import { EVENT_WORDS } from "../src/formats/events/words.ts";
import { events } from "../src/formats/events.ts";
import { FACETS } from "../src/model/archive.ts";
import { ACT_WAYS, HOLDER_WAYS, RULES } from "../src/model/evidence.ts";
import { OCCASION_KINDS } from "../src/model/occasion.ts";
import { NOTES, TOPICS } from "../src/model/record.ts";
import { ACTS } from "../src/model/statement.ts";
import { readPage } from "../src/page/read-page.ts";
import { ATTRIBUTION_RULES } from "../src/reading/attribution/clause.ts";
import { read as readDocument } from "../src/reading/read.ts";
import { exampleReadout } from "./example-readout.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");
const README = read("README.md");

/** The rows of the tables under a heading, each row as its cells. */
function tableUnder(page: string, heading: string): string[][] {
  const from = page.indexOf(`\n${heading}\n`);
  assert.notEqual(from, -1, `no heading ${heading}`);
  const level = heading.split(" ")[0]!;
  const rest = page.slice(from + heading.length + 2);
  const end = rest.search(new RegExp(`^#{1,${level.length}} `, "m"));
  const rows = (end < 0 ? rest : rest.slice(0, end)).split("\n").filter((line) => line.startsWith("|"));
  return rows
    .filter((line, index) => !/^\|[-|: ]+$/.test(line) && !/^\|[-|: ]+$/.test(rows[index + 1] ?? ""))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

const codes = (page: string, heading: string): string[] =>
  tableUnder(page, heading).map((row) => row[0]!.replaceAll("`", ""));

test("docs/attribution.md describes every rule, and none that is not there", () => {
  assert.deepEqual(codes(read("docs/attribution.md"), "## Rules"), [...ATTRIBUTION_RULES]);
});

test("docs/reading.md describes every code, and none that is not there", () => {
  const page = read("docs/reading.md");
  assert.deepEqual(codes(page, "## Occasion kinds"), [...OCCASION_KINDS]);
  assert.deepEqual(codes(page, "## Acts"), [...ACTS]);
  assert.deepEqual(codes(page, "## Notes of doubt"), Object.keys(NOTES));
  for (const [heading, list] of [
    ["### Ways to a holder", HOLDER_WAYS],
    ["### Ways to an act", ACT_WAYS],
    ["## Rules of inference", RULES],
  ] as const) {
    const said = tableUnder(page, heading).map(([code, says]) => [code!.replaceAll("`", ""), says]);
    assert.deepEqual(said, Object.entries(list));
  }
  assert.deepEqual(codes(page, "## Topics"), [...TOPICS]);
  // These lists are types, not values: they are read off the sources.
  const union = (file: string, name: RegExp): string[] =>
    [...name.exec(read(file))![1]!.matchAll(/"(\w+)"/g)].map((match) => match[1]!);
  assert.deepEqual(codes(page, "## Parties"), union("src/model/occasion.ts", /part: ([^;]+);/));
  assert.deepEqual(codes(page, "## Holders"), union("src/model/statement.ts", /manner: ([^;]+);/));
  assert.deepEqual(codes(page, "## Commitments"), union("src/model/statement.ts", /type Strength = ([^;]+);/));
});

test("docs/reading.md says of each note what the program says", () => {
  for (const [code, says] of tableUnder(read("docs/reading.md"), "## Notes of doubt")) {
    const words = NOTES[code!.replaceAll("`", "") as keyof typeof NOTES];
    const opening = words.replace(/\.$/, "").split(" ").slice(0, 3).join(" ");
    assert.ok(says!.startsWith(opening), `${code}: "${says}" and "${words}"`);
  }
});

test("the example of each note in docs/reading.md gives the note", () => {
  const names = JSON.parse(read("samples/gazetteer.json"));
  for (const [code, , example] of tableUnder(read("docs/reading.md"), "## Notes of doubt")) {
    const text = /^“(.+)”$/.exec(example!)?.[1];
    const page = readPage({ body: text ?? "A title and no more.", language: "en" });
    const record = readDocument(text === undefined ? { ...page, text: "", blocks: [] } : page, { names })!;
    assert.ok(
      record.notes.some((note) => `\`${note.code}\`` === code),
      `${example} gives ${record.notes.map((note) => note.code).join(", ") || "no note"}`,
    );
  }
});

test("docs/events.md describes every field, type, rule, context and reason, and none that is not there", () => {
  const page = read("docs/events.md");
  const [line] = events
    .line({
      ...exampleReadout(),
      sequence: 1,
      first: "2026-02-02T16:30:00Z",
      last: "2026-02-02T16:30:00Z",
      state: "current",
    })
    .split("\n");
  assert.deepEqual(codes(page, "## Fields"), Object.keys(JSON.parse(line!)));
  assert.deepEqual(
    tableUnder(page, "## Types").map(([type, cameo, , given]) => [type, cameo, given!.startsWith("yes")]),
    Object.entries(EVENT_TYPES).map(([type, roots]) => [
      `\`${type}\``,
      roots.join(" "),
      (DERIVED_TYPES as readonly string[]).includes(type),
    ]),
  );
  assert.deepEqual(
    tableUnder(page, "## Rules"),
    Object.entries(EVENT_RULES).map(([rule, says]) => [
      `\`${rule}\``,
      says,
      INFERRING.has(rule as keyof typeof EVENT_RULES) ? "inferred" : "stated",
    ]),
  );
  const contexts = tableUnder(page, "## Contexts").map(([topic, context]) => [topic!.replaceAll("`", ""), context]);
  assert.deepEqual(contexts, Object.entries(CONTEXTS));
  assert.deepEqual(
    tableUnder(page, "## Dates").map(([code, why]) => [code!.replaceAll("`", ""), why]),
    Object.entries(NO_DATE),
  );
});

test("docs/events.md maps occasions and acts as the program does", () => {
  const page = read("docs/events.md");
  const places = "visit, third-party or none";
  assert.deepEqual(
    tableUnder(page, "## From occasions").map((row) => row.slice(0, 4)),
    OCCASION_KINDS.map((kind) => {
      const held = HELD[kind];
      const mode = kind === "meeting" || kind === "visit" ? places : (held?.mode ?? "");
      return [`\`${kind}\``, held?.type ?? "no event", held?.cameo ?? "", mode];
    }),
  );
  const tables = tableUnder(page, "## From acts");
  const coded = tables.filter((row) => row.length === 5);
  const wordings = EVENT_WORDS.en!.wordings.map(({ act, words, type, cameo, mode }) => [
    `\`${act}\``,
    words.join(", "),
    type,
    cameo,
    mode ?? "",
  ]);
  const decided = [
    "`agree`",
    "any other, where the sides bind themselves to something to come",
    AGREED.type,
    AGREED.cameo,
    "",
  ];
  assert.deepEqual(coded, [...wordings, decided]);
  const acts = tables.flatMap(([act]) => act!.replaceAll("`", "").split(", "));
  for (const act of ACTS) assert.ok(acts.includes(act), act);
  for (const mode of Object.values(EVENT_MODES).flat())
    assert.ok(
      tables
        .concat(tableUnder(page, "## From occasions"))
        .flat()
        .some((cell) => cell.includes(mode)),
      mode,
    );
});

test("docs/searching.md describes every facet, and none that is not there", () => {
  assert.deepEqual(codes(read("docs/searching.md"), "## Facets"), [...FACETS]);
});

test("docs/commands.md is what the program says of itself", async () => {
  assert.equal(read("docs/commands.md"), await commandsPage(), "run npm run docs");
});

test("the README lists every command and every setting, and none that is not there", async () => {
  const rows = tableUnder(README, "## Commands");
  const commands = rows.flatMap(([cell]) => /^`npx rapporteur (\w+)/.exec(cell!)?.[1] ?? []);
  assert.deepEqual(
    commands,
    (await allCommands()).map((command) => command.name),
  );
  const settings = rows.filter((row) => row.length === 4 && row[1]!.startsWith("`--"));
  assert.deepEqual(
    settings,
    Object.values(SETTINGS).map(({ name, flag, env, shown }) => [name, `\`${flag}\``, `\`${env}\``, shown]),
  );
});

test("the README's commands in code are scripts or commands that exist", () => {
  const { scripts } = JSON.parse(read("package.json"));
  for (const file of ["README.md", ...globSync("docs/*.md", { cwd: ROOT })]) {
    for (const [, name] of read(file).matchAll(/npm run (?:--silent )?(\w+)/g)) {
      assert.ok(name! in scripts, `${file}: there is no script ${name}`);
    }
  }
  assert.ok("start" in scripts && "test" in scripts);
  assert.deepEqual(README.match(/^npm ci && npm (?:start|test)$/gm), ["npm ci && npm start", "npm ci && npm test"]);
});

test("links between the documents lead somewhere", () => {
  for (const file of ["README.md", "CHANGELOG.md", ...globSync("docs/**/*.md", { cwd: ROOT }), "samples/README.md"]) {
    for (const [, target] of read(file).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)) {
      if (/^https?:/.test(target!)) continue;
      assert.ok(existsSync(join(ROOT, dirname(file), target!)), `${file} links to ${target}`);
    }
  }
});

test("docs/architecture.md draws every floor, and no other", () => {
  const floors = globSync("src/*/", { cwd: ROOT }).map((path) => path.replace(/^src\//, "").replace(/\/$/, ""));
  assert.deepEqual(codes(read("docs/architecture.md"), "## The floors").sort(), floors.sort());
});

test("the changelog has its newest part on top", () => {
  assert.match(read("CHANGELOG.md"), /^# Changelog\n\n## Unreleased\n\n- /);
});

test("nothing that is shipped speaks of the machine it was made on", () => {
  for (const file of ["README.md", ...globSync("docs/**/*.md", { cwd: ROOT })]) {
    assert.doesNotMatch(read(file), /\.\.\/shared|\/work\/|\/home\/|registry\./, file);
  }
});
