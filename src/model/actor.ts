import type { Sourced, Span } from "./evidence.ts";
import type { ActorId } from "./ids.ts";

/** A side of diplomacy: a state as ISO 3166-1 alpha-2 (XK Kosovo, EU European Union), or an organisation's short name. */
export type Side = string;

/** Whether a side is a state (or the European Union); the one organisation whose short name looks like a code is the UN. */
export const isStateCode = (side: Side): boolean => /^[A-Z]{2}$/.test(side) && side !== "UN";

interface ActorBase {
  id: ActorId;
  /** The fullest form in the text, without title. */
  name: Sourced<string>;
  /** Every place where the text names or refers to it: full and short names, offices ("the Secretary"), pronouns left out. */
  mentions: Span[];
}

export interface Person extends ActorBase {
  kind: "person";
  /** As the text has them, without the state's name: "Russian Foreign Minister" is the office "Foreign Minister". */
  offices: Sourced<string>[];
  side?: Sourced<Side>;
}

export interface State extends ActorBase {
  kind: "state";
  /** ISO 3166-1 alpha-2. */
  code: string;
}

/** International organisations, groupings and their organs; not ministries or firms. */
export interface Organisation extends ActorBase {
  kind: "organisation";
  /** Its short name where the gazetteer knows one, "UN", "SCO", the same whatever the language of the text. */
  short?: string;
}

/** A body of people the text speaks of as one: "the Russian delegation", "members of the Italian parliament". */
export interface Group extends ActorBase {
  kind: "group";
  side?: Sourced<Side>;
}

/** Known by the office alone: then the office stands for the name. */
export const isUnnamed = (person: Person): boolean =>
  person.offices.some((office) => office.value === person.name.value);

export type Actor = Person | State | Organisation | Group;
