import { officeId } from "../analysis/roster/office-kinds.ts";
import type { Side } from "../model/actor.ts";
import { isStateCode } from "../model/actor.ts";
import type { Passage, PersonId } from "../model/person.ts";
import { html, type Markup } from "./markup.ts";
import { dateText, sideName } from "./names.ts";
import { WORDS } from "./words.ts";

const SAY = WORDS.people;

/** Addresses of persons, offices and sides, and of the words that show something of them. */

export const personHref = (id: PersonId): string => `/person/${encodeURIComponent(id)}`;

/** To whoever goes by this name for this side: lists know names, and which person it is is looked up by who follows the link. */
export const namedHref = (name: string, side: Side | undefined): string =>
  `/people/named?${new URLSearchParams({ name, ...(side === undefined ? {} : { side }) })}`;

export const officeHref = (side: Side, kind: string): string => `/office/${encodeURIComponent(officeId(side, kind))}`;

export const sideHref = (side: Side): string =>
  `/${isStateCode(side) ? "state" : "organisation"}/${encodeURIComponent(side)}`;

export const sideLink = (side: Side): Markup => html`<a href="${sideHref(side)}">${sideName(side)}</a>`;

/** To the very words of the version that shows them; to the version where they stand outside the text. */
export const wordsHref = ({ page, version, span }: Pick<Passage, "page" | "version" | "span">): string =>
  `/readout/${page}/${version}${span ? `?passage=${span.start}-${span.end}#passage` : ""}`;

/** The day of a passage, as the link to it. */
export const dayLink = (passage: Passage): Markup =>
  html`<a href="${wordsHref(passage)}" title="${passage.publisher ?? ""}">${
    passage.day === undefined ? SAY.undated : html`<time datetime="${passage.day}">${dateText(passage.day)}</time>`
  }</a>`;
