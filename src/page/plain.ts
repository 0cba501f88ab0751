import type { Stamp } from "../model/when.ts";
import type { Piece } from "./frame.ts";
import { CARD_LABELS, FLAT_ASIDE } from "./furniture.ts";
import { endsSentence, hasWords } from "./lines.ts";
import { stampLine } from "./stamp.ts";

/** Breaks of lines and pages. */
const BREAK = /\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/g;
/** White space and signs that have no width, at either end of a line. */
const BLANK = /[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
/** Bullets and pictures before the words of a line. Flags, faces and arrows decorate; "-" and "*" bullet with a space. */
const BULLET = /^(?:[•‣▪●○■□◆◇►▶✔✓⁃∙·]|[-–—*](?=\s)|\(?\d{1,2}[.)](?=\s)|\(?[a-z]\)(?=\s))\s*/u;
const PICTURE = /^(?:[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}]\ufe0f?[\u{1f3fb}-\u{1f3ff}\u200d]?\s*)+/u;

interface Line {
  start: number;
  end: number;
  /** A blank line stands before it. */
  apart: boolean;
}

/** Cuts text into pieces that stand in it unchanged, `given` each. */
export function piecesOfPlain(text: string): Piece[] {
  return joinWrapped(text, linesOf(text)).flatMap(({ start, end }) => {
    const whole = text.slice(start, end);
    const picture = whole.match(PICTURE)?.[0].length ?? 0;
    const bullet = whole.slice(picture).match(BULLET)?.[0] ?? "";
    // Numbers are words and stay; a mere sign goes.
    const cut = picture + (/[\p{L}\p{N}]/u.test(bullet) ? 0 : bullet.length);
    const words = whole.slice(cut);
    if (!hasWords(words)) return [{ text: whole, kind: "paragraph" as const, given: start }];
    return [{ text: words, kind: bullet === "" ? ("paragraph" as const) : ("item" as const), given: start + cut }];
  });
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let apart = true;
  let from = 0;
  const add = (to: number): void => {
    let [start, end] = [from, to];
    while (start < end && BLANK.test(text[start]!)) start++;
    while (end > start && BLANK.test(text[end - 1]!)) end--;
    if (start === end) apart = true;
    else {
      lines.push({ start, end, apart });
      apart = false;
    }
  };
  for (const match of text.matchAll(BREAK)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(text.length);
  return lines;
}

/**
 * Lines of hard-wrapped text are joined where the next line's first word would not have fitted; breaks inside stay as given.
 * A text is taken as hard-wrapped when most lines that another follows directly are 45 to 100 wide and do not end a sentence.
 */
function joinWrapped(text: string, lines: Line[]): Line[] {
  const width = (line: Line): number => line.end - line.start;
  const inner = lines.filter((_, index) => lines[index + 1] && !lines[index + 1]!.apart);
  const wide = inner.filter((line) => width(line) >= 45 && width(line) <= 100);
  const open = wide.filter((line) => !endsSentence(text.slice(line.start, line.end)));
  if (inner.length < 3 || wide.length < 0.6 * inner.length || open.length < 0.7 * wide.length) return lines;
  if (lines.some((line) => width(line) > 110)) return lines;
  const full = wide.reduce((most, line) => Math.max(most, width(line)), 0);
  const joined: Line[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const current = joined.at(-1);
    const word = text.slice(line.start, line.end).match(/^\S+/u)?.[0].length ?? 0;
    const wrapped = last && !line.apart && width(last) + 1 + word >= full - 6;
    if (wrapped && current) current.end = line.end;
    else joined.push({ ...line });
    last = line;
  }
  return joined;
}

/** What {@link unflatten} found besides the pieces. */
export interface Unflattened {
  pieces: Piece[];
  section?: string[];
  published?: Stamp;
}

const FLAT = 200;
const CLOCKED = /(?<![\p{L}\p{N}])\d{1,2} \p{L}{3,12}\.? \d{4}(?: \p{L}{1,5}\.?)?,? \d{1,2}:\d{2}(?![\d:])/gu;

/**
 * A page whose line breaks were lost: title, stamp, text and card in one line. Cuts the title off its beginning, with a section
 * of up to three words before it; the stamp where it stands between sentences; and the card of labels off its end.
 */
export function unflatten(pieces: Piece[], title: string | undefined): Unflattened {
  const only = pieces.length === 1 ? pieces[0]! : undefined;
  if (!only || only.text.length < FLAT) return { pieces };
  const { text } = only;
  const given = only.given ?? 0;
  const found: Unflattened = { pieces: [] };
  let start = 0;
  if (title && title.length >= 8) {
    const at = text.indexOf(title);
    const before = text.slice(0, Math.max(at, 0)).trim();
    const after = text.slice(at + title.length);
    const aside = before === "" || (before.length <= 40 && before.split(" ").length <= 3 && !/[.,:;!?]/u.test(before));
    if (at >= 0 && at <= 60 && aside && /^\s+["«“]?[\p{Lu}\p{Lo}\p{N}]/u.test(after)) {
      start = at + title.length;
      if (before !== "") found.section = [before];
    }
  }
  const end = cardStart(text, start);
  const cut = (from: number, to: number): void => {
    const part = text.slice(from, to);
    const lead = part.length - part.trimStart().length;
    const words = part.trim();
    if (hasWords(words)) found.pieces.push({ ...only, text: words, given: given + from + lead });
  };
  let from = start;
  const body = text.slice(0, end);
  const marks = [...[...body.matchAll(CLOCKED)].map((match) => ({ match, isAside: false })), ...asidesIn(body)];
  for (const { match, isAside } of marks.sort((a, b) => a.match.index - b.match.index)) {
    const [at, behind] = [match.index, match.index + match[0].length];
    if (at < from) continue;
    if (isAside) {
      cut(from, at);
      from = behind;
      continue;
    }
    const alone =
      (at === from || endsSentence(text.slice(from, at).trimEnd())) &&
      /^\s+[\p{Lu}«“]/u.test(text.slice(behind, behind + 8));
    const stamp = at >= start && (alone || text.slice(from, at).trim() === "") ? stampLine(match[0])?.stamp : undefined;
    if (!stamp) continue;
    found.published ??= stamp;
    cut(from, at);
    from = behind;
  }
  cut(from, end);
  return found.pieces.length > 0 ? found : { pieces };
}

const asidesIn = (text: string): { match: RegExpMatchArray & { index: number }; isAside: true }[] =>
  [...text.matchAll(FLAT_ASIDE)].map((match) => ({ match, isAside: true }));

/** Where the card of labels at the end begins: the first label behind a sentence's end with two more after it. */
function cardStart(text: string, from: number): number {
  const places = CARD_LABELS.flatMap((label) => {
    const at: number[] = [];
    for (let next = text.indexOf(label, from); next >= 0; next = text.indexOf(label, next + label.length))
      at.push(next);
    return at.map((start) => ({ label, start }));
  }).sort((a, b) => a.start - b.start);
  // From the back, so that the labels behind each place are counted once.
  const behind = new Set<string>();
  let card = text.length;
  let later = text.length;
  for (const { label, start } of places.reverse()) {
    // Text of several sentences between two labels: what stands before is not the card.
    if (start < later - 600) break;
    later = start;
    behind.add(label);
    const before = text.slice(Math.max(from, start - 12), start).trimEnd();
    if (behind.size >= 3 && (endsSentence(before) || /[>»”"*]$/u.test(before))) card = start;
  }
  return card;
}
