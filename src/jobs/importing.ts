import type { Archive, Entry } from "../model/archive.ts";
import type { Document, Publisher } from "../model/document.ts";
import { Problem } from "../model/problem.ts";
import type { ReadoutRecord } from "../model/record.ts";
import type { Instant } from "../model/when.ts";
import type { Line } from "./lines.ts";

export { type Line, linesOf } from "./lines.ts";

/** One line of an import, a JSON object with these fields; others are ignored, and null is as good as absent. */
export interface ImportLine {
  publisher?: string;
  /** The publisher's, as ISO 3166-1 alpha-2 in capitals; only together with `publisher`. */
  country?: string;
  /** BCP 47. */
  language?: string;
  /** Absolute, http(s) or urn. */
  url: string;
  title?: string;
  published?: string;
  text: string;
}

/** What `toDocument` is given: a plain text or HTML, and what the line says of it. */
export interface GivenText {
  body: string;
  url: string;
  publisher?: Publisher;
  language?: string;
  title?: string;
  published?: string;
}

export interface ImportOptions {
  /** @throws Problem where the text cannot be read as a document: the line is bad. */
  toDocument: (given: GivenText) => Document;
  /** The record of a document, or undefined where its language is not read. */
  read: (document: Document) => ReadoutRecord | undefined;
  /** When the pages are taken to have shown these texts. */
  seen: Instant;
  signal?: AbortSignal;
  /** @param count lines taken so far, bad ones included and blank ones not. */
  onProgress?: (count: number) => void;
  /** @param line counted from 1, as an editor counts. */
  onBad?: (line: number, why: string) => void;
}

/** Numbers of lines; `lines` is the sum of the others. */
export interface Imported {
  lines: number;
  newPages: number;
  newVersions: number;
  known: number;
  bad: number;
}

/** Documents for one transaction, and how many UTF-16 units of text they may hold together before it is closed early. */
const BATCH = 200;
const BATCH_TEXT = 8_000_000;

/** How long the program may work without looking up, in milliseconds: Ctrl-C and the progress bar wait for it. */
const TURN = 50;

/**
 * Takes lines into the archive, some hundred at a time. A bad line is reported and skipped. A document that is there with a
 * record of the same reader is not read again.
 * @throws the signal's reason when it is aborted, or what the lines or the archive threw; what was read until then is kept.
 */
export async function importLines(
  archive: Archive,
  lines: AsyncIterable<Line> | Iterable<Line>,
  options: ImportOptions,
): Promise<Imported> {
  const { seen, signal, onProgress, onBad } = options;
  const done: Imported = { lines: 0, newPages: 0, newVersions: 0, known: 0, bad: 0 };
  const isCurrent = readerMemory();
  let batch: Entry[] = [];
  let size = 0;

  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    const entries = batch;
    batch = [];
    size = 0;
    for (const outcome of await archive.put(entries)) {
      if (outcome === "new page") done.newPages += 1;
      else if (outcome === "new version") done.newVersions += 1;
      else done.known += 1;
    }
  };

  const take = async (line: Line): Promise<void> => {
    const document = documentOf(line, options.toDocument);
    const there = (await archive.item(document.id))?.record;
    const record = there && isCurrent(document, there) ? undefined : recordOf(document, options.read);
    if (record) isCurrent.learn(document, record);
    batch.push({ document, seen, ...(record ? { record } : {}) });
    size += document.text.length;
  };

  let count = 0;
  let turn = performance.now();
  try {
    for await (const line of untilAborted(lines, signal)) {
      if (line.text?.trim() === "") continue;
      try {
        await take(line);
      } catch (error) {
        if (!(error instanceof BadLine)) throw error;
        done.bad += 1;
        onBad?.(line.number, error.message);
      }
      count += 1;
      if (batch.length >= BATCH || size >= BATCH_TEXT) await flush();
      if (performance.now() - turn > TURN) {
        onProgress?.(count);
        await new Promise((resolve) => setImmediate(resolve));
        turn = performance.now();
      }
    }
  } finally {
    // Also when the input broke off or was stopped: what has been read is kept.
    await flush();
  }
  onProgress?.(count);
  return { ...done, lines: count };
}

class BadLine extends Error {}

/**
 * Knows which reader is at work by what it has made so far: one document of each language is read, even if it is there
 * already, and tells for the others of that language.
 */
function readerMemory() {
  const readers = new Map<string, ReadoutRecord["reader"]>();
  const isCurrent = (document: Document, { reader }: ReadoutRecord): boolean => {
    const current = readers.get(document.language);
    return current !== undefined && current.name === reader.name && current.version === reader.version;
  };
  return Object.assign(isCurrent, {
    learn: (document: Document, { reader }: ReadoutRecord): void => void readers.set(document.language, reader),
  });
}

