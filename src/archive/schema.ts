import { DUES } from "./agenda.ts";
import { BOOKED, STATES_SET } from "./booking.ts";
import { NAMED, NAMINGS } from "./naming-schema.ts";
import { HINTS, RECURRING } from "./recurring.ts";

export interface Migration {
  name: string;
  sql: string;
  /** Whether the derived tables must be made anew after it. */
  derived?: boolean;
}

/**
 * The tables of the embedded archive. Migrations are an appended list: never change one that has been released, add the next.
 * `documents`, `bodies`, `pages`, `sightings`, `records`, `corrections`, `captures` with their `contents`, `addresses`, `names`,
 * `listings`, `editions`, `doubts`, `sources`, `visits`, `users`, `sessions`, `states_set` and
 * the witness's `entries`, `log` and `checkpoints` are the truth; `facets`, `search`, `documents.day`, `changes`, `tellings` with `told`, `ties` with
 * `tied` and `gathered` are derived from them and can be dropped and made anew at any time.
 * `tied`, `gathered`, and `prints`, `formulas`, `uses` with `mined`, and `undertakings`, `undertaken`, `mentions` with `entered` are derived from them and can be dropped and made anew at any time.
 */
export const MIGRATIONS: readonly Migration[] = [
  {
    name: "documents, sightings, records, corrections",
    sql: `
      CREATE TABLE pages (
        page TEXT PRIMARY KEY,
        url TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE documents (
        sequence INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        page TEXT NOT NULL REFERENCES pages (page),
        version TEXT NOT NULL,
        language TEXT NOT NULL,
        sample INTEGER NOT NULL,
        first TEXT NOT NULL,
        last TEXT NOT NULL,
        state TEXT NOT NULL,
        day TEXT,
        body TEXT NOT NULL
      ) STRICT;
      CREATE INDEX documents_page ON documents (page, sequence);
      CREATE INDEX documents_version ON documents (version);
      CREATE INDEX documents_day ON documents (day DESC, sequence DESC);
      CREATE TABLE sightings (
        sequence INTEGER PRIMARY KEY AUTOINCREMENT,
        page TEXT NOT NULL REFERENCES pages (page),
        document TEXT REFERENCES documents (id),
        state TEXT NOT NULL,
        first TEXT NOT NULL,
        last TEXT NOT NULL
      ) STRICT;
      CREATE INDEX sightings_page ON sightings (page, sequence);
      CREATE TABLE records (
        sequence INTEGER PRIMARY KEY AUTOINCREMENT,
        document TEXT NOT NULL REFERENCES documents (id),
        reader TEXT NOT NULL,
        reader_version TEXT NOT NULL,
        body TEXT NOT NULL,
        UNIQUE (document, reader, reader_version)
      ) STRICT;
      CREATE TABLE corrections (
        id TEXT PRIMARY KEY,
        document TEXT NOT NULL REFERENCES documents (id),
        made TEXT NOT NULL,
        body TEXT NOT NULL
      ) STRICT;
      CREATE INDEX corrections_document ON corrections (document, made);
      CREATE TABLE facets (
        facet TEXT NOT NULL,
        value TEXT NOT NULL,
        document INTEGER NOT NULL,
        PRIMARY KEY (facet, value, document)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX facets_document ON facets (document, facet, value);
      CREATE VIRTUAL TABLE search USING fts5 (
        title, text, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0"
      );
    `,
  },
  {
    // What is scanned and counted lies apart from the texts; which record is served is decided when one arrives.
    name: "bodies apart; the record that is served",
    sql: `
      CREATE TABLE bodies (
        document INTEGER PRIMARY KEY REFERENCES documents (sequence),
        body TEXT NOT NULL
      ) STRICT;
      INSERT INTO bodies (document, body) SELECT sequence, body FROM documents;
      ALTER TABLE documents DROP COLUMN body;
      ALTER TABLE documents ADD COLUMN record INTEGER REFERENCES records (sequence);
      UPDATE documents SET record =
        (SELECT r.sequence FROM records r WHERE r.document = documents.id ORDER BY r.sequence DESC LIMIT 1);
      DROP INDEX documents_day;
      CREATE INDEX documents_current ON documents (day DESC, sequence DESC) WHERE state <> 'edited';
    `,
    derived: true,
  },
  { name: "Chinese and Japanese cut into characters", sql: "", derived: true },
  {
    // Sightings get a place in time of their own, so that a look that comes in late finds its place.
    name: "captures, looks, changes",
    sql: `
      CREATE TABLE contents (
        digest TEXT PRIMARY KEY,
        size INTEGER NOT NULL,
        packed BLOB NOT NULL
      ) STRICT;
      CREATE TABLE captures (
        sequence INTEGER PRIMARY KEY AUTOINCREMENT,
        url TEXT NOT NULL,
        at TEXT NOT NULL,
        status INTEGER NOT NULL,
        headers TEXT NOT NULL,
        digest TEXT NOT NULL REFERENCES contents (digest),
        redirected_from TEXT
      ) STRICT;
      CREATE UNIQUE INDEX captures_url ON captures (url, at, digest);
      ALTER TABLE documents ADD COLUMN capture INTEGER REFERENCES captures (sequence);
      ALTER TABLE sightings ADD COLUMN stamp TEXT;
      ALTER TABLE sightings ADD COLUMN way TEXT;
      CREATE INDEX sightings_first ON sightings (page, first, sequence);
      CREATE TABLE addresses (
        page TEXT NOT NULL REFERENCES pages (page),
        url TEXT NOT NULL,
        first TEXT NOT NULL,
        last TEXT NOT NULL,
        PRIMARY KEY (page, url)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE names (
        name TEXT PRIMARY KEY,
        page TEXT NOT NULL REFERENCES pages (page)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE listings (
        source TEXT NOT NULL,
        page TEXT NOT NULL REFERENCES pages (page),
        first TEXT NOT NULL,
        last TEXT NOT NULL,
        PRIMARY KEY (source, page)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE doubts (
        page TEXT PRIMARY KEY REFERENCES pages (page),
        state TEXT NOT NULL,
        first TEXT NOT NULL,
        last TEXT NOT NULL,
        looks INTEGER NOT NULL,
        reason TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE changes (
        page TEXT NOT NULL REFERENCES pages (page),
        seen_at TEXT NOT NULL,
        older TEXT NOT NULL REFERENCES documents (id),
        newer TEXT NOT NULL REFERENCES documents (id),
        comparer TEXT NOT NULL,
        classes TEXT NOT NULL,
        silent INTEGER NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (page, seen_at, older, newer)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX changes_seen ON changes (seen_at DESC, page) WHERE classes <> '[]';
      CREATE TABLE sources (
        url TEXT PRIMARY KEY,
        body TEXT NOT NULL,
        state TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE visits (
        source TEXT NOT NULL,
        url TEXT NOT NULL,
        due TEXT NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (source, url)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX visits_due ON visits (source, due);
      CREATE INDEX captures_order ON captures (url, sequence);
      CREATE TABLE entries (
        place INTEGER PRIMARY KEY,
        capture INTEGER NOT NULL UNIQUE,
        entry TEXT NOT NULL
      ) STRICT;
      CREATE TABLE log (
        level INTEGER NOT NULL,
        place INTEGER NOT NULL,
        hash BLOB NOT NULL,
        PRIMARY KEY (level, place)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE checkpoints (
        size INTEGER PRIMARY KEY,
        note TEXT NOT NULL
      ) STRICT;
    `,
  },
  { name: "tellings and ties", sql: "", derived: true },
  { name: "offices, organisations, topics and acts as facets", sql: "", derived: true },
  {
    // Every version is found, by whoever asks for an earlier day; few are not current, and they are passed over by this list.
    name: "earlier versions are found",
    sql: "CREATE INDEX documents_edited ON documents (sequence) WHERE state = 'edited';",
    derived: true,
  },
  { name: "statements by who makes them", sql: "", derived: true },
  {
    // Filled by the joiner, like the ties: nothing else needs to be made anew.
    name: "meetings",
    sql: `
      CREATE TABLE IF NOT EXISTS gathered (
        document INTEGER PRIMARY KEY,
        meeting TEXT NOT NULL,
        day TEXT,
        sureness REAL NOT NULL
      ) STRICT;
      CREATE INDEX IF NOT EXISTS gathered_meeting ON gathered (meeting, document);
      CREATE INDEX IF NOT EXISTS gathered_day ON gathered (day DESC, document DESC);
    `,
  },
  {
    name: "users and their sessions",
    sql: `
      CREATE TABLE users (
        key TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        password TEXT NOT NULL,
        added TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE sessions (
        digest TEXT PRIMARY KEY,
        user TEXT NOT NULL REFERENCES users (key) ON DELETE CASCADE,
        begun TEXT NOT NULL,
        ends TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX sessions_user ON sessions (user);
    `,
  },
  { name: "people", sql: NAMINGS, derived: true },
  {
    // A comparison speaks of holders and commitments: read anew, two versions are compared anew.
    name: "which records a comparison was made of",
    sql: `
      ALTER TABLE changes ADD COLUMN older_record INTEGER;
      ALTER TABLE changes ADD COLUMN newer_record INTEGER;
    `,
  },
  { name: "Russian words found in every form", sql: "", derived: true },
  { name: "people named in steps", sql: "", derived: true },
  {
    name: "language editions, as pages say",
    sql: `
      CREATE TABLE editions (
        page TEXT NOT NULL REFERENCES pages (page),
        language TEXT NOT NULL,
        url TEXT NOT NULL,
        name TEXT NOT NULL,
        first TEXT NOT NULL,
        last TEXT NOT NULL,
        PRIMARY KEY (page, language, url)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX editions_name ON editions (name);
    `,
  },
  { name: "where people were", sql: "", derived: true },
  {
    name: "what is due; pages that are away",
    sql: `${DUES}
      INSERT OR REPLACE INTO dues (document, commitment, last)
        SELECT document, commitment, CASE length(due)
            WHEN 4 THEN due || '-12-31' WHEN 7 THEN date(due || '-01', '+1 month', '-1 day') ELSE due END
          FROM (SELECT d.sequence AS document, json_extract(c.value, '$.id') AS commitment,
              json_extract(c.value, '$.due.value') AS due
            FROM documents d JOIN records r ON r.sequence = d.record, json_each(r.body, '$.commitments') c)
          WHERE due IS NOT NULL;
      CREATE INDEX documents_away ON documents (sequence) WHERE state IN ('gone', 'withdrawn', 'moved');
    `,
  },
  // Filled by the miner.
  { name: "formulas", sql: RECURRING },
  { name: "commitments through time, and what people say of them", sql: `${STATES_SET}${BOOKED}` },
  {
    name: "commitments are listed by their index alone",
    sql: `CREATE INDEX IF NOT EXISTS undertakings_listed ON undertakings (entry, day, document);
      DROP INDEX IF EXISTS undertakings_entry;`,
  },
  // Filled by the miner, whose version goes up with it.
  { name: "formulas found by neighbouring words", sql: HINTS },
  { name: "what is due is told by the ledger", sql: "DROP TABLE IF EXISTS dues" },
  {
    name: "what is still to be related is found by indices alone",
    sql: `CREATE INDEX documents_shown ON documents (sequence, state) WHERE state <> 'edited';
      CREATE INDEX IF NOT EXISTS mined_by ON mined (miner, document);
      CREATE INDEX IF NOT EXISTS entered_by ON entered (version, document);`,
  },
  // Filled by the namer, whose version goes up with it.
  {
    name: "people told by what texts say of their offices, together where they are alike",
    sql: `${NAMED}
      CREATE INDEX documents_read ON documents (sequence, record, state) WHERE state <> 'edited' AND record IS NOT NULL;`,
  },
  // Filled by the ledger, whose version goes up with it.
  { name: "what is reported as done is found by the deed, whatever came first", sql: BOOKED },
  { name: "Chinese words found in either script", sql: "", derived: true },
];

