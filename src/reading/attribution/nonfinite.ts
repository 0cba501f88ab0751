import { owingFrame } from "./finite.ts";
import type { Frame } from "./frames.ts";
import type { Group } from "./groups.ts";
import {
  addVerb,
  attributes,
  contiguous,
  popTo,
  pushFrame,
  reachBack,
  takesClause,
  trimmed,
  type Walk,
} from "./walk.ts";

export function takeIng(walk: Walk, group: Group): void {
  const { words, top } = walk;
  const at = reachBack(walk, group.from);
  const before = words[at];
  const direct = top.last !== undefined && top.last.next === at + 1;
  if (direct && before) {
    // "a letter saying": the noun's; "left many feeling".
    const subject = trimmed(walk, top.last!.from, group.from);
    const owed = top.verb === undefined;
    const verb = addVerb(walk, group, top, subject);
    if (owed) {
      const frame = pushFrame(walk, "participial", group.from);
      frame.verb = verb;
      frame.subject = subject;
      verb.frame = frame;
    }
    return;
  }
  if (top.verb !== undefined) {
    let frame = top;
    // "acknowledged that mistakes were made, saying": who speaks is who spoke.
    if (before?.text === "," && attributes(walk, group))
      for (let outer: Frame | undefined = top; outer; outer = outer.parent)
        if (outer.verb && attributes(walk, outer.verb) && outer.verb.form === "finite") {
          frame = outer;
          break;
        }
    const joined = walk.verbs.findLast((other) => other.frame === frame && other.form === "finite");
    const verb = addVerb(walk, group, frame, frame.verb!.subject ?? frame.subject);
    verb.joined = joined;
    if (frame !== top) popTo(walk, frame, group.from);
    return;
  }
  const last = walk.verbs.at(-1);
  if (last?.frame.kind === "inserted" && before?.text === "," && last.frame.parent === top) {
    // "…, she said, citing a report, …"
    addVerb(walk, group, top, last.subject).joined = last;
    return;
  }
  if (top.first && !top.first.oblique && before?.text === ",") {
    // "Ana Orlo, speaking in Marsk, said": the subject is already there.
    const verb = addVerb(walk, group, top, trimmed(walk, top.first.from, at));
    const frame = pushFrame(walk, "participial", group.from);
    frame.verb = verb;
    verb.frame = frame;
    return;
  }
  if (before?.part === "preposition" && top.last && contiguous(walk, top.last.next, at)) {
    // "the talks about raising taxes": the noun goes on.
    top.last.next = group.next;
    walk.gerundEnd = group.next;
    addVerb(walk, group, top, undefined);
    return;
  }
  const verb = addVerb(walk, group, top, top.subject);
  if (before?.part === "opener" && top.kind === "adverbial") {
    // "while chanting": who does it is the subject of the clause around.
    verb.subject ??= top.parent?.verb?.subject;
    top.verb = verb;
    if (verb.subject === undefined && top.parent) walk.waiting.push({ verb, frame: top.parent });
    return;
  }
  if (verb.subject === undefined) walk.waiting.push({ verb, frame: top });
  if (top.kind !== "participial" && (before === undefined || before.text === "," || before.part === "preposition")) {
    // What follows a fronted participle is its object, not the subject.
    const frame = pushFrame(walk, "participial", group.from);
    frame.verb = verb;
    verb.frame = frame;
  }
}

export function takeParticiple(walk: Walk, group: Group): void {
  const { top } = walk;
  const at = reachBack(walk, group.from);
  const direct = top.last !== undefined && top.last.next === at + 1;
  const subject = direct ? trimmed(walk, top.last!.from, group.from) : undefined;
  const verb = addVerb(walk, { ...group, form: "participle", passive: true }, top, subject);
  if (top.verb === undefined) {
    const frame = pushFrame(walk, "participial", group.from);
    frame.verb = verb;
    frame.subject = subject;
    verb.frame = frame;
    if (!direct && !top.first) walk.waiting.push({ verb, frame: top });
  }
}

