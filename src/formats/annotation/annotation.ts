import type { Item } from "../../model/archive.ts";
import type { Correction } from "../../model/record.ts";
import type { ActKind, Holder } from "../../model/statement.ts";

/**
 * A record in the form in which readouts are annotated by hand: one JSON object a readout, UTF-16 offsets into `text`, holders by
 * name, states by code. What people have corrected can so be held against what a reader finds (`npm run accuracy -- FILE`). Only what
 * a person has looked at is gold: `corrected` names the fields that somebody set, and `corrections` tells who, when and why; all
 * else is still the machine's.
 */
export interface Annotation {
  id: string;
  publisher: string | null;
  language: string;
  url: string;
  title: string;
  published: string | null;
  text: string;
  occasion: {
    kind: string;
    date: string | null;
    end: string | null;
    city: string | null;
    country: string | null;
    participants: { name: string; office: string | null; side: string | null }[];
  };
  sentences: { start: number; end: number; holder: string[]; acts: ActKind[] }[];
  /** `sentence` is the place, from 0, among `sentences`. */
  commitments: { sentence: number; by: string[]; with: string[] }[];
  states: string[];
  organisations: string[];
  persons: string[];
  topics: string[];
  /** JSON Pointers into this object whose values a person has given. */
  corrected: string[];
  corrections: Pick<Correction, "author" | "made" | "reason" | "path" | "quote" | "value">[];
}

/** @returns undefined where no correction holds, or nothing has read the text. */
export function annotationOf({ document, record, corrections }: Item): Annotation | undefined {
  const applied = (corrections ?? []).filter(({ state }) => state === "applied");
  if (!record || applied.length === 0) return undefined;
  const actors = new Map(record.actors.map((actor) => [actor.id, actor]));
  const name = (holder: Holder): string => {
    if (holder.kind === "narrator") return "narrator";
    if (holder.kind === "joint") return "both sides";
    const actor = actors.get(holder.actor);
    return actor?.kind === "state" ? actor.code : (actor?.name.value ?? "narrator");
  };
  const { occasion } = record;
  const corrected: string[] = [];
  const note = (path: string, is: boolean | undefined): void => {
    if (is) corrected.push(path);
  };
  const isCorrected = (value: { basis: { kind: string } } | undefined): boolean => value?.basis.kind === "corrected";
  for (const field of ["kind", "date", "end"] as const) note(`/occasion/${field}`, isCorrected(occasion?.[field]));
  for (const field of ["city", "country"] as const) note(`/occasion/${field}`, isCorrected(occasion?.place?.[field]));
  const participants = (occasion?.parties ?? []).flatMap((party) => {
    const actor = actors.get(party.actor);
    return actor?.kind === "person" ? [{ party, actor }] : [];
  });
  for (const [index, { party, actor }] of participants.entries()) {
    const path = `/occasion/participants/${index}`;
    note(path, party.corrected !== undefined);
    note(`${path}/name`, isCorrected(actor.name));
    for (const field of ["office", "side"] as const) note(`${path}/${field}`, isCorrected(party[field]));
  }
  // A correction that took something away leaves nothing that could bear its mark.
  note(
    "/occasion/participants",
    applied.some(({ correction: { path } }) => /^\/occasion\/parties\/\d+$/.test(path)),
  );
  const body = record.statements.filter((statement) => statement.within === undefined);
  const places = new Map(body.map((statement, index) => [statement.id, index]));
  for (const [index, { holders, acts }] of body.entries()) {
    note(`/sentences/${index}/holder`, isCorrected(holders));
    note(`/sentences/${index}/acts`, acts.some(isCorrected));
  }
  note(
    "/topics",
    applied.some(({ correction: { path } }) => path.startsWith("/topics/")),
  );
  const named = (kind: "person" | "organisation"): string[] =>
    record.actors.filter((actor) => actor.kind === kind).map((actor) => actor.name.value);
  return {
    id: document.id,
    publisher: document.publisher
      ? `${document.publisher.name}${document.publisher.country ? ` (${document.publisher.country})` : ""}`
      : null,
    language: document.language,
    url: document.url,
    title: document.title,
    published: document.published?.value.date ?? null,
    text: document.text,
    occasion: {
      kind: occasion?.kind.value ?? "other",
      date: occasion?.date?.value ?? null,
      end: occasion?.end?.value ?? null,
      city: occasion?.place?.city?.value ?? null,
      country: occasion?.place?.country?.value ?? null,
      participants: participants.map(({ party, actor }) => ({
        name: actor.name.value,
        office: party.office?.value ?? null,
        side: party.side?.value ?? null,
      })),
    },
    sentences: body.map(({ sentence, holders, acts }) => ({
      start: sentence.start,
      end: sentence.end,
      holder: [...new Set(holders.value.map(name))],
      acts: acts.map((act) => act.value),
    })),
    commitments: record.commitments.flatMap(({ statement, by, to }) => {
      const sentence = places.get(statement);
      return sentence === undefined ? [] : [{ sentence, by, with: to }];
    }),
    states: [...new Set(record.actors.flatMap((actor) => (actor.kind === "state" ? [actor.code] : [])))],
    organisations: named("organisation"),
    persons: named("person"),
    topics: record.topics.map(({ topic }) => topic),
    corrected,
    corrections: applied.map(({ correction: { author, made, reason, path, quote, value } }) => ({
      author,
      made,
      reason,
      path,
      quote,
      value,
    })),
  };
}
