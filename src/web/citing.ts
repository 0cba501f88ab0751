import { CITATION_FORMS, type Cited, type Piece, STYLES } from "../formats/citation/index.ts";
import type { Item } from "../model/archive.ts";
import type { Span } from "../model/evidence.ts";
import { html, type Markup } from "./markup.ts";
import { directionOf, instantText, langOf } from "./names.ts";
import { citeHref, originalHref, quotationAt, versionHref } from "./passages.ts";
import { mailto, messageOf, shareData } from "./sharing.ts";
import type { Page } from "./shell.ts";
import { visit } from "./visit.ts";
import { WORDS } from "./words.ts";

const SHARING = WORDS.sharing;

const SAY = SHARING.page;

/** References to a version, and ways to hand it, or words of it, to somebody. */
export function citePage(item: Item, cited: Cited, passage: Span | undefined): Page {
  const { document } = item;
  const title = document.title || document.url;
  const lang = html` lang="${langOf(document.language)}" dir="${directionOf(document.language)}"`;
  const back = versionHref(document, passage);
  const message = messageOf(item, passage);
  const original = originalHref(document, passage);
  return {
    title: SAY.title(title),
    noindex: true,
    sample: document.sample ? WORDS.sample.document : undefined,
    card: { type: "website", description: SAY.describe(title) },
    main: html`<article class="prose citing">
<p class="kicker"><a href="${back}">${SAY.back}</a></p>
<h1${lang}>${title}</h1>
${passage ? quoted(item, passage, lang) : undefined}
<section aria-labelledby="h-share"><h2 id="h-share">${SAY.share}</h2>
<p class="quiet">${SAY.shareHint}</p>
<p class="share" ${shareData(title, message.link)}><a class="button" href="${mailto(message)}">${SHARING.mail}</a></p>
<dl class="links">
<div><dt>${passage ? SAY.linkWords : SAY.link}</dt><dd><a href="${back}">${message.link}</a></dd></div>
${passage && original ? html`<div><dt>${SAY.originalLink}</dt><dd><a href="${original}" rel="noopener noreferrer nofollow external">${original}</a></dd></div>` : undefined}
</dl>
${passage ? html`<p><a href="${citeHref(document)}">${SAY.whole}</a></p>` : undefined}
</section>
<section aria-labelledby="h-references"><h2 id="h-references">${SAY.references}</h2>
<p class="quiet">${SAY.referencesHint}</p>
${STYLES.map(
  ({ name, title: style, reference }) =>
    html`<h3>${style}</h3><p class="reference copyable" id="${name}" data-copy="${SAY.copy(style)}">${reference(cited).map(pieceOf)}</p>`,
)}
</section>
<section aria-labelledby="h-programs"><h2 id="h-programs">${SAY.programs}</h2>
<ul class="inline">${CITATION_FORMS.map(
      (form) => html`<li><a href="${citeHref(document)}.${form.extension}">${form.title}</a></li>`,
    )}</ul>
<dl class="facts small">
<div><dt>${SAY.version}</dt><dd><code>${cited.version}</code></dd></div>
<div><dt>${SAY.captured}</dt><dd>${instantText(cited.captured)}</dd></div>
<div><dt>${SAY.digest}</dt><dd>${cited.digest === undefined ? html`<span class="quiet">${SAY.noDigest}</span>` : html`<code>${cited.digest}</code>`}</dd></div>
</dl>
</section>
</article>`,
  };
}

const pieceOf = ({ text, italic }: Piece): Markup => (italic ? html`<i>${text}</i>` : html`${text}`);

function quoted(item: Item, passage: Span, lang: Markup): Markup {
  const { words, by } = quotationAt(item, passage);
  return html`<section aria-labelledby="h-words"><h2 id="h-words" class="vh">${SAY.words}</h2>
<blockquote class="statement"><p${lang}>${SHARING.spoken(words)}</p><p class="by">${by}</p></blockquote></section>`;
}

/** The address of a version's archived copy, absolute: what references give. */
export const archivedAt = ({ document }: Item): string => new URL(versionHref(document), visit().address).href;
