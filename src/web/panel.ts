import { Explainer, type Explanation, type Reason } from "../formats/explanation.ts";
import type { Item } from "../model/archive.ts";
import type { Document } from "../model/document.ts";
import type { Sourced, Span } from "../model/evidence.ts";
import type { ActorId } from "../model/ids.ts";
import type { Party } from "../model/occasion.ts";
import type { PersonId } from "../model/person.ts";
import type { ReadoutRecord } from "../model/record.ts";
import type { Commitment, Statement } from "../model/statement.ts";
import { known, type Place, passageLink, reasonNote, ruleWords, shownValue, spansAttribute } from "./basis.ts";
import { correctLinks } from "./editing.ts";
import { listComma } from "./lists.ts";
import { between, type Content, html, type Markup } from "./markup.ts";
import {
  dateText,
  directionOf,
  instantText,
  langOf,
  languageName,
  opening,
  sideName,
  stateName,
  topicName,
} from "./names.ts";
import { citeHref } from "./passages.ts";
import { personHref } from "./person-links.ts";
import { tongue } from "./spoken.ts";
import type { Voice, Voices } from "./voices.ts";
import { counted, WORDS } from "./words.ts";

const EDITING = WORDS.editing;
const PEOPLE = WORDS.people;
const SHARING = WORDS.sharing;
const SAY = WORDS.panel;

/** What one part of a record's page is made from. */
export interface Reading extends Place {
  document: Document;
  record: ReadoutRecord;
  voices: Voices;
  persons?: Persons;
}

/** Which actors of a record have a page of their own, by its id. */
export type Persons = ReadonlyMap<ActorId, PersonId>;

/** The record beside the text: each value with its passage. */
export function panelOf(reading: Reading): Markup {
  const explainer = new Explainer(reading.document, reading.record);
  return html`${occasion(reading)}${parties(reading)}${said(reading, explainer)}${commitments(reading)}${mentioned(reading)}${topics(reading)}${doubts(reading)}`;
}

const section = (id: string, title: string, content: Content): Markup =>
  html`<section class="sheet" aria-labelledby="h-${id}"><h2 id="h-${id}">${title}</h2>${content}</section>`;

const fact = (name: string, value: Content): Markup => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

function occasion(reading: Reading): Markup | undefined {
  const { occasion } = reading.record;
  if (!occasion) return undefined;
  const sourced = (
    name: string,
    value: Sourced<string> | undefined,
    show: (value: string) => string,
  ): Markup | undefined => value && fact(name, known(value.basis, reading, show(value.value)));
  const { city, country, venue } = occasion.place ?? {};
  // Town and state may be known in different ways, and then each says how.
  const place = [
    city && html`${known(city.basis, reading, city.value)}`,
    country && html`${known(country.basis, reading, stateName(country.value))}`,
  ].filter((piece) => piece !== undefined);
  return section(
    "occasion",
    SAY.occasion,
    html`<dl class="facts">
${fact(
  SAY.kind,
  html`${known(occasion.kind.basis, reading, WORDS.kinds[occasion.kind.value])}${occasion.status === "announced" ? html` <span class="tag">${SAY.announced}</span>` : undefined}`,
)}
${sourced(SAY.date, occasion.date, dateText)}
${sourced(SAY.until, occasion.end, dateText)}
${place.length > 0 ? fact(SAY.place, between(place, html`<br>`)) : undefined}
${sourced(SAY.venue, venue, (value) => value)}
</dl>${correctLinks(
      reading.document,
      ["kind", "date", "end", "place/city", "place/country", "place/venue"].map((name) => `/occasion/${name}`),
    )}`,
  );
}

function parties(reading: Reading): Markup | undefined {
  const list = reading.record.occasion?.parties ?? [];
  if (!reading.record.occasion) return undefined;
  const add = correctLinks(reading.document, ["/occasion/parties/-"]);
  if (list.length === 0) return section("parties", SAY.parties, html`<p class="quiet">${SAY.noParties}</p>${add}`);
  return section(
    "parties",
    SAY.parties,
    html`<ul class="parties">${list.map((party, index) => partyOf(party, reading, index))}</ul>${add}`,
  );
}

