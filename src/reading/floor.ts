import type { Names } from "../gazetteer/index.ts";
import type { ActorId } from "../model/ids.ts";
import type { Cast, Character } from "./cast.ts";
import { clauseOf } from "./clauses.ts";
import { type Floor, jointOf, takes, VIEWS } from "./judgement.ts";
import type { Mention } from "./mentions.ts";
import { byName } from "./references.ts";
import type { Sentence } from "./sentence.ts";

/** A text in the first person has so many of its sentences with it, of ten, or begins with it. */
const TENTHS = 2;
const BEGINNING = 2;

/** A text in the first person outside its quotations: "We welcome the release …". Behind "Ana Orlo:" the first person is hers. */
export function isPersonal(sentences: readonly Sentence[], cast: Cast): boolean {
  const { pack } = cast;
  // Where all stands in quotation marks, the whole is somebody's statement.
  const within = sentences.every((sentence) => sentence.quoted.some(({ start }) => start <= sentence.tokens[0]!.start));
  const given = sentences.findIndex((sentence) => givesFloor(sentence, cast));
  const first = sentences.slice(0, given < 0 ? undefined : given).filter((sentence) => {
    const [subject] = within ? cast.mentions[sentence.index]! : clauseOf(sentence, cast).subjects;
    if (subject?.kind !== "we" || pack.grammar.ourOwn.holds(sentence.tokens[subject.from])) return false;
    return within || !sentence.quoted.some((quote) => subject.start >= quote.start && subject.end <= quote.end);
  });
  // "We are resolved to support the people", once in a text that tells throughout what its parties said: the page's own word.
  const begins = first.some((sentence) => sentence.index < BEGINNING) && !tellsOfOthers(sentences, first.length, cast);
  return begins || first.length * 10 > sentences.length * TENTHS;
}

/** More sentences tell what persons or the sides said, met or discussed than have the first person. */
function tellsOfOthers(sentences: readonly Sentence[], own: number, cast: Cast): boolean {
  const told = sentences.filter((sentence) => {
    const { subjects, cues } = clauseOf(sentence, cast);
    const [subject] = subjects;
    return subject !== undefined && cues.length > 0 && TOLD.has(subject.kind) && sentence.quoted.length === 0;
  });
  return told.length > own + 1;
}

/** Of whom a page tells. */
const TOLD = new Set<Mention["kind"]>(["person", "office", "he", "she", "they", "joint"]);

/** The publisher's state joins the cast where its voice is heard though the text may not name it: "the Ministry", "we". */
export function hearHome(personal: boolean, cast: Cast, names: Names): void {
  const { home } = cast;
  const bodies = cast.mentions.some((mentions) =>
    mentions.some(({ kind, code }) => kind === "side" && code === undefined),
  );
  if (home !== undefined && (personal || bodies) && !cast.states.has(home))
    cast.states.set(home, { id: "" as ActorId, mentions: [], shown: names.stateName(home) ?? home });
}

/** A name and a colon at the head, or a colon at the end. */
function givesFloor({ index, tokens }: Sentence, cast: Cast): boolean {
  const [first] = cast.mentions[index]!;
  return tokens.at(-1)?.text === ":" || (first !== undefined && tokens[first.next]?.text === ":");
}

/** "Minister Orlo stressed that …": a text that tells what its speaker says is the page's. */
function isToldOf(speaker: Character, sentences: readonly Sentence[], cast: Cast): boolean {
  return sentences.some((sentence) => {
    const { subjects, cues, passive } = clauseOf(sentence, cast);
    const [subject] = subjects;
    if (!subject || passive || !VIEWS.has(cues[0]?.cue.class ?? "")) return false;
    const { tokens } = sentence;
    // The line that announces the words, and a label before them, tell nothing.
    if (tokens.at(-1)?.text === ":" || tokens[subject.next]?.text === ":") return false;
    if (sentence.quoted.some((quote) => subject.start >= quote.start && subject.end <= quote.end)) return false;
    return subject.kind === "person" && byName(cast, subject) === speaker;
  });
}

/** Whose words the whole text is: a person, several who sign it, or the publisher's state. Nobody, where the page itself tells. */
export function floorOf(
  speaker: Character | "joint" | undefined,
  parties: readonly Character[],
  personal: boolean,
  cast: Cast,
  sentences: readonly Sentence[],
): Floor | undefined {
  if (speaker === "joint") return { holder: jointOf({ parties }) };
  if (speaker && !personal && isToldOf(speaker, sentences, cast)) return undefined;
  if (speaker) return takes(speaker);
  const { home } = cast;
  // "The Head of State sent a telegram: I express …": whom the text knows by the office alone.
  const unnamed = personal && home !== undefined ? parties.filter((person) => person.side?.value === home) : [];
  if (unnamed.length === 1 && unnamed[0]!.unnamed) return takes(unnamed[0]!);
  const state = personal && home !== undefined ? cast.states.get(home) : undefined;
  return state && { holder: { kind: "actor", actor: state.id }, state: home! };
}
