import type { Span } from "../../model/evidence.ts";

/** Words of context that are tried before an ambiguous passage is left ambiguous. */
const CONTEXT = 8;
/** Beyond this many code units the first and last words stand for the passage. */
const WHOLE = 240;
/** How many words stand for the beginning and the end of a long passage. */
const ENDS = 5;

/**
 * A text directive by the WICG's "URL Fragment Text Directives" (section 3.3): ":~:text=[prefix-,]start[,end][,-suffix]". It makes a
 * browser scroll to the passage and light it up on the publisher's own page. The passage is widened to whole words, as the browser
 * looks for whole words only; words of context are added where it is not the first place in the text that they fit. A passage that
 * is long or goes over a block's edge is given by its first and last words.
 * @param blocks the edges that no single part of a directive may cross; the whole text is one block without them.
 * @returns the directive without "#"; undefined where the span holds no word.
 */
export function textDirective(text: string, span: Span, blocks: readonly Span[] = []): string | undefined {
  const passage = trimmed(text, toWords(text, span));
  if (passage.start >= passage.end) return undefined;
  const edges = blocks.length > 0 ? blocks : [{ start: 0, end: text.length }];
  const first = blockAt(edges, passage.start);
  const folded = fold(text);
  const inOne = passage.end <= first.end;
  if (inOne && passage.end - passage.start <= WHOLE) {
    const words = text.slice(passage.start, passage.end);
    const before = wordsBefore(text, passage.start, first.start);
    const after = wordsAfter(text, passage.end, first.end);
    let [prefix, suffix] = ["", ""];
    for (let count = 0; count <= CONTEXT; count++) {
      prefix = count === 0 ? "" : before.slice(-count).join("");
      suffix = after.slice(0, count).join("");
      // The browser takes the first place that fits.
      if (folded.indexOf(fold(prefix + words + suffix)) === passage.start - prefix.length) break;
    }
    return directive([prefix, words, undefined, suffix]);
  }
  const last = blockAt(edges, Math.max(passage.end - 1, 0));
  const head = wordsAfter(text, passage.start, Math.min(first.end, passage.end));
  const tail = wordsBefore(text, passage.end, Math.max(last.start, passage.start));
  let start = head.slice(0, ENDS).join("");
  for (let count = ENDS; count <= head.length && count <= ENDS + CONTEXT; count++) {
    start = head.slice(0, count).join("");
    if (folded.indexOf(fold(start)) === passage.start) break;
  }
  const after = passage.start + start.length;
  let end = tail.slice(-ENDS).join("");
  for (let count = ENDS; count <= tail.length && count <= ENDS + CONTEXT; count++) {
    end = tail.slice(-count).join("");
    if (folded.indexOf(fold(end), after) === passage.end - end.length) break;
  }
  // First and last words may meet in a short passage over two blocks; they must not overlap.
  if (passage.end - end.length < after) end = text.slice(after, passage.end);
  const before = wordsBefore(text, passage.start, first.start);
  const ambiguous = folded.indexOf(fold(start)) !== passage.start;
  return directive([ambiguous ? before.slice(-CONTEXT).join("") : "", start, end, ""]);
}

/** A link to a page on which the passage lights up. @param address absolute; a fragment of its own is kept. */
export const withDirective = (address: string, directive: string): string =>
  `${address}${address.includes("#") ? "" : "#"}${directive}`;

function directive([prefix, start, end, suffix]: readonly [string, string, string | undefined, string]): string {
  const parts = [
    prefix.trim() === "" ? undefined : `${encoded(prefix)}-`,
    encoded(start),
    end === undefined || end.trim() === "" ? undefined : encoded(end),
    suffix.trim() === "" ? undefined : `-${encoded(suffix)}`,
  ];
  return `:~:text=${parts.filter((part) => part !== undefined).join(",")}`;
}

/** "&", "-" and "," are the directive's own signs. */
const encoded = (words: string): string =>
  encodeURIComponent(words.replace(/\s+/g, " ").trim().toWellFormed()).replace(
    /[-!'()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** Case and kinds of blank make no difference to the browser; the length stays, so that offsets do. */
const fold = (text: string): string =>
  text.replace(/\s/g, " ").replace(/[^ ]+/g, (part) => {
    const lower = part.toLowerCase();
    return lower.length === part.length ? lower : part;
  });

const segmenter = new Intl.Segmenter("und", { granularity: "word" });
/** Code units around an edge in which its word is looked for. */
const AROUND = 80;
/** Code units in which words of context, or of a passage's ends, are looked for. */
const WINDOW = 320;

/** The span widened to the edges of the words in which it begins and ends. */
function toWords(text: string, span: Span): Span {
  const start = Math.min(Math.max(span.start, 0), text.length);
  const end = Math.min(Math.max(span.end, start), text.length);
  return { start: wordAt(text, start)?.start ?? start, end: end > start ? (wordAt(text, end - 1)?.end ?? end) : end };
}

function wordAt(text: string, offset: number): Span | undefined {
  const from = Math.max(0, offset - AROUND);
  const found = segmenter.segment(text.slice(from, offset + AROUND)).containing(offset - from);
  return found?.isWordLike ? { start: from + found.index, end: from + found.index + found.segment.length } : undefined;
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: end - words.length + words.trimEnd().length };
}

const blockAt = (blocks: readonly Span[], offset: number): Span =>
  blocks.findLast((block) => block.start <= offset) ?? blocks[0]!;

/** The words before an offset, nearest last, each with what parts it from the next: joined they end at the offset. */
function wordsBefore(text: string, end: number, least: number): string[] {
  const from = Math.max(least, end - WINDOW);
  const parts: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(text.slice(from, end))) {
    if (isWordLike || parts.length === 0) parts.push(segment);
    else parts[parts.length - 1] += segment;
  }
  // The window may have cut the first one.
  return from > least ? parts.slice(1) : parts;
}

/** The words after an offset, nearest first, each with what parts it from the one before: joined they begin at the offset. */
function wordsAfter(text: string, start: number, most: number): string[] {
  const until = Math.min(most, start + WINDOW);
  const parts: string[] = [];
  let between = "";
  for (const { segment, isWordLike } of segmenter.segment(text.slice(start, until))) {
    between += segment;
    if (!isWordLike) continue;
    parts.push(between);
    between = "";
  }
  if (until < most) return parts.slice(0, -1);
  if (between.trim() !== "" && parts.length > 0) parts[parts.length - 1] += between.trimEnd();
  return parts;
}
