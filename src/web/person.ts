import { type Script, scriptOf } from "../analysis/people/name-parts.ts";
import { together } from "../analysis/people/person-cards.ts";
import { isSeldom } from "../analysis/roster/roster.ts";
import type {
  Bearer,
  Holding,
  Mention,
  Naming,
  PersonCard,
  PersonInShort,
  Resemblance,
  Said,
  Together,
  VisitedPlace,
} from "../model/person.ts";
import type { TopicName } from "../model/record.ts";
import { comma, listComma } from "./lists.ts";
import { between, type Content, html, type Markup } from "./markup.ts";
import {
  dateText,
  directionOf,
  langOf,
  numberText,
  officeName,
  opening,
  sideName,
  stateName,
  topicName,
} from "./names.ts";
import { extentText, pager } from "./people.ts";
import { dayLink, officeHref, personHref, sideLink, wordsHref } from "./person-links.ts";
import { namesHref, namingLine } from "./person-naming.ts";
import { networkOf } from "./person-network.ts";
import { reasonWords } from "./reasons.ts";
import type { Page } from "./shell.ts";
import { visit } from "./visit.ts";
import { counted, WORDS } from "./words.ts";

const SAY = WORDS.people;

/** Readouts, and statements of one kind, on one page. */
export const READOUTS_SHOWN = 20;
export const SAID_SHOWN = 8;
const FORMS_SHOWN = 14;
const REASONS_SHOWN = 30;
const PLACES_SHOWN = 20;
/** Fields of one search: a longer address is cut. */
const FORMS_SOUGHT = 40;

export type Statements = { total: number; said: (Said & Mention)[] };

export interface PersonShown {
  person: PersonCard;
  holdings: readonly Holding[];
  topics: readonly { topic: TopicName; count: number }[];
  /** The topic to which the words are narrowed. */
  topic: TopicName | undefined;
  /** By publishers of the person's own side, and by others; everything is "others" where the side is not known. */
  own: Statements;
  others: Statements;
  counterparts: readonly (PersonInShort & { together: number })[];
  /** How often the person and those of the picture met each other. */
  together: readonly Together[];
  /** What people have decided on the person's names. */
  namings: readonly Naming[];
  /** Those on the page, newest first. */
  readouts: readonly Mention[];
  places: readonly VisitedPlace[];
  /** From 1: of the readouts, and of the words. */
  page: number;
  wordsPage: number;
}

/** Everything that is known of one person, each thing with the words that say it. */
export function personPage(shown: PersonShown): Page {
  const { person, holdings } = shown;
  const { id, name, side } = person;
  const path = personHref(id);
  const offices = [...holdings].sort((a, b) => b.count - a.count);
  const main = offices[0];
  return {
    title: name,
    twin: `${path}.json`,
    feed: { href: `${path}.atom`, title: SAY.feed },
    noindex: shown.page > 1 || shown.wordsPage > 1 || shown.topic !== undefined,
    sample: shown.readouts.some((one) => one.sample) ? WORDS.sample.document : undefined,
    card: {
      type: "website",
      // The newest words that are the person's own, as whoever publishes them has them.
      description: [lastWords(shown), main && officeName(main.kind), side && sideName(side), extentText(person)]
        .filter(Boolean)
        .join(" · "),
    },
    main: html`<article class="person">
<header class="head"><p class="kicker">${between(
      [
        main && html`<a href="${officeHref(main.side, main.kind)}">${officeName(main.kind)}</a>`,
        side === undefined ? SAY.sideUnknown : sideLink(side),
      ],
      html`<span class="dot"> · </span>`,
    )}</p>
<h1 lang="">${name}</h1>
<p class="facts-line">${SAY.named} ${extentText(person)}</p></header>
<div class="body"><div class="main-column">
${officesOf(offices)}
${wordsOf(shown, path)}
${networkOf(person, shown.counterparts, shown.together)}
${readoutsOf(shown, path)}
</div>
<div class="side-column">
${withinForm(person)}
${formsOf(person)}
${namingLine(person, shown.namings)}
${perhapsOf(person)}
${counterpartsOf(shown)}
${placesOf(shown.places)}
</div></div>
</article>`,
  };
}

function lastWords({ own, others }: PersonShown): string | undefined {
  const said = own.said[0] ?? others.said[0];
  return (
    said &&
    `${WORDS.sharing.spoken(opening(said.words, 180))} ${said.day === undefined ? "" : dateText(said.day)}`.trim()
  );
}

const section = (id: string, title: Content, content: Content): Markup =>
  html`<section class="sheet" aria-labelledby="h-${id}"><h2 id="h-${id}">${title}</h2>${content}</section>`;

