import { isStateCode } from "../../model/actor.ts";
import type { Bearer, Resemblance } from "../../model/person.ts";
import { say } from "../../model/saying.ts";
import { fold } from "../../text/words.ts";
import { EXCLUSIVE, officeKind } from "../roster/office-kinds.ts";
import { gapBetween, HAN_SIDES, isFullHan, runBeside } from "./bearers.ts";
import { scriptOf } from "./name-parts.ts";
import { type NameLikeness, namesAlike } from "./names-alike.ts";

/** From here on two bearers are taken for one person; below it is only said that they may be. */
export const SURE = 0.8;
/** Below this nothing is said. */
const WORTH_SAYING = 0.45;
/** Days between two showings of an office that still count as one time. */
const ONE_TIME = 400;
/** The same of an office that one person of a state holds: where the collections of two scripts do not meet in time. */
const ONE_TERM = 1100;

export type SideAgreement = "same" | "open" | "different";

/** An organisation is no contradiction to a state: who speaks for one comes from the other. */
export function sidesAgree(a: Bearer, b: Bearer): SideAgreement {
  if (a.side === undefined || b.side === undefined) return "open";
  if (a.side === b.side) return "same";
  return isStateCode(a.side) && isStateCode(b.side) ? "different" : "open";
}

interface OfficeAgreement {
  /** "same": at one time; "earlier": the same, but not at one time. */
  agreement: "same" | "earlier" | "different" | "unknown";
  kind?: string;
  /** Days between the two showings; less than 0 where they run beside each other. */
  gap?: number;
}

export function officesAgree(a: Bearer, b: Bearer): OfficeAgreement {
  const [ofA, ofB] = [Object.keys(a.offices), Object.keys(b.offices)];
  if (ofA.length === 0 || ofB.length === 0) return { agreement: "unknown" };
  const shared = ofA.filter((kind) => b.offices[kind] !== undefined);
  // The one that says most first: an office that one person holds.
  shared.sort(
    (x, y) => Number(officeKind(y).sole) - Number(officeKind(x).sole) || b.offices[y]!.count - b.offices[x]!.count,
  );
  const [kind] = shared;
  if (kind === undefined) return { agreement: "different" };
  const gap = gapBetween(a.offices[kind]!, b.offices[kind]!);
  return {
    agreement: gap !== undefined && gap <= ONE_TIME ? "same" : "earlier",
    kind,
    ...(gap !== undefined && { gap }),
  };
}

/** Offices that the two hold at one time and that one person does not. */
export function contradiction(a: Bearer, b: Bearer): [string, string] | undefined {
  for (const [kind, extent] of Object.entries(a.offices)) {
    if (!EXCLUSIVE.has(kind) || extent.count < 2 || b.offices[kind]) continue;
    for (const [other, beside] of Object.entries(b.offices)) {
      if (!EXCLUSIVE.has(other) || beside.count < 2 || a.offices[other]) continue;
      if (runBeside(extent, beside)) return [kind, other];
    }
  }
  return undefined;
}

/** How much two bearers have for being one person; undefined where they are not alike, or contradict each other. */
export function resemblance(one: Bearer, other: Bearer): Resemblance | undefined {
  // The same words whichever way round they are asked for.
  const [a, b] = one.key < other.key ? [one, other] : [other, one];
  const sides = sidesAgree(a, b);
  if (sides === "different") return undefined;
  const name = namesAlike(a.name, b.name);
  if (!name) return undefined;
  if (contradiction(a, b)) return undefined;
  const offices = officesAgree(a, b);
  const sureness = Math.round(surenessOf(a, b, name, sides, offices) * 100) / 100;
  if (sureness < WORTH_SAYING) return undefined;
  return {
    a: a.key,
    b: b.key,
    sureness,
    merges: sureness >= SURE,
    reasons: [nameReason(name, a, b), sideReason(sides, a, b), officeReason(offices, a, b)],
  };
}

