import type { Document } from "../model/document.ts";
import { overlaps, type Span } from "../model/evidence.ts";
import type { StatementId } from "../model/ids.ts";
import type { Statement } from "../model/statement.ts";
import { html, type Markup, words } from "./markup.ts";
import type { Layout, Part, Piece } from "./parts.ts";
import { type Segment, segmentsOf } from "./segments.ts";
import type { Voices } from "./voices.ts";
import { WORDS } from "./words.ts";

/**
 * The words of one part, as published: blocks as they stand on the page, each sentence with its number, each holder's own
 * words ruled in the holder's mark, and the holder's name in the margin where it changes.
 * @param passage words to be marked, wherever they stand; the first piece of them has the anchor "passage".
 */
export function textOf(
  document: Document,
  part: Part,
  layout: Layout,
  voices: Voices | undefined,
  passage?: Span,
): Markup {
  const marker = new Marker(document.text, part, layout, voices, passage);
  const out: Markup[] = [];
  for (let index = 0; index < part.pieces.length; index++) {
    const piece = part.pieces[index]!;
    if (piece.kind !== "item") {
      out.push(blockOf(piece, marker.words(piece)));
      continue;
    }
    const items: Markup[] = [];
    for (; part.pieces[index]?.kind === "item"; index++) {
      const item = part.pieces[index]!;
      items.push(html`<li${anchor(item)}>${marker.words(item)}</li>`);
    }
    index--;
    out.push(html`<ul>${items}</ul>`);
  }
  return html`${out}`;
}

/** `data-at` is the offset of the element's first word: what the script in the page counts from. */
const anchor = (piece: Piece): Markup =>
  piece.continues ? html` data-at="${piece.start}"` : html` id="b${piece.block}" data-at="${piece.start}"`;

function blockOf(piece: Piece, content: Markup): Markup {
  switch (piece.kind) {
    case "heading":
      return html`<h3${anchor(piece)}>${content}</h3>`;
    case "quote":
      return html`<blockquote><p${anchor(piece)}>${content}</p></blockquote>`;
    case "cell":
      return html`<p class="cell"${anchor(piece)}>${content}</p>`;
    default:
      return html`<p${anchor(piece)}>${content}</p>`;
  }
}

class Marker {
  readonly #text: string;
  readonly #layout: Layout;
  readonly #voices: Voices | undefined;
  readonly #passage: Span | undefined;
  readonly #statements: readonly Statement[];
  readonly #seen = new Set<StatementId>();
  /** The voice whose name the margin showed last. */
  #voice = "narrator";
  #anchored = false;
  /** Statements before this one end before the piece at hand. */
  #first = 0;

  constructor(text: string, part: Part, layout: Layout, voices: Voices | undefined, passage: Span | undefined) {
    this.#text = text;
    this.#passage = passage;
    this.#layout = layout;
    this.#voices = voices;
    this.#statements = [...part.statements].sort((a, b) => a.sentence.start - b.sentence.start);
  }

  words(piece: Span): Markup {
    const voices = this.#voices;
    if (!voices) return this.#words(piece);
    while (this.#first < this.#statements.length && this.#statements[this.#first]!.sentence.end <= piece.start)
      this.#first++;
    const here: Statement[] = [];
    for (let index = this.#first; index < this.#statements.length; index++) {
      const statement = this.#statements[index]!;
      if (statement.sentence.start >= piece.end) break;
      if (overlaps(statement.sentence, piece)) here.push(statement);
    }
    return this.#render(segmentsOf(piece, here), voices);
  }

  /** Segments become nested elements: each statement's is opened once in a run, and bears the anchor the first time. */
  #render(segments: readonly Segment[], voices: Voices): Markup {
    const out: Markup[] = [];
    const open: StatementId[] = [];
    const close = (depth: number): void => {
      while (open.length > depth) {
        open.pop();
        out.push(html`</span>`);
      }
    };
    for (const segment of segments) {
      const common = segment.path.findIndex((id, depth) => open[depth] !== id);
      close(common === -1 ? segment.path.length : common);
      for (const id of segment.path.slice(open.length)) {
        out.push(this.#opening(id, voices));
        open.push(id);
      }
      out.push(this.#piece(segment, voices));
    }
    close(0);
    return html`${out}`;
  }

  #opening(id: StatementId, voices: Voices): Markup {
    const statement = this.#layout.statement(id)!;
    const number = this.#layout.numberOf(id);
    const nested = statement.within !== undefined;
    if (this.#seen.has(id)) return html`<span class="s" data-n="${number}">`;
    this.#seen.add(id);
    const label = this.#label(statement, nested, voices);
    return html`<span class="${nested ? "s n" : "s"}" id="s${number}" data-n="${number}">${label}<a class="num" href="#r${number}" aria-label="${WORDS.readout.sentence(number)}">${number}</a>`;
  }

  #label(statement: Statement, nested: boolean, voices: Voices): Markup | undefined {
    const voice = voices.of(statement);
    if (voice.key === this.#voice) return undefined;
    // A report inside a sentence does not end the turn of the one who speaks.
    if (!nested) this.#voice = voice.key;
    if (nested && voice.classes === "") return undefined;
    return html`<span class="who${nested ? " cited" : ""} ${voice.classes}"><b>${voice.name}</b><i>: </i></span>`;
  }

  #piece(segment: Segment, voices: Voices): Markup {
    const content = this.#words(segment);
    const statement = segment.content === undefined ? undefined : this.#layout.statement(segment.content);
    const marked = segment.cue ? html`<span class="cue">${content}</span>` : content;
    const classes = statement ? voices.of(statement).classes : "";
    return classes === "" ? marked : html`<span class="${classes}">${marked}</span>`;
  }

  #words({ start, end }: Span): Markup {
    const from = Math.max(start, this.#passage?.start ?? end);
    const to = Math.min(end, this.#passage?.end ?? start);
    if (from >= to) return words(this.#text.slice(start, end));
    const id = this.#anchored ? undefined : html` id="passage"`;
    this.#anchored = true;
    return html`${words(this.#text.slice(start, from))}<mark class="passage"${id}>${words(this.#text.slice(from, to))}</mark>${words(this.#text.slice(to, end))}`;
  }
}
