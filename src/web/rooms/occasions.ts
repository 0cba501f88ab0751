import type { Occurrence } from "../../analysis/trends/occurrences.ts";
import type { Told } from "../../model/telling.ts";
import { html } from "../markup.ts";
import { dateText, languageName, numberText, sideName, stateName } from "../names.ts";
import type { Page } from "../shell.ts";
import { WORDS } from "../words.ts";
import { type Choice, type Moment, occasionsHref, within } from "./asking.ts";
import { kindText } from "./figures.ts";
import { number, occurrenceList, samplesIn } from "./parts.ts";

const ROOMS = WORDS.rooms;

const SAY = ROOMS.occasions;

/** Occasions on one page of the list. */
export const SHOWN = 40;

/** Any list of occasions; every figure leads to one. @param page from 1. */
export function occasionsPage(choice: Choice, occurrences: readonly Occurrence[], page: number, moment: Moment): Page {
  const pages = Math.max(1, Math.ceil(occurrences.length / SHOWN));
  const shown = occurrences.slice((page - 1) * SHOWN, page * SHOWN);
  const here = (path: string): string => within(moment, occasionsHref(choice, path));
  const turn = (to: number): string => within(moment, occasionsHref(choice, "/occasions", to));
  return {
    title: SAY.title,
    twin: here("/occasions.json"),
    feed: { href: occasionsHref(choice, "/occasions.atom"), title: SAY.feed },
    noindex: true,
    sample: samplesIn(shown),
    main: html`<div class="room list-room">
<header class="room-head"><p class="kind-of-room">${SAY.title}</p><h1>${number(occurrences.length, ROOMS.parts.occasions)}</h1>
<p class="standfirst">${SAY.standfirst}</p></header>
${chipsOf(choice, moment)}
${occurrences.length === 0 ? html`<p class="quiet">${SAY.none}</p>` : occurrenceList(shown, moment)}
${
  pages > 1
    ? html`<nav class="parts" aria-label="${WORDS.search.pages}">${page > 1 ? html`<a rel="prev" href="${turn(page - 1)}">${WORDS.search.previous}</a>` : undefined}<span>${WORDS.search.pageOf(numberText(page), numberText(pages))}</span>${page < pages ? html`<a rel="next" href="${turn(page + 1)}">${WORDS.search.next}</a>` : undefined}</nav>`
    : undefined
}
<p class="formats">${SAY.asData} <a href="${here("/occasions.csv")}">CSV</a>, <a href="${here("/occasions.json")}">JSON</a>, <a href="${occasionsHref(choice, "/occasions.atom")}">Atom</a>, <a href="${occasionsHref(choice, "/occasions.ics")}">iCalendar</a></p>
</div>`,
  };
}

/** What narrows the list; each can be taken away. */
function chipsOf(choice: Choice, moment: Moment) {
  const without = (change: Partial<Choice>): string => within(moment, occasionsHref({ ...choice, ...change }));
  const chips: { name: string; value: string; href: string }[] = choice.where.map(([told, value], index) => ({
    name: SAY.told[told],
    value: valueText(told, value),
    href: without({ where: choice.where.filter((_, other) => other !== index) }),
  }));
  const { from, to, met, status, place, ...rest } = choice;
  const less = (name: "from" | "to" | "met" | "status" | "place"): string => {
    const kept: Partial<Choice> = { ...rest, ...choice };
    delete kept[name];
    return within(moment, occasionsHref(kept));
  };
  if (from !== undefined) chips.push({ name: SAY.from, value: dateText(from), href: less("from") });
  if (to !== undefined) chips.push({ name: SAY.to, value: dateText(to), href: less("to") });
  if (met) chips.push({ name: SAY.only, value: SAY.met, href: less("met") });
  if (status !== undefined) chips.push({ name: SAY.status, value: SAY.statuses[status], href: less("status") });
  if (place !== undefined) chips.push({ name: SAY.place, value: stateName(place), href: less("place") });
  if (chips.length === 0) return undefined;
  return html`<div class="chips"><h2 class="vh">${WORDS.search.narrowed}</h2><ul>${chips.map(
    ({ name, value, href }) =>
      html`<li><a class="chip" href="${href}" aria-label="${WORDS.search.remove(name, value)}"><span class="facet-name">${name}</span> ${value} <span class="cross" aria-hidden="true">×</span></a></li>`,
  )}</ul></div>`;
}

function valueText(told: Told, value: string): string {
  if (told === "country" || told === "side" || told === "state")
    return told === "side" ? sideName(value) : stateName(value);
  if (told === "language") return languageName(value);
  if (told === "kind" && value in WORDS.kinds) return kindText(value as Occurrence["kind"]);
  if (told === "act" && value in WORDS.acts) return WORDS.acts[value as keyof typeof WORDS.acts][0];
  return value;
}
