import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import type { Archive } from "../model/archive.ts";
import type { Document } from "../model/document.ts";
import { documentId, versionId } from "../model/ids.ts";
import { Problem } from "../model/problem.ts";
import {
  publicKeyOf,
  readCheckpoint,
  rootHash,
  signCheckpoint,
  signingKey,
  type Verdict,
  verifyArchive,
  type Witnessed,
} from "../witness/index.ts";

/** The file of the key that signs for an archive. It lies beside the archive and not in it; keep it apart from copies. */
export const keyFileOf = (archive: string): string => `${archive}.key`;

/** The key of an archive, drawn when there is none yet. */
async function ownKey(file: string): Promise<string> {
  try {
    return (await readFile(file, "utf8")).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  const key = signingKey(`rapporteur-${randomBytes(4).toString("hex")}`, randomBytes(32));
  // Another program may have drawn one in the same moment: the first stays.
  await writeFile(file, `${key}\n`, { mode: 0o600, flag: "wx" }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  return (await readFile(file, "utf8")).trim();
}

/** Signs the log as it is now, unless it has been signed at this size. @returns the note, or undefined where nothing is new. */
export async function signLog(archive: Witnessed, keyFile: string): Promise<string | undefined> {
  const size = archive.log.size();
  if (size === 0) return undefined;
  const key = await ownKey(keyFile);
  const last = (await archive.checkpoints()).at(-1);
  if (last !== undefined && readCheckpoint(last, publicKeyOf(key)).size >= size) return undefined;
  const note = signCheckpoint(size, rootHash(archive.log, size), key);
  await archive.putCheckpoint(size, note);
  return note;
}

/** The public key by which an archive is verified: as it was given, or the half of the key that lies beside the archive. */
export async function publicKeyFor(given: string | undefined, keyFile: string): Promise<string> {
  if (given !== undefined) return given;
  try {
    return publicKeyOf((await readFile(keyFile, "utf8")).trim());
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    throw new Problem("missing", `There is no key at ${keyFile}.`, {
      advice: "Give the public key of the archive with --key.",
      cause,
    });
  }
}

/** Documents whose words are no longer those that they are named by. */
export async function* changedDocuments(archive: Pick<Archive, "items">): AsyncGenerator<Document> {
  for await (const { document } of archive.items()) {
    const version = versionId(document.title, document.text);
    if (version !== document.version || documentId(document.page, version) !== document.id) yield document;
  }
}

/** Verifies the whole archive. @param outside checkpoints that were kept elsewhere: they find an end that was cut off. */
export async function* verifyAll(
  archive: Witnessed,
  publicKey: string,
  outside: readonly string[] = [],
): AsyncGenerator<Verdict> {
  const checkpoints = [...(await archive.checkpoints()), ...outside];
  yield* verifyArchive({ captures: archive.logged(), log: archive.log, checkpoints, publicKey });
}
