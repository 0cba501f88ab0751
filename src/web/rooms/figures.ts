import type { Counterpart, TopicTrend } from "../../analysis/trends/counting.ts";
import { isMeeting, type Occurrence } from "../../analysis/trends/occurrences.ts";
import { countsIn, type Frame } from "../../analysis/trends/periods.ts";
import type { Rank } from "../../analysis/trends/ranks.ts";
import { circle, columns, type Place, sparkline, worldMap } from "../../charts/index.ts";
import { isStateCode } from "../../model/actor.ts";
import type { TopicName } from "../../model/record.ts";
import type { Told } from "../../model/telling.ts";
import { type Content, drawn, html } from "../markup.ts";
import { numberText, sideName, stateName, topicName } from "../names.ts";
import { WORDS } from "../words.ts";
import { type Choice, type Moment, occasionsHref, pairHref, sideHref, topicHref, within } from "./asking.ts";
import { dayText, type Figure, number, outside, percent, periodDays, periodText, points } from "./parts.ts";

const ROOMS = WORDS.rooms;

const SAY = ROOMS.figures;

/** What the figures of a room have in common. */
export interface Room {
  moment: Moment;
  /** The address of the land's picture. */
  land: string;
  /** What the room's occasions were found by. */
  where: (readonly [Told, string])[];
  /** The room's own address, without the name of a format. */
  path: string;
}

export const listHref = ({ moment, where }: Room, choice: Partial<Choice> = {}): string =>
  within(moment, occasionsHref({ ...choice, where: [...where, ...(choice.where ?? [])] }));

export const topicText = (topic: TopicName): string => {
  const name = topicName(topic);
  return name.charAt(0).toUpperCase() + name.slice(1);
};

export const rankText = (rank: Rank | undefined): string => (rank === undefined ? SAY.noRank : SAY.ranks[rank]);

/** How many occasions there were over time. */
export function overTime(
  room: Room,
  title: string,
  frame: Frame,
  counts: readonly number[],
  choice: Partial<Choice> = {},
): Figure {
  const meetings = choice.met === true;
  const all = frame.periods.map((period, index) => {
    const count = counts[index]!;
    const words = number(count, meetings ? ROOMS.parts.meetings : ROOMS.parts.occasions);
    return {
      period,
      count,
      label: `${periodText(period)}: ${words}`,
      href: listHref(room, { ...choice, ...periodDays(period) }),
    };
  });
  return {
    id: "over-time",
    title,
    definition: meetings ? SAY.meetingsDefined : SAY.occasionsDefined,
    picture: columns(
      { label: SAY.columns(title, periodText(frame.periods[0]!), periodText(frame.periods.at(-1)!)) },
      all,
    ),
    note: outside(frame),
    heads: [SAY.period, { n: meetings ? SAY.meetings : SAY.occasions }],
    rows: all.map(({ period, count, href }) => [html`<a href="${href}">${periodText(period)}</a>`, numberText(count)]),
    query: listHref(room, choice),
    data: within(room.moment, `${room.path}.csv`),
  };
}

const SHOWN_COUNTERPARTS = 15;

/** Whom a side met: a map of them, and the table. */
export function counterpartsFigure(
  room: Room,
  side: string,
  all: readonly Counterpart[],
  occurrences: readonly Occurrence[],
  frame: Frame | undefined,
): Figure {
  const shown = all.slice(0, SHOWN_COUNTERPARTS);
  const { moment } = room;
  const days = new Map<string, (string | undefined)[]>();
  for (const one of occurrences) {
    if (!isMeeting(one)) continue;
    for (const other of one.sides) {
      const list = days.get(other);
      if (list) list.push(one.day);
      else days.set(other, [one.day]);
    }
  }
  const lines = shown.map((one) => ({ ...one, counts: frame ? countsIn(frame, days.get(one.side) ?? []) : [] }));
  const top = Math.max(1, ...lines.flatMap(({ counts }) => counts));
  const label = (one: Counterpart): string => `${sideName(one.side)}: ${number(one.meetings, ROOMS.parts.meetings)}`;
  const places: Place[] = all.flatMap((one) =>
    isStateCode(one.side)
      ? [{ code: one.side, count: one.meetings, label: label(one), href: within(moment, pairHref(side, one.side)) }]
      : [],
  );
  const picture = worldMap({ label: SAY.mapOfCounterparts(sideName(side)) }, places, room.land);
  return {
    id: "counterparts",
    title: SAY.counterparts(sideName(side)),
    definition: SAY.counterpartsDefined,
    picture,
    note: html`${picture === undefined ? undefined : SAY.mapNote} ${all.length > shown.length ? SAY.most(numberText(shown.length), numberText(all.length)) : undefined}`,
    heads: [SAY.with, { n: SAY.meetings }, { n: SAY.ofHeads }, SAY.last, ...(frame ? [SAY.trend] : [])],
    rows: lines.map((one) => [
      html`<a href="${within(moment, pairHref(side, one.side))}">${sideName(one.side)}</a>`,
      numberText(one.meetings),
      numberText((one.levels.get("head of state") ?? 0) + (one.levels.get("head of government") ?? 0)),
      dayText(one.last),
      ...(frame ? [drawn(sparkline({ label: SAY.sparkOf(sideName(one.side)) }, one.counts, top))] : []),
    ]),
    query: listHref(room, { met: true }),
    data: within(moment, `${room.path}/counterparts.csv`),
  };
}

