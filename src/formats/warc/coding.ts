import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, inflateRaw, zstdDecompress } from "node:zlib";

/** What is left of a payload once it is unpacked; or that it is larger than it may be, or not packed as it says. */
export type Unpacked = { body: Uint8Array; fault?: never } | { body?: never; fault: "large" | "coding" };

type Unpack = (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Buffer>;

const unzip: Unpack = promisify(gunzip);
const CODINGS: Record<string, Unpack> = {
  gzip: unzip,
  "x-gzip": unzip,
  br: promisify(brotliDecompress),
  zstd: promisify(zstdDecompress),
  // RFC 9110, section 8.4.1.2: with the wrapping of zlib; some servers leave it out.
  deflate: (bytes, options) =>
    (bytes[0]! & 0x0f) === 8 && ((bytes[0]! << 8) | bytes[1]!) % 31 === 0
      ? promisify(inflate)(bytes, options)
      : promisify(inflateRaw)(bytes, options),
};
/** More layers than any server has reason to use. */
const MAX_LAYERS = 4;

/**
 * Takes the codings off that a "content-encoding" or "transfer-encoding" names, the last first.
 * @param names as the header has them: "gzip, br". "chunked" and "identity" stand for nothing here.
 * @param limit of the body, in bytes.
 */
export async function unpack(payload: Uint8Array, names: string, limit: number): Promise<Unpacked> {
  const layers = names
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity" && name !== "chunked");
  if (layers.length > MAX_LAYERS) return { fault: "coding" };
  let body = payload;
  for (const name of layers.reverse()) {
    // A redirect or a 304 may name a coding and have no body to unpack.
    if (body.length === 0) break;
    const coding = CODINGS[name];
    if (coding === undefined) return { fault: "coding" };
    try {
      body = await coding(body, { maxOutputLength: limit });
    } catch (error) {
      return { fault: (error as { code?: unknown }).code === "ERR_BUFFER_TOO_LARGE" ? "large" : "coding" };
    }
  }
  return body.length > limit ? { fault: "large" } : { body };
}

/**
 * The payload of a chunked message (RFC 9112, section 7.1), without its trailers; undefined where it is not chunked as it says.
 * Where the last chunk is missing the rest is taken: some archives cut a response.
 */
export function dechunk(payload: Buffer): { body: Buffer; whole: boolean } | undefined {
  const chunks: Buffer[] = [];
  for (let at = 0; at < payload.length; ) {
    const end = payload.indexOf("\n", at);
    const line = payload.subarray(at, end < 0 ? payload.length : end);
    const size =
      line.length > 4096 ? undefined : /^([0-9a-f]{1,12})[ \t]*(?:;.*)?\r?$/is.exec(line.toString("latin1"))?.[1];
    if (size === undefined) return undefined;
    const length = Number.parseInt(size, 16);
    if (length === 0) return { body: Buffer.concat(chunks), whole: true };
    const start = end < 0 ? payload.length : end + 1;
    chunks.push(payload.subarray(start, start + length));
    if (start + length > payload.length) break;
    at = start + length;
    if (payload[at] === 0x0d) at += 1;
    if (at < payload.length && payload[at] !== 0x0a) return undefined;
    at += 1;
  }
  return { body: Buffer.concat(chunks), whole: false };
}