function officesOf(holdings: readonly Holding[]): Markup {
  if (holdings.length === 0) return section("offices", SAY.offices, html`<p class="quiet">${SAY.noOffices}</p>`);
  return section(
    "offices",
    SAY.offices,
    html`<p class="quiet">${SAY.officesText}</p>
<div class="scrolls" role="group" aria-labelledby="h-offices" tabindex="0"><table><thead><tr><th scope="col">${SAY.office}</th><th scope="col">${SAY.from}</th><th scope="col">${SAY.to}</th><th scope="col" class="number">${SAY.count}</th></tr></thead><tbody>${holdings.map(
      (one) =>
        html`<tr><th scope="row"><a href="${officeHref(one.side, one.kind)}">${officeName(one.kind)}</a> <span class="side">${sideName(one.side)}</span>${tagsOf(one, holdings)}</th><td>${dayLink(one.from)}</td><td>${dayLink(one.to)}</td><td class="number">${numberText(one.count)}</td></tr>`,
    )}</tbody></table></div>`,
  );
}

export const tagsOf = (one: Holding, all: readonly Holding[]): Content => [
  one.acting && html` <span class="tag">${SAY.acting}</span>`,
  isSeldom(one, all) && html` <span class="tag">${SAY.seldom}</span>`,
];

const SCRIPTS: readonly Script[] = ["Latn", "Cyrl", "Hans", "Zyyy"];

/** Spellings under their script; what is written the same for several sides is one line. */
function formsOf({ bearers, merges }: PersonCard): Markup {
  const names = [...Map.groupBy(bearers, ({ name }) => name)].map(([name, list]) => ({
    name,
    list,
    ...together(list),
  }));
  const byScript = Map.groupBy(names, ({ name }) => scriptOf(name));
  return section(
    "forms",
    SAY.forms,
    html`${SCRIPTS.filter((script) => byScript.has(script)).map((script) => {
      const list = byScript.get(script)!.sort((a, b) => b.count - a.count);
      return html`<h3>${SAY.scripts[script]}</h3><ul class="plain forms">${list
        .slice(0, FORMS_SHOWN)
        .map(
          (one) =>
            html`<li><span class="form" lang="${languageOf(one.list)}">${one.name}</span> <span class="count">${extentText(one)}</span></li>`,
        )}</ul>`;
    })}${
      merges.length === 0
        ? undefined
        : html`<details class="why"><summary>${SAY.why}</summary><ul class="plain reasons">${merges.slice(0, REASONS_SHOWN).map((one) => html`<li>${reasonsOf(one)}</li>`)}</ul></details>`
    }`,
  );
}

const languageOf = (bearers: readonly Bearer[]): string => {
  const languages = new Set(bearers.flatMap((bearer) => bearer.languages));
  return languages.size === 1 ? langOf([...languages][0]!) : "";
};

const reasonsOf = ({ reasons, sureness }: Resemblance): Markup =>
  html`<p>${between(reasons.map(reasonWords), " ")} <span class="count">${SAY.sureness(sureness.toFixed(2))}</span></p>`;

function perhapsOf(person: PersonCard): Markup | undefined {
  const { perhaps } = person;
  if (perhaps.length === 0) return undefined;
  return section(
    "perhaps",
    SAY.perhaps,
    html`<p class="quiet">${SAY.perhapsText}</p><ul class="plain">${perhaps.map(
      (one) =>
        html`<li><p><a href="${personHref(one.person)}" lang="">${one.name}</a>${visit().editor ? html` <a class="decide" href="${namesHref(person.id)}?with=${encodeURIComponent(one.person)}" rel="nofollow">${WORDS.naming.merge}</a>` : undefined}</p><details class="why"><summary>${SAY.sureness(one.sureness.toFixed(2))}</summary>${reasonsOf(one)}</details></li>`,
    )}</ul>`,
  );
}

function wordsOf({ person, topics, topic, own, others, wordsPage }: PersonShown, path: string): Markup {
  const href = (wanted: TopicName | undefined, page = 1): string => {
    const parameters = new URLSearchParams();
    if (wanted !== undefined) parameters.set("topic", wanted);
    if (page > 1) parameters.set("words", String(page));
    const query = parameters.toString();
    return `${path}${query === "" ? "" : `?${query}`}#h-words`;
  };
  if (own.total + others.total === 0 && topic === undefined)
    return section("words", SAY.words, html`<p class="quiet">${SAY.noWords}</p>`);
  const pages = Math.ceil(Math.max(own.total, others.total) / SAID_SHOWN);
  return section(
    "words",
    SAY.words,
    html`<p class="quiet">${SAY.wordsText}</p>
<nav class="narrowing" aria-labelledby="h-words"><ul class="inline"><li><a href="${href(undefined)}"${topic === undefined ? html` aria-current="true"` : undefined}>${SAY.allTopics}</a></li>${topics.map(
      (one) =>
        html`<li><a href="${href(one.topic)}"${one.topic === topic ? html` aria-current="true"` : undefined}>${topicName(one.topic)}</a> <span class="count">${numberText(one.count)}</span></li>`,
    )}</ul></nav>
<div class="${own.total === 0 || others.total === 0 ? "one-voice" : "two-voices"}">${person.side === undefined ? undefined : spoken(SAY.own(sideName(person.side)), own, false)}${spoken(SAY.others, others, true)}</div>
${pager(wordsPage, pages, (page) => href(topic, page), SAY.words)}`,
  );
}

