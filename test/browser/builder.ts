import type { Actor } from "../../src/model/actor.ts";
import type { Document, Publisher } from "../../src/model/document.ts";
import { found, inferred, type Rule, type Sourced, type Span, stated } from "../../src/model/evidence.ts";
import { type ActorId, documentId, pageId, recordId, type StatementId, versionId } from "../../src/model/ids.ts";
import type { Occasion } from "../../src/model/occasion.ts";
import type { Note, ReadoutRecord, TopicName } from "../../src/model/record.ts";
import type { ActKind, Commitment, Holder, Statement } from "../../src/model/statement.ts";
import type { Stamp } from "../../src/model/when.ts";

/** Writes records by hand without counting: every span is found by its words, and a word that is not there is an error. */

export interface Draft {
  url: string;
  publisher?: Publisher;
  language?: string;
  title: string;
  section?: string[];
  published?: Stamp;
  /** Paragraphs; "# " begins a heading, "- " an item, "> " a quotation. */
  text: string[];
  sample?: boolean;
}

export function documentOf(draft: Draft): Document {
  const kinds = { "# ": "heading", "- ": "item", "> ": "quote" } as const;
  let text = "";
  const blocks = draft.text.map((given) => {
    const kind = kinds[given.slice(0, 2) as keyof typeof kinds];
    if (text !== "") text += "\n\n";
    const start = text.length;
    text += kind ? given.slice(2) : given;
    return { kind: kind ?? ("paragraph" as const), start, end: text.length };
  });
  const page = pageId(draft.url);
  const version = versionId(draft.title, text);
  return {
    id: documentId(page, version),
    page,
    version,
    url: draft.url,
    language: draft.language ?? "en",
    title: draft.title,
    section: draft.section ?? [],
    text,
    blocks,
    ...(draft.publisher ? { publisher: draft.publisher } : {}),
    ...(draft.published ? { published: { value: draft.published, basis: { kind: "page", field: "published" } } } : {}),
    ...(draft.sample === false ? {} : { sample: true }),
  };
}

export class RecordBuilder {
  readonly #document: Document;
  readonly #record: ReadoutRecord;

  constructor(document: Document) {
    this.#document = document;
    const reader = { name: "english-by-hand", version: "1" };
    this.#record = {
      schema: 1,
      id: recordId(document.id, reader),
      document: document.id,
      version: document.version,
      reader,
      actors: [],
      statements: [],
      commitments: [],
      mentioned: [],
      topics: [],
      notes: [],
    };
  }

  /** The place of the words, looked for from `from` on. */
  at(words: string, from = 0): Span {
    const start = this.#document.text.indexOf(words, from);
    if (start === -1) throw new Error(`not in the text: ${words}`);
    return { start, end: start + words.length };
  }

  says<T>(value: T, words: string): Sourced<T> {
    return stated(value, this.at(words));
  }

  suggests<T>(value: T, rule: string, words: string): Sourced<T> {
    // Another reader's record may name a rule of its own, a hostile one too.
    return inferred(value, rule as Rule, this.at(words));
  }

  person(name: string, side: string, office: string | undefined, sideWords?: string): ActorId {
    const id = this.#next();
    const sourced = sideWords ? this.says(side, sideWords) : this.suggests(side, "side-of-publisher", name);
    this.#record.actors.push({
      kind: "person",
      id,
      name: this.says(name, name),
      mentions: [this.at(name)],
      offices: office === undefined ? [] : [this.says(office, office)],
      side: sourced,
    });
    return id;
  }

  state(name: string, code: string): ActorId {
    const id = this.#next();
    this.#record.actors.push({ kind: "state", id, name: this.says(name, name), mentions: [this.at(name)], code });
    return id;
  }

  organisation(name: string, short: string): ActorId {
    const id = this.#next();
    const actor: Actor = { kind: "organisation", id, name: this.says(name, name), mentions: [this.at(name)], short };
    this.#record.actors.push(actor);
    return id;
  }

  occasion(occasion: Omit<Occasion, "parties">, parties: [ActorId, Occasion["parties"][number]["part"]][]): this {
    this.#record.occasion = {
      ...occasion,
      parties: parties.map(([id, part]) => {
        const actor = this.#record.actors.find((one) => one.id === id)!;
        const office = actor.kind === "person" ? actor.offices[0] : undefined;
        const side =
          actor.kind === "state" ? stated(actor.code, ...actor.mentions) : "side" in actor ? actor.side : undefined;
        return { actor: id, part, ...(office ? { office } : {}), ...(side ? { side } : {}) };
      }),
    };
    return this;
  }

  /** A body sentence, by its words. `content` is what the holder says; absent for the narrator's whole sentence. */
  statement(given: {
    sentence: string;
    by: ActorId | readonly ActorId[] | "narrator";
    acts: ActKind[];
    content?: string;
    cue?: string;
    manner?: Statement["manner"];
    to?: ActorId[];
    within?: StatementId;
    rule?: string;
  }): StatementId {
    const id = `s${this.#record.statements.length + 1}` as StatementId;
    const sentence = this.at(given.sentence);
    const holder: Holder =
      given.by === "narrator"
        ? { kind: "narrator" }
        : typeof given.by === "string"
          ? { kind: "actor", actor: given.by }
          : { kind: "joint", members: [...given.by] };
    const cue = given.cue === undefined ? undefined : this.at(given.cue, sentence.start);
    const content = given.content === undefined ? sentence : this.at(given.content, sentence.start);
    const holders = cue
      ? found([holder], "subject", cue)
      : inferred(
          [holder],
          (given.rule ?? (given.by === "narrator" ? "no-voice-given" : "speech-goes-on")) as Rule,
          sentence,
        );
    this.#record.statements.push({
      id,
      sentence,
      content: [content],
      holders,
      manner: given.manner ?? (given.by === "narrator" ? "narrated" : "reported"),
      acts: given.acts.map((act) => (cue ? found(act, "verb", cue) : inferred(act, "default-of-verb", content))),
      ...(cue ? { cue } : {}),
      ...(given.to ? { addressees: given.to } : {}),
      ...(given.within ? { within: given.within } : {}),
    });
    return id;
  }

  commitment(given: Omit<Commitment, "id" | "deed"> & { deed: string }): this {
    const id = `c${this.#record.commitments.length + 1}`;
    this.#record.commitments.push({ ...given, id, deed: this.at(given.deed) });
    return this;
  }

  mention(given: Omit<ReadoutRecord["mentioned"][number], "span"> & { words: string }): this {
    const { words, ...rest } = given;
    this.#record.mentioned.push({ ...rest, span: this.at(words) });
    return this;
  }

  topic(topic: TopicName, ...words: string[]): this {
    this.#record.topics.push({ topic, evidence: words.map((one) => this.at(one)) });
    return this;
  }

  note(code: Note["code"], message: string, words?: string): this {
    this.#record.notes.push({ code, message, ...(words === undefined ? {} : { span: this.at(words) }) });
    return this;
  }

  build(): ReadoutRecord {
    return this.#record;
  }

  #next(): ActorId {
    return `a${this.#record.actors.length + 1}` as ActorId;
  }
}
