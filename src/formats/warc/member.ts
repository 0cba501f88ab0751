import { promisify } from "node:util";
import { crc32, createInflateRaw, gzip } from "node:zlib";
import type { ByteSource } from "./source.ts";

/** Why a packed file cannot be read on. */
export class GzipFault extends Error {
  readonly kind: "damaged" | "truncated" | "checksum" | "bomb";
  constructor(kind: GzipFault["kind"]) {
    super(kind);
    this.kind = kind;
  }
}

/**
 * How much a file may unpack to: a little in any case, and so many times what was read of it. Pages pack to a fifth, seldom to a
 * hundredth; a file that was made to exhaust its reader reaches a thousandth (the limit of RFC 1951).
 */
export class Allowance {
  static readonly FREE = 256 * 1024 * 1024;
  static readonly TIMES = 200;
  #read = 0;
  #made = 0;

  count(read: number, made: number): void {
    this.#read += read;
    this.#made += made;
    if (this.#made > Allowance.FREE + Allowance.TIMES * this.#read) throw new GzipFault("bomb");
  }
}

const PIECE = 16 * 1024;
const [FEXTRA, FNAME, FCOMMENT, FHCRC] = [4, 8, 16, 2];
/** The longest head that is read: names and comments in it are short. */
const MAX_HEAD = 128 * 1024;

/**
 * Unpacks one member (RFC 1952) and leaves the source behind it. Node's own gunzip runs on into the next member; here a record
 * ends where its member does.
 * @throws GzipFault; after "checksum" the source stands behind the member, after "damaged" somewhere in it.
 */
export async function* inflateMember(source: ByteSource, allowance: Allowance): AsyncGenerator<Uint8Array> {
  await skipHead(source);
  let crc = 0;
  let size = 0;
  for await (const chunk of inflateStream(source, allowance)) {
    crc = crc32(chunk, crc);
    size += chunk.length;
    yield chunk;
  }
  const tail = await source.take(8);
  if (tail.length < 8) throw new GzipFault("truncated");
  if (tail.readUInt32LE(0) !== crc || tail.readUInt32LE(4) !== size % 2 ** 32) throw new GzipFault("checksum");
}

/** Unpacks one stream of DEFLATE (RFC 1951) and leaves the source behind it. @throws GzipFault "damaged", "truncated" or "bomb". */
export async function* inflateStream(source: ByteSource, allowance: Allowance): AsyncGenerator<Uint8Array> {
  const inflate = createInflateRaw({ chunkSize: 64 * 1024 });
  let out: Buffer[] = [];
  let ended = false;
  let failed = false;
  let wake = (): void => undefined;
  inflate.on("data", (chunk: Buffer) => out.push(chunk));
  inflate.on("end", () => {
    ended = true;
    wake();
  });
  inflate.on("error", () => {
    failed = true;
    wake();
  });
  try {
    while (!ended) {
      const piece = await source.some(PIECE);
      const before = inflate.bytesWritten;
      await new Promise<void>((resolve) => {
        wake = resolve;
        // Called when the whole piece has gone in; where the stream ends within it, "end" comes instead.
        if (piece.length > 0) inflate.write(piece, () => resolve());
        else inflate.end();
      });
      const read = failed ? 0 : inflate.bytesWritten - before;
      const made = out;
      out = [];
      allowance.count(
        read,
        made.reduce((sum, chunk) => sum + chunk.length, 0),
      );
      if (failed) throw new GzipFault(piece.length === 0 ? "truncated" : "damaged");
      await source.skip(read);
      yield* made;
    }
  } finally {
    inflate.destroy();
  }
}

async function skipHead(source: ByteSource): Promise<void> {
  const head = await source.take(10);
  if (head.length < 10) throw new GzipFault("truncated");
  const flags = head[3]!;
  if (head[2] !== 8 || flags > 31) throw new GzipFault("damaged");
  if (flags & FEXTRA) {
    const length = await source.take(2);
    await source.skip(length.length < 2 ? 0 : length.readUInt16LE(0));
  }
  for (const flag of [FNAME, FCOMMENT]) {
    if (!(flags & flag)) continue;
    const text = await source.peek(MAX_HEAD);
    const end = text.indexOf(0);
    if (end < 0) throw new GzipFault(text.length < MAX_HEAD ? "truncated" : "damaged");
    await source.skip(end + 1);
  }
  if (flags & FHCRC) await source.skip(2);
}

const gzipped = promisify(gzip);

/** Packs bytes as one member. Its byte for the operating system is "unknown", so that every machine gives the same. */
export async function pack(bytes: Uint8Array): Promise<Buffer> {
  const member = await gzipped(bytes);
  member[9] = 255;
  return member;
}
