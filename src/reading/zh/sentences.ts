import { BOILERPLATE, DATELINE } from "../../languages/zh/words.ts";
import type { Document } from "../../model/document.ts";
import type { Span } from "../../model/evidence.ts";

/** A piece between commas. */
export interface HanClause extends Span {
  text: string;
}

export interface HanSentence extends Span {
  text: string;
  /** The index of its block. */
  block: number;
  /** It is the first of its block. */
  opens: boolean;
  clauses: HanClause[];
  /** The words of a dateline in front of it. */
  dateline?: Span;
}

const STOP = /[。！？!?…]+[”’」』）)》]*/gu;
/** Long enough, and closed by a full stop: an agency's report behind its heading. */
const TELLS = /^[^。]{24,}。/u;
const POINT = /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}[、.．](?!\d))\s*/u;
const COMMA = /[，；：,;]/u;

/** The sentences of the body, in order. Headings and lines of the page's own are left out. Linear. */
export function sentencesOf(document: Document): HanSentence[] {
  const sentences: HanSentence[] = [];
  document.blocks.forEach((block, index) => {
    if (block.kind === "heading") return;
    const words = document.text.slice(block.start, block.end);
    if (BOILERPLATE.test(words.trim()) && !TELLS.test(words)) return;
    let from = DATELINE.exec(words)?.[0].length ?? 0;
    const dateline = from > 0 ? { start: block.start, end: block.start + from } : undefined;
    let opens = true;
    const add = (end: number): void => {
      const piece = words.slice(from, end);
      const lead = piece.length - piece.trimStart().length;
      const text = piece.trim();
      if (/[\p{L}\p{N}]/u.test(text)) {
        const start = block.start + from + lead;
        const clauses = clausesOf(text, start);
        sentences.push({
          start,
          end: start + text.length,
          text,
          block: index,
          opens,
          clauses,
          ...(opens && dateline ? { dateline } : {}),
        });
        opens = false;
      }
      from = end;
    };
    for (const match of words.matchAll(STOP)) {
      const end = match.index + match[0].length;
      // "万事如意！”一词": what goes on behind a quoted mark is the same sentence; so is a dash's.
      if (end <= from || (/[”’」』]$/u.test(match[0]) && /^[一的等是为这，、]/u.test(words.slice(end)))) continue;
      add(end);
    }
    add(words.length);
  });
  return sentences;
}

function clausesOf(text: string, offset: number): HanClause[] {
  const clauses: HanClause[] = [];
  // "二、双方同意": the number of a point is no part of its first clause.
  let from = POINT.exec(text)?.[0].length ?? 0;
  let depth = 0;
  for (let at = from; at <= text.length; at++) {
    const letter = text[at] ?? "，";
    if (letter === "《" || letter === "（") depth++;
    else if ((letter === "》" || letter === "）") && depth > 0) depth--;
    if (at < text.length && (depth > 0 || !COMMA.test(letter))) continue;
    const end = Math.min(at + 1, text.length);
    if (end > from) clauses.push({ start: offset + from, end: offset + end, text: text.slice(from, end) });
    from = end;
  }
  return clauses;
}
