import type { LanguagePack } from "../../languages/pack.ts";
import { type Frame, type Noun, newFrame, type Verb } from "./frames.ts";
import type { Group } from "./groups.ts";
import type { Range } from "./range.ts";
import type { Word } from "./word.ts";

/** Where the walk over a sentence is: what it has found, and in which clause it stands. */
export interface Walk {
  readonly words: readonly Word[];
  readonly pack: LanguagePack;
  readonly verbs: Verb[];
  readonly opened: Map<number, Frame>;
  /** The clause in which the walk stands. */
  top: Frame;
  /** Clauses in brackets, and where the brackets close. */
  readonly brackets: { frame: Frame; close: number }[];
  /** Behind a gerund inside a noun phrase: "the talks about raising taxes". */
  gerundEnd: number;
  /** Participles at the front of a frame, which wait for its subject. */
  waiting: { verb: Verb; frame: Frame }[];
}

export function walkOf(words: readonly Word[], pack: LanguagePack): Walk {
  return {
    words,
    pack,
    verbs: [],
    opened: new Map(),
    top: newFrame("main", 0, undefined, words.length),
    brackets: [],
    gerundEnd: -1,
    waiting: [],
  };
}

export function pushFrame(walk: Walk, kind: Frame["kind"], from: number): Frame {
  walk.top = newFrame(kind, from, walk.top, walk.words.length);
  walk.opened.set(from, walk.top);
  return walk.top;
}

export function popFrame(walk: Walk, at: number): void {
  if (!walk.top.parent) return;
  walk.top.next = at;
  walk.top = walk.top.parent;
}

export function popTo(walk: Walk, frame: Frame, at: number): void {
  while (walk.top !== frame && walk.top.parent) popFrame(walk, at);
}

export function addVerb(walk: Walk, group: Group, frame: Frame, subject: Range | undefined, joined?: Verb): Verb {
  const verb: Verb = { ...group, subject, frame, joined };
  walk.verbs.push(verb);
  return verb;
}

export function settle(walk: Walk, frame: Frame, group: Group, subject: Range | undefined): void {
  const verb = addVerb(walk, group, frame, subject);
  frame.verb ??= verb;
  frame.subject = subject;
  for (const early of walk.waiting) if (early.frame === frame) early.verb.subject ??= subject;
  walk.waiting = walk.waiting.filter((early) => early.verb.subject === undefined);
}

export function attributes(walk: Walk, group: Group): boolean {
  return walk.pack.attribution.verbs.has(walk.words[group.head]!.lower);
}

/** "told the court that": the verb before tells somebody something. */
export function tellsBefore(walk: Walk, at: number): boolean {
  const verb = walk.verbs.at(-1);
  if (!verb || at - verb.next > 12) return false;
  const frames = walk.pack.attribution.verbs.get(walk.words[verb.head]!.lower)?.frames;
  return frames !== undefined && (frames.has("told") || frames.has("clause"));
}

/** The noun stands right behind a verb that takes a clause: "says the plan works". */
export function takesClause(walk: Walk, last: Noun, bare = false): boolean {
  const verb = walk.verbs.at(-1);
  if (!verb || !contiguous(walk, verb.next, last.from)) return false;
  const { lower } = walk.words[verb.head]!;
  if (bare) return walk.pack.attribution.words.bare.has(lower);
  const frames = walk.pack.attribution.verbs.get(lower)?.frames;
  return frames !== undefined && (frames.has("clause") || frames.has("weak"));
}

/** Nothing but adverbs and times stands between. */
export function contiguous(walk: Walk, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!/^(?:adverb|time)$/.test(walk.words[at]!.part)) return false;
  return from <= to;
}

/** The last index before a verb that is no adverb, time or bracket. */
export function reachBack(walk: Walk, from: number): number {
  const { words } = walk;
  let at = from - 1;
  for (;;) {
    while (at >= 0 && (words[at]!.part === "adverb" || words[at]!.part === "time")) at--;
    // ", however,": an adverb in commas.
    if (words[at]?.text === "," && words[at - 1]?.part === "adverb") {
      let open = at - 1;
      while (open > 0 && (words[open]!.part === "adverb" || words[open]!.part === "time")) open--;
      if (words[open]?.text === ",") {
        at = open - 1;
        continue;
      }
    }
    return at;
  }
}

export function trimmed(walk: Walk, from: number, next: number): Range | undefined {
  let end = next;
  // Behind a comma the time is inside the aside: "who came on Monday,".
  const loose = walk.words[next - 1]?.text === "," ? /^mark$/ : /^(?:adverb|time|mark)$/;
  while (end > from && loose.test(walk.words[end - 1]!.part) && !/^[).]$/.test(walk.words[end - 1]!.text)) end--;
  return end > from ? { from, next: end } : undefined;
}
