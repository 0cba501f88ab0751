import type { Instant } from "./when.ts";

/** One answer of a site, as it came: what the archive is the witness of. */
export interface Capture {
  /** The address that was asked, without its fragment. */
  url: string;
  /** When the answer had come. */
  at: Instant;
  status: number;
  /** As served, in order; names in lower case. The body is unpacked: "content-encoding" tells how it travelled. */
  headers: readonly (readonly [name: string, value: string])[];
  body: Uint8Array;
  /** SHA-256 of `body`: 64 hexadecimal digits. */
  digest: string;
  /** The address that sent on to this one, where one did. */
  redirectedFrom?: string;
}
