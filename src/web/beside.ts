import type { Aligned } from "../analysis/sides/align.ts";
import type { Besides, TopicRow } from "../analysis/sides/besides.ts";
import type { Which, Worded } from "../analysis/sides/differences.ts";
import type { Said } from "../analysis/sides/said.ts";
import type { Item } from "../model/archive.ts";
import type { Span } from "../model/evidence.ts";
import type { StatementId } from "../model/ids.ts";
import { comma, listComma } from "./lists.ts";
import { between, type Content, html, type Markup, words } from "./markup.ts";
import { directionOf, langOf, opening, percentText, topicName } from "./names.ts";
import { Layout } from "./parts.ts";
import { counted, WORDS } from "./words.ts";

const MEETINGS = WORDS.meetings;

const SAY = MEETINGS.compare;

/** Sentences of one side in one topic that the table gives; a transcript has hundreds. */
const SHOWN = 12;
const SHORT = 90;
/** Differences of one kind that are listed. */
const LISTED = 12;

/** One of two readouts that stand beside each other. */
export interface Column {
  item: Item;
  /** The publisher, or its language where both are of one. */
  name: string;
}

export const percent = (sureness: number): string => percentText(sureness, 0);

/** Draws what two readouts say, beside each other. Every cell leads to the words in the readout. */
export class BesideView {
  readonly #besides: Besides;
  readonly #columns: Readonly<Record<Which, Column>>;
  readonly #layouts: Readonly<Record<Which, Layout>>;
  readonly #said: Readonly<Record<Which, ReadonlyMap<StatementId, Said>>>;
  /** Sentences that stand in the table already; they are given in short when they come again. */
  readonly #seen = new Set<string>();

  constructor(besides: Besides, a: Column, b: Column) {
    this.#besides = besides;
    this.#columns = { a, b };
    const layout = ({ item }: Column): Layout => new Layout(item.document, item.record);
    this.#layouts = { a: layout(a), b: layout(b) };
    const said = (which: Which): Map<StatementId, Said> =>
      new Map(besides[which].statements.map((one) => [one.id, one]));
    this.#said = { a: said("a"), b: said("b") };
  }

  /** @param most topics to show; the rest is left to the whole comparison. */
  table(most = Number.POSITIVE_INFINITY): Markup {
    const { a, b } = this.#columns;
    const rows = this.#besides.rows.filter(({ topic }) => topic !== undefined || most === Number.POSITIVE_INFINITY);
    return html`<div class="wide"><table class="sides-table">
<thead><tr><th scope="col">${SAY.topic}</th><th scope="col">${a.name}</th><th scope="col">${b.name}</th></tr></thead>
${rows.slice(0, most).map((row) => this.#rows(row))}</table></div>`;
  }

