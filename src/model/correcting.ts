import type { Actor, Group, Person } from "./actor.ts";
import { type HolderByName, type PartyByName, type Target, targetOf } from "./corrections.ts";
import type { Document } from "./document.ts";
import { type Corrected, correctedBy, evidenceOf, type Span } from "./evidence.ts";
import type { ActorId, CorrectionId } from "./ids.ts";
import type { Occasion, OccasionKind, Party } from "./occasion.ts";
import type { Correction, Judged, ReadoutRecord, TopicName } from "./record.ts";
import type { ActKind, Holder, Statement } from "./statement.ts";

/**
 * Applies corrections to a reading, whichever reader made it: each finds its place by the words it stands on and by the names of what
 * it is about. The later one prevails; one that takes back another leaves what was there before it. Takes time in proportion to text,
 * record and corrections.
 * @param corrections oldest first. Those of other documents are held to the same test: whether their words stand in this one.
 * @returns the corrected record, which shares nothing that is changed with the reading, and how each correction fared, in order.
 */
export function applyCorrections(
  reading: ReadoutRecord,
  document: Document,
  corrections: readonly Correction[],
): { record: ReadoutRecord; corrections: Judged[] } {
  const undone = undoneOf(corrections);
  const record = structuredClone(reading);
  const correcting = new Correcting(record, document);
  const holding = new Map<string, Judged>();
  const judged = corrections.map((correction): Judged => {
    if (undone.has(correction.id)) return { correction, state: "undone" };
    if (correction.undoes !== undefined) return { correction, state: "undoing" };
    const place = correcting.apply(correction);
    if (place === undefined) return { correction, state: "unplaced" };
    const made: Judged = { correction, state: "applied" };
    const earlier = holding.get(place);
    if (earlier) earlier.state = "replaced";
    holding.set(place, made);
    return made;
  });
  return { record, corrections: judged };
}

/** The newest decides first: what it takes back takes nothing back. */
export function undoneOf(corrections: readonly Correction[]): Set<CorrectionId> {
  const undone = new Set<CorrectionId>();
  for (const { id, undoes } of corrections.toReversed()) {
    if (undoes !== undefined && !undone.has(id)) undone.add(undoes);
  }
  return undone;
}

class Correcting {
  readonly #record: ReadoutRecord;
  readonly #text: string;
  readonly #title: string;

  constructor(record: ReadoutRecord, { text, title }: Document) {
    this.#record = record;
    this.#text = text;
    this.#title = title;
  }

