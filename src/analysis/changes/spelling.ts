/** Whether two words are one word in two spellings, as far as letters tell. */

/** Endings by which a word says something else: "agree" and "agreed", "discuss" and "discussing". */
const ENDING = /^(?:d|ed|ing|en|er|est|ly)$/;
/** What turns a word into its opposite, or near it. */
const PREFIXES = [
  "un",
  "in",
  "im",
  "il",
  "ir",
  "dis",
  "non",
  "de",
  "re",
  "ex",
  "mis",
  "anti",
  "pro",
  "pre",
  "a",
  "non-",
  "re-",
];
/** Characters that are mistaken for each other, and say the same where they are. */
const CHARACTERS = ["的地得", "做作", "账帐", "像象", "份分", "那哪", "他她它", "座坐", "记纪", "粘黏"];

/**
 * One small edit: a letter or two of a longer word, two that changed places, an accent.
 * @param isWord whether the text or the language knows the word: two known short words are never one.
 */
export function spelledAlike(a: string, b: string, isWord: (word: string) => boolean): boolean {
  if (a === b) return true;
  if (plain(a) === plain(b)) return true;
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (long.length === 1) return CHARACTERS.some((set) => set.includes(a) && set.includes(b));
  if (long.length - short.length > 2 || !/^[\p{L}\p{M}'-]+$/u.test(a + b)) return false;
  const [from, fromEnd] = sameEnds(long, short);
  const [gone, come] = [long.slice(from, long.length - fromEnd), short.slice(from, short.length - fromEnd)];
  // One ending for another, or one more: a tense or a degree of the same stem.
  if (
    fromEnd === 0 &&
    from >= 3 &&
    ENDING.test(gone) &&
    (come === "" || /^(?:s|e|es)$/.test(come) || ENDING.test(come))
  )
    if (!doubled(long, short)) return false;
  if (PREFIXES.some((prefix) => long === prefix + short)) return false;
  if (
    from === 0 &&
    PREFIXES.some((one) => long.startsWith(one) && PREFIXES.some((other) => short === other + long.slice(one.length)))
  )
    return false;
  const swapped = gone.length === 2 && come.length === 2 && gone[0] === come[1] && gone[1] === come[0];
  const edits = swapped ? 1 : distance(gone, come);
  if (short.length <= 4) return edits === 1 && isWord(a) !== isWord(b);
  if (edits > 2 || (edits === 2 && long.length < 6)) return false;
  // What differs at the start is another word ("accept" and "except"), unless a letter was lost there.
  return !(edits === 2 && from < 2 && !swapped);
}

const plain = (word: string): string =>
  /^[\x00-\x7f]*$/.test(word) ? word : word.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC");

const doubled = (long: string, short: string): boolean =>
  long.replace(/(.)\1/gu, "$1") === short.replace(/(.)\1/gu, "$1");

/** How many characters are the same at the start, and behind that at the end. */
function sameEnds(a: string, b: string): [number, number] {
  const most = Math.min(a.length, b.length);
  let from = 0;
  while (from < most && a[from] === b[from]) from++;
  let back = 0;
  while (back < most - from && a[a.length - 1 - back] === b[b.length - 1 - back]) back++;
  return [from, back];
}

/** Levenshtein's distance, up to 3: of what is left between equal ends, so that it is short or large. */
function distance(a: string, b: string): number {
  if (Math.max(a.length, b.length) > 8) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return Math.min(3, row[b.length]!);
}
