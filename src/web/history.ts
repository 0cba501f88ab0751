import type { PageHistory } from "../model/archive.ts";
import type { CaptureHead, Changed } from "../model/chronicle.ts";
import type { Sighting } from "../model/document.ts";
import { classTags } from "./changes.ts";
import { html, linkable, type Markup } from "./markup.ts";
import { directionOf, instantText, langOf, numberText } from "./names.ts";
import type { Page } from "./shell.ts";
import { WORDS } from "./words.ts";

const SAY = WORDS.history;

export interface History {
  history: PageHistory;
  changes: readonly Changed[];
  /** The answers that first showed each version, by document. */
  captures: ReadonlyMap<string, CaptureHead>;
  timeMap: string;
}

/** What became of a page: every look's finding, every version, the answers that are its evidence. */
export function historyPage({ history, changes, captures, timeMap }: History): Page {
  const path = `/readout/${history.page}`;
  const { document } = history.versions.at(-1)!;
  const number = new Map(history.versions.map((one, index) => [one.document.id as string, index]));
  const source = linkable(history.url);
  const findings = [...history.sightings].reverse();
  return {
    title: SAY.title(document.title || document.url),
    twin: `${path}/history.json`,
    sample: document.sample ? WORDS.sample.document : undefined,
    noindex: true,
    main: html`<article class="page-history">
<header class="head"><p class="publisher"><a href="${path}">${document.publisher?.name ?? WORDS.readout.unknownPublisher}</a></p>
<h1 lang="${langOf(document.language)}" dir="${directionOf(document.language)}">${document.title || document.url}</h1>
<p class="address">${source ? html`<a href="${source}" rel="noopener noreferrer nofollow external">${source}</a>` : history.url}</p></header>
<section aria-labelledby="h-seen"><h2 id="h-seen">${SAY.seen}</h2><ol class="plain findings">${findings.map((one, index) => finding(one, findings[index + 1], number, path, history, changes))}</ol></section>
<section aria-labelledby="h-kept"><h2 id="h-kept">${SAY.kept}</h2><p class="quiet">${SAY.keptMore} <a href="${timeMap}">${SAY.timeMap}</a></p>
<table class="kept"><thead><tr><th scope="col">${SAY.version}</th><th scope="col">${SAY.capture}</th><th scope="col">${SAY.digest}</th></tr></thead><tbody>${history.versions.map(
      (one, index) => {
        const capture = captures.get(one.document.id);
        return html`<tr><th scope="row"><a href="${path}/${one.document.version}">${WORDS.panel.version(index + 1)}</a></th><td>${capture ? html`${instantText(capture.at)}, ${SAY.status(capture.status)}, ${SAY.bytes(numberText(capture.size))}` : html`<span class="quiet">${SAY.noCapture}</span>`}</td><td>${capture ? html`<code>${capture.digest}</code>` : undefined}</td></tr>`;
      },
    )}</tbody></table></section>
</article>`,
  };
}

function finding(
  sighting: Sighting,
  before: Sighting | undefined,
  number: ReadonlyMap<string, number>,
  path: string,
  history: PageHistory,
  changes: readonly Changed[],
): Markup {
  const at = sighting.document === undefined ? undefined : number.get(sighting.document);
  const version = at === undefined ? undefined : history.versions[at]!;
  const change = changes.find((one) => one.seenAt === sighting.first && one.change.newer === sighting.document);
  const earlier = before?.document && change ? history.versions[number.get(change.change.older) ?? -1] : undefined;
  const compare =
    earlier && version
      ? `${path}/compare?${new URLSearchParams({ from: earlier.document.version, to: version.document.version })}`
      : undefined;
  return html`<li class="${sighting.state}"><p><time datetime="${sighting.first}">${instantText(sighting.first)}</time>${
    sighting.last === sighting.first
      ? undefined
      : html` – <time datetime="${sighting.last}">${instantText(sighting.last)}</time>`
  }</p><p><b>${SAY.states[sighting.state]}</b>${
    version ? html` <a href="${path}/${version.document.version}">${WORDS.panel.version(at! + 1)}</a>` : undefined
  }${change ? html` ${classTags(change.classes, change.silent)}` : undefined}${compare ? html` <a href="${compare}">${SAY.compare}</a>` : undefined}</p></li>`;
}
