import type { LanguagePack } from "../../languages/pack.ts";
import type { Span } from "../../model/evidence.ts";
import type { Unit } from "./units.ts";

/** "Pence: No debate on Monday", "WALLACE: …": a name and a colon, maybe inside quotation marks that run on. */
export function labelOf(
  unit: Unit,
  previous: Unit | undefined,
  pack: LanguagePack,
): { source: Span; cue: Span; content: Span } | undefined {
  if (previous?.block === unit.block) return undefined;
  const { items } = unit;
  const [first] = items;
  const inside = first?.kind === "quote" ? /^["“]([\p{Lu}][\p{Lu} .'’-]{2,40})(:)\s/u.exec(first.text) : null;
  if (inside) {
    const start = first!.start + 1;
    const colon = start + inside[1]!.length;
    return {
      source: { start, end: colon },
      cue: { start: colon, end: colon + 1 },
      content: { start: colon + 2, end: unit.end },
    };
  }
  let colon = 1;
  while (colon < 6 && colon < items.length && items[colon]!.text !== ":") colon++;
  if (items[colon]?.text !== ":" || items.length < colon + 3) return undefined;
  const { grammar, attribution } = pack;
  const named = items
    .slice(0, colon)
    .every(
      (item) =>
        (item.kind === "word" && (item.capital || grammar.nounLinks.has(item.lower)) && !grammar.be.has(item.lower)) ||
        item.kind === "possessive",
    );
  const last = items[colon - 1]!.lower;
  if (!named || attribution.verbs.has(last) || attribution.headings.has(last)) return undefined;
  return {
    source: { start: items[0]!.start, end: items[colon - 1]!.end },
    cue: { start: items[colon]!.start, end: items[colon]!.end },
    content: { start: items[colon + 1]!.start, end: items.at(-1)!.end },
  };
}
