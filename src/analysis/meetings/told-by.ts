import type { Actor } from "../../model/actor.ts";
import type { OccasionKind } from "../../model/occasion.ts";
import type { Telling, ToldOccasion, ToldParty } from "../../model/telling.ts";
import { fold } from "../../text/words.ts";
import { type Account, ENCOUNTERS } from "./kin.ts";
import { principalsOf } from "./parties.ts";

/** A text made for an occasion speaks of it at once: within so many UTF-16 units. */
const OPENING = 1500;

/**
 * What a statement or briefing tells of an occasion that has just been: "following a telephone conversation between A and B".
 * @returns the document with that occasion in the place of its own; none where it speaks of none at its beginning.
 */
export function toldBy({ telling, record, ...rest }: Account): Account[] {
  if (!record || !telling.occasion) return [];
  if (ENCOUNTERS.has(telling.occasion.kind) && principalsOf(telling).length > 1) return [];
  const actors = new Map(record.actors.map((actor) => [actor.id, actor]));
  const titled = titledOccasion(telling, record.actors);
  const found = record.mentioned.find(
    ({ kind, time, span, date, parties }) =>
      ENCOUNTERS.has(kind.value) &&
      kind.value !== "visit" &&
      time === "past" &&
      span.start < OPENING &&
      (date === undefined ? titled?.kind === kind.value : date.value === telling.day) &&
      (titled !== undefined || parties.filter((id) => actors.get(id)?.kind === "person").length >= 2),
  );
  if (!found && !titled) return [];
  const named = (found?.parties ?? []).flatMap((id) => partyOf(actors.get(id)));
  const parties = named.length >= 2 ? named : titled!.parties;
  const occasion: ToldOccasion = {
    kind: found?.kind.value ?? titled!.kind,
    status: "held",
    ...(found?.date && { date: found.date.value }),
  };
  return [{ ...rest, record, telling: { ...telling, occasion, parties } }];
}

/** How a title leads over to what the text is about, and by what it calls it. */
const ABOUT = /\s(?:on|following|after|about|regarding|по итогам|после|о)\s(.{8,300})$/iu;
const CALLED: readonly (readonly [kind: OccasionKind, words: RegExp])[] = [
  ["call", /\bcalls?\b|\bconversation|телефонн|通(?:电)?话/iu],
  ["meeting", /\bmeeting|\btalks\b|\bsummit\b|встреч|переговор|会见|会谈|会晤/iu],
];

/** "Briefing by C following a telephone conversation between A and B": the call, with A and B. */
function titledOccasion(
  { title }: Telling,
  actors: readonly Actor[],
): { kind: OccasionKind; parties: ToldParty[] } | undefined {
  const about = ABOUT.exec(title.slice(0, 500))?.[1];
  const kind = about && CALLED.find(([, words]) => words.test(about))?.[0];
  if (!about || !kind) return undefined;
  const folded = ` ${fold(about).replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  const parties = actors.flatMap((actor) => {
    const family =
      fold(actor.name.value)
        .split(/[\s.,]+/)
        .at(-1) ?? "";
    return family.length > 2 && folded.includes(` ${family} `) ? partyOf(actor) : [];
  });
  return parties.length >= 2 ? { kind, parties } : undefined;
}

function partyOf(actor: Actor | undefined): ToldParty[] {
  if (actor?.kind !== "person") return [];
  return [
    {
      kind: "person",
      name: actor.name.value,
      part: "participant",
      ...(actor.offices.length > 0 && { office: actor.offices.map(({ value }) => value).join("; ") }),
      ...(actor.side && { side: actor.side.value }),
    },
  ];
}
