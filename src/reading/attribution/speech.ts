import type { Span } from "../../model/evidence.ts";
import type { Attribution, Cue } from "./clause.ts";
import { quotes } from "./contents.ts";
import { onlyQuotation, quotationIn, type Unit } from "./units.ts";

/**
 * Speech over several sentences: a quotation with no verb of its own goes on with the speech before it, unless the sentence
 * behind claims it ("“Why?” she asked.").
 */
export class Speech {
  private readonly units: readonly Unit[];
  private last: { attribution: Attribution; unit: number } | undefined;
  private pending: { span: Span; unit: number }[] = [];

  constructor(units: readonly Unit[]) {
    this.units = units;
  }

  /** The quotation before a unit, whose verb stands in it. */
  claim(at: number): Span | undefined {
    const unit = this.units[at]!;
    const previous = this.units[at - 1];
    if (!previous || previous.block !== unit.block) return undefined;
    const quote = previous.items.at(-1);
    if (quote?.kind !== "quote") return undefined;
    this.pending = this.pending.filter((one) => one.unit !== at - 1);
    const first = previous.items.findIndex((item) => item.kind === "quote");
    return { start: previous.items[first]!.start, end: previous.end };
  }

  /** A unit is read, with the attributions found in it. */
  take(at: number, found: readonly Attribution[]): void {
    const unit = this.units[at]!;
    const quote = found.length === 0 ? quotationIn(unit) : undefined;
    if (quote) {
      this.pending.push({ span: quote, unit: at });
      return;
    }
    this.flush();
    const speech = found.findLast((attribution) => speaks(this.units, at, attribution));
    if (speech) this.last = { attribution: speech, unit: at };
  }

  /** What nobody claimed goes on with the speech before it. */
  flush(): void {
    for (const { span, unit } of this.pending) {
      const { last } = this;
      if (!last || last.unit !== unit - 1 || this.units[unit]!.block - this.units[last.unit]!.block > 1) continue;
      last.attribution.content.push(span);
      last.unit = unit;
    }
    this.pending = [];
  }
}

/** Some of its words are quoted, here or in the unit before. */
function speaks(units: readonly Unit[], at: number, attribution: Attribution): boolean {
  const first = attribution.content[0]!.start;
  const items = first < units[at]!.start ? [...(units[at - 1]?.items ?? []), ...units[at]!.items] : units[at]!.items;
  return items.some(
    (item) =>
      item.kind === "quote" &&
      item.end - item.start > 5 &&
      attribution.content.some((span) => span.start < item.end - 5 && span.end >= item.end - 1),
  );
}

/** Words that stand behind their verb, in sentences of their own: "He said:" and a paragraph in quotation marks. */
export function announced(units: readonly Unit[], at: number, cue: Cue): Span[] {
  const unit = units[at]!;
  if (!quotes(cue) || unit.items.at(-1)?.text !== ":") return [];
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