/** Sides round a state: more names would not find their place. */
export const ROUND = 12;

/** Whom a state meets, and whom these meet among themselves. */
export function circleFigure(
  room: Room,
  side: string,
  counterparts: readonly Counterpart[],
  among: readonly { a: string; b: string; count: number }[],
): Figure | undefined {
  const round = counterparts.slice(0, ROUND).map(({ side }) => side);
  if (round.length < 3) return undefined;
  const place = new Map(round.map((code, index) => [code, index]));
  const { moment } = room;
  const href = (a: string, b: string): string => within(moment, pairHref(a, b));
  const lines = among.flatMap(({ a, b, count }) => {
    const [one, other] = a === side ? [b, undefined] : [a, b === side ? undefined : b];
    const [from, to] = [place.get(one), other === undefined ? undefined : place.get(other)];
    if (from === undefined || (other !== undefined && to === undefined)) return [];
    const label = `${ROOMS.pair.title(sideName(a), sideName(b))}: ${number(count, ROOMS.parts.meetings)}`;
    return [{ a: from, ...(to === undefined ? {} : { b: to }), count, label, href: href(a, b) }];
  });
  return {
    id: "circle",
    title: SAY.circle(sideName(side)),
    definition: SAY.circleDefined(numberText(round.length)),
    picture: circle(
      { label: SAY.circle(sideName(side)) },
      {
        name: sideName(side),
        others: round.map((code) => ({ name: sideName(code), href: href(side, code) })),
        lines,
      },
    ),
    heads: [SAY.two, { n: SAY.meetings }],
    rows: among.map(({ a, b, count }) => [
      html`<a href="${href(a, b)}">${ROOMS.pair.title(sideName(a), sideName(b))}</a>`,
      numberText(count),
    ]),
    query: listHref(room, { met: true }),
  };
}

const SHOWN_TOPICS = 15;

/** Topics as shares of occasions. */
export function topicsFigure(room: Room, trends: readonly TopicTrend[], most = SHOWN_TOPICS): Figure {
  const shown = trends.slice(0, most);
  const top = Math.max(0.01, ...shown.flatMap(({ shares }) => shares.filter((share) => share !== undefined)));
  return {
    id: "topics",
    title: SAY.topics,
    definition: SAY.topicsDefined,
    note: trends.length > shown.length ? SAY.most(numberText(shown.length), numberText(trends.length)) : undefined,
    heads: [SAY.topic, { n: SAY.occasions }, { n: SAY.share }, SAY.trend, { n: SAY.change }],
    rows: shown.map(({ topic, count, share, shares, change }) => [
      html`<a href="${within(room.moment, topicHref(topic))}">${topicText(topic)}</a>`,
      html`<a href="${listHref(room, { where: [["topic", topic]] })}">${numberText(count)}</a>`,
      percent(share),
      drawn(sparkline({ label: SAY.sparkOf(topicText(topic)) }, shares, top)),
      change === undefined ? "–" : points(change),
    ]),
    data: within(room.moment, `${room.path}/topics.csv`),
  };
}

/** A plain table of counts, with a bar's length told by the number beside it. */
export function countsFigure(
  figure: Pick<Figure, "id" | "title" | "definition" | "data" | "query" | "note">,
  head: string,
  counted: string,
  rows: readonly { name: Content; count: number; href?: string }[],
  of?: number,
): Figure {
  return {
    ...figure,
    heads: [head, { n: counted }, ...(of === undefined ? [] : [{ n: SAY.share }])],
    rows: rows.map(({ name, count, href }) => [
      name,
      href === undefined ? numberText(count) : html`<a href="${href}">${numberText(count)}</a>`,
      ...(of === undefined ? [] : [percent(of === 0 ? 0 : count / of)]),
    ]),
  };
}

export const stateCell = (code: string, moment: Moment): Content =>
  html`<a href="${within(moment, sideHref(code))}">${stateName(code)}</a>`;

export const kindText = (kind: Occurrence["kind"]): string =>
  kind === undefined ? WORDS.entry.unread : WORDS.kinds[kind];
