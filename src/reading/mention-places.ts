import type { Mention } from "./mentions.ts";

/** Mentions lie in order and do not overlap, so that who stands at a token is found without asking all of them. */

/** The mention that begins with a token. */
export const beginningAt = (mentions: readonly Mention[], token: number): Mention | undefined => {
  const found = mentions[countBefore(mentions, token)];
  return found?.from === token ? found : undefined;
};

/** The mention behind which a token stands. */
export const endingAt = (mentions: readonly Mention[], token: number): Mention | undefined => {
  const found = mentions[countBefore(mentions, token) - 1];
  return found?.next === token ? found : undefined;
};

/** How many mentions begin before a token. */
export function countBefore(mentions: readonly Mention[], token: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.from < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