  /** @returns a name for the place that was changed, the same for the same place; undefined where it is not found. */
  apply(correction: Correction): string | undefined {
    const target = targetOf(correction.path);
    const span = placeOf(this.#text, correction.quote, correction.span);
    // Words of the title carry a value, but are no place in the text.
    if (!target || (!span && !this.#title.includes(correction.quote))) return undefined;
    const evidence = span ? [span] : [];
    const { value, about } = correction;
    switch (target.of) {
      case "kind":
        return this.#kind(value as OccasionKind, correction, evidence);
      case "date":
      case "end":
      case "city":
      case "country":
      case "venue":
        return this.#fact(target.of, value as string | null, correction, evidence);
      case "new-party":
        return this.#addParty(value as PartyByName, correction);
      case "party":
      case "office":
      case "side":
      case "part":
        return this.#party(target, value as string | null, correction, evidence);
      case "name":
        return this.#name(about, value as string, correction, evidence);
      case "holders":
      case "acts":
        return this.#statement(target.of, value, correction, span);
      case "new-topic":
        return this.#addTopic(value as TopicName, correction, evidence);
      default: {
        const topics = this.#record.topics.filter(({ topic }) => topic !== about);
        if (topics.length === this.#record.topics.length) return undefined;
        this.#record.topics = topics;
        return `topic ${about}`;
      }
    }
  }

  #kind(kind: OccasionKind, correction: Correction, evidence: readonly Span[]): string {
    const value = correctedBy(kind, by(correction), ...evidence);
    if (this.#record.occasion) this.#record.occasion.kind = value;
    else this.#record.occasion = { kind: value, status: "held", parties: [] };
    return "kind";
  }

  #fact(
    of: "date" | "end" | "city" | "country" | "venue",
    value: string | null,
    correction: Correction,
    evidence: readonly Span[],
  ): string | undefined {
    const { occasion } = this.#record;
    if (!occasion) return undefined;
    const holder = of === "date" || of === "end" ? occasion : placeIn(occasion);
    const fields = holder as Partial<Record<typeof of, unknown>>;
    if (value === null) delete fields[of];
    else fields[of] = correctedBy(value, by(correction), ...evidence);
    if (occasion.place && Object.keys(occasion.place).length === 0) delete occasion.place;
    return of;
  }

  #addParty(given: PartyByName, correction: Correction): string | undefined {
    const actor = this.#actorNamed(given.name, correction, given.kind);
    const { occasion } = this.#record;
    if (!actor || !occasion) return undefined;
    const words = actor.mentions.slice(0, 1);
    const sourced = (value: string) => correctedBy(value, by(correction), ...words);
    const party: Party = {
      actor: actor.id,
      part: given.part,
      ...(given.office === undefined ? {} : { office: sourced(given.office) }),
      ...(given.side === undefined ? {} : { side: sourced(given.side) }),
      corrected: by(correction),
    };
    if (given.side !== undefined && hasSide(actor)) actor.side = sourced(given.side);
    const there = occasion.parties.findIndex((one) => one.actor === actor.id);
    if (there < 0) occasion.parties.push(party);
    else occasion.parties[there] = party;
    return `party ${actor.id}`;
  }

  #party(
    { of }: Target & { of: "party" | "office" | "side" | "part" },
    value: string | null,
    correction: Correction,
    evidence: readonly Span[],
  ): string | undefined {
    const actor = this.#actorKnown(correction.about);
    const parties = this.#record.occasion?.parties ?? [];
    const index = parties.findIndex((one) => one.actor === actor?.id);
    const party = parties[index];
    if (!actor || !party) return undefined;
    if (of === "party") parties.splice(index, 1);
    else if (of === "part") {
      party.part = value as Party["part"];
      party.corrected = by(correction);
    } else if (value === null) {
      delete party[of];
      if (of === "side" && hasSide(actor)) delete actor.side;
    } else {
      party[of] = correctedBy(value, by(correction), ...evidence);
      if (of === "side" && hasSide(actor)) actor.side = correctedBy(value, by(correction), ...evidence);
    }
    return of === "party" ? `party ${actor.id}` : `${of} ${actor.id}`;
  }

  #name(
    about: string | undefined,
    name: string,
    correction: Correction,
    evidence: readonly Span[],
  ): string | undefined {
    const actor = this.#actorKnown(about) ?? this.#actorKnown(name);
    if (!actor) return undefined;
    actor.name = correctedBy(name, by(correction), ...evidence);
    return `name ${actor.id}`;
  }

