import type { Meeting, MeetingReadout } from "../analysis/meetings/meeting.ts";
import type { Besides } from "../analysis/sides/besides.ts";
import { worldMap } from "../charts/index.ts";
import type { Telling } from "../model/telling.ts";
import { BesideView, type Column, percent } from "./beside.ts";
import { comma, listComma } from "./lists.ts";
import { between, type Content, drawn, html, linkable, type Markup } from "./markup.ts";
import { placeWords, publisherWords, readoutLink, whoWords } from "./meetings.ts";
import { quotedLine } from "./metadata.ts";
import { dateText, directionOf, langOf, numberText, opening, sideName } from "./names.ts";
import { namedHref } from "./person-links.ts";
import { reasonWords } from "./reasons.ts";
import type { Page } from "./shell.ts";
import { WORDS } from "./words.ts";

const MEETINGS = WORDS.meetings;

const SAY = MEETINGS.one;

/** Topics of the comparison that stand on the meeting's page. */
const TOPICS_SHOWN = 8;
const PARTIES_SHOWN = 20;
const TIES_SHOWN = 20;

export interface MeetingRoom {
  meeting: Meeting;
  /** What the two sides report, where two readouts of it have been read. */
  sides: { besides: Besides; a: Column; b: Column } | undefined;
  /** Other readouts of the same sides, nearest first. */
  before: readonly Telling[];
  after: readonly Telling[];
}

/** What each side has said to tell most; where it is not read, who took part. */
function cardWords({ parties }: Meeting, sides: MeetingRoom["sides"]): string {
  const quoted = sides ? [sides.a, sides.b].flatMap(({ item }) => quotedLine(item) ?? []) : [];
  return quoted.length > 0
    ? quoted.map((one) => opening(one, 145)).join(" – ")
    : parties.map(({ name, side }) => (side === undefined ? name : `${name} (${sideName(side)})`)).join(listComma());
}

/** Where on the map the state lies in which it was held; nothing where its seat of government is not known. */
function mapOf(country: string, land: string): Markup | undefined {
  const state = sideName(country);
  const picture = worldMap(
    { label: SAY.map(state) },
    [{ code: country, count: 1, label: state, href: `/state/${encodeURIComponent(country)}` }],
    land,
  );
  return picture === undefined
    ? undefined
    : html`<section class="where" aria-labelledby="h-where"><h2 id="h-where">${SAY.place}</h2><div class="picture">${drawn(picture)}</div><p class="quiet">${SAY.map(state)}</p></section>`;
}

/** All that is known of one meeting. */
/** @param land the address of the land's picture. */
export function meetingPage({ meeting, sides, before, after }: MeetingRoom, land: string): Page {
  const { day, kind, place, readouts, parties } = meeting;
  const who = whoWords(meeting);
  const fact = (name: string, value: Content): Markup | undefined =>
    value ? html`<div><dt>${name}</dt><dd>${value}</dd></div>` : undefined;
  const titles = new Map(readouts.map((one) => [one.page, one]));
  return {
    title: SAY.title(who, day && dateText(day)),
    twin: `/meeting/${meeting.meeting}.json`,
    card: { type: "website", description: cardWords(meeting, sides) },
    sample: readouts.some(({ sample }) => sample) ? WORDS.sample.document : undefined,
    main: html`<article class="two">
<header class="head"><p class="publisher"><a href="/meetings">${MEETINGS.title}</a></p><h1>${who}</h1></header>
<dl class="facts">
${fact(SAY.kind, kind && WORDS.kinds[kind])}
${fact(SAY.day, day && html`<time datetime="${day}">${dateText(day)}</time>`)}
${fact(SAY.place, [placeWords(place), place?.venue].filter(Boolean).join(comma()))}
${readouts.length > 1 ? fact(SAY.sureness, MEETINGS.sure(percent(meeting.sureness))) : undefined}
</dl>
<div class="meeting-columns">
<section aria-labelledby="h-readouts"><h2 id="h-readouts">${SAY.readouts}</h2>${readoutsOf(readouts)}${
      readouts.length === 1 ? html`<p class="quiet">${SAY.alone}</p>` : undefined
    }</section>
<div><section aria-labelledby="h-parties"><h2 id="h-parties">${SAY.parties}</h2>${
      parties.length === 0
        ? html`<p class="quiet">${MEETINGS.nobody}</p>`
        : html`<ul class="plain parties">${parties
            .slice(0, PARTIES_SHOWN)
            .map(
              ({ name, office, side, by }) =>
                html`<li><b>${office === undefined ? name : html`<a class="person-name" href="${namedHref(name, side)}">${name}</a>`}</b> <span class="side">${between([office, side && html`<a href="/state/${encodeURIComponent(side)}">${sideName(side)}</a>`], comma())}</span>${
                  by.length < readouts.length
                    ? html` <span class="count">${SAY.partyBy(numberText(by.length), numberText(readouts.length))}</span>`
                    : undefined
                }</li>`,
            )}</ul>`
    }</section>${place?.country === undefined ? undefined : mapOf(place.country, land)}</div>
</div>
${sides ? besideOf(sides) : undefined}
${pairsOf(readouts)}
${
  meeting.ties.length > 0
    ? html`<section aria-labelledby="h-why"><h2 id="h-why">${SAY.reasons}</h2><p class="quiet">${SAY.reasonsMore}</p><ul class="plain ties">${meeting.ties
        .slice(0, TIES_SHOWN)
        .map(
          ({ kind, a, b, sureness, reasons }) =>
            html`<li><p><b>${SAY.tie[kind]}</b> <span class="quiet">${MEETINGS.sure(percent(sureness))}</span> ${nameOf(titles.get(a))} ${SAY.and} ${nameOf(titles.get(b))}</p><ul>${reasons.map((reason) => html`<li>${reasonWords(reason)}</li>`)}</ul></li>`,
        )}</ul></section>`
    : undefined
}
<section aria-labelledby="h-around"><h2 id="h-around">${SAY.around}</h2><div class="meeting-columns"><div><h3>${SAY.before}</h3>${listOf(before, SAY.nothingBefore)}</div><div><h3>${SAY.after}</h3>${listOf(after, SAY.nothingAfter)}</div></div></section>
</article>`,
  };
}

