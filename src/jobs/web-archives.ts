import { editionsOf } from "../feeds/editions.ts";
import { type WaczItem, writeWacz } from "../formats/wacz/index.ts";
import { WARC_DOUBTS, WARC_FAULTS, type WarcItem, writeWarc } from "../formats/warc/index.ts";
import type { Archive } from "../model/archive.ts";
import type { Capture } from "../model/capture.ts";
import type { Chronicle, Shown } from "../model/chronicle.ts";
import type { Document } from "../model/document.ts";
import { Problem } from "../model/problem.ts";
import type { ReadoutRecord } from "../model/record.ts";
import { readPage } from "../page/read-page.ts";
import { layoutFor } from "../sources/index.ts";

export const WEB_ARCHIVES = ["warc", "wacz"] as const;
export type WebArchive = (typeof WEB_ARCHIVES)[number];

/**
 * The captures of an archive as a file of bytes, in pieces. The same captures give the same bytes: the file is dated by the
 * last of them.
 */
export async function* exportCaptures(
  archive: Chronicle,
  form: WebArchive,
  software: string,
): AsyncGenerator<Uint8Array> {
  const created = (await archive.latestCapture()) ?? "1970-01-01T00:00:00Z";
  const captures = archive.captures();
  yield* form === "warc" ? writeWarc(captures, { created, software }) : writeWacz(captures, { created, software });
}

export interface CapturesImport {
  read: (document: Document) => ReadoutRecord | undefined;
  signal?: AbortSignal;
  onProgress?: (done: number) => void;
  /** What could not be taken in, or came with a doubt. */
  onBad?: (where: string, why: string) => void;
}

export interface CapturesImported {
  captures: number;
  known: number;
  /** Documents that the captures show. */
  documents: number;
  bad: number;
}

/**
 * Takes the captures of somebody's web archive in, each as the look that it was: with the text that its page shows, where it
 * shows one. What comes with a doubt about its bytes is left out and told: this archive is a witness of what it keeps.
 */
export async function importCaptures(
  archive: Archive & Chronicle,
  items: AsyncIterable<WarcItem | WaczItem>,
  options: CapturesImport,
): Promise<CapturesImported> {
  const { read, signal, onProgress, onBad } = options;
  const done: CapturesImported = { captures: 0, known: 0, documents: 0, bad: 0 };
  let count = 0;
  for await (const item of items) {
    signal?.throwIfAborted();
    const why = faultOf(item);
    if (why !== undefined || item.kind !== "capture") {
      done.bad += 1;
      onBad?.(placeOf(item), why ?? "");
    } else if (await archive.isCaptured(item.capture.url, item.capture.at, item.capture.digest)) done.known += 1;
    else {
      const entry = entryOf(item.capture, read);
      await archive.putLook({ captures: [item.capture], entries: entry ? [entry] : [] });
      done.captures += 1;
      if (entry) done.documents += 1;
    }
    count += 1;
    onProgress?.(count);
  }
  return done;
}

function faultOf(item: WarcItem | WaczItem): string | undefined {
  if (item.kind === "package") return item.says;
  if (item.kind === "fault") return WARC_FAULTS[item.fault];
  if (item.kind === "revisit") return "it repeats a body that is not in this file";
  return item.doubts.length > 0 ? item.doubts.map((doubt) => WARC_DOUBTS[doubt]).join("; ") : undefined;
}

const placeOf = (item: WarcItem | WaczItem): string =>
  item.kind === "package"
    ? item.file
    : `record ${item.place.number}${item.place.url === undefined ? "" : ` (${item.place.url})`}`;

/** The text that a page shows; pictures, styles, errors and pages without a text have none. */
function entryOf(capture: Capture, read: CapturesImport["read"]): Shown | undefined {
  const type = capture.headers.find(([name]) => name === "content-type")?.[1] ?? "";
  if (capture.status !== 200 || !/^(?:text\/(?:html|plain)|application\/xhtml\+xml)\b/i.test(type)) return undefined;
  try {
    const layout = layoutFor(capture.url);
    const document = readPage({ body: capture.body, type, url: capture.url, ...(layout && { layout }) });
    const record = read(document);
    // Instants are compared as texts: all in one form.
    const seen = new Date(capture.at).toISOString();
    const editions = editionsOf({ body: capture.body, type, url: capture.url });
    return { document, seen, editions, ...(record ? { record } : {}) };
  } catch (error) {
    if (error instanceof Problem && error.code === "input") return undefined;
    throw error;
  }
}
