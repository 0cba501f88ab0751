/** The witness: an append-only log of every capture, whose checkpoints are signed. See docs/keeping.md. */
export { type Checkpoint, readCheckpoint, signCheckpoint } from "./checkpoint.ts";
export { type Entry, entryOf, headersDigest, readEntry } from "./entry.ts";
export { type Hash, leafHash, type Place } from "./merkle.ts";
export { keyName, openNote, publicKeyOf, signingKey, signNote } from "./note.ts";
export { consistencyProof, inclusionProof, verifyConsistency, verifyInclusion } from "./proofs.ts";
export { differences, type Part, type Proven, receiptOf, verifyReceipt } from "./receipt.ts";
export { append, type LogStore, memoryStore, type Node, nodesOfAppend, rangeHash, rootHash } from "./store.ts";
export { type Fault, type Verdict, verdictText } from "./verdict.ts";
export { type ArchiveParts, type Kept, verifyArchive } from "./verify.ts";
export type { Witnessed } from "./witnessed.ts";
