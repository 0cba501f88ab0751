import type { Basis, Span } from "../model/evidence.ts";
import { html, type Markup } from "./markup.ts";
import type { Layout } from "./parts.ts";
import { WORDS } from "./words.ts";

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
      return html`<span class="basis inferred">${passageLink(basis.evidence, place, WORDS.basis.inferredBy(ruleWords(basis.rule)))}</span>`;
    default:
      return html`<span class="basis framed">${WORDS.basis.page[basis.field]}</span>`;
  }
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
export const shownValue = (basis: Basis, content: Markup | string): Markup =>
  html`<span class="value ${basis.kind}">${content}</span>`;
