import type { LanguagePack } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import type { HolderWay, Reasoned, Rule, Span } from "../model/evidence.ts";
import type { ActorId } from "../model/ids.ts";
import { NOTES, type Note, type NoteCode } from "../model/record.ts";
import type { Holder, Statement } from "../model/statement.ts";
import { ActSet, type Voice } from "./act-set.ts";
import { actsOfContent } from "./acts.ts";
import { addGroup, type Character } from "./cast.ts";
import type { Clause } from "./clause.ts";
import type { Mention } from "./mentions.ts";
import { type Context, type Referent, refer } from "./references.ts";
import type { Sentence } from "./sentence.ts";

export interface Judgement {
  holders: Reasoned<Holder[], HolderWay>;
  voice: Voice;
  manner: Statement["manner"];
  cue?: Span;
  acts: ActSet;
  addressees?: ActorId[];
  content: Span[];
  /** Who goes on, where the sentence ends with another's words than it begins with. */
  last?: { holders: Holder[]; voice: Voice };
}

/** What went before, as far as the next sentence may go on with it. */
export interface Running extends Context {
  holders: Holder[] | undefined;
  /** The words that made them the holders. */
  from: Span | undefined;
  voice: Voice;
  /** A passive without a speaker gave the last holders: none of them has spoken in so many words. */
  passive?: boolean;
  /** The quotation that is still open, and whose it is. */
  quotation: { end: number; holders: Reasoned<Holder[], HolderWay>; voice: Voice } | undefined;
  block: number;
  /** Paragraphs begin with the name of who speaks. */
  transcript?: boolean;
  /** Whose words a line has just announced. */
  given?: { holders: Holder[]; voice: Voice } | undefined;
  /** A transcript's or a first person's speaker, until another takes the floor. */
  floor: Floor | undefined;
}

/** Who has the floor: one person, or several who sign together. */
export interface Floor {
  holder: Holder;
  person?: Character;
  /** The publisher's state, where nobody is named who speaks. */
  state?: string;
  /** The words that gave the floor; none where the whole text is somebody's. */
  from?: Span;
}

export const NARRATOR: Holder[] = [{ kind: "narrator" }];

export const jointOf = ({ parties, together = parties }: Pick<Context, "parties" | "together">): Holder => ({
  kind: "joint",
  members: together.map((party) => party.id),
});

export const takes = (person: Character, from?: Span): Floor => ({
  holder: { kind: "actor", actor: person.id },
  person,
  ...(from ? { from } : {}),
});

export const cueSpan = (sentence: Sentence, clause: Clause): Span => ({
  start: sentence.tokens[clause.cues[0]!.from]!.start,
  end: sentence.tokens[clause.cues[0]!.next - 1]!.end,
});

/** The subjects of a clause, understood. `state` is set where a state alone is the subject. */
export interface Subject {
  holders: Holder[];
  voice: Voice;
  evidence: Span;
  persons: Character[];
  state?: string;
}

/** Subjects of a clause as holders. */
export function holdersOf(clause: Clause, running: Running, notes?: Note[]): Subject | undefined {
  const first = clause.subjects[0]!;
  const evidence = { start: first.start, end: clause.subjects.at(-1)!.end };
  const referents: Referent[] = [];
  for (const mention of clause.subjects) {
    const referent = refer(mention, running);
    if (!referent) continue;
    if (referent.kind === "unclear") notes?.push(makeNote("reference-unclear", mention));
    referents.push(referent);
  }
  if (referents.some((referent) => referent.kind === "joint"))
    return { holders: [jointOf(running)], voice: "joint", evidence, persons: [] };
  const several = referents.flatMap((referent) => (referent.kind === "several" ? referent.persons : []));
  // "The Secretaries and the Foreign Minister": both sides.
  const apart = referents.some(
    (referent) =>
      referent.kind === "one" &&
      referent.code !== undefined &&
      several.some((person) => person.side !== undefined && person.side.value !== referent.code),
  );
  if (apart) return { holders: [jointOf(running)], voice: "joint", evidence, persons: [] };
  if (several.length > 0)
    return {
      holders: several.map((person) => ({ kind: "actor", actor: person.id })),
      voice: "single",
      evidence,
      persons: several,
    };
  const ones = referents.filter((referent) => referent.kind === "one");
  if (ones.length === 0) return undefined;
  const actors = [...new Set(ones.map((referent) => referent.actor))];
  const persons = ones.flatMap((referent) => referent.person ?? []);
  if (actors.length > 1) {
    const sides = new Set(ones.map((referent) => referent.code ?? referent.actor));
    // "Velland and Orsania backed it" among five: theirs alone.
    if (sides.size > 1 && persons.length === 0 && isSome(sides, running))
      return { holders: actors.map((actor) => ({ kind: "actor", actor })), voice: "single", evidence, persons: [] };
    if (sides.size > 1) return { holders: [{ kind: "joint", members: actors }], voice: "joint", evidence, persons: [] };
  }
  const state = actors.length === 1 && persons.length === 0 ? ones[0]!.code : undefined;
  return {
    holders: actors.map((actor) => ({ kind: "actor", actor })),
    voice: "single",
    evidence,
    persons,
    ...(state ? { state } : {}),
  };
}

