import type { LanguagePack } from "../../languages/pack.ts";
import type { Span } from "../../model/evidence.ts";
import { type Attribution, type Cue, spanOf } from "./clause.ts";
import { clausesOf } from "./clauses.ts";
import { quotes } from "./contents.ts";
import { cuesOf } from "./cues.ts";
import { labelOf, postsOf } from "./labels.ts";
import { partsOf } from "./parts.ts";
import { announced, Speech } from "./speech.ts";
import { type Unit, unitsOf } from "./units.ts";

export type { Attribution, AttributionRule } from "./clause.ts";

/** Every attribution of a text of any sort, in order. `blocks` are its paragraphs. Linear in the text. */
export function attributionsOf(text: string, blocks: readonly Span[], pack: LanguagePack): Attribution[] {
  const found: Attribution[] = [];
  // A post set into the page is read as its author's words, and not as a sentence of the page.
  const posts = blocks.map((block) => postsOf(text, block));
  found.push(...posts.flat());
  const units = unitsOf(
    text,
    blocks.filter((_, at) => posts[at]!.length === 0),
    pack,
  );
  const speech = new Speech(units);
  for (const [at, unit] of units.entries()) {
    const before = found.length;
    const label = labelOf(unit, units[at - 1], pack);
    if (label) found.push({ source: [label.source], cue: [label.cue], content: label.content, rule: "label" });
    const sentence = clausesOf(partsOf(unit.items, pack), pack);
    for (const cue of cuesOf(sentence, pack)) {
      const { items } = unit;
      if (label && items[cue.from]!.start < label.content[0]!.start) continue;
      const content = contentOf(units, at, cue, speech);
      if (content.length === 0) continue;
      found.push({
        source: cue.source ? [spanOf(items, cue.source)] : [],
        cue: [spanOf(items, { from: cue.from, next: cue.next })],
        content,
        rule: cue.rule,
      });
    }
    speech.take(at, found.slice(before));
  }
  speech.flush();
  for (const attribution of found) attribution.content = merged(attribution.content, text);
  nest(found);
  return found;
}

/** The words of a cue: in its own sentence, behind its colon, or in the quotation before it. */
function contentOf(units: readonly Unit[], at: number, cue: Cue, speech: Speech): Span[] {
  const { items } = units[at]!;
  const own = cue.content.map((range) => spanOf(items, range)).filter((span) => span.end > span.start);
  if (own.length > 0) return own;
  const behind = announced(units, at, cue);
  if (behind.length > 0) return behind;
  const claimed = quotes(cue) && cue.from <= 8 ? speech.claim(at) : undefined;
  return claimed ? [claimed] : [];
}

/** Tells which attributions stand inside the words of another. */
function nest(found: readonly Attribution[]): void {
  // Contents reach a sentence or two, so that only neighbours are asked.
  for (const [at, inner] of found.entries()) {
    const cue = inner.cue[0]!;
    for (let other = Math.max(0, at - 12); other < Math.min(found.length, at + 12); other++) {
      const outer = found[other]!;
      if (other === at || outer.cue[0]!.start === cue.start) continue;
      if (outer.content.some((span) => cue.start >= span.start && cue.end <= span.end)) {
        inner.within = outer;
        break;
      }
    }
  }
}

/** Spans with nothing but white space between them are one. */
function merged(spans: readonly Span[], text: string): Span[] {
  const found: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else if (last && /^\s*$/.test(text.slice(last.end, span.start))) last.end = span.end;
    else found.push({ ...span });
  }
  return found;
}
