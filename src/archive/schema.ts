/**
 * The tables of the embedded archive. Migrations are an appended list: never change one that has been released, add the next.
 * `documents`, `pages`, `sightings`, `records` and `corrections` are the truth; `facets` and `search` are derived from them and
 * can be dropped and rebuilt at any time.
 */
export const MIGRATIONS: readonly { name: string; sql: string }[] = [
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
];

/** "RAPP": marks the file as ours, so that another program's database is never written to. */
export const APPLICATION_ID = 0x52415050;
