import type { Item } from "../../model/archive.ts";
import { contains, type Span } from "../../model/evidence.ts";
import { dayOf } from "../../model/facets.ts";
import type { Passage } from "../../model/novelty.ts";
import type { ReadoutRecord } from "../../model/record.ts";
import type { Statement } from "../../model/statement.ts";
import type { Telling } from "../../model/telling.ts";

/** A document that was read. */
export interface Readout extends Item {
  record: ReadoutRecord;
}

export const isRead = (item: Item | undefined): item is Readout => item?.record !== undefined;

/** The words at a span; without one the document as a whole, by its title. */
export function passageOf({ document, record }: Item, span?: Span): Passage {
  const day = dayOf(document, record);
  const statement =
    span && record?.statements.find((one) => one.within === undefined && one.sentence.start === span.start)?.id;
  return {
    document: document.id,
    page: document.page,
    version: document.version,
    url: document.url,
    title: document.title,
    language: document.language,
    ...(day !== undefined && { day }),
    ...(span && { span: { start: span.start, end: span.end } }),
    ...(statement !== undefined && { statement }),
    words: span ? document.text.slice(span.start, span.end) : document.title,
  };
}

/** A document of which only its telling is at hand. */
export const passageOfTelling = (telling: Telling): Passage => ({
  document: telling.document,
  page: telling.page,
  version: telling.version,
  url: telling.url,
  title: telling.title,
  language: telling.language,
  ...(telling.day !== undefined && { day: telling.day }),
  words: telling.title,
});

/** The body's sentences, one each, in order. */
export const sentencesOf = (record: ReadoutRecord): Statement[] =>
  record.statements.filter((statement) => statement.within === undefined);

/** The sentence in which a span stands, or the span itself. */
export const sentenceAt = ({ record }: Readout, span: Span): Span =>
  record.statements.find((statement) => statement.within === undefined && contains(statement.sentence, span))
    ?.sentence ?? span;
