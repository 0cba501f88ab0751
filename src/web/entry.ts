import { isUnnamed } from "../model/actor.ts";
import type { Hit, Item } from "../model/archive.ts";
import type { Document } from "../model/document.ts";
import { contains, type Span } from "../model/evidence.ts";
import type { ReadoutRecord } from "../model/record.ts";
import type { ActKind, Statement } from "../model/statement.ts";
import { comma } from "./lists.ts";
import { between, type Content, html, type Markup } from "./markup.ts";
import { directionOf, langOf, numberText, opening, sideName, stampWords, stateName } from "./names.ts";
import { atHref, type Then } from "./past.ts";
import { namedHref } from "./person-links.ts";
import { Voices } from "./voices.ts";
import { WORDS } from "./words.ts";

/** A readout in a list. */
export interface Entry {
  item: Item;
  /** How many versions the page has had. */
  versions: number;
  /** The day that the list is of, where it is not today. */
  at?: Then;
}

/** @param passage what to show below: words that were searched for, or one statement. */
export function entryOf(entry: Entry, level: 2 | 3, passage: Content): Markup {
  const { item } = entry;
  const { document, record } = item;
  const lang = html` lang="${langOf(document.language)}" dir="${directionOf(document.language)}"`;
  const occasion = record?.occasion;
  const place = occasion?.place;
  const where = [place?.city?.value, place?.country && stateName(place.country.value)].filter(Boolean).join(comma());
  const kicker = between(
    [
      occasion ? WORDS.kinds[occasion.kind.value] : WORDS.entry.unread,
      occasion?.status === "announced" && WORDS.entry.announced,
      where,
      document.sample && html`<span class="sample">${WORDS.sample.tag}</span>`,
    ],
    html`<span class="dot"> · </span>`,
  );
  const title = html`<a href="${atHref(`/readout/${document.page}`, entry.at)}"${lang}>${document.title || document.url}</a>`;
  const facts = between(
    [
      document.publisher?.name ?? WORDS.readout.unknownPublisher,
      document.published && html`${WORDS.entry.published} ${stampWords(document.published.value)}`,
    ],
    html`<span class="dot"> · </span>`,
  );
  return html`<article class="entry">
<p class="kicker">${kicker} ${tagsOf(entry)}</p>
${level === 2 ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`}
${record ? partiesLine(record) : undefined}
${passage}
<p class="facts-line">${facts}</p>
</article>`;
}

/** What has become of the page. */
export function tagsOf({ item, versions }: Entry): Content {
  return [
    item.state !== "current" && html`<span class="tag state">${WORDS.states[item.state]}</span> `,
    versions > 1 && html`<span class="tag state">${WORDS.editedTag}</span> `,
  ];
}

const SHOWN_PARTIES = 4;

function partiesLine(record: ReadoutRecord): Markup | undefined {
  const parties = record.occasion?.parties ?? [];
  if (parties.length === 0) return undefined;
  const names = new Map(record.actors.map((actor) => [actor.id, actor]));
  const shown = parties.slice(0, SHOWN_PARTIES).map((party) => {
    const actor = names.get(party.actor);
    const side = party.side && actor?.kind !== "state" ? sideName(party.side.value) : undefined;
    const name = actor?.name.value ?? party.actor;
    const known =
      actor?.kind === "person" && !isUnnamed(actor)
        ? html`<a href="${namedHref(name, actor.side?.value ?? party.side?.value)}">${name}</a>`
        : name;
    return html`<span class="party">${known}${side ? html` <span class="side">${side}</span>` : undefined}</span>`;
  });
  const rest = parties.length - shown.length;
  return html`<p class="who-met">${between(shown, html`<span class="dot"> · </span>`)}${
    rest > 0 ? html` <span class="side">${WORDS.entry.withMore(numberText(rest))}</span>` : undefined
  }</p>`;
}

/** What tells most, first: what is promised, wanted or refused before what is praised or described. */
const TELLING: readonly ActKind[] = ["commit", "agree", "demand", "oppose", "propose", "support", "assess", "report"];

/** The statement of a party that tells most, its words and who holds it. */
export function tellingQuotation({ document, record }: Item) {
  if (!record) return undefined;
  const voices = new Voices(record);
  let best: { statement: Statement; rank: number } | undefined;
  for (const statement of record.statements) {
    if (voices.of(statement).classes === "" || statement.content.length === 0) continue;
    const ranks = statement.acts.map((act) => TELLING.indexOf(act.value)).filter((rank) => rank >= 0);
    const rank = Math.min(TELLING.length, ...ranks);
    if (!best || rank < best.rank) best = { statement, rank };
  }
  if (!best) return undefined;
  const { statement } = best;
  const voice = voices.of(statement);
  const words = opening(statement.content.map((span) => document.text.slice(span.start, span.end)).join(" … "), 200);
  return { statement, voice, words, speaker: voice.name };
}

/** One statement that a party makes, with its holder and, where the holder is another's, who says so. */
export function quotation(item: Item, at?: Then): Markup | undefined {
  const { document } = item;
  const telling = tellingQuotation(item);
  if (!telling) return undefined;
  const { statement, voice, words: said } = telling;
  const sides = voice.actors.map((actor) =>
    actor.kind === "state" ? actor.code : "side" in actor ? actor.side?.value : undefined,
  );
  // Another side's words are the publisher's account of them, and the page says so.
  const foreign = document.publisher && sides.some((side) => side !== document.publisher?.country);
  const lang = html` lang="${langOf(document.language)}" dir="${directionOf(document.language)}"`;
  // Words from the middle of a sentence say so, unless they stand in quotation marks.
  const cut = statement.content[0]!.start > statement.sentence.start ? "… " : "";
  const words = statement.manner === "quoted" ? `“${said}”` : `${cut}${said}`;
  return html`<blockquote class="statement"><p><a href="${atHref(`/readout/${document.page}`, at)}#${statement.id}"${lang}>${words}</a></p><p class="by">${voice.name}${
    foreign ? html`, <span class="quiet">${WORDS.entry.accordingTo(document.publisher!.name)}</span>` : undefined
  }</p></blockquote>`;
}

/** The statements in which a speaker says the words that were looked for, or the passage with them and who says it there. */
export function foundIn({ item, passage, marks, said }: Hit): Content {
  const { record, document } = item;
  if (!record) return passageOf(item, passage, marks);
  const voices = new Voices(record);
  const byId = new Map(record.statements.map((statement) => [statement.id, statement]));
  if (said) {
    return said.map(({ statement, passage, marks }) =>
      heard(document, passageOf(item, passage, marks), byId.get(statement), voices),
    );
  }
  const [mark] = marks;
  // The innermost of those that hold the first word: a report inside another is the one who is reported.
  const at = mark && record.statements.findLast(({ sentence }) => contains(sentence, mark));
  return passage && heard(document, passageOf(item, passage, marks), at, voices);
}

const heard = (document: Document, passage: Content, statement: Statement | undefined, voices: Voices): Markup => {
  const voice = statement && voices.of(statement);
  return html`<div class="found">${passage}${
    statement && voice && voice.classes !== ""
      ? html`<p class="by"><a href="/readout/${document.page}#${statement.id}">${voice.name}</a></p>`
      : undefined
  }</div>`;
};

/** A passage with the words that were looked for. Marks outside of it are left out; those that overlap are joined. */
export function passageOf(item: Item, passage: Span | undefined, marks: readonly Span[]): Markup | undefined {
  if (!passage) return undefined;
  const { text, language } = item.document;
  const start = Math.max(0, passage.start);
  const end = Math.min(text.length, passage.end);
  const pieces: Markup[] = [];
  let at = start;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, mark.start);
    const to = Math.min(end, mark.end);
    if (from >= to) continue;
    pieces.push(html`${text.slice(at, from)}<mark>${text.slice(from, to)}</mark>`);
    at = to;
  }
  const before = start > 0 ? "… " : "";
  const after = end < text.length ? " …" : "";
  return html`<p class="passage" lang="${langOf(language)}" dir="${directionOf(language)}">${before}${pieces}${text.slice(at, Math.max(at, end))}${after}</p>`;
}
