import { READERS } from "../languages/index.ts";
import type { Archive } from "../model/archive.ts";
import type { Document } from "../model/document.ts";
import type { ReadoutRecord } from "../model/record.ts";

/** Records for one transaction, and with it the time for which a visitor of the reading room may have to wait. */
const BATCH = 50;

export interface RereadingOptions {
  read: (document: Document) => ReadoutRecord | undefined;
  /** The shelf of readers, by language. */
  readers?: readonly { language: string; version: string }[];
  signal?: AbortSignal;
}

/**
 * Reads every document that has no record by today's readers: what came in under an older reader, or without one. It yields
 * to other work after each batch; stopped and begun anew it goes on where it was.
 * @returns how many documents were read.
 */
export async function readUnread(archive: Archive, options: RereadingOptions): Promise<number> {
  const { read, readers = READERS, signal } = options;
  let count = 0;
  for (const { language, version } of readers) {
    let batch: ReadoutRecord[] = [];
    const flush = async (): Promise<void> => {
      if (batch.length > 0) await archive.putRecords(batch);
      count += batch.length;
      batch = [];
      await new Promise((resolve) => setImmediate(resolve));
    };
    for await (const document of archive.unread({ name: language, version }, language)) {
      signal?.throwIfAborted();
      const record = read(document);
      if (record) batch.push(record);
      if (batch.length >= BATCH) await flush();
    }
    await flush();
  }
  return count;
}
