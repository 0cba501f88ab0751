import type { Document } from "../model/document.ts";
import { ACT_WAYS, HOLDER_WAYS, type Sourced, type Span } from "../model/evidence.ts";
import type { ReadoutRecord } from "../model/record.ts";

/**
 * What the schema cannot say of a record: that it is of this document, that its spans lie in the text, that its ids lead
 * somewhere, that its sentences follow one another, that what is stated has words, and that a statement says how its words
 * were found.
 * @param record one that fits the schema (record-schema.ts).
 * @returns what is wrong, each with its place as a JSON Pointer; nothing where all is right.
 */
export function checkRecord(document: Document, record: ReadoutRecord): string[] {
  return [
    ...ofThisDocument(document, record),
    ...wordsInText(document.text.length, record, ""),
    ...uniqueIds(record),
    ...idsResolve(record),
    ...nestingEnds(record),
    ...sentencesInOrder(record),
    ...waysTold(record),
  ];
}

function* ofThisDocument(document: Document, record: ReadoutRecord): Generator<string> {
  if (record.document !== document.id) yield `/document: is "${record.document}", but the document is "${document.id}"`;
  if (record.version !== document.version)
    yield `/version: is "${record.version}", but the document's is "${document.version}"`;
}

const isSpan = (value: object): value is Span => "start" in value && "end" in value;

/** Every span, wherever it stands, and every basis: a field that is added later is held to it without a word here. */
function* wordsInText(length: number, value: unknown, path: string): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  if (isSpan(value)) {
    const { start, end } = value;
    if (!Number.isInteger(start) || !Number.isInteger(end)) yield `${path}: ${start} to ${end} are not whole numbers`;
    else if (start >= end) yield `${path}: starts at ${start} and ends at ${end}`;
    else if (start < 0 || end > length) yield `${path}: ${start} to ${end} is outside the text of ${length}`;
    return;
  }
  if ("kind" in value && value.kind === "stated" && "evidence" in value) {
    if (!Array.isArray(value.evidence) || value.evidence.length === 0) yield `${path}: is stated, but by no words`;
  }
  for (const [name, member] of Object.entries(value)) yield* wordsInText(length, member, `${path}/${name}`);
}

function* uniqueIds(record: ReadoutRecord): Generator<string> {
  for (const list of ["actors", "statements", "commitments"] as const) {
    const seen = new Set<string>();
    for (const [index, { id }] of record[list].entries()) {
      if (seen.has(id)) yield `/${list}/${index}/id: "${id}" is given twice`;
      seen.add(id);
    }
  }
}

function* idsResolve(record: ReadoutRecord): Generator<string> {
  const actors = new Set<string>(record.actors.map(({ id }) => id));
  const statements = new Set<string>(record.statements.map(({ id }) => id));
  function* actor(id: string, path: string): Generator<string> {
    if (!actors.has(id)) yield `${path}: there is no actor "${id}"`;
  }
  function* statement(id: string, path: string): Generator<string> {
    if (!statements.has(id)) yield `${path}: there is no statement "${id}"`;
  }
  function* all(ids: readonly string[], path: string): Generator<string> {
    for (const [index, id] of ids.entries()) yield* actor(id, `${path}/${index}`);
  }

  for (const [index, party] of (record.occasion?.parties ?? []).entries())
    yield* actor(party.actor, `/occasion/parties/${index}/actor`);
  for (const [index, { holders, addressees, within }] of record.statements.entries()) {
    const path = `/statements/${index}`;
    for (const [place, holder] of holders.value.entries()) {
      if (holder.kind === "actor") yield* actor(holder.actor, `${path}/holders/value/${place}/actor`);
      if (holder.kind === "joint") yield* all(holder.members, `${path}/holders/value/${place}/members`);
    }
    yield* all(addressees ?? [], `${path}/addressees`);
    if (within !== undefined) yield* statement(within, `${path}/within`);
  }
  for (const [index, commitment] of record.commitments.entries())
    yield* statement(commitment.statement, `/commitments/${index}/statement`);
  for (const [index, { parties, within }] of record.mentioned.entries()) {
    yield* all(parties, `/mentioned/${index}/parties`);
    yield* statement(within, `/mentioned/${index}/within`);
  }
}

/** Going outwards from a nested report one comes to a sentence of the body. */
function* nestingEnds({ statements }: ReadoutRecord): Generator<string> {
  const outer = new Map<string, string | undefined>(statements.map(({ id, within }) => [id, within]));
  const ends = new Set<string>();
  for (const [index, { id }] of statements.entries()) {
    const way = new Set<string>();
    let at: string | undefined = id;
    while (at !== undefined && !ends.has(at) && !way.has(at)) {
      way.add(at);
      at = outer.get(at);
    }
    if (at !== undefined && way.has(at)) yield `/statements/${index}/within: "${id}" is inside itself`;
    // Walked once, whether it ended or not, so that many on one way take no longer than one.
    for (const passed of way) ends.add(passed);
  }
}

function* sentencesInOrder({ statements }: ReadoutRecord): Generator<string> {
  let last: { id: string; end: number } | undefined;
  for (const [index, { id, sentence, within }] of statements.entries()) {
    if (within !== undefined) continue;
    if (last && sentence.start < last.end)
      yield `/statements/${index}/sentence: begins at ${sentence.start}, before "${last.id}" has ended at ${last.end}`;
    last = { id, end: sentence.end };
  }
}

function* waysTold({ statements }: ReadoutRecord): Generator<string> {
  function* told({ basis }: Sourced<unknown>, ways: object, path: string): Generator<string> {
    if (basis.kind !== "stated") return;
    if (basis.way === undefined) yield `${path}/basis: does not say how its words were found`;
    else if (!Object.hasOwn(ways, basis.way)) yield `${path}/basis/way: "${basis.way}" is no way to find this`;
  }
  for (const [index, { holders, acts }] of statements.entries()) {
    yield* told(holders, HOLDER_WAYS, `/statements/${index}/holders`);
    for (const [place, act] of acts.entries()) yield* told(act, ACT_WAYS, `/statements/${index}/acts/${place}`);
  }
}
