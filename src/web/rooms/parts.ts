import { isMeeting, type Occurrence } from "../../analysis/trends/occurrences.ts";
import { daysOf, type Frame } from "../../analysis/trends/periods.ts";
import { isStateCode } from "../../model/actor.ts";
import type { Telling } from "../../model/telling.ts";
import type { When } from "../../model/when.ts";
import { comma } from "../lists.ts";
import { between, type Content, drawn, html, type Markup } from "../markup.ts";
import { dateText, directionOf, langOf, numberText, percentText, sideName, stateName } from "../names.ts";
import { namedHref } from "../person-links.ts";
import { counted, WORDS } from "../words.ts";
import { type Moment, sideHref, within } from "./asking.ts";

const ROOMS = WORDS.rooms;

const SAY = ROOMS.parts;

/** A picture with its words, and the table behind it. */
export interface Figure {
  id: string;
  title: string;
  /** What is counted, in one or two sentences. */
  definition: Content;
  /** Markup of src/charts. */
  picture?: string | undefined;
  /** Shown under the picture, for all. */
  note?: Content;
  heads: readonly Head[];
  rows: readonly Content[][];
  /** The list of what was counted, and the figures to download. */
  query?: string | undefined;
  data?: string | undefined;
}

/** A column's head; `n` where it holds numbers. */
export type Head = string | { n: string };

/** The picture first and its table folded behind it; without a picture the table is the figure. */
export function figureOf(figure: Figure): Markup {
  const { id, title, definition, picture, note, heads, rows, query, data } = figure;
  const links = [
    query === undefined ? undefined : html`<a href="${query}">${SAY.query}</a>`,
    data === undefined ? undefined : html`<a href="${data}">${SAY.data}<span class="vh">: ${title}</span></a>`,
  ];
  const table = rows.length === 0 ? html`<p class="quiet">${SAY.nothing}</p>` : tableOf(title, heads, rows);
  return html`<section class="figure" aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
${picture === undefined ? table : html`<div class="picture" role="region" aria-label="${SAY.picture(title)}" tabindex="0">${drawn(picture)}</div>`}
${note === undefined ? undefined : html`<p class="note">${note}</p>`}
<p class="definition">${definition} ${between(links, " · ")}</p>
${picture === undefined ? undefined : html`<details class="behind"><summary>${SAY.table}<span class="vh">: ${title}</span></summary>${table}</details>`}
</section>`;
}

export const tableOf = (title: string, heads: readonly Head[], rows: readonly Content[][]): Markup =>
  html`<div class="wide" role="region" aria-label="${SAY.tableOf(title)}" tabindex="0"><table class="counts"><thead><tr>${heads.map(
    (head) =>
      typeof head === "string" ? html`<th scope="col">${head}</th>` : html`<th scope="col" class="n">${head.n}</th>`,
  )}</tr></thead><tbody>${rows.map(
    (row) =>
      html`<tr>${row.map((cell, index) =>
        index === 0
          ? html`<th scope="row">${cell}</th>`
          : html`<td${typeof heads[index] === "string" ? undefined : html` class="n"`}>${cell}</td>`,
      )}</tr>`,
  )}</tbody></table></div>`;

/** Figures in a line: "568 occasions", each with where it comes from. */
export const factsOf = (facts: readonly { value: Content; name: string; href?: string }[]): Markup =>
  html`<dl class="key-figures">${facts.map(
    ({ value, name, href }) =>
      html`<div><dt>${name}</dt><dd>${href === undefined ? value : html`<a href="${href}">${value}</a>`}</dd></div>`,
  )}</dl>`;

/** An occasion in a list: when, what and where; the words of whoever tells of it first; who else does. */
export function occurrenceItem(one: Occurrence, moment: Moment, dated = true): Markup {
  const [head] = one.tellings as [Telling, ...Telling[]];
  const where = [one.city, one.country === undefined ? undefined : stateName(one.country)]
    .filter(Boolean)
    .join(comma());
  const kicker = between(
    [
      dated && dayText(one.day),
      one.kind === undefined ? WORDS.entry.unread : WORDS.kinds[one.kind],
      where,
      head.sample && html`<span class="sample">${WORDS.sample.tag}</span>`,
    ],
    html`<span class="dot"> · </span>`,
  );
  const tags = html`${one.status === "announced" ? html` <span class="tag">${SAY.announced}</span>` : undefined}${
    head.state === "current" ? undefined : html` <span class="tag state">${WORDS.states[head.state]}</span>`
  }`;
  return html`<li class="occurrence"><p class="kicker">${kicker}${tags}</p>
<h3><a href="${readoutHref(head, moment)}" lang="${langOf(head.language)}" dir="${directionOf(head.language)}">${head.title || head.url}</a></h3>
${partiesLine(one)}
<p class="facts-line">${tellers(one, moment)}</p></li>`;
}

