import type { Counts, Results } from "../model/archive.ts";
import { dayOf } from "../model/facets.ts";
import { type Entry, entryOf, quotation, tagsOf } from "./entry.ts";
import { facetHref, facetValueName } from "./facets.ts";
import { html, type Markup } from "./markup.ts";
import { dateText, directionOf, instantText, langOf, numberText } from "./names.ts";
import { atHref, pastForm, pastNote, type Then } from "./past.ts";
import type { Page } from "./shell.ts";
import { searchBox } from "./shell.ts";
import { counted, WORDS } from "./words.ts";
import { PAST_WORDS } from "./words-past.ts";

const SAY = WORDS.home;

/** How many readouts the front page shows, and how many it looks through for edits and withdrawals. */
export const LATEST = 30;

/** @param at the day that the page is asked for, where it is not today. */
export function homePage(counts: Counts, results: Results, entries: readonly Entry[], at?: Then): Page {
  const allSamples = counts.samples > 0 && counts.samples >= counts.documents;
  return {
    title: WORDS.name,
    here: "latest",
    twin: atHref("/home.json", at),
    noindex: at !== undefined,
    ownSearch: true,
    main: html`<div class="front">
<header class="lead">
<h1>${WORDS.tagline}</h1>
${searchBox("front", "", at !== undefined && html`<input type="hidden" name="at" value="${at}">`)}
${pastForm("/", at)}
</header>
${pastNote(at, "/")}
${counts.samples > 0 ? sampleBanner(allSamples) : undefined}
${
  entries.length === 0
    ? at === undefined
      ? html`<section class="empty"><h2>${SAY.emptyTitle}</h2><p>${SAY.empty} <code>rapporteur import</code>.</p></section>`
      : html`<section class="empty"><p>${PAST_WORDS.nothing}</p></section>`
    : html`<div class="columns">
<section class="latest" aria-labelledby="h-latest"><h2 id="h-latest">${SAY.title}</h2>
${daysOf(entries).map(([day, list]) => dayOfEntries(day, list))}
${results.total > entries.length ? html`<p class="onward"><a href="${atHref("/search?sort=newest&page=2", at)}">${SAY.more}</a></p>` : undefined}
</section>
<div class="beside">${changes(entries)}${holdings(counts)}${browse(results, at)}</div>
</div>`
}
</div>`,
  };
}

const sampleBanner = (all: boolean): Markup =>
  html`<div class="sample-banner" role="note">${
    all
      ? html`<p><b>${WORDS.sample.archive}.</b> ${WORDS.sample.archiveMore} <code>rapporteur import</code>.</p>`
      : html`<p>${WORDS.sample.some}</p>`
  }</div>`;

/** Entries under their day, in the order in which they came. */
function daysOf(entries: readonly Entry[]): [string | undefined, Entry[]][] {
  return [...Map.groupBy(entries, ({ item }) => dayOf(item.document, item.record))];
}

const dayOfEntries = (day: string | undefined, entries: readonly Entry[]): Markup =>
  html`<section class="day"><h3 class="dayline">${day === undefined ? SAY.noDay : html`<time datetime="${day}">${dateText(day)}</time>`}</h3>
<div class="entries">${entries.map((entry) => entryOf(entry, 3, quotation(entry.item, entry.at)))}</div></section>`;

function changes(entries: readonly Entry[]): Markup {
  const changed = entries.filter(({ item, versions }) => versions > 1 || item.state !== "current");
  return html`<section aria-labelledby="h-changes"><h2 id="h-changes">${SAY.changes}</h2>${
    changed.length === 0
      ? html`<p class="quiet">${SAY.noChanges}</p>`
      : html`<ul class="plain changes">${changed.map(
          (entry) =>
            html`<li><p>${tagsOf(entry)}</p><p><a href="${atHref(`/readout/${entry.item.document.page}`, entry.at)}" lang="${langOf(entry.item.document.language)}" dir="${directionOf(entry.item.document.language)}">${entry.item.document.title}</a></p><p class="quiet">${entry.item.document.publisher?.name}</p></li>`,
        )}</ul>`
  }</section>`;
}

function holdings(counts: Counts): Markup {
  const line = (count: number, forms: readonly [string, string]): Markup =>
    html`<li>${counted(count, forms, numberText(count))}</li>`;
  return html`<section aria-labelledby="h-holdings"><h2 id="h-holdings">${SAY.holdings}</h2><ul class="plain">${line(counts.pages, SAY.counts.pages)}${line(counts.documents, SAY.counts.versions)}${line(counts.records, SAY.counts.records)}${line(counts.publishers, SAY.counts.publishers)}</ul>${
    counts.latest ? html`<p class="quiet">${SAY.latest} ${instantText(counts.latest)}</p>` : undefined
  }</section>`;
}

const BROWSED = ["kind", "country", "publisher"] as const;

const browse = (results: Results, at: Then | undefined): Markup =>
  html`<nav class="browse" aria-labelledby="h-browse"><h2 id="h-browse">${SAY.browse}</h2>${BROWSED.filter(
    (facet) => results.facets[facet].length > 0,
  ).map(
    (facet) =>
      html`<h3>${WORDS.facets[facet]}</h3><ul class="inline">${results.facets[facet].map(
        ({ value, count }) =>
          html`<li><a href="${facetHref(facet, value, at)}">${facetValueName(facet, value)}</a> <span class="count">${numberText(count)}</span></li>`,
      )}</ul>`,
  )}</nav>`;
