import { actsOf, counted, pairsOf, seriesOf, topicTrends } from "../../analysis/trends/counting.ts";
import { delaysOf } from "../../analysis/trends/delays.ts";
import { isMeeting, type Occurrence } from "../../analysis/trends/occurrences.ts";
import { countsIn } from "../../analysis/trends/periods.ts";
import { heatMap, network, type Table } from "../../charts/index.ts";
import { isStateCode } from "../../model/actor.ts";
import { type Content, html } from "../markup.ts";
import { languageName, numberText, stateName } from "../names.ts";
import type { Page } from "../shell.ts";
import { WORDS } from "../words.ts";
import { occasionsHref, pairHref, sideHref, within } from "./asking.ts";
import { countsFigure, kindText, listHref, overTime, type Room, stateCell, topicsFigure } from "./figures.ts";
import { backingOf, type Figure, factsOf, figureOf, number, samplesIn } from "./parts.ts";

const ROOMS = WORDS.rooms;

const SAY = ROOMS.statistics;
const NETWORK = 28;
const HEAT = 16;
const SHOWN = 15;

/** Everything that is counted over the whole archive. */
export function statisticsOf(all: readonly Occurrence[]) {
  const series = seriesOf(all);
  return {
    ...backingOf(all),
    series,
    kinds: counted(all, ({ kind }) => [kind]),
    languages: counted(all, ({ tellings }) => tellings.map(({ language }) => language)),
    countries: counted(all, ({ tellings }) => tellings.map(({ publisher }) => publisher?.country)),
    sides: counted(all.filter(isMeeting), ({ sides }) => sides.filter(isStateCode)),
    organisations: counted(all, ({ tellings }) => tellings.flatMap(({ organisations }) => organisations)),
    topics: series ? topicTrends(all, series.frame) : [],
    published: series
      ? countsIn(
          series.frame,
          all.map(({ day }) => day),
        )
      : [],
    acts: actsOf(all),
    pairs: pairsOf(all, NETWORK),
    delays: delaysOf(all),
    told: counted(all, ({ tellings }) => [String(Math.min(tellings.length, 5))]),
  };
}

export type Statistics = ReturnType<typeof statisticsOf>;

export function statisticsPage(room: Room, data: Statistics, all: readonly Occurrence[]): Page {
  const { moment, path } = room;
  const csv = (name: string): string => within(moment, `${path}/${name}.csv`);
  const countsOf = (
    id: "kinds" | "languages" | "countries",
    rows: readonly { name: Content; count: number; href?: string }[],
  ): Figure =>
    countsFigure(
      { id, title: SAY[id].title, definition: SAY[id].definition, data: csv(id) },
      SAY[id].head,
      ROOMS.figures.occasions,
      rows,
      data.occasions,
    );
  const figures: (Figure | undefined)[] = [
    data.series
      ? { ...overTime(room, SAY.overTime, data.series.frame, data.series.counts), data: csv("occasions") }
      : undefined,
    networkFigure(room, data),
    heatFigure(room, data),
    data.topics.length > 0 ? { ...topicsFigure(room, data.topics, 45), data: csv("topics") } : undefined,
    countsOf(
      "kinds",
      data.kinds.map(({ value, count }) => ({
        name: kindText(value),
        count,
        href: listHref(room, { where: [["kind", value]] }),
      })),
    ),
    countsOf(
      "countries",
      data.countries.slice(0, SHOWN).map(({ value, count }) => ({
        name: stateCell(value, moment),
        count,
        href: listHref(room, { where: [["country", value]] }),
      })),
    ),
    countsOf(
      "languages",
      data.languages.slice(0, SHOWN).map(({ value, count }) => ({
        name: languageName(value),
        count,
        href: listHref(room, { where: [["language", value]] }),
      })),
    ),
    countsFigure(
      {
        id: "organisations",
        title: SAY.organisations.title,
        definition: SAY.organisations.definition,
        data: csv("organisations"),
      },
      SAY.organisations.head,
      ROOMS.figures.occasions,
      data.organisations.slice(0, SHOWN).map(({ value, count }) => ({
        name: html`<a href="${within(moment, `/organisation/${encodeURIComponent(value)}`)}">${value}</a>`,
        count,
        href: listHref(room, { where: [["organisation", value]] }),
      })),
      data.occasions,
    ),
    countsFigure(
      { id: "acts", title: SAY.acts.title, definition: SAY.acts.definition, data: csv("acts") },
      SAY.acts.head,
      ROOMS.subject.statements,
      data.acts.map(({ value, count }) => ({
        name: html`${WORDS.acts[value][0]} <span class="quiet">${WORDS.acts[value][1]}</span>`,
        count,
        href: listHref(room, { where: [["act", value]] }),
      })),
      data.acts.reduce((sum, { count }) => sum + count, 0),
    ),
    {
      id: "delays",
      title: SAY.delays.title,
      definition: SAY.delays.definition,
      heads: [SAY.delays.head, { n: ROOMS.figures.documents }, { n: SAY.delays.median }, { n: SAY.delays.sameDay }],
      rows: data.delays
        .slice(0, SHOWN)
        .map(({ publisher, documents, median, sameDay }) => [
          publisher,
          html`<a href="${listHref(room, { where: [["publisher", publisher]] })}">${numberText(documents)}</a>`,
          number(median, ROOMS.parts.days),
          numberText(sameDay),
        ]),
      data: csv("delays"),
    },
  ];
  return {
    title: SAY.title,
    here: "statistics",
    twin: within(moment, `${path}.json`),
    sample: samplesIn(all),
    main: html`<div class="room statistics-room">
<header class="room-head"><h1>${SAY.title}</h1>
<p class="standfirst">${SAY.standfirst}</p></header>
${factsOf([
  { name: ROOMS.figures.documents, value: numberText(data.documents) },
  { name: ROOMS.figures.occasions, value: numberText(data.occasions), href: listHref(room) },
  { name: ROOMS.figures.meetings, value: numberText(data.meetings), href: listHref(room, { met: true }) },
  { name: SAY.publishers, value: numberText(data.publishers.length) },
])}
${
  data.occasions === 0
    ? html`<p class="quiet">${SAY.none}</p>`
    : html`<nav class="contents" aria-label="${SAY.contents}"><ul class="inline">${figures.flatMap((figure) => (figure ? [html`<li><a href="#${figure.id}">${figure.title}</a></li>`] : []))}</ul></nav>
<div class="figures">${figures.map((figure) => figure && figureOf(figure))}</div>`
}
</div>`,
  };
}

