import type { Item, PageHistory } from "../model/archive.ts";
import { type Change, COSMETIC, type VersionChange } from "../model/change.ts";
import { diffOf } from "./diff.ts";
import { comma } from "./lists.ts";
import { between, html, type Markup } from "./markup.ts";
import { directionOf, instantText, langOf, numberText, opening, stampWords } from "./names.ts";
import type { Page } from "./shell.ts";
import { counted, WORDS } from "./words.ts";

const SAY = WORDS.compare;

/** So many changes are listed above the text; every one is marked in it. */
const LISTED = 60;
const SHOWN_WORDS = 160;

export interface Comparison {
  history: PageHistory;
  older: Item;
  newer: Item;
  change: VersionChange;
  onlyChanges: boolean;
}

/** What became of a page between two of its versions. */
export function comparisonPage({ history, older, newer, change, onlyChanges }: Comparison): Page {
  const { document } = newer;
  const path = `/readout/${history.page}`;
  const lang = html` lang="${langOf(document.language)}" dir="${directionOf(document.language)}"`;
  const address = (view: "all" | "changes", json = false): string =>
    `${path}/compare${json ? ".json" : ""}?${new URLSearchParams({
      from: older.document.version,
      to: newer.document.version,
      ...(view === "changes" ? { view } : {}),
    })}`;
  const substance = change.changes.filter((one) => !COSMETIC.has(one.class)).length;
  const form = change.changes.length - substance;
  const titled = change.title.some((run) => run.kind !== "same");
  return {
    title: SAY.title(document.title || document.url),
    twin: address("all", true),
    sample: document.sample ? WORDS.sample.document : undefined,
    noindex: true,
    main: html`<article class="comparison">
<header class="head">
<p class="publisher"><a href="${path}">${document.publisher?.name ?? WORDS.readout.unknownPublisher}</a></p>
<h1${lang}>${titled ? diffOf(change.title, change.changes, older.document.title, document.title, false) : document.title || document.url}</h1>
<p class="standfirst">${change.changes.length === 0 ? SAY.same : between([substance > 0 && counted(substance, SAY.substance), form > 0 && counted(form, SAY.form)], comma())}</p>
</header>
${change.silent ? html`<p class="banner silent" role="note"><b>${SAY.silent}</b> ${SAY.silentMore}</p>` : undefined}
${chooser(history, older, newer, path, onlyChanges)}
${listOf(change.changes)}
<section aria-labelledby="h-text"><h2 id="h-text">${SAY.text}</h2>
<nav class="views" aria-label="${SAY.views}"><ul class="inline">${(["all", "changes"] as const).map((view) => html`<li><a href="${address(view)}"${(view === "changes") === onlyChanges ? html` aria-current="true"` : undefined}>${SAY.view[view]}</a></li>`)}</ul></nav>
<p class="key">${SAY.key} <del>${SAY.gone}</del> <ins>${SAY.came}</ins></p>
<div class="words diff"${lang}>${diffOf(change.text, change.changes, older.document.text, document.text, onlyChanges)}</div>
</section>
</article>`,
  };
}

function chooser(history: PageHistory, older: Item, newer: Item, path: string, onlyChanges: boolean): Markup {
  const choice = (name: "from" | "to", chosen: Item): Markup =>
    html`<label><span>${SAY[name]}</span> <select name="${name}">${history.versions.map(
      (one, index) =>
        html`<option value="${one.document.version}"${one.document.id === chosen.document.id ? html` selected` : undefined}>${versionName(one, index)}</option>`,
    )}</select></label>`;
  return html`<form class="chooser" action="${path}/compare" method="get">${choice("from", older)}${choice("to", newer)}${
    onlyChanges ? html`<input type="hidden" name="view" value="changes">` : undefined
  }<button type="submit">${SAY.compare}</button> <a href="${path}/history">${SAY.history}</a></form>
<dl class="stamps"><div><dt>${SAY.from}</dt><dd>${stampsOf(older)}</dd></div><div><dt>${SAY.to}</dt><dd>${stampsOf(newer)}</dd></div></dl>`;
}

const versionName = (item: Item, index: number): string =>
  `${WORDS.panel.version(index + 1)}, ${instantText(item.first)}`;

/** What the page said of its own day, beside when it was seen. */
const stampsOf = ({ document, first, last }: Item): Markup =>
  html`${SAY.seen(instantText(first), instantText(last))}${document.published ? html`; ${SAY.stamp} ${stampWords(document.published.value)}` : html`; ${SAY.noStamp}`}`;

function listOf(changes: readonly Change[]): Markup | undefined {
  if (changes.length === 0) return undefined;
  return html`<section aria-labelledby="h-what"><h2 id="h-what">${SAY.what}</h2><ol class="plain change-list">${changes
    .slice(0, LISTED)
    .map((change, index) => lineOf(change, index))}</ol>${
    changes.length > LISTED ? html`<p class="quiet">${SAY.more(numberText(changes.length - LISTED))}</p>` : undefined
  }</section>`;
}

function lineOf(change: Change, index: number): Markup {
  const old = change.told?.old ?? change.old;
  const next = change.told?.new ?? change.new;
  const name = html`<b class="class${COSMETIC.has(change.class) ? " cosmetic" : ""}">${SAY.classes[change.class]}</b>`;
  return html`<li>${change.where === "text" && (change.before || change.after) ? html`<a href="#c${index + 1}">${name}</a>` : name} ${
    old.trim() !== "" ? html`<del>${opening(old, SHOWN_WORDS)}</del> ` : undefined
  }${next.trim() !== "" ? html`<ins>${opening(next, SHOWN_WORDS)}</ins>` : undefined}</li>`;
}
