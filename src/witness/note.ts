import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import { Problem } from "../model/problem.ts";

/*
 * Signed notes (https://c2sp.org/signed-note): a text, an empty line, and a line for each signature, "— name base64", where
 * the base64 is of a key id of four bytes and the signature. Keys are texts of one line, as golang.org/x/mod/sumdb/note has
 * them: "name+id+base64" to verify with, "PRIVATE+KEY+name+id+base64" to sign with.
 */

/** The type of signature "Ed25519 (RFC 8032) over the text" in ids and keys. */
const ED25519 = 0x01;
/** What stands before the 32 bytes of an Ed25519 key in PKCS #8 and in SubjectPublicKeyInfo (RFC 8410). */
const PKCS8 = Buffer.from("302e020100300506032b657004220420", "hex");
const SPKI = Buffer.from("302a300506032b6570032100", "hex");
const MARK = "PRIVATE+KEY+";
/** A note is read whole: no more than this is one, in UTF-16 units, and no more signatures (the standard asks for 16). */
const MAX_NOTE = 64 * 1024;
const MAX_SIGNATURES = 100;
const SIGNATURE = /^— ([^\s+]+) ([A-Za-z0-9+/]+={0,2})$/u;

/**
 * A key to sign with, from 32 bytes of chance. Who has it can sign in the log's name: it does not belong into the archive.
 * @throws Problem "usage" for a name that a note cannot carry, or another number of bytes.
 */
export function signingKey(name: string, seed: Uint8Array): string {
  if (!/^[^\s+]+$/u.test(name)) {
    throw new Problem("usage", `"${name}" cannot name a key.`, {
      advice: "A name has neither blanks nor a plus sign; an address without its scheme is customary.",
    });
  }
  if (seed.length !== 32) {
    throw new Problem("usage", `A key is made from 32 bytes, not from ${seed.length}.`, { advice: "Give 32 bytes." });
  }
  const { raw } = publicHalf(secretOf(seed));
  return `${MARK}${name}+${idOf(name, raw).toString("hex")}+${Buffer.of(ED25519, ...seed).toString("base64")}`;
}

/** The half of a signing key that everybody may know: it verifies. */
export function publicKeyOf(key: string): string {
  const { name, secret } = readSigningKey(key);
  const { raw } = publicHalf(secret);
  return `${name}+${idOf(name, raw).toString("hex")}+${Buffer.of(ED25519, ...raw).toString("base64")}`;
}

/** The name in a key of either kind. */
export const keyName = (key: string): string =>
  key.startsWith(MARK) ? readSigningKey(key).name : readPublicKey(key).name;

/**
 * The note of a text, signed.
 * @param text lines that each end in a newline, without other control characters.
 * @throws Problem "usage" where the text cannot be a note's, or the key is none.
 */
export function signNote(text: string, key: string): string {
  if (!text.endsWith("\n") || /[\0-\x09\x0b-\x1f]/.test(text) || !text.isWellFormed()) {
    throw new Problem("usage", "This text cannot be signed as a note.", {
      advice: "End each line with a newline, and leave out other control characters.",
    });
  }
  const { name, secret } = readSigningKey(key);
  const { raw } = publicHalf(secret);
  const signature = Buffer.concat([idOf(name, raw), sign(null, Buffer.from(text), secret)]);
  return `${text}\n— ${name} ${signature.toString("base64")}\n`;
}

/**
 * The text of a note that the key has signed. Signatures by others are passed over.
 * @throws Problem "input" where it is no note, is not signed by the key, or the signature does not fit the text.
 */
export function openNote(note: string, publicKey: string): string {
  const key = readPublicKey(publicKey);
  const gap = note.lastIndexOf("\n\n");
  if (note.length > MAX_NOTE || gap < 0 || !note.endsWith("\n") || /[\0-\x09\x0b-\x1f]/.test(note)) throw noNote();
  const text = note.slice(0, gap + 1);
  const lines = note.slice(gap + 2, -1).split("\n");
  if (lines.length > MAX_SIGNATURES) throw noNote();
  let signed = false;
  for (const line of lines) {
    const [, name, base64] = SIGNATURE.exec(line) ?? [];
    const bytes = Buffer.from(base64 ?? "", "base64");
    // What is not in the one form of base64 could be changed without its bytes changing.
    if (name === undefined || bytes.length < 5 || bytes.toString("base64") !== base64) throw noNote();
    if (name !== key.name || !bytes.subarray(0, 4).equals(key.id)) continue;
    if (!verify(null, Buffer.from(text), key.open, bytes.subarray(4))) {
      throw new Problem("input", `The signature by ${name} does not fit the text.`, {
        advice: "The text or the signature was changed, or another key of this name made it.",
      });
    }
    signed = true;
  }
  if (signed) return text;
  throw new Problem("input", `The note is not signed by ${key.name} with this key.`, {
    advice: "Give the public key of whoever signed it.",
  });
}

const noNote = (): Problem =>
  new Problem("input", "This is not a signed note.", {
    advice: "Give the whole text, from its first line to the signature.",
  });

/** RFC 8032's public key, 32 bytes, is the end of its SubjectPublicKeyInfo. */
function publicHalf(secret: KeyObject): { raw: Buffer } {
  return { raw: createPublicKey(secret).export({ format: "der", type: "spki" }).subarray(SPKI.length) };
}

const secretOf = (seed: Uint8Array): KeyObject =>
  createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: "der", type: "pkcs8" });

/** SHA-256(name || newline || type || public key), the first four bytes. */
const idOf = (name: string, raw: Uint8Array): Buffer =>
  createHash("sha256").update(`${name}\n`).update(Uint8Array.of(ED25519)).update(raw).digest().subarray(0, 4);

function readSigningKey(key: string): { name: string; secret: KeyObject } {
  const [, name, id, base64] = /^PRIVATE\+KEY\+([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]{44})$/u.exec(key.trim()) ?? [];
  const bytes = Buffer.from(base64 ?? "", "base64");
  if (name !== undefined && bytes.length === 33 && bytes[0] === ED25519) {
    const secret = secretOf(bytes.subarray(1));
    if (idOf(name, publicHalf(secret).raw).toString("hex") === id) return { name, secret };
  }
  throw new Problem("usage", "This is not a key to sign with.", {
    advice: 'It is one line that begins with "PRIVATE+KEY+".',
  });
}

function readPublicKey(key: string): { name: string; id: Buffer; open: KeyObject } {
  const [, name, id, base64] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]{44})$/u.exec(key.trim()) ?? [];
  const bytes = Buffer.from(base64 ?? "", "base64");
  if (name !== undefined && bytes.length === 33 && bytes[0] === ED25519) {
    const raw = bytes.subarray(1);
    const known = idOf(name, raw);
    if (known.toString("hex") === id) {
      const open = createPublicKey({ key: Buffer.concat([SPKI, raw]), format: "der", type: "spki" });
      return { name, id: known, open };
    }
  }
  throw new Problem("usage", "This is not a public key of a log.", {
    advice: "It is one line: a name, eight hexadecimal digits and the key, with plus signs between them.",
  });
}
