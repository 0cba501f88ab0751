import type { LogStore } from "./store.ts";
import type { Kept } from "./verify.ts";

/** What a store that keeps a log of its captures gives to be witnessed: a part of an archive's contract. */
export interface Witnessed {
  readonly log: LogStore;
  /** All entries in the order of the log, each with its capture as it is now. */
  logged(): Iterable<Kept>;
  /** Those of one address. */
  loggedOf(url: string): Iterable<Kept>;
  /** Signed notes, the earliest first. */
  checkpoints(): string[];
  /** Keeps a signed note of the log at a size; the same note is kept once. */
  putCheckpoint(size: number, note: string): void;
}
