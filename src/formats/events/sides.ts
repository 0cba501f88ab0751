/** Who acts for which side in a record, and where its text names a side. */
import type { Actor, Side } from "../../model/actor.ts";
import { type Basis, contains, overlaps, type Sourced, type Span } from "../../model/evidence.ts";
import type { ActorId } from "../../model/ids.ts";
import type { Occasion } from "../../model/occasion.ts";
import type { ReadoutRecord } from "../../model/record.ts";

/** A side, and how the reading knows that somebody acts for it. */
export interface Held {
  side: Side;
  basis: Basis;
}

/** A place where the text names somebody who acts for a side. */
export interface Naming extends Span {
  actor: ActorId;
  kind: Actor["kind"];
  held: Held;
}

export interface Sides {
  of(actor: ActorId): Held | undefined;
  /** In the order of the text. */
  namings: readonly Naming[];
  /** The sides of the parties, each once, in the order of the record. */
  parties: readonly Held[];
}

export function sidesOf(record: ReadoutRecord, occasion: Occasion): Sides {
  const held = new Map<ActorId, Held>();
  const asParty = new Map(occasion.parties.map(({ actor, side }) => [actor, side]));
  for (const actor of record.actors) {
    // What somebody was at the occasion counts more than what the text says of them elsewhere.
    const party = asParty.get(actor.id);
    const side = party ? { side: party.value, basis: party.basis } : sideOf(actor);
    if (side && !isGuess(record, occasion, actor, side)) held.set(actor.id, { ...side, side: plainOf(record, side) });
  }
  const namings = record.actors.flatMap(({ id, kind, mentions }) => {
    const side = held.get(id);
    return side ? mentions.map(({ start, end }): Naming => ({ start, end, actor: id, kind, held: side })) : [];
  });
  namings.sort((a, b) => a.start - b.start || b.end - a.end);
  const parties: Held[] = [];
  for (const { actor } of occasion.parties) {
    const side = held.get(actor);
    if (side && !parties.some((other) => other.side === side.side)) parties.push(side);
  }
  return { of: (actor) => held.get(actor), namings, parties };
}

function sideOf(actor: Actor): Held | undefined {
  switch (actor.kind) {
    case "state":
      return { side: actor.code, basis: actor.name.basis };
    case "organisation":
      return { side: actor.short ?? actor.name.value, basis: actor.name.basis };
    default:
      return actor.side && { side: actor.side.value, basis: actor.side.basis };
  }
}

/** Short names that no state has as its code: both are reserved for what they are here. */
const RESERVED = new Set(["EU", "UN"]);

/** An organisation's short name that looks like a state's code gives way to its full one: "AU" is Australia. */
function plainOf({ actors }: ReadoutRecord, { side, basis }: Held): Side {
  if (!/^[A-Z]{2}$/.test(side) || RESERVED.has(side)) return side;
  const organisation = actors.find((actor) => actor.kind === "organisation" && actor.short === side);
  if (!organisation) return side;
  const evidence = basis.kind === "page" ? [] : basis.evidence;
  const says = organisation.mentions.some((mention) => evidence.some((span) => overlaps(span, mention)));
  const state = actors.some((actor) => actor.kind === "state" && actor.code === side);
  return says || !state ? organisation.name.value : side;
}

/**
 * The state that is most spoken of is a guess at whose somebody is: at a talk at home there is one too. It counts where
 * the sentence that first names them names that state as well, or where that state is where it was.
 */
function isGuess(record: ReadoutRecord, occasion: Occasion, { mentions }: Actor, { side, basis }: Held): boolean {
  if (basis.kind !== "inferred" || basis.rule !== "other-state-of-two") return false;
  if (countryOf(occasion)?.value === side) return false;
  const first = mentions[0];
  const sentence = first && record.statements.find((statement) => contains(statement.sentence, first))?.sentence;
  return !record.actors.some(
    (actor) =>
      actor.kind === "state" && actor.code === side && sentence && actor.mentions.some((at) => contains(sentence, at)),
  );
}

/** "The situation in Lurenia" names a country too: it takes a town, a house or a visit to say where. */
export function countryOf({ place }: Occasion): Sourced<string> | undefined {
  const { country, city, venue } = place ?? {};
  return city || venue || country?.basis.kind === "inferred" ? country : undefined;
}

/** In the order of the text. */
export function namedIn({ namings }: Sides, span: Span): Naming[] {
  // A long transcript has thousands of each: the first is looked up, not looked for.
  let [low, high] = [0, namings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (namings[middle]!.start < span.start) low = middle + 1;
    else high = middle;
  }
  const found: Naming[] = [];
  for (let at = low; at < namings.length && namings[at]!.start < span.end; at++)
    if (contains(span, namings[at]!)) found.push(namings[at]!);
  return found;
}
