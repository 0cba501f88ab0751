import type { Occurrence } from "../../analysis/trends/occurrences.ts";
import type { Due } from "../../jobs/ledger.ts";
import type { When } from "../../model/when.ts";
import { ledgerHref, partiesOf } from "../commitments.ts";
import { html, type Markup } from "../markup.ts";
import { dateText, directionOf, langOf, numberText, opening } from "../names.ts";
import type { Page } from "../shell.ts";
import { counted, WORDS } from "../words.ts";
import { occasionsHref, within } from "./asking.ts";
import type { Room } from "./figures.ts";
import { number, occurrenceList, samplesIn } from "./parts.ts";

const ROOMS = WORDS.rooms;

const SAY = ROOMS.calendar;

/** A month with its occasions by day, and the months beside it that have any. */
export function monthOf(occurrences: readonly Occurrence[], month: When) {
  const months = new Set(
    occurrences.flatMap(({ day }) => (day !== undefined && day.length >= 7 ? [day.slice(0, 7)] : [])),
  );
  const sorted = [...months].sort();
  const inside = occurrences.filter(({ day }) => day?.startsWith(month));
  const days = new Map<When, Occurrence[]>();
  for (const one of [...inside].reverse()) days.set(one.day!, [...(days.get(one.day!) ?? []), one]);
  const previous = sorted.findLast((one) => one < month);
  const next = sorted.find((one) => one > month);
  return {
    month,
    days,
    announced: inside.filter(({ status }) => status === "announced").length,
    held: inside.filter(({ status }) => status === "held").length,
    ...(previous === undefined ? {} : { previous }),
    ...(next === undefined ? {} : { next }),
  };
}

export type Month = ReturnType<typeof monthOf>;

/** The month of today where it has occasions, else the last one that has. */
export function monthShown(occurrences: readonly Occurrence[], today: When): When {
  const days = occurrences.flatMap(({ day }) => (day !== undefined && day.length >= 7 ? [day.slice(0, 7)] : []));
  const now = today.slice(0, 7);
  return days.filter((month) => month <= now).reduce((a, b) => (a > b ? a : b), days.length > 0 ? "" : now) || now;
}

export function calendarPage(room: Room, data: Month, coming: readonly Occurrence[], due: readonly Due[]): Page {
  const { moment } = room;
  const title = dateText(data.month);
  const monthHref = (month: When): string => within(moment, `/calendar?month=${month}`);
  const inMonth = [...data.days.values()].flat();
  return {
    title: `${title} – ${SAY.title}`,
    here: "calendar",
    twin: within(moment, `/calendar.json?month=${data.month}`),
    feed: { href: "/calendar.atom", title: SAY.feed },
    sample: samplesIn(inMonth),
    main: html`<div class="room calendar-room">
<header class="room-head"><p class="kind-of-room">${SAY.title}</p><h1>${title}</h1>
<p class="standfirst">${SAY.standfirst}</p></header>
<nav class="months" aria-label="${SAY.months}">${data.previous ? html`<a rel="prev" href="${monthHref(data.previous)}">← ${dateText(data.previous)}</a>` : html`<span></span>`}
<form class="month-form" action="/calendar" method="get"><label for="month">${SAY.month}</label> <input id="month" type="month" name="month" value="${data.month}" pattern="[0-9]{4}-[0-9]{2}" required><button type="submit">${SAY.go}</button></form>
${data.next ? html`<a rel="next" href="${monthHref(data.next)}">${dateText(data.next)} →</a>` : html`<span></span>`}</nav>
${stripOf(data)}
<p class="quiet">${number(data.held, SAY.held)}, ${number(data.announced, SAY.announced)}. <a href="/calendar.ics">${SAY.subscribe}</a> · <a href="${within(moment, `/calendar.csv?month=${data.month}`)}">CSV</a></p>
<div class="room-columns"><div class="room-main">${data.days.size === 0 ? html`<p class="quiet">${SAY.none}</p>` : [...data.days].map(([day, list]) => html`<section class="day" aria-labelledby="d${day}"><h2 class="dayline" id="d${day}"><time datetime="${day}">${dateText(day)}</time></h2>${occurrenceList(list, moment, false)}</section>`)}</div>
<aside class="room-side" aria-labelledby="coming"><h2 id="coming">${SAY.coming}</h2>${
      coming.length === 0
        ? html`<p class="quiet">${SAY.nothingComing}</p>`
        : html`${occurrenceList(coming.slice(0, 12), moment)}<p class="onward"><a href="${within(moment, occasionsHref({ where: [], status: "announced" }))}">${SAY.allAnnounced}</a></p>`
    }${due.length === 0 ? undefined : dueList(data.month, due)}</aside></div></div>`,
  };
}

/** Commitments shown beside a month, of those that are due in it. */
const DUE_SHOWN = 8;
/** UTF-16 units of a deed that are shown. */
const DEED_SHOWN = 160;

function dueList(month: When, due: readonly Due[]): Markup {
  const all = {
    words: "",
    by: "",
    to: "",
    dueFrom: month,
    dueBefore: month,
    open: true,
    order: "due",
    offset: 0,
  } as const;
  return html`<h2 id="due">${WORDS.ledger.title}</h2><ul class="plain dues">${due
    .slice(0, DUE_SHOWN)
    .map(
      ({ entry, one }) =>
        html`<li><p class="quiet">${WORDS.ledger.due(dateText(one.due!))} · ${partiesOf(one)}</p><a href="/commitment/${entry.id}" lang="${langOf(one.language)}" dir="${directionOf(one.language)}">${opening(one.words, DEED_SHOWN)}</a></li>`,
    )}</ul>${due.length > DUE_SHOWN ? html`<p class="onward"><a href="${ledgerHref(all)}">${WORDS.ledger.onward}</a></p>` : undefined}`;
}

/** The days of a month in weeks, each with how many occasions it has; a plain table, so that it is read as one. */
export function stripOf({ month, days }: Month, base = ""): Markup {
  const [year, number] = month.split("-").map(Number) as [number, number];
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  // Weeks begin on Monday (ISO 8601).
  const lead = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7;
  const most = Math.max(1, ...[...days.values()].map((list) => list.length));
  const cells = Array.from({ length: Math.ceil((lead + length) / 7) * 7 }, (_, index) => index - lead + 1);
  const cellOf = (day: number): Markup => {
    if (day < 1 || day > length) return html`<td class="out"></td>`;
    const list = days.get(`${month}-${String(day).padStart(2, "0")}`) ?? [];
    if (list.length === 0) return html`<td><span class="date">${day}</span></td>`;
    const strength = Math.ceil((list.length / most) * 4);
    const announced = list.every(({ status }) => status === "announced");
    return html`<td class="has s${strength}${announced ? " announced" : ""}"><a href="${base}#d${month}-${String(day).padStart(2, "0")}"><span class="date">${day}</span> <b><span aria-hidden="true">${numberText(list.length)}</span><span class="vh">${counted(list.length, ROOMS.parts.occasions)}${announced ? `, ${ROOMS.parts.announced}` : ""}</span></b></a></td>`;
  };
  const weeks = Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
  return html`<table class="month"><caption class="vh">${SAY.grid(dateText(month))}</caption><thead><tr>${SAY.weekdays.map(([short, long]) => html`<th scope="col" abbr="${long}">${short}</th>`)}</tr></thead><tbody>${weeks.map((week) => html`<tr>${week.map(cellOf)}</tr>`)}</tbody></table>`;
}
