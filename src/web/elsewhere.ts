import type { Elsewhere } from "../model/elsewhere.ts";
import { html, linkable, type Markup } from "./markup.ts";
import { directionOf, instantText, langOf, languageName } from "./names.ts";
import { WORDS } from "./words.ts";

const SAY = WORDS.elsewhere;

/** Where else the words of a readout stand, and its editions in other languages as the pages themselves say. */
export function elsewhereOf({ places, editions }: Awaited<ReturnType<Elsewhere["elsewhere"]>>): Markup | undefined {
  if (places.length === 0 && editions.length === 0) return undefined;
  return html`${
    places.length === 0
      ? undefined
      : html`<section class="sheet" aria-labelledby="h-places"><h2 id="h-places">${SAY.places}</h2><p class="quiet">${SAY.placesMore}</p><ul class="plain">${places.map(
          ({ page, url, publisher, first, last, state }) =>
            html`<li><a href="/readout/${page}">${publisher?.name ?? hostOf(url)}</a> ${state === "current" ? undefined : html`<span class="tag state">${WORDS.states[state]}</span> `}<span class="quiet">${publisher ? html`${hostOf(url)}, ` : undefined}${SAY.seen(instantText(first), instantText(last))}</span></li>`,
        )}</ul></section>`
  }${
    editions.length === 0
      ? undefined
      : html`<section class="sheet" aria-labelledby="h-editions"><h2 id="h-editions">${SAY.editions}</h2><ul class="plain">${editions.map(
          ({ language, url, page, title, says }) =>
            html`<li>${languageName(language)}: ${
              page === undefined
                ? html`${outward(url)} <span class="quiet">${SAY.notHere}</span>`
                : html`<a href="/readout/${page}" lang="${langOf(language)}" dir="${directionOf(language)}" hreflang="${langOf(language)}">${title || SAY.untitled}</a>`
            }<br><span class="quiet">${says === "this page" ? SAY.saysThis : SAY.saysThat}</span></li>`,
        )}</ul></section>`
  }`;
}

const outward = (url: string): Markup => {
  const source = linkable(url);
  return source
    ? html`<a href="${source}" rel="noopener noreferrer nofollow external">${hostOf(url)}</a>`
    : html`${hostOf(url)}`;
};

const hostOf = (url: string): string => URL.parse(url)?.hostname || url;