export function takeInfinitive(walk: Walk, group: Group): void {
  const { top, words } = walk;
  const at = reachBack(walk, group.from);
  const governor = walk.verbs.at(-1);
  let subject = governor?.subject ?? top.subject;
  if (
    governor &&
    top.last &&
    top.last.next === at + 1 &&
    top.last.from >= governor.next &&
    contiguous(walk, governor.next, top.last.from)
  ) {
    // "forced the bank to admit": the object does it.
    const head = words[governor.head]!;
    const frames = walk.pack.attribution.verbs.get(head.lower)?.frames;
    if (walk.pack.attribution.words.causing.has(head.lower) || frames?.has("asked") || frames?.has("told"))
      subject = trimmed(walk, top.last.from, group.from);
  }
  if (!governor && top.last && !top.last.oblique) subject = trimmed(walk, top.last.from, group.from);
  const verb = addVerb(walk, { ...group, form: "infinitive" }, top, subject);
  if (subject === undefined) walk.waiting.push({ verb, frame: top });
}

/** "the report released on Friday said": no tense of its own where another verb waits for the subject. */
export function isReduced(walk: Walk, group: Group, following: Group | undefined): boolean {
  const { words } = walk;
  const verb = words[group.head]!;
  if (group.passive || group.head !== group.from || verb.part !== "verb" || !verb.forms.has("participle")) return false;
  const before = words[group.from - 1];
  const after = words[group.next];
  if (!after) return false;
  // "Asked about it, …", "when pressed on it": nobody stands before it.
  if (!before || (before.part === "opener" && walk.top.last === undefined)) return after.part !== "mark";
  const agent = walk.pack.grammar.by.has(after.lower) && after.part === "preposition";
  if (before.text === "," && (agent || (following && isNaming(walk, group, following)))) return true;
  // "the law, passed in May": a list of verbs hardly goes on without an object.
  if (
    before.text === "," &&
    /^(?:preposition|time|to)$/.test(after.part) &&
    !walk.pack.attribution.words.speaking.has(verb.lower) &&
    !verb.forms.has("base")
  )
    return /^(?:noun|name|number|quote|owner)$/.test(words[group.from - 2]?.part ?? "") && walk.top.verb !== undefined;
  if (!/^(?:noun|name|number|quote)$/.test(before.part) && before.text !== ")") return false;
  if (walk.pack.attribution.words.speaking.has(verb.lower)) return false;
  if (agent || (following && isNaming(walk, group, following))) return true;
  if (!(after.part === "preposition" || after.part === "time" || after.part === "adverb" || after.part === "to"))
    return false;
  const { last } = walk.top;
  if (walk.top.verb !== undefined) {
    if (!last || last.fresh || takesClause(walk, last)) return false;
    return owingFrame(walk) === undefined || following?.form === "finite";
  }
  if (following?.form !== "finite") return false;
  for (let at = group.next; at < following.from; at++) {
    const { part, text } = words[at]!;
    if (part === "relative" || part === "opener" || part === "that" || part === "coordinator") return false;
    if (text === "," && !(at === following.from - 1 && words[following.from]!.part !== "verb")) return false;
    if (part === "pronoun" && at === following.from - 1) return false;
  }
  return true;
}

/** "a stream called Sill runs": only the name stands between it and the verb. */
function isNaming({ words, pack }: Walk, group: Group, following: Group): boolean {
  if (!pack.attribution.words.naming.has(words[group.head]!.lower) || following.form !== "finite") return false;
  const between = words.slice(group.next, following.from);
  if (between.at(-1)?.text === ",") between.pop();
  return between.length > 0 && between.every(({ part, text }) => part === "name" || part === "quote" || text === ".");
}

/** "to triple the budget, grow the corps and create a reserve": a bare form goes on with what stands before it. */
export function goesOn(walk: Walk, group: Group): boolean {
  const { words } = walk;
  const verb = words[group.head]!;
  if (group.from !== group.head || verb.part !== "verb" || !verb.forms.has("base") || verb.forms.has("past"))
    return false;
  let at = group.from - 1;
  while (words[at]?.part === "adverb") at--;
  const before = words[at];
  if (before?.text !== "," && before?.part !== "coordinator") return false;
  const other = walk.verbs.findLast(({ frame, form, modal }) => frame === walk.top && (form === "infinitive" || modal));
  return other !== undefined;
}
