import { type Static, type TProperties, type TSchema, type TSchemaOptions, Type } from "typebox";
import { Compile } from "typebox/compile";
import { ACT_WAYS, HOLDER_WAYS, type Way } from "../model/evidence.ts";
import type { ActorId, CorrectionId, DocumentId, RecordId, StatementId, VersionId } from "../model/ids.ts";
import { OCCASION_KINDS } from "../model/occasion.ts";
import { NOTES, type NoteCode, type ReadoutRecord, TOPICS } from "../model/record.ts";
import { ACTS } from "../model/statement.ts";
import { explain } from "./explain.ts";

const defs: Record<string, TSchema> = {};

/** Gives a schema a name of its own in `$defs`, so that the published file says every shape once. */
function named<T extends TSchema>(name: string, schema: T) {
  defs[name] = schema;
  return (description?: string) =>
    Type.Unsafe<Static<T>>({ $ref: `#/$defs/${name}`, ...(description ? { description } : {}) });
}

const object = <P extends TProperties>(properties: P, options: TSchemaOptions = {}) =>
  Type.Object(properties, { ...options, additionalProperties: false });

const text = (description: string) => Type.String({ minLength: 1, description });
const optional = Type.Optional;

const id = (pattern: string, description: string) => Type.String({ pattern, description });
const actorId = named("actorId", id("^a[0-9]+$", 'An actor of this record: "a1". It means nothing outside it.'));
const statementId = named(
  "statementId",
  id("^s[0-9]+(\\.[0-9]+)*$", 'A statement of this record: "s3"; a report nested in it: "s3.1".'),
);

const span = named(
  "span",
  object(
    {
      start: Type.Integer({ minimum: 0, description: "The first code unit of the words." }),
      end: Type.Integer({ minimum: 1, description: "The code unit after the last; always greater than start." }),
    },
    {
      description:
        "Words of the document's text: a half-open range of UTF-16 code units, as text.slice(start, end) in JavaScript.",
    },
  ),
);

const corrected = object({
  by: text("Who has corrected it."),
  correction: id("^[0-9a-hjkmnp-tv-z]{16}$", "The correction, where its reason and its day stand."),
});

const basis = named(
  "basis",
  Type.Union(
    [
      object(
        {
          kind: Type.Literal("stated"),
          way: optional(
            Type.Enum(Object.keys({ ...HOLDER_WAYS, ...ACT_WAYS }) as Way[], {
              description:
                "How the words were found; defined in docs/reading.md. A statement's holders and acts have it.",
            }),
          ),
          evidence: Type.Array(span(), { minItems: 1, description: "The words that say it." }),
        },
        { description: "These words say it." },
      ),
      object(
        {
          kind: Type.Literal("inferred"),
          rule: text("The name of the rule by which it follows."),
          evidence: Type.Array(span(), { description: "The words it follows from." }),
        },
        { description: "It follows from these words by the named rule; a reader may disagree." },
      ),
      object(
        {
          kind: Type.Literal("corrected"),
          ...corrected.properties,
          evidence: Type.Array(span(), {
            description: "The words that the person gives for it; none where they stand in the title.",
          }),
        },
        { description: "A person has corrected what was read." },
      ),
      object(
        {
          kind: Type.Literal("page"),
          field: Type.Enum(["title", "published", "publisher", "url", "section"], {
            description: "The field of the document that says it.",
          }),
        },
        { description: "It stands on the page, outside the body." },
      ),
    ],
    { description: "Where a value comes from." },
  ),
);

const sourced = <T extends TSchema>(value: T, description?: string) =>
  object({ value, basis: basis() }, description ? { description } : {});

const country = named(
  "country",
  Type.String({ pattern: "^[A-Z]{2}$", description: "ISO 3166-1 alpha-2; XK for Kosovo, EU for the European Union." }),
);
const side = named(
  "side",
  text(
    "A side of diplomacy: a state as ISO 3166-1 alpha-2 (XK Kosovo, EU European Union), or an organisation's short name.",
  ),
);
const when = named(
  "when",
  Type.String({
    pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",
    description: 'ISO 8601, never more exact than the words: "2023-09-18", "2023-09" or "2023" (EDTF level 0).',
  }),
);
const sourcedText = named("sourcedText", sourced(text("The words, as they are meant."), "A text with its basis."));
const sourcedSide = named("sourcedSide", sourced(side(), "A side with its basis."));
const sourcedCountry = named("sourcedCountry", sourced(country(), "A country with its basis."));
const sourcedWhen = named("sourcedWhen", sourced(when(), "A day, month or year with its basis."));

