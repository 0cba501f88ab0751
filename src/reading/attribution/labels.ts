import type { LanguagePack } from "../../languages/pack.ts";
import type { Span } from "../../model/evidence.ts";
import type { Attribution } from "./clause.ts";
import { type Item, onlyQuotation, type Unit } from "./units.ts";

/** Words whose speaker no verb names: "Orlo: No debate", "“We won.” — Ana Orlo", a post set into the page with its author. */
export function labelOf(
  unit: Unit,
  previous: Unit | undefined,
  pack: LanguagePack,
): { source: Span; cue: Span; content: Span[] } | undefined {
  return signed(unit, previous, pack) ?? (previous?.block === unit.block ? undefined : named(unit, pack));
}

/** "Orlo: No debate on Monday", "WALLACE: …": a name and a colon, maybe inside quotation marks that run on. */
function named(unit: Unit, pack: LanguagePack): ReturnType<typeof labelOf> {
  const { items } = unit;
  const [first] = items;
  const inside = first?.kind === "quote" ? /^["“]([\p{Lu}][\p{Lu} .'’-]{2,40})(:)\s/u.exec(first.text) : null;
  if (inside) {
    const start = first!.start + 1;
    const colon = start + inside[1]!.length;
    return {
      source: { start, end: colon },
      cue: { start: colon, end: colon + 1 },
      content: [{ start: colon + 2, end: unit.end }],
    };
  }
  let colon = 1;
  while (colon < 14 && colon < items.length && items[colon]!.text !== ":") colon++;
  if (items[colon]?.text !== ":") return undefined;
  const quoted = items[colon + 1]?.kind === "quote";
  if (items.length < colon + (quoted ? 2 : 3)) return undefined;
  const name = items.slice(0, colon);
  const { attribution } = pack;
  const last = items[colon - 1]!.lower;
  if (attribution.verbs.has(last) || attribution.headings.has(last)) return undefined;
  if (!(quoted ? isName(name, pack, true) : colon < 5 && isName(name, pack, false))) return undefined;
  return {
    source: { start: items[0]!.start, end: items[colon - 1]!.end },
    cue: { start: items[colon]!.start, end: items[colon]!.end },
    content: [{ start: items[colon + 1]!.start, end: items.at(-1)!.end }],
  };
}

/** "“We won.” — Ana Orlo, minister", in one line or in two. */
function signed(unit: Unit, previous: Unit | undefined, pack: LanguagePack): ReturnType<typeof labelOf> {
  const { items } = unit;
  const dash = items.findIndex(({ kind, text }, at) => kind === "mark" && /^[—–―-]$/.test(text) && at < 3);
  if (dash < 0 || items.length > dash + 16) return undefined;
  let from = dash + 1;
  while (items[from]?.text === "-") from++;
  const name = items.slice(from, items.at(-1)?.text === "." ? -1 : undefined);
  if (name.length === 0 || !isName(name, pack, true)) return undefined;
  let content: Span | undefined;
  const [first] = items;
  if (dash > 0) {
    if (first?.kind === "quote" && first.end - first.start > 20) content = { start: first.start, end: first.end };
  } else if (previous && previous.block >= unit.block - 1) content = onlyQuotation(previous);
  if (!content) return undefined;
  return {
    source: { start: name[0]!.start, end: name.at(-1)!.end },
    cue: { start: items[dash]!.start, end: items[from - 1]!.end },
    content: [content],
  };
}

/** A name, with the office behind it where `long`. */
function isName(items: readonly Item[], pack: LanguagePack, long: boolean): boolean {
  const { grammar } = pack;
  if (!items[0]?.capital || (grammar.determiners.has(items[0].lower) && !long)) return false;
  let office = false;
  for (const item of items) {
    if (item.kind === "mark" || item.kind === "number") {
      if (!long) return false;
      if (item.text === ",") office = true;
      else if (item.kind === "mark" && !/^[.()@\-’']$/.test(item.text)) return false;
      continue;
    }
    if (item.kind === "possessive") continue;
    if (
      item.kind !== "word" ||
      grammar.be.has(item.lower) ||
      grammar.have.has(item.lower) ||
      grammar.modals.has(item.lower)
    )
      return false;
    if (
      !item.capital &&
      !office &&
      !(grammar.nounLinks.has(item.lower) && (long || !grammar.determiners.has(item.lower)))
    )
      return false;
    if (!long && item.capital && grammar.determiners.has(item.lower)) return false;
    if (!long && pack.offices.serving.has(item.lower)) return false;
  }
  return true;
}

/** Posts set into a page with their author: `<post author="ana">…</post>`. Each is one attribution. */
export function postsOf(text: string, block: Span): Attribution[] {
  const found: Attribution[] = [];
  const opening = /<([a-z]+)\s[^<>]{0,400}?\bauthor="([^"<>]{1,80})"[^<>]{0,400}>/gu;
  const part = text.slice(block.start, block.end);
  const unclosed = new Set<string>();
  for (const match of part.matchAll(opening)) {
    const [tag, name, author] = match;
    if (unclosed.has(name!)) continue;
    const from = match.index + tag.length;
    const to = part.indexOf(`</${name}>`, from);
    if (to < 0) {
      unclosed.add(name!);
      continue;
    }
    const at = block.start + match.index;
    const source = at + tag.indexOf(`"${author}"`) + 1;
    found.push({
      source: [{ start: source, end: source + author!.length }],
      cue: [{ start: at + 1, end: at + 1 + name!.length }],
      content: [{ start: block.start + from, end: block.start + to }],
      rule: "label",
    });
  }
  return found;
}
