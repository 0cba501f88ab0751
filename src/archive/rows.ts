import type { Item } from "../model/archive.ts";
import type { Document, Sighting } from "../model/document.ts";
import type { DocumentId, PageId } from "../model/ids.ts";
import type { ReadoutRecord } from "../model/record.ts";

/** How many rows a stream fetches at a time: memory stays small, and nothing is locked between two fetches. */
export const PAGE = 200;

export interface ItemRow {
  sequence: number;
  first: string;
  last: string;
  state: Item["state"];
  body: string;
  record: string | null;
}

/** Documents with what is served of them; a condition follows. */
export const ITEM = `SELECT d.sequence, d.first, d.last, d.state, b.body, r.body AS record
  FROM documents d JOIN bodies b ON b.document = d.sequence LEFT JOIN records r ON r.sequence = d.record`;

export function itemOf(row: ItemRow): Item {
  return {
    sequence: row.sequence,
    document: JSON.parse(row.body) as Document,
    ...(row.record === null ? {} : { record: JSON.parse(row.record) as ReadoutRecord }),
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
