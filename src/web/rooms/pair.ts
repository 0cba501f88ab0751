import { levelsOf, seriesOf, topicTrends } from "../../analysis/trends/counting.ts";
import { isMeeting, type Occurrence } from "../../analysis/trends/occurrences.ts";
import { levelOf, type Rank } from "../../analysis/trends/ranks.ts";
import { ENOUGH_GAPS, type Habit, habitOf } from "../../analysis/trends/silence.ts";
import { type Mark, timeline } from "../../charts/index.ts";
import type { When } from "../../model/when.ts";
import { type Content, html, type Markup } from "../markup.ts";
import { dateText, numberText, sideName } from "../names.ts";
import type { Page } from "../shell.ts";
import { WORDS } from "../words.ts";
import { within } from "./asking.ts";
import { countsFigure, listHref, overTime, type Room, rankText, topicsFigure } from "./figures.ts";
import {
  backingOf,
  type Figure,
  factsOf,
  figureOf,
  number,
  occurrenceList,
  readoutHref,
  samplesIn,
  sideLink,
} from "./parts.ts";

const ROOMS = WORDS.rooms;

const SAY = ROOMS.pair;
const LATEST = 8;

/**
 * What is told of two sides together.
 * @param undertaken how many commitments the one has to the other, and the other to the one.
 * @param until the last day of which whoever tells of the two has published anything.
 */
export function pairOf(
  sides: readonly [string, string],
  occurrences: readonly Occurrence[],
  until: When,
  undertaken: readonly { by: string; to: string; count: number }[],
) {
  const meetings = occurrences.filter(isMeeting);
  // Where many meet, two of them need not have met each other.
  const between = meetings.filter(({ sides: all }) => all.length === 2);
  const days = meetings.flatMap(({ day }) => (day === undefined ? [] : [day])).sort();
  const all = seriesOf(occurrences);
  return {
    sides,
    names: sides.map(sideName),
    ...backingOf(occurrences),
    bilateral: between.length,
    ...(days.length > 0 ? { firstMeeting: days[0]!, lastMeeting: days.at(-1)! } : {}),
    coming: occurrences
      .filter(({ status, day }) => status === "announced" && day !== undefined && day >= until)
      .reverse(),
    latest: occurrences.filter(({ status }) => status === "held").slice(0, LATEST),
    habit: habitOf(
      meetings.map(({ day }) => day),
      until,
    ),
    until,
    levels: levelsOf(meetings, ...sides),
    series: seriesOf(meetings),
    topics: all ? topicTrends(occurrences, all.frame) : [],
    undertaken,
  };
}

export type PairRoom = ReturnType<typeof pairOf>;

/** Lanes of the timeline, the highest first. */
const LANES: readonly (readonly (Rank | undefined)[])[] = [
  ["head of state", "head of government", "head of organisation"],
  ["deputy head", "minister"],
  ["deputy minister", "ambassador", "other office"],
  [undefined],
];

function meetingsOnLine(room: Room, data: PairRoom, occurrences: readonly Occurrence[]): Figure | undefined {
  const shown = occurrences.filter(
    (one) => isMeeting(one) || (one.status === "announced" && one.sides.length > 1 && one.day !== undefined),
  );
  const laneOf = (one: Occurrence): number => {
    const level = levelOf(one.ranks, ...data.sides);
    return LANES.findIndex((ranks) => ranks.includes(level));
  };
  const used = [...new Set(shown.map(laneOf))].sort();
  const marks: Mark[] = shown.flatMap((one) => {
    if (one.day === undefined) return [];
    const [head] = one.tellings;
    return [
      {
        day: one.day,
        lane: used.indexOf(laneOf(one)),
        label: `${dateText(one.day)}: ${head!.title}`,
        href: readoutHref(head!, room.moment),
        ...(one.status === "announced" ? { announced: true } : {}),
      },
    ];
  });
  const picture = timeline(
    { label: SAY.lineOf(...(data.names as [string, string]), numberText(marks.length)) },
    used.map((lane) => SAY.lanes[lane]!),
    marks,
  );
  if (picture === undefined) return undefined;
  return {
    ...countsFigure(
      { id: "levels", title: SAY.levels, definition: SAY.levelsDefined, query: listHref(room, { met: true }) },
      SAY.level,
      ROOMS.figures.meetings,
      data.levels.map(({ value, count }) => ({ name: rankText(value), count })),
      data.meetings,
    ),
    picture,
    note: SAY.lineNote,
  };
}

