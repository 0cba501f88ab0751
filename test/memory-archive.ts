import { SqliteArchive } from "../src/archive/sqlite.ts";

/** The embedded archive in memory alone: for tests of what stands on an archive. Nothing is left of it. */
export class MemoryArchive extends SqliteArchive {
  constructor() {
    super(":memory:");
  }
}
