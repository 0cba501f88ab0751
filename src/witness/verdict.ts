import type { Part } from "./receipt.ts";

/** What verifying an archive found: each thing that is not as it was when it was logged, then one account of the whole. */
export type Verdict =
  /** Parts of a capture are not what its entry says. */
  | { kind: "capture"; index: number; url: string; at: string; parts: Part[] }
  /** The capture that the entry tells of is not there. */
  | { kind: "lost"; index: number; url: string; at: string }
  /** The entry itself was changed, or is not there; `url` and `at` are what it says now. */
  | { kind: "entry"; index: number; url?: string; at?: string }
  /** A hash of the log was changed, or is not there. Level 0 are the hashes of the entries. */
  | { kind: "hash"; level: number; index: number }
  /** A checkpoint is not one of this log: its text or its signature was changed. Counted from 1, as they were given. */
  | { kind: "checkpoint"; number: number; says: string }
  /** Among the entries from `from` up to, not including, `to`, some were changed together with their hashes. */
  | { kind: "history"; from: number; to: number }
  /** A checkpoint vouches for more entries than there are: the end was cut off. */
  | { kind: "cut"; entries: number; vouched: number }
  /** The last verdict, always. `covered`: how many entries a sound checkpoint vouches for; those after it only hash well. */
  | { kind: "checked"; entries: number; faults: number; checkpoints: number; covered: number };

export type Fault = Exclude<Verdict, { kind: "checked" }>;

/** A verdict in words, for people. */
export function verdictText(verdict: Verdict): string {
  switch (verdict.kind) {
    case "capture":
      return `${named(verdict)}: ${verdict.parts.join(", ")} changed after it was logged`;
    case "lost":
      return `${named(verdict)}: logged, but no longer in the archive`;
    case "entry":
      return `${named(verdict)}: its entry in the log was changed or removed`;
    case "hash":
      return `the hash of level ${verdict.level} at ${verdict.index} was changed or removed; the captures under it are sound`;
    case "checkpoint":
      return `checkpoint ${verdict.number}: ${verdict.says}`;
    case "history":
      return `captures ${verdict.from} to ${verdict.to - 1}: some were changed together with their hashes; the signed checkpoint is of others`;
    case "cut":
      return `the archive has ${verdict.entries} captures, but a signed checkpoint vouches for ${verdict.vouched}: the last were cut off`;
    case "checked": {
      const { entries, faults, checkpoints, covered } = verdict;
      return `${entries} captures checked, ${covered} of them under ${checkpoints} signed checkpoints: ${faults === 0 ? "nothing was changed" : `${faults} faults`}`;
    }
  }
}

const named = ({ index, url, at }: { index: number; url?: string; at?: string }): string =>
  `capture ${index}${url === undefined ? "" : ` (${url}, ${at})`}`;
