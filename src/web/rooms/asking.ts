import type { Occurrence } from "../../analysis/trends/occurrences.ts";
import { isMeeting } from "../../analysis/trends/occurrences.ts";
import { isStateCode } from "../../model/actor.ts";
import { TOPICS, type TopicName } from "../../model/record.ts";
import { TOLD, type Told } from "../../model/telling.ts";
import { type Instant, isWhen, type When } from "../../model/when.ts";
import { instantAsked } from "../at.ts";
import { Refusal } from "../refusal.ts";
import { WORDS } from "../words.ts";

const ROOMS = WORDS.rooms;

/** As of when a room is asked for. */
export interface Moment {
  /** What the archive held then, in place of what it holds now. */
  at?: Instant;
  /** As it stood in the address. */
  said?: string;
  /** The day that counts as today. */
  today: When;
}

/** @param now milliseconds since 1970. */
export function momentOf(parameters: URLSearchParams, now: number): Moment {
  const said = parameters.get("at") ?? "";
  const at = instantAsked(said, "to");
  const today = new Date(now).toISOString().slice(0, 10);
  if (at === undefined) return { today };
  return { at, said, today: at.slice(0, 10) < today ? at.slice(0, 10) : today };
}

/** An address within the same moment. */
export function within(moment: Moment, href: string): string {
  if (moment.said === undefined) return href;
  const [path, fragment] = href.split("#") as [string, string?];
  const at = new URLSearchParams({ at: moment.said });
  return `${path}${path.includes("?") ? "&" : "?"}${at}${fragment === undefined ? "" : `#${fragment}`}`;
}

const piece = (text: string): string => encodeURIComponent(text).replaceAll("%2C", ",");

export const slugOf = (topic: TopicName): string => topic.toLowerCase().replace(/[^a-z0-9]+/g, "-");
export const topicOf = (slug: string): TopicName | undefined => TOPICS.find((topic) => slugOf(topic) === slug);

export const sideHref = (side: string): string =>
  isStateCode(side) ? `/state/${side}` : `/organisation/${piece(side)}`;
export const organisationHref = (name: string): string => `/organisation/${piece(name)}`;
export const topicHref = (topic: TopicName): string => `/topic/${slugOf(topic)}`;
/** A pair has one address, whichever is named first. */
export const pairHref = (one: string, other: string): string => `/pair/${[one, other].sort().map(piece).join(",")}`;

/** Which occasions: the address of the list is the question. */
export interface Choice {
  where: (readonly [Told, string])[];
  from?: When;
  to?: When;
  /** Held, of a kind in which sides meet, and of two sides or more. */
  met?: boolean;
  status?: "held" | "announced";
  /** Where they took place: ISO 3166-1 alpha-2. */
  place?: string;
}

/** More narrowings than anybody chooses by hand. */
const MOST = 12;
const LONGEST = 300;

/** @throws Problem "usage" where a date is none, or more is asked than any question asks. */
export function choiceOf(parameters: URLSearchParams): Choice {
  const where = TOLD.flatMap((told) =>
    parameters
      .getAll(told)
      .filter((value) => value !== "")
      .map((value) => [told, value] as const),
  );
  if (where.length > MOST || where.some(([, value]) => value.length > LONGEST)) {
    throw new Refusal("usage", ROOMS.occasions.tooMuch, { advice: ROOMS.occasions.tooMuchAdvice });
  }
  const status = parameters.get("status");
  const place = parameters.get("place");
  return {
    where,
    ...dayIn(parameters, "from"),
    ...dayIn(parameters, "to"),
    ...(parameters.get("met") === "1" ? { met: true } : {}),
    ...(status === "held" || status === "announced" ? { status } : {}),
    ...(place !== null && /^[A-Z]{2}$/.test(place) ? { place } : {}),
  };
}

function dayIn<K extends "from" | "to">(parameters: URLSearchParams, name: K): { [key in K]?: When } {
  const said = parameters.get(name);
  if (said === null || said === "") return {};
  if (!isWhen(said))
    throw new Refusal("usage", ROOMS.occasions.noDay((said as string).slice(0, 60)), {
      advice: ROOMS.occasions.noDayAdvice,
    });
  return { [name]: said } as { [key in K]?: When };
}

export function occasionsHref(choice: Partial<Choice>, path = "/occasions", page = 1): string {
  const parameters = new URLSearchParams();
  for (const [told, value] of choice.where ?? []) parameters.append(told, value);
  for (const name of ["from", "to", "status", "place"] as const) {
    const value = choice[name];
    if (value !== undefined) parameters.set(name, value);
  }
  if (choice.met) parameters.set("met", "1");
  if (page > 1) parameters.set("page", String(page));
  const query = parameters.toString();
  return query === "" ? path : `${path}?${query}`;
}

/** Those among occasions found by `where` that the rest of the choice takes. */
export const chosenOf = (occurrences: readonly Occurrence[], { from, to, met, status, place }: Choice): Occurrence[] =>
  occurrences.filter(
    (one) =>
      (from === undefined || (one.day !== undefined && one.day >= from)) &&
      // "2023-09" includes all its days.
      (to === undefined || (one.day !== undefined && one.day <= `${to}~`)) &&
      (status === undefined || one.status === status) &&
      (place === undefined || one.country === place) &&
      (!met || isMeeting(one)),
  );
