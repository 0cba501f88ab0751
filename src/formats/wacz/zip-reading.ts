import { crc32 } from "node:zlib";
import { Problem } from "../../model/problem.ts";
import { Allowance, GzipFault, inflateStream } from "../warc/member.ts";
import { ByteSource } from "../warc/source.ts";

/** A file that can be read anywhere: on a disk, in memory, or by ranges. */
export interface RandomBytes {
  /** In bytes. */
  size: number;
  /** The bytes from an offset on; fewer than `length` only at the end. */
  read(offset: number, length: number): Promise<Uint8Array>;
}

/** A file in the archive. */
export interface ZipEntry {
  name: string;
  deflated: boolean;
  crc: number;
  packed: number;
  size: number;
  /** Where its local head begins. */
  offset: number;
}

const MAX32 = 0xffffffff;
const MAX16 = 0xffff;
const END = 22;
/** A web archive has a dozen files, seldom hundreds. */
const MAX_ENTRIES = 100_000;
const MAX_DIRECTORY = 32 * 1024 * 1024;
/** Bytes are read from the file in pieces of this size. */
const PIECE = 256 * 1024;

/**
 * The files of a ZIP archive, folders left out. Refuses what no honest archive has: names that lead elsewhere or come twice, files
 * that lie in each other (as in a zip bomb), numbers that do not fit the file, encryption, parts on other disks.
 * @throws Problem "input", in words.
 */
export async function readZip(file: RandomBytes): Promise<ZipEntry[]> {
  const { count, start, length } = await findDirectory(file);
  if (count > MAX_ENTRIES || length > MAX_DIRECTORY) throw refused("it lists far more files than a web archive has");
  const directory = await bytesAt(file, start, length);
  const entries: ZipEntry[] = [];
  const ends = new Map<ZipEntry, number>();
  const names = new Set<string>();
  let at = 0;
  for (let number = 0; number < count; number += 1) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50)
      throw refused("its list of files is damaged");
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => directory.readUInt16LE(at + field));
    const end = at + 46 + nameLength! + extraLength! + commentLength!;
    if (end > directory.length) throw refused("its list of files is damaged");
    const head = directory.subarray(at, end);
    at = end;
    const name = nameOf(head.subarray(46, 46 + nameLength!), (head.readUInt16LE(8) & 0x0800) !== 0);
    if (names.has(name)) throw refused(`the name ${JSON.stringify(name)} comes twice`);
    names.add(name);
    if (head.readUInt16LE(8) & 0x2041) throw refused("it is encrypted");
    if (name.endsWith("/")) continue;
    const method = head.readUInt16LE(10);
    if (method !== 0 && method !== 8) throw refused(`${name} is packed by a method that web archives do not use`);
    const extra = head.subarray(46 + nameLength!, 46 + nameLength! + extraLength!);
    const [size, packed, offset] = wide(
      extra,
      [24, 20, 42].map((field) => head.readUInt32LE(field)),
    );
    const entry = {
      name,
      deflated: method === 8,
      crc: head.readUInt32LE(16),
      packed: packed!,
      size: size!,
      offset: offset!,
    };
    if (method === 0 && packed !== size) throw refused(`${name} has two sizes`);
    entries.push(entry);
    ends.set(entry, entry.offset + 30 + nameLength! + entry.packed);
  }
  const inFile = entries.toSorted((one, other) => one.offset - other.offset);
  for (const [place, entry] of inFile.entries()) {
    if (ends.get(entry)! > (inFile[place + 1]?.offset ?? start)) throw refused("files in it lie in each other");
  }
  return entries;
}

/**
 * The bytes of a file of the archive, in pieces.
 * @throws Problem "input" where they are damaged, or are not those that the list of files tells of. What came before is then not to
 *   be trusted.
 */
export async function* entryBytes(file: RandomBytes, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const head = await bytesAt(file, entry.offset, 30);
  if (head.readUInt32LE(0) !== 0x04034b50) throw refused(`${entry.name} does not lie where the list of files says`);
  const nameLength = head.readUInt16LE(26);
  const name = await bytesAt(file, entry.offset + 30, nameLength);
  if (name.toString("utf8") !== entry.name && name.toString("latin1") !== entry.name) {
    throw refused(`${entry.name} does not lie where the list of files says`);
  }
  const start = entry.offset + 30 + nameLength + head.readUInt16LE(28);
  if (start + entry.packed > file.size) throw refused(`${entry.name} does not end within the file`);
  const stored = pieces(file, start, entry.packed);
  let crc = 0;
  let size = 0;
  try {
    for await (const piece of entry.deflated ? inflateStream(new ByteSource(stored), new Allowance()) : stored) {
      size += piece.length;
      if (size > entry.size) throw refused(`${entry.name} is larger than the list of files says`);
      crc = crc32(piece, crc);
      yield piece;
    }
  } catch (error) {
    if (!(error instanceof GzipFault)) throw error;
    throw refused(
      error.kind === "bomb" ? `${entry.name} unpacks to far more than any archive does` : `${entry.name} is damaged`,
    );
  }
  if (size !== entry.size || crc !== entry.crc) throw refused(`${entry.name} is damaged: its checksum does not fit`);
}

