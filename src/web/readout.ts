import { citedOf } from "../formats/citation/index.ts";
import { type Item, type PageHistory, shownIn } from "../model/archive.ts";
import type { Span } from "../model/evidence.ts";
import { basisNote, type Place, shownValue } from "./basis.ts";
import { correctionsList } from "./editing.ts";
import { html, linkable, type Markup } from "./markup.ts";
import { cardOf, metadataOf } from "./metadata.ts";
import {
  dateText,
  directionOf,
  instantText,
  langOf,
  languageName,
  numberText,
  stampWords,
  stateName,
} from "./names.ts";
import { colophonOf, type Persons, panelOf } from "./panel.ts";
import { Layout } from "./parts.ts";
import { citeHref, publishedLine, versionHref } from "./passages.ts";
import { mailto, messageOf } from "./sharing.ts";
import type { Page } from "./shell.ts";
import { textOf } from "./text.ts";
import { Voices } from "./voices.ts";
import { WORDS } from "./words.ts";

const NOVELTY_WORDS = WORDS.novelty;
const SHARING = WORDS.sharing;
const SAY = WORDS.readout;

/**
 * The page of one version of a readout.
 * @param partNumber from 1; out of range, the nearest there is; 0 for the one with the passage.
 * @param more words that the link points out, whether it points out any, the readouts of the same two, the persons' pages, and
 *   where else the words stand.
 */
export function readoutPage(
  history: PageHistory,
  item: Item,
  partNumber: number,
  more: {
    passage?: Span | undefined;
    pointed?: boolean;
    pair?: Markup | undefined;
    /** There are earlier readouts of the same sides, so that what is new can be told. */
    earlier?: boolean;
    /** Who else tells of the meeting. */
    meeting?: Markup | undefined;
    persons?: Persons;
    elsewhere?: Markup | undefined;
  } = {},
): Page {
  const { document, record } = item;
  const latest = shownIn(history)?.document.id === document.id;
  const path = `/readout/${history.page}`;
  const own = latest ? path : `${path}/${document.version}`;
  const layout = new Layout(document, record);
  const { passage } = more;
  const part =
    partNumber === 0 && passage
      ? layout.partAt(passage.start)
      : Math.min(Math.max(partNumber, 1), layout.parts.length) - 1;
  const voices = record ? new Voices(record) : undefined;
  const place: Place = { layout, part };
  const shown = layout.parts[part]!;
  const lang = html` lang="${langOf(document.language)}" dir="${directionOf(document.language)}"`;
  const parts = (label: string): Markup | undefined =>
    layout.parts.length > 1 ? partsNav(own, part, layout.parts.length, label) : undefined;
  return {
    title: document.title || document.url,
    twin: `${own}.json`,
    sample: document.sample ? WORDS.sample.document : undefined,
    script: true,
    noindex: !latest,
    card: cardOf(item, passage),
    head: metadataOf(item, citedOf(item)),
    main: html`<article class="readout">
<header class="head" dir="${directionOf(document.language)}">
${breadcrumb(document.section, lang)}
<p class="publisher">${document.publisher ? html`${document.publisher.name}${document.publisher.country ? html`<span class="side">${stateName(document.publisher.country)}</span>` : undefined}` : SAY.unknownPublisher}</p>
<h1${lang}>${document.title || document.url}</h1>
</header>
${banner(item, history, latest, path)}
${dates(item, place)}
${more.meeting}
${record && latest ? html`<p class="new-link"><a href="${path}/new">${NOVELTY_WORDS.link}</a></p>${more.earlier ? html`<div class="most-new"></div>` : undefined}` : undefined}
<p class="actions"><a href="${citeHref(document, passage)}">${SHARING.cite}</a><a href="${mailto(messageOf(item, passage))}">${SHARING.suggest}</a></p>
<div class="body">
<section class="text" aria-labelledby="h-text">
<h2 id="h-text" class="vh">${SAY.text}</h2>
${record ? html`<p class="key">${SAY.key} <a href="/about">${WORDS.nav.about}</a></p>` : html`<p class="unread" role="note">${SAY.unread(languageName(document.language))}</p>`}
${parts(SAY.partNav)}
${more.pointed ? html`<p class="pointed" role="note">${passage ? html`<a href="#passage">${SHARING.passage}</a>` : SHARING.passageGone}</p>` : undefined}
<div class="words${record ? " read" : ""}" id="words"${lang} data-version="${versionHref(document)}" data-published="${publishedLine(document)}">${shown.pieces.length > 0 ? textOf(document, shown, layout, voices, passage) : html`<p class="quiet" lang="${WORDS.language}" dir="ltr">${SAY.noBody}</p>`}</div>
${parts(SAY.partNavBelow)}
${more.pair}
</section>
<aside class="panel" aria-label="${WORDS.panel.title}" data-close="${WORDS.panel.close}" data-sentence="${SAY.sentenceTitle(0)}">
${layout.parts.length > 1 && record ? html`<p class="part-note">${SAY.partNote}</p>` : undefined}
${record && voices ? panelOf({ document, record, voices, layout, part, ...(more.persons && { persons: more.persons }) }) : undefined}
${more.elsewhere}
${correctionsList(item)}
${colophonOf(history.versions, item, path)}
</aside>
</div>
</article>`,
  };
}

