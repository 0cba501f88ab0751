import type { Document } from "../../model/document.ts";
import type { OccasionKind } from "../../model/occasion.ts";
import { say } from "../../model/saying.ts";
import type { Telling } from "../../model/telling.ts";
import { fold } from "../../text/words.ts";
import { figuresIn, isTelling } from "../figures.ts";
import { daysOf } from "./days.ts";
import { type Account, ENCOUNTERS, isSameLanguage, samePublisher } from "./kin.ts";
import { levelOf } from "./levels.ts";
import { principalsOf, type Standing, type Stood, standingsOf } from "./parties.ts";

/** One reason for or against, in words, and its weight as a logarithm of odds. */
export interface Reason {
  weight: number;
  /** Empty where it is not worth saying. */
  words: string;
}

/** Of two documents within two days of each other that have a side in common, few tell of one occasion. */
export const PRIOR = -3;

const STANDING: Record<Standing, number> = { party: 3, named: 1, level: 1.75, open: 0.5, absent: 0, other: 0 };
/** What somebody weighs whom only one account has; at talks of many, nobody lists all. */
const OTHER = -4;
const ABSENT_FROM_MANY = -0.5;

export function reasonsOf(a: Account, b: Account, asEdition: boolean): Reason[] | undefined {
  const [one, other] = [a.telling, b.telling];
  if (!one.occasion || !other.occasion) return undefined;
  if (one.occasion.status !== other.occasion.status) return undefined;
  const same = samePublisher(one, other);
  const kind = kindReason(one.occasion.kind, other.occasion.kind, same);
  if (!kind) return undefined;
  const day = dayReason(one, other);
  if (!day) return undefined;
  const parties = partiesReasons(one, other);
  if (!parties) return undefined;
  if (
    one.occasion.kind === "multilateral" &&
    other.occasion.kind === "multilateral" &&
    nameOneEvent(one.title, other.title)
  )
    parties.push({ weight: 2.5, words: say("same-event") });
  const reasons = [...parties, day, kind];
  const place = placeReason(one, other);
  if (place) reasons.push(place);
  reasons.push(...subjectReasons(a, b));
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const)
    if (isSameLanguage(one, other) && unseenNames(from.document.title, to.document))
      reasons.push({ weight: OTHER, words: say("title-of-others") });
  // A publisher seldom tells of one occasion twice.
  if (same && !asEdition) {
    const levels = [one, other].map(({ title }) => levelOf(title));
    if (levels[0] !== undefined && levels[1] !== undefined && levels[0] !== levels[1]) return undefined;
    reasons.push({ weight: -2, words: say("own-twice") });
  }
  return reasons;
}

export function partiesReasons(a: Telling, b: Telling): Reason[] | undefined {
  const [from, back] = [standingsOf(a, b), standingsOf(b, a)];
  const both = [...from, ...back];
  const matched = (standings: readonly Stood[]): number =>
    standings.filter(({ standing }) => standing !== "absent" && standing !== "other").length;
  const many = a.occasion!.kind === "multilateral" && b.occasion!.kind === "multilateral";
  if (many && matched(both) === 0) return nameOneEvent(a.title, b.title) ? [] : undefined;
  if (!many && (Math.min(matched(from), matched(back)) === 0 || Math.max(matched(from), matched(back)) < 2))
    return undefined;
  if (isSameLanguage(a, b) && samePublisher(a, b) && !haveSameTwoSides(from, back)) return undefined;
  const [first = "", ...more] = sentencesOf(both);
  const reasons: Reason[] = [
    { weight: (weightOf(from) + weightOf(back)) / 2, words: first },
    ...more.map((words) => ({ weight: 0, words })),
  ];
  for (const { party, standing, there } of both) {
    if (standing === "other")
      reasons.push({ weight: OTHER, words: say("other-party", { a: party.name, b: there!.name }) });
    if (standing === "absent")
      reasons.push({ weight: many ? ABSENT_FROM_MANY : OTHER, words: say("party-of-one", { name: party.name }) });
  }
  // Each has somebody as a party who is only spoken of in the other: two occasions of one affair.
  if ([from, back].every((standings) => standings.some(({ standing }) => standing === "named")))
    reasons.push({ weight: -3, words: "" });
  return reasons;
}

