import type { Side } from "../../model/actor.ts";
import type { Novelty, NoveltyLine } from "../../model/novelty.ts";

/** How sides are named to people: a state's name for its code. */
export type NameOf = (side: Side) => string;

const readouts = (count: number): string => (count === 1 ? "1 earlier readout" : `${count} earlier readouts`);
const days = (count: number): string => (count === 1 ? "1 day" : `${count} days`);

/** A line in plain English: what is new, and what that rests on. */
export const sayLine = (line: NoveltyLine, nameOf: NameOf): { what: string; why: string } => ({
  what: sayWhat(line, nameOf),
  why: sayWhy(line),
});

function sayWhat({ kind, subject, also = [], before, now, by, days: past = 0 }: NoveltyLine, nameOf: NameOf): string {
  const named = (shown: (one: string) => string = (one) => one): string => [subject, ...also].map(shown).join(", ");
  const who = by === undefined ? "" : by === "joint" ? "The sides together" : nameOf(by);
  switch (kind) {
    case "topic-new":
      return `New topic: ${named()}`;
    case "topic-returned":
      return `A topic is back after ${days(past)}: ${subject}`;
    case "topic-dropped":
      return `A usual topic is not mentioned: ${subject}`;
    case "stance-changed":
      return `${who} on ${subject}: ${now}, before: ${before}`;
    case "wording-changed":
      return "A recurring sentence is put in other words";
    case "sentence-missing":
      return "A recurring sentence is not here";
    case "commitment-new":
      return `New promise: ${who || "somebody"}, ${now}`;
    case "commitment-repeated":
      return `A promise is made again: ${who || "somebody"}, ${now}`;
    case "commitment-stronger":
      return `A promise is firmer: ${who || "somebody"}, ${now}, before: ${before}`;
    case "commitment-weaker":
      return `A promise is less firm: ${who || "somebody"}, ${now}, before: ${before}`;
    case "person-first":
    case "organisation-first":
      return `Named for the first time: ${named()}`;
    case "state-first":
      return `Named for the first time: ${named(nameOf)}`;
    case "place-first":
      return `First time in ${subject}`;
    case "kind-rare":
      return `An unusual kind of occasion: ${subject}`;
    case "rank-higher":
    case "rank-lower":
      return `${kind === "rank-higher" ? "Higher" : "Lower"} in rank than usual: ${now}, mostly: ${before}`;
    case "long-silence":
      return `${days(past)} since the last readout`;
  }
}

function sayWhy({ kind, reason, had, of, days: past }: NoveltyLine): string {
  const one = had === 1;
  // Of a topic that is back the pause is told already.
  const since = past === undefined || kind === "topic-returned" ? "" : `, the last one ${days(past)} before`;
  switch (reason) {
    case "have-it":
      return `${had} of ${readouts(of)} ${one ? "has" : "have"} it${since}`;
    case "none-has-it":
      return `none of ${readouts(of)} has it`;
    case "views-alike":
      return `${had} of ${of} earlier ${of === 1 ? "view" : "views"} of this matter ${one ? "was" : "were"} of that kind`;
    case "said-once":
      return "it was said once before";
    case "said-the-same":
      return `its words stayed the same ${had} of the ${of} ${of === 1 ? "time" : "times"} that it was said again`;
    case "have-the-like":
      return `${had} of ${readouts(of)} ${one ? "has" : "have"} it, in these or like words`;
    case "nothing-like-it":
      return `nothing like it in ${readouts(of)}`;
    case "promised-before":
      return `made in ${readouts(had)}`;
    case "not-named":
      return `not in ${readouts(of)}`;
    case "are-of-kind":
      return `${had} of ${readouts(of)} ${one ? "is" : "are"}${since}`;
    case "none-of-kind":
      return `none of ${readouts(of)} is one`;
    case "at-rank":
      return `${had} of ${readouts(of)} that tell the rank ${one ? "was" : "were"} at this one${since}`;
    case "none-at-rank":
      return `none of ${readouts(of)} that tell the rank was at this one`;
    case "pauses-as-long":
      return `${had} of ${of} earlier pauses ${one ? "was" : "were"} as long`;
    case "no-pause-as-long":
      return `none of ${of} earlier pauses was as long`;
  }
}

/** What the lines rest on, in a sentence or two; with little history, that it is little. */
export function sayHistory({ history, relation, little }: Novelty, nameOf: NameOf): string {
  const { sides, kind } = relation;
  const between = [
    kind ? ` of this kind (${kind})` : "",
    sides.length < 2 ? "" : kind ? " with mostly the same sides" : ` with ${sides.map(nameOf).join(", ")} as parties`,
  ].join("");
  const by = relation.publisher ? ` by ${relation.publisher.name}` : "";
  if (history.count === 0) {
    return `There is no earlier readout${between}${by} in the archive: nothing can be said about what is new.`;
  }
  const span =
    history.from === undefined || history.to === undefined
      ? ""
      : history.from === history.to
        ? ` (${history.from})`
        : ` (${history.from} to ${history.to})`;
  return [
    `Against ${history.capped ? "the newest " : ""}${readouts(history.count)}${between}${by}${span}`,
    history.texts < history.count ? `, of which the newest ${history.texts} were compared word by word` : "",
    ".",
    little ? " That is little: most things look new against so few." : "",
  ].join("");
}