/**
 * The derived tables, as they are made anew: facets, the words of titles and texts, what documents tell and how they belong
 * together. The words come in cut and folded
 * (src/text/words.ts), joined by blanks: the tokenizer must leave them as they are, whatever their script.
 * A change here, in `fold`, in `facetsOf` or in `tellingOf` needs a migration with `derived`.
 */
export const DERIVED = `
  DROP TABLE IF EXISTS facets;
  DROP TABLE IF EXISTS search;
  CREATE TABLE facets (
    facet TEXT NOT NULL,
    value TEXT NOT NULL,
    document INTEGER NOT NULL,
    PRIMARY KEY (facet, value, document)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX facets_document ON facets (document, facet, value);
  CREATE VIRTUAL TABLE search USING fts5 (title, text, content='', contentless_delete=1, tokenize='ascii');
  DROP TABLE IF EXISTS said;
  DROP TABLE IF EXISTS voices;
  DROP TABLE IF EXISTS sayings;
  DROP TABLE IF EXISTS speakers;
  CREATE TABLE sayings (
    saying INTEGER PRIMARY KEY,
    document INTEGER NOT NULL,
    statement TEXT NOT NULL
  ) STRICT;
  CREATE INDEX sayings_document ON sayings (document);
  CREATE TABLE speakers (
    speaker INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    words TEXT NOT NULL
  ) STRICT;
  CREATE TABLE voices (
    speaker INTEGER NOT NULL,
    saying INTEGER NOT NULL,
    PRIMARY KEY (speaker, saying)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX voices_saying ON voices (saying);
  CREATE VIRTUAL TABLE said USING fts5 (words, content='', contentless_delete=1, tokenize='ascii');
  DROP TABLE IF EXISTS tellings;
  DROP TABLE IF EXISTS told;
  DROP TABLE IF EXISTS ties;
  DROP TABLE IF EXISTS tied;
  DROP TABLE IF EXISTS gathered;
  CREATE TABLE tellings (
    document INTEGER PRIMARY KEY REFERENCES documents (sequence),
    day TEXT,
    body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX tellings_day ON tellings (day, document);
  CREATE TABLE told (
    told TEXT NOT NULL,
    value TEXT NOT NULL,
    document INTEGER NOT NULL,
    PRIMARY KEY (told, value, document)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX told_document ON told (document);
  CREATE TABLE ties (
    kind TEXT NOT NULL,
    a INTEGER NOT NULL,
    b INTEGER NOT NULL,
    sureness REAL NOT NULL,
    reasons TEXT NOT NULL,
    PRIMARY KEY (kind, a, b)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX ties_a ON ties (a);
  CREATE INDEX ties_b ON ties (b);
  CREATE TABLE tied (
    document INTEGER PRIMARY KEY,
    joiner TEXT NOT NULL
  ) STRICT;
  CREATE INDEX tied_by ON tied (joiner, document);
  CREATE TABLE gathered (
    document INTEGER PRIMARY KEY,
    meeting TEXT NOT NULL,
    day TEXT,
    sureness REAL NOT NULL
  ) STRICT;
  CREATE INDEX gathered_meeting ON gathered (meeting, document);
  CREATE INDEX gathered_day ON gathered (day DESC, document DESC);
  ${NAMED}
  ${RECURRING}
  ${HINTS}
  ${BOOKED}
`;

/** "RAPP": marks the file as ours, so that another program's database is never written to. */
export const APPLICATION_ID = 0x52415050;
