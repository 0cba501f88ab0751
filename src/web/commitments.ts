import type { Silence } from "../jobs/ledger.ts";
import type { Span } from "../model/evidence.ts";
import type { LedgerEntry, Undertaking } from "../model/undertaking.ts";
import { listComma } from "./lists.ts";
import { between, type Content, html, type Markup } from "./markup.ts";
import { dateText, directionOf, instantText, langOf, numberText, opening, sideName } from "./names.ts";
import type { Page } from "./shell.ts";
import { counted, WORDS } from "./words.ts";

const SAY = WORDS.ledger;

export const COMMITMENTS_SHOWN = 40;

/** What the list is narrowed to; the address says it. */
export interface AskedLedger {
  words: string;
  by: string;
  to: string;
  dueFrom: string;
  dueBefore: string;
  open: boolean;
  order: "latest" | "due";
  offset: number;
}

export function ledgerHref(asked: AskedLedger, path = "/commitments", offset = 0): string {
  const parameters = new URLSearchParams();
  if (asked.words !== "") parameters.set("q", asked.words);
  if (asked.by !== "") parameters.set("by", asked.by);
  if (asked.to !== "") parameters.set("to", asked.to);
  if (asked.dueFrom !== "") parameters.set("due-from", asked.dueFrom);
  if (asked.dueBefore !== "") parameters.set("due-before", asked.dueBefore);
  if (asked.open) parameters.set("open", "1");
  if (asked.order !== "latest") parameters.set("order", asked.order);
  if (offset > 0) parameters.set("offset", String(offset));
  return parameters.size === 0 ? path : `${path}?${parameters}`;
}

export function commitmentsPage(asked: AskedLedger, list: readonly LedgerEntry[], total: number): Page {
  const narrowed = ledgerHref({ ...asked, order: "latest" }) !== "/commitments";
  const next = asked.offset + COMMITMENTS_SHOWN;
  const field = (name: string, label: string, value: string, hint: string): Markup =>
    html`<label><span>${label}</span> <input name="${name}" value="${value}" maxlength="100" autocomplete="off" title="${hint}"></label>`;
  return {
    title: SAY.title,
    twin: ledgerHref(asked, "/commitments.json"),
    feed: { href: ledgerHref(asked, "/commitments.atom"), title: SAY.feed },
    main: html`<section class="meeting-page formulas">
<h1>${SAY.title}</h1>
<p class="standfirst">${SAY.standfirst}</p>
<form class="chooser" action="/commitments" method="get" aria-label="${SAY.narrow}">${field("q", SAY.words, asked.words, SAY.words)}${field("by", SAY.by, asked.by, SAY.sideHint)}${field("to", SAY.to, asked.to, SAY.sideHint)}${field("due-from", SAY.dueFrom, asked.dueFrom, SAY.dayHint)}${field("due-before", SAY.dueBefore, asked.dueBefore, SAY.dayHint)}<label><span>${SAY.order}</span> <select name="order">${Object.entries(SAY.orders).map(([value, text]) => html`<option value="${value}"${value === asked.order ? html` selected` : undefined}>${text}</option>`)}</select></label><label class="tick"><input type="checkbox" name="open" value="1"${asked.open ? html` checked` : undefined}> <span>${SAY.open}</span></label><button type="submit">${SAY.show}</button></form>
<p class="quiet">${SAY.sideHint}</p>
${list.length === 0 ? html`<p class="quiet">${narrowed ? SAY.noneNarrowed : SAY.none}</p>` : html`<p class="quiet">${counted(total, SAY.found)}</p><ol class="plain changed">${list.map(entryOf)}</ol>`}
${next < total ? html`<p class="onward"><a href="${ledgerHref(asked, "/commitments", next)}">${SAY.onward}</a></p>` : undefined}
<p class="quiet"><a href="${ledgerHref(asked, "/commitments.atom")}">${SAY.feed}</a> · <a href="${ledgerHref(asked, "/commitments.csv")}">${SAY.table}</a> · <a href="${ledgerHref(asked, "/commitments.ics")}">${SAY.calendar}</a></p>
</section>`,
  };
}

