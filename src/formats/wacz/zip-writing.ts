import { promisify } from "node:util";
import { crc32, deflateRaw } from "node:zlib";
import type { Instant } from "../../model/when.ts";

/** A file to be packed. Bytes that come in pieces are stored as they are; bytes at hand may be deflated. */
export type ZipContent =
  | { name: string; bytes: Uint8Array; deflate?: boolean }
  | { name: string; pieces: AsyncIterable<Uint8Array> };

/** What stands of a file in the central directory. */
interface Written {
  name: Buffer;
  method: 0 | 8;
  crc: number;
  packed: number;
  size: number;
  offset: number;
  /** Whether its size was not known before it had been written. */
  streamed: boolean;
}

const MAX32 = 0xffffffff;
const MAX16 = 0xffff;
const DEFLATED = 8;
/** Sizes and checksum follow the bytes; names are UTF-8 (APPNOTE 4.4.4, bits 3 and 11). */
const FOLLOWS = 0x0008;
const UTF8 = 0x0800;

const deflated = promisify(deflateRaw);

/**
 * A ZIP file (APPNOTE 6.3.10, ISO/IEC 21320-1), in pieces, of files that come one after the other: what the first ones hold may be
 * known only when the last are made. ZIP64 where sizes or offsets need it, and for whatever comes in pieces.
 * @param modified the one time that all files get, to two seconds, in UTC.
 */
export async function* writeZip(
  files: AsyncIterable<ZipContent> | Iterable<ZipContent>,
  modified: Instant,
): AsyncGenerator<Uint8Array> {
  const time = dosTime(modified);
  const written: Written[] = [];
  let offset = 0;
  for await (const file of files) {
    const name = Buffer.from(file.name);
    if ("bytes" in file) {
      const packed = file.deflate ? await deflated(file.bytes) : file.bytes;
      const method = file.deflate ? DEFLATED : 0;
      const sizes = { crc: crc32(file.bytes), packed: packed.length, size: file.bytes.length };
      const entry: Written = { name, method, ...sizes, offset, streamed: false };
      const head = localHead(entry, time);
      yield head;
      yield packed;
      offset += head.length + packed.length;
      written.push(entry);
    } else {
      const entry: Written = { name, method: 0, crc: 0, packed: 0, size: 0, offset, streamed: true };
      const head = localHead(entry, time);
      yield head;
      for await (const piece of file.pieces) {
        entry.crc = crc32(piece, entry.crc);
        entry.size += piece.length;
        yield piece;
      }
      entry.packed = entry.size;
      const descriptor = Buffer.alloc(24);
      descriptor.writeUInt32LE(0x08074b50, 0);
      descriptor.writeUInt32LE(entry.crc, 4);
      descriptor.writeBigUInt64LE(BigInt(entry.packed), 8);
      descriptor.writeBigUInt64LE(BigInt(entry.size), 16);
      yield descriptor;
      offset += head.length + entry.size + descriptor.length;
      written.push(entry);
    }
  }
  const start = offset;
  for (const entry of written) {
    const head = centralHead(entry, time);
    yield head;
    offset += head.length;
  }
  yield endOf(written.length, start, offset - start);
}

function localHead({ name, method, crc, packed, size, streamed }: Written, time: number): Buffer {
  // The sizes of what is streamed follow it, 8 bytes each: this field says so.
  const extra = Buffer.alloc(streamed ? 20 : 0);
  if (streamed) {
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(16, 2);
  }
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(streamed ? 45 : 20, 4);
  head.writeUInt16LE(UTF8 | (streamed ? FOLLOWS : 0), 6);
  head.writeUInt16LE(method, 8);
  head.writeUInt32LE(time, 10);
  head.writeUInt32LE(crc, 14);
  head.writeUInt32LE(streamed ? MAX32 : packed, 18);
  head.writeUInt32LE(streamed ? MAX32 : size, 22);
  head.writeUInt16LE(name.length, 26);
  head.writeUInt16LE(extra.length, 28);
  return Buffer.concat([head, name, extra]);
}

function centralHead({ name, method, crc, packed, size, offset, streamed }: Written, time: number): Buffer {
  // Wherever the local head has an extra field there is one here too: ReplayWeb.page infers the one from the other.
  const wide = streamed || offset >= MAX32;
  const numbers = [...(streamed ? [size, packed] : []), ...(offset >= MAX32 ? [offset] : [])];
  const extra = Buffer.alloc(wide ? 4 + numbers.length * 8 : 0);
  if (wide) {
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(numbers.length * 8, 2);
    for (const [at, number] of numbers.entries()) extra.writeBigUInt64LE(BigInt(number), 4 + at * 8);
  }
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(wide ? 45 : 20, 4);
  head.writeUInt16LE(wide ? 45 : 20, 6);
  head.writeUInt16LE(UTF8 | (streamed ? FOLLOWS : 0), 8);
  head.writeUInt16LE(method, 10);
  head.writeUInt32LE(time, 12);
  head.writeUInt32LE(crc, 16);
  head.writeUInt32LE(streamed ? MAX32 : packed, 20);
  head.writeUInt32LE(streamed ? MAX32 : size, 24);
  head.writeUInt16LE(name.length, 28);
  head.writeUInt16LE(extra.length, 30);
  head.writeUInt32LE(Math.min(offset, MAX32), 42);
  return Buffer.concat([head, name, extra]);
}

/** The end of the file; before it the ZIP64 end and its locator, where the numbers do not fit. */
function endOf(count: number, start: number, length: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(count, MAX16), 8);
  end.writeUInt16LE(Math.min(count, MAX16), 10);
  end.writeUInt32LE(Math.min(length, MAX32), 12);
  end.writeUInt32LE(Math.min(start, MAX32), 16);
  if (count < MAX16 && start < MAX32 && length < MAX32) return end;
  const wide = Buffer.alloc(56 + 20);
  wide.writeUInt32LE(0x06064b50, 0);
  wide.writeBigUInt64LE(44n, 4);
  wide.writeUInt16LE(45, 12);
  wide.writeUInt16LE(45, 14);
  wide.writeBigUInt64LE(BigInt(count), 24);
  wide.writeBigUInt64LE(BigInt(count), 32);
  wide.writeBigUInt64LE(BigInt(length), 40);
  wide.writeBigUInt64LE(BigInt(start), 48);
  wide.writeUInt32LE(0x07064b50, 56);
  wide.writeBigUInt64LE(BigInt(start + length), 64);
  wide.writeUInt32LE(1, 72);
  return Buffer.concat([wide, end]);
}

/** MS-DOS time and date, the time in the lower half. They begin in 1980. */
function dosTime(at: Instant): number {
  const date = new Date(Math.max(Date.parse(at), Date.UTC(1980, 0, 1)));
  const time = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1);
  const day = ((date.getUTCFullYear() - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate();
  return ((day << 16) | time) >>> 0;
}