function partyOf(party: Party, reading: Reading, index: number): Markup {
  const actor = reading.voices.actor(party.actor);
  const name = reading.voices.nameOf(party.actor);
  const shown = actor?.mentions[0] ? passageLink(actor.mentions, reading, name) : html`${name}`;
  const part = WORDS.parts[party.part];
  return html`<li><p class="name"><b>${shown}</b>${personLink(party.actor, reading)}${part === "" ? undefined : html` <span class="tag">${part}</span>`}</p>
${party.office ? html`<p>${known(party.office.basis, reading, party.office.value)}</p>` : undefined}
${party.side && hasSide(party, reading) ? html`<p>${known(party.side.basis, reading, sideName(party.side.value))}</p>` : undefined}
${party.corrected ? html`<p><span class="basis corrected">${EDITING.by(party.corrected.by)}</span></p>` : undefined}${correctLinks(
  reading.document,
  [
    `/actors/${reading.record.actors.findIndex(({ id }) => id === party.actor)}/name`,
    ...["office", "side", "part"].map((name) => `/occasion/parties/${index}/${name}`),
    `/occasion/parties/${index}`,
  ],
)}</li>`;
}

/** The name itself leads to where it stands in the text; beside it one goes on to everything else of the person. */
function personLink(actor: ActorId, { persons, voices }: Reading): Markup | undefined {
  const id = persons?.get(actor);
  return id === undefined
    ? undefined
    : html` <a class="person-link" href="${personHref(id)}"><span class="vh">${voices.nameOf(actor)}: </span>${PEOPLE.page}</a>`;
}

/** A state is its own side; to say so would say nothing. */
function hasSide({ actor, side }: Party, { voices }: Reading): boolean {
  const known = voices.actor(actor);
  return known?.kind !== "state" && !(known?.kind === "organisation" && known.short === side?.value);
}

function commitments(reading: Reading): Markup | undefined {
  const list = reading.record.commitments.filter((commitment) => isHere(commitment, reading));
  if (list.length === 0) return undefined;
  return section(
    "commitments",
    SAY.commitments,
    html`<ol class="commitments">${list.map((one) => commitmentOf(one, reading))}</ol>`,
  );
}

const isHere = (commitment: Commitment, { layout, part }: Place): boolean =>
  layout.partAt(commitment.deed.start) === part;

function commitmentOf(commitment: Commitment, reading: Reading): Markup {
  const { text } = reading.document;
  const slice = (span: { start: number; end: number }, limit: number): string =>
    opening(text.slice(span.start, span.end), limit);
  const sides = (codes: readonly string[]): string => codes.map(sideName).join(listComma());
  const { due, forum, condition, strength } = commitment;
  return html`<li><p class="quote"${tongueOf(reading)}>${passageLink([commitment.deed], reading, slice(commitment.deed, 240))}</p>
<dl class="facts small">
${fact(SAY.by, html`${sides(commitment.by) || WORDS.holders.unknown}${commitment.to.length > 0 ? html` → ${sides(commitment.to)}` : undefined}`)}
${fact(SAY.strength, known(strength.basis, reading, WORDS.strengths[strength.value]))}
${due ? fact(SAY.due, known(due.basis, reading, dateText(due.value))) : undefined}
${forum ? fact(SAY.forum, known(forum.basis, reading, forum.value)) : undefined}
${condition ? fact(SAY.condition, passageLink([condition], reading, slice(condition, 160))) : undefined}
</dl></li>`;
}

/** Statements under the one who holds them, in order of first speech; the narrator last. */
function said(reading: Reading, explainer: Explainer): Markup | undefined {
  const statements = reading.layout.parts[reading.part]?.statements ?? [];
  if (statements.length === 0) return undefined;
  const groups = Map.groupBy(statements, (statement) => reading.voices.of(statement));
  const ordered = [...groups].sort(([a], [b]) => Number(a.classes === "") - Number(b.classes === ""));
  return section("said", SAY.said, html`${ordered.map(([voice, list]) => groupOf(voice, list, reading, explainer))}`);
}

function groupOf(voice: Voice, statements: readonly Statement[], reading: Reading, explainer: Explainer): Markup {
  const sides = [...new Set(voice.actors.flatMap(sideOf))];
  const name = voice.classes === "" ? WORDS.holders.groupNarrator : voice.name;
  return html`<div class="voice"><h3><span class="who ${voice.classes}">${name}</span>${
    sides.length > 0 ? html` <span class="side">${sides.map(sideName).join(listComma())} ·</span>` : undefined
  } <span class="count">${counted(statements.length, SAY.statements)}</span></h3>
<ol class="statements">${statements.map((statement) => statementOf(statement, reading, explainer))}</ol></div>`;
}

