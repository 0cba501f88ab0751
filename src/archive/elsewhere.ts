import { addressName } from "../model/address.ts";
import type { Item } from "../model/archive.ts";
import type { Document } from "../model/document.ts";
import type { Edition, OtherPlace, StatedEdition } from "../model/elsewhere.ts";
import type { DocumentId, PageId } from "../model/ids.ts";
import type { Instant } from "../model/when.ts";
import type { Sql } from "./preparing.ts";

/** Places of one text that are told; a note for correspondents may stand on thousands of pages. */
const MOST = 50;

/** Keeps what a page says of its language editions. It is the truth, as what was captured is: who says it stays. */
export function putEditions(sql: Sql, page: PageId, seen: Instant, editions: readonly Edition[]): void {
  const insert = sql(
    `INSERT INTO editions (page, language, url, name, first, last) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET first = min(first, excluded.first), last = max(last, excluded.last)`,
  );
  for (const { language, url } of editions) insert.run(page, language, url, addressName(url), seen, seen);
}

interface PlaceRow {
  page: PageId;
  id: DocumentId;
  url: string;
  publisher: string | null;
  first: string;
  last: string;
  state: Item["state"];
}

/** Where else the words of a document stand. Of words that are none, as under a title alone, nothing is said. */
export function placesOf(sql: Sql, document: DocumentId): OtherPlace[] {
  const rows = sql(
    `SELECT o.page, o.id, json_extract(b.body, '$.url') AS url, json_extract(b.body, '$.publisher') AS publisher,
        o.first, o.last, o.state
      FROM documents d JOIN documents o ON o.version = d.version AND o.page <> d.page JOIN bodies b ON b.document = o.sequence
      WHERE d.id = ? AND json_extract(b.body, '$.text') <> '' ORDER BY o.first, o.sequence LIMIT ${MOST}`,
  ).all(document) as unknown as PlaceRow[];
  return rows.map(({ page, id, url, publisher, first, last, state }) => ({
    page,
    document: id,
    url,
    ...(publisher === null ? {} : { publisher: JSON.parse(publisher) as NonNullable<Document["publisher"]> }),
    first,
    last,
    state,
  }));
}

interface EditionRow {
  says: StatedEdition["says"];
  language: string;
  url: string;
  first: string;
  last: string;
  page: PageId | null;
  title: string | null;
}

/** Editions that the document's page names, and pages that name it as theirs; each page or address once. */
export function editionsIn(sql: Sql, document: DocumentId): StatedEdition[] {
  const rows = sql(
    `WITH own AS (SELECT page FROM documents WHERE id = ?),
      told AS (
        SELECT 'this page' AS says, e.language, e.url, e.first, e.last, n.page
          FROM editions e LEFT JOIN names n ON n.name = e.name WHERE e.page = (SELECT page FROM own)
        UNION ALL
        SELECT 'that page', NULL, NULL, e.first, e.last, e.page
          FROM names n JOIN editions e ON e.name = n.name WHERE n.page = (SELECT page FROM own)
      )
      SELECT t.says, coalesce(t.language, d.language) AS language, coalesce(t.url, json_extract(b.body, '$.url')) AS url,
        t.first, t.last, t.page, json_extract(b.body, '$.title') AS title
      FROM told t LEFT JOIN documents d ON d.page = t.page AND d.state <> 'edited' LEFT JOIN bodies b ON b.document = d.sequence
      WHERE (t.page IS NULL OR t.page <> (SELECT page FROM own)) AND coalesce(t.url, d.id) IS NOT NULL`,
  ).all(document) as unknown as EditionRow[];
  const found = new Map<string, StatedEdition>();
  for (const { says, language, url, first, last, page, title } of rows) {
    const key = page ?? addressName(url);
    if (found.has(key)) continue;
    found.set(key, {
      language,
      url,
      says,
      first,
      last,
      ...(page === null ? {} : { page }),
      ...(title === null ? {} : { title }),
    });
  }
  return [...found.values()].sort((a, b) => (a.language < b.language ? -1 : a.language > b.language ? 1 : 0));
}
