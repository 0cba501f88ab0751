import type { Echo, Life, Tally, Variant } from "../analysis/formulas/life.ts";
import type { Formula, FormulaQuery, ToldUse } from "../model/formula.ts";
import { listComma } from "./lists.ts";
import { between, type Content, html, type Markup } from "./markup.ts";
import { dateText, directionOf, langOf, numberText, opening, sideName } from "./names.ts";
import type { Page } from "./shell.ts";
import { counted, WORDS } from "./words.ts";

const SAY = WORDS.formulas;

export const FORMULAS_SHOWN = 50;
/** Wordings in the picture, and uses in the table; all are in the files. */
const WORDINGS = 12;
const USES = 60;

/** What the list is narrowed to; the address says it. */
export interface AskedFormulas {
  words: string;
  publisher: string;
  sides: string[];
  since: string;
  order: NonNullable<FormulaQuery["order"]>;
  offset: number;
}

export function formulasHref(asked: AskedFormulas, path = "/formulas", offset = 0): string {
  const parameters = new URLSearchParams();
  if (asked.words !== "") parameters.set("q", asked.words);
  if (asked.publisher !== "") parameters.set("publisher", asked.publisher);
  if (asked.sides.length > 0) parameters.set("sides", asked.sides.join(","));
  if (asked.since !== "") parameters.set("since", asked.since);
  if (asked.order !== "occasions") parameters.set("order", asked.order);
  if (offset > 0) parameters.set("offset", String(offset));
  return parameters.size === 0 ? path : `${path}?${parameters}`;
}

export function formulasPage(
  asked: AskedFormulas,
  list: readonly Formula[],
  total: number,
  publishers: readonly string[],
): Page {
  const narrowed = asked.words !== "" || asked.publisher !== "" || asked.sides.length > 0 || asked.since !== "";
  const next = asked.offset + FORMULAS_SHOWN;
  const field = (name: string, label: string, value: string, hint: string): Markup =>
    html`<label><span>${label}</span> <input name="${name}" value="${value}" maxlength="100" autocomplete="off" title="${hint}"></label>`;
  const choice = (
    name: string,
    label: string,
    options: readonly (readonly [string, string])[],
    chosen: string,
  ): Markup =>
    html`<label><span>${label}</span> <select name="${name}">${options.map(([value, text]) => html`<option value="${value}"${value === chosen ? html` selected` : undefined}>${text}</option>`)}</select></label>`;
  return {
    title: SAY.title,
    twin: formulasHref(asked, "/formulas.json"),
    feed: { href: formulasHref(asked, "/formulas.atom"), title: SAY.feed },
    main: html`<section class="meeting-page formulas">
<h1>${SAY.title}</h1>
<p class="standfirst">${SAY.standfirst}</p>
<form class="chooser" action="/formulas" method="get" aria-label="${SAY.narrow}">${field("q", SAY.words, asked.words, SAY.words)}${choice("publisher", SAY.publisher, [["", "–"], ...publishers.map((name) => [name, name] as const)], asked.publisher)}${field("sides", SAY.sides, asked.sides.join(","), SAY.sidesHint)}${field("since", SAY.since, asked.since, SAY.dayHint)}${choice("order", SAY.order, Object.entries(SAY.orders), asked.order)}<button type="submit">${SAY.show}</button></form>
<p class="quiet">${SAY.sidesHint}</p>
${list.length === 0 ? html`<p class="quiet">${narrowed ? SAY.noneNarrowed : SAY.none}</p>` : html`<p class="quiet">${counted(total, SAY.found)}</p><ol class="plain changed">${list.map(entryOf)}</ol>`}
${next < total ? html`<p class="onward"><a href="${formulasHref(asked, "/formulas", next)}">${SAY.onward}</a></p>` : undefined}
<p class="quiet"><a href="${formulasHref(asked, "/formulas.atom")}">${SAY.feed}</a> · <a href="${formulasHref(asked, "/formulas.csv")}">${SAY.table}</a></p>
</section>`,
  };
}

const dot = html`<span class="dot"> · </span>`;

/** "12 occasions · 2022-02-24 to 2024-05-01 · 4 of 13 uses in other words · The Ministry" */
function factsOf({ occasions, changed, uses, first, last, publishers }: Formula): Content {
  return between(
    [
      counted(occasions, SAY.occasions),
      first !== undefined && last !== undefined && SAY.from(dateText(first), dateText(last)),
      changed > 0 && SAY.changedOf(numberText(changed), numberText(uses)),
      publishers.slice(0, 3).join(listComma()),
    ],
    dot,
  );
}

