import { CHANGE_CLASSES, type ChangeClass, COSMETIC } from "../model/change.ts";
import type { Changed } from "../model/chronicle.ts";
import type { Instant } from "../model/when.ts";
import { html, type Markup } from "./markup.ts";
import { dateText, instantText, opening } from "./names.ts";
import type { Page } from "./shell.ts";
import { WORDS } from "./words.ts";

const SAY = WORDS.changes;

/** Changes on one page of the list. */
export const CHANGES_SHOWN = 50;
const SHOWN_WORDS = 140;
const CLASSES = Object.keys(CHANGE_CLASSES) as ChangeClass[];

/** What the list is asked for; its address. */
export interface Asked {
  class?: ChangeClass;
  silent: boolean;
  /** Cosmetic changes as well. */
  all: boolean;
  /** Only what was seen since, and until. */
  since?: Instant;
  until?: Instant;
}

export const askedOf = (parameters: URLSearchParams, since: Instant | undefined, until: Instant | undefined): Asked => {
  const wanted = CLASSES.find((one) => one === parameters.get("class"));
  return {
    ...(wanted ? { class: wanted } : {}),
    silent: parameters.get("silent") === "1",
    all: parameters.get("all") === "1" || (wanted !== undefined && COSMETIC.has(wanted)),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  };
};

export function changesHref(asked: Asked, change: Partial<Asked> = {}, path = "/changes"): string {
  const { class: wanted, silent, all, since, until } = { ...asked, ...change };
  const parameters = new URLSearchParams();
  if (wanted) parameters.set("class", wanted);
  if (silent) parameters.set("silent", "1");
  if (all && !(wanted && COSMETIC.has(wanted))) parameters.set("all", "1");
  if (since) parameters.set("since", since);
  if (until) parameters.set("until", until);
  const query = parameters.toString();
  return query === "" ? path : `${path}?${query}`;
}

/** What publishers have changed, the newest first. @param onward the address of the older ones. */
export function changesPage(asked: Asked, list: readonly Changed[], onward: string | undefined): Page {
  const narrowing = html`<nav class="narrowing" aria-label="${SAY.narrow}"><ul class="inline">
<li><a href="${changesHref(asked, { silent: !asked.silent })}"${asked.silent ? html` aria-current="true"` : undefined}>${SAY.onlySilent}</a></li>
<li><a href="${changesHref(asked, { all: !asked.all })}"${asked.all ? html` aria-current="true"` : undefined}>${SAY.cosmetic}</a></li>
<li><a href="${changesHref({ silent: false, all: false })}"${asked.class === undefined && !asked.silent && !asked.all ? html` aria-current="true"` : undefined}>${SAY.everything}</a></li></ul>
<ul class="inline classes">${CLASSES.map((one) => html`<li><a href="${changesHref({ silent: asked.silent, all: false, class: one })}" title="${WORDS.compare.classesTold[one]}"${asked.class === one ? html` aria-current="true"` : undefined}>${WORDS.compare.classes[one]}</a></li>`)}</ul></nav>`;
  return {
    title: SAY.title,
    here: "changes",
    twin: changesHref(asked, {}, "/changes.json"),
    feed: { href: "/changes.atom", title: SAY.feed },
    script: true,
    main: html`<section class="change-page">
<h1>${SAY.title}</h1>
<p class="standfirst">${SAY.standfirst}</p>
${asked.until ? html`<p class="banner old" role="note">${SAY.until(instantText(asked.until))}</p>` : undefined}
<p class="last-look" data-last-look hidden data-words="${SAY.sinceLast}"></p>
${narrowing}
${list.length === 0 ? html`<p class="quiet">${SAY.none}</p>` : daysOf(list)}
${onward ? html`<p class="onward"><a href="${onward}">${SAY.older}</a></p>` : undefined}
<p class="quiet"><a href="/changes.atom">${SAY.feed}</a></p>
</section>`,
  };
}

const daysOf = (list: readonly Changed[]): Markup =>
  html`${[...Map.groupBy(list, (one) => one.seenAt.slice(0, 10))].map(
    ([day, changes]) =>
      html`<section class="day"><h2 class="dayline"><time datetime="${day}">${dateText(day)}</time></h2><ol class="plain changed">${changes.map(changedOf)}</ol></section>`,
  )}`;

function changedOf(one: Changed): Markup {
  const href = `/readout/${one.page}/history`;
  const telling = one.change.changes.filter((change) => !COSMETIC.has(change.class));
  const shown = (telling.length > 0 ? telling : one.change.changes).slice(0, 2);
  return html`<li data-seen="${one.seenAt}"><p class="kicker"><time datetime="${one.seenAt}">${one.seenAt.slice(11, 16)} UTC</time> ${classTags(one.classes, one.silent)}</p>
<h3><a href="${compareHref(one)}">${one.title || one.url}</a></h3>
${shown.map((change) => html`<p class="excerpt"><b>${WORDS.compare.classes[change.class]}</b> ${(change.told?.old ?? change.old).trim() === "" ? undefined : html`<del>${opening(change.told?.old ?? change.old, SHOWN_WORDS)}</del> `}${(change.told?.new ?? change.new).trim() === "" ? undefined : html`<ins>${opening(change.told?.new ?? change.new, SHOWN_WORDS)}</ins>`}</p>`)}
<p class="facts-line"><a href="${href}">${SAY.history}</a></p></li>`;
}

/** Documents are asked for by their ids: the versions' are found there. */
export const compareHref = ({ page, change }: Changed): string =>
  `/readout/${page}/compare?${new URLSearchParams({ from: change.older, to: change.newer })}`;

export const classTags = (classes: readonly ChangeClass[], silent: boolean): Markup =>
  html`${silent ? html`<span class="tag silent">${WORDS.compare.silentTag}</span> ` : undefined}${classes.map((one) => html`<span class="tag${COSMETIC.has(one) ? " cosmetic" : ""}">${WORDS.compare.classes[one]}</span> `)}`;
