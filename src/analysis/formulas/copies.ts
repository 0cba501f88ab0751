/** Share of the prints of the shorter from which two texts are one text published twice. */
const SAME_TEXT = 0.5;
/** So many prints are needed to tell. */
const ENOUGH = 12;
/** A print that more texts bear is a formula's, and tells nothing of copies. */
const FEW = 6;

/**
 * Gives texts that repeat each other one occasion: a text published twice is no formula. Linear in the number of prints.
 * @param texts the occasion of each and its fingerprints.
 * @returns the occasions, in the same order.
 */
export function foldCopies(texts: readonly { occasion: string; prints: readonly number[] }[]): string[] {
  const bearers = new Map<number, number[]>();
  for (const [index, { prints }] of texts.entries()) {
    for (const print of prints) {
      const list = bearers.get(print);
      if (!list) bearers.set(print, [index]);
      else if (list.length <= FEW) list.push(index);
    }
  }
  const shared = new Map<number, number>();
  for (const list of bearers.values()) {
    if (list.length < 2 || list.length > FEW) continue;
    for (const [place, one] of list.entries())
      for (const other of list.slice(place + 1)) {
        const pair = one * texts.length + other;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
  }
  const parent = new Map<string, string>();
  const rootOf = (name: string): string => {
    let root = name;
    for (let next = parent.get(root); next !== undefined; next = parent.get(root)) root = next;
    return root;
  };
  for (const [pair, both] of shared) {
    const [one, other] = [texts[Math.floor(pair / texts.length)]!, texts[pair % texts.length]!];
    if (both < ENOUGH || both < SAME_TEXT * Math.min(one.prints.length, other.prints.length)) continue;
    const [a, b] = [rootOf(one.occasion), rootOf(other.occasion)];
    if (a !== b) parent.set(a < b ? b : a, a < b ? a : b);
  }
  return texts.map(({ occasion }) => rootOf(occasion));
}
