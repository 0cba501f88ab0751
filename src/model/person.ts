import type { Side } from "./actor.ts";
import type { Item } from "./archive.ts";
import type { Span } from "./evidence.ts";
import type { ActorId, DocumentId, PageId, StatementId, VersionId } from "./ids.ts";
import type { OccasionKind, Party } from "./occasion.ts";
import type { TopicName } from "./record.ts";
import type { ActKind } from "./statement.ts";
import type { Instant, When } from "./when.ts";

/** A short, readable name of a person in addresses: letters a to z, digits and hyphens. docs/people.md says how it is made. */
export type PersonId = string;

/** The name of a bearer: what its appearances have in common, as JSON of name, side and strand. The same in every archive. */
export type BearerKey = string;

/** How an office is held by the words that name it. */
export const TENURES = ["held", "acting", "elect", "former"] as const;
export type Tenure = (typeof TENURES)[number];

/** An office as a text gives it to a person. */
export interface NamedOffice {
  /** As the record has it. */
  words: string;
  /** What kind of office it is, the same in all languages: "foreign-minister"; absent where it is not known which. */
  kind?: string;
  tenure: Tenure;
  /** The words in `Document.text` that say it; absent where it stands outside the body. */
  span?: Span;
}

/** One person as one document names it. */
export interface Appearance {
  document: DocumentId;
  page: PageId;
  version: VersionId;
  /** The archive's running number of the document. */
  sequence: number;
  /** The day of the occasion, else of publication. */
  day?: When;
  /** BCP 47. */
  language: string;
  title: string;
  publisher?: string;
  /** The publisher's state: ISO 3166-1 alpha-2. */
  country?: string;
  actor: ActorId;
  name: string;
  side?: Side;
  offices: NamedOffice[];
  /** Where the name stands first in `Document.text`; absent where it stands outside the body. */
  span?: Span;
  /** As a party of the occasion. */
  part?: Party["part"];
  kind?: OccasionKind;
  city?: string;
  /** Where the occasion was: ISO 3166-1 alpha-2. */
  place?: string;
  sample?: true;
  /** Statements that the person holds, in order. */
  said: Said[];
}

/** A statement that a document gives to a person. */
export interface Said {
  statement: StatementId;
  sentence: Span;
  /** The beginning of the words that are the holder's. */
  words: string;
  acts: ActKind[];
  topics: TopicName[];
}

/** How long and how often something was seen. */
export interface Extent {
  count: number;
  /** Days, possibly of reduced precision; absent where no document has one. */
  first?: When;
  last?: When;
}

/**
 * All appearances under one name, written one way, for one side: the smallest thing that is merged and split. `strand` is above 0
 * where the texts give the name and side to two people at one time.
 */
export interface Bearer extends Extent {
  key: BearerKey;
  name: string;
  side?: Side;
  strand: number;
  /** Kinds of offices held, with how often and how long. */
  offices: Record<string, Extent>;
  languages: string[];
}

/** Two bearers that may be one person. */
export interface Resemblance {
  a: BearerKey;
  b: BearerKey;
  /** From 0 to 1. */
  sureness: number;
  /** Sure enough to be taken for one; otherwise it is only said that they may be. */
  merges: boolean;
  reasons: string[];
}

/** A person across documents: bearers that were found to be one. */
export interface PersonCard extends Extent {
  id: PersonId;
  /** The commonest full form in Latin letters, else in whatever script there is. */
  name: string;
  side?: Side;
  bearers: Bearer[];
  /** Why the bearers are one: a tree, the surest first. */
  merges: Resemblance[];
  /** Bearers of other persons that may be the same, with the reasons, and why they are kept apart. */
  perhaps: (Resemblance & { person: PersonId; name: string })[];
}

/** What a list says of a person. */
export interface PersonInShort extends Extent {
  id: PersonId;
  name: string;
  side?: Side;
  /** All forms of the name, the commonest first. */
  forms: string[];
  /** Kinds of offices, the commonest first. */
  offices: string[];
}

