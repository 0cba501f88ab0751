import type { Instant } from "../../model/when.ts";
import { readHttpDate } from "./datetime.ts";

/**
 * Which of the captures answers for an instant. RFC 7089 leaves it to the server. "before": the last one that had been made by
 * then, for it is what the archive knew. "nearest": the one that is least far away, either side; of two as far, the earlier.
 */
export type Rule = "before" | "nearest";

/**
 * The place of the capture that answers for an instant. Before the first it is the first, after the last the last
 * (RFC 7089, section 4.5.3).
 * @param captures when they were made, the earliest first.
 * @returns -1 where there are none.
 */
export function placeAt(captures: readonly Instant[], wanted: Instant, rule: Rule = "before"): number {
  const time = Date.parse(wanted);
  let low = 0;
  let high = captures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Date.parse(captures[middle]!) <= time) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return captures.length === 0 ? -1 : 0;
  if (rule === "before" || low === captures.length) return low - 1;
  return Date.parse(captures[low]!) - time < time - Date.parse(captures[low - 1]!) ? low : low - 1;
}

/** What a TimeGate answers (RFC 7089, sections 4.2.1 and 4.5.3). */
export type Negotiated =
  /** 302 to the capture at this place, with "Vary: accept-datetime". */
  | { status: 302; place: number }
  /** The "Accept-Datetime" is no date. */
  | { status: 400 }
  /** There is no capture of this address. */
  | { status: 404 };

/**
 * Negotiates by time.
 * @param accept the value of "Accept-Datetime"; without it, the last capture is what is wanted.
 */
export function negotiate(captures: readonly Instant[], accept: string | undefined, rule?: Rule): Negotiated {
  const wanted = accept === undefined ? captures.at(-1) : readHttpDate(accept);
  if (accept !== undefined && wanted === undefined) return { status: 400 };
  if (wanted === undefined || captures.length === 0) return { status: 404 };
  return { status: 302, place: accept === undefined ? captures.length - 1 : placeAt(captures, wanted, rule) };
}
