import { alsoAsked } from "../gazetteer/asking.ts";
import { FACETS, type Facet, type Hit, type Results } from "../model/archive.ts";
import { type Entry, entryOf, foundIn, quotation } from "./entry.ts";
import { facetValueName, PAGE_SIZE, type Search, searchHref, toggled } from "./facets.ts";
import { listComma } from "./lists.ts";
import { between, type Content, html, type Markup } from "./markup.ts";
import { numberText } from "./names.ts";
import { pastForm } from "./past.ts";
import { type Page, searchBox } from "./shell.ts";
import { counted, WORDS } from "./words.ts";

const SAY = WORDS.search;

export function searchPage(search: Search, results: Results, found: readonly (Entry & { hit: Hit })[]): Page {
  const pages = Math.max(1, Math.ceil(results.total / PAGE_SIZE));
  const chosen = FACETS.flatMap((facet) => search.facets[facet].map((value) => ({ facet, value })));
  const samples = found.some(({ item }) => item.document.sample);
  const heading = search.words === "" ? SAY.everything : SAY.title;
  return {
    title: search.words === "" ? SAY.title : `${search.words} – ${SAY.title}`,
    here: "search",
    twin: searchHref(search, { page: search.page }, "/search.json"),
    feed: { href: searchHref(search, { sort: "newest" }, "/search.atom"), title: SAY.feed },
    ownSearch: true,
    noindex: true,
    sample: samples ? WORDS.sample.some : undefined,
    main: html`<div class="results-page">
<header class="lead">
<h1 class="quiet-title">${heading}</h1>
${searchBox("front", search.words, kept(search))}
<p class="hint">${SAY.hint}</p>
${pastForm("/search", search.at, [search.words !== "" && html`<input type="hidden" name="q" value="${search.words}">`, kept(search)])}
</header>
<div class="columns">
<section class="results" aria-labelledby="h-results">
<div class="results-head"><h2 id="h-results">${counted(results.total, SAY.found)}${
      search.words === "" ? undefined : html` <span class="for">${SAY.forWords} <q>${search.words}</q></span>`
    }</h2>${results.total > 1 ? sorts(search) : undefined}</div>
${alsoFound(search, results)}
${chips(search, chosen)}
${found.length === 0 ? nothing(search, results, chosen) : undefined}
<ol class="plain hits">${found.map(
      ({ hit, ...entry }) => html`<li>${entryOf(entry, 3, foundIn(hit) ?? quotation(hit.item, search.at))}</li>`,
    )}</ol>
${pages > 1 && found.length > 0 ? paging(search, pages) : undefined}
${found.length === 0 ? undefined : html`<p class="quiet"><a href="${searchHref(search, { sort: "newest" }, "/search.atom")}">${SAY.feed}</a> · <a href="${searchHref(search, {}, "/search.csv")}">${SAY.csv}</a></p>`}
</section>
${facetNav(search, results)}
</div></div>`,
  };
}

/** The narrowing outlives a new search for words; page and order begin anew. */
const kept = (search: Search): Content =>
  FACETS.flatMap((facet) =>
    search.facets[facet].map((value) => html`<input type="hidden" name="${facet}" value="${value}">`),
  );

const sorts = (search: Search): Markup =>
  html`<p class="sorts"><span>${SAY.sort}:</span> ${(["relevance", "newest"] as const).map((sort) =>
    sort === search.sort
      ? html`<b>${SAY.sorts[sort]}</b> `
      : html`<a href="${searchHref(search, { sort })}">${SAY.sorts[sort]}</a> `,
  )}</p>`;

/** Names shown of each; a state has up to three in each language. */
const MOST_NAMES = 4;

/** By which other names it was looked for, with the way to look for the words alone. */
function alsoFound(search: Search, results: Results): Markup | undefined {
  // A person known under the one name only that was typed is looked for as anything else is.
  const also = [...alsoAsked(search.words), ...(results.also ?? []).filter(({ names }) => names.length > 0)];
  if (also.length === 0) return undefined;
  const exact = also.reduce((words, one) => words.replace(one.words, `"${one.words}"`), search.words);
  return html`<div class="also-found">${also.map(({ words, names, told }) => {
    const others = names
      .filter((name) => name !== words)
      .filter(isFirstOfItsScript)
      .slice(0, MOST_NAMES);
    const topics = told.flatMap((one) => (one.told === "topic" ? [facetValueName("topic", one.value)] : []));
    const isPerson = told.some((one) => one.told === "person");
    return html`<p><b>${words}</b>: ${isPerson ? SAY.alsoPerson : others.length > 0 ? SAY.alsoAs : SAY.alsoTopic} ${between(
      [
        ...others.map((name) => html`<span lang="${scriptLanguage(name)}">${name}</span>`),
        ...topics.map((topic) => html`${topic}`),
      ],
      listComma(),
    )}</p>`;
  })}<p><a href="${searchHref(search, { words: exact })}">${SAY.exactly}</a></p></div>`;
}

