import type { NameHit } from "../gazetteer/index.ts";
import type { DateHit } from "../languages/pack.ts";
import type { Span } from "../model/evidence.ts";
import type { Token } from "../text/tokens.ts";
import type { Words } from "../text/word-index.ts";

/** A body sentence with everything that is found in it word by word, before anything is understood. */
export interface Sentence extends Span {
  index: number;
  block: number;
  tokens: Token[];
  /** Names of the gazetteer by the index of the token they begin with. */
  hits: Map<number, TokenHit>;
  /** The same, and those inside hyphenated words: "China" in "China-Russia". */
  names: NameHit[];
  dates: DateHit[];
  /** Parts of the sentence inside quotation marks, marks included. */
  quoted: Span[];
  /** Which of the language's lists its words are in, and which of its expressions they can begin. */
  words: Words;
}

export interface TokenHit extends NameHit {
  /** Index of the first token after the name. */
  next: number;
}

/** Hits that begin and end where tokens do; "China" in "China-Russia" is inside a token and left out. */
export function byToken(tokens: readonly Token[], hits: readonly NameHit[]): Map<number, TokenHit> {
  const found = new Map<number, TokenHit>();
  let at = 0;
  for (const hit of hits) {
    while (at < tokens.length && tokens[at]!.end <= hit.start) at++;
    if (at >= tokens.length) break;
    if (tokens[at]!.start !== hit.start) continue;
    let next = at;
    while (next < tokens.length && tokens[next]!.start < hit.end) next++;
    if (tokens[next - 1]!.end > hit.end) continue;
    const { start, end, kind, code, name, short, town } = hit;
    found.set(at, { start, end, kind, code, name, short, town, next });
  }
  return found;
}
