import type { Brief, BriefLine, BriefSection, BriefSource } from "../model/brief.ts";
import type { When } from "../model/when.ts";
import { comma, listComma } from "./lists.ts";
import { between, html, type Markup } from "./markup.ts";
import { dateText, directionOf, langOf, opening, sideName } from "./names.ts";
import { passageHref } from "./novelty.ts";
import type { Page } from "./shell.ts";
import { counted, WORDS } from "./words.ts";

const SAY = WORDS.brief;

/** How much of a passage is shown. */
const SHOWN = 360;

/** What a brief is asked for, as it stands in its address. */
export interface BriefAsked {
  since: string;
  until?: string;
  country?: string;
  pair?: string;
}

export function briefHref(asked: BriefAsked, form: "" | ".json" | ".md" | ".txt" | ".atom" = ""): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(asked))
    if (value !== undefined && value !== "") parameters.set(name, value);
  return `/brief${form}?${parameters}`;
}

/** Where a source of a line leads in the reading room. */
export const sourceHref = ({ passage, change }: BriefSource): string =>
  change
    ? `/readout/${passage.page}/compare?${new URLSearchParams({ from: change.older, to: change.newer })}`
    : passageHref(passage);

/** @param latest the day of the latest readout, offered where the brief has nothing that took place. */
export function briefPage(asked: BriefAsked, brief: Brief, latest: When | undefined): Page {
  const forms = [
    ["Markdown", ".md"],
    [SAY.textForm, ".txt"],
    ["JSON", ".json"],
    ["Atom", ".atom"],
  ] as const;
  const empty = brief.sections.every(({ lines }) => lines.length === 0);
  return {
    title: brief.title,
    here: "brief",
    twin: briefHref(asked, ".json"),
    feed: { href: briefHref(asked, ".atom"), title: SAY.feed },
    noindex: true,
    main: html`<div class="brief">
<h1>${SAY.title}${brief.sides.length > 0 ? html`: ${brief.sides.map(sideName).join(listComma())}` : undefined}</h1>
<p class="standfirst"><time datetime="${brief.since}">${dateText(brief.since.slice(0, 10))}</time> – <time datetime="${brief.until}">${dateText(brief.until.slice(0, 10))}</time></p>
<p class="quiet">${SAY.standfirst}</p>
${formOf(asked)}
${empty && latest !== undefined ? html`<p class="banner old" role="note">${SAY.latest(dateText(latest))} <a href="${briefHref({ ...asked, until: latest })}">${SAY.latestLink}</a></p>` : undefined}
${brief.sections.map(sectionOf)}
<p class="quiet">${SAY.downloads} ${between(
      forms.map(([name, form]) => html`<a href="${briefHref(asked, form)}">${name}</a>`),
      listComma(),
    )}</p>
</div>`,
  };
}

function formOf({ since, until, country, pair }: BriefAsked): Markup {
  const known = SAY.lengths.some(([length]) => length === since);
  return html`<form class="brief-form" action="/brief" method="get" aria-label="${SAY.form}">
<p><label for="brief-since">${SAY.since}</label><select id="brief-since" name="since">${known ? undefined : html`<option value="${since}" selected>${since}</option>`}${SAY.lengths.map(([length, words]) => html`<option value="${length}"${length === since ? html` selected` : undefined}>${words}</option>`)}</select></p>
<p><label for="brief-until">${SAY.until}</label><input type="date" id="brief-until" name="until" value="${until ?? ""}"></p>
<p><label for="brief-country">${SAY.country}</label><input type="text" id="brief-country" name="country" value="${country ?? ""}" maxlength="60" autocomplete="off" placeholder="${SAY.countryHint}"></p>
<p><label for="brief-pair">${SAY.pair}</label><input type="text" id="brief-pair" name="pair" value="${pair ?? ""}" maxlength="120" autocomplete="off" placeholder="${SAY.pairHint}"></p>
<p><button type="submit">${SAY.show}</button></p>
</form>`;
}

const sectionOf = ({ name, title, lines, more, note }: BriefSection): Markup =>
  html`<section aria-labelledby="brief-${name}"><h2 id="brief-${name}">${title}</h2>
${note === undefined ? undefined : html`<p class="quiet">${note}</p>`}
${lines.length === 0 ? undefined : html`<ul class="plain brief-lines">${lines.map(lineOf)}</ul>`}
${more === 0 ? undefined : html`<p class="quiet">${counted(more, SAY.more)}</p>`}</section>`;

function lineOf({ text, quotes, sources }: BriefLine): Markup {
  return html`<li><p>${text}</p>
${quotes.map(
  ({ mark, passage }) =>
    html`<blockquote>${mark ? html`<b>${SAY[mark]}</b> ` : undefined}<a href="${passageHref(passage)}" lang="${langOf(passage.language)}" dir="${directionOf(passage.language)}">${opening(passage.words, SHOWN)}</a></blockquote>`,
)}
<p class="quiet led">${between(
    sources.map(
      (source) =>
        html`${source.change ? html`<a href="${sourceHref(source)}">${SAY.change}</a>` : titleLink(source)}${source.publisher === undefined ? undefined : html`${comma()}<bdi>${source.publisher}</bdi>`}`,
    ),
    " · ",
  )}</p></li>`;
}

const titleLink = (source: BriefSource): Markup => {
  const { title, url, language } = source.passage;
  return html`<a href="${sourceHref(source)}" lang="${langOf(language)}" dir="${directionOf(language)}">${opening(title || url, 90)}</a>`;
};
