import { createHash } from "node:crypto";
import { timestamp } from "../memento/index.ts";
import { pack } from "../warc/member.ts";
import type { WrittenRecord } from "../warc/write.ts";
import { surt } from "./surt.ts";

/**
 * One line of an index in CDXJ 0.1.0: key, time, and where the record lies; undefined for records that are not looked up.
 * @param filename of the WARC file, without its folder.
 */
export function cdxjLine({ type, capture, url, bytes, offset }: WrittenRecord, filename: string): string | undefined {
  if (capture === undefined || url === undefined) return undefined;
  const address = url.replace(/#.*$/s, "");
  const contentType = capture.headers.find(([name]) => name === "content-type")?.[1];
  const mime = /^\s*([\w.+-]+\/[\w.+-]+)/.exec(contentType ?? "")?.[1]?.toLowerCase();
  const json = {
    url: address,
    digest: `sha256:${capture.digest}`,
    mime: type === "revisit" ? "warc/revisit" : (mime ?? "unk"),
    offset,
    length: bytes.length,
    recordDigest: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
    status: capture.status,
    filename,
  };
  return `${surt(address)} ${timestamp(capture.at)} ${JSON.stringify(json)}\n`;
}

/** A packed index: "index.cdx.gz", and "index.idx", which says where in it to look. */
export interface PackedIndex {
  cdx: Buffer;
  idx: Buffer;
}

/** So many lines lie in one member of the packed index, as cdxj-indexer packs them. */
const BLOCK = 3000;

/**
 * Packs lines block by block, so that one can be read without the others. ReplayWeb.page reads a "cdx.gz" through an "idx" alone.
 * @param lines in any order; they are sorted by their bytes, which are ASCII.
 */
export async function packIndex(lines: string[]): Promise<PackedIndex> {
  const sorted = lines.sort();
  const blocks: Buffer[] = [];
  let idx = `!meta 0 ${JSON.stringify({ format: "cdxj-gzip-1.0", filename: "index.cdx.gz" })}\n`;
  let offset = 0;
  for (let at = 0; at < sorted.length; at += BLOCK) {
    const block = await pack(Buffer.from(sorted.slice(at, at + BLOCK).join("")));
    const [key, time] = sorted[at]!.split(" ", 2);
    const digest = `sha256:${createHash("sha256").update(block).digest("hex")}`;
    idx += `${key} ${time} ${JSON.stringify({ offset, length: block.length, digest, filename: "index.cdx.gz" })}\n`;
    blocks.push(block);
    offset += block.length;
  }
  return { cdx: Buffer.concat(blocks), idx: Buffer.from(idx) };
}
