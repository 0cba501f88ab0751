import type { Capture } from "../../model/capture.ts";
import { fieldsText, headText, readFields } from "./fields.ts";

/*
 * The block of a "response" record is an HTTP message, and whoever replays it believes its headers. A capture's body is unpacked:
 * headers that tell of how it travelled would make a reader unpack it again. They are kept under another name, as warcio and
 * pywb do, and get their own name back when the file is read.
 */
const TRAVEL = new Set(["content-encoding", "transfer-encoding", "content-length"]);
const OURS = "x-archive-orig-";
/** The same by others: Browsertrix and ArchiveWeb.page, Common Crawl. */
const OTHERS = ["x-orig-", "x-crawl-"];
const RENAMED = /^(?:x-archive-orig-)+(?:content-encoding|transfer-encoding|content-length)$/;

/** The head of the message of a capture, with the empty line: its status, and its headers so that the unpacked body replays. */
export function httpHead({ status, headers, body }: Pick<Capture, "status" | "headers" | "body">): Buffer {
  const packed = headers.some(([name]) => name === "content-encoding" || name === "transfer-encoding");
  const written = headers.map(([name, value]): [string, string] => {
    const stays = name === "content-length" && !packed && value === String(body.length);
    return RENAMED.test(name) || (TRAVEL.has(name) && !stays) ? [OURS + name, value] : [name, value];
  });
  // The words after the status are not known, and may be left out (RFC 9112, section 4).
  return Buffer.from(`HTTP/1.1 ${status} \r\n${fieldsText(written)}\r\n`);
}

/** A message, taken apart: `wire` are the headers of the block as it stands, `headers` those that the site sent. */
export interface HttpMessage {
  status: number;
  wire: [name: string, value: string][];
  headers: [name: string, value: string][];
  /** As it stands in the block: chunked and packed, if the headers say so. */
  payload: Uint8Array;
}

/** Reads the block of a "response" or "revisit" record; undefined where it is no HTTP message. */
export function readHttp(block: Uint8Array): HttpMessage | undefined {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
  const [end, start] = endOfHead(bytes);
  const head = headText(bytes.subarray(0, end));
  const line = head.indexOf("\n");
  const first = line < 0 ? head : head.slice(0, line);
  const status = /^HTTP\/\d(?:\.\d+)? +(\d{3})(?:\s|$)/i.exec(first)?.[1];
  if (status === undefined) return undefined;
  const wire = readFields(line < 0 ? "" : head.slice(line + 1)).map(([name, value]): [string, string] => [
    name.toLowerCase(),
    value,
  ]);
  const headers = wire.map(([name, value]): [string, string] => [sentName(name), value]);
  return { status: Number(status), wire, headers, payload: bytes.subarray(start) };
}

function sentName(name: string): string {
  if (RENAMED.test(name)) return name.slice(OURS.length);
  const prefix = OTHERS.find((prefix) => name.startsWith(prefix) && TRAVEL.has(name.slice(prefix.length)));
  return prefix === undefined ? name : name.slice(prefix.length);
}

/** Where the head ends and the payload begins: at the first empty line, with CRLF or LF; at the end where there is none. */
function endOfHead(bytes: Buffer): [end: number, start: number] {
  const strict = bytes.indexOf("\r\n\r\n");
  const loose = bytes.subarray(0, strict < 0 ? bytes.length : strict).indexOf("\n\n");
  if (loose >= 0) return [loose, loose + 2];
  return strict >= 0 ? [strict, strict + 4] : [bytes.length, bytes.length];
}
