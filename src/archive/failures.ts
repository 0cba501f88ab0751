import { Problem } from "../model/problem.ts";

/** SQLite's primary result codes (https://sqlite.org/rescode.html) that a user can meet. */
const BUSY = 5;
const LOCKED = 6;
export const READONLY = 8;
const IOERR = 10;
const CORRUPT = 11;
const FULL = 13;
export const CANTOPEN = 14;
const CONSTRAINT = 19;
const NOTADB = 26;
/** The extended code of a reference to nothing. */
const FOREIGN_KEY = 787;

/** Says in words what the database says in numbers. What is no failure of the archive is passed on as it is. */
export function asProblem(error: unknown, path: string): unknown {
  const { errcode: code, code: name } = error as { errcode?: unknown; code?: unknown };
  if (name === "ERR_INVALID_STATE") {
    return new Problem("archive", `The archive ${path} is closed already.`, { cause: error });
  }
  // The bodies are JSON of our own making: what cannot be parsed was damaged without the database noticing.
  if (error instanceof SyntaxError) return damaged(path, error);
  if (typeof code !== "number") return error;
  if (code === FOREIGN_KEY) {
    return new Problem("missing", `The archive ${path} does not have the page or document that this belongs to.`, {
      advice: "Take the document in first.",
      cause: error,
    });
  }
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
      return damaged(path, error);
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
    case CONSTRAINT:
      // A row that may not be: a fault of the program, not of the archive.
      return error;
    default:
      return new Problem("archive", `The archive ${path} cannot be used: ${(error as Error).message}.`, {
        advice: "Nothing was half written. Try again; if it stays so, restore a copy of the file.",
        cause: error,
      });
  }
}

const damaged = (path: string, cause: unknown): Problem =>
  new Problem("archive", `The archive ${path} is damaged.`, {
    advice: "Nothing more was written to it. Restore a copy, or start a new one with --archive PATH.",
    cause,
  });
