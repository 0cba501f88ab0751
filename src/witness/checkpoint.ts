import { Problem } from "../model/problem.ts";
import type { Hash } from "./merkle.ts";
import { keyName, openNote, signNote } from "./note.ts";

/** The log at one size, as its keeper vouches for it (https://c2sp.org/tlog-checkpoint). */
export interface Checkpoint {
  /** Which log this is: the name of its key. */
  origin: string;
  /** The number of its entries. */
  size: number;
  root: Hash;
}

/** The checkpoint as a signed note of three lines and a signature; its origin is the name of the key. */
export function signCheckpoint(size: number, root: Hash, signingKey: string): string {
  return signNote(`${keyName(signingKey)}\n${size}\n${Buffer.from(root).toString("base64")}\n`, signingKey);
}

const BODY = /^([^\n]+)\n(0|[1-9][0-9]{0,15})\n([A-Za-z0-9+/]{43}=)\n(?:[^\n]+\n)*$/;

/**
 * The checkpoint that a note is, once its signature has been verified. Lines that extend it are signed, and passed over.
 * @throws Problem "input" where it is none, or not one of the log of this key.
 */
export function readCheckpoint(note: string, publicKey: string): Checkpoint {
  const text = openNote(note, publicKey);
  const [, origin, size, base64] = BODY.exec(text) ?? [];
  const root = Buffer.from(base64 ?? "", "base64");
  const number = Number(size);
  if (origin === undefined || !Number.isSafeInteger(number) || root.toString("base64") !== base64) {
    throw new Problem("input", "The note is signed, but it is not a checkpoint of a log.", {
      advice: "A checkpoint has three lines: which log, how many entries, which root.",
    });
  }
  if (origin !== keyName(publicKey)) {
    throw new Problem("input", `The checkpoint is one of the log ${origin}, not of ${keyName(publicKey)}.`, {
      advice: "Give the public key of that log.",
    });
  }
  return { origin, size: number, root };
}
