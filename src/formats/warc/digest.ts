import { createHash } from "node:crypto";

/** "sha256:" and 64 hexadecimal digits: how we write a WARC-Payload-Digest or WARC-Block-Digest. */
export const sha256Label = (bytes: Uint8Array): string => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

/** The length in bytes of what an algorithm gives; those of which a digest can be verified. */
const LENGTHS: Record<string, number> = { md5: 16, sha1: 20, sha256: 32, sha512: 64 };
const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/**
 * A digest of others in our form, whether they wrote it in base 32 (RFC 4648; Heritrix, Common Crawl) or in hexadecimal:
 * "sha1:…" in hexadecimal. Undefined where the algorithm or the form is not known.
 */
export function digestLabel(label: string): string | undefined {
  const colon = label.indexOf(":");
  const algorithm = label.slice(0, colon).toLowerCase().replace("-", "");
  const value = label.slice(colon + 1).trim();
  const length = LENGTHS[algorithm];
  if (colon < 0 || length === undefined) return undefined;
  if (value.length === length * 2 && /^[0-9a-f]+$/i.test(value)) return `${algorithm}:${value.toLowerCase()}`;
  const digits = value.toUpperCase().replace(/=+$/, "");
  if (digits.length !== Math.ceil((length * 8) / 5) || !/^[A-Z2-7]+$/.test(digits)) return undefined;
  const bytes = Buffer.alloc(length);
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const digit of digits) {
    held = ((held << 5) | BASE32.indexOf(digit)) & 0xfff;
    bits += 5;
    if (bits >= 8 && at < length) {
      bits -= 8;
      bytes[at] = (held >> bits) & 0xff;
      at += 1;
    }
  }
  return `${algorithm}:${bytes.toString("hex")}`;
}

/** Whether a digest, in our form, is of these bytes. */
export function isDigestOf(label: string, bytes: Uint8Array): boolean {
  const colon = label.indexOf(":");
  return createHash(label.slice(0, colon)).update(bytes).digest("hex") === label.slice(colon + 1);
}