/** Whether two titles name one conference: two names or more, most of those of the shorter. */
function nameOneEvent(a: string, b: string): boolean {
  const [one, other] = [a, b].map((title) => new Set((title.match(/\p{Lu}[\p{L}\p{N}’'-]{3,}/gu) ?? []).map(fold)));
  const both = [...one!].filter((word) => other!.has(word)).length;
  return both >= 2 && both * 2 >= Math.min(one!.size, other!.size);
}

/** A publisher's two accounts of one occasion have the same two sides, each with the same person. */
const haveSameTwoSides = (...accounts: readonly (readonly Stood[])[]): boolean =>
  accounts.every(
    (standings) =>
      standings.every(({ standing }) => standing === "party") &&
      new Set(standings.map(({ party }) => party.side)).size > 1,
  );

/** Two who meet make an occasion; of more, each says less. */
const weightOf = (standings: readonly Stood[]): number =>
  (standings.reduce((sum, { standing }) => sum + STANDING[standing], 0) / Math.max(2, standings.length)) * 2;

function sentencesOf(standings: readonly Stood[]): string[] {
  const matched = (wanted: Standing): Stood[] => standings.filter(({ standing }) => standing === wanted);
  /** Pairs, each once whichever way round it was found. */
  const pairs = (wanted: Standing): [string, string][] => [
    ...new Map(
      matched(wanted)
        .map(({ party, there }) => [party.name, there!.name].sort() as [string, string])
        .map((pair) => [pair.join("|"), pair] as const),
    ).values(),
  ];
  const both = [
    ...new Map(
      matched("party").map(({ party, there }) => [[party.name, there!.name].sort().join("|"), party.name] as const),
    ).values(),
  ];
  return [
    ...(both.length > 1 ? [say("same-parties", { names: both })] : both.map((name) => say("same-party", { name }))),
    ...pairs("level").map((names) => say("same-level", { names })),
    ...[...new Set(matched("named").map(({ party }) => party.name))].map((name) => say("named-in-both", { name })),
    ...pairs("open").map((names) => say("same-side", { names })),
  ];
}

function dayReason(a: Telling, b: Telling): Reason | undefined {
  const verdict = daysOf(a, b);
  switch (verdict.kind) {
    case "same":
      return { weight: 1.5, words: say("same-day", { day: verdict.day }) };
    case "published same":
      return { weight: 1.2, words: say("day-of-both", { day: verdict.day }) };
    case "near":
      if (samePublisher(a, b)) return undefined;
      return {
        weight: Math.abs(verdict.days) === 1 ? 0 : -2,
        words: say("days-apart", { days: Math.abs(verdict.days), a: a.day!, b: b.day! }),
      };
    case "far":
      return undefined;
    case "unknown":
      return { weight: -1.5, words: say("no-exact-day") };
  }
}

function kindReason(one: OccasionKind, other: OccasionKind, samePublisher: boolean): Reason | undefined {
  if (!ENCOUNTERS.has(one) || !ENCOUNTERS.has(other)) return one === other ? { weight: -1, words: "" } : undefined;
  if (one === other)
    return { weight: 1.5, words: one === "multilateral" ? say("same-conference") : say("same-kind", { kind: one }) };
  // A visit holds meetings, and is not one of them; a publisher knows its own kinds.
  if (one === "visit" || other === "visit" || samePublisher) return undefined;
  const [kind, otherKind] = one === "meeting" ? [one, other] : [other, one];
  if (kind !== "meeting") return undefined;
  // A meeting by video link is either.
  if (otherKind === "call") return { weight: -1.5, words: say("call-or-meeting") };
  return { weight: -1, words: say("kind-otherwise", { kind: otherKind }) };
}

function placeReason(a: Telling, b: Telling): Reason | undefined {
  const [one, other] = [a.occasion!, b.occasion!];
  if (one.kind === "call" || other.kind === "call") return undefined;
  if (one.country !== undefined && other.country !== undefined && one.country !== other.country)
    return {
      weight: -2.5,
      words: say("places-apart", { place: one.city ?? one.country, elsewhere: other.city ?? other.country }),
    };
  if (one.city !== undefined && one.city === other.city)
    return { weight: 1, words: say("same-place", { place: one.city }) };
  if (one.country !== undefined && one.country === other.country && a.language !== b.language)
    return { weight: 0.5, words: say("same-state", { side: one.country }) };
  return undefined;
}

/** Whom a title names behind "with": in English, where a reader may have found other parties in the text. */
function unseenNames(title: string, { title: other, text }: Document): boolean {
  const [, behind] = /\bwith (.{3,200})$/i.exec(title) ?? [];
  const names = (behind?.match(/\p{Lu}[\p{L}’'-]{3,}/gu) ?? []).map(fold).filter((name) => !TITLES.test(name));
  if (names.length < 2) return false;
  const there = fold(`${other} ${text.slice(0, 20_000)}`);
  return names.filter((name) => !there.includes(name.replace(/[’'].*$/, "").slice(0, 6))).length > names.length / 2;
}

const TITLES =
  /^(?:president|prime|minister|foreign|secretary|chancellor|united|states|kingdom|republic|majesty|deputy|general|council|national|security|advis[eo]r|state|head|king|queen|crown|prince|federal|leaders?|defen[cs]e|affairs|chairman|speaker)/;

/** What both speak of: topics, figures, third states and organisations. Alone it joins nothing. */
function subjectReasons(a: Account, b: Account): Reason[] {
  const reasons: Reason[] = [];
  const [one, other] = [a.telling, b.telling];
  const topics = one.topics.filter((topic) => other.topics.includes(topic));
  const fewer = Math.min(one.topics.length, other.topics.length);
  if (topics.length > 0)
    reasons.push({
      weight: Math.min(1, (0.75 * topics.length) / fewer + 0.1 * topics.length),
      words: say("same-topics", { topics: topics.slice(0, 4) }),
    });
  else if (fewer > 1) reasons.push({ weight: -1, words: say("no-topic") });
  const sides = new Set([...principalsOf(one), ...principalsOf(other)].map(({ side }) => side));
  const third = [...one.states, ...one.organisations].filter(
    (name) => !sides.has(name) && (other.states.includes(name) || other.organisations.includes(name)),
  );
  if (third.length > 0) reasons.push({ weight: Math.min(0.6, 0.2 * third.length), words: "" });
  const here = figuresIn(a.document.text, a.document.language).filter(isTelling);
  const there = new Set(
    figuresIn(b.document.text, b.document.language)
      .filter(isTelling)
      .map(({ value }) => value),
  );
  const shared = [
    ...new Map(here.filter(({ value }) => there.has(value)).map((figure) => [figure.value, figure])).values(),
  ];
  if (shared.length > 0)
    reasons.push({
      weight: Math.min(1.5, 0.75 * shared.length),
      words: say("same-figures", { figures: shared.slice(0, 3).map(({ text }) => text) }),
    });
  return reasons;
}
