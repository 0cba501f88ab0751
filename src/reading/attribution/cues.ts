import type { AttributionFrame, LanguagePack } from "../../languages/pack.ts";
import type { Clause, Cue, Range } from "./clause.ts";
import { clauseEnd, clip, complete } from "./contents.ts";
import { nounBefore, nounEnd, trim, walk } from "./nouns.ts";
import type { Item } from "./units.ts";
import { verbCue } from "./verbs.ts";
import { adverb, is, verbLike } from "./words.ts";

/** The cues of one sentence, in order, each with whose and which words it attributes. */
export function cuesOf(items: readonly Item[], pack: LanguagePack): Cue[] {
  const clause: Clause = { items, pack, cues: [] };
  for (let at = 0; at < items.length; at++) {
    const cue = accordingCue(clause, at) ?? verbCue(clause, at) ?? adjectiveCue(clause, at) ?? nounCue(clause, at);
    if (!cue) continue;
    clause.cues.push(cue);
    at = Math.max(at, cue.next - 1);
  }
  for (const cue of clause.cues) if (cue.content.length === 0) complete(clause, cue);
  clip(clause);
  return clause.cues;
}

/** "is confident that", "were worried about". */
export function adjectiveCue(clause: Clause, at: number): Cue | undefined {
  const { items } = clause;
  if (!is(clause, at, clause.pack.attribution.adjectives)) return undefined;
  let from = at;
  let be = false;
  for (; from > 0; from--) {
    if (adverb(clause, from - 1) || /^(?:so|more|less|very|increasingly|too)$/.test(items[from - 1]!.lower)) continue;
    if (
      verbLike(clause, from - 1) ||
      is(clause, from - 1, new Set(["feels", "felt", "remains", "remained", "seems", "seemed"]))
    ) {
      be = true;
      continue;
    }
    break;
  }
  if (!be) return undefined;
  const next = items[at + 1];
  if (!next || !/^(?:that|to|of|about|with|in|by|over|on|at|how)$/.test(next.lower)) return undefined;
  const source = nounBefore(clause, from);
  if (!source || /^(?:it|this|that|which)$/.test(items[source.from]!.lower)) return undefined;
  const start = next.lower === "that" || next.lower === "to" || next.lower === "how" ? at + 1 : at + 2;
  return {
    from,
    verb: at,
    next: start,
    frames: new Set<AttributionFrame>(["nominal"]),
    usage: "finite",
    source,
    inverted: false,
    parent: undefined,
    content: [{ from: start, next: clauseEnd(clause, start, true) }],
    rule: "view-adjective",
  };
}

/** "her claim that …": whose, and what. */
export function nounCue(clause: Clause, at: number): Cue | undefined {
  const { items } = clause;
  if (!is(clause, at, clause.pack.attribution.nouns)) return undefined;
  const next = items[at + 1];
  if (next?.lower !== "that") return undefined;
  let owner: Range | undefined;
  if (/^(?:his|her|their|its|my|our)$/.test(items[at - 1]?.lower ?? "")) owner = { from: at - 1, next: at };
  else if (items[at - 1]?.kind === "possessive") {
    const from = walk(clause, at - 1);
    if (from < at - 1) owner = trim(clause, { from, next: at });
  }
  if (!owner) return undefined;
  return {
    from: at,
    verb: at,
    next: at + 1,
    frames: new Set<AttributionFrame>(["clause"]),
    usage: "finite",
    source: owner,
    inverted: false,
    parent: undefined,
    content: [{ from: at + 1, next: clauseEnd(clause, at + 1, true) }],
    rule: "view-noun",
  };
}

export function accordingCue(clause: Clause, at: number): Cue | undefined {
  const { items } = clause;
  if (!is(clause, at, clause.pack.according) || items[at + 1]?.lower !== "to") return undefined;
  const from = at + 2;
  const next = nounEnd(clause, from);
  if (next === from) return undefined;
  const end = sentenceEnd(clause);
  const content: Range[] = [];
  const fronted = items.slice(0, at).every((item) => item.kind === "mark" || /^(?:and|but)$/.test(item.lower));
  // Behind an aside the sentence goes on: "according to Ana Orlo, the minister, …".
  let resume = next;
  if (items[resume]?.text === ",") {
    const second = items.findIndex((item, index) => index > resume && item.text === ",");
    if (!fronted && second > 0 && second - resume < 16) resume = second;
  }
  if (fronted) content.push({ from: next, next: end });
  else {
    let start = 0;
    for (let back = at - 1; back > 0; back--) {
      if (items[back]!.text === ";") {
        start = back + 1;
        break;
      }
    }
    content.push({ from: start, next: at });
    if (items[resume]?.text === "," && resume + 1 < end && resume !== next)
      content.push({ from: resume + 1, next: end });
  }
  return {
    from: at,
    verb: at,
    next: at + 2,
    frames: new Set<AttributionFrame>(["clause"]),
    usage: "finite",
    source: { from, next },
    inverted: false,
    parent: undefined,
    content,
    rule: "according-to",
  };
}

export function sentenceEnd(clause: Clause): number {
  return clause.items.length;
}
