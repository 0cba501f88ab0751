import { compareVersions } from "../analysis/changes/compare.ts";
import type { Version, VersionChange } from "../model/change.ts";
import type { Chronicle, Transition } from "../model/chronicle.ts";
import { fromPage } from "../model/evidence.ts";
import type { PageId } from "../model/ids.ts";
import { readStamp } from "../page/stamp.ts";

/** To be counted up when versions should be compared anew, because the comparer tells more or better. */
export const COMPARER = "3";

/** Comparisons for one transaction. */
const BATCH = 50;

export interface ComparingOptions {
  /** Only of these pages; all where absent. */
  pages?: readonly PageId[];
  signal?: AbortSignal;
  onProgress?: (done: number) => void;
}

/**
 * Compares all versions that follow each other and have not been compared by this version of the comparer. Stopped and begun
 * anew it goes on where it was.
 * @returns how many were compared.
 */
export async function compareUncompared(archive: Chronicle, options: ComparingOptions = {}): Promise<number> {
  const { pages, signal, onProgress } = options;
  let count = 0;
  let batch: (Transition & { change: VersionChange })[] = [];
  const flush = async (): Promise<void> => {
    if (batch.length > 0) await archive.putChanges(COMPARER, batch);
    batch = [];
    onProgress?.(count);
    await new Promise((resolve) => setImmediate(resolve));
  };
  for await (const transition of archive.uncompared(COMPARER, pages)) {
    signal?.throwIfAborted();
    const { older, newer, olderStamp, newerStamp } = transition;
    const change = isCutShort(older.document.text, newer.document.text)
      ? { ...compareVersions(versionOf(newer, newerStamp), versionOf(newer, newerStamp)), older: older.document.id }
      : compareVersions(versionOf(older, olderStamp), versionOf(newer, newerStamp));
    batch.push({ ...transition, change });
    count += 1;
    if (batch.length >= BATCH) await flush();
  }
  await flush();
  return count;
}

/** With the stamp that was shown at the time: a document keeps the one that it was first seen with. */
function versionOf({ document, record }: Transition["older"], stamp: string | undefined): Version {
  const read = stamp === undefined ? undefined : readStamp(stamp);
  const dated = read ? { ...document, published: fromPage(read, "published") } : document;
  return { document: dated, ...(record && { record }), ...(stamp === undefined ? {} : { updated: stamp }) };
}

/** Of a text and its beginning, with a mark that it goes on, nothing has changed: a feed shows more of it. */
function isCutShort(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  const beginning = shorter.replace(/\s*(?:\[?(?:…|\.{3})\]?)\s*$/u, "");
  return beginning !== shorter && beginning.length > 0 && longer.startsWith(beginning);
}
