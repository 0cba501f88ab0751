import type { Actor, Side } from "../src/model/actor.ts";
import type { Document } from "../src/model/document.ts";
import { type Basis, inferred, type Rule, type Sourced, type Span, stated } from "../src/model/evidence.ts";
import { type ActorId, recordId, type StatementId } from "../src/model/ids.ts";
import type { Occasion, OccasionKind, Party, Place } from "../src/model/occasion.ts";
import type { ReadoutRecord, TopicName } from "../src/model/record.ts";
import type { ActKind, Commitment, Holder, Statement } from "../src/model/statement.ts";
import { readPage } from "../src/page/read-page.ts";

/** Who is in the text: by id, with the names under which it mentions them. */
export interface Told {
  actors: Record<string, { kind?: Actor["kind"]; side?: Side; guessed?: Rule; names: string[] }>;
  occasion: {
    kind: OccasionKind;
    announced?: boolean;
    parties: [actor: string, part: Party["part"]][];
    date?: string;
    /** Inferred, unless it is named alone. */
    country?: string;
    alone?: boolean;
    venue?: string;
  };
  sentences: {
    text: string;
    /** Ids of actors; "narrator", or "joint:" and the ids of its members. */
    holder: string;
    holderRule?: Rule;
    /** Acts with the words they were read from. */
    acts: [ActKind, string][];
    actRule?: Rule;
    to?: string[];
    commits?: Commitment["strength"]["value"];
    within?: number;
    topics?: TopicName[];
  }[];
  language?: string;
  country?: string;
}

const id = (name: string): ActorId => name as ActorId;

/** A document and a record of it, made by hand: a reading without a reader. */
export function toldRecord(told: Told): { document: Document; record: ReadoutRecord } {
  const text = told.sentences.flatMap((sentence) => (sentence.within === undefined ? [sentence.text] : [])).join(" ");
  const document = readPage({
    body: text,
    url: "https://mfa.example/news/7",
    title: "A readout",
    language: told.language ?? "en",
    publisher: { name: "Ministry of Foreign Affairs", country: told.country ?? "XV" },
    published: "2026-03-05",
  });
  const record = recordOf(document, told);
  return { document, record };
}

function recordOf(document: Document, told: Told): ReadoutRecord {
  const { text } = document;
  const find = (words: string, from = 0): Span => {
    const start = text.indexOf(words, from);
    if (start === -1) throw new Error(`"${words}" is not in the text`);
    return { start, end: start + words.length };
  };
  const spans = told.sentences.map((sentence) => find(sentence.text));
  const value = <T>(of: T, rule: Rule | undefined, ...evidence: Span[]): Sourced<T> =>
    rule ? inferred(of, rule, ...evidence) : stated(of, ...evidence);
  const actors = Object.entries(told.actors).map(([name, { kind = "person", side, guessed, names }]): Actor => {
    const mentions = names
      .flatMap((one) => [...text.matchAll(new RegExp(`(?<!\\p{L})${one}`, "gu"))])
      .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
      .sort((a, b) => a.start - b.start);
    const base = { id: id(name), name: stated(names[0]!, mentions[0]!), mentions };
    if (kind === "state") return { ...base, kind, code: side! };
    if (kind === "organisation") return { ...base, kind, ...(side ? { short: side } : {}) };
    const held = side ? { side: value(side, guessed, mentions[0]!) } : {};
    return kind === "group" ? { ...base, kind, ...held } : { ...base, kind, offices: [], ...held };
  });
  const holderOf = (holder: string): Holder =>
    holder === "narrator"
      ? { kind: "narrator" }
      : holder.startsWith("joint:")
        ? { kind: "joint", members: holder.slice(6).split(",").map(id) }
        : { kind: "actor", actor: id(holder) };
  const statements = told.sentences.map((sentence, at): Statement => {
    const span = spans[at]!;
    return {
      id: `s${at + 1}` as StatementId,
      sentence: span,
      content: [span],
      holders: value([holderOf(sentence.holder)], sentence.holderRule, span),
      manner: "reported",
      acts: sentence.acts.map(([act, words]) => value(act, sentence.actRule, find(words, span.start))),
      ...(sentence.to ? { addressees: sentence.to.map(id) } : {}),
      ...(sentence.within !== undefined ? { within: `s${sentence.within}` as StatementId } : {}),
    };
  });
  const reader = { name: "hand", version: "1" };
  return {
    schema: 1,
    id: recordId(document.id, reader),
    document: document.id,
    version: document.version,
    reader,
    actors,
    occasion: occasionOf(told.occasion, find),
    statements,
    commitments: told.sentences.flatMap(({ commits }, at) =>
      commits
        ? [{ id: `c${at}`, statement: statements[at]!.id, by: [], to: [], deed: spans[at]!, strength: stated(commits) }]
        : [],
    ),
    mentioned: [],
    topics: told.sentences.flatMap(({ topics = [] }, at) => topics.map((topic) => ({ topic, evidence: [spans[at]!] }))),
    notes: [],
  };
}

function occasionOf(given: Told["occasion"], find: (words: string) => Span): Occasion {
  const title: Basis = { kind: "page", field: "title" };
  const place: Place = {
    ...(given.country
      ? { country: given.alone ? stated(given.country) : inferred(given.country, "country-of-city") }
      : {}),
    ...(given.venue ? { venue: stated(given.venue, find(given.venue)) } : {}),
  };
  return {
    kind: { value: given.kind, basis: title },
    status: given.announced ? "announced" : "held",
    parties: given.parties.map(([actor, part]) => ({ actor: id(actor), part })),
    ...(given.date ? { date: { value: given.date, basis: title } } : {}),
    place,
  };
}
