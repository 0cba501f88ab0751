// Reads annotated readouts and says what the reader makes of them, one JSON line each:
//   npm run --silent predict -- GOLD.json
// Of each readout only id, publisher, language, url, title, published and text are used. Offsets point into that `text`.
import { readFileSync } from "node:fs";
import type { ExtraNames } from "../src/gazetteer/index.ts";
import { isUnnamed } from "../src/model/actor.ts";
import type { Document } from "../src/model/document.ts";
import type { Span } from "../src/model/evidence.ts";
import type { NoteCode, ReadoutRecord } from "../src/model/record.ts";
import type { Holder } from "../src/model/statement.ts";
import { readPage } from "../src/page/read-page.ts";
import { read } from "../src/reading/read.ts";

export interface Readout {
  id: string;
  publisher: string;
  language: string;
  url: string;
  title: string;
  published: string;
  text: string;
}

export interface Prediction {
  id: string;
  occasion: {
    kind: string;
    status: "held" | "announced";
    date: string | null;
    end: string | null;
    city: string | null;
    country: string | null;
    participants: { name: string; office: string | null; side: string | null }[];
  };
  sentences: {
    start: number;
    end: number;
    holder: string[];
    acts: string[];
    /** Reports inside the sentence's report. */
    within: { holder: string; acts: string[] }[];
    /** Other occasions that the sentence tells of. */
    events: { kind: string; date: string | null }[];
  }[];
  commitments: {
    start: number;
    end: number;
    by: string[];
    with: string[];
    strength: string;
    due: string | null;
    forum: string | null;
    condition: string | null;
  }[];
  states: string[];
  organisations: string[];
  persons: string[];
  topics: string[];
  /** Doubts; without a place where they concern the whole text. */
  notes: { code: NoteCode; start?: number; end?: number }[];
}

export function predict(readout: Readout, names?: ExtraNames): Prediction {
  const { id, language, url, title, published, text } = readout;
  const document = readPage({
    body: text,
    type: "text/plain",
    publisher: publisherFrom(readout.publisher),
    ...(language ? { language } : {}),
    ...(url ? { url } : {}),
    ...(title ? { title } : {}),
    ...(published ? { published } : {}),
  });
  const record = read(document, names ? { names } : {});
  return record ? predictionFrom(id, document, record, rulerFor(document, text)) : nothing(id);
}

/** "White House (US)": a country only where the name ends in its code. */
function publisherFrom(name: string): { name: string; country?: string } {
  const coded = /^(.*\S)\s*\(([A-Z]{2})\)$/.exec(name);
  return coded ? { name: coded[1]!, country: coded[2]! } : { name };
}

/** From the ruler of the document to that of the text handed in. */
function rulerFor(document: Document, text: string): (span: Span) => Span {
  let from = 0;
  const blocks = document.blocks.map((block) => {
    const words = document.text.slice(block.start, block.end);
    const found = block.given ?? text.indexOf(words, from);
    const given = found < 0 ? from : found;
    from = given + words.length;
    return { ...block, given };
  });
  const place = (at: number, isEnd: boolean): number => {
    const block = blocks.findLast((block) => (isEnd ? block.start < at : block.start <= at));
    return block ? Math.min(text.length, block.given + (Math.min(at, block.end) - block.start)) : at;
  };
  return ({ start, end }) => ({ start: place(start, false), end: place(end, true) });
}

function predictionFrom(
  id: string,
  document: Document,
  record: ReadoutRecord,
  given: (span: Span) => Span,
): Prediction {
  const actors = new Map(record.actors.map((actor) => [actor.id, actor]));
  const statements = new Map(record.statements.map((statement) => [statement.id, statement]));
  const { occasion } = record;
  const holderName = (holder: Holder): string => {
    if (holder.kind === "narrator") return "narrator";
    if (holder.kind === "joint") return "both sides";
    const actor = actors.get(holder.actor);
    // The annotation has states by their codes wherever they stand.
    return actor?.kind === "state" ? actor.code : (actor?.name.value ?? "narrator");
  };
  const namesOf = (kind: "person" | "organisation"): string[] =>
    record.actors.filter((actor) => actor.kind === kind).map((actor) => actor.name.value);
  return {
    id,
    occasion: {
      kind: occasion?.kind.value ?? "other",
      status: occasion?.status ?? "held",
      date: occasion?.date?.value ?? null,
      end: occasion?.end?.value ?? null,
      city: occasion?.place?.city?.value ?? null,
      country: occasion?.place?.country?.value ?? null,
      participants: (occasion?.parties ?? []).flatMap((party) => {
        const actor = actors.get(party.actor);
        if (actor?.kind !== "person") return [];
        return [{ name: actor.name.value, office: party.office?.value ?? null, side: party.side?.value ?? null }];
      }),
    },
    sentences: record.statements
      .filter((statement) => statement.within === undefined)
      .map((statement) => ({
        ...given(statement.sentence),
        holder: [...new Set(statement.holders.value.map(holderName))],
        acts: statement.acts.map((act) => act.value),
        within: record.statements
          .filter((inner) => inner.within === statement.id)
          .map((inner) => ({
            holder: inner.holders.value.map(holderName).join("; "),
            acts: inner.acts.map((act) => act.value),
          })),
        events: record.mentioned
          .filter((event) => event.within === statement.id)
          .map((event) => ({ kind: event.kind.value, date: event.date?.value ?? null })),
      })),
    commitments: record.commitments.flatMap((made) => {
      const statement = statements.get(made.statement);
      if (!statement) return [];
      const condition = made.condition ? document.text.slice(made.condition.start, made.condition.end) : null;
      return [
        {
          ...given(statement.sentence),
          by: made.by,
          with: made.to,
          strength: made.strength.value,
          due: made.due?.value ?? null,
          forum: made.forum?.value ?? null,
          condition,
        },
      ];
    }),
    states: [
      ...new Set(
        record.actors.flatMap((actor) => (actor.kind === "state" && actor.mentions.length > 0 ? [actor.code] : [])),
      ),
    ],
    organisations: namesOf("organisation"),
    // Who is known by the office alone is nobody named.
    persons: record.actors.flatMap((actor) => (actor.kind === "person" && !isUnnamed(actor) ? [actor.name.value] : [])),
    topics: record.topics.map((topic) => topic.topic),
    notes: record.notes.map((note) => ({ code: note.code, ...(note.span ? given(note.span) : {}) })),
  };
}

const nothing = (id: string): Prediction => ({
  id,
  occasion: { kind: "other", status: "held", date: null, end: null, city: null, country: null, participants: [] },
  sentences: [],
  commitments: [],
  states: [],
  organisations: [],
  persons: [],
  topics: [],
  notes: [],
});

if (import.meta.main) {
  const file = process.argv[2];
  if (file === undefined) {
    console.error("usage: npm run --silent predict -- GOLD.json");
    process.exitCode = 2;
  } else {
    const readouts: Readout[] = JSON.parse(readFileSync(file, "utf8"));
    for (const readout of readouts) console.log(JSON.stringify(predict(readout)));
  }
}
