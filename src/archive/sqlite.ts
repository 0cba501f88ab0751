import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import type { Accounts, Session, User } from "../model/account.ts";
import type { Side } from "../model/actor.ts";
import { addressName } from "../model/address.ts";
import type { Archive, Counts, Entry, Item, Outcome, PageHistory, Query, Results } from "../model/archive.ts";
import type { Absence, Agenda } from "../model/brief.ts";
import type { VersionChange } from "../model/change.ts";
import type {
  CaptureHead,
  Changed,
  ChangeQuery,
  Chronicle,
  Kept,
  Listed,
  Look,
  Transition,
} from "../model/chronicle.ts";
import type { Document, Sighting } from "../model/document.ts";
import type { Elsewhere, OtherPlace, StatedEdition } from "../model/elsewhere.ts";
import type { Core, Formula, FormulaQuery, Formulas, FormulaUse, Mined, NewCore, ToldUse } from "../model/formula.ts";
import { type DocumentId, type FormulaId, type PageId, pageId, type UndertakingId } from "../model/ids.ts";
import type { Gathered, MeetingQuery, Meetings } from "../model/meeting.ts";
import type { Lasting, Recalled } from "../model/past.ts";
import type { BearerKey, Naming, People, PersonId, PersonQuery, SaidQuery } from "../model/person.ts";
import type { Correction, ReadoutRecord } from "../model/record.ts";
import type { Relations, TellingQuery, Tie, TieKind } from "../model/relations.ts";
import type { Revised } from "../model/revision.ts";
import type { Source, SourceState, Visit } from "../model/source.ts";
import type { Telling, Told } from "../model/telling.ts";
import type {
  Ledger,
  LedgerEntry,
  LedgerQuery,
  Mention,
  Report,
  Sought,
  StateSet,
  Undertaking,
} from "../model/undertaking.ts";
import type { Instant } from "../model/when.ts";
import type { Kept as Logged, LogStore, Witnessed } from "../witness/index.ts";
import { putSession, putUser, removeSession, removeUser, sessionAt, userNamed, usersOf } from "./accounting.ts";
import { absencesIn } from "./agenda.ts";
import * as booking from "./booking.ts";
import { CAPTURE, CAPTURE_HEAD, type CaptureRow, captureHeadOf, captureOf, keep } from "./capturing.ts";
import { changesOf, putChange, transitionOf, uncomparedPairs } from "./changing.ts";
import { rebuildDerived } from "./deriving.ts";
import { editionsIn, placesOf, putEditions } from "./elsewhere.ts";
import { asProblem } from "./failures.ts";
import { meetingOf, meetingsIn, putMeetings } from "./gathering.ts";
import { SqliteLog } from "./logging.ts";
import { lookBack, recall } from "./lookback.ts";
import { Looking } from "./looking.ts";
import * as naming from "./naming.ts";
import { type OpenOptions, openDatabase } from "./opening.ts";
import { countsAt } from "./past.ts";
import {
  appearancesOfPerson,
  counterpartsOf,
  holdingsIn,
  personIn,
  personsIn,
  placesOfPerson,
  saidBy,
  sidesOfPersons,
  togetherAmong,
  topicsSaidBy,
} from "./persons.ts";
import { preparing, type Sql } from "./preparing.ts";
import * as recurring from "./recurring.ts";
import { putTies, tellingIs, tiesAfter, tiesOf, toldIn, untiedIn } from "./relating.ts";
import { Retelling } from "./retelling.ts";
import { ITEM, type ItemRow, itemOf, PAGE, SIGHTING, type SightingRow, sightingOf } from "./rows.ts";
import { Searching } from "./searching.ts";
import { putSource, putState, putVisit, removeSource, sourcesOf, visitedOf, visitsOf } from "./sourcing.ts";
import { Tally } from "./tally.ts";
import { Writing } from "./writing.ts";

