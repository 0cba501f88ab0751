import type { Capture } from "../model/capture.ts";
import { Problem } from "../model/problem.ts";
import { type Checkpoint, readCheckpoint } from "./checkpoint.ts";
import { bodyDigest, entryOf, readEntry } from "./entry.ts";
import { fold, type Hash, leafHash, nodeHash, type Place, sameHash } from "./merkle.ts";
import { differences } from "./receipt.ts";
import type { LogStore } from "./store.ts";
import type { Fault, Verdict } from "./verdict.ts";

/** An entry as the archive has it, and what it tells of. */
export interface Kept {
  /** Its place in the log, counted from 0. */
  index: number;
  entry: string;
  /** Absent where the archive has lost it. */
  capture?: Omit<Capture, "digest"> | undefined;
}

export interface ArchiveParts {
  /** In the order of the log, one after the other: a large archive streams. */
  captures: AsyncIterable<Kept> | Iterable<Kept>;
  log: LogStore;
  /** Signed notes, in any order. Those that were kept outside of the archive belong here too: they are what finds a cut end. */
  checkpoints: Iterable<string>;
  publicKey: string;
}

/**
 * Verifies a whole archive: recomputes each digest, each entry's hash and each hash above it, compares them with what is
 * stored, and the roots with the signed checkpoints. Whatever byte was changed, of a body, a header, an entry, a hash or a
 * checkpoint, is found and named. Linear in the size of the archive; memory of the logarithm of its length.
 *
 * What was changed is told from two opinions on each place of the tree: the hash as it follows from the entries, and as it is
 * stored. Where they part, whatever the next sound hash above agrees with is right.
 */
export async function* verifyArchive(parts: ArchiveParts): AsyncGenerator<Verdict> {
  const check = new Check(parts);
  for await (const kept of parts.captures) yield* check.take(kept);
  yield* check.end();
}

/** A place in the tree, with what follows from the entries and what is stored; and what below it is in doubt. */
interface Branch extends Place {
  derived: Hash;
  stored: Hash;
  doubts: Doubt[];
}
/** Either this hash was changed, or the entries below it were. */
interface Doubt extends Place {
  url?: string;
  at?: string;
}

type Changed = "hashes" | "entries";

/**
 * What must have been changed in each branch of the edge for the signed root to follow; undefined where nothing fits. Branches
 * without doubts have one opinion; of those with doubts both are tried, in all combinations of the last ten.
 */
function rightOf(edge: readonly Branch[], root: Hash): Changed[] | undefined {
  const doubtful = edge.flatMap((branch, at) => (branch.doubts.length > 0 ? [at] : [])).slice(-10);
  for (let choice = 0; choice < 2 ** doubtful.length; choice += 1) {
    const changed = edge.map((): Changed => "hashes");
    for (const [bit, at] of doubtful.entries()) if ((choice >> bit) & 1) changed[at] = "entries";
    const hashes = edge.map(({ derived, stored }, at) => (changed[at] === "hashes" ? derived : stored));
    if (sameHash(root, fold(hashes))) return changed;
  }
  return undefined;
}

class Check {
  readonly #log: LogStore;
  readonly #early: Fault[] = [];
  /** Sound ones, the largest first: the next is at the end. */
  readonly #checkpoints: Checkpoint[] = [];
  readonly #edge: Branch[] = [];
  #size = 0;
  #faults = 0;
  #sound = 0;
  #covered = 0;
  #broken = false;

  constructor({ log, checkpoints, publicKey }: ArchiveParts) {
    this.#log = log;
    let number = 0;
    for (const note of checkpoints) {
      number += 1;
      try {
        this.#checkpoints.push(readCheckpoint(note, publicKey));
      } catch (error) {
        if (!(error instanceof Problem) || error.code !== "input") throw error;
        this.#early.push({ kind: "checkpoint", number, says: error.message });
      }
    }
    this.#checkpoints.sort((one, other) => other.size - one.size);
  }

  *take(kept: Kept): Generator<Verdict> {
    yield* this.#checkpointsHere();
    // Entries that were removed are told by their numbers; the hashes stored for them stand in, so that the rest is checked.
    while (this.#size < kept.index) {
      yield* this.#tell({ kind: "entry", index: this.#size });
      const stored = this.#storedAt({ level: 0, index: this.#size });
      if (stored === undefined) return;
      yield* this.#grow({ level: 0, index: this.#size, derived: stored, stored, doubts: [] });
      yield* this.#checkpointsHere();
    }
    // Twice the same number, or back: not an entry of the log.
    if (kept.index < this.#size) {
      yield* this.#tell({ kind: "entry", index: kept.index });
      return;
    }
    yield* this.#leaf(kept);
  }

