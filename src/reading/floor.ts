import type { Names } from "../gazetteer/index.ts";
import type { ActorId } from "../model/ids.ts";
import type { Cast, Character } from "./cast.ts";
import { clauseOf } from "./clauses.ts";
import { type Floor, jointOf, takes } from "./judgement.ts";
import type { Sentence } from "./sentence.ts";

/** A text in the first person has so many of its sentences with it, of ten, or begins with it. */
const TENTHS = 2;
const BEGINNING = 2;

/**
 * The publisher's state joins the cast where the text speaks of its bodies. A text in the first person that names nobody who speaks is the publisher's: "We welcome the release …". The publisher's state
 * joins the cast, though the text may not name it.
 * @returns the state's code, or nothing where somebody else speaks or the publisher has no state.
 */
export function ownVoice(sentences: readonly Sentence[], cast: Cast, names: Names): string | undefined {
  const { home, pack } = cast;
  if (home === undefined) return undefined;
  const joins = (): void => {
    if (!cast.states.has(home))
      cast.states.set(home, { id: "" as ActorId, mentions: [], shown: names.stateName(home) ?? home });
  };
  // "the Ministry": the publisher's own, without its state's name.
  if (cast.mentions.some((mentions) => mentions.some(({ kind, code }) => kind === "side" && code === undefined)))
    joins();
  // Behind "Ana Orlo:" or "The minister said:" the first person is hers.
  const given = sentences.findIndex((sentence) => givesFloor(sentence, cast));
  const first = sentences.slice(0, given < 0 ? undefined : given).filter((sentence) => {
    const [subject] = clauseOf(sentence, cast).subjects;
    if (subject?.kind !== "we" || pack.grammar.ourOwn.has(sentence.tokens[subject.from]!.lower)) return false;
    return !sentence.quoted.some((quote) => subject.start >= quote.start && subject.end <= quote.end);
  });
  const begins = first.filter((sentence) => sentence.index < BEGINNING).length > 0;
  if (first.length === 0 || (!begins && first.length * 10 < sentences.length * TENTHS)) return undefined;
  joins();
  return home;
}

/** A name and a colon at the head, or a colon at the end. */
function givesFloor({ index, tokens }: Sentence, cast: Cast): boolean {
  const [first] = cast.mentions[index]!;
  return tokens.at(-1)?.text === ":" || (first !== undefined && tokens[first.next]?.text === ":");
}

/** Whose words the whole text is: a person, several who sign it, or the publisher's state. Nobody, where the page itself tells. */
export function floorOf(
  speaker: Character | "joint" | undefined,
  parties: readonly Character[],
  own: string | undefined,
  cast: Cast,
): Floor | undefined {
  if (speaker === "joint") return { holder: jointOf({ parties }) };
  if (speaker) return takes(speaker);
  const state = own === undefined ? undefined : cast.states.get(own);
  return state && { holder: { kind: "actor", actor: state.id }, state: own! };
}