const inLanguage = (language: string, words: string): Markup =>
  html`<span lang="${langOf(language)}" dir="${directionOf(language)}">${words}</span>`;

const entryOf = (formula: Formula): Markup =>
  html`<li><h2><a href="/formula/${formula.id}">${inLanguage(formula.language, opening(formula.wording, 240))}</a></h2>
<p class="kicker">${factsOf(formula)}</p></li>`;

export const useHref = ({ page, version, span }: ToldUse): string =>
  `/readout/${page}/${version}?passage=${span.start}-${span.end}#passage`;

export function formulaPage(
  { formula, years, variants, publishers, holders, to }: Life,
  uses: readonly ToldUse[],
  echoes: readonly Echo[],
): Page {
  const { id, language, wording } = formula;
  const title = opening(wording, 80);
  const latest = uses.toReversed().slice(0, USES);
  return {
    title: `${SAY.formula}: ${title}`,
    twin: `/formula/${id}.json`,
    feed: { href: `/formula/${id}.atom`, title: SAY.feed },
    main: html`<article class="meeting-page formulas">
<p class="kicker"><a href="/formulas">${SAY.title}</a></p>
<h1>${inLanguage(language, wording)}</h1>
<p class="standfirst">${factsOf(formula)}</p>
<section><h2>${SAY.variants}</h2><p class="quiet">${SAY.variantsMore}</p>
<div class="scroll" tabindex="0" role="region" aria-label="${SAY.variants}">${strip(variants, formula)}<table><thead><tr><th scope="col">${SAY.wording}</th><th scope="col">${SAY.uses}</th><th scope="col">${SAY.firstUse}</th><th scope="col">${SAY.lastUse}</th></tr></thead><tbody>${variants
      .slice(0, WORDINGS)
      .map(
        (variant, at) =>
          html`<tr><td>${at + 1}. ${inLanguage(language, variant.wording)}${variant.exact ? html` <span class="quiet">(${SAY.dotted})</span>` : undefined}</td><td>${numberText(variant.uses.length)}</td><td>${useDay(variant.uses[0])}</td><td>${useDay(variant.uses.at(-1))}</td></tr>`,
      )}</tbody></table></div>
${variants.length > WORDINGS ? html`<p class="quiet">${counted(variants.length - WORDINGS, SAY.more)}</p>` : undefined}</section>
<section><h2>${SAY.years}</h2><p class="quiet">${SAY.yearsMore}</p>
<table class="years"><thead><tr><th scope="col">${SAY.year}</th><th scope="col">${SAY.used}</th><th scope="col">${SAY.all}</th><th scope="col">${SAY.share}</th></tr></thead><tbody>${years.map(
      ({ year, occasions, of, share }) =>
        html`<tr><th scope="row">${year}</th><td>${numberText(occasions)}</td><td>${numberText(of)}</td><td>${percentOf(share)} <svg class="share" viewBox="0 0 100 8" width="100" height="8" aria-hidden="true"><rect width="${(100 * share).toFixed(1)}" height="8"/></svg></td></tr>`,
    )}</tbody></table></section>
<section class="tallies">${tallyOf(SAY.publishers, publishers)}${tallyOf(SAY.holders, holders, SAY.nobody)}${tallyOf(SAY.to, to)}</section>
<section><h2>${SAY.echoes}</h2><p class="quiet">${echoes.length === 0 ? SAY.noEchoes : SAY.echoesMore}</p>
${echoes.length === 0 ? undefined : html`<ul class="plain changed">${echoes.slice(0, USES).map((echo) => echoOf(echo, language))}</ul>`}</section>
<section><h2>${SAY.places}</h2>
<div class="scroll" tabindex="0" role="region" aria-label="${SAY.places}"><table><thead><tr><th scope="col">${SAY.day}</th><th scope="col">${SAY.wording}</th><th scope="col">${SAY.by}</th><th scope="col">${SAY.readout}</th></tr></thead><tbody>${latest.map(
      (use) =>
        html`<tr><td>${use.day ? html`<time datetime="${use.day}">${dateText(use.day)}</time>` : "–"}</td><td><a href="${useHref(use)}">${inLanguage(language, use.wording)}</a>${use.exact ? undefined : html` <span class="quiet">${percentOf(use.share)}</span>`}</td><td>${use.holders.map(({ name }) => name).join(listComma()) || "–"}</td><td><a href="/readout/${use.page}">${opening(use.title, 90)}</a>${use.publisher === undefined ? undefined : html` <span class="quiet">${use.publisher}</span>`}</td></tr>`,
    )}</tbody></table></div>
${uses.length > USES ? html`<p class="quiet">${counted(uses.length - USES, SAY.more)}</p>` : undefined}
<p class="quiet"><a href="/formula/${id}.csv">${SAY.table}</a> · <a href="/formula/${id}.atom">${SAY.feed}</a></p></section>
</article>`,
  };
}

