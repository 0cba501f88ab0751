import type { Block } from "../model/document.ts";
import type { Stamp } from "../model/when.ts";
import { breadcrumb } from "./breadcrumb.ts";
import {
  embeddedPost,
  endsSentence,
  furnitureOf,
  hasWords,
  initials,
  onlyTags,
  type Place,
  sameLine,
} from "./lines.ts";
import { type StampLine, stampLine } from "./stamp.ts";

/** A line or paragraph of a page, in order, before it is known what belongs to the text. */
export interface Piece {
  text: string;
  kind: Block["kind"];
  /** Where its first character stands in the plain text that was handed in. */
  given?: number;
  /** How much of it is links, 0 to 1. */
  links?: number;
  /** A heading by the markup, not by guess. */
  marked?: boolean;
}

export interface Framed {
  section: string[];
  title?: string;
  published?: Stamp;
  body: Piece[];
  /** What was thrown out, and as what; for looking at. */
  dropped: { text: string; what: string }[];
}

/** No breadcrumb, title or stamp is looked for below so many pieces. */
const HEAD = 30;
/** A line without a full stop that is longer than this is body all the same. */
const LONGEST_HEADING = 200;
const LONGEST_TITLE = 300;

/**
 * Takes the frame off a page: section path, title, stamp and furniture leave the pieces, the rest is the body.
 * @param known what is known already: a title that need not be looked for, and will not stand in the body.
 */
export function takeFrame(pieces: readonly Piece[], known: { title?: string; titleFound?: boolean } = {}): Framed {
  const framed: Framed = { section: [], body: [], dropped: [] };
  const drop = (piece: Piece, what: string): void => {
    framed.dropped.push({ text: piece.text, what });
  };
  const afterRule = new Set<Piece>();
  const words = pieces.filter((piece, index) => {
    if (hasWords(piece.text)) {
      if (index > 0 && !hasWords(pieces[index - 1]!.text)) afterRule.add(piece);
      return true;
    }
    drop(piece, "no words");
    return false;
  });

  const from = head(words, known, framed, drop);
  const to = tail(words, from, framed, drop);
  for (let index = from; index < to; index++) {
    const piece = words[index]!;
    const what = anywhere(piece, "body");
    if (what) drop(piece, what);
    else framed.body.push(headingOrNot(piece, framed.body.at(-1), words[index + 1], afterRule.has(piece)));
  }
  return framed;
}

/** Furniture that may stand in any place, and what `place` allows besides. */
function anywhere(piece: Piece, place: Place): string | undefined {
  if (onlyTags(piece.text)) return "tags";
  if (embeddedPost(piece.text)) return "embedded post";
  const entry = furnitureOf(piece.text, place);
  // A heading that the markup makes one ("News") is furniture only where it heads links, which the tail sees to.
  return entry && !(entry.heads && place !== "tail") ? entry.what : undefined;
}

/** @returns the index of the first piece of the body. */
function head(
  pieces: readonly Piece[],
  known: { title?: string; titleFound?: boolean },
  framed: Framed,
  drop: (piece: Piece, what: string) => void,
): number {
  let title = known.title;
  const headings: Piece[] = [];
  let at = 0;
  for (; at < Math.min(pieces.length, HEAD); at++) {
    const piece = pieces[at]!;
    const next = pieces[at + 1];
    const path = framed.section.length === 0 && headings.length === 0 ? breadcrumb(piece.text) : undefined;
    if (path && !(title !== undefined && sameLine(piece.text, title))) {
      framed.section = path;
      drop(piece, "section");
      continue;
    }
    const stamp = stampLine(piece.text) ?? stampWithIssuer(piece.text);
    if (stamp) {
      if (stamp.stamp && !stamp.change) framed.published ??= stamp.stamp;
      drop(piece, "stamp");
      continue;
    }
    if (title !== undefined && isTitleLine(piece, title, next)) {
      // The line may be fuller than the title ("… Sheikh Ahmed" for "… Sheikh…").
      if (framed.title === undefined || framed.title.length < piece.text.length) framed.title = piece.text.trim();
      drop(piece, "title");
      continue;
    }
    const what = anywhere(piece, "head");
    if (what) {
      drop(piece, what);
      continue;
    }
    const isLine = piece.text.length <= LONGEST_HEADING && !endsLikeBody(piece.text) && !SPEAKER.test(piece.text);
    if (title === undefined && !known.titleFound && next !== undefined && canBeTitle(piece, next)) {
      title = piece.text.trim();
      framed.title = title;
      drop(piece, "title");
      continue;
    }
    if (piece.kind !== "heading" && !(isLine && leadsToBody(pieces, at))) break;
    headings.push({ ...piece, kind: "heading" });
  }
  framed.body.push(...headings);
  return at;
}

