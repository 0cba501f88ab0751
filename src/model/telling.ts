import { type Actor, isStateCode, isUnnamed, type Person } from "./actor.ts";
import type { Item } from "./archive.ts";
import type { Publisher } from "./document.ts";
import { dayOf } from "./facets.ts";
import type { DocumentId, PageId, VersionId } from "./ids.ts";
import type { Occasion, OccasionKind, Party } from "./occasion.ts";
import type { TopicName } from "./record.ts";
import type { ActKind } from "./statement.ts";
import type { Instant, When } from "./when.ts";

/**
 * What one document tells, in short: enough to list, join, count and draw without the words. Derived from the document and the
 * record that is served for it ({@link tellingOf}), dropped and made anew with it.
 */
export interface Telling {
  /** The archive's running number of the document. */
  sequence: number;
  document: DocumentId;
  page: PageId;
  version: VersionId;
  url: string;
  title: string;
  /** BCP 47. */
  language: string;
  publisher?: Publisher;
  sample?: true;
  /** The day by which it is sorted: that of the occasion, else that of publication. */
  day?: When;
  published?: When;
  /** When these words were first seen. */
  first: Instant;
  /** What the last look at the page found. */
  state: Item["state"];
  /** Absent where the record has no occasion, or nothing has read the document. */
  occasion?: ToldOccasion;
  /** Who took part, in the record's order. */
  parties: ToldParty[];
  /** Persons named who are no party. */
  persons: { name: string; offices: string[]; side?: string }[];
  /** States that a party acts for or that the text names: ISO 3166-1 alpha-2, each once. */
  states: string[];
  /** Organisations named, by their short name where there is one. */
  organisations: string[];
  topics: TopicName[];
  /** How many statements do each act. */
  acts: Partial<Record<ActKind, number>>;
  /** The body's sentences, and the commitments. */
  statements: number;
  commitments: number;
}

export interface ToldOccasion {
  kind: OccasionKind;
  status: "held" | "announced";
  date?: When;
  end?: When;
  city?: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  venue?: string;
}

export interface ToldParty {
  kind: Actor["kind"];
  name: string;
  /** Known by office or side alone. */
  unnamed?: true;
  part: Party["part"];
  office?: string;
  /** ISO 3166-1 alpha-2 or an organisation's short name. */
  side?: string;
}

/** By what tellings are found. "side" is whom a party acts for; "state" any state a text names or a party acts for. */
export const TOLD = [
  "publisher",
  "country",
  "kind",
  "language",
  "side",
  "party",
  "person",
  "office",
  "state",
  "organisation",
  "topic",
  "act",
] as const;
/**
 * "publisher" is a name, "country" the publisher's state, "party" the name of a person who took part, "person" that of any
 * person named, "office" one held by a party.
 */
export type Told = (typeof TOLD)[number];

/** What a document tells, in short. */
export function tellingOf({ sequence, document, record, first, state }: Item): Telling {
  const actors = new Map((record?.actors ?? []).map((actor) => [actor.id, actor]));
  const parties = (record?.occasion?.parties ?? []).flatMap((party) => {
    const actor = actors.get(party.actor);
    return actor ? [partyOf(party, actor)] : [];
  });
  const taking = new Set(record?.occasion?.parties.map((party) => party.actor));
  const persons = (record?.actors ?? []).filter(
    (actor): actor is Person => actor.kind === "person" && !taking.has(actor.id) && !isUnnamed(actor),
  );
  const states = [...actors.values()].flatMap((actor) => (actor.kind === "state" ? [actor.code] : []));
  const organisations = [...actors.values()].flatMap((actor) =>
    actor.kind === "organisation" ? [actor.short ?? actor.name.value] : [],
  );
  const acts: Telling["acts"] = {};
  const body = (record?.statements ?? []).filter((statement) => statement.within === undefined);
  for (const statement of body) {
    for (const kind of new Set(statement.acts.map((act) => act.value))) acts[kind] = (acts[kind] ?? 0) + 1;
  }
  const day = dayOf(document, record);
  const { publisher, published } = document;
  return {
    sequence,
    document: document.id,
    page: document.page,
    version: document.version,
    url: document.url,
    title: document.title,
    language: document.language,
    ...(publisher && { publisher }),
    ...(document.sample && { sample: true }),
    ...(day !== undefined && { day }),
    ...(published && { published: published.value.date }),
    first,
    state,
    ...(record?.occasion && { occasion: occasionOf(record.occasion) }),
    parties,
    persons: persons.map(({ name, offices, side }) => ({
      name: name.value,
      offices: offices.map((office) => office.value),
      ...(side && { side: side.value }),
    })),
    states: [
      ...new Set([
        ...parties.flatMap(({ side }) => (side !== undefined && isStateCode(side) ? [side] : [])),
        ...states,
      ]),
    ],
    organisations: [...new Set(organisations)],
    topics: [...new Set((record?.topics ?? []).map((topic) => topic.topic))],
    acts,
    statements: body.length,
    commitments: record?.commitments.length ?? 0,
  };
}

/** The values by which a telling is found. */
export function toldOf(telling: Telling): Record<Told, string[]> {
  const named = telling.parties.filter((party) => party.kind === "person" && !party.unnamed);
  const { publisher, occasion } = telling;
  const unique = (values: readonly (string | undefined)[]): string[] => [
    ...new Set(values.filter((value) => value !== undefined)),
  ];
  return {
    publisher: publisher ? [publisher.name] : [],
    country: publisher?.country === undefined ? [] : [publisher.country],
    kind: occasion ? [occasion.kind] : [],
    language: [telling.language],
    side: unique(telling.parties.map((party) => party.side)),
    party: unique(named.map((party) => party.name)),
    person: unique([...named, ...telling.persons].map((person) => person.name)),
    office: unique(telling.parties.flatMap((party) => party.office?.split("; "))),
    state: telling.states,
    organisation: telling.organisations,
    topic: telling.topics,
    act: Object.keys(telling.acts),
  };
}

function partyOf(party: Party, actor: Actor): ToldParty {
  const side = party.side?.value ?? (actor.kind === "state" ? actor.code : undefined);
  return {
    kind: actor.kind,
    name: actor.name.value,
    ...(actor.kind === "person" && isUnnamed(actor) && { unnamed: true }),
    part: party.part,
    ...(party.office && { office: party.office.value }),
    ...(side !== undefined && { side }),
  };
}

function occasionOf({ kind, status, date, end, place }: Occasion): ToldOccasion {
  return {
    kind: kind.value,
    status,
    ...(date && { date: date.value }),
    ...(end && { end: end.value }),
    ...(place?.city && { city: place.city.value }),
    ...(place?.country && { country: place.country.value }),
    ...(place?.venue && { venue: place.venue.value }),
  };
}
