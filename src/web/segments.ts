import type { Span } from "../model/evidence.ts";
import type { StatementId } from "../model/ids.ts";
import type { Statement } from "../model/statement.ts";

/**
 * A piece of a text over which nothing changes. The pieces of a text, in order, are the text: none is left out, none
 * comes twice, however the statements overlap.
 */
export interface Segment extends Span {
  /** The statements that lie over the piece, outermost first. */
  path: StatementId[];
  /** The innermost of them whose holder's own words these are. */
  content?: StatementId;
  /** These words mark a holder: "said", "expressed". */
  cue: boolean;
}

/**
 * Cuts `span` of a text into segments. Spans that reach out of it are cut; empty and inverted ones are left out.
 * Takes n log n time in the statements, plus one step for each statement over each piece.
 */
export function segmentsOf(span: Span, statements: readonly Statement[]): Segment[] {
  if (span.start >= span.end) return [];
  const extents = extentsOf(statements);
  const marks: Mark[] = [];
  const add = (mark: Span, order: number, role: Mark["role"]): void => {
    const start = Math.max(mark.start, span.start);
    const end = Math.min(mark.end, span.end);
    if (start < end) marks.push({ start, end, order, role });
  };
  // Outermost first: a longer extent holds a shorter one; of two equal ones the later is reported in the earlier.
  const ordered = statements
    .map((statement, index) => ({ statement, extent: extents[index]!, index }))
    .sort((a, b) => length(b.extent) - length(a.extent) || a.index - b.index);
  ordered.forEach(({ statement, extent }, order) => {
    add(extent, order, "extent");
    for (const content of statement.content) add(content, order, "content");
    if (statement.cue) add(statement.cue, order, "cue");
  });

  const events = marks
    .flatMap((mark) => [
      { at: mark.start, mark, opens: true },
      { at: mark.end, mark, opens: false },
    ])
    .sort((a, b) => a.at - b.at);
  const open = {
    extent: new Map<number, number>(),
    content: new Map<number, number>(),
    cue: new Map<number, number>(),
  };
  const segments: Segment[] = [];
  let from = span.start;
  for (let next = 0; next < events.length || from < span.end; ) {
    const until = events[next]?.at ?? span.end;
    if (until > from) {
      const path = [...open.extent.keys()].sort((a, b) => a - b);
      const inner = path.findLast((order) => open.content.has(order));
      segments.push({
        start: from,
        end: until,
        path: path.map((order) => ordered[order]!.statement.id),
        ...(inner === undefined ? {} : { content: ordered[inner]!.statement.id }),
        cue: open.cue.size > 0,
      });
      from = until;
    }
    for (let event = events[next]; event !== undefined && event.at === from; event = events[++next]) {
      const running = open[event.mark.role];
      const count = (running.get(event.mark.order) ?? 0) + (event.opens ? 1 : -1);
      if (count === 0) running.delete(event.mark.order);
      else running.set(event.mark.order, count);
    }
  }
  return segments;
}

interface Mark extends Span {
  /** The statement's place in the order from outermost to innermost. */
  order: number;
  role: "extent" | "content" | "cue";
}

const length = (span: Span): number => span.end - span.start;

/** Where a statement lies: its sentence; for a nested report that names the whole sentence, its own words in it. */
function extentsOf(statements: readonly Statement[]): Span[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return statements.map((statement) => {
    const outer = statement.within === undefined ? undefined : byId.get(statement.within);
    if (!outer || length(statement.sentence) < length(outer.sentence) || statement.content.length === 0) {
      return statement.sentence;
    }
    const own = statement.cue ? [...statement.content, statement.cue] : statement.content;
    return { start: Math.min(...own.map((span) => span.start)), end: Math.max(...own.map((span) => span.end)) };
  });
}
