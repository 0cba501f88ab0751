import { createHash } from "node:crypto";
import type { Capture } from "../../model/capture.ts";
import { dechunk, unpack } from "./coding.ts";
import { digestLabel, isDigestOf } from "./digest.ts";
import { fieldOf, headText, readFields } from "./fields.ts";
import { readHttp } from "./http.ts";
import type { Original, RecordPlace, RefersTo, WarcDoubt, WarcFault, WarcItem } from "./items.ts";
import { Allowance, GzipFault, inflateMember } from "./member.ts";
import { Originals } from "./originals.ts";
import { type RawRecord, readRecord } from "./record.ts";
import { ByteSource } from "./source.ts";

export interface WarcReadOptions {
  /** The largest body that is taken in, in bytes, packed or unpacked. */
  limit?: number;
  /** Finds what a "revisit" refers to where it is not in the file: in the archive, say. */
  original?: (refersTo: RefersTo) => Promise<Original | undefined> | Original | undefined;
}

/** A page of the largest size that is read, and room for documents. */
export const MAX_BODY = 32 * 1024 * 1024;

/**
 * The captures in a WARC file of version 1.0 or 1.1, packed record by record, packed as a whole, or plain: ours, those of
 * Heritrix, wget, warcio, Browsertrix and Common Crawl. Bodies are unpacked. Digests are verified. Records of requests and metadata
 * are passed over, but that a capture was redirected to is told. What cannot be read is an item too, and the reading goes on.
 *
 * It holds one record, the bodies that revisits may refer to (up to 64 MB), and what the source gives at once. It never throws for
 * what is in the file; it throws what the source throws.
 */
export async function* readWarc(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: WarcReadOptions = {},
): AsyncGenerator<WarcItem> {
  const source = new ByteSource(bytes);
  try {
    yield* new Reader(source, options).items();
  } finally {
    await source.close();
  }
}

const GZIP = Buffer.of(0x1f, 0x8b, 0x08);
/** A Zstandard frame, and a skippable frame, which holds the dictionary of a .warc.zst. */
const ZSTANDARD = [Buffer.of(0x28, 0xb5, 0x2f, 0xfd), Buffer.of(0x5d, 0x2a, 0x4d, 0x18)];
/** After so many places in a row that look like a record and are none, the rest is left. */
const MAX_WASTED = 64;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;

type Held = Exclude<WarcItem, { kind: "fault" }>;

class Reader {
  readonly #source: ByteSource;
  readonly #limit: number;
  readonly #original: WarcReadOptions["original"];
  readonly #originals = new Originals();
  readonly #allowance = new Allowance();
  #number = 0;
  /** The last capture: the record behind it may tell where it was redirected from, and its member's checksum comes last. */
  #held: Held | undefined;
  #damaged = false;
  #wasted = 0;
  #over = false;

  constructor(source: ByteSource, { limit = MAX_BODY, original }: WarcReadOptions) {
    this.#source = source;
    this.#limit = limit;
    this.#original = original;
  }