export const readoutHref = ({ page }: Telling, moment: Moment): string => within(moment, `/readout/${page}`);

const SHOWN_PARTIES = 5;

function partiesLine(one: Occurrence): Markup | undefined {
  const parties = one.tellings[0]!.parties;
  if (parties.length === 0) return undefined;
  const rest = parties.length - SHOWN_PARTIES;
  const shown = parties.slice(0, SHOWN_PARTIES).map(({ name, side, kind, unnamed }) => {
    const named = side !== undefined && kind !== "state" && kind !== "organisation";
    const known = kind === "person" && !unnamed ? html`<a href="${namedHref(name, side)}">${name}</a>` : name;
    return html`<span class="party">${known}${named ? html` <span class="side">${sideName(side)}</span>` : undefined}</span>`;
  });
  return html`<p class="who-met">${between(shown, html`<span class="dot"> · </span>`)}${
    rest > 0 ? html` <span class="side">${WORDS.entry.withMore(numberText(rest))}</span>` : undefined
  }</p>`;
}

/** Who tells of it; of more than one document each has its link. */
export function tellers({ tellings }: Occurrence, moment: Moment): Content {
  const names = tellings.map((telling) => telling.publisher?.name ?? WORDS.readout.unknownPublisher);
  if (tellings.length === 1) return html`${SAY.toldBy} ${names[0]}`;
  const links = tellings.map((telling, index) => html`<a href="${readoutHref(telling, moment)}">${names[index]}</a>`);
  return html`${SAY.toldBy} ${between(links, comma())} · <a href="/meeting/${tellings[0]!.page}">${SAY.together}</a>`;
}

/** @param dated whether each line says its day; under a heading that does, it need not. */
export const occurrenceList = (list: readonly Occurrence[], moment: Moment, dated = true): Markup =>
  html`<ol class="plain occurrences">${list.map((one) => occurrenceItem(one, moment, dated))}</ol>`;

/** "September 2023", "2nd quarter of 2023", "2023". */
export function periodText(period: string): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period);
  return quarter ? SAY.quarter(Number(quarter[2]), quarter[1]!) : dateText(period);
}

/** What lies outside of the drawn stretch is told, not hidden. */
export const outside = ({ before, after }: Frame): string | undefined =>
  before + after === 0 ? undefined : counted(before + after, SAY.outside);

export const periodDays = daysOf;

/** The sign stays before the number in writing from right to left. */
const lessThan = (text: string): string => `\u200e< ${text}`;

/** "42 %", "0.4 %", as the language writes it. */
export const percent = (share: number): string => {
  const value = share * 100;
  if (value > 0 && value < 0.05) return lessThan(percentText(0.001, 1));
  return percentText(share, value < 10 ? 1 : 0);
};

/** "+3 points", "−0.5 points": how a share has changed. */
export const points = (change: number): string => {
  const value = Math.abs(change * 100);
  const sign = value < 0.05 ? "±" : change > 0 ? "+" : "−";
  return `${sign}${value.toLocaleString(WORDS.language, { maximumFractionDigits: 1 })}`;
};

export { counted as number } from "../words.ts";

export const sideLink = (side: string, moment: Moment): Markup =>
  html`<a href="${within(moment, sideHref(side))}">${sideName(side)}</a>`;

export const dayText = (day: When | undefined): Content =>
  day === undefined ? SAY.noDay : html`<time datetime="${day}">${dateText(day)}</time>`;

export const samplesIn = (occurrences: readonly Occurrence[]): string | undefined =>
  occurrences.some(({ tellings }) => tellings.some(({ sample }) => sample)) ? WORDS.sample.some : undefined;

/** The documents and publishers behind some occasions. */
export function backingOf(occurrences: readonly Occurrence[]) {
  const publishers = new Map<string, number>();
  let documents = 0;
  for (const { tellings } of occurrences) {
    documents += tellings.length;
    for (const { publisher } of tellings) {
      if (publisher) publishers.set(publisher.name, (publishers.get(publisher.name) ?? 0) + 1);
    }
  }
  const days = occurrences.flatMap(({ day }) => (day === undefined ? [] : [day])).sort();
  return {
    occasions: occurrences.length,
    documents,
    meetings: occurrences.filter(isMeeting).length,
    publishers: [...publishers]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
    ...(days.length > 0 ? { first: days[0]!, last: days.at(-1)! } : {}),
  };
}

export const statesOnly = (sides: readonly string[]): string[] => sides.filter(isStateCode);
