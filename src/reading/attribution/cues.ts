import type { LanguagePack } from "../../languages/pack.ts";
import { type Cue, newCue } from "./clause.ts";
import { takeContent } from "./contents.ts";
import type { Sentence } from "./frames.ts";
import type { Range } from "./range.ts";
import { nounEnd, withAppositions } from "./sources.ts";
import { verbCue } from "./verb-cues.ts";
import { adjectiveCue, impersonalCue, lightCue, nounCue, nounIsCue, seemingCue } from "./view-cues.ts";

/** The words of a sentence that attribute, in order, each with whose and which words it attributes. */
export function cuesOf(sentence: Sentence, pack: LanguagePack): Cue[] {
  const { words, verbs } = sentence;
  const found: Cue[] = [];
  let next = 0;
  for (let at = 0; at < words.length; at++) {
    let cue: Cue | undefined;
    while (next < verbs.length && verbs[next]!.from < at) next++;
    const verb = verbs[next];
    if (verb?.from === at) {
      next++;
      cue =
        lightCue(sentence, verb, pack) ??
        verbCue(sentence, verb, pack) ??
        nounIsCue(sentence, verb, pack) ??
        seemingCue(sentence, verb, pack) ??
        impersonalCue(sentence, verb, pack) ??
        adjectiveCue(sentence, verb, pack);
    }
    cue ??= accordingCue(sentence, at, pack) ?? nounCue(sentence, at, pack);
    if (!cue) continue;
    found.push(cue);
    at = Math.max(at, cue.next - 1);
  }
  for (const cue of found) if (cue.content.length === 0) takeContent(sentence, cue, found, pack);
  clip(found);
  return found;
}

/** "…, the minister said": what stands behind the words it tells is nobody else's. */
function clip(cues: readonly Cue[]): void {
  for (const [at, cue] of cues.entries())
    for (const later of cues.slice(at + 1)) {
      const front = Math.min(later.from, later.source?.from ?? later.from);
      if (!later.fronted) continue;
      for (const range of cue.content)
        if (range.from < front && range.next > front && cue.next <= front) range.next = front;
    }
}

function accordingCue(sentence: Sentence, at: number, pack: LanguagePack): Cue | undefined {
  const { words } = sentence;
  if (!pack.according.has(words[at]!.lower) || !pack.grammar.to.has(words[at + 1]?.lower ?? "")) return undefined;
  const from = at + 2;
  const next = nounEnd(words, from, pack);
  if (next === from) return undefined;
  const end = words.length;
  const content: Range[] = [];
  const source = withAppositions(words, { from, next }, pack);
  const fronted = words
    .slice(0, at)
    .every(({ part }) => part === "mark" || part === "coordinator" || part === "adverb");
  if (fronted) content.push({ from: words[next]?.text === "," ? next : source.next, next: end });
  else {
    let start = 0;
    for (let back = at - 1; back > 0; back--) {
      if (words[back]!.text === ";") {
        start = back + 1;
        break;
      }
    }
    content.push({ from: start, next: at });
    if (words[source.next]?.text === "," && source.next + 2 < end) content.push({ from: source.next + 1, next: end });
  }
  return newCue({
    from: at,
    next: at + 2,
    head: at,
    source,
    content,
    fronted: !fronted,
    rule: "according-to",
  });
}
