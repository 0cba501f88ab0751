/** A word as it is written and in small letters, the same object wherever a text has it: what is told of it stands with it. */
export interface Form {
  readonly text: string;
  /** Lower case, apostrophes straightened. */
  readonly lower: string;
  /** What is told of it, by the number of who tells (`Remembered`). */
  readonly told: unknown[];
}

/** Longer words are seldom met again. */
const LONGEST = 24;
/** So many are kept; then all are forgotten, so that no text fills the memory. */
const MOST = 20_000;
const HEADS = 1 << 14;

/**
 * The words met, by their letters: one that is met again is neither cut out nor lowered, nor is anything looked up that was
 * told of it before.
 */
const heads = new Int32Array(HEADS).fill(-1);
const hashes = new Int32Array(MOST);
const behind = new Int32Array(MOST);
const lengths = new Uint8Array(MOST);
const letters = new Uint16Array(MOST * LONGEST);
let forms: Form[] = [];

/** The word that stands at a place of a text. */
export function formAt(text: string, codes: Uint16Array, start: number, end: number): Form {
  const length = end - start;
  if (length > LONGEST) return make(text.slice(start, end));
  let hash = length;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + codes[at]!) | 0;
  const head = (hash ^ (hash >>> 14)) & (HEADS - 1);
  for (let entry = heads[head]!; entry >= 0; entry = behind[entry]!)
    if (hashes[entry] === hash && lengths[entry] === length && isAt(entry * LONGEST, codes, start, end))
      return forms[entry]!;
  if (forms.length === MOST) {
    heads.fill(-1);
    forms = [];
  }
  const entry = forms.length;
  hashes[entry] = hash;
  lengths[entry] = length;
  behind[entry] = heads[head]!;
  heads[head] = entry;
  letters.set(codes.subarray(start, end), entry * LONGEST);
  // A copy: a part of a text would keep the whole of it.
  const form = make(` ${text.slice(start, end)}`.slice(1));
  forms.push(form);
  return form;
}

function isAt(place: number, codes: Uint16Array, start: number, end: number): boolean {
  for (let at = start, own = place; at < end; at++, own++) if (letters[own] !== codes[at]) return false;
  return true;
}

function make(text: string): Form {
  const lower = text.toLowerCase();
  return { text, lower: lower.includes("’") ? lower.replaceAll("’", "'") : lower, told: new Array(TELLERS) };
}

/** Room for as many as usually tell something of a word. */
const TELLERS = 8;
