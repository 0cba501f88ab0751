/** A part of a store's contract for those that keep in memory what they have read of it. */
export interface Revised {
  /** Another text after every write to the store, by this program or another; it costs next to nothing to ask. */
  revision(): Promise<string>;
}
