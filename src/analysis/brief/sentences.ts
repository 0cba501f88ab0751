import type { Side } from "../../model/actor.ts";
import type { BriefTold } from "../../model/brief.ts";
import { CHANGE_CLASSES } from "../../model/change.ts";
import type { OccasionKind } from "../../model/occasion.ts";
import { listed } from "../../model/saying.ts";
import type { ToldParty } from "../../model/telling.ts";
import type { When } from "../../model/when.ts";
import type { Occurrence } from "../trends/occurrences.ts";

/** The sentences of a brief in plain English; each says what a record says and nothing else. */

/** How sides are named to people: a state's name for its code. */
export type NameOf = (side: Side) => string;

/** Parties named before it is said how many more there are. */
const NAMED = 4;
/** UTF-16 units of a title or a name. */
const LONG = 160;

const short = (text: string): string => {
  const flat = text.replace(/\s+/gu, " ").trim();
  return flat.length > LONG ? `${flat.slice(0, LONG).toWellFormed()}…` : flat;
};

export const quoted = (title: string): string => `“${short(title)}”`;

function partyText({ name, kind, office, side }: ToldParty, nameOf: NameOf): string {
  if (kind === "state") return nameOf(side ?? name);
  const facts = [office, side === undefined ? undefined : nameOf(side)].filter(
    (fact) => fact !== undefined && fact !== name,
  );
  return facts.length === 0 ? short(name) : `${short(name)} (${short(facts.join(", "))})`;
}

const partiesText = (parties: readonly ToldParty[], nameOf: NameOf): string => {
  const shown = parties.slice(0, NAMED).map((party) => partyText(party, nameOf));
  const more = parties.length - shown.length;
  return listed(more > 0 ? [...shown, `${more} ${more === 1 ? "other" : "others"}`] : shown);
};

/** Names of states that English does not use alone. */
const WITH_ARTICLE =
  /^(?:United |Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles|European Union|.* (?:Republic|Islands)$)/;

const TOGETHER: Partial<Record<OccasionKind, string>> = {
  meeting: "met",
  call: "spoke by telephone",
  visit: "took part in a visit",
  multilateral: "took part in a multilateral meeting",
  signing: "took part in a signing",
};
const ALONE: Partial<Record<OccasionKind, string>> = {
  statement: "made a statement",
  speech: "gave a speech",
  briefing: "gave a briefing",
  message: "sent a message",
};
const NOUNS: Record<OccasionKind, string> = {
  meeting: "A meeting",
  call: "A telephone call",
  visit: "A visit",
  multilateral: "A multilateral meeting",
  signing: "A signing",
  message: "A message",
  statement: "A statement",
  briefing: "A briefing",
  speech: "A speech",
  other: "An occasion",
};

type Told<Kind extends BriefTold["kind"]> = BriefTold & { kind: Kind };

/** What is told of an occasion, by whichever of its readouts names most of those who took part. */
export function occasionTold({ tellings, city, country, day }: Occurrence, coming = false): Told<"occasion"> {
  const { occasion, parties, title, url } = tellings.reduce((a, b) => (b.parties.length > a.parties.length ? b : a));
  // A day that the text does not give is that of publication, and nothing took place on it.
  const dated = tellings.some((one) => one.occasion?.date !== undefined);
  return {
    kind: "occasion",
    occasion: occasion?.kind ?? "other",
    coming,
    parties,
    title: title || url,
    ...(city !== undefined && { city }),
    ...(country !== undefined && { country }),
    ...(day !== undefined && dated && { day }),
  };
}

/** "A (Foreign Minister, Velland) and B (Foreign Minister, Lurenia) met in Calder on 2031-05-10." */
export function occasionSentence(told: Told<"occasion">, nameOf: NameOf): string {
  const { occasion: kind, coming, parties, title, city, country, day } = told;
  const where = city ?? (country === undefined ? undefined : nameOf(country).replace(WITH_ARTICLE, "the $&"));
  const place = where === undefined ? "" : ` in ${where}`;
  const when = day === undefined ? "" : ` on ${day}`;
  if (coming) {
    const who = parties.length === 0 ? "" : ` of ${partiesText(parties, nameOf)}`;
    return `${NOUNS[kind]}${who} is announced${place}${when === "" ? "" : ` for ${day}`}.`;
  }
  const speakers = parties.filter(({ part }) => part !== "addressee");
  const addressees = parties.filter(({ part }) => part === "addressee");
  const alone = ALONE[kind];
  if (alone && speakers.length > 0) {
    const to = kind === "message" && addressees.length > 0 ? ` to ${partiesText(addressees, nameOf)}` : "";
    return `${partiesText(speakers, nameOf)} ${alone}${to}${place}${when}.`;
  }
  if (TOGETHER[kind] && parties.length > 1) return `${partiesText(parties, nameOf)} ${TOGETHER[kind]}${place}${when}.`;
  const of = parties.length === 0 ? "" : ` with ${partiesText(parties, nameOf)}`;
  return `${NOUNS[kind]}${of} is reported${place}${when}: ${quoted(title)}.`;
}

/** "“TITLE” was seen changed on 2031-05-10, while its own stamp was not: a sentence has gone; a number says something else." */
export function changeSentence({ title, classes, silent, day }: Told<"change">): string {
  const what = classes.slice(0, 3).map((one) => {
    const says = CHANGE_CLASSES[one].replace(/\.$/, "");
    return `${says[0]!.toLowerCase()}${says.slice(1)}`;
  });
  return `${quoted(title)} was seen changed on ${day}${silent ? ", while its own stamp was not" : ""}: ${what.join("; ")}.`;
}

/** "“TITLE” was withdrawn: it was missed first on 2031-05-11." */
export function absenceSentence({ title, state, day }: Told<"away">): string {
  const what = {
    gone: "is not to be found any more",
    withdrawn: "was withdrawn",
    moved: "is not at its address any more",
  };
  return `${quoted(title)} ${what[state]}: it was missed first on ${day}.`;
}

const STRENGTHS = {
  one: { pledged: "has pledged", intended: "intends", explored: "would explore" },
  many: { pledged: "have pledged", intended: "intend", explored: "would explore" },
} as const;

/** "Due 2031-06-30: Velland, to Lurenia, has pledged what “TITLE” tells." The words of it stand behind. */
export function dueSentence({ by, to, strength, due, title, onCondition }: Told<"due">, nameOf: NameOf): string {
  const who = by.length === 0 ? "somebody whose side is not clear" : listed(by.map(nameOf));
  const whom = to.length === 0 ? "" : `, to ${listed(to.map(nameOf))},`;
  const does = STRENGTHS[by.length > 1 ? "many" : "one"][strength];
  return `Due ${dueText(due)}: ${who}${whom} ${does} what ${quoted(title)} tells${onCondition ? ", on a condition" : ""}.`;
}

const dueText = (when: When): string => (when.length === 10 ? when : `in ${when}`);
