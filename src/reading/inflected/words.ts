import type { RussianHit, RussianNames } from "../../gazetteer/russian.ts";
import { foldWord } from "../../languages/ru/fold.ts";
import type { Span } from "../../model/evidence.ts";

/** A word, initials ("С.В.") or a mark, with UTF-16 offsets into the text. */
export interface Word extends Span {
  text: string;
  fold: string;
  capital: boolean;
  kind: "word" | "initials" | "mark";
  /** Inside a title in «…» of a few words: no name of a person. */
  titled: boolean;
}

/** A stretch of text with its words and the names in it. */
export interface Piece extends Span {
  block: number;
  words: Word[];
  hits: RussianHit[];
  /** The hit that begins at a word, and whether a word is inside one. */
  hitAt: Map<number, RussianHit>;
  inHit: Set<number>;
}

const WORD =
  /\p{Lu}\.(?:\s?\p{Lu}\.)?(?=\s?\p{Lu}\p{Ll})|[\p{L}\p{N}][\p{L}\p{N}\u00ad]*(?:[-‑'’+][\p{L}\p{N}\u00ad]+)*\+?|[^\s]/gu;

export function pieceOf(text: string, span: Span, block: number, names: RussianNames): Piece {
  const words: Word[] = [];
  let quote = -1;
  for (const match of text.slice(span.start, span.end).matchAll(WORD)) {
    const [shown] = match;
    const start = span.start + match.index;
    const kind = /^\p{Lu}\./u.test(shown) ? "initials" : /^[\p{L}\p{N}]/u.test(shown) ? "word" : "mark";
    if (shown === "«") quote = words.length;
    if (shown === "»" && quote >= 0) {
      if (words.length - quote < 8) for (const word of words.slice(quote)) word.titled = true;
      quote = -1;
    }
    words.push({
      start,
      end: start + shown.length,
      text: shown,
      fold: foldWord(shown),
      capital: /^\p{Lu}/u.test(shown),
      kind,
      titled: false,
    });
  }
  const hits = names.find(words);
  const inHit = new Set<number>();
  for (const hit of hits) for (let at = hit.from; at < hit.next; at++) inHit.add(at);
  return {
    start: span.start,
    end: span.end,
    block,
    words,
    hits,
    hitAt: new Map(hits.map((hit) => [hit.from, hit])),
    inHit,
  };
}