const sideOf = (actor: Voice["actors"][number]): string[] =>
  actor.kind === "state" ? [actor.code] : actor.kind === "organisation" ? [] : actor.side ? [actor.side.value] : [];

/** Words of the text keep its language and direction on a page of another. */
const tongueOf = ({ document: { language } }: Reading): Markup =>
  html` lang="${langOf(language)}" dir="${directionOf(language)}"`;

/** A statement and, opened by its number in the text or by its acts, how it was read. */
function statementOf(statement: Statement, reading: Reading, explainer: Explainer): Markup {
  const { document, layout, part } = reading;
  const number = layout.numberOf(statement.id);
  const spans = statement.content.length > 0 ? statement.content : [statement.sentence];
  const excerpt = opening(spans.map((span) => document.text.slice(span.start, span.end)).join(" … "), 110);
  const acts = statement.acts.map((act) => WORDS.acts[act.value][0]).join(listComma()) || SAY.noActs;
  // The anchor is inside: a browser that is sent to a place in closed details opens them.
  return html`<li data-n="${number}"><p><a class="ref" href="${layout.hrefOf(statement.id, part)}" data-n="${number}" data-lit="${spansAttribute(
    spans,
  )}"><span class="n">${number}</span> <span class="excerpt"${tongueOf(reading)}>${excerpt}</span></a></p>
<details class="why"><summary>${acts}<span class="vh">: ${WORDS.readout.howSentence(number)}</span></summary>
<div class="how" id="r${number}">${howRead(statement, explainer.of(statement), reading)}</div></details></li>`;
}

function howRead(statement: Statement, explanation: Explanation, reading: Reading): Markup {
  const { layout, part, voices } = reading;
  const nested = layout.nestedIn(statement.id);
  const link = (other: Statement): Markup =>
    html`<a href="${layout.hrefOf(other.id, part, "r")}">${layout.numberOf(other.id)}, ${voices.of(other).name}</a>`;
  const outer = statement.within === undefined ? undefined : layout.statement(statement.within);
  const reasoned = (value: string, reason: Reason): Markup =>
    html`${shownValue(reason, value)}${reasonNote(reason, explanation.sentence, reading)}`;
  return html`<dl class="facts small">
${fact(SAY.holder, reasoned(voices.of(statement).name, explanation.holders.reason))}
${fact(
  SAY.acts,
  explanation.acts.length === 0
    ? html`<span class="quiet">${SAY.noActs}</span>`
    : explanation.acts.map(({ value, reason }) => html`<p>${reasoned(WORDS.acts[value][0], reason)}</p>`),
)}
${explanation.cue ? fact(SAY.cue, html`“${passageLink([explanation.cue], reading, opening(explanation.cue.words, 80))}”`) : undefined}
${fact(SAY.manner, WORDS.manners[statement.manner])}
${statement.addressees?.length ? fact(SAY.addressees, statement.addressees.map((id) => voices.nameOf(id)).join(listComma())) : undefined}
${outer ? fact(SAY.within, link(outer)) : undefined}
${nested.length > 0 ? fact(SAY.nested, between(nested.map(link), html`<br>`)) : undefined}
${
  explanation.notes.length > 0
    ? fact(
        SAY.doubt,
        explanation.notes.map((note) => html`<p>${noteText(note)}</p>`),
      )
    : undefined
}
</dl>${correctLinks(
    reading.document,
    ["holders", "acts"].map((name) => `/statements/${layout.indexOf(statement.id)}/${name}`),
  )}
<p class="permalink"><a href="${layout.hrefOf(statement.id, part, "r")}">${SAY.permalink}</a> <a href="${citeHref(reading.document, wordsOf(statement))}">${SHARING.words}</a></p>`;
}

/** From the first of the holder's own words to the last. */
function wordsOf({ content, sentence }: Statement): Span {
  if (content.length === 0) return sentence;
  return { start: content[0]!.start, end: content.at(-1)!.end };
}

