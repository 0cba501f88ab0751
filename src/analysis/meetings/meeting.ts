import type { DocumentId, PageId } from "../../model/ids.ts";
import type { Gathered } from "../../model/meeting.ts";
import { OCCASION_KINDS, type OccasionKind } from "../../model/occasion.ts";
import type { Tie } from "../../model/relations.ts";
import type { Telling, ToldOccasion, ToldParty } from "../../model/telling.ts";
import { levelOf } from "./levels.ts";
import { sameName } from "./names.ts";
import { speaksForOthers } from "./parties.ts";

/** A meeting as its documents tell of it: what `rapporteur meetings --json` gives, one line each. */
export interface Meeting {
  /** The page of the document that arrived first. */
  meeting: PageId;
  day?: string;
  /** As most of the readouts have it. */
  kind?: OccasionKind;
  status?: "held" | "announced";
  /** ISO 3166-1 alpha-2 or organisations' short names, those of the parties, each once. */
  sides: string[];
  parties: MeetingParty[];
  place?: { city?: string; country?: string; venue?: string };
  /** From 0 to 1: of the weakest tie without which it would fall apart; 1 of a single readout. */
  sureness: number;
  /** In the order of arrival. */
  readouts: MeetingReadout[];
  ties: { kind: Tie["kind"]; a: PageId; b: PageId; sureness: number; reasons: string[] }[];
  /** Those of the ties, each once. */
  reasons: string[];
}

export interface MeetingParty {
  name: string;
  office?: string;
  side?: string;
  /** The pages whose readouts have them as a party. */
  by: PageId[];
}

export interface MeetingReadout {
  page: PageId;
  document: DocumentId;
  url: string;
  title: string;
  publisher?: string;
  /** Of the publisher: ISO 3166-1 alpha-2. */
  country?: string;
  /** BCP 47. */
  language: string;
  published?: string;
  kind?: OccasionKind;
  date?: string;
  sample?: true;
  /** The page whose text it repeats. */
  copyOf?: PageId;
  /** The page of the same text in another language. */
  editionOf?: PageId;
}

/** @param tellings of the meeting's documents, in the order of arrival. @param ties among them, and perhaps others. */
export function meetingFrom(gathered: Gathered, tellings: readonly Telling[], ties: readonly Tie[]): Meeting {
  const pages = new Map(tellings.map(({ document, page }) => [document, page]));
  const own = ties
    .filter(({ a, b }) => pages.has(a) && pages.has(b))
    .sort((x, y) => y.sureness - x.sureness)
    .map(({ a, b, ...tie }) => ({
      kind: tie.kind,
      a: pages.get(a)!,
      b: pages.get(b)!,
      sureness: tie.sureness,
      reasons: tie.reasons,
    }));
  const occasions = tellings.flatMap(({ occasion }) => (occasion ? [occasion] : []));
  const kind = mostOf(
    occasions.map(({ kind }) => kind),
    OCCASION_KINDS,
  );
  const place = placeOf(occasions);
  const parties = partiesOf(tellings);
  return {
    meeting: gathered.id,
    ...(gathered.day !== undefined && { day: gathered.day }),
    ...(kind && { kind }),
    ...(occasions[0] && { status: occasions.some(({ status }) => status === "held") ? "held" : "announced" }),
    sides: [...new Set(parties.flatMap(({ side }) => (side === undefined ? [] : [side])))],
    parties,
    ...(place && { place }),
    sureness: gathered.sureness,
    readouts: tellings.map((telling) => readoutOf(telling, own)),
    ties: own,
    reasons: [...new Set(own.flatMap(({ reasons }) => reasons))],
  };
}

/** A meeting of which one readout is known. */
export const aloneOf = (telling: Telling): Gathered => ({
  id: telling.page,
  ...(telling.day !== undefined && { day: telling.day }),
  sureness: 1,
  documents: [telling.document],
});

function readoutOf(telling: Telling, ties: Meeting["ties"]): MeetingReadout {
  const { page, document, url, title, publisher, language, published, occasion, sample } = telling;
  const earlier = (kind: Tie["kind"]): PageId | undefined => ties.find((tie) => tie.kind === kind && tie.b === page)?.a;
  const [copyOf, editionOf] = [earlier("copy"), earlier("edition")];
  return {
    page,
    document,
    url,
    title,
    ...(publisher && {
      publisher: publisher.name,
      ...(publisher.country !== undefined && { country: publisher.country }),
    }),
    language,
    ...(published !== undefined && { published }),
    ...(occasion && { kind: occasion.kind, ...(occasion.date !== undefined && { date: occasion.date }) }),
    ...(sample && { sample }),
    ...(copyOf && { copyOf }),
    ...(editionOf && { editionOf }),
  };
}

/** The value given most often; of equal ones the first of the list. */
function mostOf<T>(values: readonly T[], order: readonly T[]): T | undefined {
  const count = (value: T): number => values.filter((one) => one === value).length;
  return [...new Set(values)].sort((x, y) => count(y) - count(x) || order.indexOf(x) - order.indexOf(y))[0];
}

function placeOf(occasions: readonly ToldOccasion[]): Meeting["place"] | undefined {
  const found =
    occasions.find(({ city, country }) => city !== undefined && country !== undefined) ??
    occasions.find(({ city, country }) => city !== undefined || country !== undefined);
  if (!found) return undefined;
  const { city, country, venue } = found;
  return {
    ...(city !== undefined && { city }),
    ...(country !== undefined && { country }),
    ...(venue !== undefined && { venue }),
  };
}

/**
 * Everybody whom one of the readouts has as a party, each once: those whom most have first. Between scripts, who acts for the same
 * side at the same level is taken for the same; the name is then the Latin one where there is one.
 */
function partiesOf(tellings: readonly Telling[]): MeetingParty[] {
  const merged: (MeetingParty & { told: ToldParty[] })[] = [];
  for (const { page, parties } of tellings) {
    for (const party of parties.filter((one) => !speaksForOthers(one))) {
      const known =
        merged.find(({ told }) => told.some((other) => isSame(other, party))) ??
        merged.find(({ told, by }) => !by.includes(page) && told.some((other) => mayBeSame(other, party)));
      if (!known) {
        merged.push({
          name: party.name,
          ...(party.office !== undefined && { office: party.office }),
          ...(party.side !== undefined && { side: party.side }),
          by: [page],
          told: [party],
        });
        continue;
      }
      known.told.push(party);
      if (!known.by.includes(page)) known.by.push(page);
      if (known.side === undefined && party.side !== undefined) known.side = party.side;
      const latin = !LATIN.test(known.name) && LATIN.test(party.name);
      if (latin) known.name = party.name;
      if (party.office !== undefined && (latin || known.office === undefined)) known.office = party.office;
    }
  }
  return merged.sort((x, y) => y.by.length - x.by.length).map(({ told: _told, ...party }) => party);
}

const LATIN = /\p{sc=Latn}/u;

const isSame = (a: ToldParty, b: ToldParty): boolean =>
  a.kind === b.kind &&
  (a.kind === "person"
    ? sameName(a.name, b.name) === "same"
    : a.name === b.name || (a.side !== undefined && a.side === b.side));

function mayBeSame(a: ToldParty, b: ToldParty): boolean {
  if (a.kind !== "person" || b.kind !== "person" || a.side === undefined || a.side !== b.side) return false;
  const [level, other] = [levelOf(a.office), levelOf(b.office)];
  return (
    sameName(a.name, b.name) === "unknown" &&
    (level !== undefined || other !== undefined) &&
    (level ?? other) === (other ?? level)
  );
}
