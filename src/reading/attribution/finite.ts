import type { Frame, Noun, Verb } from "./frames.ts";
import type { Group } from "./groups.ts";
import { behindVerb } from "./openers.ts";
import type { Range } from "./range.ts";
import {
  addVerb,
  attributes,
  popTo,
  pushFrame,
  reachBack,
  settle,
  takesClause,
  tellsBefore,
  trimmed,
  type Walk,
} from "./walk.ts";
import type { Word } from "./word.ts";

const NOMINAL: ReadonlySet<string> = new Set(["name", "noun", "number", "pronoun", "determiner", "owner"]);

export function takeFinite(walk: Walk, group: Group): void {
  const { words } = walk;
  const at = reachBack(walk, group.from);
  const before = words[at];
  const direct = walk.top.last !== undefined && walk.top.last.next === at + 1 && at >= 0 && !walk.top.last.object;
  const helped = words[group.from - 1]?.helped === true;
  if (walk.top.verb === undefined) {
    const subject = subjectOf(walk, walk.top, group.from, at, direct || helped);
    if (subject || walk.top.kind !== "participial") {
      if (subject) {
        const { last, prior } = walk.top;
        if (direct && last!.pronoun && prior && !prior.oblique && prior.next === last!.from) {
          // "everyone I met said"
          const frame = pushFrame(walk, "relative", last!.from);
          frame.first = frame.last = last;
          settle(walk, frame, group, subject);
          return;
        }
        if (direct && isInserted(walk, group)) {
          const frame = pushFrame(walk, "inserted", walk.top.last!.from);
          settle(walk, frame, group, subject);
          return;
        }
        settle(walk, walk.top, group, subject);
        return;
      }
      if (joinVerb(walk, group, before)) return;
      settle(walk, walk.top, group, undefined);
      return;
    }
  }
  const object = walk.top.object;
  if (
    !direct &&
    !helped &&
    before?.text === "," &&
    object &&
    words[object.next]?.text === "," &&
    words[group.from]!.part !== "verb"
  ) {
    // "says the plan, backed by many, has failed": the clause behind "says" has its verb now.
    const frame = pushFrame(walk, "complement", object.from);
    frame.first = frame.last = object;
    settle(walk, frame, group, withAside(walk, object, group.from));
    return;
  }
  if (!direct && !helped && before?.text === "," && walk.top.kind !== "main" && owingFrame(walk)) {
    // "Ana Orlo, who had left when it rained, said": the comma closes both.
    const frame = owingFrame(walk)!;
    popTo(walk, frame, group.from);
    settle(walk, frame, group, subjectOf(walk, frame, group.from, at, false) ?? stretched(walk, frame, group.from));
    return;
  }
  if (!direct && !helped && joinVerb(walk, group, before)) return;
  const { last } = walk.top;
  const fresh = last?.fresh === true && words[last.from - 1]?.text === ",";
  const owing = owingFrame(walk, fresh);
  if (direct || helped) {
    if (owing && !last!.fresh && !last!.pronoun && !takesClause(walk, last!, true)) {
      popTo(walk, owing, group.from);
      settle(walk, owing, group, subjectOf(walk, owing, group.from, at, false) ?? stretched(walk, owing, group.from));
      return;
    }
    if (owing && fresh && walk.top.kind !== "main") {
      popTo(walk, owing, last!.from);
      settle(walk, owing, group, trimmed(walk, last!.from, group.from));
      return;
    }
    const contact = leansOnNoun(walk, last!);
    if (contact) behindVerb(walk, walk.top.prior);
    const frame = pushFrame(
      walk,
      contact ? "relative" : takesClause(walk, last!) ? "complement" : "coordinate",
      last!.from,
    );
    frame.first = frame.last = last;
    settle(walk, frame, group, trimmed(walk, last!.from, group.from));
    return;
  }
  if (owing) {
    popTo(walk, owing, group.from);
    settle(walk, owing, group, subjectOf(walk, owing, group.from, at, false) ?? stretched(walk, owing, group.from));
    return;
  }
  addVerb(walk, group, walk.top, undefined);
}

/** Who or what the first verb of a frame tells of. */
export function subjectOf(walk: Walk, frame: Frame, verb: number, at: number, direct: boolean): Range | undefined {
  const { words } = walk;
  const { first, last } = frame;
  if (direct && last) {
    // "A, B and C said": the list; "On Monday, C said": its last.
    if (
      last.list &&
      first &&
      first !== last &&
      !first.oblique &&
      words[first.next]?.text === "," &&
      isList(walk, first, last)
    )
      return trimmed(walk, first.from, verb);
    return trimmed(walk, last.from, verb);
  }
  if (words[at]?.text === "," || /^[—–―)-]$/.test(words[at]?.text ?? "")) {
    if (first && !first.oblique) return withAside(walk, first, verb);
    return undefined;
  }
  if (frame.subject) return frame.subject;
  if (first && !first.oblique) return trimmed(walk, first.from, verb);
  return undefined;
}

