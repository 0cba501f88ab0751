import { isStateCode } from "./actor.ts";
import { OCCASION_KINDS, type OccasionKind, type Party } from "./occasion.ts";
import { Problem } from "./problem.ts";
import { TOPICS, type TopicName } from "./record.ts";
import { ACTS, type ActKind } from "./statement.ts";
import { isWhen } from "./when.ts";

/**
 * What of a record a person can correct, and the form of the values. Persons are named and not given by id: ids mean nothing outside
 * one reading, and a correction outlives it.
 */

/** A holder by name, as it stands in the record or in the text. */
export type HolderByName =
  | { kind: "actor"; name: string }
  | { kind: "joint"; members: string[] }
  | { kind: "narrator" };

export interface PartyByName {
  name: string;
  kind: "person" | "state" | "organisation" | "group";
  part: Party["part"];
  office?: string;
  side?: string;
}

export const PARTS = ["host", "guest", "participant", "speaker", "addressee"] as const satisfies Party["part"][];

/** A place in a record that can be corrected, read from a JSON Pointer. Indexes are those of the reading that was corrected. */
export type Target =
  | { of: "kind" }
  | { of: "date" | "end" }
  | { of: "city" | "country" | "venue" }
  | { of: "new-party" }
  | { of: "party"; index: number }
  | { of: "office" | "side" | "part"; index: number }
  | { of: "name"; index: number }
  | { of: "holders" | "acts"; index: number }
  | { of: "new-topic" }
  | { of: "topic"; index: number };

const TARGETS: readonly (readonly [RegExp, (...groups: string[]) => Target])[] = [
  [/^\/occasion\/kind$/, () => ({ of: "kind" })],
  [/^\/occasion\/(date|end)$/, (of) => ({ of }) as Target],
  [/^\/occasion\/place\/(city|country|venue)$/, (of) => ({ of }) as Target],
  [/^\/occasion\/parties\/-$/, () => ({ of: "new-party" })],
  [/^\/occasion\/parties\/(\d{1,6})$/, (index) => ({ of: "party", index: Number(index) })],
  [/^\/occasion\/parties\/(\d{1,6})\/(office|side|part)$/, (index, of) => ({ of, index: Number(index) }) as Target],
  [/^\/actors\/(\d{1,6})\/name$/, (index) => ({ of: "name", index: Number(index) })],
  [/^\/statements\/(\d{1,6})\/(holders|acts)$/, (index, of) => ({ of, index: Number(index) }) as Target],
  [/^\/topics\/-$/, () => ({ of: "new-topic" })],
  [/^\/topics\/(\d{1,6})$/, (index) => ({ of: "topic", index: Number(index) })],
];

/** @returns undefined where nothing there can be corrected. */
export function targetOf(path: string): Target | undefined {
  for (const [pattern, make] of TARGETS) {
    const match = pattern.exec(path);
    if (match) return make(...match.slice(1));
  }
  return undefined;
}

/** Code units of a name, an office or a place, at most. */
const LONGEST = 300;
const MOST_HOLDERS = 20;

const isText = (value: unknown): value is string =>
  typeof value === "string" &&
  value.trim() === value &&
  value !== "" &&
  value.length <= LONGEST &&
  !/\p{Cc}/u.test(value);

/**
 * A value as it is kept, for a target.
 * @throws Problem "usage" with words that say what is allowed.
 */
export function valueFor(target: Target, value: unknown): unknown {
  switch (target.of) {
    case "kind":
      return oneOf(OCCASION_KINDS, value, "the kind of occasion") satisfies OccasionKind;
    case "date":
    case "end":
      if (value === null || (typeof value === "string" && isWhen(value) && isRealDay(value))) return value;
      throw wrong("the date", "a day as 2023-09-20, a month as 2023-09, a year as 2023, or nothing");
    case "country":
      if (value === null || (typeof value === "string" && isStateCode(value))) return value;
      throw wrong("the country", "two capitals by ISO 3166-1 (DE), or nothing");
    case "city":
    case "venue":
    case "office":
    case "side":
      if (value === null || isText(value)) return value;
      throw wrong(`the ${target.of}`, `up to ${LONGEST} characters on one line, or nothing`);
    case "name":
      if (isText(value)) return value;
      throw wrong("the name", `up to ${LONGEST} characters on one line`);
    case "part":
      return oneOf(PARTS, value, "the part");
    case "party":
    case "topic":
      if (value === null) return value;
      throw wrong("what is taken away", "nothing in its place");
    case "new-party":
      return partyFor(value);
    case "new-topic":
      return oneOf(TOPICS, value, "the topic") satisfies TopicName;
    case "acts":
      return actsFor(value);
    default:
      return holdersFor(value);
  }
}

function partyFor(value: unknown): PartyByName {
  const { name, kind, part, office, side } = (value ?? {}) as Record<string, unknown>;
  if (!isText(name)) throw wrong("the name", `up to ${LONGEST} characters on one line`);
  for (const one of [office, side])
    if (one !== undefined && !isText(one)) throw wrong("office and side", `up to ${LONGEST} characters on one line`);
  return {
    name,
    kind: oneOf(["person", "state", "organisation", "group"] as const, kind, "the kind of party"),
    part: oneOf(PARTS, part, "the part"),
    ...(office === undefined ? {} : { office: office as string }),
    ...(side === undefined ? {} : { side: side as string }),
  };
}

function actsFor(value: unknown): ActKind[] {
  if (!Array.isArray(value) || value.length === 0) throw wrong("the acts", `one or more of ${ACTS.join(", ")}`);
  const acts = value.map((act) => oneOf(ACTS, act, "an act"));
  return ACTS.filter((act) => acts.includes(act));
}

function holdersFor(value: unknown): HolderByName[] {
  const bad = wrong("the holders", "names of the record or of the text, both sides, or the narrator");
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_HOLDERS) throw bad;
  return value.map((holder: Record<string, unknown>): HolderByName => {
    if (holder?.kind === "narrator") return { kind: "narrator" };
    if (holder?.kind === "actor" && isText(holder.name)) return { kind: "actor", name: holder.name };
    const { members } = holder ?? {};
    if (holder?.kind === "joint" && Array.isArray(members) && members.length <= MOST_HOLDERS && members.every(isText))
      return { kind: "joint", members };
    throw bad;
  });
}

function oneOf<T extends string>(list: readonly T[], value: unknown, what: string): T {
  if (list.includes(value as T)) return value as T;
  throw wrong(what, `one of ${list.join(", ")}`);
}

/** 30 February is none. */
function isRealDay(when: string): boolean {
  const [year, month = 1, day = 1] = when.split("-").map(Number) as [number, number?, number?];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const wrong = (what: string, allowed: string): Problem =>
  new Problem("usage", `This cannot be ${what}.`, { advice: `Give ${allowed}.` });
