import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { allCommands, exitCodeRows } from "../src/cli/program.ts";
import { PROBLEMS } from "../src/model/problem.ts";
import { BIN, ended, inFolder, line, ROOT, run, start } from "./cli-program.ts";

const lines = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, index) => `${line(from + index)}\n`).join("");

test("--help and --version everywhere", async () => {
  const help = await run(["--help"]);
  assert.equal(help.code, 0);
  const commands = await allCommands();
  for (const { name } of commands) assert.match(help.stdout, new RegExp(`^  ${name}\\b`, "m"));
  for (const { exit, meaning } of exitCodeRows()) assert.ok(help.stdout.includes(`${exit}  ${meaning}`), meaning);
  for (const { name } of commands) {
    const own = await run([name, "--help"]);
    assert.equal(own.code, 0, own.stderr);
    assert.match(own.stdout, /--archive <PATH>/);
    assert.match(own.stdout, /Exit codes:/);
  }
  const version = await run(["--version"]);
  const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  assert.deepEqual([version.code, version.stdout], [0, `${manifest.version}\n`]);
});

test("no command at all shows the help and is a usage problem", async () => {
  const { code, stderr } = await run([]);
  assert.equal(code, PROBLEMS.usage.exit);
  assert.match(stderr, /Usage: rapporteur/);
});

test("read shows a page on a terminal's width, and the record as JSON", async () => {
  const file = "samples/pages/velland-call-lurenia.html";
  const { code, stdout } = await run(["read", file, "--names", "samples/gazetteer.json"]);
  assert.equal(code, 0);
  assert.match(stdout, /^Home > News > Bilateral relations\n/);
  assert.match(stdout, /Telephone conversation with the Secretary of State of Lurenia/);
  assert.match(stdout, /WHO SAID WHAT/);
  assert.doesNotMatch(stdout, /cookies|Copy link|Related news/);
  assert.doesNotMatch(stdout, /\u001b/, "no colours where nobody looks");
  assert.deepEqual(
    stdout.split("\n").filter((row) => row.length > 80),
    [],
  );

  const json = JSON.parse((await run(["read", file, "--json", "--publisher", "Somebody", "--country", "no"])).stdout);
  assert.deepEqual(json.document.publisher, { name: "Somebody", country: "NO" });
  assert.equal(json.record.document, json.document.id);
  assert.equal(json.record.schema, 1);
});

