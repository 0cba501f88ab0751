import type { Quoted, Reason } from "../formats/explanation.ts";
import type { Basis, Span } from "../model/evidence.ts";
import { comma } from "./lists.ts";
import { between, html, type Markup } from "./markup.ts";
import { opening } from "./names.ts";
import type { Layout } from "./parts.ts";
import { tongue } from "./spoken.ts";
import { WORDS } from "./words.ts";

const EDITING = WORDS.editing;

/** Where on which page we are: what links to passages are made from. */
export interface Place {
  layout: Layout;
  /** The part of the text on the page, from 0. */
  part: number;
}

/** The spans as the page's script reads them: "12-40 52-60". */
export const spansAttribute = (spans: readonly Span[]): string =>
  spans
    .slice(0, 50)
    .map((span) => `${span.start}-${span.end}`)
    .join(" ");

/** A link to words of the text. Without the script it goes to their sentence; with it the very words light up. */
export function passageLink(spans: readonly Span[], place: Place, content: Markup | string, label?: string): Markup {
  const first = spans[0];
  if (!first) return html`${content}`;
  return html`<a href="${place.layout.hrefOfSpan(first, place.part)}" data-lit="${spansAttribute(spans)}"${
    label === undefined ? undefined : html` aria-label="${label}"`
  }>${content}</a>`;
}

/** How a value is known. Stated, inferred and taken from the page's frame differ in sign, style and words. */
export function basisNote(basis: Basis, place: Place): Markup {
  switch (basis.kind) {
    case "stated":
      return html`<span class="basis stated">${passageLink(basis.evidence, place, WORDS.basis.stated)}</span>`;
    case "inferred":
      return html`<span class="basis inferred">${passageLink(basis.evidence, place, WORDS.basis.inferredBy(ruleInShort(basis.rule)))}</span>`;
    case "corrected":
      return html`<span class="basis corrected">${passageLink(basis.evidence, place, EDITING.by(basis.by))}</span>`;
    default:
      return html`<span class="basis framed">${WORDS.basis.page[basis.field]}</span>`;
  }
}

/** Why a value is given, in a sentence, and the very words, each a link to itself. */
export function reasonNote(reason: Reason, sentence: Span, place: Place): Markup {
  if (reason.kind === "page") return html`<span class="basis framed">${WORDS.basis.page[reason.field]}</span>`;
  if (reason.kind === "corrected")
    return html`<span class="basis corrected">${passageLink(reason.words, place, EDITING.by(reason.by))}</span>`;
  const { stated, whole, inSentence } = WORDS.basis;
  // "The verb says so." and its words become one sentence.
  const says = wayWords(reason)
    ?.replace(/[.。]$/u, "")
    .replaceAll("'", "’");
  const why =
    reason.kind === "inferred"
      ? WORDS.basis.inferredBy(says ? goesOn(says) : ruleWords(reason.rule))
      : says === undefined
        ? stated
        : says;
  const shown = (one: Quoted): Markup => {
    if (one.start === sentence.start && one.end === sentence.end) return passageLink([one], place, whole);
    const elsewhere = one.statement && ` ${inSentence(place.layout.numberOf(one.statement))}`;
    return html`“${passageLink([one], place, opening(one.words, 90))}”${elsewhere}`;
  };
  const words = reason.words.length === 0 ? undefined : html`: ${between(reason.words.map(shown), comma())}`;
  return html`<span class="basis ${reason.kind}">${why}${words}</span>`;
}

/** Behind a colon a sentence goes on in small letters. */
const goesOn = (sentence: string): string => sentence.slice(0, 1).toLowerCase() + sentence.slice(1);

/** What a way or a rule means, in the language of the interface; as it was explained, where the words do not have it. */
function wayWords(reason: Reason & { kind: "stated" | "inferred" }): string | undefined {
  const [words, code] =
    reason.kind === "inferred" ? [WORDS.reasons.rules, reason.rule] : [WORDS.reasons.ways, reason.way ?? ""];
  return (words as Readonly<Record<string, string>>)[code] ?? reason.says;
}

/** A rule beside its value: in English by its name, which says enough there, else by what it means. */
function ruleInShort(rule: string): string {
  const says = (WORDS.reasons.rules as Readonly<Record<string, string>>)[rule];
  return tongue() === "en" || says === undefined ? ruleWords(rule) : goesOn(says.replace(/[.。]$/u, ""));
}

/** "state-of-capital" reads "state of capital". */
export const ruleWords = (rule: string): string => rule.replaceAll(/[-_]/g, " ");

/** A value with how it is known: what is stated links to its words, what is inferred is set differently wherever it shows. */
export function known(basis: Basis, place: Place, content: Markup | string): Markup {
  if (basis.kind !== "stated") return html`${shownValue(basis, content)} ${basisNote(basis, place)}`;
  const sign = html`${content}<span class="vh"> (${WORDS.basis.statedInText})</span>`;
  return html`<span class="value stated">${passageLink(basis.evidence, place, sign)}</span>`;
}

/** A value whose note stands elsewhere. */
export const shownValue = ({ kind }: Pick<Basis, "kind">, content: Markup | string): Markup =>
  html`<span class="value ${kind}">${content}</span>`;
