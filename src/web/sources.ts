import type { Watched } from "../jobs/health.ts";
import { html, linkable, type Markup } from "./markup.ts";
import { dateText, instantText, stateName } from "./names.ts";
import { alarmWords } from "./reasons.ts";
import type { Page } from "./shell.ts";
import { counted, WORDS } from "./words.ts";

const SAY = WORDS.sources;

/** What is watched, and how each source is doing: alarms first. */
export function sourcesPage(watched: readonly Watched[], now: number): Page {
  const rank = { alarm: 0, waiting: 1, well: 2 } as const;
  const sorted = [...watched].sort(
    (a, b) => rank[a.health.state] - rank[b.health.state] || nameOf(a).localeCompare(nameOf(b), WORDS.language),
  );
  const alarms = watched.filter(({ health }) => health.state === "alarm").length;
  return {
    title: SAY.title,
    twin: "/sources.json",
    main: html`<section class="source-page">
<h1>${SAY.title}</h1>
<p class="standfirst">${SAY.standfirst}</p>
<p>${watched.length === 0 ? html`${SAY.none} <code>rapporteur sources add</code>.` : html`${counted(watched.length, SAY.watched)} ${alarms === 0 ? SAY.noAlarm : counted(alarms, SAY.alarms)}`}</p>
${watched.length === 0 ? undefined : html`<ol class="plain watched">${sorted.map((one) => lineOf(one, now))}</ol>`}
</section>`,
  };
}

const nameOf = ({ source }: Watched): string => source.publisher?.name ?? source.title ?? source.url;

function lineOf(watched: Watched, now: number): Markup {
  const { source, health, listed } = watched;
  const address = linkable(source.url);
  const { usualDays, lastItem, lastSuccess } = health;
  const quiet = lastItem === undefined ? undefined : Math.floor((now - Date.parse(lastItem)) / 86_400_000);
  return html`<li class="${health.state}"><h2>${nameOf(watched)}${source.publisher?.country ? html` <span class="side">${stateName(source.publisher.country)}</span>` : undefined} <span class="tag ${health.state}">${SAY.states[health.state]}</span></h2>
${health.why ? html`<p class="reason">${alarmWords(health.why, health.reason ?? "")}</p>` : undefined}
<dl class="facts small">
<div><dt>${SAY.address}</dt><dd>${address ? html`<a href="${address}" rel="noopener noreferrer nofollow external">${source.url}</a>` : source.url}</dd></div>
<div><dt>${SAY.lastSuccess}</dt><dd>${lastSuccess ? instantText(lastSuccess) : SAY.never}</dd></div>
<div><dt>${SAY.lastItem}</dt><dd>${lastItem ? html`${instantText(lastItem)}${quiet ? html`, ${counted(quiet, SAY.ago)}` : undefined}` : SAY.never}</dd></div>
<div><dt>${SAY.habit}</dt><dd>${usualDays === undefined ? SAY.noHabit : usualDays < 1.5 ? SAY.everyDay : counted(Math.round(usualDays), SAY.every)}</dd></div>
<div><dt>${SAY.kept}</dt><dd>${`${counted(listed.pages, SAY.pages)} ${counted(listed.documents, SAY.versions)}`}${listed.first ? html`, ${SAY.since(dateText(listed.first.slice(0, 10)))}` : undefined}</dd></div>
</dl></li>`;
}