test("read explains each sentence, or those that are asked for, and beside the record in JSON", async () => {
  const read = ["read", "samples/pages/velland-call-lurenia.html", "--names", "samples/gazetteer.json"];
  const { code, stdout } = await run([...read, "--explain"]);
  assert.equal(code, 0);
  assert.match(stdout, /^7 {2}Edith Pellamy informed/m);
  assert.match(stdout, /^ {3}holder {2}Maren Tolvik ← subject: “Minister Tolvik”, “thanked”$/m);
  assert.match(stdout, /^ {3}cue {5}“thanked”\n {3}act {5}courtesy ← verb: “thanked”$/m);
  assert.match(stdout, /^ {3}act {5}assess ← inferred by claim: the whole sentence$/m);
  assert.match(stdout, /^subject +The verb's subject is named\.$/m);
  assert.deepEqual(
    stdout.split("\n").filter((row) => row.length > 80),
    [],
  );

  for (const which of ["3", "by the lurenian coast  guard"]) {
    const one = await run([...read, "--sentence", which]);
    assert.deepEqual(one.stdout.match(/^\d+(?= {2})/gm), ["3"], which);
  }
  for (const which of ["8", "0", "a word that is not there"]) {
    const none = await run([...read, "--sentence", which]);
    assert.equal(none.code, PROBLEMS.missing.exit, which);
    assert.match(none.stderr, /They are numbered from 1 to 7/);
  }

  const json = JSON.parse((await run([...read, "--sentence", "3", "--json"])).stdout);
  assert.equal(json.record.statements.length, 7);
  assert.deepEqual(
    json.explanations.map((one: { statement: string }) => one.statement),
    ["s3"],
  );
  assert.deepEqual(json.explanations[0].acts[0].reason.words[0].words, "thanked");
});

test("read has nothing to explain where a language is not read", async () => {
  const page = "samples/pages/sael-statement-oceans.fr.html";
  assert.match((await run(["read", page, "--explain"])).stdout, /French is not read yet/);
  const { record, explanations } = JSON.parse((await run(["read", page, "--explain", "--json"])).stdout);
  assert.deepEqual([record, explanations], [null, []]);
});

test("read takes the standard input, and what the options say of it", async () => {
  const { code, stdout } = await run(
    ["read", "-", "--json", "--title", "Minister Hallek meets Minister Orvane", "--published", "2026-02-03"],
    "Foreign Minister Ida Hallek met with Foreign Minister Per Orvane in Oslo yesterday.\n",
  );
  assert.equal(code, 0);
  const { document } = JSON.parse(stdout);
  assert.equal(document.title, "Minister Hallek meets Minister Orvane");
  assert.equal(document.published.value.date, "2026-02-03");
});

test("read shows a text whose language is not read, and says so", async () => {
  const { code, stdout } = await run(["read", "samples/pages/sael-statement-oceans.fr.html"]);
  assert.equal(code, 0);
  assert.match(stdout, /French is not read yet/);
  assert.match(stdout, /Anse Perle/);
});

test("control characters of a stranger's text do not reach the terminal", async () => {
  const { stdout } = await run(
    ["read", "-"],
    "A title\n\nThe minister said \u001b[2J\u202eevil things to the press in Oslo.\n",
  );
  assert.doesNotMatch(stdout, /[\u001b\u202e]/);
});

test("import takes lines in, reports the bad ones with their numbers, and repeats without adding", async () => {
  await inFolder(async (folder) => {
    const file = join(folder, "some.jsonl");
    const archive = join(folder, "archive.sqlite");
    writeFileSync(file, `${line(1)}\n{"title": "cut in the mid\n\n${line(2)}\n${line(3, { text: 7 })}\n${line(4)}`);
    const first = await run(["import", file, "--archive", archive]);
    assert.equal(first.code, PROBLEMS.partial.exit);
    assert.match(first.stderr, /some\.jsonl", line 2: /);
    assert.match(first.stderr, /some\.jsonl", line 5: /);
    assert.match(first.stderr, /3 new, 0 already there, 2 bad lines skipped/);
    const again = await run(["import", file, "--archive", archive]);
    assert.match(again.stderr, /0 new, 3 already there, 2 bad lines skipped/);
    const clean = await run(["import", "-", "--archive", archive], lines(2, 10));
    assert.equal(clean.code, 0, clean.stderr);
    assert.match(clean.stderr, /2 new, 0 already there\. /);

    const found = await run(["search", "border", "posts", "--json", "--archive", archive]);
    assert.equal(JSON.parse(found.stdout).total, 5);
    const phrase = await run(["search", "12 new border", "--archive", archive]);
    assert.match(phrase.stdout, /Nothing found/);
    const narrowed = await run([
      "search",
      "--kind",
      "meeting",
      "--country",
      "no",
      "--year",
      "2026",
      "--limit",
      "2",
      "--archive",
      archive,
    ]);
    assert.equal(narrowed.code, 0, narrowed.stderr);
    assert.match(narrowed.stdout, /^5 documents, 1 to 2\n/);

    const id = JSON.parse(found.stdout).hits[0].item.document.id;
    const shown = await run(["read", id, "--archive", archive]);
    assert.match(shown.stdout, /Minister Hallek meets Minister Orvane/);
  });
});

test("export gives every document, to a pipe that may close and to a file that is whole or absent", async () => {
  await inFolder(async (folder) => {
    const archive = join(folder, "archive.sqlite");
    assert.equal((await run(["import", "-", "--archive", archive], lines(400))).code, 0);
    const all = await run(["export", "--format", "jsonl", "--archive", archive]);
    const documents = all.stdout
      .trim()
      .split("\n")
      .map((row) => JSON.parse(row));
    assert.equal(documents.length, 400);

    const file = join(folder, "all.csv");
    const csv = await run(["export", "--format", "csv", "--output", file, "--archive", archive]);
    assert.equal(csv.code, 0, csv.stderr);
    assert.equal(readFileSync(file, "utf8").trim().split(/\r?\n/).length, 401);

    const head = spawn("bash", [
      "-c",
      `set -o pipefail; "$0" "$1" export --format jsonl --archive "$2" | head -n 1`,
      process.execPath,
      BIN,
      archive,
    ]);
    const { code, stdout, stderr } = await ended(head);
    assert.equal(stderr, "");
    assert.equal(code, 0);
    assert.equal(stdout.trim().split("\n").length, 1);
  });
});

test("Ctrl-C during an import leaves a sound archive, and the import can be repeated", async () => {
  await inFolder(async (folder) => {
    const archive = join(folder, "archive.sqlite");
    const child = start(["import", "-", "--archive", archive]);
    const end = ended(child);
    child.stdin.on("error", () => undefined);
    child.stdin.write(lines(1500));
    // The input stays open: the import waits for more when it is interrupted, once it has an archive.
    while (!existsSync(archive) && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill("SIGINT");
    const { code, stderr } = await end;
    assert.equal(code, 130, stderr);
    const after = await run(["search", "--json", "--limit", "1", "--archive", archive]);
    assert.ok([0, PROBLEMS.missing.exit].includes(after.code!), after.stderr);
    const again = await run(["import", "-", "--archive", archive], lines(1500));
    assert.equal(again.code, 0, again.stderr);
    assert.equal(
      JSON.parse((await run(["search", "--json", "--limit", "1", "--archive", archive])).stdout).total,
      1500,
    );
  });
});

test("serve fills an empty archive with samples, says where it is, and ends at Ctrl-C", async () => {
  await inFolder(async (folder) => {
    const archive = join(folder, "archive.sqlite");
    const child = start(["serve", "--port", "0", "--archive", archive]);
    const end = ended(child);
    const [first] = await once(child.stdout, "data");
    const address = /^Rapporteur is reading on (http:\/\/localhost:\d+)\n$/.exec(String(first))?.[1];
    assert.ok(address, String(first));
    const home = await fetch(address);
    assert.equal(home.status, 200);
    assert.match(await home.text(), /Velland/);

    const port = new URL(address).port;
    const second = await run(["serve", "--port", port, "--archive", join(folder, "other.sqlite")]);
    assert.equal(second.code, PROBLEMS.busy.exit);
    assert.match(second.stderr, /^rapporteur: Port \d+ is in use by another program\. .*--port/);

    child.kill("SIGINT");
    assert.equal((await end).code, 130);
    const everything = JSON.parse((await run(["search", "--json", "--limit", "100", "--archive", archive])).stdout);
    assert.ok(everything.total >= 30);
    assert.ok(
      everything.hits.every((hit: { item: { document: { sample?: boolean } } }) => hit.item.document.sample === true),
    );
  });
});

test("the README's example is what the program prints", async () => {
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  const [, command, shown] = /^`npx rapporteur ([^`]+)` begins with\n\n```\n([\s\S]*?)```/m.exec(readme) ?? [];
  assert.ok(command && shown);
  const { stdout } = await run(command.split(" "));
  assert.equal(stdout.slice(0, shown.length), shown);
});