const percentOf = (share: number): string => `${(100 * share).toFixed(share < 0.1 ? 1 : 0)} %`;

const useDay = (use: ToldUse | undefined): Content =>
  use && html`<a href="${useHref(use)}">${use.day === undefined ? WORDS.kinds.other : dateText(use.day)}</a>`;

const tallyOf = (title: string, tallies: readonly Tally[], none?: string): Content =>
  tallies.length === 0 && none === undefined
    ? undefined
    : html`<div><h2>${title}</h2>${tallies.length === 0 ? html`<p class="quiet">${none}</p>` : html`<ul class="plain">${tallies.slice(0, 10).map(({ name, side, occasions }) => html`<li>${name === side ? html`<a href="${name.length === 2 ? "/state/" : "/organisation/"}${encodeURIComponent(name)}">${sideName(name)}</a>` : name} <span class="quiet">${numberText(occasions)}</span></li>`)}</ul>`}</div>`;

const echoOf = ({ use, publisher, page, title, what, wording }: Echo, language: string): Markup =>
  html`<li><p class="kicker">${use.day ? dateText(use.day) : ""}${dot}<a href="${useHref(use)}">${inLanguage(language, opening(use.wording, 120))}</a> <span class="quiet">${use.publisher}</span></p>
<p><a href="/readout/${page}">${publisher}</a> ${SAY.echo[what]}${what === "changed" && wording !== undefined ? html`: ${inLanguage(language, wording)}` : undefined} <span class="quiet">${opening(title, 90)}</span></p></li>`;

const WIDTH = 720;
const ROW = 18;
const LEFT = 28;

/** Wordings as lines through time; each mark is a use on its day and leads to its words. */
function strip(variants: readonly Variant[], { first, last }: Formula): Content {
  if (first === undefined || last === undefined) return undefined;
  const shown = variants.slice(0, WORDINGS);
  const [from, to] = [timeOf(first), timeOf(last)];
  const place = (day: string): string =>
    (LEFT + ((timeOf(day) - from) / Math.max(1, to - from)) * (WIDTH - LEFT - 12)).toFixed(1);
  const years: string[] = [];
  for (let year = Number(first.slice(0, 4)) + 1; year <= Number(last.slice(0, 4)); year++) years.push(String(year));
  const height = shown.length * ROW + 22;
  const step = Math.ceil(years.length / 12);
  return html`<svg class="strip" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${SAY.picture(numberText(shown.length))}">
${years.filter((_, at) => at % step === 0).map((year) => html`<line class="tick" x1="${place(year)}" x2="${place(year)}" y1="0" y2="${height - 18}"/><text x="${place(year)}" y="${height - 4}" text-anchor="middle">${year}</text>`)}
${shown.map(({ uses, exact }, row) => {
  const y = row * ROW + ROW / 2;
  const dated = uses.filter(({ day }) => day !== undefined);
  const [begin, end] = [dated[0]?.day ?? first, dated.at(-1)?.day ?? first];
  return html`<text x="0" y="${y + 4}">${row + 1}</text><line class="life" x1="${place(begin)}" x2="${place(end)}" y1="${y}" y2="${y}"/>${dated
    .slice(0, 200)
    .map((use) => html`<circle class="${exact ? "exact" : "changed"}" cx="${place(use.day!)}" cy="${y}" r="4"/>`)}`;
})}
</svg>`;
}

/** The middle of a month or year where the day is not known is not guessed: its first day. */
const timeOf = (day: string): number =>
  Date.parse(`${day}${"-01-01".slice(day.length === 4 ? 0 : day.length === 7 ? 3 : 6)}`);