function habitWords(habit: Habit | undefined, until: When, meetings: number): Content {
  if (!habit) {
    return meetings === 0 ? undefined : html`<p class="quiet">${SAY.noHabit(numberText(ENOUGH_GAPS + 1))}</p>`;
  }
  const days = (count: number): string => number(count, ROOMS.parts.days);
  return html`<p class="${habit.silent ? "silence longer" : "silence"}">${
    habit.silent ? html`<b>${SAY.silent}</b> ` : undefined
  }${SAY.since(dateText(habit.last), days(habit.since), dateText(until))} ${SAY.habit(days(habit.median), days(habit.usual), days(habit.longest))} <span class="quiet">${SAY.habitDefined(numberText(habit.gaps))}</span></p>`;
}

export function pairPage(room: Room, data: PairRoom, occurrences: readonly Occurrence[]): Page {
  const { moment, path } = room;
  const [one, other] = data.names as [string, string];
  const title = SAY.title(one, other);
  const line = meetingsOnLine(room, data, occurrences);
  const facts = [
    { name: ROOMS.parts.meetingsName, value: numberText(data.meetings), href: listHref(room, { met: true }) },
    { name: SAY.bilateral, value: numberText(data.bilateral) },
    ...(data.firstMeeting === undefined ? [] : [{ name: SAY.first, value: dateText(data.firstMeeting) }]),
    ...(data.lastMeeting === undefined ? [] : [{ name: SAY.last, value: dateText(data.lastMeeting) }]),
    ...data.undertaken.map(({ by, to, count }) => ({
      name: `${SAY.commitments}: ${sideName(by)} → ${sideName(to)}`,
      value: numberText(count),
      href: within(moment, `/commitments?${new URLSearchParams({ by, to })}`),
    })),
  ];
  return {
    title,
    twin: within(moment, `${path}.json`),
    feed: { href: `${path}.atom`, title: SAY.feed(one, other) },
    sample: samplesIn(occurrences),
    main: html`<div class="room">
<header class="room-head"><p class="kind-of-room">${SAY.kind}</p><h1>${title}</h1>
<p class="standfirst">${SAY.standfirst} ${sideLink(data.sides[0], moment)}, ${sideLink(data.sides[1], moment)}</p></header>
${data.occasions === 0 ? html`<p class="quiet">${SAY.none}</p>` : html`${factsOf(facts)}${habitWords(data.habit, data.until, data.meetings)}`}
${line ? figureOf(line) : undefined}
<div class="room-columns"><div class="room-main">
${data.coming.length === 0 ? undefined : html`<section aria-labelledby="coming"><h2 id="coming">${SAY.coming}</h2>${occurrenceList(data.coming, moment)}</section>`}
${
  data.latest.length === 0
    ? undefined
    : html`<section aria-labelledby="latest"><h2 id="latest">${SAY.latest}</h2>${occurrenceList(data.latest, moment)}
<p class="onward"><a href="${listHref(room)}">${SAY.all}</a></p></section>`
}
</div><div class="room-side">
${data.series ? figureOf(overTime(room, SAY.overTime, data.series.frame, data.series.counts, { met: true })) : undefined}
${data.topics.length === 0 ? undefined : figureOf(topicsFigure(room, data.topics))}
${publishersOf(room, data)}
</div></div></div>`,
  };
}

const publishersOf = (room: Room, data: PairRoom): Markup | undefined =>
  data.publishers.length === 0
    ? undefined
    : figureOf(
        countsFigure(
          { id: "publishers", title: SAY.publishers, definition: SAY.publishersDefined },
          SAY.publisher,
          ROOMS.figures.documents,
          data.publishers.map(({ value, count }) => ({
            name: value,
            count,
            href: listHref(room, { where: [["publisher", value]] }),
          })),
        ),
      );