/** A person's decision on who is one and who is not; it wins over what is inferred. */
export interface Naming {
  id: string;
  kind: "merge" | "split";
  author: string;
  reason: string;
  made: Instant;
  /** Of "merge": the two. Of "split": the person. Each by its commonest bearer. */
  bearers: BearerKey[];
  /** Of "split": the form of the name that is somebody else. */
  form?: string;
  undone?: { author: string; reason: string; made: Instant };
}

/** Somebody in an office, as the texts show it. */
export interface Holding extends Extent {
  person: PersonId;
  name: string;
  side: Side;
  /** "foreign-minister". */
  kind: string;
  /** The first and the last passage that give the office. */
  from: Passage;
  to: Passage;
  /** The words by which it is named, the commonest first. */
  words: string[];
  acting: boolean;
}

export interface Passage {
  page: PageId;
  version: VersionId;
  document: DocumentId;
  day?: When;
  span?: Span;
  words: string;
  publisher?: string;
}

export interface PersonQuery {
  /** Words of a name, in any script; persons one of whose forms has them all. */
  name?: string;
  side?: Side;
  /** A kind of office. */
  office?: string;
  offset?: number;
  limit?: number;
}

/** What people's pages are told from: an appearance without its statements. */
export type Mention = Omit<Appearance, "said">;

/** An office whose kind is known, as an appearance gives it. */
export interface OfficeTold {
  kind: string;
  tenure: Tenure;
  words: string;
}

/** Appearances of one name and side that are alike in offices and language: what bearers are told from, however many there are. */
export interface Alike extends Extent {
  /** How the store has the offices: the same for all that give the same. */
  told: string;
  offices: readonly OfficeTold[];
  language: string;
}

/** Where an appearance stands: the archive's running number of its document, and the actor there. */
export interface AppearanceAt {
  sequence: number;
  actor: ActorId;
}

/** Appearances of one bearer that give the same offices in the same words, and which of them are the first and the last. */
export interface OfficeShown extends Extent {
  side?: Side;
  offices: readonly OfficeTold[];
  from: AppearanceAt;
  to: AppearanceAt;
}

/**
 * Who is who across documents: a part of a store's contract, with the failures that src/model/archive.ts names. Appearances,
 * bearers, resemblances, cards and holdings are derived and can be made anew; namings are the truth, and ids that were given
 * out lead to their person for ever.
 */
export interface People {
  /** Documents whose persons have not been named by this version of the namer, or of which there is another reading now. */
  unnamed(namer: string, limit: number): Promise<{ items: Item[]; gone: number[] }>;
  /** Takes the appearances of documents in, in the place of those they had, and marks the documents as named. */
  putAppearances(
    namer: string,
    entries: readonly { sequence: number; appearances: readonly Appearance[] }[],
  ): Promise<void>;
  /** Names and sides whose appearances are others than when their bearers were made. */
  touchedNames(limit: number): Promise<{ name: string; side?: Side }[]>;
  /** Appearances of one name and side, told together where they are alike. */
  alikeIn(name: string, side: Side | undefined): Promise<Alike[]>;
  /**
   * Takes the bearers of a name and side in, in the place of those it had; `strands` says by {@link Alike.told} whose an appearance
   * is, those that are missing there being the first one's.
   */
  putBearers(
    name: string,
    side: Side | undefined,
    bearers: readonly { bearer: Bearer; keys: readonly string[] }[],
    strands: ReadonlyMap<string, number>,
  ): Promise<void>;
  /** Bearers whose resemblances are to be sought. */
  unlinked(limit: number): Promise<Bearer[]>;
  /** Bearers whose persons are to be made, once none is unlinked. */
  unsettled(limit: number): Promise<Bearer[]>;
  /** Bearers with one of these keys. */
  bearersAlike(keys: readonly string[]): Promise<Bearer[]>;
  /** Takes the resemblances of bearers in, in the place of all that they had. */
  putResemblances(of: readonly BearerKey[], resemblances: readonly Resemblance[]): Promise<void>;
  /** Bearers that these may be one person with, by merging resemblances, by persons as they are, or by namings; and all resemblances among them. */
  heldTogether(
    bearers: readonly BearerKey[],
    namings: readonly Naming[],
  ): Promise<{ bearers: Bearer[]; resemblances: Resemblance[] }>;
  /** The ids that were given out for each bearer, the oldest first. */
  idsOf(bearers: readonly BearerKey[]): Promise<Map<BearerKey, PersonId[]>>;
  /** Whether an id was ever given out. */
  isTaken(id: PersonId): Promise<boolean>;
  /** Appearances of several bearers that give an office, told together where they are alike. */
  officesOfBearers(bearers: readonly BearerKey[]): Promise<OfficeShown[]>;
  mentionAt(place: AppearanceAt): Promise<Mention | undefined>;
  /** Takes persons in; those that had one of their bearers before are no more. `refused` are resemblances that did not merge. */
  putPersons(persons: readonly PersonEntry[], refused: readonly Resemblance[]): Promise<void>;