const scriptLanguage = (name: string): string =>
  /\p{Script=Han}/u.test(name) ? "zh" : /\p{Script=Cyrillic}/u.test(name) ? "ru" : "en";

/** The usual name of each language and, of what has one, the short one. */
const isFirstOfItsScript = (name: string, at: number, all: readonly string[]): boolean =>
  all.slice(0, at).filter((other) => scriptLanguage(other) === scriptLanguage(name)).length < 1;

type Chosen = { facet: Facet; value: string };

const removal = (search: Search, { facet, value }: Chosen): Markup => {
  const name = facetValueName(facet, value);
  return html`<a class="chip" href="${toggled(search, facet, value)}" aria-label="${SAY.remove(WORDS.facets[facet], name)}"><span class="facet-name">${WORDS.facets[facet]}</span> ${name} <span class="cross" aria-hidden="true">×</span></a>`;
};

const chips = (search: Search, chosen: readonly Chosen[]): Markup | undefined =>
  chosen.length === 0
    ? undefined
    : html`<div class="chips"><h3>${SAY.narrowed}</h3><ul>${chosen.map((one) => html`<li>${removal(search, one)}</li>`)}${
        chosen.length > 1
          ? html`<li><a href="${searchHref(search, { facets: none() })}">${SAY.clear}</a></li>`
          : undefined
      }</ul></div>`;

const none = (): Record<Facet, string[]> =>
  Object.fromEntries(FACETS.map((facet): [string, string[]] => [facet, []])) as Record<Facet, string[]>;

function nothing(search: Search, results: Results, chosen: readonly Chosen[]): Markup {
  if (results.total > 0) {
    return html`<div class="nothing"><p>${SAY.nonePast} <a href="${searchHref(search)}">${SAY.first}</a></p></div>`;
  }
  const quoted = search.words.includes('"');
  const advice = search.words === "" ? [] : SAY.noneAdvice.slice(0, quoted ? 3 : 2);
  return html`<div class="nothing"><p><b>${search.words === "" && chosen.length === 0 ? SAY.empty : SAY.none}</b></p>
${advice.length > 0 ? html`<ul>${advice.map((line) => html`<li>${line}</li>`)}</ul>` : undefined}
${chosen.length > 0 ? html`<p>${SAY.noneNarrowed} ${chosen.map((one) => html`${removal(search, one)} `)}</p>` : undefined}</div>`;
}

function paging(search: Search, pages: number): Markup {
  const { page } = search;
  return html`<nav class="parts" aria-label="${SAY.pages}">${page > 1 ? html`<a rel="prev" href="${searchHref(search, { page: page - 1 })}">${SAY.previous}</a>` : undefined}<span>${SAY.pageOf(numberText(page), numberText(pages))}</span>${page < pages ? html`<a rel="next" href="${searchHref(search, { page: page + 1 })}">${SAY.next}</a>` : undefined}</nav>`;
}

function facetNav(search: Search, results: Results): Markup | undefined {
  const shown = FACETS.filter((facet) => results.facets[facet].length > 0);
  if (shown.length === 0) return undefined;
  return html`<nav class="facets" aria-labelledby="h-facets"><h2 id="h-facets">${SAY.narrow}</h2>${shown.map(
    (facet) => {
      const values = results.facets[facet];
      return html`<section><h3>${WORDS.facets[facet]}</h3><ul class="plain">${values.map(({ value, count }) => {
        const chosen = search.facets[facet].includes(value);
        return html`<li><a href="${toggled(search, facet, value)}"${chosen ? html` class="chosen"` : undefined}>${facetValueName(facet, value)}${
          chosen ? html`<span class="vh"> (${SAY.chosen})</span>` : undefined
        }</a> <span class="count">${numberText(count)}</span></li>`;
      })}</ul></section>`;
    },
  )}</nav>`;
}