  #statement(
    of: "holders" | "acts",
    value: unknown,
    correction: Correction,
    span: Span | undefined,
  ): string | undefined {
    const statement = span && statementAt(this.#record.statements, span);
    if (!statement) return undefined;
    if (of === "acts") {
      statement.acts = (value as ActKind[]).map((act) => correctedBy(act, by(correction), span));
      return `acts ${statement.id}`;
    }
    const holders: Holder[] = [];
    for (const given of value as HolderByName[]) {
      const holder = this.#holder(given, correction);
      if (!holder) return undefined;
      holders.push(holder);
    }
    statement.holders = correctedBy(holders, by(correction), span);
    const narrated = holders.every(({ kind }) => kind === "narrator");
    if (narrated) statement.manner = "narrated";
    else if (statement.manner === "narrated") statement.manner = "reported";
    return `holders ${statement.id}`;
  }

  #holder(given: HolderByName, correction: Correction): Holder | undefined {
    if (given.kind === "narrator") return { kind: "narrator" };
    if (given.kind === "actor") {
      const actor = this.#actorNamed(given.name, correction, "person");
      return actor && { kind: "actor", actor: actor.id };
    }
    const members = given.members.map((name) => this.#actorNamed(name, correction, "person")?.id);
    return members.includes(undefined) ? undefined : { kind: "joint", members: members as ActorId[] };
  }

  #addTopic(topic: TopicName, correction: Correction, evidence: readonly Span[]): string {
    this.#record.topics = this.#record.topics.filter((one) => one.topic !== topic);
    this.#record.topics.push({ topic, evidence: [...evidence], corrected: by(correction) });
    return `topic ${topic}`;
  }

  /** By its name in the record, or by words that the record takes for it. */
  #actorKnown(name: string | undefined): Actor | undefined {
    if (name === undefined) return undefined;
    const { actors } = this.#record;
    return (
      actors.find((actor) => actor.name.value === name) ??
      actors.find((actor) => same(actor.name.value, name)) ??
      actors.find((actor) =>
        [...actor.mentions, ...evidenceOf(actor.name)].some(({ start, end }) => this.#text.slice(start, end) === name),
      )
    );
  }

  /** One that the record does not have yet is made of the words of the text that name it; where none do, there is none. */
  #actorNamed(name: string, correction: Correction, kind: PartyByName["kind"]): Actor | undefined {
    const known = this.#actorKnown(name);
    if (known) return known;
    const mentions = occurrencesOf(this.#text, name);
    if (mentions.length === 0) return undefined;
    const base = {
      id: nextId(this.#record.actors),
      name: correctedBy(name, by(correction), mentions[0]!),
      mentions,
    };
    // A state needs a code that words do not give: until somebody gives it, it is a body that acts together.
    const actor: Actor =
      kind === "person"
        ? { ...base, kind, offices: [] }
        : kind === "organisation"
          ? { ...base, kind }
          : { ...base, kind: "group" };
    this.#record.actors.push(actor);
    return actor;
  }
}

const by = ({ author, id }: Correction): Corrected => ({ by: author, correction: id });

const hasSide = (actor: Actor): actor is Person | Group => actor.kind === "person" || actor.kind === "group";

function placeIn(occasion: Occasion): object {
  occasion.place ??= {};
  return occasion.place;
}

const same = (a: string, b: string): boolean => a.normalize("NFC").toLowerCase() === b.normalize("NFC").toLowerCase();

const nextId = (actors: readonly Actor[]): ActorId => {
  const used = actors.map(({ id }) => Number(/^a(\d+)$/.exec(id)?.[1] ?? 0));
  return `a${used.reduce((most, one) => Math.max(most, one), 0) + 1}` as ActorId;
};

/** So many places of a name tell enough. */
const MOST = 200;

function occurrencesOf(text: string, words: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(words); at >= 0 && found.length < MOST; at = text.indexOf(words, at + words.length))
    found.push({ start: at, end: at + words.length });
  return found;
}

/** Where words stand: of several places the one nearest to where they stood when they were quoted. */
function placeOf(text: string, quote: string, near: Span | undefined): Span | undefined {
  if (quote === "") return undefined;
  const there = (start: number): Span => ({ start, end: start + quote.length });
  if (!near) {
    const first = text.indexOf(quote);
    return first < 0 ? undefined : there(first);
  }
  const before = text.lastIndexOf(quote, near.start);
  const after = text.indexOf(quote, near.start);
  if (before < 0 || after < 0) return before < 0 && after < 0 ? undefined : there(Math.max(before, after));
  return near.start - before <= after - near.start ? there(before) : there(after);
}

/** Where the words of a statement begin and end: its sentence; of a report within one its own words. */
export function extentOf({ sentence, content, cue, within }: Statement): Span {
  if (within === undefined || content.length === 0) return sentence;
  const own = cue ? [...content, cue] : content;
  return {
    start: own.reduce((least, span) => Math.min(least, span.start), own[0]!.start),
    end: own.reduce((most, span) => Math.max(most, span.end), 0),
  };
}

/** Two readers may cut sentences otherwise: the statement that shares the most with the words, if it is half of both together. */
function statementAt(statements: readonly Statement[], span: Span): Statement | undefined {
  let best: { statement: Statement; share: number } | undefined;
  for (const statement of statements) {
    const extent = extentOf(statement);
    const common = Math.min(extent.end, span.end) - Math.max(extent.start, span.start);
    if (common <= 0) continue;
    const share = common / (Math.max(extent.end, span.end) - Math.min(extent.start, span.start));
    if (share >= 0.5 && share > (best?.share ?? 0)) best = { statement, share };
  }
  return best?.statement;
}
