import type { AttributionFrame, LanguagePack } from "../languages/pack.ts";
import type { Span } from "../model/evidence.ts";
import { sentences as cut } from "../text/sentences.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import { quotationsOf } from "./scan.ts";

/** Who says, thinks, wants or judges what, by which words. Half-open UTF-16 ranges; a source may be left unsaid. */
export interface Attribution {
  source: Span[];
  cue: Span[];
  content: Span[];
  rule: AttributionRule;
  /** The attribution whose content this one stands in: "A said that B had warned …". */
  within?: Attribution;
}

/** How an attribution was found. */
export type AttributionRule =
  | "label"
  | "according-to"
  | "clause"
  | "infinitive"
  | "nominal"
  | "quotation"
  | "turned-round"
  | "agent"
  | "hearsay"
  | "view-adjective"
  | "view-noun";

/** A word, a mark, or a whole quotation: nothing inside a quotation is the sentence's own verb. */
export interface Item extends Span {
  text: string;
  lower: string;
  kind: Token["kind"] | "quote";
  capital: boolean;
}

interface Range {
  from: number;
  next: number;
}

/** A sentence as its writer ends it: full stops inside quotations do not. */
interface Unit extends Span {
  block: number;
  items: Item[];
}

/** A verb that attributes, with what stands before it. */
interface Cue extends Range {
  /** Index of the verb itself, behind its auxiliaries. */
  verb: number;
  frames: ReadonlySet<AttributionFrame>;
  usage: "finite" | "participle" | "infinitive" | "passive";
  source: Range | undefined;
  /** "…, said Ana Orlo": the subject stands behind the verb. */
  inverted: boolean;
  /** The cue whose subject this one shares: "said …, adding …". */
  parent: Cue | undefined;
  content: Range[];
  rule: AttributionRule;
  /** "would seek": what might be is attributed only where a clause tells it. */
  modal?: boolean;
}

