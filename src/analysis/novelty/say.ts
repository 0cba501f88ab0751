import type { Side } from "../../model/actor.ts";
import type { Novelty, NoveltyLine } from "../../model/novelty.ts";

/** How sides are named to people: a state's name for its code. */
export type NameOf = (side: Side) => string;

const readouts = (count: number): string => (count === 1 ? "1 earlier readout" : `${count} earlier readouts`);
const days = (count: number): string => (count === 1 ? "1 day" : `${count} days`);
const haveIt = (had: number, of: number): string =>
  had === 0 ? `none of ${readouts(of)} has it` : `${had} of ${readouts(of)} ${had === 1 ? "has" : "have"} it`;

/** A line in plain English: what is new, and what that rests on. Another language is another pair of functions like these. */
export function sayLine(line: NoveltyLine, nameOf: NameOf): { what: string; why: string } {
  const { kind, subject, also = [], before, now, by, had, of } = line;
  const since = line.days === undefined ? "" : `, the last one ${days(line.days)} before`;
  const named = (shown: (one: string) => string = (one) => one): string => [subject, ...also].map(shown).join(", ");
  const who = by === undefined ? "" : by === "joint" ? "The sides together" : nameOf(by);
  switch (kind) {
    case "topic-new":
      return { what: `New topic: ${named()}`, why: haveIt(0, of) };
    case "topic-returned":
      return { what: `A topic is back after ${days(line.days ?? 0)}: ${subject}`, why: haveIt(had, of) };
    case "topic-dropped":
      return { what: `A usual topic is not mentioned: ${subject}`, why: `${haveIt(had, of)}${since}` };
    case "stance-changed":
      return {
        what: `${who} on ${subject}: ${now}, before: ${before}`,
        why: `${had} of ${of} earlier ${of === 1 ? "view" : "views"} of this matter ${had === 1 ? "was" : "were"} of that kind`,
      };
    case "wording-changed":
      return {
        what: "A recurring sentence is put in other words",
        why:
          of === 0
            ? "it was said once before"
            : `its words stayed the same ${had} of the ${of} ${of === 1 ? "time" : "times"} that it was said again`,
      };
    case "sentence-missing":
      return { what: "A recurring sentence is not here", why: `${haveIt(had, of)}, in these or like words` };
    case "commitment-new":
      return { what: `New promise: ${who || "somebody"}, ${now}`, why: `nothing like it in ${readouts(of)}` };
    case "commitment-repeated":
      return { what: `A promise is made again: ${who || "somebody"}, ${now}`, why: madeIn(had) };
    case "commitment-stronger":
      return { what: `A promise is firmer: ${who || "somebody"}, ${now}, before: ${before}`, why: madeIn(had) };
    case "commitment-weaker":
      return { what: `A promise is less firm: ${who || "somebody"}, ${now}, before: ${before}`, why: madeIn(had) };
    case "person-first":
    case "organisation-first":
      return { what: `Named for the first time: ${named()}`, why: `not in ${readouts(of)}` };
    case "state-first":
      return { what: `Named for the first time: ${named(nameOf)}`, why: `not in ${readouts(of)}` };
    case "place-first":
      return { what: `First time in ${subject}`, why: `not in ${readouts(of)}` };
    case "kind-rare":
      return {
        what: `An unusual kind of occasion: ${subject}`,
        why:
          had === 0
            ? `none of ${readouts(of)} is one`
            : `${had} of ${readouts(of)} ${had === 1 ? "is" : "are"}${since}`,
      };
    case "rank-higher":
    case "rank-lower":
      return {
        what: `${kind === "rank-higher" ? "Higher" : "Lower"} in rank than usual: ${now}, mostly: ${before}`,
        why: `${had} of ${readouts(of)} that tell the rank ${had === 1 ? "was" : "were"} at this one${had === 0 ? "" : since}`,
      };
    case "long-silence":
      return {
        what: `${days(line.days ?? 0)} since the last readout`,
        why:
          had === 0
            ? `none of ${of} earlier pauses was as long`
            : `${had} of ${of} earlier pauses ${had === 1 ? "was" : "were"} as long`,
      };
  }
}

const madeIn = (had: number): string => `made in ${had === 1 ? "1 earlier readout" : `${had} earlier readouts`}`;

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
