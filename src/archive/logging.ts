import { zstdDecompressSync } from "node:zlib";
import type { Capture } from "../model/capture.ts";
import { Problem } from "../model/problem.ts";
import { append, entryOf, type Hash, type Kept, type LogStore, leafHash, type Node } from "../witness/index.ts";
import type { Sql } from "./preparing.ts";

/** The witness's log in the tables `entries`, `log` and `checkpoints`; what writes runs inside its caller's transaction. */
export class SqliteLog implements LogStore {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  size(): number {
    return Number(this.#sql("SELECT coalesce(max(place) + 1, 0) AS size FROM log WHERE level = 0").get()!.size);
  }

  hashes(level: number, index: number, count: number): Hash[] {
    const rows = this.#sql("SELECT hash FROM log WHERE level = ? AND place >= ? AND place < ? ORDER BY place").all(
      level,
      index,
      index + count,
    ) as { hash: Uint8Array }[];
    if (rows.length === count) return rows.map(({ hash }) => hash);
    throw new Problem("archive", `The log lacks a hash of level ${level} from ${index} on.`, {
      advice: "Restore a copy of the archive: nothing was changed by this.",
    });
  }

  append(nodes: readonly Node[]): void {
    const insert = this.#sql("INSERT INTO log (level, place, hash) VALUES (?, ?, ?)");
    for (const { level, index, hash } of nodes) insert.run(level, index, hash);
  }

  /** Enters a capture that was kept just now. */
  enter(sequence: number, capture: Capture): void {
    // The captures of one address are a chain of their own.
    const before = this.#sql(
      `SELECT h.hash FROM captures c JOIN entries e ON e.capture = c.sequence JOIN log h ON h.level = 0 AND h.place = e.place
        WHERE c.url = ? AND c.sequence < ? ORDER BY c.sequence DESC LIMIT 1`,
    ).get(capture.url, sequence) as { hash: Uint8Array } | undefined;
    const entry = entryOf(capture, before && Buffer.from(before.hash).toString("hex"));
    const place = append(this, leafHash(entry));
    this.#sql("INSERT INTO entries (place, capture, entry) VALUES (?, ?, ?)").run(place, sequence, entry);
  }

  /** The first entry from a place on, with what is there of its capture. */
  next(place: number): Kept | undefined {
    const row = this.#sql(
      `SELECT e.place, e.entry, c.url, c.at, c.status, c.headers, c.redirected_from, t.packed, t.size
        FROM entries e LEFT JOIN captures c ON c.sequence = e.capture LEFT JOIN contents t ON t.digest = c.digest
        WHERE e.place >= ? ORDER BY e.place LIMIT 1`,
    ).get(place) as unknown as Row | undefined;
    return row && { index: row.place, entry: row.entry, capture: captureIn(row) };
  }

  entryOf(capture: number): { index: number; entry: string } | undefined {
    return this.#sql('SELECT place AS "index", entry FROM entries WHERE capture = ?').get(capture) as
      | { index: number; entry: string }
      | undefined;
  }

  checkpoints(): string[] {
    const rows = this.#sql("SELECT note FROM checkpoints ORDER BY size").all() as { note: string }[];
    return rows.map(({ note }) => note);
  }

  putCheckpoint(size: number, note: string): void {
    this.#sql("INSERT INTO checkpoints (size, note) VALUES (?, ?) ON CONFLICT DO NOTHING").run(size, note);
  }
}

interface Row {
  place: number;
  entry: string;
  url: string | null;
  at: string;
  status: number;
  headers: string;
  redirected_from: string | null;
  packed: Uint8Array | null;
  size: number;
}

/** The capture as it is now. What cannot be read any more is left empty: then it is not what was logged. */
function captureIn(row: Row): Omit<Capture, "digest"> | undefined {
  if (row.url === null) return undefined;
  const { url, at, status, redirected_from: redirectedFrom } = row;
  return {
    url,
    at,
    status,
    headers: attempt(() => JSON.parse(row.headers) as Capture["headers"], []),
    body: attempt(
      () => new Uint8Array(zstdDecompressSync(row.packed!, { maxOutputLength: Math.max(1, row.size) })),
      new Uint8Array(),
    ),
    ...(redirectedFrom === null ? {} : { redirectedFrom }),
  };
}

function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
