import { mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { Problem } from "../model/problem.ts";
import { rebuildDerived } from "./deriving.ts";
import { asProblem, CANTOPEN, READONLY } from "./failures.ts";
import { APPLICATION_ID, MIGRATIONS } from "./schema.ts";

export interface OpenOptions {
  /** Opens an archive that is there and changes nothing. */
  readOnly?: boolean;
  /** How long to wait for another program's lock, in milliseconds (default 5,000). */
  patienceMs?: number;
  /** The largest size the file may grow to, in pages of 4 KiB; beyond it the disk counts as full. */
  mostPages?: number;
}

/** Opens the file, makes it and its folder when new, and brings its tables up to date. */
export function openDatabase(path: string, options: OpenOptions = {}): DatabaseSync {
  const there = statOf(path);
  if (there === "folder") {
    throw new Problem("archive", `${path} is a folder.`, {
      advice: "Name a file in it: --archive PATH/archive.sqlite",
    });
  }
  if (there === undefined && options.readOnly) {
    throw new Problem("missing", `There is no archive at ${path}.`, {
      advice: "Import something first, or check --archive PATH.",
    });
  }
  let database: DatabaseSync | undefined;
  try {
    if (there === undefined) makeFolder(path);
    database = new DatabaseSync(path, { readOnly: options.readOnly ?? false, timeout: options.patienceMs ?? 5000 });
    if (options.readOnly && !isReadable(database) && !isPending(path)) {
      database.close();
      database = new DatabaseSync(unchanging(path), { readOnly: true });
    }
    prepare(database, path, options.readOnly ?? false);
    if (options.mostPages !== undefined) database.exec(`PRAGMA max_page_count = ${Math.trunc(options.mostPages)}`);
    return database;
  } catch (error) {
    database?.close();
    throw asProblem(error, path);
  }
}

function statOf(path: string): "file" | "folder" | undefined {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat === undefined ? undefined : stat.isDirectory() ? "folder" : "file";
  } catch (cause) {
    throw new Problem("archive", `The archive ${path} cannot be looked at.`, {
      advice: "Check the name and your right to its folder, or name another with --archive PATH.",
      cause,
    });
  }
}

/** Reading beside a writer needs a small file of shared memory, which cannot be made in a folder that is read-only. */
function isReadable(database: DatabaseSync): boolean {
  try {
    database.prepare("SELECT 1 FROM sqlite_master").get();
    return true;
  } catch (error) {
    const code = Number((error as { errcode?: unknown }).errcode) & 0xff;
    if (code === READONLY || code === CANTOPEN) return false;
    throw error;
  }
}

/** Whether the log holds what is not in the file yet: nobody may then read the file alone. */
const isPending = (path: string): boolean => (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;

/** The address of a file that nobody is writing to; it is read without locks. */
function unchanging(path: string): URL {
  const url = pathToFileURL(path);
  url.searchParams.set("immutable", "1");
  return url;
}

/** Folder by folder: Node's own recursive mkdir never returns where the system answers "no such folder" to making one. */
function makeFolder(path: string): void {
  const missing: string[] = [];
  let folder = dirname(resolve(path));
  for (; statOf(folder) === undefined; folder = dirname(folder)) missing.push(folder);
  try {
    if (statOf(folder) === "file") throw new Error(`${folder} is a file`);
    for (const one of missing.reverse()) makeOne(one);
  } catch (cause) {
    throw new Problem("archive", `The folder for the archive ${path} cannot be made.`, {
      advice: "Name a place where you may write with --archive PATH.",
      cause,
    });
  }
}

function makeOne(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another program that opens the same archive may have been faster.
    if (statOf(folder) !== "folder") throw error;
  }
}

function prepare(database: DatabaseSync, path: string, readOnly: boolean): void {
  // Tables first: another program that is making the archive at this moment marks the file before it makes a table.
  const tables = number(database, "SELECT count(*) AS tables FROM sqlite_master", "tables");
  const application = number(database, "PRAGMA application_id", "application_id");
  if (application !== APPLICATION_ID && (tables > 0 || application !== 0)) {
    throw new Problem("archive", `${path} is an SQLite file but not a Rapporteur archive.`, {
      advice: "It was left as it is. Name an archive, or a new file, with --archive PATH.",
    });
  }
  if (readOnly && tables === 0) {
    throw new Problem("missing", `The archive ${path} is empty.`, {
      advice: "Import something first, or check --archive PATH.",
    });
  }
  database.exec("PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536");
  if (!readOnly) {
    // Write-ahead log: readers and one writer at a time, and a kill at any moment leaves the last commit.
    database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
    if (tables === 0) database.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
  }
  migrate(database, path, readOnly);
}

function migrate(database: DatabaseSync, path: string, readOnly: boolean): void {
  if (!readOnly) {
    database.exec("CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT");
  }
  const done = number(database, "SELECT coalesce(max(number), 0) AS done FROM migrations", "done");
  if (done > MIGRATIONS.length) {
    throw new Problem("archive", `The archive ${path} was made by a newer version of Rapporteur.`, {
      advice: "Update Rapporteur, or name another archive with --archive PATH.",
    });
  }
  if (readOnly) {
    if (done < MIGRATIONS.length) {
      throw new Problem(
        "archive",
        `The archive ${path} was made by an older version and must be brought up to date first.`,
        {
          advice: "Open it once for writing: rapporteur serve --archive PATH",
        },
      );
    }
    return;
  }
  for (const [index, migration] of MIGRATIONS.entries()) {
    if (index < done) continue;
    database.exec("BEGIN IMMEDIATE");
    try {
      // Another program may have been faster while this one waited for the lock.
      if (number(database, "SELECT coalesce(max(number), 0) AS done FROM migrations", "done") <= index) {
        database.exec(migration.sql);
        // Once, by the last that asks for it: the texts of a large archive take a while.
        if (migration.derived && !MIGRATIONS.slice(index + 1).some((later) => later.derived)) rebuildDerived(database);
        database.prepare("INSERT INTO migrations (number, name) VALUES (?, ?)").run(index + 1, migration.name);
      }
      database.exec("COMMIT");
    } catch (error) {
      if (database.isTransaction) database.exec("ROLLBACK");
      throw error;
    }
  }
}

const number = (database: DatabaseSync, sql: string, column: string): number =>
  Number(database.prepare(sql).get()?.[column] ?? 0);
