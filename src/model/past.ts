import type { Instant } from "./when.ts";

/** What is derived across documents, and can be derived for a day that is past. */
export const RECALLED = ["meetings", "people", "formulas", "commitments"] as const;
export type Recalled = (typeof RECALLED)[number];

/**
 * A part of a store's contract, with the failures that src/model/archive.ts names: the store as it was at an instant. It answers every
 * question from what had been seen by then, in the versions that were shown then, with what people had decided by then; records are
 * those of today's readers. A page that had gone by then is kept with the words it last had, as it is today.
 */
export interface Lasting<S> {
  /** To be closed by itself. It can be asked, and its derived parts made; nothing of it reaches the store. */
  asOf(at: Instant): Promise<S>;
  /**
   * Of a store as of an instant: takes over what of this kind rests on the documents shown then alone. The rest is left undone, to be
   * derived by whoever derives it for today.
   * @param version of that derivation
   */
  recall(kind: Recalled, version: string): Promise<void>;
}
