import type { Span } from "../../model/evidence.ts";

/** Those of a sorted list of spans without overlaps that touch [start, end). By halving, so that many calls stay cheap. */
export function within<T extends Span>(spans: readonly T[], start: number, end: number): T[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < spans.length && spans[at]!.start < end; at++) found.push(spans[at]!);
  return found;
}
