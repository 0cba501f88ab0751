import type { DocumentId, PageId } from "../model/ids.ts";
import type { Gathered, MeetingQuery } from "../model/meeting.ts";
import type { Sql } from "./preparing.ts";

export function putMeetings(sql: Sql, documents: readonly DocumentId[], meetings: readonly Gathered[]): void {
  const forget = sql("DELETE FROM gathered WHERE document = (SELECT sequence FROM documents WHERE id = ?)");
  for (const document of [...documents, ...meetings.flatMap((meeting) => meeting.documents)]) forget.run(document);
  const insert = sql(
    `INSERT INTO gathered (document, meeting, day, sureness)
      SELECT sequence, ?, ?, ? FROM documents WHERE id = ? ON CONFLICT DO NOTHING`,
  );
  for (const { id, day, sureness, documents } of meetings) {
    for (const document of documents) insert.run(id, day ?? null, sureness, document);
  }
}

interface Row {
  meeting: string;
  day: string | null;
  sureness: number;
  documents: string;
}

const GATHERED = `SELECT g.meeting, g.day, g.sureness,
    (SELECT json_group_array(id) FROM (SELECT d.id FROM gathered o JOIN documents d ON d.sequence = o.document
      WHERE o.meeting = g.meeting ORDER BY o.document)) AS documents
  FROM gathered g`;

const gatheredIn = ({ meeting, day, sureness, documents }: Row): Gathered => ({
  id: meeting as PageId,
  ...(day !== null && { day }),
  sureness,
  documents: JSON.parse(documents) as DocumentId[],
});

export function meetingOf(sql: Sql, page: PageId): Gathered | undefined {
  const row = sql(
    `${GATHERED} WHERE g.document = (SELECT sequence FROM documents WHERE page = ? AND state <> 'edited'
      ORDER BY sequence DESC LIMIT 1)`,
  ).get(page) as Row | undefined;
  return row && gatheredIn(row);
}

export function meetingsIn(sql: Sql, query: MeetingQuery): Gathered[] {
  const conditions = ["g.document = (SELECT min(document) FROM gathered f WHERE f.meeting = g.meeting)"];
  const values: (string | number)[] = [];
  if (query.from !== undefined) {
    conditions.push("g.day >= ?");
    values.push(query.from);
  }
  // "2023-09" includes all its days: a tilde stands behind every digit and hyphen.
  if (query.to !== undefined) {
    conditions.push("g.day <= ?");
    values.push(`${query.to}~`);
  }
  for (const side of query.sides ?? []) {
    conditions.push(
      `g.meeting IN (SELECT s.meeting FROM told t JOIN gathered s ON s.document = t.document
        WHERE t.told = 'side' AND t.value = ?)`,
    );
    values.push(side);
  }
  const rows = sql(
    `${GATHERED} WHERE ${conditions.join(" AND ")} ORDER BY g.day DESC, g.document DESC LIMIT ? OFFSET ?`,
  ).all(...values, query.limit ?? -1, query.offset ?? 0) as unknown as Row[];
  return rows.map(gatheredIn);
}