  #rows(row: TopicRow): Markup {
    const pairs = row.aligned;
    const alone = (which: Which): StatementId[] => {
      const partners = new Set(pairs.map((pair) => pair[which]));
      return row[which].filter((id) => !partners.has(id));
    };
    const [a, b] = [alone("a"), alone("b")];
    const lines: Markup[] = pairs.map(
      (pair) => html`<td data-side="${this.#columns.a.name}">${this.#sentence("a", pair.a)}${alignment(pair)}</td>
<td data-side="${this.#columns.b.name}">${this.#sentence("b", pair.b)}</td>`,
    );
    const missing = (which: Which): boolean => row.topic !== undefined && row[which].length === 0 && pairs.length === 0;
    if (a.length > 0 || b.length > 0 || lines.length === 0)
      lines.push(
        html`<td data-side="${this.#columns.a.name}">${this.#rest("a", a, missing("a"))}</td>
<td data-side="${this.#columns.b.name}">${this.#rest("b", b, missing("b"))}</td>`,
      );
    return html`<tbody>${lines.map(
      (line, index) =>
        html`<tr>${index === 0 ? html`<th scope="rowgroup" rowspan="${lines.length}">${row.topic === undefined ? SAY.noTopic : topicName(row.topic)}</th>` : undefined}${line}</tr>`,
    )}</tbody>
`;
  }

  #rest(which: Which, ids: readonly StatementId[], missing: boolean): Content {
    if (missing) return html`<p class="missing">${SAY.notMentioned}</p>`;
    const more = ids.length - SHOWN;
    return [
      ...ids.slice(0, SHOWN).map((id) => this.#sentence(which, id)),
      more > 0 && html`<p class="quiet">${counted(more, SAY.more)}</p>`,
    ];
  }

  #sentence(which: Which, id: StatementId): Markup {
    const said = this.#said[which].get(id);
    if (!said) return html``;
    const key = `${which}${id}`;
    const again = this.#seen.has(key);
    this.#seen.add(key);
    const text = this.#text(which, said.sentence);
    const holder = said.joint ? SAY.joint : said.holders.length > 0 ? said.holders.join(listComma()) : undefined;
    const acts = said.acts.filter((act) => act !== "report").map((act) => WORDS.acts[act][0]);
    const facts = between([holder && html`<b>${holder}</b>`, ...acts], comma());
    return html`<p class="said"><a href="${this.href(which, id)}"${this.#lang(which)}>${again ? opening(text, SHORT) : words(text)}</a>${
      again
        ? html` <span class="quiet">(${SAY.above})</span>`
        : facts.length > 0
          ? html` <span class="quiet">${facts}</span>`
          : undefined
    }</p>`;
  }

  /** Where a statement's words are in its readout. */
  href(which: Which, id: StatementId): string {
    return `/readout/${this.#columns[which].item.document.page}${this.#layouts[which].hrefOf(id, 0)}`;
  }

  #hrefOfSpan(which: Which, span: Span): string {
    return `/readout/${this.#columns[which].item.document.page}${this.#layouts[which].hrefOfSpan(span, 0)}`;
  }

  #text = (which: Which, { start, end }: Span): string => this.#columns[which].item.document.text.slice(start, end);

  #lang(which: Which): Markup {
    const { language } = this.#columns[which].item.document;
    return html` lang="${langOf(language)}" dir="${directionOf(language)}"`;
  }

  /** What differs: joint claims, words, figures, commitments; each with its passages. */
  differences(): Markup {
    const parts = [this.#claims(), this.#terms(), this.#figures(), this.#commitments()].filter(
      (part) => part !== undefined,
    );
    return html`<section aria-labelledby="h-differ"><h2 id="h-differ">${SAY.differing}</h2>${
      parts.length > 0 ? parts : html`<p class="quiet">${SAY.nothing}</p>`
    }</section>`;
  }

  #claims(): Markup | undefined {
    const { claims } = this.#besides;
    if (claims.length === 0) return undefined;
    return html`<h3>${SAY.claims}</h3><ul class="differ">${claims
      .slice(0, LISTED)
      .map(
        ({ by, statement, other }) =>
          html`<li><b>${this.#columns[by].name}</b> ${this.#quoted(by, statement)}<br><span class="quiet">${
            other
              ? html`${SAY.claimOwn} ${this.#quoted(by === "a" ? "b" : "a", other.statement)} ${SAY.aligned(percent(other.sureness))}`
              : SAY.claimAlone
          }</span></li>`,
      )}</ul>`;
  }

  #quoted(which: Which, id: StatementId): Markup {
    const said = this.#said[which].get(id);
    if (!said) return html``;
    return html`<a class="words-of" href="${this.href(which, id)}"${this.#lang(which)}>${opening(this.#text(which, said.sentence), 280)}</a>`;
  }

  #terms(): Markup | undefined {
    const { terms } = this.#besides;
    if (terms.length === 0) return undefined;
    const list = (which: Which, places: readonly Worded[]): Content =>
      between(
        places.map(
          (place) =>
            html`<a class="words-of" href="${this.#hrefOfSpan(which, place)}"${this.#lang(which)}>${place.words}</a>`,
        ),
        listComma(),
      );
    return this.#facing(
      SAY.terms,
      terms.slice(0, LISTED).map(({ thing, a, b }) => ({ name: thing, a: list("a", a), b: list("b", b) })),
    );
  }

  #figures(): Markup | undefined {
    const { pairs, only } = this.#besides.figures;
    const figure = (which: Which, span: Span & { text: string }): Markup =>
      html`<a class="words-of" href="${this.#hrefOfSpan(which, span)}"${this.#lang(which)}>${span.text}</a>`;
    const differing =
      pairs.length > 0
        ? this.#facing(
            SAY.figures,
            pairs.slice(0, LISTED).map(({ a, b, sureness }) => ({
              name: SAY.aligned(percent(sureness)),
              a: figure("a", a),
              b: figure("b", b),
            })),
          )
        : undefined;
    const alone =
      only.length > 0
        ? html`<h3>${SAY.figuresOnly}</h3><ul class="differ">${(["a", "b"] as const).map((which) => {
            const own = only.filter(({ by }) => by === which).slice(0, LISTED);
            return own.length === 0
              ? undefined
              : html`<li><b>${this.#columns[which].name}</b> ${between(
                  own.map((one) => figure(which, one.figure)),
                  listComma(),
                )}</li>`;
          })}</ul>`
        : undefined;
    return differing || alone ? html`${differing}${alone}` : undefined;
  }

  #facing(title: string, rows: readonly { name: string; a: Content; b: Content }[]): Markup {
    const { a, b } = this.#columns;
    return html`<h3>${title}</h3><div class="wide"><table class="sides-table small"><thead><tr><td></td><th scope="col">${a.name}</th><th scope="col">${b.name}</th></tr></thead><tbody>${rows.map(
      (row) =>
        html`<tr><th scope="row">${row.name}</th><td data-side="${a.name}">${row.a}</td><td data-side="${b.name}">${row.b}</td></tr>`,
    )}</tbody></table></div>`;
  }

  #commitments(): Markup | undefined {
    const rows = this.#besides.commitments;
    if (rows.length === 0) return undefined;
    const cell = (which: Which, told: Besides["commitments"][number]["a"]): Content =>
      told
        ? html`<a class="words-of" href="${this.#hrefOfSpan(which, told.deed)}"${this.#lang(which)}>${opening(this.#text(which, told.deed), 220)}</a>`
        : html`<span class="missing">${SAY.notMentioned}</span>`;
    // What both report comes first.
    const sorted = [...rows].sort((x, y) => Number(y.a && y.b ? 1 : 0) - Number(x.a && x.b ? 1 : 0));
    return this.#facing(
      SAY.commitments,
      sorted.slice(0, LISTED * 2).map(({ a, b, sureness }) => ({
        name: a && b ? `${SAY.commitmentsBoth}, ${percent(sureness ?? 0)}` : SAY.commitmentsOne,
        a: cell("a", a),
        b: cell("b", b),
      })),
    );
  }
}

const alignment = ({ sureness, by }: Aligned): Markup =>
  html`<p class="alignment">${SAY.aligned(percent(sureness))}${by.length > 0 ? html` <span class="quiet">${SAY.byLabel} ${by.map((one) => SAY.by[one]).join(listComma())}</span>` : undefined}</p>`;