  /** By an id that is or was given out. */
  person(id: PersonId): Promise<PersonCard | undefined>;
  persons(query?: PersonQuery): Promise<{ total: number; persons: PersonInShort[] }>;
  /** Sides with the number of their persons, most first. */
  sidesOfPersons(): Promise<{ side: Side; count: number }[]>;
  /** A person's appearances, newest first; all where no limit is given. */
  appearancesOfPerson(id: PersonId, options?: { offset?: number; limit?: number }): Promise<Mention[]>;
  /** Where occasions took place that the person took part in, those of most days first. */
  placesOfPerson(id: PersonId): Promise<VisitedPlace[]>;
  /** Statements that documents give to a person, newest first. */
  saidBy(id: PersonId, options: SaidQuery): Promise<{ total: number; said: (Said & Mention)[] }>;
  topicsSaidBy(id: PersonId): Promise<{ topic: TopicName; count: number }[]>;
  /** Persons who were parties together with one, most often first. */
  counterpartsOf(id: PersonId, limit: number): Promise<(PersonInShort & { together: number })[]>;
  /** How often each two of these were parties together; those that never were are left out. By how often, then by their ids. */
  togetherAmong(ids: readonly PersonId[]): Promise<Together[]>;
  /** Who a document's actors are. */
  personsIn(document: DocumentId): Promise<Map<ActorId, PersonId>>;
  /** Who the names in these documents are: by sequence number, then by the name as the document has it. */
  personsAmong(sequences: readonly number[]): Promise<Map<number, Map<string, PersonId>>>;
  /** Who held which office: all of a side, of a kind, or of a person; by side, kind and day. */
  holdings(query: { side?: Side; kind?: string; person?: PersonId }): Promise<Holding[]>;

  /** Oldest first, those undone as well. */
  namings(): Promise<Naming[]>;
  /** Adds one, or takes its being undone in. */
  putNaming(naming: Naming): Promise<void>;
}

/** Two persons who were parties of one occasion. */
export interface Together {
  /** `a` stands before `b` in the order of code units. */
  a: PersonId;
  b: PersonId;
  /** Documents. */
  count: number;
  last: { day?: When; page: PageId; version: VersionId };
}

/** Where somebody was. */
export interface VisitedPlace {
  city?: string;
  /** ISO 3166-1 alpha-2. */
  place?: string;
  /** On how many days, as far as they are known. */
  days: number;
  last: { day?: When; page: PageId; version: VersionId };
}

/** A person as it is taken in. */
export interface PersonEntry {
  card: PersonCard;
  /** The bearer that the id is tied to. */
  anchor: BearerKey;
  /** Kinds of offices, the commonest first. */
  offices: readonly string[];
  holdings: readonly Holding[];
}

export interface SaidQuery {
  /** Only what publishers of this state give, or only what others give. */
  by?: { country: string; own: boolean };
  topic?: TopicName;
  offset?: number;
  limit: number;
}