  *end(): Generator<Verdict> {
    yield* this.#checkpointsHere();
    // Hashes without entries: what they stood for was removed.
    for (let index = this.#size; index < this.#log.size(); index += 1) yield* this.#tell({ kind: "entry", index });
    if (this.#checkpoints.length > 0) {
      yield* this.#tell({ kind: "cut", entries: this.#size, vouched: this.#checkpoints[0]!.size });
    }
    // Nobody has signed these: the stored hashes agree with each other, so the entries are what was changed.
    for (const branch of this.#edge) yield* this.#settle(branch, "entries");
    const [entries, faults, checkpoints, covered] = [this.#size, this.#faults, this.#sound, this.#covered];
    yield { kind: "checked", entries, faults, checkpoints, covered };
  }

  *#tell(fault: Fault): Generator<Verdict> {
    this.#faults += 1;
    yield fault;
  }

  *#leaf({ index, entry: text, capture }: Kept): Generator<Verdict> {
    const place = { level: 0, index };
    const derived = leafHash(text);
    const stored = this.#storedAt(place);
    const entry = readEntry(text);
    const said = entry ?? capture;
    const names = said === undefined ? {} : { url: said.url, at: said.at };
    if (stored === undefined) {
      yield* this.#tell({ kind: "hash", ...place });
    } else if (!sameHash(derived, stored) && capture !== undefined) {
      // The capture is a third opinion: where it gives the stored hash, the entry is what was changed.
      const told = leafHash(entryOf({ ...capture, digest: bodyDigest(capture.body) }, entry?.prev));
      if (sameHash(told, stored)) {
        yield* this.#tell({ kind: "entry", index, ...names });
        yield* this.#grow({ ...place, derived: stored, stored, doubts: [] });
        return;
      }
    }
    if (entry !== undefined && capture === undefined) {
      yield* this.#tell({ kind: "lost", index, url: entry.url, at: entry.at });
    } else if (entry !== undefined && capture !== undefined) {
      const parts = differences(entry, capture);
      if (parts.length > 0) yield* this.#tell({ kind: "capture", index, url: entry.url, at: entry.at, parts });
    }
    const parted = stored !== undefined && !sameHash(derived, stored);
    yield* this.#grow({ ...place, derived, stored: stored ?? derived, doubts: parted ? [{ ...place, ...names }] : [] });
  }

  /** Adds a branch at the right, and joins what is whole. */
  *#grow(branch: Branch): Generator<Verdict> {
    if (branch.level === 0) this.#size += 1;
    while (branch.index % 2 === 1) {
      const left = this.#edge.pop()!;
      const place = { level: branch.level + 1, index: (branch.index - 1) / 2 };
      let derived = nodeHash(left.derived, branch.derived);
      const found = this.#storedAt(place);
      if (found === undefined) yield* this.#tell({ kind: "hash", ...place });
      let stored = found ?? nodeHash(left.stored, branch.stored);
      if (sameHash(derived, stored)) {
        yield* this.#settle(left, "hashes");
        yield* this.#settle(branch, "hashes");
      } else if (sameHash(nodeHash(left.derived, branch.stored), stored)) {
        yield* this.#settle(left, "hashes");
        yield* this.#settle(branch, "entries");
        derived = stored;
      } else if (sameHash(nodeHash(left.stored, branch.derived), stored)) {
        yield* this.#settle(left, "entries");
        yield* this.#settle(branch, "hashes");
        derived = stored;
      }
      const doubts: Doubt[] = [...left.doubts, ...branch.doubts];
      if (!sameHash(derived, stored)) {
        if (doubts.length === 0) {
          // Both below are sound, so this hash alone was changed.
          yield* this.#tell({ kind: "hash", ...place });
          stored = derived;
        } else if (!sameHash(stored, nodeHash(left.stored, branch.stored))) {
          doubts.push(place);
        }
      }
      branch = { ...place, derived, stored, doubts };
    }
    this.#edge.push(branch);
  }

  /** Says of each doubt below a branch whether the hash or the entry was changed. */
  *#settle(branch: Branch, changed: Changed): Generator<Verdict> {
    for (const { level, index, ...names } of branch.doubts) {
      if (changed === "hashes" || level > 0) yield* this.#tell({ kind: "hash", level, index });
      else yield* this.#tell({ kind: "entry", index, ...names });
    }
    branch.doubts = [];
  }

  *#checkpointsHere(): Generator<Verdict> {
    for (const fault of this.#early.splice(0)) yield* this.#tell(fault);
    while (this.#checkpoints.at(-1)?.size === this.#size) {
      const right = rightOf(this.#edge, this.#checkpoints.pop()!.root);
      if (right !== undefined) {
        for (const [at, branch] of this.#edge.entries()) {
          yield* this.#settle(branch, right[at]!);
          // From here on both opinions are the signed one.
          if (right[at] === "hashes") branch.stored = branch.derived;
          else branch.derived = branch.stored;
        }
        this.#sound += 1;
        this.#covered = this.#size;
      } else if (!this.#broken) {
        // Whatever comes later rests on this too: said once.
        this.#broken = true;
        yield* this.#tell({ kind: "history", from: this.#covered, to: this.#size });
      }
    }
  }

  #storedAt({ level, index }: Place): Hash | undefined {
    try {
      return this.#log.hashes(level, index, 1)[0];
    } catch (error) {
      if (error instanceof Problem) return undefined;
      throw error;
    }
  }
}