/** Every attribution of a text of any sort, in order. `blocks` are its paragraphs. Linear in the text. */
export function attributionsOf(text: string, blocks: readonly Span[], pack: LanguagePack): Attribution[] {
  const found: Attribution[] = [];
  const units = unitsOf(text, blocks, pack);
  let speech: { attribution: Attribution; unit: number } | undefined;
  for (const [at, unit] of units.entries()) {
    const grammar = new Clauses(unit.items, pack);
    const { items } = unit;
    const before = found.length;
    const label = labelOf(unit, units[at - 1], pack);
    if (label) found.push({ source: [label.source], cue: [label.cue], content: [label.content], rule: "label" });
    const cues = grammar.cues();
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

const spanOf = (items: readonly Item[], range: Range): Span => {
  let { from, next } = range;
  while (from < next && /^[,:;–—―-]$/.test(items[from]!.text)) from++;
  while (next > from && /^[,:;.–—―-]$/.test(items[next - 1]!.text)) next--;
  return from < next ? { start: items[from]!.start, end: items[next - 1]!.end } : { start: 0, end: 0 };
};

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

function unitsOf(text: string, blocks: readonly Span[], pack: LanguagePack): Unit[] {
  const units: Unit[] = [];
  for (const [block, part] of blocks.entries()) {
    const quotes = quotationsOf(text, part);
    let next = 0;
    let open: Span | undefined;
    for (const sentence of cut(text, part, pack.sentences)) {
      const span: Span = open ? { start: open.start, end: sentence.end } : { ...sentence };
      while (next < quotes.length && quotes[next]!.end <= sentence.end) next++;
      const quote = quotes[next];
      if (quote && quote.start < sentence.end) {
        open = span;
        continue;
      }
      open = undefined;
      units.push({ ...span, block, items: itemsOf(text, span, quotes) });
    }
    if (open) units.push({ ...open, block, items: itemsOf(text, open, quotes) });
  }
  return units;
}

function itemsOf(text: string, span: Span, quotes: readonly Span[]): Item[] {
  const items: Item[] = [];
  let at = span.start;
  const words = (to: number): void => {
    if (to > at) for (const token of tokenize(text, at, to)) items.push(token);
  };
  for (const quote of quotes) {
    if (quote.end <= span.start || quote.start >= span.end) continue;
    words(quote.start);
    const words_ = text.slice(quote.start, quote.end);
    items.push({ start: quote.start, end: quote.end, text: words_, lower: "“", kind: "quote", capital: false });
    at = quote.end;
  }
  words(span.end);
  return items;
}

const onlyQuotation = (unit: Unit): Span | undefined => {
  const [first] = unit.items;
  return first?.kind === "quote" && unit.items.slice(1).every((item) => item.kind === "quote" || item.kind === "mark")
    ? { start: unit.start, end: unit.end }
    : undefined;
};

/** A quotation, and a few words behind it at most. */
const mostlyQuotation = (unit: Unit): Span | undefined => {
  const [first] = unit.items;
  return first?.kind === "quote" && first.end - first.start > 0.7 * (unit.end - unit.start)
    ? { start: unit.start, end: unit.end }
    : onlyQuotation(unit);
};

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

/** "Pence: No debate on Monday", "WALLACE: …": a name and a colon, maybe inside quotation marks that run on. */
function labelOf(
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

/** The light grammar of one sentence: verbs that attribute, their subjects, and the words they take. */
class Clauses {
  readonly items: readonly Item[];
  readonly pack: LanguagePack;
  readonly found: Cue[] = [];

  constructor(items: readonly Item[], pack: LanguagePack) {
    this.items = items;
    this.pack = pack;
  }

  cues(): Cue[] {
    const { items } = this;
    for (let at = 0; at < items.length; at++) {
      const cue = this.according(at) ?? this.verb(at) ?? this.adjective(at) ?? this.noun(at);
      if (!cue) continue;
      this.found.push(cue);
      at = Math.max(at, cue.next - 1);
    }
    for (const cue of this.found) if (cue.content.length === 0) this.complement(cue);
    this.clip();
    return this.found;
  }

  private is(at: number, set: ReadonlySet<string>): boolean {
    const item = this.items[at];
    return item !== undefined && item.kind === "word" && set.has(item.lower);
  }

  private adverb(at: number): boolean {
    const item = this.items[at];
    if (item?.kind !== "word") return false;
    return (
      this.pack.grammar.adverbs.has(item.lower) ||
      this.pack.grammar.negations.has(item.lower) ||
      (!item.capital &&
        /..ly$/.test(item.lower) &&
        !/^(?:family|ally|rally|only|early|likely|reply|supply|apply)$/.test(item.lower))
    );
  }

  private time(at: number): boolean {
    return this.is(at, this.pack.grammar.times);
  }

  /** The longest verb or phrase at an item; adverbs and times may stand inside a phrase. */
  private match(
    at: number,
  ): { next: number; frames: ReadonlySet<AttributionFrame>; kinds: ReadonlySet<string> } | undefined {
    const { items } = this;
    const { verbs } = this.pack.attribution;
    const first = items[at];
    if (first?.kind !== "word") return undefined;
    let best: { next: number; frames: ReadonlySet<AttributionFrame>; kinds: ReadonlySet<string> } | undefined;
    const plain = verbs.get(first.lower);
    if (plain) best = { next: at + 1, frames: plain.frames, kinds: plain.kinds };
    let phrase = first.lower;
    let next = at + 1;
    for (let taken = 1; taken < 5; taken++) {
      let skipped = next;
      while (skipped < next + 3 && (this.adverb(skipped) || this.time(skipped))) skipped++;
      if (items[skipped]?.kind !== "word") break;
      phrase = `${phrase} ${items[skipped]!.lower}`;
      next = skipped + 1;
      const verb = verbs.get(phrase);
      if (verb) best = { next, frames: verb.frames, kinds: verb.kinds };
    }
    return best;
  }

  private verb(at: number): Cue | undefined {
    const { items } = this;
    const { grammar } = this.pack;
    const match = this.match(at);
    if (!match) return undefined;
    // A capital inside a sentence is a name's: "Post", "Claim".
    if (items[at]!.capital && at > 0 && items[at - 1]!.capital && !this.titled()) return undefined;
    let from = at;
    let be = false;
    let have = false;
    let modal = false;
    let to = false;
    for (; from > 0; from--) {
      const item = items[from - 1]!;
      if (this.adverb(from - 1)) continue;
      if (
        item.kind === "possessive" &&
        (match.kinds.has("ing") || match.kinds.has("participle") || match.kinds.has("past"))
      ) {
        // "He's claiming": the auxiliary leans on a pronoun.
        if (this.is(from - 2, grammar.pronouns) && from - 1 > 0) {
          be = match.kinds.has("ing");
          have = !be;
          continue;
        }
        break;
      }
      if (item.kind !== "word") break;
      if (grammar.be.has(item.lower)) be = true;
      else if (grammar.have.has(item.lower)) have = true;
      else if (grammar.do.has(item.lower) || grammar.modals.has(item.lower)) modal = true;
      else if (item.lower === "to" && !to && from === at - this.adverbsBefore(at)) to = true;
      else break;
      if (to) {
        from--;
        break;
      }
    }
    // An adverb that opens the sentence or stands behind a comma is not the verb's.
    const cue: Cue = {
      from,
      verb: at,
      next: match.next,
      frames: match.frames,
      usage: "finite",
      source: undefined,
      inverted: false,
      parent: undefined,
      content: [],
      rule: "clause",
    };
    const { kinds } = match;
    const before = items[from - 1];
    if (to) {
      if (!kinds.has("base")) return undefined;
      cue.usage = "infinitive";
      return this.infinitive(cue);
    }
    if (kinds.has("ing")) {
      if (be) return this.subject(cue);
      cue.usage = "participle";
      return this.participle(cue);
    }
    if (be && !modal && (kinds.has("participle") || kinds.has("past"))) {
      cue.usage = "passive";
      return this.passive(cue);
    }
    if (be) {
      if (kinds.has("participle") || kinds.has("past")) {
        cue.usage = "passive";
        return this.passive(cue);
      }
      return undefined;
    }
    if (have) return kinds.has("participle") || kinds.has("past") ? this.subject(cue) : undefined;
    if (modal) {
      if (!kinds.has("base")) return undefined;
      cue.modal = this.is(from, grammar.modals) || items.slice(from, at).some((item) => grammar.modals.has(item.lower));
      return this.subject(cue);
    }
    if (before && (this.is(from - 1, grammar.determiners) || before.kind === "possessive")) {
      if (!(grammar.pronouns.has(before.lower) && !kinds.has("third") && kinds.has("past"))) {
        if (!/^(?:who|which|this|many|some|most|few|all|others|both|none)$/.test(before.lower)) return undefined;
      }
    }
    if (before && this.is(from - 1, grammar.prepositions)) return undefined;
    if (kinds.has("past")) {
      // "allegations made by": a participle behind its noun has an agent of its own.
      if (this.is(match.next, new Set(["by"]))) return undefined;
      return this.subject(cue);
    }
    if (kinds.has("third")) return this.nounlike(cue) ? undefined : this.subject(cue);
    if (kinds.has("base")) {
      if (from !== at && !this.adverb(from)) return undefined;
      const subject = items[from - 1];
      if (!subject) return undefined;
      const plural =
        (subject.kind === "word" && /[^s']s$/.test(subject.lower) && !this.verbLike(from - 1)) ||
        /^(?:people|they|we|i|you|who|many|some|most|others|few|women|men|both|police|percent|also|all)$/.test(
          subject.lower,
        );
      // "The critics of the plan say that": what follows tells that it is a verb.
      if (
        !plural &&
        (this.pack.attribution.alsoNouns.has(items[at]!.lower) ||
          subject.kind !== "word" ||
          !this.complementFollows(match.next))
      )
        return undefined;
      return this.subject(cue);
    }
    return undefined;
  }

  /** "early-morning tweets", "battleground states": a word in "-s" is a verb only where its words follow. */
  private nounlike(cue: Cue): boolean {
    const { items } = this;
    const before = items[cue.from - 1];
    const after = items[cue.next];
    if (!before) return true;
    if (cue.from < cue.verb || !this.pack.attribution.alsoNouns.has(items[cue.verb]!.lower)) return false;
    const named =
      before.kind === "word" &&
      (before.capital || this.subjectPronoun(cue.from - 1) || /^(?:and|but|that|who|which)$/.test(before.lower));
    if (after === undefined || after.kind === "quote" || after.kind === "mark")
      return !(named || before.kind === "mark" || before.kind === "word");
    // "rules that could lead": a relative clause, not what the rules say.
    if (after.lower === "that" && (this.verbLike(cue.next + 1) || this.match(cue.next + 1))) return true;
    if (/^(?:who|which|when|where|if)$/.test(after.lower)) return true;
    // "appeals to voters", "plans for Europe"
    if (cue.next > cue.verb + 1) return !named;
    if (this.complementFollows(cue.next) || after.capital || after.lower === "to" || after.kind === "number")
      return (
        before.kind === "word" &&
        /(?:-\w+|ing|al|ive|ous|ful|ed|ish|ic)$/.test(before.lower) &&
        !before.capital &&
        !this.complementFollows(cue.next)
      );
    return !named;
  }

  private adverbsBefore(at: number): number {
    let count = 0;
    while (at - count > 0 && this.adverb(at - count - 1)) count++;
    return count;
  }

  /** A title in capitals, where every word has one. */
  private titled(): boolean {
    const words = this.items.filter((item) => item.kind === "word" && item.text.length > 3);
    return words.length > 2 && words.filter((item) => item.capital).length >= 0.8 * words.length;
  }

  private verbLike(at: number): boolean {
    return (
      this.is(at, this.pack.grammar.be) ||
      this.is(at, this.pack.grammar.have) ||
      this.is(at, this.pack.grammar.modals) ||
      this.is(at, this.pack.grammar.do)
    );
  }

  /** The subject of a finite verb: before it, behind it where turned round, or that of the verb it is joined to. */
  private subject(cue: Cue): Cue | undefined {
    const { items } = this;
    const { grammar } = this.pack;
    const before = items[cue.from - 1];
    const afterQuote = before?.kind === "quote" || (before?.text === "," && items[cue.from - 2]?.kind === "quote");
    const says =
      cue.frames.has("clause") || cue.frames.has("told") || cue.frames.has("asked") || cue.frames.has("weak");
    if (
      says &&
      cue.from === cue.verb &&
      (afterQuote || before?.text === ",") &&
      this.opensNoun(cue.next) &&
      !this.closesAside(cue.from)
    ) {
      const next = this.nounEnd(cue.next);
      const stop = items[next];
      // "…, said Ana Orlo, …": nothing else may follow the subject.
      if (
        next > cue.next &&
        (afterQuote ||
          !stop ||
          stop.kind === "mark" ||
          grammar.prepositions.has(stop.lower) ||
          this.time(next) ||
          /^(?:who|which|as|while|after|when)$/.test(stop.lower))
      ) {
        cue.source = { from: cue.next, next };
        cue.inverted = true;
        return cue;
      }
    }
    if (!before) return undefined;
    if (/^(?:and|but|then|or)$/.test(before.lower) || (before.text === "," && !this.closesAside(cue.from))) {
      const parent = this.parentOf(cue);
      if (parent) {
        cue.parent = parent;
        cue.source = parent.source;
        return cue;
      }
      if (before.text === ",") return undefined;
      const head = this.headSubject(cue.from - 1);
      if (!head) return undefined;
      cue.source = head;
      return cue;
    }
    const source = this.nounBefore(cue.from);
    if (!source) return undefined;
    cue.source = source;
    return cue;
  }

  /** The last finite cue before, with nothing that closes its clause in between. */
  private parentOf(cue: Cue): Cue | undefined {
    for (let at = this.found.length - 1; at >= 0; at--) {
      const other = this.found[at]!;
      if (other.source === undefined && other.usage !== "finite") continue;
      if (other.usage === "finite" || other.usage === "participle") {
        for (let between = other.next; between < cue.from; between++)
          if (this.items[between]!.text === ";") return undefined;
        return other;
      }
    }
    return undefined;
  }

  /** The subject of the clause that ends here, found from its beginning: the words up to its first verb. */
  private headSubject(to: number): Range | undefined {
    const { items } = this;
    const { grammar } = this.pack;
    let from = 0;
    for (let at = to - 1; at > 0; at--) {
      const item = items[at]!;
      if (item.text === ";" || item.text === "—" || item.text === "–") {
        from = at + 1;
        break;
      }
    }
    // An adverbial before a comma.
    const first = items[from];
    if (
      first &&
      (this.is(from, grammar.prepositions) ||
        this.is(from, grammar.subordinators) ||
        this.adverb(from) ||
        /ing$/.test(first.lower))
    ) {
      const comma = items.findIndex((item, at) => at > from && at < to && item.text === ",");
      if (comma > 0) from = comma + 1;
    }
    let next = from;
    while (next < to) {
      const item = items[next]!;
      if (this.verbLike(next) || item.kind === "quote" || item.text === ";") break;
      if (item.text === ",") {
        // "Ana Orlo, the minister, went and said"
        const close = items.findIndex((other, at) => at > next && at < to && other.text === ",");
        if (close < 0) break;
        next = close + 1;
        continue;
      }
      if (
        next > from &&
        item.kind === "word" &&
        !item.capital &&
        /(?:ed|ook|ame|ent|ade|ave|old|aid|et|ets|ells|akes)$/.test(item.lower) &&
        !this.is(next - 1, grammar.determiners)
      )
        break;
      if (next > from && this.match(next)?.kinds.has("third") && !this.is(next - 1, grammar.determiners)) break;
      next++;
      if (next - from > 24) return undefined;
    }
    while (next > from && (this.adverb(next - 1) || items[next - 1]!.text === ",")) next--;
    if (next === from || next >= to) return undefined;
    return this.trim({ from, next });
  }

  /** A comma here closes what a comma before opened behind a noun: ", the minister," ", who had met him,". */
  private closesAside(at: number): boolean {
    if (this.items[at - 1]?.text !== ",") return false;
    return this.asideStart(at - 1) !== undefined;
  }

  /** Where an aside that ends with the comma at `comma` begins: the index of its first comma. */
  private asideStart(comma: number): number | undefined {
    const { items } = this;
    const { grammar } = this.pack;
    for (let at = comma - 1; at > 0 && comma - at < 28; at--) {
      const item = items[at]!;
      if (item.kind === "quote") return undefined;
      if (item.text === ",") {
        const opening = items[at + 1]!;
        // A list: "Spain, France, and Italy".
        if (opening.lower === "and" || opening.lower === "but") return undefined;
        const relative = /^(?:who|which|whose|whom|where)$/.test(opening.lower);
        const noun = at > 0 && items[at - 1]!.kind === "word" && !this.adverb(at - 1);
        if (!noun) return undefined;
        if (relative) return at;
        if (this.subjectPronoun(at + 1)) return undefined;
        // An apposition holds no verb of its own.
        for (let inside = at + 1; inside < comma; inside++) if (this.verbLike(inside)) return undefined;
        // "In Marsk, Ana Orlo, …": what stands before must be able to be a subject.
        if (this.is(at + 1, grammar.subordinators) && !relative) return undefined;
        const start = this.walk(at);
        if (start === at) return undefined;
        if (this.is(start, grammar.prepositions) || this.is(start, grammar.subordinators)) return undefined;
        return at;
      }
      if (item.text === ";" || item.text === ":" || item.text === "—") return undefined;
    }
    return undefined;
  }

  private subjectPronoun(at: number): boolean {
    return this.is(at, this.pack.grammar.pronouns);
  }

  /** The noun phrase that ends before an item: "An aide to the minister, Ana Orlo," included with its asides. */
  private nounBefore(end: number): Range | undefined {
    const { items } = this;
    const { grammar } = this.pack;
    let next = end;
    while (next > 0 && (this.adverb(next - 1) || (this.time(next - 1) && !items[next - 1]!.capital))) next--;
    const last = items[next - 1];
    if (!last) return undefined;
    if (last.text === ",") {
      const aside = this.asideStart(next - 1);
      if (aside === undefined) return undefined;
      const from = this.walk(aside);
      return from === aside ? undefined : this.trim({ from, next: next - 1 });
    }
    if (last.kind === "word" && grammar.pronouns.has(last.lower) && !grammar.determiners.has(last.lower)) {
      if (/^(?:who|which)$/.test(last.lower)) return this.relative(next - 1);
      return { from: next - 1, next };
    }
    if (last.lower === "that") return this.relative(next - 1);
    const from = this.walk(next);
    if (from === next) return undefined;
    return this.trim({ from, next });
  }

  /** "the minister, who said": the pronoun, and the noun it stands for where that is the word before. */
  private relative(at: number): Range | undefined {
    const { items } = this;
    const before = items[at - 1];
    if (!before) return items[at]!.lower === "that" ? undefined : { from: at, next: at + 1 };
    if (items[at]!.lower === "that" && (before.kind !== "word" || this.verbLike(at - 1) || this.match(at - 1)))
      return undefined;
    return { from: at, next: at + 1 };
  }

  /** Walks left over a noun phrase; returns where it begins, or `end` where there is none. */
  private walk(end: number): number {
    const { items } = this;
    const { grammar } = this.pack;
    let at = end;
    while (at > 0 && end - at < 26) {
      const item = items[at - 1]!;
      if (item.kind === "mark") {
        if (item.text === ")") {
          let open = at - 2;
          while (open > 0 && at - open < 14 && items[open]!.text !== "(") open--;
          if (items[open]?.text === "(") {
            at = open;
            continue;
          }
        }
        if (/^[.’'&%$/#@-]$/.test(item.text)) {
          at--;
          continue;
        }
        break;
      }
      if (item.kind === "quote") {
        // "“It is done,” she": a quotation that ends with a mark of its own is no part of a name.
        if (item.end - item.start > 40 || at === end || /[,.!?…—]["”']+$/.test(item.text)) break;
        at--;
        continue;
      }
      if (item.kind !== "word") {
        at--;
        continue;
      }
      if (item.lower === "and") {
        // "Ana Orlo and Bela Tirn said", not "… the plan and Bela Tirn said".
        if (at >= 2 && at < end && this.joins(at - 1, end)) {
          at--;
          continue;
        }
        break;
      }
      if (grammar.subordinators.has(item.lower) || this.verbLike(at - 1)) break;
      if (grammar.pronouns.has(item.lower) && !grammar.determiners.has(item.lower)) {
        break;
      }
      if (grammar.prepositions.has(item.lower)) {
        if (!grammar.nounLinks.has(item.lower) || at === end) break;
        const noun = items[at - 2];
        if (!noun || noun.kind === "mark" || noun.kind === "quote" || this.time(at - 2)) {
          break;
        }
        if (
          noun.kind === "word" &&
          (grammar.prepositions.has(noun.lower) || grammar.subordinators.has(noun.lower) || this.finite(at - 2))
        )
          break;
        at--;
        continue;
      }
      if (at < end && this.finite(at - 1)) break;
      at--;
    }
    return at;
  }

  /** Both sides of an "and" are of one sort. */
  private joins(and: number, end: number): boolean {
    const { items } = this;
    const left = items[and - 1]!;
    const right = items[and + 1]!;
    if (left.kind !== "word" && left.kind !== "number") return left.text === ")";
    if (left.capital && right.capital) return true;
    if (this.is(and + 1, this.pack.grammar.determiners)) {
      // A whole clause may end before "and the minister said".
      for (let at = and - 1; at >= 0 && and - at < 12; at--) {
        if (items[at]!.kind === "mark" && items[at]!.text !== ".") break;
        if (this.finite(at) || this.verbLike(at)) return false;
      }
    }
    return end > and;
  }

  /** Looks like a verb with a tense: an attributing one in the past or third person, not behind an article. */
  private finite(at: number): boolean {
    const match = this.match(at);
    if (!match || this.items[at]!.capital) return false;
    if (!match.kinds.has("past") && !match.kinds.has("third")) return false;
    if (this.is(at - 1, this.pack.grammar.determiners) || this.items[at - 1]?.kind === "possessive") return false;
    if (this.is(at - 1, this.pack.grammar.prepositions)) return false;
    return match.kinds.has("past") || this.complementFollows(match.next);
  }

  private complementFollows(at: number): boolean {
    const item = this.items[at];
    return (
      item !== undefined &&
      (item.kind === "quote" ||
        this.is(at, this.pack.grammar.clauseOpeners) ||
        this.is(at, this.pack.grammar.determiners) ||
        this.subjectPronoun(at))
    );
  }

  /** Adverbs, times and conjunctions at the front of a noun phrase are not its own. */
  private trim(range: Range): Range | undefined {
    let { from, next } = range;
    const { grammar } = this.pack;
    for (;;) {
      const item = this.items[from];
      if (from >= next || !item) return undefined;
      const drop =
        (item.kind === "mark" && item.text !== "$" && item.text !== "@") ||
        (this.adverb(from) && !item.capital) ||
        (this.time(from) && from + 1 < next) ||
        (/^(?:and|but|so|then|meanwhile|however|moreover|still|now|yet)$/.test(item.lower) && from + 1 < next) ||
        (from + 1 < next && item.lower.endsWith("ly") && this.items[from + 1]!.text === ",");
      if (!drop) break;
      from++;
    }
    // "In Marsk the minister": a place before the subject.
    if (this.is(from, grammar.prepositions)) {
      for (let at = from + 1; at < next; at++) {
        if (this.is(at, grammar.determiners) && at > from + 1) {
          from = at;
          break;
        }
      }
    }
    while (
      next > from &&
      this.items[next - 1]!.kind === "mark" &&
      this.items[next - 1]!.text !== ")" &&
      this.items[next - 1]!.text !== "."
    )
      next--;
    return from < next ? { from, next } : undefined;
  }

  private opensNoun(at: number): boolean {
    const item = this.items[at];
    if (!item) return false;
    if (item.kind !== "word") return false;
    if (this.time(at)) return false;
    return (
      item.capital ||
      this.is(at, this.pack.grammar.determiners) ||
      (!this.is(at, this.pack.grammar.prepositions) &&
        !this.is(at, this.pack.grammar.subordinators) &&
        !this.subjectPronoun(at) &&
        !this.adverb(at) &&
        !this.verbLike(at))
    );
  }

  /** The end of the noun phrase that begins here: up to a comma, a verb or a preposition that does not tie nouns. */
  private nounEnd(from: number): number {
    const { items } = this;
    const { grammar } = this.pack;
    let at = from;
    for (; at < items.length && at - from < 30; at++) {
      const item = items[at]!;
      if (item.text === "(") {
        const close = items.findIndex((other, index) => index > at && other.text === ")");
        if (close < 0 || close - at > 12) break;
        at = close;
        continue;
      }
      if (item.text === "." && at < items.length - 1) continue;
      if (item.kind === "mark" || item.kind === "quote") break;
      if (at > from && (this.verbLike(at) || this.time(at))) break;
      if (grammar.subordinators.has(item.lower) && item.lower !== "and") break;
      if (grammar.prepositions.has(item.lower) && !/^(?:of|for|at|with)$/.test(item.lower)) break;
    }
    return at;
  }

  /** ", adding that …", "by announcing …": whose it is, is the verb's before it; behind a noun it is the noun's. */
  private participle(cue: Cue): Cue | undefined {
    const { items } = this;
    const { grammar } = this.pack;
    const before = items[cue.from - 1];
    if (!before) {
      // "Speaking of …, she said": the subject comes.
      return undefined;
    }
    const gerund = this.is(cue.from - 1, grammar.prepositions) || this.is(cue.from - 1, grammar.subordinators);
    if (before.text === "," || gerund || before.kind === "quote") {
      if (gerund && !/^(?:by|while|before|after|without|and|for|in|when|of|with|from)$/.test(before.lower))
        return undefined;
      const parent = this.parentOf(cue);
      if (parent) {
        cue.parent =
          before.text === "," ||
          before.kind === "quote" ||
          before.lower === "and" ||
          before.lower === "while" ||
          before.lower === "by"
            ? parent
            : undefined;
        cue.source = parent.source;
      } else {
        cue.source = this.headSubject(before.text === "," ? cue.from - 1 : cue.from - 1);
      }
      return cue.source ? cue : undefined;
    }
    if (
      before.kind !== "word" ||
      this.is(cue.from - 1, grammar.determiners) ||
      this.verbLike(cue.from - 1) ||
      this.time(cue.from - 1)
    )
      return undefined;
    const source = this.nounBefore(cue.from);
    if (!source) return undefined;
    cue.source = source;
    return cue;
  }

  /** "went on to say that": only with a clause or a quotation. */
  private infinitive(cue: Cue): Cue | undefined {
    if (!cue.frames.has("clause") && !cue.frames.has("told")) return undefined;
    const next = this.items[cue.next];
    if (!next || !(next.kind === "quote" || next.lower === "that")) return undefined;
    const parent = this.parentOf(cue);
    cue.source = parent?.source ?? this.headSubject(cue.from);
    return cue.source ? cue : undefined;
  }

  /** "was accused of", "is expected to", "were reported by". */
  private passive(cue: Cue): Cue | undefined {
    const { items } = this;
    const subject = this.nounBefore(cue.from);
    if (!subject) return undefined;
    const by = items.findIndex((item, at) => at >= cue.next && at < cue.next + 6 && item.lower === "by");
    if (by > 0 && this.opensNoun(by + 1)) {
      const next = this.nounEnd(by + 1);
      cue.source = { from: by + 1, next };
      cue.content = [subject];
      cue.rule = "agent";
      return cue;
    }
    const word = items[cue.verb]!.lower;
    if (!this.pack.attribution.hearsay.has(word)) return undefined;
    const end = this.clauseEnd(cue.next, true);
    cue.rule = "hearsay";
    cue.content = end > cue.next ? [subject, { from: cue.next, next: end }] : [subject];
    return cue;
  }

  /** "is confident that", "were worried about". */
  private adjective(at: number): Cue | undefined {
    const { items } = this;
    if (!this.is(at, this.pack.attribution.adjectives)) return undefined;
    let from = at;
    let be = false;
    for (; from > 0; from--) {
      if (this.adverb(from - 1) || /^(?:so|more|less|very|increasingly|too)$/.test(items[from - 1]!.lower)) continue;
      if (
        this.verbLike(from - 1) ||
        this.is(from - 1, new Set(["feels", "felt", "remains", "remained", "seems", "seemed"]))
      ) {
        be = true;
        continue;
      }
      break;
    }
    if (!be) return undefined;
    const next = items[at + 1];
    if (!next || !/^(?:that|to|of|about|with|in|by|over|on|at|how)$/.test(next.lower)) return undefined;
    const source = this.nounBefore(from);
    if (!source || /^(?:it|this|that|which)$/.test(items[source.from]!.lower)) return undefined;
    const start = next.lower === "that" || next.lower === "to" || next.lower === "how" ? at + 1 : at + 2;
    return {
      from,
      verb: at,
      next: start,
      frames: new Set<AttributionFrame>(["nominal"]),
      usage: "finite",
      source,
      inverted: false,
      parent: undefined,
      content: [{ from: start, next: this.clauseEnd(start, true) }],
      rule: "view-adjective",
    };
  }

  /** "her claim that …": whose, and what. */
  private noun(at: number): Cue | undefined {
    const { items } = this;
    if (!this.is(at, this.pack.attribution.nouns)) return undefined;
    const next = items[at + 1];
    if (next?.lower !== "that") return undefined;
    let owner: Range | undefined;
    if (/^(?:his|her|their|its|my|our)$/.test(items[at - 1]?.lower ?? "")) owner = { from: at - 1, next: at };
    else if (items[at - 1]?.kind === "possessive") {
      const from = this.walk(at - 1);
      if (from < at - 1) owner = this.trim({ from, next: at });
    }
    if (!owner) return undefined;
    return {
      from: at,
      verb: at,
      next: at + 1,
      frames: new Set<AttributionFrame>(["clause"]),
      usage: "finite",
      source: owner,
      inverted: false,
      parent: undefined,
      content: [{ from: at + 1, next: this.clauseEnd(at + 1, true) }],
      rule: "view-noun",
    };
  }

  private according(at: number): Cue | undefined {
    const { items } = this;
    if (!this.is(at, this.pack.according) || items[at + 1]?.lower !== "to") return undefined;
    const from = at + 2;
    const next = this.nounEnd(from);
    if (next === from) return undefined;
    const end = this.sentenceEnd();
    const content: Range[] = [];
    const fronted = items.slice(0, at).every((item) => item.kind === "mark" || /^(?:and|but)$/.test(item.lower));
    // Behind an aside the sentence goes on: "according to Ana Orlo, the minister, …".
    let resume = next;
    if (items[resume]?.text === ",") {
      const second = items.findIndex((item, index) => index > resume && item.text === ",");
      if (!fronted && second > 0 && second - resume < 16) resume = second;
    }
    if (fronted) content.push({ from: next, next: end });
    else {
      let start = 0;
      for (let back = at - 1; back > 0; back--) {
        if (items[back]!.text === ";") {
          start = back + 1;
          break;
        }
      }
      content.push({ from: start, next: at });
      if (items[resume]?.text === "," && resume + 1 < end && resume !== next)
        content.push({ from: resume + 1, next: end });
    }
    return {
      from: at,
      verb: at,
      next: at + 2,
      frames: new Set<AttributionFrame>(["clause"]),
      usage: "finite",
      source: { from, next },
      inverted: false,
      parent: undefined,
      content,
      rule: "according-to",
    };
  }

  private sentenceEnd(): number {
    return this.items.length;
  }

  /** Where the words that a verb takes end: the sentence's end, or a clause that is not theirs. */
  private clauseEnd(from: number, nominal: boolean): number {
    const { items } = this;
    for (let at = from + 1; at < items.length; at++) {
      const item = items[at]!;
      if (item.text === ";") return at;
      if (!nominal) continue;
      if ((item.text === "—" || item.text === "–" || item.text === "―") && at > from + 2) return at;
      if (item.text === ",") {
        const next = items[at + 1];
        if (!next) return at;
        if (
          /^(?:but|while|although|though|after|before|as|when|since|because|so|if|even|according|despite|yet|which|who|whose|another|with)$/.test(
            next.lower,
          )
        )
          return at;
        if (/ing$/.test(next.lower) && !/^(?:including|during|regarding|concerning|following)$/.test(next.lower))
          return at;
        if (next.lower === "and" && (this.subjectPronoun(at + 2) || this.match(at + 2) || this.verbLike(at + 2)))
          return at;
        if (this.subjectPronoun(at + 1) && !/^(?:many|some|most|all|both|others|one)$/.test(next.lower)) return at;
      }
      if (
        /^(?:after|when|while|because|although|though|before|since|if|during|amid|as)$/.test(item.lower) &&
        at > from &&
        !(item.lower === "as" && /^(?:as|well|such)$/.test(items[at - 1]!.lower)) &&
        !(item.lower === "as" && !this.clauseIn(at + 1) && !this.subjectPronoun(at + 1))
      )
        return at;
      if (
        this.is(at, this.pack.grammar.prepositions) &&
        (this.time(at + 1) || (this.is(at + 1, this.pack.grammar.determiners) && this.time(at + 2))) &&
        !/^(?:of|from|by)$/.test(item.lower)
      )
        return at;
      if (this.time(at) && item.capital && at > from) return at;
      if (item.text === "(" || (item.text === "-" && at > from + 2)) return at;
      if (item.lower === "and" && this.newClause(at + 1)) return items[at - 1]!.text === "," ? at - 1 : at;
      if (
        item.lower === "and" &&
        (this.match(at + 1)?.kinds.has("past") || this.match(at + 1)?.kinds.has("third")) &&
        this.finite(at + 1)
      )
        return at;
    }
    return items.length;
  }

  /** A subject and its verb follow: "and the minister will". */
  private newClause(at: number): boolean {
    if (this.subjectPronoun(at)) return true;
    if (!this.opensNoun(at)) return false;
    const end = this.nounEnd(at);
    return end > at && end < this.items.length && (this.verbLike(end) || this.finite(end));
  }

  /** The words that a verb takes: behind it, or before its subject. */
  private complement(cue: Cue): void {
    const { items } = this;
    const { grammar } = this.pack;
    let at = cue.inverted ? cue.source!.next : cue.next;
    const { frames } = cue;
    if (cue.inverted) {
      cue.rule = "turned-round";
      this.before(cue, cue.from);
      this.resume(cue, at);
      return;
    }
    const skipTimes = (from: number): number => {
      let here = from;
      while (
        here < items.length &&
        (this.time(here) ||
          this.adverb(here) ||
          (items[here]!.lower === "on" && this.time(here + 1)) ||
          (items[here]!.lower === "the" && this.time(here + 1) && here > from))
      )
        here++;
      return here;
    };
    const says = frames.has("clause") || frames.has("weak");
    at = skipTimes(at);
    const first = items[at];
    if (!first) {
      this.before(cue, cue.source?.from ?? cue.from);
      return;
    }
    if (first.text === ":" || first.text === ",") {
      const quote = items[at + 1];
      if (quote?.kind === "quote" || first.text === ":") {
        if (at + 1 < items.length) {
          const fronted =
            quote?.kind === "quote" && first.text === "," && this.before(cue, cue.source?.from ?? cue.from);
          void fronted;
          cue.content.push({ from: at + 1, next: items.length });
        }
        return;
      }
      if (says || frames.has("told") || frames.has("asked")) {
        if (this.before(cue, cue.source?.from ?? cue.from)) this.resume(cue, at);
      }
      return;
    }
    if (first.kind === "quote") {
      cue.rule = "quotation";
      if (frames.has("clause") || frames.has("weak") || frames.has("nominal"))
        cue.content = [{ from: at, next: items.length }];
      return;
    }
    if (first.kind === "mark" && !/^[$#@‘([]$/.test(first.text)) {
      if (says || frames.has("told")) this.before(cue, cue.source?.from ?? cue.from);
      return;
    }
    if (
      frames.has("infinitive") &&
      (first.lower === "to" || (first.lower === "not" && items[at + 1]?.lower === "to"))
    ) {
      cue.content = [{ from: at, next: this.clauseEnd(at, true) }];
      cue.rule = "infinitive";
      return;
    }
    if (says && this.is(at, grammar.clauseOpeners)) {
      cue.content = [{ from: at, next: items.length }];
      return;
    }
    if ((frames.has("told") || frames.has("asked")) && this.opensObject(at)) {
      const opened = this.openedAfter(at, 14);
      if (frames.has("told") && opened !== undefined) {
        cue.content = [{ from: opened, next: items.length }];
        return;
      }
      const to = this.toAfter(at, 14);
      if (frames.has("asked") && to !== undefined) {
        cue.content = [{ from: at, next: this.clauseEnd(to, true) }];
        cue.rule = "infinitive";
        return;
      }
      if (frames.has("told") && !frames.has("nominal")) {
        if (this.before(cue, cue.source?.from ?? cue.from)) return;
        // "told The Post he was there": behind the object begins a clause.
        const clause = this.objectEnd(at);
        if (clause < items.length && items[clause]!.kind !== "mark")
          cue.content = [{ from: clause, next: items.length }];
        return;
      }
    }
    if (says && this.is(at, grammar.prepositions)) {
      const opened = this.openedAfter(at, 18);
      if (opened !== undefined && frames.has("clause")) {
        cue.content = [{ from: opened, next: items.length }];
        return;
      }
      if (frames.has("clause")) this.before(cue, cue.source?.from ?? cue.from);
      return;
    }
    if (frames.has("clause") && (!cue.modal || this.complementFollows(at)) && this.opensClause(at)) {
      if (this.quoteBefore(cue)) {
        this.before(cue, cue.source?.from ?? cue.from);
        return;
      }
      cue.content = [{ from: at, next: items.length }];
      return;
    }
    if (frames.has("weak") && (this.subjectPronoun(at) || this.clauseIn(at))) {
      cue.content = [{ from: at, next: items.length }];
      return;
    }
    if (!cue.modal && frames.has("nominal") && this.opensObject(at)) {
      cue.content = [{ from: at, next: this.clauseEnd(at, true) }];
      cue.rule = "nominal";
      return;
    }
    if (says && this.quoteBefore(cue)) this.before(cue, cue.source?.from ?? cue.from);
  }

  private quoteBefore(cue: Cue): boolean {
    const at = cue.source?.from ?? cue.from;
    const before = this.items[at - 1];
    const quote = before?.text === "," ? this.items[at - 2] : before;
    if (quote?.kind !== "quote") return false;
    // "On “Morning Hour,” the minister said he …": a title is no speech.
    return (
      this.items[0]?.kind === "quote" ||
      quote.end - quote.start > 30 ||
      this.items[cue.next] === undefined ||
      this.items[cue.next]!.kind === "mark"
    );
  }

  /** A noun phrase or gerund follows. */
  private opensObject(at: number): boolean {
    const item = this.items[at];
    if (!item) return false;
    if (item.kind === "number" || item.text === "$" || item.text === "‘" || item.text === "'") return true;
    if (item.kind !== "word") return false;
    const { grammar } = this.pack;
    if (
      grammar.prepositions.has(item.lower) ||
      (grammar.subordinators.has(item.lower) && item.lower !== "that" && !/^(?:how|why|what)$/.test(item.lower))
    )
      return false;
    return !this.verbLike(at) && !this.time(at);
  }

  private opensClause(at: number): boolean {
    const item = this.items[at];
    if (!item) return false;
    if (item.kind === "number" || item.text === "$" || item.text === "‘" || item.text === "(") return true;
    if (item.kind !== "word") return false;
    return (
      !this.verbLike(at) &&
      !this.is(at, this.pack.grammar.prepositions) &&
      item.lower !== "and" &&
      item.lower !== "or" &&
      item.lower !== "as" &&
      item.lower !== "while" &&
      item.lower !== "but" &&
      item.lower !== "after" &&
      item.lower !== "when"
    );
  }

  /** A finite verb stands within reach: a clause, not a thing. */
  private clauseIn(at: number): boolean {
    for (let here = at + 1; here < this.items.length && here < at + 10; here++) {
      if (this.items[here]!.kind === "mark" && this.items[here]!.text !== ".") return false;
      if (this.is(here, this.pack.grammar.prepositions)) return false;
      if (this.verbLike(here)) return true;
    }
    return false;
  }

  /** The first "that", question word or quotation within reach, with no comma before it. */
  private openedAfter(at: number, reach: number): number | undefined {
    for (let here = at; here < this.items.length && here < at + reach; here++) {
      const item = this.items[here]!;
      if (item.kind === "quote") return here;
      if (item.text === ":") return here + 1 < this.items.length ? here + 1 : undefined;
      if (item.text === ",") return this.items[here + 1]?.kind === "quote" ? here + 1 : undefined;
      if (this.is(here, this.pack.grammar.clauseOpeners) && (item.lower === "that" || here > at + 0)) return here;
    }
    return undefined;
  }

  private toAfter(at: number, reach: number): number | undefined {
    for (let here = at + 1; here < this.items.length && here < at + reach; here++) {
      const item = this.items[here]!;
      if (item.kind === "quote" || item.text === "," || item.text === ";") return undefined;
      if (item.lower === "to" && !this.is(here + 1, this.pack.grammar.determiners) && !this.items[here + 1]?.capital)
        return here;
    }
    return undefined;
  }

  private objectEnd(at: number): number {
    const { items } = this;
    let here = at;
    if (this.is(here, this.pack.grammar.determiners)) here++;
    const capital = items[here]?.capital === true;
    while (here < items.length && items[here]!.kind === "word" && (capital ? items[here]!.capital : here === at))
      here++;
    if (here === at) here++;
    while (this.time(here) || (items[here]?.lower === "on" && this.time(here + 1))) here++;
    return here;
  }

  /** The words before a subject that stands behind them: "…, the minister said". */
  private before(cue: Cue, at: number): boolean {
    const { items } = this;
    let end = at;
    if (items[end - 1]?.text === "," || items[end - 1]?.text === "—" || items[end - 1]?.text === "–") end--;
    else if (items[end - 1]?.kind !== "quote") return false;
    if (end <= 0) return false;
    let from = 0;
    for (let back = end - 1; back > 0; back--) {
      if (items[back]!.text === ";") {
        from = back + 1;
        break;
      }
    }
    const other = this.found.findLast(
      (earlier) =>
        earlier !== cue &&
        earlier.verb < cue.verb &&
        (earlier.inverted || earlier.content.some((range) => range.next <= earlier.from)),
    );
    if (other && other.next > from) from = Math.max(other.next, other.inverted ? other.source!.next : 0);
    // "After the talks, the minister said.": nothing was said yet.
    if (
      items.slice(from, end).filter((item) => item.kind === "word").length +
        items.slice(from, end).filter((item) => item.kind === "quote").length * 3 <
        3 &&
      !this.goesOn(cue)
    )
      return false;
    cue.content.push({ from, next: end });
    return true;
  }

  /** "The museum, he said, …": a verb in commas, and more behind the second. */
  private goesOn(cue: Cue): boolean {
    return cue.from === cue.verb && this.items[cue.next]?.text === "," && cue.next + 3 < this.items.length;
  }

  /** What goes on behind "…, she said, …". */
  private resume(cue: Cue, at: number): void {
    const { items } = this;
    let comma = at;
    while (comma < items.length && items[comma]!.text !== "," && items[comma]!.kind !== "quote" && comma - at < 30)
      comma++;
    if (comma >= items.length) return;
    if (items[comma]!.kind === "quote") {
      cue.content.push({ from: comma, next: items.length });
      return;
    }
    let quote = comma + 1;
    while (quote < items.length && items[quote]!.kind !== "quote") quote++;
    const next = items[comma + 1];
    if (quote < items.length && (quote === comma + 1 || this.quoteBefore(cue) || cue.inverted)) {
      // An apposition may stand between: "said Ana Orlo, the minister. “…”".
      const cueBetween = this.found.some((other) => other !== cue && other.verb > comma && other.verb < quote);
      if (!cueBetween) cue.content.push({ from: quote, next: items.length });
      return;
    }
    if (!next || cue.inverted || this.quoteBefore(cue)) return;
    if (
      /ing$/.test(next.lower) ||
      this.is(comma + 1, this.pack.grammar.subordinators) ||
      this.is(comma + 1, this.pack.grammar.prepositions)
    )
      return;
    if (comma === at) cue.content.push({ from: comma + 1, next: items.length });
  }

  /** Words of one verb end where another verb of the same subject begins its own. */
  private clip(): void {
    const { items } = this;
    for (const [at, cue] of this.found.entries()) {
      for (const later of this.found.slice(at + 1)) {
        let cut: number | undefined;
        const joint = items[later.from - 1];
        if (later.parent === cue || (later.parent && later.parent === cue.parent)) {
          cut = later.from - 1;
          if (items[cut - 1]?.text === ",") cut--;
        } else if (later.source && later.usage === "finite" && !later.parent && !later.inverted) {
          const start = Math.min(later.source.from, later.from);
          const before = items[start - 1];
          if (
            before &&
            /^(?:but|while|though|although|and)$/.test(before.lower) &&
            items[start - 2]?.text === "," &&
            before.lower !== "and"
          )
            cut = start - 2;
          else if (before?.text === ";") cut = start - 1;
        } else if (later.source && joint?.text === ";") cut = later.from - 1;
        // "…, the minister said": what stands behind the words it tells is nobody's else.
        if (
          cut === undefined &&
          later.source &&
          later.content.some((range) => range.next <= Math.min(later.from, later.source!.from))
        )
          cut = Math.min(later.from, later.source.from) - 1;
        if (cut === undefined) continue;
        for (const range of cue.content) if (range.from < cut && range.next > cut && cue.next <= cut) range.next = cut;
      }
    }
  }
}