const dot = html`<span class="dot"> · </span>`;

/** "China to Russia" */
export function partiesOf({ by, to, relation }: Undertaking): string {
  const others = to.length > 0 ? to : relation.filter((side) => !by.includes(side));
  const names = (sides: readonly string[]): string => sides.slice(0, 4).map(sideName).join(listComma());
  return SAY.parties(by.length === 0 ? SAY.nobody : names(by), names(others));
}

const factsOf = (one: Undertaking): Content =>
  between(
    [
      partiesOf(one),
      SAY.strengths[one.strength],
      one.due !== undefined && SAY.due(dateText(one.due)),
      one.day !== undefined && dateText(one.day),
      one.publisher,
    ],
    dot,
  );

const inLanguage = (language: string, words: string): Markup =>
  html`<span lang="${langOf(language)}" dir="${directionOf(language)}">${words}</span>`;

function entryOf({ id, undertakings, mentions, states }: LedgerEntry): Content {
  const one = undertakings[0];
  if (!one) return undefined;
  const said = [
    ...(mentions.length > 0 ? [counted(mentions.length, SAY.mentions)] : []),
    ...(states[0] ? [states[0].state] : []),
  ];
  return html`<li><p class="kicker">${factsOf(one)}</p>
<h2><a href="/commitment/${id}">${inLanguage(one.language, opening(one.words, 240))}</a></h2>
${said.length > 0 ? html`<p class="quiet">${between(said, dot)}</p>` : undefined}</li>`;
}

export const placeHref = (place: { page: string; version: string }, span: Span): string =>
  `/readout/${place.page}/${place.version}?passage=${span.start}-${span.end}#passage`;

export function commitmentPage(
  { id, undertakings, mentions, states }: LedgerEntry,
  silence: Silence | undefined,
): Page {
  const one = undertakings[0]!;
  const fact = (label: string, value: string | undefined): Content =>
    value === undefined ? undefined : html`<p><span class="quiet">${label}:</span> ${value}</p>`;
  return {
    title: `${SAY.commitment}: ${opening(one.words, 80)}`,
    twin: `/commitment/${id}.json`,
    main: html`<article class="meeting-page formulas">
<p class="kicker"><a href="/commitments">${SAY.title}</a></p>
<h1>${inLanguage(one.language, one.words)}</h1>
<p class="standfirst">${factsOf(one)}</p>
<section><h2>${SAY.first}</h2>
<p><a href="${placeHref(one, one.deed)}">${one.title}</a></p>${fact(SAY.forum, one.forum)}${fact(SAY.condition, one.condition)}</section>
<section><h2>${SAY.later}</h2>
${
  mentions.length === 0
    ? html`<p class="quiet">${SAY.noLater}</p>`
    : html`<p class="quiet">${SAY.laterMore}</p><ol class="plain changed">${mentions.map(
        (mention) =>
          html`<li><p class="kicker">${between([mention.day && dateText(mention.day), mention.publisher, SAY.kinds[mention.kind], ...mention.changes, SAY.sure(`${Math.round(100 * mention.sureness)} %`)], dot)}</p><p><a href="${placeHref(mention, mention.span)}">${inLanguage(one.language, opening(mention.words, 400))}</a></p></li>`,
      )}</ol>`
}
<p>${silence ? SAY.silence(dateText(silence.since), numberText(silence.readouts)) : SAY.silenceUnknown}</p></section>
<section><h2>${SAY.states}</h2>
${states.length === 0 ? html`<p class="quiet">${SAY.noStates}</p>` : html`<ul class="plain changed">${states.map(({ state, reason, author, made }) => html`<li><p><strong>${state}</strong>: ${reason}</p><p class="quiet">${SAY.said(author, instantText(made))}</p></li>`)}</ul>`}</section>
</article>`,
  };
}