function surenessOf(
  a: Bearer,
  b: Bearer,
  name: NameLikeness,
  sides: SideAgreement,
  { agreement, kind, gap = Number.POSITIVE_INFINITY }: OfficeAgreement,
): number {
  const sameSide = sides === "same";
  const sole = kind !== undefined && officeKind(kind).sole;
  const full = name.parts >= 2 || (scriptOf(a.name) === "Hans" && isFullHan(a.name) && isFullOnce(a, b));
  switch (name.kind) {
    case "same":
      if (full) {
        if (sameSide) return agreement === "same" ? 0.99 : 0.95;
        // Letter by letter, where nothing else speaks for it: "Brian" and "Bryan" may be two.
        const letters = sameLetters(a.name, b.name) ? 0.85 : 0.75;
        return { same: 0.95, earlier: 0.9, unknown: letters, different: 0.6 }[agreement];
      }
      if (sameSide) return agreement === "same" ? 0.95 : agreement === "different" ? 0.6 : 0.7;
      return agreement === "same" ? 0.85 : 0.5;
    case "variant":
      if (sameSide) {
        const byOffice = { same: 0.95, earlier: 0.9, unknown: 0.85, different: 0.82 }[agreement];
        return name.score >= 0.95 || agreement === "same" ? byOffice * Math.max(name.score, 0.9) : 0.7;
      }
      return agreement === "same" ? 0.83 : name.score >= 0.95 && agreement !== "different" ? 0.75 : 0.5;
    case "part":
      if (agreement !== "same") return sameSide && agreement !== "different" ? 0.5 : 0.3;
      return (sameSide ? 0.9 : 0.8) * (name.score >= 1 ? 1 : 0.9);
    case "transcription":
      if (!sameSide) return agreement === "same" ? 0.7 : 0.4;
      return agreement === "same" ? 0.95 * Math.max(name.score, 0.9) : agreement === "different" ? 0.5 : 0.7;
    case "sounds":
      // Likeness of sounds is the weakest sign: state, office and time must all agree.
      if (!sameSide || agreement === "different" || agreement === "unknown") return 0.3;
      if (agreement === "earlier") return sole && gap <= ONE_TERM && byFamilyName(a, b, name) ? 0.8 : 0.5;
      return sole ? 0.82 + 0.1 * (name.score - 0.8) * 5 * (name.parts >= 2 ? 1 : 0.7) : name.parts >= 2 ? 0.82 : 0.6;
  }
}

/** A given name alone is heard in many others. */
const byFamilyName = (a: Bearer, b: Bearer, { parts }: NameLikeness): boolean =>
  parts >= 2 || namesAlike(lastWord(a.name), lastWord(b.name)) !== undefined;
const lastWord = (name: string): string => name.split(" ").at(-1)!;

const bare = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]/gu, "");
const sameLetters = (a: string, b: string): boolean => bare(a) === bare(b);

/** A Chinese name for a foreigner is most often a family name alone; one for somebody of that script is full. */
const isFullOnce = (a: Bearer, b: Bearer): boolean =>
  [a, b].some(({ side }) => side !== undefined && HAN_SIDES.has(side));

function nameReason({ kind }: NameLikeness, a: Bearer, b: Bearer): string {
  const both = { a: a.name, b: b.name };
  switch (kind) {
    case "same":
      return a.name === b.name ? say("name-same", { name: a.name }) : say("name-written", both);
    case "variant":
      return say("name-variant", both);
    case "part":
      return say("name-part", both);
    case "transcription":
      return say("name-transcribed", both);
    case "sounds":
      return say("name-sounds", both);
  }
}

function sideReason(sides: SideAgreement, a: Bearer, b: Bearer): string {
  if (sides === "same") return say("side-same", { side: a.side! });
  const known = a.side ?? b.side;
  return known === undefined ? say("side-unknown") : say("side-of-one", { side: known });
}

function officeReason({ agreement, kind }: OfficeAgreement, a: Bearer, b: Bearer): string {
  const office = kind === undefined ? "" : officeKind(kind).name;
  const span = (bearer: Bearer): string => {
    const { first, last } = bearer.offices[kind!]!;
    return first === undefined ? "undated" : first === last ? first : `${first} to ${last}`;
  };
  switch (agreement) {
    case "same":
      return say("office-same", { office, span: span(a), otherSpan: span(b) });
    case "earlier":
      return say("office-earlier", { office, span: span(a), otherSpan: span(b) });
    case "different":
      return say("office-other");
    case "unknown":
      return say("office-unknown");
  }
}
