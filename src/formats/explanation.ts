import type { Document } from "../model/document.ts";
import { ACT_WAYS, type Basis, HOLDER_WAYS, RULES, type Span, type Way } from "../model/evidence.ts";
import type { ActorId, StatementId } from "../model/ids.ts";
import type { Note, ReadoutRecord } from "../model/record.ts";
import { type ActKind, type Holder, type Statement, statementAt } from "../model/statement.ts";

/** Words of the document. */
export interface Quoted extends Span {
  words: string;
  /** The sentence of the body in which they stand, where it is another than the one that is explained. */
  statement?: StatementId;
}

/** Why a value is given: how the words were found or by which rule it follows, what that means, and the words. */
export type Reason =
  /** `way` and `says` are absent in records of readers that did not tell them yet. */
  | { kind: "stated"; way?: Way; says?: string; words: Quoted[] }
  | { kind: "inferred"; rule: string; says?: string; words: Quoted[] }
  | { kind: "corrected"; by: string; words: Quoted[] }
  | { kind: "page"; field: (Basis & { kind: "page" })["field"]; words: Quoted[] };

/** A holder with the names of those meant. */
export type NamedHolder =
  | { kind: "actor"; actor: ActorId; name: string }
  | { kind: "joint"; members: { actor: ActorId; name: string }[] }
  | { kind: "narrator" };

/** How a statement was read, as the record itself tells it: nothing in it is worked out anew. */
export interface Explanation {
  statement: StatementId;
  sentence: Quoted;
  holders: { value: NamedHolder[]; reason: Reason };
  cue?: Quoted;
  manner: Statement["manner"];
  acts: { value: ActKind; reason: Reason }[];
  /** Doubts whose place is in the sentence. */
  notes: Note[];
  /** What is reported within the statement in turn. */
  reports: Explanation[];
}

/** Explains the statements of one record. */
export class Explainer {
  readonly #text: string;
  readonly #sentences: Statement[];
  readonly #names: Map<ActorId, string>;
  readonly #notes: Map<StatementId | undefined, Note[]>;
  readonly #nested: Map<StatementId | undefined, Statement[]>;

  constructor(document: Document, record: ReadoutRecord) {
    this.#text = document.text;
    this.#sentences = record.statements
      .filter((statement) => statement.within === undefined)
      .sort((a, b) => a.sentence.start - b.sentence.start);
    this.#names = new Map(record.actors.map((actor) => [actor.id, actor.name.value]));
    this.#notes = Map.groupBy(record.notes, ({ span }) => span && statementAt(this.#sentences, span.start)?.id);
    this.#nested = Map.groupBy(record.statements, (statement) => statement.within);
  }

  /** Every sentence of the body, in order, with what is reported in it. */
  all(): Explanation[] {
    return this.#sentences.map((statement) => this.of(statement));
  }

  /** Doubts that stand in no sentence: they concern the whole. */
  get notes(): readonly Note[] {
    return this.#notes.get(undefined) ?? [];
  }

  of(statement: Statement): Explanation {
    const { id, sentence, holders, cue, manner, acts } = statement;
    return {
      statement: id,
      sentence: this.#quoted(sentence, statement),
      holders: {
        value: holders.value.map((holder) => this.#named(holder)),
        reason: this.#reason(holders.basis, HOLDER_WAYS, statement),
      },
      ...(cue ? { cue: this.#quoted(cue, statement) } : {}),
      manner,
      acts: acts.map(({ value, basis }) => ({ value, reason: this.#reason(basis, ACT_WAYS, statement) })),
      notes: this.#notes.get(id) ?? [],
      reports: (this.#nested.get(id) ?? []).map((inner) => this.of(inner)),
    };
  }

  #named(holder: Holder): NamedHolder {
    const named = (actor: ActorId) => ({ actor, name: this.#names.get(actor) ?? actor });
    if (holder.kind === "actor") return { kind: "actor", ...named(holder.actor) };
    return holder.kind === "joint" ? { kind: "joint", members: holder.members.map(named) } : { kind: "narrator" };
  }

  #reason(basis: Basis, ways: Readonly<Record<string, string>>, statement: Statement): Reason {
    if (basis.kind === "page") return { kind: "page", field: basis.field, words: [] };
    const words = basis.evidence.map((span) => this.#quoted(span, statement));
    if (basis.kind === "corrected") return { kind: "corrected", by: basis.by, words };
    const says = basis.kind === "stated" ? ways[basis.way ?? ""] : (RULES as Record<string, string>)[basis.rule];
    const told = says === undefined ? { words } : { says, words };
    if (basis.kind === "inferred") return { kind: "inferred", rule: basis.rule, ...told };
    return basis.way === undefined ? { kind: "stated", words } : { kind: "stated", way: basis.way, ...told };
  }

  #quoted({ start, end }: Span, { sentence }: Statement): Quoted {
    const elsewhere = start < sentence.start || start >= sentence.end ? statementAt(this.#sentences, start) : undefined;
    return { start, end, words: this.#text.slice(start, end), ...(elsewhere ? { statement: elsewhere.id } : {}) };
  }
}
