import { type Frame, type Noun, newFrame } from "./frames.ts";
import { contiguous, popFrame, popTo, pushFrame, takesClause, type Walk } from "./walk.ts";
import type { Word } from "./word.ts";

export function takeNoun(walk: Walk, at: number): void {
  const { words, top } = walk;
  const word = words[at]!;
  const before = words[at - 1];
  const pronoun = word.part === "pronoun";
  const last = top.last;
  // "“It is over,” she": a quotation that ends with a mark of its own is no noun.
  if (word.part === "quote" && (word.end - word.start > 60 || /[,.!?…—][\p{P}]*$/u.test(word.text))) return;
  if (last && walk.gerundEnd === at && last.next === at) {
    last.next = at + 1;
    walk.gerundEnd = at + 1;
    return;
  }
  if (last && last.next === at && !pronoun && !(word.part === "determiner" && !predeterminer(walk, before!))) {
    if (!(last.oblique && top.verb === undefined && word.part === "name" && before?.part === "noun")) {
      last.next = at + 1;
      return;
    }
  }
  // A preposition ties it to the noun before, as "and" does where no verb has come.
  let link = at - 1;
  while (link >= 0 && words[link]!.part === "adverb") link--;
  const tie = words[link];
  if (last && tie && !pronoun && (top.verb === undefined || last === top.object)) {
    if (tie.part === "preposition" && last.next >= link - 1 && contiguous(walk, last.next, link)) {
      last.next = at + 1;
      return;
    }
    if (
      tie.part === "coordinator" &&
      !walk.pack.attribution.words.contrasts.has(tie.lower) &&
      contiguous(walk, last.next, link)
    ) {
      last.next = at + 1;
      last.list = true;
      return;
    }
  }
  if (last && tie?.part === "preposition" && contiguous(walk, last.next, link) && top.verb !== undefined) {
    last.next = at + 1;
    return;
  }
  const list = tie?.part === "coordinator" && words[link - 1]?.text === "," && last !== undefined && !last.pronoun;
  const noun: Noun = {
    from: at,
    next: at + 1,
    oblique: tie?.part === "preposition",
    fresh:
      tie === undefined ||
      tie.part === "mark" ||
      tie.part === "coordinator" ||
      tie.part === "opener" ||
      tie.part === "that" ||
      tie.part === "quote" ||
      tie.part === "time",
    pronoun,
    object: walk.pack.attribution.words.objects.has(word.lower) && pronoun,
    list,
  };
  top.first ??= noun;
  if (top.first.oblique && !noun.oblique) top.first = noun;
  if (top.verb !== undefined && !noun.oblique && takesClause(walk, noun)) top.object = noun;
  top.prior = top.last;
  top.last = noun;
}

export function predeterminer(_walk: Walk, word: Word): boolean {
  return (
    word.part === "determiner" || word.part === "preposition" || word.part === "coordinator" || word.part === "adverb"
  );
}

export function takeMark(walk: Walk, at: number): number {
  const { words } = walk;
  const { text } = words[at]!;
  if (text === ",") takeComma(walk, at);
  else if (text === ";") closeAll(walk, at);
  else if (text === ":") pushFrame(walk, "coordinate", at + 1);
  else if (/^[—–―]$/.test(text) || (text === "-" && at > 0 && words[at]!.start > words[at - 1]!.end)) {
    const end = closingMark(walk, at, text);
    const { last } = walk.top;
    if (end > 0 && last && (walk.top.verb === undefined || (last.next === at && last === walk.top.object))) {
      last.next = end + 1;
      return end;
    }
    takeComma(walk, at);
  } else if (text === "(" || text === "[") {
    const end = closingMark(walk, at, text === "(" ? ")" : "]");
    // What stands in brackets is no part of the clause around it, unless it is the whole.
    if (end > 0 && at > 0) {
      if (walk.top.last?.next === at) walk.top.last.next = end + 1;
      if (!words.slice(at + 1, end).some(({ part }) => part === "verb" || part === "be")) return end;
      walk.brackets.push({ frame: walk.top, close: end });
      pushFrame(walk, "coordinate", at + 1);
    }
  } else if (text === ")" || text === "]") {
    const bracket = walk.brackets.at(-1);
    if (bracket?.close === at) {
      walk.brackets.pop();
      popTo(walk, bracket.frame, at);
      walk.top = bracket.frame;
    }
  } else if (walk.top.last?.next === at) walk.top.last.next = at + 1;
  return at;
}

export function closingMark(walk: Walk, at: number, text: string): number {
  const { words } = walk;
  for (let end = at + 1; end < words.length && end < at + 40; end++) {
    const word = words[end]!;
    if (word.text === text || (text === "-" && word.text === "-" && word.start > words[end - 1]!.end)) return end;
    if (text === "-" && word.text === "-") continue;
  }
  return -1;
}

/** All clauses end here; a new one begins. */
export function closeAll(walk: Walk, at: number): void {
  for (let frame: Frame | undefined = walk.top; frame; frame = frame.parent) frame.next = Math.min(frame.next, at);
  walk.top = newFrame("main", at + 1, undefined, walk.words.length);
  walk.waiting = [];
}

export function takeComma(walk: Walk, at: number): void {
  // A fronted or inserted clause ends, where the one around it waits for its verb.
  for (;;) {
    const { top } = walk;
    const outer = top.parent;
    if (!outer || outer.verb !== undefined) break;
    if (!/^(?:adverbial|relative|participial|inserted)$/.test(top.kind)) break;
    if (top.kind === "relative" && top.verb === undefined) break;
    // A list inside it goes on: "who wrote, sang and danced".
    if (walk.words[at + 1]?.part === "coordinator") break;
    popFrame(walk, at);
  }
}
