import type { Block, Document } from "../model/document.ts";
import { overlaps, type Span } from "../model/evidence.ts";
import type { StatementId } from "../model/ids.ts";
import type { ReadoutRecord } from "../model/record.ts";
import { type Statement, statementAt } from "../model/statement.ts";

/**
 * A text longer than this is shown in parts, so that a page of two million characters opens as fast as any other.
 * In UTF-16 code units; a readout has a few thousand.
 */
export const PART_LENGTH = 60_000;
export const PART_STATEMENTS = 300;

/** A block, or a piece of one that is longer than a part. */
export interface Piece extends Span {
  kind: Block["kind"];
  /** The place among the document's blocks; the fragment of its anchor. */
  block: number;
  /** The block began in an earlier piece. */
  continues: boolean;
}

export interface Part extends Span {
  pieces: Piece[];
  /** Those whose sentence lies in the part, in the record's order. */
  statements: Statement[];
}

/** A document laid out in parts, with the address of every place in it. */
export class Layout {
  readonly parts: Part[];
  readonly #byId: Map<StatementId, { statement: Statement; index: number }>;
  /** The body's sentences by their start. */
  readonly #sentences: Statement[];
  readonly #nested: Map<StatementId | undefined, Statement[]>;

  constructor(document: Document, record: ReadoutRecord | undefined) {
    const statements = record?.statements ?? [];
    this.#byId = new Map(statements.map((statement, index) => [statement.id, { statement, index }]));
    this.#sentences = statements
      .filter((statement) => statement.within === undefined)
      .sort((a, b) => a.sentence.start - b.sentence.start);
    this.#nested = Map.groupBy(statements, (statement) => statement.within);
    this.parts = this.#divide(piecesOf(document), statements);
  }

  statement(id: StatementId): Statement | undefined {
    return this.#byId.get(id)?.statement;
  }

  /** The statement's place in the record, from 0. */
  indexOf(id: StatementId): number {
    return this.#byId.get(id)?.index ?? -1;
  }

  /** The number a sentence bears on the page: that of its id in the record ("s12" is 12), so that both can be cited. */
  numberOf(id: StatementId): number {
    const digits = /^s(\d{1,9})$/.exec(id)?.[1];
    return digits === undefined ? (this.#byId.get(id)?.index ?? 0) + 1 : Number(digits);
  }

  /** The number, from 0, of the part in which an offset lies. */
  partAt(offset: number): number {
    const found = this.parts.findLastIndex((part) => part.start <= offset);
    return Math.max(found, 0);
  }

  /** Where a statement's words are ("s12") or its reading is ("r12"), as seen from part `from`. */
  hrefOf(id: StatementId, from: number, what: "s" | "r" = "s"): string {
    const statement = this.statement(id);
    return `${this.#query(statement?.sentence.start ?? 0, from)}#${what}${this.numberOf(id)}`;
  }

  /** The address of the sentence, or else the block, in which a span begins, as seen from part `from`. */
  hrefOfSpan(span: Span, from: number): string {
    const query = this.#query(span.start, from);
    const sentence = statementAt(this.#sentences, span.start);
    if (sentence) return `${query}#s${this.numberOf(sentence.id)}`;
    const part = this.parts[this.partAt(span.start)];
    return `${query}#b${part?.pieces.findLast((piece) => piece.start <= span.start)?.block ?? 0}`;
  }

  /** The statements reported inside another, in order. */
  nestedIn(id: StatementId): Statement[] {
    return this.#nested.get(id) ?? [];
  }

  #query(offset: number, from: number): string {
    const part = this.partAt(offset);
    return part === from ? "" : `?part=${part + 1}`;
  }

  #divide(pieces: readonly Piece[], statements: readonly Statement[]): Part[] {
    const parts: Part[] = [];
    let current: Piece[] = [];
    let sentences = 0;
    let next = 0;
    const close = (): void => {
      const first = current[0];
      if (first) parts.push({ start: first.start, end: current.at(-1)!.end, pieces: current, statements: [] });
      current = [];
      sentences = 0;
    };
    for (const piece of pieces) {
      let within = 0;
      for (; next < this.#sentences.length && this.#sentences[next]!.sentence.start < piece.end; next++) within++;
      const length = piece.end - (current[0]?.start ?? piece.start);
      if (current.length > 0 && (length > PART_LENGTH || sentences + within > PART_STATEMENTS)) close();
      current.push(piece);
      sentences += within;
    }
    close();
    for (const statement of statements) {
      // A sentence that runs over the edge of a part is shown on both sides and listed where it begins.
      const first = parts.findLastIndex((part) => part.start <= statement.sentence.start);
      for (let index = Math.max(first, 0); index < parts.length; index++) {
        const part = parts[index]!;
        if (part.start >= statement.sentence.end) break;
        if (overlaps(part, statement.sentence)) part.statements.push(statement);
      }
    }
    return parts.length > 0 ? parts : [{ start: 0, end: 0, pieces: [], statements: [] }];
  }
}

function piecesOf(document: Document): Piece[] {
  const { text } = document;
  const whole: Block[] = text.trim() === "" ? [] : [{ kind: "paragraph", start: 0, end: text.length }];
  return (document.blocks.length > 0 ? document.blocks : whole).flatMap((block, index) => {
    const pieces: Piece[] = [];
    for (let start = block.start; start < block.end; ) {
      const end = cutBefore(text, start, Math.min(block.end, start + PART_LENGTH), block.end);
      pieces.push({ kind: block.kind, block: index, start, end, continues: start > block.start });
      start = end;
    }
    return pieces;
  });
}

/** A place to cut at or shortly before `end`: after a space, and never inside a surrogate pair. */
function cutBefore(text: string, start: number, end: number, last: number): number {
  if (end >= last) return last;
  for (let at = end; at > end - 200 && at > start + 1; at--) if (/\s/.test(text[at - 1]!)) return at;
  return /[\uD800-\uDBFF]/.test(text[end - 1]!) ? end - 1 : end;
}
