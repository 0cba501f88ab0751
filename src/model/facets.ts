import { isStateCode, isUnnamed } from "./actor.ts";
import type { Facet } from "./archive.ts";
import type { Document } from "./document.ts";
import type { ReadoutRecord } from "./record.ts";

/** The day by which a document is sorted: that of the occasion, else that of publication; reduced precision is kept. */
export function dayOf(document: Document, record: ReadoutRecord | undefined): string | undefined {
  return record?.occasion?.date?.value ?? document.published?.value.date;
}

/** What a document can be found by, besides its words. */
export function facetsOf(document: Document, record: ReadoutRecord | undefined): Record<Facet, string[]> {
  const parties = record?.occasion?.parties ?? [];
  const named = new Set(parties.map((party) => party.actor));
  const persons = (record?.actors ?? []).filter(
    (actor) => actor.kind === "person" && named.has(actor.id) && !isUnnamed(actor),
  );
  const countries = [document.publisher?.country, ...parties.map((party) => party.side?.value)];
  const year = dayOf(document, record)?.slice(0, 4);
  return {
    publisher: document.publisher ? [document.publisher.name] : [],
    // Sides that are organisations are not countries.
    country: [...new Set(countries.filter((code) => code !== undefined && isStateCode(code)))] as string[],
    person: [...new Set(persons.map((person) => person.name.value))],
    office: [...new Set(parties.flatMap((party) => party.office?.value.split("; ") ?? []))],
    organisation: [
      ...new Set(
        (record?.actors ?? []).flatMap((actor) =>
          actor.kind === "organisation" ? [actor.short ?? actor.name.value] : [],
        ),
      ),
    ],
    topic: [...new Set((record?.topics ?? []).map((topic) => topic.topic))],
    act: [...new Set((record?.statements ?? []).flatMap((statement) => statement.acts.map((act) => act.value)))],
    kind: record?.occasion ? [record.occasion.kind.value] : [],
    year: year ? [year] : [],
    language: [document.language],
  };
}
