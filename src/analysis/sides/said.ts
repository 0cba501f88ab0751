import type { Actor } from "../../model/actor.ts";
import type { Document } from "../../model/document.ts";
import type { Span } from "../../model/evidence.ts";
import type { ActorId, StatementId } from "../../model/ids.ts";
import type { ReadoutRecord, TopicName } from "../../model/record.ts";
import type { ActKind, Statement } from "../../model/statement.ts";
import { words } from "../../text/words.ts";
import { type Figure, figuresIn } from "../figures.ts";

/** A document of one side, as it was read. */
export interface Account {
  document: Document;
  record: ReadoutRecord;
}

/** One sentence of a readout's body, with what it is compared by. */
export interface Said {
  id: StatementId;
  sentence: Span;
  /** Names of those whose view it is; none for the narrator. */
  holders: string[];
  /** Held by the sides together, as this readout has it. */
  joint: boolean;
  acts: ActKind[];
  topics: TopicName[];
  /** Sides, organisations and people named in it, but for the parties, who are in every sentence; under names that do not depend on the language where there are such. */
  entities: Set<string>;
  figures: Figure[];
  /** Folded words that carry meaning, each once; without the parties' names. */
  words: Set<string>;
}

/** Sentences beyond this many are not compared: transcripts of a day. */
export const MOST_SAID = 2000;

/** The body's sentences, in order. */
export function saidIn({ document, record }: Account): Said[] {
  const actors = new Map(record.actors.map((actor) => [actor.id, actor]));
  const parties = partiesOf({ document, record });
  const body = record.statements.filter((statement) => statement.within === undefined).slice(0, MOST_SAID);
  const topics = inSentences(
    body,
    record.topics.flatMap(({ topic, evidence }) => evidence.map((span) => ({ at: span.start, value: topic }))),
  );
  const named = inSentences(
    body,
    record.actors.flatMap((actor) => actor.mentions.map(({ start }) => ({ at: start, value: entityOf(actor) }))),
  );
  return body.map((statement, index): Said => {
    const text = document.text.slice(statement.sentence.start, statement.sentence.end);
    const joint = statement.holders.value.some(({ kind }) => kind === "joint");
    return {
      id: statement.id,
      sentence: statement.sentence,
      holders: holdersOf(statement, actors),
      joint,
      acts: [...new Set(statement.acts.map(({ value }) => value))],
      topics: [...new Set(topics[index])],
      entities: new Set(named[index]!.filter((entity) => !parties.sides.has(entity))),
      figures: figuresIn(text, document.language, statement.sentence.start),
      words: new Set([...contentWords(text)].filter((word) => !parties.words.has(word))),
    };
  });
}

/** By what the parties are called: it tells no sentence from another. */
function partiesOf({ document, record }: Account): { sides: Set<string>; words: Set<string> } {
  const taking = new Set(record.occasion?.parties.map(({ actor }) => actor));
  const sides = new Set(
    (record.occasion?.parties ?? []).flatMap(({ actor, side }) => {
      const found = record.actors.find(({ id }) => id === actor);
      return [...(side ? [side.value] : []), ...(found ? [entityOf(found)] : [])];
    }),
  );
  const words = new Set<string>();
  for (const actor of record.actors) {
    if (!taking.has(actor.id) && !sides.has(entityOf(actor))) continue;
    const names = [
      actor.name.value,
      ...actor.mentions.slice(0, 50).map(({ start, end }) => document.text.slice(start, end)),
    ];
    for (const name of new Set(names)) for (const word of contentWords(name)) words.add(word);
  }
  return { sides, words };
}

/** Sorts marks into the sentences that hold them; what lies in none is left out. n log n. */
function inSentences<T>(body: readonly Statement[], marks: { at: number; value: T }[]): T[][] {
  const found: T[][] = body.map(() => []);
  const sorted = marks.sort((x, y) => x.at - y.at);
  let index = 0;
  for (const { at, value } of sorted) {
    while (index < body.length && body[index]!.sentence.end <= at) index++;
    if (index < body.length && body[index]!.sentence.start <= at) found[index]!.push(value);
  }
  return found;
}

function entityOf(actor: Actor): string {
  switch (actor.kind) {
    case "state":
      return actor.code;
    case "organisation":
      return actor.short ?? actor.name.value;
    // A person stands for a side in any language; the name only in its own.
    case "person":
      return actor.side?.value ?? actor.name.value;
    default:
      return actor.side?.value ?? actor.name.value;
  }
}

function holdersOf({ holders }: Statement, actors: ReadonlyMap<ActorId, Actor>): string[] {
  const ids = holders.value.flatMap((holder) =>
    holder.kind === "actor" ? [holder.actor] : holder.kind === "joint" ? holder.members : [],
  );
  return [...new Set(ids.map((id) => actors.get(id)?.name.value ?? id))];
}

/** Short words are articles and prepositions in most languages; single characters of Chinese are not words yet, pairs are. */
const LEAST = 4;
const HAN = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;

export function contentWords(text: string): Set<string> {
  const found = new Set<string>();
  const forms = words(text);
  for (const [index, { form, end }] of forms.entries()) {
    if (HAN.test(form)) {
      const next = forms[index + 1];
      if (next && next.start === end && HAN.test(next.form)) found.add(form + next.form);
    } else if (form.length >= LEAST || /\d/.test(form)) found.add(stemOf(form));
  }
  return found;
}

/** "supports", "supported", "support": endings of English cut, so that tenses and numbers do not part words. */
const stemOf = (form: string): string =>
  form.length > 5 ? form.replace(/(?:ations?|ments?|ings?|ies|ed|es|s)$/, "").slice(0, 9) : form;
