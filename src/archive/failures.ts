import { Problem } from "../model/problem.ts";

/** SQLite's primary result codes (https://sqlite.org/rescode.html) that a user can meet. */
const BUSY = 5;
const LOCKED = 6;
const READONLY = 8;
const IOERR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const NOTADB = 26;

/** Says in words what the database says in numbers. What is no failure of the database is passed on as it is. */
export function asProblem(error: unknown, path: string): unknown {
  const code = (error as { errcode?: unknown })?.errcode;
  if (typeof code !== "number") return error;
  switch (code & 0xff) {
    case BUSY:
    case LOCKED:
      return new Problem("busy", `The archive ${path} is locked: another program is writing to it.`, {
        advice: "Wait until it has finished, or close it, and try again.",
        cause: error,
      });
    case READONLY:
      return new Problem("archive", `The archive ${path} cannot be written to.`, {
        advice: "Give yourself the right to write to the file and its folder, or name another with --archive PATH.",
        cause: error,
      });
    case CORRUPT:
      return new Problem("archive", `The archive ${path} is damaged.`, {
        advice: "Nothing more was written to it. Restore a copy, or start a new one with --archive PATH.",
        cause: error,
      });
    case NOTADB:
      return new Problem("archive", `${path} is not an archive: it is no SQLite file.`, {
        advice: "It was left as it is. Name an archive, or a new file, with --archive PATH.",
        cause: error,
      });
    case FULL:
      return new Problem("archive", `There is no room left to write to the archive ${path}.`, {
        advice: "What was written before is safe. Make room on the disk and repeat the command.",
        cause: error,
      });
    case CANTOPEN:
      return new Problem("archive", `The archive ${path} cannot be opened.`, {
        advice: "Check that the folder exists and that you may read and write there.",
        cause: error,
      });
    case IOERR:
      return new Problem("archive", `The archive ${path} could not be read or written: the disk reports a fault.`, {
        advice: "What was committed before is kept. Check the disk, then repeat the command.",
        cause: error,
      });
    default:
      return error;
  }
}
