import type { Span } from "../model/evidence.ts";

/** What a language says about full stops. All in lower case, without the stop. */
export interface SentenceRules {
  /** Abbreviations before which no sentence ends: titles, "no", "sept". A stop after one never ends a sentence. */
  bound: ReadonlySet<string>;
  /** Abbreviations after which a sentence may end when a capital follows: "u.s", "p.m", "etc", "jr". */
  free: ReadonlySet<string>;
  /** Words that open sentences and hardly names: decide after a free abbreviation. */
  openers: ReadonlySet<string>;
}

const CLOSERS = new Set([..."\"'”’»)]】」』"]);
const OPENERS = new Set([..."\"'“‘«([„"]);
const BLANK = /\s/u;
const WORD_BEFORE = /[\p{L}\p{N}.]/u;

/**
 * Cuts a block into sentences. Quotations of several sentences are cut too. White space between sentences belongs to none.
 * @returns half-open UTF-16 ranges in `text`, in order, together all words of the block.
 */
export function sentences(text: string, block: Span, rules: SentenceRules): Span[] {
  const found: Span[] = [];
  let start = skipBlank(text, block.start, block.end);
  let at = start;
  while (at < block.end) {
    const char = text[at]!;
    if (
      char !== "." &&
      char !== "!" &&
      char !== "?" &&
      char !== "…" &&
      char !== "。" &&
      char !== "！" &&
      char !== "？"
    ) {
      at++;
      continue;
    }
    let after = at + 1;
    while (
      after < block.end &&
      (text[after] === "." || text[after] === "!" || text[after] === "?" || text[after] === "…")
    )
      after++;
    const stops = after - at;
    while (after < block.end && CLOSERS.has(text[after]!)) after++;
    const cjk = char === "。" || char === "！" || char === "？";
    if (after >= block.end || cjk || endsHere(text, at, after, stops, block, rules)) {
      found.push({ start, end: after });
      start = skipBlank(text, after, block.end);
      at = start;
    } else {
      at = after;
    }
  }
  if (start < block.end) {
    let end = block.end;
    while (end > start && BLANK.test(text[end - 1]!)) end--;
    if (end > start) found.push({ start, end });
  }
  return found;
}

function endsHere(
  text: string,
  stop: number,
  after: number,
  stops: number,
  block: Span,
  rules: SentenceRules,
): boolean {
  // "twitter.com", "3.5": a stop inside a word. "crisis).The": some pages lose the blank, so a capital after a closed word ends.
  if (!BLANK.test(text[after]!)) {
    const next = text[after]!;
    const before = text[stop - 1] ?? " ";
    return (
      stops === 1 &&
      /\p{Lu}/u.test(next) &&
      /\p{Ll}|[)”"]/u.test(before) &&
      /^\p{Lu}\p{Ll}*\s/u.test(text.slice(after, after + 24))
    );
  }
  let next = skipBlank(text, after, block.end);
  while (next < block.end && OPENERS.has(text[next]!)) next++;
  if (next >= block.end) return true;
  const following = text[next]!;
  // A sentence opens with a capital, a digit, an opening mark or a script without case.
  if (/\p{Ll}/u.test(following)) return false;
  if (text[stop] !== ".") return true;
  if (stops > 1) return /\p{Lu}|\p{N}/u.test(following);
  let from = stop;
  while (from > block.start && WORD_BEFORE.test(text[from - 1]!)) from--;
  const word = text.slice(from, stop).toLowerCase();
  // "Gen. (Dr.) Ana Orlo": an abbreviation in brackets ends nothing; a closing quotation mark does whatever the word.
  if (rules.bound.has(word) && /^[)\]]*$/.test(text.slice(stop + 1, after))) return false;
  if (after > stop + 1) return true;
  // "J." in "Antony J. Blinken": a lone capital letter.
  if (/^\p{L}$/u.test(word)) return rules.openers.has(nextWord(text, next));
  if (rules.free.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return rules.openers.has(nextWord(text, next));
  return true;
}

function nextWord(text: string, at: number): string {
  return /^[\p{L}\p{N}]+/u.exec(text.slice(at, at + 24))?.[0].toLowerCase() ?? "";
}

function skipBlank(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && BLANK.test(text[at]!)) at++;
  return at;
}
