import type { Document } from "../../model/document.ts";
import { overlaps, type Rule, type Span, spanOf } from "../../model/evidence.ts";
import { type EventId, eventId } from "../../model/ids.ts";
import type { ReadoutRecord } from "../../model/record.ts";
import { CONTEXTS, INFERRING } from "./codes.ts";
import type { DyadicEvent, Found, Told } from "./event.ts";
import { occasionEvents } from "./of-occasion.ts";
import { statementEvents } from "./of-statement.ts";
import { sidesOf } from "./sides.ts";

/** The events a record tells of: the occasion's first, then those of its statements, in the order of the text. */
export function eventsOf(document: Document, record: ReadoutRecord): DyadicEvent[] {
  const { occasion } = record;
  if (!occasion) return [];
  const told: Told = { document, record, occasion, sides: sidesOf(record, occasion) };
  const events = new Map<EventId, DyadicEvent>();
  for (const found of [...occasionEvents(told), ...statementEvents(told)]) {
    const event = eventOf(told, found);
    // Two acts of a sentence may be the same event: "supports and stands with".
    if (!events.has(event.id)) events.set(event.id, event);
  }
  return [...events.values()];
}

function eventOf({ document, record, occasion }: Told, found: Found): DyadicEvent {
  const { code, source, target, passage, words, rule, from } = found;
  const restsOn = [...new Set(found.bases.flatMap((basis) => (basis.kind === "inferred" ? [basis.rule as Rule] : [])))];
  const announced = occasion.status === "announced";
  const date = announced ? null : (occasion.date?.value ?? null);
  const quote = (span: Span): Span & { text: string } => ({
    ...spanOf(span),
    text: document.text.slice(span.start, span.end),
  });
  return {
    id: eventId(document.id, code.type, source, target, passage),
    type: code.type,
    mode: code.mode ?? null,
    context: contextsOf(record, from === "occasion" ? undefined : passage),
    cameo: code.cameo,
    source: [...source],
    target: [...target],
    date,
    end: date === null ? null : (occasion.end?.value ?? null),
    no_date: date !== null ? null : announced ? "announced" : "not-told",
    passage: quote(passage),
    words: words ? quote(words) : null,
    basis: {
      kind: INFERRING.has(rule) || restsOn.length > 0 ? "inferred" : "stated",
      rule,
      from,
      rests_on: restsOn,
    },
    statement: found.statement,
  };
}

/** Of the whole text for an occasion, of the sentence for what is said in it. */
function contextsOf(record: ReadoutRecord, within: Span | undefined): string[] {
  const contexts = record.topics
    .filter(({ evidence }) => !within || evidence.some((span) => overlaps(span, within)))
    .flatMap(({ topic }) => CONTEXTS[topic] ?? []);
  return [...new Set(contexts)];
}
