import type { Capture } from "../model/capture.ts";
import { Problem } from "../model/problem.ts";
import { append, entryOf, type Hash, type LogStore, leafHash, type Node } from "../witness/index.ts";
import type { Sql } from "./deriving.ts";

/** The hashes of the log, in a table. */
export const logStore = (sql: Sql): LogStore => ({
  size: () =>
    (sql("SELECT coalesce(max(place) + 1, 0) AS size FROM log_hashes WHERE level = 0").get() as { size: number }).size,
  hashes(level, index, count) {
    const rows = sql("SELECT hash FROM log_hashes WHERE level = ? AND place >= ? AND place < ? ORDER BY place").all(
      level,
      index,
      index + count,
    ) as { hash: Uint8Array }[];
    if (rows.length === count) return rows.map(({ hash }) => hash as Hash);
    throw new Problem("archive", `The log lacks a hash of level ${level} between ${index} and ${index + count}.`, {
      advice: "Restore a copy of the archive.",
    });
  },
  append(nodes: readonly Node[]) {
    for (const { level, index, hash } of nodes)
      sql("INSERT INTO log_hashes (level, place, hash) VALUES (?, ?, ?)").run(level, index, hash);
  },
});

/** Enters a capture into the log, inside the transaction that keeps it. */
export function enterLog(sql: Sql, capture: Omit<Capture, "body">, sequence: number): void {
  const before = sql("SELECT entry FROM log_entries WHERE url = ? ORDER BY place DESC LIMIT 1").get(capture.url) as
    | { entry: string }
    | undefined;
  const entry = entryOf(capture, before && Buffer.from(leafHash(before.entry)).toString("hex"));
  const place = append(logStore(sql), leafHash(entry));
  sql("INSERT INTO log_entries (place, url, entry, capture) VALUES (?, ?, ?, ?)").run(
    place,
    capture.url,
    entry,
    sequence,
  );
}
