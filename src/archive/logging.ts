import type { Capture } from "../model/capture.ts";
import type { Witnessed } from "../witness/archived.ts";
import type { Kept } from "../witness/index.ts";
import { CAPTURE, type CaptureRow, captureOf } from "./capturing.ts";
import type { Sql } from "./deriving.ts";
import { logStore } from "./log-store.ts";

/** Entries that are fetched at a time. */
const BATCH = 500;

interface EntryRow {
  place: number;
  entry: string;
  capture: number;
}

/** The log as a witness reads it. @param guarded runs what touches the database. */
export function witnessed(sql: Sql, guarded: <T>(work: () => T) => T): Witnessed {
  const store = logStore(sql);
  return {
    log: {
      size: () => guarded(() => store.size()),
      hashes: (level, index, count) => guarded(() => store.hashes(level, index, count)),
      append: (nodes) => guarded(() => store.append(nodes)),
    },
    *logged() {
      for (let from = 0; ; ) {
        const rows = guarded(
          () =>
            sql("SELECT place, entry, capture FROM log_entries WHERE place >= ? ORDER BY place LIMIT ?").all(
              from,
              BATCH,
            ) as unknown as EntryRow[],
        );
        for (const row of rows) yield guarded(() => keptOf(sql, row));
        if (rows.length < BATCH) return;
        from = rows.at(-1)!.place + 1;
      }
    },
    *loggedOf(url) {
      const rows = guarded(
        () =>
          sql("SELECT place, entry, capture FROM log_entries WHERE url = ? ORDER BY place").all(
            url,
          ) as unknown as EntryRow[],
      );
      for (const row of rows) yield guarded(() => keptOf(sql, row));
    },
    checkpoints: () =>
      guarded(() =>
        (sql("SELECT note FROM checkpoints ORDER BY size").all() as { note: string }[]).map(({ note }) => note),
      ),
    putCheckpoint: (size, note) =>
      guarded(() => {
        sql("INSERT INTO checkpoints (size, note) VALUES (?, ?) ON CONFLICT DO NOTHING").run(size, note);
      }),
  };
}

function keptOf(sql: Sql, { place, entry, capture }: EntryRow): Kept {
  const row = sql(`${CAPTURE} WHERE c.sequence = ?`).get(capture) as CaptureRow | undefined;
  return { index: place, entry, capture: row && readable(row) };
}

/** Bytes that can no longer be unpacked, or headers that are none, differ from what was logged: an empty one says so. */
function readable(row: CaptureRow): Capture {
  try {
    return captureOf(row);
  } catch {
    let headers: Capture["headers"] = [];
    try {
      headers = JSON.parse(row.headers);
    } catch {
      // They are told as changed.
    }
    const { url, at, status, digest, redirected_from } = row;
    return {
      url,
      at,
      status,
      headers,
      body: new Uint8Array(),
      digest,
      ...(redirected_from === null ? {} : { redirectedFrom: redirected_from }),
    };
  }
}
