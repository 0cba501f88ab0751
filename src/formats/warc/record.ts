import { type Fields, fieldOf, headText, readFields } from "./fields.ts";
import type { ByteSource } from "./source.ts";

/** A record as it stands in a file, its block not yet understood. */
export interface RawRecord {
  /** "response", in lower case. */
  type: string;
  fields: Fields;
  /** Absent where it is larger than may be read; it was passed over. */
  block?: Buffer;
  /** As the head says, in bytes. */
  length: number;
}

export type RecordFault =
  /** Not the head of a record, or its length is not what it says: where the next begins is not known. */
  | "malformed"
  /** The file ends within it. */
  | "truncated";

/** A head is a few hundred bytes; some programs put metadata of many kilobytes into it. */
const MAX_HEAD = 512 * 1024;

/**
 * The next record; undefined at the end. Reads what is well formed, and a little more: lines ended by LF, and missing or surplus
 * empty lines between records.
 * @param limit the largest block that is held, in bytes.
 */
export async function readRecord(source: ByteSource, limit: number): Promise<RawRecord | RecordFault | undefined> {
  for (;;) {
    const [byte] = await source.peek(1);
    if (byte === undefined) return undefined;
    if (byte !== 0x0d && byte !== 0x0a) break;
    await source.skip(1);
  }
  const head = await readHead(source);
  if (head.fault !== undefined) return head.fault;
  const [version, ...lines] = head.text.split("\n");
  if (!/^WARC\/(?:0\.1[78]|1\.[01])$/.test(version!.trimEnd())) return "malformed";
  const fields = readFields(lines.join("\n"));
  const type = fieldOf(fields, "WARC-Type")?.toLowerCase();
  const said = fieldOf(fields, "Content-Length");
  if (type === undefined || said === undefined || !/^\d{1,15}$/.test(said)) return "malformed";
  const length = Number(said);
  const block = length <= limit ? await source.take(length) : undefined;
  const got = block === undefined ? await source.skip(length) : block.length;
  if (got < length) return "truncated";
  // Two empty lines end a record. Something else means that its length is wrong, unless the next follows at once.
  const next = await source.peek(5);
  if (next.length > 0 && next[0] !== 0x0d && next[0] !== 0x0a && next.toString("latin1") !== "WARC/")
    return "malformed";
  return { type, fields, length, ...(block === undefined ? {} : { block }) };
}

/** The lines up to the first empty one, which is taken too. */
async function readHead(source: ByteSource): Promise<{ text: string; fault?: never } | { fault: RecordFault }> {
  for (let size = 1024; ; size *= 4) {
    const bytes = await source.peek(size);
    const strict = bytes.indexOf("\r\n\r\n");
    const loose = bytes.subarray(0, strict < 0 ? bytes.length : strict).indexOf("\n\n");
    const end = loose >= 0 ? loose : strict;
    if (end >= 0) {
      await source.skip(end + (loose >= 0 ? 2 : 4));
      return { text: headText(bytes.subarray(0, end)) };
    }
    if (bytes.length < size) {
      return { fault: bytes.subarray(0, 5).toString("latin1") === "WARC/" ? "truncated" : "malformed" };
    }
    if (size >= MAX_HEAD) return { fault: "malformed" };
  }
}
