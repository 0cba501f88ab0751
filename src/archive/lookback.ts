import type { DatabaseSync } from "node:sqlite";
import type { Recalled } from "../model/past.ts";
import { HABIT } from "../model/source.ts";
import type { Instant } from "../model/when.ts";
import { rejoin } from "./booking.ts";
import type { Sql } from "./preparing.ts";
import { recount } from "./recurring.ts";

/**
 * An archive as it was: on a connection of its own, temporary tables and views stand before those of the file and bear their names, so
 * that every question that is asked of today can be asked of the day, in the same words. Nothing is written to the file.
 */

/**
 * What was seen by then: documents with the state that they had, sightings and all else that bears a time. Of what ended later the
 * end is not known yet: the last look that is known to have been made by then stands for it.
 */
export function lookBack(database: DatabaseSync, at: Instant): void {
  const then = `'${at.replaceAll("'", "''")}'`;
  const known = `CASE WHEN last <= ${then} THEN last ELSE first END AS last`;
  // Most of it is asked for once and dropped; a large archive would fill the memory with it.
  database.exec("PRAGMA temp_store = FILE; PRAGMA temp.cache_size = -32768; PRAGMA foreign_keys = OFF");
  database.exec(`
    CREATE TEMP VIEW captures AS SELECT * FROM main.captures WHERE at <= ${then};
    CREATE TEMP VIEW sightings AS SELECT sequence, page, document, state, first, CASE WHEN last <= ${then} THEN last ELSE
        coalesce((SELECT max(c.at) FROM captures c WHERE c.url IN (SELECT url FROM main.addresses a WHERE a.page = s.page)
          AND c.status = 200 AND c.at >= s.first), first) END AS last, stamp, way
      FROM main.sightings s WHERE first <= ${then};
    CREATE TEMP VIEW changes AS SELECT * FROM main.changes WHERE seen_at <= ${then};
    CREATE TEMP VIEW corrections AS SELECT * FROM main.corrections WHERE made <= ${then};
    CREATE TEMP VIEW states_set AS SELECT * FROM main.states_set WHERE made <= ${then};
    CREATE TEMP VIEW namings AS SELECT * FROM main.namings WHERE made <= ${then};
    CREATE TEMP VIEW addresses AS SELECT page, url, first, ${known} FROM main.addresses WHERE first <= ${then};
    CREATE TEMP VIEW listings AS SELECT source, page, first, ${known} FROM main.listings WHERE first <= ${then};
    CREATE TEMP VIEW editions AS SELECT page, language, url, name, first, ${known} FROM main.editions
      WHERE first <= ${then};
    -- How a source was doing is told by what it had answered and listed: looks that failed are not kept. Pages that came within an
    -- hour came of one look.
    CREATE TEMP VIEW sources AS SELECT url, body, json_patch('{}', json_object(
        'due', json_extract(body, '$.added'), 'failures', 0, 'lastLook', answered, 'lastSuccess', answered,
        'arrivals', (SELECT json_group_array(first) FROM (SELECT first FROM (SELECT min(first) AS first FROM listings
          WHERE source = url GROUP BY substr(first, 1, 13) ORDER BY first DESC LIMIT ${HABIT}) ORDER BY first)))) AS state
      FROM (SELECT s.*, (SELECT max(at) FROM captures c WHERE c.url = s.url AND c.status = 200) AS answered
        FROM main.sources s WHERE json_extract(body, '$.added') <= ${then});
  `);
  copy(database, "documents", `first <= ${then}`);
  // Of each page the words that it showed last are what is shown of it; what the last look had found is their state.
  database.exec(`
    UPDATE temp.documents SET state = 'edited';
    UPDATE temp.documents SET last = coalesce((SELECT max(s.last) FROM sightings s WHERE s.document = documents.id), first)
      WHERE last > ${then};
    UPDATE temp.documents SET state = (SELECT CASE WHEN s.state IN ('present', 'back') THEN 'current' ELSE s.state END
        FROM sightings s WHERE s.page = documents.page ORDER BY s.first DESC, s.sequence DESC LIMIT 1)
      WHERE id IN (SELECT (SELECT s.document FROM sightings s WHERE s.page = p.page AND s.document IS NOT NULL
        ORDER BY s.first DESC, s.sequence DESC LIMIT 1) FROM (SELECT DISTINCT page FROM temp.documents) p);
    CREATE TEMP VIEW names AS SELECT * FROM main.names WHERE page IN (SELECT page FROM temp.documents);
    CREATE TEMP VIEW pages AS SELECT * FROM main.pages WHERE page IN (SELECT page FROM temp.documents);
    CREATE TEMP VIEW tellings AS SELECT * FROM main.tellings WHERE document IN (SELECT sequence FROM temp.documents);
  `);
}

/** The plus keeps rows in the order of their keys, in which they are copied best. */
const SHOWN = "+document IN (SELECT sequence FROM temp.documents WHERE state <> 'edited')";

/** Documents that were shown then and are no more: what is derived across documents has forgotten them. */
const SINCE_REPLACED = `SELECT sequence FROM temp.documents WHERE state <> 'edited'
  AND sequence IN (SELECT sequence FROM main.documents WHERE state = 'edited')`;

/** Marks what is derived already: all that was shown then but for what has been replaced since. */
const marked = (sql: Sql, table: string, column: string, version: string): void => {
  sql(
    `INSERT INTO temp.${table} (document, ${column}) SELECT sequence, ? FROM temp.documents
      WHERE state <> 'edited' AND sequence NOT IN (${SINCE_REPLACED})`,
  ).run(version);
};

