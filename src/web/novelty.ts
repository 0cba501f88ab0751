import type { Item } from "../model/archive.ts";
import type { Span } from "../model/evidence.ts";
import type { Novelty, NoveltyLine, Passage } from "../model/novelty.ts";
import { type Content, html, type Markup, words } from "./markup.ts";
import { dateText, directionOf, langOf, opening } from "./names.ts";
import { historyWords, lineWords } from "./novelty-lines.ts";
import type { Page } from "./shell.ts";
import { counted, WORDS } from "./words.ts";

const SAY = WORDS.novelty;

/** How much of a sentence is shown. */
const SHOWN = 420;

/** What is new in a readout: what it rests on, and each line with its words and the earlier ones. */
export function noveltyPage(item: Item, novelty: Novelty): Page {
  const { document, record } = item;
  const path = `/readout/${document.page}`;
  const { last, lines, more, little } = novelty;
  return {
    title: SAY.title(document.title || document.url),
    twin: `${path}/new.json`,
    sample: document.sample ? WORDS.sample.document : undefined,
    noindex: true,
    main: html`<article class="novelty">
<h1>${SAY.heading}</h1>
<p class="standfirst"><a href="${path}" lang="${langOf(document.language)}" dir="${directionOf(document.language)}">${document.title || document.url}</a></p>
${record ? undefined : html`<p class="banner old" role="note">${SAY.unread}</p>`}
<p class="rests">${little ? html`<b class="tag">${SAY.little}</b> ` : undefined}${historyWords(novelty)}</p>
${last ? html`<p class="rests">${SAY.before}: ${titleLink(last.passage)}${last.days === undefined ? undefined : html`, ${counted(last.days, SAY.daysBefore)}`}.</p>` : undefined}
${lines.length === 0 ? (record && novelty.history.count > 0 ? html`<p class="quiet">${SAY.none}</p>` : undefined) : html`<ol class="plain news">${lines.map(lineOf)}</ol>`}
${more > 0 ? html`<p class="quiet">${counted(more, SAY.more)}</p>` : undefined}
<p class="quiet how">${SAY.how}</p>
</article>`,
  };
}

/** Lines on the readout's own page. */
const FIRST = 3;

/** What is most new, in short, each line leading to its words; nothing where nothing is. */
export function mostNew({ lines, little }: Novelty): Markup {
  if (lines.length === 0) return html``;
  return html`<ol class="plain">${lines.slice(0, FIRST).map(shortOf)}</ol>${little ? html`<small class="tag">${SAY.little}</small>` : undefined}`;
}

/** What is not here leads to where it was. */
function shortOf(line: NoveltyLine): Markup {
  const { what } = lineWords(line);
  const passage = line.passage.span ? line.passage : line.earlier;
  return html`<li>${passage ? html`<a href="${passageHref(passage)}">${what}</a>` : what}</li>`;
}

function lineOf(line: NoveltyLine): Markup {
  const { what, why } = lineWords(line);
  const { passage, earlier, differs } = line;
  return html`<li><h2>${what}</h2>
<p class="why">${why} <span class="bits" title="${SAY.bitsTitle}">${SAY.bits(line.surprise.toFixed(1))}</span></p>
${passage.span || earlier ? html`<dl class="passages">${passage.span ? passageOf(SAY.here, passage, differs?.after, "ins") : undefined}${earlier ? passageOf(SAY.earlier, earlier, differs?.before, "del") : undefined}</dl>` : undefined}</li>`;
}

function passageOf(label: string, passage: Passage, differs: readonly Span[] | undefined, mark: "ins" | "del"): Markup {
  const lang = html` lang="${langOf(passage.language)}" dir="${directionOf(passage.language)}"`;
  return html`<div><dt>${label}</dt><dd>${
    passage.span
      ? html`<blockquote${lang}><a href="${passageHref(passage)}">${marked(passage, differs ?? [], mark)}</a></blockquote>`
      : undefined
  }${mark === "del" || !passage.span ? html`<p class="quiet">${titleLink(passage)}${passage.day === undefined ? undefined : html`, <time datetime="${passage.day}">${dateText(passage.day)}</time>`}</p>` : undefined}</dd></div>`;
}

/** The words, those that differ marked; a long passage is cut behind the last of them. */
function marked({ span, words: text }: Passage, differs: readonly Span[], mark: "ins" | "del"): Content {
  if (!span || differs.length === 0) return opening(text, SHOWN);
  const pieces: Content[] = [];
  let at = 0;
  for (const { start, end } of differs) {
    const [from, to] = [start - span.start, end - span.start];
    if (from < at || to > text.length) continue;
    pieces.push(words(text.slice(at, from)));
    const differing = words(text.slice(from, to));
    pieces.push(mark === "ins" ? html`<ins>${differing}</ins>` : html`<del>${differing}</del>`);
    at = to;
  }
  pieces.push(
    opening(text.slice(at), SHOWN) === ""
      ? ""
      : html`${/^\s/.test(text.slice(at)) ? " " : ""}${opening(text.slice(at), SHOWN)}`,
  );
  return pieces;
}

const titleLink = (passage: Passage): Markup =>
  html`<a href="/readout/${passage.page}/${passage.version}" lang="${langOf(passage.language)}">${passage.title || passage.url}</a>`;

/** Where the words stand: in their version, at their sentence. */
export const passageHref = ({ page, version, statement }: Passage): string =>
  `/readout/${page}/${version}${statement === undefined ? "" : `#${statement}`}`;
