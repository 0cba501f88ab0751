import type { Names } from "../gazetteer/index.ts";
import type { LanguagePack } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import type { Span } from "../model/evidence.ts";
import { daysBetween } from "../text/calendar.ts";
import { isLetter, type Letters, lettersOf, MARK } from "../text/letters.ts";
import { sentences as cut } from "../text/sentences.ts";
import { tokensOf } from "../text/tokens.ts";
import { indexOf, type WordIndex } from "../text/word-index.ts";
import { bylineOf, datelineOf, type FrameLine, frameOf, isOfficeLine, signed } from "./frame.ts";
import { byToken, type Sentence } from "./sentence.ts";

/**
 * Cuts the body into sentences and finds in each the names and dates. Headings are no sentences of the body, nor are the
 * lines that frame it.
 */
export function scan(
  document: Document,
  pack: LanguagePack,
  names: Names,
): { letters: Letters; sentences: Sentence[]; frame: FrameLine[] } {
  const { text } = document;
  const letters = lettersOf(text);
  const found: Sentence[] = [];
  const frame: FrameLine[] = [];
  const index = indexOf(pack);
  let published = document.published?.value.date;
  let notes = false;
  for (const [block, part] of document.blocks.entries()) {
    // "Notes to editors": what stands below is no part of the body.
    notes ||= found.length > 0 && pack.frames.notes.test(text.slice(part.start, part.start + NOTES));
    if (notes) continue;
    if (part.kind === "heading") {
      // A line that looks like a heading may say whose words follow, or where and when.
      const piece = pieceOf(letters, part, block, names, pack, published, index);
      const line = frameOf(piece, pack, isOfficeLine(piece, pack));
      if (line && (line.kind !== "notice" || isOfficeLine(line, pack))) {
        frame.push({ ...line, before: found.length });
        if (line.kind === "dateline" && found.length === 0) published = dayOf(line, published);
      }
      continue;
    }
    const quotations = quotationsOf(letters, part);
    let nextQuote = 0;
    const pieces: Sentence[] = [];
    for (const span of cut(letters, part, pack.sentences)) {
      if (!hasLetter(letters, span)) continue;
      while (nextQuote < quotations.length && quotations[nextQuote]!.end <= span.start) nextQuote++;
      const quoted: Span[] = [];
      for (let at = nextQuote; at < quotations.length && quotations[at]!.start < span.end; at++)
        quoted.push(quotations[at]!);
      const piece = pieceOf(letters, span, block, names, pack, published, index, quoted);
      const words = announcedAt(piece, pack);
      pieces.push(...(words > 0 ? cutAt(piece, words) : [piece]));
    }
    for (const [at, whole] of pieces.entries()) {
      const head = at === 0 && found.length < HEAD ? datelineOf(whole, pack) : 0;
      const [dateline, rest] = head > 0 ? cutAt(whole, head) : [undefined, whole];
      if (dateline) {
        frame.push({ ...dateline, kind: "dateline", mentions: [], before: found.length });
        published = dayOf(dateline, published);
      }
      // "today" is the day of the dateline, which may be older than the page.
      const byline = at === 0 ? bylineOf(rest, pack) : 0;
      if (byline > 0) {
        const [line, words] = cutAt(rest, byline);
        const attributed = line.tokens.some((token) => pack.frames.attributable.holds(token));
        // Behind the first sentence "Statement by Ana Orlo: …" gives her the floor.
        const named = found.length === 0 || attributed ? frameOf(line, pack) : undefined;
        if (named?.kind === "byline") {
          // A spokesperson to whom a readout is attributable only hands it on.
          const handed = named.mentions.every((mention) =>
            mention.office?.offices.every((office) => pack.offices.speaksFor.test(office.text)),
          );
          frame.push({ ...named, ...(handed && attributed ? { kind: "notice" } : {}), before: found.length });
          found.push({ ...words, index: found.length });
          continue;
        }
      }
      const piece = dateline || published !== document.published?.value.date ? redated(rest, published, pack) : rest;
      const line = frameOf(piece, pack, pieces.length === 1);
      if (line) {
        // "10. Ana Orlo": an item of a list signs nothing.
        const listed = line.kind === "name" && /^\s*[(]?\d/.test(text.slice(part.start, piece.start));
        frame.push({ ...line, ...(listed ? { kind: "notice" } : {}), before: found.length });
        if (line.kind === "dateline" && found.length === 0) published = dayOf(line, published);
      } else {
        piece.index = found.length;
        found.push(piece);
      }
    }
  }
  return { letters, sentences: found, frame: signed(frame, pack) };
}

function hasLetter({ sorts }: Letters, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (isLetter(sorts[at]!)) return true;
  return false;
}

/** "issued the following statement: “…": where the words begin that a sentence only announces. */
function announcedAt({ tokens, quoted }: Omit<Sentence, "index">, pack: LanguagePack): number {
  const colon = tokens.findIndex((token) => token.text === ":");
  const opens = tokens[colon + 1];
  // "Minister Orlo said today: I welcome …"
  const said = (): boolean => tokens.slice(0, colon).some((token) => pack.cues.of(token)?.class === "speech");
  if (colon >= 3 && opens?.capital && pack.voices.we.holds(opens) && !within(quoted, opens) && said()) return colon + 1;
  if (quoted.length === 0) return 0;
  if (colon < 3 || !opens || !quoted.some((quote) => quote.start === opens.start)) return 0;
  return tokens.slice(0, colon).some((token) => pack.frames.following.holds(token)) ? colon + 1 : 0;
}

const within = (quoted: readonly Span[], span: Span): boolean =>
  quoted.some((quote) => span.start >= quote.start && span.end <= quote.end);

/** A stretch of text with what is found in it word by word; its place among the sentences is left to the caller. */
function pieceOf(
  letters: Letters,
  { start, end }: Span,
  block: number,
  names: Names,
  pack: LanguagePack,
  published: string | undefined,
  index: WordIndex,
  quoted: Span[] = [],
): Sentence {
  const tokens = tokensOf(letters, start, end);
  // Looked up before anybody asks a list for a token.
  const words = index.of(tokens);
  const own = names.find(tokens);
  return {
    index: -1,
    start,
    end,
    block,
    tokens,
    hits: byToken(tokens, own),
    names: own,
    dates: pack.dates(tokens, published),
    quoted,
    words,
  };
}

/** How far a dateline may lie from the day of publication to be the day of the text, in days. */
const NEAR = 14;

/** The day that a dateline gives, where it is the page's own or one shortly before. */
function dayOf(line: Omit<Sentence, "index">, published: string | undefined): string | undefined {
  const day = line.dates.find((hit) => hit.at?.length === 10)?.at;
  if (!day || published === undefined || published.length < 10) return day ?? published;
  return Math.abs(daysBetween(day, published.slice(0, 10))) <= NEAR ? day : published;
}

const redated = (piece: Sentence, published: string | undefined, pack: LanguagePack): Sentence => ({
  ...piece,
  dates: pack.dates(piece.tokens, published),
});

/** Such a line says so at its head, in characters. */
const NOTES = 40;

/** A dateline stands before one of the first sentences, or nowhere. */
const HEAD = 3;

/** A sentence in two, at a token. */
function cutAt(whole: Sentence, at: number): [Sentence, Sentence] {
  const middle = whole.tokens[at]!.start;
  const part = (from: number, to: number): Sentence => {
    const tokens = whole.tokens.slice(from, to);
    const inside = (span: Span): boolean => span.start >= tokens[0]!.start && span.end <= tokens.at(-1)!.end;
    const names = whole.names.filter(inside);
    return {
      ...whole,
      start: from === 0 ? whole.start : middle,
      end: from === 0 ? tokens.at(-1)!.end : whole.end,
      tokens,
      names,
      hits: byToken(tokens, names),
      dates: whole.dates.filter(inside),
      quoted: whole.quoted.filter(inside),
    };
  };
  return [part(0, at), part(at, whole.tokens.length)];
}

const SINGLE = new Set(["'", "‘"]);

const opensSingle = (text: string, block: Span, at: number): boolean =>
  (at === block.start || /\s/u.test(text[at - 1]!)) && /\p{Lu}/u.test(text[at + 1] ?? "");

/** Behind which a single quotation mark closes words and is no apostrophe. */
function closingSingle(text: string, block: Span, from: number): number {
  for (let at = from; at < block.end; at++)
    if (/['’]/.test(text[at]!) && /[.,!?…]/.test(text[at - 1]!) && (at + 1 >= block.end || /\s/u.test(text[at + 1]!)))
      return at;
  return block.end;
}

const QUOTES: ReadonlyMap<string, string> = new Map(["“”", "«»", "„“", "「」"].map(([open, close]) => [open!, close!]));

/**
 * The quotations that begin in a block. A quotation that is not closed runs to the end of its block. Straight marks open
 * after white space or an opening bracket and close elsewhere.
 */
export function quotationsOf({ text, codes, sorts }: Letters, block: Span): Span[] {
  const found: Span[] = [];
  let open = -1;
  let closer = "";
  let single = block.start;
  for (let at = block.start; at < block.end; at++) {
    const code = codes[at]!;
    if (sorts[at]! !== MARK || (code < 0x80 && code !== 0x22 && code !== 0x27 && code !== 0x60)) continue;
    const char = text[at]!;
    // Two apostrophes are what some newspapers set for a quotation mark.
    const twice = (char === "'" || char === "`") && text[at + 1] === char;
    if (open >= 0) {
      if (closer === "''" ? twice : char === closer || (closer === "”" && char === '"')) {
        if (twice) at++;
        found.push({ start: open, end: at + 1 });
        open = -1;
      }
    } else if (char === '"' || twice) {
      const before = at === block.start ? " " : text[at - 1]!;
      if (/[\s([—–-]/u.test(before)) {
        open = at;
        closer = twice ? "''" : '"';
        if (twice) at++;
      }
    } else if (SINGLE.has(char) && opensSingle(text, block, at)) {
      // 'Norway will pay,' says the minister: it closes behind a comma or a stop; an apostrophe never does.
      single = closingSingle(text, block, Math.max(single, at + 1));
      if (single >= block.end) continue;
      found.push({ start: at, end: single + 1 });
      at = single;
    } else {
      const closing = QUOTES.get(char);
      if (closing === undefined) continue;
      open = at;
      closer = closing;
    }
  }
  if (open >= 0) found.push({ start: open, end: block.end });
  return found;
}
