/** Who is who: what people decided, and the ids that were given out. Kept. */
export const NAMINGS = `
  CREATE TABLE namings (
    id TEXT PRIMARY KEY,
    made TEXT NOT NULL,
    body TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE person_ids (
    id TEXT PRIMARY KEY,
    number INTEGER NOT NULL,
    bearer TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX person_ids_bearer ON person_ids (bearer, number);
`;

/** Who is who, as it is made anew: persons as documents name them, and which of them are one. */
export const NAMED = `
  DROP TABLE IF EXISTS named;
  DROP TABLE IF EXISTS touched;
  DROP TABLE IF EXISTS appearances;
  DROP TABLE IF EXISTS utterances;
  DROP TABLE IF EXISTS bearers;
  DROP TABLE IF EXISTS bearer_keys;
  DROP TABLE IF EXISTS resemblances;
  DROP TABLE IF EXISTS persons;
  DROP TABLE IF EXISTS holdings;
  CREATE TABLE named (
    document INTEGER PRIMARY KEY,
    namer TEXT NOT NULL,
    record INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX named_by ON named (namer, document, record);
  CREATE TABLE touched (
    name TEXT NOT NULL,
    side TEXT NOT NULL,
    PRIMARY KEY (name, side)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE appearances (
    document INTEGER NOT NULL,
    actor TEXT NOT NULL,
    bearer TEXT NOT NULL,
    name TEXT NOT NULL,
    side TEXT NOT NULL,
    day TEXT,
    party INTEGER NOT NULL,
    country TEXT,
    city TEXT,
    place TEXT,
    language TEXT NOT NULL,
    offices TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (document, actor)
  ) STRICT;
  CREATE INDEX appearances_alike ON appearances (name, side, offices, language, day, bearer);
  CREATE INDEX appearances_bearer ON appearances (bearer, day);
  CREATE INDEX appearances_offices ON appearances (bearer, offices, day, document, actor, side) WHERE offices <> '[]';
  CREATE TABLE utterances (
    document INTEGER NOT NULL,
    statement TEXT NOT NULL,
    actor TEXT NOT NULL,
    topics TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (document, actor, statement)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE bearers (
    key TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    side TEXT NOT NULL,
    person TEXT,
    waits INTEGER NOT NULL,
    body TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX bearers_waiting ON bearers (waits, key) WHERE waits > 0;
  CREATE INDEX bearers_person ON bearers (person);
  CREATE INDEX bearers_name ON bearers (name, side);
  CREATE TABLE bearer_keys (
    key TEXT NOT NULL,
    bearer TEXT NOT NULL,
    PRIMARY KEY (key, bearer)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX bearer_keys_bearer ON bearer_keys (bearer);
  CREATE TABLE resemblances (
    a TEXT NOT NULL,
    b TEXT NOT NULL,
    sureness REAL NOT NULL,
    merges INTEGER NOT NULL,
    reasons TEXT NOT NULL,
    refused TEXT,
    PRIMARY KEY (a, b)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX resemblances_b ON resemblances (b);
  CREATE TABLE persons (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    side TEXT,
    count INTEGER NOT NULL,
    sought TEXT NOT NULL,
    short TEXT NOT NULL,
    body TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX persons_count ON persons (count DESC, id);
  CREATE TABLE holdings (
    side TEXT NOT NULL,
    kind TEXT NOT NULL,
    person TEXT NOT NULL,
    first TEXT,
    body TEXT NOT NULL,
    PRIMARY KEY (side, kind, person)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX holdings_person ON holdings (person);
`;
