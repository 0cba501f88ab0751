import { accountLine } from "./account-line.ts";
import type { Assets } from "./assets.ts";
import { type Content, html, type Markup } from "./markup.ts";
import { opening } from "./names.ts";
import { pastFormHere, pastNote } from "./past.ts";
import { shareLine } from "./sharing.ts";
import { tongue } from "./spoken.ts";
import { TONGUES } from "./tongue.ts";
import { visit } from "./visit.ts";
import { WORDS } from "./words.ts";

const SHARING = WORDS.sharing;

/** What every page shares: head, masthead, footer. */
export interface Shell {
  assets: Assets;
  version: string;
  rights: string | undefined;
}

export interface Page {
  title: string;
  /** Which entry of the navigation is this page's own. */
  here?: "latest" | "meetings" | "people" | "calendar" | "brief" | "statistics" | "changes" | "search" | "about";
  /** The address of the same page as JSON. */
  twin?: string;
  /** A feed of what the page lists. */
  feed?: { href: string; title: string };
  /** One of the project's own invented texts is shown. */
  sample?: string | undefined;
  /** The words in the search box. */
  query?: string;
  /** The page brings its own search form, so the masthead leaves its out. */
  ownSearch?: boolean;
  /** The page uses the script that lights words up. */
  script?: boolean;
  /** Two texts stand on the page that can scroll together. */
  tied?: boolean;
  /** Search engines should leave the page out. */
  noindex?: boolean;
  /** What only this page tells programs. */
  head?: Markup;
  /** What a preview of the page shows. */
  card?: Card;
  /** There is nothing to suggest to anybody: the page tells of an error, or is one's own. */
  unshared?: boolean;
  main: Content;
}

/** A preview by the Open Graph protocol, which all that make cards read. It is text: docs/decisions/0010-cards.md says why. */
export interface Card {
  /** Who speaks, where the page is of words; the page's own title where it is absent. */
  title?: string;
  type: "website" | "article";
  description: string;
  /** ISO 8601. */
  published?: string;
}

export function shellOf(shell: Shell, page: Page): Markup {
  const { assets } = shell;
  const title = page.title === WORDS.name ? page.title : `${page.title} – ${WORDS.name}`;
  const link = (key: NonNullable<Page["here"]>, href: string): Markup =>
    html`<li><a href="${href}"${page.here === key ? html` aria-current="page"` : undefined}>${WORDS.nav[key]}</a></li>`;
  return html`<!doctype html>
<html lang="${WORDS.language}" dir="${TONGUES[tongue()].direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="color-scheme" content="light dark">
${page.noindex || visit().day !== undefined ? html`<meta name="robots" content="noindex">` : undefined}
<link rel="stylesheet" href="${assets.style}">
<link rel="icon" href="${assets.icon}" type="image/svg+xml">
${page.twin === undefined ? undefined : html`<link rel="alternate" type="application/json" href="${page.twin}">`}
${page.feed ? html`<link rel="alternate" type="application/atom+xml" href="${page.feed.href}" title="${page.feed.title}">` : undefined}
${page.script ? html`<script src="${assets.script}" defer></script>` : undefined}
${page.tied ? html`<script src="${assets.beside}" defer></script>` : undefined}
${shareScript(assets.share)}
${page.unshared ? undefined : cardTags(page)}${page.head}
</head>
<body ${scriptWords()}>
<a class="skip" href="#main">${WORDS.skip}</a>
<header class="masthead"><div class="frame">
<p class="brand"><a href="/">${WORDS.name}</a></p>
<nav aria-label="${WORDS.nav.label}"><ul>${link("latest", "/")}${link("meetings", "/meetings")}${link("people", "/people")}${link("calendar", "/calendar")}${link("brief", "/brief")}${link("statistics", "/statistics")}${link("changes", "/changes")}${link("search", "/search")}</ul></nav>
${page.ownSearch ? undefined : searchBox("compact", page.query ?? "")}
</div>
${page.sample === undefined ? undefined : html`<p class="sample-line"><span class="frame">${page.sample}</span></p>`}
</header>
<main id="main" class="frame" tabindex="-1">
${pastNote()}${page.main}
</main>
<footer class="colophon"><div class="frame">
${page.unshared ? undefined : shareLine(page.title)}
${page.unshared || page.ownSearch ? undefined : pastFormHere()}
<p>${shell.rights ?? WORDS.footer.rights}</p>
<ul><li><a href="/about">${WORDS.footer.about}</a></li><li><a href="/commitments">${WORDS.footer.commitments}</a></li><li><a href="/formulas">${WORDS.footer.formulas}</a></li><li><a href="/sources">${WORDS.sources.link}</a></li>${
    page.twin === undefined ? undefined : html`<li><a href="${page.twin}">${WORDS.footer.machine}</a></li>`
  }<li>${accountLine()}</li><li>${WORDS.footer.version(shell.version)}</li></ul>
${tongues()}
</div></footer>
</body>
</html>
`;
}

/** The same page in the other languages of the interface. */
function tongues(): Markup {
  const { address } = visit();
  const here = (other: string): string => {
    const parameters = new URLSearchParams(address.searchParams);
    parameters.set("lang", other);
    return `${address.pathname}?${parameters}`;
  };
  return html`<ul class="tongues" aria-label="${WORDS.footer.tongues}">${Object.entries(TONGUES).map(
    ([code, { name }]) =>
      code === tongue()
        ? html`<li lang="${code}" aria-current="true">${name}</li>`
        : html`<li><a href="${here(code)}" lang="${code}" hreflang="${code}">${name}</a></li>`,
  )}</ul>`;
}

/** What the script says, in the language of the interface. */
const scriptWords = (): Markup =>
  html`data-copied="${SHARING.copied}" data-not-copied="${SHARING.notCopied}" data-selected="${SHARING.selected}" data-copy-link="${SHARING.copyLink}" data-copy-quote="${SHARING.copyQuote}" data-mail="${SHARING.mail}" data-cite="${SHARING.citeWords}" data-share="${SHARING.share}"`;

function cardTags({ title, card }: Page): Markup {
  const tag = (property: string, content: string | undefined): Markup | undefined =>
    content === undefined ? undefined : html`<meta property="${property}" content="${content}">\n`;
  const description = opening(card?.description ?? WORDS.tagline, 300);
  return html`<meta name="description" content="${description}">
<meta name="twitter:card" content="summary">
${tag("og:site_name", WORDS.name)}${tag("og:type", card?.type ?? "website")}${tag("og:title", card?.title ?? title)}${tag("og:description", description)}${tag("og:url", visit().address.href)}${tag("article:published_time", card?.published)}`;
}

/** A search form; `place` keeps the ids of two forms apart. `hidden` are fields that stay as they are. */
export function searchBox(place: string, query: string, hidden: Content = undefined): Markup {
  const id = `q-${place}`;
  return html`<form class="search ${place}" role="search" action="/search" method="get">
<label for="${id}">${WORDS.search.label}</label>
<span class="field"><input type="search" id="${id}" name="q" value="${query}" maxlength="500" autocomplete="off" spellcheck="false"><button type="submit">${WORDS.search.button}</button></span>
${hidden}</form>`;
}

/** It puts buttons into the page: before the first paint where the browser can wait, so that nothing moves when they come (WHATWG HTML, blocking). */
const shareScript = (address: string): Markup => html`<script src="${address}" defer blocking="render"></script>`;
