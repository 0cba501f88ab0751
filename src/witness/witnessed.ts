import type { LogStore } from "./store.ts";
import type { Kept } from "./verify.ts";

/**
 * What a store of captures has besides them: each capture that it takes in enters the log in the same transaction. With the
 * failures that src/model/archive.ts names.
 */
export interface Witnessed {
  readonly log: LogStore;
  /** Every entry with its capture, in the order of the log, as they are now: what was damaged comes as it is. */
  logged(): AsyncIterable<Kept>;
  /** The place and the entry of a capture, by the archive's number of it. */
  entryOf(capture: number): Promise<{ index: number; entry: string } | undefined>;
  /** Signed notes, the oldest first. */
  checkpoints(): Promise<string[]>;
  putCheckpoint(size: number, note: string): Promise<void>;
}
