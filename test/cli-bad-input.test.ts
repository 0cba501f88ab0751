import assert from "node:assert/strict";
import {
  chmodSync,
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { test } from "node:test";
import { PROBLEMS } from "../src/model/problem.ts";
import { type Ended, inFolder, line, run } from "./cli-program.ts";

/** Every failure: its code, nothing on the standard output, and one sentence that says what and one that says what to do. */
function refused({ code, stdout, stderr }: Ended, problem: keyof typeof PROBLEMS, words: RegExp): void {
  assert.equal(code, PROBLEMS[problem].exit, stderr);
  assert.equal(stdout, "");
  assert.match(stderr, words);
  assert.match(stderr, /^rapporteur: [^\n]+[.?!] [^\n]+[.?!)]?\n$/);
}

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ida Hallek meets Per Orvane</title></head><body>
<main><h1>Ida Hallek meets Per Orvane</h1>
<p>On 2 February 2026, Foreign Minister Ida Hallek met with Foreign Minister Per Orvane of Iceland in Oslo.</p>
<p>Ida Hallek said that the two countries should work together at sea. Per Orvane agreed with her and thanked Norway.</p>
</main></body></html>`;

const BAD_PAGES: { name: string; body: string | Uint8Array; words: RegExp }[] = [
  { name: "an empty file", body: "", words: /empty/ },
  { name: "nothing but spaces", body: " \n\t\n", words: /empty|nothing/i },
  {
    name: "a picture",
    body: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]),
    words: /PNG|binary|image|picture/i,
  },
  {
    name: "random bytes",
    body: Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919 + (index >> 3)) & 255),
    words: /binary/i,
  },
  {
    name: "a page without a text",
    body: "<html><title>A title</title><body><nav>Home</nav></body></html>",
    words: /no (?:main )?text|nothing/i,
  },
];

for (const { name, body, words } of BAD_PAGES) {
  test(`read refuses ${name}`, async () => {
    await inFolder(async (folder) => {
      const file = join(folder, "page");
      writeFileSync(file, body);
      refused(await run(["read", file]), "input", words);
      refused(await run(["read", "-"], body), "input", words);
    });
  });
}

test("read refuses a page of 50 MB, from a file and from a pipe", async () => {
  await inFolder(async (folder) => {
    const file = join(folder, "huge.html");
    const handle = openSync(file, "w");
    ftruncateSync(handle, 50 * 1024 * 1024);
    closeSync(handle);
    refused(await run(["read", file]), "input", /larger than \d+ MB/);
    refused(await run(["read", "-"], `<html><p>${"word ".repeat(10 * 1024 * 1024)}`), "input", /larger than \d+ MB/);
  });
});

test("read reads what is there of a page that was cut in the middle", async () => {
  for (const cut of [PAGE.indexOf("</p>\n</main>"), PAGE.indexOf("work together"), PAGE.lastIndexOf("<p>") + 2]) {
    const { code, stdout, stderr } = await run(["read", "-"], PAGE.slice(0, cut));
    assert.equal(code, 0, stderr);
    assert.match(stdout, /met with Foreign Minister Per\s+Orvane/);
  }
});

test("read is not misled by a wrong charset", async () => {
  // A page in windows-1251 that says it is UTF-8.
  const bytes = readFileSync(new URL("../samples/pages/dravonia-meeting-hailan-2025-11.ru.html", import.meta.url));
  const lying = Buffer.from(bytes.toString("latin1").replace("windows-1251", "utf-8"), "latin1");
  const { code, stdout, stderr } = await run(["read", "-"], lying);
  assert.equal(code, 0, stderr);
  assert.match(stdout, /министр иностранных дел Дравонии Станка Орелич/);
});

test("a file that is not there, and a folder", async () => {
  await inFolder(async (folder) => {
    refused(await run(["read", join(folder, "none.html")]), "missing", /no file/);
    refused(await run(["read", folder]), "input", /folder/);
    const archive = ["--archive", join(folder, "archive.sqlite")];
    refused(await run(["import", join(folder, "none.jsonl"), ...archive]), "missing", /no file/);
    assert.equal(existsSync(join(folder, "archive.sqlite")), false, "a misspelt name makes no archive");
    refused(await run(["search", "word", ...archive]), "missing", /archive/);
    refused(await run(["export", ...archive]), "missing", /archive/);
    assert.equal(existsSync(join(folder, "archive.sqlite")), false, "looking makes no archive");
    refused(await run(["read", "0123456789abcdef", ...archive]), "missing", /archive|document/);
  });
});

test("options and commands that are not there are met with the nearest", async () => {
  refused(await run(["read", "-", "--jsom"]), "usage", /--jsom.*--json/);
  refused(await run(["serch", "word"]), "usage", /serch.*search/);
  refused(await run(["read"]), "usage", /missing required argument/i);
  refused(await run(["search", "--limit", "many"]), "usage", /--limit cannot be "many"/);
  refused(await run(["search", "--kind", "tea"]), "usage", /--kind cannot be "tea".*meeting/);
  refused(await run(["serve", "--port", "99999"]), "usage", /--port cannot be "99999"/);
  refused(await run(["serve"], "", { RAPPORTEUR_PORT: "x" }), "usage", /cannot be "x"/);
  refused(
    await run(["export", "--format", "docx"]),
    "usage",
    /no format "docx".*jsonl, csv, events, events-csv, warc or wacz/,
  );
  refused(await run(["read", "-", "--country", "Norway"], PAGE), "usage", /--country cannot be "Norway"/);
});

test("an archive that is no archive, or damaged, is refused and left as it is", async () => {
  await inFolder(async (folder) => {
    const archive = join(folder, "archive.sqlite");
    const words = "this is a shopping list\n".repeat(300);
    writeFileSync(archive, words);
    for (const args of [["search", "word"], ["import", "-"], ["export"], ["serve", "--port", "0"]]) {
      refused(await run([...args, "--archive", archive], `${line(1)}\n`), "archive", /archive/i);
    }
    assert.equal(readFileSync(archive, "utf8"), words);
  });
});

test("an archive that another program has locked", async () => {
  await inFolder(async (folder) => {
    const archive = join(folder, "archive.sqlite");
    assert.equal((await run(["import", "-", "--archive", archive], `${line(1)}\n`)).code, 0);
    const other = new DatabaseSync(archive);
    other.exec("BEGIN EXCLUSIVE");
    try {
      refused(await run(["import", "-", "--archive", archive], `${line(2)}\n`), "busy", /locked|busy|in use/i);
    } finally {
      other.exec("ROLLBACK");
      other.close();
    }
    assert.equal((await run(["import", "-", "--archive", archive], `${line(2)}\n`)).code, 0);
  });
});

test("an archive where nothing can be written", async () => {
  refused(await run(["import", "-", "--archive", "/proc/none/archive.sqlite"], `${line(1)}\n`), "archive", /archive/i);
});

test("an archive that may only be read is read, and not written", {
  skip: process.getuid?.() === 0 && "root may write everything",
}, async () => {
  await inFolder(async (folder) => {
    const inner = join(folder, "inner");
    mkdirSync(inner);
    const archive = join(inner, "archive.sqlite");
    assert.equal((await run(["import", "-", "--archive", archive], `${line(1)}\n`)).code, 0);
    chmodSync(archive, 0o444);
    chmodSync(inner, 0o555);
    try {
      refused(await run(["import", "-", "--archive", archive], `${line(2)}\n`), "archive", /read|written/i);
      assert.equal((await run(["search", "border", "--archive", archive])).code, 0);
    } finally {
      chmodSync(inner, 0o755);
    }
  });
});

test("an output that cannot be written", { skip: !existsSync("/dev/full") && "no /dev/full here" }, async () => {
  await inFolder(async (folder) => {
    const archive = join(folder, "archive.sqlite");
    assert.equal((await run(["import", "-", "--archive", archive], `${line(1)}\n`)).code, 0);
    const full = await run(["export", "--output", join(folder, "no", "such", "place.jsonl"), "--archive", archive]);
    refused(full, "missing", /no (?:file|folder)/);
  });
});
