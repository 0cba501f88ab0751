import type { Item } from "../model/archive.ts";
import { applyCorrections } from "../model/correcting.ts";
import type { Document, Sighting } from "../model/document.ts";
import type { DocumentId, PageId } from "../model/ids.ts";
import type { Correction, ReadoutRecord } from "../model/record.ts";

/** How many rows a stream fetches at a time: memory stays small, and nothing is locked between two fetches. */
export const PAGE = 200;

export interface ItemRow {
  sequence: number;
  first: string;
  last: string;
  state: Item["state"];
  body: string;
  record: string | null;
  /** A list in JSON. */
  corrections: string;
}

/** The corrections made on a document or on earlier words of its page, oldest first. */
const CORRECTIONS = `(SELECT json_group_array(json(body)) FROM (SELECT k.body FROM documents o
  JOIN corrections k ON k.document = o.id WHERE o.page = d.page AND o.sequence <= d.sequence ORDER BY k.made, k.id))`;

/** Documents with what is served of them; a condition follows. */
export const ITEM = `SELECT d.sequence, d.first, d.last, d.state, b.body, r.body AS record, ${CORRECTIONS} AS corrections
  FROM documents d JOIN bodies b ON b.document = d.sequence LEFT JOIN records r ON r.sequence = d.record`;

export function itemOf(row: ItemRow): Item {
  const document = JSON.parse(row.body) as Document;
  const reading = row.record === null ? undefined : (JSON.parse(row.record) as ReadoutRecord);
  const corrections = row.corrections === "[]" ? undefined : (JSON.parse(row.corrections) as Correction[]);
  const corrected = reading && corrections && applyCorrections(reading, document, corrections);
  return {
    sequence: row.sequence,
    document,
    ...(corrected ? { ...corrected, reading } : reading ? { record: reading } : {}),
    first: row.first,
    last: row.last,
    state: row.state,
  };
}

export interface SightingRow {
  page: string;
  document: string | null;
  state: Sighting["state"];
  first: string;
  last: string;
  stamp: string | null;
  way: Sighting["way"] | null;
}

/** The columns of a sighting; `FROM sightings` and a condition follow. */
export const SIGHTING = "SELECT page, document, state, first, last, stamp, way";

export const sightingOf = ({ page, document, state, first, last, stamp, way }: SightingRow): Sighting => ({
  page: page as PageId,
  state,
  first,
  last,
  ...(document === null ? {} : { document: document as DocumentId }),
  ...(stamp === null ? {} : { stamp }),
  ...(way == null ? {} : { way }),
});
