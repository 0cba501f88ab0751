import { actsOf, counted, seriesOf, topicTrends } from "../../analysis/trends/counting.ts";
import type { Occurrence } from "../../analysis/trends/occurrences.ts";
import { countsIn } from "../../analysis/trends/periods.ts";
import { columns } from "../../charts/index.ts";
import { isStateCode } from "../../model/actor.ts";
import { html } from "../markup.ts";
import { numberText, sideName, stateName } from "../names.ts";
import type { Page } from "../shell.ts";
import { WORDS } from "../words.ts";
import { sideHref, within } from "./asking.ts";
import { countsFigure, listHref, type Room, topicsFigure } from "./figures.ts";
import {
  backingOf,
  type Figure,
  factsOf,
  figureOf,
  occurrenceList,
  outside,
  percent,
  periodDays,
  periodText,
  samplesIn,
} from "./parts.ts";

const ROOMS = WORDS.rooms;

const SAY = ROOMS.subject;
const LATEST = 8;
const SHOWN = 12;

/**
 * What is told of a topic or an organisation.
 * @param all every occasion of the archive: shares are of what was published.
 */
export function subjectOf(occurrences: readonly Occurrence[], all: readonly Occurrence[]) {
  const series = seriesOf(occurrences);
  const published = series
    ? countsIn(
        series.frame,
        all.map(({ day }) => day),
      )
    : [];
  const countries = (list: readonly Occurrence[]) =>
    counted(list, ({ tellings }) => tellings.map(({ publisher }) => publisher?.country));
  const whole = new Map(countries(all).map(({ value, count }) => [value, count]));
  return {
    ...backingOf(occurrences),
    share: all.length === 0 ? 0 : occurrences.length / all.length,
    series: series && {
      ...series,
      published,
      shares: series.counts.map((count, at) => (published[at] === 0 ? undefined : count / published[at]!)),
    },
    latest: occurrences.slice(0, LATEST),
    /** By the state of whoever publishes, with the share of all that it published. */
    countries: countries(occurrences).map(({ value, count }) => ({
      value,
      count,
      share: count / Math.max(1, whole.get(value) ?? 0),
    })),
    sides: counted(occurrences, ({ sides }) => sides),
    topics: series ? topicTrends(occurrences, series.frame) : [],
    acts: actsOf(occurrences),
  };
}

export type SubjectRoom = ReturnType<typeof subjectOf>;

export function subjectPage(
  room: Room,
  kind: "topic" | "organisation",
  title: string,
  data: SubjectRoom,
  occurrences: readonly Occurrence[],
): Page {
  const { moment, path } = room;
  const statements = data.acts.reduce((sum, { count }) => sum + count, 0);
  const figures: (Figure | undefined)[] = [
    sharesOverTime(room, kind, title, data),
    {
      id: "countries",
      title: SAY.countries[kind],
      definition: SAY.countriesDefined,
      heads: [SAY.publisherOf, { n: ROOMS.figures.occasions }, { n: SAY.shareOfOwn }],
      rows: data.countries
        .slice(0, SHOWN)
        .map(({ value, count, share }) => [
          html`<a href="${within(moment, sideHref(value))}">${stateName(value)}</a>`,
          html`<a href="${listHref(room, { where: [["country", value]] })}">${numberText(count)}</a>`,
          percent(share),
        ]),
      data: within(moment, `${path}/countries.csv`),
    },
    countsFigure(
      { id: "sides", title: SAY.sides[kind], definition: SAY.sidesDefined },
      SAY.side,
      ROOMS.figures.occasions,
      data.sides
        .filter(({ value }) => isStateCode(value) || kind === "topic")
        .slice(0, SHOWN)
        .map(({ value, count }) => ({
          name: html`<a href="${within(moment, sideHref(value))}">${sideName(value)}</a>`,
          count,
          href: listHref(room, { where: [["side", value]] }),
        })),
      data.occasions,
    ),
    kind === "organisation" ? topicsFigure(room, data.topics, SHOWN) : undefined,
    data.acts.length === 0
      ? undefined
      : countsFigure(
          { id: "acts", title: SAY.acts, definition: SAY.actsDefined },
          SAY.act,
          SAY.statements,
          data.acts.map(({ value, count }) => ({
            name: html`${WORDS.acts[value][0]} <span class="quiet">${WORDS.acts[value][1]}</span>`,
            count,
            href: listHref(room, { where: [["act", value]] }),
          })),
          statements,
        ),
  ];
  return {
    title,
    twin: within(moment, `${path}.json`),
    feed: { href: `${path}.atom`, title: SAY.feed(title) },
    sample: samplesIn(occurrences),
    main: html`<div class="room">
<header class="room-head"><p class="kind-of-room">${SAY.kinds[kind]}</p><h1>${title}</h1>
<p class="standfirst">${SAY.standfirst[kind]}</p></header>
${factsOf([
  { name: SAY.occasions, value: numberText(data.occasions), href: listHref(room) },
  { name: SAY.share, value: percent(data.share) },
  { name: SAY.documents, value: numberText(data.documents) },
])}
${data.occasions === 0 ? html`<p class="quiet">${SAY.none}</p>` : undefined}
<div class="room-columns"><div class="room-main">
${
  data.latest.length === 0
    ? undefined
    : html`<section aria-labelledby="latest"><h2 id="latest">${SAY.latest}</h2>${occurrenceList(data.latest, moment)}
<p class="onward"><a href="${listHref(room)}">${SAY.all}</a></p></section>`
}
</div><div class="room-side">${data.occasions === 0 ? undefined : figures.map((figure) => figure && figureOf(figure))}</div></div></div>`,
  };
}

function sharesOverTime(
  room: Room,
  kind: "topic" | "organisation",
  title: string,
  { series }: SubjectRoom,
): Figure | undefined {
  if (!series) return undefined;
  const { frame, counts, shares } = series;
  const all = frame.periods.map((period, index) => ({
    period,
    count: Math.round((shares[index] ?? 0) * 1000) / 10,
    label: `${periodText(period)}: ${shares[index] === undefined ? ROOMS.parts.nothing : SAY.ofAll(percent(shares[index]), numberText(counts[index]!))}`,
    href: listHref(room, periodDays(period)),
  }));
  return {
    id: "over-time",
    title: SAY.overTime,
    definition: SAY.overTimeDefined[kind],
    picture: columns(
      { label: SAY.sharesOf(title, periodText(frame.periods[0]!), periodText(frame.periods.at(-1)!)) },
      all,
    ),
    note: html`${SAY.percentAxis} ${outside(frame)}`,
    heads: [ROOMS.figures.period, { n: ROOMS.figures.occasions }, { n: SAY.published }, { n: ROOMS.figures.share }],
    rows: all.map(({ period, href }, index) => [
      html`<a href="${href}">${periodText(period)}</a>`,
      numberText(counts[index]!),
      numberText(series.published[index]!),
      shares[index] === undefined ? "–" : percent(shares[index]),
    ]),
    query: listHref(room),
    data: within(room.moment, `${room.path}.csv`),
  };
}