/** A file of the archive as a whole. @throws Problem "input" where it is larger than `limit` bytes, or damaged. */
export async function entryWhole(file: RandomBytes, entry: ZipEntry, limit: number): Promise<Buffer> {
  if (entry.size > limit) throw refused(`${entry.name} is larger than may be read`);
  return Buffer.concat(await Array.fromAsync(entryBytes(file, entry)));
}

export const refused = (why: string): Problem =>
  new Problem("input", `This web archive cannot be read: ${why}.`, {
    advice: "Nothing of it was taken in on trust. Get the file again from where it came.",
  });

async function findDirectory(file: RandomBytes): Promise<{ count: number; start: number; length: number }> {
  const tailLength = Math.min(file.size, END + MAX16);
  const tail = await bytesAt(file, file.size - tailLength, tailLength);
  // The end is the last thing in the file but for a comment, whose length it gives.
  let at = tail.length - END;
  while (at >= 0 && !(tail.readUInt32LE(at) === 0x06054b50 && at + END + tail.readUInt16LE(at + 20) === tail.length))
    at -= 1;
  if (at < 0) throw refused("it is not a ZIP file, or its end is missing");
  const end = file.size - tailLength + at;
  if (tail.readUInt16LE(at + 4) !== 0 && tail.readUInt16LE(at + 4) !== MAX16)
    throw refused("it is one part of several");
  const found = {
    count: tail.readUInt16LE(at + 10),
    length: tail.readUInt32LE(at + 12),
    start: tail.readUInt32LE(at + 16),
  };
  let limit = end;
  if (found.count === MAX16 || found.length === MAX32 || found.start === MAX32) {
    const locator = await bytesAt(file, end - 20, 20);
    if (locator.readUInt32LE(0) !== 0x07064b50) throw refused("its end is damaged");
    limit = number(locator, 8);
    const record = await bytesAt(file, limit, 56);
    if (record.readUInt32LE(0) !== 0x06064b50) throw refused("its end is damaged");
    Object.assign(found, { count: number(record, 32), length: number(record, 40), start: number(record, 48) });
  }
  if (found.start + found.length > limit) throw refused("its list of files does not lie within it");
  return found;
}

/** The numbers of a head, those that did not fit taken from the ZIP64 field (APPNOTE 4.5.3), in its order. */
function wide(extra: Buffer, numbers: readonly number[]): number[] {
  let field: Buffer | undefined;
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) === 1) field = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
  }
  let at = 0;
  return numbers.map((narrow) => {
    if (narrow !== MAX32 || field === undefined) return narrow;
    at += 8;
    if (at > field.length) throw refused("its list of files is damaged");
    return number(field, at - 8);
  });
}

function number(bytes: Buffer, at: number): number {
  const value = bytes.readBigUInt64LE(at);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw refused("its list of files is damaged");
  return Number(value);
}

/** A path within the archive, with slashes, that leads nowhere else. */
function nameOf(bytes: Buffer, utf8: boolean): string {
  const name = bytes.toString(utf8 ? "utf8" : "latin1");
  const parts = name.replace(/\/$/, "").split("/");
  const leads =
    parts.some((part) => part === "" || part === "." || part === "..") || /[\\\0-\x1f]|^[A-Za-z]:/.test(name);
  if (leads) throw refused(`the name ${JSON.stringify(name.slice(0, 200))} leads out of it`);
  return name;
}

async function bytesAt(file: RandomBytes, offset: number, length: number): Promise<Buffer> {
  if (offset < 0 || offset + length > file.size) throw refused("its end is missing, or its numbers do not fit it");
  const bytes = await file.read(offset, length);
  if (bytes.length < length) throw refused("it became shorter while it was read");
  return Buffer.from(bytes.buffer, bytes.byteOffset, length);
}

async function* pieces(file: RandomBytes, start: number, length: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < length; at += PIECE) yield await bytesAt(file, start + at, Math.min(PIECE, length - at));
}