/**
 * Takes over, of what is derived across documents, what rests on the documents shown then alone, and leaves the rest to be derived:
 * after it, the same work that keeps the archive up to date makes it what it would have been.
 * @param version of the one who derives it
 */
export function recall(database: DatabaseSync, sql: Sql, kind: Recalled, version: string): void {
  RECALLING[kind](database, sql, version);
}

const RECALLING: Record<Recalled, (database: DatabaseSync, sql: Sql, version: string) => void> = {
  meetings(database, sql, version) {
    copy(database, "ties", "a IN (SELECT sequence FROM temp.documents) AND b IN (SELECT sequence FROM temp.documents)");
    copy(database, "tied", "0");
    copy(database, "gathered", SHOWN);
    // A meeting that somebody told of later, or in other words, is gathered anew.
    const broken = `SELECT meeting FROM main.gathered WHERE NOT ${SHOWN}`;
    marked(sql, "tied", "joiner", version);
    sql(
      `DELETE FROM temp.tied WHERE document IN (SELECT document FROM temp.gathered WHERE meeting IN (${broken}))`,
    ).run();
    // What has been taken the place of is tied to nothing.
    sql("INSERT INTO temp.tied (document, joiner) SELECT sequence, ? FROM temp.documents WHERE state = 'edited'").run(
      version,
    );
    sql(`DELETE FROM temp.gathered WHERE meeting IN (${broken})`).run();
  },
  people(database, sql, version) {
    for (const table of ["appearances", "utterances"]) copy(database, table, SHOWN);
    const borne = "IN (SELECT bearer FROM temp.appearances)";
    copy(database, "bearers", `+key ${borne}`);
    copy(database, "bearer_keys", `+bearer ${borne}`);
    copy(database, "resemblances", `+a ${borne} AND +b ${borne}`);
    const known = "IN (SELECT person FROM temp.bearers)";
    copy(database, "persons", `+id ${known}`);
    copy(database, "holdings", `+person ${known}`);
    copy(database, "person_ids", "1");
    // Who was named in one way less is settled anew.
    sql(
      `UPDATE temp.bearers SET waits = max(waits, 1) WHERE person IN
        (SELECT person FROM main.bearers WHERE key NOT ${borne})`,
    ).run();
    copy(database, "named", "0");
    sql(
      `INSERT INTO temp.named (document, namer, record) SELECT sequence, ?, record FROM temp.documents
        WHERE state <> 'edited' AND record IS NOT NULL AND sequence NOT IN (${SINCE_REPLACED})`,
    ).run(version);
    copy(database, "touched", "0");
    sql(
      `INSERT INTO temp.touched (name, side) SELECT DISTINCT name, side FROM main.appearances
        WHERE NOT ${SHOWN} AND (name, side) IN (SELECT name, side FROM temp.bearers)`,
    ).run();
  },
  formulas(database, sql, version) {
    copy(database, "uses", SHOWN);
    copy(database, "formulas", "1");
    copy(database, "mined", "0");
    marked(sql, "mined", "miner", version);
    const less = sql(`SELECT DISTINCT formula FROM main.uses WHERE NOT ${SHOWN}`).all() as { formula: string }[];
    recount(
      sql,
      less.map(({ formula }) => formula),
    );
  },
  commitments(database, sql, version) {
    copy(database, "undertakings", SHOWN);
    copy(database, "reports", SHOWN);
    // The largest table of all is read where it is; what is added stands beside it.
    database.exec(`
      CREATE TABLE temp.undertaken_since (what TEXT, value TEXT, id TEXT, PRIMARY KEY (what, value, id)) WITHOUT ROWID;
      CREATE TEMP VIEW undertaken AS SELECT what, value, id FROM main.undertaken
        UNION ALL SELECT what, value, id FROM temp.undertaken_since;
      CREATE TEMP TRIGGER undertaken_more INSTEAD OF INSERT ON undertaken BEGIN
        INSERT OR IGNORE INTO undertaken_since (what, value, id) VALUES (new.what, new.value, new.id);
      END;
      CREATE TEMP TRIGGER undertaken_less INSTEAD OF DELETE ON undertaken BEGIN
        DELETE FROM undertaken_since WHERE (what, value, id) = (old.what, old.value, old.id);
      END;
    `);
    copy(database, "mentions", `${SHOWN} AND earlier IN (SELECT id FROM temp.undertakings)`);
    copy(database, "entered", "0");
    marked(sql, "entered", "version", version);
    rejoin(sql);
  },
};

/** A table of the file as a temporary one with all its columns, keys and indexes. */
function copy(database: DatabaseSync, table: string, where: string): void {
  const parts = database
    .prepare("SELECT type, name, sql FROM main.sqlite_schema WHERE tbl_name = ? AND sql IS NOT NULL ORDER BY type DESC")
    .all(table) as { type: string; name: string; sql: string }[];
  for (const { type, name, sql } of parts) {
    const body = sql.slice(sql.indexOf(type === "table" ? "(" : " ON "));
    const unique = /^CREATE UNIQUE/i.test(sql) ? "UNIQUE " : "";
    database.exec(type === "table" ? `CREATE TABLE temp.${name} ${body}` : `CREATE ${unique}INDEX temp.${name}${body}`);
    if (type === "table") database.exec(`INSERT INTO temp.${table} SELECT * FROM main.${table} WHERE ${where}`);
  }
}
