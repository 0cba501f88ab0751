import { briefOf } from "../analysis/brief/brief.ts";
import type { NameOf } from "../analysis/brief/sentences.ts";
import { type Occurrence, occurrencesOf } from "../analysis/trends/occurrences.ts";
import type { Side } from "../model/actor.ts";
import type { Archive } from "../model/archive.ts";
import type { Agenda, Brief } from "../model/brief.ts";
import type { Chronicle } from "../model/chronicle.ts";
import type { DocumentId } from "../model/ids.ts";
import type { Novelty } from "../model/novelty.ts";
import type { People } from "../model/person.ts";
import type { Relations, Tie } from "../model/relations.ts";
import type { Telling } from "../model/telling.ts";
import type { Ledger } from "../model/undertaking.ts";
import type { Instant, When } from "../model/when.ts";
import { dueIn } from "./ledger.ts";
import { noveltyIn } from "./novelty.ts";

/** What a brief asks of a store. */
export type BriefArchive = Pick<Archive, "item"> &
  Pick<Relations, "tellings" | "tellingOf" | "tiesOf"> &
  Pick<People, "personsAmong"> &
  Pick<Chronicle, "changes"> &
  Pick<Ledger, "ledger"> &
  Agenda;

export interface BriefQuery {
  since: Instant;
  until: Instant;
  /** All of these take part; none for everybody. */
  sides?: readonly Side[];
  /** Days behind `until` within which something is due. */
  ahead?: number;
}

const AHEAD = 14;
/** Documents of the span, changes and commitments that are looked at, the latest first. */
const MOST = 400;
/** Readouts that are compared with earlier ones: each takes some twenty milliseconds. */
const COMPARED = 24;

/** @param told what is new in a document; a caller who makes many briefs hands in one that remembers. */
export async function briefIn(
  archive: BriefArchive,
  query: BriefQuery,
  nameOf: NameOf,
  told: (document: DocumentId) => Promise<Novelty | undefined> = (document) => noveltyAt(archive, document),
): Promise<Brief> {
  const { since, until, sides = [], ahead = AHEAD } = query;
  const today = until.slice(0, 10);
  const last = new Date(Date.parse(until) + ahead * 86_400_000).toISOString().slice(0, 10);
  const where = sides.map((side) => ["side", side] as const);
  const within = await archive.tellings({ where, from: since.slice(0, 10), to: today, limit: MOST });
  const known = within.filter(({ occasion }) => occasion);
  const held = (await occurrencesIn(archive, known)).filter(({ status }) => status === "held");
  const met = held.filter(({ sides: who }) => who.length > 1).flatMap(({ tellings }) => tellings);
  const novelties: { telling: Telling; novelty: Novelty }[] = [];
  for (const telling of met.slice(0, COMPARED)) {
    const novelty = await told(telling.document);
    if (novelty) novelties.push({ telling, novelty });
  }
  const tomorrow = await archive.tellings({ where, from: today, to: last, order: "oldest", limit: MOST });
  const announced = (
    await occurrencesIn(
      archive,
      tomorrow.filter((telling) => telling.occasion?.status === "announced" && isOut(telling, today)),
    )
  ).filter(({ status }) => status === "announced");
  return briefOf(
    {
      since,
      until,
      sides,
      ahead,
      held,
      novelties,
      comparable: met.length,
      changes: await changesIn(archive, since, until, sides),
      absences: await absencesIn(archive, since, until, sides),
      announced,
      dues: await duesIn(archive, { from: today, to: last }, today, sides),
    },
    nameOf,
  );
}

export async function noveltyAt(archive: BriefArchive, document: DocumentId): Promise<Novelty | undefined> {
  const item = await archive.item(document);
  return item?.record && noveltyIn(archive, item);
}

/** Whether it had been published by then, or had come in, where no day is given. */
const isOut = ({ published, first }: Telling, today: When): boolean => (published ?? first.slice(0, 10)) <= today;

const concerns = (telling: Telling | undefined, sides: readonly Side[]): boolean =>
  sides.every(
    (side) =>
      telling?.parties.some((party) => party.side === side) ||
      (sides.length === 1 && telling?.publisher?.country === side),
  );

async function occurrencesIn(archive: BriefArchive, tellings: readonly Telling[]): Promise<Occurrence[]> {
  const ties: Tie[] = [];
  for (const { document } of tellings) ties.push(...(await archive.tiesOf(document)));
  return occurrencesOf(tellings, ties);
}

async function changesIn(archive: BriefArchive, since: Instant, until: Instant, sides: readonly Side[]) {
  const found = await archive.changes({ since, until, substance: true, limit: MOST });
  const changes = [];
  for (const changed of found) {
    const { older, newer } = changed.change;
    if (sides.length > 0 && !concerns(await archive.tellingOf(newer), sides)) continue;
    const [before, after] = [await archive.item(older), await archive.item(newer)];
    if (before && after) changes.push({ changed, older: before, newer: after });
  }
  return changes;
}

async function absencesIn(archive: BriefArchive, since: Instant, until: Instant, sides: readonly Side[]) {
  const absences = [];
  for (const absence of (await archive.absences({ since, until })).slice(0, MOST)) {
    if (sides.length > 0 && !concerns(await archive.tellingOf(absence.document), sides)) continue;
    const item = await archive.item(absence.document);
    if (item) absences.push({ absence, item });
  }
  return absences;
}

async function duesIn(archive: BriefArchive, span: { from: string; to: string }, today: When, sides: readonly Side[]) {
  const dues = [];
  for (const { one, last } of (await dueIn(archive, span)).slice(0, MOST)) {
    const telling = await archive.tellingOf(one.document);
    if (!telling || !isOut(telling, today) || !concerns(telling, sides)) continue;
    const item = await archive.item(one.document);
    if (item) dues.push({ undertaking: one, last, item, telling });
  }
  return dues;
}