function mentioned(reading: Reading): Markup | undefined {
  const list = reading.record.mentioned.filter((one) => reading.layout.partAt(one.span.start) === reading.part);
  if (list.length === 0) return undefined;
  return section(
    "mentioned",
    SAY.mentioned,
    html`<ul class="plain">${list.map((one) => {
      const names = one.parties.map((id) => reading.voices.nameOf(id)).join(listComma());
      const facts = [
        one.date && html`${known(one.date.basis, reading, dateText(one.date.value))}`,
        one.country && html`${known(one.country.basis, reading, stateName(one.country.value))}`,
      ];
      return html`<li><p><b>${WORDS.kinds[one.kind.value]}</b>${names === "" ? undefined : html`: ${names}`}${one.time === "coming" ? html` <span class="tag">${SAY.coming}</span>` : undefined}</p>
<p>${between(facts, html`<br>`)}</p>
<p class="quote"${tongueOf(reading)}>${passageLink([one.span], reading, opening(reading.document.text.slice(one.span.start, one.span.end), 160))}</p></li>`;
    })}</ul>`,
  );
}

function topics(reading: Reading): Markup | undefined {
  const { topics } = reading.record;
  const add = correctLinks(reading.document, ["/topics/-"]);
  if (topics.length === 0) return add && section("topics", SAY.topics, add);
  return section(
    "topics",
    SAY.topics,
    html`<ul class="plain topics">${topics.map(
      ({ topic, evidence, corrected }, index) =>
        html`<li>${passageLink(evidence, reading, topicName(topic))} <span class="count">${counted(evidence.length, SAY.passages)}</span>${
          corrected ? html` <span class="basis corrected">${EDITING.by(corrected.by)}</span>` : undefined
        }${correctLinks(reading.document, [`/topics/${index}`])}</li>`,
    )}</ul>${add}`,
  );
}

/** A note in the language of the interface; in English as the record has it. */
const noteText = ({ code, message }: { code?: string; message: string }): string =>
  tongue() === "en" || code === undefined || !Object.hasOwn(WORDS.notes, code)
    ? message
    : WORDS.notes[code as keyof typeof WORDS.notes];

function doubts(reading: Reading): Markup | undefined {
  const { notes } = reading.record;
  if (notes.length === 0) return undefined;
  return section(
    "doubts",
    SAY.doubts,
    html`<ul class="plain doubts">${notes.map(
      (note) =>
        html`<li>${noteText(note)}${note.span ? html` ${passageLink([note.span], reading, WORDS.basis.show)}` : undefined}</li>`,
    )}</ul>`,
  );
}

/** Which versions there are, and who read this one; for documents without a record too. */
export function colophonOf(versions: readonly Item[], item: Item, path: string): Markup {
  const { document, record } = item;
  const history =
    versions.length < 2
      ? undefined
      : section(
          "versions",
          SAY.versions,
          html`<ol class="plain versions" id="versions">${versions.map((one, index) => {
            const last = index === versions.length - 1;
            const here = one.document.id === item.document.id;
            const name = SAY.version(index + 1);
            return html`<li>${here ? html`<b aria-current="page">${name}</b>` : html`<a href="${path}${last ? "" : `/${one.document.version}`}">${name}</a>`} <span class="count">${between(
              [last && SAY.latest, here && SAY.here],
              listComma(),
            )}</span><br><span class="quiet">${WORDS.readout.captured} ${instantText(one.first)}</span></li>`;
          })}</ol>${versions.length > 1 ? comparing(versions, item, path) : undefined}`,
        );
  return html`${history}${section(
    "about",
    SAY.about,
    html`<p><a href="${path}/history">${WORDS.compare.history}</a></p>
<dl class="facts small">
${fact(SAY.language, languageName(document.language))}
${fact(SAY.reader, record ? `${ruleWords(record.reader.name)} ${record.reader.version}` : html`<span class="quiet">${SAY.notRead}</span>`)}
</dl>`,
  )}`;
}

/** The version beside the one before it, or the first beside the one after. */
function comparing(versions: readonly Item[], item: Item, path: string): Markup {
  const here = versions.findIndex((one) => one.document.id === item.document.id);
  const [from, to] = here > 0 ? [versions[here - 1]!, item] : [item, versions[1]!];
  const query = new URLSearchParams({ from: from.document.version, to: to.document.version });
  return html`<p><a href="${`${path}/compare?${query}`}">${WORDS.compare.what}</a></p>`;
}