/** "Ana Orlo, the minister, said": with its apposition; "Ana Orlo, speaking in Marsk, said": without. */
export function withAside(walk: Walk, first: Noun, verb: number): Range | undefined {
  const { words } = walk;
  let at = first.next;
  while (at < verb && words[at]!.text !== "," && !/^[—–―-]$/.test(words[at]!.text)) at++;
  const inner = words[at + 1];
  if (
    inner &&
    (inner.part === "verb" || inner.part === "preposition" || inner.part === "opener" || inner.part === "adverb")
  )
    return trimmed(walk, first.from, at);
  return trimmed(walk, first.from, verb);
}

export function isList(walk: Walk, first: Noun, last: Noun): boolean {
  for (let at = first.next; at < last.from; at++) {
    const { part, text } = walk.words[at]!;
    if (part === "mark" && text !== "," && text !== "." && text !== "(" && text !== ")") return false;
    if (part === "verb" || part === "relative" || part === "opener") return false;
  }
  return true;
}

export function stretched(walk: Walk, frame: Frame, to: number): Range | undefined {
  return frame.first ? trimmed(walk, frame.first.from, to) : frame.subject;
}

/** A frame around that has a noun and no verb yet: "the man who wrote it said". */
export function owingFrame(walk: Walk, fresh = false): Frame | undefined {
  let fronted = walk.top.kind === "adverbial" || walk.top.kind === "participial";
  for (let frame = walk.top.parent; frame; frame = frame.parent) {
    if (frame.verb === undefined && (frame.first || frame.subject)) return frame;
    // "After he said that …, the minister left": behind the comma stands the main clause.
    if (frame.verb === undefined && fresh && fronted) return frame;
    if (frame.verb !== undefined && frame.kind === "complement" && !fresh) return undefined;
    fronted = frame.kind === "adverbial" || frame.kind === "participial";
  }
  return undefined;
}

/** "the plan he proposed": a clause that leans on a noun without a word between. */
export function leansOnNoun(walk: Walk, last: Noun): boolean {
  const before = walk.words[last.from - 1];
  if (!before || takesClause(walk, last)) return false;
  if (before.part === "name") return false;
  return (before.part === "noun" || before.part === "number") && !tellsBefore(walk, last.from);
}

/** "The plan, he said on Friday, would work": a verb of speech in commas, and the clause goes on. */
export function isInserted(walk: Walk, group: Group): boolean {
  const { words, top } = walk;
  const { last, first } = top;
  if (!last || words[last.from - 1]?.text !== "," || !first) return false;
  const frames = walk.pack.attribution.verbs.get(words[group.head]!.lower)?.frames;
  if (!frames || !(frames.has("clause") || frames.has("told") || frames.has("weak"))) return false;
  let free = frames.has("told");
  for (let at = group.next; at < words.length && at < group.next + 12; at++) {
    const { part, text } = words[at]!;
    if (part === "preposition") free = true;
    if (!free && NOMINAL.has(part)) return false;
    if (text === ",") return at + 2 < words.length;
    if (part === "verb" || part === "that" || part === "quote" || part === "be" || part === "modal") return false;
  }
  return false;
}

/** A verb without a subject of its own behind "and" or in a list shares that of another. */
export function joinVerb(walk: Walk, group: Group, before: Word | undefined): boolean {
  if (before && before.part !== "coordinator" && before.text !== "," && !/^[—–―-]$/.test(before.text)) return false;
  let chosen: Verb | undefined;
  let saying: Verb | undefined;
  for (let frame: Frame | undefined = walk.top; frame; frame = frame.parent) {
    const verb = frame.verb && walk.verbs.findLast((other) => other.frame === frame && other.form === "finite");
    if (!verb) continue;
    chosen ??= verb;
    if (attributes(walk, verb) && sameTense(walk, verb, group)) saying ??= verb;
  }
  // "believe that it will fail, and said": back to the verb of speech in the same tense.
  const thing =
    chosen?.frame.kind === "relative" &&
    chosen.subject &&
    walk.pack.attribution.words.things.has(walk.words[chosen.subject.from]!.lower);
  if (
    chosen &&
    saying &&
    chosen !== saying &&
    attributes(walk, group) &&
    (thing || chosen.copula || chosen.passive || !sameTense(walk, chosen, group))
  )
    chosen = saying;
  if (!chosen) return false;
  popTo(walk, chosen.frame, group.from);
  addVerb(walk, group, chosen.frame, chosen.subject, chosen);
  return true;
}

/** Both have the same tense. */
export function sameTense(walk: Walk, verb: Group, group: Group): boolean {
  if (verb.modal !== group.modal) return false;
  const tense = (of: Group): string => {
    const word = walk.words[of.head]!;
    const first = walk.words[of.from]!;
    if (first.part !== "verb" && first.part !== "adverb")
      return walk.pack.attribution.words.pastAuxiliaries.has(first.lower) ? "past" : "present";
    return word.forms.has("past") ? "past" : "present";
  };
  return tense(verb) === tense(group);
}