/** A holder's words may begin behind the comma that parts them from who says so; a list needs no such comma. */
const withoutLead = (words: string): string => words.replace(/^[\s,;:，、；：。]+/u, "");

/** @param reported the words are another's account: each says whose. */
const spoken = (title: string, { total, said }: Statements, reported: boolean): Markup =>
  html`<div class="spoken"><h3>${title} <span class="count">${numberText(total)}</span></h3>${
    said.length === 0
      ? html`<p class="quiet">${SAY.noneOwn}</p>`
      : html`<ol class="plain said">${said.map(
          (one) =>
            html`<li><blockquote class="statement"><p><a href="${wordsHref({ ...one, span: one.sentence })}" lang="${langOf(one.language)}" dir="${directionOf(one.language)}">${withoutLead(one.words)}</a></p></blockquote><p class="facts-line">${between(
              [
                one.day !== undefined && dateText(one.day),
                reported && one.publisher !== undefined && WORDS.entry.accordingTo(one.publisher),
                one.acts.map((act) => WORDS.acts[act][0]).join(listComma()),
              ],
              html`<span class="dot"> · </span>`,
            )}</p></li>`,
        )}</ol>`
  }</div>`;

function counterpartsOf({ counterparts }: PersonShown): Markup {
  if (counterparts.length === 0)
    return section("counterparts", SAY.counterparts, html`<p class="quiet">${SAY.noCounterparts}</p>`);
  return section(
    "counterparts",
    SAY.counterparts,
    html`<ol class="plain person-list small">${counterparts.map(
      (one) =>
        html`<li><p class="name"><a href="${personHref(one.id)}" lang="">${one.name}</a>${one.side === undefined ? undefined : html` <span class="side">${sideName(one.side)}</span>`} <span class="count">${counted(one.together, SAY.together)}</span></p></li>`,
    )}</ol>`,
  );
}

function placesOf(places: readonly VisitedPlace[]): Markup {
  if (places.length === 0) return section("places", SAY.travel, html`<p class="quiet">${SAY.noTravel}</p>`);
  return section(
    "places",
    SAY.travel,
    html`<p class="quiet">${SAY.travelText}</p><ul class="plain forms">${places
      .slice(0, PLACES_SHOWN)
      .map(
        ({ city, place, days, last }) =>
          html`<li>${[city, place && stateName(place)].filter(Boolean).join(comma())} <span class="count">${numberText(days)}×, <a href="/readout/${last.page}/${last.version}">${last.day === undefined ? SAY.undated : dateText(last.day)}</a></span></li>`,
      )}</ul>`,
  );
}

function readoutsOf({ person, readouts, page }: PersonShown, path: string): Markup {
  return section(
    "readouts",
    html`${SAY.readouts} <span class="count">${numberText(person.count)}</span>`,
    html`<ol class="plain readouts">${readouts.map((one) => {
      const kicker = [
        one.day === undefined ? SAY.undated : dateText(one.day),
        one.kind && WORDS.kinds[one.kind],
        [one.city, one.place && stateName(one.place)].filter(Boolean).join(comma()),
      ];
      return html`<li><p class="kicker">${between(kicker, html`<span class="dot"> · </span>`)}</p>
<h3><a href="/readout/${one.page}" lang="${langOf(one.language)}" dir="${directionOf(one.language)}">${one.title || one.page}</a></h3>
<p class="facts-line">${between([one.publisher, one.offices[0] && html`${SAY.asWhat} <a href="${wordsHref({ ...one, span: one.offices[0].span ?? one.span } as Mention)}" lang="${langOf(one.language)}">${one.offices[0].words}</a>`], html`<span class="dot"> · </span>`)}</p></li>`;
    })}</ol>
${pager(page, Math.ceil(person.count / READOUTS_SHOWN), (wanted) => `${path}${wanted > 1 ? `?page=${wanted}` : ""}#h-readouts`, SAY.readouts)}
<p class="quiet"><a href="${path}.csv">${SAY.csvOne}</a></p>`,
  );
}

/** A search among what the person took part in: every form of the name is a value of the facet. */
function withinForm({ bearers, name }: PersonCard): Markup {
  const forms = [...new Set(bearers.map((bearer) => bearer.name))].slice(0, FORMS_SOUGHT);
  const spoken = new URLSearchParams({ q: `by:"${name.replace(/["“”]/g, "")}"` });
  return html`<form class="search within" role="search" aria-label="${SAY.within}" action="/search" method="get"><label for="q-within">${SAY.within}</label>
<span class="field"><input type="search" id="q-within" name="q" maxlength="500" autocomplete="off" spellcheck="false"><button type="submit">${WORDS.search.button}</button></span>${forms.map(
    (form) => html`<input type="hidden" name="person" value="${form}">`,
  )}<p class="hint"><a href="/search?${spoken.toString()}">${SAY.saysWithin}</a></p></form>`;
}