function documentOf(line: Line, toDocument: ImportOptions["toDocument"]): Document {
  if (line.text === undefined) throw new BadLine(line.fault);
  const given = givenBy(line.text);
  try {
    return toDocument(given);
  } catch (error) {
    throw new BadLine(error instanceof Problem ? saying(error) : fault(error));
  }
}

function recordOf(document: Document, read: ImportOptions["read"]): ReadoutRecord | undefined {
  try {
    return read(document);
  } catch (error) {
    throw new BadLine(fault(error));
  }
}

const saying = ({ message, advice }: Problem): string =>
  advice ? `${message}${/[.!?]$/.test(message) ? "" : "."} ${advice}` : message;

const fault = (error: unknown): string =>
  `reading it failed by a fault of the program (${error instanceof Error ? error.message : String(error)}); please report it with the line`;

/** @throws BadLine that says what is wrong with the line, and what it should be. */
function givenBy(text: string): GivenText {
  const value = parsed(text);
  const url = urlIn(value);
  const body = textIn(value, "text");
  if (body === undefined || body.trim() === "") throw new BadLine('"text" is missing or empty');
  const title = textIn(value, "title");
  const published = textIn(value, "published");
  const language = languageIn(value);
  const publisher = publisherIn(value);
  return {
    body,
    url,
    ...(publisher ? { publisher } : {}),
    ...(language ? { language } : {}),
    ...(title?.trim() ? { title } : {}),
    ...(published?.trim() ? { published } : {}),
  };
}

type Fields = Partial<Record<keyof ImportLine, unknown>>;

function parsed(text: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new BadLine("it is not JSON: every line must be one whole JSON object");
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new BadLine(
    `it is ${value === null ? "null" : Array.isArray(value) ? "a list" : `a ${typeof value}`}, not a JSON object`,
  );
}

function textIn(fields: Fields, name: keyof ImportLine): string | undefined {
  const value = fields[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string") throw new BadLine(`"${name}" must be a string`);
  // Half a surrogate pair has no form in UTF-8: it would be kept as another character than was given.
  if (!value.isWellFormed()) throw new BadLine(`"${name}" holds half a character (a lone surrogate)`);
  return value;
}

function urlIn(fields: Fields): string {
  const url = textIn(fields, "url");
  if (!url) throw new BadLine('"url" is missing: give the page\'s address, or a urn');
  const protocol = /\s/.test(url) ? undefined : URL.parse(url)?.protocol;
  if (protocol === "urn:" || ((protocol === "http:" || protocol === "https:") && /^https?:\/\//i.test(url))) return url;
  throw new BadLine(`"url" must be a whole address with http, https or urn, not ${shown(url)}`);
}

function languageIn(fields: Fields): string | undefined {
  const language = textIn(fields, "language");
  if (!language) return undefined;
  try {
    return Intl.getCanonicalLocales(language)[0];
  } catch {
    throw new BadLine(`"language" must be a BCP 47 tag as "en" or "zh-Hans", not ${shown(language)}`);
  }
}

function publisherIn(fields: Fields): Publisher | undefined {
  const name = textIn(fields, "publisher")?.trim();
  const country = textIn(fields, "country");
  if (country && !/^[A-Z]{2}$/.test(country))
    throw new BadLine(`"country" must be two capital letters (ISO 3166-1 alpha-2), not ${shown(country)}`);
  if (country && !name) throw new BadLine('"country" is given without "publisher"');
  return name ? { name, ...(country ? { country } : {}) } : undefined;
}

const shown = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** The same lines, but an abort ends the waiting for the next one at once: a terminal may never give it. */
async function* untilAborted<T>(lines: AsyncIterable<T> | Iterable<T>, signal?: AbortSignal): AsyncGenerator<T> {
  const iterator = Symbol.asyncIterator in lines ? lines[Symbol.asyncIterator]() : lines[Symbol.iterator]();
  try {
    while (true) {
      signal?.throwIfAborted();
      const next = await orAborted(Promise.resolve(iterator.next()), signal);
      if (next.done) return;
      yield next.value;
    }
  } finally {
    // Lets go of the input. Not awaited: a stream that is being waited for ends only when it gives something.
    Promise.resolve(iterator.return?.()).catch(() => undefined);
  }
}

/** Not `Promise.race`: the signal would remember every line for as long as it lives. */
function orAborted<T>(promise: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