const tableFor = (room: Room, { sides, meetings }: Statistics["pairs"], most: number): Table => {
  const names = sides.slice(0, most).map(stateName);
  return {
    names,
    counts: meetings.slice(0, most).map((row) => row.slice(0, most)),
    label: (a, b) => SAY.pair(names[a]!, names[b]!, number(meetings[a]![b]!, ROOMS.parts.meetings)),
    href: (a, b) => within(room.moment, pairHref(sides[a]!, sides[b]!)),
  };
};

/** The pairs among those drawn, most meetings first. */
function pairRows(room: Room, { sides, meetings }: Statistics["pairs"], most: number) {
  const rows: { a: string; b: string; count: number }[] = [];
  for (let a = 0; a < Math.min(most, sides.length); a++) {
    for (let b = a + 1; b < Math.min(most, sides.length); b++) {
      const count = meetings[a]![b]!;
      if (count > 0) rows.push({ a: sides[a]!, b: sides[b]!, count });
    }
  }
  return rows
    .sort((x, y) => y.count - x.count)
    .slice(0, 40)
    .map(({ a, b, count }) => [
      html`<a href="${within(room.moment, pairHref(a, b))}">${stateName(a)} – ${stateName(b)}</a>`,
      html`<a href="${within(
        room.moment,
        occasionsHref({
          where: [
            ["side", a],
            ["side", b],
          ],
          met: true,
        }),
      )}">${numberText(count)}</a>`,
    ]);
}

function networkFigure(room: Room, data: Statistics): Figure | undefined {
  const picture = network({ label: SAY.network.label }, tableFor(room, data.pairs, NETWORK));
  if (picture === undefined) return undefined;
  return {
    id: "network",
    title: SAY.network.title,
    definition: SAY.network.definition(numberText(Math.min(NETWORK, data.pairs.sides.length))),
    picture,
    heads: [SAY.network.head, { n: ROOMS.figures.meetings }],
    rows: pairRows(room, data.pairs, NETWORK),
    query: listHref(room, { met: true }),
    data: within(room.moment, `${room.path}/pairs.csv`),
  };
}

function heatFigure(room: Room, data: Statistics): Figure | undefined {
  const picture = heatMap({ label: SAY.heat.label }, tableFor(room, data.pairs, HEAT));
  if (picture === undefined) return undefined;
  return {
    id: "pairs",
    title: SAY.heat.title,
    definition: SAY.heat.definition,
    picture,
    heads: [SAY.sides.head, { n: ROOMS.figures.meetings }],
    rows: data.sides
      .slice(0, 40)
      .map(({ value, count }) => [
        html`<a href="${within(room.moment, sideHref(value))}">${stateName(value)}</a>`,
        html`<a href="${listHref(room, { met: true, where: [["side", value]] })}">${numberText(count)}</a>`,
      ]),
    data: within(room.moment, `${room.path}/sides.csv`),
  };
}