const breadcrumb = (section: readonly string[], lang: Markup): Markup | undefined =>
  section.length === 0
    ? undefined
    : html`<nav class="section" aria-label="${SAY.breadcrumb}"><ol${lang}>${section.map((name) => html`<li>${name}</li>`)}</ol></nav>`;

function banner(item: Item, history: PageHistory, latest: boolean, path: string): Markup | undefined {
  const say = WORDS.banners;
  if (!latest || item.state === "edited") {
    return html`<p class="banner old" role="note"><b>${say.edited}</b> <a href="${path}">${say.editedLink}</a></p>`;
  }
  if (item.state !== "current") return html`<p class="banner ${item.state}" role="note"><b>${say[item.state]}</b></p>`;
  if (history.versions.length < 2) return undefined;
  const [from, to] = history.versions.slice(-2) as [Item, Item];
  const compare = `${path}/compare?${new URLSearchParams({ from: from.document.version, to: to.document.version })}`;
  return html`<p class="banner changed" role="note">${say.changed(numberText(history.versions.length))} <a href="${compare}">${WORDS.compare.what}</a>, <a href="#versions">${say.changedLink}</a></p>`;
}

/** Three dates that are never mixed: of the occasion, of publication, of our own look; each says how it is known. */
function dates(item: Item, place: Place): Markup {
  const { document, record } = item;
  const occasion = record?.occasion;
  const day = occasion?.date;
  const { published } = document;
  const source = linkable(document.url);
  return html`<dl class="dates">
<div><dt>${occasion?.status === "announced" ? SAY.announcedDate : SAY.occasionDate}</dt><dd>${
    day
      ? html`${shownValue(day.basis, html`<time datetime="${day.value}">${dateText(day.value)}</time>`)}${
          occasion?.end ? html` – ${shownValue(occasion.end.basis, dateText(occasion.end.value))}` : undefined
        }<span class="how-known">${basisNote(day.basis, place)}</span>`
      : html`<span class="quiet">${SAY.notStated}</span><span class="how-known">${SAY.notFound}</span>`
  }</dd></div>
<div><dt>${SAY.published}</dt><dd>${
    published
      ? html`${shownValue(published.basis, stampWords(published.value))}<span class="how-known">${
          published.basis.kind === "page" && published.basis.field === "published"
            ? html`<span class="basis framed">${SAY.howPublished}</span>`
            : basisNote(published.basis, place)
        }</span>`
      : html`<span class="quiet">${SAY.notStated}</span><span class="how-known">${SAY.noStamp}</span>`
  }</dd></div>
<div><dt>${SAY.captured}</dt><dd><time datetime="${item.first}">${instantText(item.first)}</time><span class="how-known"><span class="basis framed">${SAY.howCaptured}</span>${
    item.last === item.first ? undefined : html`, ${SAY.lastSeen(instantText(item.last))}`
  }</span></dd></div>
<div class="source"><dt>${source ? SAY.source : SAY.address}</dt><dd>${
    source
      ? html`<a href="${source}" rel="noopener noreferrer nofollow external">${new URL(source).hostname}</a>`
      : document.url
  }</dd></div>
</dl>`;
}

function partsNav(path: string, part: number, count: number, label: string): Markup {
  const link = (to: number, words: string, rel: string): Markup =>
    html`<a href="${path}?part=${to + 1}" rel="${rel}">${words}</a>`;
  return html`<nav class="parts" aria-label="${label}">${part > 0 ? link(part - 1, SAY.partPrevious, "prev") : undefined}<span>${SAY.part(numberText(part + 1), numberText(count))}</span>${part < count - 1 ? link(part + 1, SAY.partNext, "next") : undefined}</nav>`;
}