const nameOf = (readout: MeetingReadout | undefined): Content =>
  readout && html`<a href="/readout/${readout.page}">${publisherWords(readout)}</a>`;

/** Each side's own first, its other languages below it, its copies folded. */
function readoutsOf(readouts: readonly MeetingReadout[]): Markup {
  const own = readouts.filter(({ copyOf, editionOf }) => copyOf === undefined && editionOf === undefined);
  const of = (page: string, key: "copyOf" | "editionOf"): MeetingReadout[] =>
    readouts.filter((one) => one[key] === page && (key === "editionOf" || one.editionOf === undefined));
  return html`<ul class="plain own-readouts">${own.map((one) => {
    const copies = of(one.page, "copyOf");
    const editions = of(one.page, "editionOf").filter(({ copyOf }) => copyOf === undefined);
    const source = linkable(one.url);
    return html`<li><p class="publisher">${publisherWords(one)}${one.published === undefined ? undefined : html`, ${WORDS.entry.published} ${dateText(one.published)}`}</p>
<p>${readoutLink(one)}</p>${source ? html`<p class="quiet"><a href="${source}" rel="noopener noreferrer nofollow external">${SAY.source}</a></p>` : undefined}
${editions.length > 0 ? html`<ul class="plain">${editions.map((edition) => html`<li>${readoutLink(edition)} <span class="quiet">${publisherWords(edition)}: ${SAY.edition}</span></li>`)}</ul>` : undefined}
${copies.length > 0 ? html`<details><summary>${SAY.copies(numberText(copies.length))}</summary><ul class="plain">${copies.map((copy) => html`<li>${readoutLink(copy)} <span class="quiet">${publisherWords(copy)}</span></li>`)}</ul></details>` : undefined}</li>`;
  })}</ul>`;
}

function besideOf({ besides, a, b }: NonNullable<MeetingRoom["sides"]>): Markup {
  const view = new BesideView(besides, a, b);
  return html`<section aria-labelledby="h-beside"><h2 id="h-beside">${SAY.beside}</h2>
<p class="quiet">${MEETINGS.compare.proposal}${besides.sameLanguage ? undefined : html` ${MEETINGS.compare.across}`}</p>
${view.table(TOPICS_SHOWN)}
<p class="onward"><a href="/compare/${a.item.document.page}/${b.item.document.page}">${SAY.besideMore}</a></p></section>`;
}

/** Every two readouts of it can be laid beside each other; copies say nothing new. */
function pairsOf(readouts: readonly MeetingReadout[]): Markup | undefined {
  const own = readouts.filter(({ copyOf }) => copyOf === undefined).slice(0, 6);
  const pairs = own.flatMap((a, index) => own.slice(index + 1).map((b) => [a, b] as const));
  if (pairs.length < 2) return undefined;
  return html`<section aria-labelledby="h-pairs"><h2 id="h-pairs">${SAY.besidePairs}</h2><ul class="plain">${pairs.map(
    ([a, b]) =>
      html`<li><a href="/compare/${a.page}/${b.page}">${publisherWords(a)} ${SAY.and} ${publisherWords(b)}</a></li>`,
  )}</ul></section>`;
}

const listOf = (tellings: readonly Telling[], none: string): Markup =>
  tellings.length === 0
    ? html`<p class="quiet">${none}</p>`
    : html`<ul class="plain">${tellings.map(
        ({ page, title, url, language, day, publisher }) =>
          html`<li><a href="/meeting/${page}" lang="${langOf(language)}" dir="${directionOf(language)}">${title || url}</a> <span class="quiet">${between([day && dateText(day), publisher?.name], comma())}</span></li>`,
      )}</ul>`;
