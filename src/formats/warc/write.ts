import { createHash } from "node:crypto";
import type { Capture } from "../../model/capture.ts";
import type { Instant } from "../../model/when.ts";
import { sha256Label } from "./digest.ts";
import { type Fields, fieldsText } from "./fields.ts";
import { httpHead } from "./http.ts";
import { pack } from "./member.ts";

/** How a WARC file is written. */
export interface WarcOptions {
  /** When the file is made, of the first record. */
  created: Instant;
  /** Who makes it: "Rapporteur 0.1.0". */
  software: string;
  /** The name of the file, where it will have one. */
  filename?: string;
  /** The headers that a capture was asked with, where they are known: they give a "request" record. */
  request?: (capture: Capture) => Capture["headers"] | undefined;
  /** Each record packed on its own, so that one can be read without the others; on unless it is false. */
  gzip?: boolean;
}

/** A record as it stands in the file. */
export interface WrittenRecord {
  type: "warcinfo" | "response" | "revisit" | "resource" | "request" | "metadata";
  /** As it is in the file, packed or not. */
  bytes: Uint8Array;
  /** Where it begins in the file, in bytes; its length is that of `bytes`. */
  offset: number;
  /** What it holds, and its address as it is written in the record: of responses, revisits and resources. */
  capture?: Capture;
  url?: string;
}

/**
 * The captures as a WARC 1.1 file (ISO 28500:2017), as bytes in pieces. The same captures give the same bytes. A body that stood
 * in the file before is not written again: its record is a "revisit" of the first (profile "identical-payload-digest").
 */
export async function* writeWarc(
  captures: AsyncIterable<Capture> | Iterable<Capture>,
  options: WarcOptions,
): AsyncGenerator<Uint8Array> {
  for await (const { bytes } of warcRecords(captures, options)) yield bytes;
}

/** The same, record by record: for an index of the file. */
export async function* warcRecords(
  captures: AsyncIterable<Capture> | Iterable<Capture>,
  options: WarcOptions,
): AsyncGenerator<WrittenRecord> {
  let offset = 0;
  const packed = inOrder(plainRecords(captures, options), async (record) => ({
    ...record,
    bytes: options.gzip === false ? record.bytes : await pack(record.bytes),
  }));
  for await (const record of packed) {
    yield { ...record, offset };
    offset += record.bytes.length;
  }
}

type PlainRecord = Omit<WrittenRecord, "offset">;

async function* plainRecords(
  captures: AsyncIterable<Capture> | Iterable<Capture>,
  { created, software, filename, request }: WarcOptions,
): AsyncGenerator<PlainRecord> {
  const info = Buffer.from(
    fieldsText([
      ["software", software],
      ["format", "WARC File Format 1.1"],
      ["conformsTo", "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"],
    ]),
  );
  const infoId = recordId("warcinfo", filename ?? "", created, info);
  yield {
    type: "warcinfo",
    bytes: record(info, [
      ["WARC-Type", "warcinfo"],
      ["WARC-Record-ID", infoId],
      ["WARC-Date", created],
      ...(filename === undefined ? [] : ([["WARC-Filename", filename]] as const)),
      ["WARC-Block-Digest", sha256Label(info)],
      ["Content-Type", "application/warc-fields"],
    ]),
  };
  const known = new Map<string, { id: string; url: string; at: Instant }>();
  for await (const capture of captures) {
    const url = targetUri(capture.url);
    const http = /^https?:/i.test(url);
    const first = capture.body.length > 0 && http ? known.get(capture.digest) : undefined;
    const type = first !== undefined ? "revisit" : http ? "response" : "resource";
    const head = http ? httpHead(capture) : Buffer.alloc(0);
    const block = first === undefined ? Buffer.concat([head, capture.body]) : head;
    const id = recordId(type, url, capture.at, block);
    const common: Fields = [
      ["WARC-Record-ID", id],
      ["WARC-Date", capture.at],
      ["WARC-Target-URI", url],
      ["WARC-Warcinfo-ID", infoId],
    ];
    const contentType = capture.headers.find(([name]) => name === "content-type")?.[1];
    yield {
      type,
      capture,
      url,
      bytes: record(block, [
        ["WARC-Type", type],
        ...common,
        ...(first === undefined ? [] : revisitFields(first)),
        ["WARC-Payload-Digest", `sha256:${capture.digest}`],
        ["WARC-Block-Digest", sha256Label(block)],
        ["Content-Type", http ? "application/http; msgtype=response" : (contentType ?? "application/octet-stream")],
      ]),
    };
    if (first === undefined && http) known.set(capture.digest, { id, url, at: capture.at });

    const asked = http ? request?.(capture) : undefined;
    if (asked !== undefined) {
      const { pathname, search, host } = new URL(url);
      const fields: Fields = asked.some(([name]) => name === "host") ? asked : [["host", host], ...asked];
      yield concurrent(
        "request",
        Buffer.from(`GET ${pathname}${search} HTTP/1.1\r\n${fieldsText(fields)}\r\n`),
        common,
      );
    }
    // How an address was come to, in the fields that ISO 28500:2017 names for it; that "R" is a redirect is the way of Heritrix.
    if (capture.redirectedFrom !== undefined) {
      const via: Fields = [
        ["via", capture.redirectedFrom],
        ["hopsFromSeed", "R"],
      ];
      yield concurrent("metadata", Buffer.from(fieldsText(via)), common);
    }
  }
}

