import type { LanguagePack } from "../../languages/pack.ts";
import type { Span } from "../../model/evidence.ts";
import { type Letters, lettersOf } from "../../text/letters.ts";
import { sentences as cut } from "../../text/sentences.ts";
import { type Token, tokensOf } from "../../text/tokens.ts";
import { quotationsOf } from "../scan.ts";

/** A word, a mark, or a whole quotation: nothing inside a quotation is the sentence's own verb. */
export interface Item extends Span {
  text: string;
  lower: string;
  kind: Token["kind"] | "quote";
  capital: boolean;
}

/** A sentence as its writer ends it: full stops inside quotations do not. */
export interface Unit extends Span {
  block: number;
  items: Item[];
}

/** No sentence has more words; what is longer is a list or no prose, and is cut so that reading stays linear. */
const LONGEST = 600;

/** The sentences of every block, in order. */
export function unitsOf(text: string, blocks: readonly Span[], pack: LanguagePack): Unit[] {
  const units: Unit[] = [];
  const letters = lettersOf(text);
  for (const [block, part] of blocks.entries()) {
    const quotes = quotationsOf(letters, part);
    let next = 0;
    let taken = 0;
    let open: Span | undefined;
    const push = (span: Span): void => {
      const from = taken;
      while (taken < quotes.length && quotes[taken]!.start < span.end) taken++;
      const items = itemsOf(letters, span, quotes.slice(from, taken));
      for (let at = 0; at < items.length; at += LONGEST) {
        const piece = items.length > LONGEST ? items.slice(at, at + LONGEST) : items;
        const whole = piece === items;
        units.push({
          start: whole ? span.start : piece[0]!.start,
          end: whole ? span.end : piece.at(-1)!.end,
          block,
          items: piece,
        });
      }
    };
    for (const sentence of cut(letters, part, pack.sentences)) {
      const span: Span = open ? { start: open.start, end: sentence.end } : { ...sentence };
      while (next < quotes.length && quotes[next]!.end <= sentence.end) next++;
      const quote = quotes[next];
      if (quote && quote.start < sentence.end) {
        open = span;
        continue;
      }
      open = undefined;
      push(span);
    }
    if (open) push(open);
  }
  return units;
}

function itemsOf(letters: Letters, span: Span, quotes: readonly Span[]): Item[] {
  const items: Item[] = [];
  let at = span.start;
  const words = (to: number): void => {
    if (to > at) for (const token of tokensOf(letters, at, to)) items.push(token);
  };
  for (const quote of quotes) {
    words(quote.start);
    items.push({
      start: quote.start,
      end: quote.end,
      text: letters.text.slice(quote.start, quote.end),
      lower: "“",
      kind: "quote",
      capital: false,
    });
    at = quote.end;
  }
  words(span.end);
  return items;
}

export const onlyQuotation = (unit: Unit): Span | undefined => {
  const [first] = unit.items;
  return first?.kind === "quote" && unit.items.slice(1).every((item) => item.kind === "quote" || item.kind === "mark")
    ? { start: unit.start, end: unit.end }
    : undefined;
};

/** A quotation, and a few words behind it at most. */
export const quotationIn = (unit: Unit): Span | undefined => {
  const [first] = unit.items;
  return first?.kind === "quote" && first.end - first.start > 0.7 * (unit.end - unit.start)
    ? { start: unit.start, end: unit.end }
    : onlyQuotation(unit);
};
