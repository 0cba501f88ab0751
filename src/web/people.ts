import type { Side } from "../model/actor.ts";
import type { Extent, PersonInShort } from "../model/person.ts";
import { listComma } from "./lists.ts";
import { between, type Content, html, type Markup } from "./markup.ts";
import { dateText, numberText, officeName, sideName } from "./names.ts";
import { personHref } from "./person-links.ts";
import type { Page } from "./shell.ts";
import { counted, WORDS } from "./words.ts";

const SAY = WORDS.people;

/** Persons on one page of the list. */
export const PEOPLE_SHOWN = 50;
const SIDES_SHOWN = 24;
const FORMS_SHOWN = 5;

export interface PeopleAsked {
  name: string;
  side?: Side;
  /** From 1. */
  page: number;
}

export function peopleHref(asked: PeopleAsked, change: Partial<PeopleAsked> = {}, path = "/people"): string {
  const { name, side, page } = { ...asked, page: 1, ...change };
  const parameters = new URLSearchParams();
  if (name !== "") parameters.set("name", name);
  if (side !== undefined) parameters.set("side", side);
  if (page > 1) parameters.set("page", String(page));
  const query = parameters.toString();
  return query === "" ? path : `${path}?${query}`;
}

/** The list of persons, with a box to find one and the sides they act for. */
export function peoplePage(
  asked: PeopleAsked,
  { total, persons }: { total: number; persons: readonly PersonInShort[] },
  sides: readonly { side: Side; count: number }[],
): Page {
  const { side: _side, ...anySide } = asked;
  const shownSides = sides.slice(0, SIDES_SHOWN);
  if (asked.side !== undefined && !shownSides.some(({ side }) => side === asked.side))
    shownSides.push(...sides.filter(({ side }) => side === asked.side));
  return {
    title: SAY.title,
    here: "people",
    twin: peopleHref(asked, { page: asked.page }, "/people.json"),
    feed: { href: peopleHref(asked, {}, "/people.atom"), title: SAY.title },
    noindex: asked.name !== "" || asked.page > 1,
    main: html`<section class="people">
<h1>${SAY.title}</h1>
<p class="standfirst">${SAY.standfirst}</p>
<form class="search find-person" role="search" aria-label="${SAY.search}" action="/people" method="get"><label for="q-person">${SAY.search}</label>
<span class="field"><input type="search" id="q-person" name="name" value="${asked.name}" maxlength="200" autocomplete="off" spellcheck="false"><button type="submit">${SAY.button}</button></span>${
      asked.side === undefined ? undefined : html`<input type="hidden" name="side" value="${asked.side}">`
    }</form>
${
  sides.length === 0
    ? undefined
    : html`<nav class="narrowing" aria-label="${SAY.sides}"><ul class="inline"><li><a href="${peopleHref(anySide)}"${asked.side === undefined ? html` aria-current="true"` : undefined}>${SAY.allSides}</a></li>${shownSides.map(
        ({ side, count }) =>
          html`<li><a href="${peopleHref(asked, { side })}"${side === asked.side ? html` aria-current="true"` : undefined}>${sideName(side)}</a> <span class="count">${numberText(count)}</span></li>`,
      )}</ul></nav>`
}
<p class="found-count">${counted(total, SAY.found)}</p>
${
  persons.length === 0
    ? html`<p class="quiet">${asked.name === "" && asked.side === undefined ? SAY.empty : `${SAY.none} ${SAY.noneAdvice}`}</p>`
    : html`<ol class="plain person-list">${persons.map((person) => html`<li>${personEntry(person)}</li>`)}</ol>`
}
${pager(asked.page, Math.ceil(total / PEOPLE_SHOWN), (page) => peopleHref(asked, { page }))}
<p class="quiet"><a href="${peopleHref(asked, {}, "/people.csv")}">${SAY.csv}</a></p>
</section>`,
  };
}

/** A person in a list: the name, what the person is, other forms of the name. */
export function personEntry(person: PersonInShort, more: Content = undefined): Markup {
  const { id, name, side, forms, offices } = person;
  const others = [...new Set(forms)].filter((form) => form !== name).slice(0, FORMS_SHOWN);
  return html`<p class="name"><a href="${personHref(id)}" lang="">${name}</a>${side === undefined ? undefined : html` <span class="side">${sideName(side)}</span>`}</p>
<p class="facts-line">${between(
    [...offices.slice(0, 2).map((kind) => officeName(kind)), more ?? extentText(person)],
    html`<span class="dot"> · </span>`,
  )}</p>${
    others.length === 0
      ? undefined
      : html`<p class="facts-line">${SAY.also} ${between(
          others.map((form) => html`<span lang="">${form}</span>`),
          listComma(),
        )}</p>`
  }`;
}

/** "12 texts, March 2021 to 4 May 2023". */
export function extentText({ count, first, last }: Extent): string {
  const texts = counted(count, SAY.texts);
  return first === undefined || last === undefined
    ? texts
    : `${texts}, ${SAY.between(dateText(first), dateText(last))}`;
}

/** @param of what is paged, where two lists of a page are. */
export function pager(page: number, pages: number, href: (page: number) => string, of?: string): Markup | undefined {
  if (pages < 2) return undefined;
  return html`<nav class="pager" aria-label="${of === undefined ? SAY.pages : `${SAY.pages}: ${of}`}">${page > 1 ? html`<a href="${href(page - 1)}" rel="prev">${SAY.previous}</a>` : undefined}<span>${SAY.pageOf(numberText(page), numberText(pages))}</span>${page < pages ? html`<a href="${href(page + 1)}" rel="next">${SAY.next}</a>` : undefined}</nav>`;
}
