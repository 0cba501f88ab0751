import {
  actsOf,
  counterpartsOf,
  meetingsAmong,
  seriesOf,
  topicTrends,
  travelOf,
} from "../../analysis/trends/counting.ts";
import { isMeeting, type Occurrence } from "../../analysis/trends/occurrences.ts";
import { html, type Markup } from "../markup.ts";
import { dateText, numberText, stateName } from "../names.ts";
import type { Page } from "../shell.ts";
import { WORDS } from "../words.ts";
import { occasionsHref, within } from "./asking.ts";
import {
  circleFigure,
  counterpartsFigure,
  countsFigure,
  listHref,
  overTime,
  ROUND,
  type Room,
  stateCell,
  topicsFigure,
} from "./figures.ts";
import { backingOf, type Figure, factsOf, figureOf, occurrenceList, samplesIn } from "./parts.ts";

const ROOMS = WORDS.rooms;

const SAY = ROOMS.state;
const LATEST = 8;
const SHOWN_TRAVEL = 12;

/**
 * What is told of one state that took part.
 * @param named how many documents name it at all. @param everything what took place without it, too: its partners meet each other.
 */
export function stateOf(
  code: string,
  occurrences: readonly Occurrence[],
  everything: readonly Occurrence[],
  named: number,
  today: string,
) {
  const counterparts = counterpartsOf(occurrences, code);
  const meetings = occurrences.filter(isMeeting);
  const series = seriesOf(meetings.filter(({ day }) => day !== undefined && day <= today));
  const all = seriesOf(occurrences);
  return {
    state: code,
    name: stateName(code),
    named,
    ...backingOf(occurrences),
    coming: occurrences
      .filter(({ status, day }) => status === "announced" && day !== undefined && day >= today)
      .reverse(),
    latest: occurrences.filter(({ status }) => status === "held").slice(0, LATEST),
    series,
    counterparts,
    among: meetingsAmong(everything, [code, ...counterparts.slice(0, ROUND).map(({ side }) => side)]),
    topics: all ? topicTrends(occurrences, all.frame) : [],
    travel: travelOf(occurrences, code),
    acts: actsOf(occurrences),
  };
}

export type StateRoom = ReturnType<typeof stateOf>;

const when = (figure: Figure | undefined): Markup | undefined => figure && figureOf(figure);

export function statePage(room: Room, data: StateRoom, occurrences: readonly Occurrence[]): Page {
  const { moment, path } = room;
  const { name, series, travel } = data;
  const facts = [
    { name: ROOMS.parts.meetingsName, value: numberText(data.meetings), href: listHref(room, { met: true }) },
    { name: SAY.occasions, value: numberText(data.occasions), href: listHref(room) },
    {
      name: SAY.named,
      value: numberText(data.named),
      href: within(moment, occasionsHref({ where: [["state", data.state]] })),
    },
    ...(data.first === undefined ? [] : [{ name: SAY.first, value: dateText(data.first) }]),
    ...(data.last === undefined ? [] : [{ name: SAY.last, value: dateText(data.last) }]),
  ];
  return {
    title: name,
    twin: within(moment, `${path}.json`),
    feed: { href: `${path}.atom`, title: SAY.feed(name) },
    sample: samplesIn(occurrences),
    main: html`<div class="room">
<header class="room-head"><p class="kind-of-room">${SAY.kind}</p><h1>${name}</h1>
<p class="standfirst">${SAY.standfirst(name)}</p></header>
${factsOf(facts)}
${data.occasions === 0 ? html`<p class="quiet">${SAY.none(name)}</p>` : undefined}
<div class="room-columns"><div class="room-main">
${data.coming.length === 0 ? undefined : html`<section aria-labelledby="coming"><h2 id="coming">${SAY.coming}</h2>${occurrenceList(data.coming.slice(0, LATEST), moment)}</section>`}
${
  data.latest.length === 0
    ? undefined
    : html`<section aria-labelledby="latest"><h2 id="latest">${SAY.latest}</h2>${occurrenceList(data.latest, moment)}
<p class="onward"><a href="${listHref(room)}">${SAY.all}</a></p></section>`
}
</div><div class="room-side">
${data.counterparts.length === 0 ? undefined : figureOf(counterpartsFigure(room, data.state, data.counterparts, occurrences, series?.frame))}
${when(circleFigure(room, data.state, data.counterparts, data.among))}
${series ? figureOf(overTime(room, SAY.overTime, series.frame, series.counts, { met: true })) : undefined}
${data.topics.length === 0 ? undefined : figureOf(topicsFigure(room, data.topics))}
${
  travel.abroad.length === 0
    ? undefined
    : figureOf(
        countsFigure(
          { id: "abroad", title: SAY.abroad, definition: SAY.abroadDefined },
          SAY.where,
          ROOMS.figures.meetings,
          travel.abroad.slice(0, SHOWN_TRAVEL).map(({ value, count }) => ({
            name: stateCell(value, moment),
            count,
            href: listHref(room, { met: true, place: value }),
          })),
        ),
      )
}
${
  travel.received.length === 0
    ? undefined
    : figureOf(
        countsFigure(
          { id: "received", title: SAY.received, definition: SAY.receivedDefined },
          SAY.from,
          ROOMS.figures.meetings,
          travel.received.slice(0, SHOWN_TRAVEL).map(({ value, count }) => ({
            name: stateCell(value, moment),
            count,
            href: listHref(room, { met: true, place: data.state, where: [["side", value]] }),
          })),
        ),
      )
}
</div></div></div>`,
  };
}
