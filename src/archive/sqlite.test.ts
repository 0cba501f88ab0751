import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { Problem } from "../model/problem.ts";
import { agendaContract } from "./agenda.contract.test.ts";
import { chronicleContract } from "./chronicle.contract.test.ts";
import { archiveContract, sampleDocument, sampleRecord } from "./contract.test.ts";
import { openArchive } from "./index.ts";
import { relationsContract } from "./relations.contract.test.ts";
import { APPLICATION_ID, MIGRATIONS } from "./schema.ts";
import { SqliteArchive } from "./sqlite.ts";

const folder = mkdtempSync(join(tmpdir(), "rapporteur-archive-"));
after(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const fresh = (): string => join(folder, `${++files}`, "archive.sqlite");

archiveContract("SQLite", () => openArchive(fresh()));
chronicleContract("SQLite", () => openArchive(fresh()));
relationsContract("SQLite", () => openArchive(fresh()));
agendaContract("SQLite", () => openArchive(fresh()));

const SEEN = "2026-03-12T08:00:00Z";
const refused = (code: Problem["code"], words: RegExp) => (error: unknown) =>
  error instanceof Problem && error.code === code && words.test(error.message) && (error.advice?.length ?? 0) > 0;

test("where no folder can be made, it is said at once", {
  skip: process.platform !== "linux" && "needs /proc",
}, async () => {
  await assert.rejects(openArchive("/proc/none/archive.sqlite"), refused("archive", /cannot be made/));
});

test("what was written is there after closing and opening again", async () => {
  const path = fresh();
  const document = sampleDocument("one", "They met in Marsk.");
  const first = await openArchive(path);
  await first.put([{ document, seen: SEEN }]);
  await first.close();
  const second = await openArchive(path, { readOnly: true });
  assert.equal((await second.item(document.id))!.document.text, document.text);
  await second.close();
});

test("the derived tables can be made anew from what is kept", async () => {
  const path = fresh();
  const archive = new SqliteArchive(path);
  const document = sampleDocument("one", "They met in Marsk.");
  await archive.put([{ document, seen: SEEN, record: sampleRecord(document, "2026-03-11") }]);
  const before = await archive.search({ words: "marsk" });
  const other = new DatabaseSync(path);
  other.exec("DROP TABLE facets; DROP TABLE search; UPDATE documents SET day = NULL");
  other.close();
  await assert.rejects(archive.search({ words: "marsk" }), refused("archive", /cannot be used/));
  await archive.rebuild();
  assert.deepEqual(await archive.search({ words: "marsk" }), before);
  assert.deepEqual(await archive.search({ facets: { kind: ["meeting"] }, sort: "newest" }), {
    ...before,
    hits: before.hits.map(({ item }) => ({ item, marks: [] })),
  });
  await archive.close();
});

test("what is no archive is refused with advice and left as it is", async () => {
  const text = join(folder, "notes.txt");
  writeFileSync(text, "These are notes, and long enough to be no empty database file.".repeat(4));
  await assert.rejects(openArchive(text), refused("archive", /no SQLite file/));
  assert.match(readFileSync(text, "utf8"), /^These are notes/);

  const foreign = join(folder, "foreign.sqlite");
  const other = new DatabaseSync(foreign);
  other.exec("CREATE TABLE mine (x)");
  other.close();
  await assert.rejects(openArchive(foreign), refused("archive", /SQLite file but not a Rapporteur archive/));

  await assert.rejects(openArchive(folder), refused("archive", /is a folder/));
  await assert.rejects(
    openArchive(join(text, "below", "archive.sqlite")),
    refused("archive", /folder .* cannot be made/),
  );
  await assert.rejects(openArchive(fresh(), { readOnly: true }), refused("missing", /no archive at/));
  await assert.rejects(openArchive(join(text, "archive.sqlite")), refused("archive", /folder .* cannot be made/));

  const empty = join(folder, "empty.sqlite");
  writeFileSync(empty, "");
  await assert.rejects(openArchive(empty, { readOnly: true }), refused("missing", /is empty/));
  await (await openArchive(empty)).close();
});

test("an archive of the first schema is brought up to date, with all it held", async () => {
  const path = fresh();
  mkdirSync(dirname(path));
  const document = sampleDocument("one", "They met in Łodsk.");
  const records = ["1", "2"].map((version) => sampleRecord(document, "2026-03-11", { name: "en", version }));
  const old = new DatabaseSync(path);
  old.exec(`PRAGMA application_id = ${APPLICATION_ID};
    CREATE TABLE migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
    ${MIGRATIONS[0]!.sql}
    INSERT INTO migrations (number, name) VALUES (1, 'first')`);
  old.prepare("INSERT INTO pages (page, url) VALUES (?, ?)").run(document.page, document.url);
  old
    .prepare(
      `INSERT INTO documents (id, page, version, language, sample, first, last, state, body)
        VALUES (?, ?, ?, 'en', 0, ?, ?, 'current', ?)`,
    )
    .run(document.id, document.page, document.version, SEEN, SEEN, JSON.stringify(document));
  for (const record of records) {
    old
      .prepare("INSERT INTO records (document, reader, reader_version, body) VALUES (?, 'en', ?, ?)")
      .run(document.id, record.reader.version, JSON.stringify(record));
  }
  old.close();
  await assert.rejects(openArchive(path, { readOnly: true }), refused("archive", /older version/));
  const archive = await openArchive(path);
  assert.deepEqual(
    (await archive.search({ words: "lodsk", facets: { kind: ["meeting"] } })).hits.map((hit) => hit.item),
    [{ sequence: 1, document, record: records[1], first: SEEN, last: SEEN, state: "current" }],
  );
  await archive.close();
  const done = new DatabaseSync(path);
  assert.deepEqual(
    { ...done.prepare("SELECT count(*) AS number FROM migrations").get() },
    { number: MIGRATIONS.length },
  );
  assert.deepEqual(done.prepare("PRAGMA foreign_key_check").all(), []);
  done.close();
});

test("several programs that open a new archive at once all get it", async () => {
  const path = fresh();
  const script = `
    import { openArchive } from ${JSON.stringify(new URL("./index.ts", import.meta.url).href)};
    import { sampleDocument } from ${JSON.stringify(new URL("./contract.test.ts", import.meta.url).href)};
    const archive = await openArchive(process.argv[1]);
    for (let at = 0; at < 20; at++) await archive.put([{ document: sampleDocument("n" + at, "Words."), seen: "${SEEN}" }]);
    await archive.close();`;
  const codes = await Promise.all(
    [1, 2, 3].map(async () => {
      const child = spawn(process.execPath, ["--input-type=module-typescript", "-e", script, path], {
        stdio: ["ignore", "ignore", "inherit"],
      });
      return (await once(child, "exit"))[0] as number;
    }),
  );
  assert.deepEqual(codes, [0, 0, 0]);
  const archive = await openArchive(path, { readOnly: true });
  assert.equal((await archive.counts()).documents, 20);
  await archive.close();
});

test("an archive opened for reading only is read, and never written", async () => {
  const path = fresh();
  const document = sampleDocument("one", "They met.");
  const writer = await openArchive(path);
  await writer.put([{ document, seen: SEEN }]);
  await writer.close();
  const archive = await openArchive(path, { readOnly: true });
  await assert.rejects(archive.put([{ document, seen: SEEN }]), refused("archive", /cannot be written/));
  assert.equal((await archive.search({ words: "met" })).total, 1);
  await archive.close();
  await archive.close();
  await assert.rejects(archive.counts(), /is closed already/);
});

/** Runs something at once as a user to whom the rights of files apply, which they do not to root. */
function asNobody<T>(work: () => T): T {
  if (process.getuid?.() !== 0) return work();
  process.seteuid!(65534);
  try {
    return work();
  } finally {
    process.seteuid!(0);
  }
}

test("a folder that may only be read: its archive can be read, not written, and none be made", {
  skip: process.platform === "win32",
}, async () => {
  const path = fresh();
  const writer = await openArchive(path);
  await writer.put([{ document: sampleDocument("one", "They met."), seen: SEEN }]);
  await writer.close();
  chmodSync(folder, 0o755);
  chmodSync(path, 0o444);
  chmodSync(dirname(path), 0o555);
  const archive = asNobody(() => new SqliteArchive(path, { readOnly: true }));
  assert.equal((await archive.search({ words: "met" })).total, 1);
  await archive.close();
  const open = (name: string) => async () => asNobody(() => new SqliteArchive(name));
  await assert.rejects(open(path), refused("archive", /cannot be written to/));
  await assert.rejects(open(join(dirname(path), "other.sqlite")), refused("archive", /cannot be opened/));
  await assert.rejects(open(join(dirname(path), "a", "b.sqlite")), refused("archive", /folder .* cannot be made/));
  chmodSync(path, 0);
  await assert.rejects(open(path), refused("archive", /cannot be opened/));
  chmodSync(dirname(path), 0);
  await assert.rejects(open(path), refused("archive", /cannot be looked at/));
  chmodSync(dirname(path), 0o755);
});

test("an archive of a newer program is not touched", async () => {
  const path = fresh();
  await (await openArchive(path)).close();
  const database = new DatabaseSync(path);
  database.exec("INSERT INTO migrations (number, name) VALUES (999, 'of the future')");
  database.close();
  await assert.rejects(openArchive(path), refused("archive", /newer version/));
});

test("a damaged file is named as damaged", async () => {
  const path = fresh();
  const archive = await openArchive(path);
  await archive.put(
    Array.from({ length: 50 }, (_, at) => ({ document: sampleDocument(`n${at}`, "Words. ".repeat(500)), seen: SEEN })),
  );
  await archive.close();
  const bytes = readFileSync(path);
  bytes.fill(0x5a, 4096, bytes.length);
  writeFileSync(path, bytes);
  await assert.rejects(
    async () => {
      const damaged = await openArchive(path);
      await damaged.search({ words: "words" });
    },
    refused("archive", /damaged/),
  );
});

test("a lock held by another is waited for, then said", async () => {
  const path = fresh();
  const archive = await openArchive(path, { patienceMs: 30 });
  const other = new DatabaseSync(path);
  other.exec("BEGIN IMMEDIATE");
  const document = sampleDocument("one", "They met.");
  await assert.rejects(archive.put([{ document, seen: SEEN }]), refused("busy", /another program/));
  other.exec("ROLLBACK");
  other.close();
  assert.deepEqual(await archive.put([{ document, seen: SEEN }]), ["new page"]);
  await archive.close();
});

test("a full disk loses nothing that was written before", async () => {
  const path = fresh();
  const archive = await openArchive(path);
  const first = sampleDocument("one", "They met.");
  await archive.put([{ document: first, seen: SEEN }]);
  await archive.close();
  const limited = new SqliteArchive(path, { mostPages: 60 });
  const large = sampleDocument("two", "Many words of all kinds. ".repeat(40_000));
  await assert.rejects(limited.put([{ document: large, seen: SEEN }]), refused("archive", /no room left/));
  assert.equal((await limited.counts()).documents, 1);
  assert.equal((await limited.search({ words: "met" })).total, 1);
  await limited.close();
});

test("killed in the middle of writing, the archive is sound and goes on without doubles", async () => {
  const path = fresh();
  const script = `
    import { openArchive } from ${JSON.stringify(new URL("./index.ts", import.meta.url).href)};
    import { sampleDocument } from ${JSON.stringify(new URL("./contract.test.ts", import.meta.url).href)};
    const archive = await openArchive(process.argv[1]);
    for (let at = 0; ; at++) {
      await archive.put(Array.from({ length: 20 }, (_, n) => ({ document: sampleDocument("n" + (at * 20 + n), "Some words here. ".repeat(100)), seen: "${SEEN}" })));
      if (at === 3) process.stdout.write("going");
    }`;
  const child = spawn(process.execPath, ["--input-type=module-typescript", "-e", script, path], {
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  child.kill("SIGKILL");
  await once(child, "exit");
  const database = new DatabaseSync(path);
  assert.deepEqual({ ...database.prepare("PRAGMA integrity_check").get() }, { integrity_check: "ok" });
  database.close();
  const archive = await openArchive(path);
  const { documents } = await archive.counts();
  assert.ok(documents >= 80 && documents % 20 === 0, `${documents} documents: whole batches only`);
  const again = Array.from({ length: 80 }, (_, n) => ({
    document: sampleDocument(`n${n}`, "Some words here. ".repeat(100)),
    seen: SEEN,
  }));
  assert.ok((await archive.put(again)).every((outcome) => outcome === "known"));
  assert.equal((await archive.counts()).documents, documents);
  await archive.close();
});