  async *items(): AsyncGenerator<WarcItem> {
    for (;;) {
      const start = await this.#source.peek(4);
      if (start.length === 0) break;
      const offset = this.#source.position;
      if (ZSTANDARD.some((mark) => start.equals(mark))) {
        yield* this.#fault("zstandard", offset);
        break;
      }
      const packed = start.subarray(0, 2).equals(GZIP.subarray(0, 2));
      const sound = packed ? yield* this.#member(offset) : yield* this.#plain(offset);
      if (this.#over) break;
      if (sound) continue;
      this.#damaged = true;
      this.#wasted += 1;
      if (this.#wasted > MAX_WASTED) {
        yield* this.#fault("wasted", this.#source.position);
        break;
      }
      // What comes next is only known by how a record begins. A stranger's page may hold such bytes: see "after-damage".
      if (this.#source.position === offset) await this.#source.skip(1);
      if (!(await this.#source.find(packed ? GZIP : Buffer.from("WARC/1.")))) break;
    }
    yield* this.#release();
  }

  /** One packed member: mostly one record. @returns whether the source stands at the next. */
  async *#member(offset: number): AsyncGenerator<WarcItem, boolean> {
    const inner = new ByteSource(inflateMember(this.#source, this.#allowance));
    const before = this.#number;
    try {
      while (yield* this.#record(inner, offset));
      // The rest of a member whose record was malformed; and the checksum, which stands at its end.
      await inner.skip(Number.MAX_SAFE_INTEGER);
      return true;
    } catch (error) {
      if (!(error instanceof GzipFault)) throw error;
      // The record was whole, but its member was not; of several in one member nobody knows which it is.
      const one = this.#number === before + 1 && this.#held?.place.offset === offset;
      if (one) this.#held!.doubts.push("checksum");
      if (error.kind === "checksum") {
        if (!one) yield* this.#fault("checksum", offset);
        return true;
      }
      if (error.kind !== "bomb") {
        // Whatever follows a damaged place is found by its mark alone, so nothing is said twice of one run.
        if (this.#wasted === 0) yield* this.#fault(error.kind, offset);
        return false;
      }
      yield* this.#fault("bomb", offset);
      this.#over = true;
      return false;
    } finally {
      await inner.close();
    }
  }

  async *#plain(offset: number): AsyncGenerator<WarcItem, boolean> {
    return yield* this.#record(this.#source, offset, true);
  }

  /** The next record of a source. @returns whether another may follow. */
  async *#record(source: ByteSource, offset: number, plain = false): AsyncGenerator<WarcItem, boolean> {
    const record = await readRecord(source, this.#limit + 64 * 1024);
    // Empty lines at the end of a plain file leave nothing, and that is sound.
    if (record === undefined) return plain;
    if (typeof record === "string") {
      // A member that unpacked well has not lost its end: its record is longer than it.
      const fault = plain ? record : "malformed";
      if (this.#wasted === 0) yield* this.#fault(fault, offset);
      return false;
    }
    this.#number += 1;
    this.#wasted = 0;
    const place: RecordPlace = { number: this.#number, offset, type: record.type };
    const id = fieldOf(record.fields, "WARC-Record-ID");
    const url = fieldOf(record.fields, "WARC-Target-URI")?.replace(/^<(.*)>$/, "$1");
    if (id !== undefined) place.id = id;
    if (url !== undefined) place.url = url;
    if (record.type === "metadata") this.#redirect(record);
    if (!["response", "revisit", "resource"].includes(record.type)) return true;
    yield* this.#release();
    const item = await this.#understand(record, place);
    if (typeof item === "string") yield { kind: "fault", fault: item, place };
    else this.#held = item;
    return true;
  }

  *#release(): Generator<WarcItem> {
    if (this.#held !== undefined) yield this.#held;
    this.#held = undefined;
  }

  *#fault(fault: WarcFault, offset: number): Generator<WarcItem> {
    yield* this.#release();
    yield { kind: "fault", fault, place: { number: this.#number + 1, offset } };
  }

  /** A metadata record of the held capture that says: it was come to by a redirect. */
  #redirect({ fields, block }: RawRecord): void {
    const held = this.#held;
    if (held === undefined || block === undefined || held.place.id === undefined) return;
    if (fieldOf(fields, "WARC-Concurrent-To") !== held.place.id) return;
    const digest = digestLabel(fieldOf(fields, "WARC-Block-Digest") ?? "");
    if (digest !== undefined && !isDigestOf(digest, block)) held.doubts.push("block-digest");
    const told = readFields(headText(block));
    const via = fieldOf(told, "via");
    if (via === undefined || !fieldOf(told, "hopsFromSeed")?.endsWith("R")) return;
    if (held.kind === "capture") held.capture = { ...held.capture, redirectedFrom: via };
    else held.revisit = { ...held.revisit, redirectedFrom: via };
  }

  async #understand({ type, fields, block }: RawRecord, place: RecordPlace): Promise<Held | WarcFault> {
    const url = place.url?.replace(/#.*$/s, "");
    const at = fieldOf(fields, "WARC-Date");
    if (url === undefined || !URL.canParse(url) || at === undefined) return "fields";
    if (!INSTANT.test(at) || Number.isNaN(Date.parse(at))) return "fields";
    if (fieldOf(fields, "WARC-Segment-Number") !== undefined) return "segment";
    if (block === undefined) return "large";
    const doubts: WarcDoubt[] = this.#damaged ? ["after-damage"] : [];
    const blockDigest = digestLabel(fieldOf(fields, "WARC-Block-Digest") ?? "");
    if (blockDigest !== undefined && !isDigestOf(blockDigest, block)) doubts.push("block-digest");
    if (fieldOf(fields, "WARC-Truncated") !== undefined && type !== "revisit") doubts.push("cut");
    const digest = digestLabel(fieldOf(fields, "WARC-Payload-Digest") ?? "");

    if (type === "revisit") return this.#revisit({ url, at, doubts, place, block, fields, digest });
    const http = type === "response" && /^https?:/i.test(url);
    if (!http) {
      if (block.length > this.#limit) return "large";
      if (digest !== undefined && !isDigestOf(digest, block)) doubts.push("payload-digest");
      const contentType = fieldOf(fields, "Content-Type");
      const headers: Capture["headers"] = contentType === undefined ? [] : [["content-type", contentType]];
      return { kind: "capture", capture: captureOf(url, at, { status: 200, headers, body: block }), doubts, place };
    }
    const message = readHttp(block);
    if (message === undefined) return "message";
    const chunked = /\bchunked\b/i.test(fieldOf(message.wire, "transfer-encoding") ?? "");
    const joined = chunked ? dechunk(Buffer.from(message.payload)) : undefined;
    // Many archives keep the header and have taken the chunks off; an empty payload has none.
    const payload = joined?.body ?? message.payload;
    const codings = ["content-encoding", "transfer-encoding"].flatMap((name) =>
      message.wire.filter(([own]) => own === name).map(([, value]) => value),
    );
    const unpacked = await unpack(payload, codings.join(","), this.#limit);
    if (unpacked.fault === "large") return "large";
    if (unpacked.fault === "coding") doubts.push("coding");
    const body = unpacked.body ?? payload;
    if (digest !== undefined && ![payload, message.payload, body].some((bytes) => isDigestOf(digest, bytes))) {
      doubts.push("payload-digest");
    }
    const { status, headers } = message;
    const capture = captureOf(url, at, { status, headers, body });
    if (!doubts.includes("payload-digest")) this.#originals.keep({ url, at, ...(digest && { digest }) }, capture);
    return { kind: "capture", capture, doubts, place };
  }

  async #revisit(given: {
    url: string;
    at: string;
    doubts: WarcDoubt[];
    place: RecordPlace;
    block: Buffer;
    fields: RawRecord["fields"];
    digest: string | undefined;
  }): Promise<Held | WarcFault> {
    const { url, at, doubts, place, block, fields, digest } = given;
    const message = block.length > 0 ? readHttp(block) : undefined;
    if (block.length > 0 && message === undefined) return "message";
    // The answer "not modified" is an answer of its own, without a body.
    if (message !== undefined && fieldOf(fields, "WARC-Profile")?.endsWith("/server-not-modified")) {
      const { status, headers } = message;
      return {
        kind: "capture",
        capture: captureOf(url, at, { status, headers, body: message.payload }),
        doubts,
        place,
      };
    }
    const [toUrl, toAt] = [fieldOf(fields, "WARC-Refers-To-Target-URI"), fieldOf(fields, "WARC-Refers-To-Date")];
    const refersTo: RefersTo = {
      ...(toUrl === undefined ? {} : { url: toUrl.replace(/^<(.*)>$/, "$1") }),
      ...(toAt === undefined ? {} : { at: toAt }),
      ...(digest === undefined ? {} : { digest }),
    };
    const found = this.#originals.find(refersTo) ?? (await this.#original?.(refersTo));
    const { status, headers } = message ?? found ?? { status: 200, headers: [] };
    if (found === undefined) return { kind: "revisit", revisit: { url, at, status, headers }, refersTo, doubts, place };
    return { kind: "capture", capture: captureOf(url, at, { status, headers, body: found.body }), doubts, place };
  }
}

const captureOf = (url: string, at: string, { status, headers, body }: Original): Capture => ({
  url,
  at,
  status,
  headers,
  body,
  digest: createHash("sha256").update(body).digest("hex"),
});
