import { officeId } from "../analysis/roster/office-kinds.ts";
import { doubtsOf, type RosterDoubt } from "../analysis/roster/roster.ts";
import type { Side } from "../model/actor.ts";
import type { Holding } from "../model/person.ts";
import { listComma } from "./lists.ts";
import { html, type Markup } from "./markup.ts";
import { dateText, numberText, officeName, sideName } from "./names.ts";
import { dayLink, officeHref, personHref, sideLink } from "./person-links.ts";
import type { Page } from "./shell.ts";
import { WORDS } from "./words.ts";

const SAY = WORDS.people;

/** Of so many texts that name a holder, one that names another while the first holds the office is more often a slip. */
const RARE = 25;
/** The same, where three texts or fewer name it. */
const FEW = 5;
/** Lines of doubt on one page. */
const DOUBTS_SHOWN = 20;

/**
 * Everybody who is shown in one office of one side, through time.
 * @param holdings in order of their first days
 * @param all kinds of offices of the side
 */
export function officePage(side: Side, kind: string, holdings: readonly Holding[], all: readonly string[]): Page {
  const office = officeName(kind);
  const rare = holdings.filter((one) => holdings.some((other) => isSlipBeside(one, other)));
  const often = holdings.filter((one) => !rare.includes(one));
  const path = officeHref(side, kind);
  return {
    title: SAY.ofOffice(office, sideName(side)),
    twin: `${path}.json`,
    feed: { href: `${path}.atom`, title: SAY.ofOffice(office, sideName(side)) },
    main: html`<article class="office">
<header class="head"><p class="kicker">${sideLink(side)}</p><h1>${office} <span class="side">${sideName(side)}</span></h1>
<p class="facts-line">${SAY.namedAs} <span lang="">${namesOf(holdings).join(listComma())}</span></p>
<p class="standfirst">${SAY.officeStandfirst}</p></header>
${tableOf([...often].reverse(), office)}
${rare.length === 0 ? undefined : html`<details class="why rare"><summary>${SAY.seldom} <span class="count">${numberText(rare.length)}</span></summary>${tableOf(rare, SAY.seldom)}</details>`}
${doubtsList(doubtsOf(often))}
${
  all.length < 2
    ? undefined
    : html`<nav class="sheet" aria-labelledby="h-others"><h2 id="h-others">${SAY.otherOffices} ${sideName(side)}</h2><ul class="inline">${all
        .filter((one) => one !== kind)
        .map((one) => html`<li><a href="${officeHref(side, one)}">${officeName(one)}</a></li>`)}</ul></nav>`
}
<p class="quiet"><a href="${path}.csv">${SAY.csv}</a></p>
</article>`,
  };
}

/** The words by which the office is named, those of the most-named holders first. */
const namesOf = (holdings: readonly Holding[]): string[] => {
  const words = [...holdings].sort((a, b) => b.count - a.count).flatMap((one) => one.words);
  const seen = new Set<string>();
  return words.filter((one) => !seen.has(one.toLowerCase()) && seen.add(one.toLowerCase())).slice(0, 6);
};

/**
 * Whether a holding that few texts show stands beside one that far more show. A successor's, however few show it, reaches
 * beyond; of one, two or three texts an overlap is enough.
 */
const isSlipBeside = (one: Holding, other: Holding): boolean =>
  one.first !== undefined &&
  other.first !== undefined &&
  (one.count <= 3
    ? one.count * FEW <= other.count && one.first <= other.last! && one.last! >= other.first
    : one.count * RARE <= other.count && one.first >= other.first && one.last! <= other.last!);

const tableOf = (holdings: readonly Holding[], caption: string): Markup =>
  html`<div class="scrolls" role="region" aria-label="${caption}" tabindex="0"><table><thead><tr><th scope="col">${SAY.holder}</th><th scope="col">${SAY.from}</th><th scope="col">${SAY.to}</th><th scope="col" class="number">${SAY.count}</th><th scope="col">${SAY.namedAs}</th></tr></thead><tbody>${holdings.map(
    (one) =>
      html`<tr><th scope="row"><a href="${personHref(one.person)}" lang="">${one.name}</a>${one.acting ? html` <span class="tag">${SAY.acting}</span>` : undefined}</th><td>${dayLink(one.from)}</td><td>${dayLink(one.to)}</td><td class="number">${numberText(one.count)}</td><td lang="">${one.words.slice(0, 3).join(listComma())}</td></tr>`,
  )}</tbody></table></div>`;

function doubtsList(doubts: readonly RosterDoubt[]): Markup | undefined {
  if (doubts.length === 0) return undefined;
  const name = (one: Holding): Markup => html`<a href="${personHref(one.person)}" lang="">${one.name}</a>`;
  return html`<section class="sheet" aria-labelledby="h-doubts"><h2 id="h-doubts">${SAY.doubts}</h2><ul class="plain doubts">${doubts
    .slice(0, DOUBTS_SHOWN)
    .map(
      (doubt) =>
        html`<li><p>${
          doubt.kind === "gap"
            ? SAY.gap(numberText(doubt.days), doubt.a.name, doubt.b.name)
            : html`${SAY.twoHolders(doubt.a.name, doubt.b.name)}: ${SAY.between(dateText(doubt.from), dateText(doubt.to))}. ${SAY.twoHoldersText}`
        } <span class="count">${name(doubt.a)}, ${dayLink(doubt.a.to)}; ${name(doubt.b)}, ${dayLink(doubt.b.from)}</span></p></li>`,
    )}</ul></section>`;
}

export const isOffice = (id: string, { side, kind }: Holding): boolean => officeId(side, kind) === id;
