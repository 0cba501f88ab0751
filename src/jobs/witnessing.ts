import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import type { Archive } from "../model/archive.ts";
import { documentId, versionId } from "../model/ids.ts";
import { Problem } from "../model/problem.ts";
import type { Witnessed } from "../witness/archived.ts";
import {
  differences,
  keyName,
  publicKeyOf,
  readEntry,
  receiptOf,
  rootHash,
  signCheckpoint,
  signingKey,
  type Verdict,
  verifyArchive,
  verifyReceipt,
} from "../witness/index.ts";

/**
 * The key with which an archive's checkpoints are signed: a file of one line beside the archive, for its owner's eyes only. It
 * is made when there is none.
 */
export function keyFrom(path: string, make: boolean): string | undefined {
  try {
    const key = readFileSync(path, "utf8").trim();
    keyName(key);
    return key;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    if (!make) return undefined;
  }
  const key = signingKey(`rapporteur-${randomBytes(4).toString("hex")}`, randomBytes(32));
  try {
    writeFileSync(path, `${key}\n`, { mode: 0o600, flag: "wx" });
  } catch (cause) {
    // Another program was quicker: its key is the archive's.
    if ((cause as NodeJS.ErrnoException).code === "EEXIST") return keyFrom(path, false);
    throw new Problem("archive", `The key ${path} cannot be written.`, {
      advice: "Checkpoints are signed with it: name a place for it with --key PATH.",
      cause,
    });
  }
  return key;
}

/** Signs the log as it is now, unless it was signed at this size. @returns the note; undefined where there is nothing to sign. */
export function signHead({ log, checkpoints, putCheckpoint }: Witnessed, key: string): string | undefined {
  const size = log.size();
  if (size === 0) return undefined;
  const known = checkpoints().findLast((note) => note.split("\n", 2)[1] === String(size));
  if (known !== undefined) return known;
  const note = signCheckpoint(size, rootHash(log), key);
  putCheckpoint(size, note);
  return note;
}

/** @param outside checkpoints that were kept elsewhere: they tell what the archive alone cannot. */
export const verifyAll = (
  archive: Witnessed,
  publicKey: string,
  outside: readonly string[] = [],
): AsyncGenerator<Verdict> =>
  verifyArchive({
    captures: archive.logged(),
    log: archive.log,
    checkpoints: [...archive.checkpoints(), ...outside],
    publicKey,
  });

/** What became of one capture of an address. */
export interface PageVerdict {
  index: number;
  at: string;
  /** What is wrong with it; nothing where it is as it was logged, and the log as it was signed. */
  faults: string[];
  /** Absent where no checkpoint covers it yet, or where it is not sound. */
  receipt?: string;
}

/** Verifies the captures of one address: each against its entry, and each entry against a signed checkpoint. */
export function* verifyPage(archive: Witnessed, url: string, publicKey: string): Generator<PageVerdict> {
  const sizes = archive.checkpoints().map((note) => ({ note, size: Number(note.split("\n", 2)[1]) }));
  for (const { index, entry, capture } of archive.loggedOf(url)) {
    const faults: string[] = [];
    let at = capture?.at ?? "";
    let receipt: string | undefined;
    const covering = sizes.find(({ size }) => size > index);
    try {
      if (covering) {
        receipt = receiptOf(archive.log, index, entry, covering.note);
        at = verifyReceipt(receipt, publicKey).entry.at;
      } else faults.push("no checkpoint covers it yet");
      faults.push(...faultsOf(entry, capture));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      faults.push(error.message);
    }
    yield { index, at, faults, ...(receipt && faults.length === 0 ? { receipt } : {}) };
  }
}

function faultsOf(text: string, capture: Parameters<typeof differences>[1] | undefined): string[] {
  const entry = readEntry(text);
  if (!entry) return ["its entry in the log was changed"];
  if (!capture) return ["it is no longer in the archive"];
  const parts = differences(entry, capture);
  return parts.length > 0 ? [`${parts.join(", ")} changed after it was logged`] : [];
}

/** A document whose words are no longer those that its name was made of. */
export interface DocumentVerdict {
  kind: "document";
  sequence: number;
  id: string;
  url: string;
}

/** Verifies that each version still has the words whose hash is its name; white space is no word. */
export async function* verifyDocuments(archive: Pick<Archive, "items">): AsyncGenerator<DocumentVerdict> {
  for await (const { sequence, document } of archive.items()) {
    const { id, page, version, title, text, url } = document;
    if (versionId(title, text) !== version || documentId(page, version) !== id)
      yield { kind: "document", sequence, id, url };
  }
}

/** The public half of a key file's key, or the text of a public key itself. */
export const publicKeyFrom = (key: string): string => (key.startsWith("PRIVATE+KEY+") ? publicKeyOf(key) : key);