/** States that are not all who are at the table, where more than two are. */
function isSome(sides: ReadonlySet<string>, { parties, together = parties }: Running): boolean {
  const all = new Set(together.flatMap((party) => party.side?.value ?? []));
  return all.size > 2 && [...all].some((side) => !sides.has(side));
}

/** How the subjects of a clause were found to be its holders. */
export function wayOf(clause: Clause, voice: Voice): HolderWay {
  const [subject] = clause.subjects;
  const turned = clause.rule === "aside" && subject !== undefined && clause.cues[0]!.from < subject.from;
  if (clause.rule === "verb-subject" || turned) return "verb-first";
  if (clause.rule === "according-to" || clause.rule === "view-of") return clause.rule;
  if (voice === "joint") return "joint-subject";
  return POINTERS.has(subject?.kind ?? "person") ? "points-back" : "subject";
}

const POINTERS = new Set<Mention["kind"]>(["he", "she", "we", "other"]);

/** People without names become an actor of their own, by the words the text has for them. */
export function groupHolder(
  document: Document,
  sentence: Sentence,
  range: { from: number; next: number },
  running: Running,
): Subject {
  const span = { start: sentence.tokens[range.from]!.start, end: sentence.tokens[range.next - 1]!.end };
  const shown = document.text.slice(span.start, span.end).replace(/\s+/g, " ").replace(/^The /, "the ");
  const group = addGroup(running.cast, shown, span);
  return { holders: [{ kind: "actor", actor: group.id }], voice: "single", evidence: span, persons: [] };
}

export const makeNote = (code: NoteCode, span?: Span): Note => ({
  code,
  ...(span ? { span: { start: span.start, end: span.end } } : {}),
  message: NOTES[code],
});

export function reportBy(rule: Rule, span: Span): ActSet {
  const acts = new ActSet();
  acts.assume("report", rule, span);
  return acts;
}

/** The words that are the holder's: behind "that" after the verb, or before an inverted verb. */
export function contentOf(sentence: Sentence, clause: Clause): Span[] {
  const { tokens } = sentence;
  const cue = clause.cues[0]!;
  const end = sentence.end;
  if (clause.rule === "verb-subject" || clause.rule === "aside") {
    const from = Math.min(cue.from, clause.subjects[0]!.from);
    const stop = tokens[from - 1]?.start ?? sentence.start;
    const before = stop > sentence.start ? { start: sentence.start, end: stop } : { start: sentence.start, end };
    const behind = Math.max(cue.next, clause.subjects.at(-1)!.next);
    const after = tokens[behind]?.text === "," ? tokens[behind + 1] : undefined;
    return after ? [before, { start: after.start, end }] : [before];
  }
  if (clause.rule === "according-to" || clause.rule === "view-of" || clause.rule === "as-said") {
    const next = Math.max(cue.next, clause.subjects.at(-1)!.next);
    const start = tokens[tokens[next]?.text === "," ? next + 1 : next]?.start;
    return [start === undefined || start >= end ? { start: sentence.start, end } : { start, end }];
  }
  let at = cue.next;
  while (at < tokens.length && (tokens[at]!.lower === "that" || tokens[at]!.text === "," || tokens[at]!.text === ":"))
    at++;
  const start = tokens[at]?.start ?? sentence.start;
  return [{ start: start < end ? start : sentence.start, end }];
}

export function quotedActs(
  sentence: Sentence,
  part: Span,
  voice: Voice,
  mentions: readonly Mention[],
  text: string,
  pack: LanguagePack,
  side?: string,
  spoken = true,
): ActSet {
  const tokens = sentence.tokens.filter((token) => token.start >= part.start && token.end <= part.end);
  const offset = sentence.tokens.findIndex((token) => token.start >= part.start);
  const inside = mentions
    .filter((mention) => mention.start >= part.start && mention.end <= part.end)
    .map((mention) => ({ ...mention, from: mention.from - offset, next: mention.next - offset }));
  return actsOfContent({ ...sentence, tokens }, voice, inside, text, pack, side, spoken);
}

export const within = (outer: Span, inner: Span): number =>
  Math.max(0, Math.min(outer.end, inner.end) - Math.max(outer.start, inner.start));

/** A state that is not the speaker's own; a speaker who is known by the office alone speaks for nobody's views but their own. */
export const isAnothers = (state: string, running: Running): boolean => {
  const { floor, speaker, voice } = running;
  if (floor?.state !== undefined) return floor.state !== state;
  if (floor) return floor.person !== undefined && (floor.person.unnamed === true || floor.person.side?.value !== state);
  // Another than the last person may have spoken since: a body, a state.
  const [holder] = running.holders ?? [];
  const since = holder?.kind === "actor" && speaker !== undefined && holder.actor !== speaker.id;
  return voice !== "single" || speaker?.side?.value !== state || since;
};

/** Classes of verbs by which somebody holds a view. */
export const VIEWS: ReadonlySet<string> = new Set(["speech", "express", "perform", "agree"]);