const actorBase = {
  id: actorId(),
  name: sourcedText("The fullest form in the text, without title."),
  mentions: Type.Array(span(), { description: "Every place where the text names or refers to it, pronouns left out." }),
};
const actor = named(
  "actor",
  Type.Union([
    object({
      ...actorBase,
      kind: Type.Literal("person"),
      offices: Type.Array(sourcedText(), { description: "As the text has them, without the state's name." }),
      side: optional(sourcedSide("For whom the person acts.")),
    }),
    object({ ...actorBase, kind: Type.Literal("state"), code: country() }),
    object(
      { ...actorBase, kind: Type.Literal("organisation"), short: optional(text('Its short name: "UN".')) },
      { description: "An international organisation, a grouping or an organ of one; no ministries or firms." },
    ),
    object(
      { ...actorBase, kind: Type.Literal("group"), side: optional(sourcedSide("For whom the group acts.")) },
      { description: 'A body of people the text speaks of as one: "the Russian delegation".' },
    ),
  ]),
);

const occasionKind = named(
  "occasionKind",
  sourced(Type.Enum([...OCCASION_KINDS]), "What is reported; the kinds are defined in docs/reading.md."),
);

const party = named(
  "party",
  object({
    actor: actorId(),
    part: Type.Enum(["host", "guest", "participant", "speaker", "addressee"]),
    office: optional(sourcedText('The offices held here, joined by "; ".')),
    side: optional(sourcedSide()),
    corrected: optional(
      Type.Unsafe<Static<typeof corrected>>({
        ...corrected,
        description: "A person has said that it took part, or in which part.",
      }),
    ),
  }),
);

const place = named(
  "place",
  object({
    city: optional(sourcedText()),
    country: optional(sourcedCountry()),
    venue: optional(sourcedText('"the sidelines of the UN General Assembly"')),
  }),
);

const occasion = named(
  "occasion",
  object(
    {
      kind: occasionKind(),
      status: Type.Enum(["held", "announced"], {
        description: "Announced when the text says that it is still to come.",
      }),
      parties: Type.Array(party()),
      date: optional(sourcedWhen("The day of the occasion; the first of several.")),
      end: optional(sourcedWhen("The last day of a visit or conference.")),
      place: optional(place()),
    },
    { description: "What the document as a whole reports." },
  ),
);

const holder = named(
  "holder",
  Type.Union(
    [
      object({ kind: Type.Literal("actor"), actor: actorId() }),
      object(
        {
          kind: Type.Literal("joint"),
          members: Type.Array(actorId(), { description: "Those meant, where it can be told." }),
        },
        { description: "Held by the sides together." },
      ),
      object({ kind: Type.Literal("narrator") }, { description: "The publisher's own telling." }),
    ],
    { description: "Whose view, words or intent a statement is, as the publisher tells it." },
  ),
);

const statement = named(
  "statement",
  object(
    {
      id: statementId(),
      sentence: span("The whole sentence."),
      content: Type.Array(span(), { description: 'The words that are the holder\'s, without "X said that".' }),
      cue: optional(span("The words that mark the holder; absent where the speech goes on from the sentence before.")),
      holders: sourced(Type.Array(holder())),
      manner: Type.Enum(["narrated", "reported", "quoted"]),
      acts: Type.Array(sourced(Type.Enum([...ACTS])), { description: "What is done; defined in docs/reading.md." }),
      addressees: optional(Type.Array(actorId())),
      within: optional(statementId("The statement inside which this one is reported.")),
    },
    {
      description:
        "One body sentence, or a report nested in one. Those without `within` are the body's sentences, one each, in order.",
    },
  ),
);