/** A record that belongs to the one before it. */
function concurrent(type: "request" | "metadata", block: Buffer, common: Fields): PlainRecord {
  const [[, of], [, at], [, url], info] = common as [Fields[number], Fields[number], Fields[number], Fields[number]];
  return {
    type,
    bytes: record(block, [
      ["WARC-Type", type],
      ["WARC-Record-ID", recordId(type, url, at, block)],
      ["WARC-Date", at],
      ["WARC-Target-URI", url],
      info,
      ["WARC-Concurrent-To", of],
      ["WARC-Block-Digest", sha256Label(block)],
      ["Content-Type", type === "request" ? "application/http; msgtype=request" : "application/warc-fields"],
    ]),
  };
}

const revisitFields = ({ id, url, at }: { id: string; url: string; at: Instant }): Fields => [
  ["WARC-Profile", "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"],
  ["WARC-Refers-To", id],
  ["WARC-Refers-To-Target-URI", url],
  ["WARC-Refers-To-Date", at],
];

const record = (block: Uint8Array, fields: Fields): Buffer =>
  Buffer.concat([
    Buffer.from(`WARC/1.1\r\n${fieldsText([...fields, ["Content-Length", String(block.length)]])}\r\n`),
    block,
    Buffer.from("\r\n\r\n"),
  ]);

/** A URI of printable ASCII, as the field wants it. An address that came from a fetch is left as it is. */
function targetUri(url: string): string {
  if (/^[\x21-\x7e]+$/.test(url)) return url;
  return URL.canParse(url) ? new URL(url).href.replace(/\s/g, "%20") : encodeURI(url.toWellFormed());
}

/** A name made from what it names, so that the same record has the same: a UUID of version 8 (RFC 9562, section 5.8) from SHA-256. */
function recordId(type: string, url: string, at: Instant, block: Uint8Array): string {
  const bytes = createHash("sha256")
    .update(JSON.stringify([type, url, at]))
    .update(block)
    .digest()
    .subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return `<urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}>`;
}

/** So many records are packed at the same time, on other threads. */
const AHEAD = 4;

/** Like a map, with a few started ahead; the order stays, and no more than these few are held. */
async function* inOrder<From, To>(items: AsyncIterable<From>, map: (item: From) => Promise<To>): AsyncGenerator<To> {
  const started: Promise<To>[] = [];
  for await (const item of items) {
    const one = map(item);
    // Awaited below; until then a failure is not to count as one that nobody handles.
    one.catch(() => undefined);
    started.push(one);
    if (started.length >= AHEAD) yield await started.shift()!;
  }
  for (const one of started) yield await one;
}
