import type { LanguagePack } from "../../languages/pack.ts";
import type { Span } from "../../model/evidence.ts";
import { type AttributionRule, type Cue, spanOf } from "./clause.ts";
import { clausesOf } from "./clauses.ts";
import { cuesOf } from "./cues.ts";
import { partsOf } from "./parts.ts";
import { labelOf } from "./labels.ts";
import { mostlyQuotation, onlyQuotation, type Unit, unitsOf } from "./units.ts";

/** Who says, thinks, wants or judges what, by which words. Half-open UTF-16 ranges; a source may be left unsaid. */
export interface Attribution {
  source: Span[];
  cue: Span[];
  content: Span[];
  rule: AttributionRule;
  /** The attribution whose content this one stands in: "A said that B had warned …". */
  within?: Attribution;
}

/** Every attribution of a text of any sort, in order. `blocks` are its paragraphs. Linear in the text. */
export function attributionsOf(text: string, blocks: readonly Span[], pack: LanguagePack): Attribution[] {
  const found: Attribution[] = [];
  const units = unitsOf(text, blocks, pack);
  let speech: { attribution: Attribution; unit: number } | undefined;
  for (const [at, unit] of units.entries()) {
    const { items } = unit;
    const before = found.length;
    const label = labelOf(unit, units[at - 1], pack);
    if (label) found.push({ source: [label.source], cue: [label.cue], content: [label.content], rule: "label" });
    const cues = cuesOf(clausesOf(partsOf(unit.items, pack), pack), pack);
    for (const cue of cues) {
      if (label && items[cue.from]!.start < label.content.start) continue;
      let content = cue.content.map((range) => spanOf(items, range)).filter((span) => span.end > span.start);
      if (content.length === 0) {
        content = apart(units, at, cue);
        if (content.length === 0) continue;
      }
      const attribution: Attribution = {
        source: cue.source ? [spanOf(items, cue.source)] : [],
        cue: [spanOf(items, { from: cue.from, next: cue.next })],
        content,
        rule: cue.rule,
      };
      found.push(attribution);
    }
    // A quotation with no verb of its own goes on with the one before it.
    const quote = mostlyQuotation(unit);
    if (quote && found.length === before && speech && units[at - 1]) {
      const last = units[at - 1]!;
      if (speech.unit === at - 1 && (last.block === unit.block || last.block === unit.block - 1)) {
        speech.attribution.content.push(quote);
        speech.unit = at;
      }
    } else {
      const direct = found.slice(before).find((attribution) => hasQuotation(unit, attribution));
      if (direct) speech = { attribution: direct, unit: at };
    }
  }
  for (const attribution of found) attribution.content = merged(attribution.content, text);
  nest(found);
  return found;
}

const hasQuotation = (unit: Unit, attribution: Attribution): boolean =>
  unit.items.some(
    (item) =>
      item.kind === "quote" &&
      item.end - item.start > 12 &&
      attribution.content.some((span) => span.start <= item.start && span.end >= item.end - 1),
  );

/** Words that stand in another sentence than their verb: "“Why?” she asked.", "He said:" and a paragraph in quotation marks. */
function apart(units: readonly Unit[], at: number, cue: Cue): Span[] {
  const unit = units[at]!;
  if (!cue.frames.has("clause") && !cue.frames.has("told") && !cue.frames.has("asked") && !cue.frames.has("weak"))
    return [];
  const last = unit.items.at(-1);
  if (last?.text === ":") {
    const content: Span[] = [];
    for (let ahead = at + 1; ahead < units.length; ahead++) {
      const other = units[ahead]!;
      if (other.items[0]?.kind !== "quote") {
        // A paragraph without marks, announced by a colon, is still what was said.
        if (content.length === 0 && other.block === unit.block + 1)
          for (let more = ahead; more < units.length && units[more]!.block === other.block; more++)
            content.push({ start: units[more]!.start, end: units[more]!.end });
        break;
      }
      if (!onlyQuotation(other)) break;
      content.push({ start: other.start, end: other.end });
    }
    return content;
  }
  const previous = units[at - 1];
  if (previous && previous.block === unit.block && cue.from <= 8) {
    const quote = previous.items.at(-1);
    if (quote?.kind === "quote") {
      const first = previous.items.findIndex((item) => item.kind === "quote");
      const whole = previous.items.length === 1 ? previous : previous.items[Math.max(first, 0)]!;
      return [{ start: whole.start, end: previous.end }];
    }
  }
  return [];
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
