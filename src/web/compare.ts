import type { Besides } from "../analysis/sides/besides.ts";
import type { Item } from "../model/archive.ts";
import type { Gathered } from "../model/meeting.ts";
import { BesideView, type Column } from "./beside.ts";
import { html, type Markup, words } from "./markup.ts";
import { directionOf, langOf, languageName, stampWords } from "./names.ts";
import type { Page } from "./shell.ts";
import { WORDS } from "./words.ts";

const MEETINGS = WORDS.meetings;

const SAY = MEETINGS.compare;

/** A text longer than this stands on its own page only, in UTF-16 units. */
const LONGEST = 60_000;

export interface Comparing {
  a: Item;
  b: Item;
  /** Absent where one of the two has not been read. */
  besides: Besides | undefined;
  /** The meeting that both are of, where it is known. */
  meeting: Gathered | undefined;
}

/** How the two columns are called: by publisher, and by language where that is the same. */
export function columnsOf(a: Item, b: Item): [Column, Column] {
  const publisher = ({ document }: Item): string => document.publisher?.name ?? WORDS.readout.unknownPublisher;
  const more =
    publisher(a) !== publisher(b)
      ? () => ""
      : a.document.language !== b.document.language
        ? ({ document }: Item): string => `, ${languageName(document.language)}`
        : (item: Item): string => (item === a ? " (1)" : " (2)");
  return [
    { item: a, name: `${publisher(a)}${more(a)}` },
    { item: b, name: `${publisher(b)}${more(b)}` },
  ];
}

/** Two readouts beside each other: by topic, what differs, and both texts. */
export function comparePage({ a, b, besides, meeting }: Comparing): Page {
  const [one, other] = columnsOf(a, b);
  const view = besides && new BesideView(besides, one, other);
  const path = `/compare/${a.document.page}/${b.document.page}`;
  return {
    title: SAY.title(one.name, other.name),
    twin: `${path}.json`,
    sample: a.document.sample || b.document.sample ? WORDS.sample.document : undefined,
    tied: true,
    main: html`<article class="two">
<header class="head"><h1>${SAY.heading}</h1>
<dl class="pairing">${[one, other].map(head)}</dl>
<p class="quiet">${meeting ? html`<a href="/meeting/${meeting.id}">${SAY.meeting}</a>` : SAY.notOne} <a href="/compare/${b.document.page}/${a.document.page}">${SAY.swap}</a></p></header>
${
  view
    ? html`<p class="standfirst">${SAY.proposal}${besides.sameLanguage ? undefined : html` ${SAY.across}`}</p>
${view.table()}
${view.differences()}`
    : html`<p class="banner old" role="note">${SAY.unread}</p>`
}
<section aria-labelledby="h-texts" class="texts"><h2 id="h-texts">${SAY.texts}</h2>
<p class="tie-scroll" hidden><label><input type="checkbox" checked data-tie> ${SAY.tied}</label></p>
<div class="both-texts">${[one, other].map(textOf)}</div></section>
</article>`,
  };
}

const head = ({ item: { document }, name }: Column): Markup =>
  html`<div><dt>${name}</dt><dd><a href="/readout/${document.page}" lang="${langOf(document.language)}" dir="${directionOf(document.language)}">${document.title || document.url}</a>${
    document.published ? html` <span class="quiet">${stampWords(document.published.value)}</span>` : undefined
  }</dd></div>`;

function textOf({ item: { document }, name }: Column): Markup {
  const lang = html` lang="${langOf(document.language)}" dir="${directionOf(document.language)}"`;
  const blocks = document.blocks.length > 0 ? document.blocks : [{ start: 0, end: document.text.length }];
  return html`<div><h3>${name}</h3><div class="words one-text" data-tied tabindex="0" role="region" aria-label="${name}"${lang}>${
    document.text.length > LONGEST
      ? html`<p><a href="/readout/${document.page}">${SAY.tooLong}</a></p>`
      : blocks.map(({ start, end }) => html`<p>${words(document.text.slice(start, end))}</p>`)
  }</div></div>`;
}
