import { worldMap } from "../charts/index.ts";
import type { Watched } from "../jobs/health.ts";
import type { Counts, Results } from "../model/archive.ts";
import { dayOf } from "../model/facets.ts";
import { TOPICS } from "../model/record.ts";
import { classTags, compareHref } from "./changes.ts";
import { type Entry, entryOf, quotation, tagsOf } from "./entry.ts";
import { facetHref, facetValueName } from "./facets.ts";
import { listComma } from "./lists.ts";
import { type Content, drawn, html, type Markup } from "./markup.ts";
import { dateText, directionOf, instantText, langOf, numberText, stateName } from "./names.ts";
import { atHref, pastForm, type Then } from "./past.ts";
import { sideHref, topicHref } from "./rooms/asking.ts";
import { stripOf } from "./rooms/calendar.ts";
import { topicText } from "./rooms/figures.ts";
import type { Folded, Front } from "./rooms/front.ts";
import { number, tableOf } from "./rooms/parts.ts";
import { type Page, searchBox } from "./shell.ts";
import type { Forms } from "./words/en.ts";
import { counted, WORDS } from "./words.ts";

const PAST_WORDS = WORDS.past;
const ROOMS = WORDS.rooms;
const SAY = WORDS.home;

/**
 * One box; the month's meetings; what is new, folded by meeting; what was edited or withdrawn; which sources are late.
 * @param late sources with an alarm, and how many are watched. @param land the address of the land's picture.
 * @param at the day that the page is asked for, where it is not today.
 */
