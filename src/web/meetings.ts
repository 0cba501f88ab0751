import type { Meeting, MeetingReadout } from "../analysis/meetings/meeting.ts";
import { percent } from "./beside.ts";
import { comma, listComma } from "./lists.ts";
import type { Content } from "./markup.ts";
import { between, html, type Markup } from "./markup.ts";
import { dateText, directionOf, langOf, languageName, sideName, stateName } from "./names.ts";
import type { Page } from "./shell.ts";
import { counted, WORDS } from "./words.ts";

const MEETINGS = WORDS.meetings;

const SAY = MEETINGS;

export const MEETINGS_SHOWN = 30;

/** What the list is narrowed to; the address says it. */
export interface AskedMeetings {
  sides: string[];
  from?: string;
  to?: string;
  offset: number;
}

export function meetingsHref(asked: AskedMeetings, path = "/meetings", change: Partial<AskedMeetings> = {}): string {
  const { sides, from, to, offset } = { ...asked, ...change };
  const parameters = new URLSearchParams();
  if (sides.length > 0) parameters.set("sides", sides.join(","));
  if (from !== undefined) parameters.set("from", from);
  if (to !== undefined) parameters.set("to", to);
  if (offset > 0) parameters.set("offset", String(offset));
  return parameters.size === 0 ? path : `${path}?${parameters}`;
}

/** Meetings that several readouts tell of, the latest first. @param more whether earlier ones follow. */
export function meetingsPage(asked: AskedMeetings, list: readonly Meeting[], more: boolean): Page {
  const narrowed = asked.sides.length > 0 || asked.from !== undefined || asked.to !== undefined;
  const field = (name: string, label: string, value: string, hint: string): Markup =>
    html`<label><span>${label}</span> <input name="${name}" value="${value}" maxlength="40" autocomplete="off" title="${hint}"></label>`;
  return {
    title: SAY.title,
    here: "meetings",
    twin: meetingsHref(asked, "/meetings.json"),
    feed: { href: meetingsHref({ ...asked, offset: 0 }, "/meetings.atom"), title: SAY.feed },
    main: html`<section class="meeting-page">
<h1>${SAY.title}</h1>
<p class="standfirst">${SAY.standfirst}</p>
<form class="chooser" action="/meetings" method="get" aria-label="${SAY.narrow}">${field("sides", SAY.sides, asked.sides.join(","), SAY.sideHint)}${field("from", SAY.from, asked.from ?? "", SAY.dayHint)}${field("to", SAY.to, asked.to ?? "", SAY.dayHint)}<button type="submit">${SAY.narrowButton}</button></form>
<p class="quiet">${SAY.sideHint}</p>
${list.length === 0 ? html`<p class="quiet">${narrowed ? SAY.noneNarrowed : SAY.none}</p>` : daysOf(list)}
${more ? html`<p class="onward"><a href="${meetingsHref(asked, "/meetings", { offset: asked.offset + MEETINGS_SHOWN })}">${SAY.older}</a></p>` : undefined}
<p class="quiet"><a href="${meetingsHref({ ...asked, offset: 0 }, "/meetings.atom")}">${SAY.feed}</a> · <a href="${meetingsHref({ ...asked, offset: 0 }, "/meetings.csv")}">${SAY.table}</a></p>
</section>`,
  };
}

const daysOf = (list: readonly Meeting[]): Markup =>
  html`${[...Map.groupBy(list, ({ day }) => day ?? "")].map(
    ([day, meetings]) =>
      html`<section class="day"><h2 class="dayline">${day === "" ? SAY.noDay : html`<time datetime="${day}">${dateText(day)}</time>`}</h2><ol class="plain changed">${meetings.map(entryOf)}</ol></section>`,
  )}`;

function entryOf(meeting: Meeting): Markup {
  const { kind, place, readouts, sureness } = meeting;
  const kicker = between(
    [kind && WORDS.kinds[kind], placeWords(place), counted(readouts.length, SAY.readouts), SAY.sure(percent(sureness))],
    html`<span class="dot"> · </span>`,
  );
  return html`<li><p class="kicker">${kicker}</p>
<h3><a href="/meeting/${meeting.meeting}">${whoWords(meeting)}</a></h3>
<ul class="plain readouts">${readouts.filter(({ copyOf }) => copyOf === undefined).map((one) => html`<li>${readoutLink(one)} <span class="quiet">${publisherWords(one)}</span></li>`)}</ul></li>`;
}

/** "Ada Orlin, Bero Tamm": the first of each side, or the sides, or the first title. */
export function whoWords({ parties, sides, readouts }: Meeting): string {
  const first = sides.flatMap((side) => parties.find((party) => party.side === side)?.name ?? []);
  const names = first.length > 1 ? first : parties.map(({ name }) => name);
  const shown = names.slice(0, 4).join(listComma());
  if (shown !== "") return names.length > 4 ? `${shown} …` : shown;
  return sides.map(sideName).join(listComma()) || readouts[0]?.title || SAY.nobody;
}

export const placeWords = (place: Meeting["place"]): string | undefined =>
  [place?.city, place?.country && stateName(place.country)].filter(Boolean).join(comma()) || undefined;

export const publisherWords = ({ publisher, language }: MeetingReadout): string =>
  [publisher ?? WORDS.readout.unknownPublisher, languageName(language)].join(listComma());

export const readoutLink = ({ page, title, url, language }: MeetingReadout): Content =>
  html`<a href="/readout/${page}" lang="${langOf(language)}" dir="${directionOf(language)}">${title || url}</a>`;