/** "2 April 2031 Press Office", "Media note | 2 April 2031": a stamp with furniture before or behind it. */
function stampWithIssuer(text: string): StampLine | undefined {
  if (text.length > 140 || endsSentence(text) || !/\p{Nd}/u.test(text)) return undefined;
  const words = text.split(/\s+/u);
  for (let index = 1; index < words.length; index++) {
    const [before, behind] = [words.slice(0, index).join(" "), words.slice(index).join(" ")];
    if (!hasWords(before) || !hasWords(behind)) continue;
    const stamp = furnitureOf(behind, "head") ? stampLine(before) : furnitureOf(before, "head") && stampLine(behind);
    if (stamp) return stamp;
  }
  return undefined;
}

/** Lines that end so are body even when short: a sentence, a list's opening, a clause. */
const endsLikeBody = (text: string): boolean => endsSentence(text) || /[:;,：；，—–-]\s*$/u.test(text.slice(-3));
/** "MS. KOBE: Good morning": a transcript's line. */
const SPEAKER = /^\p{Lu}[\p{Lu}\s.'’-]{1,40}:\s/u;

/** Something that reads like a text follows within a few pieces; else the lines are the text. */
function leadsToBody(pieces: readonly Piece[], at: number): boolean {
  for (let index = at + 1; index < Math.min(pieces.length, at + 8); index++) {
    const text = pieces[index]!.text;
    if (endsSentence(text) || text.length > LONGEST_HEADING) return true;
  }
  return false;
}

function isTitleLine(piece: Piece, title: string, next: Piece | undefined): boolean {
  if (!sameLine(piece.text, title)) return false;
  // A post without a title is given its first sentence as one: that sentence belongs to the text.
  if (!endsSentence(piece.text) || /(?:…|\.\.\.)\s*$/u.test(piece.text)) return true;
  return next !== undefined && (sameLine(next.text, title) || stampLine(next.text) !== undefined);
}

function canBeTitle(piece: Piece, next: Piece): boolean {
  if (piece.text.length > LONGEST_TITLE || piece.kind === "item" || piece.kind === "cell") return false;
  if (stampLine(next.text)) return !/[:：]\s*$/u.test(piece.text);
  return !endsLikeBody(piece.text);
}

/** @returns the index behind the last piece of the body. */
function tail(
  pieces: readonly Piece[],
  from: number,
  framed: Framed,
  drop: (piece: Piece, what: string) => void,
): number {
  let to = pieces.length;
  const cut: [Piece, string][] = [];
  // A list of links under its heading, from the first such heading below which nothing reads like a text.
  let quiet = pieces.length;
  while (quiet > from && !readsLikeText(pieces[quiet - 1]!)) quiet--;
  for (let index = Math.max(quiet, from); index < pieces.length; index++) {
    if (!furnitureOf(pieces[index]!.text, "tail")?.heads) continue;
    for (const piece of pieces.slice(index).reverse()) cut.push([piece, "related links"]);
    to = index;
    break;
  }
  while (to > from) {
    const piece = pieces[to - 1]!;
    const stamp = stampLine(piece.text);
    const what = stamp
      ? "stamp"
      : initials(piece.text)
        ? "initials"
        : (anywhere(piece, "tail") ?? (framed.title && sameLine(piece.text, framed.title) && "title"));
    if (!what) break;
    if (stamp?.stamp && !stamp.change) framed.published ??= stamp.stamp;
    cut.push([piece, what]);
    to--;
  }
  for (const [piece, what] of cut.reverse()) drop(piece, what);
  return to;
}

const readsLikeText = (piece: Piece): boolean =>
  (piece.links ?? 0) < 0.6 &&
  (piece.text.length > LONGEST_HEADING || (endsSentence(piece.text) && piece.text.length > 40));

/** A short line without a full stop between longer ones is a heading within the text. */
function headingOrNot(piece: Piece, before: Piece | undefined, next: Piece | undefined, afterRule: boolean): Piece {
  if (piece.kind !== "paragraph") return piece;
  const { text } = piece;
  // "***", then "Opening remarks by the Minister:".
  if (afterRule && text.length <= LONGEST_HEADING && /:\s*$/u.test(text.slice(-3)))
    return { ...piece, kind: "heading" };
  const short = text.length <= (/\p{Script=Han}/u.test(text) ? 30 : 90) && !endsLikeBody(text);
  // After "Those present:" and after another short line it is an entry of a list.
  if (before && before.kind !== "heading" && !endsSentence(before.text)) return piece;
  const opens = next !== undefined && next.kind !== "item" && next.text.length > text.length && next.text.length > 60;
  // Speech in a transcript begins with the speaker and a colon: no heading.
  return short && opens && !/[:：]/u.test(text) && /^[\p{Lu}\p{Lo}\p{N}]/u.test(text)
    ? { ...piece, kind: "heading" }
    : piece;
}