const commitment = named(
  "commitment",
  object({
    id: id("^c[0-9]+$", 'A commitment of this record: "c1".'),
    statement: statementId("Where it is made."),
    by: Type.Array(side()),
    to: Type.Array(side()),
    deed: span("The words of what is to be done."),
    strength: sourced(
      Type.Enum(["pledged", "intended", "explored"]),
      'How firmly: "will", "agreed to"; "intends", "hopes", "stands ready"; "would explore".',
    ),
    due: optional(sourcedWhen()),
    forum: optional(sourcedText('"within the framework of the UN"')),
    condition: optional(span("The words of the condition.")),
  }),
);

const mentioned = named(
  "mentionedOccasion",
  object(
    {
      kind: occasionKind(),
      time: Type.Enum(["past", "coming"]),
      parties: Type.Array(actorId()),
      date: optional(sourcedWhen()),
      country: optional(sourcedCountry()),
      span: span("The words that tell of it."),
      within: statementId("The statement in which they stand."),
    },
    { description: "Another occasion that the text speaks of." },
  ),
);

const topic = named(
  "topic",
  object({
    topic: Type.Enum([...TOPICS], { description: "Of a fixed list, shared by all languages." }),
    evidence: Type.Array(span()),
    corrected: optional(Type.Unsafe<Static<typeof corrected>>({ ...corrected, description: "A person has added it." })),
  }),
);

const note = named(
  "note",
  object(
    {
      code: Type.Enum(Object.keys(NOTES) as NoteCode[], { description: "Defined in docs/reading.md." }),
      span: optional(span("The place of doubt; absent where it concerns the whole.")),
      message: text("The doubt in words."),
    },
    { description: "Doubt: what the reader could not tell, and where." },
  ),
);

const record = object({
  schema: Type.Literal(1, { description: "The version of this form." }),
  id: id("^[0-9a-hjkmnp-tv-z]{16}$", "A hash of document and reader."),
  document: id("^[0-9a-hjkmnp-tv-z]{16}$", "The document: these words on this page."),
  version: id("^[0-9a-hjkmnp-tv-z]{26}$", "The words, on whatever page."),
  reader: object(
    { name: text("The language pack, as BCP 47."), version: text("A better reader is a new version.") },
    { description: "Who made this record." },
  ),
  actors: Type.Array(actor()),
  occasion: optional(occasion()),
  statements: Type.Array(statement()),
  commitments: Type.Array(commitment()),
  mentioned: Type.Array(mentioned()),
  topics: Type.Array(topic()),
  notes: Type.Array(note()),
});

/** The published form of a record, as JSON Schema 2020-12; schema/record.json is this, written down. */
export const RECORD_SCHEMA = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:rapporteur:schema:record:1",
  title: "Rapporteur's record of a readout",
  description:
    "What a reader made of one document. Every value says where it comes from; all offsets are UTF-16 code units in the document's text.",
  ...record,
  $defs: defs,
};

// The schema and the type are written twice and compared here: where they part, one of these lines does not compile.
type Ids = ActorId | CorrectionId | DocumentId | RecordId | StatementId | VersionId;
type Plain<T> = T extends Ids ? string : T extends object ? { [K in keyof T]: Plain<T[K]> } : T;
/** With every optional field required: a field that only one side has would pass as optional. */
type Full<T> = T extends object ? { [K in keyof T]-?: Full<T[K]> } : T;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Schema = Static<typeof record>;
true satisfies Same<Schema, Plain<ReadoutRecord>>;
true satisfies Same<Full<Schema>, Full<Plain<ReadoutRecord>>>;

const compile = () => Compile(RECORD_SCHEMA as unknown as TSchema);
let compiled: ReturnType<typeof compile> | undefined;

/** More would not be read; a broken list says the same thing a thousand times. */
const MOST = 50;

/**
 * Whether a value is a record by its published schema. What the schema cannot say is in record-check.ts.
 * @returns what is wrong, each with its place as a JSON Pointer, 50 at most; nothing where it is right.
 */
export function validateRecord(value: unknown): string[] {
  compiled ??= compile();
  if (compiled.Check(value)) return [];
  const found = explain(RECORD_SCHEMA, value, MOST);
  return found.length > 0 ? found : ["the record: does not fit its schema"];
}