export function homePage(
  front: Front,
  { late, watched, land, at }: { late: readonly Watched[]; watched: number; land: string; at: Then | undefined },
): Page {
  const { counts, results, entries } = front;
  const allSamples = counts.samples > 0 && counts.samples >= counts.documents;
  return {
    title: WORDS.name,
    here: "latest",
    twin: atHref("/home.json", at),
    feed: { href: "/occasions.atom", title: ROOMS.occasions.feed },
    noindex: at !== undefined,
    ownSearch: true,
    main: html`<div class="front">
<header class="lead">
<h1>${WORDS.tagline}</h1>
${searchBox("front", "")}
${pastForm("/", at)}
</header>
${counts.samples > 0 ? sampleBanner(allSamples) : undefined}
${
  entries.length === 0
    ? at === undefined
      ? html`<section class="empty"><h2>${SAY.emptyTitle}</h2><p>${SAY.empty} <code>rapporteur import</code>.</p></section>`
      : html`<section class="empty"><p>${PAST_WORDS.nothing}</p></section>`
    : html`${monthStrip(front, land, at)}<div class="columns">
<section class="latest" aria-labelledby="h-latest"><h2 id="h-latest">${SAY.title}</h2>
${daysOf(front.folded).map(([day, list]) => dayOfEntries(day, list))}
${results.total > entries.length ? html`<p class="onward"><a href="${atHref("/search?sort=newest&page=2", at)}">${SAY.more}</a></p>` : undefined}
</section>
<div class="beside">${changes(front, at)}${at === undefined ? lateSources(late, watched) : undefined}${holdings(counts)}${browse(results, at)}</div>
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

/** The last month with something in it: who met, on the map, and when. */
function monthStrip({ month, met, meetings }: Front, land: string, at: Then | undefined): Markup | undefined {
  if (!month) return undefined;
  const say = ROOMS.home;
  const name = dateText(month.month);
  const label = (code: string, count: number): string => `${stateName(code)}: ${number(count, ROOMS.parts.meetings)}`;
  const map = worldMap(
    { label: say.map(name) },
    met.map(({ value, count }) => ({
      code: value,
      count,
      label: label(value, count),
      href: atHref(sideHref(value), at),
    })),
    land,
  );
  const calendar = atHref(`/calendar?month=${month.month}`, at);
  const rows: Content[][] = met.map(({ value, count }) => [
    html`<a href="${atHref(sideHref(value), at)}">${stateName(value)}</a>`,
    numberText(count),
  ]);
  return html`<section class="month-strip" aria-labelledby="h-month"><h2 id="h-month"><a href="${calendar}">${say.month(name)}</a> <span class="count">${numberText(meetings)}</span></h2>
<div class="strip">${map === undefined ? undefined : html`<div><div class="picture">${drawn(map)}</div><details class="behind"><summary>${ROOMS.parts.table}</summary>${tableOf(say.map(name), [ROOMS.statistics.sides.head, { n: ROOMS.figures.meetings }], rows)}</details></div>`}<div>${stripOf(month, calendar)}</div></div></section>`;
}

/** Entries under their day, in the order in which they came. */
function daysOf(folded: readonly Folded[]): [string | undefined, Folded[]][] {
  return [...Map.groupBy(folded, ({ entry: { item } }) => dayOf(item.document, item.record))];
}

const dayOfEntries = (day: string | undefined, folded: readonly Folded[]): Markup =>
  html`<section class="day"><h3 class="dayline">${day === undefined ? SAY.noDay : html`<time datetime="${day}">${dateText(day)}</time>`}</h3>
<div class="entries">${folded.map(({ entry, also }) => html`<div class="folded">${entryOf(entry, 3, quotation(entry.item, entry.at))}${also.length === 0 ? undefined : alsoTold(entry, also)}</div>`)}</div></section>`;

const alsoTold = (first: Entry, also: readonly Entry[]): Markup =>
  html`<p class="also">${ROOMS.home.also} ${also.map(
    ({ item: { document }, at }, index) =>
      html`${index > 0 ? listComma() : ""}<a href="${atHref(`/readout/${document.page}`, at)}" lang="${langOf(document.language)}">${document.publisher?.name ?? WORDS.readout.unknownPublisher}</a>`,
  )} · <a href="/meeting/${first.item.document.page}">${ROOMS.parts.together}</a></p>`;

/** The newest edits that change what is said, and what was withdrawn among the latest. */
function changes({ changes, entries }: Front, at: Then | undefined): Markup {
  const gone = entries.filter(({ item }) => item.state !== "current" && item.state !== "edited");
  return html`<section aria-labelledby="h-changes"><h2 id="h-changes">${SAY.changes}</h2>${
    changes.length + gone.length === 0
      ? html`<p class="quiet">${ROOMS.home.noneToday}</p>`
      : html`<ul class="plain changes">${gone.map(
          (entry) =>
            html`<li><p>${tagsOf(entry)}</p><p><a href="${atHref(`/readout/${entry.item.document.page}`, entry.at)}" lang="${langOf(entry.item.document.language)}" dir="${directionOf(entry.item.document.language)}">${entry.item.document.title}</a></p><p class="quiet">${entry.item.document.publisher?.name}</p></li>`,
        )}${changes.map(
          (one) =>
            html`<li><p><time class="quiet" datetime="${one.seenAt}">${dateText(one.seenAt.slice(0, 10))}</time> ${classTags(one.classes.slice(0, 2), one.silent)}</p><p><a href="${compareHref(one)}">${one.title || one.url}</a></p></li>`,
        )}</ul>`
  }<p><a href="${atHref("/changes", at)}">${ROOMS.home.changes}</a></p></section>`;
}

function lateSources(late: readonly Watched[], watched: number): Markup | undefined {
  if (watched === 0) return undefined;
  const say = ROOMS.home;
  return html`<section aria-labelledby="h-late"><h2 id="h-late">${say.late}</h2>${
    late.length === 0
      ? html`<p class="quiet">${say.allWell}</p>`
      : html`<ul class="plain late">${late.map(
          ({ source, health }) =>
            html`<li>${source.publisher?.name ?? source.title ?? source.url}<p class="quiet">${health.reason}</p></li>`,
        )}</ul>`
  }<p><a href="/sources">${say.sources}</a></p></section>`;
}

function holdings(counts: Counts): Markup {
  const line = (count: number, forms: Forms): Markup => html`<li>${counted(count, forms)}</li>`;
  return html`<section aria-labelledby="h-holdings"><h2 id="h-holdings">${SAY.holdings}</h2><ul class="plain">${line(counts.pages, SAY.counts.pages)}${line(counts.documents, SAY.counts.versions)}${line(counts.records, SAY.counts.records)}${line(counts.publishers, SAY.counts.publishers)}</ul>${
    counts.latest ? html`<p class="quiet">${SAY.latest} ${instantText(counts.latest)}</p>` : undefined
  }<p><a href="/statistics">${ROOMS.home.more}</a></p></section>`;
}

/** Facets by which readouts are found; states and topics have rooms of their own. */
const BROWSED = ["country", "topic", "kind", "publisher"] as const;

function browse(results: Results, at: Then | undefined): Markup {
  const place = (facet: (typeof BROWSED)[number], value: string): { name: string; href: string } => {
    const topic = facet === "topic" ? TOPICS.find((one) => one === value) : undefined;
    if (topic) return { name: topicText(topic), href: atHref(topicHref(topic), at) };
    if (facet === "country") return { name: stateName(value), href: atHref(sideHref(value), at) };
    return { name: facetValueName(facet, value), href: facetHref(facet, value, at) };
  };
  return html`<nav class="browse" aria-labelledby="h-browse"><h2 id="h-browse">${SAY.browse}</h2>${BROWSED.filter(
    (facet) => results.facets[facet].length > 0,
  ).map(
    (facet) =>
      html`<h3>${facet === "country" ? ROOMS.home.states : facet === "topic" ? ROOMS.home.topics : WORDS.facets[facet]}</h3><ul class="inline">${results.facets[
        facet
      ].map(({ value, count }) => {
        const { name, href } = place(facet, value);
        return html`<li><a href="${href}">${name}</a> <span class="count">${numberText(count)}</span></li>`;
      })}</ul>`,
  )}</nav>`;
}