/** The embedded archive: one SQLite file. */
export class SqliteArchive
  implements
    Accounts,
    Agenda,
    Archive,
    Chronicle,
    Elsewhere,
    Formulas,
    Lasting<SqliteArchive>,
    Ledger,
    Relations,
    Meetings,
    People,
    Revised,
    Witnessed
{
  readonly #path: string;
  /** As of when it answers; of today where it is absent. */
  readonly #at: Instant | undefined;
  readonly #database: DatabaseSync;
  readonly #sql: Sql;
  readonly #tally: Tally;
  readonly #retelling: Retelling;
  readonly #searching: Searching;
  readonly #looking: Looking;
  readonly #writing: Writing;
  readonly #log: SqliteLog;

  constructor(path: string, options: OpenOptions & { asOf?: Instant } = {}) {
    this.#path = path;
    this.#at = options.asOf;
    this.#database = openDatabase(path, options);
    if (options.asOf !== undefined) lookBack(this.#database, options.asOf);
    this.#sql = preparing(this.#database);
    // Of a day that is past little is asked: it is counted in the tables.
    this.#tally = options.asOf === undefined ? new Tally(this.#sql) : new Tally(this.#sql, 0);
    this.#retelling = new Retelling(this.#sql);
    this.#searching = new Searching(this.#sql, this.#tally);
    this.#looking = new Looking(this.#sql);
    this.#log = new SqliteLog(this.#sql);
    this.#writing = new Writing(this.#sql, this.#looking, (sequence) => {
      this.#tally.touch(sequence);
      this.#retelling.touch(sequence);
    });
  }

  async put(entries: readonly Entry[]): Promise<Outcome[]> {
    return this.#transaction(() => entries.map((entry) => this.#writing.putEntry(entry)));
  }

  async putRecords(records: readonly ReadoutRecord[]): Promise<void> {
    this.#transaction(() => {
      for (const record of records) this.#writing.putRecord(record);
    });
  }

  async putSighting(sighting: Omit<Sighting, "document">): Promise<void> {
    this.#transaction(() => this.#writing.putSighting(sighting));
  }

  async putCorrection(correction: Correction): Promise<void> {
    this.#transaction(() => this.#writing.putCorrection(correction));
  }

  async item(id: DocumentId): Promise<Item | undefined> {
    return this.#guarded(() => {
      const row = this.#sql(`${ITEM} WHERE d.id = ?`).get(id) as ItemRow | undefined;
      return row && itemOf(row);
    });
  }

  async page(idOrUrl: PageId | string): Promise<PageHistory | undefined> {
    return this.#guarded(() => {
      const page = this.#pageOf(idOrUrl);
      if (page === undefined) return undefined;
      const rows = this.#sql(`${ITEM} WHERE d.page = ? ORDER BY d.sequence`).all(page) as unknown as ItemRow[];
      if (rows.length === 0) return undefined;
      const { url } = this.#sql("SELECT url FROM pages WHERE page = ?").get(page) as { url: string };
      const sightings = this.#sql(`${SIGHTING} FROM sightings WHERE page = ? ORDER BY first, sequence`).all(
        page,
      ) as unknown as SightingRow[];
      return { page, url, versions: rows.map(itemOf), sightings: sightings.map(sightingOf) };
    });
  }

  async corrections(id: DocumentId): Promise<Correction[]> {
    return this.#guarded(() => {
      const rows = this.#sql("SELECT body FROM corrections WHERE document = ? ORDER BY made, id").all(id) as {
        body: string;
      }[];
      return rows.map((row) => JSON.parse(row.body) as Correction);
    });
  }

  async allCorrections(): Promise<Correction[]> {
    return this.#guarded(() => {
      const rows = this.#sql("SELECT body FROM corrections ORDER BY made, id").all() as { body: string }[];
      return rows.map((row) => JSON.parse(row.body) as Correction);
    });
  }

  async putUser(user: User): Promise<void> {
    this.#transaction(() => putUser(this.#sql, user));
  }

  async user(name: string): Promise<User | undefined> {
    return this.#guarded(() => userNamed(this.#sql, name));
  }

  async users(): Promise<User[]> {
    return this.#guarded(() => usersOf(this.#sql));
  }

  async removeUser(name: string): Promise<boolean> {
    return this.#transaction(() => removeUser(this.#sql, name));
  }

  async putSession(session: Session): Promise<void> {
    this.#transaction(() => putSession(this.#sql, session));
  }

  async session(digest: string, at: Instant): Promise<Session | undefined> {
    return this.#guarded(() => sessionAt(this.#sql, digest, at));
  }

  async removeSession(digest: string): Promise<void> {
    this.#transaction(() => removeSession(this.#sql, digest));
  }

  async search(query: Query): Promise<Results> {
    const at = query.at ?? this.#at;
    return this.#guarded(() =>
      this.#searching.search(at === undefined ? query : { ...query, at }, (sequences) => {
        const rows = this.#sql(`${ITEM} WHERE d.sequence IN (SELECT value FROM json_each(?))`).all(
          JSON.stringify(sequences),
        ) as unknown as ItemRow[];
        const items = new Map(rows.map((row) => [row.sequence, itemOf(row)]));
        return sequences.flatMap((sequence) => items.get(sequence) ?? []);
      }),
    );
  }

  async *items(options: { after?: number; current?: boolean } = {}): AsyncIterable<Item> {
    let after = options.after ?? 0;
    const where = options.current ? "d.sequence > ? AND d.state <> 'edited'" : "d.sequence > ?";
    // Who takes one and stops pays for one.
    for (let page = 1; ; page = Math.min(4 * page, PAGE)) {
      const rows = this.#guarded(
        () => this.#sql(`${ITEM} WHERE ${where} ORDER BY d.sequence LIMIT ?`).all(after, page) as unknown as ItemRow[],
      );
      for (const row of rows) yield this.#guarded(() => itemOf(row));
      if (rows.length < page) return;
      after = rows.at(-1)!.sequence;
    }
  }

  async *unread(reader: { name: string; version: string }, language: string): AsyncIterable<Document> {
    let after = 0;
    const sql = `SELECT d.sequence, b.body FROM documents d JOIN bodies b ON b.document = d.sequence
      WHERE d.sequence > ? AND (d.language = ? OR d.language LIKE ? || '-%')
      AND NOT EXISTS (SELECT 1 FROM records r WHERE r.document = d.id AND r.reader = ? AND r.reader_version = ?)
      ORDER BY d.sequence LIMIT ${PAGE}`;
    for (;;) {
      const rows = this.#guarded(
        () =>
          this.#sql(sql).all(after, language, language, reader.name, reader.version) as {
            sequence: number;
            body: string;
          }[],
      );
      for (const row of rows) yield this.#guarded(() => JSON.parse(row.body) as Document);
      if (rows.length < PAGE) return;
      after = rows.at(-1)!.sequence;
    }
  }

  async versionsOf(pages: readonly PageId[], at?: Instant): Promise<ReadonlyMap<PageId, number>> {
    return this.#guarded(() => {
      const until = at === undefined ? "" : "AND first <= ?2";
      const sql = `SELECT page, count(*) AS versions FROM documents
        WHERE page IN (SELECT value FROM json_each(?1)) ${until} GROUP BY page`;
      const rows = this.#sql(sql).all(JSON.stringify(pages), ...(at === undefined ? [] : [at])) as unknown as {
        page: PageId;
        versions: number;
      }[];
      return new Map(rows.map(({ page, versions }) => [page, versions]));
    });
  }

  async counts(at: Instant | undefined = this.#at): Promise<Counts> {
    return this.#guarded(() => {
      if (at !== undefined) return countsAt(this.#sql, at);
      const row = this.#sql(
        `SELECT (SELECT count(*) FROM pages) AS pages, (SELECT count(*) FROM documents) AS documents,
          (SELECT count(DISTINCT document) FROM records) AS records,
          (SELECT count(DISTINCT value) FROM facets WHERE facet = 'publisher') AS publishers,
          (SELECT count(*) FROM documents WHERE sample = 1) AS samples,
          (SELECT max(first) FROM documents) AS latest`,
      ).get() as {
        pages: number;
        documents: number;
        records: number;
        publishers: number;
        samples: number;
        latest: string | null;
      };
      const { latest, ...counts } = row;
      return { ...counts, ...(latest === null ? {} : { latest }) };
    });
  }

  async putLook(look: Look): Promise<Outcome[]> {
    return this.#transaction(() => {
      const kept = look.captures.map((capture) => {
        const one = keep(this.#sql, capture);
        if (one.isNew) this.#log.enter(one.sequence, capture);
        return one;
      });
      if (kept.length > 0 && kept.every((one) => !one.isNew)) return [];
      for (const miss of look.misses ?? []) {
        const sighting = this.#looking.miss(miss);
        if (sighting) this.#writing.putSighting(sighting);
        if (miss.to !== undefined) this.#looking.name(miss.page, miss.to, miss.at, []);
      }
      const outcomes = look.entries.map((entry) => {
        const outcome = this.#writing.putEntry(entry, kept.at(-1)?.sequence);
        if (entry.editions) putEditions(this.#sql, entry.document.page, entry.seen, entry.editions);
        if (look.source !== undefined) this.#looking.list(look.source, entry.document.page, entry.seen);
        return outcome;
      });
      if (look.source !== undefined && look.state) putState(this.#sql, look.source, look.state);
      for (const visit of look.visits ?? []) putVisit(this.#sql, visit);
      return outcomes;
    });
  }

  async isCaptured(url: string, at: Instant, digest: string): Promise<boolean> {
    return this.#guarded(() => {
      const there = this.#sql("SELECT 1 FROM captures WHERE url = ? AND at = ? AND digest = ?");
      return there.get(url, at, digest) !== undefined;
    });
  }

  async *captures(options: { url?: string; after?: number } = {}): AsyncIterable<Kept> {
    let after = options.after ?? 0;
    const where = options.url === undefined ? "" : "AND c.url = ?";
    const more = options.url === undefined ? [] : [options.url];
    for (;;) {
      // One by one: each may be of several megabytes.
      const row = this.#guarded(() =>
        this.#sql(`${CAPTURE} WHERE c.sequence > ? ${where} ORDER BY c.sequence LIMIT 1`).get(after, ...more),
      ) as CaptureRow | undefined;
      if (!row) return;
      yield this.#guarded(() => captureOf(row));
      after = row.sequence;
    }
  }

  async latestCapture(): Promise<Instant | undefined> {
    return this.#guarded(() => {
      const row = this.#sql("SELECT max(at) AS at FROM captures").get();
      return (row as { at: Instant | null }).at ?? undefined;
    });
  }

  async captureOf(document: DocumentId): Promise<Kept | undefined> {
    return this.#guarded(() => {
      const row = this.#sql(`${CAPTURE} JOIN documents d ON d.capture = c.sequence WHERE d.id = ?`).get(document);
      return row && captureOf(row as unknown as CaptureRow);
    });
  }

  async captureHeadOf(document: DocumentId): Promise<CaptureHead | undefined> {
    return this.#guarded(() => {
      const row = this.#sql(`${CAPTURE_HEAD} JOIN documents d ON d.capture = c.sequence WHERE d.id = ?`).get(document);
      return row && captureHeadOf(row as unknown as CaptureRow);
    });
  }

  async elsewhere(document: DocumentId): Promise<{ places: OtherPlace[]; editions: StatedEdition[] }> {
    return this.#guarded(() => ({
      places: placesOf(this.#sql, document),
      editions: editionsIn(this.#sql, document),
    }));
  }

  async pagesNamed(names: readonly string[]): Promise<Map<string, PageId>> {
    return this.#guarded(() => {
      const rows = this.#sql("SELECT name, page FROM names WHERE name IN (SELECT value FROM json_each(?))").all(
        JSON.stringify(names),
      ) as { name: string; page: PageId }[];
      return new Map(rows.map(({ name, page }) => [name, page]));
    });
  }

  async addressOf(page: PageId): Promise<string | undefined> {
    return this.#guarded(() => {
      const row = this.#sql("SELECT url FROM addresses WHERE page = ? ORDER BY last DESC, url LIMIT 1").get(page);
      return row?.url as string | undefined;
    });
  }

  async pageAt(idOrUrl: PageId | string, at: Instant): Promise<{ sighting: Sighting; item?: Item } | undefined> {
    return this.#guarded(() => {
      const page = this.#pageOf(idOrUrl);
      if (page === undefined) return undefined;
      const row = this.#sql(
        `${SIGHTING} FROM sightings WHERE page = ? AND first <= ? ORDER BY first DESC, sequence DESC LIMIT 1`,
      ).get(page, at) as unknown as SightingRow | undefined;
      if (!row) return undefined;
      const item = row.document === null ? undefined : this.#sql(`${ITEM} WHERE d.id = ?`).get(row.document);
      return { sighting: sightingOf(row), ...(item ? { item: itemOf(item as unknown as ItemRow) } : {}) };
    });
  }

  async *uncompared(comparer: string, pages?: readonly PageId[]): AsyncIterable<Transition> {
    for (const pair of this.#guarded(() => uncomparedPairs(this.#sql, comparer, pages))) {
      yield this.#guarded(() => transitionOf(this.#sql, pair));
    }
  }

  async putChanges(comparer: string, changes: readonly (Transition & { change: VersionChange })[]): Promise<void> {
    this.#transaction(() => {
      for (const one of changes) putChange(this.#sql, comparer, one);
    });
  }

  async changes(query: ChangeQuery = {}): Promise<Changed[]> {
    return this.#guarded(() => changesOf(this.#sql, query));
  }

  async listed(source: string): Promise<Listed> {
    return this.#guarded(() => {
      const row = this.#sql(
        `SELECT count(*) AS pages, min(first) AS first, max(last) AS last,
          (SELECT count(*) FROM documents d JOIN listings l ON l.page = d.page WHERE l.source = ?1) AS documents
          FROM listings WHERE source = ?1`,
      ).get(source) as { pages: number; documents: number; first: string | null; last: string | null };
      const { first, last, pages, documents } = row;
      return { pages, documents, ...(first === null || last === null ? {} : { first, last }) };
    });
  }

  async tellings(query: TellingQuery = {}): Promise<Telling[]> {
    return this.#guarded(() => this.#retelling.tellings(query));
  }

  async tellingOf(document: DocumentId): Promise<Telling | undefined> {
    return this.#guarded(() => tellingIs(this.#sql, document));
  }

  async told(
    told: Told,
    options: { where?: TellingQuery["where"]; limit?: number } = {},
  ): Promise<{ value: string; count: number }[]> {
    return this.#guarded(() => toldIn(this.#sql, told, options));
  }

  async untied(joiner: string): Promise<number[]> {
    return this.#guarded(() => untiedIn(this.#sql, joiner));
  }

  async putTies(joiner: string, document: DocumentId, ties: readonly Tie[]): Promise<void> {
    this.#transaction(() => putTies(this.#sql, joiner, document, ties));
  }

  async tiesOf(document: DocumentId, kinds?: readonly TieKind[], most?: number): Promise<Tie[]> {
    return this.#guarded(() => tiesOf(this.#sql, document, kinds, most));
  }

  async *ties(kind: TieKind): AsyncIterable<Tie> {
    let after: readonly [number, number] | undefined = [0, 0];
    while (after) {
      const { ties, last } = this.#guarded(() => tiesAfter(this.#sql, kind, after!));
      yield* ties;
      after = last;
    }
  }

  async putMeetings(documents: readonly DocumentId[], meetings: readonly Gathered[]): Promise<void> {
    this.#transaction(() => putMeetings(this.#sql, documents, meetings));
  }

  async meetingOf(page: PageId): Promise<Gathered | undefined> {
    return this.#guarded(() => meetingOf(this.#sql, page));
  }

  async meetings(query: MeetingQuery = {}): Promise<Gathered[]> {
    return this.#guarded(() => meetingsIn(this.#sql, query));
  }

  async absences(span: { since: Instant; until: Instant }): Promise<Absence[]> {
    return this.#guarded(() => absencesIn(this.#sql, span));
  }

  async unentered(version: string): Promise<number[]> {
    return this.#guarded(() => booking.unenteredIn(this.#sql, version));
  }

  async likely(sought: Sought, least: number, except: DocumentId): Promise<Undertaking[]> {
    return this.#guarded(() => booking.likelyIn(this.#sql, sought, least, except));
  }

  async reportsOf(deed: Parameters<Ledger["reportsOf"]>[0], except: DocumentId): Promise<Report[]> {
    return this.#guarded(() => booking.reportsOf(this.#sql, deed, except));
  }

  async enter(...given: Parameters<Ledger["enter"]>): Promise<DocumentId[]> {
    return this.#transaction(() => booking.enter(this.#sql, ...given));
  }

  async putEntered(version: string, document: DocumentId): Promise<void> {
    this.#transaction(() => booking.putEntered(this.#sql, version, document));
  }

  async entered(documents: readonly DocumentId[]): ReturnType<Ledger["entered"]> {
    return this.#guarded(() => booking.enteredIn(this.#sql, documents));
  }

  async linksOf(...given: Parameters<Ledger["linksOf"]>): Promise<Mention[]> {
    return this.#guarded(() => booking.linksOf(this.#sql, ...given));
  }

  async relink(gone: readonly Mention[], added: readonly Mention[]): Promise<void> {
    this.#transaction(() => booking.relink(this.#sql, gone, added));
  }

  async ledger(query: LedgerQuery = {}): Promise<LedgerEntry[]> {
    return this.#guarded(() => booking.ledgerIn(this.#sql, query));
  }

  async countLedger(query: LedgerQuery = {}): Promise<number> {
    return this.#guarded(() => booking.countLedger(this.#sql, query));
  }

  async ledgerEntry(id: UndertakingId): Promise<LedgerEntry | undefined> {
    return this.#guarded(() => booking.ledgerEntry(this.#sql, id));
  }

  async putState(state: StateSet): Promise<void> {
    this.#transaction(() => booking.putState(this.#sql, state));
  }

  async unmined(miner: string): Promise<number[]> {
    return this.#guarded(() => recurring.unminedIn(this.#sql, miner));
  }

  async mined(miner: string): Promise<number> {
    return this.#guarded(() => recurring.minedIn(this.#sql, miner));
  }

  async forgetFormulas(): Promise<void> {
    this.#transaction(() => recurring.forgetFormulas(this.#sql));
  }

  async putFormulas(cores: readonly NewCore[]): Promise<void> {
    this.#transaction(() => recurring.putFormulas(this.#sql, cores));
  }

  async putMined(miner: string, mined: readonly Mined[]): Promise<void> {
    this.#transaction(() => recurring.putMined(this.#sql, miner, mined));
  }

  async cores(language: string, hints?: readonly string[]): Promise<Core[]> {
    return this.#guarded(() => recurring.coresIn(this.#sql, language, hints));
  }

  async bearing(prints: readonly number[], except: DocumentId): Promise<Map<DocumentId, number[]>> {
    return this.#guarded(() => recurring.bearing(this.#sql, prints, except));
  }

  async addUses(uses: readonly FormulaUse[]): Promise<void> {
    this.#transaction(() => recurring.addUses(this.#sql, uses));
  }

  async formulas(query: FormulaQuery = {}): Promise<Formula[]> {
    return this.#guarded(() => recurring.formulasIn(this.#sql, query));
  }

  async countFormulas(query: FormulaQuery = {}): Promise<number> {
    return this.#guarded(() => recurring.countFormulas(this.#sql, query));
  }

  async formula(id: FormulaId): Promise<Formula | undefined> {
    return this.#guarded(() => recurring.formulaIs(this.#sql, id));
  }

  async usesOf(id: FormulaId): Promise<ToldUse[]> {
    return this.#guarded(() => recurring.usesOf(this.#sql, id));
  }

  async usesIn(document: DocumentId): Promise<ToldUse[]> {
    return this.#guarded(() => recurring.usesIn(this.#sql, document));
  }

  async occasionsByYear(publishers: readonly string[]): Promise<Map<string, number>> {
    return this.#guarded(() => recurring.occasionsByYear(this.#sql, publishers));
  }

  get log(): LogStore {
    return this.#log;
  }

  async *logged(): AsyncIterable<Logged> {
    for (let place = 0; ; place += 1) {
      const next = this.#guarded(() => this.#log.next(place));
      if (!next) return;
      yield next;
      place = next.index;
    }
  }

  async entryOf(capture: number): Promise<{ index: number; entry: string } | undefined> {
    return this.#guarded(() => this.#log.entryOf(capture));
  }

  async checkpoints(): Promise<string[]> {
    return this.#guarded(() => this.#log.checkpoints());
  }

  async putCheckpoint(size: number, note: string): Promise<void> {
    this.#transaction(() => this.#log.putCheckpoint(size, note));
  }

  async putSource(source: Source, state?: SourceState): Promise<void> {
    this.#transaction(() => putSource(this.#sql, source, state));
  }

  async sources(): Promise<{ source: Source; state: SourceState }[]> {
    return this.#guarded(() => sourcesOf(this.#sql));
  }

  async removeSource(url: string): Promise<boolean> {
    return this.#transaction(() => removeSource(this.#sql, url));
  }

  async visits(source: string, by: Instant, limit: number): Promise<Visit[]> {
    return this.#guarded(() => visitsOf(this.#sql, source, by, limit));
  }

  async visited(source: string, urls: readonly string[]): Promise<Map<string, Visit>> {
    return this.#guarded(() => visitedOf(this.#sql, source, urls));
  }

  async unnamed(namer: string, limit: number) {
    return this.#guarded(() => naming.unnamedIn(this.#sql, namer, limit));
  }

  async putAppearances(...given: Parameters<People["putAppearances"]>) {
    this.#transaction(() => naming.putAppearances(this.#sql, ...given));
  }

  async touchedNames(limit: number) {
    return this.#guarded(() => naming.touchedNames(this.#sql, limit));
  }

  async unlinked(limit: number) {
    return this.#guarded(() => naming.waiting(this.#sql, 2, limit));
  }

  async unsettled(limit: number) {
    return this.#guarded(() => naming.waiting(this.#sql, 1, limit));
  }

  async alikeIn(name: string, side: Side | undefined) {
    return this.#guarded(() => naming.alikeIn(this.#sql, name, side));
  }

  async officesOfBearers(bearers: readonly BearerKey[]) {
    return this.#guarded(() => naming.officesOfBearers(this.#sql, bearers));
  }

  async mentionAt(place: Parameters<People["mentionAt"]>[0]) {
    return this.#guarded(() => naming.mentionAt(this.#sql, place));
  }

  async putBearers(...given: Parameters<People["putBearers"]>) {
    this.#transaction(() => naming.putBearers(this.#sql, ...given));
  }

  async bearersAlike(keys: readonly string[]) {
    return this.#guarded(() => naming.bearersAlike(this.#sql, keys));
  }

  async putResemblances(...given: Parameters<People["putResemblances"]>) {
    this.#transaction(() => naming.putResemblances(this.#sql, ...given));
  }

  async heldTogether(...given: Parameters<People["heldTogether"]>) {
    return this.#guarded(() => naming.heldTogether(this.#sql, ...given));
  }

  async idsOf(bearers: readonly BearerKey[]) {
    return this.#guarded(() => naming.idsOf(this.#sql, bearers));
  }

  async isTaken(id: PersonId) {
    return this.#guarded(() => naming.isTaken(this.#sql, id));
  }

  async putPersons(...given: Parameters<People["putPersons"]>) {
    this.#transaction(() => naming.putPersons(this.#sql, ...given));
  }

  async person(id: PersonId) {
    return this.#guarded(() => personIn(this.#sql, id));
  }

  async persons(query: PersonQuery = {}) {
    return this.#guarded(() => personsIn(this.#sql, query));
  }

  async sidesOfPersons() {
    return this.#guarded(() => sidesOfPersons(this.#sql));
  }

  async appearancesOfPerson(id: PersonId, options?: { offset?: number; limit?: number }) {
    return this.#guarded(() => appearancesOfPerson(this.#sql, id, options));
  }

  async placesOfPerson(id: PersonId) {
    return this.#guarded(() => placesOfPerson(this.#sql, id));
  }

  async saidBy(id: PersonId, query: SaidQuery) {
    return this.#guarded(() => saidBy(this.#sql, id, query));
  }

  async topicsSaidBy(id: PersonId) {
    return this.#guarded(() => topicsSaidBy(this.#sql, id));
  }

  async togetherAmong(ids: readonly PersonId[]) {
    return this.#guarded(() => togetherAmong(this.#sql, ids));
  }

  async counterpartsOf(id: PersonId, limit: number) {
    return this.#guarded(() => counterpartsOf(this.#sql, id, limit));
  }

  async personsIn(document: DocumentId) {
    return this.#guarded(() => naming.actorsNamed(this.#sql, document));
  }

  async personsAmong(sequences: readonly number[]) {
    return this.#guarded(() => naming.namesAmong(this.#sql, sequences));
  }

  async holdings(query: Parameters<People["holdings"]>[0]) {
    return this.#guarded(() => holdingsIn(this.#sql, query));
  }

  async namings() {
    return this.#guarded(() => naming.namingsIn(this.#sql));
  }

  async putNaming(given: Naming) {
    this.#transaction(() => naming.putNaming(this.#sql, given));
  }

  async revision(): Promise<string> {
    return this.#guarded(() => {
      const { mine } = this.#sql("SELECT total_changes() AS mine").get() as { mine: number };
      const { data_version: others } = this.#sql("PRAGMA data_version").get() as { data_version: number };
      return `${mine}.${others}`;
    });
  }

  async asOf(at: Instant): Promise<SqliteArchive> {
    return this.#guarded(() => {
      const asOf = this.#at === undefined || at < this.#at ? at : this.#at;
      if (this.#path !== ":memory:") return new SqliteArchive(this.#path, { readOnly: true, asOf });
      // What is in memory alone can be seen by one connection alone.
      const copy = join(tmpdir(), `rapporteur-${process.pid}-${Math.random().toString(36).slice(2)}.sqlite`);
      this.#sql("VACUUM INTO ?").run(copy);
      try {
        return new SqliteArchive(copy, { readOnly: true, asOf });
      } finally {
        rmSync(copy);
      }
    });
  }

  async recall(kind: Recalled, version: string): Promise<void> {
    this.#transaction(() => recall(this.#database, this.#sql, kind, version));
  }

  async close(): Promise<void> {
    if (this.#database.isOpen) this.#guarded(() => this.#database.close());
  }

  /** Makes the derived tables (facets, full text, days, tellings) anew from documents and records. */
  async rebuild(): Promise<void> {
    this.#transaction(() => rebuildDerived(this.#database));
    this.#tally.reset();
    this.#retelling.reset();
  }

  /** A page by its id, the address it was first seen at, or any address or name it has borne. */
  #pageOf(idOrUrl: string): PageId | undefined {
    for (const page of [idOrUrl, pageId(idOrUrl)]) {
      if (this.#sql("SELECT 1 FROM pages WHERE page = ?").get(page) !== undefined) return page as PageId;
    }
    const named = this.#sql("SELECT page FROM names WHERE name = ?").get(addressName(idOrUrl));
    return named?.page as PageId | undefined;
  }

  #transaction<T>(work: () => T): T {
    return this.#guarded(() => {
      // Of a day that is past only temporary tables are written.
      this.#database.exec(this.#at === undefined ? "BEGIN IMMEDIATE" : "BEGIN");
      try {
        const result = work();
        this.#database.exec("COMMIT");
        return result;
      } catch (error) {
        // SQLite itself rolls back on a full disk; a second rollback would hide the first error.
        if (this.#database.isTransaction) this.#database.exec("ROLLBACK");
        throw error;
      }
    });
  }

  #guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw asProblem(error, this.#path);
    }
  }
}
